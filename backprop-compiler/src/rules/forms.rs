//! The part of the table that only derivatives of composite forms call.
//!
//! What the first four give is written out in the parts of the form at hand, which the last stage does; until then they are
//! functions of the form's argument, whose own derivative is taken by that argument alone and so stays right where the chain rule
//! over the parts overflows: of `1 / (1 + exp(-x))` the second derivative at -800 is 0 too. The others are functions of the runtime.

use super::higher::EQUATION;
use super::row::rules;
use super::{Kind, Partial, Rule};
use crate::graph::{Op, Type, Value};

rules! {
    /// The derivative of `y = 1 / (1 + t)` with `t = exp(v)`, but for its sign; by `v` along `t` and `y`.
    Slope logistic_bell(v in -9.0..9.0, t in 0.1..9.0, y in 0.1..0.9) = b {} [
        -(b * (0.5 * v).tanh()),
        0.0,
        0.0
    ];
    /// `t / (1 + t)²` with `t = exp(u)`; by `u` along `t`.
    Slope exp_bell(u in -9.0..9.0, t in 0.1..9.0) = b {} [-(b * (0.5 * u).tanh()), 0.0];
    /// `t / (1 + t)` with `t = exp(u)`; by `u` along `t`.
    Slope exp_share(u in -9.0..9.0, t in 0.1..9.0) = p {} [u.exp_bell(t), 0.0];
    /// `(2 / sum)²` with `sum = exp(u) + exp(-u)`; by `u` along `sum`.
    Slope cosh_bell(u in -9.0..9.0, sum in 2.0..9.0) = b {} [-(2.0 * (b * u.tanh())), 0.0];
}

/// The functions of the runtime with a list among their arguments. They have a partial derivative by each number of it.
pub(super) static WITH_LISTS: &[Rule] = &[
    Rule {
        kind: Kind::Slope,
        name: "norm_part",
        documentation: "`u / r` for a component of a vector of length `r`; by the components along `r` and `1 / r`.",
        arguments: &["u", "components", "r", "inverse"],
        result: "s",
        formulas: &["(if i == j { the rest of s² } else { -s[i] * s[j] }) / r"],
        domain: &[],
        value: None,
        partials: norm_part_partials,
        higher: EQUATION,
    },
    Rule {
        kind: Kind::Slope,
        name: "norm_reciprocal",
        documentation: "`1 / r` for the length `r` of a vector; by its components along `r`.",
        arguments: &["r", "components"],
        result: "y",
        formulas: &["-(y * (y * s[j]))"],
        domain: &[],
        value: None,
        partials: norm_reciprocal_partials,
        higher: EQUATION,
    },
    Rule {
        kind: Kind::Slope,
        name: "sum_exp_share",
        documentation: "The part of an exponential in a sum of them; by the exponents along the rest.",
        arguments: &["term", "sum", "u", "exponents"],
        result: "p",
        formulas: &["p[i] * (if i == j { 1.0 } else { 0.0 } - p[j])"],
        domain: &[],
        value: None,
        partials: sum_exp_share_partials,
        higher: EQUATION,
    },
];

/// The parts of a form that a slope is written out in; nothing of what is a function of the runtime.
#[must_use]
pub fn written_out<'g>(name: &str, arguments: &[Value<'g>]) -> Option<Value<'g>> {
    Some(match (name, arguments) {
        ("logistic_bell", &[_, t, y]) => y * (finite(t) * y),
        ("exp_bell", &[_, t]) => bell(t),
        ("exp_share", &[_, t]) => {
            let e = folded(t);
            let q = 1.0 / (1.0 + e);
            small(t).select(e * q, q)
        }
        ("cosh_bell", &[_, sum]) => {
            let s = 2.0 / sum;
            s * s
        }
        _ => return None,
    })
}

/// Whether a function is one that is written out.
#[must_use]
pub fn is_written_out(op: &Op) -> bool {
    matches!(op, Op::Call(name) if RULES.iter().any(|rule| rule.name == *name))
}

/// `t`, or the greatest number where it is infinite, so that its product with 0 is 0.
pub(super) fn finite(t: Value<'_>) -> Value<'_> {
    let greatest = match t.ty() {
        Type::Float(crate::graph::Float::F32) => f64::from(f32::MAX),
        _ => f64::MAX,
    };
    t.lt(greatest).select(t, greatest)
}

fn small(t: Value<'_>) -> Value<'_> {
    t.le(1.0)
}

/// `t` or `1 / t`, whichever is at most 1.
fn folded(t: Value<'_>) -> Value<'_> {
    small(t).select(t, 1.0 / t)
}

/// `t / (1 + t)²`, which is the same for `t` and `1 / t`.
fn bell(t: Value<'_>) -> Value<'_> {
    let e = folded(t);
    let q = 1.0 / (1.0 + e);
    e * q * q
}

fn norm_part_partials<'g>(arguments: &[Value<'g>], s: Value<'g>) -> Vec<Partial<'g>> {
    let &[u, all, r, inverse] = arguments else {
        return Vec::new();
    };
    let components = all.parts();
    let part = |c: Value<'g>| c.call("norm_part", &[all, r, inverse]);
    let over = r.call("norm_reciprocal", &[all]);
    let mine = components.iter().position(|c| c.is(u));
    let of_component = |j: usize| {
        if mine == Some(j) {
            // 1 - s² is a sum of the others, which does not cancel.
            let others = (0..components.len()).filter(|&k| k != j);
            let squares = others.map(|k| part(components[k]) * part(components[k]));
            squares.reduce(|a, b| a + b).map(|rest| rest * over)
        } else {
            Some(-(s * part(components[j]) * over))
        }
    };
    let mut partials = vec![None];
    partials.extend((0..components.len()).map(of_component));
    partials.extend([None, None]);
    partials
}

fn norm_reciprocal_partials<'g>(arguments: &[Value<'g>], y: Value<'g>) -> Vec<Partial<'g>> {
    let &[r, all] = arguments else {
        return Vec::new();
    };
    let inverse = 1.0 / r;
    let mut partials = vec![None];
    for c in all.parts() {
        let part = c.call("norm_part", &[all, r, inverse]);
        partials.push(Some(-(y * (y * part))));
    }
    partials
}

fn sum_exp_share_partials<'g>(arguments: &[Value<'g>], p: Value<'g>) -> Vec<Partial<'g>> {
    let &[_, sum, u, all] = arguments else {
        return Vec::new();
    };
    let exponents = all.parts();
    let share = |e: Value<'g>| e.call("exp", &[]).call("sum_exp_share", &[sum, e, all]);
    let mine = exponents.iter().position(|e| e.is(u));
    let of_exponent = |j: usize| {
        if mine == Some(j) {
            let others = (0..exponents.len()).filter(|&k| k != j);
            let rest = others.map(|k| share(exponents[k])).reduce(|a, b| a + b);
            rest.map(|rest| p * rest)
        } else {
            Some(-(p * share(exponents[j])))
        }
    };
    let mut partials = vec![None, None, None];
    partials.extend((0..exponents.len()).map(of_exponent));
    partials
}
