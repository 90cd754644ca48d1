//! Matrices of derivatives, which are filled column by column.
//!
//! In come columns, one by one or several side by side, out comes a matrix as an array of rows, as a list of these, or as a list of
//! its numbers row after row.

#![allow(
    clippy::inline_always,
    reason = "a kernel is code for every derivative, and only inside its caller does what is not asked for vanish"
)]

#[cfg(feature = "alloc")]
use alloc::vec;
#[cfg(feature = "alloc")]
use alloc::vec::Vec;

use crate::lanes::Lanes;
use crate::real::Real;

/// A list of rows, whose numbers `write` writes one after another to a list of zeros.
#[cfg(feature = "alloc")]
#[inline(always)]
pub(crate) fn rows_of<T: Real>(
    rows: usize,
    columns: usize,
    write: impl FnOnce(&mut [T]),
) -> Vec<Vec<T>> {
    let mut numbers = zero_row(rows * columns);
    write(&mut numbers);
    let row = |row: usize| numbers[row * columns..][..columns].to_vec();
    (0..rows).map(row).collect()
}

/// How many columns of a Jacobian, several in one sweep forwards, take the time of a sweep backwards for one row.
#[doc(hidden)]
pub const COLUMNS_FOR_A_ROW: usize = 4;

/// Writes several columns of a matrix, those from `first` on, which lie side by side in a list with an element for each row, among its
/// numbers row after row.
///
/// # Examples
///
/// ```
/// use backprop_runtime::{Lanes, write_columns};
///
/// let mut numbers = [0.0; 6];
/// write_columns(&mut numbers, 3, 0, &[Lanes([1.0, 2.0]), Lanes([4.0, 5.0])]);
/// write_columns(&mut numbers, 3, 2, &[Lanes([3.0, 9.0]), Lanes([6.0, 9.0])]);
/// assert_eq!(numbers, [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
/// ```
#[inline(always)]
pub fn write_columns<T: Real, const D: usize>(
    numbers: &mut [T],
    count: usize,
    first: usize,
    columns: &[Lanes<T, D>],
) {
    for (row, lanes) in numbers.chunks_exact_mut(count).zip(columns) {
        lanes.write(&mut row[first..]);
    }
}

/// A matrix whose numbers lie row after row.
///
/// # Panics
///
/// If they are not as many as there are in the matrix.
///
/// # Examples
///
/// ```
/// let mut numbers = [1.0, 2.0, 3.0, 4.0];
/// let [first, second] = backprop_runtime::rows::<_, 2, 2>(&mut numbers);
/// assert_eq!((first, second), (&mut [1.0, 2.0], &mut [3.0, 4.0]));
/// ```
#[inline(always)]
pub fn rows<T, const P: usize, const ROWS: usize>(numbers: &mut [T]) -> &mut [[T; P]; ROWS] {
    let (rows, _) = numbers.as_chunks_mut();
    rows.try_into().expect("a matrix of the right size")
}

/// A symmetric matrix, whose column for a unit vector `product` writes to a buffer of zeros.
///
/// Of two numbers that should be equal, one is taken for both.
///
/// # Examples
///
/// ```
/// // The second derivatives of `x² y`, at (3, 4).
/// let hessian = backprop_runtime::symmetric(|[dx, dy]: [f64; 2], column: &mut [f64; 2]| {
///     *column = [8.0 * dx + 6.0 * dy, 6.0 * dx];
/// });
/// assert_eq!(hessian, [[8.0, 6.0], [6.0, 0.0]]);
/// ```
#[inline(always)]
pub fn symmetric<T: Real, const N: usize>(
    mut product: impl FnMut([T; N], &mut [T; N]),
) -> [[T; N]; N] {
    let mut square = [[T::ZERO; N]; N];
    for k in 0..N {
        let mut unit = [T::ZERO; N];
        unit[k] = T::ONE;
        let mut column = [T::ZERO; N];
        product(unit, &mut column);
        for (j, &number) in column.iter().enumerate().skip(k) {
            square[k][j] = number;
            square[j][k] = number;
        }
    }
    square
}

/// The same for any number of columns, as a list of rows.
///
/// # Examples
///
/// ```
/// let hessian = backprop_runtime::symmetric_rows(2, |along: &[f64], column| {
///     column[0] = 8.0 * along[0] + 6.0 * along[1];
///     column[1] = 6.0 * along[0];
/// });
/// assert_eq!(hessian, [[8.0, 6.0], [6.0, 0.0]]);
/// ```
#[cfg(feature = "alloc")]
#[inline(always)]
pub fn symmetric_rows<T: Real>(
    count: usize,
    mut product: impl FnMut(&[T], &mut [T]),
) -> Vec<Vec<T>> {
    let mut square = vec![vec![T::ZERO; count]; count];
    let mut unit = vec![T::ZERO; count];
    let mut column = unit.clone();
    for k in 0..count {
        unit[k] = T::ONE;
        column.fill(T::ZERO);
        product(&unit, &mut column);
        for (j, &number) in column.iter().enumerate().skip(k) {
            square[k][j] = number;
            square[j][k] = number;
        }
        unit[k] = T::ZERO;
    }
    square
}

/// Writes several columns of a symmetric matrix from the diagonal on, and the same numbers into its rows: those from `first` on, which
/// lie side by side in a list with an element for each row.
///
/// # Examples
///
/// ```
/// use backprop_runtime::{Lanes, write_symmetric};
///
/// let mut square = [[0.0; 3]; 3];
/// write_symmetric(&mut square, 0, &[Lanes([1.0, 9.0]), Lanes([2.0, 3.0]), Lanes([4.0, 5.0])]);
/// write_symmetric(&mut square, 2, &[Lanes([9.0, 9.0]), Lanes([9.0, 9.0]), Lanes([6.0, 9.0])]);
/// assert_eq!(square, [[1.0, 2.0, 4.0], [2.0, 3.0, 5.0], [4.0, 5.0, 6.0]]);
/// ```
#[inline]
pub fn write_symmetric<T: Real, R: AsMut<[T]>, const D: usize>(
    square: &mut [R],
    first: usize,
    columns: &[Lanes<T, D>],
) {
    for (j, column) in columns.iter().enumerate().skip(first) {
        for (k, &number) in (first..=j).zip(&column.0) {
            square[k].as_mut()[j] = number;
            square[j].as_mut()[k] = number;
        }
    }
}

/// Writes the lower half of a symmetric matrix into the upper one.
///
/// # Examples
///
/// ```
/// let mut square = [[1.0, 9.0], [2.0, 3.0]];
/// backprop_runtime::mirror(&mut square);
/// assert_eq!(square, [[1.0, 2.0], [2.0, 3.0]]);
/// ```
#[inline(always)]
pub fn mirror<T: Copy, R: AsRef<[T]> + AsMut<[T]>>(square: &mut [R]) {
    for j in 1..square.len() {
        for k in 0..j {
            square[k].as_mut()[j] = square[j].as_ref()[k];
        }
    }
}

/// A matrix of zeros.
#[cfg(feature = "alloc")]
#[must_use]
pub fn zero_rows<T: Real>(rows: usize, columns: usize) -> Vec<Vec<T>> {
    vec![zero_row(columns); rows]
}

/// A row of zeros.
#[cfg(feature = "alloc")]
#[must_use]
pub fn zero_row<T: Real>(columns: usize) -> Vec<T> {
    vec![T::ZERO; columns]
}
