//! The gradient of the recurrent network's cross entropy by hand, that is, back-propagation through time: in, what the
//! network takes, and buffers; out, the cross entropy, and in the buffers its gradient.

/// What a unit had at a step.
struct Unit {
    below: f64,
    before: f64,
    cell: f64,
    forget: f64,
    input: f64,
    output: f64,
    change: f64,
    /// The hyperbolic tangent of the cell's next value.
    squashed: f64,
}

/// What the way back reads.
struct Memory {
    /// Step after step, layer after layer.
    units: Vec<Unit>,
    /// The slopes of the loss by what was foretold, step after step.
    dforetold: Vec<f64>,
    loss: f64,
}

/// The value and, in `dmain` and `dextra`, the gradient of [`crate::lstm::objective`].
#[allow(
    clippy::cast_precision_loss,
    reason = "lengths of sequences are far below 2^53"
)]
pub(crate) fn value_and_gradient(
    [main, extra]: [&[f64]; 2],
    state: &[f64],
    sequence: &[f64],
    layers: usize,
    [dmain, dextra]: [&mut [f64]; 2],
) -> f64 {
    let count = (sequence.len() - extra.len() / 3) as f64;
    let memory = forward([main, extra], state, sequence, layers, count);
    dmain.fill(0.0);
    dextra.fill(0.0);
    backward([main, extra], sequence, layers, &memory, [dmain, dextra]);
    memory.loss
}

fn forward(
    [main, extra]: [&[f64]; 2],
    state: &[f64],
    sequence: &[f64],
    layers: usize,
    count: f64,
) -> Memory {
    let b = extra.len() / 3;
    let steps = sequence.len() / b - 1;
    let (mut hidden, mut cells) = (Vec::new(), Vec::new());
    for layer in state.chunks(2 * b) {
        hidden.extend_from_slice(&layer[..b]);
        cells.extend_from_slice(&layer[b..]);
    }

    let mut units = Vec::with_capacity(steps * layers * b);
    let mut dforetold = Vec::with_capacity(steps * b);
    let mut signal = vec![0.0; b];
    let mut total = 0.0;
    for (character, expected) in sequence.chunks(b).zip(sequence[b..].chunks(b)) {
        for unit in 0..b {
            signal[unit] = character[unit] * extra[unit];
        }
        for layer in 0..layers {
            let (weights, biases) = main[8 * layer * b..8 * (layer + 1) * b].split_at(4 * b);
            for unit in 0..b {
                let at = layer * b + unit;
                let (below, before, cell) = (signal[unit], hidden[at], cells[at]);
                let forget = sigmoid(below * weights[unit] + biases[unit]);
                let input = sigmoid(before * weights[b + unit] + biases[b + unit]);
                let output = sigmoid(below * weights[2 * b + unit] + biases[2 * b + unit]);
                let change = (before * weights[3 * b + unit] + biases[3 * b + unit]).tanh();
                cells[at] = cell * forget + input * change;
                let squashed = cells[at].tanh();
                hidden[at] = output * squashed;
                signal[unit] = hidden[at];
                units.push(Unit {
                    below,
                    before,
                    cell,
                    forget,
                    input,
                    output,
                    change,
                    squashed,
                });
            }
        }

        let first = dforetold.len();
        let (mut exponentials, mut agreement, mut bits) = (0.0, 0.0, 0.0);
        for unit in 0..b {
            let foretold = signal[unit] * extra[b + unit] + extra[2 * b + unit];
            let exponential = foretold.exp();
            exponentials += exponential;
            agreement += expected[unit] * foretold;
            bits += expected[unit];
            dforetold.push(exponential);
        }
        total += agreement - bits * (2.0 + exponentials).ln();
        let share = bits / (2.0 + exponentials);
        for (slope, expected) in dforetold[first..].iter_mut().zip(expected) {
            *slope = (share * *slope - expected) / count;
        }
    }

    Memory {
        units,
        dforetold,
        loss: -total / count,
    }
}

fn backward(
    [main, extra]: [&[f64]; 2],
    sequence: &[f64],
    layers: usize,
    memory: &Memory,
    [dmain, dextra]: [&mut [f64]; 2],
) {
    let b = extra.len() / 3;
    let units = layers * b;
    let mut dhidden = vec![0.0; units];
    let mut dcells = vec![0.0; units];
    let mut dsignal = vec![0.0; b];
    for step in (0..memory.dforetold.len() / b).rev() {
        let saved = &memory.units[step * units..(step + 1) * units];
        for unit in 0..b {
            let slope = memory.dforetold[step * b + unit];
            let top = &saved[units - b + unit];
            dextra[b + unit] += slope * top.output * top.squashed;
            dextra[2 * b + unit] += slope;
            dsignal[unit] = slope * extra[b + unit];
        }
        for layer in (0..layers).rev() {
            let range = 8 * layer * b..8 * (layer + 1) * b;
            let weights = &main[range.clone()];
            let (dweights, dbiases) = dmain[range].split_at_mut(4 * b);
            for unit in 0..b {
                let at = layer * b + unit;
                let s = &saved[at];
                let dh = dhidden[at] + dsignal[unit];
                let dcell = dcells[at] + dh * s.output * (1.0 - s.squashed * s.squashed);
                let dforget = dcell * s.cell * s.forget * (1.0 - s.forget);
                let dinput = dcell * s.change * s.input * (1.0 - s.input);
                let doutput = dh * s.squashed * s.output * (1.0 - s.output);
                let dchange = dcell * s.input * (1.0 - s.change * s.change);
                dcells[at] = dcell * s.forget;
                dweights[unit] += dforget * s.below;
                dweights[b + unit] += dinput * s.before;
                dweights[2 * b + unit] += doutput * s.below;
                dweights[3 * b + unit] += dchange * s.before;
                dbiases[unit] += dforget;
                dbiases[b + unit] += dinput;
                dbiases[2 * b + unit] += doutput;
                dbiases[3 * b + unit] += dchange;
                dsignal[unit] = dforget * weights[unit] + doutput * weights[2 * b + unit];
                dhidden[at] = dinput * weights[b + unit] + dchange * weights[3 * b + unit];
            }
        }
        for unit in 0..b {
            dextra[unit] += dsignal[unit] * sequence[step * b + unit];
        }
    }
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}
