//! What the visual tour draws, as plain data: a function as a tree, and the numbers of one evaluation.
//!
//! In go the rows that `explain!` or the tour's own compiler wrote down, with a list of numbers; out come a [`Graph`] and a
//! [`Trace`]. Drawing them is the business of the crate `backprop-tour`.

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;

/// A text that is known when the program is compiled, or made while it runs.
pub type Text = Cow<'static, str>;

/// What a function computes, as it was written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Graph {
    /// The words of the function's body.
    pub source: Text,
    /// The numbers that it is a function of.
    pub inputs: Vec<Input>,
    /// Every value on the way, in the order of the letters: arguments before what uses them, the result last.
    pub nodes: Vec<Node>,
    /// The function, for reading.
    pub formula: Formula,
    /// Its derivative by each input, simplified for reading.
    pub derivatives: Vec<Formula>,
}

/// A number that a function is a function of.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// What the user calls it: `x`, `w[0]`.
    pub name: Text,
    /// Where it stands among the nodes, if the function reads it.
    pub node: Option<usize>,
}

/// A formula in two notations, both empty where it is too long to be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Formula {
    /// Plain text: `8*(4*x + 1)`.
    pub text: Text,
    /// LaTeX, for mathematical mode.
    pub latex: Text,
}

/// One value on the way.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// `a` to `z` without the names of inputs and variables, then `a₁` and so on.
    pub letter: Text,
    /// What kind of value it is.
    pub kind: Kind,
    /// The name of the function in the table of rules, such as `add`; of the rest `if`, `<`, `not`, `cast`; of a leaf nothing.
    pub operation: Text,
    /// What it is computed from, in the order in which it was written; of `if` the condition first.
    pub arguments: Vec<Argument>,
    /// What it is, in letters: `e ^ f`; of a leaf its own words.
    pub formula: Formula,
    /// What it is, in the user's words, shortened where it is long.
    pub source: Text,
    /// What a `let` of the user's calls it.
    pub name: Option<Text>,
    /// Its type in Rust.
    pub ty: Text,
    /// Whether a derivative flows through it.
    pub is_active: bool,
    /// The innermost branch in which it is evaluated, if it is in one.
    pub branch: Option<Branch>,
}

/// What kind of value a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of [`Graph::inputs`].
    Input(usize),
    /// Something that no derivative flows through and that is not looked into.
    Constant,
    /// The result of an operation.
    Operation,
}

/// A use of a node by another.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// The node that is used.
    pub node: usize,
    /// The name of the rule by which the derivative flows to it, if one does.
    pub rule: Option<Text>,
    /// The derivative of the user by it, in letters, if one does: `f*e^(f - 1)`.
    pub partial: Formula,
    /// Whether the node is drawn at another of its uses, and only its letter here.
    pub is_stub: bool,
}

/// A branch that is evaluated only if it is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Branch {
    /// The `if`, among the nodes.
    pub of: usize,
    /// Which of its branches: 0 is the one for a condition that holds.
    pub arm: usize,
}

/// The numbers of one evaluation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trace {
    /// What was evaluated.
    pub graph: Graph,
    /// The inputs.
    pub at: Vec<f64>,
    /// The value, bit for bit that of the compiled function.
    pub value: f64,
    /// The derivative by each input, bit for bit that of the compiled function.
    pub gradient: Vec<f64>,
    /// The numbers of each node.
    pub numbers: Vec<Numbers>,
}

/// The numbers of one node in one evaluation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Numbers {
    /// Its value, if it was evaluated and is a number; a truth value is 1 or 0.
    pub value: Option<f64>,
    /// The derivative of the result by it.
    pub adjoint: Option<f64>,
    /// The derivative of it by each of its arguments.
    pub partials: Vec<Option<f64>>,
    /// Whether it was evaluated: it is not in a branch that was not chosen.
    pub is_taken: bool,
}

/// A use of a node, with what flows back along it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Use {
    /// The node that uses it.
    pub user: usize,
    /// As which of its arguments.
    pub place: usize,
    /// The derivative of the user by the node.
    pub partial: f64,
    /// The derivative of the result by the node along this use alone.
    pub term: f64,
}

impl Trace {
    /// For each node its uses that a derivative flows back along: the sum of their terms is its adjoint.
    #[must_use]
    pub fn uses(&self) -> Vec<Vec<Use>> {
        let mut uses = vec![Vec::new(); self.graph.nodes.len()];
        for (user, (written, numbers)) in self.graph.nodes.iter().zip(&self.numbers).enumerate() {
            let Some(adjoint) = numbers.adjoint.filter(|_| numbers.is_taken) else {
                continue;
            };
            for (place, argument) in written.arguments.iter().enumerate() {
                // A branch that was not chosen is no use.
                if let Some(partial) = numbers.partials.get(place).copied().flatten()
                    && !(written.chooses() && partial == 0.0)
                {
                    uses[argument.node].push(Use {
                        user,
                        place,
                        partial,
                        term: adjoint * partial,
                    });
                }
            }
        }
        uses
    }

    /// The way from the result down to a node, each step a use by the one before, if there is exactly one way.
    #[must_use]
    pub fn path(&self, node: usize) -> Option<Vec<Use>> {
        let uses = self.uses();
        let mut path = Vec::new();
        let mut at = node;
        while at + 1 < self.graph.nodes.len() {
            let &[one] = uses[at].as_slice() else {
                return None;
            };
            path.push(one);
            at = one.user;
        }
        path.reverse();
        Some(path)
    }
}

