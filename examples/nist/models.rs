//! The models of the 27 problems, each written once, as NIST states it, and differentiated by
//! `grad!`.
//!
//! In goes a name such as `Misra1a`; out comes a [`Model`], which evaluates and differentiates.
//! Problems that share a formula share its row of the table.

use std::f64::consts::PI;

use backprop::grad;

/// What the predictor variables of one observation look like to a model: one number, or several.
pub(crate) trait Predictors: Copy {
    /// Reads them from a line of a file.
    ///
    /// # Panics
    ///
    /// If there are not exactly as many values as the model needs.
    fn from_values(values: &[f64]) -> Self;
}

impl Predictors for f64 {
    fn from_values(values: &[f64]) -> Self {
        let [value] = <[f64; 1]>::from_values(values);
        value
    }
}

impl<const K: usize> Predictors for [f64; K] {
    fn from_values(values: &[f64]) -> Self {
        let found = values.len();
        values
            .try_into()
            .unwrap_or_else(|_| panic!("the model has {K} predictors, the data {found}"))
    }
}

type Value = Box<dyn Fn(&[f64], &[f64]) -> f64>;
type ValueAndGradient = Box<dyn Fn(&[f64], &[f64], &mut [f64]) -> f64>;

/// A formula with parameters `b` to be fitted and predictors `x` that are given.
pub(crate) struct Model {
    /// The problems that use this formula.
    pub(crate) problems: &'static [&'static str],
    /// How many parameters there are.
    pub(crate) parameters: usize,
    /// The transformation of the measured response that the formula describes; most describe the
    /// response itself.
    pub(crate) response: fn(f64) -> f64,
    value: Value,
    value_and_gradient: ValueAndGradient,
}

impl Model {
    /// Hides the number of parameters and predictors of one formula, so that all fit one table.
    fn new<const N: usize, X: Predictors>(
        problems: &'static [&'static str],
        value: impl Fn([f64; N], X) -> f64 + 'static,
        value_and_gradient: impl Fn([f64; N], X, &mut [f64; N]) -> f64 + 'static,
    ) -> Self {
        Self {
            problems,
            parameters: N,
            response: |y| y,
            value: Box::new(move |b, x| value(array(b), X::from_values(x))),
            value_and_gradient: Box::new(move |b, x, gradient| {
                let mut entries = [0.0; N];
                let value = value_and_gradient(array(b), X::from_values(x), &mut entries);
                gradient.copy_from_slice(&entries);
                value
            }),
        }
    }

    /// The same model of a transformed response.
    fn of_response(self, response: fn(f64) -> f64) -> Self {
        Self { response, ..self }
    }

    /// The formula at parameters `b` and predictors `x`.
    ///
    /// # Panics
    ///
    /// If a slice is not as long as the formula needs.
    pub(crate) fn value(&self, b: &[f64], x: &[f64]) -> f64 {
        (self.value)(b, x)
    }

    /// The formula, and into `gradient` its partial derivative in each parameter.
    ///
    /// # Panics
    ///
    /// If a slice is not as long as the formula needs.
    pub(crate) fn value_and_gradient(&self, b: &[f64], x: &[f64], gradient: &mut [f64]) -> f64 {
        (self.value_and_gradient)(b, x, gradient)
    }
}

fn array<const N: usize>(values: &[f64]) -> [f64; N] {
    let found = values.len();
    values
        .try_into()
        .unwrap_or_else(|_| panic!("the model has {N} parameters, not {found}"))
}

/// A [`Model`] from the names of its problems and the object that `grad!` returns.
macro_rules! model {
    ($problems:expr, $gradient:expr $(,)?) => {{
        let formula = $gradient;
        Model::new(
            &$problems,
            move |b, x| formula.value(b, x),
            move |b, x, db| formula.value_and_grad_into(b, x, db),
        )
    }};
}

/// The formula of every problem.
pub(crate) fn models() -> Vec<Model> {
    let mut models = exponential();
    models.extend(rational());
    models.extend(miscellaneous());
    models
}

