//! `map` of arrays whose length is a `const` or that of a field, and `for_each` that changes what it goes through.

use backprop::{Differentiable, Scalar, differentiable};

use crate::check::Numbers;

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Mixture<const K: usize> {
    logits: [f64; K],
    logs: [f64; K],
}

impl Numbers for Mixture<3> {
    fn numbers(&self) -> Vec<f64> {
        [self.logits, self.logs].concat()
    }

    fn filled(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
        let logits = self.logits.filled(from);
        let logs = self.logs.filled(from);
        Self { logits, logs }
    }
}

/// The field of a struct, and a variable that the result is assigned to.
#[differentiable]
fn filtered<const K: usize>(m: &Mixture<K>, #[constant] y: &[f64]) -> f64 {
    let sigma = m.logs.map(|s| s.exp());
    let weights = m.logits.map(f64::exp);
    let total: f64 = weights.iter().sum();
    let mut state = weights.map(|w| w / total);
    let mut sum = 0.0;
    for v in y {
        let mut joint = [0.0; K];
        for k in 0..K {
            joint[k] = state[k] * (-0.5 * (v / sigma[k]).powi(2)).exp() / sigma[k];
        }
        let f: f64 = joint.iter().sum();
        sum += f.ln();
        state = joint.map(|q| q / f);
    }
    sum + state[0]
}

#[differentiable]
fn generic<T: Scalar, const N: usize>(x: [T; N], scale: T) -> T {
    let y = x.map(|v| v * v * scale);
    let mut sum = T::ZERO;
    for v in y.map(|v| v.sin()) {
        sum += v * scale;
    }
    sum
}

#[differentiable]
fn rows<const N: usize>(m: [[f64; 2]; N]) -> f64 {
    let norms = m.map(|row| row[0] * row[1] + row[0]);
    norms.iter().product()
}

#[differentiable]
fn shared_out(x: &[f64], t: f64) -> f64 {
    let mut s = vec![1.0; x.len()];
    for k in 0..3 {
        let e: Vec<f64> = x.iter().map(|v| (v * t).exp() + k as f64).collect();
        let z: f64 = e.iter().sum();
        s.iter_mut()
            .zip(e)
            .for_each(|(a, b)| *a *= b / z + f64::from(k));
    }
    (0..s.len()).for_each(|i| s[i] += t * x[i]);
    s.iter().map(|v| v * v).sum()
}

#[test]
fn agree_with_differences() {
    let m = Mixture {
        logits: [0.25, -0.5, 0.75],
        logs: [0.125, -0.25, 0.5],
    };
    check!(filtered(&m; &[0.5, -0.75, 1.25]));
    check!(filtered(&m; &[]));
    check!(generic([0.5, -0.75, 1.25], 0.75));
    check!(rows([[0.5, 0.75], [1.5, -0.5], [0.25, 2.0]]));
    check!(shared_out(&vec![0.5, -0.25, 0.75], 0.5));
}
