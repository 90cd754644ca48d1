//! The tree in the language of Graphviz.
//!
//! Edges are written from a user to its operands, which `ordering=out` keeps in their order.

use std::fmt::Write;

use backprop_runtime::trace::{Kind, Trace};

use super::line::heading;
use super::number::number;

pub(super) fn digraph(trace: &Trace) -> String {
    let mut dot = format!(
        "digraph {{\n  graph [ordering=out, labelloc=t, label={}];\n  \
         node [shape=box, style=rounded, fontname=monospace];\n  edge [fontname=monospace, fontsize=11];\n",
        quoted(&heading(trace))
    );
    let root = trace.graph.nodes.last().map_or("", |node| &node.letter);
    for (place, (node, numbers)) in trace.graph.nodes.iter().zip(&trace.numbers).enumerate() {
        let mut label = format!("{}   {}", node.letter, node.formula.text);
        if let Some(name) = &node.name {
            label = format!("{}   {name} = {}", node.letter, node.formula.text);
        }
        if let (Some(value), false) = (numbers.value, node.kind == Kind::Constant) {
            let value = if node.ty == "bool" {
                (value != 0.0).to_string()
            } else {
                number(value)
            };
            let _ = write!(label, "\nvalue {value}");
        }
        if let Some(adjoint) = numbers.adjoint {
            let _ = write!(label, "\n∂{root}/∂{} {}", node.letter, number(adjoint));
        }
        let look = match node.kind {
            _ if !numbers.is_taken => ", style=\"rounded,dotted\", fontcolor=gray50, color=gray50",
            Kind::Input(_) => {
                ", style=\"rounded,filled\", fillcolor=\"#fdeedd\", color=\"#a84300\""
            }
            Kind::Constant => ", color=gray60, fontcolor=gray30",
            Kind::Operation => "",
        };
        let _ = writeln!(dot, "  n{place} [label={}{look}];", quoted(&label));
    }
    let mut stubs = 0;
    for (user, (node, numbers)) in trace.graph.nodes.iter().zip(&trace.numbers).enumerate() {
        for (place, argument) in node.arguments.iter().enumerate() {
            let mut operand = format!("n{}", argument.node);
            if argument.is_stub {
                operand = format!("s{stubs}");
                stubs += 1;
                let letter = quoted(&trace.graph.nodes[argument.node].letter);
                let _ = writeln!(
                    dot,
                    "  {operand} [label={letter}, style=\"rounded,dashed\", color=gray60];"
                );
            }
            let forward = match (numbers.is_taken, trace.graph.nodes[argument.node].is_active) {
                (false, _) => "color=gray60, style=dotted",
                (true, false) => "color=gray60",
                (true, true) => "color=\"#0a55a3\"",
            };
            let _ = writeln!(dot, "  n{user} -> {operand} [dir=back, {forward}];");
            if let (Some(rule), Some(partial)) = (&argument.rule, numbers.partials[place]) {
                let label = quoted(&format!("× {} {rule}", number(partial)));
                let _ = writeln!(
                    dot,
                    "  n{user} -> {operand} [style=dashed, color=\"#a84300\", fontcolor=\"#a84300\", label={label}];"
                );
            }
        }
    }
    dot.push_str("}\n");
    dot
}

/// A string of the language, in which a backslash begins an escape.
fn quoted(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", text.replace('\n', "\\n"))
}
