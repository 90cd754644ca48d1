//! Forward mode: a function to the same function with its tangent.
//!
//! In goes a function, out comes one that gives the same result and, as its second result, how it
//! changes along a direction: the tangents of the parameters, which are parameters too, behind the
//! function's own. Each node's tangent follows the node: for `y = x * x` the line `ty = tx * x + tx * x`
//! in simplified form. A variable in memory has another one beside it for its tangent.

use std::collections::HashMap;

use crate::graph::{
    Argument, Base, Buffer, Builder, Cell, Float, Function, Graph, Id, Init, Node, Op, Outcome,
    PullWords, Region, Shape, Target, Type, Value, Work,
};
use crate::rules::{self, composite};

use super::activity::Activity;
use super::adjoint::plain;
use super::scale::scale;

/// The function that also gives the tangent of its result. The tangent of the parameter `n` is the
/// parameter `first + n`.
#[must_use]
pub fn tangent(function: &Function, first: usize) -> Function {
    let graph = Graph::new(Builder::with_words_of(function));
    let mut sweep = Sweep {
        function,
        graph: &graph,
        activity: Activity::of(function),
        first,
        place: vec![None; function.nodes.len()],
        tangents: vec![None; function.nodes.len()],
        cells: HashMap::new(),
    };
    sweep.region(&function.body);
    let mut results = Vec::new();
    if let Some(&result) = function.body.results.first() {
        results.push(sweep.id(result));
        results.push(sweep.tangent(result).id);
    }
    if let Outcome::Place(target) = &function.outcome {
        let tangent = sweep.target(target);
        graph.with(|builder| builder.set_tangent(tangent));
    }
    graph.into_builder().finish(results)
}

struct Sweep<'a> {
    function: &'a Function,
    graph: &'a Graph,
    activity: Activity,
    first: usize,
    place: Vec<Option<Id>>,
    tangents: Vec<Option<Id>>,
    /// The variable of the tangent of each variable.
    cells: HashMap<usize, usize>,
}

impl<'a> Sweep<'a> {
    fn id(&self, id: Id) -> Id {
        self.place[id.index()].unwrap_or(id)
    }

    fn ids(&self, node: &Node) -> Vec<Id> {
        node.args.iter().map(|&arg| self.id(arg)).collect()
    }

