//! `grad!` inside macros of the user's.

use backprop::grad;

macro_rules! of_expression {
    ($body:expr, $x:ident) => {
        grad!(|$x| $body)
    };
}

macro_rules! doubled {
    ($x:ident, $body:expr) => {
        grad!(|$x| 2.0 * $body)
    };
}

macro_rules! raised {
    ($x:ident, $body:expr) => {
        grad!(|$x| -$body.powi(2) / $body)
    };
}

#[test]
fn an_expression_keeps_its_precedence() {
    assert_eq!(doubled!(x, x + 1.0).value_and_grad(3.0), (8.0, 2.0));
    assert_eq!(
        doubled!(x, x - 1.0 - x * x).value_and_grad(3.0),
        (-14.0, -10.0)
    );
    assert_eq!(raised!(x, x + 1.0).value_and_grad(3.0), (-4.0, -1.0));
}

#[test]
fn a_name_given_to_the_macro() {
    assert_eq!(of_expression!(y * y, y).value_and_grad(3.0), (9.0, 6.0));
}

#[test]
fn a_constant_given_to_the_macro() {
    let rate = 2.0;
    assert_eq!(
        of_expression!(y * (rate + 1.0), y).value_and_grad(3.0),
        (9.0, 3.0)
    );
}

macro_rules! whole_closure {
    ($closure:expr) => {
        grad!($closure)
    };
}

#[test]
fn a_closure_given_to_the_macro() {
    assert_eq!(whole_closure!(|x| x * x).grad(3.0), 6.0);
    assert_eq!(
        whole_closure!(move |x: f64, y: f64| x * y).grad(3.0, 4.0),
        (4.0, 3.0)
    );
}

macro_rules! with_local {
    ($x:ident) => {{
        let rate = 3.0;
        grad!(move |$x| {
            let mut sum = 0.0;
            let inner = $x * rate;
            if inner > 1.0 {
                sum += inner;
            }
            sum + inner
        })
    }};
}

#[test]
fn locals_of_the_macro() {
    assert_eq!(with_local!(x).value_and_grad(1.0), (6.0, 6.0));
}

macro_rules! parts {
    ($ty:ty, $literal:literal, $function:path, $block:block, $method:ident, $index:tt) => {
        grad!(|p: ($ty, $ty)| $literal * $function(p.$index).$method() + $block)
    };
}

#[test]
fn fragments_of_every_kind() {
    let f = parts!(f64, 2.0, f64::sin, { 1.0 }, exp, 0);
    assert_eq!(f.value_and_grad((0.0, 1.0)), (3.0, (2.0, 0.0)));
}

macro_rules! sum {
    ($x:ident; $($term:expr),*) => {
        grad!(|$x| 0.0 $(+ $term)*)
    };
}

#[test]
fn repetitions() {
    assert_eq!(sum!(x; x, x * x, 1.0 + x).value_and_grad(3.0), (16.0, 8.0));
}

macro_rules! nested {
    ($($closure:tt)*) => {
        whole_closure!($($closure)*)
    };
}

#[test]
fn macros_in_macros() {
    assert_eq!(nested!(|x| x.sin()).grad(0.0), 1.0);
}

#[test]
fn macros_in_the_body_are_copied() {
    let f = grad!(|x| x * vec![1.0, 2.0][1]
        + f64::from(line!() > 0)
        + env!("CARGO_PKG_NAME").len() as f64);
    assert_eq!(f.value_and_grad(3.0), (15.0, 2.0));
}

macro_rules! with_a_local_of_its_own {
    ($x:ident, $e:expr) => {
        grad!(|$x| {
            let t = $x * 2.0;
            t + $e
        })
    };
}

#[test]
fn names_of_a_macro_and_of_its_caller_are_not_the_same() {
    let t = 5.0;
    // The macro's `t` is 2x, the caller's is 5.
    let f = with_a_local_of_its_own!(x, t * x);
    assert_eq!(f.value(3.0), 21.0);
    assert_eq!(f.value_and_grad(3.0), (21.0, 7.0));
}
