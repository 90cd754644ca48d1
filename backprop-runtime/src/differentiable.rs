//! Values that are built of floats: what can be a differentiated parameter, own its gradient, and lie on a tape.
//!
//! In comes a float, an array, a tuple, a `Vec` or a struct with `#[derive(Differentiable)]`. Out come the operations that treat
//! it as the list of its numbers: a zero of its shape, sums, inner products, and its words on a [`Record`].

pub(crate) mod constants;
mod lists;
mod mixed;
#[cfg(feature = "alloc")]
mod owners;
mod several;
#[cfg(feature = "alloc")]
mod shapes;
mod tuples;
#[cfg(not(feature = "alloc"))]
mod without_alloc;

#[cfg(feature = "alloc")]
pub use lists::{lane_of_list, widened_list};
pub use several::Several;
#[cfg(not(feature = "alloc"))]
pub use without_alloc::{lane_of_list, widened_list};

use crate::Lanes;
use crate::along::widened_as_a_whole;
use crate::tape::Record;
use crate::tape::Word;

/// A value built of floats, which can be differentiated with respect to.
///
/// It is implemented for `f64` and `f32`, for arrays, tuples, `Vec`, `Box` and slices of what implements it, and by
/// `#[derive(Differentiable)]` for structs. A gradient by a value is a value of the same shape, and the operations here go
/// through both number by number.
///
/// # Examples
///
/// ```
/// use backprop_runtime::Differentiable;
///
/// let mut params = ([1.0, 2.0], vec![3.0]);
/// let mut gradient = params.zeros();
/// assert_eq!(gradient, ([0.0, 0.0], vec![0.0]));
///
/// gradient.accumulate(&([1.0, 0.0], vec![4.0]));
/// params.add_scaled(-0.5, &gradient);
/// assert_eq!(params, ([0.5, 2.0], vec![1.0]));
/// assert_eq!(gradient.dot(&gradient), 17.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not built of floats",
    label = "cannot be differentiated",
    note = "write `#[derive(Differentiable)]` before the definition of a struct of floats",
    note = "a field or a parameter that is not to be differentiated is marked `#[constant]`"
)]
pub trait Differentiable {
    /// What owns a gradient by a value of this type: the type itself, and `Vec<T>` for a slice.
    type Gradient;

    /// The tangents of a value along `D` directions: the value with [`Lanes`](crate::Lanes) in place of each number, or
    /// [`Several`] of a struct.
    #[doc(hidden)]
    type Lanes<const D: usize>: Differentiable<Gradient = Self::Lanes<D>> + Clone;

    /// Tangents of zeros in the shape of this value, those of what is marked `#[constant]` too.
    #[doc(hidden)]
    fn zeros_along<const D: usize>(&self) -> Self::Lanes<D>;

    /// The tangent along one of the directions.
    #[doc(hidden)]
    fn lane<const D: usize>(lanes: &Self::Lanes<D>, k: usize) -> Self::Gradient;

    /// The tangents of a value along `E` directions, zeros if they are along none.
    #[doc(hidden)]
    #[inline]
    fn widened<const D: usize, const E: usize>(of: &Self::Lanes<D>, at: &Self) -> Self::Lanes<E> {
        widened_as_a_whole(of, at)
    }

    /// A copy that owns its numbers, of a type that need not be `Clone`.
    #[doc(hidden)]
    fn duplicate(&self) -> Self::Gradient;

    /// Tangents that are given one after another, all of one shape.
    #[doc(hidden)]
    fn together<const D: usize>(parts: [Self::Gradient; D]) -> Self::Lanes<D>;

    /// A gradient of zeros in the shape of this value.
    ///
    /// What is marked `#[constant]` is cloned.
    fn zeros(&self) -> Self::Gradient;

    /// Sets every number to zero.
    fn set_zero(&mut self);

    /// Adds another value of the same shape, number by number.
    ///
    /// # Panics
    ///
    /// If two lengths differ.
    fn accumulate(&mut self, other: &Self);

    /// Adds another value of the same shape times a factor, number by number.
    ///
    /// A step of gradient descent is `params.add_scaled(-rate, &gradient)`. A number of type `f32` is computed in `f32`.
    ///
    /// # Panics
    ///
    /// If two lengths differ.
    fn add_scaled(&mut self, factor: f64, other: &Self);

    /// The inner product: the sum of the products of the numbers, computed in `f64`.
    ///
    /// # Panics
    ///
    /// If two lengths differ.
    #[must_use]
    fn dot(&self, other: &Self) -> f64;

    /// The first two lengths that differ, that in this value and that in the other; nothing for values of one shape.
    #[must_use]
    fn mismatch(&self, other: &Self) -> Option<(usize, usize)>;

    /// Leaves every number on a tape.
    fn save<R: Record>(&self, tape: &mut R);

