//! `jacobian!` takes a closure that gives an array of floats, whose length is in the text, and so does the option `jacobian`.

use backprop::{differentiable, jacobian};

#[differentiable(jacobian, jacobian)]
fn twice(x: f64) -> [f64; 1] {
    [x]
}

#[differentiable(jacobian)]
fn number(x: f64) -> f64 {
    x
}

#[differentiable(jacobian)]
fn mixed(x: f64, w: [f64; 2]) -> [f64; 2] {
    [x * w[0], w[1]]
}

fn main() {
    let _ = jacobian!();
    let _ = jacobian!(|x, y| x * y);
    let _ = jacobian!(|x, y| (x * y, x + y));
    let _ = jacobian!(|x| -> f64 { x * x });
    let _ = jacobian!(|x| -> [i32; 2] { [1, 2] });
    let _ = jacobian!(|x, y| [x.sinn(), y.coss()]);
    let _ = jacobian!(|x: &[f64]| x.to_vec());
    let _ = jacobian!(|x| vec![x, x]);
    // With a mistake in the closure, what is done with the object is none.
    let [[_, _], [_, _]] = jacobian!(|x, y| -> [f64; 2] { [x.sinn(), y] }).jacobian(1.0, 2.0);
    // A mix of parameters has products.
    let mixed = jacobian!(|x: f64, w: [f64; 2]| [x * w[0], w[1]]);
    let _ = mixed.jvp(1.0, [2.0, 3.0], 1.0, [0.0, 0.0]);
    let _ = jacobian!(|x: &[f64]| x);
}
