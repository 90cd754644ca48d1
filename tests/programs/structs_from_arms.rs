//! Structs that the arms of branches give or put into variables, and what is read of them.

use backprop::{Differentiable, differentiable, grad, hessian};

use crate::check::near;

#[derive(Clone, Copy, Debug, Default, PartialEq, Differentiable)]
struct Body {
    at: f64,
    speed: f64,
}

impl Body {
    const REST: Body = Body {
        at: 1.0,
        speed: 0.0,
    };
}

#[differentiable(hessian)]
fn bodies(x: &[f64]) -> Vec<Body> {
    x.iter()
        .map(|&v| Body {
            at: v,
            speed: v * v,
        })
        .collect()
}

/// Neighbours of each body; beyond both ends there are others, as literals, as what a type gives, and computed.
#[differentiable(hessian)]
fn neighbours(x: &[f64], kind: u32) -> f64 {
    let list = bodies(x);
    let mut s = 0.0;
    for i in 0..list.len() {
        let left = if i > 0 {
            list[i - 1]
        } else {
            Body {
                at: 2.0,
                speed: 3.0,
            }
        };
        let right = match kind {
            _ if i + 1 < list.len() => list[i + 1],
            0 => Body::default(),
            1 => Body::REST,
            _ => Body {
                at: x[0],
                speed: 1.0,
            },
        };
        s += left.at * right.speed + left.speed * right.at;
    }
    s
}

#[test]
fn an_arm_gives_an_element_and_another_a_literal() {
    let x = [0.7, 1.3, -0.4];
    let [a, b, c] = x;
    for kind in 0..3 {
        check!(neighbours(&x.to_vec(); kind));
        // 2 b² + 3 b + a c² + a² c + b * speed + b² * at, with what is beyond the end.
        let (found, slopes) = (neighbours(&x, kind), neighbours::grad(&x, kind));
        let (at, speed) = [(0.0, 0.0), (1.0, 0.0), (a, 1.0)][kind as usize];
        let first = 2.0 * b * b + 3.0 * b;
        near(
            &[found],
            &[first + a * c * c + a * a * c + b * speed + b * b * at],
        );
        let by_at = if kind == 2 { b * b } else { 0.0 };
        near(
            &slopes,
            &[
                c * c + 2.0 * a * c + by_at,
                4.0 * b + 3.0 + speed + 2.0 * b * at,
                2.0 * a * c + a * a,
            ],
        );
        let by_both = if kind == 2 { 2.0 * b } else { 0.0 };
        let matrix = neighbours::hessian(&x, kind).concat();
        near(
            &matrix,
            &[
                [2.0 * c, by_both, 2.0 * c + 2.0 * a],
                [by_both, 4.0 + 2.0 * at, 0.0],
                [2.0 * c + 2.0 * a, 0.0, 2.0 * a],
            ]
            .concat(),
        );
    }
    // One body alone has no neighbours but those beyond.
    near(&neighbours::grad(&[0.7], 2), &[3.0]);
}

/// A recursion over a list that grows by what it has.
#[differentiable]
fn grown(x: &[f64]) -> f64 {
    let mut list: Vec<Body> = Vec::new();
    for (i, v) in x.iter().enumerate() {
        let before = if i > 0 {
            list[i - 1]
        } else {
            Body {
                at: 1.0,
                speed: 0.5,
            }
        };
        list.push(Body {
            at: before.at * v,
            speed: before.speed + before.at,
        });
    }
    list[x.len() - 1].at * list[x.len() - 1].speed
}

#[test]
fn a_list_grows_by_its_own_elements_and_a_first_one() {
    let [a, b, c] = [0.7, 1.3, -0.4];
    check!(grown(&vec![a, b, c]));
    // a b c (1.5 + a + a b)
    let (product, sum) = (a * b * c, 1.5 + a + a * b);
    near(
        &grown::grad(&[a, b, c]),
        &[
            b * c * sum + product * (1.0 + b),
            a * c * sum + product * a,
            a * b * sum,
        ],
    );
}

#[derive(Clone, Copy, Differentiable)]
struct Mixed {
    value: f64,
    #[constant]
    power: i32,
}

#[derive(Clone, Copy, Differentiable)]
struct Pair(f64, f64);

