//! Where infinite slopes come from.
//!
//! In goes a node, out comes whether its value or one of its slopes can be infinite or NaN although its arguments are moderate
//! numbers: those of `x.sqrt()` are at 0 and below, those of `x.sin()` nowhere. A zero is not to be multiplied with such a slope if it
//! only says that nobody read the value.

use super::composite::Form;
use crate::graph::{Function, Id, Op};

/// Whether the value or a slope of a node can be infinite or NaN; `form` is what was recognised it is.
#[must_use]
pub fn is_steep(function: &Function, id: Id, form: Option<&Form>) -> bool {
    if let Some(form) = form {
        return form.is_steep();
    }
    let node = function.node(id);
    let Op::Call(name) = node.op else {
        return false;
    };
    let second = node.args.get(1).and_then(|&arg| function.number(arg));
    match name {
        "div" => second.is_none_or(|below| below == 0.0),
        "powi" | "powf" => second.is_none_or(|power| power < 0.0 || power.fract() != 0.0),
        _ => !GENTLE.contains(&name),
    }
}

/// Whether a function may leave an argument aside, so that the slope by it is 0.
#[must_use]
pub fn is_choice(name: &str) -> bool {
    matches!(name, "max" | "min" | "clamp" | "relu")
}

/// The functions whose value and slopes are finite wherever their arguments are moderate.
pub const GENTLE: &[&str] = &[
    "abs",
    "add",
    "asinh",
    "atan",
    "atan2",
    "ceil",
    "clamp",
    "copysign",
    "cos",
    "erf",
    "erfc",
    "floor",
    "fract",
    "hypot",
    "log_add_exp",
    "log_sum_exp",
    "max",
    "min",
    "mul",
    "mul_add",
    "neg",
    "norm_cdf",
    "relu",
    "round",
    "round_ties_even",
    "sigmoid",
    "signum",
    "sin",
    "sinc",
    "softmax",
    "softmax_item",
    "softplus",
    "sub",
    "tan",
    "tanh",
    "to_degrees",
    "to_radians",
    "trunc",
];
