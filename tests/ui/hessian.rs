//! What `hessian!` says.

use backprop::{differentiable, hessian};

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

fn main() {
    let _ = hessian!(|x| square(x) + square(x * x));
    let _ = hessian!(x * x);
    let _ = hessian!(|x| x.wiggle() + constant_of_mine);
}
