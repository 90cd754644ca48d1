//! `if`, `match` and `if let`, wherever an expression may stand.

use backprop::grad;

use crate::{ALL, SOME, check};

#[test]
fn if_else() {
    check!(
        [|x: f64| if x > 1.0 { x * x } else { 2.0 * x }],
        |x| if x > 1.0 { 2.0 * x } else { 2.0 },
        SOME
    );
}

#[test]
fn only_the_branch_taken() {
    check!(
        [|x: f64| if x > 0.0 { x.sqrt() } else { 0.0 }],
        |x| if x > 0.0 { 0.5 / x.sqrt() } else { 0.0 },
        ALL
    );
}

#[test]
fn else_if() {
    check!(
        [|x: f64| if x > 2.0 {
            x * x
        } else if x > 0.9 {
            3.0 * x
        } else {
            1.0
        }],
        |x| if x > 2.0 {
            2.0 * x
        } else if x > 0.9 {
            3.0
        } else {
            0.0
        },
        SOME
    );
}

#[test]
fn anywhere() {
    let double = true;
    check!(
        [|x: f64| {
            let y = if x > 1.0 { x } else { -x } * 2.0;
            let z = 1.0 + (if double { y } else { 0.0 }).powi(if double { 2 } else { 1 });
            let parts = [z, if z > 3.0 { z * x } else { 0.0 }];
            parts[0] + parts[1]
        }],
        |x| 8.0 * x
            + if x > 0.5_f64.sqrt() {
                1.0 + 12.0 * x * x
            } else {
                0.0
            },
        SOME
    );
}

#[test]
fn condition_in_a_block() {
    check!(
        [|x: f64| {
            if {
                let y = x * x;
                y > 1.0
            } {
                x * 5.0
            } else {
                x
            }
        }],
        |x| if x > 1.0 { 5.0 } else { 1.0 },
        SOME
    );
}

#[test]
fn match_on_integers() {
    let f = grad!(|x, n: u8| match n {
        0 => 1.0,
        1 | 2 => x,
        3..=5 => x * x,
        k if k % 2 == 0 => x * k as f64,
        _ => -x,
    });
    assert_eq!(f.value_and_grad(3.0, 0), (1.0, 0.0));
    assert_eq!(f.value_and_grad(3.0, 2), (3.0, 1.0));
    assert_eq!(f.value_and_grad(3.0, 4), (9.0, 6.0));
    assert_eq!(f.value_and_grad(3.0, 8), (24.0, 8.0));
    assert_eq!(f.value_and_grad(3.0, 9), (-3.0, -1.0));
}

#[test]
fn match_inside_a_branch() {
    let table = Some(5.0);
    let f = grad!(|x: f64, n: i32| if x > 0.0 {
        match n {
            0 => {
                if let Some(k) = table {
                    x * x * k
                } else {
                    x
                }
            }
            _ => x.powi(n),
        }
    } else {
        -x
    });
    assert_eq!(f.value_and_grad(3.0, 0), (45.0, 30.0));
    assert_eq!(f.value_and_grad(3.0, 3), (27.0, 27.0));
    assert_eq!(f.value_and_grad(-3.0, 0), (3.0, -1.0));
}

enum Link {
    Identity,
    Power(i32),
    Scale { by: f64 },
}

#[test]
fn match_on_an_enum() {
    let check = |link: Link, value: f64, slope: f64| {
        let f = grad!(|x| match &link {
            Link::Identity => x,
            Link::Power(n) => x.powi(*n),
            Link::Scale { by } => *by * x,
        });
        assert_eq!(f.value_and_grad(3.0), (value, slope));
    };
    check(Link::Identity, 3.0, 1.0);
    check(Link::Power(2), 9.0, 6.0);
    check(Link::Scale { by: 5.0 }, 15.0, 5.0);
}

#[test]
fn match_on_a_tuple_of_constants() {
    let f = grad!(|x, a: bool, b: bool| match (a, b) {
        (true, true) => x * x,
        (true, false) => 2.0 * x,
        (false, _) => 0.0,
    });
    assert_eq!(f.grad(3.0, true, true), 6.0);
    assert_eq!(f.grad(3.0, true, false), 2.0);
    assert_eq!(f.grad(3.0, false, false), 0.0);
}

#[test]
fn if_let() {
    let check = |weight: Option<f64>, slope: f64| {
        let f = grad!(|x| if let Some(w) = weight { w * x } else { -x });
        assert_eq!(f.grad(3.0), slope);
    };
    check(Some(4.0), 4.0);
    check(None, -1.0);
}

#[test]
fn casts_of_constants() {
    let count = 3_usize;
    check!([|x: f64| x / count as f64], |_| 1.0 / 3.0, SOME);
    check!([|x: f64| x * (7 / 2) as f64], |_| 3.0, SOME);
}

#[test]
fn a_body_that_begins_with_a_branch() {
    let n = 3;
    check!(
        [|x: f64| if x > 0.0 { x } else { -x } * 2.0],
        |x| if x > 0.0 { 2.0 } else { -2.0 },
        SOME
    );
    check!(
        [|x: f64| match n {
            3 => x,
            _ => 1.0,
        } - { x * x } * 2.0],
        |x| 1.0 - 4.0 * x,
        SOME
    );
}
