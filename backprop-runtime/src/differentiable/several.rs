//! Several values of one type side by side: what carries the tangents of a struct along several directions.
//!
//! In comes a value whose parts the runtime cannot see, out come the operations of [`Differentiable`] done to each.

use core::array;

use super::Differentiable;
use crate::dependence::SET;
use crate::memory::zeros;
use crate::tape::Record;

/// The tangents of a value along `D` directions, one after another.
///
/// Of the width [`SET`], it is not known which directions there are in which number: the numbers are zeros, or anything else for
/// every direction.
#[derive(Debug, PartialEq)]
pub struct Several<P, const D: usize>([P; D]);

impl<P: Differentiable<Gradient = P>, const D: usize> Several<P, D> {
    /// Those that are given, all of one shape.
    #[inline]
    pub const fn new(parts: [P; D]) -> Self {
        Self(parts)
    }

    /// Zeros in the shape of a value.
    #[must_use]
    #[inline]
    pub fn zeros_like(value: &P) -> Self {
        Self(array::from_fn(|_| zeros(value)))
    }

    /// One of them.
    #[must_use]
    pub fn copy_of(&self, k: usize) -> P {
        let mut copy = self.0[k].duplicate();
        if D == SET {
            // No tangent, by which the function may be asked for its value.
            copy.set_zero();
        }
        copy
    }
}

impl<P: Differentiable<Gradient = P>, const D: usize> Clone for Several<P, D> {
    fn clone(&self) -> Self {
        self.duplicate()
    }
}

impl<P: Differentiable<Gradient = P>, const D: usize> Differentiable for Several<P, D> {
    type Gradient = Self;
    type Lanes<const E: usize> = Several<Self, E>;

    #[inline]
    fn zeros_along<const E: usize>(&self) -> Several<Self, E> {
        Several::zeros_like(self)
    }

    #[inline]
    fn lane<const E: usize>(lanes: &Several<Self, E>, k: usize) -> Self {
        lanes.copy_of(k)
    }

    #[inline]
    fn duplicate(&self) -> Self {
        Self(self.0.each_ref().map(P::duplicate))
    }

    #[inline]
    fn together<const E: usize>(parts: [Self; E]) -> Several<Self, E> {
        Several::new(parts)
    }

    #[inline]
    fn zeros(&self) -> Self {
        Self(self.0.zeros())
    }

    #[inline]
    fn set_zero(&mut self) {
        self.0.set_zero();
    }

    #[inline]
    #[track_caller]
    fn accumulate(&mut self, other: &Self) {
        self.0.accumulate(&other.0);
    }

    #[inline]
    #[track_caller]
    fn add_scaled(&mut self, factor: f64, other: &Self) {
        self.0.add_scaled(factor, &other.0);
    }

    #[inline]
    #[track_caller]
    fn dot(&self, other: &Self) -> f64 {
        self.0.dot(&other.0)
    }

    #[inline]
    fn mismatch(&self, other: &Self) -> Option<(usize, usize)> {
        self.0.mismatch(&other.0)
    }

    #[inline]
    fn save<R: Record>(&self, tape: &mut R) {
        self.0.save(tape);
    }

    #[inline]
    fn recall<R: Record>(tape: &mut R) -> Self {
        Self(<[P; D]>::recall(tape))
    }

    #[inline]
    fn reach(&self) -> u64 {
        let square = self.dot(self);
        if square == 0.0 { 0 } else { u64::MAX }
    }

    #[inline]
    fn spread(&mut self, directions: u64) {
        self.set_zero();
        if directions != 0 {
            let zeros = self.duplicate();
            self.add_scaled(f64::NAN, &zeros);
        }
    }

    const IS_NUMBERS: bool = P::IS_NUMBERS;
    const HAS_CONSTANTS: bool = P::HAS_CONSTANTS;

    #[inline]
    fn clear_constants(&mut self) {
        self.0.clear_constants();
    }

    #[inline]
    fn restore_constants(&mut self, from: &Self) {
        self.0.restore_constants(&from.0);
    }
}
