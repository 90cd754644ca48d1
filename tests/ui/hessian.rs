//! What `hessian!` and `#[differentiable(hessian)]` say.

use backprop::{differentiable, hessian};

#[differentiable(hessian, vjp = own, hessian)]
fn twice(x: f64) -> f64 {
    x * x
}

#[differentiable(vjp = own, hessian)]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable(hessian)]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[differentiable(hessian)]
fn third(x: f64) -> f64 {
    cube::grad(x) * x
}

fn own(x: f64, cotangent: f64) -> f64 {
    2.0 * x * cotangent
}

fn main() {
    let _ = hessian!(|x| x * cube::grad(x));
    let _ = hessian!(x * x);
    let _ = hessian!(|x| x.wiggle() + constant_of_mine);
    let _ = hessian!(|x: &str| x.len());
}
