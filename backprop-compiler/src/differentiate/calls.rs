//! Calls of other differentiated functions.
//!
//! A call in the forward sweep leaves what the callee's own backward sweep reads; the backward sweep
//! hands the callee the same arguments again with the adjoint of its result. What an argument lends
//! and somebody changes later is left too, or copied.

use std::collections::HashMap;

use crate::graph::{
    Argument, Base, Buffer, Cell, Id, Init, Node, Op, PullWords, Region, Target, Type, Work,
};

use super::adjoint::{Adjoints, Sweep, plain};

impl Sweep<'_> {
    /// Keeps what a call reads and somebody changes later.
    pub(super) fn save_arguments(&mut self, id: Id) {
        let node = self.function.node(id);
        let Op::Invoke(call) = node.op else {
            return;
        };
        let arguments = self.function.calls[call].arguments.clone();
        let mut indices = node.args.iter();
        for (position, argument) in arguments.into_iter().enumerate() {
            let target = match argument {
                Argument::Words(_) => continue,
                Argument::Number => {
                    indices.next();
                    continue;
                }
                Argument::Place { target, .. } => target,
            };
            let ways: Vec<Id> = indices.by_ref().take(target.arguments()).copied().collect();
            let ways: Vec<Id> = ways.into_iter().map(|way| self.forward(way)).collect();
            let Base::Cell(cell) = target.base else {
                continue;
            };
            let is_stable = self.memory.is_stable(cell, id);
            if (is_stable && (self.is_alive(cell) || self.is_left_at_the_end(cell)))
                || self.is_rebuilt(cell)
            {
                continue;
            }
            let mut both = ways.clone();
            both.extend(&ways);
            let op = self.op_again(&Op::Whole {
                work: Work::Save,
                to: target.clone(),
                from: target,
            });
            self.effect(op, both);
            let kept = self.snapshots.entry(id).or_default();
            if !kept.contains(&position) {
                kept.push(position);
            }
        }
    }

    /// Whether a variable can be put together again from numbers.
    fn is_rebuilt(&self, cell: usize) -> bool {
        matches!(self.function.cells[cell].init, Init::Numbers(_)) && !self.memory.is_written(cell)
    }

    /// Whether a variable is one that the region around it leaves: the result of a call that is more
    /// than one number, where the backward sweep is outside of that region.
    pub(super) fn is_left_at_the_end(&self, cell: usize) -> bool {
        let is_left = match self.function.cells[cell].init {
            Init::Outcome(_) => !self.memory.is_only_assigned(cell),
            // Nothing else says how long the lists in it are.
            Init::Later(_) | Init::Nothing(_) => true,
            Init::Words(_) => {
                let is_passed_on = self.memory.is_only_assigned(cell);
                self.function.fleeting.contains_key(&cell)
                    && (self.activity.has_cell(cell) || !is_passed_on)
            }
            _ => false,
        };
        is_left && !self.memory.is_scalar(cell) && !self.is_alive(cell)
    }

    /// Leaves the results of calls in a loop's region that are more than one number.
    pub(super) fn save_results(&mut self, owner: (Id, usize), region: &Region) {
        if self.leaves_nothing {
            return;
        }
        let cells = region.nodes.iter().filter_map(|&id| {
            let op = &self.function.node(id).op;
            match *op {
                Op::Invoke(call) => Some(self.function.calls[call].cell),
                Op::Declare(cell) => Some(cell),
                _ => None,
            }
        });
        // What is left first is taken last: the shadows may be shaped like what is left as a whole.
        let (mut saved, mut whole) = (Vec::new(), Vec::new());
        for cell in cells {
            // Nothing else says how long a list became.
            if self.is_left_at_the_end(cell)
                || self.has_other_length(cell)
                || self.is_part_of_what_shrinks(cell)
            {
                whole.push((cell, Work::Save));
            } else if self.is_of_any_shape(cell) {
                saved.push((cell, Work::SaveShape));
            }
        }
        saved.extend(whole);
        for &(cell, work) in &saved {
            let to = Target::whole(Base::Cell(cell));
            let from = to.clone();
            self.effect(Op::Whole { work, to, from }, Vec::new());
        }
        self.results_saved.insert(owner, saved);
    }

    /// Whether a branch left something at the end of one of its regions, or of a branch inside of them, which is on the tape
    /// whether or not anything in them has an adjoint.
    pub(super) fn has_left_results(&self, id: Id) -> bool {
        let mut waiting = vec![id];
        while let Some(id) = waiting.pop() {
            for (place, region) in self.function.node(id).regions.iter().enumerate() {
                let saved = self.results_saved.get(&(id, place));
                if saved.is_some_and(|saved| !saved.is_empty()) {
                    return true;
                }
                waiting.extend(&region.nodes);
            }
        }
        false
    }

    /// Takes the results of calls that a loop's region left.
    pub(super) fn recall_results(&mut self, owner: (Id, usize)) {
        let saved = self.results_saved.get(&owner).cloned().unwrap_or_default();
        for &(cell, work) in saved.iter().rev() {
            if work == Work::SaveShape {
                let to = Target::whole(Base::Cell(self.shadow(cell)));
                let from = to.clone();
                let work = Work::Reshape;
                self.effect(Op::Whole { work, to, from }, Vec::new());
                continue;
            }
            let known = &self.function.cells[cell];
            let (name, ident) = (known.name.clone(), known.ident.clone());
            let init = self.recalled(cell);
            let again = self.new_cell(&name, init, Vec::new());
            // Words of the user's, such as the length in the header of a loop, find it by its name.
            self.graph
                .with(|builder| builder.cell_mut(again).ident = ident);
            if let Some(scope) = self.scopes.last_mut() {
                scope.remade.insert(cell, again);
            }
        }
    }

    /// What was left of a variable, which has the type of what is at hand in the backward sweep.
    pub(super) fn recalled(&self, cell: usize) -> Init {
        let init = &self.function.cells[cell].init;
        // The words `Vec::new()` say nothing about what will be in it.
        let donor = match (init, self.list_of_what_is_put_in(cell)) {
            (Init::Words(_), Some(list)) => list,
            _ => self.function.fleeting.get(&cell).unwrap_or(init).clone(),
        };
        match donor {
            // What it is a copy of is perhaps not at hand yet.
            Init::Copy(from)
                if from.arguments() > 0
                    || matches!(from.base, Base::Cell(_))
                    || self.function.fleeting.contains_key(&cell) =>
            {
                self.recalled_part(cell)
            }
            Init::Later(Some(like)) if matches!(*like, Init::Copy(_)) => self.recalled_part(cell),
            donor => Init::Recalled(Box::new(donor)),
        }
    }

    /// What was left of a variable that has the type of a part of another one.
    fn recalled_part(&self, cell: usize) -> Init {
        let (donor, path) = self.donor(cell);
        Init::RecalledPart(Box::new(donor), path)
    }

    fn new_cell(&mut self, name: &str, init: Init, args: Vec<Id>) -> usize {
        self.graph.with(|builder| {
            let cell = builder.cell(Cell {
                name: name.into(),
                ident: None,
                length: None,
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
        let depth = self.scopes[at].depth;
        let args = args.iter().map(|&arg| self.id_at(arg, depth)).collect();
        let known = self.function.cells[cell].clone();
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
        let recalled = self.recall_arguments(id, call);
        let mut indices = node.args.iter().copied();
        let mut arguments = Vec::new();
        let mut buffers = Vec::new();
        let mut args = Vec::new();
        let mut buffer_args: Vec<Id> = Vec::new();
        let mut numbers = Vec::new();
        let mut bases: Vec<Base> = Vec::new();
        let mut later: Vec<(Target, Vec<Id>, usize)> = Vec::new();
        for (position, argument) in words.arguments.into_iter().enumerate() {
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
                    let source = match recalled.get(&position) {
                        Some(&again) => Target::whole(Base::Cell(again)),
                        None => self.source_of(&target),
                    };
                    let source_ways = if source.path.is_empty() {
                        Vec::new()
                    } else {
                        ways.clone()
                    };
                    args.extend(&source_ways);
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
                        let buffer = self.new_cell("darg", init, source_ways);
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
                callee: words.callee,
                arguments,
                buffers,
                cotangent,
                cell: words.cell,
                leaves: false,
                along: None,
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

    /// Where the backward sweep finds what an argument lent, where nobody left it.
    fn source_of(&mut self, target: &Target) -> Target {
        let Base::Cell(cell) = target.base else {
            return target.clone();
        };
        let found = if self.is_alive(cell) {
            None
        } else {
            self.remade(cell)
        };
        Target {
            base: found.map_or(target.base, Base::Cell),
            path: target.path.clone(),
        }
    }

    /// Takes what a call's arguments lent, the last first.
    fn recall_arguments(&mut self, id: Id, call: usize) -> HashMap<usize, usize> {
        let positions = self.snapshots.get(&id).cloned().unwrap_or_default();
        let node = self.function.node(id);
        let arguments = self.function.calls[call].arguments.clone();
        let mut ways: Vec<Vec<Id>> = Vec::new();
        let mut indices = node.args.iter().copied();
        for argument in &arguments {
            let count = match argument {
                Argument::Words(_) => 0,
                Argument::Number => 1,
                Argument::Place { target, .. } => target.arguments(),
            };
            ways.push(indices.by_ref().take(count).collect());
        }
        let mut recalled = HashMap::new();
        for &position in positions.iter().rev() {
            let Argument::Place { target, .. } = &arguments[position] else {
                continue;
            };
            let Base::Cell(cell) = target.base else {
                continue;
            };
            let (donor, mut path) = self.donor(cell);
            path.extend(target.path.iter().cloned());
            let args: Vec<Id> = ways[position].clone();
            let args = args.into_iter().map(|way| self.id(way)).collect();
            let name = self.function.cells[cell].name.clone();
            let init = Init::RecalledPart(Box::new(donor), path);
            recalled.insert(position, self.new_cell(&name, init, args));
        }
        recalled
    }
}
