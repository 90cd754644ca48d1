//! What must be known of a body, or of words of it, before they are read.
//!
//! In go expressions and tokens, out come facts: which variables live in memory, whose value flows where, what may be evaluated again,
//! what a type is. Nothing here adds a node to a graph.

pub(super) mod donor;
pub(super) mod exits;
pub(super) mod fixed;
pub(super) mod flow;
pub(super) mod mention;
pub(super) mod program;
pub(super) mod pure;
pub(super) mod whole;
pub(super) mod words;
