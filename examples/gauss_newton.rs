//! Least squares by the method of Gauss and Newton: the residuals and their Jacobian come from `jacobian!`, a step from the
//! QR decomposition of `nalgebra`.
//!
//! The data are NIST's `Misra1a`, the volume of gas that dental material takes up at some pressures; the certified solution and its
//! standard deviations are from the same page: <https://www.itl.nist.gov/div898/strd/nls/data/misra1a.shtml>.
//!
//! ```text
//! cargo run --example gauss_newton
//! ```

use backprop::jacobian;
use nalgebra::{SMatrix, SVector};

const OBSERVATIONS: usize = 14;

/// The observations less the parameters.
const DEGREES_OF_FREEDOM: f64 = 12.0;

const PRESSURE: [f64; OBSERVATIONS] = [
    77.6, 114.9, 141.1, 190.8, 239.9, 289.0, 332.8, 378.4, 434.8, 477.3, 536.8, 593.1, 689.1, 760.0,
];

const VOLUME: [f64; OBSERVATIONS] = [
    10.07, 14.73, 17.94, 23.93, 29.61, 35.18, 40.02, 44.82, 50.76, 55.05, 61.01, 66.40, 75.47,
    81.78,
];

/// The certified parameters, and their standard deviations.
const CERTIFIED: [(f64, f64); 2] = [
    (2.389_421_291_8e2, 2.707_007_524_1),
    (5.501_564_318_1e-4, 7.266_868_843_6e-6),
];

fn main() {
    // One row of the Jacobian for each observation, one column for each parameter.
    let residuals = jacobian!(|b: [f64; 2]| -> [f64; OBSERVATIONS] {
        let mut r = [0.0; OBSERVATIONS];
        for i in 0..OBSERVATIONS {
            r[i] = b[0] * (1.0 - (-b[1] * PRESSURE[i]).exp()) - VOLUME[i];
        }
        r
    });

    let mut b = [500.0, 1e-4];
    for iteration in 1..=20 {
        let (r, jacobian) = residuals.value_and_jacobian(b);
        let r = SVector::from(r);
        println!(
            "{iteration:2}: b = {b:?}, sum of squares {}",
            r.norm_squared()
        );

        // The step is the solution of J step = -r in the sense of least squares.
        let qr = matrix(jacobian).qr();
        let step = qr
            .r()
            .solve_upper_triangular(&(qr.q().transpose() * -r))
            .expect("columns that are not multiples of each other");
        b = [b[0] + step[0], b[1] + step[1]];
        if step[0].abs() <= 1e-12 * b[0].abs() && step[1].abs() <= 1e-12 * b[1].abs() {
            break;
        }
    }

    // The covariance of the parameters is s² (JᵀJ)⁻¹, with s² the variance of the residuals.
    let (r, jacobian) = residuals.value_and_jacobian(b);
    let jacobian = matrix(jacobian);
    let variance = SVector::from(r).norm_squared() / DEGREES_OF_FREEDOM;
    let covariance = (jacobian.transpose() * jacobian)
        .try_inverse()
        .expect("columns that are not multiples of each other")
        * variance;
    for (k, (certified, deviation)) in CERTIFIED.into_iter().enumerate() {
        let found = covariance[(k, k)].sqrt();
        println!(
            "b[{k}] = {:.10e} ± {found:.10e}, certified {certified:.10e} ± {deviation:.10e}",
            b[k]
        );
        assert!((b[k] / certified - 1.0).abs() < 1e-9);
        assert!((found / deviation - 1.0).abs() < 1e-7);
    }
}

fn matrix(rows: [[f64; 2]; OBSERVATIONS]) -> SMatrix<f64, OBSERVATIONS, 2> {
    SMatrix::from_fn(|i, j| rows[i][j])
}
