//! Loops that run again: what `#[checkpoint]` makes of a loop.
//!
//! In goes a block of iterations, of which the forward sweep left only what it began with; out comes
//! the same block in the backward sweep, which now leaves what its own backward sweep reads.

use crate::graph::{Base, Cell, Id, Init, Op, Region, Target, Type};

use super::adjoint::Sweep;

impl Sweep<'_> {
    /// The variables around a loop that it changes, and those that it reads and the backward sweep does not find as they were.
    pub(super) fn carried(&self, owner: Id) -> Vec<usize> {
        let is_inside = |&id: &Id| self.memory.is_inside(owner, id);
        let cells = 0..self.function.cells.len();
        cells
            .filter(|&cell| {
                let is_outer = self
                    .memory
                    .declaration(cell)
                    .is_none_or(|declared| !is_inside(&declared));
                let is_found = self.is_alive(cell) && self.memory.is_final(cell, owner);
                is_outer
                    && (self.memory.writers(cell).iter().any(is_inside)
                        || (!is_found && self.memory.mentions(cell).iter().any(is_inside)))
            })
            .collect()
    }

    /// Runs an iteration again from what it began with.
    pub(super) fn run_again(&mut self, id: Id, region: &Region) {
        self.fused.insert(id, true);
        for cell in self.carried(id).into_iter().rev() {
            let known = self.function.cells[cell].clone();
            let init = if self.is_alive(cell) {
                Init::Recalled(Box::new(Init::ZerosLike(Target::whole(Base::Cell(cell)))))
            } else if self.memory.is_scalar(cell) && known.ty.is_some() {
                Init::Recalled(Box::new(Init::Zero))
            } else {
                self.recalled(cell)
            };
            // Words of the user's, such as the length in the header of a loop, find it by its name.
            let again = self.graph.with(|builder| {
                let again = builder.cell(Cell { init, ..known });
                builder.node(Op::Declare(again), Vec::new(), Type::Unit);
                again
            });
            self.again.insert(cell, again);
        }
        // What it reads of the regions around it is recalled where the backward sweep is outside of them.
        let outer = self.read_from_outside(id);
        let before: Vec<_> = outer.iter().map(|&arg| self.place[arg.index()]).collect();
        let recalled: Vec<_> = outer.iter().map(|&arg| self.id(arg)).collect();
        for (&arg, again) in outer.iter().zip(recalled) {
            self.place[arg.index()] = Some(again);
        }
        let _ = self.forward_region(region, false);
        for (arg, place) in outer.into_iter().zip(before) {
            self.place[arg.index()] = place;
        }
    }

    /// The nodes around a loop that it reads and that the backward sweep does not find in place.
    fn read_from_outside(&self, owner: Id) -> Vec<Id> {
        let mut outer: Vec<Id> = Vec::new();
        let mut waiting: Vec<&Region> = self.function.node(owner).regions.iter().collect();
        while let Some(region) = waiting.pop() {
            for &id in &region.nodes {
                let node = self.function.node(id);
                outer.extend(&node.args);
                waiting.extend(&node.regions);
            }
            outer.extend(&region.results);
        }
        outer.retain(|&arg| {
            let home = self.memory.home[arg.index()];
            !self.memory.is_inside(owner, arg) && self.loop_around(home).is_some()
        });
        outer.sort_unstable();
        outer.dedup();
        outer
    }
}
