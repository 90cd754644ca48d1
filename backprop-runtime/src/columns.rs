//! Parameters whose numbers stand in a row, so that derivatives by them have the shape of a matrix.
//!
//! In comes a tuple of markers: floats of one type, one array of them or one slice. Out come the types of a row and of the square
//! matrix with a row and a column for each number, of a matrix with any number of rows, and what goes through their columns.

#![allow(
    clippy::inline_always,
    reason = "a kernel is code for every derivative, and only inside its caller does what is not asked for vanish"
)]

#[cfg(feature = "alloc")]
use alloc::vec;
#[cfg(feature = "alloc")]
use alloc::vec::Vec;

use crate::arity::Directions;
use crate::arity::Parameters;
use crate::arity::Variables;
use crate::lanes::Lanes;
use crate::real::Real;

/// The differentiated parameters of a function whose Hessian or Jacobian has a form that all agree on.
///
/// | parameters | a row | the square matrix | a matrix of `M` rows |
/// |---|---|---|---|
/// | `P` floats | `[f64; P]` | `[[f64; P]; P]` | `[[f64; P]; M]` |
/// | `[f64; N]`, `&[f64; N]` | `[f64; N]` | `[[f64; N]; N]` | `[[f64; N]; M]` |
/// | `&[f64]` | `Vec<f64>` | `Vec<Vec<f64>>`, with the feature `alloc` | the same |
#[diagnostic::on_unimplemented(
    message = "derivatives by `{Self}` have no agreed form as a matrix",
    label = "not floats of one type, one array or one slice",
    note = "take all numbers in one array parameter, as in `|x: [f64; 3]|`, or multiply by a vector with `hvp` or `jvp`"
)]
pub trait Columns: Directions {
    /// The type of the numbers.
    type Number;

    /// A number for each column.
    type Row;

    /// A row for each column.
    type Square;

    /// A matrix with so many rows.
    type Matrix<const ROWS: usize>;

    /// A matrix of zeros.
    fn matrix<const ROWS: usize>(shapes: <Self as Variables>::Shapes<'_>) -> Self::Matrix<ROWS>;

    /// How many columns there are.
    fn count(shapes: <Self as Variables>::Shapes<'_>) -> usize;

    /// The numbers of a matrix whose size is known to the compiler, row after row; of a `Vec`, none.
    fn flat_matrix<const ROWS: usize>(matrix: &mut Self::Matrix<ROWS>) -> &mut [Self::Number];

    /// Fills a matrix column by column; the column for a unit vector is what `product` writes to a buffer.
    fn fill_columns<const ROWS: usize, F>(matrix: &mut Self::Matrix<ROWS>, product: F)
    where
        F: for<'a> FnMut(<Self as Parameters>::In<'a>, &mut [Self::Number; ROWS]);

    /// Fills a matrix row by row, each written by `pullback`, which is told its number, to a buffer of zeros.
    fn fill_rows<const ROWS: usize, F>(matrix: &mut Self::Matrix<ROWS>, pullback: F)
    where
        F: for<'b> FnMut(usize, <Self as Variables>::Out<'b>);

