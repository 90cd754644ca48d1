//! The derivatives of nodes along a line, of every order.
//!
//! In goes a node of the graph that is being built, out come the nodes of its derivatives by the
//! number that moves along the line: of `sin(t)` those of `cos(t)`, `-sin(t)` and so on. A row of the
//! table is read as a differential equation, `y' = p(a, y) a'`, whose right side is again made of
//! rows; where that does not end, or there is something shorter, the table says so.
//!
//! What is asked for recursively is only ever a lower order, or a part of a partial derivative; the
//! function's own nodes are visited in their order, with all orders of each.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::graph::{Graph, Id, Op};
use crate::rules::higher::{binomial, plus, times};
use crate::rules::{self, Motion, Partial};

use super::scale::scale;

/// What is known of each node so far.
pub(super) struct Orders<'a> {
    graph: &'a Graph,
    /// The highest order.
    pub(super) most: usize,
    /// The derivatives of each node, from the first on, as far as they were asked for.
    known: HashMap<Id, Vec<Option<Id>>>,
    /// For a node with a differential equation what moves, and the partial derivative by each.
    equations: HashMap<Id, (Vec<Id>, Vec<Option<Id>>)>,
    /// The nodes whose derivatives are those of another.
    same: HashMap<Id, Id>,
    /// What has been learnt, in order: what is learnt in a region is of no use outside of it.
    learnt: Vec<Learnt>,
}

#[derive(Clone, Copy)]
enum Learnt {
    /// One order more of a node.
    Order(Id),
    /// The differential equation of a node.
    Equation(Id),
    /// That a node is another.
    Same(Id),
}

impl<'a> Orders<'a> {
    pub(super) fn new(graph: &'a Graph, most: usize) -> Self {
        Self {
            graph,
            most,
            known: HashMap::new(),
            equations: HashMap::new(),
            same: HashMap::new(),
            learnt: Vec::new(),
        }
    }

    /// What is known now, where a region begins.
    pub(super) fn mark(&self) -> usize {
        self.learnt.len()
    }

    /// Forgets what was learnt in a region of nodes outside of it, which cannot see what is in it.
    pub(super) fn forget(&mut self, mark: usize) {
        for learnt in self.learnt.drain(mark..) {
            match learnt {
                Learnt::Order(id) => {
                    self.known.entry(id).or_default().pop();
                }
                Learnt::Equation(id) => {
                    self.equations.remove(&id);
                }
                Learnt::Same(id) => {
                    self.same.remove(&id);
                }
            }
        }
    }

    /// Says what the derivatives of a node are.
    pub(super) fn set(&mut self, id: Id, orders: Vec<Option<Id>>) {
        self.known.insert(id, orders);
    }

    /// Says that the derivatives of a node are those of another.
    pub(super) fn set_same(&mut self, id: Id, other: Id) {
        if id != other && !self.known.contains_key(&id) && !self.same.contains_key(&id) {
            self.same.insert(id, other);
            self.learnt.push(Learnt::Same(id));
        }
    }

    /// Says what the partial derivatives of a node are, by nodes that need not be its arguments.
    pub(super) fn set_equation(&mut self, id: Id, by: Vec<Id>, partials: Vec<Option<Id>>) {
        if let Entry::Vacant(unknown) = self.equations.entry(id) {
            unknown.insert((by, partials));
            self.learnt.push(Learnt::Equation(id));
        }
    }

    /// The derivative of order `k` of a node, which is the node itself for 0; nothing where it is zero
    /// whatever the number is.
    pub(super) fn get(&mut self, id: Id, k: usize) -> Option<Id> {
        if k == 0 {
            return Some(id);
        }
        loop {
            let known = self.known.get(&id).map_or(0, Vec::len);
            if known >= k {
                return self.known[&id][k - 1];
            }
            let next = self.compute(id, known + 1).map(|value| value.id);
            let orders = self.known.entry(id).or_default();
            if orders.len() == known {
                orders.push(next);
                self.learnt.push(Learnt::Order(id));
            }
        }
    }

