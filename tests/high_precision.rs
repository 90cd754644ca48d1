//! Gradients of every function and every form at ordinary and extreme points, against values that mpmath computed with 1000
//! digits, and what is chosen where there is no derivative.
//!
//! `data/high_precision.py` writes the table and says what its columns are.

#[path = "data/table.rs"]
mod table;

use std::fmt::Write;

use backprop::{Real, grad};

use table::numbers;

/// Defines the gradient of each form by its name in the table.
macro_rules! forms {
    ($($name:literal, $count:literal, [$($x:ident),*], $body:expr;)*) => {
        fn gradient(name: &str, at: &[f64]) -> Vec<f64> {
            match name {
                $($name => {
                    let at: [f64; $count] = at.try_into().expect("as many arguments as the form has");
                    let gradient = grad!(|at: [f64; $count]| {
                        let [$($x),*] = at;
                        $body
                    });
                    gradient.grad(at).to_vec()
                })*
                _ => panic!("no form of the name {name}"),
            }
        }

        const NAMES: &[&str] = &[$($name),*];
    };
}

forms! {
    "add", 2, [x, y], x + y;
    "sub", 2, [x, y], x - y;
    "mul", 2, [x, y], x * y;
    "div", 2, [x, y], x / y;
    "neg", 1, [x], -x;
    "abs", 1, [x], x.abs();
    "fract", 1, [x], x.fract();
    "rem", 2, [x, y], x % y;
    "rem_euclid", 2, [x, y], x.rem_euclid(y);
    "copysign", 2, [x, y], x.copysign(y);
    "max", 2, [x, y], x.max(y);
    "min", 2, [x, y], f64::min(x, y);
    "clamp", 3, [x, low, high], x.clamp(low, high);
    "mul_add", 3, [x, y, z], x.mul_add(y, z);
    "recip", 1, [x], x.recip();
    "sqrt", 1, [x], x.sqrt();
    "cbrt", 1, [x], x.cbrt();
    "powi2", 1, [x], x.powi(2);
    "powi3", 1, [x], x.powi(3);
    "powi_minus_5", 1, [x], x.powi(-5);
    "powf", 2, [x, p], x.powf(p);
    "powf_third", 1, [x], x.powf(1.0 / 3.0);
    "exp", 1, [x], x.exp();
    "exp2", 1, [x], x.exp2();
    "exp_m1", 1, [x], x.exp_m1();
    "ln", 1, [x], x.ln();
    "log2", 1, [x], x.log2();
    "log10", 1, [x], x.log10();
    "ln_1p", 1, [x], x.ln_1p();
    "log", 2, [x, b], x.log(b);
    "sin", 1, [x], x.sin();
    "cos", 1, [x], f64::cos(x);
    "tan", 1, [x], x.tan();
    "asin", 1, [x], x.asin();
    "acos", 1, [x], x.acos();
    "atan", 1, [x], x.atan();
    "atan2", 2, [y, x], y.atan2(x);
    "hypot", 2, [x, y], x.hypot(y);
    "sinh", 1, [x], x.sinh();
    "cosh", 1, [x], x.cosh();
    "tanh", 1, [x], x.tanh();
    "asinh", 1, [x], x.asinh();
    "acosh", 1, [x], x.acosh();
    "atanh", 1, [x], x.atanh();
    "to_degrees", 1, [x], x.to_degrees();
    "to_radians", 1, [x], x.to_radians();
    "sigmoid", 1, [x], backprop::sigmoid(x);
    "softplus", 1, [x], x.softplus();
    "relu", 1, [x], x.relu();
    "log_add_exp", 2, [a, b], a.log_add_exp(b);
    "xlogy", 2, [x, y], x.xlogy(y);
    "sinc", 1, [x], x.sinc();
    "erf", 1, [x], backprop::erf(x);
    "erfc", 1, [x], backprop::erfc(x);
    "norm_cdf", 1, [x], x.norm_cdf();
    "ln_gamma", 1, [x], backprop::ln_gamma(x);
    "digamma", 1, [x], x.digamma();
    "form_logistic", 1, [x], 1.0 / (1.0 + (-x).exp());
    "form_logistic_quotient", 1, [x], x.exp() / (1.0 + x.exp());
    "form_growth", 4, [c, a, k, x], c / (1.0 + a * (-k * x).exp());
    "form_growth_of_one", 3, [a, k, x], 1.0 / (1.0 + a * (-k * x).exp());
    "form_growth_of_logistic", 2, [c, x], c / ((-x).exp() + 1.0);
    "form_softplus", 1, [x], (1.0 + x.exp()).ln();
    "form_log_sum_exp", 3, [a, b, c], (a.exp() + b.exp() + c.exp()).ln();
    "form_softmax", 3, [a, b, c], a.exp() / (a.exp() + b.exp() + c.exp());
    "form_norm", 3, [a, b, c], (a * a + b * b + c * c).sqrt();
    "form_direction", 2, [a, b], a / (a * a + b * b).sqrt();
    "form_tanh", 1, [x], (x.exp() - (-x).exp()) / (x.exp() + (-x).exp());
    "form_half_tanh", 1, [x], (x.exp() - 1.0) / (x.exp() + 1.0);
    "form_times_root", 1, [x], x * x.sqrt();
    "form_times_logarithm", 1, [x], x * x.ln();
}

/// How many roundings a derivative may take, beside what the condition multiplies.
const ROUNDINGS: f64 = 3.0;

