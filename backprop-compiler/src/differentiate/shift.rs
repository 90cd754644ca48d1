//! Shifts that cancel: `m + (sum of exp(x - m)).ln()` is the same whatever `m` is.
//!
//! In goes a function, out come the arguments that its result depends on in no way, because the
//! same number is subtracted where the terms of a sum are made and added to the logarithm of the
//! sum. The value stays as it was written; on the way back nothing flows through the shift, where
//! the chain rule would find, by a loop of its own, a zero up to rounding.

use std::collections::HashSet;

use crate::graph::{Argument, Base, Function, Id, Init, Op, Outcome, Shape, Target};
use crate::rules::composite::called;

/// The arguments that the derivative does not flow through: a node, and which of its arguments.
pub(super) type Cancelled = HashSet<(Id, usize)>;

/// A sum in memory.
#[derive(Default)]
struct Sum {
    declared: Option<Id>,
    loads: usize,
    terms: Vec<Id>,
    /// Whether anything else is done to it.
    is_more: bool,
}

struct Finder<'f> {
    function: &'f Function,
    /// How many nodes read each node, those aside that give it a name.
    uses: Vec<u32>,
    /// The node that owns the region which each node is in.
    owners: Vec<Option<Id>>,
    sums: Vec<Sum>,
    /// The nodes that change each variable.
    changes: Vec<Vec<Id>>,
}

/// The arguments that cancel, of the logarithms of sums that loops or the body add up.
pub(super) fn cancelled(function: &Function) -> Cancelled {
    let mut found = Cancelled::new();
    let logarithms = |id: &Id| called(function, *id, "ln").is_some();
    if function.cells.is_empty()
        || !function.pulls.is_empty()
        || !ids(function).any(|id| logarithms(&id))
    {
        return found;
    }
    let finder = Finder::new(function);
    for id in ids(function) {
        let Some(&[a, b]) = called(function, id, "add") else {
            continue;
        };
        for (place, shift, logarithm) in [(0, a, b), (1, b, a)] {
            if let Some(differences) = finder.differences(id, shift, logarithm) {
                found.insert((id, place));
                found.extend(differences.into_iter().map(|difference| (difference, 1)));
            }
        }
    }
    found
}

fn ids(function: &Function) -> impl Iterator<Item = Id> {
    (0..function.nodes.len()).map(Id::new)
}

impl<'f> Finder<'f> {
    fn new(function: &'f Function) -> Self {
        let mut finder = Self {
            function,
            uses: vec![0; function.nodes.len()],
            owners: vec![None; function.nodes.len()],
            sums: Vec::new(),
            changes: vec![Vec::new(); function.cells.len()],
        };
        finder.sums.resize_with(function.cells.len(), Sum::default);
        for result in &function.body.results {
            finder.uses[result.index()] += 1;
        }
        if let Outcome::Place(Target {
            base: Base::Cell(cell),
            ..
        }) = function.outcome
        {
            finder.sums[cell].is_more = true;
        }
        for id in ids(function) {
            finder.note(id);
        }
        finder
    }

