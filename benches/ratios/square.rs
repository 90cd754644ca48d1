//! The square of a line: so little arithmetic that any detour shows.

use backprop::grad;
use num_dual::{DualNum, DualSVec64};

use crate::workload::{Ways, Workload, points};

pub(crate) fn workload() -> Workload {
    let ways = Ways {
        by_hand,
        grad,
        num_dual,
        symdiff: Ok(symdiff),
        value: |x: [f64; 1]| square(&x),
    };
    Workload::new("(4x + 1)^2", &points(&[-2.0..2.0]), ways)
}

fn by_hand([x]: [f64; 1]) -> (f64, [f64; 1]) {
    let u = 4.0 * x + 1.0;
    (u * u, [8.0 * u])
}

fn grad([x]: [f64; 1]) -> (f64, [f64; 1]) {
    let (y, dx) = grad!(|x| (4.0 * x + 1.0).powi(2)).value_and_grad(x);
    (y, [dx])
}

fn num_dual(&[x]: &[DualSVec64<1>; 1]) -> DualSVec64<1> {
    (x * 4.0 + 1.0).powi(2)
}

#[symdiff::gradient(var = x, dim = 1)]
fn square(x: &[f64]) -> f64 {
    (4.0 * x[0] + 1.0).powi(2)
}

fn symdiff(x: [f64; 1]) -> (f64, [f64; 1]) {
    (square(&x), square_gradient(&x))
}
