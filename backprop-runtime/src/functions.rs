//! Every method of [`Real`] as a free function, for `no_std` crates and for those who like `sin(x)` better than `x.sin()`.

use crate::Real;
use crate::elementary::core_functions;

/// Declares rows as free functions.
macro_rules! free_functions {
    ($($(#[$doc:meta])* $name:ident($at:literal $(, $other:ident = $and:literal)?) = $value:literal $(, $double:ident $single:ident)?;)*) => {
        $(
            $(#[$doc])*
            ///
            /// ```
            /// # use backprop_runtime as backprop;
            #[doc = concat!("let y: f64 = backprop::", stringify!($name), "(", stringify!($at) $(, ", ", stringify!($and))?, ");")]
            #[doc = concat!("assert!((y / ", stringify!($value), " - 1.0).abs() < 1e-15);")]
            /// ```
            #[must_use]
            #[inline]
            pub fn $name<T: Real>(x: T $(, $other: T)?) -> T {
                Real::$name(x $(, $other)?)
            }

        )*
    };
}

core_functions!(free_functions);

/// The argument, or the bound that it is beyond; NaN stays NaN.
///
/// # Panics
///
/// If `low > high`, or one of them is NaN.
///
/// ```
/// # use backprop_runtime as backprop;
/// assert_eq!(backprop::clamp(7.0, 0.0, 1.0), 1.0);
/// ```
#[must_use]
#[inline]
pub fn clamp<T: Real>(x: T, low: T, high: T) -> T {
    x.clamp(low, high)
}

/// The argument to the power of an integer, by repeated multiplication.
///
/// ```
/// # use backprop_runtime as backprop;
/// assert_eq!(backprop::powi(2.0, -3), 0.125);
/// ```
#[must_use]
#[inline]
pub fn powi<T: Real>(x: T, n: i32) -> T {
    x.powi(n)
}

#[cfg(any(feature = "std", feature = "libm"))]
pub use with_library::*;

#[cfg(any(feature = "std", feature = "libm"))]
mod with_library {
    use crate::Real;
    use crate::elementary::{composed_functions, library_functions, own_functions};

    library_functions!(free_functions);

    composed_functions!(free_functions);

    own_functions!(free_functions);

    /// `x*factor + summand`, rounded once.
    ///
    /// ```
    /// # use backprop_runtime as backprop;
    /// assert_eq!(backprop::mul_add(2.0, 3.0, 4.0), 10.0);
    /// ```
    #[must_use]
    #[inline]
    pub fn mul_add<T: Real>(x: T, factor: T, summand: T) -> T {
        x.mul_add(factor, summand)
    }

    /// Sine and cosine of an angle in radians.
    ///
    /// ```
    /// # use backprop_runtime as backprop;
    /// assert_eq!(backprop::sin_cos(0.0), (0.0, 1.0));
    /// ```
    #[must_use]
    #[inline]
    pub fn sin_cos<T: Real>(x: T) -> (T, T) {
        x.sin_cos()
    }

    /// `ln(exp(x[0]) + exp(x[1]) + ..)`, which neither overflows nor underflows; minus infinity for no terms, NaN if one is.
    ///
    /// The largest term is taken out of the sum, and the logarithm is that of one plus the others: P. Blanchard, D. J. Higham
    /// and N. J. Higham, "Accurately computing the log-sum-exp and softmax functions", IMA J. Numer. Anal. 41 (2021).
    ///
    /// ```
    /// # use backprop_runtime as backprop;
    /// let y: f64 = backprop::log_sum_exp(&[-1000.0, -1000.0]);
    /// assert!((y - (-1000.0 + 2.0_f64.ln())).abs() < 1e-12);
    /// ```
    #[must_use]
    #[inline]
    pub fn log_sum_exp<T: Real>(terms: &[T]) -> T {
        crate::special::log_sum_exp(terms)
    }

    /// `exp(x[i])/(exp(x[0]) + exp(x[1]) + ..)` for each `i`, without overflow; NaN everywhere if one term is.
    ///
    /// Terms of plus infinity share 1 equally among them, and so do terms that are all minus infinity.
    ///
    /// ```
    /// # use backprop_runtime as backprop;
    /// assert_eq!(backprop::softmax([1000.0, 1000.0]), [0.5, 0.5]);
    /// ```
    #[must_use]
    #[inline]
    pub fn softmax<T: Real, const N: usize>(terms: [T; N]) -> [T; N] {
        crate::special::softmax(terms)
    }
}