#[test]
fn gradients_are_those_of_mpmath() {
    let mut seen = Vec::new();
    let mut wrong = String::new();
    for row in include_str!("data/high_precision.txt").lines() {
        let (form, expected) = row.split_once(" = ").expect("an equals sign");
        let (expected, conditions) = expected.split_once(" +- ").expect("a plus-minus");
        let (name, at) = form.split_once(' ').expect("arguments");
        let (at, expected, conditions) = (numbers(at), numbers(expected), numbers(conditions));
        let found = gradient(name, &at);
        for (place, slope) in found.iter().enumerate() {
            let (expected, condition) = (expected[place], conditions[place]);
            // Below the normal range numbers are a fixed distance apart.
            let unit = (f64::EPSILON * expected.abs()).max(f64::from_bits(1));
            let error = (slope - expected).abs() / unit;
            let allowed = ROUNDINGS + condition;
            if *slope != expected && (error > allowed || error.is_nan()) {
                let _ = writeln!(
                    wrong,
                    "{name} at {at:?} by {place}: {slope:e}, not {expected:e}: {error:.1} units of {allowed:.1}"
                );
            }
        }
        seen.push(name);
    }
    table::close(&wrong, &seen, NAMES);
}

/// Compares a gradient with what is chosen, and zeros with zeros of either sign.
macro_rules! chosen {
    ($([$($x:ident = $at:expr),*] $body:expr => $expected:expr;)*) => {
        $(assert_eq!(grad!(|$($x: f64),*| $body).grad($($at),*), $expected, stringify!($body));)*
    };
}

#[test]
fn what_is_chosen_at_kinks() {
    chosen! {
        [x = 0.0] x.abs() => 0.0;
        [x = -0.0] x.abs() => 0.0;
        [x = 2.0] x.signum() => 0.0;
        [x = 2.0] x.floor() => 0.0;
        [x = 2.0] x.ceil() => 0.0;
        [x = 2.5] x.round() => 0.0;
        [x = 2.5] x.round_ties_even() => 0.0;
        [x = 2.0] x.trunc() => 0.0;
        [x = 2.0] x.fract() => 1.0;
        [a = 0.0, b = -2.0] a.copysign(b) => (0.0, 0.0);
        [a = 1.5, b = 1.5] a.max(b) => (0.5, 0.5);
        [a = 1.5, b = 1.5] a.min(b) => (0.5, 0.5);
        [a = f64::NAN, b = 1.5] a.max(b) => (0.0, 1.0);
        [a = 1.5, b = f64::NAN] a.min(b) => (1.0, 0.0);
        [x = 1.0, low = 1.0, high = 3.0] x.clamp(low, high) => (1.0, 0.0, 0.0);
        [x = 3.0, low = 1.0, high = 3.0] x.clamp(low, high) => (1.0, 0.0, 0.0);
        [a = 7.5, b = 2.0] a.div_euclid(b) => (0.0, 0.0);
        [x = 0.0] x.relu() => 0.0;
        [x = 0.0] x.powf(0.0) => 0.0;
        [x = 0.0] x.powi(0) => 0.0;
        [x = 0.0] x.powi(1) => 1.0;
        [x = f64::NAN] x.powi(0) => 0.0;
        [x = 0.0, p = 0.0] x.powf(p) => (0.0, 0.0);
        [x = 0.0, p = 2.0] x.powf(p) => (0.0, 0.0);
        [y = 0.0, x = 0.0] y.atan2(x) => (0.0, 0.0);
        [x = 0.0, y = 0.0] x.hypot(y) => (0.0, 0.0);
        [x = 0.0, y = 0.0] (x * x + y * y).sqrt() => (0.0, 0.0);
        [x = 0.0] x * x.sqrt() => 0.0;
        [x = 0.0] x.sinc() => 0.0;
        [x = 0.0, y = 2.0] x.xlogy(y) => (2.0_f64.ln(), 0.0);
    }
}

#[test]
fn what_is_infinite_at_singular_points() {
    chosen! {
        [x = 0.0] x.sqrt() => f64::INFINITY;
        [x = 0.0] x.cbrt() => f64::INFINITY;
        [x = 0.0] x.ln() => f64::INFINITY;
        [x = 0.0] x.log2() => f64::INFINITY;
        [x = 0.0] x.log10() => f64::INFINITY;
        [x = -1.0] x.ln_1p() => f64::INFINITY;
        [x = 1.0] x.asin() => f64::INFINITY;
        [x = 1.0] x.acos() => f64::NEG_INFINITY;
        [x = 1.0] x.acosh() => f64::INFINITY;
        [x = 1.0] x.atanh() => f64::INFINITY;
        [x = 0.0] x.recip() => f64::NEG_INFINITY;
        [x = 0.0] 1.0 / x => f64::NEG_INFINITY;
        [x = 0.0] x * x.ln() => f64::NEG_INFINITY;
    }
}

#[test]
fn powers_of_a_negative_number() {
    let (dx, dp) = grad!(|x, p| x.powf(p)).grad(-2.0, 3.0);
    assert_eq!(dx, 12.0);
    assert!(dp.is_nan());
}

#[test]
fn the_least_exponent_does_not_overflow() {
    assert_eq!(grad!(|x| x.powi(i32::MIN)).grad(1.0), f64::from(i32::MIN));
    let exponent = i32::MIN;
    assert_eq!(grad!(|x| x.powi(exponent)).grad(1.0), f64::from(i32::MIN));
}
