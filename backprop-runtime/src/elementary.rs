//! The tables of functions, one row a function, and the implementations of the rows.
//!
//! A row gives the documentation, the name, a point and the value there (they become the example of the free function) and,
//! where the `libm` crate has the function, its names for `f64` and `f32`. Who wants the rows hands a macro to a table:
//! [`Real`](crate::Real) makes methods of them, `functions` makes free functions, and the macros below implement them.
//!
//! ```text
//! library_functions!(free_functions)  ->  pub fn sin<T: Real>(x: T) -> T { Real::sin(x) }  ..
//! ```

/// Functions that `core` has.
macro_rules! core_functions {
    ($rows:ident) => {
        $rows! {
            /// Absolute value.
            abs(-2.0) = 2.0;
            /// 1 for positive numbers and `+0.0`, -1 for negative ones and `-0.0`, NaN for NaN.
            signum(-3.0) = -1.0;
            /// Reciprocal, `1/x`.
            recip(4.0) = 0.25;
            /// Radians to degrees.
            to_degrees(1.0) = 57.295_779_513_082_32;
            /// Degrees to radians.
            to_radians(180.0) = 3.141_592_653_589_793;
            /// The first argument with the sign of the second.
            copysign(3.0, sign = -0.5) = -3.0;
            /// The larger of two numbers; a NaN loses against a number.
            max(1.0, other = 2.0) = 2.0;
            /// The smaller of two numbers; a NaN loses against a number.
            min(1.0, other = 2.0) = 1.0;
        }
    };
}
pub(crate) use core_functions;

/// Functions that both the standard library and `libm` have.
#[cfg(any(feature = "std", feature = "libm"))]
macro_rules! library_functions {
    ($rows:ident) => {
        $rows! {
            /// The largest integer not above the argument.
            floor(-1.5) = -2.0, floor floorf;
            /// The smallest integer not below the argument.
            ceil(-1.5) = -1.0, ceil ceilf;
            /// The nearest integer, halves away from zero.
            round(2.5) = 3.0, round roundf;
            /// The nearest integer, halves to the even one.
            round_ties_even(2.5) = 2.0, roundeven roundevenf;
            /// The integer part, rounding towards zero.
            trunc(-1.5) = -1.0, trunc truncf;
            /// Square root; NaN below zero.
            sqrt(9.0) = 3.0, sqrt sqrtf;
            /// Cube root, of negative numbers too.
            cbrt(-8.0) = -2.0, cbrt cbrtf;
            /// The exponential function, e to the argument.
            exp(1.0) = 2.718_281_828_459_045, exp expf;
            /// 2 to the argument.
            exp2(3.0) = 8.0, exp2 exp2f;
            /// `exp(x) - 1`, exact near zero.
            exp_m1(1e-20) = 1e-20, expm1 expm1f;
            /// Natural logarithm; minus infinity at zero, NaN below.
            ln(2.0) = 0.693_147_180_559_945_3, log logf;
            /// Logarithm to the base 2.
            log2(8.0) = 3.0, log2 log2f;
            /// Logarithm to the base 10.
            log10(1000.0) = 3.0, log10 log10f;
            /// `ln(1 + x)`, exact near zero.
            ln_1p(1e-20) = 1e-20, log1p log1pf;
            /// Sine of an angle in radians.
            sin(1.0) = 0.841_470_984_807_896_5, sin sinf;
            /// Cosine of an angle in radians.
            cos(1.0) = 0.540_302_305_868_139_8, cos cosf;
            /// Tangent of an angle in radians.
            tan(1.0) = 1.557_407_724_654_902_3, tan tanf;
            /// Arc sine, in [-π/2, π/2]; NaN outside [-1, 1].
            asin(0.5) = 0.523_598_775_598_298_9, asin asinf;
            /// Arc cosine, in [0, π]; NaN outside [-1, 1].
            acos(0.5) = 1.047_197_551_196_597_7, acos acosf;
            /// Arc tangent, in [-π/2, π/2].
            atan(1.0) = 0.785_398_163_397_448_3, atan atanf;
            /// Hyperbolic sine.
            sinh(1.0) = 1.175_201_193_643_801_4, sinh sinhf;
            /// Hyperbolic cosine.
            cosh(1.0) = 1.543_080_634_815_243_7, cosh coshf;
            /// Hyperbolic tangent.
            tanh(1.0) = 0.761_594_155_955_764_9, tanh tanhf;
            /// Inverse hyperbolic sine.
            asinh(1.0) = 0.881_373_587_019_543, asinh asinhf;
            /// Inverse hyperbolic cosine; NaN below 1.
            acosh(2.0) = 1.316_957_896_924_816_7, acosh acoshf;
            /// Inverse hyperbolic tangent; NaN outside [-1, 1].
            atanh(0.5) = 0.549_306_144_334_054_8, atanh atanhf;
            /// The first argument to the power of the second.
            powf(2.0, exponent = 0.5) = 1.414_213_562_373_095_1, pow powf;
            /// The angle of the point (`other`, `self`), called as `y.atan2(x)`, in [-π, π].
            atan2(1.0, other = -1.0) = 2.356_194_490_192_345, atan2 atan2f;
            /// `sqrt(x² + y²)` without overflow or underflow on the way.
            hypot(3.0, other = 4.0) = 5.0, hypot hypotf;
        }
    };
}
#[cfg(any(feature = "std", feature = "libm"))]
pub(crate) use library_functions;

