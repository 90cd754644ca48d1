//! Jacobians of programs with loops and calls, several columns of which are one sweep.

#![allow(
    clippy::needless_pass_by_value,
    clippy::cast_lossless,
    clippy::cast_possible_truncation,
    reason = "arguments by value and casts are what is differentiated"
)]

use std::array;

use backprop::{Differentiable, Scalar, differentiable, jacobian};
use num_dual::{Dual64, DualNum};

/// Writes a function of floats, with its Jacobian, and the same on dual numbers.
macro_rules! on_floats_and_duals {
    (fn $name:ident, $dual:ident($x:ident: [_; $inputs:literal], $n:ident) -> [_; $outputs:literal] $body:block) => {
        #[differentiable(jacobian)]
        fn $name($x: [f64; $inputs], $n: usize) -> [f64; $outputs] $body

        fn $dual($x: [Dual64; $inputs], $n: usize) -> [Dual64; $outputs] $body
    };
}

// A pendulum with friction after some steps of the midpoint method.
on_floats_and_duals! {
    fn pendulum, pendulum_of_duals(x: [_; 4], steps) -> [_; 2] {
        let mut state = [x[0], x[1]];
        for _ in 0..steps {
            let a = state[0] + state[1] * 0.05;
            let b = state[1] - (state[0].sin() * x[2] + state[1] * x[3]) * 0.05;
            state[0] += b * 0.1;
            state[1] -= (a.sin() * x[2] + b * x[3]) * 0.1;
        }
        state
    }
}

fn pendulum_by_dual_numbers(x: [f64; 4], steps: usize) -> [[f64; 4]; 2] {
    let columns: [[Dual64; 2]; 4] = array::from_fn(|k| {
        let x = array::from_fn::<_, 4, _>(|i| Dual64::new(x[i], f64::from(u8::from(i == k))));
        pendulum_of_duals(x, steps)
    });
    array::from_fn(|row| columns.map(|column| column[row].eps))
}

#[test]
fn a_loop_has_the_jacobian_of_dual_numbers() {
    let x = [0.7, -0.2, 1.3, 0.05];
    for steps in [0, 1, 10, 50] {
        let (value, jacobian) = pendulum::value_and_jacobian(x, steps);
        assert_eq!(value, pendulum(x, steps));
        let expected = pendulum_by_dual_numbers(x, steps);
        for (found, expected) in jacobian.as_flattened().iter().zip(expected.as_flattened()) {
            let difference = (found - expected).abs();
            assert!(
                difference <= 1e-13 * expected.abs().max(1.0),
                "{found} {expected}"
            );
        }
    }
}

/// The sums of the first numbers, the squares of which are in a list: as many rows as columns.
#[differentiable(jacobian)]
fn partial_sums(x: &[f64]) -> Vec<f64> {
    let mut sums = Vec::new();
    let mut sum = 0.0;
    for v in x {
        sum += v * v;
        sums.push(sum);
    }
    sums
}

/// The same of an array.
#[differentiable(jacobian)]
fn partial_sums_of_array<const N: usize>(x: &[f64; N]) -> Vec<f64> {
    partial_sums(x)
}

#[test]
fn a_list_has_a_row_for_each_of_its_numbers() {
    for count in 0_u8..20 {
        let x: Vec<f64> = (1..=count).map(f64::from).collect();
        let (value, jacobian) = partial_sums::value_and_jacobian(&x);
        assert_eq!(value, partial_sums(&x));
        assert_eq!(jacobian.len(), x.len());
        for (row, slopes) in jacobian.iter().enumerate() {
            let expected: Vec<f64> = (0..x.len())
                .map(|k| if k <= row { 2.0 * x[k] } else { 0.0 })
                .collect();
            assert_eq!(*slopes, expected, "row {row} of {count}");
        }
    }
    let rows: Vec<[f64; 3]> = partial_sums_of_array::jacobian(&[1.0, 2.0, 3.0]);
    assert_eq!(rows, [[2.0, 0.0, 0.0], [2.0, 4.0, 0.0], [2.0, 4.0, 6.0]]);
    assert_eq!(partial_sums_of_array::jacobian(&[]), [[0.0; 0]; 0]);
}

