//! Reverse mode: a function of many numbers to the same function with its gradient.
//!
//! In goes a function with one result, out comes one that gives the same result and accumulates
//! its derivative by each element that it reads. The nodes are visited once, backwards; the
//! adjoint of a node is complete when it is reached, because its users have larger ids. For
//! `y = x * x` the backward sweep adds `dx = x + x`.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::graph::{Builder, Function, Graph, Id, Node, Op, Region, Type, Value};
use crate::rules::{self, composite};

use super::activity::Activity;
use super::forward::Forward;
use super::scale::scale;

/// The function that also accumulates the gradient of its first result.
#[must_use]
pub fn adjoint(function: &Function) -> Function {
    let graph = Graph::new(Builder::with_words_of(function));
    let activity = Activity::of(function);
    let forward = Forward::sweep(function, &graph);
    let result = function.body.results[0];
    if activity.has(result) {
        let backward = Backward {
            function,
            graph: &graph,
            activity,
            forward: &forward,
        };
        let mut adjoints = Adjoints::default();
        let seed = forward.value(&graph, result).number(1.0);
        adjoints.add(&graph, result, seed);
        backward.region(&function.body, &mut adjoints);
    }
    let result = forward.id(result);
    graph.into_builder().finish(vec![result])
}

/// The adjoints known so far of the nodes of the function.
///
/// Ordered by id, so that what a branch gives to the nodes outside of it has an order.
#[derive(Default)]
struct Adjoints(BTreeMap<Id, Id>);

impl Adjoints {
    fn add(&mut self, graph: &Graph, id: Id, contribution: Value<'_>) {
        let total = match self.0.get(&id) {
            Some(&sum) => (graph.value(sum) + graph.value(contribution.id)).id,
            None => contribution.id,
        };
        self.0.insert(id, total);
    }
}

struct Backward<'a> {
    function: &'a Function,
    graph: &'a Graph,
    activity: Activity,
    forward: &'a Forward,
}

