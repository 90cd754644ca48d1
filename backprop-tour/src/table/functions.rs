//! The functions of the table of rules on numbers, bit for bit those of compiled code.
//!
//! In go a name and numbers, out comes a number; what there is no function for is NaN.

use backprop_compiler::graph::Comparison;
use backprop_compiler::rules;
use backprop_runtime::{forms, functions, slopes};

/// The value of a function of the table of rules.
pub(super) fn value(name: &str, arguments: &[f64]) -> f64 {
    if let Some(value) = own(name, arguments) {
        return value;
    }
    let rule = rules::lookup(name).and_then(|rule| rule.value);
    rule.map_or(f64::NAN, |value| value(arguments))
}

/// Whether there is such a function.
pub(super) fn lookup(name: &str) -> Option<&'static str> {
    let of_lists = OF_LISTS.iter().find(|known| **known == name).copied();
    of_lists.or_else(|| rules::lookup(name).map(|rule| rule.name))
}

/// Functions that have lists among their arguments.
pub(super) const OF_LISTS: &[&str] = &[
    "log_sum_exp",
    "sum_exp_share",
    "norm_part",
    "norm_reciprocal",
];

/// The functions that the standard library does not have.
fn own(name: &str, arguments: &[f64]) -> Option<f64> {
    if let Some(value) = of_lists(name, arguments) {
        return Some(value);
    }
    Some(match (name, arguments) {
        ("sigmoid", &[x]) => functions::sigmoid(x),
        ("softplus", &[x]) => functions::softplus(x),
        ("relu", &[x]) => functions::relu(x),
        ("log_add_exp", &[a, b]) => functions::log_add_exp(a, b),
        ("xlogy", &[x, y]) => functions::xlogy(x, y),
        ("sinc", &[x]) => functions::sinc(x),
        ("erf", &[x]) => functions::erf(x),
        ("erfc", &[x]) => functions::erfc(x),
        ("norm_cdf", &[x]) => functions::norm_cdf(x),
        ("ln_gamma", &[x]) => functions::ln_gamma(x),
        ("digamma", &[x]) => functions::digamma(x),
        ("relu_slope", &[x]) => slopes::relu_slope(x),
        ("sign", &[x]) => slopes::sign(x),
        ("max_share", &[a, b]) => slopes::max_share(a, b),
        ("min_share", &[a, b]) => slopes::min_share(a, b),
        ("clamp_share", &[x, low, high]) => slopes::clamp_share(x, low, high),
        ("powi_derivative", &[x, n, k]) => slopes::powi_derivative(x, whole(n), whole(k)),
        ("powf_derivative", &[x, p, k]) => slopes::powf_derivative(x, p, whole(k)),
        ("powf_slope", &[x, p, y]) => slopes::powf_slope(x, p, y),
        ("powf_log", &[x, p, y]) => slopes::powf_log(x, p, y),
        ("powf_cross", &[x, p]) => slopes::powf_cross(x, p),
        ("hypot_slope", &[x, y, r]) => slopes::hypot_slope(x, y, r),
        ("over_norm_squared", &[a, x, y]) => slopes::over_norm_squared(a, x, y),
        ("sech_squared", &[x, y]) => slopes::sech_squared(x, y),
        ("logistic_slope", &[x]) => slopes::logistic_slope(x),
        ("truncated_quotient", &[a, b, y]) => forms::truncated_quotient(a, b, y),
        ("xlogy_slope", &[x, y]) => slopes::xlogy_slope(x, y),
        ("sinc_derivative", &[x, k]) => slopes::sinc_derivative(x, whole(k)),
        ("erf_slope", &[x]) => slopes::erf_slope(x),
        ("norm_density", &[x]) => slopes::norm_density(x),
        ("trigamma", &[x]) => slopes::trigamma(x),
        ("polygamma", &[n, x]) => slopes::polygamma(whole(n), x),
        _ => return None,
    })
}

/// Functions of lists of any length, whose numbers stand among the other arguments.
fn of_lists(name: &str, arguments: &[f64]) -> Option<f64> {
    Some(match (name, arguments) {
        ("log_sum_exp", list) => functions::log_sum_exp(list),
        ("sum_exp_share", &[term, sum, u, ref exponents @ ..]) => {
            // Filled up with what adds nothing.
            forms::sum_exp_share(term, sum, u, filled(exponents, f64::NEG_INFINITY))
        }
        ("norm_part", &[u, ref components @ .., r, inverse]) => {
            forms::norm_part(u, filled(components, 0.0), r, inverse)
        }
        ("norm_reciprocal", &[r, ref components @ ..]) => {
            forms::norm_reciprocal(r, filled(components, 0.0))
        }
        _ => return None,
    })
}

/// A list as an array, with `rest` in the places behind its end.
fn filled(list: &[f64], rest: f64) -> [f64; LONGEST_LIST] {
    let mut array = [rest; LONGEST_LIST];
    for (place, &number) in array.iter_mut().zip(list) {
        *place = number;
    }
    array
}

/// More numbers than the longest text has.
const LONGEST_LIST: usize = 2048;

/// A number that counts, as the integer that it is.
#[expect(
    clippy::cast_possible_truncation,
    reason = "orders and exponents are whole numbers of type `i32`"
)]
fn whole(x: f64) -> i32 {
    x as i32
}

pub(super) fn compare(comparison: Comparison, a: f64, b: f64) -> bool {
    match comparison {
        Comparison::Less => a < b,
        Comparison::LessOrEqual => a <= b,
        Comparison::Greater => a > b,
        Comparison::GreaterOrEqual => a >= b,
        Comparison::Equal => a == b,
        Comparison::NotEqual => a != b,
    }
}

/// The questions about numbers that std answers.
pub(super) const QUESTIONS: &[&str] = &[
    "is_nan",
    "is_finite",
    "is_infinite",
    "is_normal",
    "is_subnormal",
    "is_sign_positive",
    "is_sign_negative",
];

pub(super) fn ask(question: &str, x: f64) -> bool {
    match question {
        "is_nan" => x.is_nan(),
        "is_finite" => x.is_finite(),
        "is_infinite" => x.is_infinite(),
        "is_normal" => x.is_normal(),
        "is_subnormal" => x.is_subnormal(),
        "is_sign_positive" => x.is_sign_positive(),
        _ => x.is_sign_negative(),
    }
}
