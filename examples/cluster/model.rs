//! The energy of a cluster: in, the coordinates of its atoms; out, what the potential of Lennard-Jones gives them.

use backprop::differentiable;

/// The energy of atoms at `x[0..3]`, `x[3..6]`, and so on, in units of the depth of one pair's well; lengths are in units of the
/// distance at which a pair's energy is zero.
#[differentiable(hessian)]
pub(crate) fn energy(x: &[f64]) -> f64 {
    let mut energy = 0.0;
    for i in 0..x.len() / 3 {
        for j in 0..i {
            let mut square = 0.0;
            for (a, b) in x[3 * i..3 * i + 3].iter().zip(&x[3 * j..3 * j + 3]) {
                square += (a - b).powi(2);
            }
            let attraction = square.powi(-3);
            energy += 4.0 * (attraction * attraction - attraction);
        }
    }
    energy
}
