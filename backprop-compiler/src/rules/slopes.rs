//! The part of the table that only derivatives call: slopes that need a choice or a scaling.
//!
//! Each has a row of its own, so that derivatives of derivatives need nothing more.

use super::powers::{falling_power_by_exponent, power_derivative, successor};
use super::row::rules;

rules! {
    /// The derivative of `relu`: 1 above 0, else 0.
    Slope relu_slope(x in 0.5..9.0) = y {} [0.0];
    /// The derivative of `abs`: 1, -1, and 0 at 0.
    Slope sign(x in 0.5..9.0) = y {} [0.0];
    /// The derivative of `a.max(b)` by `a`.
    Slope max_share(a in -9.0..9.0, b in -9.0..9.0) = y {} [0.0, 0.0];
    /// The derivative of `a.min(b)` by `a`.
    Slope min_share(a in -9.0..9.0, b in -9.0..9.0) = y {} [0.0, 0.0];
    /// The derivative of `x.clamp(low, high)` by `x`.
    Slope clamp_share(x in -9.0..9.0, low in -5.0..-4.0, high in 4.0..5.0) = y {} [0.0, 0.0, 0.0];
    /// The `k`-th derivative of `x.powi(n)`.
    Slope powi_derivative(x in 0.5..2.0, n in 2.0..6.0, k in 1.0..2.0) = y {} [
        power_derivative(x, n, successor(k)),
        0.0,
        0.0
    ];
    /// The `k`-th derivative of `x.powf(p)` by `x`.
    Slope powf_derivative(x in 0.5..3.0, p in 2.1..3.9, k in 1.0..2.0) = y {} [
        power_derivative(x, p, successor(k)),
        falling_power_by_exponent(x, p, k, y),
        0.0
    ];
    /// The derivative of `y = x.powf(p)` by `x`: `p * (y / x)`; by `x` and `p` along `y`.
    Slope powf_slope(x in 0.5..3.0, p in 2.1..3.9, y in 0.5..3.0) = s {} [
        power_derivative(x, p, 2),
        falling_power_by_exponent(x, p, x.integer(1), s),
        0.0
    ];
    /// The derivative of `y = x.powf(p)` by `p`: `y * ln(x)`; by `x` along `y`.
    Slope powf_log(x in 0.5..3.0, p in -2.0..2.0, y in 0.5..3.0) = z {} [
        x.powf_cross(p),
        x.powf_log(p, z),
        0.0
    ];
    /// The derivative of `x.powf(p)` by `x` and `p`: `x.powf(p - 1) * (1 + p * ln(x))`.
    Slope powf_cross(x in 0.5..3.0, p in 2.1..3.9) = z {} [
        x.call("powf", &[p - 2.0]) * ((p - 1.0) * (1.0 + p * x.ln()) + p),
        x.powf_log(p - 1.0, x.call("powf", &[p - 1.0])) * (2.0 + p * x.ln())
    ];
    /// The derivative of `r = x.hypot(y)` by `x`: `x / r`; by `x` and `y` along `r`.
    Slope hypot_slope(x in 0.5..9.0, y in 0.5..9.0, r in 0.5..9.0) = s {} [
        y.hypot_slope(x, r) * y.hypot_slope(x, r) / r,
        -(s * y.hypot_slope(x, r) / r),
        0.0
    ];
    /// `a / (x² + y²)`, the derivatives of `atan2`; 0 at (0, 0).
    Slope over_norm_squared(a in 0.5..9.0, x in 0.5..9.0, y in 0.5..9.0) = z {} [
        a.number(1.0).over_norm_squared(x, y),
        -(2.0 * z * x.over_norm_squared(x, y)),
        -(2.0 * z * y.over_norm_squared(x, y))
    ];
    /// The derivative of `y = x.tanh()`: `1 - y²`, right where it is small; by `x` along `y`.
    Slope sech_squared(x in -5.0..5.0, y in -1.0..1.0) = s {} [-(2.0 * (y * s)), 0.0];
    /// The derivative of `sigmoid`: `e / (1 + e)²` with `e = exp(-|x|)`.
    Slope logistic_slope(x in -9.0..9.0) = y {} [-(y * (0.5 * x).tanh())];
    /// How often `b` went into `a` to leave `y = a % b`.
    Slope truncated_quotient(a in -9.0..9.0, b in 0.5..9.0, y in 0.1..0.2) = n {} [0.0, 0.0, 0.0];
    /// The derivative of `xlogy` by `y`: `x / y`, and 0 where `x` is 0.
    Slope xlogy_slope(x in 0.1..9.0, y in 0.1..9.0) = z {} [1.0 / y, -(z * (1.0 / y))];
    /// The `k`-th derivative of `sinc`.
    Slope sinc_derivative(x in -9.0..9.0, k in 1.0..2.0) = y {} [x.sinc_derivative(successor(k)), 0.0];
    /// The derivative of `erf`: `2 / sqrt(pi) * exp(-x²)`.
    Slope erf_slope(x in -3.0..3.0) = y {} [-(2.0 * (x * y))];
    /// The derivative of `norm_cdf`: `exp(-x² / 2) / sqrt(2 pi)`.
    Slope norm_density(x in -3.0..3.0) = y {} [-(x * y)];
    /// The derivative of `digamma`.
    Slope trigamma(x in 0.5..9.0) = y {} [x.integer(2).polygamma(x)];
    /// The `n`-th derivative of `digamma`.
    Slope polygamma(n in 1.0..3.0, x in 0.5..9.0) = y {} [0.0, successor(n).polygamma(x)];
}
