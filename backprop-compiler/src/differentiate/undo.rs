//! The backward sweep over memory: what each change of a variable passes on.
//!
//! In goes a node that changes one, out come the nodes that read the variable's shadow, where its
//! adjoint is gathered, and pass that on: of `s = x` the adjoint of `x` grows by that of `s`, which
//! is zero from there on.

use crate::graph::{Base, Id, Init, Node, Op, Shape, Step, Target, Type, Value, Work};

use super::adjoint::{Adjoints, Sweep};

impl<'a> Sweep<'a> {
    /// Passes on the adjoint of what is in memory.
    pub(super) fn undo(&mut self, id: Id, node: &Node, adjoints: &mut Adjoints) {
        match &node.op {
            Op::Store { cell, path } if self.activity.has_cell(*cell) => {
                let (indices, value) = self.ways(node);
                let adjoint = self.read_shadow(*cell, path, &indices, value);
                if !self.is_first_value(id, *cell) {
                    let zero = adjoint.number(0.0);
                    let shadow = self.shadow(*cell);
                    let mut args = indices;
                    args.push(zero.id);
                    let path = path.clone();
                    self.effect(Op::Store { cell: shadow, path }, args);
                }
                self.give(value, adjoint, adjoints);
            }
            Op::Add { cell, path } if self.activity.has_cell(*cell) => {
                let (indices, value) = self.ways(node);
                if !self.activity.has(value) {
                    return;
                }
                let adjoint = match self.known.get(cell) {
                    Some(&known) => self.graph.value(known),
                    None => self.read_shadow(*cell, path, &indices, value),
                };
                self.give(value, adjoint, adjoints);
            }
            Op::Push(cell) if self.activity.has_cell(*cell) => {
                let shadow = self.shadow(*cell);
                let value = node.args[0];
                let ty = self.function.node(value).ty;
                let adjoint = self
                    .graph
                    .with(|builder| builder.node(Op::Pop(shadow), Vec::new(), ty));
                let adjoint = self.graph.value(adjoint);
                self.give(value, adjoint, adjoints);
            }
            Op::Pop(cell) if self.activity.has_cell(*cell) => {
                let shadow = self.shadow(*cell);
                let float = self.float_of(*cell);
                let zero = self.graph.with(|builder| builder.number(0.0, float));
                self.effect(Op::Push(shadow), vec![zero]);
            }
            Op::Declare(cell) if self.activity.has_cell(*cell) => {
                self.undeclare(id, *cell, node, adjoints);
            }
            Op::Whole {
                work: work @ (Work::Assign | Work::Replace),
                to,
                from,
            } if self.activity.has_target(to) => self.unassign(node, *work, to, from),
            Op::Whole {
                work: work @ Work::Swap { .. },
                to,
                from,
            } => self.swap_back(node, *work, to, from),
            Op::Whole {
                work: Work::Append,
                to,
                from,
            } if self.activity.has_target(to) => self.take_off(node, to, from),
            Op::Whole {
                work: work @ (Work::Drop | Work::Rotate { .. }),
                to,
                from,
            } => self.put_back(node, *work, to, from),
            Op::Invoke(call) => self.pull(id, *call, node, adjoints),
            _ => {}
        }
    }

    /// The indices of a node's way in the backward sweep, and its value in the function.
    fn ways(&mut self, node: &Node) -> (Vec<Id>, Id) {
        let last = node.args.len() - 1;
        let indices = node.args[..last].iter().map(|&arg| self.id(arg)).collect();
        (indices, node.args[last])
    }

