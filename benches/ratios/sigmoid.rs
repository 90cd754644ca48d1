//! The logistic function, as it is commonly written: one exponential, one division.

use backprop::grad;
use num_dual::{DualNum, DualSVec64};

use crate::workload::{Ways, Workload, points};

pub(crate) fn workload() -> Workload {
    let ways = Ways {
        by_hand,
        grad,
        num_dual,
        symdiff: Ok(symdiff),
        value: |x: [f64; 1]| sigmoid(&x),
    };
    Workload::new("sigmoid", &points(&[-9.0..9.0]), ways)
}

fn by_hand([x]: [f64; 1]) -> (f64, [f64; 1]) {
    let y = 1.0 / (1.0 + (-x).exp());
    (y, [y * (1.0 - y)])
}

fn grad([x]: [f64; 1]) -> (f64, [f64; 1]) {
    let (y, dx) = grad!(|x| 1.0 / (1.0 + (-x).exp())).value_and_grad(x);
    (y, [dx])
}

fn num_dual(&[x]: &[DualSVec64<1>; 1]) -> DualSVec64<1> {
    ((-x).exp() + 1.0).recip()
}

#[symdiff::gradient(var = x, dim = 1)]
fn sigmoid(x: &[f64]) -> f64 {
    1.0 / (1.0 + (-x[0]).exp())
}

fn symdiff(x: [f64; 1]) -> (f64, [f64; 1]) {
    (sigmoid(&x), sigmoid_gradient(&x))
}
