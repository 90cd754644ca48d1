//! Which nodes a derivative can flow through: floats that depend on an element of a parameter.

use crate::graph::{Function, Id, Op};

/// For each node whether it is active.
pub(super) struct Activity(Vec<bool>);

impl Activity {
    /// One loop over ids: an argument is decided before its user.
    pub(super) fn of(function: &Function) -> Self {
        let mut active = vec![false; function.nodes.len()];
        for (index, node) in function.nodes.iter().enumerate() {
            let is_float = node.ty.float().is_some();
            active[index] = match (&node.op, node.args.as_slice()) {
                (Op::Element { .. }, _) => is_float,
                (Op::Result(place), &[owner]) => {
                    let regions = &function.node(owner).regions;
                    is_float && regions.iter().any(|r| active[r.results[*place].index()])
                }
                (Op::Call(_) | Op::Cast | Op::Select, args) => {
                    is_float && args.iter().any(|arg| active[arg.index()])
                }
                (Op::Pack, args) => args.iter().any(|arg| active[arg.index()]),
                _ => false,
            };
        }
        Self(active)
    }

    pub(super) fn has(&self, id: Id) -> bool {
        self.0[id.index()]
    }
}
