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
        .map(|place| {
            let operands = tree.entries[place].arguments.iter();
            let operands: Vec<_> = operands.map(|operand| reader.of[operand.node]).collect();
            let result = reader.of[place];
            local(
                function,
                tree,
                place,
                &mut reader.terms,
                (&operands, result),
                true,
            )
        })
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

/// The derivative of each node by each of its arguments, in letters.
pub(super) fn in_letters(function: &Function, tree: &Tree) -> Vec<Vec<Formula>> {
    let mut terms = Terms::default();
    let letters: Vec<Term> = tree
        .entries
        .iter()
        .map(|entry| {
            let written =
                [Style::Text, Style::Latex].map(|style| spell::name(&entry.letter, style));
            terms.leaf(written)
        })
        .collect();
    let mut all = Vec::new();
    for (place, entry) in tree.entries.iter().enumerate() {
        let operands = entry.arguments.iter();
        let operands: Vec<_> = operands.map(|operand| letters[operand.node]).collect();
        let name = operation(function, entry.id);
        // A quotient's derivative is known by its parts, that of `exp` by its value.
        let result = match name {
            "div" | "recip" => terms.operation(name, &operands),
            _ => letters[place],
        };
        let mut partials = local(
            function,
            tree,
            place,
            &mut terms,
            (&operands, result),
            false,
        );
        if let ("if", &[condition, ..]) = (name, operands.as_slice()) {
            let (one, zero) = (terms.number(1.0), terms.number(0.0));
            partials[1] = terms.operation(name, &[condition, one, zero]);
            partials[2] = terms.operation(name, &[condition, zero, one]);
        }
        let formulas = entry.arguments.iter().zip(partials);
        let formulas = formulas.map(|(operand, partial)| match operand.rule {
            Some(_) if name != "match" => {
                let [text, latex] =
                    [Style::Text, Style::Latex].map(|style| terms.written(partial, style));
                Formula { text, latex }
            }
            _ => Formula::default(),
        });
        all.push(formulas.collect());
    }
    all
}

/// The derivatives of a node by its arguments, from the terms of these and of the node itself.
fn local(
    function: &Function,
    tree: &Tree,
    place: usize,
    terms: &mut Terms,
    (operands, result): (&[Term], Term),
    numbers_are_known: bool,
) -> Vec<Term> {
    let entry = &tree.entries[place];
    let zero = terms.number(0.0);
    let count = entry.arguments.len();
    if owner(function, entry.id).is_some() || entry.arguments.is_empty() {
        return vec![zero; count];
    }
    let node = function.node(entry.id);
    let Op::Call(name) = node.op else {
        // Of a conversion 1, of a choice nothing that is asked for.
        return vec![terms.number(1.0); count];
    };
    if node.args.len() > count || count > 8 {
        return vec![terms.too_long(); count];
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
    let arguments = node.args.iter().enumerate().map(|(n, &arg)| {
        let original = function.node(arg);
        match &original.op {
            Op::Number(_) if numbers_are_known => {
                let (op, ty) = (original.op.clone(), original.ty);
                graph.value(graph.with(|builder| builder.node(op, Vec::new(), ty)))
            }
            _ => leaf(n, original.ty),
        }
    });
    let arguments: Vec<_> = arguments.collect();
    let mut known = operands.to_vec();
    known.push(result);
    let partials = (rule.partials)(&arguments, leaf(count, node.ty));
    partials
        .into_iter()
        .map(|partial| match partial {
            Some(partial) => read(terms, partial, &graph, &known, 0),
            None => zero,
        })
        .collect()
}

/// The term of a formula in the table, which is as deep as people write.
fn read(terms: &mut Terms, value: Value<'_>, graph: &Graph, known: &[Term], depth: usize) -> Term {
    let node = graph.with(|builder| builder.function().node(value.id).clone());
    if depth > 24 {
        return terms.too_long();
    }
    let arguments: Vec<_> = node.args.iter().map(|&arg| graph.value(arg)).collect();
    match &node.op {
        Op::Number(bits) => terms.number(f64::from_bits(*bits)),
        Op::Element { parameter, .. } => known[*parameter],
        op => {
            if let Op::Call(name) = op
                && let Some(form) = reading::textbook(name, &arguments)
            {
                return read(terms, form, graph, known, depth + 1);
            }
            let operands: Vec<_> = arguments
                .iter()
                .map(|&argument| read(terms, argument, graph, known, depth + 1))
                .collect();
            terms.operation(reading::operation_name(op), &operands)
        }
    }
}
