//! Slopes of composite forms as the parts of the form.
//!
//! In goes a function with slopes whose own derivative nobody will ask for any more, out comes what they are written out in.

use super::fold::rebuild;
use crate::graph::{Function, Graph, Op};
use crate::rules;

/// The function with its slopes written out; nothing where there are none.
pub(super) fn write_out(function: &Function) -> Option<Function> {
    let mut nodes = function.nodes.iter();
    if !nodes.any(|node| rules::is_written_out(&node.op)) {
        return None;
    }
    Some(rebuild(function, |builder, _, node| {
        let Op::Call(name) = node.op else { return None };
        if !rules::is_written_out(&node.op) {
            return None;
        }
        let graph = Graph::new(std::mem::take(builder));
        let arguments: Vec<_> = node.args.iter().map(|&arg| graph.value(arg)).collect();
        let written = rules::written_out(name, &arguments).map(|value| value.id);
        *builder = graph.into_builder();
        written
    }))
}