    pub(super) fn read_shadow(
        &mut self,
        cell: usize,
        path: &[Step],
        indices: &[Id],
        like: Id,
    ) -> Value<'a> {
        let shadow = self.shadow(cell);
        let ty = self.function.node(like).ty;
        self.read_cell(shadow, path, indices, ty)
    }

    /// Reads a variable of the derivative.
    pub(super) fn read_cell(
        &mut self,
        cell: usize,
        path: &[Step],
        indices: &[Id],
        ty: Type,
    ) -> Value<'a> {
        self.version += 1;
        let op = Op::Load {
            cell,
            path: path.to_vec(),
            version: self.version,
        };
        let id = self
            .graph
            .with(|builder| builder.node(op, indices.to_vec(), ty));
        self.graph.value(id)
    }

    /// What a variable began with gets the adjoint that is left in its shadow.
    fn undeclare(&mut self, id: Id, cell: usize, node: &Node, adjoints: &mut Adjoints) {
        match self.function.cells[cell].init.clone() {
            Init::Numbers(shape) => {
                if let (Shape::Number, Some(&known)) = (&shape, self.known.get(&cell)) {
                    let adjoint = self.graph.value(known);
                    self.give(node.args[0], adjoint, adjoints);
                    return;
                }
                let mut paths = Vec::new();
                leaves(&shape, &mut Vec::new(), &mut paths);
                let mut given = Vec::new();
                for (path, &arg) in paths.iter().zip(&node.args) {
                    if self.activity.has(arg) {
                        given.push((arg, self.read_shadow(cell, path, &[], arg)));
                    }
                }
                self.give_guarded(id, &given, adjoints);
            }
            Init::Copy(from) => {
                let shadow = self.shadow(cell);
                let args: Vec<Id> = node.args.iter().map(|&arg| self.id(arg)).collect();
                let is_scalar = self.memory.is_scalar(cell);
                match from.base {
                    Base::Parameter(parameter) if is_scalar => {
                        let ty = Type::Float(self.float_of(cell));
                        let adjoint = self.read_cell(shadow, &[], &[], ty);
                        let op = Op::Accumulate {
                            parameter,
                            path: from.path,
                        };
                        let mut args = args;
                        args.push(adjoint.id);
                        self.effect(op, args);
                    }
                    _ => {
                        let Some(to) = self.shadow_target(&from) else {
                            return;
                        };
                        let op = Op::Whole {
                            work: Work::Accumulate,
                            to,
                            from: Target::whole(Base::Cell(shadow)),
                        };
                        self.effect(op, args);
                    }
                }
            }
            _ => {}
        }
    }

    /// Where the adjoint of what is at the end of a way is gathered.
    pub(super) fn shadow_target(&mut self, target: &Target) -> Option<Target> {
        if !self.activity.has_target(target) {
            return None;
        }
        let base = match target.base {
            Base::Parameter(parameter) => Base::Gradient(parameter),
            Base::Cell(cell) => Base::Cell(self.shadow(cell)),
            Base::Gradient(_) => return None,
        };
        Some(Target {
            base,
            path: target.path.clone(),
        })
    }

    /// What changed places has adjoints that do.
    fn swap_back(&mut self, node: &Node, work: Work, to: &Target, from: &Target) {
        let args: Vec<Id> = node.args.iter().map(|&arg| self.id(arg)).collect();
        if let (Some(to), Some(from)) = (self.shadow_target(to), self.shadow_target(from)) {
            self.effect(Op::Whole { work, to, from }, args);
        }
    }

    /// What was appended passes its adjoint on to what it is a copy of.
    fn take_off(&mut self, node: &Node, to: &Target, from: &Target) {
        let args: Vec<Id> = node.args.iter().map(|&arg| self.id(arg)).collect();
        let (to_args, from_args) = args.split_at(to.arguments());
        let Some(shadow) = self.shadow_target(to) else {
            return;
        };
        let mut last = shadow.clone();
        last.path.push(Step::Last);
        self.shape_as(from, &last, to_args);
        if let Some(to) = self.shadow_target(from) {
            let work = Work::Accumulate;
            let from = last;
            self.effect(Op::Whole { work, to, from }, [from_args, to_args].concat());
        }
        let op = Op::Whole {
            work: Work::Drop,
            to: shadow.clone(),
            from: shadow,
        };
        self.effect(op, [to_args, to_args].concat());
    }

    /// What a list lost, or what is elsewhere in it, comes back to where it was.
    fn put_back(&mut self, node: &Node, work: Work, to: &Target, from: &Target) {
        let args: Vec<Id> = node.args.iter().map(|&arg| self.id(arg)).collect();
        let (Some(to), Some(from)) = (self.shadow_target(to), self.shadow_target(from)) else {
            return;
        };
        let work = match work {
            Work::Rotate { right } => Work::Rotate { right: !right },
            _ => Work::Grow,
        };
        self.effect(Op::Whole { work, to, from }, args);
    }

    /// A result that nobody keeps is shaped like the adjoint of what it is put into.
    fn shape_as(&mut self, from: &Target, like: &Target, args: &[Id]) {
        if let Base::Cell(cell) = from.base
            && !self.memory.is_scalar(cell)
            && !self.is_alive(cell)
            && self.remade(cell).is_none()
            && matches!(self.function.cells[cell].init, Init::Outcome(_))
        {
            self.shadow_shaped_like(cell, like, args);
        }
    }

    /// `to = from` passes all of the adjoint of `to` on to `from`.
    fn unassign(&mut self, node: &Node, work: Work, to: &Target, from: &Target) {
        let args: Vec<Id> = node.args.iter().map(|&arg| self.id(arg)).collect();
        let (to_args, from_args) = args.split_at(to.arguments());
        let Some(shadow) = self.shadow_target(to) else {
            return;
        };
        self.shape_as(from, &shadow, to_args);
        if let Some(from) = self.shadow_target(from) {
            let mut args = from_args.to_vec();
            args.extend(to_args);
            self.effect(
                Op::Whole {
                    work: Work::Accumulate,
                    to: from,
                    from: shadow.clone(),
                },
                args,
            );
        }
        let from = shadow.clone();
        let mut args = to_args.to_vec();
        args.extend(to_args);
        let work = match work {
            Work::Replace => Work::Reshape,
            _ => Work::Clear,
        };
        self.effect(
            Op::Whole {
                work,
                to: shadow,
                from,
            },
            args,
        );
    }
}

/// The ways to the numbers of a shape, in order.
fn leaves(shape: &Shape, way: &mut Vec<Step>, found: &mut Vec<Vec<Step>>) {
    let mut part = |step: Step, shape: &Shape, found: &mut Vec<Vec<Step>>| {
        way.push(step);
        leaves(shape, way, found);
        way.pop();
    };
    match shape {
        Shape::Number => found.push(way.clone()),
        Shape::Tuple(fields) => {
            for (n, field) in (0..).zip(fields) {
                part(Step::Field(n), field, found);
            }
        }
        Shape::Array(elements) => {
            for (n, element) in (0..).zip(elements) {
                part(Step::Index(n), element, found);
            }
        }
        Shape::Struct(_, fields) => {
            for (name, field) in fields {
                part(Step::to_field(name), field, found);
            }
        }
    }
}
