//! One parameter of a differentiated function, at the level of types.
//!
//! In comes a *marker*: a type that stands for a parameter in the type of a [`Gradient`](crate::Gradient), such as `f64`,
//! `[f64; 3]`, `&'static [f64]` or [`Constant<usize>`](Constant). Out come the types around it: what the caller passes in, which
//! buffer the gradient is written to, and what is returned.
//!
//! | marker | passed in | buffer | returned |
//! |---|---|---|---|
//! | `f64`, `f32` | itself | `&mut f64` | `f64` |
//! | `[T; N]` | itself | `&mut [T; N]` | `[T; N]` |
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

/// A parameter of a differentiated function, constant or not.
///
/// Markers implement it: see [`Gradient`](crate::Gradient) for the list.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a parameter of a differentiated function",
    label = "not built of floats",
    note = "parameters are built of `f64` and `f32`; `Constant<T>` and `ConstantRef<T>` name those that are not differentiated"
)]
pub trait Parameter {
    /// What a caller passes in.
    type In<'a>;

    /// The list of the shapes of the differentiated parameters from this one on, where `Rest` is the list after it.
    ///
    /// A constant adds nothing to the list, and that is how the gradient comes to have no entry for it.
    type Shapes<Rest>;

    /// Puts the shape of `input` before `rest`, or returns `rest` alone for a constant.
    fn shapes<Rest>(input: &Self::In<'_>, rest: Rest) -> Self::Shapes<Rest>;
}

/// A parameter that is differentiated: the gradient has an entry for it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a differentiated parameter",
    label = "not built of floats"
)]
pub trait Variable: Parameter {
    /// What of an input is known only at run time and decides the size of its gradient: the length of a slice, else nothing.
    type Shape: Copy;

    /// The buffer that this entry of the gradient is written to.
    type Out<'a>;

    /// The shape of an input.
    fn shape(input: &Self::In<'_>) -> Self::Shape;

    /// Fills a buffer with zeros, and gives it back.
    ///
    /// # Panics
    ///
    /// If the buffer of a slice does not have the slice's length.
    #[track_caller]
    fn reset(out: Self::Out<'_>, shape: Self::Shape) -> Self::Out<'_>;
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
    fn zeros(shape: Self::Shape) -> Self::Owned;

    /// The entry as a buffer to write to.
    fn lend(owned: &mut Self::Owned) -> Self::Out<'_>;
}

/// What the elements of a differentiated array or slice can be: floats, and arrays and tuples of elements.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the element of a differentiated parameter",
    label = "not built of floats",
    note = "elements are `f64`, `f32`, and arrays and tuples of these"
)]
pub trait Element: Copy + 'static {
    /// The element whose floats are all zero.
    const ZERO: Self;
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
    type Shapes<Rest> = Rest;

    #[inline]
    fn shapes<Rest>(_: &T, rest: Rest) -> Rest {
        rest
    }
}

impl<T: ?Sized + 'static> Parameter for ConstantRef<T> {
    type In<'a> = &'a T;
    type Shapes<Rest> = Rest;

    #[inline]
    fn shapes<Rest>(_: &&T, rest: Rest) -> Rest {
        rest
    }
}

