//! The functions that std does not have, for the interpreter: in goes a name of the table and its arguments, out comes what
//! the runtime says.

use backprop_runtime::{self as functions, forms, slopes};

/// The value of a function of `backprop`'s own, if there is one of that name and that many arguments.
pub(crate) fn outside(name: &str, arguments: &[f64]) -> Option<f64> {
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
        ("truncated_quotient", &[a, b, y]) => forms::truncated_quotient(a, b, y),
        ("logistic_slope", &[x]) => slopes::logistic_slope(x),
        ("xlogy_slope", &[x, y]) => slopes::xlogy_slope(x, y),
        ("relu_slope", &[x]) => slopes::relu_slope(x),
        ("sinc_derivative", &[x, k]) => slopes::sinc_derivative(x, whole(k)),
        ("erf_slope", &[x]) => slopes::erf_slope(x),
        ("norm_density", &[x]) => slopes::norm_density(x),
        ("trigamma", &[x]) => slopes::trigamma(x),
        ("polygamma", &[n, x]) => slopes::polygamma(whole(n), x),
        _ => return None,
    })
}

/// The whole number that a `f64` of the interpreter stands for.
#[expect(
    clippy::cast_possible_truncation,
    reason = "exponents and orders are whole numbers of type `i32`"
)]
fn whole(number: f64) -> i32 {
    number as i32
}
