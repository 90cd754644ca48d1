//! Something to be timed: in, a function of a slice and the point to evaluate it at; out, something that can be run again and
//! again.

use std::hint::black_box;
use std::rc::Rc;

/// A value at a point, and perhaps its gradient into the buffer.
pub(crate) type Evaluate = Rc<dyn Fn(&[f64], &mut [f64]) -> f64>;

/// What can be timed.
pub(crate) trait Contender {
    /// Evaluates it `passes` times. There are no copies of the machine code to choose from: where a loop of these programs
    /// lies in memory matters little, and so does the call through a pointer.
    fn run(&mut self, copy: usize, passes: u32);

    /// How many evaluations one pass is.
    fn points(&self) -> usize;
}

/// A function at one point.
pub(crate) struct Evaluation {
    evaluate: Evaluate,
    point: Vec<f64>,
    gradient: Vec<f64>,
}

impl Evaluation {
    pub(crate) fn new(evaluate: Evaluate, point: &[f64]) -> Self {
        Self {
            evaluate,
            point: point.to_vec(),
            gradient: vec![f64::NAN; point.len()],
        }
    }
}

impl Contender for Evaluation {
    fn run(&mut self, _copy: usize, passes: u32) {
        for _ in 0..passes {
            let point = black_box(self.point.as_slice());
            black_box((self.evaluate)(point, &mut self.gradient));
            black_box(&mut self.gradient);
        }
    }

    fn points(&self) -> usize {
        1
    }
}
