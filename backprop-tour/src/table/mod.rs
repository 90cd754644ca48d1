//! A function as a table of instructions: what the tour runs, and what a page without a server runs.
//!
//! In goes a [`Table`] with the numbers of the inputs, out come its results. [`lower`] makes tables
//! of the compiler's graphs, and [`words`] instructions of copied words of Rust.

mod functions;
mod lower;
mod words;

use backprop_compiler::graph::{Comparison, Float};

pub(crate) use self::lower::lower;
pub(crate) use self::words::{Meaning, Translator};

/// One instruction; what it reads are places in [`Table::nodes`] before its own.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Instruction {
    /// A number of the inputs.
    Input(usize),
    /// A known number.
    Number(f64),
    /// A function, by its name in the table of rules.
    Call(&'static str, Vec<usize>),
    /// A comparison; the result is 1 or 0, as of all questions.
    Compare(Comparison, usize, usize),
    /// A question about a number.
    Ask(&'static str, usize),
    /// The opposite of a truth value.
    Not(usize),
    /// The nearest `f32`.
    Single(usize),
    /// The second where the first is not 0, else the third.
    Select(usize, usize, usize),
    /// Runs the first region where the condition is not 0, else the second.
    If(usize, Region, Region),
    /// One of the results of the region that an [`Instruction::If`] ran.
    Result(usize, usize),
    /// Adds to the derivative by an input.
    Add(usize, usize),
}

/// Instructions in their order, and which of them are the results.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Region {
    pub(crate) nodes: Vec<usize>,
    pub(crate) results: Vec<usize>,
}

/// A function.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Table {
    pub(crate) nodes: Vec<Instruction>,
    pub(crate) body: Region,
    /// How many derivatives there are: one for each input, or none.
    pub(crate) slopes: usize,
}

impl Table {
    /// Runs the table: its results, and after them the derivatives.
    pub(crate) fn run(&self, inputs: &[f64]) -> Vec<f64> {
        let mut run = Run {
            table: self,
            inputs,
            values: vec![f64::NAN; self.nodes.len()],
            chosen: vec![Vec::new(); self.nodes.len()],
            slopes: vec![None; self.slopes],
        };
        let mut results = run.region(&self.body);
        results.extend(run.slopes.iter().map(|slope| slope.unwrap_or(0.0)));
        results
    }
}

struct Run<'a> {
    table: &'a Table,
    inputs: &'a [f64],
    values: Vec<f64>,
    /// What the regions gave that ran.
    chosen: Vec<Vec<f64>>,
    slopes: Vec<Option<f64>>,
}

impl Run<'_> {
    fn region(&mut self, region: &Region) -> Vec<f64> {
        for &place in &region.nodes {
            self.values[place] = self.instruction(place);
        }
        let results = region.results.iter();
        results.map(|&result| self.values[result]).collect()
    }

    fn instruction(&mut self, place: usize) -> f64 {
        let table = self.table;
        let value = |at: usize| self.values[at];
        match &table.nodes[place] {
            Instruction::Input(input) => self.inputs.get(*input).copied().unwrap_or(f64::NAN),
            Instruction::Number(number) => *number,
            Instruction::Call(name, arguments) => {
                let arguments: Vec<f64> = arguments.iter().map(|&at| value(at)).collect();
                functions::value(name, &arguments)
            }
            Instruction::Compare(comparison, a, b) => {
                f64::from(functions::compare(*comparison, value(*a), value(*b)))
            }
            Instruction::Ask(question, x) => f64::from(functions::ask(question, value(*x))),
            Instruction::Not(truth) => 1.0 - value(*truth),
            Instruction::Single(x) => Float::F32.round(value(*x)),
            Instruction::Select(condition, then, other) => value(if value(*condition) == 0.0 {
                *other
            } else {
                *then
            }),
            Instruction::If(condition, then, other) => {
                let chosen = if value(*condition) == 0.0 {
                    other
                } else {
                    then
                };
                let results = self.region(chosen);
                let first = results.first().copied();
                self.chosen[place] = results;
                first.unwrap_or(f64::NAN)
            }
            Instruction::Result(owner, which) => {
                self.chosen[*owner].get(*which).copied().unwrap_or(f64::NAN)
            }
            Instruction::Add(input, at) => {
                let term = value(*at);
                let slope = &mut self.slopes[*input];
                // The first is taken as it is, as the emitted code does: 0 + -0 would be 0.
                *slope = Some(slope.map_or(term, |sum| sum + term));
                term
            }
        }
    }
}
