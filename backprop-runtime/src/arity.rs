//! Everything that there is one of for each number of parameters.
//!
//! In comes a tuple of markers, up to twelve. Out come the tuples of their inputs, shapes, buffers and entries, and the methods of
//! [`Gradient`], which take as many arguments as the function.

#![allow(
    clippy::inline_always,
    reason = "a kernel is code for both value and gradient, and only inside its caller does the half not asked for vanish"
)]
#![allow(
    clippy::too_many_arguments,
    reason = "a method has an argument for each parameter of the user's function, and one for each buffer"
)]
#![allow(
    clippy::elidable_lifetime_names,
    clippy::extra_unused_lifetimes,
    reason = "one text serves every number of parameters and buffers, one and none among them"
)]

mod line;
mod many;
mod second;

use crate::gradient::Gradient;
use crate::gradient::Kernel;
use crate::hessian::Hessian;
use crate::hessian::HessianKernel;
use crate::parameter::Entry;
use crate::parameter::Parameter;
use crate::parameter::Variable;

/// The parameters of a differentiated function: a tuple of up to twelve markers.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple of at most twelve parameters of a differentiated function",
    note = "one parameter is the tuple `(f64,)`, with a comma"
)]
pub trait Parameters {
    /// The tuple of what a caller passes in.
    type In<'a>;

    /// The list of the shapes of those that are differentiated.
    type Shapes<'a>;

    /// The shapes of the inputs that are differentiated.
    fn shapes<'a>(inputs: &'a Self::In<'_>) -> Self::Shapes<'a>;
}

/// The differentiated parameters of a function: a tuple of up to twelve markers without a constant among them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple of at most twelve differentiated parameters",
    note = "one parameter is the tuple `(f64,)`, with a comma"
)]
pub trait Variables {
    /// The list of their shapes.
    type Shapes<'a>;

    /// The tuple of the buffers that the gradient is written to.
    type Out<'a>;

    /// Fills the buffers with zeros, and gives them back.
    ///
    /// # Panics
    ///
    /// If the buffer of a slice does not have the slice's length.
    #[track_caller]
    fn reset<'b>(out: Self::Out<'b>, shapes: Self::Shapes<'_>) -> Self::Out<'b>;
}

/// The differentiated parameters of a function as directions: a vector of them has a part for each, passed like the parameter.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple of at most twelve differentiated parameters",
    note = "one parameter is the tuple `(f64,)`, with a comma"
)]
pub trait Directions: Parameters + Variables {
    /// The first two lengths that differ between the parameters and the parts of a vector.
    fn mismatch(
        shapes: <Self as Variables>::Shapes<'_>,
        along: &<Self as Parameters>::In<'_>,
    ) -> Option<(usize, usize)>;
}

/// The differentiated parameters of a function whose gradient can be returned by value.
#[diagnostic::on_unimplemented(
    message = "the gradient with respect to `{Self}` cannot be returned by value",
    note = "the gradient of a slice is a `Vec`, which needs the feature `alloc`; `value_and_grad_into` writes to a slice of yours"
)]
pub trait Entries: Variables {
    /// The gradient: the entry itself for one parameter, else a tuple of entries.
    type Owned;

