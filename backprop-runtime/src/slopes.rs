//! Derivatives of elementary functions where the textbook formula would overflow, cancel or divide zero by zero.
//!
//! Code written by the macros calls these. Each takes what the function itself took, and often the value it gave, and each is
//! right at zeros, ties, infinities and NaN, and for arguments as small as 1e-300 and as large as 1e300. The common case is a
//! comparison and the textbook formula; only the rest pays for the care.

use crate::Real;

#[cfg(any(feature = "std", feature = "libm"))]
pub use crate::special::{
    erf_slope, log_sum_exp_share, logistic_slope, norm_density, polygamma, relu_slope,
    sinc_derivative, trigamma, xlogy_slope,
};

/// The derivative of `abs`: 1, -1, 0 at both zeros (the mean of the two sides), NaN for NaN.
///
/// ```
/// use backprop_runtime::slopes::sign;
///
/// assert_eq!(sign(-3.0), -1.0);
/// assert_eq!(sign(-0.0), 0.0);
/// ```
#[must_use]
#[inline]
pub fn sign<T: Real>(x: T) -> T {
    if x == T::ZERO { T::ZERO } else { x.signum() }
}

/// The derivative of `a.max(b)` by `a`: 1 where `a` is what comes out, 0 where `b` is, 1/2 on a tie.
///
/// As `max` itself, it takes a number before a NaN; two NaN are a tie.
///
/// ```
/// use backprop_runtime::slopes::max_share;
///
/// assert_eq!(max_share(2.0, 1.0), 1.0);
/// assert_eq!(max_share(1.0, 1.0), 0.5);
/// assert_eq!(max_share(f64::NAN, 1.0), 0.0);
/// ```
#[must_use]
#[inline]
pub fn max_share<T: Real>(a: T, b: T) -> T {
    if a > b {
        T::ONE
    } else if a < b {
        T::ZERO
    } else {
        tied_share(a, b)
    }
}

/// The derivative of `a.min(b)` by `a`: 1 where `a` is what comes out, 0 where `b` is, 1/2 on a tie.
///
/// As `min` itself, it takes a number before a NaN; two NaN are a tie.
///
/// ```
/// use backprop_runtime::slopes::min_share;
///
/// assert_eq!(min_share(2.0, 1.0), 0.0);
/// assert_eq!(min_share(1.0, 1.0), 0.5);
/// assert_eq!(min_share(1.0, f64::NAN), 1.0);
/// ```
#[must_use]
#[inline]
pub fn min_share<T: Real>(a: T, b: T) -> T {
    if a < b {
        T::ONE
    } else if a > b {
        T::ZERO
    } else {
        tied_share(a, b)
    }
}

/// The share of `a` where neither of the two is the larger: one of them may be NaN.
#[inline]
fn tied_share<T: Real>(a: T, b: T) -> T {
    match (a.is_nan(), b.is_nan()) {
        (true, false) => T::ZERO,
        (false, true) => T::ONE,
        _ => T::from_f64(0.5),
    }
}

/// The derivative of `x.clamp(low, high)` by `x`: 1 inside and at the bounds, 0 beyond them, and 1 for NaN, which comes out.
///
/// ```
/// use backprop_runtime::slopes::clamp_share;
///
/// assert_eq!(clamp_share(0.5, 0.0, 1.0), 1.0);
/// assert_eq!(clamp_share(1.0, 0.0, 1.0), 1.0);
/// assert_eq!(clamp_share(7.0, 0.0, 1.0), 0.0);
/// ```
#[must_use]
#[inline]
pub fn clamp_share<T: Real>(x: T, low: T, high: T) -> T {
    if x < low || x > high { T::ZERO } else { T::ONE }
}

/// The `k`-th derivative of `x^n` for an integer `n`: `n(n-1)..(n-k+1) x^(n-k)`.
///
/// It is exactly 0 where the factor is, whatever `x` is, and exactly the factor where the power is `x^0`. A negative `k`
/// counts as 0.
///
/// ```
/// use backprop_runtime::slopes::powi_derivative;
///
/// assert_eq!(powi_derivative(3.0, 2, 1), 6.0);
/// assert_eq!(powi_derivative(3.0, 2, 3), 0.0);
/// assert_eq!(powi_derivative(f64::NAN, 1, 1), 1.0);
/// ```
#[must_use]
#[inline]
pub fn powi_derivative<T: Real>(x: T, n: i32, k: i32) -> T {
    if (0..k).contains(&n) {
        return T::ZERO;
    }
    let factor = (0..k).fold(T::ONE, |factor, j| {
        factor * (T::from_i32(n) - T::from_i32(j))
    });
    let power = match n.checked_sub(k.max(0)) {
        Some(exponent) => x.powi(exponent),
        // Below `i32::MIN` the power is taken in two steps; it is then 0, 1 or infinite, or `x` is very near 1.
        None => x.powi(n) * x.powi(-k),
    };
    factor * power
}

