//! The loop over the nodes that finds where each is swept, and behind which question.
//!
//! In goes a function, out come its [`Arms`]: users have larger ids, so that from the last node on everybody who reads a node is known.

use std::collections::HashMap;

use crate::graph::{Function, Id, Init, Node, Op};
use crate::rules;

use super::super::activity::Activity;
use super::super::memory::{Home, Memory};
use super::super::steep::Facts;
use super::reading::{Certain, Numbers, Reader, Reading, Survey};
use super::{Arms, GUARD};

/// How many adjoints are asked at once whether they are zero.
const MOST_TESTED: usize = 16;

/// How many arms and questions a value is moved into, from where it is.
const DEEPEST: usize = 24;

pub(super) struct Finder<'a> {
    function: &'a Function,
    activity: &'a Activity,
    memory: &'a Memory,
    arms: Arms,
    readers: Vec<Vec<Reader>>,
    /// The results of each branch that have an adjoint, the last one first, with those who read them.
    results: HashMap<Id, Vec<(Id, Vec<Reader>)>>,
    facts: Facts,
    /// Whether each node has an adjoint whenever the region runs that it passes that on in.
    reading: Vec<Reading>,
    /// The bits of what is tested together.
    together: HashMap<Id, u32>,
    numbers: Numbers,
    /// Whether the result has an adjoint.
    seeded: Reading,
    /// How many regions are around each node.
    level: Vec<usize>,
    /// The innermost loop around each node, with itself.
    around: Vec<Option<Id>>,
}

impl<'a> Finder<'a> {
    pub(super) fn of(
        function: &'a Function,
        activity: &'a Activity,
        memory: &'a Memory,
        is_seeded: bool,
    ) -> Self {
        let count = function.nodes.len();
        let facts = Facts::of(function, activity, memory);
        Self {
            function,
            activity,
            memory,
            arms: Arms {
                at: memory.home.clone(),
                steep: facts.steep.nodes.clone(),
                ..Arms::default()
            },
            readers: vec![Vec::new(); count],
            results: HashMap::new(),
            facts,
            reading: vec![Reading::Inherited(None); count],
            together: HashMap::new(),
            numbers: Numbers::of(function, memory),
            seeded: if is_seeded {
                Reading::Certain
            } else {
                Reading::Unknown
            },
            level: vec![0; count],
            around: vec![None; count],
        }
    }

    pub(super) fn find(mut self) -> Arms {
        for &result in &self.function.body.results {
            self.read(result, None, self.seeded);
        }
        for index in (0..self.function.nodes.len()).rev() {
            self.visit(Id::new(index));
        }
        self.arms
    }

    /// Users have larger ids, so that everybody who reads the node is known.
    fn visit(&mut self, id: Id) {
        let node = self.function.node(id);
        let readers = std::mem::take(&mut self.readers[id.index()]);
        let is_read = !readers.is_empty();
        let is_branch = matches!(node.op, Op::If | Op::Match(_) | Op::Switch);
        if is_read {
            let home = self.memory.home[id.index()];
            let found = self.survey(id, home, &readers);
            // The results of a branch go where that goes, which all of them have to agree on.
            let goes_alone = !matches!(node.op, Op::Result(_));
            if goes_alone && self.is_movable(id) && self.facts.is_bent[id.index()] {
                self.find_arm(id, &found);
            } else {
                self.reading[id.index()] = found.reading_in(home);
            }
        }
        let at = self.arms.at[id.index()];
        self.level[id.index()] = self.level_of(at);
        self.around[id.index()] = match node.op {
            Op::Loop(_) => Some(id),
            _ => self.around(at),
        };
        let reading = self.reading[id.index()];
        match node.op {
            Op::Result(_) if is_read => {
                let owner = node.args[0];
                self.readers[owner.index()].extend(&readers);
                self.results.entry(owner).or_default().push((id, readers));
            }
            Op::Select if is_read => {
                self.read(node.args[1], Some((id, 0)), reading);
                self.read(node.args[2], Some((id, 1)), reading);
            }
            Op::Call(_) | Op::Cast if is_read => self.read_arguments(id),
            Op::Load { cell, .. } if reading == Reading::Certain => {
                self.numbers.load(id, cell, self.memory);
            }
            Op::Bind(_) => {}
            ref op if op.is_effect() => self.read_in_effect(id),
            _ if is_branch => self.read_results(id, at),
            _ => {
                for (place, region) in node.regions.iter().enumerate() {
                    for &result in &region.results {
                        self.read(result, Some((id, place)), self.seeded);
                    }
                }
            }
        }
    }

