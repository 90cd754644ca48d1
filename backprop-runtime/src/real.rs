//! The trait of the floating-point numbers that `backprop` differentiates, `f32` and `f64`.

use core::fmt::{Debug, Display};
use core::ops::{
    Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign,
};

#[cfg(any(feature = "std", feature = "libm"))]
use crate::elementary::{composed_functions, library_functions, own_functions};
use crate::elementary::{core_functions, inherent};

/// Declares rows as methods that the implementations give.
macro_rules! required_methods {
    ($($(#[$doc:meta])* $name:ident($at:literal $(, $other:ident = $and:literal)?) = $value:literal $(, $double:ident $single:ident)?;)*) => {
        $(
            $(#[$doc])*
            #[doc = concat!("\n\nAn example is at the function [`", stringify!($name), "`](crate::", stringify!($name), ").")]
            #[must_use]
            fn $name(self $(, $other: Self)?) -> Self;
        )*
    };
}

/// Declares rows as methods that `special` has for both types.
#[cfg(any(feature = "std", feature = "libm"))]
macro_rules! special_methods {
    ($($(#[$doc:meta])* $name:ident($at:literal $(, $other:ident = $and:literal)?) = $value:literal;)*) => {
        $(
            $(#[$doc])*
            #[doc = concat!("\n\nAn example is at the function [`", stringify!($name), "`](crate::", stringify!($name), ").")]
            #[must_use]
            #[inline]
            fn $name(self $(, $other: Self)?) -> Self {
                crate::special::$name(self $(, $other)?)
            }
        )*
    };
}

/// A floating-point number, `f32` or `f64`, with the elementary functions by the standard library's own names.
///
/// With the feature `std`, on by default, every method that the standard library has is the standard library's, and gives the
/// same value bit for bit. With only the feature `libm` they come from the `libm` crate, so that `#![no_std]` crates have
/// them. With neither, only the few that `core` can compute exist: `abs`, `signum`, `recip`, `to_degrees`, `to_radians`,
/// `copysign`, `max`, `min`, `clamp` and `powi`.
///
/// The trait is sealed: a later version may add methods to it.
///
/// ```
/// use backprop_runtime::Real;
///
/// fn gauss<T: Real>(x: T) -> T {
///     (-x * x / T::from_i32(2)).exp()
/// }
///
/// assert_eq!(gauss(1.0_f64), (-0.5_f64).exp());
/// assert_eq!(gauss(1.0_f32), (-0.5_f32).exp());
/// // What the crate adds is there too.
/// assert_eq!(0.0_f64.sigmoid(), 0.5);
/// ```
pub trait Real:
    'static
    + Copy
    + PartialOrd
    + Debug
    + Display
    + Default
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Rem<Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
    + DivAssign
    + RemAssign
    + crate::Differentiable<Gradient = Self>
    + crate::tape::Word
    + sealed::Sealed
{
    /// 0.
    const ZERO: Self;
    /// 1.
    const ONE: Self;
    /// The distance from 1 to the next larger number.
    const EPSILON: Self;
    /// The smallest positive normal number.
    const MIN_POSITIVE: Self;
    /// The largest finite number.
    const MAX: Self;
    /// Positive infinity.
    const INFINITY: Self;
    /// A quiet NaN.
    const NAN: Self;
    /// A number whose square is so far above [`MIN_POSITIVE`](Self::MIN_POSITIVE) that a sum of squares not below it has lost
    /// nothing that counts to underflow.
    #[doc(hidden)]
    const SMALL_NORM: Self;

    /// The nearest number to an `f64`.
    ///
    /// ```
    /// use backprop_runtime::Real;
    ///
    /// assert_eq!(f32::from_f64(0.1), 0.1_f32);
    /// ```
    #[must_use]
    fn from_f64(value: f64) -> Self;

    /// The nearest number to an integer.
    ///
    /// ```
    /// use backprop_runtime::Real;
    ///
    /// assert_eq!(f32::from_i32(-3), -3.0);
    /// ```
    #[must_use]
    fn from_i32(value: i32) -> Self;

    /// The number as an `f64`, exactly.
    ///
    /// ```
    /// use backprop_runtime::Real;
    ///
    /// assert_eq!(0.5_f32.to_f64(), 0.5_f64);
    /// ```
    #[must_use]
    fn to_f64(self) -> f64;

    /// Whether this is NaN.
    #[must_use]
    fn is_nan(self) -> bool;

    /// Whether this is neither infinite nor NaN.
    #[must_use]
    fn is_finite(self) -> bool;

    /// Whether this is one of the two infinities.
    #[must_use]
    fn is_infinite(self) -> bool;

    core_functions!(required_methods);

    /// The argument, or the bound that it is beyond; NaN stays NaN.
    ///
    /// # Panics
    ///
    /// If `low > high`, or one of them is NaN.
    ///
    /// An example is at the function [`clamp`](crate::clamp).
    #[must_use]
    fn clamp(self, low: Self, high: Self) -> Self;

    /// The argument to the power of an integer, by repeated multiplication.
    ///
    /// An example is at the function [`powi`](crate::powi).
    #[must_use]
    fn powi(self, n: i32) -> Self;

    #[cfg(any(feature = "std", feature = "libm"))]
    library_functions!(required_methods);

    #[cfg(any(feature = "std", feature = "libm"))]
    composed_functions!(required_methods);

    /// `self*factor + summand`, rounded once.
    ///
    /// An example is at the function [`mul_add`](crate::mul_add).
    #[cfg(any(feature = "std", feature = "libm"))]
    #[must_use]
    fn mul_add(self, factor: Self, summand: Self) -> Self;

    /// Sine and cosine of an angle in radians.
    ///
    /// An example is at the function [`sin_cos`](crate::sin_cos).
    #[cfg(any(feature = "std", feature = "libm"))]
    #[must_use]
    fn sin_cos(self) -> (Self, Self);

    #[cfg(any(feature = "std", feature = "libm"))]
    own_functions!(special_methods);
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for f32 {}

    impl Sealed for f64 {}
}

/// Implements [`Real`]; the names after the type are the macro of `elementary::by_libm` that fits it, and `libm`'s functions.
macro_rules! implement {
    ($real:ident, $small_norm:expr, $rows:ident, $fma:ident, $sincos:ident) => {
        impl Real for $real {
            const ZERO: Self = 0.0;
            const ONE: Self = 1.0;
            const EPSILON: Self = $real::EPSILON;
            const MIN_POSITIVE: Self = $real::MIN_POSITIVE;
            const MAX: Self = $real::MAX;
            const INFINITY: Self = $real::INFINITY;
            const NAN: Self = $real::NAN;
            const SMALL_NORM: Self = $small_norm;

            #[inline]
            #[allow(
                clippy::cast_possible_truncation,
                reason = "the nearest `f32` is what is asked for"
            )]
            fn from_f64(value: f64) -> Self {
                value as $real
            }

            #[inline]
            #[allow(
                clippy::cast_precision_loss,
                clippy::cast_lossless,
                reason = "the nearest `f32` is what is asked for, and `f64` is exact"
            )]
            fn from_i32(value: i32) -> Self {
                value as $real
            }

            #[inline]
            fn to_f64(self) -> f64 {
                self.into()
            }

            #[inline]
            fn is_nan(self) -> bool {
                Self::is_nan(self)
            }

            #[inline]
            fn is_finite(self) -> bool {
                Self::is_finite(self)
            }

            #[inline]
            fn is_infinite(self) -> bool {
                Self::is_infinite(self)
            }

            core_functions!(inherent);

            #[inline]
            fn clamp(self, low: Self, high: Self) -> Self {
                Self::clamp(self, low, high)
            }

            #[cfg(feature = "std")]
            #[inline]
            fn powi(self, n: i32) -> Self {
                Self::powi(self, n)
            }

            #[cfg(not(feature = "std"))]
            #[inline]
            fn powi(self, n: i32) -> Self {
                power_by_squaring(self, n)
            }

            #[cfg(feature = "std")]
            library_functions!(inherent);

            #[cfg(feature = "std")]
            composed_functions!(inherent);

            #[cfg(feature = "std")]
            #[inline]
            fn mul_add(self, factor: Self, summand: Self) -> Self {
                Self::mul_add(self, factor, summand)
            }

            #[cfg(feature = "std")]
            #[inline]
            fn sin_cos(self) -> (Self, Self) {
                Self::sin_cos(self)
            }

            #[cfg(all(feature = "libm", not(feature = "std")))]
            library_functions!($rows);

            #[cfg(all(feature = "libm", not(feature = "std")))]
            composed_functions!(composed);

            #[cfg(all(feature = "libm", not(feature = "std")))]
            #[inline]
            fn mul_add(self, factor: Self, summand: Self) -> Self {
                libm::$fma(self, factor, summand)
            }

            #[cfg(all(feature = "libm", not(feature = "std")))]
            #[inline]
            fn sin_cos(self) -> (Self, Self) {
                libm::$sincos(self)
            }
        }
    };
}

#[cfg(all(feature = "libm", not(feature = "std")))]
use crate::elementary::by_libm::{composed, double, single};

// 2^-51 and 2^-485: their squares are 2^24 and 2^52 times the smallest normal number.
implement!(f32, f32::from_bits((127 - 51) << 23), single, fmaf, sincosf);
implement!(f64, f64::from_bits((1023 - 485) << 52), double, fma, sincos);

/// The algorithm of the compiler's own `__powidf2`, so that the value is the one that `std` gives where the compiler does not
/// fold a constant.
#[cfg(not(feature = "std"))]
fn power_by_squaring<T: Real>(base: T, n: i32) -> T {
    let mut square = base;
    let mut power = T::ONE;
    let mut left = n.unsigned_abs();
    loop {
        if left & 1 == 1 {
            power *= square;
        }
        left >>= 1;
        if left == 0 {
            break;
        }
        square *= square;
    }
    if n < 0 { power.recip() } else { power }
}