/// Many more columns than rows.
#[differentiable(jacobian)]
fn moments(x: &[f64]) -> Vec<f64> {
    let mut sums = vec![0.0; 2];
    for v in x {
        sums[0] += v;
        sums[1] += v * v;
    }
    sums
}

#[test]
fn a_short_list_of_many_numbers_is_swept_backwards() {
    let x: Vec<f64> = (0..100).map(f64::from).collect();
    let squares: Vec<f64> = x.iter().map(|x| 2.0 * x).collect();
    assert_eq!(moments::jacobian(&x), [vec![1.0; 100], squares]);
    assert_eq!(moments::value_and_jacobian(&x).0, [4950.0, 328_350.0]);
}

/// A point, whose tangents are not in its fields.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiable]
fn turned(p: &Point, angle: f64) -> Point {
    Point {
        x: p.x * angle.cos() - p.y * angle.sin(),
        y: p.x * angle.sin() + p.y * angle.cos(),
    }
}

/// A struct on the way, which nothing of is seen here.
#[differentiable]
fn twice_turned(p: &Point, angle: f64) -> Point {
    let once = turned(p, angle);
    turned(&once, angle)
}

#[differentiable(jacobian)]
fn around(x: [f64; 2], #[constant] start: &Point) -> [f64; 2] {
    let moved = Point {
        x: start.x + x[0],
        y: start.y,
    };
    let p = twice_turned(&moved, x[1]);
    [p.x, p.y]
}

#[test]
fn structs_go_one_direction_after_another() {
    let start = Point { x: 2.0, y: 0.0 };
    let [[a, b], [c, d]] = around::jacobian([0.0, 0.25], &start);
    let (sin, cos) = 0.5_f64.sin_cos();
    for (found, expected) in [(a, cos), (b, -4.0 * sin), (c, sin), (d, 4.0 * cos)] {
        assert!((found - expected).abs() < 1e-15, "{found} {expected}");
    }
}

/// What is generic over the float.
#[differentiable]
fn cube<T: Scalar>(x: T) -> T {
    x * x * x
}

/// With a rule of one's own.
#[differentiable(jvp = root_jvp)]
fn root(x: f64) -> f64 {
    x.sqrt()
}

fn root_jvp(x: f64, tangent: f64) -> (f64, f64) {
    (x.sqrt(), tangent * 0.5 / x.sqrt())
}

#[differentiable]
fn slope(x: f64) -> f64 {
    mixed_powers::grad(x)
}

#[differentiable(hessian)]
fn mixed_powers(x: f64) -> f64 {
    x * x * x
}

#[differentiable(jacobian)]
fn of_everything(x: [f64; 3]) -> [f64; 3] {
    let mut f = [0.0; 3];
    for i in 0..3 {
        f[i] = cube(x[i]) + root(x[(i + 1) % 3]) + slope(x[i]);
    }
    f
}

#[test]
fn functions_that_lanes_cannot_go_through_are_called_from_those_that_they_can() {
    let jacobian = of_everything::jacobian([1.0, 4.0, 9.0]);
    let expected = [
        [3.0 + 6.0, 0.25, 0.0],
        [0.0, 48.0 + 24.0, 0.5 / 3.0],
        [0.5, 0.0, 243.0 + 54.0],
    ];
    assert_eq!(jacobian, expected);
}

struct Factor(f64);

/// With such a rule and an argument that cannot be copied, which nobody asks for several directions.
#[differentiable(jvp = times_jvp)]
fn times(x: f64, #[constant] factor: Factor) -> f64 {
    x * factor.0
}

fn times_jvp(x: f64, factor: Factor, tangent: f64) -> (f64, f64) {
    (x * factor.0, tangent * factor.0)
}

#[test]
fn what_cannot_be_copied_has_its_other_derivatives() {
    assert_eq!(times::jvp(3.0, Factor(2.0), 1.0), (6.0, 2.0));
    assert_eq!(times::grad(3.0, Factor(2.0)), 2.0);
}

