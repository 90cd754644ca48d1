//! What code written by the macros of `backprop` calls: elementary functions of `f32` and `f64`, and their derivatives where
//! the textbook formula is not enough.
//!
//! Users depend on the crate `backprop`, which re-exports what is of use to them.

#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

pub mod along;
mod arity;
pub mod buffer;
mod columns;
mod constant;
mod dependence;
mod derivatives;
mod differentiable;
mod elementary;
#[cfg(feature = "alloc")]
mod explained;
pub mod forms;
pub mod functions;
mod gradient;
mod groups;
mod hessian;
mod jacobian;
mod lanes;
mod matrix;
pub mod memory;
mod parameter;
mod real;
pub mod series;
pub mod slopes;
#[cfg(any(feature = "std", feature = "libm"))]
mod special;
mod tape;
#[cfg(feature = "alloc")]
pub mod trace;

pub use arity::Directions;
pub use arity::Entries;
pub use arity::Parameters;
pub use arity::Variables;
pub use columns::Columns;
pub use constant::Operand;
pub use constant::constant;
pub use constant::constant_of;
pub use dependence::{SET, set_array, sets};
pub use derivatives::Derivatives;
pub use derivatives::DerivativesKernel;
pub use differentiable::{Differentiable, Several};
#[cfg(feature = "alloc")]
pub use explained::{Explained, Steps, Traced};
pub use functions::*;
pub use gradient::Gradient;
pub use gradient::Kernel;
pub use gradient::Pointer;
pub use groups::{Groups, SEVERAL};
pub use hessian::Hessian;
pub use hessian::HessianKernel;
pub use hessian::SecondOrder;
pub use hessian::Wanted;
pub use jacobian::Asked;
pub use jacobian::Dense;
pub use jacobian::Jacobian;
pub use jacobian::JacobianKernel;
pub use jacobian::Sparse;
pub use lanes::{Lanes, unit_array, units};
pub use matrix::{COLUMNS_FOR_A_ROW, mirror, rows, symmetric, write_columns, write_symmetric};
#[cfg(feature = "alloc")]
pub use matrix::{symmetric_rows, zero_row, zero_rows};
pub use parameter::Constant;
pub use parameter::ConstantRef;
pub use parameter::Entry;
pub use parameter::Parameter;
pub use parameter::Variable;
pub use parameter::reset;
pub use real::Real;
pub use tape::FixedTape;
#[cfg(feature = "alloc")]
pub use tape::NearTape;
pub use tape::Record;
#[cfg(feature = "alloc")]
pub use tape::Tape;
pub use tape::Word;
pub use tape::tape;
pub use tape::{Kept, keep, kept, nothing};
pub use tape::{claimed, from_words, released, released_backwards, to_words};
pub use tape::{claimed_with_lanes, released_backwards_with_lanes, released_with_lanes};
pub use tape::{lanes_from_words, lanes_to_words, leave_lanes, take_lanes};
