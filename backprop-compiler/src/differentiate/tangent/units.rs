//! Whether a function can be differentiated along unit vectors, which are known when the macro runs.

use crate::graph::{Argument, Base, Function, Init, Op, Target};

use super::Place;

/// Whether these numbers are all that a function reads of its parameters, in code that runs from the top to the bottom.
pub(in super::super) fn are_all(function: &Function, numbers: &[Place]) -> bool {
    let is_whole = |target: &Target| !matches!(target.base, Base::Cell(_));
    let knows = |parameter: usize, path: &[_]| {
        numbers
            .iter()
            .any(|(of, way)| *of == parameter && way == path)
    };
    function.nodes.iter().all(|node| match &node.op {
        Op::Element { parameter, path } | Op::Accumulate { parameter, path } => {
            knows(*parameter, path)
        }
        Op::Declare(cell) => match &function.cells[*cell].init {
            Init::Copy(target) | Init::Taken(target) => !is_whole(target),
            _ => true,
        },
        Op::Whole { to, from, .. } => !is_whole(to) && !is_whole(from),
        Op::Loop(_) | Op::Invoke(_) | Op::Pull(_) | Op::Lift(_) => false,
        _ => true,
    }) && function.calls.iter().all(|call| {
        let arguments = call.arguments.iter();
        arguments
            .filter_map(|argument| match argument {
                Argument::Place { target, .. } => Some(target),
                _ => None,
            })
            .all(|target| !is_whole(target))
    })
}
