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