/// NIST's exponential class.
fn exponential() -> Vec<Model> {
    vec![
        model!(
            ["Misra1a", "BoxBOD"],
            grad!(|b: [f64; 2], #[constant] x: f64| b[0] * (1.0 - (-b[1] * x).exp())),
        ),
        model!(
            ["Chwirut1", "Chwirut2"],
            grad!(|b: [f64; 3], #[constant] x: f64| (-b[0] * x).exp() / (b[1] + b[2] * x)),
        ),
        model!(
            ["Lanczos1", "Lanczos2", "Lanczos3"],
            grad!(|b: [f64; 6], #[constant] x: f64| {
                b[0] * (-b[1] * x).exp() + b[2] * (-b[3] * x).exp() + b[4] * (-b[5] * x).exp()
            }),
        ),
        model!(
            ["Gauss1", "Gauss2", "Gauss3"],
            grad!(|b: [f64; 8], #[constant] x: f64| {
                let first = b[2] * (-(x - b[3]).powi(2) / b[4].powi(2)).exp();
                let second = b[5] * (-(x - b[6]).powi(2) / b[7].powi(2)).exp();
                b[0] * (-b[1] * x).exp() + first + second
            }),
        ),
        model!(
            ["Nelson"],
            grad!(|b: [f64; 3], #[constant] x: [f64; 2]| b[0] - b[1] * x[0] * (-b[2] * x[1]).exp()),
        )
        .of_response(f64::ln),
        model!(
            ["MGH17"],
            grad!(|b: [f64; 5], #[constant] x: f64| {
                b[0] + b[1] * (-x * b[3]).exp() + b[2] * (-x * b[4]).exp()
            }),
        ),
        model!(
            ["MGH10"],
            grad!(|b: [f64; 3], #[constant] x: f64| b[0] * (b[1] / (x + b[2])).exp()),
        ),
        model!(
            ["Eckerle4"],
            grad!(|b: [f64; 3], #[constant] x: f64| {
                (b[0] / b[1]) * (-0.5 * ((x - b[2]) / b[1]).powi(2)).exp()
            }),
        ),
        model!(
            ["Rat42"],
            grad!(|b: [f64; 3], #[constant] x: f64| b[0] / (1.0 + (b[1] - b[2] * x).exp())),
        ),
        model!(
            ["Rat43"],
            grad!(|b: [f64; 4], #[constant] x: f64| {
                b[0] / (1.0 + (b[1] - b[2] * x).exp()).powf(1.0 / b[3])
            }),
        ),
    ]
}

/// NIST's rational class.
fn rational() -> Vec<Model> {
    vec![
        model!(
            ["Kirby2"],
            grad!(|b: [f64; 5], #[constant] x: f64| {
                (b[0] + b[1] * x + b[2] * x.powi(2)) / (1.0 + b[3] * x + b[4] * x.powi(2))
            }),
        ),
        model!(
            ["Hahn1", "Thurber"],
            grad!(|b: [f64; 7], #[constant] x: f64| {
                (b[0] + b[1] * x + b[2] * x.powi(2) + b[3] * x.powi(3))
                    / (1.0 + b[4] * x + b[5] * x.powi(2) + b[6] * x.powi(3))
            }),
        ),
        model!(
            ["MGH09"],
            grad!(|b: [f64; 4], #[constant] x: f64| {
                b[0] * (x.powi(2) + x * b[1]) / (x.powi(2) + x * b[2] + b[3])
            }),
        ),
    ]
}

/// NIST's miscellaneous class.
fn miscellaneous() -> Vec<Model> {
    vec![
        model!(
            ["Misra1b"],
            grad!(|b: [f64; 2], #[constant] x: f64| b[0] * (1.0 - (1.0 + b[1] * x / 2.0).powi(-2))),
        ),
        model!(
            ["Misra1c"],
            grad!(
                |b: [f64; 2], #[constant] x: f64| b[0] * (1.0 - (1.0 + 2.0 * b[1] * x).powf(-0.5))
            ),
        ),
        model!(
            ["Misra1d"],
            grad!(|b: [f64; 2], #[constant] x: f64| b[0] * b[1] * x * (1.0 + b[1] * x).recip()),
        ),
        model!(
            ["DanWood"],
            grad!(|b: [f64; 2], #[constant] x: f64| b[0] * x.powf(b[1])),
        ),
        model!(
            ["Roszman1"],
            grad!(|b: [f64; 4], #[constant] x: f64| {
                b[0] - b[1] * x - (b[2] / (x - b[3])).atan() / PI
            }),
        ),
        model!(
            ["Bennett5"],
            grad!(|b: [f64; 3], #[constant] x: f64| b[0] * (b[1] + x).powf(-1.0 / b[2])),
        ),
        model!(
            ["ENSO"],
            grad!(|b: [f64; 9], #[constant] x: f64| {
                let turn = 2.0 * PI * x;
                let annual = b[1] * (turn / 12.0).cos() + b[2] * (turn / 12.0).sin();
                let nino = b[4] * (turn / b[3]).cos() + b[5] * (turn / b[3]).sin();
                let southern = b[7] * (turn / b[6]).cos() + b[8] * (turn / b[6]).sin();
                b[0] + annual + nino + southern
            }),
        ),
    ]
}
