//! Lists whose elements are written in loops, once each or again: what was written first reads nothing of what was there.

use backprop::differentiable;

#[differentiable]
fn each_once(x: &[f64]) -> f64 {
    let mut y = vec![0.0; x.len()];
    for i in 0..x.len() {
        y[i] = x[i].sin();
    }
    let mut s = 0.0;
    for i in 0..x.len() {
        s += y[i] * y[x.len() - 1 - i];
    }
    s
}

#[differentiable]
fn first_alone(x: &[f64]) -> f64 {
    let mut y = vec![0.0; x.len()];
    y[0] = x[0] * x[1];
    for i in 1..x.len() {
        y[i] = y[i - 1].sin() * x[i] + y[i - 1];
    }
    y[x.len() - 1] * y[0]
}

#[differentiable]
fn every_second_again(x: [f64; 6]) -> f64 {
    let mut y = [0.0; 3];
    let mut s = 0.1;
    for i in 0..6 {
        let i = i % 3;
        s += y[i] * s;
        y[i] = x[i] * s;
    }
    s + y[0] * y[1] - y[2]
}

#[differentiable]
fn moved_index(x: [f64; 6]) -> f64 {
    let mut y = [1.0; 6];
    for mut i in 0..5 {
        if i > 2 {
            i -= 2;
        }
        y[i] = y[i + 1] * x[i].cos();
    }
    y[0] + y[1] * y[2] + y[3]
}

#[differentiable]
fn same_rows(x: [f64; 3], n: usize) -> f64 {
    let mut y = [0.0; 3];
    let mut s = 0.0;
    for k in 0..n {
        for i in 0..3 {
            y[i] = x[i] * (k as f64 + 1.0) + s * 0.1;
        }
        for i in 0..3 {
            s += y[i] * y[(i + 1) % 3];
        }
    }
    s
}

#[differentiable]
fn rows_read_before(x: [f64; 3], n: usize) -> f64 {
    let mut y = [0.5; 3];
    let mut s = 0.0;
    for _ in 0..n {
        for i in 0..3 {
            s += y[i] * x[i];
            y[i] = s.sin() * x[i];
        }
    }
    s
}

#[differentiable]
fn some_only(x: &[f64]) -> f64 {
    let mut y = vec![2.0; x.len()];
    for i in 0..x.len() {
        if x[i] > 0.0 {
            y[i] = x[i] * x[i];
        }
    }
    let mut s = 1.0;
    for i in 0..x.len() {
        s *= y[i] + x[i];
    }
    s
}

#[test]
fn elements_are_written_for_the_first_time() {
    check!(each_once(&vec![0.3, 0.8, 1.1, -0.4]));
    check!(first_alone(&vec![0.3, 0.8, 1.1, -0.4]));
    check!(some_only(&vec![0.3, -0.8, 1.1, -0.4]));
}

#[test]
fn elements_are_written_again() {
    check!(every_second_again([0.3, 0.8, 1.1, -0.4, 0.7, 0.2]));
    check!(moved_index([0.3, 0.8, 1.1, -0.4, 0.7, 0.2]));
    check!(same_rows([0.3, 0.8, -0.4]; 3));
    check!(rows_read_before([0.3, 0.8, -0.4]; 3));
}

#[differentiable]
fn differences(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for w in x.windows(2) {
        let u = 1.0 - w[0];
        let v = w[1] - w[0] * w[0];
        s += u * u + 10.0 * v * v;
    }
    s
}

#[differentiable]
fn of_windows(x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for w in x.windows(n) {
        s -= w[0] * w[n - 1] - w[0];
    }
    s
}

#[test]
fn windows_of_any_length_and_of_lists_that_are_shorter() {
    check!(differences(&vec![0.3, 0.8, 1.1, -0.4]));
    check!(differences(&vec![0.3]));
    check!(differences(&vec![]));
    check!(of_windows(&vec![0.3, 0.8, 1.1, -0.4]; 3));
    check!(of_windows(&vec![0.3, 0.8]; 3));
}

#[differentiable]
fn moved_parts(x: [f64; 6], pairs: &[(usize, i32)]) -> f64 {
    let mut s = 1.0;
    for &(mut i, k) in pairs {
        s *= x[i];
        i = (i + 1) % 6;
        s += x[i].powi(k);
    }
    s
}

#[test]
fn a_loop_changes_what_its_header_gave() {
    check!(moved_parts([0.3, 0.8, 1.1, -0.4, 0.7, 0.2]; &[(1, 2), (5, 3), (2, 1)]));
}
