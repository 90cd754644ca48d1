//! Fits the 27 non-linear regression problems of NIST's Statistical Reference Datasets with
//! derivatives made by `grad!`.
//!
//! ```text
//! cargo run --release --example nist
//! ```
//!
//! Every problem is fitted from NIST's first starting point, which is far away, and from its
//! second, which is near. The table compares the parameters found with the certified ones. The
//! program fails unless all 27 agree to 6 digits from the second point.

mod data;
mod fit;
mod models;

use std::error::Error;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use crate::data::Problem;
use crate::fit::Fit;
use crate::models::Model;

/// As many digits as NIST certifies.
const CERTIFIED_DIGITS: f64 = 11.0;
/// The digits that a fit must have to count.
const REQUIRED_DIGITS: f64 = 6.0;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let models = models::models();
    let problems: usize = models.iter().map(|model| model.problems.len()).sum();
    let mut reached = [0; 2];
    let mut done = 0;

    println!(
        "problem     level    parameters  points  start  iterations  evaluations  sum of squares  digits"
    );
    for model in &models {
        for name in model.problems {
            let problem = data::load(name).map_err(|error| format!("{name}: {error}"))?;
            for (index, start) in problem.starts.iter().enumerate() {
                done += 1;
                progress(&format!("{done}/{} fitting {name}", 2 * problems))?;
                let fit = fit::fit(&problem, model, start);
                let digits = agreement(&fit.parameters, &problem.certified);
                reached[index] += usize::from(digits >= REQUIRED_DIGITS);
                progress("")?;
                println!("{}", row(&problem, model, index + 1, &fit, digits));
            }
        }
    }

    println!();
    for (index, count) in reached.into_iter().enumerate() {
        println!(
            "start {}: {count} of {problems} agree to {REQUIRED_DIGITS} digits",
            index + 1
        );
    }
    Ok(if reached[1] == 27 && problems == 27 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Decimal digits to which the worst parameter agrees with its certified value, at most as many as
/// are certified.
fn agreement(found: &[f64], certified: &[f64]) -> f64 {
    let digits = |(found, certified): (&f64, &f64)| {
        let relative_error = ((found - certified) / certified).abs();
        // A parameter that is not a number agrees to no digit.
        if relative_error.is_nan() {
            0.0
        } else {
            -relative_error.log10()
        }
    };
    found
        .iter()
        .zip(certified)
        .map(digits)
        .fold(CERTIFIED_DIGITS, f64::min)
        .max(0.0)
}

fn row(problem: &Problem, model: &Model, start: usize, fit: &Fit, digits: f64) -> String {
    format!(
        "{:<10}  {:<7}  {:>10}  {:>6}  {start:>5}  {:>10}  {:>11}  {:>14.7e}  {digits:>6.1}{}",
        problem.name,
        problem.difficulty,
        model.parameters,
        problem.observations.len(),
        fit.iterations,
        fit.evaluations,
        fit.residual_sum_of_squares,
        if digits < REQUIRED_DIGITS {
            "  missed"
        } else {
            ""
        },
    )
}

/// Replaces the line in progress, if a person watches.
fn progress(text: &str) -> io::Result<()> {
    let mut terminal = io::stderr();
    if terminal.is_terminal() {
        write!(terminal, "\r\x1b[K{text}")?;
        terminal.flush()?;
    }
    Ok(())
}
