//! Jacobians with many zeros, whose columns share sweeps: columns that no row has in common go together.

#![allow(
    clippy::cast_lossless,
    clippy::cast_possible_truncation,
    reason = "casts are differentiated too"
)]

use std::cell::Cell;

use backprop::{Differentiable, Scalar, differentiable, jacobian};
use proptest::prelude::*;

thread_local! {
    static EVALUATIONS: Cell<usize> = const { Cell::new(0) };
}

fn count_evaluation() {
    EVALUATIONS.with(|count| count.set(count.get() + 1));
}

/// How often the function was evaluated meanwhile, with or without tangents.
fn evaluations<R>(of: impl FnOnce() -> R) -> (usize, R) {
    EVALUATIONS.with(|count| count.set(0));
    let result = of();
    (EVALUATIONS.with(Cell::get), result)
}

/// Broyden's tridiagonal function, by Moré, Garbow and Hillstrom, "Testing unconstrained optimization software", 1981.
#[differentiable(jacobian)]
fn broyden(x: &[f64]) -> Vec<f64> {
    count_evaluation();
    let mut f = vec![0.0; x.len()];
    for i in 0..x.len() {
        f[i] = (3.0 - 2.0 * x[i]) * x[i] + 1.0;
        if i > 0 {
            f[i] -= x[i - 1];
        }
        if i + 1 < x.len() {
            f[i] -= 2.0 * x[i + 1];
        }
    }
    f
}

fn slope_of_broyden(x: &[f64], row: usize, column: usize) -> f64 {
    match column.wrapping_sub(row).wrapping_add(1) {
        0 => -1.0,
        1 => 3.0 - 4.0 * x[row],
        2 => -2.0,
        _ => 0.0,
    }
}

#[test]
fn a_band_takes_as_many_directions_as_it_is_wide() {
    for count in [
        1, 2, 15, 16, 17, 18, 31, 63, 64, 65, 80, 81, 127, 128, 129, 200,
    ] {
        let x: Vec<f64> = (0..count).map(|k| 0.125 * (k % 16) as f64 - 1.0).collect();
        let (often, jacobian) = evaluations(|| broyden::jacobian(&x));
        for (row, slopes) in jacobian.iter().enumerate() {
            let expected: Vec<_> = (0..count).map(|k| slope_of_broyden(&x, row, k)).collect();
            assert_eq!(*slopes, expected, "row {row} of {count}");
        }
        // A block of 64 columns takes a sweep for the sets and one for all three groups; few columns at the end take plain ones.
        let (blocks, rest) = (count / 64, count % 64);
        let last = if rest > 16 {
            2
        } else {
            usize::div_ceil(rest, 8)
        };
        assert_eq!(often, 2 * blocks + last, "{count} columns");
    }
}

/// One row has all columns, so that no two can go together.
#[differentiable(jacobian)]
fn arrow(x: &[f64; 20]) -> [f64; 20] {
    count_evaluation();
    let mut f = [0.0; 20];
    for i in 0..20 {
        f[i] = x[i] * x[10];
    }
    for v in x {
        f[10] += v;
    }
    f
}

#[test]
fn a_row_of_all_columns_leaves_none_to_go_together() {
    let x = std::array::from_fn(|k| k as f64 + 1.0);
    let (often, (value, jacobian)) = evaluations(|| arrow::value_and_jacobian(&x));
    assert_eq!((often, value), (1 + 3, arrow(&x)));
    for (row, slopes) in jacobian.iter().enumerate() {
        for (column, &slope) in slopes.iter().enumerate() {
            let expected = match (row, column) {
                (10, 10) => 2.0 * x[10] + 1.0,
                (10, _) => 1.0,
                (row, 10) => x[row],
                (row, column) => f64::from(u8::from(row == column)) * x[10],
            };
            assert_eq!(slope, expected, "row {row}, column {column}");
        }
    }
}

/// Products of a number with another, of which the point decides which it is.
#[differentiable(jacobian)]
fn pairs(x: &[f64; 24]) -> [f64; 24] {
    count_evaluation();
    let mut f = [0.0; 24];
    for i in 0..24 {
        f[i] = if x[i] < 0.0 {
            x[i] * x[(i + 5) % 24]
        } else {
            x[i] * x[i]
        };
    }
    f
}