/// Functions that the standard library has and `libm` has not.
#[cfg(any(feature = "std", feature = "libm"))]
macro_rules! composed_functions {
    ($rows:ident) => {
        $rows! {
            /// The fractional part, with the sign of the argument.
            fract(-1.25) = -0.25;
            /// Logarithm to any base.
            log(8.0, base = 2.0) = 3.0;
            /// The remainder that is never negative.
            rem_euclid(-7.0, divisor = 4.0) = 1.0;
            /// The quotient that belongs to [`rem_euclid`](crate::rem_euclid), an integer.
            div_euclid(-7.0, divisor = 4.0) = -2.0;
        }
    };
}
#[cfg(any(feature = "std", feature = "libm"))]
pub(crate) use composed_functions;

/// What this crate adds to the standard library.
#[cfg(any(feature = "std", feature = "libm"))]
macro_rules! own_functions {
    ($rows:ident) => {
        $rows! {
            /// The logistic function `1/(1 + exp(-x))`, accurate in both tails.
            sigmoid(0.0) = 0.5;
            /// `ln(1 + exp(x))`, which neither overflows nor cancels.
            softplus(0.0) = 0.693_147_180_559_945_3;
            /// The larger of the argument and zero; NaN for NaN.
            relu(2.0) = 2.0;
            /// The unnormalised cardinal sine `sin(x)/x`: 1 at zero, 0 at the infinities.
            sinc(1.0) = 0.841_470_984_807_896_5;
            /// The error function: `2/√π` times the integral of `exp(-t²)` from 0 to `x`.
            erf(1.0) = 0.842_700_792_949_714_9;
            /// The complementary error function `1 - erf(x)`, accurate in the upper tail.
            erfc(1.0) = 0.157_299_207_050_285_13;
            /// The distribution function of the standard normal law, accurate in the lower tail.
            norm_cdf(1.0) = 0.841_344_746_068_542_9;
            /// The logarithm of the absolute value of the gamma function; infinite at its poles.
            ln_gamma(5.0) = 3.178_053_830_347_945_8;
            /// The derivative of [`ln_gamma`](crate::ln_gamma); NaN at negative integers, infinite at zero.
            digamma(1.0) = -0.577_215_664_901_532_9;
            /// `ln(exp(x) + exp(y))`, which neither overflows nor underflows.
            log_add_exp(1000.0, other = 1000.0) = 1_000.693_147_180_56;
            /// `x*ln(y)`, and 0 where `x` is zero and `y` is not NaN.
            xlogy(2.0, y = 3.0) = 2.197_224_577_336_219_4;
        }
    };
}
#[cfg(any(feature = "std", feature = "libm"))]
pub(crate) use own_functions;

/// Implements rows by the inherent methods: inside the implementation for `f64`, `Self::sin` is `f64`'s own `sin`, because an
/// inherent method comes before a trait's. The value is therefore the one that plain Rust gives, bit for bit.
macro_rules! inherent {
    ($($(#[$doc:meta])* $name:ident($at:literal $(, $other:ident = $and:literal)?) = $value:literal $(, $double:ident $single:ident)?;)*) => {
        $(
            #[inline]
            fn $name(self $(, $other: Self)?) -> Self {
                Self::$name(self $(, $other)?)
            }
        )*
    };
}
pub(crate) use inherent;

#[cfg(all(feature = "libm", not(feature = "std")))]
pub(crate) mod by_libm {
    //! The rows without the standard library.

    use crate::Real;

    /// Implements rows by `libm`'s functions of `f64`.
    macro_rules! double {
        ($($(#[$doc:meta])* $name:ident($at:literal $(, $other:ident = $and:literal)?) = $value:literal, $double:ident $single:ident;)*) => {
            $(
                #[inline]
                fn $name(self $(, $other: Self)?) -> Self {
                    libm::$double(self $(, $other)?)
                }
            )*
        };
    }
    pub(crate) use double;

    /// Implements rows by `libm`'s functions of `f32`.
    macro_rules! single {
        ($($(#[$doc:meta])* $name:ident($at:literal $(, $other:ident = $and:literal)?) = $value:literal, $double:ident $single:ident;)*) => {
            $(
                #[inline]
                fn $name(self $(, $other: Self)?) -> Self {
                    libm::$single(self $(, $other)?)
                }
            )*
        };
    }
    pub(crate) use single;

    /// Implements rows by the generic functions of this module.
    macro_rules! composed {
        ($($(#[$doc:meta])* $name:ident($at:literal $(, $other:ident = $and:literal)?) = $value:literal;)*) => {
            $(
                #[inline]
                fn $name(self $(, $other: Self)?) -> Self {
                    $crate::elementary::by_libm::$name(self $(, $other)?)
                }
            )*
        };
    }
    pub(crate) use composed;

    // The formulas are those of the standard library, so that a program gets the same special cases from both.

    pub(crate) fn fract<T: Real>(x: T) -> T {
        x - x.trunc()
    }

    pub(crate) fn log<T: Real>(x: T, base: T) -> T {
        x.ln() / base.ln()
    }

    pub(crate) fn rem_euclid<T: Real>(x: T, divisor: T) -> T {
        let remainder = x % divisor;
        if remainder < T::ZERO {
            remainder + divisor.abs()
        } else {
            remainder
        }
    }

    pub(crate) fn div_euclid<T: Real>(x: T, divisor: T) -> T {
        let quotient = (x / divisor).trunc();
        if x % divisor < T::ZERO {
            if divisor > T::ZERO {
                quotient - T::ONE
            } else {
                quotient + T::ONE
            }
        } else {
            quotient
        }
    }
}
