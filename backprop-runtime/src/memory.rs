//! What emitted code does with values of any number of numbers: copies, sums and the tape.
//!
//! Each function takes references to a value, whatever its type is: a number, an array, a slice, a
//! `Vec`, a struct.

use core::borrow::{Borrow, BorrowMut};

pub use crate::differentiable::constants::{
    ConstantField, ConstantType, Copied, Field, Part, SetAside, TakeAside, TypeOf, WithoutFloats,
};
use crate::{Differentiable, Record, SET, nothing};

/// A value of its own with the same numbers: a `Vec` for a slice.
pub trait Own {
    /// What owns it.
    type Owned;

    /// The copy.
    fn own(&self) -> Self::Owned;
}

/// A value that can take the numbers of another: a `Vec` those of a slice.
pub trait Assign<From: ?Sized> {
    /// Takes them.
    fn assign(&mut self, from: &From);
}

impl<T: Clone> Own for T {
    type Owned = T;

    #[inline]
    fn own(&self) -> T {
        self.clone()
    }
}

impl<T: Clone> Assign<T> for T {
    #[inline]
    fn assign(&mut self, from: &T) {
        self.clone_from(from);
    }
}

#[cfg(feature = "alloc")]
impl<T: Clone> Own for [T] {
    type Owned = Vec<T>;

    #[inline]
    fn own(&self) -> Self::Owned {
        self.to_vec()
    }
}

impl<T: Clone> Assign<[T]> for [T] {
    #[inline]
    fn assign(&mut self, from: &[T]) {
        self.clone_from_slice(from);
    }
}

#[cfg(feature = "alloc")]
impl<T: Clone> Assign<[T]> for Vec<T> {
    #[inline]
    fn assign(&mut self, from: &[T]) {
        self.clear();
        self.extend_from_slice(from);
    }
}

/// A copy that owns its numbers.
#[inline]
pub fn owned<T: Own + ?Sized>(value: &T) -> T::Owned {
    value.own()
}

/// `*to = from`.
#[inline]
pub fn assign<T: Assign<U> + ?Sized, U: ?Sized>(to: &mut T, from: &U) {
    to.assign(from);
}

/// As many zeros as the value has numbers, those that are marked `#[constant]` too.
#[inline]
pub fn zeros<T: Differentiable + ?Sized>(value: &T) -> T::Gradient
where
    T::Gradient: BorrowMut<T>,
{
    let mut zeros = value.zeros();
    if T::HAS_CONSTANTS {
        zeros.borrow_mut().clear_constants();
    }
    zeros
}

/// Zero tangents of a value along several directions.
#[inline]
pub fn zeros_along<const D: usize, T: Differentiable + ?Sized>(value: &T) -> T::Lanes<D> {
    value.zeros_along()
}

/// A copy of tangents that owns its numbers.
#[inline]
pub fn duplicate<T: Differentiable + ?Sized>(tangents: &T) -> T::Gradient {
    tangents.duplicate()
}

/// The tangent of a value of a known type along one of several directions.
#[inline]
pub fn lane<T: Differentiable + ?Sized, const D: usize>(
    lanes: &T::Lanes<D>,
    k: usize,
) -> T::Gradient {
    T::lane(lanes, k)
}

pub use crate::differentiable::lane_of_list;

/// All directions in sets of these, where lanes are that.
#[inline]
pub fn reach<const D: usize, T: Differentiable + ?Sized>(lanes: &T) -> u64 {
    if D == SET { lanes.reach() } else { 0 }
}

/// The value of a function with its tangents along several directions, by what gives it with the tangent along one, which is told
/// the number of the direction. Where lanes are sets, `reach` has the directions of all arguments.
///
/// # Panics
///
/// If there is no direction.
#[inline]
pub fn one_by_one<const D: usize, T: Differentiable<Gradient = T>>(
    reach: u64,
    mut along: impl FnMut(usize) -> (T, T),
) -> (T, T::Lanes<D>) {
    let mut value = None;
    let tangents = core::array::from_fn(|k| {
        let (found, tangent) = along(k);
        value = Some(found);
        tangent
    });
    let value = value.expect("one direction at least");
    let mut tangents = T::together(tangents);
    if D == SET {
        tangents.spread(reach);
    }
    (value, tangents)
}

