//! The product of all inputs: in, the factors; out, the product, and by hand its gradient, without a division,
//! statement by statement and without a buffer for the products.

use backprop::differentiable;

#[differentiable]
pub(crate) fn value(x: &[f64]) -> f64 {
    x.iter().product()
}

pub(crate) fn by_hand(x: &[f64], dx: &mut [f64]) -> f64 {
    let mut before = Vec::with_capacity(x.len());
    let mut product = 1.0;
    for factor in x {
        before.push(product);
        product *= factor;
    }
    let mut cotangent = 1.0;
    for (i, factor) in x.iter().enumerate().rev() {
        dx[i] = cotangent * before[i];
        cotangent *= factor;
    }
    product
}

pub(crate) fn simplified(x: &[f64], dx: &mut [f64]) -> f64 {
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
