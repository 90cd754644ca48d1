//! A multilayer perceptron that reads digits: in, its parameters and images; out, the cross entropy of what it says of them.

use backprop::{Differentiable, differentiable};

/// How many pixels an image has.
pub(crate) const PIXELS: usize = 64;
/// How many units are between the pixels and the digits.
pub(crate) const HIDDEN: usize = 24;
/// How many digits there are.
pub(crate) const DIGITS: usize = 10;

/// All parameters.
#[derive(Clone, Debug, PartialEq, Differentiable)]
pub(crate) struct Network {
    /// From the pixels to the hidden units.
    pub(crate) hidden: Layer<PIXELS, HIDDEN>,
    /// From the hidden units to the scores of the digits.
    pub(crate) output: Layer<HIDDEN, DIGITS>,
}

/// The parameters of an affine map from `I` numbers to `O` numbers.
#[derive(Clone, Debug, PartialEq, Differentiable)]
pub(crate) struct Layer<const I: usize, const O: usize> {
    /// A row for each number that comes out.
    pub(crate) weights: [[f64; I]; O],
    /// What is added to each.
    pub(crate) biases: [f64; O],
}

/// An image, and what it shows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Image {
    /// Row after row, from 0 to 1.
    pub(crate) pixels: [f64; PIXELS],
    /// The digit.
    pub(crate) digit: usize,
}

/// The mean cross entropy of the digits that the images show.
#[differentiable]
#[allow(clippy::cast_precision_loss, reason = "there are few images")]
pub(crate) fn loss(network: &Network, #[constant] images: &[Image]) -> f64 {
    let mut sum = 0.0;
    for image in images {
        let scores = scores(network, &image.pixels);
        sum += log_sum_exp(&scores) - scores[image.digit];
    }
    sum / images.len() as f64
}

/// The logarithm of the probability of each digit, up to a common constant.
#[differentiable]
pub(crate) fn scores(network: &Network, #[constant] pixels: &[f64; PIXELS]) -> [f64; DIGITS] {
    let mut hidden = affine::<PIXELS, HIDDEN>(&network.hidden, pixels);
    for unit in &mut hidden {
        *unit = unit.tanh();
    }
    affine::<HIDDEN, DIGITS>(&network.output, &hidden)
}

/// The numbers that a layer makes of those that come in.
#[differentiable]
fn affine<const I: usize, const O: usize>(layer: &Layer<I, O>, input: &[f64; I]) -> [f64; O] {
    let mut output = layer.biases;
    for (sum, row) in output.iter_mut().zip(&layer.weights) {
        for (weight, x) in row.iter().zip(input) {
            *sum += weight * x;
        }
    }
    output
}

/// `ln(sum exp)`, shifted by the largest score so that no exponential overflows.
#[differentiable]
fn log_sum_exp(scores: &[f64; DIGITS]) -> f64 {
    let largest = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = scores.iter().map(|score| (score - largest).exp()).sum();
    largest + sum.ln()
}
