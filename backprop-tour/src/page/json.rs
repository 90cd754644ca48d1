//! Graphs and traces as JSON.
//!
//! In go plain data, out come values of `serde_json`. JSON has no infinities: they are written as
//! `{"$": "inf"}`.

use backprop_runtime::trace::{Formula, Graph, Kind, Node, Trace};
use serde_json::{Value, json};

pub(super) fn number(x: f64) -> Value {
    if x.is_finite() {
        json!(x)
    } else if x.is_nan() {
        json!({ "$": "nan" })
    } else if x > 0.0 {
        json!({ "$": "inf" })
    } else {
        json!({ "$": "-inf" })
    }
}

pub(super) fn numbers(all: &[f64]) -> Vec<Value> {
    all.iter().copied().map(number).collect()
}

fn optional(x: Option<f64>) -> Value {
    x.map_or(Value::Null, number)
}

fn formula(formula: &Formula) -> Value {
    json!({ "text": formula.text, "latex": formula.latex })
}

/// A function as it was written.
pub(super) fn graph(graph: &Graph) -> Value {
    let inputs = graph.inputs.iter();
    let inputs = inputs.map(|input| json!({ "name": input.name, "node": input.node }));
    json!({
        "source": graph.source,
        "inputs": inputs.collect::<Vec<_>>(),
        "nodes": graph.nodes.iter().map(node).collect::<Vec<_>>(),
        "formula": formula(&graph.formula),
        "derivatives": graph.derivatives.iter().map(formula).collect::<Vec<_>>(),
    })
}

fn node(node: &Node) -> Value {
    let arguments = node.arguments.iter().map(|argument| {
        json!({
            "node": argument.node,
            "rule": argument.rule,
            "stub": argument.is_stub,
            "partial": formula(&argument.partial),
        })
    });
    let branch = node
        .branch
        .map(|branch| json!({ "of": branch.of, "arm": branch.arm }));
    json!({
        "letter": node.letter,
        "kind": match node.kind {
            Kind::Input(_) => "input",
            Kind::Constant => "constant",
            Kind::Operation => "operation",
        },
        "operation": node.operation,
        "arguments": arguments.collect::<Vec<_>>(),
        "formula": formula(&node.formula),
        "source": node.source,
        "name": node.name,
        "type": node.ty,
        "active": node.is_active,
        "branch": branch,
    })
}

/// The numbers of each node.
pub(super) fn steps(trace: &Trace) -> Value {
    let steps = trace.numbers.iter().map(|numbers| {
        let partials = numbers.partials.iter().copied().map(optional);
        json!({
            "value": optional(numbers.value),
            "adjoint": optional(numbers.adjoint),
            "partials": partials.collect::<Vec<_>>(),
            "taken": numbers.is_taken,
        })
    });
    steps.collect()
}
