//! Every order at once: a function of one number to the function with its derivatives.
//!
//! In goes a function, out comes one that gives the same result and, behind it, the first
//! derivatives by the one number, from the first on. Each node is followed by its own derivatives:
//! for `y = x * x` these are `x + x` and 2. Their number grows with the square of the order at most,
//! which that of nested derivatives does not. `higher.rs` has the derivatives of one node.

use std::collections::HashMap;

use proc_macro2::Span;

use crate::graph::{Builder, Function, Graph, Id, Node, Op, Region};
use crate::rules::composite;

use super::activity::Activity;
use super::higher::Orders;

/// What is said of what has no derivatives of every order.
pub const NO_ORDERS: &str = "no derivatives of every order go through this";

/// What to do about it.
pub const HELP_ON_ORDERS: &str = "write the body of `derivatives!` without loops, lists, arrays that change and calls of other \
     differentiated functions; or take the first derivative by `#[differentiable]`";

/// The function that also gives its derivatives up to the order `most`.
///
/// # Errors
/// The place of what keeps something in memory, or calls another differentiated function.
pub fn taylor(function: &Function, most: usize) -> Result<Function, Span> {
    let is_wrong = |node: &&Node| {
        matches!(
            node.op,
            Op::Declare(_) | Op::Loop(_) | Op::Invoke(_) | Op::Load { .. }
        )
    };
    if let Some(node) = function.nodes.iter().find(is_wrong) {
        return Err(node.span);
    }
    let graph = Graph::new(Builder::with_words_of(function));
    let mut sweep = Sweep {
        function,
        graph: &graph,
        activity: Activity::of(function),
        place: vec![None; function.nodes.len()],
        orders: Orders::new(&graph, most),
        slots: HashMap::new(),
    };
    sweep.region(&function.body);
    let mut results = Vec::new();
    if let Some(&result) = function.body.results.first() {
        let value = sweep.id(result);
        results.push(value);
        let float = function.node(result).ty;
        for order in sweep.all_orders(result) {
            results.push(order.unwrap_or_else(|| graph.with(|builder| builder.placeholder(float))));
        }
    }
    Ok(graph.into_builder().finish(results))
}

struct Sweep<'a> {
    function: &'a Function,
    graph: &'a Graph,
    activity: Activity,
    place: Vec<Option<Id>>,
    orders: Orders<'a>,
    /// Which results of a branch are the derivatives of each of its first results.
    slots: HashMap<(Id, usize), Vec<Option<usize>>>,
}

impl Sweep<'_> {
    fn id(&self, id: Id) -> Id {
        self.place[id.index()].unwrap_or(id)
    }

    fn copy(&self, node: &Node) -> Node {
        let args = node.args.iter().map(|&arg| self.id(arg)).collect();
        Node {
            args,
            ..node.clone()
        }
    }

    /// The derivatives of a node from the first on.
    fn all_orders(&mut self, id: Id) -> Vec<Option<Id>> {
        if !self.activity.has(id) {
            return vec![None; self.orders.most];
        }
        let id = self.id(id);
        (1..=self.orders.most)
            .map(|k| self.orders.get(id, k))
            .collect()
    }

    fn region(&mut self, region: &Region) {
        for &id in &region.nodes {
            let node = self.function.node(id);
            self.graph.with(|builder| builder.span = node.span);
            if !node.regions.is_empty() {
                self.branch(id, node);
                continue;
            }
            if let Op::Result(place) = node.op {
                self.result(id, node, place);
                continue;
            }
            let copy = self.copy(node);
            let copy = self.graph.with(|builder| builder.push(copy));
            self.place[id.index()] = Some(copy);
            if let Op::Element { .. } = node.op {
                let one = self.graph.value(copy).number(1.0).id;
                let mut orders = vec![None; self.orders.most];
                if let Some(first) = orders.first_mut() {
                    *first = Some(one);
                }
                self.orders.set(copy, orders);
            } else if self.activity.has(id) {
                self.form(id, copy);
                self.all_orders(id);
            }
        }
    }

    /// What is known of a form that was recognised.
    fn form(&mut self, id: Id, copy: Id) {
        let Some(form) = composite::recognise(self.function, id) else {
            return;
        };
        let graph = self.graph;
        let arguments: Vec<_> = form.arguments.iter().map(|&arg| self.id(arg)).collect();
        let values: Vec<_> = arguments.iter().map(|&arg| graph.value(arg)).collect();
        let reads: Vec<_> = form
            .reads
            .iter()
            .map(|&read| graph.value(self.id(read)))
            .collect();
        match form.whole(&values, &reads) {
            Some(other) => self.orders.set_same(copy, other.id),
            None => {
                let partials = form.partials(graph.value(copy), &values, &reads);
                let partials = partials.into_iter().map(|p| Some(p.id)).collect();
                self.orders.set_equation(copy, arguments, partials);
            }
        }
    }

    /// A branch gives the derivatives of what it gives, of those orders that are not zero in all of its
    /// regions.
    fn branch(&mut self, id: Id, node: &Node) {
        let results = node
            .regions
            .first()
            .map_or(0, |region| region.results.len());
        let types: Vec<_> = node
            .regions
            .first()
            .map_or(&[][..], |r| &r.results)
            .to_vec();
        let zeros: Vec<_> = types
            .iter()
            .map(|&result| {
                let ty = self.function.node(result).ty;
                self.graph.with(|builder| builder.placeholder(ty))
            })
            .collect();
        let mut regions = Vec::new();
        let mut given = Vec::new();
        for region in &node.regions {
            self.graph.with(Builder::open);
            self.region(region);
            let values = region
                .results
                .iter()
                .map(|&result| self.id(result))
                .collect();
            let orders: Vec<_> = region
                .results
                .iter()
                .map(|&result| self.all_orders(result))
                .collect();
            given.push(orders);
            regions.push(self.graph.with(|builder| builder.close(values)));
        }
        let mut next = results;
        for place in 0..results {
            let slots: Vec<_> = (0..self.orders.most)
                .map(|k| {
                    let is_any = given.iter().any(|orders| orders[place][k].is_some());
                    is_any.then(|| {
                        for (region, orders) in regions.iter_mut().zip(&given) {
                            region
                                .results
                                .push(orders[place][k].unwrap_or(zeros[place]));
                        }
                        next += 1;
                        next - 1
                    })
                })
                .collect();
            self.slots.insert((id, place), slots);
        }
        let owner = Node {
            regions,
            ..self.copy(node)
        };
        self.place[id.index()] = Some(self.graph.with(|builder| builder.push(owner)));
    }

    fn result(&mut self, id: Id, node: &Node, place: usize) {
        let owner = self.id(node.args[0]);
        let value = self.graph.with(|builder| {
            let value = builder.result(owner, place);
            if let Some(name) = &node.name {
                builder.name(value, name);
            }
            value
        });
        self.place[id.index()] = Some(value);
        if let Some(slots) = self.slots.get(&(node.args[0], place)) {
            let orders = slots
                .iter()
                .map(|slot| slot.map(|slot| self.graph.with(|b| b.result(owner, slot))))
                .collect();
            self.orders.set(value, orders);
        }
    }
}
