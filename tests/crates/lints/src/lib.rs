//! A user's crate in which every lint that may matter is an error.

use backprop::{Differentiable, Gradient, Kernel, Pointer, Real, differentiable, grad};

/// A gradient in a constant.
pub const SQUARE: Pointer<(f64,)> = grad!(|x| x * x);

/// Composite forms, powers and branches.
#[must_use]
pub fn forms(x: f64, y: f64) -> (f64, (f64, f64)) {
    let f = grad!(|x, y| {
        let r = (x * x + y * y).sqrt();
        let (sine, cosine) = x.sin_cos();
        let mut sum = x.powi(3) / r + sine * cosine;
        if sum > y {
            sum += 1.0 / (1.0 + (-x).exp());
        } else if y > 1.0 {
            sum = x.max(y) - x.atan2(y);
        }
        sum * x.powf(2.5)
    });
    f.value_and_grad(x, y)
}

/// Arrays without an index, tuples and constants.
#[must_use]
pub fn arrays(p: (f64, f64), scale: f64, n: i32) -> (f64, f64) {
    let f = grad!(|p: (f64, f64), #[constant] scale: f64, n: i32| {
        let (a, b) = p;
        scale * a.powi(n)
            + match n {
                0 => a,
                _ => b,
            }
    });
    f.grad(p, scale, n)
}

/// A gradient in the result.
#[must_use]
pub fn line(slope: f64) -> Gradient<impl Kernel<(f64,)>, (f64,)> {
    grad!(move |x| slope * x)
}

/// A slice, and a gradient in the caller's buffer.
#[expect(
    clippy::indexing_slicing,
    reason = "the user's own index is the user's affair"
)]
pub fn into(data: &[f64], out: &mut [f64]) -> f64 {
    let f = grad!(|v: &[f64]| v[0] * data.iter().sum::<f64>());
    f.value_and_grad_into(data, out)
}

/// What a model has learnt.
#[derive(Clone, Debug, PartialEq, Differentiable)]
pub struct Model {
    /// One weight for each input.
    pub weights: [f64; 3],
    /// What is added.
    pub bias: f64,
}

/// Used for its derivatives alone.
#[differentiable]
fn squared(x: f64) -> f64 {
    x * x
}

/// The same, generic.
#[differentiable]
fn squares<T: Real, const N: usize>(x: [T; N]) -> T {
    let mut y = T::ZERO;
    for v in x {
        y += v * v;
    }
    y
}

/// Loops, branches, calls, structs and early results.
#[must_use]
#[differentiable]
pub fn loss(model: &Model, rows: &[[f64; 3]], targets: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (row, target) in rows.iter().zip(targets) {
        let mut guess = model.bias;
        for (weight, input) in model.weights.iter().zip(row) {
            guess += weight * input;
        }
        if guess > 1e6 {
            return guess;
        }
        sum += squared(guess - target);
    }
    sum
}

/// Derivatives as a user asks for them.
#[must_use]
pub fn slopes(model: &Model) -> (Model, f64, [f64; 2]) {
    (
        loss::grad(model, &[[1.0, 2.0, 3.0]], &[1.0]).0,
        squared::grad(3.0),
        squares::grad([2.0, 3.0]),
    )
}
