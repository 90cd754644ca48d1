//! Buffers for the adjoints of arguments that a caller has none for.
//!
//! In come an argument, a closure that passes it to the function that is called, and how many references that function looks through;
//! out come zeros of the type that it adds to. What a function would say of each of its arguments it says in one list.

use core::borrow::BorrowMut;

use crate::Differentiable;
use crate::memory::zeros;

/// Of an argument that nothing is differentiated by, in place of how many references its value is behind.
pub const CONSTANT: u8 = u8::MAX;

/// How many references the value of a function's argument is behind, from the list of these.
#[must_use]
pub const fn depth_of(depths: &[u8], place: usize) -> u8 {
    if place < depths.len() {
        depths[place]
    } else {
        CONSTANT
    }
}

/// The same of the function's tangent, which takes tangents behind the arguments: one for each that is no constant.
#[must_use]
pub const fn depth_of_tangent(depths: &[u8], place: usize) -> u8 {
    let mut place = place;
    if place >= depths.len() {
        place -= depths.len();
        let mut argument = 0;
        while argument < depths.len() {
            if depths[argument] != CONSTANT {
                if place == 0 {
                    return depths[argument];
                }
                place -= 1;
            }
            argument += 1;
        }
        return CONSTANT;
    }
    depths[place]
}

/// The same of the function's pullback, which takes a cotangent behind the arguments.
#[must_use]
pub const fn depth_of_pullback(depths: &[u8], place: usize) -> u8 {
    if place == depths.len() {
        0
    } else {
        depth_of(depths, place)
    }
}

/// How many references a value is behind.
#[derive(Clone, Copy, Debug)]
pub struct Depth<const REFERENCES: u8>;

/// What the adjoint of an argument is added to.
#[diagnostic::on_unimplemented(
    message = "`{T}` is not built of floats",
    label = "cannot be differentiated"
)]
pub trait Buffered<T> {
    /// The buffer.
    type Buffer;

    /// One with zeros.
    fn zeros(value: T) -> Self::Buffer;
}

impl<T> Buffered<T> for Depth<CONSTANT> {
    type Buffer = ();

    #[inline]
    fn zeros(_: T) {}
}

impl<T: Differentiable> Buffered<T> for Depth<0>
where
    T::Gradient: BorrowMut<T>,
{
    type Buffer = T::Gradient;

    #[inline]
    fn zeros(value: T) -> T::Gradient {
        zeros(&value)
    }
}

impl<T: Differentiable + ?Sized> Buffered<&T> for Depth<1>
where
    T::Gradient: BorrowMut<T>,
{
    type Buffer = T::Gradient;

    #[inline]
    fn zeros(value: &T) -> T::Gradient {
        zeros(value)
    }
}

impl<T: Differentiable + ?Sized> Buffered<&&T> for Depth<2>
where
    T::Gradient: BorrowMut<T>,
{
    type Buffer = T::Gradient;

    #[inline]
    fn zeros(value: &&T) -> T::Gradient {
        zeros(*value)
    }
}

/// Zeros for the adjoint of an argument whose type is that of what the function takes, which is not called.
#[inline]
pub fn buffer<const REFERENCES: u8, T>(
    value: T,
    _: impl FnOnce(T),
) -> <Depth<REFERENCES> as Buffered<T>>::Buffer
where
    Depth<REFERENCES>: Buffered<T>,
{
    Depth::<REFERENCES>::zeros(value)
}