    /// A gradient of zeros.
    fn zeros(shapes: Self::Shapes<'_>) -> Self::Owned;

    /// The gradient as buffers to write to.
    fn lend(gradient: &mut Self::Owned) -> Self::Out<'_>;
}

/// Calls `$each` with the names of one parameter, of two, and so on up to twelve.
///
/// A parameter's names are those of its marker, of its marker as a differentiated one, of its input and of its buffer. `shown`
/// or `hidden` says whether the methods for so many appear in the documentation. Anything else is handed on as it is.
macro_rules! for_each_arity {
    ($each:ident $($more:tt)*) => {
        $each!([$($more)*] shown A DA a da);
        $each!([$($more)*] shown A DA a da, B DB b db);
        $each!([$($more)*] shown A DA a da, B DB b db, C DC c dc);
        $each!([$($more)*] hidden A DA a da, B DB b db, C DC c dc, D DD d dd);
        $each!([$($more)*] hidden A DA a da, B DB b db, C DC c dc, D DD d dd, E DE e de);
        $each!([$($more)*] hidden A DA a da, B DB b db, C DC c dc, D DD d dd, E DE e de, F DF f df);
        $each!([$($more)*] hidden A DA a da, B DB b db, C DC c dc, D DD d dd, E DE e de, F DF f df, G DG g dg);
        $each!([$($more)*] hidden A DA a da, B DB b db, C DC c dc, D DD d dd, E DE e de, F DF f df, G DG g dg, H DH h dh);
        $each!([$($more)*] hidden A DA a da, B DB b db, C DC c dc, D DD d dd, E DE e de, F DF f df, G DG g dg, H DH h dh, I DI i di);
        $each!([$($more)*] hidden A DA a da, B DB b db, C DC c dc, D DD d dd, E DE e de, F DF f df, G DG g dg, H DH h dh, I DI i di, J DJ j dj);
        $each!([$($more)*] hidden A DA a da, B DB b db, C DC c dc, D DD d dd, E DE e de, F DF f df, G DG g dg, H DH h dh, I DI i di, J DJ j dj, L DL l dl);
        $each!([$($more)*] hidden A DA a da, B DB b db, C DC c dc, D DD d dd, E DE e de, F DF f df, G DG g dg, H DH h dh, I DI i di, J DJ j dj, L DL l dl, M DM m dm);
    };
}

pub(crate) use for_each_arity;

/// The shapes of the inputs `$a` as a list, which ends in `()`.
macro_rules! shape_list {
    () => { () };
    ($A:ident $a:ident $($rest:ident)*) => { $A::shapes($a, shape_list!($($rest)*)) };
}

/// The type of that list.
macro_rules! ShapeList {
    () => { () };
    ($A:ident $($Rest:ident)*) => { $A::Shapes<'a, ShapeList!($($Rest)*)> };
}

/// That list as a pattern of the names `$a`.
macro_rules! list_pattern {
    () => { () };
    ($a:ident $($rest:ident)*) => { ($a, list_pattern!($($rest)*)) };
}

/// The same type where no parameter is constant.
macro_rules! VariableList {
    () => { () };
    ($A:ident $($Rest:ident)*) => { ($A::Shape<'a>, VariableList!($($Rest)*)) };
}

macro_rules! tuples {
    ([] $shown:ident $($A:ident $DA:ident $a:ident $da:ident),*) => {
        impl<$($A: Parameter),*> Parameters for ($($A,)*) {
            type In<'a> = ($($A::In<'a>,)*);
            type Shapes<'a> = ShapeList!($($A)*);

            #[inline(always)]
            fn shapes<'a>(($($a,)*): &'a Self::In<'_>) -> Self::Shapes<'a> {
                shape_list!($($A $a)*)
            }
        }

        impl<$($A: Variable),*> Variables for ($($A,)*) {
            type Shapes<'a> = VariableList!($($A)*);
            type Out<'a> = ($($A::Out<'a>,)*);

            #[inline(always)]
            #[track_caller]
            fn reset<'b>(($($da,)*): Self::Out<'b>, list_pattern!($($a)*): Self::Shapes<'_>) -> Self::Out<'b> {
                ($($A::reset($da, $a),)*)
            }
        }

        impl<$($A: Variable),*> Directions for ($($A,)*) {
            #[inline(always)]
            fn mismatch(
                list_pattern!($($a)*): <Self as Variables>::Shapes<'_>,
                ($($da,)*): &<Self as Parameters>::In<'_>,
            ) -> Option<(usize, usize)> {
                None$(.or_else(|| $A::mismatch($a, $A::shape($da))))*
            }
        }

        entries!($($A $a),*);
    };
}

/// The gradient itself: one entry stands alone, several are a tuple.
macro_rules! entries {
    ($A:ident $a:ident) => {
        impl<$A: Entry> Entries for ($A,) {
            type Owned = $A::Owned;

            #[inline(always)]
            fn zeros(($a, ()): Self::Shapes<'_>) -> Self::Owned {
                $A::zeros($a)
            }

            #[inline(always)]
            fn lend($a: &mut Self::Owned) -> Self::Out<'_> {
                ($A::lend($a),)
            }
        }
    };
    ($($A:ident $a:ident),*) => {
        impl<$($A: Entry),*> Entries for ($($A,)*) {
            type Owned = ($($A::Owned,)*);

            #[inline(always)]
            fn zeros(list_pattern!($($a)*): Self::Shapes<'_>) -> Self::Owned {
                ($($A::zeros($a),)*)
            }

            #[inline(always)]
            fn lend(($($a,)*): &mut Self::Owned) -> Self::Out<'_> {
                ($($A::lend($a),)*)
            }
        }
    };
}

for_each_arity!(tuples);

impl Parameters for () {
    type In<'a> = ();
    type Shapes<'a> = ();

