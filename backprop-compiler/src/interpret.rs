//! Runs a function on numbers: the reference that compiled code is compared with.
//!
//! In go a function without words of the user's and a number for each element of its parameters,
//! out come the result and the gradient. Only `f64`, and for functions that std does not have
//! whatever `outside` says.

use std::collections::HashMap;

use crate::graph::{Comparison, Function, Id, Op, Region, Step, Type};
use crate::rules;

/// Which number of which parameter.
pub type Place = (usize, Vec<Step>);

/// What a run gives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// The result.
    pub value: f64,
    /// All results, of which that is the first; truth values are 1 and 0.
    pub results: Vec<f64>,
    /// The gradient's numbers that were accumulated.
    pub gradient: HashMap<Place, f64>,
}

/// Runs `function` with the numbers of its parameters that `inputs` gives.
///
/// # Errors
/// Says which node is not a matter of numbers alone, or which function `outside` does not have.
pub fn run(
    function: &Function,
    inputs: &dyn Fn(&Place) -> f64,
    outside: &dyn Fn(&str, &[f64]) -> Option<f64>,
) -> Result<Outcome, String> {
    let mut run = Run {
        function,
        inputs,
        outside,
        values: vec![0.0; function.nodes.len()],
        results: HashMap::new(),
        outcome: Outcome::default(),
    };
    run.region(&function.body)?;
    let results = function.body.results.iter();
    run.outcome.results = results.map(|&result| run.get(result)).collect();
    run.outcome.value = run.outcome.results[0];
    Ok(run.outcome)
}

struct Run<'a> {
    function: &'a Function,
    inputs: &'a dyn Fn(&Place) -> f64,
    outside: &'a dyn Fn(&str, &[f64]) -> Option<f64>,
    /// Numbers, and truth values as 1 and 0.
    values: Vec<f64>,
    /// What the regions that ran gave, by their owner.
    results: HashMap<Id, Vec<f64>>,
    outcome: Outcome,
}

impl Run<'_> {
    fn get(&self, id: Id) -> f64 {
        self.values[id.index()]
    }

    fn region(&mut self, region: &Region) -> Result<(), String> {
        for &id in &region.nodes {
            self.values[id.index()] = self.node(id)?;
        }
        Ok(())
    }

    fn node(&mut self, id: Id) -> Result<f64, String> {
        let node = self.function.node(id);
        let args: Vec<f64> = node.args.iter().map(|&arg| self.get(arg)).collect();
        Ok(match &node.op {
            Op::Element { parameter, path } => (self.inputs)(&(*parameter, path.clone())),
            Op::Number(bits) => f64::from_bits(*bits),
            Op::Truth(truth) => f64::from(*truth),
            Op::Call(name) => self.call(name, &args)?,
            Op::Compare(comparison) => f64::from(compare(*comparison, args[0], args[1])),
            Op::Not => 1.0 - args[0],
            Op::Predicate(name) => f64::from(predicate(name, args[0])?),
            Op::Cast => match node.ty {
                Type::Float(float) => float.round(args[0]),
                _ => return Err(String::from("a cast to something that is not a float")),
            },
            Op::Select => args[if args[0] == 0.0 { 2 } else { 1 }],
            Op::If | Op::Switch => {
                let chosen = match node.op {
                    Op::If => usize::from(args[0] == 0.0),
                    _ => (0..)
                        .zip(&node.regions)
                        .position(|(n, _)| f64::from(n) == args[0])
                        .unwrap_or(0),
                };
                let region = &node.regions[chosen];
                self.region(region)?;
                let results = region
                    .results
                    .iter()
                    .map(|&result| self.get(result))
                    .collect();
                self.results.insert(id, results);
                0.0
            }
            Op::Result(place) => self.results[&node.args[0]][*place],
            Op::Accumulate { parameter, path } => {
                let place = (*parameter, path.clone());
                *self.outcome.gradient.entry(place).or_insert(0.0) += args[args.len() - 1];
                0.0
            }
            // Names are for words of the user's alone.
            Op::Open | Op::Close | Op::Bind(_) => 0.0,
            other => return Err(format!("{other:?} is not a matter of numbers alone")),
        })
    }

    fn call(&self, name: &str, args: &[f64]) -> Result<f64, String> {
        let rule = rules::lookup(name);
        let value = rule.and_then(|rule| rule.value).map(|value| value(args));
        value
            .or_else(|| (self.outside)(name, args))
            .ok_or_else(|| format!("no value for `{name}`"))
    }
}

fn compare(comparison: Comparison, a: f64, b: f64) -> bool {
    match comparison {
        Comparison::Less => a < b,
        Comparison::LessOrEqual => a <= b,
        Comparison::Greater => a > b,
        Comparison::GreaterOrEqual => a >= b,
        Comparison::Equal => a == b,
        Comparison::NotEqual => a != b,
    }
}

fn predicate(name: &str, x: f64) -> Result<bool, String> {
    Ok(match name {
        "is_nan" => x.is_nan(),
        "is_finite" => x.is_finite(),
        "is_infinite" => x.is_infinite(),
        "is_normal" => x.is_normal(),
        "is_subnormal" => x.is_subnormal(),
        "is_sign_positive" => x.is_sign_positive(),
        "is_sign_negative" => x.is_sign_negative(),
        _ => return Err(format!("no predicate `{name}`")),
    })
}
