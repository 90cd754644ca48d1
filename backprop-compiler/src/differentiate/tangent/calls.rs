//! Calls of other differentiated functions, in forward mode.
//!
//! In goes a call for the value, or the backward half of one, out comes the same for the value and its tangent, by the callee's own
//! derivatives.

use crate::graph::{
    Along, Argument, Base, Buffer, Cell, Id, Init, Node, Op, PullWords, Shape, Target, Type,
};

use super::Sweep;

impl Sweep<'_> {
    /// A call: the callee gives the value and the tangent.
    pub(super) fn lift(&mut self, call: usize, node: &Node) {
        let words = self.function.calls[call].clone();
        let mut ways = node.args.iter().copied();
        let (mut args, tangents, ways_of_tangents) = self.tangents_of(&words.arguments, &mut ways);
        args.extend(ways_of_tangents);
        let name = format!("tangent_{}", self.function.cells[words.cell].name);
        let tangent = self.variable(&name, Init::Outcome(call), None);
        self.cells[0].insert(words.cell, tangent);
        let leaves = self.follows_reverse && words.leaves;
        self.graph.with(|builder| {
            let lift = builder.pull_words(PullWords {
                path: words.path,
                callee: words.callee,
                arguments: words.arguments,
                buffers: tangents,
                cotangent: tangent,
                cell: words.cell,
                leaves,
                along: None,
            });
            builder.node(Op::Lift(lift), args, Type::Unit);
        });
    }

    /// A call for the value and its tangent: the callee gives the tangents of both too.
    pub(super) fn lift_again(&mut self, lift: usize, node: &Node) {
        let words = self.function.pulls[lift].clone();
        let mut ways = node.args.iter().copied();
        let (mut args, tangents, ways_of_tangents) = self.tangents_of(&words.arguments, &mut ways);
        let (mut buffers, mut ways_of_buffers) = (Vec::new(), Vec::<Id>::new());
        for tangent in &words.buffers {
            let Buffer::Place(target) = tangent else {
                buffers.push(Buffer::Callee);
                continue;
            };
            let ways: Vec<Id> = ways.by_ref().take(target.arguments()).collect();
            let ways: Vec<Id> = ways.into_iter().map(|way| self.id(way)).collect();
            args.extend(&ways);
            buffers.push(match self.target(target, 0) {
                Some(tangent) => {
                    ways_of_buffers.extend(ways);
                    Buffer::Place(tangent)
                }
                None => Buffer::Callee,
            });
        }
        args.extend(ways_of_tangents);
        args.extend(ways_of_buffers);
        let [cell, cotangent] = [words.cell, words.cotangent].map(|of| {
            let name = format!("tangent_{}", self.function.cells[of].name);
            let init = self.function.cells[of].init.clone();
            let tangent = self.variable(&name, init, None);
            self.cells[0].insert(of, tangent);
            tangent
        });
        self.graph.with(|builder| {
            let lift = builder.pull_words(PullWords {
                along: Some(Along {
                    tangents,
                    buffers,
                    cotangent,
                    cell: Some(cell),
                }),
                ..words
            });
            builder.node(Op::Lift(lift), args, Type::Unit);
        });
    }

    /// The backward half of a call: the callee passes on the adjoint and its tangent.
    pub(super) fn pull(&mut self, pull: usize, node: &Node) {
        let words = self.function.pulls[pull].clone();
        let cotangent = match self.cells[0].get(&words.cotangent) {
            Some(&tangent) => tangent,
            None => self.zeros(&Target::whole(Base::Cell(words.cotangent)), &[]),
        };
        let mut ways = node.args.iter().copied();
        let (mut args, tangents, ways_of_tangents) = self.tangents_of(&words.arguments, &mut ways);
        let ways: Vec<Id> = ways.map(|way| self.id(way)).collect();
        let (mut kept, mut buffers) = (Vec::new(), Vec::new());
        let (mut ways_of_kept, mut ways_of_buffers) = (Vec::new(), Vec::<Id>::new());
        let mut rest = ways.into_iter();
        for buffer in &words.buffers {
            let Buffer::Place(target) = buffer else {
                kept.push(Buffer::Callee);
                buffers.push(Buffer::Callee);
                continue;
            };
            let ways: Vec<Id> = rest.by_ref().take(target.arguments()).collect();
            match self.target(target, 0) {
                Some(tangent) => {
                    ways_of_buffers.extend(&ways);
                    buffers.push(Buffer::Place(tangent));
                }
                None => buffers.push(Buffer::Callee),
            }
            if self.keeps(target) {
                ways_of_kept.extend(ways);
                kept.push(buffer.clone());
            } else {
                kept.push(Buffer::Callee);
            }
        }
        args.extend(ways_of_kept);
        args.extend(ways_of_tangents);
        args.extend(ways_of_buffers);
        self.graph.with(|builder| {
            let pull = builder.pull_words(PullWords {
                buffers: kept,
                along: Some(Along {
                    tangents,
                    buffers,
                    cotangent,
                    cell: None,
                }),
                ..words
            });
            builder.node(Op::Pull(pull), args, Type::Unit);
        });
    }

    /// The arguments of a node that calls, where each argument's tangent is, and the indices of these.
    fn tangents_of(
        &self,
        arguments: &[Argument],
        ways: &mut impl Iterator<Item = Id>,
    ) -> (Vec<Id>, Vec<Buffer>, Vec<Id>) {
        let mut args = Vec::new();
        let mut tangents = Vec::new();
        let mut ways_of_tangents: Vec<Id> = Vec::new();
        for argument in arguments {
            let tangent = match argument {
                Argument::Words(_) => None,
                Argument::Number => {
                    let Some(arg) = ways.next() else { continue };
                    args.push(self.id(arg));
                    self.changes(arg, 0).map(|tangent| {
                        let init = Init::Numbers(Shape::Number);
                        let ty = self.function.node(arg).ty;
                        let cell = self.variable("targ", init, Some(ty));
                        self.effect(Op::Declare(cell), vec![tangent]);
                        Target::whole(Base::Cell(cell))
                    })
                }
                Argument::Place { target, .. } => {
                    let ways: Vec<Id> = ways.by_ref().take(target.arguments()).collect();
                    let ways: Vec<Id> = ways.into_iter().map(|arg| self.id(arg)).collect();
                    args.extend(&ways);
                    let tangent = self.target(target, 0);
                    if tangent.is_some() {
                        ways_of_tangents.extend(&ways);
                    }
                    tangent
                }
            };
            tangents.push(tangent.map_or(Buffer::Callee, Buffer::Place));
        }
        (args, tangents, ways_of_tangents)
    }

    /// A variable of ours.
    pub(super) fn variable(&self, name: &str, init: Init, ty: Option<Type>) -> usize {
        self.graph.with(|builder| {
            builder.tangent_cell(Cell {
                name: name.into(),
                ident: None,
                length: None,
                init,
                ty,
            })
        })
    }
}
