//! Forward mode: a function to the same function with its tangents.
//!
//! In goes a function, out comes one that gives the same result and, behind it, how that changes along each of several directions.
//! Each node's tangents follow the node, and share what they read of it: for `y = x * x` the line `ty = tx * x + tx * x` in
//! simplified form. A variable in memory has another one beside it for its tangent. The function may be one that `adjoint` gave:
//! what its sweeps leave and add to gradients has a tangent too, and so forward mode over reverse mode is the product of a Hessian
//! with vectors.

mod calls;
mod elementary;
mod gradient;
mod memory;
mod orders;
mod units;

pub use self::orders::{HELP_ON_ORDERS, NO_ORDERS, taylor};
pub(super) use self::units::are_all;

use std::collections::HashMap;

use crate::graph::{
    Base, Builder, Float, Function, Graph, Id, Init, Node, Op, Outcome, Region, Shape, Step,
    Target, Type, Value,
};

use super::activity::Activity;
use super::higher::Orders;
use super::steep::Steep;

/// A number of a parameter, by the way to it.
pub type Place = (usize, Vec<Step>);

/// Along what a function is differentiated.
pub enum Directions {
    /// One, which the parameters from this one on are made of: one for each of the function's own.
    Given(usize),
    /// The unit vectors of these numbers of the parameters. What is added to a gradient is added for the `n`-th of them to the
    /// gradient of the parameter that is `n` places after this one, which is a list with an element for each.
    Units(Vec<Place>, usize),
    /// The one number that the function is of, again and again: the first tangent is the first derivative, and so on.
    Orders(usize),
}

impl Directions {
    fn count(&self) -> usize {
        match self {
            Self::Given(_) => 1,
            Self::Units(numbers, _) => numbers.len(),
            Self::Orders(most) => *most,
        }
    }
}

/// The function that also gives the tangents of its results, one for each direction, those of the first result first. It may be one
/// that this has given already, along one direction.
#[must_use]
pub fn tangent(function: &Function, directions: &Directions) -> Function {
    sweep(function, directions, Kind::Function)
}

/// The function with a gradient as one that multiplies with the Hessian instead: where it added to the gradient by the parameter
/// `n`, it adds to that by the parameter `first + n`; the parameters from `first` on are the vector.
#[must_use]
pub fn hessian_product(gradient: &Function, first: usize) -> Function {
    let mut product = sweep(gradient, &Directions::Given(first), Kind::Product);
    product.body.results.truncate(1);
    product
}

/// The function with a gradient as one that also gives the lower half of the Hessian: the row of each of the numbers, up to the
/// diagonal, is the gradient by a parameter from `first` on. Nothing where the numbers are not all that the function reads, or it
/// reads parameters as a whole.
#[must_use]
pub fn hessian(gradient: &Function, numbers: &[Place], first: usize) -> Option<Function> {
    if !are_all(gradient, numbers) {
        return None;
    }
    let directions = Directions::Units(numbers.to_vec(), first);
    let mut hessian = sweep(gradient, &directions, Kind::Gradient);
    hessian.body.results.truncate(1);
    Some(hessian)
}

/// The two halves of a function with its gradient as those of the function with its tangent: the first gives that too, and what the
/// second adds to gradients it adds with its tangent.
#[must_use]
pub fn halves_along(halves: &Function, first: usize) -> Function {
    sweep(halves, &Directions::Given(first), Kind::Halves)
}

/// What is differentiated forwards.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A function of the user's.
    Function,
    /// A function with its gradient.
    Gradient,
    /// The same, of which only the tangent of the gradient is wanted.
    Product,
    /// A function with its gradient in two halves, each in a loop that runs once.
    Halves,
}

