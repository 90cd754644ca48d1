//! The forward sweep: the function again, giving out what the backward sweep reads of its branches.
//!
//! In go the regions of the function, out come the same regions in the derivative's graph, in the
//! same order. A branch gives out every value inside it, and beside them the number of the region
//! that ran; what nobody reads is pruned later, which keeps this sweep and that one simple.

use std::collections::HashMap;

use crate::graph::{Function, Graph, Id, Node, Op, Region, Type, Value};

/// Where the values of the function are in the derivative's graph.
pub(super) struct Forward {
    /// Outside of branches, or inside the branch that is being read.
    place: Vec<Option<Id>>,
    /// The number of the region that ran, for each `match`.
    chosen: HashMap<Id, Id>,
}

impl Forward {
    /// Copies the whole function, and gives its result as well.
    pub(super) fn sweep(function: &Function, graph: &Graph) -> Self {
        let mut forward = Self {
            place: vec![None; function.nodes.len()],
            chosen: HashMap::new(),
        };
        forward.region(function, graph, &function.body);
        forward
    }

    /// The value of a node of the function.
    pub(super) fn value<'g>(&self, graph: &'g Graph, id: Id) -> Value<'g> {
        graph.value(self.id(id))
    }

    /// The node of the derivative's graph with the value of a node of the function.
    pub(super) fn id(&self, id: Id) -> Id {
        self.place[id.index()].unwrap_or(id)
    }

    /// The number of the region that ran.
    pub(super) fn chosen(&self, owner: Id) -> Option<Id> {
        self.chosen.get(&owner).copied()
    }

    /// What a branch gives out of a node inside: its value, or of a `match` what it chose.
    fn given(&self, id: Id) -> Id {
        self.chosen(id).unwrap_or_else(|| self.id(id))
    }

    /// Copies the nodes of a region, and lists those whose value others may want.
    fn region(&mut self, function: &Function, graph: &Graph, region: &Region) -> Vec<Id> {
        let mut given = Vec::new();
        for &id in &region.nodes {
            let node = function.node(id);
            if node.regions.is_empty() {
                let copy = self.copy(node);
                self.place[id.index()] = Some(graph.with(|builder| builder.push(copy)));
                if is_wanted(node) {
                    given.push(id);
                }
            } else {
                given.extend(self.branch(function, graph, id));
            }
        }
        given
    }

    fn copy(&self, node: &Node) -> Node {
        Node {
            args: node.args.iter().map(|&arg| self.id(arg)).collect(),
            ..node.clone()
        }
    }

    /// Copies a node that owns regions, and lists the nodes inside whose values it gives out.
    fn branch(&mut self, function: &Function, graph: &Graph, id: Id) -> Vec<Id> {
        let node = function.node(id);
        let mut regions = Vec::new();
        let mut given = Vec::new();
        for region in &node.regions {
            graph.with(crate::graph::Builder::open);
            let inside = self.region(function, graph, region);
            let results = region
                .results
                .iter()
                .map(|&result| self.id(result))
                .collect();
            let values: Vec<_> = inside.iter().map(|&inner| self.given(inner)).collect();
            regions.push((graph.with(|builder| builder.close(results)), values.len()));
            given.extend(inside.into_iter().zip(values));
        }
        let first = node
            .regions
            .first()
            .map_or(0, |region| region.results.len());
        let owner = graph.with(|builder| {
            let mut start = 0;
            let mut closed = Vec::new();
            for (number, (mut region, count)) in regions.into_iter().enumerate() {
                let range = start..start + count;
                for (place, &(_, value)) in given.iter().enumerate() {
                    let ty = builder.function().node(value).ty;
                    let inside = range.contains(&place);
                    region.results.push(if inside {
                        value
                    } else {
                        builder.placeholder(ty)
                    });
                }
                region.results.push(builder.region_number(number));
                start += count;
                closed.push(region);
            }
            let copy = Node {
                regions: closed,
                ..self.copy(node)
            };
            builder.push(copy)
        });
        self.place[id.index()] = Some(owner);
        graph.with(|builder| {
            for (place, &(inner, _)) in given.iter().enumerate() {
                let result = builder.result(owner, first + place);
                match self.chosen.get_mut(&inner) {
                    Some(chosen) => *chosen = result,
                    None => self.place[inner.index()] = Some(result),
                }
            }
            self.chosen
                .insert(id, builder.result(owner, first + given.len()));
        });
        let inside = given.into_iter().map(|(inner, _)| inner);
        inside
            .chain(matches!(node.op, Op::Match(_)).then_some(id))
            .collect()
    }
}

/// Whether the backward sweep can want the node's value.
fn is_wanted(node: &Node) -> bool {
    !matches!(node.ty, Type::Unit | Type::Pack)
        && !matches!(node.op, Op::Number(_) | Op::Truth(_))
        && !node.op.is_effect()
}