#[test]
fn the_pattern_is_that_of_the_point() {
    let mut x: [f64; 24] = std::array::from_fn(|k| k as f64 + 1.0);
    let (often, jacobian) = evaluations(|| pairs::jacobian(&x));
    assert_eq!(often, 2);
    for (row, slopes) in jacobian.iter().enumerate() {
        let expected: [f64; 24] =
            std::array::from_fn(|k| if k == row { 2.0 * x[row] } else { 0.0 });
        assert_eq!(*slopes, expected);
    }
    x = x.map(|v| -v);
    let jacobian = pairs::jacobian(&x);
    for (row, slopes) in jacobian.iter().enumerate() {
        let mut expected = [0.0; 24];
        expected[row] = x[(row + 5) % 24];
        expected[(row + 5) % 24] = x[row];
        assert_eq!(*slopes, expected);
    }
}

#[differentiable]
fn cube<T: Scalar>(x: T) -> T {
    x * x * x
}

#[differentiable(jvp = half_square_jvp)]
fn half_square(x: f64, y: &[f64; 2]) -> f64 {
    0.5 * x * x + y[0] * y[1]
}

fn half_square_jvp(x: f64, y: &[f64; 2], dx: f64, dy: &[f64; 2]) -> (f64, f64) {
    assert!(dx.is_finite() && dy[0].is_finite() && dy[1].is_finite());
    let slope = x * dx + y[0] * dy[1] + y[1] * dy[0];
    (half_square(x, y), slope)
}

/// Through functions that sets do not go through, which have the sets of all their arguments.
#[differentiable(jacobian)]
fn through_others(x: &[f64]) -> Vec<f64> {
    count_evaluation();
    let mut f = vec![0.0; x.len()];
    for i in 0..x.len() {
        let next = (i + 1) % x.len();
        f[i] = cube(x[i]) + half_square(x[next], &[x[i], 2.0]);
    }
    f
}

#[test]
fn rules_of_ones_own_are_asked_for_the_value_alone() {
    let x: Vec<f64> = (0..40).map(|k| f64::from(k) - 7.0).collect();
    let (often, (value, jacobian)) = evaluations(|| through_others::value_and_jacobian(&x));
    assert_eq!((often, value), (2, through_others(&x)));
    for (row, slopes) in jacobian.iter().enumerate() {
        let mut expected = vec![0.0; 40];
        let next = (row + 1) % 40;
        expected[row] = 3.0 * x[row] * x[row] + 2.0;
        expected[next] = x[next];
        assert_eq!(*slopes, expected, "row {row}");
    }
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
}

#[differentiable]
fn pair(a: f64, b: f64) -> Pair {
    Pair { a, b: a * b }
}

#[differentiable]
fn both(of: &Pair) -> f64 {
    of.a + of.b
}

/// What is in a struct depends on every column.
#[differentiable(jacobian)]
fn through_structs(x: &[f64; 18]) -> [f64; 18] {
    count_evaluation();
    let mut f = [0.0; 18];
    for i in 0..18 {
        if i < 4 {
            let p = pair(x[i], x[i + 1]);
            f[i] = both(&p);
        } else {
            f[i] = x[i] * x[i];
        }
    }
    f
}

#[test]
fn what_is_in_a_struct_depends_on_everything() {
    let x = std::array::from_fn(|k| k as f64 + 0.5);
    let (often, jacobian) = evaluations(|| through_structs::jacobian(&x));
    assert_eq!(often, 1 + 3);
    for (row, slopes) in jacobian.iter().enumerate() {
        let mut expected = [0.0; 18];
        if row < 4 {
            expected[row] = 1.0 + x[row + 1];
            expected[row + 1] = x[row];
        } else {
            expected[row] = 2.0 * x[row];
        }
        assert_eq!(*slopes, expected, "row {row}");
    }
}

/// By way of single precision, whose sets are of half as many columns.
#[differentiable(jacobian)]
fn narrowed(x: &[f64; 60]) -> [f64; 60] {
    count_evaluation();
    let mut f = [0.0; 60];
    for i in 0..60 {
        let narrow = x[i] as f32 * 2.0;
        f[i] = narrow as f64 * x[i];
    }
    f
}

#[differentiable(jacobian)]
fn single(x: &[f32; 70]) -> [f32; 70] {
    count_evaluation();
    let mut f = [0.0; 70];
    for i in 0..70 {
        f[i] = x[i] * x[(i + 1) % 70];
    }
    f
}

