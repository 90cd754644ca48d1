//! Lists that are assigned longer and shorter ones.

use backprop::differentiable;

#[differentiable]
fn halved(p: &[f64]) -> Vec<f64> {
    let mut q = Vec::new();
    for i in 0..p.len() / 2 {
        q.push(p[2 * i] * p[2 * i + 1] + p[2 * i]);
    }
    q
}

#[differentiable]
fn until_one_is_left(x: &[f64], s: f64) -> f64 {
    let mut v = x.to_vec();
    while v.len() > 1 {
        v = halved(&v);
    }
    v[0] * s
}

#[differentiable]
fn dense(w: &[Vec<f64>], x: &[f64]) -> Vec<f64> {
    let mut y = vec![0.0; w.len()];
    for i in 0..w.len() {
        for j in 0..x.len() {
            y[i] += w[i][j] * x[j];
        }
    }
    y
}

#[differentiable]
fn layers_of_other_widths(layers: &[Vec<Vec<f64>>], x: &[f64]) -> f64 {
    let mut h = x.to_vec();
    for layer in layers {
        h = dense(layer, &h);
        for v in h.iter_mut() {
            *v = v.tanh();
        }
    }
    h.iter().sum()
}

#[differentiable]
fn shorter(x: f64, s: f64) -> f64 {
    let mut v = vec![s, x];
    v = vec![v[1] * s];
    v[0] * s
}

#[differentiable]
fn longer(x: f64, s: f64) -> f64 {
    let mut v = vec![s];
    v = vec![x * v[0], s, x];
    v[0] * v[2] + v[1]
}

#[test]
fn lists_become_shorter_and_longer() {
    check!(until_one_is_left(&vec![0.3, 0.9, -1.1, 0.5], 0.8));
    check!(shorter(0.3, 0.8));
    check!(longer(0.3, 0.8));
}

#[test]
fn layers_have_widths_of_their_own() {
    let first = vec![vec![0.1, 0.2], vec![0.3, 0.1], vec![0.5, -0.2]];
    let second = vec![vec![0.3, 0.4, 0.1]];
    check!(layers_of_other_widths(
        &vec![first, second],
        &vec![0.3, 0.9]
    ));
}