    /// Takes from a tape what [`save`](Self::save) left, as a new value.
    ///
    /// # Panics
    ///
    /// If the type has a part that is marked `#[constant]`, for that is not on the tape.
    fn recall<R: Record>(tape: &mut R) -> Self
    where
        Self: Sized;

    /// Whether it is nothing but numbers and lists of these, of whatever length.
    #[doc(hidden)]
    const IS_NUMBERS: bool = false;

    /// Whether there may be a part in it that is marked `#[constant]`. A `Vec` of structs may always have one: of a struct that
    /// holds such a list of itself, this could not be computed.
    #[doc(hidden)]
    const HAS_CONSTANTS: bool = false;

    /// Sets the numbers of the parts that are marked `#[constant]` to zero.
    #[doc(hidden)]
    #[inline]
    fn clear_constants(&mut self) {}

    /// Takes the parts that are marked `#[constant]` from another value of the same shape.
    #[doc(hidden)]
    #[inline]
    fn restore_constants(&mut self, _: &Self) {}

    /// Leaves the lengths of its lists on a tape.
    #[doc(hidden)]
    #[inline]
    fn save_shape<R: Record>(&self, tape: &mut R) {
        self.save(tape);
    }

    /// Takes from a tape what [`save_shape`](Self::save_shape) left, as zeros of that shape.
    #[doc(hidden)]
    #[inline]
    fn recall_shape<R: Record>(tape: &mut R) -> Self
    where
        Self: Sized,
    {
        let mut zeros = Self::recall(tape);
        zeros.set_zero();
        zeros
    }

    /// Becomes zeros of the shape that is taken from a tape; what is marked `#[constant]` stays.
    #[doc(hidden)]
    #[inline]
    fn reshape<R: Record>(&mut self, tape: &mut R)
    where
        Self: Sized,
    {
        *self = Self::recall_shape(tape);
    }

    /// Of sets of directions, see [`SET`](crate::SET): all that there are in any.
    #[must_use]
    #[doc(hidden)]
    #[inline]
    fn reach(&self) -> u64 {
        0
    }

    /// Sets of directions become all the same.
    #[doc(hidden)]
    #[inline]
    fn spread(&mut self, _: u64) {}

    /// How many words a value is, where it is its numbers and nothing else: lists of such values go to a tape and come back in
    /// one piece.
    #[doc(hidden)]
    const WORDS: Option<usize> = None;

    /// The numbers of a list as words, where [`WORDS`](Self::WORDS) says how many there are.
    #[doc(hidden)]
    #[inline]
    fn write(_: &[Self], _: &mut [u64])
    where
        Self: Sized,
    {
        unreachable!("values of no known number of words are saved one by one");
    }

    /// The value of words.
    #[must_use]
    #[doc(hidden)]
    #[inline]
    fn read(_: &[u64]) -> Self
    where
        Self: Sized,
    {
        unreachable!("values of no known number of words are recalled one by one");
    }

    /// Leaves an array on a tape.
    #[doc(hidden)]
    #[inline]
    fn save_array<R: Record, const N: usize>(array: &[Self; N], tape: &mut R)
    where
        Self: Sized,
    {
        lists::save_array(array, tape);
    }

    /// Takes an array from a tape.
    #[doc(hidden)]
    #[inline]
    fn recall_array<R: Record, const N: usize>(tape: &mut R) -> [Self; N]
    where
        Self: Sized,
    {
        lists::recall_array(tape)
    }

    /// The array of words.
    #[must_use]
    #[doc(hidden)]
    #[inline]
    fn read_array<const N: usize>(words: &[u64]) -> [Self; N]
    where
        Self: Sized,
    {
        lists::read_array(words)
    }

    /// A copy of an array.
    #[doc(hidden)]
    #[inline]
    fn duplicate_array<const N: usize>(array: &[Self; N]) -> [Self::Gradient; N]
    where
        Self: Sized,
    {
        array.each_ref().map(Self::duplicate)
    }

    /// A copy of an array of arrays.
    #[doc(hidden)]
    #[inline]
    fn duplicate_matrix<const N: usize, const M: usize>(
        matrix: &[[Self; N]; M],
    ) -> [[Self::Gradient; N]; M]
    where
        Self: Sized,
    {
        matrix.each_ref().map(Self::duplicate_array)
    }

    /// Zero tangents of an array along several directions.
    #[doc(hidden)]
    #[inline]
    fn zero_array_along<const D: usize, const N: usize>(array: &[Self; N]) -> [Self::Lanes<D>; N]
    where
        Self: Sized,
    {
        array.each_ref().map(Self::zeros_along)
    }

    /// The same of an array of arrays.
    #[doc(hidden)]
    #[inline]
    fn zero_matrix_along<const D: usize, const N: usize, const M: usize>(
        matrix: &[[Self; N]; M],
    ) -> [[Self::Lanes<D>; N]; M]
    where
        Self: Sized,
    {
        matrix.each_ref().map(Self::zero_array_along)
    }