#[test]
fn single_precision_has_smaller_sets() {
    let x = std::array::from_fn(|k| k as f64);
    for (row, slopes) in narrowed::jacobian(&x).iter().enumerate() {
        let mut expected = [0.0; 60];
        expected[row] = 4.0 * x[row];
        assert_eq!(*slopes, expected, "row {row}");
    }
    let x = std::array::from_fn(|k| k as f32);
    // Two blocks of 32 columns, each in two groups, and six columns.
    let (often, jacobian) = evaluations(|| single::jacobian(&x));
    assert_eq!(often, 2 + 2 + 1);
    for (row, slopes) in jacobian.iter().enumerate() {
        let mut expected = [0.0; 70];
        let next = (row + 1) % 70;
        expected[row] = x[next];
        expected[next] = x[row];
        assert_eq!(*slopes, expected, "row {row}");
    }
}

#[test]
fn what_is_not_a_number_stays_in_its_rows() {
    let mut x = [2.0; 24];
    x[3] = f64::NAN;
    x[9] = f64::INFINITY;
    for (row, slopes) in pairs::jacobian(&x).iter().enumerate() {
        for (column, &slope) in slopes.iter().enumerate() {
            match (row, column) {
                (3, 3) => assert!(slope.is_nan()),
                (9, 9) => assert_eq!(slope, f64::INFINITY),
                _ => assert_eq!(slope, if row == column { 4.0 } else { 0.0 }),
            }
        }
    }
}

#[test]
fn closures_find_groups_too() {
    let f = jacobian!(|x: &[f64]| -> [f64; 30] {
        count_evaluation();
        let mut f = [0.0; 30];
        for i in 0..30 {
            f[i] = x[i] * x[(i + 1) % x.len()];
        }
        f
    });
    for count in [30_usize, 40, 64, 70, 100] {
        let x: Vec<f64> = (0..count).map(|k| k as f64).collect();
        let (often, (value, jacobian)) = evaluations(|| f.value_and_jacobian(&x));
        for (row, slopes) in jacobian.iter().enumerate() {
            let next = (row + 1) % x.len();
            let mut expected = vec![0.0; x.len()];
            expected[row] = x[next];
            expected[next] = x[row];
            assert_eq!(*slopes, expected, "row {row} of {count}");
            assert_eq!(value[row], x[row] * x[next]);
        }
        let rest = count % 64;
        let last = if rest > 16 { 2 } else { rest.div_ceil(8) };
        assert_eq!(often, 2 * (count / 64) + last, "{count} columns");
    }

    let f = jacobian!(|x: &[f32; 17], #[constant] factor: f32| -> [f32; 17] {
        count_evaluation();
        let mut f = [0.0; 17];
        for i in 0..17 {
            f[i] = factor * x[i] * x[i];
        }
        f
    });
    let x = std::array::from_fn(|k| k as f32);
    let (often, jacobian) = evaluations(|| f.jacobian(&x, 0.5));
    assert_eq!(often, 2);
    for (row, slopes) in jacobian.iter().enumerate() {
        let mut expected = [0.0; 17];
        expected[row] = x[row];
        assert_eq!(*slopes, expected, "row {row}");
    }
}

/// Each row is the product of the numbers that a list names.
#[differentiable(jacobian)]
fn products(x: &[f64], #[constant] factors: &[Vec<usize>]) -> Vec<f64> {
    count_evaluation();
    let mut f = vec![1.0; factors.len()];
    for (i, row) in factors.iter().enumerate() {
        for &k in row {
            f[i] *= x[k];
        }
    }
    f
}

proptest! {
    #[test]
    fn any_pattern_has_its_jacobian(
        (columns, factors) in (1_usize..150).prop_flat_map(|columns| {
            let row = prop::collection::vec(0..columns, 0..6);
            (Just(columns), prop::collection::vec(row, columns / 3 + 1..60))
        })
    ) {
        let x: Vec<f64> = (0..columns).map(|k| 1.0 + 0.1 * (k % 7) as f64).collect();
        let (value, jacobian) = products::value_and_jacobian(&x, &factors);
        prop_assert_eq!(value, products(&x, &factors));
        for (slopes, row) in jacobian.iter().zip(&factors) {
            for (column, &slope) in slopes.iter().enumerate() {
                let times = row.iter().filter(|&&k| k == column).count();
                let product: f64 = row.iter().map(|&k| x[k]).product();
                let expected = times as f64 * product / x[column];
                prop_assert!((slope - expected).abs() <= 1e-12 * expected.abs());
            }
        }
    }
}