    /// A matrix of zeros.
    fn square(shapes: <Self as Variables>::Shapes<'_>) -> Self::Square;

    /// The numbers of a matrix whose size is known to the compiler, row after row; of a `Vec`, none.
    fn flat(square: &mut Self::Square) -> &mut [Self::Number];

    /// A symmetric matrix, whose column for a unit vector `product` writes to a buffer of zeros.
    ///
    /// Of two numbers that should be equal, one is taken for both.
    fn symmetric<F>(shapes: <Self as Variables>::Shapes<'_>, product: F) -> Self::Square
    where
        F: for<'a, 'b> FnMut(<Self as Parameters>::In<'a>, <Self as Variables>::Out<'b>);
}

/// What matrices of arrays have in common: their types, and their zeros.
macro_rules! arrays {
    ($float:ident $count:expr) => {
        type Number = $float;
        type Row = [$float; $count];
        type Square = [[$float; $count]; $count];
        type Matrix<const ROWS: usize> = [[$float; $count]; ROWS];

        #[inline(always)]
        fn matrix<const ROWS: usize>(_: <Self as Variables>::Shapes<'_>) -> Self::Matrix<ROWS> {
            [[0.0; $count]; ROWS]
        }

        #[inline(always)]
        fn count(_: <Self as Variables>::Shapes<'_>) -> usize {
            $count
        }

        #[inline(always)]
        fn flat_matrix<const ROWS: usize>(matrix: &mut Self::Matrix<ROWS>) -> &mut [$float] {
            matrix.as_flattened_mut()
        }
    };
}

/// Writes a column of a matrix.
macro_rules! write_column {
    ($matrix:ident, $column:ident, $k:ident) => {
        for (row, number) in $matrix.iter_mut().zip($column) {
            row[$k] = number;
        }
    };
}

macro_rules! scalars {
    ($float:ident $count:literal $($name:ident $A:ident)*) => {
        impl Columns for ($($A,)*) {
            arrays!($float $count);

            #[inline(always)]
            fn fill_columns<const ROWS: usize, F>(matrix: &mut Self::Matrix<ROWS>, mut product: F)
            where
                F: for<'a> FnMut(<Self as Parameters>::In<'a>, &mut [$float; ROWS]),
            {
                for k in 0..$count {
                    let mut unit = [0.0; $count];
                    unit[k] = 1.0;
                    let mut column = [0.0; ROWS];
                    let [$($name),*] = unit;
                    product(($($name,)*), &mut column);
                    write_column!(matrix, column, k);
                }
            }

            #[inline(always)]
            fn fill_rows<const ROWS: usize, F>(matrix: &mut Self::Matrix<ROWS>, mut pullback: F)
            where
                F: for<'b> FnMut(usize, <Self as Variables>::Out<'b>),
            {
                for (k, [$($name),*]) in matrix.iter_mut().enumerate() {
                    pullback(k, ($($name,)*));
                }
            }

            #[inline(always)]
            fn square(_: <Self as Variables>::Shapes<'_>) -> Self::Square {
                [[0.0; $count]; $count]
            }

            #[inline(always)]
            fn flat(square: &mut Self::Square) -> &mut [$float] {
                square.as_flattened_mut()
            }

            #[inline(always)]
            fn symmetric<F>(_: <Self as Variables>::Shapes<'_>, mut product: F) -> Self::Square
            where
                F: for<'a, 'b> FnMut(<Self as Parameters>::In<'a>, <Self as Variables>::Out<'b>),
            {
                symmetric(|[$($name),*], column: &mut [$float; $count]| {
                    let unit = ($($name,)*);
                    let [$($name),*] = column;
                    product(unit, ($($name,)*));
                })
            }
        }
    };
}

macro_rules! array {
    ($float:ident, $Marker:ty, $unit:ident => $passed:expr) => {
        impl<const N: usize> Columns for ($Marker,) {
            arrays!($float N);

            #[inline(always)]
            fn fill_columns<const ROWS: usize, F>(matrix: &mut Self::Matrix<ROWS>, mut product: F)
            where
                F: for<'a> FnMut(<Self as Parameters>::In<'a>, &mut [$float; ROWS]),
            {
                for k in 0..N {
                    let mut $unit = [0.0; N];
                    $unit[k] = 1.0;
                    let mut column = [0.0; ROWS];
                    product(($passed,), &mut column);
                    write_column!(matrix, column, k);
                }
            }

            #[inline(always)]
            fn fill_rows<const ROWS: usize, F>(matrix: &mut Self::Matrix<ROWS>, mut pullback: F)
            where
                F: for<'b> FnMut(usize, <Self as Variables>::Out<'b>),
            {
                for (k, row) in matrix.iter_mut().enumerate() {
                    pullback(k, (row,));
                }
            }

            #[inline(always)]
            fn square(_: <Self as Variables>::Shapes<'_>) -> Self::Square {
                [[0.0; N]; N]
            }

            #[inline(always)]
            fn flat(square: &mut Self::Square) -> &mut [$float] {
                square.as_flattened_mut()
            }

            #[inline(always)]
            fn symmetric<F>(_: <Self as Variables>::Shapes<'_>, mut product: F) -> Self::Square
            where
                F: for<'a, 'b> FnMut(<Self as Parameters>::In<'a>, <Self as Variables>::Out<'b>),
            {
                symmetric(|$unit, column: &mut [$float; N]| product(($passed,), (column,)))
            }
        }
    };
}

