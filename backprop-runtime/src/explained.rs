//! The object that `explain!` returns: a [`Gradient`] that also says how its numbers come about.
//!
//! In comes a closure that is asked for the value, for the gradient, or for the gradient and every number on the way; with it the
//! rows of the function's graph. Out comes an [`Explained`].

#![allow(
    clippy::elidable_lifetime_names,
    reason = "one text serves every number of parameters, one among them"
)]

use alloc::vec;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Deref;

use crate::arity::Entries;
use crate::arity::Parameters;
use crate::arity::Variables;
use crate::arity::for_each_arity;
use crate::gradient::Gradient;
use crate::gradient::Kernel;
use crate::parameter::Parameter;
use crate::trace::Formula;
use crate::trace::Graph;
use crate::trace::Rows;
use crate::trace::Trace;

/// A function together with its gradient, and with what the visual tour shows of both: what `explain!` returns.
///
/// It has the methods of [`Gradient`], and these:
///
/// | method | returns |
/// |---|---|
/// | `graph()` | the function as a tree, with letters and the names of rules |
/// | `trace(x, y, ..)` | that tree with every number on the way: values, derivatives, local derivatives |
/// | `formula()` | the function as text and in LaTeX |
/// | `derivative_formulas()` | its derivative by each input, simplified for reading |
pub struct Explained<K, Inputs, Wrt = Inputs, Value = f64> {
    gradient: Gradient<Traced<K>, Inputs, Wrt, Value>,
    rows: &'static Rows,
    /// How many numbers there are beside the value.
    count: usize,
}

/// The code behind an [`Explained`]: a closure that gives the value, writes the gradient where it is lent buffers, and where it is
/// lent a list the numbers that [`Explained::new`] speaks of.
pub trait Steps<Inputs: Parameters, Wrt: Variables = Inputs, Value = f64> {
    /// Returns the value, and writes what is asked for.
    fn run(
        &self,
        inputs: Inputs::In<'_>,
        out: Option<Wrt::Out<'_>>,
        numbers: Option<&mut [f64]>,
    ) -> Value;

    /// The shapes of the differentiated inputs.
    fn shapes<'a>(&self, inputs: &'a Inputs::In<'_>) -> Wrt::Shapes<'a>;
}

impl<K, Inputs, Wrt, Value> Steps<Inputs, Wrt, Value> for K
where
    Inputs: for<'a> Parameters<Shapes<'a> = Wrt::Shapes<'a>>,
    Wrt: Variables,
    K: for<'a, 'b, 'c> Fn(Inputs::In<'a>, Option<Wrt::Out<'b>>, Option<&'c mut [f64]>) -> Value,
{
    fn run(
        &self,
        inputs: Inputs::In<'_>,
        out: Option<Wrt::Out<'_>>,
        numbers: Option<&mut [f64]>,
    ) -> Value {
        self(inputs, out, numbers)
    }

    fn shapes<'a>(&self, inputs: &'a Inputs::In<'_>) -> Wrt::Shapes<'a> {
        Inputs::shapes(inputs)
    }
}

/// Such a closure as the [`Kernel`] of a gradient.
#[derive(Clone, Copy)]
pub struct Traced<K>(K);

impl<K, Inputs, Wrt, Value> Kernel<Inputs, Wrt, Value> for Traced<K>
where
    Inputs: Parameters,
    Wrt: Variables,
    K: Steps<Inputs, Wrt, Value>,
{
    fn run(&self, inputs: Inputs::In<'_>, out: Option<Wrt::Out<'_>>) -> Value {
        self.0.run(inputs, out, None)
    }

    fn shapes<'a>(&self, inputs: &'a Inputs::In<'_>) -> Wrt::Shapes<'a> {
        self.0.shapes(inputs)
    }
}

impl<K, Inputs: Parameters, Wrt: Variables, Value> Explained<K, Inputs, Wrt, Value> {
    /// Makes the object out of a closure, the rows of its graph, and how many numbers it writes: the gradient by each of the
    /// inputs, and those of [`Trace::new`].
    pub const fn new(kernel: K, rows: &'static Rows, count: usize) -> Self
    where
        K: for<'a, 'b, 'c> Fn(Inputs::In<'a>, Option<Wrt::Out<'b>>, Option<&'c mut [f64]>) -> Value,
    {
        Explained {
            gradient: Gradient::of_kernel(Traced(kernel)),
            rows,
            count,
        }
    }
}

impl<K, Inputs, Wrt, Value> Explained<K, Inputs, Wrt, Value> {
    /// The function as a tree.
    #[must_use]
    pub fn graph(&self) -> Graph {
        self.rows.into()
    }

    /// The function, for reading.
    #[must_use]
    pub fn formula(&self) -> Formula {
        self.rows.formula.into()
    }

    /// The derivative by each input, simplified for reading.
    #[must_use]
    pub fn derivative_formulas(&self) -> Vec<Formula> {
        self.graph().derivatives
    }

    fn trace_of(&self, inputs: Inputs::In<'_>) -> Trace
    where
        Inputs: Parameters,
        Wrt: Entries,
        Value: Into<f64>,
        K: Steps<Inputs, Wrt, Value>,
    {
        let Traced(kernel) = self.gradient.kernel();
        let mut gradient = Wrt::zeros(kernel.shapes(&inputs));
        let mut slopes = vec![0.0; self.count];
        let out = Wrt::lend(&mut gradient);
        let value = kernel.run(inputs, Some(out), Some(&mut slopes));
        let numbers = slopes.split_off(self.rows.inputs.len());
        Trace::new(self.graph(), value.into(), slopes, &numbers)
    }
}

macro_rules! document {
    (shown $($item:tt)*) => { $($item)* };
    (hidden $($item:tt)*) => { #[doc(hidden)] $($item)* };
}

macro_rules! trace {
    ([$trace:ident] $shown:ident $($A:ident $DA:ident $a:ident $da:ident),*) => {
        document!($shown
            #[allow(clippy::too_many_arguments, reason = "a method has an argument for each parameter of the user's function")]
            impl<Code, $($A: Parameter,)* Wrt, Value> Explained<Code, ($($A,)*), Wrt, Value>
            where
                Wrt: Entries,
                Value: Into<f64>,
                Code: Steps<($($A,)*), Wrt, Value>,
            {
                /// Every number on the way to the value and back to the gradient.
                #[must_use]
                pub fn $trace<'t>(&self, $($a: $A::In<'t>),*) -> Trace {
                    self.trace_of(($($a,)*))
                }
            }
        );
    };
}

for_each_arity!(trace trace);

impl<K, Inputs, Wrt, Value> Deref for Explained<K, Inputs, Wrt, Value> {
    type Target = Gradient<Traced<K>, Inputs, Wrt, Value>;

    fn deref(&self) -> &Self::Target {
        &self.gradient
    }
}

impl<K: Clone, Inputs, Wrt, Value> Clone for Explained<K, Inputs, Wrt, Value> {
    fn clone(&self) -> Self {
        Explained {
            gradient: self.gradient.clone(),
            rows: self.rows,
            count: self.count,
        }
    }
}

impl<K: Copy, Inputs, Wrt, Value> Copy for Explained<K, Inputs, Wrt, Value> {}

impl<K, Inputs, Wrt, Value> fmt::Debug for Explained<K, Inputs, Wrt, Value> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Explained")
    }
}
