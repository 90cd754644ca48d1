//! Loops whose places and items come from data: indices that change, constant lists, rows of matrices.

use backprop::differentiable;

#[differentiable]
fn reassigned_index(x: &[f64]) -> f64 {
    let mut at = 0;
    let mut s = 1.0;
    while at < x.len() {
        s = s * x[at] + 0.5;
        at += 1 + at % 2;
    }
    s * (at as f64)
}

#[test]
fn an_index_that_a_loop_changes_is_remembered() {
    check!(reassigned_index(&vec![0.5, -0.2, -3.0, 0.3, -1.0]));
}

#[differentiable]
fn over_fixed(x: f64) -> f64 {
    let mut s = x;
    for k in [1.0, 0.5, 2.0] {
        s = (s * k).sin() + k;
    }
    for (i, k) in [0.3, 0.7].iter().enumerate() {
        s = (s * k).cos() + i as f64;
    }
    s
}

#[test]
fn constants_are_looped_over() {
    check!(over_fixed(0.4));
}

#[differentiable]
fn matrix_rows(m: &[[f64; 3]]) -> f64 {
    let mut s = 1.0;
    for row in m {
        let mut t = 0.0;
        for v in row {
            t += v * v;
        }
        s *= t;
    }
    for [a, b, c] in m {
        s += a * b * c;
    }
    s
}

#[test]
fn rows_of_matrices_are_visited_and_taken_apart() {
    check!(matrix_rows(&vec![[0.5, 0.2, 1.0], [0.3, -0.2, 0.7]]));
}

#[differentiable]
fn names_like_ours(s: &[f64], sigma: f64) -> f64 {
    let mut t = 0.0;
    for (i, &p) in s.iter().enumerate() {
        let k = 1.0 + 0.01 * i as f64;
        let d = ((p / k).ln() + sigma * sigma) / sigma;
        t += p * backprop::norm_cdf(d) - k * backprop::norm_cdf(d - sigma);
    }
    t
}

#[differentiable]
fn indices_like_ours(s: &[f64], list: &[usize]) -> f64 {
    let mut t = 1.0;
    for (n, &p) in s.iter().enumerate() {
        let k = list[n] * 2 % s.len();
        let item = k / 2;
        t = t * p.sin() + s[k] * s[item] * t;
    }
    t
}

#[test]
fn names_of_the_users_are_not_taken_for_ours() {
    check!(names_like_ours(&vec![0.9, 1.1, 1.3], 0.4));
    check!(indices_like_ours(&vec![0.9, 1.1, 1.3, 0.4]; &[3, 0, 2, 1]));
}

fn rows() -> Vec<Vec<f64>> {
    vec![
        vec![0.5, -1.0, 2.0],
        vec![1.5, 0.25, -0.5],
        vec![0.1, 0.2, 0.3],
    ]
}

#[differentiable]
fn rows_that_are_lent(w: &[Vec<f64>], #[constant] x: &[Vec<f64>], #[constant] y: &[usize]) -> f64 {
    let mut loss = 0.0;
    for (row, &label) in x.iter().zip(y) {
        let mut scores = Vec::new();
        for weights in w {
            scores.push(weights.iter().zip(row).map(|(w, x)| w * x).sum::<f64>());
        }
        loss += scores[label].tanh();
    }
    for (k, row) in x.iter().enumerate().rev().skip(1) {
        for (v, weight) in row.into_iter().zip(&w[k]) {
            loss *= v * weight + 1.0;
        }
    }
    for row in x {
        for (j, v) in row.iter().enumerate() {
            loss = loss * w[0][j] + v;
        }
        for v in row {
            loss = (loss + v).sin();
        }
    }
    for k in 0..x.len() {
        let row = &x[k];
        for (j, v) in row.into_iter().enumerate() {
            loss = loss * v + w[k][j];
        }
    }
    loss
}

#[differentiable]
fn rows_that_are_owned(w: &[Vec<f64>], #[constant] x: &[Vec<f64>]) -> f64 {
    let mut loss = 1.0;
    for row in x.to_vec() {
        for (weight, v) in w[0].iter().zip(row) {
            loss = loss * weight + v;
        }
    }
    for (k, row) in x.iter().cloned().enumerate() {
        for v in row {
            loss = (loss * v).sin() + w[k][1];
        }
    }
    let row = x[0].clone();
    for v in row {
        loss *= v + w[1][0];
    }
    loss
}

#[test]
fn rows_of_constants_are_gone_through_in_both_sweeps() {
    let w = vec![
        vec![0.3, -0.2, 0.7],
        vec![0.4, 0.9, -0.8],
        vec![-0.5, 0.6, 0.2],
    ];
    check!(rows_that_are_lent(&w; &rows(), &[2, 0, 1]));
    check!(rows_that_are_owned(&w; &rows()));
}
