//! The method of Broyden, Fletcher, Goldfarb and Shanno: in, a function with its gradient and a start; out, a minimum.
//!
//! It learns the inverse of the Hessian from how the gradient changes from step to step.

use nalgebra::{SMatrix, SVector};

/// A point on the way to the minimum.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step<const N: usize> {
    /// The point.
    pub(crate) at: [f64; N],
    /// The value there.
    pub(crate) value: f64,
    /// The length of the gradient there.
    pub(crate) slope: f64,
}

/// Hands `watch` every point on the way from `start`, and returns the last.
pub(crate) fn minimize<const N: usize>(
    start: [f64; N],
    value_and_grad: impl Fn(&[f64; N]) -> (f64, [f64; N]),
    mut watch: impl FnMut(&Step<N>),
) -> Step<N> {
    const MOST_STEPS: usize = 200;
    const FLAT: f64 = 1e-6;
    let evaluate = |at: &SVector<f64, N>| {
        let (value, gradient) = value_and_grad(&at.data.0[0]);
        (value, SVector::from(gradient))
    };
    let mut at = SVector::from(start);
    let (mut value, mut gradient) = evaluate(&at);
    let mut inverse = SMatrix::<f64, N, N>::identity() / gradient.norm();
    for _ in 0..MOST_STEPS {
        watch(&Step {
            at: at.data.0[0],
            value,
            slope: gradient.norm(),
        });
        let direction = -(inverse * gradient);
        let descent = gradient.dot(&direction);
        // The step is halved until the value falls by a fair part of what the slope promises.
        let mut length = 1.0;
        let (moved, next, next_gradient) = loop {
            let moved = at + direction * length;
            let (next, next_gradient) = evaluate(&moved);
            if next <= value + 1e-4 * length * descent || length < 1e-12 {
                break (moved, next, next_gradient);
            }
            length /= 2.0;
        };
        let (step, change) = (moved - at, next_gradient - gradient);
        let curvature = step.dot(&change);
        if curvature > 0.0 {
            let left = SMatrix::identity() - step * change.transpose() / curvature;
            inverse = left * inverse * left.transpose() + step * step.transpose() / curvature;
        }
        (at, value, gradient) = (moved, next, next_gradient);
        if gradient.norm() < FLAT {
            break;
        }
    }
    let last = Step {
        at: at.data.0[0],
        value,
        slope: gradient.norm(),
    };
    watch(&last);
    last
}
