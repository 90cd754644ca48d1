//! Values at zeros, ties, infinities and NaN, where they are chosen or follow from limits.

use backprop_runtime::slopes::{
    clamp_share, max_share, min_share, over_norm_squared, powi_derivative, sign,
};
use backprop_runtime::{self as backprop, Real};

const NAN: f64 = f64::NAN;
const INF: f64 = f64::INFINITY;

#[test]
fn sign_is_zero_at_both_zeros() {
    assert_eq!(sign(0.0), 0.0);
    assert_eq!(sign(-0.0), 0.0);
    assert_eq!([sign(5e-324), sign(-5e-324)], [1.0, -1.0]);
    assert_eq!([sign(INF), sign(-INF)], [1.0, -1.0]);
    assert!(sign(NAN).is_nan());
}

#[test]
fn shares_of_max_and_min_follow_the_value() {
    for (a, b, of_max, of_min) in [
        (2.0, 1.0, 1.0, 0.0),
        (1.0, 2.0, 0.0, 1.0),
        (1.0, 1.0, 0.5, 0.5),
        (0.0, -0.0, 0.5, 0.5),
        (INF, INF, 0.5, 0.5),
        (-INF, INF, 0.0, 1.0),
        (1.0, NAN, 1.0, 1.0),
        (NAN, 1.0, 0.0, 0.0),
        (NAN, NAN, 0.5, 0.5),
    ] {
        assert_eq!(max_share(a, b), of_max, "max of {a} and {b}");
        assert_eq!(min_share(a, b), of_min, "min of {a} and {b}");
    }
}

#[test]
fn clamp_lets_through_the_inside_and_the_bounds() {
    for (x, share) in [
        (-0.1, 0.0),
        (0.0, 1.0),
        (0.5, 1.0),
        (1.0, 1.0),
        (1.1, 0.0),
        (NAN, 1.0),
        (INF, 0.0),
    ] {
        assert_eq!(clamp_share(x, 0.0, 1.0), share, "at {x}");
    }
}

#[test]
fn integer_powers_at_singular_points() {
    for x in [0.0, -0.0, 1.5, NAN, INF, -INF] {
        assert_eq!(powi_derivative(x, 0, 1), 0.0);
        assert_eq!(powi_derivative(x, 1, 1), 1.0);
        assert_eq!(powi_derivative(x, 1, 2), 0.0);
        assert_eq!(powi_derivative(x, 2, 2), 2.0);
        assert_eq!(powi_derivative(x, 2, 3), 0.0);
    }
    assert_eq!(powi_derivative(0.0, -1, 1), -INF);
    assert_eq!(powi_derivative(0.0, 3, 1), 0.0);
    assert_eq!(powi_derivative(1.0, i32::MIN, 1), -2_147_483_648.0);
    assert_eq!(
        powi_derivative(-1.0, i32::MIN, 2),
        2_147_483_648.0 * 2_147_483_649.0
    );
    assert_eq!(powi_derivative(2.0, i32::MIN, 1), 0.0);
    assert_eq!(powi_derivative(1e300, 2, 1), 2e300);
    assert_eq!(powi_derivative(1e-300, 2, 1), 2e-300);
}

#[test]
fn integer_powers_multiply_as_the_compiler_does() {
    // 10^22 is the largest exact power of ten; 0.1^-3 is the reciprocal of a rounded cube.
    assert_eq!(backprop::powi(10.0_f64, 22), 1e22);
    assert_eq!(backprop::powi(0.1_f64, -3), 1.0 / (0.1 * (0.1 * 0.1)));
    assert_eq!(backprop::powi(2.0_f64, i32::MIN), 0.0);
    assert_eq!(backprop::powi(NAN, 0), 1.0);
}

