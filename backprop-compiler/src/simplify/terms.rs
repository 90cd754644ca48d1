//! Known terms of sums, and squares with a known factor.
//!
//! In goes a sum or a product that differentiation added, out comes the same with less to do. What is added is rounded in another
//! order, which the rest of this stage never does; no more of it can overflow or vanish than before.

use super::fold::{again, known};
use crate::graph::{Builder, Float, Id, Node, Op, Spelling};

/// `(k + r) + b = (r + b) + k`, so that known terms meet and equal ones stand together; the first is given if nobody else reads it.
pub(super) fn known_last(
    builder: &mut Builder,
    node: &Node,
    [a, b]: [Id; 2],
    float: Float,
    mut sum: impl FnMut(&mut Builder, &Node, [Id; 2]) -> Id,
) -> Option<Id> {
    let (rest, number) = with_known_term(builder, a)?;
    if let Some(other) = known(builder, b) {
        let both = builder.number(number + other, float);
        return Some(again(builder, node, "add", vec![rest, both]));
    }
    let rest = sum(builder, node, [rest, b]);
    let number = builder.number(number, float);
    Some(again(builder, node, "add", vec![rest, number]))
}

/// A sum of ours as a term that is not known and one that is.
fn with_known_term(builder: &Builder, id: Id) -> Option<(Id, f64)> {
    let node = builder.function().node(id);
    let &[a, b] = node.args.as_slice() else {
        return None;
    };
    if !matches!(node.spelling, Spelling::Ours) || node.op != Op::Call("add") {
        return None;
    }
    match (known(builder, a), known(builder, b)) {
        (Some(number), None) => Some((b, number)),
        (None, Some(number)) => Some((a, number)),
        _ => None,
    }
}

/// `(c * x) * x = c * (x * x)`, as the square is often there already.
///
/// Only for factors from 1 to [`LARGEST`]: the square then overflows no sooner than the product, and vanishes only where the
/// product is next to nothing.
pub(super) fn square_first(
    builder: &mut Builder,
    node: &Node,
    [product, x]: [Id; 2],
) -> Option<Id> {
    let inner = builder.function().node(product).clone();
    let &[a, b] = inner.args.as_slice() else {
        return None;
    };
    if !matches!(inner.spelling, Spelling::Ours) || inner.op != Op::Call("mul") {
        return None;
    }
    let factor = match (known(builder, a), known(builder, b)) {
        (Some(factor), None) if b == x => factor,
        (None, Some(factor)) if a == x => factor,
        _ => return None,
    };
    if !(1.0..=LARGEST).contains(&factor.abs()) {
        return None;
    }
    let square = again(builder, node, "mul", vec![x, x]);
    let factor = if known(builder, a).is_some() { a } else { b };
    Some(again(builder, node, "mul", vec![factor, square]))
}

/// The largest factor of a square that is moved.
const LARGEST: f64 = 1024.0;
