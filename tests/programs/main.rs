//! Whole programs as a user writes them: loops, ways out, mutation, calls, structs and iterators, in
//! `#[differentiable]` functions and in closures of `grad!`.
//!
//! Each function is checked against itself: the value bit for bit, the gradient against central differences, the other
//! derivatives against the gradient.
#![forbid(unsafe_code)]
#![allow(
    missing_docs,
    clippy::assign_op_pattern,
    clippy::cast_precision_loss,
    clippy::explicit_counter_loop,
    clippy::explicit_iter_loop,
    clippy::float_cmp,
    clippy::manual_memcpy,
    clippy::manual_swap,
    clippy::many_single_char_names,
    clippy::needless_late_init,
    clippy::needless_pass_by_value,
    clippy::needless_range_loop,
    clippy::needless_return,
    clippy::similar_names,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_fold,
    reason = "a user's program may be written in every way that Rust allows"
)]

#[macro_use]
mod check;

mod calls;
mod checkpoints;
mod closures;
mod constants;
mod custom_rules;
mod exits;
mod generics;
mod in_grad;
mod iterators;
mod loops;
mod loops_over_data;
mod mutation;
mod parameters;
mod results;
mod structs;
mod vectors;
