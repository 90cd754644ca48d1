//! Least squares by the method of Levenberg and Marquardt.
//!
//! In goes a model to start from, out comes the one whose residuals have the smallest sum of squares nearby. A column of the
//! Jacobian is the derivative of all residuals in the direction of one parameter: `residuals::jvp`.

use nalgebra::{DVector, Dyn, OMatrix, SVector, U6};

use super::model::{Census, Model, Populations, Rates, misfit, residuals};

/// A model on the way to the best one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    /// The model.
    pub(crate) model: Model,
    /// The sum of the squares of its residuals.
    pub(crate) misfit: f64,
    /// The damping of the step that led to it.
    pub(crate) damping: f64,
}

/// Hands `watch` every model on the way from `start`, and returns the last.
pub(crate) fn fit(start: Model, censuses: &[Census], mut watch: impl FnMut(&Step)) -> Step {
    const MOST_STEPS: usize = 100;
    let mut now = Step {
        model: start,
        misfit: misfit(&start, censuses),
        damping: 1e-3,
    };
    watch(&now);
    for _ in 0..MOST_STEPS {
        let (residuals, jacobian) = linearized(&now.model, censuses);
        let normal = jacobian.tr_mul(&jacobian);
        let slope = jacobian.tr_mul(&residuals);
        let Some(next) = lower(&now, &normal, &slope, censuses) else {
            break;
        };
        let gain = now.misfit - next.misfit;
        now = next;
        watch(&now);
        if gain <= 1e-14 * now.misfit {
            break;
        }
    }
    now
}

/// The first model with a smaller misfit as the damping grows; none if there is none.
fn lower(
    now: &Step,
    normal: &OMatrix<f64, U6, U6>,
    slope: &SVector<f64, 6>,
    censuses: &[Census],
) -> Option<Step> {
    let mut damping = now.damping / 10.0;
    while damping < 1e9 {
        let damped = normal + OMatrix::from_diagonal(&(normal.diagonal() * damping));
        if let Some(factors) = damped.cholesky() {
            let next = packed(&now.model) - factors.solve(slope);
            let model = unpacked(&next);
            let misfit = misfit(&model, censuses);
            // What is not a number is not smaller.
            if misfit < now.misfit {
                return Some(Step {
                    model,
                    misfit,
                    damping,
                });
            }
        }
        damping *= 10.0;
    }
    None
}

/// The residuals and their derivatives by each of the six parameters.
fn linearized(model: &Model, censuses: &[Census]) -> (DVector<f64>, OMatrix<f64, Dyn, U6>) {
    let mut jacobian = OMatrix::<f64, Dyn, U6>::zeros(2 * censuses.len());
    let mut values = Vec::new();
    for (parameter, mut column) in jacobian.column_iter_mut().enumerate() {
        let mut direction = SVector::<f64, 6>::zeros();
        direction[parameter] = 1.0;
        let (value, tangent) = residuals::jvp(model, censuses, &unpacked(&direction));
        column.copy_from_slice(&tangent);
        values = value;
    }
    (DVector::from_vec(values), jacobian)
}

fn packed(model: &Model) -> SVector<f64, 6> {
    let Model { rates, start } = model;
    let Rates {
        birth,
        predation,
        death,
        conversion,
    } = *rates;
    let Populations { hares, lynxes } = *start;
    SVector::from([birth, predation, death, conversion, hares, lynxes])
}

fn unpacked(numbers: &SVector<f64, 6>) -> Model {
    let [birth, predation, death, conversion, hares, lynxes] = numbers.data.0[0];
    Model {
        rates: Rates {
            birth,
            predation,
            death,
            conversion,
        },
        start: Populations { hares, lynxes },
    }
}
