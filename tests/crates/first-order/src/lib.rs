//! Second derivatives by way of a function that has none: this does not compile.

use backprop::{differentiable, hessian};

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable(hessian)]
pub fn cube(x: f64) -> f64 {
    square(x) * x
}

#[differentiable]
pub fn slope(x: f64) -> f64 {
    square::grad(x) * x
}

pub fn powers(x: f64) -> [[f64; 1]; 1] {
    hessian!(|x| (0..3).map(|_| x).sum::<f64>() * square(x)).hessian(x)
}
