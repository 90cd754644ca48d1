//! The determinant by recursion over minors: in, a square matrix, row after row; out, its determinant, and by hand the
//! gradient of that.
//!
//! Nobody should compute determinants so. The problem is that of `GradBench`, which has it from cmpad, for its recursion.

use backprop::differentiable;

/// The determinant of a matrix of `n` rows.
#[differentiable]
pub(crate) fn value(a: &[f64], n: usize) -> f64 {
    minor(a, n, 0, (1 << n) - 1)
}

/// The determinant of what `a` has from `row` on in the columns whose bits are set in `free`, as many as there are rows.
#[differentiable]
fn minor(a: &[f64], n: usize, row: usize, free: u32) -> f64 {
    if row == n {
        return 1.0;
    }
    let mut sum = 0.0;
    let mut sign = 1.0;
    for column in 0..n {
        let bit = 1 << column;
        if free & bit != 0 {
            sum += sign * a[row * n + column] * minor(a, n, row + 1, free & !bit);
            sign = -sign;
        }
    }
    sum
}

pub(crate) fn by_hand(a: &[f64], n: usize, da: &mut [f64]) -> f64 {
    let free = (1 << n) - 1;
    let mut minors = Vec::new();
    da.fill(0.0);
    let determinant = push_minors(a, n, 0, free, &mut minors);
    pull_minor(a, n, 0, free, &mut minors, 1.0, da);
    determinant
}

/// The same minor, having put all minors below it onto the stack.
fn push_minors(a: &[f64], n: usize, row: usize, free: u32, minors: &mut Vec<f64>) -> f64 {
    if row == n {
        return 1.0;
    }
    let mut sum = 0.0;
    let mut sign = 1.0;
    for column in 0..n {
        let bit = 1 << column;
        if free & bit != 0 {
            let below = push_minors(a, n, row + 1, free & !bit, minors);
            minors.push(below);
            sum += sign * a[row * n + column] * below;
            sign = -sign;
        }
    }
    sum
}

/// Adds what belongs to the minor, taking from the stack what [`push_minors`] has put there.
fn pull_minor(
    a: &[f64],
    n: usize,
    row: usize,
    free: u32,
    minors: &mut Vec<f64>,
    slope: f64,
    da: &mut [f64],
) {
    // The signs alternate, and the last of an even number is negative.
    let even = free.count_ones() & 1 == 0;
    let mut slope = if even { -slope } else { slope };
    for column in (0..n).rev() {
        let bit = 1 << column;
        if free & bit != 0 {
            let below = minors.pop().unwrap_or(1.0);
            da[row * n + column] += slope * below;
            let next = slope * a[row * n + column];
            pull_minor(a, n, row + 1, free & !bit, minors, next, da);
            slope = -slope;
        }
    }
}
