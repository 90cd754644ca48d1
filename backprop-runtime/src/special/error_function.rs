//! The error function, its complement, the normal distribution function, and the derivatives of all three.
//!
//! The rational approximations and their coefficients are those of `s_erf.c` in FreeBSD's msun, which carries this notice:
//!
//! Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at `SunPro`, a Sun Microsystems, Inc. business.
//! Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.

use core::f64::consts::{FRAC_1_SQRT_2, FRAC_2_SQRT_PI};

use super::polynomial;
use crate::Real;

#[inline]
pub(crate) fn erf<T: Real>(x: T) -> T {
    T::from_f64(erf_double(x.to_f64()))
}

#[inline]
pub(crate) fn erfc<T: Real>(x: T) -> T {
    T::from_f64(erfc_double(x.to_f64()))
}

#[inline]
pub(crate) fn norm_cdf<T: Real>(x: T) -> T {
    T::from_f64(norm_cdf_double(x.to_f64()))
}

/// The derivative of `erf`: `2/√π exp(-x²)`. That of `erfc` is its negative.
///
/// The square is taken in two parts, so that the result is right to the last digits until it underflows at 27.
///
/// ```
/// use backprop_runtime::slopes::erf_slope;
///
/// assert_eq!(erf_slope(0.0), std::f64::consts::FRAC_2_SQRT_PI);
/// ```
#[must_use]
#[inline]
pub fn erf_slope<T: Real>(x: T) -> T {
    T::from_f64(FRAC_2_SQRT_PI * gaussian(1.0, x.to_f64()))
}

/// The density of the standard normal law, the derivative of `norm_cdf`: `exp(-x²/2)/√(2π)`.
///
/// The square is taken in two parts, so that the result is right to the last digits until it underflows at 38.
///
/// ```
/// use backprop_runtime::slopes::norm_density;
///
/// assert!((norm_density(0.0_f64) - 0.398_942_280_401_432_7).abs() < 1e-16);
/// ```
#[must_use]
#[inline]
pub fn norm_density<T: Real>(x: T) -> T {
    const PEAK: f64 = 0.5 * FRAC_2_SQRT_PI * FRAC_1_SQRT_2;
    T::from_f64(PEAK * gaussian(0.5, x.to_f64()))
}

/// Below this `erf(x)` is a rational function of the square.
const CENTRE: f64 = 0.84375;
/// Below this it is a rational function around 1, and above it `erfc(x)` is an exponential.
const TAIL: f64 = 1.25;
/// `erf(1)` in single precision: what the approximation around 1 corrects.
const ERF_ONE: f64 = 0.845_062_911_510_467_5;

fn erf_double(x: f64) -> f64 {
    let size = x.abs();
    if size < CENTRE {
        return x + x * central(x);
    }
    let y = if size < TAIL {
        ERF_ONE + around_one(size)
    } else {
        1.0 - tail(size)
    };
    y.copysign(x)
}

fn erfc_double(x: f64) -> f64 {
    let size = x.abs();
    if size < CENTRE {
        if x < 0.25 {
            1.0 - (x + x * central(x))
        } else {
            0.5 - (x - 0.5 + x * central(x))
        }
    } else if size < TAIL {
        if x > 0.0 {
            1.0 - ERF_ONE - around_one(size)
        } else {
            1.0 + (ERF_ONE + around_one(size))
        }
    } else if x < 0.0 {
        2.0 - tail(size)
    } else {
        tail(x)
    }
}

/// `erfc(-x/√2)/2`; in the lower tail the exponential is taken of `x` itself, because `x/√2` is rounded, and an error in the
/// argument of `exp(-t²)` counts `2t²` times.
fn norm_cdf_double(x: f64) -> f64 {
    let t = -x * FRAC_1_SQRT_2;
    if t >= TAIL {
        0.5 * exp_minus_square(0.5, x, tail_exponent(t)) / t
    } else {
        0.5 * erfc_double(t)
    }
}

/// `erf(x)/x - 1`.
fn central(x: f64) -> f64 {
    const NUMERATOR: [f64; 5] = [
        0.128_379_167_095_512_56,
        -0.325_042_107_247_001_5,
        -0.028_481_749_575_598_51,
        -0.005_770_270_296_489_442,
        -2.376_301_665_665_016_3e-5,
    ];
    const DENOMINATOR: [f64; 6] = [
        1.0,
        0.397_917_223_959_155_35,
        0.065_022_249_988_767_3,
        0.005_081_306_281_875_766,
        0.000_132_494_738_004_321_64,
        -3.960_228_278_775_368e-6,
    ];
    let square = x * x;
    polynomial(square, NUMERATOR) / polynomial(square, DENOMINATOR)
}

