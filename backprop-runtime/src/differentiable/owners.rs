//! `Vec` and `Box` as values built of floats.
//!
//! In comes what a slice or the boxed value can do, out comes the same for what owns it.

use alloc::{boxed::Box, vec::Vec};

use super::lists::words_of;
use super::{Differentiable, lane_of_list, shapes};
use crate::tape::{Record, Word};

/// The operations of what another value stands for.
macro_rules! through {
    () => {
        #[inline]
        fn set_zero(&mut self) {
            (**self).set_zero();
        }

        #[inline]
        #[track_caller]
        fn accumulate(&mut self, other: &Self) {
            (**self).accumulate(other);
        }

        #[inline]
        #[track_caller]
        fn add_scaled(&mut self, factor: f64, other: &Self) {
            (**self).add_scaled(factor, other);
        }

        #[inline]
        #[track_caller]
        fn dot(&self, other: &Self) -> f64 {
            (**self).dot(other)
        }

        #[inline]
        fn mismatch(&self, other: &Self) -> Option<(usize, usize)> {
            (**self).mismatch(other)
        }

        #[inline]
        fn save<R: Record>(&self, tape: &mut R) {
            (**self).save(tape);
        }

        #[inline]
        fn reach(&self) -> u64 {
            (**self).reach()
        }

        #[inline]
        fn spread(&mut self, directions: u64) {
            (**self).spread(directions);
        }

        const IS_NUMBERS: bool = T::IS_NUMBERS;
        const HAS_CONSTANTS: bool = !T::IS_NUMBERS;

        #[inline]
        fn clear_constants(&mut self) {
            (**self).clear_constants();
        }

        #[inline]
        fn restore_constants(&mut self, from: &Self) {
            (**self).restore_constants(from);
        }
    };
}

impl<T: Differentiable<Gradient = T>> Differentiable for Vec<T> {
    type Gradient = Vec<T>;
    type Lanes<const D: usize> = Vec<T::Lanes<D>>;

    #[inline]
    fn zeros_along<const D: usize>(&self) -> Vec<T::Lanes<D>> {
        (**self).zeros_along()
    }

    #[inline]
    fn widened<const D: usize, const E: usize>(
        of: &Vec<T::Lanes<D>>,
        at: &Vec<T>,
    ) -> Vec<T::Lanes<E>> {
        <[T]>::widened(of, at)
    }

    #[inline]
    fn lane<const D: usize>(lanes: &Vec<T::Lanes<D>>, k: usize) -> Vec<T> {
        lane_of_list(lanes, k)
    }

    #[inline]
    fn duplicate(&self) -> Vec<T> {
        (**self).duplicate()
    }

    #[inline]
    fn together<const D: usize>(parts: [Vec<T>; D]) -> Vec<T::Lanes<D>> {
        <[T]>::together(parts)
    }

    through!();

    #[inline]
    fn zeros(&self) -> Vec<T> {
        (**self).zeros()
    }

    #[inline]
    fn recall<R: Record>(tape: &mut R) -> Self {
        let [length] = tape.pop();
        let length = usize::from_word(length);
        let Some(words) = words_of(T::WORDS, length) else {
            return (0..length).map(|_| T::recall(tape)).collect();
        };
        let words = tape.release::<1>(words).as_flattened();
        match T::WORDS {
            Some(width @ 1..) => words.chunks_exact(width).map(T::read).collect(),
            _ => (0..length).map(|_| T::read(words)).collect(),
        }
    }

    #[inline]
    fn save_shape<R: Record>(&self, tape: &mut R) {
        shapes::save(self, tape);
    }

    #[inline]
    fn recall_shape<R: Record>(tape: &mut R) -> Self {
        shapes::recall(tape)
    }

    #[inline]
    fn reshape<R: Record>(&mut self, tape: &mut R) {
        shapes::reshape(self, tape);
    }
}

impl<T: Differentiable<Gradient = T>> Differentiable for Box<T> {
    type Gradient = Box<T>;
    type Lanes<const D: usize> = Box<T::Lanes<D>>;

    #[inline]
    fn zeros_along<const D: usize>(&self) -> Box<T::Lanes<D>> {
        Box::new((**self).zeros_along())
    }

    #[inline]
    fn widened<const D: usize, const E: usize>(
        of: &Box<T::Lanes<D>>,
        at: &Box<T>,
    ) -> Box<T::Lanes<E>> {
        Box::new(T::widened(of, at))
    }

    #[inline]
    fn lane<const D: usize>(lanes: &Box<T::Lanes<D>>, k: usize) -> Box<T> {
        Box::new(T::lane(lanes, k))
    }

    #[inline]
    fn duplicate(&self) -> Box<T> {
        Box::new((**self).duplicate())
    }

    #[inline]
    fn together<const D: usize>(parts: [Box<T>; D]) -> Box<T::Lanes<D>> {
        Box::new(T::together(parts.map(|part| *part)))
    }

    through!();

    #[inline]
    fn zeros(&self) -> Box<T> {
        Box::new((**self).zeros())
    }

    #[inline]
    fn recall<R: Record>(tape: &mut R) -> Self {
        Box::new(T::recall(tape))
    }

    #[inline]
    fn save_shape<R: Record>(&self, tape: &mut R) {
        (**self).save_shape(tape);
    }

    #[inline]
    fn recall_shape<R: Record>(tape: &mut R) -> Self {
        Box::new(T::recall_shape(tape))
    }

    #[inline]
    fn reshape<R: Record>(&mut self, tape: &mut R) {
        (**self).reshape(tape);
    }
}
