//! A workload: in, a function and the gradients of it that are to be compared; out, one row of the table, after the results
//! have been found to agree.

use std::array;
use std::ops::Range;

use nalgebra::Const;
use num_dual::DualSVec64;

use crate::contender::{Contender, Evaluation, central_differences};

/// The heads of the table. The first is what the others are divided by; the second is the first once more, and shows what
/// differences mean nothing.
pub(crate) const COLUMNS: [&str; 6] = [
    "by hand",
    "again",
    "`grad!`",
    "num-dual",
    "symdiff",
    "central differences",
];

const POINTS: usize = 64;

/// One row of the table.
pub(crate) struct Workload {
    pub(crate) name: &'static str,
    /// As many as there are columns, in their order.
    pub(crate) contenders: Vec<Option<Box<dyn Contender>>>,
    /// What a reader of the row should know: first, if it is not there, why symdiff is not.
    pub(crate) notes: Vec<&'static str>,
    /// The values that the function's own text gives.
    values: Vec<f64>,
}

/// The ways to a gradient of one function of `N` inputs.
pub(crate) struct Ways<H, G, D, S, V> {
    pub(crate) by_hand: H,
    pub(crate) grad: G,
    pub(crate) num_dual: D,
    pub(crate) symdiff: Result<S, &'static str>,
    pub(crate) value: V,
}

/// What stands in [`Ways::symdiff`] where there is only a reason.
pub(crate) type Never<const N: usize> = fn([f64; N]) -> (f64, [f64; N]);

impl Workload {
    pub(crate) fn new<H, G, D, S, V, const N: usize>(
        name: &'static str,
        points: &[[f64; N]],
        ways: Ways<H, G, D, S, V>,
    ) -> Self
    where
        H: Fn([f64; N]) -> (f64, [f64; N]) + Copy + 'static,
        G: Fn([f64; N]) -> (f64, [f64; N]) + 'static,
        D: Fn(&[DualSVec64<N>; N]) -> DualSVec64<N> + 'static,
        S: Fn([f64; N]) -> (f64, [f64; N]) + 'static,
        V: Fn([f64; N]) -> f64 + 'static,
    {
        let values = points.iter().copied().map(&ways.value).collect();
        let notes = ways.symdiff.as_ref().err().copied().into_iter().collect();
        let contenders = vec![
            Some(contender(ways.by_hand, points)),
            Some(contender(ways.by_hand, points)),
            Some(contender(ways.grad, points)),
            Some(contender(dual_numbers(ways.num_dual), points)),
            ways.symdiff.ok().map(|symdiff| contender(symdiff, points)),
            Some(contender(central_differences(ways.value), points)),
        ];
        Self {
            name,
            contenders,
            notes,
            values,
        }
    }

    /// The workload with one note more.
    pub(crate) fn noting(mut self, note: &'static str) -> Self {
        self.notes.push(note);
        self
    }

    /// One line for each contender whose results are not those of the one written by hand.
    pub(crate) fn differences(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let rows: Vec<_> = self
            .contenders
            .iter()
            .map(|slot| slot.as_ref().map(|contender| contender.rows()))
            .collect();
        let Some(by_hand) = &rows[0] else {
            return lines;
        };
        for (column, rows) in COLUMNS.iter().zip(&rows) {
            let tolerance = if *column == "central differences" {
                1e-5
            } else {
                1e-9
            };
            let mut pairs = rows.iter().flatten().zip(by_hand);
            if let Some((got, expected)) =
                pairs.find(|(got, expected)| !agree(got, expected, tolerance))
            {
                lines.push(format!(
                    "{}: {column} gives {got:?}, by hand it is {expected:?}",
                    self.name
                ));
            }
        }
        // A macro that promises the value to the last bit is held to it.
        let exact = |(row, value): (&Vec<f64>, &f64)| row[0].to_bits() == value.to_bits();
        if !rows[2].iter().flatten().zip(&self.values).all(exact) {
            lines.push(format!(
                "{}: the value of {} is not that of the function's text",
                self.name, COLUMNS[2]
            ));
        }
        lines
    }
}

fn contender<const N: usize>(
    evaluate: impl Fn([f64; N]) -> (f64, [f64; N]) + 'static,
    points: &[[f64; N]],
) -> Box<dyn Contender> {
    let mut evaluation = Evaluation::new(evaluate, points);
    evaluation.run(0, 1);
    Box::new(evaluation)
}

/// Whether every number is right relative to itself, or, for differences, relative to the largest of its row: a difference
/// of large values cannot know a small slope any better.
fn agree(got: &[f64], expected: &[f64], tolerance: f64) -> bool {
    let largest = expected
        .iter()
        .fold(0.0, |largest: f64, number| largest.max(number.abs()));
    let near = |(got, expected): (&f64, &f64)| {
        let scale = if tolerance > 1e-9 {
            largest
        } else {
            expected.abs()
        };
        (got - expected).abs() <= tolerance * scale
    };
    got.len() == expected.len() && got.iter().zip(expected).all(near)
}

/// What `num_dual::gradient` does, on arrays.
fn dual_numbers<const N: usize>(
    function: impl Fn(&[DualSVec64<N>; N]) -> DualSVec64<N>,
) -> impl Fn([f64; N]) -> (f64, [f64; N]) {
    move |point| {
        let result = function(&array::from_fn(|i| {
            DualSVec64::from_re(point[i]).derivative(i)
        }));
        (
            result.re,
            result.eps.unwrap_generic(Const::<N>, Const::<1>).into(),
        )
    }
}

/// Points spread evenly over a box, the same in every run.
pub(crate) fn points<const N: usize>(ranges: &[Range<f64>; N]) -> Vec<[f64; N]> {
    let mut state = 0;
    let mut uniform = || {
        // SplitMix64 (Steele, Lea and Flood 2014), of which the upper 32 bits are plenty.
        state += 0x9E37_79B9_7F4A_7C15_u128;
        let mut z = u64::try_from(state & u128::from(u64::MAX)).unwrap_or(0);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        f64::from(u32::try_from((z ^ (z >> 31)) >> 32).unwrap_or(0)) / f64::from(u32::MAX)
    };
    let point =
        |_| array::from_fn(|i| ranges[i].start + uniform() * (ranges[i].end - ranges[i].start));
    (0..POINTS).map(point).collect()
}