fn sweep(function: &Function, directions: &Directions, kind: Kind) -> Function {
    let graph = Graph::new(Builder::with_words_of(function));
    let activity = Activity::of(function);
    let mut sweep = Sweep {
        function,
        graph: &graph,
        steep: elementary::has_choices(function).then(|| Steep::of(function, &activity)),
        activity,
        directions,
        keeps_gradient: kind != Kind::Product,
        follows_reverse: kind != Kind::Function,
        value_of: (kind == Kind::Halves)
            .then(|| function.body.nodes.first().copied())
            .flatten(),
        place: vec![None; function.nodes.len()],
        tangents: vec![Vec::new(); function.nodes.len()],
        cells: vec![HashMap::new(); directions.count()],
        given: HashMap::new(),
        saved: HashMap::new(),
        left: HashMap::new(),
        orders: match directions {
            Directions::Orders(most) => Some(Orders::new(&graph, *most)),
            _ => None,
        },
    };
    sweep.region(&function.body);
    let mut results = Vec::new();
    results.extend(function.body.results.iter().map(|&result| sweep.id(result)));
    for &result in &function.body.results {
        results.extend(sweep.each().map(|k| sweep.tangent(result, k).id));
    }
    if let Outcome::Place(value) = &function.outcome {
        let mut tangents = function.tangents.clone();
        let given =
            std::iter::once(Some(value)).chain(function.tangents.iter().map(Option::as_ref));
        tangents.extend(given.map(|place| place.and_then(|place| sweep.target(place, 0))));
        graph.with(|builder| builder.set_tangents(tangents));
    }
    graph.into_builder().finish(results)
}

struct Sweep<'a> {
    function: &'a Function,
    graph: &'a Graph,
    activity: Activity,
    /// Where tangents can be infinite, if a function may leave one aside.
    steep: Option<Steep>,
    directions: &'a Directions,
    /// Whether what the function adds to gradients is still added.
    keeps_gradient: bool,
    /// Whether the function is what reverse mode gave, whose calls leave what their backward halves need.
    follows_reverse: bool,
    /// The loop whose first result is the value of the function.
    value_of: Option<Id>,
    place: Vec<Option<Id>>,
    /// The tangents of each node, one for each direction along which it changes; none of a node that is not active.
    tangents: Vec<Vec<Option<Id>>>,
    /// For each direction the variable of the tangent of each variable.
    cells: Vec<HashMap<usize, usize>>,
    /// Which result of a branch is the tangent of one of its results, along a direction.
    given: HashMap<(Id, usize, usize), usize>,
    /// The same of what a loop leaves.
    saved: HashMap<(usize, usize, usize), usize>,
    /// The same of what a branch leaves.
    left: HashMap<(usize, usize, usize), usize>,
    /// The derivatives of every order, where these are the tangents.
    orders: Option<Orders<'a>>,
}

impl<'a> Sweep<'a> {
    fn each(&self) -> std::ops::Range<usize> {
        0..self.directions.count()
    }

    fn id(&self, id: Id) -> Id {
        self.place[id.index()].unwrap_or(id)
    }

    fn ids(&self, node: &Node) -> Vec<Id> {
        node.args.iter().map(|&arg| self.id(arg)).collect()
    }

