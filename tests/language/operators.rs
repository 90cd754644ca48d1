//! Operators, their precedence, and what compares.

use backprop::grad;

use crate::{ALL, SOME, check, close};

#[test]
fn arithmetic() {
    check!([|x: f64| x + 2.0], |_| 1.0, ALL);
    check!([|x: f64| 2.0 - x], |_| -1.0, ALL);
    check!([|x: f64| -x], |_| -1.0, ALL);
    check!([|x: f64| x / 4.0], |_| 0.25, ALL);
    check!([|x: f64| 4.0 / x], |x| -4.0 / (x * x), SOME);
    check!([|x: f64| x % 0.5], |_| 1.0, SOME);
    check!([|x: f64| x - x], |_| 0.0, ALL);
}

#[test]
fn precedence_and_association() {
    check!([|x: f64| 1.0 + 2.0 * x], |_| 2.0, ALL);
    check!([|x: f64| (1.0 + 2.0) * x], |_| 3.0, ALL);
    check!([|x: f64| x - 1.0 - x * 0.5], |_| 0.5, ALL);
    check!([|x: f64| x - (1.0 - x * 0.5)], |_| 1.5, ALL);
    check!([|x: f64| 8.0 / x / 2.0], |x| -4.0 / (x * x), SOME);
    check!([|x: f64| -x.powi(2)], |x| -2.0 * x, SOME);
    check!([|x: f64| (-x).powi(2)], |x| 2.0 * x, SOME);
}

#[test]
fn nothing_is_reassociated() {
    // 1e16 + 1 is 1e16, so each order has a value of its own.
    check!([|x: f64| (x + 1e16) - 1e16], |_| 1.0, ALL);
    check!([|x: f64| x + (1e16 - 1e16)], |_| 1.0, ALL);
}

#[test]
fn integers_beside() {
    let (n, m) = (7, 3);
    let f = grad!(|x| x * ((n % m) << 2 | 1) as f64);
    assert_eq!(f.value_and_grad(2.0), (10.0, 5.0));
}

#[test]
fn comparisons() {
    let f = grad!(|x, y| {
        let less = x < y;
        let same = x == y;
        if less && !same || y >= 10.0 {
            x * y
        } else {
            x - y
        }
    });
    assert_eq!(f.value_and_grad(2.0, 3.0), (6.0, (3.0, 2.0)));
    assert_eq!(f.value_and_grad(3.0, 2.0), (1.0, (1.0, -1.0)));
    assert_eq!(f.value_and_grad(12.0, 11.0), (132.0, (11.0, 12.0)));
}

#[test]
fn references_to_operands() {
    check!([|x: f64| &x * &x], |x| 2.0 * x, SOME);
    check!([|x: f64| *&x + 1.0], |_| 1.0, SOME);
}

#[test]
fn both_operands() {
    let f = grad!(|x, y| x / y);
    let (dx, dy) = f.grad(3.0, 4.0);
    close(dx, 0.25);
    close(dy, -3.0 / 16.0);
}
