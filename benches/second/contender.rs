//! Something to be timed: in, a function of a slice, the point to evaluate it at and how many numbers it gives; out, something that
//! can be run again and again.

use std::hint::black_box;

/// What can be timed.
pub(crate) trait Contender {
    /// Evaluates it `passes` times. There are no copies of the machine code to choose from.
    fn run(&mut self, copy: usize, passes: u32);

    /// How many evaluations one pass is.
    fn points(&self) -> usize;
}

/// A function at one point.
pub(crate) struct Evaluation<F> {
    evaluate: F,
    point: Vec<f64>,
    numbers: Vec<f64>,
}

impl<F: Fn(&[f64], &mut [f64])> Evaluation<F> {
    pub(crate) fn new(point: &[f64], count: usize, evaluate: F) -> Self {
        Self {
            evaluate,
            point: point.to_vec(),
            numbers: vec![f64::NAN; count],
        }
    }

    /// What it gives at another point.
    pub(crate) fn at(&self, point: &[f64]) -> Vec<f64> {
        let mut numbers = self.numbers.clone();
        (self.evaluate)(point, &mut numbers);
        numbers
    }

    /// What it gives.
    pub(crate) fn numbers(&mut self) -> &[f64] {
        (self.evaluate)(&self.point, &mut self.numbers);
        &self.numbers
    }
}

impl<F: Fn(&[f64], &mut [f64])> Contender for Evaluation<F> {
    fn run(&mut self, _copy: usize, passes: u32) {
        for _ in 0..passes {
            let point = black_box(self.point.as_slice());
            (self.evaluate)(point, &mut self.numbers);
            black_box(&mut self.numbers);
        }
    }

    fn points(&self) -> usize {
        1
    }
}
