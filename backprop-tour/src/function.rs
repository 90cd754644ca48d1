//! A function with its derivative, ready to be drawn at any place.
//!
//! In go the tokens of a closure, out comes a [`Function`]: its graph, and for any inputs its
//! [`Trace`], with the numbers that the compiled closure gives.

use backprop_compiler::diagnostics::Diagnostics;
use backprop_compiler::explain::Explanation;
use backprop_compiler::graph::Step;
use backprop_runtime::trace::{Argument, Branch, Formula, Graph, Input, Kind, Node, Trace};
use proc_macro2::{Span, TokenStream};

use crate::read::{Mistake, read, with_stack};
use crate::table::{Table, lower};

/// The most inputs that have a slider.
const MOST_INPUTS: usize = 64;

/// A function, explained.
#[derive(Clone, Debug)]
pub struct Function {
    graph: Graph,
    /// What gives every number of the graph.
    numbers: Table,
    /// What gives the value and the gradient.
    gradient: Table,
}

impl Function {
    /// The function that a closure says, such as `|x| (4.0 * x + 1.0).powi(2)`.
    ///
    /// # Errors
    /// Everything that is wrong with the closure, and what of it cannot be drawn.
    ///
    /// # Examples
    /// ```
    /// use backprop_tour::Function;
    ///
    /// let closure = "|x| (4.0 * x + 1.0).powi(2)".parse().unwrap();
    /// let function = Function::of_closure(closure).unwrap_or_else(|_| panic!("a closure"));
    /// let trace = function.trace(&[1.0]);
    /// assert_eq!((trace.value, trace.gradient[0]), (25.0, 40.0));
    /// assert_eq!(trace.graph.nodes[6].formula.text, "e ^ f");
    /// ```
    pub fn of_closure(closure: TokenStream) -> Result<Self, Diagnostics> {
        let (explanation, gradient) = backprop_compiler::explanation(closure)?;
        let mut errors = Diagnostics::default();
        if explanation.inputs.len() > MOST_INPUTS {
            let message = format!("more than {MOST_INPUTS} inputs");
            let help = "the tour has a slider for each: take shorter arrays";
            errors.at(Span::call_site(), &message, help);
            return Err(errors);
        }
        let inputs = &explanation.inputs;
        let places: Vec<_> = inputs
            .iter()
            .map(|input| (input.parameter, input.path.clone()))
            .collect();
        let names = names(&explanation);
        let numbers = lower(&explanation.numbers, &places, &names, 0);
        let gradient = lower(&gradient, &places, &names, inputs.len());
        match (numbers, gradient) {
            (Ok(numbers), Ok(gradient)) => Ok(Self {
                graph: graph(&explanation),
                numbers,
                gradient,
            }),
            (Err(message), _) | (_, Err(message)) => {
                let help = "write a closure of numbers alone";
                errors.at(Span::call_site(), &message, help);
                Err(errors)
            }
        }
    }

    /// The function that a typed text says, such as `(4*x+1)^2`.
    ///
    /// # Errors
    /// Everything that is wrong with the text, and what of it cannot be drawn.
    ///
    /// # Examples
    /// ```
    /// let function = backprop_tour::Function::of_text("x*sin(x)").unwrap();
    /// assert_eq!(function.graph().derivatives[0].text, "sin(x) + x*cos(x)");
    ///
    /// let mistakes = backprop_tour::Function::of_text("x*sinn(x)").unwrap_err();
    /// assert_eq!(mistakes[0].message, "`sinn` is not a known function");
    /// assert_eq!((mistakes[0].column, mistakes[0].width), (2, 4));
    /// ```
    pub fn of_text(text: &str) -> Result<Self, Vec<Mistake>> {
        with_stack(|| {
            let reading = read(text).map_err(|mistake| vec![mistake])?;
            let tokens = reading.tokens().map_err(|mistake| vec![mistake])?;
            Self::of_closure(tokens).map_err(|errors| {
                let errors = errors.errors().iter();
                let mistakes =
                    errors.map(|error| reading.mistake(error.span(), &error.to_string()));
                mistakes.collect()
            })
        })
    }

    /// What it computes, as it was written.
    #[must_use]
    pub fn graph(&self) -> &Graph {
        &self.graph
    }

    /// Every number on the way, for these inputs; what is missing of them is NaN.
    #[must_use]
    pub fn trace(&self, at: &[f64]) -> Trace {
        let (value, gradient) = self.value_and_gradient(at);
        Trace::new(self.graph.clone(), value, gradient, &self.numbers.run(at))
    }

    /// The value and the derivative by each input.
    #[must_use]
    pub fn value_and_gradient(&self, at: &[f64]) -> (f64, Vec<f64>) {
        let mut results = self.gradient.run(at);
        let gradient = results.split_off(1);
        (results[0], gradient)
    }

    pub(crate) fn tables(&self) -> [&Table; 2] {
        [&self.numbers, &self.gradient]
    }
}

/// The parameters' names, each with the inputs that it is made of and whether it is a list.
pub(crate) fn names(explanation: &Explanation) -> Vec<(String, Vec<usize>, bool)> {
    let mut names: Vec<(String, Vec<usize>, bool)> = Vec::new();
    for (place, input) in explanation.inputs.iter().enumerate() {
        let name = input.name.split(['[', '.']).next().unwrap_or_default();
        // Of nested lists only the flat ones are known to copied words.
        let is_list = !input.path.is_empty();
        let is_flat = match input.path.as_slice() {
            [] => true,
            [Step::Index(at) | Step::Field(at)] => {
                let known = names.last().filter(|(known, ..)| known == name);
                known.map_or(0, |(_, inputs, _)| inputs.len()) == *at as usize
            }
            _ => false,
        };
        match names.last_mut() {
            Some((known, inputs, _)) if known == name && is_flat => inputs.push(place),
            _ if is_flat => names.push((name.to_owned(), vec![place], is_list)),
            _ => {}
        }
    }
    names
}

/// The graph as plain data.
fn graph(explanation: &Explanation) -> Graph {
    let formula = |formula: &backprop_compiler::explain::Formula| Formula {
        text: formula.text.clone().into(),
        latex: formula.latex.clone().into(),
    };
    let nodes = explanation.nodes.iter().map(|node| Node {
        letter: node.letter.clone().into(),
        kind: match node.input {
            Some(input) => Kind::Input(input),
            None if node.arguments.is_empty() => Kind::Constant,
            None => Kind::Operation,
        },
        operation: node.operation.into(),
        arguments: node
            .arguments
            .iter()
            .map(|argument| Argument {
                node: argument.node,
                rule: argument.rule.map(Into::into),
                is_stub: argument.is_stub,
                partial: formula(&argument.partial),
            })
            .collect(),
        formula: formula(&node.formula),
        source: node.source.clone().into(),
        name: node.name.clone().map(Into::into),
        ty: node.ty.name().into(),
        is_active: node.is_active,
        branch: node.branch.map(|(of, arm)| Branch { of, arm }),
    });
    Graph {
        source: explanation.source.clone().into(),
        inputs: explanation
            .inputs
            .iter()
            .map(|input| Input {
                name: input.name.clone().into(),
                node: input.node,
            })
            .collect(),
        nodes: nodes.collect(),
        formula: formula(&explanation.formula),
        derivatives: explanation.derivatives.iter().map(formula).collect(),
    }
}
