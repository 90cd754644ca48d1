//! The texts that are checked: in, a kind and a size; out, a closure or a function, and a source around it with the macro
//! or without.

use std::fmt::Write;

/// One closure of one parameter, `x`; or one function of it and of a count, `n`.
pub(crate) struct Text {
    pub(crate) kind: &'static str,
    pub(crate) size: usize,
    parameter: &'static str,
    body: String,
    is_function: bool,
}

impl Text {
    /// Value and gradient.
    pub(crate) fn with_macro(&self) -> String {
        let Self {
            parameter, body, ..
        } = self;
        if self.is_function {
            return format!("#[backprop::differentiable]\n{}", self.without_macro());
        }
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
        if self.is_function {
            return format!("pub fn evaluate(x: {parameter}, n: usize) -> f64 {body}\n");
        }
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
        is_function: false,
    };
    let function = |kind, size, body: fn(usize) -> String| Text {
        is_function: true,
        ..text(kind, size, body)
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
            is_function: false,
        },
        text("nested parentheses", 100, nest),
        text("nested parentheses", 500, nest),
        function("loops and branches", 1000, loops),
        function("loops and branches", 5000, loops),
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

/// Statements in loops and branches that carry three variables along, ten of them at a time.
fn loops(statements: usize) -> String {
    let loops = "        for k in 0..n {
            let a = y * x;
            y = a + z.sin();
            if y > 1.0 {
                z += y * a;
                s -= z;
            } else {
                z = 0.5 * z - y;
                s += a;
            }
            s += y * z + k as f64;
        }
";
    format!(
        "{{\n        let (mut y, mut z, mut s) = (x, 1.0 - x, 0.0);\n{}        s + y + z\n    }}",
        loops.repeat(statements / 10)
    )
}
