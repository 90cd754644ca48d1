//! Slices where there is no allocator.
//!
//! In comes a slice as a value built of floats, whose gradient would be a `Vec`. Out comes a type that there is no value of in its
//! place, so that everything compiles; what would return one panics, and says what to do.

use core::convert::Infallible;
use core::marker::PhantomData;

use super::Differentiable;
use super::lists::{list, same_length, save_one_by_one};
use crate::along::Along;
use crate::tape::Record;

/// The gradient of a slice where there is no allocator: it is a `Vec`, so there is none, and what would return it panics. The
/// caller's own slice can be written to all the same.
#[derive(Debug)]
pub struct NeedsAlloc<T> {
    never: Infallible,
    element: PhantomData<T>,
}

impl<T> core::ops::Deref for NeedsAlloc<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match self.never {}
    }
}

impl<T> core::ops::DerefMut for NeedsAlloc<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        match self.never {}
    }
}

impl<T> core::borrow::Borrow<[T]> for NeedsAlloc<T> {
    fn borrow(&self) -> &[T] {
        self
    }
}

impl<T> core::borrow::BorrowMut<[T]> for NeedsAlloc<T> {
    fn borrow_mut(&mut self) -> &mut [T] {
        self
    }
}

/// There is none, so that it can do all that is asked of it.
impl<T> Clone for NeedsAlloc<T> {
    fn clone(&self) -> Self {
        match self.never {}
    }
}

impl<T: Differentiable<Gradient = T>> Differentiable for NeedsAlloc<T> {
    type Gradient = Self;
    type Lanes<const D: usize> = NeedsAlloc<T::Lanes<D>>;

    fn zeros_along<const D: usize>(&self) -> NeedsAlloc<T::Lanes<D>> {
        match self.never {}
    }

    fn lane<const D: usize>(lanes: &NeedsAlloc<T::Lanes<D>>, _: usize) -> Self {
        match lanes.never {}
    }

    fn duplicate(&self) -> Self {
        match self.never {}
    }

    #[track_caller]
    fn together<const D: usize>(_: [Self; D]) -> NeedsAlloc<T::Lanes<D>> {
        needs_alloc()
    }

    fn zeros(&self) -> Self {
        match self.never {}
    }

    fn set_zero(&mut self) {
        match self.never {}
    }

    fn accumulate(&mut self, _: &Self) {
        match self.never {}
    }

    fn add_scaled(&mut self, _: f64, _: &Self) {
        match self.never {}
    }

    fn dot(&self, _: &Self) -> f64 {
        match self.never {}
    }

    fn mismatch(&self, _: &Self) -> Option<(usize, usize)> {
        match self.never {}
    }

    fn save<R: Record>(&self, _: &mut R) {
        match self.never {}
    }

    #[track_caller]
    fn recall<R: Record>(_: &mut R) -> Self {
        needs_alloc()
    }
}

#[cold]
#[track_caller]
fn needs_alloc() -> ! {
    panic!(
        "the gradient of a slice is a `Vec`, which needs the feature `alloc`; `value_and_grad_into` writes to a slice of yours"
    )
}

/// The tangent of a list along one of several directions.
#[track_caller]
pub fn lane_of_list<T: Differentiable<Gradient = T>, const D: usize>(
    _: &[T::Lanes<D>],
    _: usize,
) -> NeedsAlloc<T> {
    needs_alloc()
}

/// A copy of the tangents of a list along `E` directions.
#[track_caller]
pub fn widened_list<T: Differentiable<Gradient = T>, const D: usize, const E: usize>(
    _: &[T],
    _: &[T::Lanes<D>],
    _: Along<D>,
    _: Along<E>,
) -> NeedsAlloc<T::Lanes<E>> {
    needs_alloc()
}

// Constants of the elements could not be kept anywhere meanwhile, so `HAS_CONSTANTS` stays false.
impl<T: Differentiable<Gradient = T>> Differentiable for [T] {
    type Gradient = NeedsAlloc<T>;
    type Lanes<const D: usize> = NeedsAlloc<T::Lanes<D>>;

    #[track_caller]
    fn zeros_along<const D: usize>(&self) -> NeedsAlloc<T::Lanes<D>> {
        needs_alloc()
    }

    fn lane<const D: usize>(lanes: &NeedsAlloc<T::Lanes<D>>, _: usize) -> NeedsAlloc<T> {
        match lanes.never {}
    }

    #[track_caller]
    fn duplicate(&self) -> NeedsAlloc<T> {
        needs_alloc()
    }

    #[track_caller]
    fn together<const D: usize>(_: [NeedsAlloc<T>; D]) -> NeedsAlloc<T::Lanes<D>> {
        needs_alloc()
    }

    list!();

    #[track_caller]
    fn zeros(&self) -> NeedsAlloc<T> {
        needs_alloc()
    }

    #[inline]
    fn save<R: Record>(&self, tape: &mut R) {
        save_one_by_one(self, tape);
        tape.push([crate::tape::Word::to_word(self.len())]);
    }

    #[allow(dead_code, reason = "an older compiler wants it all the same")]
    fn recall<R: Record>(_: &mut R) -> Self
    where
        Self: Sized,
    {
        unreachable!("a slice has no size")
    }
}
