//! Hessians: in, nothing; out, each function by hand, by dual numbers and ours, in this order.

use backprop::{differentiable, hessian};
use nalgebra::SVector;
use num_dual::{Dual2SVec64, DualNum};

use crate::contender::Evaluation;

/// Writes a Hessian, row after row.
type Way = fn(&[f64], &mut [f64]);

/// The functions, by name.
pub(crate) fn programs() -> Vec<(&'static str, Vec<Evaluation<Way>>)> {
    let ten = [-1.2, 1.0, 0.3, 0.8, -0.5, 1.7, 0.9, -0.4, 1.1, 0.2];
    let four = [-3.0, -1.0, -3.0, -1.0];
    let ways = |point: &[f64], ways: [Way; 3]| {
        let count = point.len() * point.len();
        ways.map(|way| Evaluation::new(point, count, way)).into()
    };
    vec![
        (
            "Rosenbrock 10",
            ways(
                &ten,
                [rosenbrock_by_hand, rosenbrock_by_dual_numbers, rosenbrock],
            ),
        ),
        (
            "Rosenbrock 10, loop",
            ways(
                &ten,
                [
                    rosenbrock_by_hand,
                    rosenbrock_by_dual_numbers,
                    rosenbrock_loop,
                ],
            ),
        ),
        (
            "Rosenbrock 10, loop in a closure",
            ways(
                &ten,
                [
                    rosenbrock_by_hand,
                    rosenbrock_by_dual_numbers,
                    rosenbrock_closure,
                ],
            ),
        ),
        (
            "Wood",
            ways(&four, [wood_by_hand, wood_by_dual_numbers, wood]),
        ),
    ]
}

fn array<const N: usize>(x: &[f64]) -> [f64; N] {
    x.try_into().expect("as many numbers as the function has")
}

/// The Hessian by dual numbers of second order.
fn dual<const N: usize>(
    f: impl Fn([Dual2SVec64<N>; N]) -> Dual2SVec64<N>,
    x: &[f64],
    out: &mut [f64],
) {
    let x = SVector::from(array::<N>(x));
    let (_, _, hessian) = num_dual::hessian(|x: SVector<Dual2SVec64<N>, N>| f(x.into()), &x);
    // It is symmetric, and so its columns are its rows.
    out.copy_from_slice(hessian.as_slice());
}

fn rosenbrock_by_hand(x: &[f64], out: &mut [f64]) {
    let x: [f64; 10] = array(x);
    let mut rows = [[0.0; 10]; 10];
    for i in 0..9 {
        let square = x[i] * x[i];
        rows[i][i] += 1200.0 * square - 400.0 * x[i + 1] + 2.0;
        rows[i + 1][i + 1] += 200.0;
        let beside = -400.0 * x[i];
        rows[i + 1][i] = beside;
        rows[i][i + 1] = beside;
    }
    out.copy_from_slice(rows.as_flattened());
}

fn rosenbrock_by_dual_numbers(x: &[f64], out: &mut [f64]) {
    dual::<10>(
        |x| {
            let terms = x.windows(2).map(|pair| {
                let (a, b) = (pair[1] - pair[0] * pair[0], -pair[0] + 1.0);
                a * a * 100.0 + b * b
            });
            terms.fold(Dual2SVec64::from(0.0), |sum, term| sum + term)
        },
        x,
        out,
    );
}

fn rosenbrock(x: &[f64], out: &mut [f64]) {
    let f = hessian!(|x: [f64; 10]| {
        100.0 * (x[1] - x[0] * x[0]).powi(2)
            + (1.0 - x[0]).powi(2)
            + 100.0 * (x[2] - x[1] * x[1]).powi(2)
            + (1.0 - x[1]).powi(2)
            + 100.0 * (x[3] - x[2] * x[2]).powi(2)
            + (1.0 - x[2]).powi(2)
            + 100.0 * (x[4] - x[3] * x[3]).powi(2)
            + (1.0 - x[3]).powi(2)
            + 100.0 * (x[5] - x[4] * x[4]).powi(2)
            + (1.0 - x[4]).powi(2)
            + 100.0 * (x[6] - x[5] * x[5]).powi(2)
            + (1.0 - x[5]).powi(2)
            + 100.0 * (x[7] - x[6] * x[6]).powi(2)
            + (1.0 - x[6]).powi(2)
            + 100.0 * (x[8] - x[7] * x[7]).powi(2)
            + (1.0 - x[7]).powi(2)
            + 100.0 * (x[9] - x[8] * x[8]).powi(2)
            + (1.0 - x[8]).powi(2)
    });
    out.copy_from_slice(f.hessian(array(x)).as_flattened());
}

#[differentiable(hessian)]
fn valley(x: [f64; 10]) -> f64 {
    let mut sum = 0.0;
    for i in 0..9 {
        sum += 100.0 * (x[i + 1] - x[i] * x[i]).powi(2) + (1.0 - x[i]).powi(2);
    }
    sum
}

fn rosenbrock_loop(x: &[f64], out: &mut [f64]) {
    out.copy_from_slice(valley::hessian(array(x)).as_flattened());
}

fn rosenbrock_closure(x: &[f64], out: &mut [f64]) {
    let f = hessian!(|x: [f64; 10]| {
        let mut sum = 0.0;
        for i in 0..9 {
            sum += 100.0 * (x[i + 1] - x[i] * x[i]).powi(2) + (1.0 - x[i]).powi(2);
        }
        sum
    });
    out.copy_from_slice(f.hessian(array(x)).as_flattened());
}

fn wood_by_hand(x: &[f64], out: &mut [f64]) {
    let [a, b, c, d] = array(x);
    let (ab, cd) = (-400.0 * a, -360.0 * c);
    let rows = [
        [1200.0 * a * a - 400.0 * b + 2.0, ab, 0.0, 0.0],
        [ab, 220.2, 0.0, 19.8],
        [0.0, 0.0, 1080.0 * c * c - 360.0 * d + 2.0, cd],
        [0.0, 19.8, cd, 200.2],
    ];
    out.copy_from_slice(rows.as_flattened());
}

fn wood_by_dual_numbers(x: &[f64], out: &mut [f64]) {
    dual::<4>(
        |[a, b, c, d]| {
            (b - a * a).powi(2) * 100.0
                + (-a + 1.0).powi(2)
                + (d - c * c).powi(2) * 90.0
                + (-c + 1.0).powi(2)
                + ((b - 1.0).powi(2) + (d - 1.0).powi(2)) * 10.1
                + (b - 1.0) * (d - 1.0) * 19.8
        },
        x,
        out,
    );
}

fn wood(x: &[f64], out: &mut [f64]) {
    let f = hessian!(|a, b, c, d| {
        100.0 * (b - a * a).powi(2)
            + (1.0 - a).powi(2)
            + 90.0 * (d - c * c).powi(2)
            + (1.0 - c).powi(2)
            + 10.1 * ((b - 1.0).powi(2) + (d - 1.0).powi(2))
            + 19.8 * (b - 1.0) * (d - 1.0)
    });
    let [a, b, c, d] = array(x);
    out.copy_from_slice(f.hessian(a, b, c, d).as_flattened());
}
