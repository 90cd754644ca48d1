//! The methods of second order, one set for each number of parameters.
//!
//! In comes a [`Hessian`], out come its methods `hessian`, `value_grad_hessian` and `hvp`, which take as many arguments as the
//! function and, for `hvp`, one more for each that is differentiated.

#![allow(
    clippy::inline_always,
    reason = "a kernel is code for every derivative, and only inside its caller does what is not asked for vanish"
)]
#![allow(
    clippy::too_many_arguments,
    reason = "a method has an argument for each parameter of the user's function, and one for each part of the vector"
)]
#![allow(
    clippy::elidable_lifetime_names,
    clippy::extra_unused_lifetimes,
    clippy::type_complexity,
    reason = "one text serves every number of parameters and parts, one and none among them"
)]

use crate::Real;
use crate::arity::Directions;
use crate::arity::Entries;
use crate::arity::document;
use crate::arity::for_each_arity;
use crate::columns::Columns;
use crate::hessian::Hessian;
use crate::hessian::HessianKernel;
use crate::jacobian::Sparse;
use crate::parameter::Parameter;
use crate::parameter::Variable;

/// The methods of second order.
macro_rules! second {
    ([$hessian:ident $all:ident $sparse:ident $product:ident] $shown:ident $($A:ident $DA:ident $a:ident $da:ident),*) => {
        document!($shown
            impl<K, $($A: Parameter,)* Wrt: Directions, Value: 'static, Pattern> Hessian<K, ($($A,)*), Wrt, Value, Pattern>
            where
                K: HessianKernel<($($A,)*), Wrt, Value>,
            {
                /// The matrix of second derivatives, which is equal to its transpose to the bit.
                ///
                /// By `P` floats it is a `[[f64; P]; P]`, by one array `[f64; N]` a `[[f64; N]; N]`, by one slice a `Vec` of
                /// rows; there is none by other parameters.
                #[must_use]
                #[inline(always)]
                pub fn $hessian<'a, Square>(&self, $($a: $A::In<'a>),*) -> Square
                where
                    Wrt: Entries + Columns<Number = Value, Square = Square>,
                    ($($A::In<'a>,)*): Clone,
                {
                    self.matrix(($($a,)*))
                }

                /// The value of the function, its gradient as [`grad`](Self::grad) returns it, and its Hessian.
                #[must_use]
                #[inline(always)]
                pub fn $all<'a, Square>(&self, $($a: $A::In<'a>),*) -> (Value, Wrt::Owned, Square)
                where
                    Wrt: Entries + Columns<Number = Value, Square = Square>,
                    ($($A::In<'a>,)*): Clone,
                {
                    self.second(($($a,)*))
                }
            }

            impl<K, $($A: Parameter,)* Wrt: Directions, Value: Real + 'static, const COUNT: usize>
                Hessian<K, ($($A,)*), Wrt, Value, Sparse<COUNT>>
            where
                K: HessianKernel<($($A,)*), Wrt, Value>,
            {
                /// The numbers of the lower half of the Hessian that need not be zero, in the order of
                /// [`hessian_sparsity`](Self::hessian_sparsity).
                #[must_use]
                #[inline(always)]
                pub fn $sparse<'a>(&self, $($a: $A::In<'a>),*) -> [Value; COUNT]
                where
                    Wrt: Entries + Columns<Number = Value>,
                    ($($A::In<'a>,)*): Clone,
                {
                    self.sparse(($($a,)*))
                }
            }
        );

        products!($product $shown [$($A $a)*] [] [$($DA $da)*]);
    };
}

/// The method that multiplies with a vector, for each number of parts that it has: constants have none.
macro_rules! products {
    ($product:ident $shown:ident $inputs:tt [$($DA:ident $da:ident)*] []) => {
        products!($product $shown $inputs [$($DA $da)*]);
    };
    ($product:ident $shown:ident $inputs:tt [$($DA:ident $da:ident)*] [$DB:ident $db:ident $($rest:ident)*]) => {
        products!($product hidden $inputs [$($DA $da)*]);
        products!($product $shown $inputs [$($DA $da)* $DB $db] [$($rest)*]);
    };
    ($product:ident $shown:ident [$($A:ident $a:ident)*] [$($DA:ident $da:ident)*]) => {
        document!($shown
            impl<K, $($A: Parameter,)* $($DA: Variable,)* Value: 'static, Pattern>
                Hessian<K, ($($A,)*), ($($DA,)*), Value, Pattern>
            where
                K: HessianKernel<($($A,)*), ($($DA,)*), Value>,
                ($($DA,)*): Entries,
            {
                /// The product of the Hessian with a vector, which has a part for each differentiated parameter, shaped like it.
                ///
                /// The product is shaped like the gradient. It costs a small multiple of the gradient, whatever the number of
                /// parameters, and the Hessian is not computed.
                ///
                /// # Panics
                ///
                /// If the part for a slice does not have the slice's length.
                #[must_use]
                #[inline(always)]
                #[track_caller]
                pub fn $product<'a, 'b>(
                    &self,
                    $($a: $A::In<'a>,)*
                    $($da: $DA::In<'b>),*
                ) -> <($($DA,)*) as Entries>::Owned {
                    self.product(($($a,)*), ($($da,)*))
                }
            }
        );
    };
}

for_each_arity!(second hessian value_grad_hessian hessian_sparse hvp);
