//! The derivatives of the 27 regression models of NIST, against dual numbers and central
//! differences.
//!
//! The example `nist` fits these models; here each is differentiated at every observation of its
//! dataset, at both of NIST's starting points and at the certified parameters. The formulas are
//! written a second time, over the dual numbers of `num-dual`, from the statements in NIST's files.

#[path = "../examples/nist/data.rs"]
mod data;
#[path = "../examples/nist/models.rs"]
mod models;

use std::f64::consts::{PI, TAU};

use num_dual::{Dual64, DualNum};

use crate::data::{Observation, Problem};
use crate::models::Model;

/// Hands every problem, with its model, to `check`; there must be 27.
fn for_each_problem(check: impl Fn(&Problem, &Model)) {
    let mut count = 0;
    for model in models::models() {
        for name in model.problems {
            let problem = data::load(name).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(problem.name, *name);
            assert_eq!(problem.certified.len(), model.parameters, "{name}");
            check(&problem, &model);
            count += 1;
        }
    }
    assert_eq!(count, 27);
}

/// The points at which derivatives are checked, each with a name for messages.
fn points(problem: &Problem) -> [(&str, &[f64]); 3] {
    [
        ("start 1", &problem.starts[0]),
        ("start 2", &problem.starts[1]),
        ("certified", &problem.certified),
    ]
}

/// The model of the problem called `name`, from NIST's statement of it, with `b[0]` for `b1`.
fn reference(name: &str, b: &[Dual64], predictors: &[f64]) -> Dual64 {
    let one = Dual64::from(1.0);
    let x = Dual64::from(predictors[0]);
    match name {
        "Nelson" => b[0] - b[1] * x * (-(b[2] * predictors[1])).exp(),
        "Misra1a" | "BoxBOD" => b[0] * (one - (-(b[1] * x)).exp()),
        "Misra1b" => b[0] * (one - ((one + b[1] * x / 2.0) * (one + b[1] * x / 2.0)).recip()),
        "Misra1c" => b[0] * (one - (one + b[1] * x * 2.0).sqrt().recip()),
        "Misra1d" => b[0] * b[1] * x / (one + b[1] * x),
        "Chwirut1" | "Chwirut2" => (-(b[0] * x)).exp() / (b[1] + b[2] * x),
        "Lanczos1" | "Lanczos2" | "Lanczos3" => {
            (0..3).map(|k| b[2 * k] * (-(b[2 * k + 1] * x)).exp()).sum()
        }
        "Gauss1" | "Gauss2" | "Gauss3" => {
            let bell = |height: Dual64, centre: Dual64, width: Dual64| {
                let distance = (x - centre) / width;
                height * (-(distance * distance)).exp()
            };
            b[0] * (-(b[1] * x)).exp() + bell(b[2], b[3], b[4]) + bell(b[5], b[6], b[7])
        }
        "DanWood" => b[0] * (b[1] * predictors[0].ln()).exp(),
        "Kirby2" => horner(&b[0..3], x) / horner(&[one, b[3], b[4]], x),
        "Hahn1" | "Thurber" => horner(&b[0..4], x) / horner(&[one, b[4], b[5], b[6]], x),
        "MGH09" => b[0] * (x * x + x * b[1]) / (x * x + x * b[2] + b[3]),
        "MGH10" => b[0] * (b[1] / (x + b[2])).exp(),
        "MGH17" => b[0] + b[1] * (-(x * b[3])).exp() + b[2] * (-(x * b[4])).exp(),
        "Roszman1" => b[0] - b[1] * x - (b[2] / (x - b[3])).atan() / PI,
        "ENSO" => {
            let cycle = |cosine: Dual64, sine: Dual64, period: Dual64| {
                let angle = x * TAU / period;
                cosine * angle.cos() + sine * angle.sin()
            };
            let year = Dual64::from(12.0);
            b[0] + cycle(b[1], b[2], year) + cycle(b[4], b[5], b[3]) + cycle(b[7], b[8], b[6])
        }
        "Eckerle4" => {
            let distance = (x - b[2]) / b[1];
            b[0] / b[1] * (distance * distance * -0.5).exp()
        }
        "Rat42" => b[0] / (one + (b[1] - b[2] * x).exp()),
        "Rat43" => b[0] * (-((one + (b[1] - b[2] * x).exp()).ln() / b[3])).exp(),
        "Bennett5" => b[0] * (-((b[1] + x).ln() / b[2])).exp(),
        _ => panic!("no reference for {name}"),
    }
}

