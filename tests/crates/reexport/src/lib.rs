//! A library that hands `backprop` on to its own users, whole, in part, and inside a macro of its own.
#![deny(warnings, missing_docs)]

pub use backprop as derivatives;
pub use backprop::grad;

/// The slope of an expression in one variable.
#[macro_export]
macro_rules! slope {
    ($x:ident => $body:expr, $at:expr) => {
        $crate::grad!(|$x| $body).grad($at)
    };
}
