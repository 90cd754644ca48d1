//! The cardinal sine and its derivatives.

use crate::Real;

/// `sin(x)/x`, 1 at zero and 0 at the infinities.
#[inline]
pub(crate) fn sinc<T: Real>(x: T) -> T {
    if x == T::ZERO {
        T::ONE
    } else if x.abs() == T::INFINITY {
        T::ZERO
    } else {
        x.sin() / x
    }
}

/// The `k`-th derivative of `sinc`; a negative `k` counts as 0.
///
/// Near zero it is the power series, `Σ (-1)^j x^(2j-k)/((2j+1)(2j-k)!)`; beyond, the recurrence that follows from
/// differentiating `x sinc(x) = sin(x)`, `f_k = (sin_k(x) - k f_(k-1))/x`, which is stable for `|x| >= k`. The error is a few
/// units in the last place for `k` of 1 and 2, away from the roots, and relative to `1/(k+1)` for others.
///
/// ```
/// use backprop_runtime::slopes::sinc_derivative;
///
/// assert_eq!(sinc_derivative(0.0, 1), 0.0);
/// assert_eq!(sinc_derivative(0.0, 2), -1.0 / 3.0);
/// assert!((sinc_derivative(1.0_f64, 1) + 0.301_168_678_939_756_8).abs() < 1e-15);
/// ```
#[must_use]
#[inline]
pub fn sinc_derivative<T: Real>(x: T, k: i32) -> T {
    if k <= 0 {
        sinc(x)
    } else {
        T::from_f64(derivative_double(x.to_f64(), k))
    }
}

fn derivative_double(x: f64, k: i32) -> f64 {
    if x.abs() == f64::INFINITY {
        return 0.0;
    }
    if x.abs() < f64::from(k).max(1.75) {
        return series(x, k);
    }
    let (sin, cos) = Real::sin_cos(x);
    (1..=k).fold(sin / x, |lower, order| {
        let derivative_of_sin = match order % 4 {
            0 => sin,
            1 => cos,
            2 => -sin,
            _ => -cos,
        };
        (derivative_of_sin - f64::from(order) * lower) / x
    })
}

fn series(x: f64, k: i32) -> f64 {
    // The first exponent 2j - k is 0 or 1, and (-1)^j follows from j.
    let first = k % 2;
    let j = i32::midpoint(k, first);
    let mut power = if first == 0 { 1.0 } else { x };
    if j % 2 == 1 {
        power = -power;
    }
    let mut exponent = f64::from(first);
    let mut sum = 0.0;
    loop {
        let next = sum + power / (exponent + f64::from(k) + 1.0);
        if next == sum || next.is_nan() {
            return next;
        }
        sum = next;
        power *= -(x * x) / ((exponent + 1.0) * (exponent + 2.0));
        exponent += 2.0;
    }
}
