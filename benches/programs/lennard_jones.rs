//! The potential of Lennard and Jones: in, the places of atoms, three coordinates each; out, the energy of all pairs, and by
//! hand its gradient, statement by statement and simplified.

use backprop::differentiable;

/// `sum 4 (r⁻¹² - r⁻⁶)` over the distances `r` of all pairs.
#[differentiable]
pub(crate) fn value(x: &[f64]) -> f64 {
    let mut energy = 0.0;
    for (i, a) in x.chunks(3).enumerate() {
        for b in x[3 * i + 3..].chunks(3) {
            let (dx, dy, dz) = (a[0] - b[0], a[1] - b[1], a[2] - b[2]);
            let inverse = 1.0 / (dx * dx + dy * dy + dz * dz);
            let sixth = inverse * inverse * inverse;
            energy += 4.0 * (sixth * sixth - sixth);
        }
    }
    energy
}

pub(crate) fn by_hand(x: &[f64], gradient: &mut [f64]) -> f64 {
    let mut energy = 0.0;
    gradient.fill(0.0);
    for (i, a) in x.chunks(3).enumerate() {
        for (k, b) in x[3 * i + 3..].chunks(3).enumerate() {
            let (dx, dy, dz) = (a[0] - b[0], a[1] - b[1], a[2] - b[2]);
            let inverse = 1.0 / (dx * dx + dy * dy + dz * dz);
            let sixth = inverse * inverse * inverse;
            energy += 4.0 * (sixth * sixth - sixth);
            let dsixth = 4.0 * (2.0 * sixth - 1.0);
            let dinverse = dsixth * 3.0 * inverse * inverse;
            let dsquare = -dinverse * inverse * inverse;
            let (ddx, ddy, ddz) = (dsquare * 2.0 * dx, dsquare * 2.0 * dy, dsquare * 2.0 * dz);
            let (a, b) = (3 * i, 3 * (i + 1 + k));
            gradient[a] += ddx;
            gradient[a + 1] += ddy;
            gradient[a + 2] += ddz;
            gradient[b] -= ddx;
            gradient[b + 1] -= ddy;
            gradient[b + 2] -= ddz;
        }
    }
    energy
}

/// The gradient after some algebra: the slope by the square of the distance is one product, the slopes of an atom are gathered
/// outside memory, and the bounds of its neighbours are checked once.
pub(crate) fn simplified(x: &[f64], gradient: &mut [f64]) -> f64 {
    let mut energy = 0.0;
    gradient.fill(0.0);
    for (i, a) in x.chunks_exact(3).enumerate() {
        let mut da = [0.0; 3];
        let others = x[3 * i + 3..].chunks_exact(3);
        for (b, db) in others.zip(gradient[3 * i + 3..].chunks_exact_mut(3)) {
            let d = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
            let inverse = 1.0 / (d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
            let sixth = inverse * inverse * inverse;
            energy += 4.0 * (sixth * sixth - sixth);
            // The slope by the square of the distance, times the two that its own slope has.
            let slope = 24.0 * inverse * (sixth - 2.0 * sixth * sixth);
            for axis in 0..3 {
                da[axis] += slope * d[axis];
                db[axis] -= slope * d[axis];
            }
        }
        for axis in 0..3 {
            gradient[3 * i + axis] += da[axis];
        }
    }
    energy
}
