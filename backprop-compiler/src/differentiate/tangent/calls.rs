//! Calls of other differentiated functions, in forward mode.
//!
//! In goes a call for the value, out comes one for the value and its tangent, by the callee's own forward mode.

use crate::graph::{
    Argument, Base, Buffer, Cell, Id, Init, Node, Op, PullWords, Shape, Target, Type,
};

use super::Sweep;

impl Sweep<'_> {
    /// A call: the callee gives the value and the tangent.
    pub(super) fn lift(&mut self, call: usize, node: &Node) {
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
                    match self.changes(arg, 0) {
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
                    match self.target(target, 0) {
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
        self.cells[0].insert(words.cell, tangent);
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
