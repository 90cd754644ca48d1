//! Where the backward sweep passes the adjoint of a value on: in the arm that alone reads it.
//!
//! In goes a function, out comes the region for each of its nodes. Of
//! `let r = x.sqrt(); if x > 0.0 { r } else { 3.0 * x }` the adjoint of `r` is passed on inside of the first arm, because `r` has
//! none where the other one runs. Passed on behind the branch it would be a zero there, and zero times an infinite slope is NaN.
//!
//! A value that several arms read, and not every way through them, is *guarded*: the arms say that they have read it, and its adjoint
//! is passed on if one did. The rest of the sweep does not depend on what is found here, since it is linear: an adjoint that comes from
//! elsewhere than expected is passed on where the value is.

use std::collections::{HashMap, HashSet};

use crate::graph::{Function, Id, Op};

use super::activity::Activity;
use super::memory::{Home, Memory};

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
}

impl Arms {
    pub(super) fn of(function: &Function, activity: &Activity, memory: &Memory) -> Self {
        let count = function.nodes.len();
        let mut finder = Finder {
            function,
            activity,
            memory,
            arms: Self {
                at: memory.home.clone(),
                ..Self::default()
            },
            readers: vec![Vec::new(); count],
            results: HashMap::new(),
            facts: Facts::of(function, activity, memory),
            level: vec![0; count],
            around: vec![None; count],
        };
        for &result in &function.body.results {
            finder.read(result, None);
        }
        for index in (0..count).rev() {
            finder.visit(Id::new(index));
        }
        finder.arms
    }

    /// The region that a node is swept in.
    pub(super) fn at(&self, id: Id) -> Home {
        self.at[id.index()]
    }

    /// Whether a node has an adjoint only if some arm has read it, which is not certain.
    pub(super) fn is_guarded(&self, id: Id) -> bool {
        self.guarded.contains(&id)
    }

    /// What is swept at the end of an arm beside its own nodes.
    pub(super) fn moved_to(&self, arm: (Id, usize)) -> &[Id] {
        self.moved.get(&arm).map_or(&[], Vec::as_slice)
    }
}

/// What is asked of a node before anybody knows who reads it.
struct Facts {
    /// Whether the slope of the node, or that of one which it is made of, can be infinite or NaN.
    is_steep: Vec<bool>,
    /// Whether something is in the regions of the node that must be swept where it is.
    is_fixed: Vec<bool>,
}

