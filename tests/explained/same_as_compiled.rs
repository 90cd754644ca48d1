//! The value and the gradient of a trace are those of `grad!`, bit for bit.

use backprop::trace::Trace;
use backprop::{erf, explain, grad, relu, sigmoid, softplus, xlogy};

macro_rules! same {
    ($(|$($x:ident),*| $body:expr;)*) => {$(
        same!(@one stringify!($body), explain!(|$($x),*| $body), grad!(|$($x),*| $body), $($x)*);
    )*};
    (@one $text:expr, $explained:expr, $compiled:expr, $x:ident) => {{
        let (explained, compiled) = ($explained, $compiled);
        for at in POINTS {
            let (value, slope) = compiled.value_and_grad(at[0]);
            assert_eq!(explained.value(at[0]).to_bits(), compiled.value(at[0]).to_bits());
            let trace = explained.trace(at[0]);
            assert_eq!(bits(trace.value, &trace.gradient), bits(value, &[slope]), "{} at {at:?}", $text);
            adds_up(&trace, $text, 1e-12);
        }
    }};
    (@one $text:expr, $explained:expr, $compiled:expr, $x:ident $y:ident) => {{
        let (explained, compiled) = ($explained, $compiled);
        for at in POINTS {
            let (value, (dx, dy)) = compiled.value_and_grad(at[0], at[1]);
            let trace = explained.trace(at[0], at[1]);
            assert_eq!(bits(trace.value, &trace.gradient), bits(value, &[dx, dy]), "{} at {at:?}", $text);
            adds_up(&trace, $text, 1e-12);
        }
    }};
    (@one $text:expr, $explained:expr, $compiled:expr, $x:ident $y:ident $z:ident) => {{
        let (explained, compiled) = ($explained, $compiled);
        for at in POINTS {
            let (value, (dx, dy, dz)) = compiled.value_and_grad(at[0], at[1], at[2]);
            let trace = explained.trace(at[0], at[1], at[2]);
            assert_eq!(bits(trace.value, &trace.gradient), bits(value, &[dx, dy, dz]), "{} at {at:?}", $text);
            adds_up(&trace, $text, 1e-12);
        }
    }};
}

const POINTS: [[f64; 3]; 7] = [
    [0.5, 1.25, 2.0],
    [1.0, 0.75, 0.5],
    [-0.75, 2.0, 3.5],
    [3.0, -1.0, 0.25],
    [0.0, 0.0, 0.0],
    [-0.0, 1.0, -1.0],
    [40.0, 1e-3, -20.0],
];

fn bits(value: f64, gradient: &[f64]) -> Vec<u64> {
    // Rust leaves open which NaN an operation gives.
    let one = |x: &f64| if x.is_nan() { u64::MAX } else { x.to_bits() };
    [value].iter().chain(gradient).map(one).collect()
}

/// The derivative by each value is the sum over its uses, and where every number is finite, an input's is the gradient's entry.
#[track_caller]
fn adds_up(trace: &Trace, text: &str, accuracy: f64) {
    let is_finite = |x: &Option<f64>| x.is_none_or(f64::is_finite);
    let numbers = trace.numbers.iter();
    if !numbers
        .clone()
        .all(|n| is_finite(&n.adjoint) && n.partials.iter().all(is_finite))
    {
        return;
    }
    for (node, (uses, numbers)) in trace.uses().iter().zip(&trace.numbers).enumerate() {
        let Some(adjoint) = numbers.adjoint else {
            continue;
        };
        if node + 1 < trace.numbers.len() {
            let sum: f64 = uses.iter().map(|one| one.term).sum();
            let size: f64 = uses.iter().map(|one| one.term.abs()).sum();
            assert!(
                (sum - adjoint).abs() <= accuracy * size,
                "{text}: {sum} is not {adjoint}"
            );
        }
    }
}