/// The polynomial with these coefficients, the constant one first.
fn horner(coefficients: &[Dual64], x: Dual64) -> Dual64 {
    coefficients
        .iter()
        .rev()
        .fold(Dual64::from(0.0), |sum, &coefficient| sum * x + coefficient)
}

/// The partial derivative of [`reference`] in every parameter, one pass of dual numbers each.
fn reference_gradient(name: &str, b: &[f64], predictors: &[f64]) -> Vec<f64> {
    let mut dual: Vec<Dual64> = b.iter().copied().map(Dual64::from).collect();
    let mut gradient = Vec::new();
    for index in 0..b.len() {
        dual[index].eps = 1.0;
        gradient.push(reference(name, &dual, predictors).eps);
        dual[index].eps = 0.0;
    }
    gradient
}

/// The largest magnitude in each column of a Jacobian: the scale at which its entries can be
/// compared.
fn column_scales(jacobian: &[Vec<f64>]) -> Vec<f64> {
    let column = |index: usize| {
        jacobian
            .iter()
            .map(|row| row[index].abs())
            .fold(0.0, f64::max)
    };
    (0..jacobian[0].len()).map(column).collect()
}

/// The Jacobian that `grad!` gives: a row for each observation.
fn jacobian(problem: &Problem, model: &Model, b: &[f64]) -> Vec<Vec<f64>> {
    let row = |predictors: &[f64]| {
        // What the buffer held before must not show.
        let mut gradient = vec![f64::NAN; b.len()];
        model.value_and_gradient(b, predictors, &mut gradient);
        gradient
    };
    problem
        .observations
        .iter()
        .map(|observation| row(&observation.predictors))
        .collect()
}

#[test]
fn gradients_agree_with_dual_numbers() {
    for_each_problem(|problem, model| {
        let name = &problem.name;
        for (point, b) in points(problem) {
            let found = jacobian(problem, model, b);
            let expected: Vec<Vec<f64>> = problem
                .observations
                .iter()
                .map(|observation| reference_gradient(name, b, &observation.predictors))
                .collect();
            // An entry that cancels, as where a sine and a cosine do, is only as exact as its
            // column's largest.
            let scales = column_scales(&expected);
            for (observation, (found, expected)) in found.iter().zip(&expected).enumerate() {
                for (index, scale) in scales.iter().enumerate() {
                    let (found, expected) = (found[index], expected[index]);
                    let allowed = 1e-12 * expected.abs() + 1e-13 * scale;
                    assert!(
                        (found - expected).abs() <= allowed,
                        "{name} at {point}, observation {observation}, b{}: {found:e}, not {expected:e}",
                        index + 1,
                    );
                }
            }
        }
    });
}

#[test]
fn gradients_agree_with_central_differences() {
    for_each_problem(|problem, model| {
        let name = &problem.name;
        for (point, b) in points(problem) {
            let found = jacobian(problem, model, b);
            let scales = column_scales(&found);
            for (index, scale) in scales.iter().enumerate() {
                // The cube root of the machine epsilon balances truncation, which grows with the
                // square of the step, against rounding, which grows with its inverse.
                let step = f64::EPSILON.cbrt() * b[index].abs();
                let shifted = |by: f64| {
                    let mut shifted = b.to_vec();
                    shifted[index] += by;
                    shifted
                };
                let (above, below) = (shifted(step), shifted(-step));
                let width = above[index] - below[index];
                for (observation, row) in problem.observations.iter().zip(&found) {
                    let x = &observation.predictors;
                    let value = model.value(b, x);
                    let expected = (model.value(&above, x) - model.value(&below, x)) / width;
                    let rounding = 16.0 * f64::EPSILON * value.abs() / step;
                    let found = row[index];
                    assert!(
                        (found - expected).abs() <= 1e-6 * scale + rounding,
                        "{name} at {point}, x = {x:?}, b{}: {found:e}, not {expected:e}",
                        index + 1,
                    );
                }
            }
        }
    });
}

#[test]
fn value_with_gradient_is_the_value_bit_for_bit() {
    for_each_problem(|problem, model| {
        for (point, b) in points(problem) {
            let mut gradient = vec![0.0; b.len()];
            for Observation { predictors, .. } in &problem.observations {
                let value = model.value(b, predictors);
                let beside_gradient = model.value_and_gradient(b, predictors, &mut gradient);
                let name = &problem.name;
                assert_eq!(
                    value.to_bits(),
                    beside_gradient.to_bits(),
                    "{name} at {point}, x = {predictors:?}"
                );
            }
        }
    });
}

