//! The tree as a flowchart of Mermaid, which GitHub and rustdoc's readers show.

use std::fmt::Write;

use backprop_runtime::trace::{Kind, Trace};

use super::number::number;

pub(super) fn flowchart(trace: &Trace) -> String {
    let mut chart = String::from("flowchart BT\n");
    let root = trace.graph.nodes.last().map_or("", |node| &node.letter);
    for (place, (node, numbers)) in trace.graph.nodes.iter().zip(&trace.numbers).enumerate() {
        let mut label = match &node.name {
            Some(name) => format!("{}: {name} = {}", node.letter, node.formula.text),
            None => format!("{}: {}", node.letter, node.formula.text),
        };
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
        let class = match node.kind {
            _ if !numbers.is_taken => ":::off",
            Kind::Input(_) => ":::input",
            Kind::Constant => ":::constant",
            Kind::Operation => "",
        };
        let _ = writeln!(chart, "  n{place}[{}]{class}", quoted(&label));
    }
    let (mut stubs, mut edges) = (0, 0);
    let (mut forward, mut backward) = (Vec::new(), Vec::new());
    for (user, (node, numbers)) in trace.graph.nodes.iter().zip(&trace.numbers).enumerate() {
        for (place, argument) in node.arguments.iter().enumerate() {
            let mut operand = format!("n{}", argument.node);
            if argument.is_stub {
                operand = format!("s{stubs}");
                stubs += 1;
                let letter = quoted(&trace.graph.nodes[argument.node].letter);
                let _ = writeln!(chart, "  {operand}([{letter}]):::constant");
            }
            let _ = writeln!(chart, "  {operand} --> n{user}");
            if trace.graph.nodes[argument.node].is_active && numbers.is_taken {
                forward.push(edges.to_string());
            }
            edges += 1;
            if let (Some(rule), Some(partial)) = (&argument.rule, numbers.partials[place]) {
                let label = quoted(&format!("× {} {rule}", number(partial)));
                let _ = writeln!(chart, "  n{user} -.->|{label}| {operand}");
                backward.push(edges.to_string());
                edges += 1;
            }
        }
    }
    chart.push_str(
        "  classDef input fill:#fdeedd,stroke:#a84300,color:#151b26\n  \
         classDef constant stroke-dasharray:3 3\n  classDef off opacity:0.4\n",
    );
    for (edges, colour) in [(forward, "#0a55a3"), (backward, "#a84300")] {
        if !edges.is_empty() {
            let _ = writeln!(chart, "  linkStyle {} stroke:{colour}", edges.join(","));
        }
    }
    chart
}

/// A label, in which HTML and entities are none of the user's.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '<' | '>' | '&' | '#' | '`' | '\\' | '*' | '_' => {
                let _ = write!(quoted, "#{};", u32::from(c));
            }
            '\n' => quoted.push_str("<br/>"),
            _ => quoted.push(c),
        }
    }
    quoted + "\""
}