#[test]
fn angles_at_the_origin_and_far_away() {
    assert_eq!(over_norm_squared(0.0, 0.0, -0.0), 0.0);
    let near_the_origin = over_norm_squared(2e-300, 2e-300, 0.0);
    assert!((near_the_origin / 5e299 - 1.0).abs() < 4e-16);
    assert_eq!(over_norm_squared(2e300, 2e300, 0.0), 5e-301);
    for (x, y) in [(INF, 1.0), (INF, INF), (-INF, 0.0)] {
        assert_eq!(over_norm_squared(x, x, y), 0.0, "at {x}, {y}");
    }
    assert_eq!(over_norm_squared(1.0, INF, 1.0), 0.0);
    assert!(over_norm_squared(NAN, NAN, 1.0).is_nan());
    assert!(over_norm_squared(0.0, 0.0, NAN).is_nan());
    assert!(over_norm_squared(1.0, 1.0, NAN).is_nan());
}

#[test]
fn the_trait_is_used_without_the_standard_library_names() {
    fn generic<T: Real>(x: T) -> T {
        Real::max(x.abs(), T::ONE).recip()
    }
    assert_eq!(generic(-4.0_f32), 0.25);
    assert_eq!(generic(-4.0_f64), 0.25);
}

#[cfg(any(feature = "std", feature = "libm"))]
mod with_library {
    use super::{INF, NAN};
    use backprop_runtime::slopes::{
        erf_slope, hypot_slope, log_sum_exp_share, logistic_slope, norm_density, norm_slope,
        polygamma, powf_cross, powf_derivative, powf_log, powf_slope, relu_slope, sech_squared,
        sinc_derivative, trigamma, xlogy_slope,
    };
    use backprop_runtime::{
        digamma, erf, erfc, ln_gamma, log_add_exp, log_sum_exp, norm_cdf, relu, sigmoid, sinc,
        softmax, softplus, xlogy,
    };
    use std::f64::consts::{FRAC_1_SQRT_2, LN_2, PI};

    #[test]
    fn functions_at_infinities() {
        for (name, function, below, above) in [
            ("sigmoid", sigmoid as fn(f64) -> f64, 0.0, 1.0),
            ("softplus", softplus, 0.0, INF),
            ("relu", relu, 0.0, INF),
            ("sinc", sinc, 0.0, 0.0),
            ("erf", erf, -1.0, 1.0),
            ("erfc", erfc, 2.0, 0.0),
            ("norm_cdf", norm_cdf, 0.0, 1.0),
            ("ln_gamma", ln_gamma, INF, INF),
            ("logistic_slope", logistic_slope, 0.0, 0.0),
            ("relu_slope", relu_slope, 0.0, 1.0),
            ("erf_slope", erf_slope, 0.0, 0.0),
            ("norm_density", norm_density, 0.0, 0.0),
        ] {
            assert_eq!(function(-INF), below, "{name}");
            assert_eq!(function(INF), above, "{name}");
            assert!(function(NAN).is_nan(), "{name}");
        }
        assert_eq!(digamma(INF), INF);
        assert_eq!(trigamma(INF), 0.0);
        assert_eq!(polygamma(2, INF), 0.0);
        for x in [NAN, -INF] {
            assert!(digamma(x).is_nan());
            assert!(trigamma(x).is_nan());
        }
    }

    #[test]
    fn functions_at_zero() {
        assert_eq!(relu(-0.0_f64).to_bits(), 0);
        assert_eq!(relu_slope(0.0), 0.0);
        assert_eq!(sinc(-0.0), 1.0);
        assert_eq!(erf(-0.0_f64).to_bits(), (-0.0_f64).to_bits());
        assert_eq!(xlogy(0.0, 0.0), 0.0);
        assert_eq!(xlogy(0.0, -1.0), 0.0);
        assert!(xlogy(0.0, NAN).is_nan());
        assert_eq!(xlogy(2.0, 0.0), -INF);
        assert_eq!(xlogy_slope(0.0, 0.0), 0.0);
        assert_eq!(xlogy_slope(2.0, 0.0), INF);
        for k in 1..8 {
            // The even derivatives are 1/(k+1) with alternating sign, by the power series.
            let even = if k % 4 == 0 { 1.0 } else { -1.0 } / f64::from(k + 1);
            assert_eq!(
                sinc_derivative(0.0, k),
                if k % 2 == 0 { even } else { 0.0 },
                "order {k}"
            );
            assert_eq!(sinc_derivative(INF, k), 0.0);
            assert!(sinc_derivative(NAN, k).is_nan());
        }
    }

