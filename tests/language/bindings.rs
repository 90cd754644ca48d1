//! Blocks, `let`, shadowing and mutation.
#![allow(
    clippy::let_and_return,
    clippy::needless_late_init,
    clippy::no_effect_underscore_binding,
    clippy::assign_op_pattern,
    reason = "the ways to bind a name are what is tested"
)]

use backprop::grad;

use crate::{ALL, SOME, check};

#[test]
fn blocks() {
    check!([|x: f64| 1.0 + { x * x }], |x| 2.0 * x, ALL);
    check!(
        [|x: f64| {
            let y = {
                let z = x + 1.0;
                z * z
            };
            y
        }],
        |x| 2.0 * (x + 1.0),
        SOME
    );
}

#[test]
fn types_and_unused() {
    check!(
        [|x: f64| {
            let y: f64 = x * 2.0;
            let _unused = x.exp();
            let _ = x.sin();
            let n: i32 = 3;
            y * f64::from(n)
        }],
        |_| 6.0,
        SOME
    );
}

#[test]
fn shadowing() {
    let rate = 100.0;
    check!(
        [|x: f64| {
            let x = x * 2.0;
            let rate = x + rate;
            let x = rate * x;
            x
        }],
        |x| 8.0 * x + 200.0,
        SOME
    );
}

#[test]
fn shadowing_ends_with_its_block() {
    check!(
        [|x: f64| {
            let y = {
                let x = x * x;
                x + 1.0
            };
            x * y
        }],
        |x| 3.0 * x * x + 1.0,
        SOME
    );
}

#[test]
fn patterns() {
    check!(
        [|x: f64| {
            let (a, b) = (x * 2.0, 3.0);
            let [c, _, d] = [x, 0.0, x + 1.0];
            let ((e, _), f) = ((a, 7.0), b);
            e * f + c * d
        }],
        |x| 6.0 + 2.0 * x + 1.0,
        SOME
    );
}

#[test]
fn sine_and_cosine_together() {
    check!(
        [|x: f64| {
            let (s, c) = x.sin_cos();
            s * c
        }],
        |x: f64| (2.0 * x).cos(),
        SOME
    );
}

#[test]
fn mutation() {
    check!(
        [|x: f64| {
            let mut s = x;
            s += 1.0;
            s *= x;
            s -= 2.0;
            s /= 4.0;
            s = s + x;
            s
        }],
        |x| (2.0 * x + 1.0) / 4.0 + 1.0,
        SOME
    );
}

#[test]
fn mutation_in_branches() {
    check!(
        [|x: f64| {
            let mut s = 0.0;
            let mut t = 1.0;
            if x > 1.0 {
                s = x * x;
                t += x;
            } else if x > 0.5 {
                s += 2.0 * x;
            }
            s * t
        }],
        |x| if x > 1.0 {
            2.0 * x + 3.0 * x * x
        } else if x > 0.5 {
            2.0
        } else {
            0.0
        },
        SOME
    );
}

#[test]
fn mutation_in_an_inner_block() {
    check!(
        [|x: f64| {
            let mut s = x;
            {
                let t = s * 2.0;
                s = t * t;
            }
            s
        }],
        |x| 8.0 * x,
        SOME
    );
}

#[test]
fn declared_before_its_value() {
    check!(
        [|x: f64| {
            let y;
            if x > 1.0 {
                y = x * x;
            } else {
                y = -x;
            }
            let z: f64;
            z = y * 3.0;
            z
        }],
        |x| if x > 1.0 { 6.0 * x } else { -3.0 },
        SOME
    );
}

#[test]
fn integer_locals() {
    let f = grad!(|x| {
        let mut n = 1;
        n += 2;
        x.powi(n)
    });
    assert_eq!(f.value_and_grad(2.0), (8.0, 12.0));
}
