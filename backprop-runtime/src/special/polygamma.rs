//! The derivatives of `ln_gamma`: digamma, trigamma and the rest of the family.
//!
//! The formulas are those of the Digital Library of Mathematical Functions, <https://dlmf.nist.gov/5>: recurrence 5.5.2,
//! reflection 5.5.4, asymptotic series 5.11.2, and 5.15 for the higher orders.

use core::f64::consts::PI;

use super::polynomial;
use crate::Real;

#[inline]
pub(crate) fn digamma<T: Real>(x: T) -> T {
    T::from_f64(digamma_double(x.to_f64()))
}

/// The derivative of `digamma`: [`polygamma`] of order 1.
///
/// ```
/// use backprop_runtime::slopes::trigamma;
///
/// let pi = std::f64::consts::PI;
/// assert!((trigamma(1.0) - pi * pi / 6.0).abs() < 1e-15);
/// ```
#[must_use]
#[inline]
pub fn trigamma<T: Real>(x: T) -> T {
    polygamma(1, x)
}

/// The `n`-th derivative of `digamma`, for `n` from 0 to 30; NaN for any other `n`.
///
/// At zero it is infinite with the sign of the side, at a negative integer infinite for odd `n` and NaN for even `n`. The error
/// is a few units in the last place above zero, growing with `n`; below zero it is that, away from the roots of even orders.
///
/// ```
/// use backprop_runtime::slopes::polygamma;
///
/// // -2ζ(3), Apéry's constant twice.
/// assert!((polygamma(2, 1.0_f64) + 2.404_113_806_319_188_6).abs() < 1e-15);
/// ```
#[must_use]
#[inline]
pub fn polygamma<T: Real>(n: i32, x: T) -> T {
    let x = x.to_f64();
    T::from_f64(match n {
        0 => digamma_double(x),
        1..=HIGHEST_ORDER if x < 0.0 => reflected(n, x),
        1..=HIGHEST_ORDER => positive(n, x),
        _ => f64::NAN,
    })
}

const HIGHEST_ORDER: i32 = 30;

/// The Bernoulli numbers of index 2, 4, .. 24.
const BERNOULLI: [f64; 12] = [
    1.0 / 6.0,
    -1.0 / 30.0,
    1.0 / 42.0,
    -1.0 / 30.0,
    5.0 / 66.0,
    -691.0 / 2730.0,
    7.0 / 6.0,
    -3617.0 / 510.0,
    43867.0 / 798.0,
    -174_611.0 / 330.0,
    854_513.0 / 138.0,
    -236_364_091.0 / 2730.0,
];

fn digamma_double(x: f64) -> f64 {
    if x < 0.0 {
        let distance = x - Real::round(x);
        if distance == 0.0 {
            return f64::NAN;
        }
        return digamma_double(1.0 - x) - PI / Real::tan(PI * distance);
    }
    if x >= 10.0 {
        return digamma_asymptotic(x);
    }
    if x < 1.0 {
        return digamma_from_one_to_two(x + 1.0) - 1.0 / x;
    }
    let mut argument = x;
    let mut sum = 0.0;
    while argument > 2.0 {
        argument -= 1.0;
        sum += 1.0 / argument;
    }
    sum + digamma_from_one_to_two(argument)
}

/// `ln(x) - 1/(2x) - Σ B_2k/(2k x^2k)`.
fn digamma_asymptotic(x: f64) -> f64 {
    const SERIES: [f64; 8] = [
        BERNOULLI[0] / 2.0,
        BERNOULLI[1] / 4.0,
        BERNOULLI[2] / 6.0,
        BERNOULLI[3] / 8.0,
        BERNOULLI[4] / 10.0,
        BERNOULLI[5] / 12.0,
        BERNOULLI[6] / 14.0,
        BERNOULLI[7] / 16.0,
    ];
    let inverse = 1.0 / x;
    let square = inverse * inverse;
    Real::ln(x) - (0.5 * inverse + square * polynomial(square, SERIES))
}

