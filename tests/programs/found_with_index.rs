//! An `Option` or a branch that gives an index beside a number, however it is found and taken apart.

use backprop::{differentiable, grad};

use crate::check::near;

/// What is found first, with its index, in each way to take it apart.
#[differentiable(hessian)]
fn first_above(x: &[f64], #[constant] least: f64) -> f64 {
    let (i, v) = x
        .iter()
        .copied()
        .enumerate()
        .find(|&(_, v)| v > least)
        .unwrap_or((1, 0.5));
    let mut s = v * x[i];
    let found = x
        .iter()
        .enumerate()
        .find(|(_, v)| **v > least)
        .map(|(i, v)| (i, v * v));
    if let Some((i, square)) = found {
        s += square * x[i] * (i + 1) as f64;
    }
    let Some((j, w)) = x
        .iter()
        .enumerate()
        .find_map(|(i, v)| if *v > least { Some((i, v * v)) } else { None })
    else {
        return s * x[0];
    };
    let last = x
        .iter()
        .enumerate()
        .find(|(_, v)| **v > least)
        .map(|(i, _)| i)
        .unwrap_or(x.len());
    s + w * x[j] * x[last]
}

#[test]
fn an_index_and_a_number_are_found() {
    let x = [0.7_f64, 1.3, -0.4];
    check!(first_above(&x.to_vec(); 1.0));
    check!(first_above(&x.to_vec(); 9.0));
    // b² + 2 b³ + b⁴, and a b / 2 where nothing is found.
    let b = x[1];
    near(
        &first_above::grad(&x, 1.0),
        &[0.0, 2.0 * b + 6.0 * b * b + 4.0 * b * b * b, 0.0],
    );
    near(&first_above::grad(&x, 9.0), &[0.5 * b, 0.5 * x[0], 0.0]);
    let second = 2.0 + 12.0 * b + 12.0 * b * b;
    near(
        &first_above::hessian(&x, 1.0).concat(),
        &[0.0, 0.0, 0.0, 0.0, second, 0.0, 0.0, 0.0, 0.0],
    );
    near(
        &first_above::hessian(&x, 9.0).concat(),
        &[0.0, 0.5, 0.0, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0],
    );
}

/// The largest, kept in a variable, by a `match` one arm of which does nothing, and by a branch that gives a pair or nothing.
#[differentiable(hessian)]
fn largest(x: &[f64], #[constant] least: f64) -> f64 {
    let mut best: Option<(usize, f64)> = None;
    let mut s = 0.0;
    for (i, &v) in x.iter().enumerate() {
        let above = if v > least { Some((i, v * v)) } else { None };
        if let Some((j, w)) = above {
            s += w * x[j] * j as f64;
        }
        match best {
            Some((_, b)) if b >= v => {}
            _ => best = Some((i, v)),
        }
    }
    let (i, b) = best.unwrap();
    s + b * x[(i + 1) % x.len()]
}

#[test]
fn the_largest_is_kept_with_its_index() {
    let [a, b, c] = [0.7_f64, 1.3, -0.4];
    check!(largest(&vec![a, b, c]; 0.5));
    // b³ + b c: of what is above the least, `a` is counted by no index.
    near(&largest::grad(&[a, b, c], 0.5), &[0.0, 3.0 * b * b + c, b]);
    near(
        &largest::hessian(&[a, b, c], 0.5).concat(),
        &[0.0, 0.0, 0.0, 0.0, 6.0 * b, 1.0, 0.0, 1.0, 0.0],
    );
    let closure = grad!(|x: &[f64]| {
        let (i, v) = x
            .iter()
            .copied()
            .enumerate()
            .nth(5)
            .unwrap_or((x.len() - 1, x[0]));
        v * x[i]
    });
    assert_eq!(
        closure.value_and_grad(&[2.0, 3.0, 5.0]),
        (10.0, vec![5.0, 0.0, 2.0])
    );
}

/// The interval that a number is in, by the place where a sorted list is parted.
#[differentiable(hessian)]
fn interpolated(xs: &[f64], ys: &[f64], x: f64) -> f64 {
    let i = xs.partition_point(|&v| v < x).clamp(1, xs.len() - 1);
    let t = (x - xs[i - 1]) / (xs[i] - xs[i - 1]);
    ys[i - 1] + (ys[i] - ys[i - 1]) * t
}

#[test]
fn a_sorted_list_is_parted() {
    let (xs, ys) = (vec![0.0, 1.0, 3.0, 4.0], vec![1.0, 2.0, 6.0, 5.0]);
    for x in [-0.5, 0.5, 1.5, 2.9, 3.5, 4.5] {
        check!(interpolated(&xs, &ys, x));
    }
    let (by_place, by_value, slope) = interpolated::grad(&xs, &ys, 1.5);
    near(&by_place, &[0.0, -1.5, -0.5, 0.0]);
    near(&by_value, &[0.0, 0.75, 0.25, 0.0]);
    assert_eq!(slope, 2.0);
}

/// A secant iteration, whose closure says of which type the variables are that begin with literals.
#[differentiable]
fn secant(a: f64, b: f64) -> f64 {
    let g = |x: f64| x.exp() - a * x - b;
    let (mut x0, mut x1) = (1.0, 3.0);
    for _ in 0..50 {
        let (f0, f1) = (g(x0), g(x1));
        if (f1 - f0).abs() < 1e-14 {
            break;
        }
        (x0, x1) = (x1, x1 - f1 * (x1 - x0) / (f1 - f0));
    }
    x1
}

#[test]
fn a_closure_says_the_type_of_what_begins_with_a_literal() {
    let (a, b) = (2.0, 1.5);
    let (root, (by_a, by_b)) = secant::value_and_grad(a, b);
    // exp r - a r - b = 0, so that dr/da = r / (exp r - a), and dr/db is one over that.
    assert!((root.exp() - a * root - b).abs() < 1e-12);
    let slope = root.exp() - a;
    assert!((by_a - root / slope).abs() < 1e-9);
    assert!((by_b - 1.0 / slope).abs() < 1e-9);
}
