//! Every function and every slope against values computed by mpmath, within a bound in units of the last place.
//!
//! The values are in `data/expected.txt`, one a line, and `data/generate.py` writes them. `cargo test -- --nocapture` shows the
//! largest error of each function. The bounds hold for the standard library's functions and for those of `libm`.

#![cfg(any(feature = "std", feature = "libm"))]

use std::collections::BTreeMap;
use std::fmt::Write;

use backprop_runtime::{self as backprop, Real, slopes};

/// The bound of a function that is not listed.
const USUAL: f64 = 4.0;

/// Where the bound is not the usual one, and why.
fn bound(name: &str) -> f64 {
    match name {
        // Nothing is rounded.
        "abs" | "ceil" | "clamp" | "copysign" | "div_euclid" | "floor" | "fract" | "max"
        | "min" | "relu" | "round" | "round_ties_even" | "signum" | "trunc" => 0.0,
        // One operation is.
        "mul_add" | "recip" | "sqrt" | "xlogy_slope" => 0.5,
        // The order is the number of factors, each rounded.
        "polygamma_below_zero" => 12.0,
        // As many roundings as the order is high, in the factors and in the recurrence.
        "polygamma_high" | "sinc_derivative_far" => 8.0,
        // Each of the 31 squarings doubles the error of the one before.
        "powi_derivative_lowest" => 2.0_f64.powi(31),
        _ => USUAL,
    }
}

/// Where a function has roots that no formula for it knows, an error counts relative to this at least.
fn least_size(name: &str) -> f64 {
    match name {
        "ln_gamma_below_zero" | "digamma_below_zero" | "polygamma_below_zero" => 1.0,
        "sinc_derivative_far" => 0.125,
        _ => 0.0,
    }
}

#[test]
fn values_agree_with_mpmath() {
    let mut worst = BTreeMap::new();
    for row in include_str!("data/expected.txt").lines() {
        let (left, expected) = row.split_once(" = ").expect("a row has ` = `");
        let mut words = left.split(' ');
        let (real, name) = (words.next().unwrap(), words.next().unwrap());
        let arguments: Vec<&str> = words.collect();
        let error = match real {
            "f64" => error::<f64>(name, &arguments, expected),
            "f32" => error::<f32>(name, &arguments, expected),
            _ => panic!("no such type: {row}"),
        };
        let entry = worst.entry((name, real)).or_insert((0.0, String::new()));
        // A NaN is worse than anything.
        if error.is_nan() || error > entry.0 {
            *entry = (error, row.to_owned());
        }
    }
    let mut failures = String::new();
    for ((name, real), (error, row)) in worst {
        println!("{real} {name:24} {error:8.2}");
        if error.is_nan() || error > bound(name) {
            let _ = write!(
                failures,
                "\n{error:.2} ulp where {} is the bound: {row}",
                bound(name)
            );
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// The error of one row, in units of the last place of the expected value.
fn error<T: Argument>(name: &str, arguments: &[&str], expected: &str) -> f64 {
    let got = evaluate::<T>(name, arguments).to_f64();
    let expected: f64 = expected.parse().unwrap();
    if expected.abs() > T::MAX.to_f64() {
        return if got == expected.signum() * f64::INFINITY {
            0.0
        } else {
            f64::NAN
        };
    }
    let size = (expected.abs())
        .max(least_size(name))
        .max(T::MIN_POSITIVE.to_f64());
    (got - expected).abs() / (2.0_f64.powf(size.log2().floor()) * T::EPSILON.to_f64())
}

trait Argument: Real + std::str::FromStr {}

impl Argument for f32 {}

impl Argument for f64 {}

fn evaluate<T: Argument>(name: &str, arguments: &[&str]) -> T {
    let real = |i: usize| -> T {
        arguments[i]
            .parse()
            .unwrap_or_else(|_| panic!("not a number: {}", arguments[i]))
    };
    let integer = |i: usize| -> i32 { arguments[i].parse().unwrap() };
    let x = real(0);
    macro_rules! call {
        (unary: $($unary:ident)*; binary: $($binary:ident)*; else $($rest:tt)*) => {
            match name {
                $(stringify!($unary) => backprop::$unary(x),)*
                $(stringify!($binary) => backprop::$binary(x, real(1)),)*
                $($rest)*
            }
        };
    }
    call! {
        unary: floor ceil round round_ties_even trunc fract abs signum recip to_degrees to_radians sqrt cbrt exp exp2 exp_m1
            ln log2 log10 ln_1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh
            sigmoid softplus relu sinc erf erfc norm_cdf ln_gamma digamma;
        binary: copysign max min powf atan2 hypot log rem_euclid div_euclid log_add_exp xlogy;
        else
        "mul_add" => backprop::mul_add(x, real(1), real(2)),
        "clamp" => backprop::clamp(x, real(1), real(2)),
        "ln_gamma_below_zero" => backprop::ln_gamma(x),
        "digamma_below_zero" => backprop::digamma(x),
        "log_sum_exp" => backprop::log_sum_exp(&(0..arguments.len()).map(real).collect::<Vec<_>>()),
        "softmax" => softmax(&(0..arguments.len()).map(real).collect::<Vec<_>>()),
        "logistic_slope" => slopes::logistic_slope(x),
        "erf_slope" => slopes::erf_slope(x),
        "norm_density" => slopes::norm_density(x),
        "trigamma" | "trigamma_below_zero" => slopes::trigamma(x),
        "polygamma" | "polygamma_high" | "polygamma_below_zero" => slopes::polygamma(integer(1), x),
        "sinc_derivative" | "sinc_derivative_far" => slopes::sinc_derivative(x, integer(1)),
        "sech_squared" => slopes::sech_squared(x, x.tanh()),
        "xlogy_slope" => slopes::xlogy_slope(x, real(1)),
        "powf_log" => slopes::powf_log(x, real(1), x.powf(real(1))),
        "powf_slope" => slopes::powf_slope(x, real(1), x.powf(real(1))),
        "hypot_slope" => slopes::hypot_slope(x, real(1), x.hypot(real(1))),
        "atan2_slope" => slopes::over_norm_squared(x, x, real(1)),
        "norm_slope" => {
            let components = [x, real(1), real(2)];
            let r = components.iter().fold(T::ZERO, |sum, &c| sum + c * c).sqrt();
            slopes::norm_slope(x, components, r)
        }
        "powi_derivative" | "powi_derivative_lowest" => slopes::powi_derivative(x, integer(1), integer(2)),
        "powf_derivative" => slopes::powf_derivative(x, real(1), integer(2)),
        _ => panic!("no such function: {name}"),
    }
}

/// The first share of `softmax`, which must be the slope of `ln(sum exp)` by the first term too.
fn softmax<T: Real>(terms: &[T]) -> T {
    fn of<T: Real, const N: usize>(terms: &[T]) -> T {
        let terms: [T; N] = std::array::from_fn(|i| terms[i]);
        let share = backprop::softmax(terms)[0];
        let naive = terms
            .iter()
            .fold(T::ZERO, |sum, term| sum + term.exp())
            .ln();
        let slope = slopes::log_sum_exp_share(0, terms, naive);
        let difference = (slope - share).abs();
        assert!(
            difference <= T::from_i32(8) * T::EPSILON * share,
            "{terms:?} gives {share} and {slope}"
        );
        share
    }
    match terms.len() {
        1 => of::<T, 1>(terms),
        2 => of::<T, 2>(terms),
        3 => of::<T, 3>(terms),
        4 => of::<T, 4>(terms),
        5 => of::<T, 5>(terms),
        _ => panic!("write an arm for {} terms", terms.len()),
    }
}
