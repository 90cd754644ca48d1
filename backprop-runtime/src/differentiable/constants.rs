//! Parts of a struct of which the text does not say whether they are built of floats.
//!
//! In comes a field, of whatever type, out comes the operation on its numbers, or nothing where it has none: a method of the type
//! comes before one of a trait, where the type has it. A float that is marked `#[constant]` would be taken for a direction in
//! a tangent, and for a sum in a gradient; so it is set to zero before, in [`Part::clear`], and in the gradient put back
//! afterwards.

use super::Differentiable;

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
}

/// A field that is read where a float cannot stand, as in `0..s.n`.
#[derive(Debug)]
pub struct Fixed<'a, T: ?Sized>(pub &'a T);

impl<T: Differentiable + ?Sized> Fixed<'_, T> {
    /// Does not compile: the derivative by the numbers in it would be lost.
    pub fn holds_no_floats(self)
    where
        T: NoFloats,
    {
    }
}

/// What no type that is built of floats is.
#[diagnostic::on_unimplemented(
    message = "this is differentiated, and is used as something constant",
    label = "`{Self}` is built of floats",
    note = "leave out a cast to the type that it has; elsewhere `constant(..)` says that nothing shall flow through it"
)]
pub trait NoFloats {}

/// What a field can do that is not built of floats.
pub trait WithoutFloats: Sized {
    /// Does nothing.
    #[inline]
    fn clear(self) {}

    /// Compiles.
    #[inline]
    fn holds_no_floats(self) {}
}

impl<T> WithoutFloats for Part<'_, T> {}
impl<T: ?Sized> WithoutFloats for Fixed<'_, T> {}
