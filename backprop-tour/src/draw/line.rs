//! The lines around a tree: what the function is, where it is evaluated, and how the gradient comes about.

use backprop_runtime::trace::Trace;

use super::number::{number, operand};

/// How far the product of the steps may be from the gradient, relative to its size, before a reader is told.
const ROUNDING: f64 = 1e-9;

/// `f(x) = (4*x + 1)^2   at x = 1`.
pub(super) fn heading(trace: &Trace) -> String {
    let graph = &trace.graph;
    let names: Vec<_> = graph
        .inputs
        .iter()
        .map(|input| input.name.as_ref())
        .collect();
    let formula = match graph.formula.text.as_ref() {
        "" => "…",
        text => text,
    };
    let at = graph.inputs.iter().zip(&trace.at);
    let at: Vec<_> = at
        .map(|(input, &at)| format!("{} = {}", input.name, number(at)))
        .collect();
    format!("f({}) = {formula}   at {}", names.join(", "), at.join(", "))
}

/// `f(1) = 25   f'(1) = 40 = 10 × 1 × 4`, with a line for each of several inputs.
pub(super) fn results(trace: &Trace) -> Vec<String> {
    let at: Vec<_> = trace.at.iter().map(|&at| number(at)).collect();
    let at = at.join(", ");
    let value = format!("f({at}) = {}", number(trace.value));
    let slopes = trace.graph.inputs.iter().enumerate().map(|(place, input)| {
        let name = if trace.at.len() == 1 {
            format!("f'({at})")
        } else {
            format!("∂f/∂{}", input.name)
        };
        let sum = match origin(trace, place) {
            text if text.is_empty() => text,
            text => format!(" = {text}"),
        };
        format!(
            "{name} = {}{sum}{}",
            number(trace.gradient[place]),
            remark(trace, place)
        )
    });
    let slopes: Vec<String> = slopes.collect();
    match slopes.as_slice() {
        [one] => vec![format!("{value}   {one}")],
        _ => std::iter::once(value).chain(slopes).collect(),
    }
}

/// The product along the one way to an input, or the sum over its uses; nothing where that says no more than the result.
pub(super) fn origin(trace: &Trace, input: usize) -> String {
    let Some(node) = trace.graph.inputs[input].node else {
        return String::new();
    };
    if let Some(path) = trace.path(node) {
        if path.len() < 2 {
            return String::new();
        }
        let factors: Vec<_> = path.iter().map(|step| operand(step.partial)).collect();
        return factors.join(" × ");
    }
    let uses = trace.uses();
    if uses[node].len() < 2 {
        return String::new();
    }
    let terms: Vec<_> = uses[node].iter().map(|one| operand(one.term)).collect();
    terms.join(" + ")
}

/// What is said where the steps do not give the gradient, because a form has a rule of its own.
pub(super) fn remark(trace: &Trace, input: usize) -> &'static str {
    let Some(node) = trace.graph.inputs[input].node else {
        return "";
    };
    if node + 1 == trace.graph.nodes.len() {
        return "";
    }
    let uses = trace.uses();
    let sum: f64 = uses[node].iter().map(|one| one.term).sum();
    let size: f64 = uses[node].iter().map(|one| one.term.abs()).sum();
    let gradient = trace.gradient[input];
    let is_same = sum == gradient
        || (sum.is_nan() && gradient.is_nan())
        || (sum - gradient).abs() <= ROUNDING * size;
    if is_same {
        ""
    } else {
        "   (by the rule of the form as a whole: the steps overflow)"
    }
}
