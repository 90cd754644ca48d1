//! The object that `grad!` returns: a function of numbers and its gradient.
//!
//! In comes a [`Kernel`], the closure that the macro writes, which is asked for the value alone or for the gradient too. Out
//! comes a [`Gradient`], whose methods (in `arity.rs`, one set for each number of parameters) ask it.

#![allow(
    clippy::inline_always,
    reason = "a kernel is code for both value and gradient, and only inside its caller does the half not asked for vanish"
)]

use core::fmt;
use core::marker::PhantomData;

use crate::arity::Entries;
use crate::arity::Parameters;
use crate::arity::Variables;

/// A function together with its gradient: what `grad!` returns.
///
/// | method | returns |
/// |---|---|
/// | `value(x, y, ..)` | the value of the function, at the cost of the plain closure |
/// | `grad(x, y, ..)` | one entry for each differentiated parameter, shaped like it; one parameter: the entry itself; several: a tuple |
/// | `value_and_grad(x, y, ..)` | both, at little more than the cost of the gradient |
/// | `value_and_grad_into(x, y, .., &mut dx, &mut dy, ..)` | the value; the gradient overwrites the buffers, and nothing is allocated |
///
/// It is `Copy`, `Clone`, `Send` and `Sync` where the captured variables are.
///
/// # The type's name
///
/// `Inputs` is the tuple of the parameters' types, in which a reference is written with `'static` although any lifetime can be
/// passed, and a constant parameter is written [`Constant<T>`](crate::Constant) or [`ConstantRef<T>`](crate::ConstantRef).
/// `Wrt` is the tuple of those that are differentiated, by default all. `Value` is the type of the value.
///
/// - In a function's result: `Gradient<impl Kernel<(f64,)>, (f64,)>`.
/// - In a struct that holds one: a parameter `K: Kernel<(f64, f64)>` and a field `Gradient<K, (f64, f64)>`.
/// - In a `const`, a `static` or a list, where nothing is captured: [`Pointer<(f64,)>`](Pointer).
///
/// # Examples
///
/// The closure below is what `grad!(|x: f64, w: &[f64]| x * w[0])` would write.
///
/// ```
/// use backprop_runtime::Gradient;
///
/// let f = Gradient::<_, (f64, &'static [f64]), (f64, &'static [f64]), f64>::new(
///     |(x, w): (f64, &[f64]), out: Option<(&mut f64, &mut [f64])>| -> f64 {
///         if let Some((dx, dw)) = out {
///             *dx = w[0];
///             dw[0] += x;
///         }
///         x * w[0]
///     },
/// );
///
/// assert_eq!(f.value(3.0, &[5.0, 7.0]), 15.0);
/// assert_eq!(f.value_and_grad(3.0, &[5.0, 7.0]), (15.0, (5.0, vec![3.0, 0.0])));
///
/// let (mut dx, mut dw) = (0.0, [9.0; 2]);
/// f.value_and_grad_into(3.0, &[5.0, 7.0], &mut dx, &mut dw);
/// assert_eq!((dx, dw), (5.0, [3.0, 0.0]));
/// ```
///
/// Returned from a function, and held in a struct:
///
/// ```
/// use backprop_runtime::{Gradient, Kernel};
///
/// fn line(slope: f64) -> Gradient<impl Kernel<(f64,)>, (f64,)> {
///     Gradient::<_, (f64,), (f64,), f64>::new(move |(x,): (f64,), out: Option<(&mut f64,)>| -> f64 {
///         if let Some((dx,)) = out {
///             *dx = slope;
///         }
///         slope * x
///     })
/// }
///
/// struct Model<K> {
///     loss: Gradient<K, (f64,)>,
/// }
///
/// impl<K: Kernel<(f64,)>> Model<K> {
///     fn step(&self, x: f64) -> f64 {
///         x - 0.1 * self.loss.grad(x)
///     }
/// }
///
/// assert_eq!(Model { loss: line(2.0) }.step(1.0), 0.8);
/// ```
pub struct Gradient<K, Inputs, Wrt = Inputs, Value = f64> {
    kernel: K,
    signature: PhantomData<fn(Inputs, Wrt) -> Value>,
}

/// The type of a [`Gradient`] that captures nothing, for a `const`, a `static`, or several in one list.
///
/// # Examples
///
/// ```
/// use backprop_runtime::{Gradient, Pointer};
///
/// // What `static SQUARE: Pointer<(f64,)> = grad!(|x| x * x);` becomes.
/// static SQUARE: Pointer<(f64,)> =
///     Gradient::<_, (f64,), (f64,), f64>::new(|(x,): (f64,), out: Option<(&mut f64,)>| -> f64 {
///         if let Some((dx,)) = out {
///             *dx = x + x;
///         }
///         x * x
///     });
///
/// assert_eq!(SQUARE.value_and_grad(3.0), (9.0, 6.0));
/// ```
pub type Pointer<Inputs, Wrt = Inputs, Value = f64> = Gradient<
    for<'a, 'b> fn(<Inputs as Parameters>::In<'a>, Option<<Wrt as Variables>::Out<'b>>) -> Value,
    Inputs,
    Wrt,
    Value,