    fn note(&mut self, id: Id) {
        let node = self.function.node(id);
        for region in &node.regions {
            for inner in &region.nodes {
                self.owners[inner.index()] = Some(id);
            }
            for result in &region.results {
                self.uses[result.index()] += 1;
            }
        }
        // A name is for words, and through these nothing flows.
        if !matches!(node.op, Op::Bind(_)) {
            for arg in &node.args {
                self.uses[arg.index()] += 1;
            }
        }
        match &node.op {
            Op::Declare(cell) => {
                let sum = &mut self.sums[*cell];
                sum.declared = Some(id);
                let begins_with = |init: &Init| match (init, node.args.as_slice()) {
                    (Init::Numbers(Shape::Number), &[number]) => self.function.number(number),
                    _ => None,
                };
                sum.is_more |= begins_with(&self.function.cells[*cell].init) != Some(0.0);
                if let Init::Copy(Target {
                    base: Base::Cell(from),
                    ..
                }) = self.function.cells[*cell].init
                {
                    self.sums[from].is_more = true;
                }
            }
            Op::Load { cell, .. } => self.sums[*cell].loads += 1,
            Op::Add { cell, .. } => {
                self.changes[*cell].push(id);
                self.sums[*cell].terms.push(id);
            }
            Op::Store { cell, .. } | Op::Push(cell) | Op::Pop(cell) => {
                self.changes[*cell].push(id);
                self.sums[*cell].is_more = true;
            }
            Op::Whole { to, from, .. } => {
                for target in [to, from] {
                    if let Base::Cell(cell) = target.base {
                        self.changes[cell].push(id);
                        self.sums[cell].is_more = true;
                    }
                }
            }
            Op::Invoke(call) => {
                for argument in &self.function.calls[*call].arguments {
                    if let Argument::Place { target, .. } = argument
                        && let Base::Cell(cell) = target.base
                    {
                        self.changes[cell].push(id);
                        self.sums[cell].is_more = true;
                    }
                }
            }
            _ => {}
        }
    }

    /// The nodes `x - m` whose exponentials are the sum, if what is added to its logarithm is `m`.
    fn differences(&self, whole: Id, shift: Id, logarithm: Id) -> Option<Vec<Id>> {
        let &[load] = self.alone(logarithm, "ln")? else {
            return None;
        };
        let Op::Load { cell, .. } = self.function.node(load).op else {
            return None;
        };
        let sum = &self.sums[cell];
        let declared = sum.declared?;
        let is_all = self.uses[load.index()] == 1 && sum.loads == 1 && !sum.is_more;
        if !is_all || sum.terms.is_empty() || !self.stays(shift, whole, declared) {
            return None;
        }
        let mut differences = Vec::new();
        for &add in &sum.terms {
            let &term = self.function.node(add).args.last()?;
            let &[difference] = self.alone(term, "exp")? else {
                return None;
            };
            let &[x, subtracted] = self.alone(difference, "sub")? else {
                return None;
            };
            let is_shift = x != subtracted
                && self.is_same(subtracted, shift)
                && self.stays(subtracted, difference, declared);
            if !is_shift {
                return None;
            }
            differences.push(difference);
        }
        Some(differences)
    }

    /// The arguments of a call that one node alone reads.
    fn alone(&self, id: Id, name: &str) -> Option<&'f [Id]> {
        called(self.function, id, name).filter(|_| self.uses[id.index()] == 1)
    }

    /// Whether two nodes are one number, or what a variable held between two changes.
    fn is_same(&self, a: Id, b: Id) -> bool {
        let (first, second) = (self.function.node(a), self.function.node(b));
        let read = |op: &Op| match op {
            Op::Load {
                cell,
                path,
                version,
            } => Some((*cell, path.clone(), *version)),
            _ => None,
        };
        a == b
            || (read(&first.op).is_some()
                && read(&first.op) == read(&second.op)
                && first.args == second.args)
    }

    /// Whether a shift is one number from where the sum begins to wherever it is read.
    fn stays(&self, shift: Id, reader: Id, declared: Id) -> bool {
        let begin = self.owners[declared.index()];
        let node = self.function.node(shift);
        let Op::Load { cell, .. } = node.op else {
            return self.is_around(self.owners[shift.index()], declared);
        };
        let mut owner = self.owners[reader.index()];
        while owner != begin {
            let Some(around) = owner else { return false };
            if matches!(self.function.node(around).op, Op::Loop(_))
                && self.changes[cell]
                    .iter()
                    .any(|&change| self.is_around(owner, change))
            {
                return false;
            }
            owner = self.owners[around.index()];
        }
        node.args.is_empty()
    }

    /// Whether a node is in a region of the owner, or in one further in.
    fn is_around(&self, owner: Option<Id>, node: Id) -> bool {
        let mut around = self.owners[node.index()];
        while around != owner {
            let Some(inner) = around else { return false };
            around = self.owners[inner.index()];
        }
        true
    }
}
