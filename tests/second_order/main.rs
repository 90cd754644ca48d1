//! Second derivatives: `hessian!` and `#[differentiable(hessian)]`, as a user sees them.

#![allow(
    clippy::cast_precision_loss,
    reason = "indices are small, and become numbers of the functions"
)]

mod accuracy;
mod closures;
mod functions;
mod lanes;
mod loops;
mod nested;
mod products;
mod stable;
mod terms;
