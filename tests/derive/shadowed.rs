//! Everything that emitted code could have named is shadowed by something else.
#![allow(
    dead_code,
    non_camel_case_types,
    unused_macros,
    clippy::unused_self,
    reason = "the items are there to be found by mistake"
)]

mod core {}
mod std {}
mod alloc {}
mod backprop {}
mod __private {}

struct usize;
struct Option;
struct Vec;
struct Some;
struct None;
struct Tape;
struct Rest;
struct Record;
trait Clone {}
trait Differentiable {}
trait Parameter {}
fn reset() {}
macro_rules! panic {
    () => {};
}

mod numbers {
    /// The type that the fields have, under a name that nobody shadows.
    pub(super) type Float = f64;
    pub(super) type List = Vec<f64>;
}

struct f64;

#[derive(::backprop::Differentiable)]
struct Params {
    w: [numbers::Float; 2],
    b: numbers::List,
    #[constant]
    c: &'static str,
}

/// Methods of the struct's own with the names of those of the trait.
impl Params {
    fn zeros(&self) -> f64 {
        f64
    }

    fn dot(&self, _: &Self) -> f64 {
        f64
    }
}

#[derive(::backprop::Differentiable)]
#[differentiable(crate = crate::library::inner)]
struct Renamed(Params);

#[test]
fn the_derive_finds_what_it_means() {
    let params = || Params {
        w: [1.0, 2.0],
        b: ::std::vec![3.0],
        c: "c",
    };
    assert_eq!([params().zeros(), params().dot(&params())].len(), 2);
    let product = ::backprop::Differentiable::dot(&params(), &params());
    assert_eq!(product, 14.0);
    let zeros = ::backprop::Differentiable::zeros(&Renamed(params()));
    assert_eq!((zeros.0.w, zeros.0.c), ([0.0; 2], "c"));
}
