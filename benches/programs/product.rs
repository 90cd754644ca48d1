//! The product of all inputs: in, the factors; out, the product, and by hand its gradient, without a division.

use backprop::differentiable;

#[differentiable]
pub(crate) fn value(x: &[f64]) -> f64 {
    x.iter().product()
}

pub(crate) fn by_hand(x: &[f64], dx: &mut [f64]) -> f64 {
    // On the way there each entry holds the product of the factors before it, on the way back it gets those after it.
    let mut before = 1.0;
    for (slope, factor) in dx.iter_mut().zip(x) {
        *slope = before;
        before *= factor;
    }
    let mut after = 1.0;
    for (slope, factor) in dx.iter_mut().zip(x).rev() {
        *slope *= after;
        after *= factor;
    }
    before
}
