//! Arrays and slices as values built of floats.
//!
//! In comes what the elements can do, out comes the same for the list. Two lists are taken together only where they have one
//! length: anything else is a panic that says both.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;

use core::array;

use super::Differentiable;
#[cfg(feature = "alloc")]
use crate::along::Along;
use crate::tape::Record;
#[cfg(feature = "alloc")]
use crate::tape::Word;

/// The operations on lists, which are the same for every kind of list.
macro_rules! list {
    () => {
        #[inline]
        fn set_zero(&mut self) {
            for number in self.iter_mut() {
                number.set_zero();
            }
        }

        #[inline]
        #[track_caller]
        fn accumulate(&mut self, other: &Self) {
            same_length(self.len(), other.len());
            T::accumulate_all(self, other);
        }

        #[inline]
        #[track_caller]
        fn add_scaled(&mut self, factor: f64, other: &Self) {
            same_length(self.len(), other.len());
            for (number, other) in self.iter_mut().zip(other.iter()) {
                number.add_scaled(factor, other);
            }
        }

        #[inline]
        #[track_caller]
        fn dot(&self, other: &Self) -> f64 {
            same_length(self.len(), other.len());
            let mut sum = 0.0;
            for (number, other) in self.iter().zip(other.iter()) {
                sum += number.dot(other);
            }
            sum
        }

        #[inline]
        fn mismatch(&self, other: &Self) -> Option<(usize, usize)> {
            if self.len() != other.len() {
                return Some((self.len(), other.len()));
            }
            let mut pairs = self.iter().zip(other.iter());
            pairs.find_map(|(number, other)| number.mismatch(other))
        }

        #[inline]
        fn reach(&self) -> u64 {
            self.iter()
                .fold(0, |directions, part| directions | part.reach())
        }

        #[inline]
        fn spread(&mut self, directions: u64) {
            for part in self.iter_mut() {
                part.spread(directions);
            }
        }

        #[inline]
        fn clear_constants(&mut self) {
            if T::HAS_CONSTANTS {
                for number in self.iter_mut() {
                    number.clear_constants();
                }
            }
        }

        #[inline]
        fn restore_constants(&mut self, from: &Self) {
            if T::HAS_CONSTANTS {
                for (number, from) in self.iter_mut().zip(from.iter()) {
                    number.restore_constants(from);
                }
            }
        }
    };
}

#[cfg(not(feature = "alloc"))]
pub(super) use list;

impl<T: Differentiable<Gradient = T>, const N: usize> Differentiable for [T; N] {
    type Gradient = [T; N];
    type Lanes<const D: usize> = [T::Lanes<D>; N];

    #[inline]
    fn zeros_along<const D: usize>(&self) -> [T::Lanes<D>; N] {
        T::zero_array_along(self)
    }

    #[inline]
    fn zero_array_along<const D: usize, const M: usize>(
        array: &[[T; N]; M],
    ) -> [[T::Lanes<D>; N]; M] {
        T::zero_matrix_along(array)
    }

    #[inline]
    fn widened<const D: usize, const E: usize>(
        of: &[T::Lanes<D>; N],
        at: &[T; N],
    ) -> [T::Lanes<E>; N] {
        array::from_fn(|i| T::widened(&of[i], &at[i]))
    }

    #[inline]
    fn lane<const D: usize>(lanes: &[T::Lanes<D>; N], k: usize) -> [T; N] {
        lanes.each_ref().map(|lanes| T::lane(lanes, k))
    }

    #[inline]
    fn duplicate(&self) -> [T; N] {
        T::duplicate_array(self)
    }

    #[inline]
    fn duplicate_array<const M: usize>(array: &[[T; N]; M]) -> [[T; N]; M] {
        T::duplicate_matrix(array)
    }

    #[inline]
    fn together<const D: usize>(parts: [[T; N]; D]) -> [T::Lanes<D>; N] {
        let mut parts = parts.map(IntoIterator::into_iter);
        array::from_fn(|_| T::together(parts.each_mut().map(next)))
    }

    const IS_NUMBERS: bool = T::IS_NUMBERS;
    const HAS_CONSTANTS: bool = T::HAS_CONSTANTS;

    list!();

    #[inline]
    fn zeros(&self) -> [T; N] {
        self.each_ref().map(T::zeros)
    }

    #[inline]
    fn save<R: Record>(&self, tape: &mut R) {
        T::save_array(self, tape);
    }

    #[inline]
    fn recall<R: Record>(tape: &mut R) -> Self {
        T::recall_array(tape)
    }

    #[inline]
    fn save_shape<R: Record>(&self, tape: &mut R) {
        for part in self {
            part.save_shape(tape);
        }
    }

    #[inline]
    fn recall_shape<R: Record>(tape: &mut R) -> Self {
        let mut zeros = array::from_fn(|_| T::recall_shape(tape));
        // The last that was left came first.
        zeros.reverse();
        zeros
    }

    #[inline]
    fn reshape<R: Record>(&mut self, tape: &mut R) {
        for part in self.iter_mut().rev() {
            part.reshape(tape);
        }
    }

    const WORDS: Option<usize> = words_of(T::WORDS, N);

    #[inline]
    fn write(list: &[Self], words: &mut [u64]) {
        T::write(list.as_flattened(), words);
    }

    #[inline]
    fn read(words: &[u64]) -> Self {
        T::read_array(words)
    }

