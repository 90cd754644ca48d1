//! A module without the prelude: no `Option`, `Some`, `Vec`, `Fn`, `drop` or macro of `std` is in scope.
#![no_implicit_prelude]

use ::std::assert_eq;

#[test]
fn scalars() {
    let f = ::backprop::grad!(|x, y| if x > y { x.sin() * y } else { f64::max(x, y) });
    assert_eq!(f.value_and_grad(0.0, 1.0), (1.0, (0.0, 1.0)));
}

#[test]
fn arrays_and_slices() {
    use ::backprop::grad;
    let f = grad!(|w: [f64; 2], v: &[f64], n: usize| w[0] * v[n]);
    let (value, (dw, dv)) = f.value_and_grad([2.0, 3.0], &[5.0, 7.0], 1);
    assert_eq!((value, dw), (14.0, [7.0, 0.0]));
    assert_eq!(dv[1], 2.0);
}

#[test]
fn functions_of_ours() {
    use ::backprop::{constant, grad, sigmoid};
    assert_eq!(grad!(|x| sigmoid(x) + x * constant(x)).grad(0.0), 0.25);
}

#[test]
fn composite_forms_and_powers() {
    let f = ::backprop::grad!(|x, p| 1.0 / (1.0 + (-x).exp()) + x.powf(p) + x.powi(2) + x.hypot(p));
    assert_eq!(f.grad(0.0, 2.0).0, 0.25);
}

#[test]
fn explained() {
    let f = ::backprop::explain!(|x, w: &[f64], n: i32| if x > w[0] {
        x.powi(n)
    } else {
        w[1] * x.sin()
    });
    let trace = f.trace(3.0, &[1.0, 2.0], 2);
    assert_eq!(
        (trace.value, trace.gradient),
        (9.0, ::std::vec![6.0, 0.0, 0.0])
    );
}

#[::backprop::differentiable(hessian)]
fn waves(x: &[f64], n: usize) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v.sin() * x[n];
    }
    sum
}

#[::backprop::differentiable(hessian)]
fn saddle(x: f64, y: f64) -> f64 {
    x * x - y * y
}

#[test]
fn second_derivatives() {
    use ::std::iter::Iterator;
    let f = ::backprop::hessian!(|x, y| if x > y { x.sin() * y } else { x * saddle(x, y) });
    assert_eq!(f.hessian(0.0, 1.0), [[0.0, -2.0], [-2.0, 0.0]]);
    let g = ::backprop::hessian!(|x: &[f64]| x.iter().map(|v| v * v).sum());
    assert_eq!(g.hvp(&[1.0, 2.0], &[3.0, 4.0]), [6.0, 8.0]);
    assert_eq!(waves::hvp(&[0.0, 1.0], 0, &[1.0, 0.0])[1], 1.0_f64.cos());
    assert_eq!(saddle::hessian(1.0, 2.0), [[2.0, 0.0], [0.0, -2.0]]);
    assert_eq!(saddle::hessian_sparse(1.0, 2.0), [2.0, -2.0]);
}
