//! Stage 3, graph to smaller graph.
//!
//! The rules for rewrites: nothing that the user wrote is rewritten, only what differentiation
//! added; a rewrite changes no bit of any value, NaN and infinities included, unless it is one of
//! those in `divisions.rs`, `stores.rs` and `terms.rs`, which say what they change; a rewrite never makes worse code; what is
//! general (commuting, reassociating, factoring) is left to the user and to LLVM. Every pass is
//! one loop over ids.

mod divisions;
mod fold;
mod lent;
mod prune;
mod stores;
mod terms;
mod write_out;

use crate::graph::{Function, verify};

/// The same function without what nobody reads: all that is done before it is differentiated again.
#[must_use]
pub fn without_unread(function: &Function) -> Function {
    prune::prune(function)
}

/// The same function with less to do. It can be differentiated no more where a derivative of its own counts.
#[must_use]
pub fn simplify(function: &Function) -> Function {
    let written = write_out::write_out(function);
    let function = written.as_ref().unwrap_or(function);
    // What nobody reads any more must not keep its arguments as they are.
    let function = terms::gather(&prune::prune(&fold::fold(function)));
    let function = prune::prune(&lent::read_parameters(stores::merge(&function)));
    // What the first time removed may have been the last that read a variable.
    let function = prune::prune(&divisions::share(&function).unwrap_or(function));
    debug_assert_eq!(verify(&function), Ok(()));

    function
}
