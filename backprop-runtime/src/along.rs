//! Arguments of which some have no tangent, where others have several.
//!
//! In come lanes along as many directions as there are, or along none where an argument is constant: these take no room, and what is
//! done to them is nothing. Out come lanes along all of them, of zeros where there were none.

#![allow(
    clippy::inline_always,
    reason = "an operation on lanes stands where one on numbers would, in the innermost loop"
)]

use crate::dependence::SET;
use crate::differentiable::Differentiable;
use crate::lanes::Lanes;
use crate::real::Real;

/// How many directions there are, where no tangent says it.
#[derive(Clone, Copy, Debug)]
pub struct Along<const D: usize>;

impl<T: Real, const D: usize> Lanes<T, D> {
    /// The same along `E` directions, zeros if they are along none.
    ///
    /// # Examples
    ///
    /// ```
    /// use backprop_runtime::Lanes;
    ///
    /// assert_eq!(Lanes([1.0, 2.0]).along::<2>(), Lanes([1.0, 2.0]));
    /// assert_eq!(Lanes::<f64, 0>([]).along::<2>(), Lanes::ZERO);
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn along<const E: usize>(self) -> Lanes<T, E> {
        let mut lanes = Lanes::ZERO;
        for (to, from) in lanes.0.iter_mut().zip(self.0) {
            *to = from;
        }
        lanes
    }

    /// The sum of tangents, each of which may be along none of `F` directions; then nothing is added.
    ///
    /// # Examples
    ///
    /// ```
    /// use backprop_runtime::Lanes;
    ///
    /// let none = Lanes([]);
    /// assert_eq!(none.plus::<2, 2>(Lanes([1.0, -0.0])), Lanes([1.0, -0.0]));
    /// assert_eq!(Lanes([1.0, 2.0]).plus::<2, 2>(Lanes([3.0, 4.0])), Lanes([4.0, 6.0]));
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn plus<const E: usize, const F: usize>(self, other: Lanes<T, E>) -> Lanes<T, F> {
        match (D, E) {
            (0, _) => other.along(),
            (_, 0) => self.along(),
            _ => self.along() + other.along(),
        }
    }

    /// Their difference.
    ///
    /// # Examples
    ///
    /// ```
    /// use backprop_runtime::Lanes;
    ///
    /// assert_eq!(Lanes([]).minus::<2, 2>(Lanes([1.0, -2.0])), Lanes([-1.0, 2.0]));
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn minus<const E: usize, const F: usize>(self, other: Lanes<T, E>) -> Lanes<T, F> {
        match (D, E) {
            (0, _) => -other.along(),
            (_, 0) => self.along(),
            _ => self.along() - other.along(),
        }
    }
}

/// A copy of the tangents of a value along `E` directions, zeros if they are along none.
#[inline]
pub fn widened<T: Differentiable + ?Sized, const D: usize, const E: usize>(
    value: &T,
    lanes: &T::Lanes<D>,
    _: Along<D>,
    _: Along<E>,
) -> T::Lanes<E> {
    T::widened(lanes, value)
}

pub use crate::differentiable::widened_list;

/// The same where there is no way to the numbers: then those of a set may have the directions of all.
#[inline]
pub(crate) fn widened_as_a_whole<T: Differentiable + ?Sized, const D: usize, const E: usize>(
    lanes: &T::Lanes<D>,
    value: &T,
) -> T::Lanes<E> {
    if D != E {
        return value.zeros_along();
    }
    let mut widened = T::together(core::array::from_fn(|k| T::lane(lanes, k)));
    if D == SET {
        widened.spread(lanes.reach());
    }
    widened
}
