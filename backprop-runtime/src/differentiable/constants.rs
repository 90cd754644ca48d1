//! Parts of a struct of which the text does not say whether they are built of floats.
//!
//! In comes a field, of whatever type, out comes the operation on its numbers, or on a constant where it has none: a method of
//! the type comes before one of a trait, where the type has it. A float that is marked `#[constant]` would be taken for a
//! direction in a tangent, and for a sum in a gradient; so it is set to zero before, in [`Part::clear`], and in the gradient put
//! back afterwards.

use core::marker::PhantomData;

use super::Differentiable;
use crate::tape::{Kept, Record};

/// A field that is changed.
#[derive(Debug)]
pub struct Part<'a, T>(pub &'a mut T);

impl<T: Differentiable> Part<'_, T> {
    /// Sets all its numbers to zero.
    #[inline]
    pub fn clear(self) {
        self.0.set_zero();
        self.0.clear_constants();
    }

    /// Becomes zeros of the shape that is taken from the tape.
    #[inline]
    pub fn reshape<R: Record>(self, tape: &mut R) {
        crate::memory::reshape(self.0, tape);
    }

    /// Adds those of another.
    #[inline]
    #[track_caller]
    pub fn accumulate(self, other: &T) {
        self.0.accumulate(other);
    }
}

impl<T: Differentiable<Gradient = T>> Part<'_, T> {
    /// What it has, which becomes zeros.
    #[inline]
    #[must_use]
    pub fn take(self) -> T {
        crate::memory::take(self.0)
    }
}

/// A field that is read.
#[derive(Debug)]
pub struct Field<'a, T: ?Sized>(pub &'a T);

impl<T: Differentiable + ?Sized> Field<'_, T> {
    /// Does not compile: the derivative by the numbers in it would be lost. It is asked where a float cannot stand, as in `0..s.n`.
    pub fn holds_no_floats(self)
    where
        T: NoFloats,
    {
    }

    /// Leaves its numbers on the tape.
    #[inline]
    pub fn save<R: Record>(self, tape: &mut R) {
        self.0.save(tape);
    }
}

impl<T: Differentiable> Field<'_, T> {
    /// Leaves the lengths of its lists on the tape.
    #[inline]
    pub fn save_shape<R: Record>(self, tape: &mut R) {
        self.0.save_shape(tape);
    }
}

impl<T: Differentiable<Gradient = T>> Field<'_, T> {
    /// As many zeros as it has numbers.
    #[inline]
    #[must_use]
    pub fn zeros(self) -> T {
        crate::memory::zeros(self.0)
    }
}

/// What no type that is built of floats is.
#[diagnostic::on_unimplemented(
    message = "this is differentiated, and is used as something constant",
    label = "`{Self}` is built of floats",
    note = "leave out a cast to the type that it has; elsewhere `constant(..)` says that nothing shall flow through it"
)]
pub trait NoFloats {}

/// The type of a field, where one is taken from a tape.
#[derive(Debug)]
pub struct TypeOf<T>(PhantomData<T>);

impl<T> TypeOf<T> {
    /// The type of what the function would give, which is not called.
    #[inline]
    #[must_use]
    pub fn result(_: impl FnOnce() -> T) -> Self {
        Self(PhantomData)
    }
}

impl<T: Differentiable> TypeOf<T> {
    /// Takes a value from the tape.
    #[inline]
    pub fn recall<R: Record>(self, tape: &mut R) -> T {
        T::recall(tape)
    }
}

/// A field that is marked `#[constant]`, as it goes to a tape.
#[derive(Debug)]
pub struct ConstantField<'a, T>(pub &'a T);

impl<T: Kept> ConstantField<'_, T> {
    /// Leaves its words on the tape.
    #[inline]
    pub fn save<R: Record>(self, tape: &mut R) {
        self.0.keep(tape);
    }
}

/// The type of such a field.
#[derive(Debug)]
pub struct ConstantType<T>(pub PhantomData<T>);

impl<T: Kept> ConstantType<T> {
    /// Takes a value from the tape.
    #[inline]
    pub fn recall<R: Record>(self, tape: &mut R) -> T {
        T::kept(tape)
    }
}

/// What a field can do that is not built of floats.
pub trait WithoutFloats<T>: Sized {
    /// Does nothing.
    #[inline]
    fn clear(self) {}

    /// Does nothing.
    #[inline]
    fn accumulate(self, _: &T) {}

    /// Does nothing.
    #[inline]
    fn save_shape<R: Record>(self, _: &mut R) {}

    /// Does nothing.
    #[inline]
    fn reshape<R: Record>(self, _: &mut R) {}

    /// Compiles.
    #[inline]
    fn holds_no_floats(self) {}
}

impl<T> WithoutFloats<T> for Part<'_, T> {}
impl<T: ?Sized> WithoutFloats<()> for Field<'_, T> {}

/// What a field can do that is not built of floats, and can be copied.
pub trait Copied<T>: Sized {
    /// The constant itself.
    fn zeros(self) -> T;

    /// The constant itself.
    #[inline]
    fn take(self) -> T {
        self.zeros()
    }
}

impl<T: Clone> Copied<T> for Field<'_, T> {
    #[inline]
    fn zeros(self) -> T {
        self.0.clone()
    }
}

impl<T: Clone> Copied<T> for Part<'_, T> {
    #[inline]
    fn zeros(self) -> T {
        self.0.clone()
    }
}

/// What goes beside a tape, because it has no words.
pub trait SetAside: Sized {
    /// Leaves the value.
    fn save<R: Record>(self, tape: &mut R);
}

/// What comes back from there.
pub trait TakeAside<T>: Sized {
    /// Takes the value.
    fn recall<R: Record>(self, tape: &mut R) -> T;
}

macro_rules! aside {
    ($save:ident, $recall:ident) => {
        impl<T: Clone + 'static> SetAside for $save<'_, T> {
            fn save<R: Record>(self, tape: &mut R) {
                set_aside(self.0, tape);
            }
        }

        impl<T: Clone + 'static> TakeAside<T> for $recall<T> {
            fn recall<R: Record>(self, tape: &mut R) -> T {
                take_aside(tape)
            }
        }
    };
}

aside!(Field, TypeOf);
aside!(ConstantField, ConstantType);

#[cfg(feature = "alloc")]
fn set_aside<T: Clone + 'static, R: Record>(value: &T, tape: &mut R) {
    tape.set_aside(alloc::rc::Rc::new(value.clone()));
}

#[cfg(feature = "alloc")]
fn take_aside<T: Clone + 'static, R: Record>(tape: &mut R) -> T {
    let value = tape
        .take_aside()
        .and_then(|value| value.downcast::<T>().ok());
    match value {
        Some(value) => T::clone(&value),
        None => unreachable!("what is taken was left, and is of the same type"),
    }
}

#[cfg(not(feature = "alloc"))]
fn set_aside<T, R: Record>(_: &T, _: &mut R) {}

#[cfg(not(feature = "alloc"))]
fn take_aside<T, R: Record>(_: &mut R) -> T {
    panic!(
        "a constant that is neither a number, nor `bool`, nor `char` needs an allocator to be kept for the backward sweep"
    );
}
