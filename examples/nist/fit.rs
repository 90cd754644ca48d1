//! Fits one model to one dataset with the crate `levenberg-marquardt`, a port of MINPACK's `LMDER`.
//!
//! In go a [`Problem`], its [`Model`] and a starting point; out comes a [`Fit`]. The Jacobian of
//! the residuals, which is all that the method asks for, is one gradient of the model for each
//! observation.

use std::cell::Cell;

use levenberg_marquardt::{LeastSquaresProblem, LevenbergMarquardt};
use nalgebra::{DMatrix, DVector, Dyn, Owned};

use crate::data::Problem;
use crate::models::Model;

/// Where a fit came to rest, and what it cost.
#[derive(Clone, Debug)]
pub(crate) struct Fit {
    /// The parameters found.
    pub(crate) parameters: Vec<f64>,
    /// The residual sum of squares at these.
    pub(crate) residual_sum_of_squares: f64,
    /// How many Jacobians were computed: one a step.
    pub(crate) iterations: usize,
    /// How many times the residuals were computed, steps that were refused included.
    pub(crate) evaluations: usize,
}

/// Minimises the sum of squares from `start`.
///
/// The first step may be as long as the vector of parameters, measured in units of the Jacobian's
/// columns; MINPACK's own bound of a hundred times that lets `BoxBOD` leave its valley on the first
/// step.
pub(crate) fn fit(problem: &Problem, model: &Model, start: &[f64]) -> Fit {
    let residuals = Residuals {
        problem,
        model,
        parameters: DVector::from_column_slice(start),
        iterations: Cell::new(0),
        evaluations: Cell::new(0),
    };
    let (mut residuals, _) = LevenbergMarquardt::new()
        .with_stepbound(1.0)
        .with_patience(1000)
        .minimize(residuals);
    polish(&mut residuals);
    Fit {
        residual_sum_of_squares: residuals.at_parameters().norm_squared(),
        parameters: residuals.parameters.as_slice().to_vec(),
        iterations: residuals.iterations.get(),
        evaluations: residuals.evaluations.get(),
    }
}

/// Takes undamped Gauss-Newton steps, as long as they shrink.
///
/// Levenberg-Marquardt stops where the sum of squares no longer changes in its last bit. That is
/// where half of the digits of the parameters are right, for the sum is flat there. The gradient is
/// not flat, so these steps find the other half.
fn polish(residuals: &mut Residuals<'_>) {
    /// A step that changes a parameter by more than this fraction says that there is no minimum
    /// here to polish.
    const NEARLY_THERE: f64 = 1e-2;
    let mut longest = NEARLY_THERE;
    while let Some(step) = residuals.gauss_newton_step() {
        let length = step.component_div(&residuals.parameters).amax();
        // Written so that a NaN ends the loop too.
        if !(length > f64::EPSILON && length < longest) {
            break;
        }
        longest = length;
        residuals.parameters -= step;
    }
}

/// The residuals of a dataset as a function of its model's parameters.
struct Residuals<'a> {
    problem: &'a Problem,
    model: &'a Model,
    parameters: DVector<f64>,
    iterations: Cell<usize>,
    evaluations: Cell<usize>,
}

impl Residuals<'_> {
    fn at_parameters(&self) -> DVector<f64> {
        self.evaluations.set(self.evaluations.get() + 1);
        let b = self.parameters.as_slice();
        let residual = self.problem.observations.iter().map(|observation| {
            let response = (self.model.response)(observation.response);
            self.model.value(b, &observation.predictors) - response
        });
        DVector::from_iterator(self.problem.observations.len(), residual)
    }

    fn derivative(&self) -> DMatrix<f64> {
        self.iterations.set(self.iterations.get() + 1);
        let observations = &self.problem.observations;
        let b = self.parameters.as_slice();
        let mut jacobian = DMatrix::zeros(observations.len(), b.len());
        let mut gradient = vec![0.0; b.len()];
        for (observation, mut row) in observations.iter().zip(jacobian.row_iter_mut()) {
            self.model
                .value_and_gradient(b, &observation.predictors, &mut gradient);
            row.copy_from_slice(&gradient);
        }
        jacobian
    }

    /// The step, to be subtracted, that solves the linearised problem; none where the Jacobian is
    /// singular.
    fn gauss_newton_step(&self) -> Option<DVector<f64>> {
        let factors = self.derivative().qr();
        let mut right_side = self.at_parameters();
        factors.q_tr_mul(&mut right_side);
        factors
            .r()
            .solve_upper_triangular(&right_side.rows(0, self.parameters.len()))
    }
}

impl LeastSquaresProblem<f64, Dyn, Dyn> for Residuals<'_> {
    type ParameterStorage = Owned<f64, Dyn>;
    type ResidualStorage = Owned<f64, Dyn>;
    type JacobianStorage = Owned<f64, Dyn, Dyn>;

    fn set_params(&mut self, parameters: &DVector<f64>) {
        self.parameters.copy_from(parameters);
    }

    fn params(&self) -> DVector<f64> {
        self.parameters.clone()
    }

    fn residuals(&self) -> Option<DVector<f64>> {
        Some(self.at_parameters())
    }

    fn jacobian(&self) -> Option<DMatrix<f64>> {
        Some(self.derivative())
    }
}
