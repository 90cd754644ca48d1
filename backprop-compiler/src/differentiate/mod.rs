//! Stage 2, graph to graph: from a function to its derivative.
//!
//! [`adjoint`] gives the function that also accumulates the gradient of its one result. Both the
//! table of rules and the composite forms are read here; neither is written here.

mod activity;
mod adjoint;
mod forward;
mod scale;

pub use self::adjoint::adjoint;
