//! A module without the prelude.
#![no_implicit_prelude]

use ::std::assert_eq;

#[derive(::backprop::Differentiable)]
struct Params {
    w: [f64; 2],
    b: ::std::vec::Vec<f64>,
    #[constant]
    n: usize,
}

#[derive(::backprop::Differentiable)]
struct Generic<T>(T);

#[test]
fn the_derive_needs_no_prelude() {
    use ::backprop::Differentiable;
    let params = Params {
        w: [1.0, 2.0],
        b: ::std::vec![3.0],
        n: 4,
    };
    assert_eq!(params.dot(&params), 14.0);
    assert_eq!(params.zeros().n, 4);
    assert_eq!(Generic(2.0).zeros().0, 0.0);
}
