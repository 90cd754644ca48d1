//! Which numbers depend on which, by forward mode with sets of directions in place of tangents.
//!
//! In come lanes of the width [`SET`], each a set of directions as the bits of a word, and the operations that go through tangents.
//! Out come sets again: a sum has the directions of both summands, a product with a number those of the tangent, whatever the number
//! is. So the text that computes tangents says, run once with these, along which directions they can be anything but zero.
//!
//! A set may be too large, never too small. The word of all ones stands for every direction, of which there may be more than bits.

#![allow(
    clippy::inline_always,
    reason = "an operation on lanes stands where one on numbers would, in the innermost loop"
)]

#[cfg(feature = "alloc")]
use alloc::vec;
#[cfg(feature = "alloc")]
use alloc::vec::Vec;

use crate::lanes::Lanes;
use crate::real::Real;

/// The width of lanes that are a set of directions. Along one direction go plain numbers, so that nobody wants one lane.
pub const SET: usize = 1;

/// How many directions a set of the width of a number tells apart.
pub(crate) const fn most<T>() -> usize {
    8 * size_of::<T>()
}

impl<T: Real, const D: usize> Lanes<T, D> {
    /// Whether they are a set of directions.
    pub(crate) const IS_SET: bool = D == SET;

    /// The directions of a set, as bits.
    #[inline(always)]
    pub(crate) fn directions(&self) -> u64 {
        let every = u64::MAX >> (64 - most::<T>());
        match self.0[0].to_word() {
            word if word == every => u64::MAX,
            word => word,
        }
    }

    /// The set of directions that are given as bits.
    #[inline(always)]
    pub(crate) fn of_directions(directions: u64) -> Self {
        let every = u64::MAX >> (64 - most::<T>());
        Self([T::from_word(directions.min(every)); D])
    }

    /// The directions of both.
    #[inline(always)]
    pub(crate) fn unite(&mut self, other: &Self) {
        let word = self.0[0].to_word() | other.0[0].to_word();
        self.0[0] = T::from_word(word);
    }
}

/// The sets of `N` numbers of which each is a direction of its own, from the axis `first` on.
///
/// # Examples
///
/// ```
/// use backprop_runtime::set_array;
///
/// let sets = set_array::<f64, 3>(1);
/// assert_eq!(sets.map(|set| set.to_words()), [[0], [0b01], [0b10]]);
/// ```
#[must_use]
#[inline(always)]
pub fn set_array<T: Real, const N: usize>(first: usize) -> [Lanes<T, SET>; N] {
    let mut sets = [Lanes::ZERO; N];
    write_sets(&mut sets, first);
    sets
}

/// The same for any number of numbers.
///
/// # Examples
///
/// ```
/// use backprop_runtime::{set_array, sets};
///
/// assert_eq!(sets::<f64>(3, 1), set_array::<f64, 3>(1));
/// ```
#[cfg(feature = "alloc")]
#[must_use]
#[inline]
pub fn sets<T: Real>(count: usize, first: usize) -> Vec<Lanes<T, SET>> {
    let mut sets = vec![Lanes::ZERO; count];
    write_sets(&mut sets, first);
    sets
}

/// Without an allocator there is no matrix by a slice, and nobody asks.
#[cfg(not(feature = "alloc"))]
#[must_use]
pub fn sets<T: Real>(_: usize, _: usize) -> &'static mut [Lanes<T, SET>] {
    unreachable!("a matrix by a slice is a `Vec`");
}

#[inline(always)]
fn write_sets<T: Real>(sets: &mut [Lanes<T, SET>], first: usize) {
    let sets = sets.iter_mut().skip(first).take(most::<T>());
    for (bit, set) in sets.enumerate() {
        set.0[0] = T::from_word(1 << bit);
    }
}
