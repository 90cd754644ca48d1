//! Closures of the body's own.

use backprop::differentiable;

#[differentiable]
fn local_closure(x: f64, k: f64) -> f64 {
    let square = |v: f64| v * v;
    let scale = |v: f64, n: i32| v * k * f64::from(n);
    square(x) + scale(square(x + 1.0), 3)
}

#[differentiable]
fn of_constants(x: f64) -> f64 {
    let power = |n: i32| x.powi(n);
    power(2) + power(3)
}

#[differentiable]
fn in_loop(x: &[f64]) -> f64 {
    let at = |i: usize| x[i % x.len()] * 2.0;
    let mut s = 0.0;
    for i in 0..5 {
        s += at(i) * at(i + 1);
    }
    s
}

#[differentiable]
fn closure_calls_closure(x: f64) -> f64 {
    let f = |v: f64| v.sin() + x;
    let g = |v: f64| {
        let w = f(v);
        if w > 1.0 { w * w } else { f(w) }
    };
    g(x) * g(2.0 * x)
}

#[differentiable]
fn with_block(x: [f64; 3]) -> f64 {
    let norm = |v: [f64; 3]| {
        let mut s = 0.0;
        for c in v {
            s += c * c;
        }
        s.sqrt()
    };
    norm(x) * norm([x[0], 1.0, 2.0])
}

#[differentiable]
fn gives_tuple(x: f64) -> f64 {
    let both = |v: f64| (v.sin(), v.cos());
    let (s, c) = both(x);
    s * c + both(s).1
}

#[test]
fn closures_are_written_out_where_they_are_called() {
    check!(local_closure(0.5, 0.7));
    check!(of_constants(0.5));
    check!(in_loop(&vec![0.5, 0.7, 0.3]));
    check!(closure_calls_closure(0.5));
    check!(with_block([0.5, 0.7, 0.3]));
    check!(gives_tuple(0.5));
}

#[differentiable]
fn hides_names(x: f64) -> f64 {
    let y = x * 2.0;
    let f = |x: f64| {
        let y = x + 1.0;
        y * y
    };
    let k = 3.0;
    let x = f(y) * k;
    f(x) + y
}

#[test]
fn names_in_a_closure_hide_those_outside() {
    check!(hides_names(0.5));
}

#[differentiable]
fn changes_captured(x: f64) -> f64 {
    let mut total = 0.0;
    let mut add = |v: f64| total += v * v;
    add(x);
    add(2.0 * x);
    total * x
}

#[test]
fn a_closure_changes_what_it_captures() {
    check!(changes_captured(0.5));
}
