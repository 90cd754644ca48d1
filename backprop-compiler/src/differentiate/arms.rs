//! Where the backward sweep passes the adjoint of a value on: in the arm that alone reads it.
//!
//! In goes a function, out comes the region for each of its nodes. Of
//! `let r = x.sqrt(); if x > 0.0 { r } else { 3.0 * x }` the adjoint of `r` is passed on inside of the first arm, because `r` has
//! none where the other one runs. Passed on behind the branch it would be a zero there, and zero times an infinite slope is NaN.
//!
//! A value that several arms read, and not every way through them, is *guarded*: the arms say that they have read it, and its adjoint
//! is passed on if one did. So is one that a loop alone reads, which may not run at all, if its slopes can be infinite.
//!
//! Of a value that is put in memory, or is handed to a call or to `max`, the text does not say whether anybody reads it. If its slopes
//! can be infinite it is *tested*: its adjoint is passed on unless it is zero. Values that are put in an array are tested together; what
//! only some of them are made of is *gated* where its own slope can be infinite: a zero remains one, whatever it is multiplied with.
//!
//! The rest of the sweep does not depend on what is found here, since it is linear: an adjoint that comes from elsewhere than expected is
//! passed on where the value is.

mod find;
mod reading;

use std::collections::{HashMap, HashSet};

use crate::graph::{Function, Id};

use super::activity::Activity;
use super::memory::{Home, Memory};

use self::find::Finder;

/// The place of what is done with a node if some arm has read it, beside those of a node's own regions.
pub(super) const GUARD: usize = usize::MAX;

/// Which nodes are swept elsewhere than where they are.
#[derive(Default)]
pub(super) struct Arms {
    /// The region that each node is swept in.
    at: Vec<Home>,
    /// What is swept at the end of an arm beside its own nodes, the last one first. A choice between two numbers has arms, too, and
    /// what is guarded has one.
    moved: HashMap<(Id, usize), Vec<Id>>,
    guarded: HashSet<Id>,
    tested: HashSet<Id>,
    gated: HashSet<Id>,
    /// The parts of what a variable begins with that are tested together.
    together: HashSet<(Id, Id)>,
    /// Which nodes have slopes that can be infinite.
    steep: Vec<bool>,
}

impl Arms {
    /// `is_seeded` says whether it is certain that the function's result has an adjoint.
    pub(super) fn of(
        function: &Function,
        activity: &Activity,
        memory: &Memory,
        is_seeded: bool,
    ) -> Self {
        Finder::of(function, activity, memory, is_seeded).find()
    }

    /// The region that a node is swept in.
    pub(super) fn at(&self, id: Id) -> Home {
        self.at[id.index()]
    }

    /// Whether a node has an adjoint only if some arm has read it, which is not certain.
    pub(super) fn is_guarded(&self, id: Id) -> bool {
        self.guarded.contains(&id)
    }

    /// Whether nothing says if anybody has read a node, other than that its adjoint is not zero.
    pub(super) fn is_tested(&self, id: Id) -> bool {
        self.tested.contains(&id)
    }

    /// Whether the adjoint of a node may be a zero that says no more than that nobody has read it.
    pub(super) fn is_gated(&self, id: Id) -> bool {
        self.gated.contains(&id)
    }

    /// Whether a part of what a variable begins with is passed on only if one of several was read.
    pub(super) fn is_tested_together(&self, declaration: Id, part: Id) -> bool {
        self.together.contains(&(declaration, part))
    }

    /// Whether a slope of a node, or of what it is made of, can be infinite.
    fn is_steep(&self, id: Id) -> bool {
        self.steep[id.index()]
    }

    fn has_guard(&self, id: Id) -> bool {
        self.is_guarded(id) || self.is_tested(id)
    }

    /// What is swept at the end of an arm beside its own nodes.
    pub(super) fn moved_to(&self, arm: (Id, usize)) -> &[Id] {
        self.moved.get(&arm).map_or(&[], Vec::as_slice)
    }
}
