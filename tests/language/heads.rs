//! What may stand between and behind the bars.

use backprop::grad;

use crate::{ALL, check};

#[test]
fn untyped() {
    let f = grad!(|x| x * x);
    assert_eq!(f.value_and_grad(3.0), (9.0, 6.0));
}

#[test]
fn trailing_comma() {
    let f = grad!(|x, y| x * y);
    assert_eq!(f.value_and_grad(3.0, 4.0), (12.0, (4.0, 3.0)));
}

#[test]
fn comma_after_the_closure() {
    let f = grad!(|x| x + x,);
    assert_eq!(f.grad(3.0), 2.0);
}

#[test]
fn moved() {
    let f = {
        let rate = 2.5;
        grad!(move |x: f64| rate * x)
    };
    assert_eq!(f.value_and_grad(4.0), (10.0, 2.5));
}

#[test]
fn result_type() {
    check!([|x: f64| -> f64 { x * x }], |x| 2.0 * x, ALL);
}

#[test]
fn mutable_parameter() {
    check!(
        [|mut x: f64| {
            x *= x;
            x + 1.0
        }],
        |x| 2.0 * x,
        ALL
    );
}

#[test]
fn body_that_is_the_parameter() {
    check!([|x: f64| x], |_| 1.0, ALL);
}

#[test]
fn body_that_is_constant() {
    check!([|_x: f64| 3.5], |_| 0.0, ALL);
}

#[test]
fn twelve_parameters() {
    let f = grad!(|a, b, c, d, e, f, g, h, i, j, k, l| {
        a + 2.0 * b
            + 3.0 * c
            + 4.0 * d
            + 5.0 * e
            + 6.0 * f
            + 7.0 * g
            + 8.0 * h
            + 9.0 * i
            + 10.0 * j
            + 11.0 * k
            + 12.0 * l
    });
    let gradient = f.grad(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0);
    assert_eq!(
        gradient,
        (
            1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0
        )
    );
}
