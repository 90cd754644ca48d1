//! The object that `jacobian!` returns: a function of numbers that gives an array, with its Jacobian.
//!
//! In comes a [`JacobianKernel`], the closure that the macro writes, which is told what is wanted of it. Out comes a [`Jacobian`],
//! whose methods (in `arity/many.rs`, one set for each number of parameters) ask it.

#![allow(
    clippy::inline_always,
    reason = "a kernel is code for every derivative, and only inside its caller does what is not asked for vanish"
)]

use core::fmt;
use core::marker::PhantomData;

use crate::Real;
use crate::arity::Directions;
use crate::arity::Entries;
use crate::arity::Parameters;
use crate::arity::Variables;
use crate::columns::{Columns, Gives};
use crate::dependence::SET;
use crate::groups::Groups;
use crate::lanes::Lanes;
use crate::matrix::COLUMNS_FOR_A_ROW;

/// What is wanted of the code behind a [`Jacobian`]. Buffers are zero.
pub enum Asked<'a, 'b, Wrt: Directions, Number, const ROWS: usize> {
    /// The value alone.
    Value,
    /// The product of the Jacobian with a vector, which has a part for each parameter.
    Forward(<Wrt as Parameters>::In<'a>, &'b mut [Number; ROWS]),
    /// The product of a vector, which is shaped like the value, with the Jacobian.
    Backward([Number; ROWS], Wrt::Out<'b>),
    /// Several columns of the Jacobian, from this one on: among its numbers row after row.
    Columns(usize, &'b mut [Number]),
    /// On which columns each number of the value depends, in a block of columns from this one on.
    Sets(usize, &'b mut [Lanes<Number, SET>; ROWS]),
    /// Some groups of the columns of a block, which begins with the column that is told first, from that group on: among its numbers
    /// row after row.
    Groups(
        &'b Groups<[Lanes<Number, SET>; ROWS]>,
        usize,
        usize,
        &'b mut [Number],
    ),
    /// All of the Jacobian: its numbers row after row.
    Jacobian(&'b mut [Number]),
    /// Those of its numbers that can be other than zero.
    Sparse(&'b mut [Number]),
}

/// A function that gives an array, together with its Jacobian: what `jacobian!` returns.
///
/// | method | returns |
/// |---|---|
/// | `value(x, y, ..)` | the array, at the cost of the plain closure |
/// | `jacobian(x, y, ..)` | a row for each number of the array: its derivative by each parameter |
/// | `value_and_jacobian(x, y, ..)` | both |
/// | `jvp(x, y, .., dx, dy, ..)` | the value, and the product of the Jacobian with the vector of the last arguments, one shaped like each differentiated parameter |
/// | `vjp(x, y, .., cotangent)` | the value, and the product of the cotangent, an array like the value, with the Jacobian: one entry for each differentiated parameter, as of a [`Gradient`](crate::Gradient) |
/// | `jacobian_sparsity()` | the row and the column of each number of the Jacobian that can be other than zero, row by row |
/// | `jacobian_sparse(x, y, ..)` | these numbers, in that order |
///
/// The Jacobian of `M` numbers by `P` floats is `[[f64; P]; M]`, by one `[f64; N]` it is `[[f64; N]; M]`, by one `&[f64]` a `Vec` of
/// rows. By any other parameters there are the products, and no matrix. The sparse forms are there where the function runs from the
/// top to the bottom, without loops and calls, and its parameters are floats or an array whose length is written as a number.
///
/// `Inputs` and `Wrt` are as in the type of a [`Gradient`](crate::Gradient), `Number` is the type of the numbers and `ROWS` how many
/// the value has. `Pattern` is [`Sparse<K>`](Sparse) if it is known which `K` of them can be other than zero, else [`Dense`].
///
/// # Examples
///
/// ```
/// use backprop_runtime::{Jacobian, JacobianKernel};
///
/// /// The Jacobian of polar coordinates at the angle 0, whatever the kernel.
/// fn check(f: &Jacobian<impl JacobianKernel<(f64, f64), (f64, f64), f64, 2>, (f64, f64), (f64, f64), f64, 2>) {
///     assert_eq!(f.jacobian(2.0, 0.0), [[1.0, 0.0], [0.0, 2.0]]);
///     assert_eq!(f.jvp(2.0, 0.0, 3.0, 4.0), ([2.0, 0.0], [3.0, 8.0]));
///     assert_eq!(f.vjp(2.0, 0.0, [3.0, 4.0]), ([2.0, 0.0], (3.0, 8.0)));
/// }
/// ```
pub struct Jacobian<K, Inputs, Wrt, Number, const ROWS: usize, Pattern = Dense> {
    kernel: K,
    gives: Gives,
    pub(crate) pattern: Pattern,
    signature: PhantomData<fn(Inputs, Wrt) -> Number>,
}

/// It is not known which numbers of a Jacobian are zero.
#[derive(Clone, Copy, Debug)]
pub struct Dense;

/// The row and the column of each number of a Jacobian that can be other than zero, row by row.
#[derive(Clone, Copy, Debug)]
pub struct Sparse<const COUNT: usize>(pub(crate) &'static [(usize, usize); COUNT]);

/// The code behind a [`Jacobian`]: a bound for functions and structs that are generic over it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the kernel of a Jacobian with inputs `{Inputs}` with respect to `{Wrt}`",
    note = "`Wrt` names the inputs that are not constant, in order"
)]
pub trait JacobianKernel<Inputs: Parameters, Wrt: Directions, Number, const ROWS: usize> {
    /// Returns the value, and writes what else is wanted.
    fn run(
        &self,
        inputs: Inputs::In<'_>,
        asked: Asked<'_, '_, Wrt, Number, ROWS>,
    ) -> [Number; ROWS];

    /// The shapes of the differentiated inputs.
    fn shapes<'a>(&self, inputs: &'a Inputs::In<'_>) -> <Wrt as Variables>::Shapes<'a>;
}

impl<K, Inputs, Wrt, Number, const ROWS: usize> JacobianKernel<Inputs, Wrt, Number, ROWS> for K
where
    Inputs: for<'a> Parameters<Shapes<'a> = <Wrt as Variables>::Shapes<'a>>,
    Wrt: Directions,
    K: for<'a, 'b, 'c> Fn(Inputs::In<'a>, Asked<'b, 'c, Wrt, Number, ROWS>) -> [Number; ROWS],
{
    #[inline(always)]
    fn run(
        &self,
        inputs: Inputs::In<'_>,
        asked: Asked<'_, '_, Wrt, Number, ROWS>,
    ) -> [Number; ROWS] {
        self(inputs, asked)
    }

    #[inline(always)]
    fn shapes<'a>(&self, inputs: &'a Inputs::In<'_>) -> <Wrt as Variables>::Shapes<'a> {
        Inputs::shapes(inputs)
    }
}

impl<K, Inputs: Parameters, Wrt: Directions, Number, const ROWS: usize>
    Jacobian<K, Inputs, Wrt, Number, ROWS>
{
    /// Makes the object out of a [`JacobianKernel`] that multiplies with the Jacobian.
    pub const fn new(kernel: K) -> Self
    where
        K: for<'a, 'b, 'c> Fn(Inputs::In<'a>, Asked<'b, 'c, Wrt, Number, ROWS>) -> [Number; ROWS],
    {
        Jacobian {
            kernel,
            gives: Gives::One,
            pattern: Dense,
            signature: PhantomData,
        }
    }

    /// The same with a kernel that writes so many columns at once.
    pub const fn by_columns(kernel: K, width: usize) -> Self
    where
        K: for<'a, 'b, 'c> Fn(Inputs::In<'a>, Asked<'b, 'c, Wrt, Number, ROWS>) -> [Number; ROWS],
    {
        Jacobian {
            kernel,
            gives: Gives::Several(width),
            pattern: Dense,
            signature: PhantomData,
        }
    }

    /// The same with a kernel that writes so many groups of columns at once, and says on which columns each number depends.
    pub const fn by_groups(kernel: K, width: usize) -> Self
    where
        K: for<'a, 'b, 'c> Fn(Inputs::In<'a>, Asked<'b, 'c, Wrt, Number, ROWS>) -> [Number; ROWS],
    {
        Jacobian {
            kernel,
            gives: Gives::Groups(width),
            pattern: Dense,
            signature: PhantomData,
        }
    }

