//! The residual of bundle adjustment: in, a camera, a point and a weight; out, its Jacobian by our macro and by dual numbers, and
//! its value to compare their times with.

use backprop::jacobian;
use nalgebra::SVector;
use num_dual::DualSVec64;

use crate::contender::Evaluation;
use crate::dual_residual::{SEEN, residual};

/// How many inputs it has: eleven of the camera, three of the point, and the weight.
const INPUTS: usize = 15;

/// The Jacobian, row after row, or the value.
type Way = fn(&[f64], &mut [f64]);

/// The value, the Jacobian by dual numbers, and ours, in this order.
pub(crate) fn ways() -> [Evaluation<Way>; 3] {
    let point: [f64; INPUTS] = [
        0.1, -0.3, 0.2, 0.5, -0.4, 4.0, 1.3, 0.02, -0.01, 0.05, 0.003, 1.0, 0.7, -0.5, 0.9,
    ];
    let many = 2 + 2 * INPUTS;
    let [value, dual, ours]: [Way; 3] = [value, by_dual_numbers, ours];
    [
        Evaluation::new(&point, 2, value),
        Evaluation::new(&point, many, dual),
        Evaluation::new(&point, many, ours),
    ]
}

fn array(x: &[f64]) -> [f64; INPUTS] {
    x.try_into().expect("as many numbers as inputs")
}

fn value(x: &[f64], out: &mut [f64]) {
    out.copy_from_slice(&residual(&array(x)));
}

fn by_dual_numbers(x: &[f64], out: &mut [f64]) {
    let x = SVector::from(array(x));
    let (value, matrix) = num_dual::jacobian(
        |x: SVector<DualSVec64<INPUTS>, INPUTS>| SVector::from(residual(&x.into())),
        &x,
    );
    out[..2].copy_from_slice(value.as_slice());
    // Its columns, one after another, are our rows.
    out[2..].copy_from_slice(matrix.transpose().as_slice());
}

fn ours(x: &[f64], out: &mut [f64]) {
    let f = jacobian!(|x: [f64; 15]| {
        let [
            r0,
            r1,
            r2,
            c0,
            c1,
            c2,
            focal,
            u0,
            u1,
            k1,
            k2,
            x0,
            x1,
            x2,
            weight,
        ] = x;
        let (d0, d1, d2) = (x0 - c0, x1 - c1, x2 - c2);
        let angle_squared = r0 * r0 + r1 * r1 + r2 * r2;
        let (p0, p1, p2) = if angle_squared > 0.0 {
            let angle = angle_squared.sqrt();
            let (sin, cos) = angle.sin_cos();
            let inverse = 1.0 / angle;
            let (n0, n1, n2) = (r0 * inverse, r1 * inverse, r2 * inverse);
            let along = (n0 * d0 + n1 * d1 + n2 * d2) * (1.0 - cos);
            (
                d0 * cos + (n1 * d2 - n2 * d1) * sin + n0 * along,
                d1 * cos + (n2 * d0 - n0 * d2) * sin + n1 * along,
                d2 * cos + (n0 * d1 - n1 * d0) * sin + n2 * along,
            )
        } else {
            (
                d0 + (r1 * d2 - r2 * d1),
                d1 + (r2 * d0 - r0 * d2),
                d2 + (r0 * d1 - r1 * d0),
            )
        };
        let (q0, q1) = (p0 / p2, p1 / p2);
        let radius = q0 * q0 + q1 * q1;
        let distortion = 1.0 + k1 * radius + k2 * radius * radius;
        [
            weight * (q0 * distortion * focal + u0 - SEEN[0]),
            weight * (q1 * distortion * focal + u1 - SEEN[1]),
        ]
    });
    let (value, rows) = f.value_and_jacobian(array(x));
    out[..2].copy_from_slice(&value);
    out[2..].copy_from_slice(rows.as_flattened());
}
