//! What is not differentiated: the stop-gradient, and the operands that are constant.

#![allow(
    clippy::inline_always,
    reason = "an identity must cost nothing, in an unoptimised build too"
)]

/// The identity, which `grad!` does not differentiate through: in a body, `constant(e)` has the value of `e` and derivative zero.
///
/// # Examples
///
/// ```
/// assert_eq!(backprop_runtime::constant(2.5), 2.5);
/// ```
#[inline(always)]
pub const fn constant<T>(x: T) -> T {
    x
}

/// What can stand beside a differentiated expression of type `T`: a `T`, or a reference to one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as `{T}` in a differentiated expression",
    label = "not `{T}`",
    note = "a number of another type is cast, as in `k as {T}`"
)]
pub trait Operand<T> {
    /// The operand itself.
    fn get(self) -> T;
}

/// The value of a constant operand, which is a `T` or a reference to one.
#[inline(always)]
pub fn constant_of<T, O: Operand<T>>(operand: O) -> T {
    operand.get()
}

impl<T> Operand<T> for T {
    #[inline(always)]
    fn get(self) -> T {
        self
    }
}

impl<T: Copy> Operand<T> for &T {
    #[inline(always)]
    fn get(self) -> T {
        *self
    }
}

impl<T: Copy> Operand<T> for &&T {
    #[inline(always)]
    fn get(self) -> T {
        **self
    }
}

impl<T: Copy> Operand<T> for &mut T {
    #[inline(always)]
    fn get(self) -> T {
        *self
    }
}
