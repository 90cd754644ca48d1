//! `#[differentiable(jacobian)]`.

use backprop::{Scalar, differentiable};

/// Polar coordinates, whose Jacobian is written at once.
#[differentiable(jacobian)]
fn polar(radius: f64, angle: f64) -> [f64; 2] {
    [radius * angle.cos(), radius * angle.sin()]
}

/// Sums and differences of neighbours, with a loop, in an array of any length.
#[differentiable(jacobian)]
fn neighbours<T: Scalar, const N: usize>(x: [T; N], #[constant] scale: T) -> [T; N] {
    let mut f = [T::ZERO; N];
    for i in 0..N {
        f[i] = x[i] * x[i] * scale;
        if i > 0 {
            f[i] -= x[i - 1];
        }
    }
    f
}

/// More columns than rows, which are swept backwards.
#[differentiable(jacobian)]
fn moments(x: &[f64]) -> [f64; 2] {
    let mut sums = [0.0, 0.0];
    for v in x {
        sums[0] += v;
        sums[1] += v * v;
    }
    sums
}

/// More rows than columns, and calls of another function.
#[differentiable(jacobian)]
fn turns(x: f64) -> [f64; 3] {
    let mut f = [x, 0.0, 1.0];
    for i in 0..3 {
        f[i] += polar(x, i as f64)[0];
    }
    f
}

#[test]
fn straight_code_has_its_jacobian_at_once() {
    assert_eq!(polar::jacobian(2.0, 0.0), [[1.0, 0.0], [0.0, 2.0]]);
    assert_eq!(
        polar::value_and_jacobian(2.0, 0.0),
        ([2.0, 0.0], [[1.0, 0.0], [0.0, 2.0]])
    );
}

#[test]
fn loops_are_swept_forwards_or_backwards() {
    assert_eq!(
        neighbours::jacobian([1.0_f32, 2.0, 3.0], 0.5),
        [[1.0, 0.0, 0.0], [-1.0, 2.0, 0.0], [0.0, -1.0, 3.0]]
    );
    assert_eq!(neighbours::jacobian([3.0_f64], 1.0), [[6.0]]);
    assert_eq!(
        moments::jacobian(&[1.0, 2.0, 3.0]),
        [vec![1.0; 3], vec![2.0, 4.0, 6.0]]
    );
    assert_eq!(moments::value_and_jacobian(&[3.0]).0, [3.0, 9.0]);
    assert_eq!(moments::value_and_jacobian(&[]).0, [0.0, 0.0]);
}

/// The names of parameters are those of variables of the sweeps.
#[differentiable(jacobian)]
fn unit(unit: [f64; 2], #[constant] columns: usize, #[constant] row: &str) -> [f64; 3] {
    let mut matrix = [1.0; 3];
    for k in 0..columns {
        matrix[k] *= unit[0] * unit[k % 2];
    }
    if row.is_empty() { matrix } else { [0.0; 3] }
}

#[test]
fn names_of_the_users_are_not_ours() {
    let (value, jacobian) = unit::value_and_jacobian([2.0, 3.0], 2, "");
    assert_eq!(value, [4.0, 6.0, 1.0]);
    assert_eq!(jacobian, [[4.0, 0.0], [3.0, 2.0], [0.0, 0.0]]);
}

#[test]
fn calls_are_swept_too() {
    let [[a], [b], [c]] = turns::jacobian(2.0);
    assert_eq!([a, b, c], [2.0, 1.0_f64.cos(), 2.0_f64.cos()]);
}
