//! What an expression stands for: numbers, parts of parameters and variables, structs, lists, options.
//!
//! In goes an expression that makes or takes apart such a value, out comes its [`data::Data`] with the nodes that it needed.

pub(super) mod built;
pub(super) mod data;
pub(super) mod grow;
pub(super) mod index;
pub(super) mod list;
pub(super) mod mapped;
pub(super) mod maybe;
pub(super) mod methods;
pub(super) mod mixed;
pub(super) mod nested;
pub(super) mod place;
pub(super) mod sort;
pub(super) mod structs;
