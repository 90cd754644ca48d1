//! What the backward sweep may count on: where each node stands, and which reads of a variable
//! still find the same value after the forward sweep.
//!
//! In goes a function, out come facts about its nodes, its loops and its variables, each found in
//! one loop over ids.

use std::collections::{HashMap, HashSet};

use crate::graph::{Argument, Base, Function, Id, Init, Op, Work};

/// A region, by its owner; the whole body has none.
pub(super) type Home = Option<(Id, usize)>;

/// Facts about a function.
pub(super) struct Memory {
    /// The region that each node stands in.
    pub(super) home: Vec<Home>,
    /// Where each variable is declared.
    declared: Vec<Option<Id>>,
    /// The region of a loop that each variable is as good as declared in.
    private: Vec<Home>,
    /// What changes each variable after its declaration.
    writers: Vec<Vec<Id>>,
    /// What reads each variable by number.
    pub(super) loads: Vec<Vec<Id>>,
    /// Whether a variable is also used as a whole, or by a way that is not empty.
    is_list: Vec<bool>,
    /// How often a variable is used other than to be assigned to another as a whole.
    uses: Vec<usize>,
    /// Whether a variable is assigned to another as a whole.
    is_assigned: Vec<bool>,
    /// What mentions each variable at all, but for its declaration.
    mentions: Vec<Vec<Id>>,
    /// Who reads each node.
    pub(super) users: Vec<Vec<Id>>,
    /// The regions in which there is a call.
    calling: HashSet<(Id, usize)>,
}

impl Memory {
    pub(super) fn of(function: &Function) -> Self {
        let mut memory = Self {
            home: vec![None; function.nodes.len()],
            declared: vec![None; function.cells.len()],
            private: vec![None; function.cells.len()],
            writers: vec![Vec::new(); function.cells.len()],
            loads: vec![Vec::new(); function.cells.len()],
            is_list: vec![false; function.cells.len()],
            uses: vec![0; function.cells.len()],
            is_assigned: vec![false; function.cells.len()],
            mentions: vec![Vec::new(); function.cells.len()],
            users: vec![Vec::new(); function.nodes.len()],
            calling: HashSet::new(),
        };
        for (index, node) in function.nodes.iter().enumerate() {
            let id = Id::new(index);
            for (place, region) in node.regions.iter().enumerate() {
                for inner in &region.nodes {
                    memory.home[inner.index()] = Some((id, place));
                }
                for result in &region.results {
                    memory.users[result.index()].push(id);
                }
            }
            for arg in &node.args {
                memory.users[arg.index()].push(id);
            }
            memory.uses(function, id);
        }
        memory.find_calling(function);
        for call in &function.calls {
            // Nothing says that a result which is dropped is one number.
            memory.is_list[call.cell] |= memory.mentions[call.cell].is_empty();
        }
        memory
    }

    fn find_calling(&mut self, function: &Function) {
        for (index, node) in function.nodes.iter().enumerate() {
            let Op::Invoke(_) = node.op else { continue };
            let mut home = self.home[index];
            while let Some(region) = home
                && self.calling.insert(region)
            {
                home = self.home[region.0.index()];
            }
        }
    }

    /// Whether there is a call in a region or in one inside of it.
    pub(super) fn has_call(&self, region: (Id, usize)) -> bool {
        self.calling.contains(&region)
    }

    fn uses(&mut self, function: &Function, id: Id) {
        self.mention(function, id);
        match &function.node(id).op {
            Op::Declare(cell) => {
                self.declared[*cell] = Some(id);
                if let Init::Copy(from) = &function.cells[*cell].init {
                    let is_scalar = function.cells[*cell].ty.is_some();
                    if let Base::Cell(from) = from.base {
                        self.is_list[from] = true;
                        self.uses[from] += 1;
                    }
                    self.is_list[*cell] |= !is_scalar;
                }
            }
            Op::Load { cell, path, .. } => {
                self.loads[*cell].push(id);
                self.uses[*cell] += 1;
                self.is_list[*cell] |= !path.is_empty();
            }
            Op::Store { cell, path } | Op::Add { cell, path } => {
                self.writers[*cell].push(id);
                self.is_list[*cell] |= !path.is_empty();
            }
            Op::Push(cell) | Op::Pop(cell) => {
                self.writers[*cell].push(id);
                self.is_list[*cell] = true;
            }
            Op::Whole { work, to, from } => {
                if let Base::Cell(cell) = to.base {
                    if !matches!(work, Work::Save | Work::SaveShape | Work::SaveLast) {
                        self.writers[cell].push(id);
                    }
                    self.is_list[cell] = true;
                }
                if let (Work::Swap { .. }, Base::Cell(cell)) = (work, from.base) {
                    self.writers[cell].push(id);
                    self.uses[cell] += 1;
                }
                if let (Work::Swap { .. }, Base::Cell(cell)) = (work, to.base) {
                    self.uses[cell] += 1;
                }
                if let Base::Cell(cell) = from.base {
                    self.is_list[cell] = true;
                    // A part of it says nothing about the shape of the whole.
                    let is_whole = from.path.is_empty();
                    self.is_assigned[cell] |= is_whole;
                    self.uses[cell] += usize::from(!is_whole);
                }
            }
            Op::Invoke(call) => {
                let words = &function.calls[*call];
                self.declared[words.cell] = Some(id);
                for argument in &words.arguments {
                    if let Argument::Place { target, .. } = argument
                        && let Base::Cell(cell) = target.base
                    {
                        self.is_list[cell] = true;
                        self.uses[cell] += 1;
                    }
                }
            }
            _ => {}
        }
        if let crate::graph::Outcome::Place(target) = &function.outcome
            && let Base::Cell(cell) = target.base
        {
            self.is_list[cell] = true;
            self.uses[cell] += 1;
        }
    }

