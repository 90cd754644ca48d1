//! Which way a body goes: branches, loops, and the ways out of both and of the body.
//!
//! In goes an `if`, a `match`, a loop, a `break` or a `return`, out come nodes that own regions.

pub(super) mod branch;
pub(super) mod cases;
pub(super) mod checkpoint;
pub(super) mod choose;
pub(super) mod join;
pub(super) mod leave;
pub(super) mod outcome;
pub(super) mod repeat;
