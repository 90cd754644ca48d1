//! Closures of `grad!` with loops, mutation, calls and chains.

use backprop::{differentiable, grad};

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[test]
fn loops_stand_in_a_closure() {
    check_grad!((x: &[f64] = &vec![0.5, 0.7, 0.3]) {
        let mut s = 0.0;
        for i in 1..x.len() {
            s += x[i] * x[i - 1];
        }
        s
    });
    check_grad!((x: f64 = 0.7) {
        let mut y = x;
        for _ in 0..5 {
            y = y.sin() + x;
        }
        y
    });
    check_grad!((a: f64 = 2.0) {
        let mut y = a;
        while (y * y - a).abs() > 1e-14 {
            y = 0.5 * (y + a / y);
        }
        y
    });
    check_grad!((x: [f64; 3] = [0.5, 0.7, 0.3], k: f64 = 1.5) {
        let mut y = x;
        for i in 1..3 {
            y[i] = y[i] * y[i - 1] * k;
        }
        y[0] + y[1] + y[2]
    });
}

#[test]
fn a_closure_returns_early() {
    check_grad!((x: f64 = 0.7) {
        if x < 0.0 {
            return -x;
        }
        x * x
    });
    check_grad!((x: &[f64] = &vec![0.5, -0.7, 0.3]) {
        for v in x {
            if *v < 0.0 {
                return v * v;
            }
        }
        0.0
    });
}

#[test]
fn chains_stand_in_a_closure() {
    check_grad!((x: &[f64] = &vec![0.5, 0.7, 0.3]) x.iter().map(|v| v.exp()).sum::<f64>().ln());
    check_grad!((x: &[f64] = &vec![0.5, 0.7, 0.3], w: [f64; 3] = [0.1, 0.2, 0.4]) {
        x.iter().zip(&w).map(|(a, b)| a * b).sum::<f64>()
    });
}

#[test]
fn functions_are_called_in_a_closure() {
    check_grad!((x: f64 = 0.7, y: f64 = 0.3) square(x * y) + square(x));
}

#[test]
fn captures_are_looped_over() {
    let data = vec![(1.0, 2.0), (2.0, 3.5), (3.0, 5.5)];
    let loss = grad!(|a, b| {
        let mut s = 0.0;
        for (x, y) in &data {
            let r = a * x + b - y;
            s += r * r;
        }
        s / data.len() as f64
    });
    let (value, (da, db)) = loss.value_and_grad(1.0, 0.5);
    assert_eq!(value.to_bits(), loss.value(1.0, 0.5).to_bits());
    let residuals = [-0.5, -1.0, -2.0];
    let expected = residuals
        .iter()
        .zip([1.0, 2.0, 3.0])
        .map(|(r, x)| 2.0 * r * x)
        .sum::<f64>()
        / 3.0;
    assert!((da - expected).abs() < 1e-14);
    assert!((db + 7.0 / 3.0).abs() < 1e-14);
    assert_eq!(data.len(), 3);
}

#[test]
fn the_slice_may_change_between_two_calls() {
    let f = grad!(|x: &[f64]| {
        let mut p = 1.0;
        for v in x {
            p *= v;
        }
        p
    });
    let mut x = vec![2.0, 3.0];
    assert_eq!(f.grad(&x), [3.0, 2.0]);
    x.push(4.0);
    x[0] = 1.0;
    assert_eq!(f.grad(&x), [12.0, 4.0, 3.0]);
}

#[test]
fn descent_finds_the_least_value() {
    let rosenbrock = grad!(|x: &[f64]| {
        let mut s = 0.0;
        for i in 0..x.len() - 1 {
            s += 100.0 * (x[i + 1] - x[i] * x[i]).powi(2) + (1.0 - x[i]).powi(2);
        }
        s
    });
    let mut x = vec![0.9; 4];
    for _ in 0..20_000 {
        let gradient = rosenbrock.grad(&x);
        for (x, slope) in x.iter_mut().zip(gradient) {
            *x -= 5e-4 * slope;
        }
    }
    assert!(rosenbrock.value(&x) < 1e-6);
}

#[test]
fn captured_arrays_are_put_where_arrays_of_numbers_stand() {
    let (w, n) = ([0.65, -1.3, 0.35], 2_usize);
    check_grad!((x: f64 = 0.5) {
        let rows = [[x, x * 2.0, x], w];
        let mut s = rows[n % 2][1];
        for row in &rows {
            for t in row {
                s += t * t;
            }
        }
        s
    });
    check_grad!((x: f64 = 0.5) {
        let mut held = [x; 3];
        let mut s = 0.0;
        for i in 0..2 {
            let old = std::mem::replace(&mut held, w);
            s += old[i] * old[1] * x;
        }
        s
    });
    check_grad!((x: f64 = 0.5) {
        let begin = w;
        let mut held = [x; 3];
        let mut s = 0.0;
        for i in 0..3 {
            s += held[i] * x;
            if i == n {
                held = begin;
            }
            held[i] *= x;
        }
        s + held[0]
    });
    check_grad!((x: f64 = 0.5) {
        let mut held = [n as f64; 3];
        let old = std::mem::replace(&mut held, w);
        held[n] = x;
        held[0] * old[1] + held[n] * x
    });
    check_grad!((x: f64 = 0.5) {
        let mut rows = vec![[x; 3]; 2];
        rows.push(w);
        rows[1] = w;
        let mut s = 0.0;
        for row in &rows {
            s += row[0] * row[1] * x;
        }
        s
    });

    let last = grad!(|x| -> f64 {
        let mut held = [x; 3];
        for i in 0..n {
            held = w;
            held[i] *= x;
        }
        held[0] + held[1]
    });
    assert_eq!(last.value_and_grad(0.5), (0.65 - 1.3 * 0.5, -1.3));
}