    fn mention(&mut self, function: &Function, id: Id) {
        let mut note = |base: Base| {
            if let Base::Cell(cell) = base {
                self.mentions[cell].push(id);
            }
        };
        match &function.node(id).op {
            Op::Load { cell, .. }
            | Op::Store { cell, .. }
            | Op::Add { cell, .. }
            | Op::Push(cell)
            | Op::Pop(cell) => note(Base::Cell(*cell)),
            Op::Whole { to, from, .. } => {
                note(to.base);
                note(from.base);
            }
            Op::Declare(cell) => {
                if let Init::Copy(from) = &function.cells[*cell].init {
                    note(from.base);
                }
            }
            Op::Invoke(call) => {
                for argument in &function.calls[*call].arguments {
                    if let Argument::Place { target, .. } = argument {
                        note(target.base);
                    }
                }
            }
            _ => {}
        }
    }

    pub(super) fn mentions(&self, cell: usize) -> &[Id] {
        &self.mentions[cell]
    }

    /// Whether nothing reads a variable but what it is assigned to as a whole.
    pub(super) fn is_only_assigned(&self, cell: usize) -> bool {
        self.uses[cell] == 0 && self.is_assigned[cell]
    }

    /// The region in which a variable is declared.
    pub(super) fn home_of_cell(&self, cell: usize) -> Home {
        self.declared[cell].and_then(|id| self.home[id.index()])
    }

    pub(super) fn declaration(&self, cell: usize) -> Option<Id> {
        self.declared[cell]
    }

    /// Whether a variable is one number.
    pub(super) fn is_scalar(&self, cell: usize) -> bool {
        !self.is_list[cell]
    }

    pub(super) fn is_written(&self, cell: usize) -> bool {
        !self.writers[cell].is_empty()
    }

    pub(super) fn writers(&self, cell: usize) -> &[Id] {
        &self.writers[cell]
    }

    /// The node of a region that a node is, or is inside of; nothing if it is elsewhere.
    pub(super) fn within(&self, region: Home, id: Id) -> Option<Id> {
        let mut id = id;
        loop {
            let home = self.home[id.index()];
            if home == region {
                return Some(id);
            }
            id = home?.0;
        }
    }

    /// Whether a node is inside of the regions of `owner`.
    pub(super) fn is_inside(&self, owner: Id, id: Id) -> bool {
        let mut home = self.home[id.index()];
        while let Some((outer, _)) = home {
            if outer == owner {
                return true;
            }
            home = self.home[outer.index()];
        }
        false
    }

    /// Whether nothing changes a variable after the node that reads it.
    pub(super) fn is_stable(&self, cell: usize, reader: Id) -> bool {
        let region = self.private[cell].or_else(|| self.home_of_cell(cell));
        self.is_stable_in(cell, region, reader)
    }

    /// The same, whichever loop is swept as one whose values no iteration outlives.
    pub(super) fn is_final(&self, cell: usize, reader: Id) -> bool {
        self.is_stable_in(cell, self.home_of_cell(cell), reader)
    }

    fn is_stable_in(&self, cell: usize, region: Home, reader: Id) -> bool {
        let Some(read) = self.within(region, reader) else {
            return false;
        };
        self.writers[cell].iter().all(|&writer| {
            self.within(region, writer)
                .is_some_and(|written| written < read)
        })
    }

    /// Says that no value of a variable outlives an iteration of a loop.
    pub(super) fn make_private(&mut self, cell: usize, owner: Id) {
        self.private[cell] = Some((owner, 0));
    }

    /// Takes that back.
    pub(super) fn forget_private(&mut self, owner: Id) {
        for home in &mut self.private {
            if *home == Some((owner, 0)) {
                *home = None;
            }
        }
    }

    pub(super) fn is_private(&self, cell: usize, owner: Id) -> bool {
        self.private[cell] == Some((owner, 0))
    }

    /// The innermost region that belongs to a loop among those around a node, for which `keeps` is
    /// false.
    pub(super) fn loop_around(
        &self,
        function: &Function,
        home: Home,
        passes: &HashMap<Id, bool>,
    ) -> Option<Id> {
        let mut home = home;
        while let Some((owner, _)) = home {
            let is_loop = matches!(function.node(owner).op, Op::Loop(_));
            if is_loop && !passes.get(&owner).copied().unwrap_or(false) {
                return Some(owner);
            }
            home = self.home[owner.index()];
        }
        None
    }
}
