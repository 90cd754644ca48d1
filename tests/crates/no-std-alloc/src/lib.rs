//! A user's crate without the standard library, but with an allocator.
#![no_std]
#![deny(warnings, missing_docs)]
#![forbid(unsafe_code)]

extern crate alloc;

use alloc::vec::Vec;

use backprop::{Real, differentiable, explain, grad};

/// The gradient of a slice is a vector.
#[must_use]
pub fn slope(v: &[f64]) -> Vec<f64> {
    grad!(|v: &[f64]| v[0].sqrt() * v[1]).grad(v)
}

/// A closure is explained.
#[must_use]
pub fn explained(x: f64) -> backprop::trace::Trace {
    explain!(|x| x.sqrt() * x).trace(x)
}

/// A loop whose bound is not known keeps what it carries in a vector.
#[must_use]
#[differentiable]
pub fn iterated(x: f64, w: &[f64]) -> f64 {
    let mut y = x;
    for v in w {
        y = y.sin() * v;
    }
    y
}
