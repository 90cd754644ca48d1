//! Exact derivatives of ordinary Rust, as ordinary Rust, at compile time, on stable.
#![no_std]

pub use backprop_runtime::*;
pub use backprop_runtime::{Constant, ConstantRef, Gradient, Kernel, Pointer, Real, constant};

/// Differentiates a closure.
#[macro_export]
macro_rules! grad {
    ($($closure:tt)*) => { $crate::__private::grad!($crate; $($closure)*) };
}

#[doc(hidden)]
pub mod __private {
    pub use backprop_macros::grad;
    pub use backprop_runtime::forms::*;
    pub use backprop_runtime::slopes::*;
    pub use backprop_runtime::*;
}
