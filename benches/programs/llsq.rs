//! Linear least squares: in, the coefficients of a polynomial; out, half the sum of its squared distances from the sign
//! function at `n` places between -1 and 1, and by hand the gradient of that.
//!
//! The problem is that of `GradBench`, which has it from cmpad.

use backprop::differentiable;

/// `sum (sign t - sum x[j] t^j)² / 2`.
#[differentiable]
pub(crate) fn value(x: &[f64], n: u32) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        let t = place(i, n);
        let mut residual = sign(t);
        let mut power = 1.0;
        for coefficient in x {
            residual -= coefficient * power;
            power *= t;
        }
        sum += residual * residual;
    }
    sum / 2.0
}

pub(crate) fn by_hand(x: &[f64], n: u32, dx: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    let mut powers = vec![0.0; x.len()];
    dx.fill(0.0);
    for i in 0..n {
        let t = place(i, n);
        let mut residual = sign(t);
        let mut power = 1.0;
        for (coefficient, saved) in x.iter().zip(&mut powers) {
            residual -= coefficient * power;
            *saved = power;
            power *= t;
        }
        sum += residual * residual;
        for (slope, power) in dx.iter_mut().zip(&powers) {
            *slope -= residual * power;
        }
    }
    sum / 2.0
}

fn place(i: u32, n: u32) -> f64 {
    -1.0 + f64::from(i) * 2.0 / f64::from(n - 1)
}

/// Unlike `f64::signum`, zero has the sign zero.
fn sign(t: f64) -> f64 {
    if t > 0.0 {
        1.0
    } else if t < 0.0 {
        -1.0
    } else {
        0.0
    }
}
