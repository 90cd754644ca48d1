//! A user's crate without the standard library and without an allocator.
#![no_std]
#![deny(warnings, missing_docs)]
#![forbid(unsafe_code)]

use backprop::{Differentiable, Pointer, Real, differentiable, grad};

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

/// A struct as a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Point {
    /// The first coordinate.
    pub x: f64,
    /// The second.
    pub y: f64,
}

/// A loop that carries a value, whose bounds are literals: what its derivative keeps is on the stack.
#[must_use]
#[differentiable]
pub fn orbit(p: Point, rate: f64) -> f64 {
    let mut x = p.x;
    let mut a = [0.0; 4];
    for i in 0..4 {
        x = x * x * rate + p.y;
        a[i] = x;
    }
    for i in 1..4 {
        a[i] = a[i] * a[i - 1];
    }
    a[3]
}

/// A sum over a slice keeps nothing, and its gradient is written to the caller's.
#[must_use]
#[differentiable]
pub fn norm(w: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in w {
        sum += v * v;
    }
    sum.sqrt()
}

/// The Jacobian of a closure, with two columns and two rows.
#[must_use]
pub fn product_and_quotient(x: f64, y: f64) -> [[f64; 2]; 2] {
    ::backprop::jacobian!(|x: f64, y: f64| [x * y, x / y]).jacobian(x, y)
}

/// The first derivatives of a closure.
#[must_use]
pub fn wave(x: f64) -> [f64; 4] {
    ::backprop::derivatives!(3, |x: f64| ::backprop::sin(x)).derivatives(x)
}

/// A function with its Jacobian, which is swept.
#[must_use]
#[differentiable(jacobian)]
pub fn neighbours(x: [f64; 3]) -> [f64; 2] {
    let mut f = [0.0; 2];
    for i in 0..2 {
        f[i] += x[i] * x[i + 1];
    }
    f
}

/// The square of a number, which other functions call.
#[must_use]
#[differentiable]
pub fn square(x: f64) -> f64 {
    x * x
}

/// Calls in a loop of a known length, and outside one.
#[must_use]
#[differentiable]
pub fn eighth_power(x: f64) -> f64 {
    let mut y = x;
    for _ in 0..2 {
        y = square(y);
    }
    square(y)
}

/// Calls of a function that calls itself.
#[must_use]
#[differentiable]
pub fn power(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}
