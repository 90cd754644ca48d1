//! A user's crate without the standard library and without an allocator.
#![no_std]
#![deny(warnings, missing_docs)]
#![forbid(unsafe_code)]

use backprop::{Pointer, Real, grad};

/// A gradient in a static.
pub static SQUARE: Pointer<(f64,)> = grad!(|x| x * x);

/// Methods of the trait `Real`: `core`'s floats have none of these.
#[must_use]
pub fn methods(x: f64, y: f32) -> (f64, f32) {
    let f = grad!(|x: f64| x.sin() * x.exp() + x.sqrt().powi(3) + x.powf(1.5) + x.sigmoid());
    let g = grad!(|y: f32| y.tanh() + y.hypot(2.0) + y.atan2(1.0).mul_add(2.0, 1.0));
    (f.grad(x), g.grad(y))
}

/// Functions by their path, composite forms, branches and buffers.
pub fn functions(w: [f64; 2], v: &[f64], dw: &mut [f64; 2], dv: &mut [f64]) -> f64 {
    let f = grad!(|w: [f64; 2], v: &[f64]| {
        let r = backprop::sqrt(w[0] * w[0] + w[1] * w[1]);
        let logistic = 1.0 / (1.0 + backprop::exp(-v[0]));
        if r > 1.0 {
            r * logistic
        } else {
            f64::max(r, logistic)
        }
    });
    f.value_and_grad_into(w, v, dw, dv)
}