/// Ties, casts and tuples: what a branch chooses has the tangents of what it chose.
#[differentiable(jacobian)]
fn chosen(x: &[f32; 5]) -> [f32; 5] {
    let mut f = [0.0; 5];
    for i in 0..5 {
        let (least, most) = sorted(x[i], x[(i + 1) % 5]);
        let wide = most as f64 * 2.0;
        f[i] = if least < 0.0 {
            least
        } else {
            least.max(1.0) + wide as f32
        };
    }
    f
}

#[differentiable]
fn sorted(a: f32, b: f32) -> (f32, f32) {
    if a < b { (a, b) } else { (b, a) }
}

#[test]
fn branches_casts_and_tuples_are_swept_too() {
    assert_eq!(
        chosen::jacobian(&[0.5, 2.0, 3.0, -1.0, 4.0]),
        [
            [0.0, 2.0, 0.0, 0.0, 0.0],
            [0.0, 1.0, 2.0, 0.0, 0.0],
            [0.0, 0.0, 0.0, 1.0, 0.0],
            [0.0, 0.0, 0.0, 1.0, 0.0],
            [0.0, 0.0, 0.0, 0.0, 2.0],
        ]
    );
}

#[test]
fn closures_with_loops_have_the_jacobians_of_functions() {
    let f = jacobian!(|x: [f64; 4], steps: usize| {
        let mut state = [x[0], x[1]];
        for _ in 0..steps {
            let a = state[0] + state[1] * 0.05;
            let b = state[1] - (state[0].sin() * x[2] + state[1] * x[3]) * 0.05;
            state[0] += b * 0.1;
            state[1] -= (a.sin() * x[2] + b * x[3]) * 0.1;
        }
        state
    });
    let x = [0.7, -0.2, 1.3, 0.05];
    for steps in [0, 1, 10, 50] {
        let (value, jacobian) = f.value_and_jacobian(x, steps);
        assert_eq!(value, pendulum(x, steps));
        assert_eq!(jacobian, pendulum::jacobian(x, steps));
    }
}

#[test]
fn closures_take_as_many_columns_at_once_as_there_are() {
    // Row after row the sum of the numbers from there on times the number of the row.
    let f = jacobian!(|x: [f64; 11]| -> [f64; 11] {
        let mut sums = [0.0; 11];
        for row in 0..11 {
            for k in row..11 {
                sums[row] += x[k] * (row as f64 + 1.0);
            }
        }
        sums
    });
    let expected: [[f64; 11]; 11] =
        array::from_fn(|row| array::from_fn(|k| if k >= row { row as f64 + 1.0 } else { 0.0 }));
    assert_eq!(f.jacobian([1.0; 11]), expected);

    let f = jacobian!(|x: &[f32]| -> [f32; 2] {
        let mut sums = [0.0; 2];
        for v in x {
            sums[0] += v;
            sums[1] += v * v;
        }
        sums
    });
    // Few columns go forwards, many backwards.
    for count in [0, 1, 3, 8, 9, 40] {
        let x: Vec<f32> = (0..count).map(|k| k as f32).collect();
        let squares: Vec<f32> = x.iter().map(|x| 2.0 * x).collect();
        let (value, jacobian) = f.value_and_jacobian(&x);
        assert_eq!(jacobian, [vec![1.0; count], squares]);
        assert_eq!(value[0], x.iter().sum::<f32>());
    }

    let powers = vec![3, 0, 2];
    let f = jacobian!(|x, y, #[constant] powers: Vec<i32>| -> [f64; 2] {
        let mut sums = [0.0; 2];
        for power in powers {
            sums[0] += x.powi(power);
            sums[1] += x * y.powi(power);
        }
        sums
    });
    assert_eq!(
        f.jacobian(2.0, 3.0, powers),
        [[16.0, 0.0], [27.0 + 1.0 + 9.0, 2.0 * (27.0 + 6.0)]]
    );
}