/// Takes what is marked `#[constant]` out of a gradient, so that sums can be gathered there; [`restore_constants`] puts it back.
#[inline]
pub fn take_constants<T: Differentiable + ?Sized>(gradient: &mut T) -> Option<T::Gradient> {
    T::HAS_CONSTANTS.then(|| {
        let kept = gradient.zeros();
        gradient.clear_constants();
        kept
    })
}

/// Puts back what [`take_constants`] took.
#[inline]
pub fn restore_constants<T: Differentiable + ?Sized>(gradient: &mut T, kept: Option<T::Gradient>)
where
    T::Gradient: Borrow<T>,
{
    if let Some(kept) = kept {
        gradient.restore_constants(kept.borrow());
    }
}

/// A copy of a tangent without what is marked `#[constant]`, where there is any.
#[inline]
pub fn without_constants<T: Differentiable + ?Sized>(tangent: &T) -> Option<T::Gradient>
where
    T::Gradient: BorrowMut<T>,
{
    T::HAS_CONSTANTS.then(|| {
        let mut copy = zeros(tangent);
        copy.borrow_mut().accumulate(tangent);
        copy
    })
}

/// The copy, or the tangent itself where there is none.
#[inline]
pub fn copy_or<'a, T: Differentiable + ?Sized>(
    copy: &'a Option<T::Gradient>,
    tangent: &'a T,
) -> &'a T
where
    T::Gradient: Borrow<T>,
{
    copy.as_ref().map_or(tangent, Borrow::borrow)
}

/// A gradient by a value as something of the value's own type.
#[inline]
pub fn lent<T: Differentiable + ?Sized>(gradient: &T::Gradient) -> &T
where
    T::Gradient: Borrow<T>,
{
    gradient.borrow()
}