/// Variables that arms give other structs as a whole, and one that begins without a value.
#[differentiable]
fn put(x: f64, y: f64, n: usize) -> f64 {
    let mut mixed = Mixed { value: x, power: 2 };
    let mut pair = Pair(x, x * y);
    if n == 0 {
        return x * y;
    }
    if y > 1.0 {
        mixed = Mixed {
            value: y * x,
            power: 3,
        };
        pair = Pair(y, 1.0);
    } else {
        mixed.power = n as i32;
        pair.1 *= y;
    }
    let best;
    if n > 1 {
        best = pair;
    } else {
        best = Pair(y, 1.0);
    }
    mixed.value.powi(mixed.power) * pair.0 + pair.1 * best.0 + best.1
}

#[test]
fn arms_put_structs_into_variables() {
    for (x, y, n) in [(0.4, 0.5, 2), (0.4, 1.5, 1), (0.4, 1.5, 2), (0.4, 1.5, 0)] {
        check!(put(x, y; n));
    }
    // x² x + x y² x + x y² with n = 2 and a small y.
    let (x, y) = (0.4, 0.5);
    let slopes = put::grad(x, y, 2);
    near(
        &[slopes.0, slopes.1],
        &[
            3.0 * x * x + 2.0 * x * y * y + y * y,
            2.0 * x * x * y + 2.0 * x * y,
        ],
    );
    // (x y)³ y + y + 1 with n = 1 and a large one.
    let (x, y) = (0.4, 1.5);
    let slopes = put::grad(x, y, 1);
    near(
        &[slopes.0, slopes.1],
        &[
            3.0 * (x * y).powi(2) * y * y,
            3.0 * (x * y).powi(2) * x * y + (x * y).powi(3) + 1.0,
        ],
    );
}

/// A fold that begins with a field of a variable that another arm replaces.
#[differentiable(hessian)]
fn folded(x: &[f64], n: usize) -> f64 {
    let mut body = Body {
        at: x[0],
        speed: x[1],
    };
    let mut s = 0.0;
    match n {
        0 => {
            body = Body {
                at: x[1],
                speed: 1.0,
            };
        }
        _ => {
            s += x
                .iter()
                .fold(body.at, |a, b| a * 0.5 + b * body.speed)
                .sin()
        }
    }
    s + body.at * body.speed
}

#[test]
fn a_fold_begins_with_a_field_of_what_an_arm_replaces() {
    let [a, b] = [0.7, 1.3];
    check!(folded(&vec![a, b]; 0));
    check!(folded(&vec![a, b]; 1));
    near(&folded::grad(&[a, b], 0), &[0.0, 1.0]);
    // sin(a / 4 + a b / 2 + b²) + a b
    let inside = a / 4.0 + a * b / 2.0 + b * b;
    let (c, s) = (inside.cos(), inside.sin());
    let (da, db) = (0.25 + b / 2.0, a / 2.0 + 2.0 * b);
    near(&folded::grad(&[a, b], 1), &[c * da + b, c * db + a]);
    let both = c / 2.0 - s * da * db + 1.0;
    near(
        &folded::hessian(&[a, b], 1).concat(),
        &[-s * da * da, both, both, 2.0 * c - s * db * db],
    );
}

#[test]
fn closures_have_structs_in_arms_too() {
    let chosen = grad!(|x: f64, y: f64| {
        let (one, other) = (Pair(x, y), Pair(y * 2.0, 1.0));
        let mut best = if x > y { one } else { other };
        if x < 0.0 {
            best = Pair(1.0, x);
        }
        best.0 * best.1 * x
    });
    assert_eq!(chosen.value_and_grad(3.0, 2.0), (18.0, (12.0, 9.0)));
    assert_eq!(chosen.value_and_grad(2.0, 3.0), (12.0, (6.0, 4.0)));
    assert_eq!(chosen.value_and_grad(-2.0, 3.0), (4.0, (-4.0, 0.0)));
    let fixed = hessian!(|x: f64, y: f64| {
        let body = if x > 0.0 {
            Body {
                at: 1.0,
                speed: 2.0,
            }
        } else {
            Body::default()
        };
        body.at * x * y + body.speed * y * y
    });
    assert_eq!(
        fixed.value_grad_hessian(3.0, 2.0),
        (14.0, (2.0, 11.0), [[0.0, 1.0], [1.0, 4.0]])
    );
    assert_eq!(
        fixed.value_grad_hessian(-3.0, 2.0),
        (0.0, (0.0, 0.0), [[0.0; 2]; 2])
    );
}
