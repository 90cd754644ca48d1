//! The graph that gives every number in the tree.
//!
//! In go the function and its tree, out comes a function of the same parameters with one result for each number. The forward
//! part is the function itself, with the local derivatives of the table of rules beside each operation; its branches also give
//! out what is inside of them. The backward part goes over the tree and multiplies step by step, as a person does. What flows
//! back into a branch that was not chosen is 0.

use std::collections::{HashMap, HashSet};

use super::tree::{Tree, owner};
use crate::graph::{
    Builder, Comparison, Float, Function, Graph, Id, Node, Op, Region, Type, Value,
};
use crate::rules;

/// Builds the function; a use that no derivative flows along has no rule in the tree from here on.
pub(super) fn of(function: &Function, tree: &mut Tree) -> Function {
    let graph = Graph::new(Builder::with_words_of(function));
    let mut numbers = Numbers {
        function,
        graph: &graph,
        drawn: tree.entries.iter().map(|entry| entry.id).collect(),
        flows: flows(tree),
        exports: HashMap::new(),
        found: HashMap::new(),
    };
    let mut results: Vec<Id> = Vec::new();
    for input in &tree.inputs {
        // At the front, so that a branch that reads the same finds it here.
        let op = Op::Element {
            parameter: input.parameter,
            path: input.path.clone(),
        };
        results.push(graph.with(|builder| builder.node(op, Vec::new(), input.ty)));
    }
    numbers.region(&function.body);
    let adjoints = numbers.backwards(tree);
    for (entry, adjoint) in tree.entries.iter().zip(adjoints) {
        if matches!(
            function.node(entry.id).ty,
            Type::Float(_) | Type::Bool | Type::I32
        ) {
            results.push(numbers.value(entry.id).id);
        }
        results.extend(adjoint);
        let flows = entry
            .arguments
            .iter()
            .filter(|operand| operand.rule.is_some());
        for operand in flows {
            results.extend(
                numbers
                    .partial(entry.id, operand.place)
                    .map(|partial| partial.id),
            );
        }
        results.extend(numbers.find(Number::Choice(choice(function, entry.id))));
    }
    graph.into_builder().finish(results)
}

/// What says which branch a node chose: the owner of regions, or the node itself.
fn choice(function: &Function, id: Id) -> Id {
    owner(function, id).unwrap_or(id)
}

/// The arguments that a derivative may flow to, by their places in the table of rules.
fn flows(tree: &Tree) -> HashSet<(Id, usize)> {
    let entries = tree.entries.iter();
    entries
        .flat_map(|entry| {
            entry
                .arguments
                .iter()
                .map(move |operand| (entry.id, operand))
        })
        .filter(|(_, operand)| operand.rule.is_some())
        .map(|(id, operand)| (id, operand.place))
        .collect()
}

/// A number of the forward part.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Number {
    /// What the node gives.
    Value(Id),
    /// The derivative of the node by its argument at a place of the table of rules.
    Partial(Id, usize),
    /// Which branch the node chose.
    Choice(Id),
}

struct Numbers<'a> {
    function: &'a Function,
    graph: &'a Graph,
    /// The nodes of the tree.
    drawn: HashSet<Id>,
    /// The arguments that a derivative may flow to.
    flows: HashSet<(Id, usize)>,
    /// What each owner of regions gives out.
    exports: HashMap<Id, Vec<Number>>,
    /// Where each number is.
    found: HashMap<Number, Id>,
}

impl<'a> Numbers<'a> {
    fn find(&self, number: Number) -> Option<Id> {
        self.found.get(&number).copied()
    }

