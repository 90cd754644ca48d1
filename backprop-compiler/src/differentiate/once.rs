//! Elements that are written for the first time: nothing before the write has an adjoint, so that the backward sweep need not
//! set what it read of the variable's shadow to zero.
//!
//! In goes a node that stores to an element, as in `for i in 0..n { y[i] = x[i]; }`, out comes whether every element that it
//! stores to has held nothing active before, which is known where its index is the loop's own.

use crate::graph::{Header, Id, Init, Op, Step};

use super::adjoint::Sweep;

impl Sweep<'_> {
    /// Whether no element that a node stores to has had an active value before, since the variable was declared.
    pub(super) fn is_first_value(&self, store: Id, cell: usize) -> bool {
        self.begins_inactive(cell) && self.differs_in_each_iteration(store, cell) && {
            let writers = self.memory.writers(cell).iter();
            writers.copied().all(|writer| {
                writer == store
                    || self.comes_after(store, writer, cell)
                    || self.is_below(store, writer)
            })
        }
    }

    /// Whether a variable is declared with nothing that a derivative flows through.
    fn begins_inactive(&self, cell: usize) -> bool {
        let Some(declared) = self.memory.declaration(cell) else {
            return false;
        };
        let node = self.function.node(declared);
        match &self.function.cells[cell].init {
            Init::Words(_) | Init::Zero => true,
            Init::Numbers(_) => !node.args.iter().any(|&arg| self.activity.has(arg)),
            _ => false,
        }
    }

    /// Whether a node stores to another element in each iteration of every loop that is around it and not around the variable.
    fn differs_in_each_iteration(&self, store: Id, cell: usize) -> bool {
        let outside = self.memory.home_of_cell(cell);
        let indices = self.indices(store);
        let mut home = self.memory.home[store.index()];
        let mut level = self.level(store);
        while home != outside {
            let Some((owner, _)) = home else { return false };
            if let Op::Loop(of) = self.function.node(owner).op {
                if self.function.loops[of].is_function() {
                    return false;
                }
                let counts = |&index: &Id| match self.function.node(index).op {
                    Op::Pure(words) => {
                        self.function.counters.contains(&words)
                            && self.function.depths.get(&words) == Some(&level)
                    }
                    _ => false,
                };
                if !indices.iter().any(counts) {
                    return false;
                }
                level -= 1;
            }
            home = self.memory.home[owner.index()];
        }
        true
    }

    /// How many loops of the user's are around a node.
    fn level(&self, id: Id) -> usize {
        let mut level = 0;
        let mut home = self.memory.home[id.index()];
        while let Some((owner, _)) = home {
            if let Op::Loop(of) = self.function.node(owner).op {
                level += usize::from(!self.function.loops[of].is_function());
            }
            home = self.memory.home[owner.index()];
        }
        level
    }

    /// The indices of the element that a node stores to.
    fn indices(&self, store: Id) -> &[Id] {
        let node = self.function.node(store);
        let is_element = match &node.op {
            Op::Store { path, .. } | Op::Add { path, .. } => {
                // Parts of lists may overlap.
                path.iter()
                    .all(|step| *step == Step::Dynamic || step.arguments() == 0)
            }
            _ => false,
        };
        match node.args.split_last() {
            Some((_, indices)) if is_element => indices,
            _ => &[],
        }
    }

    /// Whether a node changes an element only after another has stored to it.
    fn comes_after(&self, store: Id, writer: Id, cell: usize) -> bool {
        let outside = self.memory.home_of_cell(cell);
        let before = self.memory.within(outside, store);
        let after = self.memory.within(outside, writer);
        if let (Some(before), Some(after)) = (before, after)
            && before < after
        {
            return true;
        }
        let (first, second) = (self.function.node(store), self.function.node(writer));
        let is_same_element = match (&first.op, &second.op) {
            (
                Op::Store { path, .. },
                Op::Store { path: other, .. } | Op::Add { path: other, .. },
            ) => path == other && self.indices(store) == self.indices(writer),
            _ => false,
        };
        is_same_element && store < writer
    }
}

impl Sweep<'_> {
    /// Whether a node changes an element before the first that another stores to, as `y[0]` in
    /// `y[0] = a; for i in 1..n { y[i] = b; }`.
    fn is_below(&self, store: Id, writer: Id) -> bool {
        let (first, second) = (self.function.node(store), self.function.node(writer));
        let (Op::Store { path, .. }, Op::Store { path: other, .. } | Op::Add { path: other, .. }) =
            (&first.op, &second.op)
        else {
            return false;
        };
        let (Some(Step::Dynamic), Some(Step::Index(n))) = (path.first(), other.first()) else {
            return false;
        };
        let Op::Pure(words) = self.function.node(first.args[0]).op else {
            return false;
        };
        if !self.function.counters.contains(&words) {
            return false;
        }
        let depth = self.function.depths.get(&words).copied();
        let mut level = self.level(store);
        let mut home = self.memory.home[store.index()];
        while let Some((owner, _)) = home {
            if let Op::Loop(of) = self.function.node(owner).op {
                if depth == Some(level) {
                    return self.start_of(of).is_some_and(|start| start > *n);
                }
                level = level.saturating_sub(1);
            }
            home = self.memory.home[owner.index()];
        }
        false
    }

    /// The number that the iterations of a loop begin at, where the text says it: 1 of `1..n`.
    fn start_of(&self, of: usize) -> Option<u32> {
        let Header::For { iterator, .. } = &self.function.loops[of].header else {
            return None;
        };
        let mut tokens = iterator.clone().into_iter();
        let start = tokens.next()?.to_string();
        let is_range = tokens.next().is_some_and(|token| token.to_string() == ".");
        start.parse().ok().filter(|_| is_range)
    }
}
