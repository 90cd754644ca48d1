//! The visual tour: see how a derivative is computed, one node at a time.
//!
//! In goes an expression that somebody typed, as Rust or as mathematics; [`read`] makes of it the
//! closure that `backprop-compiler` parses, or says at which column it is wrong.

pub mod read;
