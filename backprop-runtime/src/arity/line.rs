//! The methods of every order, one set for each number of parameters.
//!
//! In comes a [`Derivatives`], out come its methods `value` and `derivatives`, which take as many arguments as the function.

#![allow(
    clippy::inline_always,
    reason = "a kernel is code for both value and derivatives, and only inside its caller does the half not asked for vanish"
)]
#![allow(
    clippy::too_many_arguments,
    reason = "a method has an argument for each parameter of the user's function"
)]
#![allow(
    clippy::elidable_lifetime_names,
    reason = "one text serves every number of parameters, one among them"
)]

use crate::Real;
use crate::arity::document;
use crate::arity::for_each_arity;
use crate::derivatives::Derivatives;
use crate::derivatives::DerivativesKernel;
use crate::parameter::Parameter;

macro_rules! line {
    ([$value:ident $derivatives:ident] $shown:ident $($A:ident $DA:ident $a:ident $da:ident),*) => {
        document!($shown
            impl<K, $($A: Parameter,)* Value: Real, const COUNT: usize> Derivatives<K, ($($A,)*), Value, COUNT>
            where
                K: DerivativesKernel<($($A,)*), Value, COUNT>,
            {
                /// The value of the function.
                #[must_use]
                #[inline(always)]
                pub fn $value<'a>(&self, $($a: $A::In<'a>),*) -> Value {
                    self.evaluate(($($a,)*))
                }

                /// The value of the function, its first derivative, its second, and so on.
                #[must_use]
                #[inline(always)]
                pub fn $derivatives<'a>(&self, $($a: $A::In<'a>),*) -> [Value; COUNT] {
                    self.differentiate(($($a,)*))
                }
            }
        );
    };
}

for_each_arity!(line value derivatives);
