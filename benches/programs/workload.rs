//! A workload: in, a function, a point, and the gradients of the function that there are; out, one row of the table, after
//! the gradients have been found to agree with central differences.

use std::rc::Rc;

use crate::contender::{Contender, Evaluate, Evaluation};

/// The value at a point.
pub(crate) type Value = Rc<dyn Fn(&[f64]) -> f64>;

/// One row of the table.
pub(crate) struct Workload {
    pub(crate) name: &'static str,
    pub(crate) point: Vec<f64>,
    value: Value,
    /// The reverse sweep that a careful person writes.
    by_hand: Option<Evaluate>,
    /// The gradient that the attribute writes.
    ours: Option<Evaluate>,
}

impl Workload {
    pub(crate) fn new(
        name: &'static str,
        point: Vec<f64>,
        value: impl Fn(&[f64]) -> f64 + 'static,
    ) -> Self {
        Self {
            name,
            point,
            value: Rc::new(value),
            by_hand: None,
            ours: None,
        }
    }

    /// The workload with a gradient by hand.
    pub(crate) fn by_hand(mut self, by_hand: impl Fn(&[f64], &mut [f64]) -> f64 + 'static) -> Self {
        self.by_hand = Some(Rc::new(by_hand));
        self
    }

    /// The workload with the gradient that the attribute writes.
    pub(crate) fn ours(mut self, ours: impl Fn(&[f64], &mut [f64]) -> f64 + 'static) -> Self {
        self.ours = Some(Rc::new(ours));
        self
    }

    /// The value, the gradient by hand and ours.
    pub(crate) fn contenders(&self) -> Vec<Option<Box<dyn Contender>>> {
        let value = Rc::clone(&self.value);
        let value: Evaluate = Rc::new(move |point, _| value(point));
        let contender = |evaluate: Option<Evaluate>| {
            let evaluation = Evaluation::new(evaluate?, &self.point);
            Some(Box::new(evaluation) as Box<dyn Contender>)
        };
        [Some(value), self.by_hand.clone(), self.ours.clone()]
            .map(contender)
            .into()
    }

    /// One line for each gradient that is not that of the value.
    pub(crate) fn differences(&self) -> Vec<String> {
        let value = (self.value)(&self.point);
        let mut expected = None;
        let mut lines = Vec::new();
        for (column, gradient) in [("by hand", &self.by_hand), ("ours", &self.ours)] {
            let Some(gradient) = gradient else { continue };
            let expected =
                expected.get_or_insert_with(|| central_differences(&*self.value, &self.point));
            let mut slopes = vec![f64::NAN; self.point.len()];
            let found = gradient(&self.point, &mut slopes);
            let near = |found: f64, expected: f64, within: f64| (found - expected).abs() <= within;
            if !near(found, value, 1e-12 * value.abs()) {
                lines.push(format!(
                    "{}, {column}: the value is {found}, it should be {value}",
                    self.name
                ));
            }
            let largest = expected
                .iter()
                .fold(0.0, |largest: f64, slope| largest.max(slope.abs()));
            for (i, (&slope, &expected)) in slopes.iter().zip(&*expected).enumerate() {
                // A difference of large values cannot know a small slope any better.
                if !near(slope, expected, 1e-6 * largest) {
                    lines.push(format!(
                        "{}, {column}: slope {i} is {slope}, by differences it is {expected}",
                        self.name
                    ));
                }
            }
        }
        lines
    }
}

/// The gradient by central differences, with the step that balances truncation and rounding.
fn central_differences(value: &dyn Fn(&[f64]) -> f64, point: &[f64]) -> Vec<f64> {
    let mut moved = point.to_vec();
    let slope = |i: usize| {
        let step = f64::EPSILON.cbrt() * point[i].abs().max(1.0);
        moved[i] = point[i] + step;
        let above = value(&moved);
        moved[i] = point[i] - step;
        let below = value(&moved);
        moved[i] = point[i];
        (above - below) / (2.0 * step)
    };
    (0..point.len()).map(slope).collect()
}

/// As many numbers of a range as asked, the same in every run.
pub(crate) fn spread(count: usize, from: f64, to: f64) -> Vec<f64> {
    let mut state: u64 = 0;
    let mut number = || {
        // SplitMix64 (Steele, Lea and Flood 2014), of which the upper 32 bits are plenty.
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let upper = u32::try_from((z ^ (z >> 31)) >> 32).unwrap_or(0);
        from + (to - from) * f64::from(upper) / f64::from(u32::MAX)
    };
    (0..count).map(|_| number()).collect()
}