macro_rules! columns {
    ($float:ident) => {
        scalars!($float 1 a $float);
        scalars!($float 2 a $float b $float);
        scalars!($float 3 a $float b $float c $float);
        scalars!($float 4 a $float b $float c $float d $float);
        scalars!($float 5 a $float b $float c $float d $float e $float);
        scalars!($float 6 a $float b $float c $float d $float e $float f $float);
        scalars!($float 7 a $float b $float c $float d $float e $float f $float g $float);
        scalars!($float 8 a $float b $float c $float d $float e $float f $float g $float h $float);
        scalars!($float 9 a $float b $float c $float d $float e $float f $float g $float h $float i $float);
        scalars!($float 10 a $float b $float c $float d $float e $float f $float g $float h $float i $float j $float);
        scalars!($float 11 a $float b $float c $float d $float e $float f $float g $float h $float i $float j $float l $float);
        scalars!($float 12 a $float b $float c $float d $float e $float f $float g $float h $float i $float j $float l $float m $float);

        array!($float, [$float; N], unit => unit);
        array!($float, &'static [$float; N], unit => &unit);

        #[cfg(feature = "alloc")]
        impl Columns for (&'static [$float],) {
            type Number = $float;
            type Row = Vec<$float>;
            type Square = Vec<Vec<$float>>;
            type Matrix<const ROWS: usize> = Vec<Vec<$float>>;

            #[inline(always)]
            fn matrix<const ROWS: usize>((input, ()): <Self as Variables>::Shapes<'_>) -> Vec<Vec<$float>> {
                vec![vec![0.0; input.len()]; ROWS]
            }

            #[inline(always)]
            fn count((input, ()): <Self as Variables>::Shapes<'_>) -> usize {
                input.len()
            }

            #[inline(always)]
            fn flat_matrix<const ROWS: usize>(_: &mut Vec<Vec<$float>>) -> &mut [$float] {
                &mut []
            }

            #[inline(always)]
            fn fill_columns<const ROWS: usize, F>(matrix: &mut Vec<Vec<$float>>, mut product: F)
            where
                F: for<'a> FnMut(<Self as Parameters>::In<'a>, &mut [$float; ROWS]),
            {
                let count = matrix.first().map_or(0, Vec::len);
                let mut unit = vec![0.0; count];
                for k in 0..count {
                    unit[k] = 1.0;
                    let mut column = [0.0; ROWS];
                    product((&unit,), &mut column);
                    write_column!(matrix, column, k);
                    unit[k] = 0.0;
                }
            }

            #[inline(always)]
            fn fill_rows<const ROWS: usize, F>(matrix: &mut Vec<Vec<$float>>, mut pullback: F)
            where
                F: for<'b> FnMut(usize, <Self as Variables>::Out<'b>),
            {
                for (k, row) in matrix.iter_mut().enumerate() {
                    pullback(k, (row,));
                }
            }

            #[inline(always)]
            fn square((input, ()): <Self as Variables>::Shapes<'_>) -> Self::Square {
                vec![vec![0.0; input.len()]; input.len()]
            }

            #[inline(always)]
            fn flat(_: &mut Self::Square) -> &mut [$float] {
                &mut []
            }

            #[inline(always)]
            fn symmetric<F>((input, ()): <Self as Variables>::Shapes<'_>, mut product: F) -> Self::Square
            where
                F: for<'a, 'b> FnMut(<Self as Parameters>::In<'a>, <Self as Variables>::Out<'b>),
            {
                symmetric_rows(input.len(), |unit: &[$float], column| product((unit,), (column,)))
            }
        }
    };
}

columns!(f64);
columns!(f32);

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
