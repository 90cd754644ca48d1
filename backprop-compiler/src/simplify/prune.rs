//! Removes what nobody reads, in one loop over ids, backwards, and one that copies the rest.
//!
//! A branch loses the results that nobody reads, and is lost itself when none is left and nothing
//! in it has an effect.

use std::collections::HashSet;

use crate::graph::{Builder, Function, Id, Node, Op, Region};

/// The function without what nobody reads.
pub(super) fn prune(function: &Function) -> Function {
    let mut live = Live::default();
    live.nodes.resize(function.nodes.len(), false);
    for &result in &function.body.results {
        live.nodes[result.index()] = true;
    }
    let effects = effects(function);
    for index in (0..function.nodes.len()).rev() {
        live.visit(function, Id::new(index), effects[index]);
    }
    let mut copy = Copy {
        function,
        live: &live,
        builder: Builder::with_words_of(function),
        place: vec![None; function.nodes.len()],
    };
    let results = copy.region(&function.body, None);
    copy.builder.finish(results)
}

/// For each node whether it must be evaluated even if its value is not read.
fn effects(function: &Function) -> Vec<bool> {
    let mut effects = vec![false; function.nodes.len()];
    for (index, node) in function.nodes.iter().enumerate() {
        let inside = |region: &Region| region.nodes.iter().any(|id| effects[id.index()]);
        effects[index] = match node.op {
            // The user's own words may panic or print: they are run as often as the user runs them.
            Op::Constant(_) => true,
            _ => node.op.is_effect() || node.regions.iter().any(inside),
        };
    }
    effects
}

#[derive(Default)]
struct Live {
    nodes: Vec<bool>,
    /// The results of owners of regions that are read.
    results: HashSet<(Id, usize)>,
}

impl Live {
    fn visit(&mut self, function: &Function, id: Id, effect: bool) {
        if !effect && !self.nodes[id.index()] {
            return;
        }
        self.nodes[id.index()] = true;
        let node = function.node(id);
        if let Op::Result(place) = node.op {
            self.results.insert((node.args[0], place));
        }
        for arg in &node.args {
            self.nodes[arg.index()] = true;
        }
        for region in &node.regions {
            for (place, result) in region.results.iter().enumerate() {
                if self.results.contains(&(id, place)) {
                    self.nodes[result.index()] = true;
                }
            }
        }
    }
}

struct Copy<'a> {
    function: &'a Function,
    live: &'a Live,
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
            |place: usize| owner.is_none_or(|owner| self.live.results.contains(&(owner, place)));
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
        let args = node.args.iter().map(|&arg| self.id(arg)).collect();
        let op = match node.op {
            Op::Result(place) => {
                let owner = node.args[0];
                let read = |before: &usize| self.live.results.contains(&(owner, *before));
                Op::Result((0..place).filter(read).count())
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
