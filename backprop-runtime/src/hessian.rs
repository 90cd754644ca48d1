//! The object that `hessian!` returns: a function of numbers with its first and second derivatives.
//!
//! In comes a [`HessianKernel`], the closure that the macro writes, which is told what is wanted of it. Out comes a [`Hessian`],
//! whose methods (in `arity.rs`, one set for each number of parameters) ask it.

#![allow(
    clippy::inline_always,
    reason = "a kernel is code for every derivative, and only inside its caller does what is not asked for vanish"
)]

use core::fmt;
use core::marker::PhantomData;

use crate::arity::Directions;
use crate::arity::Entries;
use crate::arity::Parameters;
use crate::arity::Variables;
use crate::columns::{Columns, Gives};
use crate::jacobian::{Dense, Sparse};
use crate::real::Real;

/// What is wanted of the code behind a [`Hessian`]. Buffers are zero.
pub enum Wanted<'a, 'b, Wrt: Directions, Value> {
    /// The value alone.
    Value,
    /// The gradient, in a buffer for each parameter.
    Gradient(Wrt::Out<'b>),
    /// The product of the Hessian with a vector, which has a part for each parameter.
    Product(<Wrt as Parameters>::In<'a>, Wrt::Out<'b>),
    /// Several columns of the Hessian, from this one on, in and below the diagonal: among its numbers row after row.
    Columns(usize, &'b mut [Value]),
    /// The gradient and the Hessian: its numbers row after row.
    Hessian(Wrt::Out<'b>, &'b mut [Value]),
}

/// A function together with its gradient and its Hessian: what `hessian!` returns.
///
/// | method | returns |
/// |---|---|
/// | `value(x, y, ..)`, `grad(x, y, ..)`, `value_and_grad(x, y, ..)`, `value_and_grad_into(x, y, .., &mut dx, ..)` | as of a [`Gradient`](crate::Gradient) |
/// | `hessian(x, y, ..)` | the matrix of second derivatives, equal to its transpose to the bit |
/// | `hessian_sparsity()`, `hessian_sparse(x, y, ..)` | where the lower half need not be zero, and the numbers there in that order; not there for a function with loops or calls |
/// | `value_grad_hessian(x, y, ..)` | the three as a flat triple |
/// | `hvp(x, y, .., dx, dy, ..)` | the product of the Hessian with the vector of the last arguments, one shaped like each differentiated parameter; like the gradient in form, and a small multiple of it in cost |
///
/// The Hessian by `P` floats is `[[f64; P]; P]`, by one `[f64; N]` it is `[[f64; N]; N]`, by one `&[f64]` a `Vec` of rows. By
/// any other parameters there is the product, and no matrix.
///
/// `Inputs`, `Wrt` and `Value` are as in the type of a [`Gradient`](crate::Gradient). `Pattern` is [`Sparse<N>`](Sparse) if it is known
/// which `N` numbers of the lower half need not be zero, else [`Dense`].
///
/// # Examples
///
/// ```
/// use backprop_runtime::{Hessian, HessianKernel};
///
/// /// The Hessian of a sum of squares is twice the identity, whatever the kernel.
/// fn check(f: &Hessian<impl HessianKernel<(f64, f64)>, (f64, f64)>) {
///     assert_eq!(f.hessian(1.0, 2.0), [[2.0, 0.0], [0.0, 2.0]]);
///     assert_eq!(f.hvp(1.0, 2.0, 3.0, 4.0), (6.0, 8.0));
/// }
/// ```
pub struct Hessian<K, Inputs, Wrt = Inputs, Value = f64, Pattern = Dense> {
    kernel: K,
    gives: Gives,
    pattern: Pattern,
    signature: PhantomData<fn(Inputs, Wrt) -> Value>,
}

/// The code behind a [`Hessian`]: a bound for functions and structs that are generic over it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the kernel of a Hessian with inputs `{Inputs}` with respect to `{Wrt}`",
    note = "`Wrt` names the inputs that are not constant, in order"
)]
pub trait HessianKernel<Inputs: Parameters, Wrt: Directions = Inputs, Value = f64> {
    /// Returns the value, and writes what else is wanted.
    fn run(&self, inputs: Inputs::In<'_>, wanted: Wanted<'_, '_, Wrt, Value>) -> Value;

    /// The shapes of the differentiated inputs.
    fn shapes<'a>(&self, inputs: &'a Inputs::In<'_>) -> <Wrt as Variables>::Shapes<'a>;
}

impl<K, Inputs, Wrt, Value> HessianKernel<Inputs, Wrt, Value> for K
where
    Inputs: for<'a> Parameters<Shapes<'a> = <Wrt as Variables>::Shapes<'a>>,
    Wrt: Directions,
    K: for<'a, 'b, 'c> Fn(Inputs::In<'a>, Wanted<'b, 'c, Wrt, Value>) -> Value,
{
    #[inline(always)]
    fn run(&self, inputs: Inputs::In<'_>, wanted: Wanted<'_, '_, Wrt, Value>) -> Value {
        self(inputs, wanted)
    }

    #[inline(always)]
    fn shapes<'a>(&self, inputs: &'a Inputs::In<'_>) -> <Wrt as Variables>::Shapes<'a> {
        Inputs::shapes(inputs)
    }
}

