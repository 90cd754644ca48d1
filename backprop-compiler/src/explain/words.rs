//! The words of each node of the tree: in letters, and as the user wrote it.

use super::derivative;
use super::spell::{self, Style, Written};
use super::tree::{Entry, Tree, operation};
use super::{Argument, Formula, Node};
use crate::graph::{Function, Op, Spelling};

/// How long the user's words may be before they are shortened.
const LONGEST_SOURCE: usize = 72;

/// The nodes of the tree with their words.
pub(super) fn nodes(function: &Function, tree: &Tree) -> Vec<Node> {
    let mut partials = derivative::in_letters(function, tree).into_iter();
    let mut sources: Vec<Written> = Vec::new();
    let mut nodes = Vec::new();
    for entry in &tree.entries {
        let node = function.node(entry.id);
        let source = source(function, tree, entry, &sources);
        let name = match entry.input {
            None if !entry.arguments.is_empty() => node.name.as_deref(),
            _ => None,
        };
        // What has a name of the user's stands under it in what is computed from it.
        sources.push(match name {
            Some(name) => Written::atom(name),
            None if source.text.len() > spell::LONGEST => Written::atom("…"),
            None => source.clone(),
        });
        nodes.push(Node {
            letter: entry.letter.clone(),
            input: entry.input,
            operation: operation(function, entry.id),
            arguments: entry
                .arguments
                .iter()
                .zip(partials.next().unwrap_or_default())
                .map(|(operand, partial)| Argument {
                    node: operand.node,
                    rule: operand.rule,
                    partial,
                    is_stub: operand.is_stub,
                })
                .collect(),
            formula: in_letters(function, tree, entry),
            source: shortened(source.text),
            name: name.map(str::to_owned),
            ty: node.ty,
            is_active: entry.is_active,
            branch: entry.branch,
        });
    }
    nodes
}

fn in_letters(function: &Function, tree: &Tree, entry: &Entry) -> Formula {
    let [text, latex] = [Style::Letters, Style::Latex].map(|style| {
        if entry.arguments.is_empty() {
            return leaf(function, tree, entry, style).text;
        }
        let letters = entry.arguments.iter();
        let letters = letters.map(|operand| spell::name(&tree.entries[operand.node].letter, style));
        let letters: Vec<_> = letters.collect();
        spell::operation(operation(function, entry.id), &letters, style).text
    });
    Formula { text, latex }
}

/// An input, or a constant.
pub(super) fn leaf(function: &Function, tree: &Tree, entry: &Entry, style: Style) -> Written {
    if let Some(input) = entry.input {
        return spell::name(&tree.inputs[input].name, style);
    }
    let node = function.node(entry.id);
    match node.op {
        Op::Number(bits) => spell::number(f64::from_bits(bits), style),
        Op::Truth(truth) => Written::atom(truth.to_string()),
        Op::Constant(words) | Op::Pure(words) => {
            constant(&spell::words(&function.verbatim[words]), style)
        }
        _ => Written::atom("?"),
    }
}

/// The words of a constant: of a path its last name.
fn constant(words: &str, style: Style) -> Written {
    let last = words.rsplit("::").next().unwrap_or(words);
    let is_name = |text: &str| text.chars().all(|c| c.is_alphanumeric() || c == '_');
    if is_name(last) {
        return spell::name(last, style);
    }
    let text = match style {
        Style::Latex => format!(r"\mathtt{{{}}}", spell::escaped(words)),
        _ => words.to_owned(),
    };
    let is_call = is_name(words.split(['.', '(', '[', ':']).next().unwrap_or(""))
        && !words.contains(['+', '-', '*', '/', ' ']);
    let holds = if is_call {
        spell::Holds::Atom
    } else {
        spell::Holds::Sum
    };
    Written::new(text, holds)
}

fn source(function: &Function, tree: &Tree, entry: &Entry, sources: &[Written]) -> Written {
    let node = function.node(entry.id);
    if entry.arguments.is_empty() {
        return match &node.spelling {
            Spelling::Literal(tokens) => Written::atom(spell::words(tokens)),
            _ => leaf(function, tree, entry, Style::Text),
        };
    }
    let operands: Vec<_> = entry
        .arguments
        .iter()
        .map(|operand| sources[operand.node].clone())
        .collect();
    spell::in_rust(operation(function, entry.id), &operands, &node.spelling)
}

fn shortened(text: String) -> String {
    if text.chars().count() <= LONGEST_SOURCE {
        return text;
    }
    let start: String = text.chars().take(LONGEST_SOURCE - 1).collect();
    start + "…"
}