impl<'a> Backward<'a> {
    /// Sweeps a region; adjoints of nodes outside of it are left in `adjoints`.
    fn region(&self, region: &Region, adjoints: &mut Adjoints) {
        let mut of_results: BTreeMap<Id, Vec<(usize, Value<'a>)>> = BTreeMap::new();
        for &id in region.nodes.iter().rev() {
            let node = self.function.node(id);
            self.graph.with(|builder| builder.span = node.span);
            if !node.regions.is_empty() {
                let given = of_results.remove(&id).unwrap_or_default();
                self.branch(id, node, &given, adjoints);
                continue;
            }
            let Some(adjoint) = adjoints.0.remove(&id) else {
                continue;
            };
            let adjoint = self.graph.value(adjoint);
            self.name(id, adjoint);
            match node.op {
                Op::Result(place) => {
                    let given = of_results.entry(node.args[0]).or_default();
                    given.push((place, adjoint));
                }
                _ => self.step(id, node, adjoint, adjoints),
            }
        }
    }

    /// Passes the adjoint of a node on to its arguments.
    fn step(&self, id: Id, node: &Node, adjoint: Value<'a>, adjoints: &mut Adjoints) {
        match &node.op {
            Op::Element { parameter, path } => {
                let id = |&arg| self.graph.with(|builder| self.id(builder, arg));
                let mut args: Vec<_> = node.args.iter().map(id).collect();
                args.push(adjoint.id);
                let op = Op::Accumulate {
                    parameter: *parameter,
                    path: path.clone(),
                };
                self.graph
                    .with(|builder| builder.node(op, args, Type::Unit));
            }
            Op::Call(name) => self.call(id, node, name, adjoint, adjoints),
            Op::Cast => {
                let ty = self.function.node(node.args[0]).ty;
                self.give(node.args[0], adjoint.cast(ty), adjoints);
            }
            Op::Select => {
                let condition = self.value(node.args[0]);
                let zero = adjoint.number(0.0);
                if self.activity.has(node.args[1]) {
                    self.give(node.args[1], condition.select(adjoint, 0.0), adjoints);
                }
                if self.activity.has(node.args[2]) {
                    self.give(node.args[2], condition.select(zero, adjoint), adjoints);
                }
            }
            _ => {}
        }
    }

    fn call(&self, id: Id, node: &Node, name: &str, adjoint: Value<'a>, adjoints: &mut Adjoints) {
        let y = self.value(id);
        if let Some(form) = composite::recognise(self.function, id) {
            let arguments: Vec<_> = form.arguments.iter().map(|&arg| self.value(arg)).collect();
            let reads: Vec<_> = form.reads.iter().map(|&read| self.value(read)).collect();
            let partials = form.partials(y, &arguments, &reads);
            for (&arg, partial) in form.arguments.iter().zip(partials) {
                self.give(arg, scale(adjoint, partial), adjoints);
            }
            return;
        }
        let Some(rule) = rules::lookup(name) else {
            return;
        };
        let arguments: Vec<_> = node.args.iter().map(|&arg| self.value(arg)).collect();
        let partials = (rule.partials)(&arguments, y);
        for (&arg, partial) in node.args.iter().zip(partials) {
            if let Some(partial) = partial
                && self.activity.has(arg)
            {
                self.give(arg, scale(adjoint, partial), adjoints);
            }
        }
    }

    /// Sweeps the branch that ran, and it alone.
    fn branch(&self, id: Id, node: &Node, given: &[(usize, Value<'a>)], adjoints: &mut Adjoints) {
        if given.is_empty() {
            return;
        }
        let mut regions = Vec::new();
        for region in &node.regions {
            self.graph.with(Builder::open);
            self.recall(region);
            let mut inside = Adjoints::default();
            for &(place, adjoint) in given {
                if self.activity.has(region.results[place]) {
                    inside.add(self.graph, region.results[place], adjoint);
                }
            }
            self.region(region, &mut inside);
            regions.push((
                self.graph.with(|builder| builder.close(Vec::new())),
                inside.0,
            ));
        }
        let outside: BTreeMap<Id, Type> = regions
            .iter()
            .flat_map(|(_, left)| left.keys())
            .map(|&outer| (outer, self.function.node(outer).ty))
            .collect();
        let (op, choice) = match node.op {
            Op::If => (
                Op::If,
                self.graph.with(|builder| self.id(builder, node.args[0])),
            ),
            _ => (Op::Switch, self.forward.chosen(id).unwrap_or(id)),
        };
        let owner = self.graph.with(|builder| {
            let mut closed = Vec::new();
            for (mut region, left) in regions {
                for (outer, &ty) in &outside {
                    let adjoint = left.get(outer).copied();
                    region
                        .results
                        .push(adjoint.unwrap_or_else(|| builder.placeholder(ty)));
                }
                closed.push(region);
            }
            builder.owner(op, vec![choice], Type::Unit, closed)
        });
        for (place, &outer) in outside.keys().enumerate() {
            let adjoint = self.graph.with(|builder| builder.result(owner, place));
            adjoints.add(self.graph, outer, self.graph.value(adjoint));
        }
    }

    /// What a branch computed on the way forward is known on its way back, where it ran.
    fn recall(&self, region: &Region) {
        self.graph.with(|builder| {
            for &id in &region.nodes {
                let node = self.function.node(id);
                let is_given = !matches!(node.op, Op::Result(_) | Op::Number(_) | Op::Truth(_));
                if node.regions.is_empty() && is_given {
                    let args = node.args.iter().map(|&arg| self.id(builder, arg)).collect();
                    builder.alias(node.op.clone(), args, node.ty, self.forward.id(id));
                }
            }
        });
    }

    fn value(&self, id: Id) -> Value<'a> {
        self.graph
            .value(self.graph.with(|builder| self.id(builder, id)))
    }

    /// Where the value of a node is; a known number is written again rather than given out.
    fn id(&self, builder: &mut Builder, id: Id) -> Id {
        let node = self.function.node(id);
        match node.op {
            Op::Number(_) | Op::Truth(_) => builder.push(node.clone()),
            _ => self.forward.id(id),
        }
    }

    fn give(&self, id: Id, contribution: Value<'a>, adjoints: &mut Adjoints) {
        if self.activity.has(id) {
            adjoints.add(self.graph, id, contribution);
        }
    }

    /// The adjoint of what the user calls `r` is called `dr`.
    fn name(&self, id: Id, adjoint: Value<'a>) {
        if let Some(name) = &self.function.node(id).name {
            let name: Rc<str> = format!("d{name}").into();
            self.graph.with(|builder| builder.name(adjoint.id, &name));
        }
    }
}