    /// The same with a kernel that also writes all of the Jacobian at once, and those of its numbers that are not always zero.
    pub const fn at_once<const COUNT: usize>(
        kernel: K,
        pattern: &'static [(usize, usize); COUNT],
    ) -> Jacobian<K, Inputs, Wrt, Number, ROWS, Sparse<COUNT>>
    where
        K: for<'a, 'b, 'c> Fn(Inputs::In<'a>, Asked<'b, 'c, Wrt, Number, ROWS>) -> [Number; ROWS],
    {
        Jacobian {
            kernel,
            gives: Gives::All,
            pattern: Sparse(pattern),
            signature: PhantomData,
        }
    }
}

impl<K, Inputs, Wrt, Number, const ROWS: usize, const COUNT: usize>
    Jacobian<K, Inputs, Wrt, Number, ROWS, Sparse<COUNT>>
{
    /// The row and the column of each number of the Jacobian that can be other than zero, row by row: a pattern that is the same
    /// whatever the arguments are.
    #[must_use]
    pub const fn jacobian_sparsity(&self) -> &'static [(usize, usize); COUNT] {
        self.pattern.0
    }
}

impl<K, Inputs, Wrt, Number, const ROWS: usize, Pattern>
    Jacobian<K, Inputs, Wrt, Number, ROWS, Pattern>