/// The `k`-th derivative of `x^p` by `x` for a real `p`: `p(p-1)..(p-k+1) x^(p-k)`.
///
/// It is exactly 0 where the factor is, so 0 at `x = 0`, `p = 0`. A negative `k` counts as 0. Where `p - k` is not a floating
/// point number, the power is corrected for what rounding it took away: at `x = 1e300` that is a hundred times the last digit.
///
/// ```
/// use backprop_runtime::slopes::powf_derivative;
///
/// assert_eq!(powf_derivative(4.0, 0.5, 1), 0.25);
/// assert_eq!(powf_derivative(0.0, 0.0, 1), 0.0);
/// ```
#[cfg(any(feature = "std", feature = "libm"))]
#[must_use]
#[inline]
pub fn powf_derivative<T: Real>(x: T, p: T, k: i32) -> T {
    let factor = (0..k).fold(T::ONE, |factor, j| factor * (p - T::from_i32(j)));
    if factor == T::ZERO {
        return T::ZERO;
    }
    let steps = T::from_i32(k.max(0));
    let exponent = p - steps;
    // Knuth's two-sum gives what the subtraction rounded away, exactly.
    let taken = exponent - p;
    let error = (p - (exponent - taken)) - (steps + taken);
    let mut power = x.powf(exponent);
    if error != T::ZERO && x > T::ZERO && x <= T::MAX {
        power *= T::ONE + error * x.ln();
    }
    factor * power
}

/// The derivative of `x^p = y` by `x` from the value: `p y/x`, which saves a second power.
///
/// Where the power is zero, subnormal or infinite it is [`powf_derivative`] of order 1.
///
/// ```
/// use backprop_runtime::slopes::powf_slope;
///
/// assert_eq!(powf_slope(4.0, 0.5, 2.0), 0.25);
/// assert_eq!(powf_slope(0.0, 1.0, 0.0), 1.0);
/// ```
#[cfg(any(feature = "std", feature = "libm"))]
#[must_use]
#[inline]
pub fn powf_slope<T: Real>(x: T, p: T, y: T) -> T {
    if x != T::ZERO && y.abs() >= T::MIN_POSITIVE && y.abs() <= T::MAX && x.abs() <= T::MAX {
        p * (y / x)
    } else {
        powf_derivative(x, p, 1)
    }
}

/// The derivative of `x^p = y` by `p`: `y ln(x)`.
///
/// It is 0 at `x = 0` for `p >= 0`, and at infinity for `p < 0`, which are the limits (at `p = 0` chosen); NaN for `x < 0`.
///
/// ```
/// use backprop_runtime::slopes::powf_log;
///
/// assert_eq!(powf_log(0.0, 2.0, 0.0), 0.0);
/// assert_eq!(powf_log(2.0, 1.0, 2.0), 2.0 * 2.0_f64.ln());
/// ```
#[cfg(any(feature = "std", feature = "libm"))]
#[must_use]
#[inline]
pub fn powf_log<T: Real>(x: T, p: T, y: T) -> T {
    if (x == T::ZERO && p >= T::ZERO) || (x == T::INFINITY && p < T::ZERO) {
        T::ZERO
    } else {
        y * x.ln()
    }
}

/// The derivative of `x^p` by `x` and `p`: `x^(p-1) (1 + p ln(x))`.
///
/// At `x = 0` it is the limit: 0 for `p > 1`, infinite below; so it is at infinity, where it is 0 for `p < 1`. NaN for `x < 0`.
///
/// ```
/// use backprop_runtime::slopes::powf_cross;
///
/// assert_eq!(powf_cross(1.0, 5.0), 1.0);
/// assert_eq!(powf_cross(0.0, 2.0), 0.0);
/// ```
#[cfg(any(feature = "std", feature = "libm"))]
#[must_use]
#[inline]
pub fn powf_cross<T: Real>(x: T, p: T) -> T {
    if (x == T::ZERO && p > T::ONE) || (x == T::INFINITY && p < T::ONE) {
        return T::ZERO;
    }
    let power = x.powf(p - T::ONE);
    if p == T::ZERO {
        // Zero times an infinite logarithm is zero here.
        return power;
    }
    power * (T::ONE + p * x.ln())
}

/// The derivative of `x.hypot(y) = r` by `x`: `x/r`, and 0 at the origin.
///
/// Where `r` overflows or is subnormal the components are divided by the larger one first. An infinite component beside a
/// finite one gives ±1, two infinite ones give ±1/√2.
///
/// ```
/// use backprop_runtime::slopes::hypot_slope;
///
/// assert_eq!(hypot_slope(3.0, 4.0, 5.0), 0.6);
/// assert_eq!(hypot_slope(0.0, 0.0, 0.0), 0.0);
/// assert_eq!(hypot_slope(f64::MAX, 0.0, f64::MAX), 1.0);
/// ```
#[cfg(any(feature = "std", feature = "libm"))]
#[must_use]
#[inline]
pub fn hypot_slope<T: Real>(x: T, y: T, r: T) -> T {
    if r >= T::MIN_POSITIVE && r <= T::MAX {
        x / r
    } else {
        scaled_norm_slope(x, &[x, y])
    }
}

