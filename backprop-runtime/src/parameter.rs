//! One parameter of a differentiated function, at the level of types.
//!
//! In comes a *marker*: a type that stands for a parameter in the type of a [`Gradient`](crate::Gradient), such as `f64`,
//! `[f64; 3]`, `&'static [f64]` or [`Constant<usize>`](Constant). Out come the types around it: what the caller passes in, which
//! buffer the gradient is written to, and what is returned.
//!
//! | marker | passed in | buffer | returned |
//! |---|---|---|---|
//! | `f64`, `f32` | itself | `&mut f64` | `f64` |
//! | `[T; N]`, `Vec<T>`, a struct with `#[derive(Differentiable)]` | itself | `&mut` of it | the same type |
//! | `&'static [T]` | `&[T]` | `&mut [T]` | `Vec<T>`, with the feature `alloc` |
//! | `&'static T` | `&T` | `&mut T` | `T` |
//! | `(A, B)` of markers | a tuple | `&mut` of what is returned | a tuple |
//! | `Constant<T>`, `ConstantRef<T>` | `T`, `&T` | none | nothing |
//!
//! A marker holds no lifetime of its own, so every call of the object has a fresh one, and a slice can be changed between two
//! calls.

use core::marker::PhantomData;

#[cfg(feature = "alloc")]
use alloc::vec::Vec;

use crate::differentiable::Differentiable;

/// A parameter of a differentiated function, constant or not.
///
/// Markers implement it: see [`Gradient`](crate::Gradient) for the list.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a parameter of a differentiated function",
    label = "not built of floats",
    note = "parameters are built of `f64` and `f32`, also as fields of a struct with `#[derive(Differentiable)]`; `Constant<T>` and `ConstantRef<T>` name those that are not differentiated"
)]
pub trait Parameter {
    /// What a caller passes in.
    type In<'a>;

    /// The list of the shapes of the differentiated parameters from this one on, where `Rest` is the list after it.
    ///
    /// A constant adds nothing to the list, and that is how the gradient comes to have no entry for it.
    type Shapes<'a, Rest>;

    /// Puts the shape of `input` before `rest`, or returns `rest` alone for a constant.
    fn shapes<'a, Rest>(input: &'a Self::In<'_>, rest: Rest) -> Self::Shapes<'a, Rest>;
}

/// A parameter that is differentiated: the gradient has an entry for it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a differentiated parameter",
    label = "not built of floats"
)]
pub trait Variable: Parameter {
    /// What of an input decides the shape of its gradient: nothing of a float, else the input itself, lent.
    type Shape<'a>: Copy;

    /// The buffer that this entry of the gradient is written to.
    type Out<'a>;

    /// The shape of an input.
    fn shape<'a>(input: &'a Self::In<'_>) -> Self::Shape<'a>;

    /// The first two lengths that differ between two shapes.
    fn mismatch(one: Self::Shape<'_>, other: Self::Shape<'_>) -> Option<(usize, usize)>;

    /// Fills a buffer with zeros, and gives it back.
    ///
    /// # Panics
    ///
    /// If the buffer of a slice does not have the slice's length.
    #[track_caller]
    fn reset<'b>(out: Self::Out<'b>, shape: Self::Shape<'_>) -> Self::Out<'b>;
}

/// A differentiated parameter whose entry of the gradient can be returned by value.
#[diagnostic::on_unimplemented(
    message = "the gradient with respect to `{Self}` cannot be returned by value",
    note = "the gradient of a slice is a `Vec`, which needs the feature `alloc`; `value_and_grad_into` writes to a slice of yours"
)]
pub trait Entry: Variable {
    /// The entry of the gradient.
    type Owned: 'static;

    /// An entry of zeros.
    fn zeros(shape: Self::Shape<'_>) -> Self::Owned;

    /// The entry as a buffer to write to.
    fn lend(owned: &mut Self::Owned) -> Self::Out<'_>;
}

/// The marker of a parameter that is passed by value and is not differentiated.
///
/// # Examples
///
/// ```
/// use backprop_runtime::{Constant, Gradient, Kernel};
///
/// /// What `grad!(|x: f64, n: i32| x.powi(n))` returns: a function of two parameters, differentiated by the first.
/// struct Power<K: Kernel<(f64, Constant<i32>), (f64,)>> {
///     gradient: Gradient<K, (f64, Constant<i32>), (f64,)>,
/// }
/// ```
pub struct Constant<T>(PhantomData<fn() -> T>);

/// The marker of a parameter that is passed by reference and is not differentiated, such as `ConstantRef<[f64]>` for `&[f64]`.
///
/// # Examples
///
/// ```
/// use backprop_runtime::{ConstantRef, Gradient, Kernel};
///
/// /// What `grad!(|w: [f64; 2], #[constant] data: &[f64]| ..)` returns.
/// struct Loss<K: Kernel<([f64; 2], ConstantRef<[f64]>), ([f64; 2],)>> {
///     gradient: Gradient<K, ([f64; 2], ConstantRef<[f64]>), ([f64; 2],)>,
/// }
/// ```
pub struct ConstantRef<T: ?Sized>(PhantomData<fn() -> *const T>);

impl<T> Parameter for Constant<T> {
    type In<'a> = T;
    type Shapes<'a, Rest> = Rest;

