//! Logistic regression: in, weights and measured flowers; out, how unlikely the weights make the species of the flowers.

use backprop::{differentiable, softplus};

/// How many numbers describe a flower.
pub(crate) const MEASURES: usize = 4;
/// The weights of the measures, and the constant term.
pub(crate) type Weights = [f64; MEASURES + 1];

/// The negative logarithm of the likelihood, where `is_second[i]` says whether flower `i` is of the second species.
#[differentiable]
pub(crate) fn loss(
    weights: &Weights,
    #[constant] flowers: &[[f64; MEASURES]],
    #[constant] is_second: &[bool],
) -> f64 {
    let mut sum = 0.0;
    for (flower, &is_second) in flowers.iter().zip(is_second) {
        let score = score(weights, flower);
        sum += softplus(if is_second { -score } else { score });
    }
    sum
}

/// The logarithm of the odds that a flower is of the second species.
#[differentiable]
pub(crate) fn score(weights: &Weights, #[constant] flower: &[f64; MEASURES]) -> f64 {
    let mut score = weights[MEASURES];
    for (weight, measure) in weights.iter().zip(flower) {
        score += weight * measure;
    }
    score
}

/// The fraction of the flowers whose species has the better odds.
#[allow(clippy::cast_precision_loss, reason = "there are few flowers")]
pub(crate) fn accuracy(weights: &Weights, flowers: &[[f64; MEASURES]], is_second: &[bool]) -> f64 {
    let right = flowers.iter().zip(is_second);
    let right = right.filter(|&(flower, &is_second)| (score(weights, flower) > 0.0) == is_second);
    right.count() as f64 / flowers.len() as f64
}
