//! Derivatives of functions that cannot be differentiated again.

use backprop::{differentiable, grad, hessian};

#[differentiable(hessian)]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[differentiable(jacobian, hessian)]
fn powers(x: f64, y: f64) -> [f64; 2] {
    [x * x * y, y * y]
}

#[differentiable]
fn of_third_order(x: f64) -> f64 {
    let mut slope = 0.0;
    cube::value_and_grad_into(x, &mut slope);
    slope + cube::hvp(x, x) + cube::hessian(x)[0][0] + cube::value_grad_hessian(x).1
}

#[differentiable]
fn of_matrices(x: f64) -> f64 {
    powers::jacobian(x, x)[0][1] + powers::value_and_jacobian(x, 1.0).1[0][0]
}

#[differentiable(hessian)]
fn twice(x: f64) -> f64 {
    let (value, slope) = cube::value_and_grad(x);
    let (_, along) = cube::jvp(x, value);
    slope + cube::vjp(x, along).1
}

/// Its own derivatives would be of third order, so it has none of second order.
#[differentiable]
fn steepness(x: f64) -> f64 {
    cube::grad(x)
}

fn main() {
    let _ = grad!(|x| cube::hessian(x)[0][0]);
    let _ = hessian!(|x| cube::jvp(x, 1.0).1);
    let _ = steepness::grad(1.0);
}
