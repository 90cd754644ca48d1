//! Variables in memory, each with another beside it for its tangent.
//!
//! In goes a node that does something to a variable, out comes the node that does the same to its tangent.

use crate::graph::{Base, Cell, Float, Id, Init, Node, Op, Shape, Step, Target, Type, Work};

use super::super::adjoint::plain;
use super::{Directions, Sweep};

impl Sweep<'_> {
    /// The variable of a variable's tangent.
    fn cell(&mut self, cell: usize, k: usize, init: Init, args: Vec<Id>) {
        let known = &self.function.cells[cell];
        let tangent = Cell {
            name: format!("tangent_{}", known.name).into(),
            ident: None,
            length: None,
            init,
            ty: known.ty,
        };
        let tangent = self.graph.with(|builder| {
            let tangent = builder.tangent_cell(tangent);
            builder.push(plain(Op::Declare(tangent), args, Type::Unit));
            tangent
        });
        self.cells[k].insert(cell, tangent);
    }

    pub(super) fn target(&self, target: &Target, k: usize) -> Option<Target> {
        let base = match (target.base, self.directions) {
            (Base::Parameter(parameter), Directions::Given(first)) => {
                Base::Parameter(first + parameter)
            }
            (Base::Gradient(parameter), Directions::Given(first)) => {
                Base::Gradient(first + parameter)
            }
            (
                Base::Parameter(_) | Base::Gradient(_),
                Directions::Units(..) | Directions::Orders(_),
            ) => return None,
            (Base::Cell(cell), _) => Base::Cell(*self.cells[k].get(&cell)?),
        };
        Some(Target {
            base,
            path: target.path.clone(),
        })
    }

    /// Declares the tangents of a variable that is taken from a tape, on which they lie above it.
    pub(super) fn recall(&mut self, node: &Node) {
        let Op::Declare(cell) = node.op else { return };
        let init = self.function.cells[cell].init.clone();
        if !matches!(init, Init::Recalled(_) | Init::RecalledPart(..))
            || !self.activity.has_cell(cell)
        {
            return;
        }
        for k in self.each().rev() {
            let args = self.ids(node);
            self.cell(cell, k, init.clone(), args);
            if let Some(&tangent) = self.cells[k].get(&cell) {
                self.graph
                    .with(|builder| builder.set_recalled_tangent(cell, tangent));
            }
        }
    }

    pub(super) fn memory(&mut self, node: &Node, k: usize) {
        let mut args = self.ids(node);
        match &node.op {
            Op::Declare(cell) if self.activity.has_cell(*cell) => self.declare(*cell, node, k),
            Op::Store { cell, path } | Op::Add { cell, path } => {
                let Some(&cell) = self.cells[k].get(cell) else {
                    return;
                };
                let last = node.args[node.args.len() - 1];
                if self.changes(last, k).is_none() && matches!(node.op, Op::Add { .. }) {
                    return;
                }
                args.pop();
                args.push(self.tangent(last, k).id);
                let path = path.clone();
                let op = match node.op {
                    Op::Add { .. } => Op::Add { cell, path },
                    _ => Op::Store { cell, path },
                };
                self.effect(op, args);
            }
            Op::Push(cell) => {
                if let Some(&tangent) = self.cells[k].get(cell) {
                    let value = self.tangent(node.args[0], k).id;
                    self.effect(Op::Push(tangent), vec![value]);
                }
            }
            Op::Pop(cell) if node.ty == Type::Unit => {
                if let Some(&tangent) = self.cells[k].get(cell) {
                    self.effect(Op::Pop(tangent), Vec::new());
                }
            }
            Op::Whole { work, to, from } => self.whole(*work, to, from, args, k),
            _ => {}
        }
    }

    fn declare(&mut self, cell: usize, node: &Node, k: usize) {
        let whole = || Target::whole(Base::Cell(cell));
        let args = self.ids(node);
        let known = &self.function.cells[cell];
        let (init, args) = match &known.init {
            Init::Recalled(_) | Init::RecalledPart(..) => return,
            Init::Numbers(shape) => {
                let tangents = node.args.iter().map(|&arg| self.tangent(arg, k).id);
                (Init::Numbers(shape.clone()), tangents.collect())
            }
            Init::Copy(Target {
                base: Base::Parameter(_),
                ..
            }) if matches!(self.directions, Directions::Orders(_)) && k == 0 => {
                let float = known.ty.and_then(Type::float).unwrap_or(Float::F64);
                let one = self.graph.with(|builder| builder.number(1.0, float));
                (Init::Numbers(Shape::Number), vec![one])
            }
            Init::Copy(Target {
                base: Base::Parameter(_),
                ..
            }) if matches!(self.directions, Directions::Orders(_)) => (Init::Zero, Vec::new()),
            Init::Copy(from) => match self.target(from, k) {
                Some(from) => (Init::Copy(from), args),
                None => (Init::ZerosLike(whole()), Vec::new()),
            },
            Init::Taken(from) => match self.target(from, k) {
                Some(from) => (Init::Taken(from), args),
                None => (Init::ZerosLike(whole()), Vec::new()),
            },
            Init::Later(like) => (Init::Later(like.clone()), Vec::new()),
            // What it is overwritten with says its type.
            Init::Nothing(ty) if ty.to_string() == "_" => (known.init.clone(), Vec::new()),
            zeros @ (Init::ZerosLike(_) | Init::ZerosLikeWords(_) | Init::ZerosInShape(_)) => {
                (zeros.clone(), args)
            }
            _ if known.ty.is_some() => (Init::Zero, Vec::new()),
            _ => (Init::ZerosLike(whole()), Vec::new()),
        };
        self.cell(cell, k, init, args);
    }

    fn work_on(&self, work: Work, to: Target, from: Target, args: Vec<Id>) {
        self.effect(Op::Whole { work, to, from }, args);
    }

    fn whole(&mut self, work: Work, to: &Target, from: &Target, mut args: Vec<Id>, k: usize) {
        if work == Work::Save {
            let tangent = self.target(to, k);
            let tangent =
                tangent.unwrap_or_else(|| Target::whole(Base::Cell(self.zeros(to, &args))));
            let from = tangent.clone();
            self.work_on(work, tangent, from, args);
            return;
        }
        let Some(target) = self.target(to, k) else {
            return;
        };
        if matches!(work, Work::SaveShape | Work::SaveLast) {
            // That of the tangent is the same.
            return;
        }
        if work == Work::Grow {
            let mut from = to.clone();
            from.path.push(Step::Last);
            let work = Work::GrowLike;
            self.work_on(work, target, from, args);
            return;
        }
        if work == Work::Reshape {
            self.work_on(Work::Zeros, target, to.clone(), args);
            return;
        }
        let source = match work {
            // Only the shape of it counts.
            Work::Zeros | Work::Clear | Work::GrowLike => {
                self.target(from, k).or_else(|| Some(from.clone()))
            }
            _ => self.target(from, k),
        };
        if let Some(from) = source {
            self.work_on(work, target, from, args);
            return;
        }
        if work == Work::Accumulate {
            return;
        }
        if self.is_later(to) || matches!(work, Work::Replace | Work::Append) {
            let from = from.clone();
            let work = match work {
                Work::Append => Work::GrowLike,
                _ => Work::Zeros,
            };
            self.work_on(work, target, from, args);
            return;
        }
        let count = target.arguments();
        args.truncate(count);
        args.extend_from_within(..count);
        let from = target.clone();
        let work = Work::Clear;
        self.work_on(work, target, from, args);
    }

    /// A variable of zeros, for the tangent of what does not change.
    pub(super) fn zeros(&self, like: &Target, args: &[Id]) -> usize {
        let cell = Cell {
            name: "still".into(),
            ident: None,
            length: None,
            init: Init::ZerosLike(like.clone()),
            ty: None,
        };
        let args = args[..like.arguments()].to_vec();
        self.graph.with(|builder| {
            let cell = builder.tangent_cell(cell);
            builder.push(plain(Op::Declare(cell), args, Type::Unit));
            cell
        })
    }

    fn is_later(&self, target: &Target) -> bool {
        matches!(target.base, Base::Cell(cell)
            if matches!(self.function.cells[cell].init, Init::Later(_)))
    }
}
