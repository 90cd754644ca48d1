//! Divisions by the same number, in what differentiation added, become one reciprocal.
//!
//! This is the one rewrite that is not exact: `a / d` and `b / d` become `a * (1 / d)` and
//! `b * (1 / d)`, with one rounding more each. It is what a person writes, for a division costs
//! several multiplications. Only for `d` below 5.6e-309, where `1 / d` overflows, is more lost.

use std::collections::HashMap;

use crate::graph::{Float, Function, Id, Node, Op, Spelling};

use super::fold::rebuild;

/// The function with its divisions shared, if it has any.
pub(super) fn share(function: &Function) -> Option<Function> {
    let mut uses: HashMap<Id, usize> = HashMap::new();
    for node in &function.nodes {
        if let Some(below) = divisor(function, node) {
            *uses.entry(below).or_default() += 1;
        }
    }
    if uses.is_empty() {
        return None;
    }
    Some(rebuild(function, |builder, before, node| {
        let (&[above, below], Op::Call("div")) = (node.args.as_slice(), &node.op) else {
            return None;
        };
        let float = node.ty.float().unwrap_or(Float::F64);
        let one = builder.number(1.0, float);
        if above == one || builder.function().number(below).is_some() {
            return None;
        }
        let reciprocal = Node {
            op: Op::Call("div"),
            args: vec![one, below],
            name: None,
            ..node.clone()
        };
        let counted = before
            .args
            .get(1)
            .and_then(|old| uses.get(old))
            .copied()
            .unwrap_or(0);
        if counted < 2 && !builder.has(&reciprocal) {
            return None;
        }
        let reciprocal = builder.push(reciprocal);
        let product = Node {
            op: Op::Call("mul"),
            args: vec![above, reciprocal],
            ..node.clone()
        };
        Some(builder.push(product))
    }))
}

fn divisor(function: &Function, node: &Node) -> Option<Id> {
    match (&node.op, &node.spelling, node.args.as_slice()) {
        (Op::Call("div"), Spelling::Ours, &[_, below]) if function.number(below).is_none() => {
            Some(below)
        }
        _ => None,
    }
}