/// NIST certifies the sum of squares to 11 digits, which says that each formula and each dataset is
/// the right one.
#[test]
fn residuals_at_the_certified_parameters_give_the_certified_sum_of_squares() {
    for_each_problem(|problem, model| {
        let square = |observation: &Observation| {
            let response = (model.response)(observation.response);
            (model.value(&problem.certified, &observation.predictors) - response).powi(2)
        };
        let found: f64 = problem.observations.iter().map(square).sum();
        let certified = problem.residual_sum_of_squares;
        // The residuals of Lanczos1 are as small as the rounding of its certified parameters to 11
        // digits.
        let rounding = 1e-20;
        assert!(
            (found - certified).abs() <= 1e-9 * certified + rounding,
            "{}: {found:e}, not {certified:e}",
            problem.name,
        );
    });
}

/// A dataset whose lines can be damaged one at a time.
const SMALL: &str = "\
NIST/ITL StRD
Dataset Name:  Small             (Small.dat)
               Starting Values   (lines 8 to  9)
               Certified Values  (lines 8 to 12)
               Data              (lines 14 to 15)
               Lower Level of Difficulty
        Start 1     Start 2           Parameter     Standard Deviation
  b1 =   500         250           2.5E+02  2.7E+00
  b2 =     0.0001      0.0005      5.5E-04  7.2E-06

Residual Sum of Squares:                    1.25E-01
Number of Observations:                             2
Data:   y               x
      10.07E0      77.6E0
        .73E0     114.9E0
";

#[test]
fn a_dataset_is_read_from_the_lines_that_its_header_gives() {
    let problem: Problem = SMALL.parse().expect("the text is well-formed");
    let observation = |response, predictor| Observation {
        response,
        predictors: vec![predictor],
    };
    let expected = Problem {
        name: "Small".to_owned(),
        difficulty: "Lower".to_owned(),
        starts: [vec![500.0, 0.0001], vec![250.0, 0.0005]],
        certified: vec![250.0, 0.00055],
        residual_sum_of_squares: 0.125,
        observations: vec![observation(10.07, 77.6), observation(0.73, 114.9)],
    };
    assert_eq!(problem, expected);
}

#[test]
fn a_damaged_dataset_is_refused_with_the_line_to_blame() {
    #[track_caller]
    fn check(intact: &str, damaged: &str, expected: &str) {
        assert!(SMALL.contains(intact));
        let error = SMALL
            .replace(intact, damaged)
            .parse::<Problem>()
            .expect_err("the text is damaged");
        assert_eq!(error.to_string(), expected);
    }
    check(
        "(lines 14 to 15)",
        "",
        "the file does not give its line ranges",
    );
    check(
        "(lines 14 to 15)",
        "(lines 14 to 16)",
        "line 5: the file has no such range of lines",
    );
    check(
        "(lines 14 to 15)",
        "(lines 15 to 14)",
        "line 5: the file has no such range of lines",
    );
    check(
        "(lines 8 to  9)",
        "(lines 8 to ?)",
        "line 3: the file has no such range of lines",
    );
    check(
        "  b2 =",
        "  b3 =",
        "line 9: expected parameter `b2`, found `b3`",
    );
    check("  b2 =", "  b2  ", "line 9: expected `parameter = values`");
    check("7.2E-06", "", "line 9: expected 4 values of `b2`, found 3");
    check("77.6E0", "77.6EO", "line 14: `77.6EO` is not a number");
    check("77.6E0", "NaN", "line 14: `NaN` is not a number");
    check(
        "77.6E0",
        "",
        "line 14: expected a response and its predictors",
    );
    check(
        "114.9E0",
        "114.9E0 1.0",
        "line 15: not as many values as on the lines before",
    );
    check(
        "1.25E-01",
        "",
        "the file does not give its residual sum of squares",
    );
    check(
        "Level of Difficulty",
        "",
        "the file does not give its level of difficulty",
    );
    check(
        "Observations:                             2",
        "Observations:                             3",
        "the file does not give its number of observations, or gives another than it has",
    );
}

#[test]
fn a_dataset_that_does_not_exist_is_named() {
    let error = data::load("Misra1z")
        .expect_err("NIST has no such dataset")
        .to_string();
    assert!(
        error.starts_with("cannot read ") && error.contains("Misra1z.dat"),
        "{error}"
    );
}
