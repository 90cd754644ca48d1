//! Operations as people write them: in letters, as plain text, in LaTeX, and as the user's Rust.
//!
//! In go an operation and how its operands are written, out comes how the whole is written, with parentheses where they
//! are needed and nowhere else: `(a + b) * c`, and `a - (b - c)` as it was meant.

use proc_macro2::TokenStream;

use crate::graph::Spelling;
use crate::rules::reading::{Notation, notation};

/// A way to write.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Style {
    /// One operation over letters: `a * b`, `sin a`.
    Letters,
    /// A whole formula: `4*x + 1`, `sin(x)`.
    Text,
    /// LaTeX.
    Latex,
}

/// How tightly what was written holds together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Holds {
    Branch,
    Compare,
    Sum,
    Negative,
    Product,
    Power,
    Atom,
}

/// Something written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Written {
    pub(super) text: String,
    pub(super) holds: Holds,
}

impl Written {
    pub(super) fn new(text: impl Into<String>, holds: Holds) -> Self {
        Self {
            text: text.into(),
            holds,
        }
    }

    pub(super) fn atom(text: impl Into<String>) -> Self {
        Self::new(text, Holds::Atom)
    }

    /// The text, in parentheses if it holds together less tightly than `least`.
    fn at(&self, least: Holds, style: Style) -> String {
        match style {
            _ if self.holds >= least => self.text.clone(),
            Style::Latex => format!(r"\left({}\right)", self.text),
            _ => format!("({})", self.text),
        }
    }
}

/// What is too long to be read.
pub(super) const LONGEST: usize = 600;

/// A number as a person writes it.
pub(super) fn number(value: f64, style: Style) -> Written {
    let text = match style {
        Style::Latex if value.is_infinite() => {
            String::from(if value > 0.0 { r"\infty" } else { r"-\infty" })
        }
        Style::Latex if value.is_nan() => String::from(r"\mathrm{NaN}"),
        _ => shortest(value),
    };
    let text = match (style, text.split_once('e')) {
        (Style::Latex, Some((digits, power))) => format!(r"{digits} \cdot 10^{{{power}}}"),
        _ => text,
    };
    let holds = if value.is_sign_negative() {
        Holds::Negative
    } else if text.contains("cdot") {
        Holds::Product
    } else {
        Holds::Atom
    };
    Written::new(text, holds)
}

/// The shortest digits that give the number, with a power of ten where it is very large or small.
fn shortest(value: f64) -> String {
    let size = value.abs();
    if value.is_finite() && size != 0.0 && !(1e-4..1e15).contains(&size) {
        format!("{value:e}")
    } else {
        value.to_string()
    }
}

/// A name as it is written.
pub(super) fn name(text: &str, style: Style) -> Written {
    if style != Style::Latex {
        return Written::atom(text);
    }
    let (base, index) = match text.split_once(['[', '.']) {
        Some((base, rest)) => (base, rest.replace(']', "").replace(['[', '.'], ",")),
        None => (text, String::new()),
    };
    // The letters after z have an index of their own.
    let lowered = |c: char| ('₀'..='₉').contains(&c);
    let (base, index) = match base.find(lowered) {
        Some(at) => {
            let digit =
                |c: char| char::from(b'0' + u8::try_from(c as u32 - '₀' as u32).unwrap_or(0));
            (&base[..at], base[at..].chars().map(digit).collect())
        }
        None => (base, index),
    };
    let base = match base {
        "PI" => String::from(r"\pi"),
        "TAU" => String::from(r"\tau"),
        "E" => String::from("e"),
        _ if GREEK.contains(&base) => format!(r"\{base}"),
        _ if base.chars().count() == 1 => base.to_owned(),
        _ => format!(r"\mathrm{{{}}}", escaped(base)),
    };
    Written::atom(if index.is_empty() {
        base
    } else {
        format!("{base}_{{{index}}}")
    })
}

const GREEK: &[&str] = &[
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
    "lambda", "mu", "nu", "xi", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi",
    "omega",
];

/// A text in which LaTeX finds nothing of its own.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '_' | '&' | '%' | '$' | '#' | '{' | '}' => escaped.extend(['\\', c]),
            '\\' => escaped.push_str(r"\backslash{}"),
            '^' | '~' => escaped.extend(['\\', c, '{', '}']),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// An operation over what its operands are written as.