>;

/// The code behind a [`Gradient`]: a bound for functions and structs that are generic over it.
///
/// Every closure with these arguments implements it: the inputs as a tuple and, where the gradient is wanted, its buffers as a
/// tuple. The buffers are zero when it is called, so that a closure may assign to them or add to them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the kernel of a gradient with inputs `{Inputs}` with respect to `{Wrt}`",
    note = "`Wrt` names the inputs that are not constant, in order"
)]
pub trait Kernel<Inputs: Parameters, Wrt: Variables = Inputs, Value = f64> {
    /// Returns the value and, where there are buffers, writes the gradient to them.
    fn run(&self, inputs: Inputs::In<'_>, out: Option<Wrt::Out<'_>>) -> Value;

    /// The shapes of the differentiated inputs.
    fn shapes<'a>(&self, inputs: &'a Inputs::In<'_>) -> Wrt::Shapes<'a>;
}

impl<K, Inputs, Wrt, Value> Kernel<Inputs, Wrt, Value> for K
where
    Inputs: for<'a> Parameters<Shapes<'a> = Wrt::Shapes<'a>>,
    Wrt: Variables,
    K: for<'a, 'b> Fn(Inputs::In<'a>, Option<Wrt::Out<'b>>) -> Value,
{
    #[inline(always)]
    fn run(&self, inputs: Inputs::In<'_>, out: Option<Wrt::Out<'_>>) -> Value {
        self(inputs, out)
    }

    #[inline(always)]
    fn shapes<'a>(&self, inputs: &'a Inputs::In<'_>) -> Wrt::Shapes<'a> {
        Inputs::shapes(inputs)
    }
}

impl<K, Inputs: Parameters, Wrt: Variables, Value> Gradient<K, Inputs, Wrt, Value> {
    /// Makes the object out of a [`Kernel`].
    ///
    /// The bound is spelt out as a closure's, because that is how rustc comes to know the types of its arguments.
    pub const fn new(kernel: K) -> Self
    where
        K: for<'a, 'b> Fn(Inputs::In<'a>, Option<Wrt::Out<'b>>) -> Value,
    {
        Gradient {
            kernel,
            signature: PhantomData,
        }
    }
}

#[cfg(feature = "alloc")]
impl<K, Inputs, Wrt, Value> Gradient<K, Inputs, Wrt, Value> {
    pub(crate) const fn of_kernel(kernel: K) -> Self {
        Gradient {
            kernel,
            signature: PhantomData,
        }
    }

    pub(crate) fn kernel(&self) -> &K {
        &self.kernel
    }
}

impl<K, Inputs, Wrt, Value> Gradient<K, Inputs, Wrt, Value>
where
    K: Kernel<Inputs, Wrt, Value>,
    Inputs: Parameters,
    Wrt: Variables,
{
    #[inline(always)]
    pub(crate) fn evaluate(&self, inputs: Inputs::In<'_>) -> Value {
        self.kernel.run(inputs, None)
    }

    #[inline(always)]
    pub(crate) fn differentiate(&self, inputs: Inputs::In<'_>) -> (Value, Wrt::Owned)
    where
        Wrt: Entries,
    {
        let mut gradient = Wrt::zeros(self.kernel.shapes(&inputs));
        let value = self.kernel.run(inputs, Some(Wrt::lend(&mut gradient)));
        (value, gradient)
    }

    #[inline(always)]
    #[track_caller]
    pub(crate) fn differentiate_into(&self, inputs: Inputs::In<'_>, out: Wrt::Out<'_>) -> Value {
        let out = Wrt::reset(out, self.kernel.shapes(&inputs));
        self.kernel.run(inputs, Some(out))
    }
}

impl<K: Clone, Inputs, Wrt, Value> Clone for Gradient<K, Inputs, Wrt, Value> {
    fn clone(&self) -> Self {
        Gradient {
            kernel: self.kernel.clone(),
            signature: PhantomData,
        }
    }
}

impl<K: Copy, Inputs, Wrt, Value> Copy for Gradient<K, Inputs, Wrt, Value> {}

impl<K, Inputs, Wrt, Value> fmt::Debug for Gradient<K, Inputs, Wrt, Value> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Gradient")
    }
}