    /// Whether a node can be swept elsewhere than where it is.
    fn is_movable(&self, id: Id) -> bool {
        let node = self.function.node(id);
        match node.op {
            Op::Call(_) | Op::Cast | Op::Select => true,
            Op::If | Op::Match(_) | Op::Switch => !self.facts.is_fixed[id.index()],
            Op::Result(_) => self.is_movable(node.args[0]),
            _ => false,
        }
    }

    fn read_arguments(&mut self, id: Id) {
        let node = self.function.node(id);
        let inside = self.inside(id);
        let of_own = self.reading[id.index()];
        let is_choice = |node: &Node| matches!(node.op, Op::Call(name) if rules::is_choice(name));
        let reads = match self.facts.steep.form(id) {
            Some(form) => form.arguments.clone(),
            None => {
                let numbers = self.function.numbers(node).into_iter().enumerate();
                let reads = numbers.filter(|&(n, arg)| self.activity.has_argument(id, n, arg));
                reads.map(|(_, arg)| arg).collect()
            }
        };
        for arg in reads {
            let reading = match (is_choice(node), is_choice(self.function.node(arg))) {
                (false, _) => of_own,
                // Choices among choices do not stand in each other's guards.
                (true, true) => Reading::Inherited(None),
                (true, false) => Reading::Unknown,
            };
            self.read(arg, inside, reading);
        }
    }

    fn read_in_effect(&mut self, id: Id) {
        let node = self.function.node(id);
        let reading = if self.numbers.change(id, self.function, self.memory) {
            Reading::Certain
        } else {
            Reading::Unknown
        };
        let parts: &[Id] = match node.op {
            Op::Declare(cell) if matches!(self.function.cells[cell].init, Init::Numbers(_)) => {
                &node.args
            }
            _ => &[],
        };
        let mut tested: Vec<Id> = Vec::new();
        if parts.len() > 1 {
            tested.extend(parts.iter().filter(|&&part| self.can_be_tested(part)));
        }
        if !(2..=MOST_TESTED).contains(&tested.len()) {
            tested.clear();
        }
        let at = self.arms.at[id.index()];
        for &arg in &node.args {
            let is_read_elsewhere = parts.len() > 1 && !self.readers[arg.index()].is_empty();
            match reading {
                _ if tested.contains(&arg) => {}
                Reading::Unknown if is_read_elsewhere => {
                    self.read(arg, at, Reading::Inherited(None));
                }
                _ => self.read(arg, at, reading),
            }
        }
        if tested.is_empty() {
            return;
        }
        self.arms.tested.insert(id);
        self.together.insert(id, all(tested.len()));
        let pairs = tested.iter().map(|&part| (id, part));
        self.arms.together.extend(pairs);
        let inside = self.inside(id);
        for (n, part) in tested.into_iter().enumerate() {
            self.read(part, inside, Reading::Inherited(Some((id, 1 << n))));
        }
    }

    /// Whether to test a part of what a variable begins with together with the others: not where it is read elsewhere, too.
    fn can_be_tested(&self, id: Id) -> bool {
        self.arms.is_steep(id) && self.is_movable(id) && self.readers[id.index()].is_empty()
    }

    /// A branch reads in each arm what that gives.
    fn read_results(&mut self, id: Id, at: Home) {
        let results = self.results.remove(&id).unwrap_or_default();
        let count = results.len();
        let is_tested = self.arms.is_tested(id) && count <= MOST_TESTED;
        if is_tested {
            self.together.insert(id, all(count));
        }
        for (n, (result, readers)) in results.into_iter().enumerate() {
            let Op::Result(number) = self.function.node(result).op else {
                continue;
            };
            let reading = if count == 1 {
                self.reading[id.index()]
            } else if is_tested {
                Reading::Inherited(Some((id, 1 << n)))
            } else {
                match self.survey(id, at, &readers).reading_in(at) {
                    Reading::Unknown => Reading::Inherited(None),
                    reading => reading,
                }
            };
            for (place, region) in self.function.node(id).regions.iter().enumerate() {
                self.read(region.results[number], Some((id, place)), reading);
            }
        }
    }

    fn read(&mut self, id: Id, region: Home, reading: Reading) {
        let readers = &mut self.readers[id.index()];
        let reader = Reader { region, reading };
        if self.activity.has(id) && readers.last() != Some(&reader) {
            readers.push(reader);
        }
    }

