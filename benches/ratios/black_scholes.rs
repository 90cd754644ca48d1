//! The price of a European call (Black and Scholes 1973) and its five greeks: delta, and the slopes by strike, rate,
//! volatility and time.

use std::f64::consts::{FRAC_2_SQRT_PI, SQRT_2};

use backprop::{grad, norm_cdf};
use num_dual::{DualNum, DualSVec64};

use crate::workload::{Never, Ways, Workload, points};

/// Against the reverse sweep of the price's text.
pub(crate) fn reverse_sweep() -> Workload {
    let ways = Ways {
        by_hand: by_reverse_sweep,
        grad,
        num_dual,
        symdiff: NO_SYMDIFF,
        value,
    };
    Workload::new("Black-Scholes, 5 greeks", &market(), ways)
}

/// Against the textbook's greeks.
pub(crate) fn closed_form() -> Workload {
    let ways = Ways {
        by_hand: by_closed_form,
        grad,
        num_dual,
        symdiff: NO_SYMDIFF,
        value,
    };
    Workload::new("Black-Scholes, textbook's greeks", &market(), ways).noting(
        "these use that spot * density(d1) equals strike * discount * density(d2), which is knowledge about this \
         function, saves one of six exponentials, and is no part of differentiation",
    )
}

const NO_SYMDIFF: Result<Never<5>, &str> = Err("symdiff has no error function");

/// Spot, strike, rate, volatility, time.
fn market() -> Vec<[f64; 5]> {
    points(&[80.0..120.0, 80.0..120.0, 0.01..0.08, 0.1..0.5, 0.25..2.0])
}

fn value([spot, strike, rate, volatility, time]: [f64; 5]) -> f64 {
    let deviation = volatility * time.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * time) / deviation;
    let d2 = d1 - deviation;
    spot * norm_cdf(d1) - strike * (-rate * time).exp() * norm_cdf(d2)
}

fn by_reverse_sweep([spot, strike, rate, volatility, time]: [f64; 5]) -> (f64, [f64; 5]) {
    let root = time.sqrt();
    let deviation = volatility * root;
    let drift = rate + 0.5 * volatility * volatility;
    let d1 = ((spot / strike).ln() + drift * time) / deviation;
    let d2 = d1 - deviation;
    let (n1, n2) = (norm_cdf(d1), norm_cdf(d2));
    let present = strike * (-rate * time).exp();

    let by_d2 = -present * density(d2);
    let by_d1 = spot * density(d1) + by_d2;
    let by_numerator = by_d1 / deviation;
    let by_deviation = -by_d2 - by_numerator * d1;
    let by_exponent = -n2 * present;
    let greeks = [
        n1 + by_numerator / spot,
        -(n2 * present + by_numerator) / strike,
        (by_numerator - by_exponent) * time,
        by_numerator * time * volatility + by_deviation * root,
        by_numerator * drift - by_exponent * rate + 0.5 * by_deviation * volatility / root,
    ];
    (spot * n1 - present * n2, greeks)
}

fn by_closed_form([spot, strike, rate, volatility, time]: [f64; 5]) -> (f64, [f64; 5]) {
    let root = time.sqrt();
    let deviation = volatility * root;
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * time) / deviation;
    let d2 = d1 - deviation;
    let discount = (-rate * time).exp();
    let (n1, n2) = (norm_cdf(d1), norm_cdf(d2));
    let present = strike * discount * n2;
    let vega = spot * density(d1) * root;
    let greeks = [
        n1,
        -discount * n2,
        present * time,
        vega,
        0.5 * vega * volatility / time + rate * present,
    ];
    (spot * n1 - present, greeks)
}

/// Of the standard normal distribution.
fn density(x: f64) -> f64 {
    const SCALE: f64 = FRAC_2_SQRT_PI / (2.0 * SQRT_2);
    SCALE * (-0.5 * x * x).exp()
}

fn grad([spot, strike, rate, volatility, time]: [f64; 5]) -> (f64, [f64; 5]) {
    let price = grad!(|spot, strike, rate, volatility, time| {
        let deviation = volatility * time.sqrt();
        let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * time) / deviation;
        let d2 = d1 - deviation;
        spot * norm_cdf(d1) - strike * (-rate * time).exp() * norm_cdf(d2)
    });
    let (value, greeks) = price.value_and_grad(spot, strike, rate, volatility, time);
    (value, greeks.into())
}

fn num_dual(&[spot, strike, rate, volatility, time]: &[DualSVec64<5>; 5]) -> DualSVec64<5> {
    let deviation = volatility * time.sqrt();
    let d1 = ((spot / strike).ln() + (rate + volatility * volatility * 0.5) * time) / deviation;
    let d2 = d1 - deviation;
    spot * dual_norm_cdf(d1) - strike * (-rate * time).exp() * dual_norm_cdf(d2)
}

/// Dual numbers have no normal distribution of their own; this is how one teaches them a function.
fn dual_norm_cdf(x: DualSVec64<5>) -> DualSVec64<5> {
    DualSVec64::new(norm_cdf(x.re), x.eps * density(x.re))
}
