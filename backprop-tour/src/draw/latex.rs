//! The function, its derivative and every step in LaTeX: an `aligned` for display mode.

use backprop_runtime::trace::{Kind, Trace};

use super::number::number;

pub(super) fn aligned(trace: &Trace) -> String {
    let graph = &trace.graph;
    let mut lines: Vec<String> = Vec::new();
    let names: Vec<_> = graph
        .inputs
        .iter()
        .map(|input| name(trace, input.node, &input.name))
        .collect();
    let f = format!("f({})", names.join(", "));
    if !graph.formula.latex.is_empty() {
        lines.push(format!("{f} &= {}", graph.formula.latex));
    }
    for (derivative, name) in graph.derivatives.iter().zip(&names) {
        if !derivative.latex.is_empty() {
            let slope = if names.len() == 1 {
                format!("f'({name})")
            } else {
                format!(r"\frac{{\partial f}}{{\partial {name}}}")
            };
            lines.push(format!("{slope} &= {}", derivative.latex));
        }
    }
    let letter = |place: usize| letter(&graph.nodes[place].letter);
    for (place, (node, numbers)) in graph.nodes.iter().zip(&trace.numbers).enumerate() {
        let (Some(value), true) = (numbers.value, node.ty != "bool") else {
            continue;
        };
        if node.kind == Kind::Constant {
            continue;
        }
        let formula = &node.formula.latex;
        lines.push(format!(
            "{} &= {formula} = {}",
            letter(place),
            digits(value)
        ));
    }
    let uses = trace.uses();
    let root = graph.nodes.len().saturating_sub(1);
    for place in (0..graph.nodes.len()).rev() {
        let Some(adjoint) = trace.numbers[place].adjoint else {
            continue;
        };
        let by = |place: usize| {
            format!(
                r"\frac{{\partial {}}}{{\partial {}}}",
                letter(root),
                letter(place)
            )
        };
        let terms = uses[place].iter().map(|one| {
            let partial = &graph.nodes[one.user].arguments[one.place].partial.latex;
            let partial = match partial.as_ref() {
                "" => digits(one.partial),
                text if text.contains([' ', '-']) => format!(r"\left({text}\right)"),
                text => text.to_owned(),
            };
            if one.user == root {
                partial
            } else {
                format!(r"{} \cdot {partial}", by(one.user))
            }
        });
        let terms: Vec<_> = terms.collect();
        let sum = if terms.is_empty() {
            String::new()
        } else {
            format!("{} = ", terms.join(" + "))
        };
        lines.push(format!("{} &= {sum}{}", by(place), digits(adjoint)));
    }
    format!(
        "\\begin{{aligned}}\n{}\n\\end{{aligned}}\n",
        lines.join(" \\\\\n")
    )
}

/// The name of an input, as the formulas write it.
fn name(trace: &Trace, node: Option<usize>, name: &str) -> String {
    match node {
        Some(node) => trace.graph.nodes[node].formula.latex.to_string(),
        None if name.chars().count() == 1 => name.to_owned(),
        None => format!(r"\mathrm{{{}}}", name.replace('_', r"\_")),
    }
}

/// A letter, whose index is in digits of its own.
fn letter(letter: &str) -> String {
    let mut chars = letter.chars();
    let first: String = chars.next().into_iter().collect();
    let index = chars.filter_map(|c| u32::from(c).checked_sub(u32::from('₀')));
    let index: String = index.map(|digit| digit.to_string()).collect();
    if index.is_empty() {
        first
    } else {
        format!("{first}_{{{index}}}")
    }
}

fn digits(value: f64) -> String {
    let text = number(value);
    match text.as_str() {
        "inf" => String::from(r"\infty"),
        "-inf" => String::from(r"-\infty"),
        "NaN" => String::from(r"\mathrm{NaN}"),
        _ => match text.split_once('e') {
            Some((digits, power)) => format!(r"{digits} \cdot 10^{{{power}}}"),
            None => text,
        },
    }
}