    #[test]
    fn gamma_functions_at_their_poles() {
        for pole in [0.0, -0.0, -1.0, -2.0, -1e20] {
            assert_eq!(ln_gamma(pole), INF);
        }
        assert_eq!([ln_gamma(1.0), ln_gamma(2.0)], [0.0, 0.0]);
        assert_eq!([digamma(0.0), digamma(-0.0)], [-INF, INF]);
        assert_eq!([trigamma(0.0), trigamma(-0.0)], [INF, INF]);
        assert_eq!([polygamma(2, 0.0), polygamma(2, -0.0)], [-INF, INF]);
        for pole in [-1.0, -2.0, -1e20] {
            assert!(digamma::<f64>(pole).is_nan());
            assert_eq!(trigamma(pole), INF);
            assert!(polygamma(2, pole).is_nan());
        }
        for order in [-1, 31] {
            assert!(polygamma(order, 1.0_f64).is_nan());
        }
    }

    #[test]
    fn sums_of_exponentials_at_infinities() {
        assert_eq!(log_sum_exp::<f64>(&[]), -INF);
        assert_eq!(log_sum_exp(&[-INF, -INF]), -INF);
        assert_eq!(log_sum_exp(&[-INF, 3.0]), 3.0);
        assert_eq!(log_sum_exp(&[3.0, -INF]), 3.0);
        assert_eq!(log_sum_exp(&[INF, INF, 3.0]), INF);
        assert!(log_sum_exp(&[1.0, NAN]).is_nan());
        assert!(log_sum_exp(&[NAN, 1.0]).is_nan());
        assert!(log_sum_exp(&[INF, NAN]).is_nan());

        assert_eq!(log_add_exp(-INF, -INF), -INF);
        assert_eq!(log_add_exp(INF, -INF), INF);
        assert_eq!(log_add_exp(INF, INF), INF);
        assert_eq!(log_add_exp(0.0, 0.0), LN_2);
        assert!(log_add_exp(NAN, INF).is_nan());
        assert!(log_add_exp(1.0, NAN).is_nan());

        assert_eq!(softmax::<f64, 0>([]), []);
        assert_eq!(softmax([INF, 1.0]), [1.0, 0.0]);
        assert_eq!(softmax([INF, INF]), [0.5, 0.5]);
        assert_eq!(softmax([-INF, -INF]), [0.5, 0.5]);
        assert!(softmax([NAN, 1.0, INF]).iter().all(|share| share.is_nan()));

        assert_eq!(log_sum_exp_share(1, [1000.0, 0.0], INF), 0.0);
        assert_eq!(log_sum_exp_share(1, [-1000.0, -1000.0], -INF), 0.5);
        assert!(log_sum_exp_share(1, [NAN, 0.0], NAN).is_nan());
    }

