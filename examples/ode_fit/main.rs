//! Fits a model of predators and prey to a century-old record of lynxes and hares.
//!
//! ```text
//! cargo run --release --example ode_fit [chart.svg]
//! ```
//!
//! The differential equation is solved by a loop of Runge-Kutta steps that calls ordinary functions. What is fitted are its
//! four parameters and the two populations it starts from. The Jacobian of the residuals is found forwards, six directions of
//! two populations in 21 years; the gradient of their sum of squares, found backwards, says at the end that it is a minimum.

#[path = "../chart/mod.rs"]
mod chart;
mod data;
mod fit;
mod model;

use std::error::Error;
use std::path::Path;

use backprop::Differentiable;

use crate::chart::{Series, Titles};
use crate::model::{Census, Model, Populations, START, a_year_later, misfit};

fn main() -> Result<(), Box<dyn Error>> {
    let censuses = data::censuses();
    println!("  birth  predation  death  conversion  hares  lynxes    misfit  damping");
    let best = fit::fit(START, &censuses, |step| {
        let Model { rates, start } = step.model;
        println!(
            "{:7.4}  {:9.5}  {:5.3}  {:10.5}  {:5.2}  {:6.3}  {:8.4}  {:7.0e}",
            rates.birth,
            rates.predation,
            rates.death,
            rates.conversion,
            start.hares,
            start.lynxes,
            step.misfit,
            step.damping,
        );
    });

    let (_, gradient) = misfit::value_and_grad(&best.model, &censuses);
    println!(
        "\nlength of the gradient: {:.1e}",
        gradient.dot(&gradient).sqrt()
    );

    let path = chart::path_of_chart()?;
    draw(&path, &best.model, &censuses)?;
    println!("the populations are drawn in {}", path.display());
    Ok(())
}

fn draw(path: &Path, model: &Model, censuses: &[Census]) -> Result<(), Box<dyn Error>> {
    let mut now = model.start;
    let (mut hares, mut lynxes) = (Vec::new(), Vec::new());
    for (index, census) in censuses.iter().enumerate() {
        if index > 0 {
            now = a_year_later(&model.rates, now);
        }
        hares.push((census.year, now.hares));
        lynxes.push((census.year, now.lynxes));
    }
    let counted = |of: fn(&Populations) -> f64| -> Vec<_> {
        let pair = |census: &Census| (census.year, of(&census.counted));
        censuses.iter().map(pair).collect()
    };
    let titles = Titles {
        caption: "Hares and lynxes, and the Lotka-Volterra model",
        x: "year",
        y: "thousands of pelts",
    };
    let series = [
        Series {
            name: "hares, model",
            points: &hares,
            is_line: true,
            color: 0,
        },
        Series {
            name: "lynxes, model",
            points: &lynxes,
            is_line: true,
            color: 1,
        },
        Series {
            name: "hares",
            points: &counted(|of| of.hares),
            is_line: false,
            color: 0,
        },
        Series {
            name: "lynxes",
            points: &counted(|of| of.lynxes),
            is_line: false,
            color: 1,
        },
    ];
    chart::draw(path, &titles, &series)
}
