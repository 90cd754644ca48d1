//! Who reads a node, and how certain that is.
//!
//! In go those who pass an adjoint on to a node, out comes in which regions it has one for sure; the same of variables that are numbers.

use std::collections::{HashMap, HashSet};

use crate::graph::{Function, Id, Init, Op};

use super::super::memory::{Home, Memory};

/// What passes an adjoint on to a node.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Reader {
    /// The region in which it does.
    pub(super) region: Home,
    pub(super) reading: Reading,
}

/// Whether something passes an adjoint on whenever its region runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// It does.
    Certain,
    /// If it has one itself, which is not certain. Of several values that are tested together, such as the elements of an array, it
    /// has one if one of these has: they are named by what tests them and a bit for each.
    Inherited(Option<(Id, u32)>),
    /// Nothing says so.
    Unknown,
}

impl Reading {
    /// What is known of a node that both read.
    pub(super) fn join(self, other: Self) -> Self {
        match (self, other) {
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Certain, reading) | (reading, Self::Certain) => reading,
            (Self::Inherited(a), Self::Inherited(b)) => Self::Inherited(match (a, b) {
                (Some((a, some)), Some((b, others))) if a == b => Some((a, some | others)),
                _ => None,
            }),
        }
    }
}

/// Who reads a node.
pub(super) struct Survey {
    /// The innermost region in which all those are.
    pub(super) all: Home,
    /// What is least certain of them.
    pub(super) reading: Reading,
    pub(super) certain: Certain,
}

impl Survey {
    /// What is known of the node if it is swept in a region.
    pub(super) fn reading_in(&self, region: Home) -> Reading {
        match self.reading {
            _ if self.is_certain(region) => Reading::Certain,
            Reading::Certain => Reading::Inherited(None),
            reading => reading,
        }
    }

    pub(super) fn is_certain(&self, region: Home) -> bool {
        self.certain.regions.contains(&region)
    }
}

/// The regions in which a node is read on every way through them.
#[derive(Default)]
pub(super) struct Certain {
    pub(super) regions: HashSet<Home>,
    /// How many of the arms of each branch are among them.
    pub(super) arms: HashMap<Id, usize>,
}

/// The variables that are one number, of which the text says whether they are read.
pub(super) struct Numbers {
    /// Whether something reads the number before anything overwrites it, from the place on that the finder has reached.
    is_read: Vec<bool>,
    /// Whether a loop or an arm overwrites it.
    is_overwritten: Vec<bool>,
}

impl Numbers {
    pub(super) fn of(function: &Function, memory: &Memory) -> Self {
        let mut is_overwritten = vec![false; function.cells.len()];
        for (index, node) in function.nodes.iter().enumerate() {
            if let Op::Store { cell, .. } = node.op {
                is_overwritten[cell] |= memory.home[index] != memory.home_of_cell(cell);
            }
        }
        Self {
            is_read: vec![false; function.cells.len()],
            is_overwritten,
        }
    }

    /// Something reads a variable that certainly has an adjoint.
    pub(super) fn load(&mut self, id: Id, cell: usize, memory: &Memory) {
        self.is_read[cell] |= memory.home[id.index()] == memory.home_of_cell(cell);
    }

    /// Whether what a variable gets by a change is certainly read.
    pub(super) fn change(&mut self, id: Id, function: &Function, memory: &Memory) -> bool {
        let op = &function.node(id).op;
        let (Op::Declare(cell) | Op::Store { cell, .. } | Op::Add { cell, .. }) = *op else {
            return false;
        };
        let is_read = memory.is_scalar(cell) && self.is_read[cell] && !self.is_overwritten[cell];
        match op {
            Op::Declare(_) => is_read && matches!(function.cells[cell].init, Init::Numbers(_)),
            Op::Store { .. } => {
                let is_here = memory.home[id.index()] == memory.home_of_cell(cell);
                self.is_read[cell] &= !is_here;
                is_read
            }
            _ => is_read,
        }
    }
}
