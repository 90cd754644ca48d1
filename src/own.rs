//! The functions that the crate adds to those of std, each with the derivatives of its own that a call in a differentiated
//! function asks for.
//!
//! A function of the user's may have the same name; whichever is in scope brings its derivatives along.

use crate::{Real, differentiable};

/// `1/(1 + exp(-x))`: see [`Real::sigmoid`].
#[differentiable(crate = crate, hessian)]
#[must_use]
#[inline]
pub fn sigmoid<T: Real>(x: T) -> T {
    Real::sigmoid(x)
}

/// `ln(1 + exp(x))`: see [`Real::softplus`].
#[differentiable(crate = crate, hessian)]
#[must_use]
#[inline]
pub fn softplus<T: Real>(x: T) -> T {
    Real::softplus(x)
}

/// The larger of `x` and 0: see [`Real::relu`].
#[differentiable(crate = crate, hessian)]
#[must_use]
#[inline]
pub fn relu<T: Real>(x: T) -> T {
    Real::relu(x)
}

/// `ln(exp(a) + exp(b))`: see [`Real::log_add_exp`].
#[differentiable(crate = crate, hessian)]
#[must_use]
#[inline]
pub fn log_add_exp<T: Real>(a: T, b: T) -> T {
    Real::log_add_exp(a, b)
}

/// `x ln y`, which is 0 where `x` is: see [`Real::xlogy`].
#[differentiable(crate = crate, hessian)]
#[must_use]
#[inline]
pub fn xlogy<T: Real>(x: T, y: T) -> T {
    Real::xlogy(x, y)
}

/// `sin(x)/x`, which is 1 at 0: see [`Real::sinc`].
#[differentiable(crate = crate, hessian)]
#[must_use]
#[inline]
pub fn sinc<T: Real>(x: T) -> T {
    Real::sinc(x)
}

/// The error function: see [`Real::erf`].
#[differentiable(crate = crate, hessian)]
#[must_use]
#[inline]
pub fn erf<T: Real>(x: T) -> T {
    Real::erf(x)
}

/// The complement of the error function: see [`Real::erfc`].
#[differentiable(crate = crate, hessian)]
#[must_use]
#[inline]
pub fn erfc<T: Real>(x: T) -> T {
    Real::erfc(x)
}

/// The distribution function of the standard normal distribution: see [`Real::norm_cdf`].
#[differentiable(crate = crate, hessian)]
#[must_use]
#[inline]
pub fn norm_cdf<T: Real>(x: T) -> T {
    Real::norm_cdf(x)
}

/// The logarithm of the gamma function: see [`Real::ln_gamma`].
#[differentiable(crate = crate, hessian)]
#[must_use]
#[inline]
pub fn ln_gamma<T: Real>(x: T) -> T {
    Real::ln_gamma(x)
}

/// The derivative of the logarithm of the gamma function: see [`Real::digamma`].
#[differentiable(crate = crate, hessian)]
#[must_use]
#[inline]
pub fn digamma<T: Real>(x: T) -> T {
    Real::digamma(x)
}

/// `ln(exp(x[0]) + exp(x[1]) + ..)`, which neither overflows nor underflows; minus infinity for no terms, NaN if one is.
///
/// The largest term is taken out of the sum, and the logarithm is that of one plus the others: P. Blanchard, D. J. Higham
/// and N. J. Higham, "Accurately computing the log-sum-exp and softmax functions", IMA J. Numer. Anal. 41 (2021).
///
/// ```
/// let y: f64 = backprop::log_sum_exp(&[-1000.0, -1000.0]);
/// assert!((y - (-1000.0 + 2.0_f64.ln())).abs() < 1e-12);
/// ```
#[cfg(feature = "alloc")]
#[differentiable(crate = crate, vjp = log_sum_exp_pullback, jvp = log_sum_exp_pushforward)]
#[must_use]
#[inline]
pub fn log_sum_exp<T: Real>(terms: &[T]) -> T {
    backprop_runtime::functions::log_sum_exp(terms)
}

/// Each term's share of the sum of exponentials, times the cotangent.
#[cfg(feature = "alloc")]
fn log_sum_exp_pullback<T: Real>(terms: &[T], cotangent: T) -> crate::__private::Vec<T> {
    let total = backprop_runtime::functions::log_sum_exp(terms);
    let share = |term: &T| share(*term, total, terms) * cotangent;
    terms.iter().map(share).collect()
}

#[cfg(feature = "alloc")]
fn log_sum_exp_pushforward<T: Real>(terms: &[T], tangents: &[T]) -> (T, T) {
    let total = backprop_runtime::functions::log_sum_exp(terms);
    let mut tangent = T::ZERO;
    for (&term, &along) in terms.iter().zip(tangents) {
        tangent += share(term, total, terms) * along;
    }
    (total, tangent)
}

/// `exp(term)/exp(total)`; those terms that are as infinite as the total share 1 equally.
#[cfg(feature = "alloc")]
fn share<T: Real>(term: T, total: T, terms: &[T]) -> T {
    if !total.is_infinite() {
        return (term - total).exp();
    }
    let mut equals = T::ZERO;
    for &other in terms {
        if other == total {
            equals += T::ONE;
        }
    }
    if term == total {
        equals.recip()
    } else {
        T::ZERO
    }
}
