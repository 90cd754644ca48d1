//! Patterns that take apart what is lent to be changed.

use backprop::{Differentiable, differentiable};

use crate::check::near;

#[derive(Clone, Copy, Differentiable)]
struct Pair {
    low: f64,
    high: f64,
}

/// Parts of arrays, tuples, structs and variables, under names of their own.
#[differentiable(hessian)]
fn changed(x: &[f64]) -> f64 {
    let mut a = [0.0; 3];
    let [p, q, r] = &mut a;
    *p += x[0];
    *q += x[1] * *p;
    *r = *q * x[1];
    let mut both = (1.0, 2.0);
    let (one, other) = &mut both;
    *one *= x[0];
    *other += *one * x[1];
    let mut pair = Pair {
        low: x[0],
        high: x[1],
    };
    let Pair { low, high } = &mut pair;
    *low *= x[1];
    *high += *low;
    let mut pairs = vec![[x[0], x[1]], [x[1], 3.0]];
    for [p, q] in pairs.iter_mut() {
        std::mem::swap(p, q);
        *q += x[0];
    }
    let (mut low, mut high) = (0.0, 1.0);
    for v in x {
        let (a, b) = (&mut low, &mut high);
        *a += v * *b;
        *b *= v;
    }
    a[0] + a[2]
        + both.0 * both.1
        + pair.low * pair.high
        + pairs[0][0] * pairs[0][1]
        + pairs[1][1]
        + low * high
}

#[test]
fn parts_are_changed_where_they_live() {
    let [a, b] = [0.7_f64, 1.3];
    check!(changed(&vec![a, b]));
    // a + a b² + a (2 + a b) + a b (b + a b) + 2 a b + (a + b) + (a + a b) a b
    let first = 1.0 + b * b + 2.0 + 2.0 * a * b + b * b + 2.0 * a * b * b + 2.0 * b + 1.0;
    let second = 2.0 * a * b + a * a + 2.0 * a * b + 2.0 * a * a * b + 2.0 * a + 1.0;
    near(
        &changed::grad(&[a, b]),
        &[
            first + 2.0 * a * b + 2.0 * a * b * b,
            second + a * a + 2.0 * a * a * b,
        ],
    );
    let both = 4.0 * b + 2.0 * a + 4.0 * a * b + 2.0 + 2.0 * a + 4.0 * a * b;
    near(
        &changed::hessian(&[a, b]).concat(),
        &[
            2.0 * b + 2.0 * b * b + 2.0 * b + 2.0 * b * b,
            both,
            both,
            4.0 * a + 2.0 * a * a + 2.0 * a * a,
        ],
    );
}

/// A row that is lent beside a number, and constants of an array that a closure makes numbers of.
#[differentiable]
fn rows(x: &[f64]) -> f64 {
    let mut m = vec![vec![0.0; 2]; 2];
    for i in 0..2 {
        let (row, v) = (&mut m[i], x[i]);
        row[0] = v;
        row[1] = v * x[1];
    }
    let powers = [1, 2, 3].map(|k| x[0].powi(k));
    let [low, _, high] = [0.5, 1.0, 2.0].map(|c| c * x[1]);
    let Some((first, _)) = x.split_first() else {
        return 0.0;
    };
    m[0][1] * m[1][0] + powers[0] * powers[2] + low * high * first
}

#[test]
fn a_row_is_lent_beside_a_number() {
    let [a, b] = [0.7_f64, 1.3];
    check!(rows(&vec![a, b]));
    // a b² + a⁴ + b² a
    near(
        &rows::grad(&[a, b]),
        &[2.0 * b * b + 4.0 * a * a * a, 4.0 * a * b],
    );
}

/// An array of constants and a variable, each of which a closure is handed by the same name.
#[differentiable]
fn mapped(x: f64, y: f64) -> f64 {
    let [a, b, c] = [1.0, 2.0, x].map(|v| (v * y).sin());
    a * b * c
}

#[test]
fn a_closure_is_handed_one_constant_after_another() {
    let (x, y) = (0.7_f64, 1.3_f64);
    check!(mapped(x, y));
    let (a, b, c) = (y.sin(), (2.0 * y).sin(), (x * y).sin());
    let (by_x, by_y) = mapped::grad(x, y);
    near(
        &[by_x, by_y],
        &[
            a * b * (x * y).cos() * y,
            y.cos() * b * c + a * 2.0 * (2.0 * y).cos() * c + a * b * x * (x * y).cos(),
        ],
    );
}
