//! Jacobians: `jacobian!`, as a user sees it.

#![allow(
    clippy::cast_precision_loss,
    clippy::needless_range_loop,
    reason = "the problems are written with indices, which become numbers of them"
)]

mod closures;
mod problems;
