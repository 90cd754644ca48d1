//! Every order at once: a function of one number to the function with its derivatives.
//!
//! In goes a function, out comes one that gives the same result and, behind it, its derivatives by the one number, from the first
//! on. Each node is followed by its own derivatives: for `y = x * x` these are `x + x` and 2. Their number grows with the square of
//! the order at most, which that of nested derivatives does not. `differentiate/higher.rs` has the derivatives of one node.

use proc_macro2::Span;

use crate::graph::{Function, Id, Op};
use crate::rules::composite;

use super::{Directions, Kind, Sweep, sweep};

/// What is said of what has no derivatives of every order.
pub const NO_ORDERS: &str =
    "a call of another differentiated function has a first derivative alone";

/// What to do about it.
pub const HELP_ON_ORDERS: &str = "write its body here, or in a closure of the body's own";

/// The function that also gives its derivatives up to the order `most`.
///
/// # Errors
/// The place of a call of another differentiated function.
pub fn taylor(function: &Function, most: usize) -> Result<Function, Span> {
    match function
        .nodes
        .iter()
        .find(|node| matches!(node.op, Op::Invoke(_)))
    {
        Some(node) => Err(node.span),
        None => Ok(sweep(function, &Directions::Orders(most), Kind::Function)),
    }
}

impl Sweep<'_> {
    /// Lets the derivatives of a node be found by others.
    pub(super) fn note_orders(&mut self, id: Id) {
        let copy = self.id(id);
        let is_called = matches!(
            self.function.node(id).op,
            Op::Call(_) | Op::Select | Op::Cast
        );
        if let Some(orders) = &mut self.orders
            && !is_called
        {
            let mut tangents = self.tangents[id.index()].clone();
            tangents.resize(orders.most, None);
            orders.set(copy, tangents);
        }
    }

    /// The derivatives of a function of others, from the first on.
    pub(super) fn orders_of(&mut self, id: Id) -> Vec<Option<Id>> {
        let form = composite::recognise(self.function, id);
        let copy = self.id(id);
        let arguments = form.as_ref().map_or(&[][..], |form| &form.arguments);
        let arguments: Vec<_> = arguments.iter().map(|&arg| self.id(arg)).collect();
        let reads = form.as_ref().map_or(&[][..], |form| &form.reads);
        let reads: Vec<_> = reads.iter().map(|&read| self.value(read)).collect();
        let graph = self.graph;
        let Some(orders) = &mut self.orders else {
            return Vec::new();
        };
        if let Some(form) = form {
            let values: Vec<_> = arguments.iter().map(|&arg| graph.value(arg)).collect();
            match form.whole(&values, &reads) {
                Some(other) => orders.set_same(copy, other.id),
                None => {
                    let partials = form.partials(graph.value(copy), &values, &reads);
                    let partials = partials.into_iter().map(|p| Some(p.id)).collect();
                    orders.set_equation(copy, arguments, partials);
                }
            }
        }
        (1..=orders.most).map(|k| orders.get(copy, k)).collect()
    }
}
