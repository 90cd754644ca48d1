//! Gaussian mixture model: in, the parameters of `k` components and points in `d` dimensions; out, the logarithm of the
//! posterior density.
//!
//! A component's weight is the softmax of `alphas`. The square root of its inverse covariance is a lower triangular matrix `Q`,
//! which is packed into `d (d + 1) / 2` numbers: the logarithms of its diagonal, then what is below it, column after column:
//!
//! ```text
//! d = 3:  q0 q1 q2 l10 l20 l21   means   exp q0
//!                                        l10     exp q1
//!                                        l20     l21     exp q2
//! ```
//!
//! Source: Šrajer, Kukelova, Fitzgibbon, "A benchmark of selected algorithmic differentiation tools on some problems in
//! computer vision and machine learning", 2018, section 4.1.

use backprop::{differentiable, ln_gamma};

/// As many digits as the published values were computed with.
#[allow(
    clippy::approx_constant,
    reason = "the published values are those of this number"
)]
pub(crate) const PI: f64 = 3.141_592_653_59;

/// A problem as a file states it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Instance {
    /// The `k` logarithms of the components' weights, up to a constant.
    pub(crate) alphas: Vec<f64>,
    /// The `k` means, one after another.
    pub(crate) means: Vec<f64>,
    /// The `k` packed square roots of the inverse covariances, one after another.
    pub(crate) icf: Vec<f64>,
    /// The observations, one after another.
    pub(crate) points: Vec<f64>,
    /// What is known beforehand about the covariances.
    pub(crate) prior: Wishart,
}

/// The Wishart distribution of an inverse covariance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Wishart {
    /// The inverse of its scale.
    pub(crate) gamma: f64,
    /// By how much its degrees of freedom exceed the least that there can be.
    pub(crate) m: u32,
}

/// The logarithm of the posterior density of the parameters.
#[differentiable(hessian)]
#[allow(
    clippy::cast_precision_loss,
    reason = "counts of points and components are far below 2^53"
)]
pub(crate) fn objective(
    alphas: &[f64],
    means: &[f64],
    icf: &[f64],
    #[constant] points: &[f64],
    #[constant] prior: Wishart,
) -> f64 {
    let k = alphas.len();
    let d = means.len() / k;
    let n = points.len() / d;
    let packed = d * (d + 1) / 2;
    let factors = unpack(icf, d);

    // What of a component's term does not depend on the point.
    let mut offsets = vec![0.0; k];
    for j in 0..k {
        let log_determinant: f64 = icf[j * packed..j * packed + d].iter().sum();
        offsets[j] = alphas[j] + log_determinant;
    }

    let mut terms = vec![0.0; k];
    let mut likelihood = 0.0;
    for point in points.chunks(d) {
        for j in 0..k {
            let mean = &means[j * d..(j + 1) * d];
            let factor = &factors[j * d * d..(j + 1) * d * d];
            terms[j] = offsets[j] - 0.5 * squared_distance(point, mean, factor);
        }
        likelihood += log_sum_exp(&terms);
    }

    let normalization = -((n * d) as f64) * 0.5 * (2.0 * PI).ln();
    normalization + likelihood - n as f64 * log_sum_exp(alphas) + log_prior(icf, d, prior)
}

/// The lower triangular matrices that `icf` packs, row after row, with zeros above their diagonals.
#[differentiable(hessian)]
fn unpack(icf: &[f64], d: usize) -> Vec<f64> {
    let packed = d * (d + 1) / 2;
    let k = icf.len() / packed;
    let mut factors = vec![0.0; k * d * d];
    for j in 0..k {
        let from = j * packed;
        let to = j * d * d;
        let mut next = from + d;
        for column in 0..d {
            factors[to + column * d + column] = icf[from + column].exp();
            for row in column + 1..d {
                factors[to + row * d + column] = icf[next];
                next += 1;
            }
        }
    }
    factors
}

/// The squared Mahalanobis distance `|Q (point - mean)|²`.
#[differentiable(hessian)]
fn squared_distance(#[constant] point: &[f64], mean: &[f64], factor: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (i, row) in factor.chunks(point.len()).enumerate() {
        let mut y = 0.0;
        for ((q, x), mu) in row[..=i].iter().zip(point).zip(mean) {
            y += q * (x - mu);
        }
        sum += y * y;
    }
    sum
}

/// `ln(sum exp)`, shifted by the largest term so that no exponential overflows.
#[differentiable(hessian)]
fn log_sum_exp(terms: &[f64]) -> f64 {
    let largest = terms.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = terms.iter().map(|term| (term - largest).exp()).sum();
    largest + sum.ln()
}

/// The logarithm of the prior density of all inverse covariances.
#[differentiable(hessian)]
#[allow(
    clippy::cast_precision_loss,
    reason = "dimensions and counts of components are far below 2^53"
)]
fn log_prior(icf: &[f64], d: usize, #[constant] prior: Wishart) -> f64 {
    let packed = d * (d + 1) / 2;
    let m = f64::from(prior.m);
    let mut sum = 0.0;
    for component in icf.chunks(packed) {
        let mut squares = 0.0;
        let mut log_determinant = 0.0;
        for q in &component[..d] {
            squares += q.exp().powi(2);
            log_determinant += q;
        }
        for l in &component[d..] {
            squares += l * l;
        }
        sum += 0.5 * prior.gamma * prior.gamma * squares - m * log_determinant;
    }
    let k = (icf.len() / packed) as f64;
    sum - k * log_normalization(d, prior)
}

/// The logarithm of what the Wishart density is divided by.
#[allow(clippy::cast_precision_loss, reason = "dimensions are far below 2^53")]
pub(crate) fn log_normalization(d: usize, prior: Wishart) -> f64 {
    let d = d as f64;
    let freedom = d + f64::from(prior.m) + 1.0;
    freedom * d * (prior.gamma.ln() - 0.5 * 2.0_f64.ln()) - log_multigamma(0.5 * freedom, d)
}

/// The logarithm of the multivariate gamma function of dimension `d`.
fn log_multigamma(a: f64, d: f64) -> f64 {
    let mut sum = 0.25 * d * (d - 1.0) * PI.ln();
    let mut j = 0.0;
    while j < d {
        sum += ln_gamma(a - 0.5 * j);
        j += 1.0;
    }
    sum
}
