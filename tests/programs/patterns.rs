//! Parameters that are taken apart where they stand, in functions and closures, and structs that `let` takes apart.

use backprop::{Differentiable, differentiable, grad, hessian, jacobian};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Spring {
    mass: f64,
    stiffness: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Bent(f64, [f64; 2]);

#[differentiable(hessian)]
fn of_array([x, y]: [f64; 2]) -> f64 {
    x * x * y
}

#[differentiable]
fn of_references(&[a, b]: &[f64; 2], (c, d): &(f64, f64)) -> f64 {
    a * b * b + c * *d
}

#[differentiable]
fn changed(mut x: f64, (mut y, z): (f64, f64), n: usize) -> f64 {
    for _ in 0..n {
        x = x * y + 0.1;
        y *= z;
    }
    x * y
}

#[differentiable]
fn changed_lists(mut x: [f64; 2], mut y: Vec<f64>, n: usize) -> f64 {
    for i in 0..n {
        let length = y.len();
        x[i % 2] *= x[(i + 1) % 2];
        y[i % length] *= x[i % 2];
    }
    x[0] * x[1] + y[0] * y[1]
}

#[differentiable]
fn nested(((a, b), [c, _]): ((f64, f64), [f64; 2]), _: f64) -> f64 {
    a * b * c
}

#[differentiable]
fn beside_constants(x: f64, #[constant] (a, b): (f64, f64), (n, m): (usize, usize)) -> f64 {
    a * x + b + (n * m) as f64 * x
}

/// The name that a pattern gets is none that stands here already.
#[differentiable]
fn crowded([x, y]: [f64; 2], x_y: f64, x_y_: f64) -> f64 {
    x * y * x_y + x_y_
}

#[test]
fn parameters_are_taken_apart() {
    check!(of_array([0.7, 0.3]));
    check!(of_references(&[0.7, 0.3], &(0.2, 0.6)));
    check!(changed(0.4, (0.7, 0.9); 3));
    check!(changed_lists([0.4, 0.9], vec![0.5, 1.2]; 3));
    check!(nested(((0.4, 0.9), [0.3, 0.2]), 0.5));
    check!(beside_constants(0.3; (1.0, 2.0), (2, 3)));
    check!(crowded([0.4, 0.9], 0.3, 0.2));
    assert_eq!(of_array::hessian([2.0, 3.0]), [[6.0, 4.0], [4.0, 0.0]]);
}

#[differentiable]
fn of_struct(Spring { mass, stiffness: k }: Spring) -> f64 {
    mass * mass * k
}

#[differentiable]
fn of_changed_struct(
    Spring {
        mut mass,
        stiffness,
    }: Spring,
) -> f64 {
    for _ in 0..3 {
        mass *= stiffness;
    }
    mass
}

#[differentiable]
fn of_tuple_struct(Bent(a, [b, c]): Bent) -> f64 {
    a * b * c
}

#[differentiable]
fn taken_apart_in_the_body(p: Spring, q: &Bent) -> f64 {
    let Spring { mut mass, .. } = p;
    let Bent(mut a, _) = *q;
    for _ in 0..2 {
        mass *= a;
        a *= mass;
    }
    mass
}

#[test]
fn structs_are_taken_apart() {
    let spring = |mass, stiffness| Spring { mass, stiffness };
    assert_eq!(of_struct::grad(spring(2.0, 3.0)), spring(12.0, 4.0));
    assert_eq!(
        of_changed_struct::grad(spring(2.0, 3.0)),
        spring(27.0, 54.0)
    );
    assert_eq!(
        of_tuple_struct::grad(Bent(2.0, [3.0, 4.0])),
        Bent(12.0, [8.0, 6.0])
    );
    // m a, then a m a, and m a times that: m² a³.
    assert_eq!(
        taken_apart_in_the_body::grad(spring(2.0, 5.0), &Bent(3.0, [1.0, 1.0])),
        (spring(108.0, 0.0), Bent(108.0, [0.0, 0.0]))
    );
}

#[test]
fn closures_take_their_parameters_apart() {
    let f = grad!(|[x, y]: [f64; 2]| x * x * y);
    assert_eq!(f.value_and_grad([2.0, 3.0]), (12.0, [12.0, 4.0]));
    let f = grad!(|(mut x, y): (f64, f64)| {
        for _ in 0..3 {
            x *= y;
        }
        x
    });
    assert_eq!(f.value((2.0, 3.0)), 54.0);
    assert_eq!(f.grad((2.0, 3.0)), (27.0, 54.0));
    let f = grad!(|Spring { mass, stiffness }: Spring, x| mass * mass * stiffness * x);
    let point = Spring {
        mass: 2.0,
        stiffness: 3.0,
    };
    assert_eq!(f.grad(point, 1.0).0.mass, 12.0);
    let f = hessian!(|[x, y]: [f64; 2]| x * x * y);
    assert_eq!(f.hessian([2.0, 3.0]), [[6.0, 4.0], [4.0, 0.0]]);
    let f = jacobian!(|[x, y]: [f64; 2]| [x * y, x - y * y]);
    assert_eq!(f.jacobian([2.0, 3.0]), [[3.0, 2.0], [1.0, -6.0]]);
}

#[test]
fn the_length_of_an_array_that_is_filled_is_in_the_text() {
    let f = jacobian!(|x: [f64; 2]| {
        let mut a = [0.0; 2];
        a[0] = x[0] * x[1];
        a[1] = x[0];
        a
    });
    assert_eq!(f.jacobian([2.0, 3.0]), [[3.0, 2.0], [1.0, 0.0]]);
    let f = jacobian!(|x: [f64; 2]| {
        let mut a = [0.0; 3];
        for i in 0..3 {
            a[i] = x[0] * x[i % 2];
        }
        a
    });
    assert_eq!(f.jacobian([2.0, 3.0]), [[4.0, 0.0], [3.0, 2.0], [4.0, 0.0]]);
}
