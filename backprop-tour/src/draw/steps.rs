//! The steps of an evaluation, one a line: forward from the leaves, then backward from the result.

use std::fmt::Write;

use backprop_runtime::trace::{Kind, Trace};

use super::line::{heading, results};
use super::number::{number, operand};

/// The heading, the steps, and the results.
pub(super) fn list(trace: &Trace) -> String {
    let mut text = heading(trace) + "\n\nforward: values, from the leaves up\n";
    let mut lines: Vec<(String, &str)> = Vec::new();
    let nodes = trace.graph.nodes.iter().zip(&trace.numbers);
    for (place, (node, numbers)) in nodes.enumerate() {
        let (Kind::Operation, true, Some(value)) = (node.kind, numbers.is_taken, numbers.value)
        else {
            continue;
        };
        let formula = &node.formula.text;
        let shown = if node.ty == "bool" {
            (value != 0.0).to_string()
        } else {
            number(value)
        };
        let with_numbers = with_numbers(trace, place, formula);
        let end = if with_numbers == shown {
            shown
        } else {
            format!("{with_numbers} = {shown}")
        };
        lines.push((format!("{} = {formula} = {end}", node.letter), ""));
    }
    write_lines(&mut text, &lines, 1);
    text.push_str("\nbackward: gradients, from the result down\n");
    let first = lines.len() + 1;
    write_lines(&mut text, &backward(trace), first);
    text.push('\n');
    for line in results(trace) {
        let _ = writeln!(text, "{line}");
    }
    text
}

fn backward(trace: &Trace) -> Vec<(String, &str)> {
    let mut lines: Vec<(String, &str)> = Vec::new();
    let uses = trace.uses();
    let Some(root) = trace.graph.nodes.len().checked_sub(1) else {
        return lines;
    };
    let letter = |place: usize| &trace.graph.nodes[place].letter;
    let by = |place: usize| format!("∂{}/∂{}", letter(root), letter(place));
    for place in (0..=root).rev() {
        let Some(adjoint) = trace.numbers[place].adjoint else {
            continue;
        };
        let flows = &uses[place];
        let mut rule = "";
        let line = if place == root {
            rule = "seed";
            format!("{} = {}", by(place), number(adjoint))
        } else if flows.is_empty() {
            format!("{} = {}", by(place), number(adjoint))
        } else {
            let mut formulas = Vec::new();
            let mut products = Vec::new();
            for one in flows {
                let argument = &trace.graph.nodes[one.user].arguments[one.place];
                if let Some(name) = &argument.rule {
                    rule = if flows.len() > 1 {
                        "a sum over its uses"
                    } else {
                        name
                    };
                }
                let partial = match argument.partial.text.as_ref() {
                    "" => number(one.partial),
                    text if one.user == root && flows.len() == 1 => text.to_owned(),
                    text if text.contains([' ', '-']) => format!("({text})"),
                    text => text.to_owned(),
                };
                let above = operand(trace.numbers[one.user].adjoint.unwrap_or(f64::NAN));
                if one.user == root {
                    formulas.push(partial);
                    products.push(if flows.len() > 1 {
                        operand(one.partial)
                    } else {
                        number(one.partial)
                    });
                } else {
                    formulas.push(format!("{} · {partial}", by(one.user)));
                    products.push(format!("{above} × {}", operand(one.partial)));
                }
            }
            let (formula, products) = (formulas.join(" + "), products.join(" + "));
            let mut parts = vec![by(place), formula, products, number(adjoint)];
            parts.dedup();
            parts.join(" = ")
        };
        lines.push((line, rule));
    }
    lines
}

fn write_lines(text: &mut String, lines: &[(String, &str)], first: usize) {
    let longest = lines.iter().map(|(line, _)| line.chars().count()).max();
    let width = longest.unwrap_or(0);
    for (n, (line, rule)) in lines.iter().enumerate() {
        let line = format!("{:>3}  {line:width$}   {rule}", n + first);
        let _ = writeln!(text, "{}", line.trim_end());
    }
}

/// A formula with the numbers of its arguments in place of their letters.
fn with_numbers(trace: &Trace, place: usize, formula: &str) -> String {
    let arguments = &trace.graph.nodes[place].arguments;
    let mut text = String::new();
    let mut word = String::new();
    for c in formula.chars().chain(std::iter::once(' ')) {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
            continue;
        }
        let argument = arguments
            .iter()
            .find(|argument| trace.graph.nodes[argument.node].letter == word);
        match argument {
            Some(argument) => {
                let node = &trace.graph.nodes[argument.node];
                text.push_str(&match trace.numbers[argument.node].value {
                    Some(value) if node.ty == "bool" => (value != 0.0).to_string(),
                    Some(value) => operand(value),
                    None => word.clone(),
                });
            }
            None => text.push_str(&word),
        }
        word.clear();
        text.push(c);
    }
    text.trim_end().to_owned()
}