    #[inline]
    fn shapes<Rest>(_: &T, rest: Rest) -> Self::Shapes<'_, Rest> {
        rest
    }
}

impl<T: ?Sized + 'static> Parameter for ConstantRef<T> {
    type In<'a> = &'a T;
    type Shapes<'a, Rest> = Rest;

    #[inline]
    fn shapes<'a, Rest>(_: &'a &T, rest: Rest) -> Self::Shapes<'a, Rest> {
        rest
    }
}

/// Floats, whose shape is known to the compiler.
macro_rules! floats {
    ($($float:ident)*) => {$(
        impl Parameter for $float {
            type In<'a> = $float;
            type Shapes<'a, Rest> = ((), Rest);

            #[inline]
            fn shapes<Rest>(_: &$float, rest: Rest) -> Self::Shapes<'_, Rest> {
                ((), rest)
            }
        }

        impl Variable for $float {
            type Shape<'a> = ();
            type Out<'a> = &'a mut $float;

            #[inline]
            fn shape(_: &$float) -> Self::Shape<'_> {}

            #[inline]
            fn mismatch((): (), (): ()) -> Option<(usize, usize)> {
                None
            }

            #[inline]
            fn reset(out: Self::Out<'_>, (): ()) -> Self::Out<'_> {
                *out = 0.0;
                out
            }
        }

        impl Entry for $float {
            type Owned = $float;

            #[inline]
            fn zeros((): ()) -> $float {
                0.0
            }

            #[inline]
            fn lend(owned: &mut $float) -> &mut $float {
                owned
            }
        }
    )*};
}

floats!(f64 f32);

/// Markers whose gradient has the type `$Owned`; an input `$In` lends a reference to one, which is its shape.
macro_rules! differentiable {
    ($([$($generics:tt)*] $Marker:ty, $In:ty => $Owned:ty;)*) => {$(
        impl<$($generics)*> Parameter for $Marker {
            type In<'a> = $In;
            type Shapes<'a, Rest> = (&'a $Owned, Rest);

            #[inline]
            fn shapes<'a, Rest>(input: &'a Self::In<'_>, rest: Rest) -> Self::Shapes<'a, Rest> {
                (input, rest)
            }
        }

        impl<$($generics)*> Variable for $Marker {
            type Shape<'a> = &'a $Owned;
            type Out<'a> = &'a mut $Owned;

            #[inline]
            fn shape<'a>(input: &'a Self::In<'_>) -> Self::Shape<'a> {
                input
            }

            #[inline]
            fn mismatch(one: Self::Shape<'_>, other: Self::Shape<'_>) -> Option<(usize, usize)> {
                one.mismatch(other)
            }

            #[inline]
            #[track_caller]
            fn reset<'b>(out: Self::Out<'b>, shape: Self::Shape<'_>) -> Self::Out<'b> {
                reset(out, shape);
                out
            }
        }

        impl<$($generics)*> Entry for $Marker {
            type Owned = $Owned;

            #[inline]
            fn zeros(shape: Self::Shape<'_>) -> $Owned {
                shape.zeros()
            }

            #[inline]
            fn lend(owned: &mut $Owned) -> &mut $Owned {
                owned
            }
        }
    )*};
}

differentiable! {
    [T: Differentiable<Gradient = T> + 'static, const N: usize] [T; N], [T; N] => [T; N];
    [T: Differentiable<Gradient = T> + 'static] &'static T, &'a T => T;
}

#[cfg(feature = "alloc")]
differentiable! {
    [T: Differentiable<Gradient = T> + 'static] Vec<T>, Vec<T> => Vec<T>;
}

impl<T: Differentiable<Gradient = T> + 'static> Parameter for &'static [T] {
    type In<'a> = &'a [T];
    type Shapes<'a, Rest> = (&'a [T], Rest);

    #[inline]
    fn shapes<'a, Rest>(input: &'a &[T], rest: Rest) -> Self::Shapes<'a, Rest> {
        (input, rest)
    }
}