/// `erf(x) - ERF_ONE`.
fn around_one(x: f64) -> f64 {
    const NUMERATOR: [f64; 7] = [
        -0.002_362_118_560_752_659_4,
        0.414_856_118_683_748_33,
        -0.372_207_876_035_701_3,
        0.318_346_619_901_161_75,
        -0.110_894_694_282_396_68,
        0.035_478_304_325_618_236,
        -0.002_166_375_594_868_791,
    ];
    const DENOMINATOR: [f64; 7] = [
        1.0,
        0.106_420_880_400_844_23,
        0.540_397_917_702_171,
        0.071_828_654_414_196_27,
        0.126_171_219_808_761_64,
        0.013_637_083_912_029_05,
        0.011_984_499_846_799_107,
    ];
    let s = x - 1.0;
    polynomial(s, NUMERATOR) / polynomial(s, DENOMINATOR)
}

/// `erfc(x)` for `x >= TAIL`.
fn tail(x: f64) -> f64 {
    exp_minus_square(1.0, x, tail_exponent(x)) / x
}

/// `ln(x erfc(x)) + x²`.
fn tail_exponent(x: f64) -> f64 {
    const NEAR_NUMERATOR: [f64; 8] = [
        -0.009_864_944_034_847_148,
        -0.693_858_572_707_181_8,
        -10.558_626_225_323_291,
        -62.375_332_450_326_006,
        -162.396_669_462_573_47,
        -184.605_092_906_711_04,
        -81.287_435_506_306_6,
        -9.814_329_344_169_145,
    ];
    const NEAR_DENOMINATOR: [f64; 9] = [
        1.0,
        19.651_271_667_439_257,
        137.657_754_143_519_04,
        434.565_877_475_229_23,
        645.387_271_733_267_9,
        429.008_140_027_567_83,
        108.635_005_541_779_44,
        6.570_249_770_319_282,
        -0.060_424_415_214_858_1,
    ];
    const FAR_NUMERATOR: [f64; 7] = [
        -0.009_864_942_924_700_1,
        -0.799_283_237_680_523,
        -17.757_954_917_754_752,
        -160.636_384_855_821_92,
        -637.566_443_368_389_6,
        -1_025.095_131_611_077_2,
        -483.519_191_608_651_4,
    ];
    const FAR_DENOMINATOR: [f64; 8] = [
        1.0,
        30.338_060_743_482_46,
        325.792_512_996_573_9,
        1_536.729_586_084_437,
        3_199.858_219_508_595_5,
        2_553.050_406_433_164_4,
        474.528_541_206_955_37,
        -22.440_952_446_585_82,
    ];
    let s = 1.0 / (x * x);
    let ratio = if x < 1.0 / 0.35 {
        polynomial(s, NEAR_NUMERATOR) / polynomial(s, NEAR_DENOMINATOR)
    } else {
        polynomial(s, FAR_NUMERATOR) / polynomial(s, FAR_DENOMINATOR)
    };
    ratio - 0.5625
}

/// `exp(-factor x²)` for a factor of 1 or 1/2, with one exponential.
///
/// Up to 3 the rounding of the square is worth at most a few ulp, no more than that of `x` itself. Beyond, the square is split
/// as in [`exp_minus_square`]. What the leading part leaves is below 1.6e-3, where the exponential is its Taylor polynomial of
/// degree 4 to the last digit.
fn gaussian(factor: f64, x: f64) -> f64 {
    if x.abs() < 3.0 {
        return Real::exp(-factor * (x * x));
    }
    if x.abs() > 40.0 {
        return 0.0;
    }
    let z = f64::from_bits(x.to_bits() & 0xffff_ffff_0000_0000);
    let rest = factor * ((z - x) * (z + x));
    let polynomial = 1.0 + rest * (1.0 + rest * (0.5 + rest * (1.0 / 6.0 + rest / 24.0)));
    Real::exp(-factor * (z * z)) * polynomial
}

/// `exp(-factor x² + summand)` for a factor of 1 or 1/2.
///
/// With `z` the leading half of the digits of `x`, `z²` is exact and `x² = z² + (x - z)(x + z)`: W. J. Cody, "Rational
/// Chebyshev approximations for the error function", Math. Comp. 23 (1969).
fn exp_minus_square(factor: f64, x: f64, summand: f64) -> f64 {
    // Beyond 40 the result underflows, and the two parts of an infinite square are not numbers.
    if x.abs() > 40.0 {
        return 0.0;
    }
    let z = f64::from_bits(x.to_bits() & 0xffff_ffff_0000_0000);
    Real::exp(-factor * (z * z)) * Real::exp(factor * ((z - x) * (z + x)) + summand)
}
