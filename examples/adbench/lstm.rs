//! Long short-term memory: in, the parameters of a recurrent network and a sequence of characters, as bits; out, how badly
//! the network foretells each character from those before.
//!
//! The network is of the diagonal kind: a unit hears the unit of the same number in the layer below, and itself a step ago.
//! With `b` bits, a layer has `b` units and the parameters
//!
//! ```text
//! [weights: forget, in, out, change; biases: forget, in, out, change]        each of length b
//! ```
//!
//! in `main`, layer after layer. `extra` is `[weights of the input, weights of the output, biases of the output]`, and the
//! `state` from which the network starts has for each layer `[hidden, cell]`.
//!
//! Source: Šrajer, Kukelova, Fitzgibbon, "A benchmark of selected algorithmic differentiation tools on some problems in
//! computer vision and machine learning", 2018, as its repository extended it.

use backprop::differentiable;

/// A problem as a file states it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Instance {
    /// The number of layers.
    pub(crate) layers: usize,
    /// The parameters of the layers.
    pub(crate) main: Vec<f64>,
    /// The parameters of the input and the output.
    pub(crate) extra: Vec<f64>,
    /// What the network remembers at first.
    pub(crate) state: Vec<f64>,
    /// The characters, one after another.
    pub(crate) sequence: Vec<f64>,
}

/// The mean cross entropy of the bits of each character but the first.
#[differentiable]
#[allow(
    clippy::cast_precision_loss,
    reason = "lengths of sequences are far below 2^53"
)]
pub(crate) fn objective(
    main: &[f64],
    extra: &[f64],
    #[constant] state: &[f64],
    #[constant] sequence: &[f64],
    layers: usize,
) -> f64 {
    let b = extra.len() / 3;
    let mut hidden = vec![0.0; layers * b];
    let mut cells = vec![0.0; layers * b];
    for layer in 0..layers {
        for unit in 0..b {
            hidden[layer * b + unit] = state[2 * layer * b + unit];
            cells[layer * b + unit] = state[(2 * layer + 1) * b + unit];
        }
    }

    let mut signal = vec![0.0; b];
    let mut total = 0.0;
    for (character, expected) in sequence.chunks(b).zip(sequence[b..].chunks(b)) {
        for unit in 0..b {
            signal[unit] = character[unit] * extra[unit];
        }
        for layer in 0..layers {
            let weights = &main[8 * layer * b..(8 * layer + 4) * b];
            let biases = &main[(8 * layer + 4) * b..(8 * layer + 8) * b];
            for unit in 0..b {
                let at = layer * b + unit;
                let below = signal[unit];
                let before = hidden[at];
                let forget = sigmoid(below * weights[unit] + biases[unit]);
                let input = sigmoid(before * weights[b + unit] + biases[b + unit]);
                let output = sigmoid(below * weights[2 * b + unit] + biases[2 * b + unit]);
                let change = (before * weights[3 * b + unit] + biases[3 * b + unit]).tanh();
                cells[at] = cells[at] * forget + input * change;
                hidden[at] = output * cells[at].tanh();
                signal[unit] = hidden[at];
            }
        }

        let mut exponentials = 0.0;
        let mut agreement = 0.0;
        let mut bits = 0.0;
        for unit in 0..b {
            let foretold = signal[unit] * extra[b + unit] + extra[2 * b + unit];
            exponentials += foretold.exp();
            agreement += expected[unit] * foretold;
            bits += expected[unit];
        }
        total += agreement - bits * (2.0 + exponentials).ln();
    }
    -total / (sequence.len() - b) as f64
}

#[differentiable]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}
