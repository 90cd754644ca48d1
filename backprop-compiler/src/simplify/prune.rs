//! Removes what nobody reads, in one loop over ids, backwards, and one that copies the rest.
//!
//! A branch loses the results that nobody reads, and is lost itself when none is left and nothing
//! in it has an effect.

use std::collections::{HashMap, HashSet};

use crate::graph::{
    Argument, Base, Builder, Function, Id, Init, Node, Op, Outcome, Region, Target, Work,
};

/// The function without what nobody reads.
pub(super) fn prune(function: &Function) -> Function {
    let mut live = Live::default();
    live.nodes.resize(function.nodes.len(), false);
    for &result in &function.body.results {
        live.nodes[result.index()] = true;
    }
    live.find_owners(function);
    let effects = effects(function);
    for index in (0..function.nodes.len()).rev() {
        live.visit(function, Id::new(index), effects[index]);
    }
    let ranks = Ranks::of(function, &live);
    let mut copy = Copy {
        function,
        live: &live,
        ranks,
        builder: Builder::with_words_of(function),
        place: vec![None; function.nodes.len()],
    };
    let results = copy.region(&function.body, None);
    copy.builder.finish(results)
}

/// For each node whether it must be evaluated even if its value is not read.
fn effects(function: &Function) -> Vec<bool> {
    let is_read = cells_read(function);
    let mut effects = vec![false; function.nodes.len()];
    for (index, node) in function.nodes.iter().enumerate() {
        let inside = |region: &Region| region.nodes.iter().any(|id| effects[id.index()]);
        effects[index] = match node.op {
            // The user's own words may panic or print: they are run as often as the user runs them.
            Op::Constant(_) => true,
            // What nobody reads need not be gathered.
            Op::Declare(cell) | Op::Store { cell, .. } | Op::Add { cell, .. } => is_read[cell],
            Op::Whole {
                work: Work::Accumulate | Work::Clear | Work::Zeros,
                to:
                    Target {
                        base: Base::Cell(cell),
                        ..
                    },
                ..
            } => is_read[cell],
            _ => node.op.is_effect() || node.regions.iter().any(inside),
        };
    }
    effects
}

/// For each variable whether something reads it; those of the user's may be read by words.
fn cells_read(function: &Function) -> Vec<bool> {
    let mut read: Vec<bool> = function
        .cells
        .iter()
        .map(|cell| cell.ident.is_some())
        .collect();
    let mut target = |target: &Target| {
        if let Base::Cell(cell) = target.base {
            read[cell] = true;
        }
    };
    let whole = |cell: usize| Target::whole(Base::Cell(cell));
    let arguments = |arguments: &[Argument], target: &mut dyn FnMut(&Target)| {
        for argument in arguments {
            if let Argument::Place { target: place, .. } = argument {
                target(place);
            }
        }
    };
    for node in &function.nodes {
        match &node.op {
            Op::Load { cell, .. } | Op::Push(cell) | Op::Pop(cell) => target(&whole(*cell)),
            Op::Whole { work, to, from } => {
                if *work != Work::Clear {
                    target(from);
                }
                if matches!(
                    work,
                    Work::Save
                        | Work::SaveShape
                        | Work::SaveLast
                        | Work::Reshape
                        | Work::Assign
                        | Work::Replace
                        | Work::Swap { .. }
                        | Work::Append
                        | Work::Drop
                        | Work::Grow
                        | Work::GrowLike
                        | Work::Rotate { .. }
                ) {
                    target(to);
                }
            }
            Op::Declare(cell) => {
                let mut init = &function.cells[*cell].init;
                while let Init::Recalled(inner) | Init::RecalledPart(inner, _) = init {
                    init = inner;
                    target(&whole(*cell));
                }
                if let Init::Copy(from) | Init::ZerosLike(from) | Init::Taken(from) = init {
                    target(from);
                }
            }
            Op::Invoke(call) => {
                let words = &function.calls[*call];
                target(&whole(words.cell));
                arguments(&words.arguments, &mut target);
            }
            Op::Pull(pull) | Op::Lift(pull) => {
                function.pulls[*pull].mentioned(&mut target);
            }
            _ => {}
        }
    }
    if let Outcome::Place(place) = &function.outcome {
        target(place);
    }
    for place in function.tangents.iter().flatten() {
        target(place);
    }
    read
}

#[derive(Default)]
struct Live {
    nodes: Vec<bool>,
    /// The owner of the region that each node is in.
    owners: Vec<Option<Id>>,
    /// The loops and the nodes that leave values in branches, by what they do.
    leavers: HashMap<Op, Id>,
    /// What loops leave that their backward sweeps read.
    saved: HashSet<(usize, usize)>,
    /// What branches leave that the branches which mirror them read.
    left: HashSet<(usize, usize)>,
    /// The results of owners of regions that are read, by the owner.
    results: HashMap<Id, Vec<bool>>,
}

impl Live {
    fn find_owners(&mut self, function: &Function) {
        self.owners.resize(function.nodes.len(), None);
        for (index, node) in function.nodes.iter().enumerate() {
            let id = Id::new(index);
            if let Op::Loop(_) | Op::Leave(_) = node.op {
                self.leavers.insert(node.op.clone(), id);
            }
            for inner in node.regions.iter().flat_map(|region| &region.nodes) {
                self.owners[inner.index()] = Some(id);
            }
        }
    }

    /// Says that a value is taken from the tape, so that what leaves it there must run, whatever else it is for.
    fn keep(&mut self, leaver: &Op) {
        let mut kept = self.leavers.get(leaver).copied();
        while let Some(id) = kept
            && !self.nodes[id.index()]
        {
            self.nodes[id.index()] = true;
            kept = self.owners[id.index()];
        }
    }

