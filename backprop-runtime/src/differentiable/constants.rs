//! Parts of a struct that are marked `#[constant]`, where a derivative is computed with it.
//!
//! In comes a field that is marked. A float among them would be taken for a direction in a tangent, and for a sum in a
//! gradient; so it is set to zero before, in [`Part::clear`], and in the gradient put back afterwards.

use super::Differentiable;

/// A field that is marked `#[constant]`, of whatever type.
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

/// What a field can do that is not built of floats: a method of the type comes before one of a trait, where the type has it.
pub trait WithoutFloats: Sized {
    /// Does nothing.
    #[inline]
    fn clear(self) {}
}

impl<T> WithoutFloats for Part<'_, T> {}