    /// The region in which a node passes its adjoint on.
    fn inside(&self, id: Id) -> Home {
        if self.arms.has_guard(id) {
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
            let guard = usize::from(place != GUARD && self.arms.has_guard(owner));
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

    /// Finds out which regions read a node, of those in `base`, without going into a loop.
    fn survey(&self, id: Id, base: Home, readers: &[Reader]) -> Survey {
        // Where no slope can be infinite, a zero that nobody asked for does no harm.
        let is_steep = self.arms.is_steep(id);
        let mut survey = Survey {
            all: base,
            reading: Reading::Certain,
            certain: Certain::default(),
        };
        let at_once = Reader {
            region: base,
            reading: Reading::Certain,
        };
        if readers.contains(&at_once) {
            survey.certain.regions.insert(base);
            return survey;
        }
        let mut regions = Vec::new();
        for reader in readers {
            let mut region = reader.region;
            let mut is_certain = true;
            while self.around(region) != self.around(base)
                && let Some((owner, place)) = region
            {
                // A loop is taken to run at least once where that does no harm.
                is_certain &= !is_steep && matches!(self.function.node(owner).op, Op::Loop(_));
                region = self.parent((owner, place));
            }
            regions.push((region, is_certain));
        }
        let all = regions.iter().map(|&(region, _)| region);
        survey.all = all.reduce(|a, b| self.join(a, b)).unwrap_or(base);
        for (reader, (region, is_certain)) in readers.iter().zip(regions) {
            let (region, is_inside) = self.outside_of_tests(region, survey.all);
            let reading = match reader.reading {
                _ if !is_steep => Reading::Certain,
                reading if is_inside => reading.join(Reading::Inherited(None)),
                Reading::Inherited(_) if region != survey.all || !is_certain => {
                    Reading::Inherited(None)
                }
                reading => reading,
            };
            survey.reading = survey.reading.join(reading);
            if is_certain && reading == Reading::Certain {
                self.count(region, base, &mut survey.certain);
            }
        }
        survey
    }

    /// The region around the guards of tested nodes that are in `all` and around a region, and whether there are any.
    fn outside_of_tests(&self, region: Home, all: Home) -> (Home, bool) {
        let (mut outside, mut is_inside) = (region, false);
        let mut region = region;
        while region != all
            && let Some((owner, place)) = region
        {
            region = self.parent((owner, place));
            if place == GUARD && self.arms.is_tested(owner) {
                (outside, is_inside) = (region, true);
            }
        }
        (outside, is_inside)
    }

    /// Finds where a node is swept.
    fn find_arm(&mut self, id: Id, found: &Survey) {
        let home = self.memory.home[id.index()];
        // What is moved into an arm takes what it is made of along: a chain of branches, each of which reads what the one before gave,
        // would stand one in the other.
        let is_far = self.level_of(found.all) > self.level_of(home) + DEEPEST;
        let all = if is_far { home } else { found.all };
        let is_certain = found.is_certain(home) || found.is_certain(all);
        let is_own = || rules::is_steep(self.function, id, self.facts.steep.form(id));
        let is_safe = match found.reading {
            _ if is_certain => true,
            Reading::Certain => self.arms.guarded.insert(id),
            Reading::Unknown => self.arms.tested.insert(id),
            Reading::Inherited(Some((of, some)))
                if !is_far && self.together.get(&of) == Some(&some) =>
            {
                true
            }
            Reading::Inherited(_) => {
                if is_own() {
                    self.arms.gated.insert(id);
                }
                false
            }
        };
        self.reading[id.index()] = if is_safe {
            Reading::Certain
        } else {
            found.reading
        };
        if found.is_certain(home) {
            return;
        }
        self.arms.at[id.index()] = all;
        if let Some(arm) = all
            && all != home
        {
            let moved = self.arms.moved.entry(arm).or_default();
            let results = self.results.get(&id).into_iter().flatten();
            moved.extend(results.map(|&(result, _)| result));
            moved.push(id);
        }
    }

    /// Adds a region to those through which every way reads the node, and what is around it once all arms are among them.
    fn count(&self, region: Home, base: Home, certain: &mut Certain) {
        let mut region = region;
        while certain.regions.insert(region)
            && region != base
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

/// A bit for each of so many.
fn all(count: usize) -> u32 {
    (1 << count) - 1
}
