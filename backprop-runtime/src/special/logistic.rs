//! Functions made of exponentials and logarithms, arranged so that no exponential overflows and no difference cancels.
//!
//! The source of the forms is P. Blanchard, D. J. Higham and N. J. Higham, "Accurately computing the log-sum-exp and softmax
//! functions", IMA J. Numer. Anal. 41 (2021), and M. Mächler, "Accurately computing log(1 - exp(-|a|))" (2012).

use crate::Real;

/// `e/(1 + e)` with `e = exp(x)` below zero, `1/(1 + e)` with `e = exp(-x)` above.
#[inline]
pub(crate) fn sigmoid<T: Real>(x: T) -> T {
    let e = (-x.abs()).exp();
    let numerator = if x >= T::ZERO { T::ONE } else { e };
    numerator / (T::ONE + e)
}

/// The derivative of `sigmoid`: `e/(1 + e)²` with `e = exp(-|x|)`, an even function.
///
/// ```
/// use backprop_runtime::slopes::logistic_slope;
///
/// assert_eq!(logistic_slope(0.0), 0.25);
/// assert_eq!(logistic_slope(-800.0), 0.0);
/// ```
#[must_use]
#[inline]
pub fn logistic_slope<T: Real>(x: T) -> T {
    let e = (-x.abs()).exp();
    let whole = T::ONE + e;
    e / (whole * whole)
}

/// `max(x, 0) + ln(1 + exp(-|x|))`.
#[inline]
pub(crate) fn softplus<T: Real>(x: T) -> T {
    x.max(T::ZERO) + (-x.abs()).exp().ln_1p()
}

#[inline]
pub(crate) fn relu<T: Real>(x: T) -> T {
    if x <= T::ZERO { T::ZERO } else { x }
}

/// The derivative of `relu`: 1 above zero, 0 below and at zero, NaN for NaN.
///
/// ```
/// use backprop_runtime::slopes::relu_slope;
///
/// assert_eq!(relu_slope(2.0), 1.0);
/// assert_eq!(relu_slope(0.0), 0.0);
/// ```
#[must_use]
#[inline]
pub fn relu_slope<T: Real>(x: T) -> T {
    if x > T::ZERO {
        T::ONE
    } else if x <= T::ZERO {
        T::ZERO
    } else {
        x
    }
}

/// `m + ln(1 + exp(-|x - y|))` with `m` the larger; equal terms are told apart because infinite ones have no difference.
#[inline]
pub(crate) fn log_add_exp<T: Real>(x: T, y: T) -> T {
    if x == y {
        return x + T::from_f64(core::f64::consts::LN_2);
    }
    x.max(y) + (-(x - y).abs()).exp().ln_1p()
}

/// `m + ln(1 + s)` with `m` the largest term and `s` the sum of `exp(x - m)` over the others.
#[inline]
pub(crate) fn log_sum_exp<T: Real>(terms: &[T]) -> T {
    let Some((&first, rest)) = terms.split_first() else {
        return -T::INFINITY;
    };
    let (mut largest, mut others) = (first, T::ZERO);
    for &term in rest {
        // A NaN is neither larger nor not larger, and makes the sum NaN.
        if term > largest {
            others = (others + T::ONE) * below(largest, term);
            largest = term;
        } else {
            others += below(term, largest);
        }
    }
    largest + others.ln_1p()
}

/// `exp(x[i] - m)/s` with `m` the largest term and `s` the sum of `exp(x - m)`.
#[inline]
pub(crate) fn softmax<T: Real, const N: usize>(terms: [T; N]) -> [T; N] {
    let (largest, sum) = scaled_sum(&terms);
    terms.map(|term| below(term, largest) / sum)
}

/// The derivative of `ln(exp(t[0]) + exp(t[1]) + ..) = y` by `t[i]`: `exp(t[i] - m)/s` as in `softmax`.
///
/// It is finite and right where the exponentials themselves overflow or underflow, so `y` as the user computed it may be
/// infinite. Where `y` is near zero, `exp(t[i] - y)` is as accurate, and one exponential instead of one for each term.
/// Of the terms that are infinite, those of the same sign share equally.
///
/// # Panics
///
/// If `i` is not below the number of terms.
///
/// ```
/// use backprop_runtime::slopes::log_sum_exp_share;
///
/// assert_eq!(log_sum_exp_share(0, [1000.0, 1000.0], f64::INFINITY), 0.5);
/// ```
#[must_use]
#[inline]
pub fn log_sum_exp_share<T: Real, const N: usize>(i: usize, terms: [T; N], y: T) -> T {
    if y.abs() <= T::ONE {
        return (terms[i] - y).exp();
    }
    let (largest, sum) = scaled_sum(&terms);
    below(terms[i], largest) / sum
}

/// The largest term, and the sum of `exp(x - largest)`.
#[inline]
fn scaled_sum<T: Real>(terms: &[T]) -> (T, T) {
    let largest = terms.iter().copied().fold(-T::INFINITY, T::max);
    let sum = terms
        .iter()
        .fold(T::ZERO, |sum, &term| sum + below(term, largest));
    (largest, sum)
}

/// `exp(term - largest)`, and 1 for two equal infinities.
#[inline]
fn below<T: Real>(term: T, largest: T) -> T {
    if term == largest {
        T::ONE
    } else {
        (term - largest).exp()
    }
}

#[inline]
pub(crate) fn xlogy<T: Real>(x: T, y: T) -> T {
    if x == T::ZERO && !y.is_nan() {
        T::ZERO
    } else {
        x * y.ln()
    }
}

/// The derivative of `xlogy` by `y`: `x/y`, and 0 where `x` is zero and `y` is not NaN. By `x` it is `ln(y)`.
///
/// ```
/// use backprop_runtime::slopes::xlogy_slope;
///
/// assert_eq!(xlogy_slope(3.0, 2.0), 1.5);
/// assert_eq!(xlogy_slope(0.0, 0.0), 0.0);
/// ```
#[must_use]
#[inline]
pub fn xlogy_slope<T: Real>(x: T, y: T) -> T {
    if x == T::ZERO && !y.is_nan() {
        T::ZERO
    } else {
        x / y
    }
}