impl<K, Inputs: Parameters, Wrt: Directions, Value> Hessian<K, Inputs, Wrt, Value> {
    /// Makes the object out of a [`HessianKernel`], which is asked for the Hessian column by column.
    ///
    /// The bound is spelt out as a closure's, because that is how rustc comes to know the types of its arguments.
    pub const fn new(kernel: K) -> Self
    where
        K: for<'a, 'b, 'c> Fn(Inputs::In<'a>, Wanted<'b, 'c, Wrt, Value>) -> Value,
    {
        Hessian {
            kernel,
            gives: Gives::One,
            pattern: Dense,
            signature: PhantomData,
        }
    }

    /// The same with a kernel that writes so many columns at once.
    pub const fn by_columns(kernel: K, width: usize) -> Self
    where
        K: for<'a, 'b, 'c> Fn(Inputs::In<'a>, Wanted<'b, 'c, Wrt, Value>) -> Value,
    {
        Hessian {
            kernel,
            gives: Gives::Several(width),
            pattern: Dense,
            signature: PhantomData,
        }
    }

    /// The same with a kernel that also writes all of the Hessian at once, whose lower half is zero but for these places.
    pub const fn at_once<const COUNT: usize>(
        kernel: K,
        pattern: &'static [(usize, usize); COUNT],
    ) -> Hessian<K, Inputs, Wrt, Value, Sparse<COUNT>>
    where
        K: for<'a, 'b, 'c> Fn(Inputs::In<'a>, Wanted<'b, 'c, Wrt, Value>) -> Value,
    {
        Hessian {
            kernel,
            gives: Gives::All,
            pattern: Sparse(pattern),
            signature: PhantomData,
        }
    }
}

impl<K, Inputs, Wrt, Value, const COUNT: usize> Hessian<K, Inputs, Wrt, Value, Sparse<COUNT>> {
    /// The row and the column of each number in the lower half of the Hessian that need not be zero, row by row: a pattern that is
    /// the same whatever the arguments are. The upper half is its mirror image.
    #[must_use]
    pub const fn hessian_sparsity(&self) -> &'static [(usize, usize); COUNT] {
        self.pattern.0
    }
}

