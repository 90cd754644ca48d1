//! The search: in, a number of atoms and of attempts; out, the lowest minimum of the energy that was found.
//!
//! Each attempt is a descent by `argmin`'s L-BFGS from atoms that are thrown into a ball. The crate asks for the value and for the
//! gradient each on its own.

use argmin::core::{CostFunction, Error, Executor, Gradient, State};
use argmin::solver::linesearch::MoreThuenteLineSearch;
use argmin::solver::quasinewton::LBFGS;
use nalgebra::DMatrix;

use super::model::energy;

/// What `argmin` is given to minimize.
struct Energy;

impl CostFunction for Energy {
    type Param = Vec<f64>;
    type Output = f64;

    fn cost(&self, x: &Vec<f64>) -> Result<f64, Error> {
        Ok(energy(x))
    }
}

impl Gradient for Energy {
    type Param = Vec<f64>;
    type Gradient = Vec<f64>;

    fn gradient(&self, x: &Vec<f64>) -> Result<Vec<f64>, Error> {
        Ok(energy::grad(x))
    }
}

/// The minimum that a descent from `start` finds.
///
/// # Errors
///
/// If the solver refuses to start.
pub(crate) fn descend(start: Vec<f64>) -> Result<Vec<f64>, Error> {
    let solver = LBFGS::new(MoreThuenteLineSearch::new(), 10).with_tolerance_grad(1e-9)?;
    let result = Executor::new(Energy, solver)
        .configure(|state| state.param(start).max_iters(1000))
        .run()?;
    Ok(result.state().get_best_param().cloned().unwrap_or_default())
}

/// Coordinates of atoms that are thrown into a cube of the given side one after another, each again as long as it comes closer
/// to another than `apart`. The numbers are from a generator of Lehmer's.
pub(crate) fn thrown(atoms: usize, side: f64, apart: f64, seed: &mut u32) -> Vec<f64> {
    let mut number = || {
        let next = u64::from(*seed) * 48_271 % 0x7fff_ffff;
        *seed = u32::try_from(next).expect("less than 2^31");
        side * f64::from(*seed) / f64::from(0x7fff_ffff_u32)
    };
    let mut x: Vec<f64> = Vec::new();
    while x.len() < 3 * atoms {
        let new = [number(), number(), number()];
        let distance = |atom: &[f64]| {
            atom.iter()
                .zip(new)
                .map(|(a, b)| (a - b).powi(2))
                .sum::<f64>()
        };
        if x.chunks(3).all(|atom| distance(atom) > apart * apart) {
            x.extend(new);
        }
    }
    x
}

/// The eigenvalues of the Hessian in ascending order: the squares of the frequencies of a cluster of atoms of mass 1.
pub(crate) fn stiffnesses(x: &[f64]) -> Vec<f64> {
    let rows = energy::hessian(x);
    let matrix = DMatrix::from_fn(x.len(), x.len(), |i, j| rows[i][j]);
    let mut values: Vec<f64> = matrix.symmetric_eigenvalues().iter().copied().collect();
    values.sort_by(f64::total_cmp);
    values
}
