//! How the backward sweep comes by a value of the forward sweep.
//!
//! Outside of loops it is still there. Inside of one it is computed again from what is at hand if
//! that is cheap, and otherwise the loop leaves it, once an iteration: a value that was carried
//! around the loop, the result of a function that costs more than memory does.

use std::rc::Rc;

use crate::graph::{Builder, Id, Node, Op, Region, Value};

use super::adjoint::{Sweep, plain};
use super::memory::Home;

/// What is computed again costs at most as many operations.
const DEAREST: u32 = 24;

impl<'a> Sweep<'a> {
    /// The value of a node, in the region that is open.
    pub(super) fn value(&mut self, id: Id) -> Value<'a> {
        let id = self.id(id);
        self.graph.value(id)
    }

    /// Where the value of a node is; a known number is written again rather than given out.
    pub(super) fn id(&mut self, id: Id) -> Id {
        let node = self.function.node(id);
        if let Op::Number(_) | Op::Truth(_) = node.op {
            let node = node.clone();
            return self.graph.with(|builder| builder.push(node));
        }
        let home = self.memory.home[id.index()];
        if let Op::Pure(_) = node.op
            && self.loop_around(home).is_none()
        {
            // The words are the same wherever their names are.
            let node = node.clone();
            return self.graph.with(|builder| builder.push(node));
        }
        self.recall(id, home)
    }

    /// The number of the region of a `match` that ran.
    pub(super) fn choice(&mut self, owner: Id) -> Id {
        let home = self.memory.home[owner.index()];
        let chosen = self.chosen.get(&owner).copied().unwrap_or(owner);
        match self.loop_around(home) {
            None => chosen,
            Some(around) => self.saved(around, chosen, owner),
        }
    }

    /// The innermost loop around a region whose sweeps are two.
    pub(super) fn loop_around(&self, home: Home) -> Option<Id> {
        self.memory.loop_around(self.function, home, &self.fused)
    }

    fn recall(&mut self, id: Id, home: Home) -> Id {
        let Some(around) = self.loop_around(home) else {
            return self.forward(id);
        };
        let at = self.scope_of(home);
        if let Some(at) = at
            && let Some(&known) = self.scopes[at].recalled.get(&id)
        {
            return known;
        }
        let (Some(at), Some(_), false) = (at, self.cost[id.index()], self.is_better_left(id))
        else {
            let forward = self.forward(id);
            return self.saved(around, forward, id);
        };
        let mut node = self.function.node(id).clone();
        if let Op::Load { cell, .. } = &mut node.op
            && !self.is_alive(*cell)
        {
            match self.remade(*cell) {
                Some(again) => *cell = again,
                None => {
                    let forward = self.forward(id);
                    return self.saved(around, forward, id);
                }
            }
        }
        node.op = self.op_again(&node.op);
        let depth = self.scopes[at].depth;
        let args = node
            .args
            .iter()
            .map(|&arg| self.id_at(arg, depth))
            .collect();
        let copy = Node { args, ..node };
        let again = self.graph.with(|builder| builder.push_at(depth, copy));
        self.scopes[at].recalled.insert(id, again);
        again
    }

    /// Where the value of a node is for one that is added to an open region further out.
    pub(super) fn id_at(&mut self, id: Id, depth: usize) -> Id {
        let node = self.function.node(id);
        let home = self.memory.home[id.index()];
        match node.op {
            Op::Number(_) | Op::Truth(_) => {}
            Op::Pure(_) if self.loop_around(home).is_none() => {}
            _ => return self.id(id),
        }
        // It is written where it is read.
        let node = node.clone();
        self.graph.with(|builder| builder.push_at(depth, node))
    }

    /// What the loop leaves of a value, once an iteration.
    fn saved(&mut self, around: Id, value: Id, id: Id) -> Id {
        if let Some(left) = self.left_by_branch(id) {
            return left;
        }
        let at = self.scope_of(Some((around, 0))).unwrap_or(0);
        if let Some(&known) = self.scopes[at].recalled.get(&id) {
            return known;
        }
        let Op::Loop(of) = self.function.node(around).op else {
            return value;
        };
        let Some(&owner) = self.owners.get(&around) else {
            return value;
        };
        let depth = self.scopes[at].depth;
        let saved = self.graph.with(|builder| {
            let before = builder.function().node(value).clone();
            let slot = builder.give_out(owner, value);
            let mut node = plain(Op::Saved { of, slot }, Vec::new(), before.ty);
            node.name = name_of(&before);
            node.span = before.span;
            builder.push_at(depth, node)
        });
        self.scopes[at].recalled.insert(id, saved);
        saved
    }

    /// What the branch around a value leaves of it, if the branch does.
    fn left_by_branch(&mut self, id: Id) -> Option<Id> {
        let &(home, of, value) = self.inside.get(&id)?;
        let at = self.scope_of(Some(home))?;
        let &(leave, number) = self.leaving.get(&home)?;
        if number != of {
            return None;
        }
        if let Some(&known) = self.scopes[at].recalled.get(&id) {
            return Some(known);
        }
        let depth = self.scopes[at].depth;
        let left = self.graph.with(|builder| {
            let before = builder.function().node(value).clone();
            let slot = builder.leave(leave, value);
            let mut node = plain(Op::Left { of, slot }, Vec::new(), before.ty);
            node.name = name_of(&before);
            node.span = before.span;
            builder.push_at(depth, node)
        });
        self.scopes[at].recalled.insert(id, left);
        Some(left)
    }

    /// Finds what of a loop's region can be computed again, and at which cost.
    pub(super) fn estimate(&mut self, region: &Region) {
        for &id in &region.nodes {
            for place in 0..self.function.node(id).regions.len() {
                let inner = &self.function.node(id).regions[place];
                self.estimate(inner);
            }
            self.cost[id.index()] = self.cost_of(id);
        }
    }

    fn cost_of(&self, id: Id) -> Option<u32> {
        let node = self.function.node(id);
        let own = match &node.op {
            Op::Number(_) | Op::Truth(_) | Op::Pure(_) => return Some(0),
            Op::Element { .. } => 1,
            Op::Load { cell, .. } => {
                let is_there = self.is_alive(*cell) || self.is_left_at_the_end(*cell);
                if !is_there || !self.memory.is_stable(*cell, id) {
                    return None;
                }
                1
            }
            Op::Call(name) => match *name {
                "add" | "sub" | "mul" | "neg" | "max" | "min" | "abs" | "mul_add" | "signum"
                | "copysign" | "relu" => 1,
                "powi" => 2,
                _ => return None,
            },
            Op::Compare(_) | Op::Not | Op::Predicate(_) | Op::Cast | Op::Select => 1,
            _ => return None,
        };
        let mut total = own;
        for arg in &node.args {
            // What is left by the loop costs a read.
            total += self.cost[arg.index()].unwrap_or(1);
        }
        (total <= DEAREST).then_some(total)
    }

    /// What a branch computed on the way forward is known on its way back, where it ran.
    pub(super) fn recall_branch(&mut self, region: &Region) {
        for &id in &region.nodes {
            let node = self.function.node(id);
            let is_given = matches!(
                node.op,
                Op::Element { .. }
                    | Op::Constant(_)
                    | Op::Call(_)
                    | Op::Compare(_)
                    | Op::Not
                    | Op::Predicate(_)
                    | Op::Cast
                    | Op::Pack
                    | Op::Select
            );
            let home = self.memory.home[id.index()];
            if is_given && self.loop_around(home).is_none() {
                let args: Vec<Id> = node.args.iter().map(|&arg| self.id(arg)).collect();
                let (op, ty, known) = (node.op.clone(), node.ty, self.forward(id));
                self.graph
                    .with(|builder: &mut Builder| builder.alias(op, args, ty, known));
            }
        }
    }
}

/// What a value is called that was left. The words that a constant stands for may be its name, which other words of the user's
/// then mean by it.
fn name_of(node: &Node) -> Option<Rc<str>> {
    match node.op {
        Op::Constant(_) => None,
        _ => node.name.clone(),
    }
}
