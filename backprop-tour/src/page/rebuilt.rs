//! The function behind a trace that somebody else made, as `backprop::explain!` does.
//!
//! In goes a trace, out comes a [`Function`] with the same numbers, so that a page can compute them
//! for other inputs; or nothing, where the words of the trace mention what only the program knows.

use std::fmt::Write;

use backprop_runtime::trace::{Kind, Trace};
use proc_macro2::TokenStream;

use crate::function::Function;
use crate::read::with_stack;

/// A function whose words are known.
pub(super) struct Rebuilt {
    pub(super) function: Function,
    /// The closure, which may mention names that it captured.
    pub(super) closure: String,
    /// What it captured.
    pub(super) captured: Vec<(String, f64)>,
}

/// The function, if the words of the trace give its numbers.
pub(super) fn rebuild(trace: &Trace) -> Option<Rebuilt> {
    let head = head(trace)?;
    let (captured, given) = captured(trace, &head.names)?;
    let (head, body) = (head.text, &trace.graph.source);
    let function = with_stack(|| {
        let tokens: TokenStream = format!("{head} {{ {given}{body} }}").parse().ok()?;
        Function::of_closure(tokens).ok()
    })?;
    let again = function.trace(&trace.at);
    let is_same = |a: f64, b: f64| a.to_bits() == b.to_bits();
    let are_same = again.graph.nodes.len() == trace.graph.nodes.len()
        && is_same(again.value, trace.value)
        && again.gradient.len() == trace.gradient.len()
        && again
            .gradient
            .iter()
            .zip(&trace.gradient)
            .all(|(&a, &b)| is_same(a, b));
    are_same.then(|| Rebuilt {
        function,
        closure: format!("{head} {body}"),
        captured,
    })
}

/// The parameters between bars, and their names.
struct Head {
    text: String,
    names: Vec<String>,
}

fn head(trace: &Trace) -> Option<Head> {
    let mut parameters: Vec<(String, Vec<String>)> = Vec::new();
    for input in &trace.graph.inputs {
        let end = input.name.find(['[', '.']).unwrap_or(input.name.len());
        let (name, place) = input.name.split_at(end);
        match parameters.last_mut() {
            Some((known, places)) if known == name => places.push(place.to_owned()),
            _ => parameters.push((name.to_owned(), vec![place.to_owned()])),
        }
    }
    let mut typed = Vec::new();
    for (name, places) in &parameters {
        typed.push(match shape(places)? {
            ty if ty == "f64" => name.clone(),
            ty => format!("{name}: {ty}"),
        });
    }
    Some(Head {
        text: format!("|{}|", typed.join(", ")),
        names: parameters.into_iter().map(|(name, _)| name).collect(),
    })
}

/// The names that the closure captured with their values, and the statements that give them.
fn captured(trace: &Trace, parameters: &[String]) -> Option<(Vec<(String, f64)>, String)> {
    let mut captured: Vec<(String, f64)> = Vec::new();
    let mut given = String::new();
    for (node, numbers) in trace.graph.nodes.iter().zip(&trace.numbers) {
        let name = &*node.source;
        let is_name = node.kind == Kind::Constant && syn::parse_str::<syn::Ident>(name).is_ok();
        let is_known = parameters.iter().any(|known| known == name)
            || captured.iter().any(|(known, _)| known == name);
        if is_name && !is_known {
            let value = numbers.value?;
            let _ = match &*node.ty {
                "f64" | "f32" => write!(given, "let {name} = {value:?}; "),
                "bool" => write!(given, "let {name} = {}; ", value != 0.0),
                _ => write!(given, "let {name} = {value:.0}; "),
            };
            captured.push((name.to_owned(), value));
        }
    }
    Some((captured, given))
}

/// The type of a parameter with inputs at these places: nothing for itself, `[2]` or `.1` for a part.
fn shape(places: &[String]) -> Option<String> {
    let [first, ..] = places else {
        return None;
    };
    if first.is_empty() {
        return Some(String::from("f64"));
    }
    let is_array = first.starts_with('[');
    let numbers = places.iter().map(|place| {
        let number = if is_array {
            place.strip_prefix('[')?.strip_suffix(']')?
        } else {
            place.strip_prefix('.')?
        };
        number.parse::<usize>().ok()
    });
    let numbers: Option<Vec<usize>> = numbers.collect();
    let count = numbers?.into_iter().max()? + 1;
    Some(if is_array {
        format!("[f64; {count}]")
    } else {
        format!("({})", "f64, ".repeat(count))
    })
}
