//! Slopes of composite forms: what a derivative calls where the chain rule over the form as it is written would overflow or
//! divide by zero.
//!
//! In come the parts of the form with its value, out comes the factor in its derivative.

#[cfg(any(feature = "std", feature = "libm"))]
use crate::Real;

/// Takes two functions that are one: every function has a type of its own.
///
/// ```
/// use backprop_runtime::{Real, forms::same};
///
/// same(<f64 as Real>::sigmoid, <f64>::sigmoid);
/// ```
#[inline]
pub fn same<F>(_: F, _: F) {}

/// The whole number of times that `b` went into `a` to leave the remainder `y = a % b`: `a/b` rounded towards zero, as the
/// remainder has it even where the quotient itself rounds to the next whole number.
///
/// ```
/// use backprop_runtime::forms::truncated_quotient;
///
/// assert_eq!(truncated_quotient(7.5, 2.0, 7.5 % 2.0), 3.0);
/// assert_eq!(truncated_quotient(-7.5, 2.0, -7.5 % 2.0), -3.0);
/// ```
#[cfg(any(feature = "std", feature = "libm"))]
#[must_use]
#[inline]
pub fn truncated_quotient<T: Real>(a: T, b: T, y: T) -> T {
    ((a - y) / b).round()
}

/// The part of one exponential in a sum of them: `term/sum` for `term = exp(u)` and `sum` that of the `exponents`.
///
/// Where the sum overflowed or underflowed the exponentials are taken again, of the distances from the greatest exponent.
///
/// ```
/// use backprop_runtime::forms::sum_exp_share;
///
/// assert_eq!(sum_exp_share(1.0, 4.0, 0.0, [0.0, 3.0_f64.ln()]), 0.25);
/// assert_eq!(sum_exp_share(f64::INFINITY, f64::INFINITY, 1000.0, [1000.0, 1000.0]), 0.5);
/// ```
#[cfg(any(feature = "std", feature = "libm"))]
#[must_use]
#[inline]
pub fn sum_exp_share<T: Real, const N: usize>(term: T, sum: T, u: T, exponents: [T; N]) -> T {
    // Below this the sum may be subnormal, and with it the precision is lost.
    let least = T::from_f64(1e-37);
    if sum >= least && sum < T::from_f64(1.0) / T::ZERO {
        term / sum
    } else {
        shifted_share(u, &exponents)
    }
}

#[cfg(any(feature = "std", feature = "libm"))]
#[cold]
fn shifted_share<T: Real>(u: T, exponents: &[T]) -> T {
    let greatest = exponents.iter().fold(u, |greatest, &e| greatest.max(e));
    let sum = exponents
        .iter()
        .fold(T::ZERO, |sum, &e| sum + (e - greatest).exp());
    (u - greatest).exp() / sum
}

/// `u/r` for one of the components of a vector of length `r`, from `inverse = 1/r`, so that the components share the division.
///
/// Where the squares in `r` overflowed or underflowed it is [`norm_slope`](crate::slopes::norm_slope).
///
/// ```
/// use backprop_runtime::forms::norm_part;
///
/// assert_eq!(norm_part(3.0, [3.0, 4.0], 5.0, 0.2), 3.0 * 0.2);
/// assert_eq!(norm_part(0.0, [0.0, 0.0], 0.0, f64::INFINITY), 0.0);
/// ```
#[cfg(any(feature = "std", feature = "libm"))]
#[must_use]
#[inline]
pub fn norm_part<T: Real, const N: usize>(u: T, components: [T; N], r: T, inverse: T) -> T {
    let (least, greatest) = (T::from_f64(1e-15), T::from_f64(1e30));
    if r >= least && r <= greatest {
        u * inverse
    } else {
        crate::slopes::norm_slope(u, components, r)
    }
}

/// `1/r` for the length `r` of the vector of the `components`, right where the squares in `r` overflowed or underflowed.
///
/// ```
/// use backprop_runtime::forms::norm_reciprocal;
///
/// assert_eq!(norm_reciprocal(5.0, [3.0, 4.0]), 0.2);
/// // The sum of squares overflowed; the length, 5e200, does not.
/// assert!((norm_reciprocal(f64::INFINITY, [3e200, 4e200]) * 5e200 - 1.0).abs() < 1e-15);
/// ```
#[cfg(any(feature = "std", feature = "libm"))]
#[must_use]
#[inline]
pub fn norm_reciprocal<T: Real, const N: usize>(r: T, components: [T; N]) -> T {
    let least = T::from_f64(1e-15);
    if r >= least && r < T::from_f64(1.0) / T::ZERO {
        T::ONE / r
    } else {
        let length = components
            .iter()
            .fold(T::ZERO, |length, &c| length.hypot(c));
        T::ONE / length
    }
}
