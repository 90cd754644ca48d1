//! Tells two species of iris apart by logistic regression.
//!
//! ```text
//! cargo run --release --example logistic_regression [chart.svg]
//! ```
//!
//! The loss is a loop over flowers that calls a function with a loop over their measures. Its gradient drives a quasi-Newton
//! method to the maximum of the likelihood, which is far away: the species hardly overlap.

#[path = "../chart/mod.rs"]
mod chart;
mod data;
mod fit;
mod model;

use std::error::Error;

use crate::chart::{Series, Titles};
use crate::model::{accuracy, loss};

fn main() -> Result<(), Box<dyn Error>> {
    let (flowers, is_virginica) = data::flowers();
    let mut losses = Vec::new();

    println!("step       loss  |gradient|  accuracy");
    let best = fit::minimize(
        [0.0; 5],
        |weights| loss::value_and_grad(weights, &flowers, &is_virginica),
        |step| {
            let number = u32::try_from(losses.len()).expect("few steps");
            losses.push((f64::from(number), step.value));
            if number.is_multiple_of(5) {
                let accuracy = accuracy(&step.at, &flowers, &is_virginica);
                println!(
                    "{number:4}  {:9.5}  {:10.1e}  {:7.0}%",
                    step.value,
                    step.slope,
                    100.0 * accuracy
                );
            }
        },
    );

    let [
        sepal_length,
        sepal_width,
        petal_length,
        petal_width,
        constant,
    ] = best.at;
    println!("\nlog odds of virginica over versicolor, lengths in cm:");
    println!(
        "{constant:.3} {sepal_length:+.3} sepal length {sepal_width:+.3} sepal width \
         {petal_length:+.3} petal length {petal_width:+.3} petal width"
    );
    println!(
        "deviance {:.3}",
        2.0 * loss(&best.at, &flowers, &is_virginica)
    );
    let right = 100.0 * accuracy(&best.at, &flowers, &is_virginica);
    println!("{right:.0}% of {} flowers are told right", flowers.len());

    let path = chart::path_of_chart()?;
    let titles = Titles {
        caption: "Logistic regression of versicolor and virginica",
        x: "step",
        y: "negative log likelihood",
    };
    let series = [Series {
        name: "loss",
        points: &losses,
        is_line: true,
        color: 0,
    }];
    chart::draw(&path, &titles, &series)?;
    println!("the loss is drawn in {}", path.display());
    Ok(())
}
