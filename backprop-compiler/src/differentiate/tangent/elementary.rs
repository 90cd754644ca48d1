//! Tangents through elementary functions, and through branches that ask for adjoints.
//!
//! In goes a node, out come its tangents: the sum of those of its arguments times the partial derivatives. In goes the condition of a
//! branch that passes an adjoint on unless it is zero, out comes the one on which its tangents are passed on too.

use crate::graph::{Comparison, Function, Id, Node, Op, Spelling, Value};
use crate::rules::{self, composite};

use super::super::scale::scale;
use super::{Directions, Sweep};

/// Whether a function is called that may leave an argument aside.
pub(super) fn has_choices(function: &Function) -> bool {
    let mut nodes = function.nodes.iter();
    nodes.any(|node| matches!(node.op, Op::Call(name) if rules::is_choice(name)))
}

impl<'a> Sweep<'a> {
    /// The tangents of the value of a function.
    pub(super) fn call(&mut self, id: Id, node: &Node, name: &str) -> Vec<Option<Id>> {
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
                let Some(rule) = rules::lookup(name) else {
                    return Vec::new();
                };
                let values: Vec<_> = node.args.iter().map(|&arg| self.value(arg)).collect();
                (self.function.numbers(node), (rule.partials)(&values, y))
            }
        };
        let mut found = Vec::new();
        for k in self.each() {
            let mut total: Option<Value<'a>> = None;
            for (&arg, partial) in arguments.iter().zip(&partials) {
                let (Some(partial), Some(tangent)) = (partial, self.changes(arg, k)) else {
                    continue;
                };
                let tangent = self.graph.value(tangent);
                let term = if self.is_left_aside(name, arg) {
                    let is_taken = partial.compare(Comparison::NotEqual, 0.0);
                    is_taken.select(scale(tangent, *partial), 0.0)
                } else {
                    scale(tangent, *partial)
                };
                total = Some(match total {
                    Some(total) => total + term,
                    None => term,
                });
            }
            found.push(total.map(|total| total.id));
        }
        found
    }

    /// Whether a function may leave an argument aside whose tangent can be infinite, as one can that a caller gives.
    fn is_left_aside(&self, name: &str, arg: Id) -> bool {
        let is_given = matches!(self.directions, Directions::Given(_));
        let steep = self.steep.as_ref();
        rules::is_choice(name) && (is_given || steep.is_some_and(|steep| steep.has(arg)))
    }

    /// The condition of a branch. One that asks whether an adjoint is zero is met where a tangent of it is not, too.
    pub(super) fn question(&self, condition: Id) -> Id {
        let mut found = self.value(condition);
        let mut waiting = vec![condition];
        while let Some(id) = waiting.pop() {
            let node = self.function.node(id);
            match node.op {
                _ if !matches!(node.spelling, Spelling::Ours) => {}
                Op::Select => waiting.extend(&node.args),
                Op::Compare(Comparison::NotEqual) => {
                    for k in self.each() {
                        if let Some(tangent) = self.changes(node.args[0], k) {
                            let tangent: Value<'a> = self.graph.value(tangent);
                            found = found.or(tangent.compare(Comparison::NotEqual, 0.0));
                        }
                    }
                }
                _ => {}
            }
        }
        found.id
    }
}