impl<K, Inputs, Wrt, Value: 'static, Pattern> Hessian<K, Inputs, Wrt, Value, Pattern>
where
    K: HessianKernel<Inputs, Wrt, Value>,
    Inputs: Parameters,
    Wrt: Directions,
{
    #[inline(always)]
    pub(crate) fn evaluate(&self, inputs: Inputs::In<'_>) -> Value {
        self.kernel.run(inputs, Wanted::Value)
    }

    #[inline(always)]
    pub(crate) fn differentiate(&self, inputs: Inputs::In<'_>) -> (Value, Wrt::Owned)
    where
        Wrt: Entries,
    {
        let mut gradient = Wrt::zeros(self.kernel.shapes(&inputs));
        let value = self
            .kernel
            .run(inputs, Wanted::Gradient(Wrt::lend(&mut gradient)));
        (value, gradient)
    }

    #[inline(always)]
    #[track_caller]
    pub(crate) fn differentiate_into(&self, inputs: Inputs::In<'_>, out: Wrt::Out<'_>) -> Value {
        let out = Wrt::reset(out, self.kernel.shapes(&inputs));
        self.kernel.run(inputs, Wanted::Gradient(out))
    }

    #[inline(always)]
    #[track_caller]
    pub(crate) fn product(
        &self,
        inputs: Inputs::In<'_>,
        along: <Wrt as Parameters>::In<'_>,
    ) -> Wrt::Owned
    where
        Wrt: Entries,
    {
        let needed = self.kernel.shapes(&inputs);
        if let Some((needed, found)) = Wrt::mismatch(needed, &along) {
            wrong_length(needed, found);
        }
        let mut product = Wrt::zeros(self.kernel.shapes(&inputs));
        let buffers = Wrt::lend(&mut product);
        self.kernel.run(inputs, Wanted::Product(along, buffers));
        product
    }

    /// The matrix is written where the caller has room for it: it is the largest thing here, and is not copied.
    #[inline(always)]
    pub(crate) fn matrix<'a>(&self, inputs: Inputs::In<'a>) -> Wrt::Square
    where
        Wrt: Entries + Columns<Number = Value>,
        Inputs::In<'a>: Clone,
    {
        let mut square;
        if let Gives::All = self.gives {
            square = Wrt::square(self.kernel.shapes(&inputs));
            let mut gradient = Wrt::zeros(self.kernel.shapes(&inputs));
            let buffers = Wrt::lend(&mut gradient);
            let rows = Wrt::flat(&mut square);
            self.kernel.run(inputs, Wanted::Hessian(buffers, rows));
        } else {
            square = self.columns(&inputs);
        }
        square
    }

    /// The matrix by its columns, of which several may come at once.
    #[inline(always)]
    fn columns<'a>(&self, inputs: &Inputs::In<'a>) -> Wrt::Square
    where
        Wrt: Columns<Number = Value>,
        Inputs::In<'a>: Clone,
    {
        let shapes = self.kernel.shapes(inputs);
        match self.gives {
            Gives::Several(width) => Wrt::symmetric_of(shapes, |numbers| {
                let count = Wrt::count(self.kernel.shapes(inputs));
                for first in (0..count).step_by(width) {
                    let wanted = Wanted::Columns(first, numbers);
                    self.kernel.run(inputs.clone(), wanted);
                }
            }),
            _ => Wrt::symmetric(shapes, |along, column| {
                let wanted = Wanted::Product(along, column);
                self.kernel.run(inputs.clone(), wanted);
            }),
        }
    }

    #[inline(always)]
    pub(crate) fn second<'a>(&self, inputs: Inputs::In<'a>) -> (Value, Wrt::Owned, Wrt::Square)
    where
        Wrt: Entries + Columns<Number = Value>,
        Inputs::In<'a>: Clone,
    {
        let mut gradient = Wrt::zeros(self.kernel.shapes(&inputs));
        if let Gives::All = self.gives {
            let mut square = Wrt::square(self.kernel.shapes(&inputs));
            let buffers = Wrt::lend(&mut gradient);
            let rows = Wrt::flat(&mut square);
            let value = self.kernel.run(inputs, Wanted::Hessian(buffers, rows));
            return (value, gradient, square);
        }
        let square = self.columns(&inputs);
        let buffers = Wrt::lend(&mut gradient);
        let value = self.kernel.run(inputs, Wanted::Gradient(buffers));
        (value, gradient, square)
    }
}

impl<K, Inputs, Wrt, Value: Real + 'static, const COUNT: usize>
    Hessian<K, Inputs, Wrt, Value, Sparse<COUNT>>
where
    K: HessianKernel<Inputs, Wrt, Value>,
    Inputs: Parameters,
    Wrt: Entries + Columns<Number = Value>,
{
    #[inline(always)]
    pub(crate) fn sparse<'a>(&self, inputs: Inputs::In<'a>) -> [Value; COUNT]
    where
        Inputs::In<'a>: Clone,
    {
        let columns = Wrt::count(self.kernel.shapes(&inputs));
        let mut square = self.matrix(inputs);
        let numbers = Wrt::flat(&mut square);
        self.pattern
            .0
            .map(|(row, column)| numbers[row * columns + column])
    }
}

#[cold]
#[track_caller]
fn wrong_length(needed: usize, found: usize) -> ! {
    panic!(
        "the Hessian by a slice of length {needed} is multiplied with a vector of length {needed}, not {found}"
    );
}

impl<K: Clone, Inputs, Wrt, Value, Pattern: Clone> Clone
    for Hessian<K, Inputs, Wrt, Value, Pattern>
{
    fn clone(&self) -> Self {
        Hessian {
            kernel: self.kernel.clone(),
            gives: self.gives,
            pattern: self.pattern.clone(),
            signature: PhantomData,
        }
    }
}

impl<K: Copy, Inputs, Wrt, Value, Pattern: Copy> Copy for Hessian<K, Inputs, Wrt, Value, Pattern> {}

impl<K, Inputs, Wrt, Value, Pattern> fmt::Debug for Hessian<K, Inputs, Wrt, Value, Pattern> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hessian")
    }
}

/// The second derivatives of a function, which other differentiated functions call: implemented by the type of the function's name, if
/// they are wanted.
#[diagnostic::on_unimplemented(
    message = "the function `{Self}` has no second derivatives",
    label = "differentiated twice here",
    note = "write `#[differentiable(hessian)]` on the function"
)]
pub trait SecondOrder {
    /// What has them as methods.
    ///
    /// Where there are none, rustc knows no type of what is asked for its methods, and has no more to say.
    type Derivatives;

    /// It.
    const DERIVATIVES: Self::Derivatives;
}
