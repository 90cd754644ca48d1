//! The product of ten inputs: forward mode carries ten slopes through it, reverse mode two running products.

use backprop::grad;
use num_dual::DualSVec64;

use crate::workload::{Ways, Workload, points};

pub(crate) fn workload() -> Workload {
    let ways = Ways {
        by_hand,
        grad,
        num_dual,
        symdiff: Ok(symdiff),
        value: |x: [f64; 10]| product(&x),
    };
    Workload::new("product of 10", &points(&[const { 0.5..1.5 }; 10]), ways)
}

fn by_hand(x: [f64; 10]) -> (f64, [f64; 10]) {
    let mut before = [x[0]; 10];
    for i in 1..10 {
        before[i] = before[i - 1] * x[i];
    }
    let mut after = 1.0;
    let mut dx = [0.0; 10];
    for i in (1..10).rev() {
        dx[i] = before[i - 1] * after;
        after *= x[i];
    }
    dx[0] = after;
    (before[9], dx)
}

fn grad(x: [f64; 10]) -> (f64, [f64; 10]) {
    grad!(|x: [f64; 10]| x[0] * x[1] * x[2] * x[3] * x[4] * x[5] * x[6] * x[7] * x[8] * x[9])
        .value_and_grad(x)
}

fn num_dual(x: &[DualSVec64<10>; 10]) -> DualSVec64<10> {
    x[0] * x[1] * x[2] * x[3] * x[4] * x[5] * x[6] * x[7] * x[8] * x[9]
}

#[symdiff::gradient(var = x, dim = 10)]
fn product(x: &[f64]) -> f64 {
    x[0] * x[1] * x[2] * x[3] * x[4] * x[5] * x[6] * x[7] * x[8] * x[9]
}

fn symdiff(x: [f64; 10]) -> (f64, [f64; 10]) {
    (product(&x), product_gradient(&x))
}
