//! What is asked of a node before anybody knows who reads it.
//!
//! In goes a function, out come facts about each of its nodes: whether an infinite slope may be on the way back from it, and whether it
//! must be swept where it is.

use crate::graph::{Base, Function, Id, Init, Op, Target};
use crate::rules;
use crate::rules::composite::{self, Form};

use super::activity::Activity;
use super::memory::Memory;

/// How often all nodes are looked at, so that the time is linear.
const MOST_ROUNDS: usize = 8;

/// Facts about the nodes of a function.
pub(super) struct Facts {
    /// Whether the slope of the node, or that of one which it is made of, is other than a number of the text.
    pub(super) is_bent: Vec<bool>,
    /// Whether something is in the regions of the node that must be swept where it is.
    pub(super) is_fixed: Vec<bool>,
    pub(super) steep: Steep,
}

impl Facts {
    pub(super) fn of(function: &Function, activity: &Activity, memory: &Memory) -> Self {
        let count = function.nodes.len();
        let mut facts = Self {
            is_bent: vec![false; count],
            is_fixed: vec![false; count],
            steep: Steep::of(function, activity),
        };
        for (index, node) in function.nodes.iter().enumerate() {
            let inside = || node.regions.iter().flat_map(|region| &region.nodes);
            let is_own = matches!(node.op, Op::Call(_)) && !is_line(function, &node.op, &node.args);
            facts.is_bent[index] = is_own
                || node.args.iter().any(|arg| facts.is_bent[arg.index()])
                || inside().any(|id| facts.is_bent[id.index()]);
            let is_own = match node.op {
                Op::Load { cell, .. } => activity.has_cell(cell) && memory.is_written(cell),
                Op::Statement(_) | Op::Loop(_) | Op::Pop(_) => true,
                Op::Check(_) | Op::Bind(_) | Op::Open | Op::Close => false,
                _ => node.op.is_effect(),
            };
            facts.is_fixed[index] = is_own || inside().any(|id| facts.is_fixed[id.index()]);
        }
        facts
    }
}

/// Whether the slope of each node, or that of one which it is made of, can be infinite or NaN.
pub(super) struct Steep {
    pub(super) nodes: Vec<bool>,
    forms: Vec<Option<Form>>,
}

impl Steep {
    /// What is steep is so for whoever reads it, from memory too. What a loop hands from one variable to the next against their order
    /// takes a round for each; after a few rounds every variable is taken for steep, which asks more questions and is not wrong.
    pub(super) fn of(function: &Function, activity: &Activity) -> Self {
        let count = function.nodes.len();
        let recognised = |index| {
            let id = Id::new(index);
            let form = activity.has(id).then(|| composite::recognise(function, id));
            form.flatten()
        };
        let mut steep = Self {
            nodes: vec![false; count],
            forms: (0..count).map(recognised).collect(),
        };
        let mut cells = vec![false; function.cells.len()];
        for round in 0.. {
            if round == MOST_ROUNDS {
                cells.fill(true);
            }
            let before = cells.clone();
            for index in 0..count {
                steep.nodes[index] = steep.is_steep(function, Id::new(index), &mut cells);
            }
            if cells == before {
                break;
            }
        }
        steep
    }

    pub(super) fn has(&self, id: Id) -> bool {
        self.nodes[id.index()]
    }

    /// What form a node was recognised to be.
    pub(super) fn form(&self, id: Id) -> Option<&Form> {
        self.forms[id.index()].as_ref()
    }

    fn is_steep(&self, function: &Function, id: Id, cells: &mut [bool]) -> bool {
        let node = function.node(id);
        let any = |ids: &[Id]| ids.iter().any(|id| self.has(*id));
        let form = self.form(id);
        let of_target = |target: &Target, cells: &[bool]| match target.base {
            Base::Cell(cell) => cells[cell],
            _ => false,
        };
        match &node.op {
            Op::Call(_) => {
                let read = form.map_or(node.args.as_slice(), |form| &form.arguments);
                rules::is_steep(function, id, form) || any(read)
            }
            Op::Load { cell, .. } | Op::Pop(cell) => cells[*cell],
            Op::Store { cell, .. } | Op::Add { cell, .. } | Op::Push(cell) => {
                cells[*cell] |= node.args.last().is_some_and(|&value| any(&[value]));
                false
            }
            Op::Declare(cell) => {
                cells[*cell] |= match &function.cells[*cell].init {
                    Init::Numbers(_) => any(&node.args),
                    Init::Copy(from) | Init::Taken(from) => of_target(from, cells),
                    _ => false,
                };
                false
            }
            Op::Whole { to, from, .. } => {
                if let Base::Cell(cell) = to.base {
                    cells[cell] |= of_target(from, cells);
                }
                if let Base::Cell(cell) = from.base {
                    cells[cell] |= of_target(to, cells);
                }
                false
            }
            Op::Result(place) => {
                let regions = function.node(node.args[0]).regions.iter();
                let mut results = regions.filter_map(|region| region.results.get(*place));
                results.any(|&result| any(&[result]))
            }
            Op::Compare(_) | Op::Not | Op::Predicate(_) => false,
            _ => {
                let inside = node.regions.iter().flat_map(|region| &region.nodes);
                any(&node.args) || inside.copied().any(|id| any(&[id]))
            }
        }
    }
}

/// Whether the slope is a number of the text.
fn is_line(function: &Function, op: &Op, args: &[Id]) -> bool {
    let is_number = |id: Id| function.number(id).is_some();
    match (op, args) {
        (Op::Call("add" | "sub" | "neg"), _) => true,
        (Op::Call("mul"), &[a, b]) => is_number(a) || is_number(b),
        (Op::Call("div"), &[_, b]) => is_number(b),
        _ => false,
    }
}
