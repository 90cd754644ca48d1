//! A user's crate in which every lint that may matter is an error.

use backprop::{Gradient, Kernel, Pointer, grad};

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
