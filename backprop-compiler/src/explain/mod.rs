//! What the visual tour draws: a function as a tree, and a graph that gives every number in it.
//!
//! In go a function's graph as it was parsed and the names of its parameters, out come an
//! [`Explanation`]: the tree's nodes with their letters and words, and a function whose results are the
//! value, the adjoint and the local derivatives of each. Compiled or interpreted, that function is all that a
//! trace needs besides the gradient.
//!
//! Of `(4.0 * x + 1.0).powi(2)` the nodes are a = 4, b = x, c = a * b, d = 1, e = c + d, f = 2, g = e ^ f.

mod activity;
mod derivative;
mod inputs;
mod numbers;
mod refuse;
mod spell;
mod terms;
mod tree;
mod words;

use proc_macro2::TokenStream;

use crate::diagnostics::Diagnostics;
use crate::graph::{Function, Step, Type};

/// A function, explained.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The words of the body.
    pub source: String,
    /// The numbers that it is a function of.
    pub inputs: Vec<Input>,
    /// Every value on the way: arguments before what uses them, the result last.
    pub nodes: Vec<Node>,
    /// The function, for reading.
    pub formula: Formula,
    /// Its derivative by each input, for reading.
    pub derivatives: Vec<Formula>,
    /// A function of the same parameters whose results are all the numbers: first the inputs; then for each node its
    /// value, if it is a number or a truth value ([`Node::has_value`]), its adjoint, if it is active, the local derivative by
    /// each argument that has a rule, and for a node that chooses a branch which one was chosen.
    pub numbers: Function,
}

/// A number that a function is a function of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Input {
    /// What the user calls it: `x`, `w[0]`.
    pub name: String,
    /// The parameter that it is a part of.
    pub parameter: usize,
    /// The way to it.
    pub path: Vec<Step>,
    /// Its type.
    pub ty: Type,
    /// Where it stands among the nodes, if the function reads it.
    pub node: Option<usize>,
}

/// A formula in two notations, both empty where it is too long to be read.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Formula {
    /// Plain text.
    pub text: String,
    /// LaTeX.
    pub latex: String,
}

/// One value on the way.
#[derive(Clone, Debug)]
pub struct Node {
    /// `a` to `z`, then `a₁` and so on.
    pub letter: String,
    /// The input that it is, if it is one.
    pub input: Option<usize>,
    /// What it does, by [`operation_name`](crate::rules::reading::operation_name); of a leaf nothing.
    pub operation: &'static str,
    /// What it is computed from.
    pub arguments: Vec<Argument>,
    /// What it is, in letters.
    pub formula: Formula,
    /// What it is, in the user's words.
    pub source: String,
    /// What a `let` of the user's calls it.
    pub name: Option<String>,
    /// Its type.
    pub ty: Type,
    /// Whether a derivative flows through it.
    pub is_active: bool,
    /// The node that chooses the branch in which it is evaluated, and the branch's number.
    pub branch: Option<(usize, usize)>,
}

/// A use of a node by another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Argument {
    /// The node that is used.
    pub node: usize,
    /// The name of the rule by which a derivative flows to it, if one does.
    pub rule: Option<&'static str>,
    /// The derivative of the user by it, in letters, if one flows.
    pub partial: Formula,
    /// Whether it is drawn at another of its uses.
    pub is_stub: bool,
}

impl Node {
    /// Whether its value is among the numbers.
    #[must_use]
    pub fn has_value(&self) -> bool {
        matches!(self.ty, Type::Float(_) | Type::Bool | Type::I32)
    }

    /// Whether it chooses a branch.
    #[must_use]
    pub fn chooses(&self) -> bool {
        matches!(self.operation, "if" | "match")
    }
}

/// A parameter of the function, as far as its inputs are concerned.
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Its type, if it is a single number that is differentiated.
    pub number: Option<Type>,
}

/// The most nodes that are drawn.
const MOST_NODES: usize = 500;

/// The most nodes of a function whose formulas stand in its documentation.
const MOST_NODES_IN_PROSE: usize = 60;

/// A function and its derivative by each input as lines of text; nothing where one of them has no formula or is too long.
pub(crate) fn formulas(function: &Function, name: &str, parameters: &[Parameter]) -> Vec<String> {
    let mut errors = Diagnostics::default();
    refuse::refuse(function, &mut errors);
    if !errors.is_empty() || function.body.results.is_empty() {
        return Vec::new();
    }
    let activity = activity::of(function);
    let inputs = inputs::of(function, parameters);
    let tree = tree::of(function, &activity, inputs, MOST_NODES_IN_PROSE);
    if tree.is_too_large {
        return Vec::new();
    }
    let (formula, derivatives) = derivative::formulas(function, &tree);
    let names: Vec<_> = tree
        .inputs
        .iter()
        .map(|input| input.name.as_str())
        .collect();
    let names = names.join(", ");
    let mut lines = vec![(format!("{name}({names})"), formula)];
    for (input, derivative) in tree.inputs.iter().zip(derivatives) {
        let slope = if tree.inputs.len() == 1 {
            format!("{name}'({names})")
        } else {
            format!("∂{name}/∂{}", input.name)
        };
        lines.push((slope, derivative));
    }
    if lines.iter().any(|(_, formula)| formula.text.is_empty()) {
        return Vec::new();
    }
    lines
        .into_iter()
        .map(|(what, formula)| format!("{what} = {}", formula.text))
        .collect()
}

/// Explains a function; what cannot be drawn is a mistake.
pub(crate) fn explain(
    function: &Function,
    body: &TokenStream,
    parameters: &[Parameter],
    errors: &mut Diagnostics,
) -> Option<Explanation> {
    refuse::refuse(function, errors);
    if !errors.is_empty() {
        return None;
    }
    let activity = activity::of(function);
    let inputs = inputs::of(function, parameters);
    let mut tree = tree::of(function, &activity, inputs, MOST_NODES);
    if tree.is_too_large {
        errors.at(
            proc_macro2::Span::call_site(),
            "too many operations to be drawn",
            "explain a part of it, or write `grad!`",
        );
        return None;
    }
    let numbers = numbers::of(function, &mut tree);
    let (formula, derivatives) = derivative::formulas(function, &tree);
    let nodes = words::nodes(function, &tree);
    Some(Explanation {
        source: spell::words(body),
        inputs: tree.inputs,
        nodes,
        formula,
        derivatives,
        numbers,
    })
}