    fn value(&self, id: Id) -> Value<'a> {
        self.graph.value(self.find(Number::Value(id)).unwrap_or(id))
    }

    fn number(&self, value: f64) -> Value<'a> {
        let id = self.graph.with(|builder| builder.number(value, Float::F64));
        self.graph.value(id)
    }

    fn region(&mut self, region: &Region) {
        for &id in &region.nodes {
            let node = self.function.node(id);
            let args: Vec<Id> = node.args.iter().map(|&arg| self.value(arg).id).collect();
            self.graph.with(|builder| builder.span = node.span);
            if !node.regions.is_empty() {
                self.branch(id, node, args);
                continue;
            }
            let copy = Node {
                args,
                ..node.clone()
            };
            let copy = self.graph.with(|builder| builder.push(copy));
            self.found.insert(Number::Value(id), copy);
            if self.drawn.contains(&id) {
                self.partials(id, node);
            }
        }
    }

    /// The local derivatives of a node, beside it.
    fn partials(&mut self, id: Id, node: &Node) {
        let args: Vec<_> = node.args.iter().map(|&arg| self.value(arg)).collect();
        let y = self.value(id);
        let partials = match &node.op {
            Op::Call(name) => rules::lookup(name).map(|rule| (rule.partials)(&args, y)),
            Op::Cast => Some(vec![Some(y.number(1.0))]),
            Op::Select => {
                let choice = args[0].select(self.number(0.0), 1.0);
                self.found.insert(Number::Choice(id), choice.id);
                let is_first = args[0].select(y.number(1.0), 0.0);
                let is_second = args[0].select(y.number(0.0), 1.0);
                Some(vec![None, Some(is_first), Some(is_second)])
            }
            _ => None,
        };
        for (place, partial) in partials.into_iter().flatten().enumerate() {
            if let Some(partial) = partial
                && self.flows.contains(&(id, place))
            {
                self.found.insert(Number::Partial(id, place), partial.id);
            }
        }
    }

    /// A branch that also gives out its number, and what is drawn of what is inside of it.
    fn branch(&mut self, id: Id, node: &Node, args: Vec<Id>) {
        let mut regions = Vec::new();
        let mut exports: Vec<(Number, usize, Id)> = Vec::new();
        for (arm, region) in node.regions.iter().enumerate() {
            self.graph.with(Builder::open);
            self.region(region);
            for number in region.nodes.iter().flat_map(|&inner| self.inside(inner)) {
                if let Some(at) = self.find(number) {
                    exports.push((number, arm, at));
                }
            }
            let results = region.results.iter().map(|&result| self.value(result).id);
            let results = results.collect();
            regions.push(self.graph.with(|builder| builder.close(results)));
        }
        let own = regions.first().map_or(0, |region| region.results.len());
        for (arm, region) in regions.iter_mut().enumerate() {
            region.results.push(self.arm(arm).id);
            for &(number, of, at) in &exports {
                region.results.push(if of == arm {
                    at
                } else {
                    self.absent(number, at)
                });
            }
        }
        let owner = self
            .graph
            .with(|builder| builder.owner(node.op.clone(), args, node.ty, regions));
        let result = |place| self.graph.with(|builder| builder.result(owner, place));
        let choice = result(own);
        let given: Vec<_> = (0..exports.len()).map(|n| result(own + 1 + n)).collect();
        self.found.insert(Number::Value(id), owner);
        self.found.insert(Number::Choice(id), choice);
        for (&(number, ..), at) in exports.iter().zip(given) {
            self.found.insert(number, at);
        }
        let exports = exports.into_iter().map(|(number, ..)| number);
        self.exports.insert(id, exports.collect());
    }

    /// The numbers of a node in a region that are drawn, with those inside of its own regions.
    fn inside(&self, id: Id) -> Vec<Number> {
        let mut numbers = self.exports.get(&id).cloned().unwrap_or_default();
        let node = self.function.node(id);
        // An input is at the front, whichever branch reads it.
        let is_inside = !matches!(node.op, Op::Element { .. })
            && !matches!(node.ty, Type::Any | Type::Pack | Type::Unit);
        if self.drawn.contains(&id) && is_inside {
            numbers.push(Number::Value(id));
        }
        numbers.push(Number::Choice(id));
        numbers.extend((0..node.args.len()).map(|place| Number::Partial(id, place)));
        numbers
    }

    /// What stands for a number of a branch that was not chosen.
    fn absent(&self, number: Number, like: Id) -> Id {
        self.graph.with(|builder| match number {
            // No branch has this number, so that none in there counts as chosen.
            Number::Choice(_) => builder.number(f64::NAN, Float::F64),
            _ => builder.placeholder(builder.function().node(like).ty),
        })
    }

    fn arm(&self, arm: usize) -> Value<'a> {
        self.number(f64::from(u32::try_from(arm).unwrap_or(u32::MAX)))
    }

    /// The derivative of a node of the tree by an argument.
    fn partial(&self, id: Id, place: usize) -> Option<Value<'a>> {
        if let Some(owner) = owner(self.function, id) {
            let node = self.function.node(owner);
            let arm = place.checked_sub(node.args.len())?;
            let is_chosen = self.is_chosen(owner, arm)?;
            let one = self.value(id).number(1.0);
            return Some(is_chosen.select(one, 0.0));
        }
        let partial = self.find(Number::Partial(id, place))?;
        Some(self.graph.value(partial))
    }

    fn is_chosen(&self, choice: Id, arm: usize) -> Option<Value<'a>> {
        let choice = self.graph.value(self.find(Number::Choice(choice))?);
        Some(choice.compare(Comparison::Equal, self.arm(arm)))
    }

    /// The adjoints of the nodes of the tree that are active.
    fn backwards(&self, tree: &mut Tree) -> Vec<Option<Id>> {
        let ids: Vec<Id> = tree.entries.iter().map(|entry| entry.id).collect();
        let mut adjoints: Vec<Option<Value<'a>>> = vec![None; ids.len()];
        for place in (0..tree.entries.len()).rev() {
            let id = tree.entries[place].id;
            if place + 1 == tree.entries.len() {
                adjoints[place] = Some(self.value(id).number(1.0));
            }
            let taken = tree.entries[place].branch.and_then(|(choice, arm)| {
                let choice = tree.entries[choice].id;
                self.is_chosen(owner(self.function, choice).unwrap_or(choice), arm)
            });
            for operand in &mut tree.entries[place].arguments {
                let partial = self.partial(id, operand.place);
                let (Some(partial), Some(adjoint)) = (partial, adjoints[place]) else {
                    operand.rule = None;
                    continue;
                };
                if operand.rule.is_none() {
                    continue;
                }
                let mut term = adjoint * partial;
                if let Some(taken) = taken {
                    term = taken.select(term, 0.0);
                }
                let sum = &mut adjoints[operand.node];
                let term = term.cast(self.value(ids[operand.node]).ty());
                *sum = Some(match *sum {
                    Some(sum) => sum + term,
                    None => term,
                });
            }
        }
        for (entry, adjoint) in tree.entries.iter().zip(&mut adjoints) {
            *adjoint = if entry.is_active {
                // What nothing flows back to, as below `floor`, has a derivative of 0.
                let value = self.value(entry.id);
                adjoint.or(Some(value.number(0.0)))
            } else {
                None
            };
        }
        adjoints
            .into_iter()
            .map(|adjoint| adjoint.map(|a| a.id))
            .collect()
    }
}
