//! Lists that get longer or shorter: which they are, and what has the type of one in the backward sweep.
//!
//! In goes a variable, out comes whether another length than that of its beginning is left in it, or something at hand of which a part
//! has its type: the words `Vec::new()` say nothing about what will be in the list.

use crate::graph::{Base, Init, Op, Step, Target, Type, Work};

use super::adjoint::Sweep;

impl Sweep<'_> {
    /// Whether something is put into a list, or taken out of one, after its declaration.
    pub(super) fn has_other_length(&self, cell: usize) -> bool {
        self.is_written_by(cell, |op| {
            matches!(
                op,
                Op::Push(_)
                    | Op::Pop(_)
                    | Op::Whole {
                        work: Work::Append | Work::Drop,
                        ..
                    }
            )
        })
    }

    /// Whether nothing else says how long the shadow is of a variable that the backward sweep cannot see: it may have changed
    /// places with a longer list or was assigned one, or it is a copy of a list that has another length later.
    pub(super) fn is_of_any_shape(&self, cell: usize) -> bool {
        let is_replaced = |op: &Op| {
            matches!(
                op,
                Op::Whole {
                    work: Work::Replace | Work::Swap { resizes: true },
                    ..
                }
            )
        };
        let is_copy = || match &self.function.cells[cell].init {
            Init::Copy(Target {
                base: Base::Cell(from),
                ..
            }) => self.has_other_length(*from) || self.is_written_by(*from, is_replaced),
            _ => false,
        };
        self.activity.has_cell(cell)
            && !self.is_alive(cell)
            && !self.memory.is_scalar(cell)
            && (self.is_written_by(cell, is_replaced) || is_copy())
    }

    /// Whether a variable is a copy of a part of a list that may have no such part later.
    pub(super) fn is_part_of_what_shrinks(&self, cell: usize) -> bool {
        let Init::Copy(Target {
            base: Base::Cell(from),
            path,
        }) = &self.function.cells[cell].init
        else {
            return false;
        };
        !path.is_empty() && self.has_other_length(*from) && self.is_of_any_shape(cell)
    }

    fn is_written_by(&self, cell: usize, is_one: impl Fn(&Op) -> bool) -> bool {
        let mut writers = self.memory.writers(cell).iter();
        writers.any(|&writer| is_one(&self.function.node(writer).op))
    }

    /// The type of the numbers that are appended to a list after its declaration, if any are.
    fn pushed(&self, cell: usize) -> Option<Type> {
        let mut writers = self.memory.writers(cell).iter();
        writers.find_map(|&writer| {
            let node = self.function.node(writer);
            matches!(node.op, Op::Push(_)).then(|| self.function.node(node.args[0]).ty)
        })
    }

    /// A list of what is appended to a list after its declaration, if anything is.
    pub(super) fn list_of_what_is_put_in(&self, cell: usize) -> Option<Init> {
        self.list_like(cell, &mut Vec::new())
    }

    fn list_like(&self, cell: usize, seen: &mut Vec<usize>) -> Option<Init> {
        if let Some(ty) = self.pushed(cell) {
            return Some(Init::ListOf(ty));
        }
        if let Some(words) = self.function.elements.get(&cell) {
            let like = Init::Words(words.clone());
            return Some(Init::ListLike(Box::new(like), Vec::new()));
        }
        seen.push(cell);
        let like = self.memory.writers(cell).iter().find_map(|&writer| {
            let Op::Whole {
                work: Work::Append,
                to,
                from,
            } = &self.function.node(writer).op
            else {
                return None;
            };
            if *to != Target::whole(Base::Cell(cell)) {
                return None;
            }
            match from.base {
                Base::Cell(inner) if seen.contains(&inner) => None,
                Base::Cell(inner) => {
                    let (donor, mut way) = self.donor_beside(inner, seen)?;
                    way.extend(from.path.iter().map(of_type));
                    Some(Init::ListLike(Box::new(donor), way))
                }
                _ => Some(Init::ListLike(
                    Box::new(Init::Copy(from.clone())),
                    Vec::new(),
                )),
            }
        });
        seen.pop();
        like
    }

    /// Something at hand in the backward sweep of which a part has the type of a variable, and the way to that part.
    pub(super) fn donor(&self, cell: usize) -> (Init, Vec<Step>) {
        let found = self.donor_beside(cell, &mut Vec::new());
        found.unwrap_or((Init::Nothing(quote::quote!(_)), Vec::new()))
    }

    /// The same, which is none of the lists that are asked for what is put into them already.
    fn donor_beside(&self, cell: usize, seen: &mut Vec<usize>) -> Option<(Init, Vec<Step>)> {
        if self.is_alive(cell) {
            let whole = Target::whole(Base::Cell(cell));
            return Some((Init::ZerosLike(whole), Vec::new()));
        }
        let init = match (
            &self.function.cells[cell].init,
            self.function.fleeting.get(&cell),
        ) {
            (Init::Later(_) | Init::Nothing(_), Some(donor)) => donor,
            (Init::Later(Some(like)), None) => like,
            (init, _) => init,
        };
        Some(match init {
            Init::Words(words) => {
                let list = self.list_like(cell, seen);
                let known = || self.function.fleeting.get(&cell).cloned();
                let donor = list.or_else(known);
                (donor.unwrap_or(Init::Words(words.clone())), Vec::new())
            }
            Init::Copy(from) => match from.base {
                Base::Cell(of) if seen.contains(&of) => return None,
                Base::Cell(of) => {
                    let (donor, way) = self.donor_beside(of, seen)?;
                    let rest = from.path.iter().map(of_type);
                    let whole = |whole: Target| Target {
                        base: whole.base,
                        path: [whole.path, from.path.clone()].concat(),
                    };
                    match donor {
                        Init::ZerosLike(known) | Init::Copy(known) => {
                            (Init::Copy(whole(known)), way)
                        }
                        other => (other, way.into_iter().chain(rest).collect()),
                    }
                }
                _ => (Init::Copy(from.clone()), Vec::new()),
            },
            other => (other.clone(), Vec::new()),
        })
    }
}

/// Elements are of one type, wherever they are.
fn of_type(step: &Step) -> Step {
    match step {
        Step::Dynamic | Step::Last => Step::Index(0),
        step => step.clone(),
    }
}