where
    K: JacobianKernel<Inputs, Wrt, Number, ROWS>,
    Inputs: Parameters,
    Wrt: Directions,
    Number: Real + 'static,
{
    #[inline(always)]
    pub(crate) fn evaluate(&self, inputs: Inputs::In<'_>) -> [Number; ROWS] {
        self.kernel.run(inputs, Asked::Value)
    }

    #[inline(always)]
    #[track_caller]
    pub(crate) fn forward(
        &self,
        inputs: Inputs::In<'_>,
        along: <Wrt as Parameters>::In<'_>,
    ) -> ([Number; ROWS], [Number; ROWS]) {
        if let Some((needed, found)) = Wrt::mismatch(self.kernel.shapes(&inputs), &along) {
            wrong_length(needed, found);
        }
        let mut product = [Number::ZERO; ROWS];
        let value = self.kernel.run(inputs, Asked::Forward(along, &mut product));
        (value, product)
    }

    #[inline(always)]
    pub(crate) fn backward(
        &self,
        inputs: Inputs::In<'_>,
        cotangent: [Number; ROWS],
    ) -> ([Number; ROWS], Wrt::Owned)
    where
        Wrt: Entries,
    {
        let mut product = Wrt::zeros(self.kernel.shapes(&inputs));
        let buffers = Wrt::lend(&mut product);
        let value = self.kernel.run(inputs, Asked::Backward(cotangent, buffers));
        (value, product)
    }

    #[inline(always)]
    pub(crate) fn whole<'a>(&self, inputs: Inputs::In<'a>) -> ([Number; ROWS], Wrt::Matrix<ROWS>)
    where
        Wrt: Columns<Number = Number>,
        Inputs::In<'a>: Clone,
    {
        let count = Wrt::count(self.kernel.shapes(&inputs));
        let mut value = None;
        if let Gives::Several(width) = self.gives
            && count <= COLUMNS_FOR_A_ROW * ROWS
        {
            let shapes = self.kernel.shapes(&inputs);
            let matrix = Wrt::matrix_of::<ROWS>(shapes, |numbers| {
                for first in (0..count).step_by(width) {
                    let asked = Asked::Columns(first, numbers);
                    value = Some(self.kernel.run(inputs.clone(), asked));
                }
            });
            return (value.unwrap_or_else(|| self.evaluate(inputs)), matrix);
        }
        if let Gives::Groups(width) = self.gives
            && count <= COLUMNS_FOR_A_ROW * ROWS
        {
            let shapes = self.kernel.shapes(&inputs);
            let matrix = Wrt::matrix_of::<ROWS>(shapes, |numbers| {
                let mut first = 0;
                while first < count {
                    let groups = Groups::of_next(count - first, || {
                        let mut sets = [Lanes::ZERO; ROWS];
                        let asked = Asked::Sets(first, &mut sets);
                        self.kernel.run(inputs.clone(), asked);
                        sets
                    });
                    for from in (0..groups.count()).step_by(width) {
                        let asked = Asked::Groups(&groups, first, from, numbers);
                        value = Some(self.kernel.run(inputs.clone(), asked));
                    }
                    first += groups.columns();
                }
            });
            return (value.unwrap_or_else(|| self.evaluate(inputs)), matrix);
        }
        let mut matrix = Wrt::matrix::<ROWS>(self.kernel.shapes(&inputs));
        if let Gives::All = self.gives {
            let numbers = Wrt::flat_matrix::<ROWS>(&mut matrix);
            let value = self.kernel.run(inputs, Asked::Jacobian(numbers));
            return (value, matrix);
        }
        if count <= ROWS {
            Wrt::fill_columns::<ROWS, _>(&mut matrix, |along, column| {
                let asked = Asked::Forward(along, column);
                value = Some(self.kernel.run(inputs.clone(), asked));
            });
        } else {
            Wrt::fill_rows::<ROWS, _>(&mut matrix, |row, buffers| {
                let mut unit = [Number::ZERO; ROWS];
                unit[row] = Number::ONE;
                let asked = Asked::Backward(unit, buffers);
                value = Some(self.kernel.run(inputs.clone(), asked));
            });
        }
        let value = value.unwrap_or_else(|| self.evaluate(inputs));
        (value, matrix)
    }

    #[inline(always)]
    pub(crate) fn sparse<const COUNT: usize>(&self, inputs: Inputs::In<'_>) -> [Number; COUNT] {
        let mut numbers = [Number::ZERO; COUNT];
        self.kernel.run(inputs, Asked::Sparse(&mut numbers));
        numbers
    }
}

#[cold]
#[track_caller]
fn wrong_length(needed: usize, found: usize) -> ! {
    panic!(
        "the Jacobian by a slice of length {needed} is multiplied with a vector of length {needed}, not {found}"
    );
}

impl<K: Clone, Inputs, Wrt, Number, const ROWS: usize, Pattern: Clone> Clone
    for Jacobian<K, Inputs, Wrt, Number, ROWS, Pattern>
{
    fn clone(&self) -> Self {
        Jacobian {
            kernel: self.kernel.clone(),
            gives: self.gives,
            pattern: self.pattern.clone(),
            signature: PhantomData,
        }
    }
}

impl<K: Copy, Inputs, Wrt, Number, const ROWS: usize, Pattern: Copy> Copy
    for Jacobian<K, Inputs, Wrt, Number, ROWS, Pattern>
{
}

impl<K, Inputs, Wrt, Number, const ROWS: usize, Pattern> fmt::Debug
    for Jacobian<K, Inputs, Wrt, Number, ROWS, Pattern>
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Jacobian")
    }
}
