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
use crate::matrix::mirror;
use crate::matrix::symmetric;
#[cfg(feature = "alloc")]
use crate::matrix::{rows_of, symmetric_rows};

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

    /// A matrix whose numbers `write` writes to a list of zeros, row after row.
    fn matrix_of<const ROWS: usize>(
        shapes: <Self as Variables>::Shapes<'_>,
        write: impl FnOnce(&mut [Self::Number]),
    ) -> Self::Matrix<ROWS>;

    /// A symmetric matrix, of which `write` writes the numbers in and below the diagonal in that way.
    fn symmetric_of(
        shapes: <Self as Variables>::Shapes<'_>,
        write: impl FnOnce(&mut [Self::Number]),
    ) -> Self::Square;

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

        #[inline(always)]
        fn matrix_of<const ROWS: usize>(
            shapes: <Self as Variables>::Shapes<'_>,
            write: impl FnOnce(&mut [$float]),
        ) -> Self::Matrix<ROWS> {
            let mut matrix = Self::matrix::<ROWS>(shapes);
            write(Self::flat_matrix::<ROWS>(&mut matrix));
            matrix
        }

        #[inline(always)]
        fn symmetric_of(
            shapes: <Self as Variables>::Shapes<'_>,
            write: impl FnOnce(&mut [$float]),
        ) -> Self::Square {
            let mut square = Self::square(shapes);
            write(Self::flat(&mut square));
            mirror(&mut square);
            square
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
            fn matrix_of<const ROWS: usize>(
                (input, ()): <Self as Variables>::Shapes<'_>,
                write: impl FnOnce(&mut [$float]),
            ) -> Vec<Vec<$float>> {
                rows_of(ROWS, input.len(), write)
            }

            #[inline(always)]
            fn symmetric_of(
                (input, ()): <Self as Variables>::Shapes<'_>,
                write: impl FnOnce(&mut [$float]),
            ) -> Vec<Vec<$float>> {
                let mut square = rows_of(input.len(), input.len(), write);
                mirror(&mut square);
                square
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

/// How a kernel gives a matrix of derivatives.
#[derive(Clone, Copy)]
pub(crate) enum Gives {
    /// One column or row after another.
    One,
    /// So many columns at once.
    Several(usize),
    /// So many groups of columns at once, and on which columns a row depends.
    Groups(usize),
    /// All of it at once.
    All,
}
