//! The language of `grad!`, row by row: heads, parameters, literals, operators, bindings, data, branches, functions, captures.
//!
//! In goes a closure, twice: once as it is and once through the macro. The values must be equal bit for bit, and the
//! derivative must be the closed form that stands beside it, written by hand.
#![allow(
    unused_braces,
    unused_qualifications,
    clippy::blocks_in_conditions,
    clippy::cast_lossless,
    clippy::cast_precision_loss,
    clippy::deref_addrof,
    clippy::op_ref,
    clippy::useless_vec,
    reason = "every way to write something is what is tested"
)]

mod bindings;
mod branches;
mod captures;
mod data;
mod functions;
mod heads;
mod literals;
mod object;
mod operators;
mod parameters;

/// Points that exercise signs, magnitudes and everything that is not finite.
const ALL: [f64; 11] = [
    0.0,
    -0.0,
    0.5,
    -0.7,
    1.0,
    3.25,
    -1e-300,
    1e300,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
];

/// Ordinary points, for functions whose closed form is only right where nothing overflows.
const SOME: [f64; 5] = [0.3, 0.75, 1.0, 1.7, 2.5];

/// Checks a function of one `f64`: `check!([|x: f64| x * x], |x| 2.0 * x, ALL)`.
macro_rules! check {
    ([$($function:tt)*], $slope:expr, $points:expr) => {{
        let ours = backprop::grad!($($function)*);
        $crate::agree(
            $($function)*,
            |x| ours.value(x),
            |x| ours.grad(x),
            |x| ours.value_and_grad(x),
            $slope,
            $points.as_slice(),
        );
    }};
}
pub(crate) use check;

/// Compares value and derivative of one object with the plain closure and the closed form.
#[track_caller]
fn agree(
    plain: impl Fn(f64) -> f64,
    value: impl Fn(f64) -> f64,
    grad: impl Fn(f64) -> f64,
    both: impl Fn(f64) -> (f64, f64),
    slope: impl Fn(f64) -> f64,
    points: &[f64],
) {
    for &x in points {
        let (with_grad, derivative) = both(x);
        assert!(
            same(value(x), plain(x)),
            "value at {x}: {} is not {}",
            value(x),
            plain(x)
        );
        assert!(
            same(with_grad, plain(x)),
            "value beside the gradient at {x}: {with_grad}"
        );
        assert!(same(grad(x), derivative), "two gradients at {x}");
        close(derivative, slope(x));
    }
}

/// Equal bit for bit; the payload of a NaN is not specified by the language.
fn same(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan())
}

/// Equal up to the rounding of a few operations.
#[track_caller]
fn close(ours: f64, exact: f64) {
    let near = (ours - exact).abs() <= 1e-14 * exact.abs().max(1e-300);
    assert!(
        near || ours == exact || (ours.is_nan() && exact.is_nan()),
        "{ours} is not {exact}"
    );
}
