//! What a loop goes through, and chains of iterators that end in a value.
//!
//! In goes an expression that makes an iterator, out comes an iterator over constants, with what its items stand for.

pub(super) mod chain;
pub(super) mod count;
pub(super) mod handed;
pub(super) mod item;
pub(super) mod iterate;
pub(super) mod windows;
