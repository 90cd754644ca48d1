//! Rosenbrock's valley, of two inputs and of ten, written out without a loop.

use backprop::grad;
use num_dual::{DualNum, DualSVec64};

use crate::workload::{Ways, Workload, points};

pub(crate) fn two() -> Workload {
    let ways = Ways {
        by_hand: by_hand_2,
        grad: grad_2,
        num_dual: num_dual_2,
        symdiff: Ok(symdiff_2),
        value: value_2,
    };
    Workload::new("Rosenbrock 2", &points(&[const { -2.0..2.0 }; 2]), ways)
}

pub(crate) fn ten() -> Workload {
    let ways = Ways {
        by_hand: by_hand_10,
        grad: grad_10,
        num_dual: num_dual_10,
        symdiff: Ok(symdiff_10),
        value: value_10,
    };
    Workload::new("Rosenbrock 10", &points(&[const { -2.0..2.0 }; 10]), ways)
}

fn by_hand_2([x, y]: [f64; 2]) -> (f64, [f64; 2]) {
    let u = 1.0 - x;
    let v = y - x * x;
    let dy = 200.0 * v;
    (u * u + 100.0 * (v * v), [-2.0 * (u + dy * x), dy])
}

fn by_hand_10(x: [f64; 10]) -> (f64, [f64; 10]) {
    let mut sum = 0.0;
    let mut dx = [0.0; 10];
    for i in 0..9 {
        let u = 1.0 - x[i];
        let v = x[i + 1] - x[i] * x[i];
        sum = sum + 100.0 * (v * v) + u * u;
        let dv = 200.0 * v;
        dx[i] -= 2.0 * (u + dv * x[i]);
        dx[i + 1] = dv;
    }
    (sum, dx)
}

fn grad_2([x, y]: [f64; 2]) -> (f64, [f64; 2]) {
    let rosenbrock = grad!(|x, y| (1.0 - x).powi(2) + 100.0 * (y - x.powi(2)).powi(2));
    let (value, (dx, dy)) = rosenbrock.value_and_grad(x, y);
    (value, [dx, dy])
}

fn grad_10(x: [f64; 10]) -> (f64, [f64; 10]) {
    let rosenbrock = grad!(|x: [f64; 10]| {
        100.0 * (x[1] - x[0].powi(2)).powi(2)
            + (1.0 - x[0]).powi(2)
            + 100.0 * (x[2] - x[1].powi(2)).powi(2)
            + (1.0 - x[1]).powi(2)
            + 100.0 * (x[3] - x[2].powi(2)).powi(2)
            + (1.0 - x[2]).powi(2)
            + 100.0 * (x[4] - x[3].powi(2)).powi(2)
            + (1.0 - x[3]).powi(2)
            + 100.0 * (x[5] - x[4].powi(2)).powi(2)
            + (1.0 - x[4]).powi(2)
            + 100.0 * (x[6] - x[5].powi(2)).powi(2)
            + (1.0 - x[5]).powi(2)
            + 100.0 * (x[7] - x[6].powi(2)).powi(2)
            + (1.0 - x[6]).powi(2)
            + 100.0 * (x[8] - x[7].powi(2)).powi(2)
            + (1.0 - x[7]).powi(2)
            + 100.0 * (x[9] - x[8].powi(2)).powi(2)
            + (1.0 - x[8]).powi(2)
    });
    rosenbrock.value_and_grad(x)
}

fn num_dual_2(&[x, y]: &[DualSVec64<2>; 2]) -> DualSVec64<2> {
    (-x + 1.0).powi(2) + (y - x.powi(2)).powi(2) * 100.0
}

fn num_dual_10(x: &[DualSVec64<10>; 10]) -> DualSVec64<10> {
    (x[1] - x[0].powi(2)).powi(2) * 100.0
        + (-x[0] + 1.0).powi(2)
        + (x[2] - x[1].powi(2)).powi(2) * 100.0
        + (-x[1] + 1.0).powi(2)
        + (x[3] - x[2].powi(2)).powi(2) * 100.0
        + (-x[2] + 1.0).powi(2)
        + (x[4] - x[3].powi(2)).powi(2) * 100.0
        + (-x[3] + 1.0).powi(2)
        + (x[5] - x[4].powi(2)).powi(2) * 100.0
        + (-x[4] + 1.0).powi(2)
        + (x[6] - x[5].powi(2)).powi(2) * 100.0
        + (-x[5] + 1.0).powi(2)
        + (x[7] - x[6].powi(2)).powi(2) * 100.0
        + (-x[6] + 1.0).powi(2)
        + (x[8] - x[7].powi(2)).powi(2) * 100.0
        + (-x[7] + 1.0).powi(2)
        + (x[9] - x[8].powi(2)).powi(2) * 100.0
        + (-x[8] + 1.0).powi(2)
}

#[symdiff::gradient(var = x, dim = 2)]
fn rosenbrock_2(x: &[f64]) -> f64 {
    (1.0 - x[0]).powi(2) + 100.0 * (x[1] - x[0].powi(2)).powi(2)
}

#[symdiff::gradient(var = x, dim = 10)]
fn rosenbrock_10(x: &[f64]) -> f64 {
    100.0 * (x[1] - x[0].powi(2)).powi(2)
        + (1.0 - x[0]).powi(2)
        + 100.0 * (x[2] - x[1].powi(2)).powi(2)
        + (1.0 - x[1]).powi(2)
        + 100.0 * (x[3] - x[2].powi(2)).powi(2)
        + (1.0 - x[2]).powi(2)
        + 100.0 * (x[4] - x[3].powi(2)).powi(2)
        + (1.0 - x[3]).powi(2)
        + 100.0 * (x[5] - x[4].powi(2)).powi(2)
        + (1.0 - x[4]).powi(2)
        + 100.0 * (x[6] - x[5].powi(2)).powi(2)
        + (1.0 - x[5]).powi(2)
        + 100.0 * (x[7] - x[6].powi(2)).powi(2)
        + (1.0 - x[6]).powi(2)
        + 100.0 * (x[8] - x[7].powi(2)).powi(2)
        + (1.0 - x[7]).powi(2)
        + 100.0 * (x[9] - x[8].powi(2)).powi(2)
        + (1.0 - x[8]).powi(2)
}

fn symdiff_2(x: [f64; 2]) -> (f64, [f64; 2]) {
    (rosenbrock_2(&x), rosenbrock_2_gradient(&x))
}

fn symdiff_10(x: [f64; 10]) -> (f64, [f64; 10]) {
    (rosenbrock_10(&x), rosenbrock_10_gradient(&x))
}

fn value_2(x: [f64; 2]) -> f64 {
    rosenbrock_2(&x)
}

fn value_10(x: [f64; 10]) -> f64 {
    rosenbrock_10(&x)
}
