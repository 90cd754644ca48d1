//! `#[derive(Differentiable)]`: every kind of struct, as a list of numbers and as a parameter of a differentiated function.
#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
#![forbid(unsafe_code)]
#![allow(clippy::float_cmp, reason = "expected values are exact")]

mod constants;
mod emitted;
mod generics;
mod kinds;
mod no_prelude;
mod parameters;
mod shadowed;

use backprop::__private::Tape;
use backprop::Differentiable;

/// What a library that hands the derive on has.
mod library {
    pub(crate) use ::backprop as inner;
}

/// What every pair of values of one shape must satisfy, where `product` is their inner product.
fn check<T>(left: &T, right: &T, product: f64)
where
    T: Differentiable<Gradient = T> + PartialEq + std::fmt::Debug,
{
    assert_eq!(left.dot(right), product);
    assert_eq!(left.mismatch(right), None);

    let zero = left.zeros();
    assert_eq!(zero.dot(left), 0.0);
    let mut sum = left.zeros();
    sum.accumulate(left);
    assert_eq!(sum, *left);
    sum.add_scaled(2.0, right);
    assert_eq!(sum.dot(right), product + 2.0 * right.dot(right));

    let mut tape = Tape::new();
    sum.save(&mut tape);
    right.save(&mut tape);
    assert_eq!(T::recall(&mut tape), *right);
    assert_eq!(T::recall(&mut tape), sum);
    assert!(tape.is_empty());

    sum.set_zero();
    assert_eq!(sum, zero);
}
