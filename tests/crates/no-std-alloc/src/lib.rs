//! A user's crate without the standard library, but with an allocator.
#![no_std]
#![deny(warnings, missing_docs)]
#![forbid(unsafe_code)]

extern crate alloc;

use alloc::vec::Vec;

use backprop::{Real, grad};

/// The gradient of a slice is a vector.
#[must_use]
pub fn slope(v: &[f64]) -> Vec<f64> {
    grad!(|v: &[f64]| v[0].sqrt() * v[1]).grad(v)
}
