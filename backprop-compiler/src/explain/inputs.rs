//! The numbers that a function is a function of.
//!
//! Every parameter that is a number is an input, read or not; of the others every element that is read. They stand in the order
//! of the parameters and, within one, of the places.

use std::collections::HashSet;
use std::fmt::Write;

use super::{Input, Parameter};
use crate::graph::{Function, Op, Step};

pub(super) fn of(function: &Function, parameters: &[Parameter]) -> Vec<Input> {
    let mut inputs = Vec::new();
    for (place, parameter) in parameters.iter().enumerate() {
        if let Some(ty) = parameter.number {
            inputs.push(Input {
                name: parameter.name.clone(),
                parameter: place,
                path: Vec::new(),
                ty,
                node: None,
            });
        }
    }
    let mut seen = HashSet::new();
    for node in &function.nodes {
        if let Op::Element { parameter, path } = &node.op
            && (!path.is_empty() || parameters[*parameter].number.is_none())
            && node.ty.float().is_some()
            && seen.insert((*parameter, path))
        {
            inputs.push(Input {
                name: name(&parameters[*parameter].name, path),
                parameter: *parameter,
                path: path.clone(),
                ty: node.ty,
                node: None,
            });
        }
    }
    inputs.sort_by_cached_key(|input| (input.parameter, order(&input.path)));
    inputs
}

/// The words for an element of a parameter.
fn name(parameter: &str, path: &[Step]) -> String {
    let mut name = String::from(parameter);
    for step in path {
        let _ = match step {
            Step::Field(field) => write!(name, ".{field}"),
            Step::Named(field) => write!(name, ".{field}"),
            Step::Index(index) => write!(name, "[{index}]"),
            Step::Dynamic | Step::Last | Step::From | Step::To | Step::Between => {
                write!(name, "[..]")
            }
        };
    }
    name
}

fn order(path: &[Step]) -> Vec<(u32, String)> {
    path.iter()
        .map(|step| match step {
            Step::Field(place) | Step::Index(place) => (*place, String::new()),
            Step::Named(name) => (0, name.to_string()),
            Step::Dynamic | Step::Last | Step::From | Step::To | Step::Between => {
                (u32::MAX, String::new())
            }
        })
        .collect()
}
