//! Everything that emitted code could have named is shadowed by something else.
#![allow(
    dead_code,
    non_camel_case_types,
    non_upper_case_globals,
    reason = "the items are there to be found by mistake"
)]

mod core {}
mod std {}
mod alloc {}
mod backprop {}
mod backprop_runtime {}
mod __private {}

struct f64;
struct f32;
struct Option;
struct Vec;
struct Gradient;
struct Kernel;
struct Some;
struct None;
struct usize;
struct bool;
struct Real;
struct Explained;
struct From;
fn constant() {}
fn drop() {}
fn sin() {}
fn exp() {}
fn zero() {}
trait Fn {}
trait Default {}
trait Clone {}
trait Copy {}

#[test]
fn scalars() {
    let f = ::backprop::grad!(|x, y| x.sin() * y + x.powi(3) / y.exp());
    assert_eq!(f.value_and_grad(0.0, 0.0), (0.0, (0.0, 0.0)));
}

#[test]
fn branches() {
    let f = ::backprop::grad!(|x| if x > 1.0 { x * x } else { x.abs() });
    assert_eq!(f.value_and_grad(3.0), (9.0, 6.0));
}

#[test]
fn composite_forms() {
    let f = ::backprop::grad!(|x, y| 1.0 / (1.0 + (-x).exp()) + (x * x + y * y).sqrt() + x.max(y));
    assert_eq!(f.grad(0.0, 2.0), (0.25, 2.0));
}

#[test]
fn explained() {
    let numbers = 2.0;
    let value = 3.0;
    let list = [numbers, value];
    let f = ::backprop::explain!(|x, out: ::core::primitive::f64| if x > value {
        x * out
    } else {
        x * numbers + list[1]
    });
    assert_eq!(f.trace(4.0, 5.0).gradient, [5.0, 4.0]);
    assert_eq!(f.trace(1.0, 5.0).value, 5.0);
}

#[test]
fn second_derivatives() {
    let f = ::backprop::hessian!(|x, y| x.sin() * y + x.powi(3) / y.exp());
    assert_eq!(f.hessian(0.0, 0.0), [[0.0, 1.0], [1.0, 0.0]]);
}