    fn value(&self, id: Id) -> Value<'a> {
        self.graph.value(self.id(id))
    }

    /// The tangent of a node, which is zero for one that is not active.
    fn tangent(&self, id: Id) -> Value<'a> {
        match self.tangents[id.index()] {
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
                self.owner(id, node);
                continue;
            }
            match node.op {
                Op::Result(place) => self.result(id, node, place),
                Op::Invoke(call) => self.lift(call, node),
                _ => {
                    let copy = Node {
                        args: self.ids(node),
                        ..node.clone()
                    };
                    self.place[id.index()] = Some(self.graph.with(|builder| builder.push(copy)));
                    if node.op.is_effect() {
                        self.memory(node);
                    } else if self.activity.has(id) {
                        let tangent = self.of(id, node);
                        self.tangents[id.index()] = tangent.map(|tangent| tangent.id);
                    }
                }
            }
        }
    }

    fn owner(&mut self, id: Id, node: &Node) {
        let mut regions = Vec::new();
        let is_loop = matches!(node.op, Op::Loop(_));
        for region in &node.regions {
            self.graph.with(Builder::open);
            self.region(region);
            let mut results: Vec<Id> = region.results.iter().map(|&r| self.id(r)).collect();
            if !is_loop {
                for &result in &region.results {
                    if self.function.node(result).ty.float().is_some() {
                        results.push(self.tangent(result).id);
                    }
                }
            }
            regions.push(self.graph.with(|builder| builder.close(results)));
        }
        let copy = Node {
            args: self.ids(node),
            regions,
            ..node.clone()
        };
        self.place[id.index()] = Some(self.graph.with(|builder| builder.push(copy)));
    }

    fn result(&mut self, id: Id, node: &Node, place: usize) {
        let owner = self.id(node.args[0]);
        let region = self.function.node(node.args[0]).regions.first();
        let results = region.map_or(&[][..], |region| region.results.as_slice());
        let is_float = |result: &Id| self.function.node(*result).ty.float().is_some();
        let before = results.iter().take(place).filter(|r| is_float(r)).count();
        let count = results.len();
        let value = self.graph.with(|builder| builder.result(owner, place));
        if let Some(name) = &node.name {
            self.graph.with(|builder| builder.name(value, name));
        }
        self.place[id.index()] = Some(value);
        if self.activity.has(id) {
            let tangent = self
                .graph
                .with(|builder| builder.result(owner, count + before));
            self.tangents[id.index()] = Some(tangent);
        }
    }

    /// The tangent of a node that is a number.
    fn of(&mut self, id: Id, node: &Node) -> Option<Value<'a>> {
        match &node.op {
            Op::Element { parameter, path } => {
                let op = Op::Element {
                    parameter: self.first + parameter,
                    path: path.clone(),
                };
                let args = self.ids(node);
                let tangent = self.graph.with(|builder| builder.node(op, args, node.ty));
                Some(self.graph.value(tangent))
            }
            Op::Load {
                cell,
                path,
                version,
            } => {
                let op = Op::Load {
                    cell: *self.cells.get(cell)?,
                    path: path.clone(),
                    version: *version,
                };
                let args = self.ids(node);
                let tangent = self.graph.with(|builder| builder.node(op, args, node.ty));
                Some(self.graph.value(tangent))
            }
            Op::Cast => Some(self.tangent(node.args[0]).cast(node.ty)),
            Op::Select => {
                let condition = self.value(node.args[0]);
                let (a, b) = (self.tangent(node.args[1]), self.tangent(node.args[2]));
                Some(condition.select(a, b))
            }
            Op::Call(name) => self.call(id, node, name),
            _ => None,
        }
    }

    fn call(&mut self, id: Id, node: &Node, name: &str) -> Option<Value<'a>> {
        let y = self.value(id);
        let (arguments, partials) = match composite::recognise(self.function, id) {
            Some(form) => {
                let values: Vec<_> = form.arguments.iter().map(|&arg| self.value(arg)).collect();
                let reads: Vec<_> = form.reads.iter().map(|&read| self.value(read)).collect();
                let partials = form.partials(y, &values, &reads);
                let partials = partials.into_iter().map(Some).collect::<Vec<_>>();
                (form.arguments.clone(), partials)
            }
            None => {
                let rule = rules::lookup(name)?;
                let values: Vec<_> = node.args.iter().map(|&arg| self.value(arg)).collect();
                (node.args.clone(), (rule.partials)(&values, y))
            }
        };
        let mut total: Option<Value<'a>> = None;
        for (&arg, partial) in arguments.iter().zip(partials) {
            let (Some(partial), Some(tangent)) = (partial, self.tangents[arg.index()]) else {
                continue;
            };
            let term = scale(self.graph.value(tangent), partial);
            total = Some(match total {
                Some(total) => total + term,
                None => term,
            });
        }
        total
    }

    /// The variable of a variable's tangent.
    fn cell(&mut self, cell: usize, init: Init, args: Vec<Id>) -> usize {
        let known = &self.function.cells[cell];
        let tangent = Cell {
            name: format!("tangent_{}", known.name).into(),
            ident: None,
            length: None,
            init,
            ty: known.ty,
        };
        let tangent = self.graph.with(|builder| {
            let tangent = builder.cell(tangent);
            builder.push(plain(Op::Declare(tangent), args, Type::Unit));
            tangent
        });
        self.cells.insert(cell, tangent);
        tangent
    }

    fn target(&self, target: &Target) -> Option<Target> {
        let base = match target.base {
            Base::Parameter(parameter) => Base::Parameter(self.first + parameter),
            Base::Cell(cell) => Base::Cell(*self.cells.get(&cell)?),
            Base::Gradient(_) => return None,
        };
        Some(Target {
            base,
            path: target.path.clone(),
        })
    }

    fn memory(&mut self, node: &Node) {
        let mut args = self.ids(node);
        match &node.op {
            Op::Declare(cell) if self.activity.has_cell(*cell) => {
                let whole = Target::whole(Base::Cell(*cell));
                let (init, args) = match &self.function.cells[*cell].init {
                    Init::Numbers(shape) => {
                        let tangents = node.args.iter().map(|&arg| self.tangent(arg).id);
                        (Init::Numbers(shape.clone()), tangents.collect())
                    }
                    Init::Copy(from) => match self.target(from) {
                        Some(from) => (Init::Copy(from), args),
                        None => (Init::ZerosLike(whole), Vec::new()),
                    },
                    Init::Later(call) => (Init::Later(*call), Vec::new()),
                    _ if self.function.cells[*cell].ty.is_some() => (Init::Zero, Vec::new()),
                    _ => (Init::ZerosLike(whole), Vec::new()),
                };
                self.cell(*cell, init, args);
            }
            Op::Store { cell, path } | Op::Add { cell, path } => {
                let Some(&tangent) = self.cells.get(cell) else {
                    return;
                };
                let last = node.args[node.args.len() - 1];
                if self.tangents[last.index()].is_none() && matches!(node.op, Op::Add { .. }) {
                    return;
                }
                args.pop();
                args.push(self.tangent(last).id);
                let path = path.clone();
                let op = match node.op {
                    Op::Add { .. } => Op::Add {
                        cell: tangent,
                        path,
                    },
                    _ => Op::Store {
                        cell: tangent,
                        path,
                    },
                };
                self.effect(op, args);
            }
            Op::Push(cell) => {
                if let Some(&tangent) = self.cells.get(cell) {
                    let value = self.tangent(node.args[0]).id;
                    self.effect(Op::Push(tangent), vec![value]);
                }
            }
            Op::Whole { work, to, from } => {
                let Some(target) = self.target(to) else {
                    return;
                };
                match self.target(from) {
                    Some(source) => self.effect(
                        Op::Whole {
                            work: *work,
                            to: target,
                            from: source,
                        },
                        args,
                    ),
                    None if self.is_later(to) => self.effect(
                        Op::Whole {
                            work: Work::Zeros,
                            to: target,
                            from: from.clone(),
                        },
                        args,
                    ),
                    None => {
                        let count = target.arguments();
                        args.truncate(count);
                        args.extend_from_within(..count);
                        let from = target.clone();
                        let work = Work::Clear;
                        self.effect(
                            Op::Whole {
                                work,
                                to: target,
                                from,
                            },
                            args,
                        );
                    }
                }
            }
            _ => {}
        }
    }

    fn is_later(&self, target: &Target) -> bool {
        matches!(target.base, Base::Cell(cell)
            if matches!(self.function.cells[cell].init, Init::Later(_)))
    }

    /// A call: the callee gives the value and the tangent.
    fn lift(&mut self, call: usize, node: &Node) {
        let words = self.function.calls[call].clone();
        let mut indices = node.args.iter().copied();
        let mut args = Vec::new();
        let mut buffer_args: Vec<Id> = Vec::new();
        let mut arguments = Vec::new();
        let mut buffers = Vec::new();
        for argument in words.arguments {
            match &argument {
                Argument::Words(_) => buffers.push(Buffer::Callee),
                Argument::Number => {
                    let Some(arg) = indices.next() else { continue };
                    args.push(self.id(arg));
                    match self.tangents[arg.index()] {
                        Some(tangent) => {
                            let ty = self.function.node(arg).ty;
                            let cell = self.graph.with(|builder| {
                                let cell = builder.cell(Cell {
                                    name: "targ".into(),
                                    ident: None,
                                    length: None,
                                    init: Init::Numbers(Shape::Number),
                                    ty: Some(ty),
                                });
                                builder.node(Op::Declare(cell), vec![tangent], Type::Unit);
                                cell
                            });
                            buffers.push(Buffer::Place(Target::whole(Base::Cell(cell))));
                        }
                        None => buffers.push(Buffer::Callee),
                    }
                }
                Argument::Place { target, .. } => {
                    let ways: Vec<Id> = indices.by_ref().take(target.arguments()).collect();
                    let ways: Vec<Id> = ways.into_iter().map(|arg| self.id(arg)).collect();
                    args.extend(&ways);
                    match self.target(target) {
                        Some(tangent) => {
                            buffer_args.extend(&ways);
                            buffers.push(Buffer::Place(tangent));
                        }
                        None => buffers.push(Buffer::Callee),
                    }
                }
            }
            arguments.push(argument);
        }
        args.extend(buffer_args);
        let name = format!("tangent_{}", self.function.cells[words.cell].name);
        let tangent = self.graph.with(|builder| {
            builder.cell(Cell {
                name: name.as_str().into(),
                ident: None,
                length: None,
                init: Init::Outcome(call),
                ty: None,
            })
        });
        self.cells.insert(words.cell, tangent);
        self.graph.with(|builder| {
            let lift = builder.pull_words(PullWords {
                path: words.path,
                arguments,
                buffers,
                cotangent: tangent,
                cell: words.cell,
            });
            builder.node(Op::Lift(lift), args, Type::Unit);
        });
    }
}
