//! Stage 2, graph to graph: the derivative of a function.
//!
//! In goes the graph of a function, out comes a graph that also computes its derivative, unsimplified.
//! `adjoint.rs` says how the two sweeps of reverse mode fit together; `forward.rs` and `backward.rs`
//! are the sweeps, `arms.rs` with `guards.rs` says in which arm of a branch a value is swept, and behind which question whether anybody reads it,
//! from what `steep.rs` says of slopes, `loops.rs`, `calls.rs` and `lengths.rs` what they do with loops, calls and lists that grow, `recall.rs` how the
//! backward sweep comes by a value, and `memory.rs` what it may count on. `tangent.rs` is forward mode, and
//! `tangent/orders.rs` with `higher.rs` the derivatives of every order by one number.

mod activity;
mod adjoint;
mod again;
mod arms;
mod backward;
mod calls;
mod early;
mod forward;
mod fuse;
mod guards;
mod higher;
mod jacobian;
mod lengths;
mod linear;
mod loops;
mod memory;
mod named;
mod once;
mod recall;
mod scale;
mod shift;
mod steep;
mod tangent;
mod undo;
mod wanted;

pub use self::adjoint::{Seed, adjoint, halves};
pub use self::jacobian::jacobian;
pub use self::tangent::{Directions, Place, halves_along, hessian, hessian_product, tangent};
pub use self::tangent::{HELP_ON_ORDERS, NO_ORDERS, taylor};