    /// Adds a list, number by number.
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn accumulate_all(list: &mut [Self], other: &[Self])
    where
        Self: Sized,
    {
        for (number, other) in list.iter_mut().zip(other) {
            number.accumulate(other);
        }
    }
}

macro_rules! float {
    ($float:ident, $factor:ident => $scale:expr) => {
        impl Differentiable for $float {
            type Gradient = $float;
            type Lanes<const D: usize> = Lanes<$float, D>;

            #[inline(always)]
            fn zeros_along<const D: usize>(&self) -> Lanes<$float, D> {
                Lanes::ZERO
            }

            #[inline(always)]
            fn zero_array_along<const D: usize, const N: usize>(
                _: &[$float; N],
            ) -> [Lanes<$float, D>; N] {
                [Lanes::ZERO; N]
            }

            #[inline(always)]
            fn zero_matrix_along<const D: usize, const N: usize, const M: usize>(
                _: &[[$float; N]; M],
            ) -> [[Lanes<$float, D>; N]; M] {
                [[Lanes::ZERO; N]; M]
            }

            #[inline(always)]
            fn lane<const D: usize>(lanes: &Lanes<$float, D>, k: usize) -> $float {
                if Lanes::<$float, D>::IS_SET {
                    // No tangent, by which the function may be asked for its value.
                    return 0.0;
                }
                lanes.0[k]
            }

            #[inline(always)]
            fn widened<const D: usize, const E: usize>(
                of: &Lanes<$float, D>,
                _: &Self,
            ) -> Lanes<$float, E> {
                of.along()
            }

            #[inline(always)]
            fn duplicate(&self) -> $float {
                *self
            }

            #[inline(always)]
            fn duplicate_array<const N: usize>(array: &[$float; N]) -> [$float; N] {
                *array
            }

            #[inline(always)]
            fn duplicate_matrix<const N: usize, const M: usize>(
                matrix: &[[$float; N]; M],
            ) -> [[$float; N]; M] {
                *matrix
            }

            #[inline(always)]
            fn together<const D: usize>(parts: [$float; D]) -> Lanes<$float, D> {
                Lanes(parts)
            }

            #[inline]
            fn zeros(&self) -> $float {
                0.0
            }

            #[inline]
            fn set_zero(&mut self) {
                *self = 0.0;
            }

            #[inline]
            fn accumulate(&mut self, other: &Self) {
                *self += *other;
            }

            #[inline]
            fn add_scaled(&mut self, $factor: f64, other: &Self) {
                *self += $scale * *other;
            }

            #[inline]
            fn dot(&self, other: &Self) -> f64 {
                f64::from(*self) * f64::from(*other)
            }

            #[inline]
            fn mismatch(&self, _: &Self) -> Option<(usize, usize)> {
                None
            }

            #[inline]
            fn save<R: Record>(&self, tape: &mut R) {
                tape.push([self.to_word()]);
            }

            #[inline]
            fn recall<R: Record>(tape: &mut R) -> Self {
                let [word] = tape.pop();
                Self::from_word(word)
            }

            #[inline]
            fn save_shape<R: Record>(&self, _: &mut R) {}

            #[inline]
            fn recall_shape<R: Record>(_: &mut R) -> Self {
                0.0
            }

            const IS_NUMBERS: bool = true;

            const WORDS: Option<usize> = Some(1);

            #[inline]
            fn write(list: &[Self], words: &mut [u64]) {
                for (word, number) in words.iter_mut().zip(list) {
                    *word = number.to_word();
                }
            }

            #[inline]
            fn read(words: &[u64]) -> Self {
                let [number] = Self::read_array(words);
                number
            }

            #[inline]
            fn save_array<R: Record, const N: usize>(array: &[Self; N], tape: &mut R) {
                if N < lists::FEW {
                    tape.push(array.map(Self::to_word));
                } else {
                    lists::save_array(array, tape);
                }
            }

            #[inline]
            fn recall_array<R: Record, const N: usize>(tape: &mut R) -> [Self; N] {
                if N < lists::FEW {
                    tape.pop().map(Self::from_word)
                } else {
                    lists::recall_array(tape)
                }
            }

            #[inline]
            fn read_array<const N: usize>(words: &[u64]) -> [Self; N] {
                let Some(words) = words.first_chunk::<N>() else {
                    unreachable!("there are as many words as numbers");
                };
                core::array::from_fn(|k| Self::from_word(words[k]))
            }
        }
    };
}

float!(f64, factor => factor);
float!(f32, factor => {
    #[allow(clippy::cast_possible_truncation, reason = "the step is taken in the type of the number")]
    { factor as f32 }
});