pub(super) fn operation(operation: &str, operands: &[Written], style: Style) -> Written {
    if operands
        .iter()
        .map(|operand| operand.text.len())
        .sum::<usize>()
        > LONGEST
    {
        return too_long();
    }
    match (operation, operands) {
        ("add", [a, b]) => sum(a, "+", b, style),
        ("sub", [a, b]) => sum(a, "-", b, style),
        ("mul", [a, b]) => product(a, b, style),
        ("div", [a, b]) => quotient(a, b, style),
        ("rem", [a, b]) => {
            let sign = if style == Style::Latex { r"\bmod" } else { "%" };
            let (a, b) = (a.at(Holds::Product, style), b.at(Holds::Power, style));
            Written::new(format!("{a} {sign} {b}"), Holds::Product)
        }
        ("neg", [a]) => Written::new(format!("-{}", a.at(Holds::Product, style)), Holds::Negative),
        ("powi" | "powf", [a, n]) => power(a, n, style),
        ("mul_add", [a, b, c]) => sum(&product(a, b, style), "+", c, style),
        ("<" | "<=" | ">" | ">=" | "==" | "!=", [a, b]) => {
            let sign = match (style, operation) {
                (Style::Latex, "<=") => r"\le",
                (Style::Latex, ">=") => r"\ge",
                (Style::Latex, "==") => "=",
                (Style::Latex, "!=") => r"\ne",
                (_, other) => other,
            };
            let (a, b) = (a.at(Holds::Sum, style), b.at(Holds::Sum, style));
            Written::new(format!("{a} {sign} {b}"), Holds::Compare)
        }
        ("not", [a]) => {
            let sign = if style == Style::Latex {
                r"\lnot "
            } else {
                "!"
            };
            Written::new(format!("{sign}{}", a.at(Holds::Power, style)), Holds::Power)
        }
        ("cast", [a]) => a.clone(),
        // How `&&` and `||` are known to the graph.
        ("if", [a, b, Written { text, .. }]) if text == "false" => both(a, "and", b, style),
        ("if", [a, Written { text, .. }, b]) if text == "true" => both(a, "or", b, style),
        ("if", [condition, yes, no]) => branch(condition, yes, no, style),
        ("softmax_item", [place, list @ ..]) => {
            let list = call("softmax", list, style).text;
            Written::atom(match style {
                Style::Latex => format!("{list}_{{{}}}", place.text),
                _ => format!("{list}[{}]", place.text),
            })
        }
        ("match", arms) => {
            let arms: Vec<_> = arms.iter().map(|arm| arm.text.as_str()).collect();
            let text = match style {
                Style::Latex => format!(r"\begin{{cases}}{}\end{{cases}}", arms.join(r" \\ ")),
                _ => format!("match {{ {} }}", arms.join(", ")),
            };
            Written::new(text, Holds::Atom)
        }
        (_, operands) => call(operation, operands, style),
    }
}

/// What stands for something that is too long to be read; whatever it is a part of is too long as well.
pub(super) fn too_long() -> Written {
    Written::atom("…".repeat(LONGEST))
}

fn sum(a: &Written, sign: &str, b: &Written, style: Style) -> Written {
    let (a, b) = (a.at(Holds::Sum, style), b.at(Holds::Product, style));
    Written::new(format!("{a} {sign} {b}"), Holds::Sum)
}

fn product(a: &Written, b: &Written, style: Style) -> Written {
    let (left, right) = (a.at(Holds::Negative, style), b.at(Holds::Power, style));
    let holds = beginning_with(&left);
    let text = match style {
        Style::Letters => format!("{left} * {right}"),
        Style::Text => format!("{left}*{right}"),
        Style::Latex if joins(&left, &right) => format!("{left} {right}"),
        Style::Latex => format!(r"{left} \cdot {right}"),
    };
    Written::new(text, holds)
}

/// How tightly a product holds together: with a minus at its front no more than that.
fn beginning_with(left: &str) -> Holds {
    if left.starts_with('-') {
        Holds::Negative
    } else {
        Holds::Product
    }
}

/// Whether a product needs no sign: a number before something that begins with no digit.
fn joins(left: &str, right: &str) -> bool {
    let is_number = left
        .chars()
        .all(|c| c.is_ascii_digit() || c == '.' || c == '-');
    let begins = right.chars().next();
    is_number && begins.is_some_and(|c| c.is_alphabetic() || c == '\\' || c == '(')
}

fn quotient(a: &Written, b: &Written, style: Style) -> Written {
    if style == Style::Latex {
        return Written::new(format!(r"\frac{{{}}}{{{}}}", a.text, b.text), Holds::Power);
    }
    let (a, b) = (a.at(Holds::Negative, style), b.at(Holds::Power, style));
    let holds = beginning_with(&a);
    Written::new(format!("{a} / {b}"), holds)
}

fn power(a: &Written, n: &Written, style: Style) -> Written {
    let base = a.at(Holds::Atom, style);
    let text = match style {
        Style::Letters => format!("{base} ^ {}", n.at(Holds::Atom, style)),
        Style::Text => format!("{base}^{}", n.at(Holds::Atom, style)),
        // A power of a fraction or of e needs parentheses that its parts do not show.
        Style::Latex => format!("{base}^{{{}}}", n.text),
    };
    Written::new(text, Holds::Power)
}

fn branch(condition: &Written, yes: &Written, no: &Written, style: Style) -> Written {
    let (c, yes, no) = (&condition.text, &yes.text, &no.text);
    match style {
        Style::Latex => Written::new(
            format!(
                r"\begin{{cases}}{yes} & \text{{if }} {c} \\ {no} & \text{{otherwise}}\end{{cases}}"
            ),
            Holds::Atom,
        ),
        _ => Written::new(format!("if {c} then {yes} else {no}"), Holds::Branch),
    }
}

