//! A multi-layer perceptron of two inputs, three hidden units and one output: the squared error of one sample, by its
//! thirteen parameters. These are, in this order: the hidden weights (three rows of two), the hidden biases, the output
//! weights, the output bias. The hidden units' hyperbolic tangent is the function of that name, or, for those who have no
//! such function, is written with an exponential, which everyone then gets.

use backprop::grad;
use num_dual::{DualNum, DualSVec64};

use crate::workload::{Never, Ways, Workload, points};

const INPUT: [f64; 2] = [0.8, -0.6];
const TARGET: f64 = 0.4;

pub(crate) fn with_tanh() -> Workload {
    let symdiff: Result<Never<13>, _> = Err("symdiff has no `tanh`");
    let ways = Ways {
        by_hand: |x| by_hand(x, f64::tanh),
        grad: grad_tanh,
        num_dual: |x: &_| num_dual(x, DualNum::tanh),
        symdiff,
        value: |x| value(x, f64::tanh),
    };
    Workload::new("MLP 2-3-1", &points(&[const { -1.0..1.0 }; 13]), ways)
}

pub(crate) fn with_exponentials() -> Workload {
    let ways = Ways {
        by_hand: |x| by_hand(x, |u| 1.0 - 2.0 / ((2.0 * u).exp() + 1.0)),
        grad: grad_exponentials,
        num_dual: |x: &_| num_dual(x, |u| -((*u * 2.0).exp() + 1.0).recip() * 2.0 + 1.0),
        symdiff: Ok(symdiff),
        value: |x| value(x, |u| 1.0 - 2.0 / ((2.0 * u).exp() + 1.0)),
    };
    Workload::new(
        "MLP 2-3-1, tanh by exp",
        &points(&[const { -1.0..1.0 }; 13]),
        ways,
    )
}

fn value(
    [w00, w01, w10, w11, w20, w21, b0, b1, b2, v0, v1, v2, c]: [f64; 13],
    activation: impl Fn(f64) -> f64,
) -> f64 {
    let h0 = activation(w00 * INPUT[0] + w01 * INPUT[1] + b0);
    let h1 = activation(w10 * INPUT[0] + w11 * INPUT[1] + b1);
    let h2 = activation(w20 * INPUT[0] + w21 * INPUT[1] + b2);
    (v0 * h0 + v1 * h1 + v2 * h2 + c - TARGET).powi(2)
}

fn by_hand(
    [w00, w01, w10, w11, w20, w21, b0, b1, b2, v0, v1, v2, c]: [f64; 13],
    tanh: impl Fn(f64) -> f64,
) -> (f64, [f64; 13]) {
    let [x0, x1] = INPUT;
    let h0 = tanh(w00 * x0 + w01 * x1 + b0);
    let h1 = tanh(w10 * x0 + w11 * x1 + b1);
    let h2 = tanh(w20 * x0 + w21 * x1 + b2);
    let error = v0 * h0 + v1 * h1 + v2 * h2 + c - TARGET;

    let dc = 2.0 * error;
    let db0 = dc * v0 * (1.0 - h0 * h0);
    let db1 = dc * v1 * (1.0 - h1 * h1);
    let db2 = dc * v2 * (1.0 - h2 * h2);
    let dw = [db0 * x0, db0 * x1, db1 * x0, db1 * x1, db2 * x0, db2 * x1];
    let [dw00, dw01, dw10, dw11, dw20, dw21] = dw;
    (
        error * error,
        [
            dw00,
            dw01,
            dw10,
            dw11,
            dw20,
            dw21,
            db0,
            db1,
            db2,
            dc * h0,
            dc * h1,
            dc * h2,
            dc,
        ],
    )
}

fn grad_tanh(
    [w00, w01, w10, w11, w20, w21, b0, b1, b2, v0, v1, v2, c]: [f64; 13],
) -> (f64, [f64; 13]) {
    let loss = grad!(|w: [[f64; 2]; 3], b: [f64; 3], v: [f64; 3], c: f64| {
        let h0 = (w[0][0] * INPUT[0] + w[0][1] * INPUT[1] + b[0]).tanh();
        let h1 = (w[1][0] * INPUT[0] + w[1][1] * INPUT[1] + b[1]).tanh();
        let h2 = (w[2][0] * INPUT[0] + w[2][1] * INPUT[1] + b[2]).tanh();
        (v[0] * h0 + v[1] * h1 + v[2] * h2 + c - TARGET).powi(2)
    });
    let (value, (dw, [db0, db1, db2], [dv0, dv1, dv2], dc)) = loss.value_and_grad(
        [[w00, w01], [w10, w11], [w20, w21]],
        [b0, b1, b2],
        [v0, v1, v2],
        c,
    );
    let [[dw00, dw01], [dw10, dw11], [dw20, dw21]] = dw;
    (
        value,
        [
            dw00, dw01, dw10, dw11, dw20, dw21, db0, db1, db2, dv0, dv1, dv2, dc,
        ],
    )
}

fn grad_exponentials(x: [f64; 13]) -> (f64, [f64; 13]) {
    let loss = grad!(|x: [f64; 13]| {
        let h0 = 1.0 - 2.0 / ((2.0 * (x[0] * INPUT[0] + x[1] * INPUT[1] + x[6])).exp() + 1.0);
        let h1 = 1.0 - 2.0 / ((2.0 * (x[2] * INPUT[0] + x[3] * INPUT[1] + x[7])).exp() + 1.0);
        let h2 = 1.0 - 2.0 / ((2.0 * (x[4] * INPUT[0] + x[5] * INPUT[1] + x[8])).exp() + 1.0);
        (x[9] * h0 + x[10] * h1 + x[11] * h2 + x[12] - TARGET).powi(2)
    });
    loss.value_and_grad(x)
}

fn num_dual(
    &[w00, w01, w10, w11, w20, w21, b0, b1, b2, v0, v1, v2, c]: &[DualSVec64<13>; 13],
    activation: impl Fn(&DualSVec64<13>) -> DualSVec64<13>,
) -> DualSVec64<13> {
    let h0 = activation(&(w00 * INPUT[0] + w01 * INPUT[1] + b0));
    let h1 = activation(&(w10 * INPUT[0] + w11 * INPUT[1] + b1));
    let h2 = activation(&(w20 * INPUT[0] + w21 * INPUT[1] + b2));
    (v0 * h0 + v1 * h1 + v2 * h2 + c - TARGET).powi(2)
}

/// Its numbers must be literals.
#[symdiff::gradient(var = x, dim = 13)]
fn loss(x: &[f64]) -> f64 {
    let h0 = 1.0 - 2.0 / ((2.0 * (x[0] * 0.8 - x[1] * 0.6 + x[6])).exp() + 1.0);
    let h1 = 1.0 - 2.0 / ((2.0 * (x[2] * 0.8 - x[3] * 0.6 + x[7])).exp() + 1.0);
    let h2 = 1.0 - 2.0 / ((2.0 * (x[4] * 0.8 - x[5] * 0.6 + x[8])).exp() + 1.0);
    (x[9] * h0 + x[10] * h1 + x[11] * h2 + x[12] - 0.4).powi(2)
}

fn symdiff(x: [f64; 13]) -> (f64, [f64; 13]) {
    (loss(&x), loss_gradient(&x))
}
