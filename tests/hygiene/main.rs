//! Where a call of `grad!` may stand, and what may be around it.
//!
//! Each module sets up one hostile place: names shadowed, no prelude, every lint an error, the macro inside another macro.
//! `crates.rs` does the same with whole crates: other editions, `no_std`, the dependency renamed or re-exported.
#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
#![forbid(unsafe_code)]
#![allow(
    clippy::float_cmp,
    clippy::cast_precision_loss,
    reason = "expected values are exact, and lengths are small"
)]

mod contexts;
mod crates;
mod functions;
mod macros;
mod names;
mod no_prelude;
mod shadowed;
