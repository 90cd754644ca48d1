//! Calls of which some arguments are constant: their tangents are left out where several columns go together.

use backprop::differentiable;

#[differentiable]
fn product(a: f64, b: f64) -> f64 {
    a * b
}

#[differentiable]
fn difference(a: [f64; 2], b: [f64; 2]) -> [f64; 2] {
    let mut difference = [0.0; 2];
    for k in 0..2 {
        difference[k] = a[k] - b[k];
    }
    difference
}

#[differentiable(jacobian)]
fn scaled(x: &[f64], #[constant] scale: f64) -> Vec<f64> {
    let mut y = vec![0.0; x.len()];
    for i in 0..x.len() {
        y[i] = product(scale, x[i]) + product(x[i], scale);
    }
    y
}

#[test]
fn nothing_is_multiplied_with_the_tangent_of_a_constant_argument() {
    let x = [f64::INFINITY, 1.0, f64::NEG_INFINITY];
    let jacobian = scaled::jacobian(&x, 2.0);
    for (row, slopes) in jacobian.iter().enumerate() {
        for (column, &slope) in slopes.iter().enumerate() {
            let expected = if row == column { 4.0 } else { 0.0 };
            assert_eq!(slope, expected, "row {row}, column {column}");
        }
    }
}

#[differentiable(jacobian)]
fn off(x: &[f64; 2], #[constant] place: [f64; 2]) -> [f64; 4] {
    let ([a, b], [c, d]) = (difference(*x, place), difference(place, *x));
    [a, b, c, d]
}

#[test]
fn what_is_subtracted_from_a_constant_changes_its_sign() {
    let expected = [[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0], [0.0, -1.0]];
    assert_eq!(off::jacobian(&[0.5, 2.0], [3.0, 4.0]), expected);
}

#[differentiable]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (a, b) in a.iter().zip(b) {
        sum += a * b;
    }
    sum
}

#[differentiable]
fn dot_of<const N: usize>(a: &[f64; N], b: &[f64; N]) -> f64 {
    let mut sum = 0.0;
    for k in 0..N {
        sum += a[k] * b[k];
    }
    sum
}

#[differentiable]
fn area(a: [f64; 2], b: [f64; 2]) -> f64 {
    a[0] * b[1] - a[1] * b[0]
}

fn cross_jvp(a: f64, b: f64, da: f64, db: f64) -> (f64, f64) {
    (a * b, da * b + a * db)
}

/// A product with a derivative by hand, through which no lanes go.
#[differentiable(jvp = cross_jvp)]
fn cross(a: f64, b: f64) -> f64 {
    a * b
}

/// For each weight `w` and point `p`, with the center `c`: `w (p × c) + 2 p · c`, and each weight times the next, as often as points
/// follow. Parameters are copied as wholes and in parts, and lent to others.
#[differentiable]
fn energy(points: &[[f64; 2]], center: &[f64; 2], weights: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..points.len() {
        let mut point = points[i];
        let around = *center;
        point[0] -= center[0];
        point[1] -= center[1];
        sum += weights[i] * area(point, around);
        sum += dot(&points[i], center) + dot_of::<2>(center, &points[i]);
        sum += dot(&weights[..i], &weights[1..=i]);
    }
    sum
}

#[differentiable(jacobian)]
fn by_points(x: &[f64; 6], #[constant] center: &[f64; 2], #[constant] weights: &[f64]) -> [f64; 3] {
    let mut points = vec![[0.0; 2]; 3];
    for i in 0..3 {
        points[i] = [x[2 * i], x[2 * i + 1]];
    }
    let energy = energy(&points, center, weights);
    [energy, 2.0 * energy, cross(x[0], center[0])]
}

#[differentiable(jacobian)]
fn by_center(
    center: &[f64; 2],
    #[constant] points: &[[f64; 2]],
    #[constant] weights: &[f64],
) -> [f64; 2] {
    let energy = energy(points, center, weights);
    [energy, cross(points[0][0], center[0])]
}

#[differentiable(jacobian)]
fn by_weights(
    weights: &[f64; 3],
    #[constant] points: &[[f64; 2]],
    #[constant] center: &[f64; 2],
) -> [f64; 2] {
    let energy = energy(points, center, weights);
    [energy, weights[0]]
}

#[test]
fn any_argument_may_be_constant_that_is_copied_and_lent() {
    let points = [[1.0, 2.0], [-0.5, 4.0], [8.0, 0.25]];
    let (center, weights) = ([3.0, 5.0], [2.0, -1.0, 0.5]);
    let [c0, c1] = center;

    let by_point: Vec<f64> = weights
        .iter()
        .flat_map(|w| [w * c1 + 2.0 * c0, 2.0 * c1 - w * c0])
        .collect();
    let twice: Vec<f64> = by_point.iter().map(|slope| 2.0 * slope).collect();
    let x = points.as_flattened().first_chunk().expect("six numbers");
    let [first, second, third] = by_points::jacobian(x, &center, &weights);
    assert_eq!((first.to_vec(), second.to_vec()), (by_point, twice));
    assert_eq!(third, [c0, 0.0, 0.0, 0.0, 0.0, 0.0]);

    let mut by = [0.0; 2];
    for ([x, y], w) in points.iter().zip(weights) {
        by[0] += 2.0 * x - w * y;
        by[1] += 2.0 * y + w * x;
    }
    let expected = [by, [points[0][0], 0.0]];
    assert_eq!(by_center::jacobian(&center, &points, &weights), expected);

    let areas = points.map(|[x, y]| x * c1 - y * c0);
    let by = [
        areas[0] + 2.0 * weights[1],
        areas[1] + 2.0 * weights[0] + weights[2],
        areas[2] + weights[1],
    ];
    let expected = [by, [1.0, 0.0, 0.0]];
    assert_eq!(by_weights::jacobian(&weights, &points, &center), expected);
}

#[differentiable]
fn mixed(a: f64, b: f64, c: f64) -> f64 {
    let mut sum = a - b;
    for _ in 0..2 {
        sum += a * b + c;
    }
    sum
}

#[differentiable(jacobian)]
fn chain(x: &[f64], #[constant] scale: f64) -> Vec<f64> {
    let mut y = vec![0.0; x.len()];
    for i in 1..x.len() {
        y[i] = mixed(x[i], scale, x[i - 1]) + mixed(scale, x[i - 1], scale);
    }
    y
}

#[test]
fn columns_share_directions_through_calls_with_constant_arguments() {
    let x: Vec<f64> = (0..40).map(|k| 0.25 * f64::from(k)).collect();
    let jacobian = chain::jacobian(&x, 3.0);
    for (row, slopes) in jacobian.iter().enumerate() {
        for (column, &slope) in slopes.iter().enumerate() {
            let expected = match row.checked_sub(column) {
                Some(0) if row > 0 => 1.0 + 2.0 * 3.0,
                Some(1) => 2.0 + (2.0 * 3.0 - 1.0),
                _ => 0.0,
            };
            assert_eq!(slope, expected, "row {row}, column {column}");
        }
    }
}