    fn value(&self, id: Id) -> Value<'a> {
        self.graph.value(self.id(id))
    }

    /// The tangent of a node along a direction, if it changes along it.
    fn changes(&self, id: Id, k: usize) -> Option<Id> {
        self.tangents[id.index()].get(k).copied().flatten()
    }

    /// The tangent of a node, which is zero for one that does not change.
    fn tangent(&self, id: Id, k: usize) -> Value<'a> {
        match self.changes(id, k) {
            Some(tangent) => self.graph.value(tangent),
            None => {
                let float = self.function.node(id).ty.float().unwrap_or(Float::F64);
                self.graph
                    .value(self.graph.with(|builder| builder.number(0.0, float)))
            }
        }
    }

    fn effect(&self, op: Op, args: Vec<Id>) {
        self.graph
            .with(|builder| builder.node(op, args, Type::Unit));
    }

    fn region(&mut self, region: &Region) {
        for &id in &region.nodes {
            let node = self.function.node(id);
            self.graph.with(|builder| builder.span = node.span);
            if !node.regions.is_empty() {
                if let Some(sum) = self.scattered(node) {
                    self.scatter(node, sum);
                } else {
                    self.owner(id, node);
                }
                continue;
            }
            match node.op {
                Op::Result(place) => self.result(id, node, place),
                Op::Invoke(call) => self.lift(call, node),
                Op::Pull(pull) => self.pull(pull, node),
                Op::Lift(lift) => self.lift_again(lift, node),
                Op::Leave(of) => self.leave(id, node, of),
                Op::Accumulate { .. } => self.accumulate(node),
                _ => self.node(id, node),
            }
        }
    }

    fn node(&mut self, id: Id, node: &Node) {
        // What lies on a tape is taken in the opposite order.
        self.recall(node);
        match &node.op {
            Op::Whole { to, .. } if !self.keeps(to) => {}
            _ => self.copy(id, node),
        }
        if node.op.is_effect() {
            for k in self.each() {
                self.memory(node, k);
            }
        }
        if self.activity.has(id) {
            self.tangents[id.index()] = self.of(id, node);
            self.note_orders(id);
        }
    }

    /// Whether what is at the end of a way is still wanted: a gradient need not be.
    fn keeps(&self, target: &Target) -> bool {
        self.keeps_gradient || !matches!(target.base, Base::Gradient(_))
    }

    fn copy(&mut self, id: Id, node: &Node) {
        let copy = Node {
            args: self.ids(node),
            ..node.clone()
        };
        self.place[id.index()] = Some(self.graph.with(|builder| builder.push(copy)));
    }

    fn owner(&mut self, id: Id, node: &Node) {
        let of_loop = match node.op {
            Op::Loop(of) => Some(of),
            _ => None,
        };
        let question = match node.op {
            Op::If => self.question(node.args[0]),
            _ => id,
        };
        let mut regions = Vec::new();
        let mut inside = Vec::new();
        for region in &node.regions {
            self.graph.with(Builder::open);
            let mark = self.orders.as_ref().map(Orders::mark);
            self.region(region);
            if self.value_of == Some(id) {
                self.give_tangent(region);
            }
            let results = region.results.iter().map(|&r| self.id(r)).collect();
            regions.push(self.graph.with(|builder| builder.close(results)));
            let tangents = region.results.iter();
            inside.push(
                tangents
                    .map(|r| self.tangents[r.index()].clone())
                    .collect::<Vec<_>>(),
            );
            if let (Some(orders), Some(mark)) = (&mut self.orders, mark) {
                orders.forget(mark);
            }
        }
        let count = regions.first().map_or(0, |region| region.results.len());
        for place in 0..count {
            for k in self.each() {
                let of_region =
                    |tangents: &Vec<Vec<Option<Id>>>| tangents[place].get(k).copied().flatten();
                let found: Vec<_> = inside.iter().map(of_region).collect();
                if found.iter().all(Option::is_none) {
                    continue;
                }
                let ty = self.function.node(node.regions[0].results[place]).ty;
                let slot = regions[0].results.len();
                for (region, tangent) in regions.iter_mut().zip(found) {
                    let zero = || self.graph.with(|builder| builder.placeholder(ty));
                    region.results.push(tangent.unwrap_or_else(zero));
                }
                match of_loop {
                    Some(of) => self.saved.insert((of, place, k), slot),
                    None => self.given.insert((id, place, k), slot),
                };
            }
        }
        let mut args = self.ids(node);
        if node.op == Op::If {
            args[0] = question;
        }
        let copy = Node {
            args,
            regions,
            ..node.clone()
        };
        self.place[id.index()] = Some(self.graph.with(|builder| builder.push(copy)));
    }

    /// Puts the tangent of the value, which is a region's first result, into a variable.
    fn give_tangent(&self, region: &Region) {
        let value = region.results[0];
        let ty = self.function.node(value).ty;
        if ty.float().is_none() || matches!(self.function.outcome, Outcome::Place(_)) {
            return;
        }
        let tangent = self.tangent(value, 0).id;
        let init = Init::Numbers(Shape::Number);
        let cell = self.variable("tangent", init, Some(ty));
        self.effect(Op::Declare(cell), vec![tangent]);
        let place = Target::whole(Base::Cell(cell));
        self.graph
            .with(|builder| builder.set_tangents(vec![Some(place)]));
    }

    fn result(&mut self, id: Id, node: &Node, place: usize) {
        let owner = self.id(node.args[0]);
        let value = self.graph.with(|builder| builder.result(owner, place));
        if let Some(name) = &node.name {
            self.graph.with(|builder| builder.name(value, name));
        }
        self.place[id.index()] = Some(value);
        let of = |k: usize| self.given.get(&(node.args[0], place, k)).copied();
        let tangents: Vec<_> = self.each().map(of).collect();
        let of = |slot: usize| self.graph.with(|builder| builder.result(owner, slot));
        self.tangents[id.index()] = tangents.into_iter().map(|slot| slot.map(of)).collect();
        self.note_orders(id);
    }

    /// The tangents of a node that is a number.
    fn of(&mut self, id: Id, node: &Node) -> Vec<Option<Id>> {
        if self.orders.is_some() && matches!(node.op, Op::Call(_) | Op::Select | Op::Cast) {
            return self.orders_of(id);
        }
        let mut found = Vec::new();
        match &node.op {
            Op::Element { parameter, path } => {
                for k in self.each() {
                    found.push(self.element(*parameter, path, node, k));
                }
            }
            Op::Cast => {
                for k in self.each() {
                    let tangent = self.changes(node.args[0], k);
                    found.push(tangent.map(|t| self.graph.value(t).cast(node.ty).id));
                }
            }
            Op::Select => {
                let condition = self.graph.value(self.question(node.args[0]));
                for k in self.each() {
                    let changes = node.args[1..]
                        .iter()
                        .any(|&arg| self.changes(arg, k).is_some());
                    let branch = |place: usize| self.tangent(node.args[place], k);
                    found.push(changes.then(|| condition.select(branch(1), branch(2)).id));
                }
            }
            Op::Call(name) => return self.call(id, node, name),
            _ => {
                let args = self.ids(node);
                for k in self.each() {
                    let op = self.op_of_tangent(&node.op, k);
                    let same = |op| {
                        self.graph
                            .with(|builder| builder.node(op, args.clone(), node.ty))
                    };
                    found.push(op.map(same));
                }
            }
        }
        found
    }

    /// What reads the tangent of what a node reads.
    fn op_of_tangent(&self, op: &Op, k: usize) -> Option<Op> {
        Some(match op {
            Op::Load {
                cell,
                path,
                version,
            } => Op::Load {
                cell: *self.cells[k].get(cell)?,
                path: path.clone(),
                version: *version,
            },
            Op::Pop(cell) => Op::Pop(*self.cells[k].get(cell)?),
            Op::Saved { of, slot } => Op::Saved {
                of: *of,
                slot: *self.saved.get(&(*of, *slot, k))?,
            },
            Op::Left { of, slot } => Op::Left {
                of: *of,
                slot: *self.left.get(&(*of, *slot, k))?,
            },
            _ => return None,
        })
    }

    fn element(&self, parameter: usize, path: &[Step], node: &Node, k: usize) -> Option<Id> {
        match self.directions {
            Directions::Given(first) => {
                let parameter = first + parameter;
                let path = path.to_vec();
                let args = self.ids(node);
                let op = Op::Element { parameter, path };
                Some(self.graph.with(|builder| builder.node(op, args, node.ty)))
            }
            Directions::Orders(_) => {
                let float = node.ty.float()?;
                (k == 0).then(|| self.graph.with(|builder| builder.number(1.0, float)))
            }
            Directions::Units(numbers, _) => {
                let (of, way) = &numbers[k];
                let float = node.ty.float()?;
                (*of == parameter && way == path)
                    .then(|| self.graph.with(|builder| builder.number(1.0, float)))
            }
        }
    }

    /// A branch leaves the tangents of what it leaves.
    fn leave(&mut self, id: Id, node: &Node, of: usize) {
        let mut args = self.ids(node);
        for (slot, &arg) in node.args.iter().enumerate() {
            for k in self.each() {
                if let Some(tangent) = self.changes(arg, k) {
                    self.left.insert((of, slot, k), args.len());
                    args.push(tangent);
                }
            }
        }
        let copy = Node {
            args,
            ..node.clone()
        };
        self.place[id.index()] = Some(self.graph.with(|builder| builder.push(copy)));
    }
}
