//! Calls of other differentiated functions.
//!
//! A call in the forward sweep leaves what the callee's own backward sweep reads; the backward sweep
//! hands the callee the same arguments again with the adjoint of its result. What an argument lends
//! and somebody changes later is left too, or copied.

use crate::graph::{
    Argument, Base, Buffer, Cell, Id, Init, Node, Op, PullWords, Region, Target, Type, Work,
};

use super::adjoint::{Adjoints, Sweep, plain};

impl Sweep<'_> {
    /// Keeps what a call reads and somebody changes later.
    pub(super) fn save_arguments(&mut self, id: Id) {
        let Op::Invoke(call) = self.function.node(id).op else {
            return;
        };
        let arguments = self.function.calls[call].arguments.clone();
        for argument in arguments {
            let Argument::Place { target, .. } = argument else {
                continue;
            };
            let Base::Cell(cell) = target.base else {
                continue;
            };
            let is_stable = self.memory.is_stable(cell, id);
            if (is_stable && (self.is_alive(cell) || self.is_left_at_the_end(cell)))
                || self.is_rebuilt(cell)
                || self.snapshots.contains_key(&(id, cell))
            {
                continue;
            }
            let home = self.memory.home[id.index()];
            let whole = Target::whole(Base::Cell(cell));
            if self.loop_around(home).is_some() {
                self.effect(
                    Op::Whole {
                        work: Work::Save,
                        to: whole.clone(),
                        from: whole,
                    },
                    Vec::new(),
                );
                self.snapshots.insert((id, cell), None);
            } else {
                let copy = self.graph.with(|builder| {
                    let copy = builder.cell(Cell {
                        name: "copy".into(),
                        ident: None,
                        init: Init::Copy(whole),
                        ty: None,
                    });
                    builder.node(Op::Declare(copy), Vec::new(), Type::Unit);
                    copy
                });
                self.snapshots.insert((id, cell), Some(copy));
            }
        }
    }

    /// Whether a variable can be put together again from numbers.
    fn is_rebuilt(&self, cell: usize) -> bool {
        matches!(self.function.cells[cell].init, Init::Numbers(_)) && !self.memory.is_written(cell)
    }

    /// Whether a variable is the result of a call that the loop around it leaves.
    fn is_left_at_the_end(&self, cell: usize) -> bool {
        let is_outcome = matches!(self.function.cells[cell].init, Init::Outcome(_));
        let home = self.memory.home_of_cell(cell);
        let around = self.loop_around(home);
        is_outcome && around.is_some() && home == around.map(|owner| (owner, 0))
    }

    /// Leaves the results of calls in a loop's region that are more than one number.
    pub(super) fn save_results(&mut self, owner: Id, region: &Region) {
        let mut saved = Vec::new();
        for &id in &region.nodes {
            let Op::Invoke(call) = self.function.node(id).op else {
                continue;
            };
            let cell = self.function.calls[call].cell;
            if self.memory.is_scalar(cell) || self.memory.is_written(cell) {
                continue;
            }
            let whole = Target::whole(Base::Cell(cell));
            self.effect(
                Op::Whole {
                    work: Work::Save,
                    to: whole.clone(),
                    from: whole,
                },
                Vec::new(),
            );
            saved.push(cell);
        }
        self.results_saved.insert(owner, saved);
    }

    /// Takes the results of calls that a loop's region left.
    pub(super) fn recall_results(&mut self, owner: Id) {
        let saved = self.results_saved.get(&owner).cloned().unwrap_or_default();
        for &cell in saved.iter().rev() {
            let known = &self.function.cells[cell];
            let (name, init) = (known.name.clone(), known.init.clone());
            let again = self.new_cell(&name, Init::Recalled(Box::new(init)), Vec::new());
            if let Some(scope) = self.scopes.last_mut() {
                scope.remade.insert(cell, again);
            }
        }
    }

    fn new_cell(&mut self, name: &str, init: Init, args: Vec<Id>) -> usize {
        self.graph.with(|builder| {
            let cell = builder.cell(Cell {
                name: name.into(),
                ident: None,
                init,
                ty: None,
            });
            builder.node(Op::Declare(cell), args, Type::Unit);
            cell
        })
    }

    /// A variable that was made again for the backward sweep, or can be.
    pub(super) fn remade(&mut self, cell: usize) -> Option<usize> {
        let home = self.memory.home_of_cell(cell);
        let at = self.scope_of(home)?;
        if let Some(&again) = self.scopes[at].remade.get(&cell) {
            return Some(again);
        }
        if !self.is_rebuilt(cell) {
            return None;
        }
        let declared = self.memory.declaration(cell)?;
        let args = self.function.node(declared).args.clone();
        let args = args.iter().map(|&arg| self.id(arg)).collect();
        let known = self.function.cells[cell].clone();
        let depth = self.scopes[at].depth;
        let again = self.graph.with(|builder| {
            let again = builder.cell(Cell {
                ident: None,
                ..known
            });
            builder.push_at(depth, plain(Op::Declare(again), args, Type::Unit));
            again
        });
        self.scopes[at].remade.insert(cell, again);
        Some(again)
    }

    /// The shadow of a result that nobody keeps has the shape of what it is assigned to.
    pub(super) fn shadow_shaped_like(&mut self, cell: usize, like: &Target, args: &[Id]) {
        let home = self.memory.home_of_cell(cell);
        let at = self.scope_of(home).unwrap_or(0);
        if self.scopes[at].shadows.contains_key(&cell) {
            return;
        }
        let name = format!("d{}", self.function.cells[cell].name);
        let init = Init::ZerosLike(like.clone());
        let shadow = self.new_cell(&name, init, args.to_vec());
        self.scopes[at].shadows.insert(cell, shadow);
    }

    /// Passes the adjoint of a call's result on to its arguments.
    pub(super) fn pull(&mut self, id: Id, call: usize, node: &Node, adjoints: &mut Adjoints) {
        let words = self.function.calls[call].clone();
        let cotangent = self.shadow(words.cell);
        let mut indices = node.args.iter().copied();
        let mut arguments = Vec::new();
        let mut buffers = Vec::new();
        let mut args = Vec::new();
        let mut buffer_args: Vec<Id> = Vec::new();
        let mut numbers = Vec::new();
        let mut bases: Vec<Base> = Vec::new();
        let mut later: Vec<(Target, Vec<Id>, usize)> = Vec::new();
        for argument in words.arguments {
            match argument {
                Argument::Words(_) => {
                    buffers.push(Buffer::Callee);
                    arguments.push(argument);
                }
                Argument::Number => {
                    let Some(arg) = indices.next() else { continue };
                    args.push(self.id(arg));
                    arguments.push(Argument::Number);
                    if self.activity.has(arg) {
                        let ty = self.function.node(arg).ty;
                        let buffer = self.new_cell("darg", Init::Zero, Vec::new());
                        self.graph
                            .with(|builder| builder.cell_mut(buffer).ty = Some(ty));
                        buffers.push(Buffer::Place(Target::whole(Base::Cell(buffer))));
                        numbers.push((arg, buffer));
                    } else {
                        buffers.push(Buffer::Callee);
                    }
                }
                Argument::Place {
                    target,
                    by_reference,
                } => {
                    let count = target.arguments();
                    let ways: Vec<Id> = indices.by_ref().take(count).collect();
                    let ways: Vec<Id> = ways.into_iter().map(|arg| self.id(arg)).collect();
                    let source = self.source_of(id, &target);
                    args.extend(&ways);
                    arguments.push(Argument::Place {
                        target: source.clone(),
                        by_reference,
                    });
                    let Some(shadow) = self.shadow_target(&target) else {
                        buffers.push(Buffer::Callee);
                        continue;
                    };
                    if bases.contains(&shadow.base) {
                        // Two arguments lend parts of one: each gets a buffer of its own.
                        let init = Init::ZerosLike(source);
                        let buffer = self.new_cell("darg", init, ways.clone());
                        buffers.push(Buffer::Place(Target::whole(Base::Cell(buffer))));
                        later.push((shadow, ways, buffer));
                    } else {
                        bases.push(shadow.base);
                        buffer_args.extend(&ways);
                        buffers.push(Buffer::Place(shadow));
                    }
                }
            }
        }
        args.extend(buffer_args);
        self.graph.with(|builder| {
            let pull = builder.pull_words(PullWords {
                path: words.path,
                arguments,
                buffers,
                cotangent,
                cell: words.cell,
            });
            builder.node(Op::Pull(pull), args, Type::Unit);
        });
        for (to, ways, buffer) in later {
            let op = Op::Whole {
                work: Work::Accumulate,
                to,
                from: Target::whole(Base::Cell(buffer)),
            };
            self.effect(op, ways);
        }
        for (arg, buffer) in numbers {
            let ty = self.function.node(arg).ty;
            let adjoint = self.read_cell(buffer, &[], &[], ty);
            self.give(arg, adjoint, adjoints);
        }
    }

    /// Where the backward sweep finds what an argument lent.
    fn source_of(&mut self, id: Id, target: &Target) -> Target {
        let Base::Cell(cell) = target.base else {
            return target.clone();
        };
        let found = match self.snapshots.get(&(id, cell)).copied() {
            Some(Some(copy)) => Some(copy),
            Some(None) => {
                let donor = if self.is_alive(cell) {
                    Init::ZerosLike(Target::whole(Base::Cell(cell)))
                } else {
                    self.function.cells[cell].init.clone()
                };
                let name = self.function.cells[cell].name.clone();
                Some(self.new_cell(&name, Init::Recalled(Box::new(donor)), Vec::new()))
            }
            None if self.is_alive(cell) => None,
            None => self.remade(cell),
        };
        Target {
            base: found.map_or(target.base, Base::Cell),
            path: target.path.clone(),
        }
    }
}
