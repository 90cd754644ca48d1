//! The functions that this crate adds to the standard library, and the derivatives that belong to them.
//!
//! Those made of exponentials and logarithms alone are generic; those that need coefficients are computed in `f64` and
//! rounded, which for `f32` gives the nearest number almost always.

mod error_function;
mod ln_gamma;
mod logistic;
mod polygamma;
mod sinc;

pub(crate) use error_function::{erf, erfc, norm_cdf};
pub use error_function::{erf_slope, norm_density};
pub(crate) use ln_gamma::ln_gamma;
pub(crate) use logistic::{log_add_exp, log_sum_exp, relu, sigmoid, softmax, softplus, xlogy};
pub use logistic::{log_sum_exp_share, logistic_slope, relu_slope, xlogy_slope};
pub(crate) use polygamma::digamma;
pub use polygamma::{polygamma, trigamma};
pub(crate) use sinc::sinc;
pub use sinc::sinc_derivative;

/// `c[0] + c[1]*x + c[2]*x² + ..` by Horner's rule.
#[inline]
fn polynomial<const N: usize>(x: f64, coefficients: [f64; N]) -> f64 {
    coefficients
        .iter()
        .rev()
        .fold(0.0, |sum, coefficient| sum * x + coefficient)
}
