//! The texts that are checked: in, a kind and a size; out, a closure, and a source around it with the macro or without.

use std::fmt::Write;

/// One closure of one parameter, `x`.
pub(crate) struct Text {
    pub(crate) kind: &'static str,
    pub(crate) size: usize,
    parameter: &'static str,
    body: String,
}

impl Text {
    /// Value and gradient.
    pub(crate) fn with_macro(&self) -> String {
        let Self {
            parameter, body, ..
        } = self;
        format!(
            "pub fn evaluate(x: {parameter}) -> (f64, {parameter}) {{\n    \
             let f = backprop::grad!(|x: {parameter}| {body});\n    f.value_and_grad(x)\n}}\n"
        )
    }

    /// The value alone.
    pub(crate) fn without_macro(&self) -> String {
        let Self {
            parameter, body, ..
        } = self;
        format!(
            "pub fn evaluate(x: {parameter}) -> f64 {{\n    \
             let f = |x: {parameter}| -> f64 {{ {body} }};\n    f(x)\n}}\n"
        )
    }
}

/// In the order of the table: texts of one kind by size.
pub(crate) fn texts() -> Vec<Text> {
    let text = |kind, size, body: fn(usize) -> String| Text {
        kind,
        size,
        parameter: "f64",
        body: body(size),
    };
    vec![
        text("chain of steps", 1000, chain),
        text("chain of steps", 5000, chain),
        text("sum of terms", 1000, sum),
        text("sum of terms", 5000, sum),
        Text {
            kind: "product of inputs",
            size: 100,
            parameter: "[f64; 100]",
            body: product(100),
        },
        text("nested parentheses", 100, nest),
        text("nested parentheses", 500, nest),
    ]
}

/// Each step uses the one before three times: whoever walks the tree rather than the graph never ends.
fn chain(steps: usize) -> String {
    let step = "        let a = a * a + a.sin();\n";
    format!(
        "{{\n        let a = x;\n{}        a\n    }}",
        step.repeat(steps)
    )
}

/// Terms that differ, on one level of precedence: as deep a tree as there are terms.
fn sum(terms: usize) -> String {
    let mut body = "x".to_owned();
    for k in 1..terms {
        // Writing to a string cannot fail.
        let _ = write!(body, " + {k}.5 * x");
        if k % 10 == 0 {
            body.push_str("\n       ");
        }
    }
    body
}

fn product(inputs: usize) -> String {
    let factors: Vec<String> = (0..inputs).map(|i| format!("x[{i}]")).collect();
    factors.join(" * ")
}

fn nest(depth: usize) -> String {
    format!("{}x{}", "(1.5 + x * ".repeat(depth), ")".repeat(depth))
}
