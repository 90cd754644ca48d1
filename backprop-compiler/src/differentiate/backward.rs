//! The backward sweep: what each node passes on to its arguments.
//!
//! In goes a region with the adjoints of some of its nodes, out come the nodes that compute the
//! adjoints of what the region reads, in reverse order.

use std::collections::BTreeMap;

use crate::graph::{Binding, Builder, Comparison, Id, Node, Op, Region, Shape, Type, Value};
use crate::rules::{self, composite};

use super::adjoint::{Adjoints, Sweep};
use super::scale::scale;

impl<'a> Sweep<'a> {
    /// Sweeps a region; adjoints of nodes outside of it are left in `adjoints`.
    pub(super) fn backward_region(&mut self, region: &Region, adjoints: &mut Adjoints) {
        self.sweep(region.nodes.iter().rev().copied(), adjoints);
    }

    /// Sweeps nodes from the last one on.
    pub(super) fn sweep(&mut self, nodes: impl Iterator<Item = Id>, adjoints: &mut Adjoints) {
        let mut of_results: BTreeMap<Id, Vec<(usize, Value<'a>)>> = BTreeMap::new();
        for id in nodes {
            let node = self.function.node(id);
            self.graph.with(|builder| builder.span = node.span);
            if let Op::Loop(_) = node.op {
                if self.fused.contains_key(&id) {
                    self.take_left(id, adjoints);
                } else {
                    self.backward_loop_in(id, adjoints);
                }
                continue;
            }
            if node.op.is_effect() {
                self.undo(id, node, adjoints);
                continue;
            }
            let adjoint = adjoints.known.remove(&id).map(|id| self.graph.value(id));
            if let Some(adjoint) = adjoint {
                self.name(id, adjoint);
            }
            match (&node.op, adjoint) {
                (Op::Result(place), Some(adjoint)) => {
                    let given = of_results.entry(node.args[0]).or_default();
                    given.push((*place, adjoint));
                }
                _ if !node.regions.is_empty() => {
                    let given = of_results.remove(&id).unwrap_or_default();
                    self.pass_on_guarded(id, node, &given, adjoints);
                }
                (_, Some(adjoint)) => self.pass_on_guarded(id, node, &[(0, adjoint)], adjoints),
                _ => {}
            }
        }
    }

    /// Passes the adjoints of what a node gives on.
    pub(super) fn pass_on(
        &mut self,
        id: Id,
        node: &Node,
        given: &[(usize, Value<'a>)],
        adjoints: &mut Adjoints,
    ) {
        if node.regions.is_empty() {
            for &(_, adjoint) in given {
                self.step(id, node, adjoint, adjoints);
            }
        } else {
            self.branch(id, node, given, adjoints);
        }
    }

    /// Passes the adjoint of a node on to its arguments.
    fn step(&mut self, id: Id, node: &Node, adjoint: Value<'a>, adjoints: &mut Adjoints) {
        match &node.op {
            Op::Element { parameter, path } if self.row.is_some() => {
                self.add_to_row(*parameter, path, adjoint);
            }
            Op::Element { parameter, path } if self.is_invariant(id) => {
                let op = Op::Accumulate {
                    parameter: *parameter,
                    path: path.clone(),
                };
                self.gather(op, &node.args, adjoint);
            }
            Op::Element { parameter, path } => {
                let mut args: Vec<Id> = node.args.iter().map(|&arg| self.id(arg)).collect();
                args.push(adjoint.id);
                let op = Op::Accumulate {
                    parameter: *parameter,
                    path: path.clone(),
                };
                self.effect(op, args);
            }
            Op::Load { cell, path, .. } if self.activity.has_cell(*cell) => {
                let mut args: Vec<Id> = node.args.iter().map(|&arg| self.id(arg)).collect();
                args.push(adjoint.id);
                let cell = self.shadow(*cell);
                let path = path.clone();
                self.effect(Op::Add { cell, path }, args);
            }
            Op::Call(name) => self.call(id, node, name, adjoint, adjoints),
            Op::Cast => {
                let ty = self.function.node(node.args[0]).ty;
                self.give(node.args[0], adjoint.cast(ty), adjoints);
            }
            Op::Select if self.has_arms(id) => self.select(id, node, adjoint, adjoints),
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

    fn call(
        &mut self,
        id: Id,
        node: &Node,
        name: &str,
        adjoint: Value<'a>,
        adjoints: &mut Adjoints,
    ) {
        let form = composite::recognise(self.function, id);
        let rule = rules::lookup(name);
        let arguments = form.as_ref().map_or(&node.args, |form| &form.arguments);
        let arguments = arguments.clone();
        let is_linear = form.is_none() && is_linear(name);
        let y = if is_linear || !Self::reads_result(name, form.is_some()) {
            adjoint
        } else {
            self.value(id)
        };
        if let Some(form) = form {
            let values: Vec<_> = arguments.iter().map(|&arg| self.value(arg)).collect();
            let reads: Vec<_> = form.reads.iter().map(|&read| self.value(read)).collect();
            let partials = form.partials(y, &values, &reads);
            for (&arg, partial) in arguments.iter().zip(partials) {
                let product = self.gate(id, adjoint, scale(adjoint, partial));
                self.give(arg, product, adjoints);
            }
            return;
        }
        let Some(rule) = rule else { return };
        let values: Vec<_> = if is_linear {
            vec![adjoint; arguments.len()]
        } else if name == "mul" {
            // The partial by one factor reads the other one alone.
            let (a, b) = (arguments[0], arguments[1]);
            let reads_a = self.activity.has(b);
            let reads_b = self.activity.has(a);
            let first = if reads_a { self.value(a) } else { adjoint };
            let second = if reads_b { self.value(b) } else { adjoint };
            vec![first, second]
        } else {
            arguments.iter().map(|&arg| self.value(arg)).collect()
        };
        let partials = (rule.partials)(&values, y);
        let numbers = self.function.numbers(node).into_iter().enumerate();
        for ((place, arg), partial) in numbers.zip(partials) {
            if let Some(partial) = partial
                && self.activity.has_argument(id, place, arg)
            {
                let product = self.gate(id, adjoint, scale(adjoint, partial));
                self.give(arg, product, adjoints);
            }
        }
    }

    /// The product of an adjoint with a slope, which is zero where the adjoint only says that nobody has read the node.
    fn gate(&self, id: Id, adjoint: Value<'a>, product: Value<'a>) -> Value<'a> {
        if !self.arms.is_gated(id) || adjoint.known().is_some() {
            return product;
        }
        let is_read = adjoint.compare(Comparison::NotEqual, 0.0);
        is_read.select(product, 0.0)
    }

    /// Whether the partial derivatives of a function mention its result.
    fn reads_result(name: &str, is_form: bool) -> bool {
        is_form
            || rules::lookup(name).is_none_or(|rule| {
                rule.formulas
                    .iter()
                    .any(|formula| mentions(formula, rule.result))
            })
    }

    /// Sweeps the branch that ran, and it alone.
    fn branch(
        &mut self,
        id: Id,
        node: &Node,
        given: &[(usize, Value<'a>)],
        adjoints: &mut Adjoints,
    ) {
        if given.is_empty() && !self.has_active_effects(node) && !self.has_left_results(id) {
            return;
        }
        let choice = match node.op {
            Op::If => self.id(node.args[0]),
            _ => self.choice(id),
        };
        let arms = node.regions.iter().enumerate();
        let arms = arms
            .map(|(place, region)| {
                self.arm((id, place), |sweep, inside| {
                    sweep.repeat_statements(region);
                    sweep.recall_results((id, place));
                    sweep.recall_branch(region);
                    for &(place, adjoint) in given {
                        sweep.give(region.results[place], adjoint, inside);
                    }
                    sweep.backward_region(region, inside);
                })
            })
            .collect();
        let op = match node.op {
            Op::If => Op::If,
            _ => Op::Switch,
        };
        self.join_arms(op, choice, arms, adjoints);
    }

    /// Whether the regions of a node change something in memory that a derivative flows through.
    pub(super) fn has_active_effects(&self, node: &Node) -> bool {
        let mut waiting: Vec<&Region> = node.regions.iter().collect();
        while let Some(region) = waiting.pop() {
            for &id in &region.nodes {
                let inner = self.function.node(id);
                let is_active = match &inner.op {
                    Op::Store { cell, .. }
                    | Op::Add { cell, .. }
                    | Op::Push(cell)
                    | Op::Pop(cell) => self.activity.has_cell(*cell),
                    Op::Whole { to, .. } => self.activity.has_target(to),
                    // The backward sweep of a loop takes what the forward sweep left.
                    Op::Invoke(_) | Op::Loop(_) => true,
                    _ => false,
                };
                if is_active {
                    return true;
                }
                waiting.extend(&inner.regions);
            }
        }
        false
    }

    /// Copies the statements of the user's that give the names which others read.
    pub(super) fn repeat_statements(&mut self, region: &Region) {
        for &id in &region.nodes {
            let node = self.function.node(id);
            match node.op {
                Op::Statement(words) if self.function.repeatable.contains(&words) => {
                    let node = node.clone();
                    self.graph.with(|builder: &mut Builder| builder.push(node));
                }
                Op::Count(words) => self.name_again(id, words),
                _ => {}
            }
        }
    }
}

impl Sweep<'_> {
    /// Gives a number the name by which words call it that the backward sweep may repeat.
    fn name_again(&mut self, id: Id, words: usize) {
        let name = &self.function.verbatim[words];
        if !self.mentioned.contains(&name.to_string()) {
            return;
        }
        let value = self.id(id);
        let binding = Binding {
            name: name.clone(),
            shape: Shape::Number,
        };
        self.graph.with(|builder| {
            let binding = builder.binding(binding);
            builder.node(Op::Bind(binding), vec![value], Type::Unit);
        });
    }
}

/// Whether the partial derivatives read neither the arguments nor the result.
fn is_linear(name: &str) -> bool {
    matches!(name, "add" | "sub" | "neg")
}

/// Whether a formula mentions a name.
fn mentions(formula: &str, name: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    formula.split(|c| !is_word(c)).any(|word| word == name)
}
