//! The methods of functions that give an array, one set for each number of parameters.
//!
//! In comes a [`Jacobian`], out come its methods, which take as many arguments as the function; for `jvp` one more for each that is
//! differentiated, for `vjp` one more for the value.

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
use crate::jacobian::Jacobian;
use crate::jacobian::JacobianKernel;
use crate::jacobian::Sparse;
use crate::parameter::Parameter;
use crate::parameter::Variable;

macro_rules! many {
    ([$value:ident $jacobian:ident $both:ident $pullback:ident $sparse:ident $product:ident] $shown:ident
        $($A:ident $DA:ident $a:ident $da:ident),*) => {
        document!($shown
            impl<K, $($A: Parameter,)* Wrt: Directions, Number: Real + 'static, const ROWS: usize, Pattern>
                Jacobian<K, ($($A,)*), Wrt, Number, ROWS, Pattern>
            where
                K: JacobianKernel<($($A,)*), Wrt, Number, ROWS>,
            {
                /// The value of the function.
                #[must_use]
                #[inline(always)]
                pub fn $value<'a>(&self, $($a: $A::In<'a>),*) -> [Number; ROWS] {
                    self.evaluate(($($a,)*))
                }

                /// The Jacobian: a row for each number of the value, with its derivative by each number of the parameters.
                ///
                /// Of `M` numbers by `P` floats it is a `[[f64; P]; M]`, by one array `[f64; N]` a `[[f64; N]; M]`, by one slice a
                /// `Vec` of rows; there is none by other parameters.
                #[must_use]
                #[inline(always)]
                pub fn $jacobian<'a, Matrix>(&self, $($a: $A::In<'a>),*) -> Matrix
                where
                    Wrt: Columns<Number = Number, Matrix<ROWS> = Matrix>,
                    ($($A::In<'a>,)*): Clone,
                {
                    self.whole(($($a,)*)).1
                }

                /// The value of the function, and its Jacobian.
                #[must_use]
                #[inline(always)]
                pub fn $both<'a, Matrix>(&self, $($a: $A::In<'a>),*) -> ([Number; ROWS], Matrix)
                where
                    Wrt: Columns<Number = Number, Matrix<ROWS> = Matrix>,
                    ($($A::In<'a>,)*): Clone,
                {
                    self.whole(($($a,)*))
                }

                /// The value of the function, and the product of the cotangent, an array like the value, with the Jacobian.
                ///
                /// The product has one entry for each differentiated parameter, shaped like it: one parameter gives the entry
                /// itself, several give a tuple.
                #[must_use]
                #[inline(always)]
                pub fn $pullback<'a>(&self, $($a: $A::In<'a>,)* cotangent: [Number; ROWS]) -> ([Number; ROWS], Wrt::Owned)
                where
                    Wrt: Entries,
                {
                    self.backward(($($a,)*), cotangent)
                }
            }

            impl<K, $($A: Parameter,)* Wrt: Directions, Number: Real + 'static, const ROWS: usize, const COUNT: usize>
                Jacobian<K, ($($A,)*), Wrt, Number, ROWS, Sparse<COUNT>>
            where
                K: JacobianKernel<($($A,)*), Wrt, Number, ROWS>,
            {
                /// Those numbers of the Jacobian that can be other than zero, in the order of
                /// [`jacobian_sparsity`](Self::jacobian_sparsity).
                #[must_use]
                #[inline(always)]
                pub fn $sparse<'a>(&self, $($a: $A::In<'a>),*) -> [Number; COUNT] {
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
            impl<K, $($A: Parameter,)* $($DA: Variable,)* Number: Real + 'static, const ROWS: usize, Pattern>
                Jacobian<K, ($($A,)*), ($($DA,)*), Number, ROWS, Pattern>
            where
                K: JacobianKernel<($($A,)*), ($($DA,)*), Number, ROWS>,
            {
                /// The value of the function, and the product of the Jacobian with a vector, which has a part for each
                /// differentiated parameter, shaped like it.
                ///
                /// It costs a small multiple of the value, and the Jacobian is not computed.
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
                ) -> ([Number; ROWS], [Number; ROWS]) {
                    self.forward(($($a,)*), ($($da,)*))
                }
            }
        );
    };
}

for_each_arity!(many value jacobian value_and_jacobian vjp jacobian_sparse jvp);
