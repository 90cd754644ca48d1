//! Rosenbrock's valley in any number of dimensions: in, a point; out, the height there, and by hand its gradient, statement by
//! statement and simplified.

use backprop::differentiable;

/// `sum 100 (x[i + 1] - x[i]²)² + (1 - x[i])²`.
#[differentiable]
pub(crate) fn value(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for pair in x.windows(2) {
        let u = 1.0 - pair[0];
        let v = pair[1] - pair[0] * pair[0];
        sum += 100.0 * (v * v) + u * u;
    }
    sum
}

pub(crate) fn by_hand(x: &[f64], dx: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    dx.fill(0.0);
    for (i, pair) in x.windows(2).enumerate() {
        let u = 1.0 - pair[0];
        let v = pair[1] - pair[0] * pair[0];
        sum += 100.0 * (v * v) + u * u;
        let dv = 100.0 * 2.0 * v;
        let du = 2.0 * u;
        dx[i + 1] += dv;
        dx[i] -= dv * 2.0 * pair[0];
        dx[i] -= du;
    }
    sum
}

/// The gradient after some algebra: an entry is set where it is met for the first time, and the two terms of one share a factor.
pub(crate) fn simplified(x: &[f64], dx: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    dx.fill(0.0);
    for (i, pair) in x.windows(2).enumerate() {
        let u = 1.0 - pair[0];
        let v = pair[1] - pair[0] * pair[0];
        sum += 100.0 * (v * v) + u * u;
        let dv = 200.0 * v;
        dx[i] -= 2.0 * (u + dv * pair[0]);
        dx[i + 1] = dv;
    }
    sum
}
