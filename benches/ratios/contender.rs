//! One way to compute a value and a gradient: in, a function of `N` inputs and points to evaluate it at; out, something
//! that can be run again and again, and the numbers it gave.

use std::hint::black_box;

/// Where in memory a loop of a few instructions happens to lie makes it up to twice as slow as it might be. Everyone gets
/// this many places, and is judged by the best.
pub(crate) const COPIES: usize = 4;

/// A value and a gradient by some means, at fixed points.
pub(crate) trait Contender {
    /// Evaluates every point `passes` times, with one of the [`COPIES`] of the machine code.
    fn run(&mut self, copy: usize, passes: u32);

    /// How many evaluations one pass is.
    fn points(&self) -> usize;

    /// What the last pass gave, one row a point: the value, then the gradient.
    fn rows(&self) -> Vec<Vec<f64>>;
}

/// The function `evaluate`, which is compiled into a loop of its own.
pub(crate) struct Evaluation<F, const N: usize> {
    evaluate: F,
    points: Vec<[f64; N]>,
    /// The indices of the points, which the compiler must take for any: it cannot compute two points together, and nothing
    /// is stored on their account, which would be felt where a gradient is two multiplications.
    order: Vec<usize>,
    results: Vec<(f64, [f64; N])>,
}

impl<F: Fn([f64; N]) -> (f64, [f64; N]), const N: usize> Evaluation<F, N> {
    pub(crate) fn new(evaluate: F, points: &[[f64; N]]) -> Self {
        Self {
            evaluate,
            points: points.to_vec(),
            order: (0..points.len()).collect(),
            results: vec![(f64::NAN, [f64::NAN; N]); points.len()],
        }
    }
}

impl<F: Fn([f64; N]) -> (f64, [f64; N]), const N: usize> Evaluation<F, N> {
    /// The only code that calls `evaluate`, so that what is compared is what is timed. Each `SHIFT` is a copy of it that
    /// lies a few bytes further in memory than the one before.
    #[inline(never)]
    fn pass<const SHIFT: usize>(&mut self, passes: u32) {
        for byte in 0..SHIFT {
            black_box(byte);
        }
        for _ in 0..passes {
            let points = black_box(self.points.as_slice());
            for (&i, result) in black_box(self.order.as_slice())
                .iter()
                .zip(&mut self.results)
            {
                *result = (self.evaluate)(points[i]);
            }
            black_box(&mut self.results);
        }
    }
}

impl<F: Fn([f64; N]) -> (f64, [f64; N]), const N: usize> Contender for Evaluation<F, N> {
    fn run(&mut self, copy: usize, passes: u32) {
        match copy % COPIES {
            0 => self.pass::<0>(passes),
            1 => self.pass::<1>(passes),
            2 => self.pass::<2>(passes),
            _ => self.pass::<3>(passes),
        }
    }

    fn points(&self) -> usize {
        self.points.len()
    }

    fn rows(&self) -> Vec<Vec<f64>> {
        let row = |(value, gradient): &(f64, [f64; N])| [&[*value], gradient.as_slice()].concat();
        self.results.iter().map(row).collect()
    }
}

/// Value and central differences of `function`, with the step that balances truncation and rounding.
pub(crate) fn central_differences<const N: usize>(
    function: impl Fn([f64; N]) -> f64,
) -> impl Fn([f64; N]) -> (f64, [f64; N]) {
    move |point| {
        let mut moved = point;
        let slopes = std::array::from_fn(|i| {
            let step = f64::EPSILON.cbrt() * point[i].abs().max(1.0);
            moved[i] = point[i] + step;
            let above = function(moved);
            moved[i] = point[i] - step;
            let below = function(moved);
            moved[i] = point[i];
            (above - below) / (2.0 * step)
        });
        (function(point), slopes)
    }
}