impl<T: Differentiable<Gradient = T> + 'static> Variable for &'static [T] {
    type Shape<'a> = &'a [T];
    type Out<'a> = &'a mut [T];

    #[inline]
    fn shape<'a>(input: &'a &[T]) -> Self::Shape<'a> {
        input
    }

    #[inline]
    fn mismatch(one: Self::Shape<'_>, other: Self::Shape<'_>) -> Option<(usize, usize)> {
        one.mismatch(other)
    }

    #[inline]
    #[track_caller]
    fn reset<'b>(out: Self::Out<'b>, input: Self::Shape<'_>) -> Self::Out<'b> {
        if out.len() != input.len() {
            wrong_length(input.len(), out.len());
        }
        for (out, input) in out.iter_mut().zip(input) {
            reset(out, input);
        }
        out
    }
}

#[cfg(feature = "alloc")]
impl<T: Differentiable<Gradient = T> + 'static> Entry for &'static [T] {
    type Owned = Vec<T>;

    #[inline]
    fn zeros(input: Self::Shape<'_>) -> Vec<T> {
        input.zeros()
    }

    #[inline]
    fn lend(owned: &mut Vec<T>) -> &mut [T] {
        owned
    }
}

/// Fills a buffer for the gradient by `input` with zeros.
///
/// # Panics
///
/// If the buffer does not have the shape of the input.
///
/// # Examples
///
/// ```
/// let mut buffer = ([1.0; 2], 3.0);
/// backprop_runtime::reset(&mut buffer, &([4.0, 5.0], 6.0));
/// assert_eq!(buffer, ([0.0; 2], 0.0));
/// ```
#[inline]
#[track_caller]
pub fn reset<T: Differentiable + ?Sized>(out: &mut T, input: &T) {
    if let Some((found, needed)) = out.mismatch(input) {
        wrong_length(needed, found);
    }
    out.set_zero();
}

#[cold]
#[track_caller]
fn wrong_length(needed: usize, found: usize) -> ! {
    panic!(
        "the gradient of a slice of length {needed} needs a buffer of length {needed}, not {found}"
    );
}

/// Tuples as one parameter.
macro_rules! tuple {
    ($($A:ident $a:ident $index:tt),*) => {
        impl<$($A: Entry),*> Parameter for ($($A,)*) {
            type In<'a> = ($($A::In<'a>,)*);
            type Shapes<'a, Rest> = (($($A::Shape<'a>,)*), Rest);

            #[inline]
            fn shapes<'a, Rest>(input: &'a Self::In<'_>, rest: Rest) -> Self::Shapes<'a, Rest> {
                (Self::shape(input), rest)
            }
        }

        impl<$($A: Entry),*> Variable for ($($A,)*) {
            type Shape<'a> = ($($A::Shape<'a>,)*);
            type Out<'a> = &'a mut ($($A::Owned,)*);

            #[inline]
            fn shape<'a>(($($a,)*): &'a Self::In<'_>) -> Self::Shape<'a> {
                ($($A::shape($a),)*)
            }

            #[inline]
            fn mismatch(one: Self::Shape<'_>, other: Self::Shape<'_>) -> Option<(usize, usize)> {
                None$(.or_else(|| $A::mismatch(one.$index, other.$index)))*
            }

            #[inline]
            #[track_caller]
            fn reset<'b>(out: Self::Out<'b>, ($($a,)*): Self::Shape<'_>) -> Self::Out<'b> {
                $($A::reset($A::lend(&mut out.$index), $a);)*
                out
            }
        }

        impl<$($A: Entry),*> Entry for ($($A,)*) {
            type Owned = ($($A::Owned,)*);

            #[inline]
            fn zeros(($($a,)*): Self::Shape<'_>) -> Self::Owned {
                ($($A::zeros($a),)*)
            }

            #[inline]
            fn lend(owned: &mut Self::Owned) -> &mut Self::Owned {
                owned
            }
        }
    };
}

tuple!(A a 0);
tuple!(A a 0, B b 1);
tuple!(A a 0, B b 1, C c 2);
tuple!(A a 0, B b 1, C c 2, D d 3);
tuple!(A a 0, B b 1, C c 2, D d 3, E e 4);
tuple!(A a 0, B b 1, C c 2, D d 3, E e 4, F f 5);