    fn value(&mut self, id: Id, k: usize) -> Partial<'a> {
        let graph = self.graph;
        self.get(id, k).map(|id| graph.value(id))
    }

    fn compute(&mut self, id: Id, k: usize) -> Partial<'a> {
        if let Some(&other) = self.same.get(&id) {
            return self.value(other, k);
        }
        let (op, args, ty) = self.graph.with(|builder| {
            let node = builder.function().node(id);
            (node.op.clone(), node.args.clone(), node.ty)
        });
        ty.float()?;
        if self.equations.contains_key(&id) {
            return self.equation(id, k);
        }
        match op {
            Op::Cast => self.value(args[0], k).map(|order| order.cast(ty)),
            Op::Select => {
                let (yes, no) = (self.value(args[1], k), self.value(args[2], k));
                let like = yes.or(no)?;
                let zero = like.number(0.0);
                let condition = self.graph.value(args[0]);
                Some(condition.select(yes.unwrap_or(zero), no.unwrap_or(zero)))
            }
            Op::Call(name) => self.call(id, &args, name, k),
            _ => None,
        }
    }

    fn call(&mut self, id: Id, args: &[Id], name: &str, k: usize) -> Partial<'a> {
        let rule = rules::lookup(name)?;
        let higher = rule.higher;
        // What has no first derivative has no others.
        if args.iter().all(|&arg| self.get(arg, 1).is_none()) {
            return None;
        }
        let graph = self.graph;
        let values: Vec<_> = args.iter().map(|&arg| graph.value(arg)).collect();
        if let Some(rewrite) = higher.rewrite {
            let motions: Vec<_> = args.iter().map(|&arg| self.motion(arg)).collect();
            if let Some(other) = rewrite(&values, &motions) {
                self.same.insert(id, other.id);
                self.learnt.push(Learnt::Same(id));
                return self.value(other.id, k);
            }
        }
        let Some(terms) = higher.terms else {
            let partials = (rule.partials)(&values, graph.value(id));
            let partials = partials.into_iter().map(|p| p.map(|p| p.id)).collect();
            self.set_equation(id, args.to_vec(), partials);
            return self.equation(id, k);
        };
        let last = if higher.ahead { self.most } else { k };
        let arguments: Vec<Vec<_>> = args
            .iter()
            .map(|&arg| (0..=last).map(|order| self.value(arg, order)).collect())
            .collect();
        let arguments: Vec<&[_]> = arguments.iter().map(Vec::as_slice).collect();
        let lower: Vec<_> = (0..k).map(|order| self.value(id, order)).collect();
        terms(k, &arguments, &lower)
    }

    fn motion(&mut self, id: Id) -> Motion {
        let mut orders = (1..=self.most).map(|k| self.get(id, k).is_some());
        match (orders.next(), orders.any(|is_some| is_some)) {
            (Some(true), true) => Motion::Curved,
            (Some(true), false) => Motion::Even,
            _ => Motion::Still,
        }
    }

    /// `y' = p a' + q b' + ..`, differentiated `k - 1` times.
    fn equation(&mut self, id: Id, k: usize) -> Partial<'a> {
        let (by, partials) = self.equations.get(&id)?.clone();
        let mut sum = None;
        for (arg, partial) in by.into_iter().zip(partials) {
            let Some(partial) = partial else { continue };
            for j in 0..k {
                let Some(speed) = self.value(arg, j + 1) else {
                    continue;
                };
                let slope = self.value(partial, k - 1 - j);
                let term = match (slope, binomial(k - 1, j)) {
                    (Some(slope), 1.0) => Some(scale(speed, slope)),
                    (slope, choose) => times(choose, Some(speed), slope),
                };
                sum = plus(sum, term);
            }
        }
        sum
    }
}