    fn shapes<'a>((): &'a Self::In<'_>) -> Self::Shapes<'a> {}
}

impl Variables for () {
    type Shapes<'a> = ();
    type Out<'a> = ();

    fn reset<'b>((): Self::Out<'b>, (): ()) -> Self::Out<'b> {}
}

impl Directions for () {
    fn mismatch((): (), (): &()) -> Option<(usize, usize)> {
        None
    }
}

impl Entries for () {
    type Owned = ();

    fn zeros((): ()) {}

    fn lend((): &mut ()) {}
}

/// The methods, whose names come from outside so that an error in a call of one is not followed by a tour of these macros.
macro_rules! methods {
    ([$Object:ident $Kernel:ident ($($bounds:tt)*) ($($bound:tt)*) ($($Pattern:ident)?) $value:ident $grad:ident $both:ident $into:ident]
        $shown:ident $($A:ident $DA:ident $a:ident $da:ident),*) => {
        document!($shown
            impl<K, $($A: Parameter,)* Wrt: $($bounds)*, Value: $($bound)* $(, $Pattern)?>
                $Object<K, ($($A,)*), Wrt, Value $(, $Pattern)?>
            where
                K: $Kernel<($($A,)*), Wrt, Value>,
            {
                /// The value of the function.
                #[must_use]
                #[inline(always)]
                pub fn $value<'a>(&self, $($a: $A::In<'a>),*) -> Value {
                    self.evaluate(($($a,)*))
                }

                /// The gradient of the function: one entry for each differentiated parameter, shaped like it.
                ///
                /// One parameter gives the entry itself, several give a tuple in their order.
                #[must_use]
                #[inline(always)]
                pub fn $grad<'a>(&self, $($a: $A::In<'a>),*) -> Wrt::Owned
                where
                    Wrt: Entries,
                {
                    self.differentiate(($($a,)*)).1
                }

                /// The value of the function, and its gradient as [`grad`](Self::grad) returns it.
                #[must_use]
                #[inline(always)]
                pub fn $both<'a>(&self, $($a: $A::In<'a>),*) -> (Value, Wrt::Owned)
                where
                    Wrt: Entries,
                {
                    self.differentiate(($($a,)*))
                }
            }
        );

        into_buffers!([$Object $Kernel ($($bound)*) ($($Pattern)?) $into] $shown [$($A $a)*] [] [$($DA $da)*]);
    };
}

/// The method that writes to buffers, for each number of buffers up to that of the inputs: constants have none.
macro_rules! into_buffers {
    ($names:tt $shown:ident $inputs:tt [$($DA:ident $da:ident)*] []) => {
        into_buffers!($names $shown $inputs [$($DA $da)*]);
    };
    ($names:tt $shown:ident $inputs:tt [$($DA:ident $da:ident)*] [$DB:ident $db:ident $($rest:ident)*]) => {
        into_buffers!($names hidden $inputs [$($DA $da)*]);
        into_buffers!($names $shown $inputs [$($DA $da)* $DB $db] [$($rest)*]);
    };
    ([$Object:ident $Kernel:ident ($($bound:tt)*) ($($Pattern:ident)?) $into:ident] $shown:ident
        [$($A:ident $a:ident)*] [$($DA:ident $da:ident)*]) => {
        document!($shown
            impl<K, $($A: Parameter,)* $($DA: Variable,)* Value: $($bound)* $(, $Pattern)?>
                $Object<K, ($($A,)*), ($($DA,)*), Value $(, $Pattern)?>
            where
                K: $Kernel<($($A,)*), ($($DA,)*), Value>,
            {
                /// The value of the function; its gradient overwrites the buffers, one for each differentiated parameter.
                ///
                /// Nothing is allocated.
                ///
                /// # Panics
                ///
                /// If the buffer of a slice does not have the slice's length.
                #[inline(always)]
                #[track_caller]
                pub fn $into<'a, 'b>(&self, $($a: $A::In<'a>,)* $($da: $DA::Out<'b>),*) -> Value {
                    self.differentiate_into(($($a,)*), ($($da,)*))
                }
            }
        );
    };
}

macro_rules! document {
    (shown $($item:tt)*) => { $($item)* };
    (hidden $($item:tt)*) => { #[doc(hidden)] $($item)* };
}

for_each_arity!(methods Gradient Kernel (Variables) () () value grad value_and_grad value_and_grad_into);
for_each_arity!(methods Hessian HessianKernel (Directions) ('static) (Pattern) value grad value_and_grad value_and_grad_into);

pub(crate) use document;
