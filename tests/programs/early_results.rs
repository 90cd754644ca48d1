//! Early `return` from loops of what is not one number.

use backprop::{Differentiable, differentiable};

#[differentiable]
fn array_from_loop(start: [f64; 2], n: usize) -> [f64; 2] {
    let [x, y] = start;
    let mut s = x;
    for k in 0..n {
        s *= y;
        if s < 0.1 {
            return [s, x * k as f64];
        }
    }
    [x, s]
}

#[differentiable]
fn pair_from_loop(start: [f64; 2], n: usize) -> (f64, f64) {
    let [x, y] = start;
    let mut p = (x, y);
    for k in 0..n {
        for _ in 0..k {
            p = (p.0 * y, p.1 + x);
            if p.1 > 2.0 {
                return p;
            }
        }
        if p.0 < 0.1 {
            return pair_from_loop([x * 2.0, y], 0);
        }
    }
    let d = p.0 - p.1;
    (d * x, p.1)
}

#[differentiable]
fn list_from_loop(x: &[f64], n: usize) -> Vec<f64> {
    let mut s = x.to_vec();
    for _ in 0..n {
        for i in 1..s.len() {
            s[i] *= x[0];
        }
        if s[1] < 0.1 {
            return s;
        }
        if s[1] > 5.0 {
            return vec![x[0], 1.0];
        }
    }
    s.push(x[0] * x[1]);
    s
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Found {
    at: [f64; 2],
    value: f64,
}

#[differentiable]
fn struct_from_loop(x: f64, y: f64) -> Found {
    let mut at = [x, y];
    loop {
        at[0] *= y;
        if at[0] < 0.1 {
            return Found { at, value: x };
        }
        if at[0] > 5.0 {
            break;
        }
    }
    Found {
        at: [0.0, at[1]],
        value: at[0],
    }
}

#[differentiable]
fn reads_all_of_them(x: f64, y: f64, n: usize) -> f64 {
    let mut s = x;
    for k in 0..n {
        let a = array_from_loop([s, y], k);
        let (b, c) = pair_from_loop([a[0], a[1] + x], k);
        let l = list_from_loop(&[b, c, x], k);
        let f = struct_from_loop(l[0] * l[0], 0.5);
        s += a[1] * b - c * l.iter().sum::<f64>() * 0.1 + f.value * f.at[0];
    }
    s
}

#[test]
fn an_early_return_gives_arrays_tuples_lists_and_structs() {
    check_results!(array_from_loop([0.7, 0.5]; 1));
    check_results!(array_from_loop([0.7, 0.5]; 4));
    check_results!(pair_from_loop([0.7, 0.9]; 2));
    check_results!(pair_from_loop([0.7, 0.9]; 6));
    check_results!(pair_from_loop([0.12, 0.6]; 3));
    check_results!(list_from_loop(&vec![0.4, 0.7, 1.1]; 1));
    check_results!(list_from_loop(&vec![0.4, 0.7, 1.1]; 6));
    check_results!(list_from_loop(&vec![1.9, 0.7, 1.1]; 6));
    check!(reads_all_of_them(0.7, 0.6; 4));
}
