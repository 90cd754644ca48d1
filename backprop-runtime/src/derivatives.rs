//! The object that `derivatives!` returns: a function of one number with its derivatives of every order.
//!
//! In comes the closure that the macro writes, which is asked for the value alone or for all derivatives. Out comes a
//! [`Derivatives`], whose methods (in `arity/line.rs`, one set for each number of parameters) ask it.

#![allow(
    clippy::inline_always,
    reason = "a kernel is code for both value and derivatives, and only inside its caller does the half not asked for vanish"
)]

use core::fmt;
use core::marker::PhantomData;

use crate::Real;
use crate::arity::Parameters;

/// A function of one number together with its first derivatives: what `derivatives!` returns.
///
/// | method | returns |
/// |---|---|
/// | `value(x, ..)` | the value of the function, at the cost of the plain closure |
/// | `derivatives(x, ..)` | an array of the value, the first derivative, the second, and so on: `COUNT` numbers |
///
/// Parameters that are constant come in their places. It is `Copy`, `Clone`, `Send` and `Sync` where the captured variables are.
///
/// `Inputs` is the tuple of the parameters' types as in the type of a [`Gradient`](crate::Gradient).
///
/// # Examples
///
/// The closure below is what `derivatives!(2, |x| x * x)` would write.
///
/// ```
/// use backprop_runtime::Derivatives;
///
/// let f = Derivatives::<_, (f64,), f64, 3>::new(|(x,): (f64,), out: Option<&mut [f64; 3]>| -> f64 {
///     if let Some(out) = out {
///         *out = [x * x, x + x, 2.0];
///     }
///     x * x
/// });
/// assert_eq!(f.value(3.0), 9.0);
/// assert_eq!(f.derivatives(3.0), [9.0, 6.0, 2.0]);
/// ```
pub struct Derivatives<K, Inputs, Value, const COUNT: usize> {
    kernel: K,
    signature: PhantomData<fn(Inputs) -> Value>,
}

/// The code behind a [`Derivatives`]: a bound for functions and structs that are generic over it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not give the value and {COUNT} - 1 derivatives for inputs `{Inputs}`"
)]
pub trait DerivativesKernel<Inputs: Parameters, Value, const COUNT: usize> {
    /// Returns the value and, where there is a buffer, writes the value and its derivatives to it.
    fn run(&self, inputs: Inputs::In<'_>, out: Option<&mut [Value; COUNT]>) -> Value;
}

impl<K, Inputs, Value, const COUNT: usize> DerivativesKernel<Inputs, Value, COUNT> for K
where
    Inputs: Parameters,
    K: for<'a, 'b> Fn(Inputs::In<'a>, Option<&'b mut [Value; COUNT]>) -> Value,
{
    #[inline(always)]
    fn run(&self, inputs: Inputs::In<'_>, out: Option<&mut [Value; COUNT]>) -> Value {
        self(inputs, out)
    }
}

impl<K, Inputs: Parameters, Value, const COUNT: usize> Derivatives<K, Inputs, Value, COUNT> {
    /// Makes the object out of a [`DerivativesKernel`].
    ///
    /// The bound is spelt out as a closure's, because that is how rustc comes to know the types of its arguments.
    pub const fn new(kernel: K) -> Self
    where
        K: for<'a, 'b> Fn(Inputs::In<'a>, Option<&'b mut [Value; COUNT]>) -> Value,
    {
        Derivatives {
            kernel,
            signature: PhantomData,
        }
    }
}

impl<K, Inputs, Value, const COUNT: usize> Derivatives<K, Inputs, Value, COUNT>
where
    K: DerivativesKernel<Inputs, Value, COUNT>,
    Inputs: Parameters,
    Value: Real,
{
    #[inline(always)]
    pub(crate) fn evaluate(&self, inputs: Inputs::In<'_>) -> Value {
        self.kernel.run(inputs, None)
    }

    #[inline(always)]
    pub(crate) fn differentiate(&self, inputs: Inputs::In<'_>) -> [Value; COUNT] {
        let mut out = [Value::ZERO; COUNT];
        self.kernel.run(inputs, Some(&mut out));
        out
    }
}

impl<K: Clone, Inputs, Value, const COUNT: usize> Clone for Derivatives<K, Inputs, Value, COUNT> {
    fn clone(&self) -> Self {
        Derivatives {
            kernel: self.kernel.clone(),
            signature: PhantomData,
        }
    }
}

impl<K: Copy, Inputs, Value, const COUNT: usize> Copy for Derivatives<K, Inputs, Value, COUNT> {}

impl<K, Inputs, Value, const COUNT: usize> fmt::Debug for Derivatives<K, Inputs, Value, COUNT> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Derivatives")
    }
}
