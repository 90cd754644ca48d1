//! What the result depends on, where some of its arguments cancel.
//!
//! In goes a function and the arguments that nothing flows through, out comes for each node and
//! each variable whether the derivative of the result flows back to it. What is only read by what
//! cancels is not wanted, and neither is the loop that finds it.

use crate::graph::{Argument, Base, Function, Id, Init, Op, Outcome, Target};

use super::shift::Cancelled;

/// For each node and each variable whether it is wanted.
pub(super) struct Wanted {
    pub(super) nodes: Vec<bool>,
    pub(super) cells: Vec<bool>,
}

impl Wanted {
    /// One loop over ids decides users before their arguments; what a loop carries around can make
    /// a variable wanted that a later node has changed, so it is done until nothing changes.
    pub(super) fn of(function: &Function, cancelled: &Cancelled) -> Self {
        let mut wanted = Self {
            nodes: vec![false; function.nodes.len()],
            cells: vec![false; function.cells.len()],
        };
        for result in &function.body.results {
            wanted.nodes[result.index()] = true;
        }
        if let Outcome::Place(target) = &function.outcome {
            wanted.want(target);
        }
        loop {
            let before = wanted.cells.clone();
            for index in (0..function.nodes.len()).rev() {
                wanted.visit(function, Id::new(index), cancelled);
            }
            if wanted.cells == before {
                return wanted;
            }
        }
    }

    fn visit(&mut self, function: &Function, id: Id, cancelled: &Cancelled) {
        let node = function.node(id);
        let is_wanted = match &node.op {
            Op::Call(_) | Op::Cast | Op::Select | Op::Pack | Op::Result(_) => {
                self.nodes[id.index()]
            }
            Op::Load { cell, .. } => {
                self.cells[*cell] |= self.nodes[id.index()];
                self.nodes[id.index()]
            }
            Op::Bind(_) => false,
            Op::Store { cell, .. } | Op::Add { cell, .. } | Op::Push(cell) => self.cells[*cell],
            Op::Declare(cell) => {
                if let (true, Init::Copy(target) | Init::Taken(target)) =
                    (self.cells[*cell], &function.cells[*cell].init)
                {
                    self.want(target);
                }
                self.cells[*cell]
            }
            Op::Pop(cell) => {
                self.cells[*cell] = true;
                true
            }
            Op::Whole { to, from, .. } => {
                self.want(to);
                self.want(from);
                true
            }
            Op::Invoke(call) => {
                let words = &function.calls[*call];
                self.cells[words.cell] = true;
                for argument in &words.arguments {
                    if let Argument::Place { target, .. } = argument {
                        self.want(target);
                    }
                }
                true
            }
            _ => true,
        };
        for region in &node.regions {
            for result in &region.results {
                self.nodes[result.index()] = true;
            }
        }
        if is_wanted {
            for (place, arg) in node.args.iter().enumerate() {
                if !cancelled.contains(&(id, place)) {
                    self.nodes[arg.index()] = true;
                }
            }
        }
    }

    fn want(&mut self, target: &Target) {
        if let Base::Cell(cell) = target.base {
            self.cells[cell] = true;
        }
    }
}
