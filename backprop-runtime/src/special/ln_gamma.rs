//! The logarithm of the gamma function.
//!
//! The approximations and their coefficients are those of `e_lgamma_r.c` in FreeBSD's msun, which carries this notice:
//!
//! Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at `SunSoft`, a Sun Microsystems, Inc. business.
//! Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.

use core::f64::consts::PI;

use super::polynomial;
use crate::Real;

/// `ln|Γ(x)|`; relatively accurate at the roots 1 and 2, absolutely at the roots below zero.
#[inline]
pub(crate) fn ln_gamma<T: Real>(x: T) -> T {
    T::from_f64(ln_gamma_double(x.to_f64()))
}

fn ln_gamma_double(x: f64) -> f64 {
    if x.abs() == f64::INFINITY {
        f64::INFINITY
    } else if x.abs() < 1e-20 {
        // Γ(x) = 1/x - γ + ..
        -Real::ln(x.abs())
    } else if x < 0.0 {
        reflected(x)
    } else {
        positive(x)
    }
}

/// Euler's reflection, `Γ(x) Γ(-x) = -π/(x sin(πx))`; only the distance to the nearest integer goes into the sine.
fn reflected(x: f64) -> f64 {
    let distance = x - Real::round(x);
    if distance == 0.0 {
        return f64::INFINITY;
    }
    let sine = Real::sin(PI * distance.abs());
    Real::ln(PI / (sine * -x)) - positive(-x)
}

fn positive(x: f64) -> f64 {
    if x < 0.9 {
        // Γ(x) = Γ(x + 1)/x, with x + 1 never formed.
        let logarithm = -Real::ln(x);
        if x >= 0.7316 {
            logarithm + below_two(1.0 - x)
        } else if x >= 0.23164 {
            logarithm + around_minimum(x - (MINIMUM - 1.0))
        } else {
            logarithm + above_one(x)
        }
    } else if x < 1.23164 {
        above_one(x - 1.0)
    } else if x < 1.7316 {
        around_minimum(x - MINIMUM)
    } else if x < 2.0 {
        below_two(2.0 - x)
    } else if x < 8.0 {
        from_two_to_three(x)
    } else if x < 1e17 {
        asymptotic(x)
    } else {
        // The correction is below the last digit.
        x * (Real::ln(x) - 1.0)
    }
}

/// Where the gamma function is least, in double precision.
const MINIMUM: f64 = 1.461_632_144_968_362_2;

/// `ln Γ(2 - y)`.
fn below_two(y: f64) -> f64 {
    const SERIES: [f64; 12] = [
        0.077_215_664_901_532_87,
        0.322_467_033_424_113_6,
        0.067_352_301_053_129_27,
        0.020_580_808_432_516_733,
        0.007_385_550_860_814_029,
        0.002_890_513_836_734_156_3,
        0.001_192_707_631_833_620_7,
        0.000_510_069_792_153_511_3,
        0.000_220_862_790_713_908_39,
        0.000_108_011_567_247_583_94,
        2.521_445_654_512_573_3e-5,
        4.486_409_496_189_151_6e-5,
    ];
    y * polynomial(y, SERIES) - 0.5 * y
}

/// `ln Γ(MINIMUM + y)`.
fn around_minimum(y: f64) -> f64 {
    const VALUE: f64 = -0.121_486_290_535_849_61;
    const REST_OF_VALUE: f64 = 3.638_676_997_039_505e-18;
    const SERIES: [f64; 15] = [
        0.483_836_122_723_810_05,
        -0.147_587_722_994_593_9,
        0.064_624_940_239_133_39,
        -0.032_788_541_075_985_965,
        0.017_970_675_081_182_04,
        -0.010_314_224_129_834_144,
        0.006_100_538_702_462_913,
        -0.003_684_520_167_811_382_6,
        0.002_259_647_809_006_124_7,
        -0.001_403_464_699_892_328_4,
        0.000_881_081_882_437_654,
        -0.000_538_595_305_356_740_5,
        0.000_315_632_070_903_625_95,
        -0.000_312_754_168_375_120_86,
        0.000_335_529_192_635_519_1,
    ];
    VALUE + (y * y * polynomial(y, SERIES) + REST_OF_VALUE)
}

/// `ln Γ(1 + y)`.
fn above_one(y: f64) -> f64 {
    const NUMERATOR: [f64; 6] = [
        -0.077_215_664_901_532_87,
        0.632_827_064_025_093_4,
        1.454_922_501_372_347_7,
        0.977_717_527_963_372_7,
        0.228_963_728_064_692_45,
        0.013_381_091_853_678_766,
    ];
    const DENOMINATOR: [f64; 6] = [
        1.0,
        2.455_977_937_130_411_3,
        2.128_489_763_798_934,
        0.769_285_150_456_672_8,
        0.104_222_645_593_369_13,
        0.003_217_092_422_824_239,
    ];
    -0.5 * y + y * polynomial(y, NUMERATOR) / polynomial(y, DENOMINATOR)
}

/// For `2 <= x < 8`: `Γ(s + 2)` with `s` the fraction of `x`, and the factors between.
fn from_two_to_three(x: f64) -> f64 {
    const NUMERATOR: [f64; 7] = [
        -0.077_215_664_901_532_87,
        0.214_982_415_960_608_85,
        0.325_778_796_408_931,
        0.146_350_472_652_464_45,
        0.026_642_270_303_363_86,
        0.001_840_284_514_073_377_2,
        3.194_753_265_841_009e-5,
    ];
    const DENOMINATOR: [f64; 7] = [
        1.0,
        1.392_005_334_676_210_5,
        0.721_935_547_567_138_1,
        0.171_933_865_632_803_08,
        0.018_645_919_171_565_29,
        0.000_777_942_496_381_893_6,
        7.326_684_307_446_256e-6,
    ];
    let whole = Real::floor(x);
    let s = x - whole;
    let base = 0.5 * s + s * polynomial(s, NUMERATOR) / polynomial(s, DENOMINATOR);
    if whole < 3.0 {
        return base;
    }
    let mut factors = 1.0;
    let mut lower = 2.0;
    while lower < whole {
        factors *= s + lower;
        lower += 1.0;
    }
    base + Real::ln(factors)
}

/// Stirling's series for `x >= 8`.
fn asymptotic(x: f64) -> f64 {
    const CONSTANT: f64 = 0.418_938_533_204_672_7;
    const SERIES: [f64; 6] = [
        0.083_333_333_333_332_97,
        -0.002_777_777_777_287_755_4,
        0.000_793_650_558_643_019_6,
        -0.000_595_187_557_450_34,
        0.000_836_339_918_996_282_1,
        -0.001_630_929_340_965_752_7,
    ];
    let inverse = 1.0 / x;
    let correction = CONSTANT + inverse * polynomial(inverse * inverse, SERIES);
    (x - 0.5) * (Real::ln(x) - 1.0) + correction
}