/// Says which tangent does not have the shape of its parameter.
///
/// # Panics
///
/// If the lengths of two lists differ.
#[inline]
#[track_caller]
pub fn check_tangent<T: Differentiable + ?Sized>(name: &str, value: &T, tangent: &T) {
    if let Some((wanted, found)) = value.mismatch(tangent) {
        wrong_tangent(name, wanted, found);
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn wrong_tangent(name: &str, wanted: usize, found: usize) -> ! {
    panic!("the tangent of `{name}` is shaped like it: of length {wanted}, not {found}");
}

/// `*to += from`, number by number.
#[inline]
pub fn accumulate<T: Differentiable + ?Sized>(to: &mut T, from: &T) {
    to.accumulate(from);
}

/// Sets every number to zero.
#[inline]
pub fn clear<T: Differentiable + ?Sized>(value: &mut T) {
    value.set_zero();
    if T::HAS_CONSTANTS {
        value.clear_constants();
    }
}

/// Leaves the lengths of the lists in a value on the tape.
#[inline]
pub fn save_shape<T: Differentiable, R: Record>(value: &T, tape: &mut R) {
    value.save_shape(tape);
}

/// Makes a value one of zeros, whose lists have the lengths that are taken from the tape.
#[inline]
pub fn reshape<T: Differentiable, R: Record>(value: &mut T, tape: &mut R) {
    value.reshape(tape);
    if T::HAS_CONSTANTS {
        value.clear_constants();
    }
}

/// A copy of a value of which nothing more is known: zeros, to which it is added.
#[inline]
pub fn sum_of_one<T: Differentiable<Gradient = T>>(value: &T) -> T {
    let mut copy = value.zeros();
    copy.accumulate(value);
    copy
}

/// What a variable has, which becomes as many zeros.
#[inline]
pub fn take<T: Differentiable<Gradient = T>>(value: &mut T) -> T {
    let zeros = zeros(value);
    core::mem::replace(value, zeros)
}

/// Leaves a value on the tape.
#[inline]
pub fn save<T: Differentiable + ?Sized, R: Record>(value: &T, tape: &mut R) {
    value.save(tape);
}

/// Takes a value from the tape.
#[inline]
pub fn recall<T: Differentiable, R: Record>(tape: &mut R) -> T {
    T::recall(tape)
}

/// Leaves a value on the tape, unless its type says how many numbers it is and nobody is going to read one.
#[inline]
pub fn save_if<const READ: bool, T: Differentiable, R: Record>(value: &T, tape: &mut R) {
    if READ || T::WORDS.is_none() {
        value.save(tape);
    }
}

/// Takes what [`save_if`] left; zeros, if that is nothing.
#[inline]
pub fn recall_if<const READ: bool, T: Differentiable, R: Record>(
    tape: &mut R,
    recall: impl FnOnce(&mut R) -> T,
) -> T {
    if READ || T::WORDS.is_none() {
        recall(tape)
    } else {
        nothing()
    }
}

/// Takes a value of the type of another from the tape.
#[inline]
pub fn recall_like<T: Differentiable, R: Record>(_: &T, tape: &mut R) -> T {
    T::recall(tape)
}

#[cfg(feature = "alloc")]
pub use alloc::vec::Vec;

/// Leaves what the last element of a list is shaped like on the tape, before it is taken off.
#[cfg(feature = "alloc")]
#[inline]
pub fn save_last<T: Differentiable, R: Record>(list: &[T], tape: &mut R) {
    if let Some(last) = list.last() {
        if T::HAS_CONSTANTS {
            // It is made again with its constants.
            last.save(tape);
        } else {
            last.save_shape(tape);
        }
    }
}

/// Where the elements of a list come from when it is sorted, equal ones in the order that they have.
#[cfg(feature = "alloc")]
#[inline]
pub fn order_by<T>(
    list: &[T],
    mut compare: impl FnMut(&T, &T) -> core::cmp::Ordering,
) -> Vec<usize> {
    let mut order: Vec<usize> = (0..list.len()).collect();
    order.sort_by(|&a, &b| compare(&list[a], &list[b]));
    order
}

/// The same by a key of each element.
#[cfg(feature = "alloc")]
#[inline]
pub fn order_by_key<T, K: Ord>(list: &[T], mut key: impl FnMut(&T) -> K) -> Vec<usize> {
    let mut order: Vec<usize> = (0..list.len()).collect();
    order.sort_by_key(|&place| key(&list[place]));
    order
}

/// The last element of a list, to be changed.
///
/// # Panics
///
/// If there is none.
#[inline]
#[track_caller]
pub fn last_of<T>(list: &mut [T]) -> &mut T {
    let last = list.len() - 1;
    &mut list[last]
}

/// Appends zeros in the shape of the element that was taken off a list.
#[cfg(feature = "alloc")]
#[inline]
pub fn grow<T: Differentiable, R: Record>(list: &mut Vec<T>, tape: &mut R) {
    list.push(if T::HAS_CONSTANTS {
        let mut zeros = T::recall(tape);
        zeros.set_zero();
        zeros.clear_constants();
        zeros
    } else {
        T::recall_shape(tape)
    });
}

/// An empty list whose elements have the type that a function would give; the function is not called.
#[cfg(feature = "alloc")]
#[must_use]
#[inline]
pub fn list_like<T>(_: impl FnOnce() -> T) -> Vec<T> {
    Vec::new()
}

/// What has any type in words that are never evaluated.
#[must_use]
pub fn any<T>() -> T {
    unreachable!("only the type is asked for");
}

/// Says that two variables have one type.
#[inline]
pub fn same_type<T>(_: &T, _: &T) {}

/// A value of the type that a function would give; the function is not called.
#[inline]
pub fn of_type<T>(_: impl FnOnce() -> T, value: T) -> T {
    value
}

/// Takes a value of the type that a function would give from the tape; the function is not called.
#[inline]
pub fn recall_as<T: Differentiable, R: Record>(_: impl FnOnce() -> T, tape: &mut R) -> T {
    T::recall(tape)
}

/// Takes tangents along several directions from the tape, of a value of the type that a function would give; the function is not called.
#[inline]
pub fn recall_along<const D: usize, T: Differentiable, R: Record>(
    _: impl FnOnce() -> T,
    tape: &mut R,
) -> T::Lanes<D> {
    T::Lanes::<D>::recall(tape)
}

/// An argument that is passed by value more than once.
#[derive(Debug)]
pub struct Again<'a, T>(pub &'a T);

impl<T: Clone> Again<'_, T> {
    /// A copy of it.
    #[must_use]
    #[inline]
    pub fn again(&self) -> T {
        self.0.clone()
    }
}

/// What can be done with one that is not `Clone`: a method of the type comes before one of a trait, where the type has it.
pub trait Once {
    /// What it is a copy of.
    type Of;

    /// Panics.
    #[track_caller]
    fn again(&self) -> Self::Of {
        panic!(
            "several tangents of a function go through its body one after another, for which an argument would have to be `Clone`"
        );
    }
}

impl<T> Once for Again<'_, T> {
    type Of = T;
}
