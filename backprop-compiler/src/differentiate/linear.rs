//! Sums of values that the backward sweep reads for nothing else: one number is left in place of several.
//!
//! In goes a value that could be computed again from others, as `a - 2.0 * b + c`, out comes whether that would make the loop leave
//! more numbers than the value is.

use std::collections::HashSet;

use crate::graph::{Function, Id, Op};

use super::adjoint::Sweep;

/// For each node whether the derivative of something that reads it reads it too, as that of a product reads its factors.
pub(super) fn read_by_derivatives(function: &Function) -> Vec<bool> {
    let mut is_read = vec![false; function.nodes.len()];
    for node in &function.nodes {
        let is_copied = matches!(
            node.op,
            Op::Store { .. }
                | Op::Add { .. }
                | Op::Accumulate { .. }
                | Op::Push(_)
                | Op::Declare(_)
        );
        if !is_copied && linear_arguments(function, &node.op, &node.args).is_none() {
            for arg in &node.args {
                is_read[arg.index()] = true;
            }
        }
    }
    is_read
}

/// The arguments of a sum, a difference, a negative or a multiple.
fn linear_arguments(function: &Function, op: &Op, args: &[Id]) -> Option<Vec<Id>> {
    let is_number = |id: Id| matches!(function.node(id).op, Op::Number(_));
    match (op, args) {
        (Op::Call("add" | "sub" | "neg"), args) => Some(args.to_vec()),
        (Op::Call("mul"), &[a, b]) if is_number(a) => Some(vec![b]),
        (Op::Call("mul"), &[a, b]) if is_number(b) => Some(vec![a]),
        _ => None,
    }
}

impl Sweep<'_> {
    /// Whether a value is a sum of several that would have to be left by the loop for its sake alone.
    pub(super) fn is_better_left(&self, id: Id) -> bool {
        let mut left = HashSet::new();
        // What is computed again has few operations, so that this ends soon.
        let mut waiting = vec![id];
        while let Some(id) = waiting.pop() {
            let node = self.function.node(id);
            let is_at_hand = |id: Id| {
                self.scopes
                    .iter()
                    .any(|scope| scope.recalled.contains_key(&id))
            };
            if is_at_hand(id) {
                continue;
            }
            if self.cost[id.index()].is_none() {
                if !self.is_read[id.index()] {
                    left.insert(id);
                }
            } else if let Some(args) = linear_arguments(self.function, &node.op, &node.args) {
                waiting.extend(args);
            }
        }
        left.len() > 1
    }
}
