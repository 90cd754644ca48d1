//! Which nodes a derivative flows through, in a function without memory.

use crate::graph::{Function, Op};

/// For each node whether it is active.
pub(super) fn of(function: &Function) -> Vec<bool> {
    let mut active = vec![false; function.nodes.len()];
    for (index, node) in function.nodes.iter().enumerate() {
        active[index] = node.ty.float().is_some()
            && match node.op {
                Op::Element { .. } => true,
                Op::Result(place) => function
                    .node(node.args[0])
                    .regions
                    .iter()
                    .any(|region| active[region.results[place].index()]),
                Op::Call(_) | Op::Cast | Op::Select => {
                    node.args.iter().any(|arg| active[arg.index()])
                }
                _ => false,
            };
    }
    active
}