impl Facts {
    fn of(function: &Function, activity: &Activity, memory: &Memory) -> Self {
        let count = function.nodes.len();
        let mut facts = Self {
            is_steep: vec![false; count],
            is_fixed: vec![false; count],
        };
        for (index, node) in function.nodes.iter().enumerate() {
            let inside = || node.regions.iter().flat_map(|region| &region.nodes);
            let is_own = matches!(node.op, Op::Call(_)) && !is_line(function, &node.op, &node.args);
            facts.is_steep[index] = is_own
                || node.args.iter().any(|arg| facts.is_steep[arg.index()])
                || inside().any(|id| facts.is_steep[id.index()]);
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

struct Finder<'a> {
    function: &'a Function,
    activity: &'a Activity,
    memory: &'a Memory,
    arms: Arms,
    /// The regions in which something passes an adjoint on to each node.
    readers: Vec<Vec<Home>>,
    /// The results of each branch that have an adjoint, the last one first.
    results: HashMap<Id, Vec<Id>>,
    facts: Facts,
    /// How many regions are around each node.
    level: Vec<usize>,
    /// The innermost loop around each node, with itself.
    around: Vec<Option<Id>>,
}

impl Finder<'_> {
    /// Users have larger ids, so that everybody who reads the node is known.
    fn visit(&mut self, id: Id) {
        let node = self.function.node(id);
        let is_read = !self.readers[id.index()].is_empty();
        let is_branch = matches!(node.op, Op::If | Op::Match(_) | Op::Switch);
        let is_number = matches!(node.op, Op::Call(_) | Op::Cast | Op::Select);
        let is_movable = is_number || (is_branch && !self.facts.is_fixed[id.index()]);
        let readers = std::mem::take(&mut self.readers[id.index()]);
        if is_read && is_movable && self.facts.is_steep[id.index()] {
            self.find_arm(id, &readers);
        }
        let at = self.arms.at[id.index()];
        self.level[id.index()] = self.level_of(at);
        self.around[id.index()] = match node.op {
            Op::Loop(_) => Some(id),
            _ => self.around(at),
        };
        let inside = self.inside(id);
        match node.op {
            Op::Result(_) if is_read => {
                let owner = node.args[0];
                self.results.entry(owner).or_default().push(id);
                self.readers[owner.index()].extend(readers);
            }
            Op::Select if is_read => {
                self.read(node.args[1], Some((id, 0)));
                self.read(node.args[2], Some((id, 1)));
            }
            Op::Call(_) | Op::Cast if is_read => {
                let numbers = self.function.numbers(node);
                for (place, arg) in numbers.into_iter().enumerate() {
                    if self.activity.has_argument(id, place, arg) {
                        self.read(arg, inside);
                    }
                }
            }
            Op::Bind(_) => {}
            ref op if op.is_effect() => {
                for &arg in &node.args {
                    self.read(arg, inside);
                }
            }
            _ if is_branch => {
                for result in self.results.remove(&id).unwrap_or_default() {
                    let Op::Result(number) = self.function.node(result).op else {
                        continue;
                    };
                    for (place, region) in node.regions.iter().enumerate() {
                        self.read(region.results[number], Some((id, place)));
                    }
                }
            }
            _ => {
                for (place, region) in node.regions.iter().enumerate() {
                    for &result in &region.results {
                        self.read(result, Some((id, place)));
                    }
                }
            }
        }
    }

    fn read(&mut self, id: Id, region: Home) {
        let readers = &mut self.readers[id.index()];
        if self.activity.has(id) && readers.last() != Some(&region) {
            readers.push(region);
        }
    }

    /// The region in which a node passes its adjoint on.
    fn inside(&self, id: Id) -> Home {
        if self.arms.is_guarded(id) {
            Some((id, GUARD))
        } else {
            self.arms.at[id.index()]
        }
    }

    /// The region around a region.
    fn parent(&self, (owner, place): (Id, usize)) -> Home {
        match place {
            GUARD => self.arms.at[owner.index()],
            _ => self.inside(owner),
        }
    }

    fn level_of(&self, region: Home) -> usize {
        region.map_or(0, |(owner, place)| {
            let guard = usize::from(place != GUARD && self.arms.is_guarded(owner));
            self.level[owner.index()] + 1 + guard
        })
    }

    fn around(&self, region: Home) -> Option<Id> {
        region.and_then(|(owner, _)| self.around[owner.index()])
    }

    /// The innermost region that is around both.
    fn join(&self, mut a: Home, mut b: Home) -> Home {
        while a != b {
            let (level_a, level_b) = (self.level_of(a), self.level_of(b));
            if level_a >= level_b {
                a = a.and_then(|region| self.parent(region));
            }
            if level_b >= level_a {
                b = b.and_then(|region| self.parent(region));
            }
        }
        a
    }

    /// Finds the innermost region in which all those who read a node are, without going into a loop.
    fn find_arm(&mut self, id: Id, readers: &[Home]) {
        let home = self.memory.home[id.index()];
        if readers.contains(&home) {
            return;
        }
        let mut certain = Certain::default();
        let mut found = None;
        for &reader in readers {
            let mut region = reader;
            let mut is_certain = true;
            while self.around(region) != self.around(home)
                && let Some((owner, place)) = region
            {
                // A loop is taken to run at least once.
                is_certain &= matches!(self.function.node(owner).op, Op::Loop(_));
                region = self.parent((owner, place));
            }
            if is_certain {
                self.count(region, home, &mut certain);
            }
            found = Some(found.map_or(region, |found| self.join(found, region)));
        }
        if certain.regions.contains(&home) {
            return;
        }
        let Some(found) = found else { return };
        if !certain.regions.contains(&found) {
            self.arms.guarded.insert(id);
        }
        self.arms.at[id.index()] = found;
        if let Some(arm) = found
            && found != home
        {
            let moved = self.arms.moved.entry(arm).or_default();
            moved.extend(self.results.get(&id).into_iter().flatten());
            moved.push(id);
        }
    }

    /// Adds a region to those through which every way reads the node, and what is around it once all arms are among them.
    fn count(&self, region: Home, home: Home, certain: &mut Certain) {
        let mut region = region;
        while certain.regions.insert(region)
            && region != home
            && let Some((owner, place)) = region
            && place != GUARD
        {
            let node = self.function.node(owner);
            let arms = match node.op {
                Op::Select => 2,
                _ => node.regions.len(),
            };
            let counted = certain.arms.entry(owner).or_default();
            *counted += 1;
            if *counted < arms {
                return;
            }
            region = self.parent((owner, place));
        }
    }
}

/// The regions in which a node is read on every way through them.
#[derive(Default)]
struct Certain {
    regions: HashSet<Home>,
    /// How many of the arms of each branch are among them.
    arms: HashMap<Id, usize>,
}