#[test]
fn on_many_expressions() {
    let k = 1.5;
    same! {
        |x| (4.0 * x + 1.0).powi(2);
        |x| 1.0 / (1.0 + (-x).exp());
        |x| x * x;
        |x| x * x.sin();
        |x| (-(x * x)).exp();
        |x| (1.0 + x.exp()).ln();
        |x| x.powi(3) - 2.0 * x.powi(-2) + x / 3.0;
        |x| x.abs().sqrt().cbrt();
        |x| x.sin().cos().tan().atan();
        |x| (x / 50.0).asin() + (x / 50.0).acos();
        |x| x.sinh().asinh() + x.cosh() - x.tanh();
        |x| (x.abs() + 1.0).acosh() + (x / 50.0).atanh();
        |x| x.exp2() + x.exp_m1() + x.abs().ln_1p() + x.recip();
        |x| x.floor() + x.fract() + x.round() * x;
        |x| x.to_degrees().to_radians();
        |x| sigmoid(x) * softplus(x) + relu(x) - erf(x);
        |x| x.rem_euclid(k) + x % 0.7;
        |x| { let y = x * k; let z = y + x; z * z / (y * y + 1.0) };
        |x| if x > 0.7 { x * x } else if x < 0.0 { -x } else { x.sin() };
        |x| if x > 0.7 { let y = x.ln(); if y > 1.0 { y * x } else { y } } else { k };
        |x| x.signum() * x.clamp(-1.0, 1.0);
        |x, y| x.hypot(y);
        |x, y| (x * x + y * y).sqrt();
        |x, y| x.atan2(y) + x.max(y) * x.min(y);
        |x, y| x.abs().powf(y) + y.abs().powf(2.0);
        |x, y| x.mul_add(y, x) + xlogy(x.abs(), y.abs());
        |x, y| x / y - y / (1.0 + x * x);
        |x, y| { let (a, b) = if x > y { (x * y, y) } else { (x - y, x) }; a * b };
        |x, y| x.copysign(y) + (x + y).log10() + (x * x + 2.0).log(y * y + 3.0);
        |x, y| (x.exp() + y.exp()).ln();
        |x, y, z| x * y + y * z + z * x;
        |x, y, z| (x - y) * (y - z) / (1.0 + (z - x).powi(2));
        |x, y, z| if x < y && y < z { x * y * z } else { (x + y + z).sin() };
        |x, y, z| { let s = x + y; let s = s * z; let s = s - x; s.tanh() };
    }
}

#[test]
fn in_single_precision() {
    let f = explain!(|x: f32, y: f32| (x * y).sin() / (x + 3.0) + y.powi(2));
    let g = grad!(|x: f32, y: f32| (x * y).sin() / (x + 3.0) + y.powi(2));
    let (value, (dx, dy)) = g.value_and_grad(0.3, 1.7);
    let trace = f.trace(0.3, 1.7);
    let expected = [f64::from(dx), f64::from(dy)];
    assert_eq!(
        bits(trace.value, &trace.gradient),
        bits(f64::from(value), &expected)
    );
    adds_up(&trace, "in single precision", 1e-6);
}

/// The closures of the examples that have a picture.
#[test]
fn on_the_examples() {
    let threshold = 0.3;
    let f = explain!(|x, y: f64, w: [f64; 3]| {
        let r = x.hypot(y);
        if r > threshold {
            w[0] * r.ln() + w[1]
        } else {
            w[2] * x * y
        }
    });
    let g = grad!(|x, y: f64, w: [f64; 3]| {
        let r = x.hypot(y);
        if r > threshold {
            w[0] * r.ln() + w[1]
        } else {
            w[2] * x * y
        }
    });
    for (x, y) in [(0.125, 0.25), (3.0, 4.0)] {
        let (value, (dx, dy, dw)) = g.value_and_grad(x, y, [0.5, 1.0, 2.0]);
        let trace = f.trace(x, y, [0.5, 1.0, 2.0]);
        let expected = [dx, dy, dw[0], dw[1], dw[2]];
        assert_eq!(bits(trace.value, &trace.gradient), bits(value, &expected));
    }
}
