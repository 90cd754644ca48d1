//! Variables: how they are declared, which names patterns give, and what changes them.
//!
//! In goes a `let`, an assignment or a `swap`, out come the nodes that declare, store and copy, and the names in the scope.

pub(super) mod alias;
pub(super) mod assign;
pub(super) mod cell;
pub(super) mod exchange;
pub(super) mod later;
pub(super) mod parts;
pub(super) mod pattern;
pub(super) mod store;