    #[inline]
    #[track_caller]
    fn accumulate_all(list: &mut [Self], other: &[Self]) {
        T::accumulate_all(list.as_flattened_mut(), other.as_flattened());
    }
}

#[cfg(feature = "alloc")]
impl<T: Differentiable<Gradient = T>> Differentiable for [T] {
    type Gradient = Vec<T>;
    type Lanes<const D: usize> = Vec<T::Lanes<D>>;

    #[inline]
    fn zeros_along<const D: usize>(&self) -> Vec<T::Lanes<D>> {
        self.iter().map(T::zeros_along).collect()
    }

    #[inline]
    fn widened<const D: usize, const E: usize>(
        of: &Vec<T::Lanes<D>>,
        at: &[T],
    ) -> Vec<T::Lanes<E>> {
        let pairs = of.iter().zip(at);
        pairs.map(|(of, at)| T::widened(of, at)).collect()
    }

    #[inline]
    fn lane<const D: usize>(lanes: &Vec<T::Lanes<D>>, k: usize) -> Vec<T> {
        lane_of_list(lanes, k)
    }

    #[inline]
    fn duplicate(&self) -> Vec<T> {
        self.iter().map(T::duplicate).collect()
    }

    #[inline]
    fn together<const D: usize>(parts: [Vec<T>; D]) -> Vec<T::Lanes<D>> {
        let count = parts.first().map_or(0, Vec::len);
        let mut parts = parts.map(IntoIterator::into_iter);
        (0..count)
            .map(|_| T::together(parts.each_mut().map(next)))
            .collect()
    }

    const HAS_CONSTANTS: bool = T::HAS_CONSTANTS;

    list!();

    #[inline]
    fn zeros(&self) -> Vec<T> {
        self.iter().map(T::zeros).collect()
    }

    #[inline]
    fn save<R: Record>(&self, tape: &mut R) {
        if let Some(words) = words_of(T::WORDS, self.len()) {
            T::write(self, tape.claim::<1>(words).as_flattened_mut());
        } else {
            tape.reserve(self.len() + 1);
            save_one_by_one(self, tape);
        }
        tape.push([self.len().to_word()]);
    }

    #[allow(dead_code, reason = "an older compiler wants it all the same")]
    fn recall<R: Record>(_: &mut R) -> Self
    where
        Self: Sized,
    {
        unreachable!("a slice has no size")
    }
}

/// From how many words on an array is copied in one piece: fewer are pushed, and stay in registers if all is inlined.
pub(super) const FEW: usize = 16;

#[inline]
pub(super) fn save_array<T: Differentiable, R: Record, const N: usize>(
    array: &[T; N],
    tape: &mut R,
) {
    match words_of(T::WORDS, N) {
        Some(words @ FEW..) => T::write(array, tape.claim::<1>(words).as_flattened_mut()),
        _ => save_one_by_one(array, tape),
    }
}

#[inline]
pub(super) fn recall_array<T: Differentiable, R: Record, const N: usize>(tape: &mut R) -> [T; N] {
    match words_of(T::WORDS, N) {
        Some(words @ FEW..) => T::read_array(tape.release::<1>(words).as_flattened()),
        _ => array::from_fn(|_| T::recall(tape)),
    }
}

#[inline]
pub(super) fn read_array<T: Differentiable, const N: usize>(words: &[u64]) -> [T; N] {
    let width = T::WORDS.unwrap_or(0);
    let words = &words[..N * width];
    array::from_fn(|k| T::read(&words[k * width..(k + 1) * width]))
}

/// The next element of a list that is as long as the others.
#[inline]
#[track_caller]
fn next<T>(elements: &mut impl Iterator<Item = T>) -> T {
    elements
        .next()
        .expect("tangents of one value have one shape")
}

/// The tangent of a list along one of several directions.
#[cfg(feature = "alloc")]
#[inline]
pub fn lane_of_list<T: Differentiable<Gradient = T>, const D: usize>(
    lanes: &[T::Lanes<D>],
    k: usize,
) -> Vec<T> {
    lanes.iter().map(|lanes| T::lane(lanes, k)).collect()
}

/// A copy of the tangents of a list along `E` directions, zeros if they are along none.
#[cfg(feature = "alloc")]
#[inline]
pub fn widened_list<T: Differentiable<Gradient = T>, const D: usize, const E: usize>(
    list: &[T],
    lanes: &[T::Lanes<D>],
    _: Along<D>,
    _: Along<E>,
) -> Vec<T::Lanes<E>> {
    let pairs = lanes.iter().zip(list);
    pairs
        .map(|(lanes, value)| T::widened(lanes, value))
        .collect()
}

/// How many words a list of so many elements is.
#[inline]
pub(super) const fn words_of(element: Option<usize>, count: usize) -> Option<usize> {
    match element {
        Some(words) => words.checked_mul(count),
        None => None,
    }
}

/// The last element first, so that they are taken from the tape in their order.
#[inline]
pub(super) fn save_one_by_one<T: Differentiable, R: Record>(list: &[T], tape: &mut R) {
    for number in list.iter().rev() {
        number.save(tape);
    }
}

#[inline]
#[track_caller]
pub(super) fn same_length(length: usize, other: usize) {
    if length != other {
        differ(length, other);
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn differ(length: usize, other: usize) -> ! {
    panic!("a list of length {length} does not have the shape of one of length {other}");
}
