//! Gradient descent, as in the article "A Visual Tour of Backpropagation": on a loss of one
//! parameter, then of several.
//!
//! ```text
//! cargo run --example gradient_descent
//! ```
//!
//! A gradient says which way the loss falls; descent takes a small step that way, again and again.
//! Both runs draw what they do and end where calculus says that the minimum is, or fail.

use std::ops::RangeInclusive;

use backprop::grad;

fn main() {
    one_parameter();
    several_parameters();
}

/// Walks down into the valley of `L(p) = exp(p / 2) - p`.
///
/// There the slope `exp(p / 2) / 2 - 1` is zero, so the minimum is at `p = 2 ln 2`.
fn one_parameter() {
    const RATE: f64 = 0.6;
    let loss = grad!(|p| (p / 2.0).exp() - p);

    println!("A loss of one parameter: L(p) = exp(p / 2) - p\n");
    let mut p = -4.0;
    let mut path = Vec::new();
    for step in 0..=60 {
        let (value, slope) = loss.value_and_grad(p);
        path.push((p, value));
        if step % 6 == 0 {
            println!("  step {step:>2}   p = {p:>9.6}   L = {value:>9.6}   slope = {slope:>9.1e}");
        }
        p -= RATE * slope;
    }

    let mut plot = Plot::new(-5.0..=5.0, 0.0..=7.5);
    plot.curve('.', |p| loss.value(p));
    for &(p, value) in &path {
        plot.mark('o', p, value);
    }
    plot.print("the steps (o) on the loss (.)");

    let minimum = 2.0 * 2_f64.ln();
    println!("  found p = {p:.6}; the minimum is at 2 ln 2 = {minimum:.6}\n");
    assert!((p - minimum).abs() < 1e-6, "the descent stopped at {p}");
}

/// Fits the line `y = slope x + height` to five points: a loss of two parameters.
fn several_parameters() {
    const RATE: f64 = 0.03;
    const STEPS: u32 = 512;
    let x: [f64; 5] = [-2.0, -1.0, 0.0, 1.0, 3.0];
    let y: [f64; 5] = [-1.6, 0.1, 0.8, 2.1, 4.4];

    // The points are captured, so they are constants, and the gradient has one entry: that of the
    // parameters.
    let loss = grad!(|line: [f64; 2]| {
        let [slope, height] = line;
        let r0 = slope * x[0] + height - y[0];
        let r1 = slope * x[1] + height - y[1];
        let r2 = slope * x[2] + height - y[2];
        let r3 = slope * x[3] + height - y[3];
        let r4 = slope * x[4] + height - y[4];
        (r0 * r0 + r1 * r1 + r2 * r2 + r3 * r3 + r4 * r4) / 5.0
    });

    println!("A loss of several parameters: the mean square distance of a line from five points\n");
    let mut line = [-1.0, 3.0];
    let first = loss.value(line);
    for step in 0..=STEPS {
        let (value, gradient) = loss.value_and_grad(line);
        if step == 0 || step.is_power_of_two() {
            let [slope, height] = line;
            let bar = bar(value / first);
            println!(
                "  step {step:>3}   slope {slope:>7.4}   height {height:>7.4}   L = {value:>9.6} {bar}"
            );
        }
        for (parameter, derivative) in line.iter_mut().zip(gradient) {
            *parameter -= RATE * derivative;
        }
    }

    let mut plot = Plot::new(-3.0..=4.0, -3.0..=6.0);
    plot.curve('.', |at| line[0] * at + line[1]);
    for (x, y) in x.into_iter().zip(y) {
        plot.mark('o', x, y);
    }
    plot.print("the points (o) and the line (.)");

    let [slope, height] = least_squares(x, y);
    println!("  found {line:.6?}; least squares in closed form gives [{slope:.6}, {height:.6}]");
    assert!((line[0] - slope).abs() < 1e-6 && (line[1] - height).abs() < 1e-6);
}

/// The slope and height of the line of least squares: the covariance over the variance, and the
/// line through the means.
fn least_squares(x: [f64; 5], y: [f64; 5]) -> [f64; 2] {
    let mean_x = x.iter().sum::<f64>() / 5.0;
    let mean_y = y.iter().sum::<f64>() / 5.0;
    let covariance: f64 = x
        .iter()
        .zip(&y)
        .map(|(x, y)| (x - mean_x) * (y - mean_y))
        .sum();
    let variance: f64 = x.iter().map(|x| (x - mean_x).powi(2)).sum();
    let slope = covariance / variance;
    [slope, mean_y - slope * mean_x]
}

/// A bar for a fraction of one, on a logarithmic scale that shows a thousandth as nothing.
fn bar(fraction: f64) -> String {
    let length = 24.0 * (1.0 + fraction.log10() / 3.0);
    (1..=24)
        .filter(|&cell| f64::from(cell) <= length)
        .map(|_| '#')
        .collect()
}

/// A drawing made of characters.
struct Plot {
    x: RangeInclusive<f64>,
    y: RangeInclusive<f64>,
    rows: Vec<Vec<char>>,
}

impl Plot {
    const WIDTH: u8 = 72;
    const HEIGHT: u8 = 18;

    fn new(x: RangeInclusive<f64>, y: RangeInclusive<f64>) -> Self {
        let rows = vec![vec![' '; Self::WIDTH.into()]; Self::HEIGHT.into()];
        Self { x, y, rows }
    }

    /// Draws a function over the whole width.
    fn curve(&mut self, symbol: char, function: impl Fn(f64) -> f64) {
        for column in 0..Self::WIDTH {
            let fraction = f64::from(column) / f64::from(Self::WIDTH - 1);
            let x = self.x.start() + fraction * (self.x.end() - self.x.start());
            self.mark(symbol, x, function(x));
        }
    }

    /// Draws one point, if it is inside.
    fn mark(&mut self, symbol: char, x: f64, y: f64) {
        let column = Self::cell(&self.x, x, Self::WIDTH);
        let row = Self::cell(&self.y, y, Self::HEIGHT);
        if let (Some(column), Some(row)) = (column, row) {
            self.rows[row][column] = symbol;
        }
    }

    /// Which of `count` cells, spread evenly over `range`, is nearest to `value`.
    fn cell(range: &RangeInclusive<f64>, value: f64, count: u8) -> Option<usize> {
        let fraction = (value - range.start()) / (range.end() - range.start());
        let position = fraction * f64::from(count - 1);
        (0..count)
            .find(|&cell| (f64::from(cell) - position).abs() <= 0.5)
            .map(usize::from)
    }

    fn print(&self, caption: &str) {
        println!();
        for row in self.rows.iter().rev() {
            println!("  |{}", String::from_iter(row).trim_end());
        }
        println!("  +{}\n   {caption}\n", "-".repeat(Self::WIDTH.into()));
    }
}
