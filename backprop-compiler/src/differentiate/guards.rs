//! Arms of the backward sweep: what stands in one, and what is done only if some arm has read a value.
//!
//! In goes what is swept in an arm, out comes its region, at the end of which the values are swept that the arm alone reads. In go
//! adjoints of a value that `arms.rs` found to be guarded, out comes a variable that is true once one of them has been given, and a
//! branch on it.

use std::collections::BTreeMap;

use crate::graph::{Cell, Id, Init, Node, Op, Region, Type, Value};

use super::adjoint::{Adjoints, Scope, Sweep, plain};
use super::arms::GUARD;

/// The region of an arm, and the adjoints that it leaves to nodes outside of it.
type Arm = (Region, BTreeMap<Id, Id>);

impl<'a> Sweep<'a> {
    /// Sweeps an arm, with what it alone reads.
    pub(super) fn arm(
        &mut self,
        at: (Id, usize),
        sweep: impl FnOnce(&mut Self, &mut Adjoints),
    ) -> Arm {
        let depth = self.graph.with(|builder| {
            builder.open();
            builder.depth()
        });
        self.scopes.push(Scope::new(Some(at), depth));
        let mut inside = Adjoints::default();
        sweep(self, &mut inside);
        let moved = self.arms.moved_to(at).to_vec();
        self.sweep(moved.into_iter(), &mut inside);
        self.scopes.pop();
        let region = self.graph.with(|builder| builder.close(Vec::new()));
        (region, inside.known)
    }

    /// Adds the branch with these arms, and the adjoints that they leave.
    pub(super) fn join_arms(
        &mut self,
        op: Op,
        choice: Id,
        arms: Vec<Arm>,
        adjoints: &mut Adjoints,
    ) {
        let outside: BTreeMap<Id, Type> = arms
            .iter()
            .flat_map(|(_, left)| left.keys())
            .map(|&outer| (outer, self.function.node(outer).ty))
            .collect();
        let owner = self.graph.with(|builder| {
            let mut closed = Vec::new();
            for (mut region, left) in arms {
                for (outer, &ty) in &outside {
                    let adjoint = left.get(outer).copied();
                    region
                        .results
                        .push(adjoint.unwrap_or_else(|| builder.placeholder(ty)));
                }
                closed.push(region);
            }
            builder.owner(op, vec![choice], Type::Unit, closed)
        });
        for (place, &outer) in outside.keys().enumerate() {
            let adjoint = self.graph.with(|builder| builder.result(owner, place));
            adjoints.add(self.graph, outer, self.graph.value(adjoint));
        }
    }

    /// Whether something is swept only where a choice between two numbers takes one of them.
    pub(super) fn has_arms(&self, select: Id) -> bool {
        (0..2).any(|side| !self.arms.moved_to((select, side)).is_empty())
    }

    /// Passes the adjoint of a choice between two numbers on to the one that was taken, and what is made of.
    pub(super) fn select(
        &mut self,
        id: Id,
        node: &Node,
        adjoint: Value<'a>,
        adjoints: &mut Adjoints,
    ) {
        let choice = self.id(node.args[0]);
        let arms = [0, 1].map(|side| {
            self.arm((id, side), |sweep, inside| {
                sweep.give(node.args[1 + side], adjoint, inside);
            })
        });
        self.join_arms(Op::If, choice, arms.into(), adjoints);
    }

    /// Adds to the adjoint of a node.
    pub(super) fn give(&mut self, id: Id, contribution: Value<'a>, adjoints: &mut Adjoints) {
        if self.activity.has(id) {
            self.say_read(id);
            adjoints.add(self.graph, id, contribution);
        }
    }

    /// Says of a guarded node that the region which is open has read it.
    fn say_read(&mut self, id: Id) {
        let node = self.function.node(id);
        let id = match node.op {
            Op::Result(_) => node.args[0],
            _ => id,
        };
        if !self.arms.is_guarded(id) {
            return;
        }
        let Some(around) = self.scope_of(self.arms.at(id)) else {
            return;
        };
        let scope = self.scopes.last_mut();
        if scope.is_some_and(|scope| !scope.read.insert(id)) {
            return;
        }
        let flag = match self.flags.get(&id) {
            Some(&flag) => flag,
            None => self.declare_flag(id, self.scopes[around].depth),
        };
        let yes = self
            .graph
            .with(|builder| builder.node(Op::Truth(true), Vec::new(), Type::Bool));
        let path = Vec::new();
        self.effect(Op::Store { cell: flag, path }, vec![yes]);
    }

    fn declare_flag(&mut self, id: Id, depth: usize) -> usize {
        let flag = self.graph.with(|builder| {
            let flag = builder.cell(Cell {
                name: "is_read".into(),
                ident: None,
                length: None,
                init: Init::Zero,
                ty: Some(Type::Bool),
            });
            builder.push_at(depth, plain(Op::Declare(flag), Vec::new(), Type::Unit));
            flag
        });
        self.flags.insert(id, flag);
        flag
    }

    /// Passes the adjoints of what a node gives on, of a guarded one only if some arm has read it.
    pub(super) fn pass_on_guarded(
        &mut self,
        id: Id,
        node: &Node,
        given: &[(usize, Value<'a>)],
        adjoints: &mut Adjoints,
    ) {
        let Some(flag) = self.flags.remove(&id) else {
            self.pass_on(id, node, given, adjoints);
            return;
        };
        let is_read = self.read_cell(flag, &[], &[], Type::Bool);
        let then = self.arm((id, GUARD), |sweep, inside| {
            sweep.pass_on(id, node, given, inside);
        });
        let nothing = (Region::default(), BTreeMap::new());
        self.join_arms(Op::If, is_read.id, vec![then, nothing], adjoints);
    }
}
