//! The Jacobian of code that runs from the top to the bottom, all of it at once.
//!
//! In goes a function that gives an array of numbers, out comes one that also writes each number of its Jacobian that can be other
//! than zero: of `[x * y, x + y]` the numbers `y`, `x`, 1 and 1. Both modes are there, and share what they can: forward mode goes
//! through the function once with the tangents along all unit vectors, reverse mode once back for each row.

use crate::graph::{
    Base, Builder, Function, Graph, Id, Init, Node, Op, Outcome, Shape, Step, Type, Value,
};

use super::adjoint::{Adjoints, Scope, Seed, Sweep, plain};
use super::tangent::{Directions, Place, are_all, tangent};

/// The function that also gives its Jacobian by these numbers: the row of each result is the gradient by a parameter from `first`
/// on, which is a list with an element for each number. First by forward mode, then by reverse mode.
///
/// Nothing where the result is not an array that the function makes of numbers at its end, or where it has loops or calls, or reads
/// other numbers.
#[must_use]
pub fn jacobian(function: &Function, numbers: &[Place], first: usize) -> Option<[Function; 2]> {
    if !are_all(function, numbers) {
        return None;
    }
    let function = with_results(function)?;
    Some([
        forward(&function, numbers, first),
        reverse(&function, numbers, first),
    ])
}

/// The function with the numbers of its array as its results, in place of a variable that holds them.
fn with_results(function: &Function) -> Option<Function> {
    let Outcome::Place(target) = &function.outcome else {
        return None;
    };
    let Base::Cell(cell) = target.base else {
        return None;
    };
    let Init::Numbers(shape @ Shape::Array(elements)) = &function.cells[cell].init else {
        return None;
    };
    let is_flat = elements.iter().all(|e| matches!(e, Shape::Number));
    // Whatever else changes in memory is left to the sweeps that the caller repeats.
    let is_memory = |node: &&Node| {
        matches!(
            node.op,
            Op::Declare(_) | Op::Store { .. } | Op::Add { .. } | Op::Whole { .. } | Op::Load { .. }
        )
    };
    let is_alone = function.nodes.iter().filter(is_memory).count() == 1;
    let is_it = |&id: &Id| function.node(id).op == Op::Declare(cell);
    let place = function.body.nodes.iter().position(is_it)?;
    if !is_flat || !is_alone || !target.path.is_empty() {
        return None;
    }
    let mut function = function.clone();
    let declaration = function.body.nodes.remove(place);
    // Nobody sees this node any more, and it names a variable that is gone.
    let nothing = plain(Op::Truth(true), Vec::new(), Type::Bool);
    let node = std::mem::replace(&mut function.nodes[declaration.index()], nothing);
    function.outcome = Outcome::Shape(shape.clone());
    function.body.results = node.args;
    function.cells.clear();
    Some(function)
}

fn forward(function: &Function, numbers: &[Place], first: usize) -> Function {
    let directions = Directions::Units(numbers.to_vec(), 0);
    let swept = tangent(function, &directions);
    let mut results = swept.body.results.clone();
    let tangents = results.split_off(function.body.results.len());
    let graph = Graph::new(Builder::going_on(swept));
    for (row, tangents) in tangents.chunks(numbers.len()).enumerate() {
        for (column, &tangent) in tangents.iter().enumerate() {
            write(&graph, first + row, column, graph.value(tangent));
        }
    }
    graph.into_builder().finish(results)
}

/// Nothing is written where a derivative is zero whatever the numbers are.
fn write(graph: &Graph, row: usize, column: usize, value: Value<'_>) {
    if value.known() != Some(0.0) {
        let path = vec![Step::Index(u32::try_from(column).unwrap_or(u32::MAX))];
        let op = Op::Accumulate {
            parameter: row,
            path,
        };
        graph.with(|builder| builder.node(op, vec![value.id], Type::Unit));
    }
}

fn reverse(function: &Function, numbers: &[Place], first: usize) -> Function {
    let graph = Graph::new(Builder::with_words_of(function));
    let mut sweep = Sweep::new(function, &graph, Seed::One, true);
    sweep.scopes.push(Scope::new(None, 1));
    let _ = sweep.forward_region(&function.body, true);
    for (row, &result) in function.body.results.iter().enumerate() {
        sweep.row = Some((first + row, numbers));
        let mut adjoints = Adjoints::default();
        if sweep.activity.has(result) {
            let one = sweep.seed_number(result);
            adjoints.add(&graph, result, one);
        }
        sweep.backward_region(&function.body, &mut adjoints);
    }
    let results = function.body.results.iter();
    let results = results.map(|&result| sweep.forward(result)).collect();
    graph.into_builder().finish(results)
}

impl<'a> Sweep<'a> {
    /// Adds to the row of a Jacobian.
    pub(super) fn add_to_row(&mut self, parameter: usize, path: &[Step], adjoint: Value<'a>) {
        let Some((row, numbers)) = self.row else {
            return;
        };
        let is_it = |(of, way): &Place| *of == parameter && way == path;
        if let Some(column) = numbers.iter().position(is_it) {
            write(self.graph, row, column, adjoint);
        }
    }
}
