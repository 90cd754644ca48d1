//! The table: operators, the methods of Rust's floats, and the functions of `backprop`.
//!
//! Each formula is written so that it stays right where the textbook's overflows or cancels.

use std::f64::consts::{LN_2, LOG2_E, LOG10_E, PI};

use super::powers::{power_derivative, power_slope};
use super::row::rules;
use crate::graph::Value;

rules! {
    /// The sum `a + b`.
    Operator add(a in -9.0..9.0, b in -9.0..9.0) = y { a + b } [1.0, 1.0];
    /// The difference `a - b`.
    Operator sub(a in -9.0..9.0, b in -9.0..9.0) = y { a - b } [1.0, -1.0];
    /// The product `a * b`.
    Operator mul(a in -9.0..9.0, b in -9.0..9.0) = y { a * b } [b, a] then PRODUCT;
    /// The quotient `a / b`; never `a / (b * b)`, which overflows for `b` beyond 1e154.
    Operator div(a in -9.0..9.0, b in 0.5..9.0) = y { a / b } [1.0 / b, -(y * reciprocal(a, b, y))] then QUOTIENT;
    /// The negative `-a`.
    Operator neg(a in -9.0..9.0) = y { -a } [-1.0];
    /// The remainder `a % b`, with the sign of `a`; at the jumps the derivative of either side.
    Operator rem(a in -9.0..9.0, b in 0.5..9.0) = y { a % b } [1.0, -a.truncated_quotient(b, y)];

    /// The absolute value; chosen at 0: 0.
    Std abs(x in -9.0..9.0) = y { x.abs() } [x.sign()];
    /// The sign; its derivative is 0 everywhere.
    Std signum(x in 0.5..9.0) = y { x.signum() } [0.0];
    /// Rounded down; its derivative is 0 everywhere.
    Std floor(x in 0.1..0.9) = y { x.floor() } [0.0];
    /// Rounded up; its derivative is 0 everywhere.
    Std ceil(x in 0.1..0.9) = y { x.ceil() } [0.0];
    /// Rounded to the nearest, halves away from zero; its derivative is 0 everywhere.
    Std round(x in 0.6..1.4) = y { x.round() } [0.0];
    /// Rounded towards zero; its derivative is 0 everywhere.
    Std trunc(x in 0.1..0.9) = y { x.trunc() } [0.0];
    /// Rounded to the nearest, halves to even; its derivative is 0 everywhere.
    Std round_ties_even(x in 0.6..1.4) = y { x.round_ties_even() } [0.0];
    /// What `trunc` leaves; its derivative is 1 everywhere.
    Std fract(x in 0.1..0.9) = y { x.fract() } [1.0];
    /// `a` with the sign of `b`; chosen at `a` = 0: 0.
    Std copysign(a in 0.5..9.0, b in 0.5..9.0) = y { a.copysign(b) } [a.sign() * b.signum(), 0.0];
    /// The greater one; chosen where both are equal: 1/2 each; beside a NaN, the number.
    Std max(a in -9.0..9.0, b in -9.0..9.0) = y { a.max(b) } [a.max_share(b), b.max_share(a)];
    /// The lesser one; chosen where both are equal: 1/2 each; beside a NaN, the number.
    Std min(a in -9.0..9.0, b in -9.0..9.0) = y { a.min(b) } [a.min_share(b), b.min_share(a)];
    /// `x` between `low` and `high`; chosen at the bounds: 1 for `x`, 0 for the bound.
    Std clamp(x in -9.0..9.0, low in -5.0..-4.0, high in 4.0..5.0) = y { x.clamp(low, high) } [
        x.clamp_share(low, high),
        x.lt(low).select(x.number(1.0), 0.0),
        high.lt(x).select(x.number(1.0), 0.0)
    ];
    /// `a * b + c`, rounded once.
    Std mul_add(a in -9.0..9.0, b in -9.0..9.0, c in -9.0..9.0) = y { a.mul_add(b, c) } [b, a, 1.0] then PRODUCT_AND_SUM;
    /// The reciprocal `1 / x`.
    Std recip(x in 0.5..9.0) = y { x.recip() } [-(y * y)] then RECIPROCAL;
    /// The least non-negative remainder; at the jumps the derivative of either side.
    Std rem_euclid(a in -9.0..9.0, b in 0.5..9.0) = y { a.rem_euclid(b) } [1.0, -a.div_euclid(b)];
    /// The quotient to the least non-negative remainder; its derivatives are 0 everywhere.
    Std div_euclid(a in 1.1..1.9, b in 0.9..1.1) = y { a.div_euclid(b) } [0.0, 0.0];
    /// The square root; at 0 the derivative is infinite.
    Std sqrt(x in 0.1..9.0) = y { x.sqrt() } [0.5 / y] then ROOT;
    /// The cube root, of negative numbers too; at 0 the derivative is infinite.
    Std cbrt(x in 0.1..9.0) = y { x.cbrt() } [1.0 / (3.0 * (y * y))];
    /// A whole power; `n = 0` gives exactly 0 and `n = 1` exactly 1.
    Std powi(x in 0.5..2.0, n in 2.0..6.0) = y { power(x, n) } [power_derivative(x, n, 1), 0.0] then POWER;
    /// A power; chosen at (0, 0): 0, 0; at `x` = 0 and `p` > 0 the derivative by `p` is 0; below 0 it is NaN.
    Std powf(x in 0.5..3.0, p in -2.0..2.0) = y { x.powf(p) } [
        power_slope(x, p, y),
        x.powf_log(p, y)
    ] then POWER;
    /// The exponential.
    Std exp(x in -5.0..5.0) = y { x.exp() } [y];
    /// The exponential to the base 2.
    Std exp2(x in -5.0..5.0) = y { x.exp2() } [LN_2 * y];
    /// `exp(x) - 1`, right near 0; the derivative is not `y + 1`, which is 0 at -40.
    Std exp_m1(x in -5.0..5.0) = y { x.exp_m1() } [x.exp()];
    /// The natural logarithm; at 0 the derivative is infinite.
    Std ln(x in 0.1..9.0) = y { x.ln() } [1.0 / x];
    /// The logarithm to the base 2.
    Std log2(x in 0.1..9.0) = y { x.log2() } [LOG2_E / x];
    /// The logarithm to the base 10.
    Std log10(x in 0.1..9.0) = y { x.log10() } [LOG10_E / x];
    /// `ln(1 + x)`, right near 0.
    Std ln_1p(x in -0.9..9.0) = y { x.ln_1p() } [1.0 / (1.0 + x)];
    /// The logarithm to the base `b`.
    Std log(x in 0.1..9.0, b in 1.5..9.0) = y { x.log(b) } [
        1.0 / (x * b.ln()),
        -(y / (b * b.ln()))
    ];
    /// Sine, of an angle in radians.
    Std sin(x in -9.0..9.0) = y { x.sin() } [x.cos()];
    /// Cosine, of an angle in radians.
    Std cos(x in -9.0..9.0) = y { x.cos() } [-x.sin()];
    /// Tangent, of an angle in radians.
    Std tan(x in -1.5..1.5) = y { x.tan() } [1.0 + y * y];
    /// Arcsine, in radians; `(1 - x)(1 + x)` because `1 - x²` loses ten digits near 1.
    Std asin(x in -0.9..0.9) = y { x.asin() } [1.0 / ((1.0 - x) * (1.0 + x)).sqrt()];
    /// Arccosine, in radians.
    Std acos(x in -0.9..0.9) = y { x.acos() } [-(1.0 / ((1.0 - x) * (1.0 + x)).sqrt())];
    /// Arctangent, in radians.
    Std atan(x in -9.0..9.0) = y { x.atan() } [1.0 / (1.0 + x * x)];
    /// The angle of the point (`x`, `y`), in radians; chosen at (0, 0): 0, 0.
    Std atan2(y in 0.5..9.0, x in 0.5..9.0) = angle { y.atan2(x) } [
        x.over_norm_squared(x, y),
        -y.over_norm_squared(x, y)
    ];
    /// The length of the vector (`x`, `y`); chosen at (0, 0): 0, 0.
    Std hypot(x in 0.5..9.0, y in 0.5..9.0) = r { x.hypot(y) } [
        x.hypot_slope(y, r),
        y.hypot_slope(x, r)
    ];
    /// Hyperbolic sine.
    Std sinh(x in -5.0..5.0) = y { x.sinh() } [x.cosh()];
    /// Hyperbolic cosine.
    Std cosh(x in -5.0..5.0) = y { x.cosh() } [x.sinh()];
    /// Hyperbolic tangent; the derivative is not `1 - y²`, which is 0 at 20.
    Std tanh(x in -5.0..5.0) = y { x.tanh() } [x.sech_squared(y)];
    /// Inverse hyperbolic sine.
    Std asinh(x in -9.0..9.0) = y { x.asinh() } [1.0 / x.hypot(1.0)];
    /// Inverse hyperbolic cosine; at 1 the derivative is infinite.
    Std acosh(x in 1.5..9.0) = y { x.acosh() } [1.0 / ((x - 1.0).sqrt() * (x + 1.0).sqrt())];
    /// Inverse hyperbolic tangent.
    Std atanh(x in -0.9..0.9) = y { x.atanh() } [1.0 / ((1.0 - x) * (1.0 + x))];
    /// Radians to degrees.
    Std to_degrees(x in -9.0..9.0) = y { x.to_degrees() } [180.0 / PI];
    /// Degrees to radians.
    Std to_radians(x in -9.0..9.0) = y { x.to_radians() } [PI / 180.0];

    /// The logistic function `1 / (1 + exp(-x))`.
    Ours sigmoid(x in -9.0..9.0) = y {} [x.logistic_slope()];
    /// `ln(1 + exp(x))`.
    Ours softplus(x in -9.0..9.0) = y {} [x.sigmoid()];
    /// `x` where it is positive, else 0; chosen at 0: 0.
    Ours relu(x in -9.0..9.0) = y {} [x.relu_slope()];
    /// `ln(exp(a) + exp(b))`.
    Ours log_add_exp(a in -9.0..9.0, b in -9.0..9.0) = y {} [(a - b).sigmoid(), (b - a).sigmoid()];
    /// `x * ln(y)`, and 0 where `x` is 0; chosen at (0, 0): 0 by `y`.
    Ours xlogy(x in 0.1..9.0, y in 0.1..9.0) = z {} [y.ln(), x.xlogy_slope(y)];
    /// `sin(x) / x`, and 1 at 0.
    Ours sinc(x in -9.0..9.0) = y {} [x.sinc_derivative(x.integer(1))] then SINC;
    /// The error function.
    Ours erf(x in -3.0..3.0) = y {} [x.erf_slope()];
    /// `1 - erf(x)`, right where it is small.
    Ours erfc(x in -3.0..3.0) = y {} [-x.erf_slope()];
    /// The distribution function of the standard normal distribution.
    Ours norm_cdf(x in -3.0..3.0) = y {} [x.norm_density()];
    /// The logarithm of the absolute value of the gamma function.
    Ours ln_gamma(x in 0.5..9.0) = y {} [x.digamma()] then LN_GAMMA;
    /// The derivative of `ln_gamma`.
    Ours digamma(x in 0.5..9.0) = y {} [x.trigamma()] then DIGAMMA;
}

/// `1 / b` for the quotient `y = a / b`: without a division where `a` is known.
fn reciprocal<'g>(a: Value<'g>, b: Value<'g>, y: Value<'g>) -> Value<'g> {
    match a.known() {
        Some(a) if a != 0.0 => (1.0 / a) * y,
        _ => 1.0 / b,
    }
}

/// `x` to the power that `n` is after rounding towards zero, as sampled exponents need it.
#[expect(
    clippy::cast_possible_truncation,
    reason = "exponents are whole numbers of type `i32`"
)]
fn power(x: f64, n: f64) -> f64 {
    x.powi(n as i32)
}