impl Trace {
    /// The trace of a function whose value, gradient and numbers are known.
    ///
    /// The numbers are first the inputs; then for each node its value, if it is a float, an `i32` or a truth value; its adjoint,
    /// if it is active; the derivative by each argument that has a rule; and of a node that chooses a branch which one it chose.
    /// The adjoint of an input is its entry of the gradient, whose last bit may be another than that of the product of the
    /// steps, and which is right where that product overflows.
    #[must_use]
    pub fn new(graph: Graph, value: f64, gradient: Vec<f64>, numbers: &[f64]) -> Self {
        let mut next = numbers.iter().copied();
        let at: Vec<f64> = next.by_ref().take(graph.inputs.len()).collect();
        let mut chosen = vec![None; graph.nodes.len()];
        let mut all: Vec<Numbers> = Vec::with_capacity(graph.nodes.len());
        for (node, chosen) in graph.nodes.iter().zip(&mut chosen) {
            let is_number = matches!(node.ty.as_ref(), "f32" | "f64" | "bool" | "i32");
            let value = if is_number { next.next() } else { None };
            let adjoint = if node.is_active { next.next() } else { None };
            let partials = node.arguments.iter();
            let partials = partials
                .map(|argument| argument.rule.as_ref().and_then(|_| next.next()))
                .collect();
            if node.chooses() {
                *chosen = next.next();
            }
            all.push(Numbers {
                value,
                adjoint,
                partials,
                is_taken: true,
            });
        }
        // What chooses comes after what is in its branches, and before what it is in a branch of.
        for place in (0..graph.nodes.len()).rev() {
            if let Some(Branch { of, arm }) = graph.nodes[place].branch {
                let is_chosen = chosen[of] == u32::try_from(arm).ok().map(f64::from);
                all[place].is_taken = all[of].is_taken && is_chosen;
            }
            if !all[place].is_taken {
                all[place].value = None;
                all[place].adjoint = None;
                all[place].partials.fill(None);
            }
        }
        for (input, &slope) in graph.inputs.iter().zip(&gradient) {
            if let Some(node) = input.node {
                all[node].adjoint = Some(slope);
            }
        }
        Trace {
            graph,
            at,
            value,
            gradient,
            numbers: all,
        }
    }
}

impl Node {
    /// Whether it is a branch, or one of several.
    #[must_use]
    pub fn chooses(&self) -> bool {
        matches!(self.operation.as_ref(), "if" | "match")
    }
}

/// A [`Graph`] in a form that a macro can write down.
#[derive(Clone, Copy, Debug)]
pub struct Rows {
    /// The words of the body.
    pub source: &'static str,
    /// The inputs.
    pub inputs: &'static [InputRow],
    /// The nodes.
    pub nodes: &'static [Row],
    /// The function in text and in LaTeX.
    pub formula: [&'static str; 2],
}

/// An [`Input`] in a form that a macro can write down.
#[derive(Clone, Copy, Debug)]
pub struct InputRow {
    /// Its name.
    pub name: &'static str,
    /// Where it stands among the nodes.
    pub node: Option<usize>,
    /// The derivative by it in text and in LaTeX.
    pub derivative: [&'static str; 2],
}

/// A [`Node`] in a form that a macro can write down.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The letter.
    pub letter: &'static str,
    /// The input, if it is one.
    pub input: Option<usize>,
    /// What it does.
    pub operation: &'static str,
    /// The arguments: which node, by which rule or none, the derivative by it, and whether it is a stub.
    pub arguments: &'static [(usize, &'static str, [&'static str; 2], bool)],
    /// What it is in letters, in text and in LaTeX.
    pub formula: [&'static str; 2],
    /// What it is in the user's words.
    pub source: &'static str,
    /// What the user calls it, or nothing.
    pub name: &'static str,
    /// Its type.
    pub ty: &'static str,
    /// Whether a derivative flows through it.
    pub is_active: bool,
    /// The branch that it is in.
    pub branch: Option<(usize, usize)>,
}

impl From<[&'static str; 2]> for Formula {
    fn from([text, latex]: [&'static str; 2]) -> Self {
        Formula {
            text: text.into(),
            latex: latex.into(),
        }
    }
}

impl From<&Rows> for Graph {
    fn from(rows: &Rows) -> Self {
        let input = |row: &InputRow| Input {
            name: row.name.into(),
            node: row.node,
        };
        let derivatives = rows.inputs.iter().map(|row| row.derivative.into());
        Graph {
            source: rows.source.into(),
            inputs: rows.inputs.iter().map(input).collect(),
            nodes: rows.nodes.iter().map(Node::from).collect(),
            formula: rows.formula.into(),
            derivatives: derivatives.collect(),
        }
    }
}

impl From<&Row> for Node {
    fn from(row: &Row) -> Self {
        let kind = match row.input {
            Some(input) => Kind::Input(input),
            None if row.arguments.is_empty() => Kind::Constant,
            None => Kind::Operation,
        };
        let some = |text: &'static str| (!text.is_empty()).then_some(Text::Borrowed(text));
        let arguments = row.arguments.iter();
        let arguments = arguments.map(|&(node, rule, partial, is_stub)| Argument {
            node,
            rule: some(rule),
            partial: partial.into(),
            is_stub,
        });
        Node {
            letter: row.letter.into(),
            kind,
            operation: row.operation.into(),
            arguments: arguments.collect(),
            formula: row.formula.into(),
            source: row.source.into(),
            name: some(row.name),
            ty: row.ty.into(),
            is_active: row.is_active,
            branch: row.branch.map(|(of, arm)| Branch { of, arm }),
        }
    }
}
