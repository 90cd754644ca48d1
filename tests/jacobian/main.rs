//! Jacobians: `jacobian!` and `#[differentiable(jacobian)]`, as a user sees them.

#![allow(
    clippy::cast_precision_loss,
    clippy::needless_range_loop,
    reason = "the problems are written with indices, which become numbers of them"
)]

mod closures;
mod constants;
mod functions;
mod groups;
mod lanes;
mod problems;