fn both(a: &Written, word: &str, b: &Written, style: Style) -> Written {
    let (a, b) = (a.at(Holds::Compare, style), b.at(Holds::Compare, style));
    let text = match style {
        Style::Latex => format!(r"{a} \text{{ {word} }} {b}"),
        _ => format!("{a} {word} {b}"),
    };
    Written::new(text, Holds::Branch)
}

fn call(name: &str, operands: &[Written], style: Style) -> Written {
    if style == Style::Latex {
        return call_in_latex(name, operands);
    }
    match operands {
        [one] if style == Style::Letters => {
            let text = format!("{name} {}", one.at(Holds::Atom, style));
            Written::new(text, Holds::Product)
        }
        _ => Written::atom(format!("{name}({})", list(operands))),
    }
}

fn call_in_latex(name: &str, operands: &[Written]) -> Written {
    match (notation(name), operands) {
        (Notation::Around(template), operands) => {
            let mut text = template.to_owned();
            for (n, operand) in operands.iter().enumerate() {
                text = text.replace(&format!("#{}", n + 1), &operand.text);
            }
            let holds = if text.starts_with("e^") || text.starts_with("2^") {
                Holds::Power
            } else {
                Holds::Atom
            };
            Written::new(text, holds)
        }
        (Notation::Word(word), [one]) => {
            let argument = match one.holds {
                Holds::Atom => format!(" {}", one.text),
                _ => format!(r"\left({}\right)", one.text),
            };
            Written::new(format!("{word}{argument}"), Holds::Power)
        }
        (Notation::Word(word), _) => {
            Written::atom(format!(r"{word}\left({}\right)", list(operands)))
        }
        (Notation::Call(word), _) => {
            let word = if word.starts_with('\\') {
                word.to_owned()
            } else {
                format!(
                    r"\operatorname{{{}}}",
                    escaped(if word.is_empty() { name } else { word })
                )
            };
            Written::atom(format!(r"{word}\left({}\right)", list(operands)))
        }
    }
}

fn list(operands: &[Written]) -> String {
    let texts: Vec<_> = operands
        .iter()
        .map(|operand| operand.text.as_str())
        .collect();
    texts.join(", ")
}

/// An operation in the user's own Rust.
pub(super) fn in_rust(name: &str, operands: &[Written], spelling: &Spelling) -> Written {
    let style = Style::Text;
    let infix = |sign: &str, left: Holds, right: Holds, holds: Holds| {
        let (a, b) = (operands[0].at(left, style), operands[1].at(right, style));
        Written::new(format!("{a} {sign} {b}"), holds)
    };
    match (spelling, name, operands) {
        (Spelling::Method(method), _, [receiver, arguments @ ..]) => {
            let receiver = receiver.at(Holds::Atom, style);
            Written::atom(format!("{receiver}.{}({})", words(method), list(arguments)))
        }
        (Spelling::Function(path), ..) => {
            Written::atom(format!("{}({})", words(path), list(operands)))
        }
        (_, "add", [_, _]) => infix("+", Holds::Sum, Holds::Product, Holds::Sum),
        (_, "sub", [_, _]) => infix("-", Holds::Sum, Holds::Product, Holds::Sum),
        (_, "mul", [_, _]) => infix("*", Holds::Product, Holds::Power, Holds::Product),
        (_, "div", [_, _]) => infix("/", Holds::Product, Holds::Power, Holds::Product),
        (_, "rem", [_, _]) => infix("%", Holds::Product, Holds::Power, Holds::Product),
        (_, "neg", [a]) => Written::new(format!("-{}", a.at(Holds::Power, style)), Holds::Negative),
        (_, "<" | "<=" | ">" | ">=" | "==" | "!=", [_, _]) => {
            infix(name, Holds::Sum, Holds::Sum, Holds::Compare)
        }
        (_, "if", [condition, yes, no]) => {
            let (c, yes, no) = (&condition.text, &yes.text, &no.text);
            Written::new(format!("if {c} {{ {yes} }} else {{ {no} }}"), Holds::Branch)
        }
        (_, "cast", [a]) => Written::new(
            format!("{} as _", a.at(Holds::Power, style)),
            Holds::Product,
        ),
        _ => operation(name, operands, style),
    }
}

/// The user's tokens without the spaces that printing them puts everywhere.
pub(super) fn words(tokens: &TokenStream) -> String {
    let text = tokens.to_string();
    let mut tidy = String::new();
    let mut waiting = false;
    for c in text.chars() {
        if c.is_whitespace() {
            waiting = true;
            continue;
        }
        let before = tidy.chars().next_back();
        let sticks = matches!(c, ':' | '.' | ',' | ')' | ']' | ';' | '?')
            || matches!(before, None | Some(':' | '.' | '(' | '[' | '&' | '!'))
            || (matches!(c, '(' | '[') && before.is_some_and(char::is_alphanumeric));
        if waiting && !sticks {
            tidy.push(' ');
        }
        waiting = false;
        tidy.push(c);
    }
    tidy
}
