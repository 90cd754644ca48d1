//! Calls: of elementary functions, of differentiated functions, of closures of the body's own, of macros.
//!
//! In goes a call, out come its value and nodes, or what is said of a call that has no derivative.

pub(super) mod call;
pub(super) mod closure;
pub(super) mod given;
pub(super) mod invoke;
pub(super) mod lend;
pub(super) mod macros;
pub(super) mod refuse;