/// The distance to the positive root times a rational function of `x - 1`, of relative error below 8e-20, that interpolates in
/// the nodes of Chebyshev; its coefficients all being positive, nothing cancels. `tests/data/fit_digamma.py` computes them.
fn digamma_from_one_to_two(x: f64) -> f64 {
    const ROOT: f64 = 1.461_632_144_968_362_2;
    const REST_OF_ROOT: f64 = 9.549_995_429_965_697e-17;
    const NUMERATOR: [f64; 7] = [
        1.250_380_137_503_405_4,
        1.867_592_510_407_445_3,
        0.971_132_752_626_239_2,
        0.216_314_072_514_324_55,
        0.019_964_082_741_519_26,
        0.000_581_113_506_398_567_7,
        1.089_467_852_838_395_5e-6,
    ];
    const DENOMINATOR: [f64; 7] = [
        1.0,
        2.177_166_598_667_134_2,
        1.663_073_696_366_590_9,
        0.571_045_572_713_312_8,
        0.091_119_022_533_032_85,
        0.006_100_975_692_434_821,
        0.000_120_431_511_722_869_01,
    ];
    let ratio = polynomial(x - 1.0, NUMERATOR) / polynomial(x - 1.0, DENOMINATOR);
    (x - ROOT - REST_OF_ROOT) * ratio
}

/// For `x >= 0`: the recurrence `ψ_n(x) = ψ_n(x + 1) - (-1)^n n!/x^(n+1)` up to where the asymptotic series holds. All terms
/// have the same sign.
fn positive(n: i32, x: f64) -> f64 {
    if x == 0.0 {
        // The sum below would lose the sign of the zero.
        return if n % 2 == 0 { -1.0 / x } else { f64::INFINITY };
    }
    let order = f64::from(n);
    let enough = 12.0 + order;
    let steps = if x < enough {
        Real::ceil(enough - x)
    } else {
        0.0
    };
    let mut sum = asymptotic(n, x + steps);
    let mut step = steps;
    // From the smallest term to the largest.
    while step > 0.0 {
        step -= 1.0;
        sum += falling(n, x + step) / (x + step) * order;
    }
    if n % 2 == 0 { -sum } else { sum }
}

/// `(n-1)!/x^n`, without the overflow of either.
fn falling(n: i32, x: f64) -> f64 {
    (1..n).fold(1.0 / x, |product, j| product * (f64::from(j) / x))
}

/// The absolute value for large `x`: `(n-1)!/x^n (1 + n/(2x) + Σ B_2k (2k+n-1)!/((2k)! (n-1)! x^2k))`.
fn asymptotic(n: i32, x: f64) -> f64 {
    let order = f64::from(n);
    let inverse = 1.0 / x;
    let mut sum = 0.0;
    let mut factor = 1.0;
    let mut index = 0.0;
    for bernoulli in BERNOULLI {
        let (odd, even) = (index + 1.0, index + 2.0);
        factor *= (index + order) / odd * inverse;
        factor *= (odd + order) / even * inverse;
        sum += bernoulli * factor;
        index = even;
    }
    falling(n, x) * (1.0 + (0.5 * order * inverse + sum))
}

/// Below zero: `ψ_n(x) = (-1)^n ψ_n(1 - x) - π dⁿ/dxⁿ cot(πx)`.
///
/// The derivatives of the cotangent `c` are polynomials in it, as `c' = -π(1 + c²)`; the coefficients of each have one sign.
fn reflected(n: i32, x: f64) -> f64 {
    let distance = x - Real::round(x);
    if distance == 0.0 {
        return if n % 2 == 1 { f64::INFINITY } else { f64::NAN };
    }
    let cotangent = 1.0 / Real::tan(PI * distance);
    // The polynomial for order 0 is `c`; each step takes P to -(1 + c²)P'.
    let mut coefficients = [0.0; HIGHEST_ORDER as usize + 2];
    coefficients[1] = 1.0;
    let mut scale = PI;
    for _ in 0..n {
        let mut next = [0.0; HIGHEST_ORDER as usize + 2];
        let mut degree = 0.0;
        for (i, coefficient) in coefficients.iter().enumerate() {
            let derivative = -degree * coefficient;
            if derivative != 0.0 {
                next[i - 1] += derivative;
                next[i + 1] += derivative;
            }
            degree += 1.0;
        }
        coefficients = next;
        scale *= PI;
    }
    let mirrored = positive(n, 1.0 - x);
    let mirrored = if n % 2 == 0 { mirrored } else { -mirrored };
    mirrored - scale * polynomial(cotangent, coefficients)
}
