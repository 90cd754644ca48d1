//! Arrays and lists in the shapes that programs have: rows of constants, copies of what is lent, lists that begin empty.

use backprop::{Differentiable, differentiable};

#[differentiable]
fn scaled_squares<const N: usize>(x: &[f64; N], k: f64) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v * v;
    }
    sum * k
}

#[differentiable]
fn with_a_literal(x: &[f64; 3]) -> f64 {
    scaled_squares(x, 2.0)
}

#[test]
fn a_generic_function_takes_constants() {
    check!(with_a_literal(&[1.0, -2.0, 3.0]));
    assert_eq!(with_a_literal::grad(&[1.0, -2.0, 3.0]), [4.0, -8.0, 12.0]);
}

#[differentiable]
fn doubled_in_place(e: &[f64; 3]) -> f64 {
    let mut b = *e;
    for i in 0..3 {
        b[i] *= 2.0;
    }
    b[2] * b[0]
}

#[test]
fn what_is_lent_is_copied_to_be_changed() {
    check!(doubled_in_place(&[1.0, 2.0, 3.0]));
}

#[differentiable]
fn determinant(a: &[[f64; 2]; 2]) -> f64 {
    a[0][0] * a[1][1] - a[0][1] * a[1][0]
}

#[differentiable]
fn damped(d: f64) -> f64 {
    let a = [[1.0, 0.5], [0.3, 1.0 - d]];
    determinant(&a) * a[0][1]
}

#[differentiable]
fn rows(x: f64) -> f64 {
    let mut p = [[x; 2]; 2];
    p[0] = [1.0, 2.0];
    let mut sum = 0.0;
    for i in 0..2 {
        sum += p[i][0] * p[1][i];
    }
    sum
}

#[test]
fn a_row_may_be_constant() {
    check!(damped(0.3));
    check!(rows(3.0));
    assert_eq!(rows::grad(3.0), 7.0);
}

#[differentiable]
fn found(x: &[f64], t: f64) -> f64 {
    let (mut low, mut high) = (0, x.len() - 1);
    while low < high {
        let middle = (low + high) / 2;
        if t > middle as f64 {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    x[low] * t
}

#[test]
fn counters_are_declared_together() {
    check!(found(&vec![1.0, 2.0, 3.0, 4.0], 1.5));
}

#[differentiable]
fn gathered(x: &[f64]) -> f64 {
    let n = x.len();
    let mut squares = Vec::with_capacity(n / 2 + 1);
    for i in 0..n {
        squares.push(x[i] * x[i]);
    }
    let mut sum = 0.0;
    for square in &squares {
        sum += square;
    }
    sum
}

#[differentiable]
fn of_gathered(x: &[f64]) -> f64 {
    gathered(x) * gathered(&x[1..])
}

#[test]
fn a_list_that_grows_asks_for_room() {
    check!(gathered(&vec![1.0, 2.0, 3.0]));
    check!(of_gathered(&vec![1.0, 2.0, 3.0]));
}

#[derive(Clone, Debug, Differentiable, PartialEq)]
struct Body {
    mass: f64,
    place: [f64; 2],
}

#[differentiable]
fn heavier(bodies: Vec<Body>) -> f64 {
    let mut bodies = bodies;
    for body in bodies.iter_mut() {
        body.mass *= 2.0;
        body.place[0] += 1.0;
    }
    bodies[0].mass * bodies[0].place[0]
}

#[differentiable]
fn energy(body: &Body) -> f64 {
    body.mass * body.place[0] + body.place[1].sin()
}

#[differentiable]
fn of_all(bodies: &[Body]) -> f64 {
    let mut sum = 0.0;
    for body in bodies {
        sum += energy(body) * body.mass;
    }
    sum
}

#[test]
fn structs_in_lists_are_changed_and_lent() {
    let body = |mass, x, y| Body {
        mass,
        place: [x, y],
    };
    let gradient = heavier::grad(vec![body(1.0, 2.0, 3.0)]);
    assert_eq!(gradient, [body(6.0, 2.0, 0.0)]);
    let gradient = of_all::grad(&[body(3.0, 5.0, 0.0)]);
    assert_eq!(gradient, [body(30.0, 9.0, 3.0)]);
}

#[differentiable]
fn product_in_a_loop(a: f64, b: f64) -> f64 {
    let c = 2.0 * a * b;
    let mut product = 1.0;
    for _ in 0..3 {
        product *= c;
    }
    product
}

#[differentiable]
fn drift(a: f64, n: usize) -> f64 {
    let d = 0.5 * a * a;
    let mut sum = 0.0;
    for i in 0..n {
        if a > 0.1 {
            sum += (d * i as f64).sin() + (0.5 * a * sum * a).cos();
        }
    }
    sum
}

#[differentiable]
fn called(a: f64, b: f64) -> f64 {
    product_in_a_loop(a, b) + drift(a * b, 3)
}

#[test]
fn what_is_computed_before_a_loop_is_read_in_its_backward_sweep() {
    check!(product_in_a_loop(0.7, 0.3));
    check!(drift(0.7; 4));
    check!(called(0.7, 0.3));
}

#[differentiable]
fn transposed(a: &[[f64; 3]; 2]) -> [[f64; 2]; 3] {
    std::array::from_fn(|i| std::array::from_fn(|j| a[j][i] * a[j][0]))
}

#[differentiable]
fn filled_in_layers(x: &[f64]) -> f64 {
    let a = [[x[0], x[1], x[2]], [x[3], x[0] * x[1], 2.0]];
    let t = transposed(&a);
    let c: [[[f64; 2]; 3]; 2] = std::array::from_fn(|i| {
        let u = x[i];
        std::array::from_fn(|j| std::array::from_fn(|k| u * t[j][k] + a[i][j]))
    });
    c[0][1][1] * c[1][0][0] + c[1][2][1] * t[2][1] * c[0][0][0]
}

#[test]
fn functions_fill_arrays_of_arrays() {
    check_results!(transposed(&[[0.5, 0.7, 1.1], [0.9, -0.3, 0.4]]));
    check!(filled_in_layers(&vec![0.5, 0.7, 1.1, 0.9]));
}