    fn visit(&mut self, function: &Function, id: Id, effect: bool) {
        if !effect && !self.nodes[id.index()] {
            return;
        }
        let node = function.node(id);
        if let Op::Leave(of) = node.op {
            for (slot, arg) in node.args.iter().enumerate() {
                if self.left.contains(&(of, slot)) {
                    self.nodes[id.index()] = true;
                    self.nodes[arg.index()] = true;
                }
            }
            return;
        }
        self.nodes[id.index()] = true;
        match node.op {
            Op::Result(place) => {
                let read = self.results.entry(node.args[0]).or_default();
                if read.len() <= place {
                    read.resize(place + 1, false);
                }
                read[place] = true;
            }
            Op::Saved { of, slot } => {
                self.saved.insert((of, slot));
                self.keep(&Op::Loop(of));
            }
            Op::Left { of, slot } => {
                self.left.insert((of, slot));
                self.keep(&Op::Leave(of));
            }
            _ => {}
        }
        for arg in &node.args {
            self.nodes[arg.index()] = true;
        }
        for region in &node.regions {
            for (place, result) in region.results.iter().enumerate() {
                if self.is_read(function, id, place) {
                    self.nodes[result.index()] = true;
                }
            }
        }
    }
}

impl Live {
    /// Whether what a region of a node gives is read.
    fn is_read(&self, function: &Function, owner: Id, place: usize) -> bool {
        match function.node(owner).op {
            Op::Loop(of) => {
                (place == 0 && function.loops[of].is_left) || self.saved.contains(&(of, place))
            }
            _ => self
                .results
                .get(&owner)
                .and_then(|read| read.get(place))
                .copied()
                .unwrap_or(false),
        }
    }
}

/// Which place a result that is read gets: how many of those before it are read.
struct Ranks {
    /// By the owner of the regions, for those that have results.
    owners: Vec<Vec<usize>>,
    /// By the words of the loop.
    loops: HashMap<usize, Vec<usize>>,
    /// By the number of the [`Op::Leave`].
    leaves: HashMap<usize, Vec<usize>>,
}

impl Ranks {
    /// Counted once for each owner, because a branch can have very many results.
    fn of(function: &Function, live: &Live) -> Self {
        let mut found = Self {
            owners: vec![Vec::new(); function.nodes.len()],
            loops: HashMap::new(),
            leaves: HashMap::new(),
        };
        for (index, node) in function.nodes.iter().enumerate() {
            if let Op::Leave(of) = node.op {
                let counts = ranks(node.args.len(), |slot| live.left.contains(&(of, slot)));
                found.leaves.insert(of, counts);
            }
            let Some(region) = node.regions.first() else {
                continue;
            };
            let id = Id::new(index);
            let counts = ranks(region.results.len(), |place| {
                live.is_read(function, id, place)
            });
            match node.op {
                Op::Loop(of) => {
                    found.loops.insert(of, counts);
                }
                _ => found.owners[index] = counts,
            }
        }
        found
    }
}

/// For each of so many places how many before it are read.
fn ranks(places: usize, is_read: impl Fn(usize) -> bool) -> Vec<usize> {
    let mut count = 0;
    let mut counts = Vec::with_capacity(places);
    for place in 0..places {
        counts.push(count);
        count += usize::from(is_read(place));
    }
    counts
}

struct Copy<'a> {
    function: &'a Function,
    live: &'a Live,
    ranks: Ranks,
    builder: Builder,
    place: Vec<Option<Id>>,
}

impl Copy<'_> {
    /// Copies the live nodes of a region, and gives its results, all or those of an owner's that
    /// are read.
    fn region(&mut self, region: &Region, owner: Option<Id>) -> Vec<Id> {
        for &id in &region.nodes {
            if self.live.nodes[id.index()] {
                self.node(id);
            }
        }
        let read =
            |place: usize| owner.is_none_or(|owner| self.live.is_read(self.function, owner, place));
        let results = region
            .results
            .iter()
            .enumerate()
            .filter(|&(place, _)| read(place));
        results.map(|(_, result)| self.id(*result)).collect()
    }

    fn node(&mut self, id: Id) {
        let node = self.function.node(id);
        let mut regions = Vec::new();
        for region in &node.regions {
            self.builder.open();
            let results = self.region(region, Some(id));
            regions.push(self.builder.close(results));
        }
        let args = match node.op {
            Op::Leave(of) => (node.args.iter().enumerate())
                .filter(|&(slot, _)| self.live.left.contains(&(of, slot)))
                .map(|(_, &arg)| self.id(arg))
                .collect(),
            _ => node.args.iter().map(|&arg| self.id(arg)).collect(),
        };
        let op = match node.op {
            Op::Result(place) if !matches!(self.function.node(node.args[0]).op, Op::Loop(_)) => {
                let ranks = &self.ranks.owners[node.args[0].index()];
                Op::Result(ranks.get(place).copied().unwrap_or(0))
            }
            Op::Saved { of, slot } => {
                let ranks = self.ranks.loops.get(&of);
                let rank = ranks.and_then(|ranks| ranks.get(slot)).copied();
                Op::Saved {
                    of,
                    slot: rank.unwrap_or(0),
                }
            }
            Op::Left { of, slot } => {
                let ranks = self.ranks.leaves.get(&of);
                let rank = ranks.and_then(|ranks| ranks.get(slot)).copied();
                Op::Left {
                    of,
                    slot: rank.unwrap_or(0),
                }
            }
            ref op => op.clone(),
        };
        let copy = Node {
            op,
            args,
            regions,
            ..node.clone()
        };
        self.place[id.index()] = Some(self.builder.push(copy));
    }

    fn id(&self, id: Id) -> Id {
        self.place[id.index()].unwrap_or(id)
    }
}
