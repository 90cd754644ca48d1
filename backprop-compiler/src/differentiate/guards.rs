//! Arms of the backward sweep: what stands in one, and what is done only if some arm has read a value.
//!
//! In goes what is swept in an arm, out comes its region, at the end of which the values are swept that the arm alone reads. In go
//! adjoints of a value that `arms.rs` found to be guarded, out comes a variable that is true once one of them has been given, and a
//! branch on it; of a value that is to be tested, the branch is on whether its adjoint is zero.

use std::collections::{BTreeMap, HashSet};

use crate::graph::{Cell, Comparison, Id, Init, Node, Op, Region, Type, Value};

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
        let left = self.inside(at, depth, sweep);
        let region = self.graph.with(|builder| builder.close(Vec::new()));
        (region, left)
    }

    /// Sweeps in a region that is open, and what is moved there after it; gives the adjoints that are left to nodes outside of it.
    fn inside(
        &mut self,
        at: (Id, usize),
        depth: usize,
        sweep: impl FnOnce(&mut Self, &mut Adjoints),
    ) -> BTreeMap<Id, Id> {
        self.scopes.push(Scope::new(Some(at), depth));
        let mut inside = Adjoints::default();
        sweep(self, &mut inside);
        let moved = self.arms.moved_to(at).to_vec();
        self.sweep(moved.into_iter(), &mut inside);
        self.scopes.pop();
        inside.known
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

    /// Passes the adjoints of what a node gives on, of one that nobody may have read only if somebody did.
    pub(super) fn pass_on_guarded(
        &mut self,
        id: Id,
        node: &Node,
        given: &[(usize, Value<'a>)],
        adjoints: &mut Adjoints,
    ) {
        let is_read = if self.arms.is_tested(id) {
            is_any(given)
        } else {
            let flag = self.flags.remove(&id);
            flag.map(|flag| self.read_cell(flag, &[], &[], Type::Bool))
        };
        self.guarded(id, is_read, adjoints, |sweep, adjoints| {
            sweep.pass_on(id, node, given, adjoints);
        });
    }

    /// Gives nodes the adjoints of what they are in a variable that begins with them.
    pub(super) fn give_guarded(
        &mut self,
        id: Id,
        given: &[(Id, Value<'a>)],
        adjoints: &mut Adjoints,
    ) {
        let (tested, others) = given
            .iter()
            .partition::<Vec<_>, _>(|&&(arg, _)| self.arms.is_tested_together(id, arg));
        for (arg, adjoint) in others {
            self.give(arg, adjoint, adjoints);
        }
        let is_read = is_any(&tested);
        let sweep = |sweep: &mut Self, adjoints: &mut Adjoints| {
            for (arg, adjoint) in tested {
                sweep.give(arg, adjoint, adjoints);
            }
        };
        let moved = self.arms.moved_to((id, GUARD)).iter();
        let has_branches = moved
            .map(|&id| self.function.node(id))
            .any(|node| !node.regions.is_empty());
        match is_read {
            Some(is_read) if !has_branches => {
                let given: HashSet<Id> = given.iter().map(|(_, adjoint)| adjoint.id).collect();
                self.masked(id, is_read, adjoints, sweep, &given);
            }
            _ => self.guarded(id, is_read, adjoints, sweep),
        }
    }

    /// Sweeps at once, and asks the question of each adjoint that comes out of it, but for those that went in: code without a branch in
    /// it is faster.
    fn masked(
        &mut self,
        id: Id,
        is_read: Value<'a>,
        adjoints: &mut Adjoints,
        sweep: impl FnOnce(&mut Self, &mut Adjoints),
        given: &HashSet<Id>,
    ) {
        let at = (id, GUARD);
        let depth = self.graph.with(|builder| builder.depth());
        for (outer, adjoint) in self.inside(at, depth, sweep) {
            let adjoint = self.graph.value(adjoint);
            let adjoint = if given.contains(&adjoint.id) {
                adjoint
            } else {
                is_read.select(adjoint, 0.0)
            };
            adjoints.add(self.graph, outer, adjoint);
        }
    }

    /// Sweeps behind a question, if there is one.
    fn guarded(
        &mut self,
        id: Id,
        is_read: Option<Value<'a>>,
        adjoints: &mut Adjoints,
        sweep: impl FnOnce(&mut Self, &mut Adjoints),
    ) {
        let Some(is_read) = is_read else {
            sweep(self, adjoints);
            let moved = self.arms.moved_to((id, GUARD)).to_vec();
            self.sweep(moved.into_iter(), adjoints);
            return;
        };
        let then = self.arm((id, GUARD), sweep);
        let nothing = (Region::default(), BTreeMap::new());
        self.join_arms(Op::If, is_read.id, vec![then, nothing], adjoints);
    }
}

/// Whether one of several adjoints is not zero; nothing where that is in the text.
fn is_any<'a, T>(given: &[(T, Value<'a>)]) -> Option<Value<'a>> {
    let is_known = |adjoint: &Value<'a>| adjoint.known().is_some_and(|known| known != 0.0);
    if given.iter().any(|(_, adjoint)| is_known(adjoint)) {
        return None;
    }
    let tests = given
        .iter()
        .map(|(_, adjoint)| adjoint.compare(Comparison::NotEqual, 0.0));
    tests.reduce(Value::or)
}
