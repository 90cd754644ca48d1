//! Something to be timed: in, a function of a slice and the point to evaluate it at; out, something that can be run again and
//! again.

use std::hint::black_box;

/// A value, perhaps with its gradient, at one point.
pub(crate) trait Contender {
    /// Evaluates it `passes` times, with one of the copies of the machine code.
    fn run(&mut self, copy: usize, passes: u32);

    /// How many evaluations one pass is.
    fn points(&self) -> usize;
}

/// The function `evaluate`, which returns the value and may write a gradient, compiled into a loop of its own.
pub(crate) struct Evaluation<F> {
    evaluate: F,
    point: Vec<f64>,
    gradient: Vec<f64>,
}

impl<F: Fn(&[f64], &mut [f64]) -> f64> Evaluation<F> {
    pub(crate) fn new(evaluate: F, point: &[f64]) -> Self {
        Self {
            evaluate,
            point: point.to_vec(),
            gradient: vec![f64::NAN; point.len()],
        }
    }

    /// Where in memory a small loop lies changes how fast it is, so there are copies of it. Each `SHIFT` lies a few bytes
    /// further than the one before, and the fastest counts.
    #[inline(never)]
    fn pass<const SHIFT: usize>(&mut self, passes: u32) {
        for byte in 0..SHIFT {
            black_box(byte);
        }
        for _ in 0..passes {
            let point = black_box(self.point.as_slice());
            black_box((self.evaluate)(point, &mut self.gradient));
            black_box(&mut self.gradient);
        }
    }
}

impl<F: Fn(&[f64], &mut [f64]) -> f64> Contender for Evaluation<F> {
    fn run(&mut self, copy: usize, passes: u32) {
        match copy % 4 {
            0 => self.pass::<0>(passes),
            1 => self.pass::<1>(passes),
            2 => self.pass::<2>(passes),
            _ => self.pass::<3>(passes),
        }
    }

    fn points(&self) -> usize {
        1
    }
}