/// The derivative of `sqrt(u*u + v*v + ..) = r` by `u`, one of the components: `u/r`, and 0 at the origin.
///
/// Where the squares may have overflowed or underflowed the components are divided by the largest one first.
/// An infinite component counts as ±1 and the finite ones beside it as 0.
///
/// ```
/// use backprop_runtime::slopes::norm_slope;
///
/// assert_eq!(norm_slope(3.0, [3.0, 4.0], 5.0), 0.6);
/// assert_eq!(norm_slope(0.0, [0.0, 0.0], 0.0), 0.0);
/// // The sum of squares overflowed; the slope does not.
/// assert_eq!(norm_slope(3e200, [3e200, 4e200], f64::INFINITY), 0.6);
/// ```
#[cfg(any(feature = "std", feature = "libm"))]
#[must_use]
#[inline]
pub fn norm_slope<T: Real, const N: usize>(u: T, components: [T; N], r: T) -> T {
    if r >= T::SMALL_NORM && r <= T::MAX {
        u / r
    } else {
        scaled_norm_slope(u, &components)
    }
}

/// `u/|c|` for one of the components `c`, scaled by the largest.
#[cfg(any(feature = "std", feature = "libm"))]
#[cold]
fn scaled_norm_slope<T: Real>(u: T, components: &[T]) -> T {
    let largest = largest_size(components);
    if largest == T::ZERO && !components.iter().any(|c| c.is_nan()) {
        return T::ZERO;
    }
    let square = |c: T| {
        let part = part_of(c, largest);
        part * part
    };
    let squares = components.iter().fold(T::ZERO, |sum, &c| sum + square(c));
    part_of(u, largest) / squares.sqrt()
}

/// `a/(x² + y²)`, and 0 at the origin: the derivatives of `y.atan2(x)` are this for `a = x`, and its negative for `a = y`.
///
/// Where the squares may overflow or underflow everything is divided by the larger component first.
///
/// ```
/// use backprop_runtime::slopes::over_norm_squared;
///
/// assert_eq!(over_norm_squared(3.0, 3.0, 4.0), 0.12);
/// assert_eq!(over_norm_squared(0.0, 0.0, 0.0), 0.0);
/// assert_eq!(over_norm_squared(1e-200, 1e-200, 0.0), 1e200);
/// ```
#[must_use]
#[inline]
pub fn over_norm_squared<T: Real>(a: T, x: T, y: T) -> T {
    let norm_squared = x * x + y * y;
    if norm_squared >= T::SMALL_NORM * T::SMALL_NORM && norm_squared <= T::MAX {
        a / norm_squared
    } else {
        scaled_over_norm_squared(a, x, y)
    }
}

#[cold]
fn scaled_over_norm_squared<T: Real>(a: T, x: T, y: T) -> T {
    let largest = largest_size(&[x, y]);
    if largest == T::ZERO && x == y {
        return T::ZERO;
    }
    let (u, v) = (part_of(x, largest), part_of(y, largest));
    part_of(a, largest) / (u * u + v * v) / largest
}

/// The largest absolute value; NaN does not count.
fn largest_size<T: Real>(components: &[T]) -> T {
    components
        .iter()
        .fold(T::ZERO, |size, &c| size.max(c.abs()))
}

/// `component/largest`, where an infinite one is ±1 of an infinite largest.
#[inline]
fn part_of<T: Real>(component: T, largest: T) -> T {
    if component.abs() == largest {
        component.signum()
    } else {
        component / largest
    }
}

/// The derivative of `tanh` at `x`, from its value `y` there.
///
/// It is `(1 - y)(1 + y)` while that does not cancel, and `1/cosh²(x)` written as `4e/(1 + e)²` with `e = exp(-2|x|)` beyond,
/// which goes to 0 without an infinity on the way.
///
/// ```
/// use backprop_runtime::slopes::sech_squared;
///
/// assert_eq!(sech_squared(0.0, 0.0), 1.0);
/// assert_eq!(sech_squared(800.0, 1.0), 0.0);
/// // `1 - y*y` would be 0 here.
/// assert!(sech_squared(20.0, 1.0) > 1e-17);
/// ```
#[cfg(any(feature = "std", feature = "libm"))]
#[must_use]
#[inline]
pub fn sech_squared<T: Real>(x: T, y: T) -> T {
    if y.abs() <= T::from_f64(0.9) {
        return (T::ONE - y) * (T::ONE + y);
    }
    let e = (x.abs() * T::from_i32(-2)).exp();
    let whole = T::ONE + e;
    T::from_i32(4) * e / (whole * whole)
}
