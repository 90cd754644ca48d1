//! The first five minutes with `grad!`: what to write, and what comes back.
//!
//! ```text
//! cargo run --example quickstart
//! ```

use backprop::grad;

fn main() {
    one_parameter();
    captures_arrays_and_branches();
    slices(vec![1.0, 2.0]);
    functions_of_this_crate();
}

/// A closure in, an object out: the function itself, its derivative, and both at once.
fn one_parameter() {
    let sigmoid = grad!(|x| 1.0 / (1.0 + (-x).exp()));

    assert_eq!(sigmoid.value(0.0), 0.5);
    assert_eq!(sigmoid.grad(0.0), 0.25);
    assert_eq!(sigmoid.value_and_grad(0.0), (0.5, 0.25));

    // Written by the chain rule alone, this would be infinity over infinity, which is not a number.
    assert_eq!(sigmoid.grad(-800.0), 0.0);

    println!(
        "sigmoid(0) = {}, with slope {}",
        sigmoid.value(0.0),
        sigmoid.grad(0.0)
    );
}

/// Several parameters of several types: the gradient has one entry for each, shaped like it.
fn captures_arrays_and_branches() {
    // What a closure captures is constant: it gets no entry.
    let threshold = 0.3;
    let f = grad!(|x, y: f64, w: [f64; 3]| {
        let r = x.hypot(y);
        if r > threshold {
            w[0] * r.ln() + w[1]
        } else {
            w[2] * x * y
        }
    });

    let (dx, dy, dw) = f.grad(3.0, 4.0, [0.5, 1.0, 2.0]);
    println!("outside the circle: dx = {dx}, dy = {dy}, dw = {dw:?}");
    // There r is 5, and the derivative of ln r in x is x / r^2.
    assert!((dx - 0.5 * 3.0 / 25.0).abs() < 1e-16);
    assert!((dy - 0.5 * 4.0 / 25.0).abs() < 1e-16);
    assert_eq!(dw, [5_f64.ln(), 1.0, 0.0]);

    // Only the branch that was taken has a say.
    let (dx, dy, dw) = f.grad(0.125, 0.25, [0.5, 1.0, 2.0]);
    println!("inside the circle:  dx = {dx}, dy = {dy}, dw = {dw:?}");
    assert_eq!((dx, dy, dw), (0.5, 0.25, [0.0, 0.0, 0.03125]));
}

/// A slice's gradient is a `Vec`, or is written into a buffer of yours without any allocation.
fn slices(targets: Vec<f64>) {
    // `move` puts the vector into the object; whole numbers are constants, and `#[constant]` makes
    // any parameter one.
    let loss = grad!(move |w: &[f64], power: i32, #[constant] scale: f64| {
        scale * ((w[0] - targets[0]).powi(power) + (w[1] - targets[1]).powi(power))
    });

    let mut w = [3.0, 5.0];
    assert_eq!(loss.grad(&w, 2, 0.5), vec![2.0, 3.0]);

    let mut dw = [0.0; 2];
    for _ in 0..3 {
        let value = loss.value_and_grad_into(&w, 2, 0.5, &mut dw);
        println!("loss {value:>7.4} at w = {w:?}");
        w[0] -= 0.5 * dw[0];
        w[1] -= 0.5 * dw[1];
    }
    // Every step halves the way to the targets.
    assert_eq!(w, [1.25, 2.375]);
}

/// Functions that the standard library lacks, for `f32` as for `f64`.
fn functions_of_this_crate() {
    let neuron = grad!(|w: [f32; 2], bias: f32, #[constant] input: [f32; 2]| {
        backprop::sigmoid(w[0] * input[0] + w[1] * input[1] + bias)
    });

    let (value, (dw, dbias)) = neuron.value_and_grad([0.5, -0.25], 0.0, [1.0, 2.0]);
    println!("a neuron: {value}, dw = {dw:?}, dbias = {dbias}");
    assert_eq!((value, dw, dbias), (0.5, [0.25, 0.5], 0.25));
}
