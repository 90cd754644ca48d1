//! Lists of lists of which only their use says that they are: of what calls give, and of empty lists that are filled later.

use backprop::{Differentiable, differentiable, grad};

use crate::check::near;

#[differentiable(hessian)]
fn scaled(x: &[f64], by: f64) -> Vec<f64> {
    x.iter().map(|v| v * by).collect()
}

#[differentiable(hessian)]
fn determinant(rows: &[Vec<f64>]) -> f64 {
    rows[0][0] * rows[1][1] - rows[0][1] * rows[1][0]
}

#[derive(Clone, Copy, Differentiable)]
struct Body {
    at: f64,
    speed: f64,
}

#[differentiable(hessian)]
fn body(x: &[f64], by: f64) -> Body {
    Body {
        at: x[0] * by,
        speed: x[1],
    }
}

/// Lists that calls give, read by two indices, changed, in loops and in chains, and lent on.
#[differentiable(hessian)]
fn of_calls(x: &[f64]) -> f64 {
    let mut rows = vec![scaled(x, 2.0), scaled(x, x[1])];
    rows[1][0] *= x[1];
    let mut s = rows[0][1] * rows[1][0];
    for row in &rows {
        for v in row {
            s += v * x[0];
        }
    }
    let products = vec![scaled(x, x[0]), scaled(x, 3.0)];
    s += products
        .iter()
        .map(|row| row.iter().product::<f64>())
        .sum::<f64>();
    let matrix = vec![scaled(x, 0.5), scaled(x, x[0])];
    let bodies = vec![body(x, 2.0), body(x, x[1])];
    for body in &bodies {
        s += body.at * body.speed;
    }
    s + determinant(&matrix)
}

#[test]
fn calls_give_the_lists_in_a_list() {
    let [a, b] = [0.7_f64, 1.3];
    check!(of_calls(&vec![a, b]));
    // 2 a b³ + 2 a² + 13 a b + a² b² + 2 a b² + a³ b, with a determinant that is 0.
    near(
        &of_calls::grad(&[a, b]),
        &[
            2.0 * b.powi(3) + 4.0 * a + 13.0 * b + 2.0 * a * b * b + 2.0 * b * b + 3.0 * a * a * b,
            6.0 * a * b * b + 13.0 * a + 2.0 * a * a * b + 4.0 * a * b + a.powi(3),
        ],
    );
    let both = 6.0 * b * b + 13.0 + 4.0 * a * b + 4.0 * b + 3.0 * a * a;
    near(
        &of_calls::hessian(&[a, b]).concat(),
        &[
            4.0 + 2.0 * b * b + 6.0 * a * b,
            both,
            both,
            12.0 * a * b + 2.0 * a * a + 4.0 * a,
        ],
    );
}

/// Empty lists in arrays and lists, however they are written, that numbers are put into.
#[differentiable(hessian)]
fn filled(x: &[f64], n: usize) -> f64 {
    let mut pair = [Vec::new(), vec![]];
    let mut some = vec![Vec::new(); n];
    let mut deep = vec![[const { Vec::new() }; 2], [vec![], Vec::with_capacity(2)]];
    let mut pushed = Vec::with_capacity(n);
    for _ in 0..n {
        pushed.push(Vec::new());
    }
    for (i, v) in x.iter().enumerate() {
        if *v > 1.0 {
            pair[1].push(*v);
        } else {
            pair[0].push(v * v);
        }
        some[i % n].push(v * x[0]);
        deep[i % 2][1].push(x[i]);
        pushed[i % n].push(v.exp());
    }
    let [low, high] = pair;
    let mut s = low.len() as f64 * high[0] * low[0];
    for row in &some {
        s += row.iter().product::<f64>();
    }
    s + deep[0][1][0] * deep[1][1][0] + pushed[0][0]
}

#[test]
fn numbers_are_put_into_empty_lists() {
    let [a, b, c] = [0.7_f64, 1.3, -0.4];
    check!(filled(&vec![a, b, c]; 2));
    check!(filled(&vec![a, b, c]; 3));
    // 2 b a² + a³ c + 2 a b + exp a with n = 2
    near(
        &filled::grad(&[a, b, c], 2),
        &[
            4.0 * a * b + 3.0 * a * a * c + 2.0 * b + a.exp(),
            2.0 * a * a + 2.0 * a,
            a * a * a,
        ],
    );
    near(
        &filled::hessian(&[a, b, c], 2).concat(),
        &[
            [4.0 * b + 6.0 * a * c + a.exp(), 4.0 * a + 2.0, 3.0 * a * a],
            [4.0 * a + 2.0, 0.0, 0.0],
            [3.0 * a * a, 0.0, 0.0],
        ]
        .concat(),
    );
    let sorted = grad!(|x: &[f64]| {
        let mut parts = [Vec::new(), Vec::new()];
        for (i, v) in x.iter().enumerate() {
            parts[i % 2].push(v * v);
        }
        parts[0].iter().sum::<f64>() * parts[1].iter().sum::<f64>()
    });
    let (value, slopes) = sorted.value_and_grad(&[1.0, 2.0, 3.0]);
    assert_eq!(value, 40.0);
    near(&slopes, &[8.0, 40.0, 24.0]);
}