/// Markers whose shape is known to the compiler: `$In` is passed in, and `$Owned` is the entry.
macro_rules! fixed {
    ($([$($generics:tt)*] $Marker:ty, $In:ty => $Owned:ty;)*) => {$(
        impl<$($generics)*> Parameter for $Marker {
            type In<'a> = $In;
            type Shapes<Rest> = ((), Rest);

            #[inline]
            fn shapes<Rest>(_: &Self::In<'_>, rest: Rest) -> ((), Rest) {
                ((), rest)
            }
        }

        impl<$($generics)*> Variable for $Marker {
            type Shape = ();
            type Out<'a> = &'a mut $Owned;

            #[inline]
            fn shape(_: &Self::In<'_>) {}

            #[inline]
            fn reset(out: Self::Out<'_>, (): ()) -> Self::Out<'_> {
                *out = Element::ZERO;
                out
            }
        }

        impl<$($generics)*> Entry for $Marker {
            type Owned = $Owned;

            #[inline]
            fn zeros((): ()) -> $Owned {
                Element::ZERO
            }

            #[inline]
            fn lend(owned: &mut $Owned) -> &mut $Owned {
                owned
            }
        }
    )*};
}

fixed! {
    [] f64, f64 => f64;
    [] f32, f32 => f32;
    [T: Element, const N: usize] [T; N], [T; N] => [T; N];
    [T: Element] &'static T, &'a T => T;
}

impl<T: Element> Parameter for &'static [T] {
    type In<'a> = &'a [T];
    type Shapes<Rest> = (usize, Rest);

    #[inline]
    fn shapes<Rest>(input: &&[T], rest: Rest) -> (usize, Rest) {
        (input.len(), rest)
    }
}

impl<T: Element> Variable for &'static [T] {
    type Shape = usize;
    type Out<'a> = &'a mut [T];

    #[inline]
    fn shape(input: &&[T]) -> usize {
        input.len()
    }

    #[inline]
    #[track_caller]
    fn reset(out: Self::Out<'_>, length: usize) -> Self::Out<'_> {
        if out.len() != length {
            wrong_length(length, out.len());
        }
        out.fill(T::ZERO);
        out
    }
}

#[cfg(feature = "alloc")]
impl<T: Element> Entry for &'static [T] {
    type Owned = Vec<T>;

    #[inline]
    fn zeros(length: usize) -> Vec<T> {
        alloc::vec![T::ZERO; length]
    }

    #[inline]
    fn lend(owned: &mut Vec<T>) -> &mut [T] {
        owned
    }
}

#[cold]
#[track_caller]
fn wrong_length(needed: usize, found: usize) -> ! {
    panic!(
        "the gradient of a slice of length {needed} needs a buffer of length {needed}, not {found}"
    );
}

impl Element for f64 {
    const ZERO: f64 = 0.0;
}

impl Element for f32 {
    const ZERO: f32 = 0.0;
}

impl<T: Element, const N: usize> Element for [T; N] {
    const ZERO: [T; N] = [T::ZERO; N];
}

/// Tuples as one parameter, and as elements.
macro_rules! tuple {
    ($($A:ident $a:ident $index:tt),*) => {
        impl<$($A: Entry),*> Parameter for ($($A,)*) {
            type In<'a> = ($($A::In<'a>,)*);
            type Shapes<Rest> = (($($A::Shape,)*), Rest);

            #[inline]
            fn shapes<Rest>(input: &Self::In<'_>, rest: Rest) -> Self::Shapes<Rest> {
                (Self::shape(input), rest)
            }
        }

        impl<$($A: Entry),*> Variable for ($($A,)*) {
            type Shape = ($($A::Shape,)*);
            type Out<'a> = &'a mut ($($A::Owned,)*);

            #[inline]
            fn shape(($($a,)*): &Self::In<'_>) -> Self::Shape {
                ($($A::shape($a),)*)
            }

            #[inline]
            #[track_caller]
            fn reset(out: Self::Out<'_>, ($($a,)*): Self::Shape) -> Self::Out<'_> {
                $($A::reset($A::lend(&mut out.$index), $a);)*
                out
            }
        }

        impl<$($A: Entry),*> Entry for ($($A,)*) {
            type Owned = ($($A::Owned,)*);

            #[inline]
            fn zeros(($($a,)*): Self::Shape) -> Self::Owned {
                ($($A::zeros($a),)*)
            }

            #[inline]
            fn lend(owned: &mut Self::Owned) -> &mut Self::Owned {
                owned
            }
        }

        impl<$($A: Element),*> Element for ($($A,)*) {
            const ZERO: Self = ($($A::ZERO,)*);
        }
    };
}

tuple!(A a 0);
tuple!(A a 0, B b 1);
tuple!(A a 0, B b 1, C c 2);
tuple!(A a 0, B b 1, C c 2, D d 3);
tuple!(A a 0, B b 1, C c 2, D d 3, E e 4);
tuple!(A a 0, B b 1, C c 2, D d 3, E e 4, F f 5);
