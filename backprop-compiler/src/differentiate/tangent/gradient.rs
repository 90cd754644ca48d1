//! What is added to gradients, and the tangents of that: the product of the Hessian with the directions.
//!
//! In goes a node that adds to a gradient, out come the nodes that add its tangents to what they belong to.

use crate::graph::{Builder, Comparison, Id, Node, Op, Region, Spelling, Step, Type};

use super::{Directions, Sweep};

impl Sweep<'_> {
    /// What a function adds to a gradient, and the tangents of that to what they belong to.
    pub(super) fn accumulate(&mut self, node: &Node) {
        let Op::Accumulate { parameter, path } = &node.op else {
            return;
        };
        let mut args = self.ids(node);
        if self.keeps_gradient {
            self.effect(node.op.clone(), args.clone());
        }
        let (Some(&value), Some(last)) = (node.args.last(), args.len().checked_sub(1)) else {
            return;
        };
        for k in self.each() {
            let Some(tangent) = self.changes(value, k) else {
                continue;
            };
            args[last] = tangent;
            match self.directions {
                // Those of a gradient are not asked for.
                Directions::Orders(_) => {}
                Directions::Given(first) => {
                    let parameter = first + parameter;
                    let path = path.clone();
                    self.effect(Op::Accumulate { parameter, path }, args.clone());
                }
                Directions::Units(numbers, first) => {
                    let column = numbers
                        .iter()
                        .position(|(of, way)| of == parameter && way == path);
                    // The other half is the same numbers.
                    if let Some(column) = column.filter(|&column| column <= k) {
                        let parameter = first + k;
                        let path = vec![Step::Index(u32::try_from(column).unwrap_or(u32::MAX))];
                        self.effect(Op::Accumulate { parameter, path }, vec![tangent]);
                    }
                }
            }
        }
    }

    /// The sum that a node adds to a gradient unless it is zero, where there may be no such number.
    pub(super) fn scattered(&self, node: &Node) -> Option<Id> {
        let [region, otherwise] = node.regions.as_slice() else {
            return None;
        };
        let condition = self.function.node(*node.args.first()?);
        let last = self.function.node(*region.nodes.last()?);
        let sum = *condition.args.first()?;
        let is_ours = matches!(condition.spelling, Spelling::Ours);
        let is_it = is_ours
            && matches!(condition.op, Op::Compare(Comparison::NotEqual))
            && matches!(last.op, Op::Accumulate { .. })
            && last.args.last() == Some(&sum)
            && otherwise.nodes.is_empty();
        is_it.then_some(sum)
    }

    /// Its tangents may be other than zero where it is zero, and are added on a condition of their own.
    pub(super) fn scatter(&mut self, node: &Node, sum: Id) {
        let Some((last, before)) = node.regions[0].nodes.split_last() else {
            return;
        };
        let Op::Accumulate { parameter, path } = &self.function.node(*last).op else {
            return;
        };
        let mut added = Vec::new();
        if self.keeps_gradient {
            added.push((*parameter, self.id(sum)));
        }
        if let (Directions::Given(first), Some(tangent)) = (self.directions, self.changes(sum, 0)) {
            added.push((first + parameter, tangent));
        }
        for (parameter, sum) in added {
            let any = self.graph.value(sum).compare(Comparison::NotEqual, 0.0);
            self.graph.with(Builder::open);
            for &id in before {
                let node = self.function.node(id);
                self.copy(id, node);
            }
            let mut args = self.ids(self.function.node(*last));
            args.pop();
            args.push(sum);
            let path = path.clone();
            self.effect(Op::Accumulate { parameter, path }, args);
            self.graph.with(|builder| {
                let regions = vec![builder.close(Vec::new()), Region::default()];
                builder.owner(Op::If, vec![any.id], Type::Unit, regions);
            });
        }
    }
}