    #[test]
    fn real_powers_at_singular_points() {
        assert_eq!(powf_derivative(0.0, 0.0, 1), 0.0);
        assert_eq!(powf_derivative(NAN, 1.0, 2), 0.0);
        assert_eq!(powf_derivative(0.0, 1.0, 1), 1.0);
        assert_eq!(powf_derivative(0.0, 2.0, 2), 2.0);
        assert_eq!(powf_derivative(0.0, 0.5, 1), INF);
        assert_eq!(powf_derivative(0.0, 0.1, 1), INF);
        assert_eq!(powf_derivative(INF, 0.1, 1), 0.0);
        assert_eq!(powf_derivative(-2.0, 3.0, 1), 12.0);
        assert!(powf_derivative(-2.0_f64, 0.1, 1).is_nan());
        assert_eq!(powf_slope(-2.0, 3.0, -8.0), 12.0);
        assert_eq!(powf_slope(0.0, 0.0, 1.0), 0.0);
        assert_eq!(powf_slope(0.0, 2.0, 0.0), 0.0);
        assert_eq!(powf_slope(1e200, 2.0, INF), 2e200);
        assert_eq!(powf_slope(1e-200, 2.0, 0.0), 2e-200);
        assert_eq!(powf_slope(INF, 1.0, INF), 1.0);
        assert_eq!(powf_slope(0.0, -1.0, INF), -INF);

        assert_eq!(powf_log(0.0, 0.0, 1.0), 0.0);
        assert_eq!(powf_log(0.0, 2.0, 0.0), 0.0);
        assert_eq!(powf_log(0.0, -1.0, INF), -INF);
        assert_eq!(powf_log(INF, -1.0, 0.0), 0.0);
        assert_eq!(powf_log(INF, 1.0, INF), INF);
        assert!(powf_log(-1.0_f64, 2.0, 1.0).is_nan());
        assert_eq!(powf_cross(0.0, 1.5), 0.0);
        assert_eq!(powf_cross(0.0, 1.0), -INF);
        assert_eq!(powf_cross(0.0, 0.5), -INF);
        assert_eq!(powf_cross(0.0, 0.0), INF);
        assert_eq!(powf_cross(0.0, -0.5), INF);
        assert_eq!(powf_cross(INF, 0.5), 0.0);
        assert_eq!(powf_cross(INF, 2.0), INF);
        assert!(powf_cross(-1.0_f64, 2.0).is_nan());
    }

    #[test]
    fn norms_at_the_origin_and_at_infinity() {
        for (x, y, slope) in [
            (0.0, 0.0, 0.0),
            (INF, 1.0, 1.0),
            (-INF, 1.0, -1.0),
            (1.0, INF, 0.0),
            (INF, INF, FRAC_1_SQRT_2),
            (5e-324, 0.0, 1.0),
            (5e-324, 5e-324, FRAC_1_SQRT_2),
            (f64::MAX, f64::MAX, FRAC_1_SQRT_2),
        ] {
            let near = |got: f64| (got - slope).abs() <= f64::EPSILON;
            assert!(near(hypot_slope(x, y, x.hypot(y))), "hypot at {x}, {y}");
            let r = (x * x + y * y).sqrt();
            assert!(near(norm_slope(x, [x, y], r)), "norm at {x}, {y}");
        }
        assert!(hypot_slope(0.0, NAN, NAN).is_nan());
        assert!(hypot_slope(INF, NAN, INF).is_nan());
        assert!(norm_slope(0.0, [0.0, NAN], NAN).is_nan());
        assert!(norm_slope(NAN, [NAN, 1.0], NAN).is_nan());
    }

    #[test]
    fn tanh_and_sigmoid_far_out() {
        for x in [800.0, -800.0, INF, -INF, 1e300] {
            assert_eq!(sech_squared(x, x.tanh()), 0.0);
            assert_eq!(logistic_slope(x), 0.0);
        }
        assert!(sech_squared(NAN, NAN).is_nan());
        assert_eq!(sigmoid(800.0), 1.0);
        assert_eq!(sigmoid(-800.0), 0.0);
        // exp(-700), by mpmath.
        assert_eq!(logistic_slope(-700.0), 9.859_676_543_759_77e-305);
    }

    #[test]
    fn reflection_formulas_hold() {
        // Γ(1/2) = √π, ψ(1/2) = -γ - 2 ln 2, ψ'(1/2) = π²/2.
        assert!((ln_gamma(0.5) - 0.5 * PI.ln()).abs() < 1e-15);
        assert!((digamma(0.5) + 0.577_215_664_901_532_9 + 2.0 * LN_2).abs() < 1e-15);
        assert!((trigamma(0.5) - PI * PI / 2.0).abs() < 2e-15);
        // Γ(-3/2) = 4√π/3.
        assert!((ln_gamma(-1.5) - (4.0 * PI.sqrt() / 3.0).ln()).abs() < 1e-15);
    }
}
