//! Which nodes and variables a derivative can flow through: what depends on an element of a
//! parameter, and is not cancelled on the way to the result.

use std::collections::HashMap;

use crate::graph::{Argument, Base, Buffer, Function, Id, Init, Op, Region, Target, Type, Work};

use super::shift::{self, Cancelled};
use super::wanted::Wanted;

/// For each node and each variable whether it is active.
pub(super) struct Activity {
    nodes: Vec<bool>,
    cells: Vec<bool>,
    cancelled: Cancelled,
}

impl Activity {
    /// One loop over ids decides arguments before their users; what a loop carries around can make
    /// a variable active that an earlier node has read, so it is done until nothing changes.
    pub(super) fn of(function: &Function) -> Self {
        let mut activity = Self {
            nodes: vec![false; function.nodes.len()],
            cells: vec![false; function.cells.len()],
            cancelled: shift::cancelled(function),
        };
        let mut leaves = HashMap::new();
        let mut loops = HashMap::new();
        for (index, node) in function.nodes.iter().enumerate() {
            match node.op {
                Op::Leave(of) => {
                    leaves.insert(of, Id::new(index));
                }
                Op::Loop(of) => {
                    loops.insert(of, node.regions[0].results.as_slice());
                }
                _ => {}
            }
        }
        loop {
            let before = activity.cells.clone();
            activity.pass(function, &leaves, &loops);
            if activity.cells == before {
                break;
            }
        }
        if !activity.cancelled.is_empty() {
            let wanted = Wanted::of(function, &activity.cancelled);
            let both = |active: &mut Vec<bool>, wanted: Vec<bool>| {
                for (active, wanted) in active.iter_mut().zip(wanted) {
                    *active &= wanted;
                }
            };
            both(&mut activity.nodes, wanted.nodes);
            both(&mut activity.cells, wanted.cells);
        }
        activity
    }

    fn pass(
        &mut self,
        function: &Function,
        leaves: &HashMap<usize, Id>,
        loops: &HashMap<usize, &[Id]>,
    ) {
        for (index, node) in function.nodes.iter().enumerate() {
            let is_float = node.ty.float().is_some();
            let any = |nodes: &[bool]| node.args.iter().any(|arg| nodes[arg.index()]);
            self.nodes[index] = match (&node.op, node.args.as_slice()) {
                (Op::Element { .. }, _) => is_float,
                (Op::Load { cell, .. }, _) => is_float && self.cells[*cell],
                (Op::Result(place), &[owner]) => {
                    let regions = &function.node(owner).regions;
                    let given = |region: &Region| {
                        let result = region.results.get(*place);
                        result.is_some_and(|result| self.nodes[result.index()])
                    };
                    is_float && regions.iter().any(given)
                }
                (Op::Call(_) | Op::Cast | Op::Select, _) => is_float && any(&self.nodes),
                (Op::Pack, _) => any(&self.nodes),
                (Op::Pop(cell), _) => is_float && self.cells[*cell],
                (Op::Saved { of, slot }, _) => is_float && self.is_left(loops.get(of), *slot),
                (Op::Left { of, slot }, _) => {
                    let left = leaves
                        .get(of)
                        .map(|&leave| function.node(leave).args.as_slice());
                    is_float && self.is_left(left.as_ref(), *slot)
                }
                _ => false,
            };
            match &node.op {
                Op::Declare(cell) => {
                    self.cells[*cell] |= match &function.cells[*cell].init {
                        Init::Numbers(_) => any(&self.nodes),
                        Init::Copy(target) | Init::Taken(target) => self.has_target(target),
                        // Whatever is left on a tape is left with its tangent.
                        Init::Recalled(_) | Init::RecalledPart(..) => {
                            function.cells[*cell].ty != Some(Type::Bool)
                        }
                        _ => false,
                    };
                }
                Op::Store { cell, .. } | Op::Add { cell, .. } | Op::Push(cell) => {
                    let value = node.args.last();
                    self.cells[*cell] |= value.is_some_and(|value| self.nodes[value.index()]);
                }
                Op::Whole { work, to, from } => {
                    if let (
                        Base::Cell(cell),
                        Work::Assign
                        | Work::Replace
                        | Work::Swap { .. }
                        | Work::Accumulate
                        | Work::Append,
                    ) = (to.base, work)
                    {
                        self.cells[cell] |= self.has_target(from);
                    }
                    if let (Base::Cell(cell), Work::Swap { .. }) = (from.base, work) {
                        self.cells[cell] |= self.has_target(to);
                    }
                }
                Op::Pull(pull) => {
                    for buffer in &function.pulls[*pull].buffers {
                        if let Buffer::Place(target) = buffer
                            && let Base::Cell(cell) = target.base
                        {
                            self.cells[cell] = true;
                        }
                    }
                }
                Op::Lift(lift) => {
                    let words = &function.pulls[*lift];
                    self.cells[words.cell] = true;
                    self.cells[words.cotangent] = true;
                }
                Op::Invoke(call) => {
                    let words = &function.calls[*call];
                    let is_active = any(&self.nodes)
                        || words.arguments.iter().any(|argument| match argument {
                            Argument::Place { target, .. } => self.has_target(target),
                            _ => false,
                        });
                    self.cells[words.cell] |= is_active;
                }
                _ => {}
            }
        }
    }

    /// Whether a derivative flows through one of the nodes that a loop or a branch leaves.
    fn is_left(&self, left: Option<&&[Id]>, slot: usize) -> bool {
        let value = left.and_then(|left| left.get(slot));
        value.is_some_and(|value| self.nodes[value.index()])
    }

    pub(super) fn has(&self, id: Id) -> bool {
        self.nodes[id.index()]
    }

    /// Whether a derivative flows through an argument of a node.
    pub(super) fn has_argument(&self, node: Id, place: usize, argument: Id) -> bool {
        self.has(argument) && !self.cancelled.contains(&(node, place))
    }

    pub(super) fn has_cell(&self, cell: usize) -> bool {
        self.cells[cell]
    }

    pub(super) fn has_target(&self, target: &Target) -> bool {
        match target.base {
            Base::Parameter(_) => true,
            Base::Gradient(_) => false,
            Base::Cell(cell) => self.cells[cell],
        }
    }
}
