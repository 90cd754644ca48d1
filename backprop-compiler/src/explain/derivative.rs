//! The formulas of a function and of its derivative, for reading.
//!
//! In go the function and its tree, out come the function as it was written and its derivative by each input, tidied. The
//! derivative is the table's own, with textbook forms where the table calls functions that only derivatives call.

use std::collections::HashMap;

use super::Formula;
use super::spell::{self, Style, Written};
use super::terms::{Term, Terms};
use super::tree::{Tree, operation, owner};
use super::words;
use crate::graph::{Builder, Function, Graph, Op, Type, Value};
use crate::rules::{self, reading};

/// The function, and its derivative by each input.
pub(super) fn formulas(function: &Function, tree: &Tree) -> (Formula, Vec<Formula>) {
    let [text, latex] = [Style::Text, Style::Latex].map(|style| whole(function, tree, style));
    let formula = Formula { text, latex };
    let mut reader = Reader {
        function,
        tree,
        terms: Terms::default(),
        of: Vec::new(),
    };
    reader.read();
    let partials: Vec<Vec<Term>> = (0..tree.entries.len())
        .map(|place| reader.partials(place))
        .collect();
    let derivatives = (0..tree.inputs.len())
        .map(|input| {
            let derivative = reader.derivative(input, &partials);
            let [text, latex] =
                [Style::Text, Style::Latex].map(|style| reader.terms.written(derivative, style));
            Formula { text, latex }
        })
        .collect();
    (formula, derivatives)
}

/// The function as it was written.
fn whole(function: &Function, tree: &Tree, style: Style) -> String {
    let mut written: Vec<Written> = Vec::new();
    for entry in &tree.entries {
        written.push(if entry.arguments.is_empty() {
            words::leaf(function, tree, entry, style)
        } else {
            let operands = entry.arguments.iter();
            let operands: Vec<_> = operands
                .map(|operand| written[operand.node].clone())
                .collect();
            spell::operation(operation(function, entry.id), &operands, style)
        });
    }
    match written.pop() {
        Some(whole) if whole.text.len() <= spell::LONGEST => whole.text,
        _ => String::new(),
    }
}

struct Reader<'a> {
    function: &'a Function,
    tree: &'a Tree,
    terms: Terms,
    /// The term of each node of the tree.
    of: Vec<Term>,
}

impl Reader<'_> {
    fn read(&mut self) {
        let mut leaves: HashMap<Vec<String>, Term> = HashMap::new();
        for entry in &self.tree.entries {
            let term = match self.function.number(entry.id) {
                Some(number) => self.terms.number(number),
                None if entry.arguments.is_empty() => {
                    let written = [Style::Text, Style::Latex]
                        .map(|style| words::leaf(self.function, self.tree, entry, style));
                    // Equal words are of equal constants, for all that a reader can tell.
                    let key = written.iter().map(|one| one.text.clone()).collect();
                    *leaves
                        .entry(key)
                        .or_insert_with(|| self.terms.leaf(written))
                }
                None => {
                    let operands = entry.arguments.iter();
                    let operands: Vec<_> = operands.map(|operand| self.of[operand.node]).collect();
                    let name = operation(self.function, entry.id);
                    self.terms.operation(name, &operands)
                }
            };
            self.of.push(term);
        }
    }

    /// The derivatives of a node by its arguments.
    fn partials(&mut self, place: usize) -> Vec<Term> {
        let entry = &self.tree.entries[place];
        let zero = self.terms.number(0.0);
        let count = entry.arguments.len();
        if owner(self.function, entry.id).is_some() || entry.arguments.is_empty() {
            return vec![zero; count];
        }
        let node = self.function.node(entry.id);
        let Op::Call(name) = node.op else {
            // Of a conversion 1, of a choice nothing that is asked for.
            let one = self.terms.number(1.0);
            return vec![one; count];
        };
        let offset = node.args.len() - count;
        if offset > 0 || count > 8 {
            let long = self.terms.too_long();
            return vec![long; count];
        }
        let Some(rule) = rules::lookup(name) else {
            return vec![zero; count];
        };
        let graph = Graph::new(Builder::default());
        let leaf = |parameter: usize, ty: Type| {
            let op = Op::Element {
                parameter,
                path: Vec::new(),
            };
            graph.value(graph.with(|builder| builder.node(op, Vec::new(), ty)))
        };
        let mut known = Vec::new();
        let mut arguments = Vec::new();
        for (n, (&arg, operand)) in node.args.iter().zip(&entry.arguments).enumerate() {
            let original = self.function.node(arg);
            arguments.push(match &original.op {
                Op::Number(_) => {
                    let op = original.op.clone();
                    let ty = original.ty;
                    graph.value(graph.with(|builder| builder.node(op, Vec::new(), ty)))
                }
                _ => leaf(n, original.ty),
            });
            known.push(self.of[operand.node]);
        }
        known.push(self.of[place]);
        let y = leaf(count, node.ty);
        let partials = (rule.partials)(&arguments, y);
        partials
            .into_iter()
            .map(|partial| match partial {
                Some(partial) => self.term(partial, &graph, &known, 0),
                None => zero,
            })
            .collect()
    }

    /// The term of a formula in the table, which is as deep as people write.
    fn term(&mut self, value: Value<'_>, graph: &Graph, known: &[Term], depth: usize) -> Term {
        let node = graph.with(|builder| builder.function().node(value.id).clone());
        if depth > 24 {
            return self.terms.too_long();
        }
        let arguments: Vec<_> = node.args.iter().map(|&arg| graph.value(arg)).collect();
        match &node.op {
            Op::Number(bits) => self.terms.number(f64::from_bits(*bits)),
            Op::Element { parameter, .. } => known[*parameter],
            Op::Call(name) if reading::textbook(name, &arguments).is_some() => {
                match reading::textbook(name, &arguments) {
                    Some(form) => self.term(form, graph, known, depth + 1),
                    None => self.terms.too_long(),
                }
            }
            op => {
                let terms: Vec<_> = arguments
                    .iter()
                    .map(|&argument| self.term(argument, graph, known, depth + 1))
                    .collect();
                self.terms.operation(reading::operation_name(op), &terms)
            }
        }
    }

    /// The derivative by an input.
    fn derivative(&mut self, input: usize, partials: &[Vec<Term>]) -> Term {
        let zero = self.terms.number(0.0);
        let Some(place) = self.tree.inputs[input].node else {
            return zero;
        };
        let mut slopes = vec![zero; self.tree.entries.len()];
        slopes[place] = self.terms.number(1.0);
        for (at, entry) in self.tree.entries.iter().enumerate() {
            if at == place || !entry.is_active {
                continue;
            }
            let name = operation(self.function, entry.id);
            if matches!(name, "if" | "match") {
                let flows = entry.arguments.iter().enumerate();
                let operands: Vec<Term> = flows
                    .map(|(n, operand)| match (name, n) {
                        ("if", 0) => self.of[operand.node],
                        _ => slopes[operand.node],
                    })
                    .collect();
                let is_flat = operands[usize::from(name == "if")..]
                    .iter()
                    .all(|&slope| slope == zero);
                slopes[at] = if is_flat {
                    zero
                } else {
                    self.terms.operation(name, &operands)
                };
                continue;
            }
            let mut sum = zero;
            for (n, operand) in entry.arguments.iter().enumerate() {
                if operand.rule.is_some() && slopes[operand.node] != zero {
                    let term = self.terms.multiply(partials[at][n], slopes[operand.node]);
                    sum = self.terms.add(sum, term);
                }
            }
            slopes[at] = sum;
        }
        slopes[self.tree.entries.len() - 1]
    }
}
