//! The Rust that the macro writes, line by line, with what computes the number of each line.
//!
//! In go the tokens of a closure, out comes the [`Code`] of the arm that gives value and gradient:
//! `let t_1 = 4.0 * x + 1.0;` has the number that `t_1` is. The paths are shortened.

use backprop_runtime::trace::Trace;
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use serde_json::{Value, json};
use syn::{Expr, Pat, Stmt};

use super::json::number;
use super::table;
use crate::function::Function;
use crate::table::{Instruction, Meaning, Table, Translator};

/// The lines, and what computes their numbers.
pub(super) struct Code {
    lines: Vec<Line>,
    table: Table,
}

/// One line.
struct Line {
    text: String,
    /// Which result of the table is its number, if it has one.
    result: Option<usize>,
    is_slope: bool,
    is_truth: bool,
    /// The node that the number is of, if that is known.
    node: Option<usize>,
}

impl Line {
    fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            result: None,
            is_slope: false,
            is_truth: false,
            node: None,
        }
    }
}

impl Code {
    /// The lines as JSON, with their numbers for these inputs.
    pub(super) fn json(&self, at: &[f64]) -> Value {
        let results = self.table.run(at);
        let lines = self.lines.iter().map(|line| {
            json!({
                "text": line.text,
                "isSlope": line.is_slope,
                "isTruth": line.is_truth,
                "node": line.node,
                "result": line.result,
                "number": line.result.map(|result| number(results[result])),
            })
        });
        lines.collect()
    }

    /// What computes the numbers of the lines, as JSON.
    pub(super) fn table(&self) -> Value {
        table::json(&self.table)
    }
}

/// What `grad!` makes of the closure, for the value and the gradient; `captured` are the names that
/// it captured.
pub(super) fn code(closure: TokenStream, function: &Function, captured: &[(String, f64)]) -> Code {
    let root = Ident::new("backprop", Span::call_site());
    let emitted = backprop_compiler::grad(root.into_token_stream(), closure);
    let mut writer = Writer::new(function, captured);
    writer
        .lines
        .push(Line::plain("// value and gradient, as grad! writes them"));
    for statement in &arm(emitted).unwrap_or_default() {
        writer.statement(statement);
    }
    writer.name_nodes();
    Code {
        lines: writer.lines,
        table: writer.table,
    }
}

/// The statements of the arm that writes the gradient: the last braces in the deepest `match`.
fn arm(emitted: TokenStream) -> Option<Vec<Stmt>> {
    let call: Expr = syn::parse2(emitted).ok()?;
    let Expr::Call(call) = call else {
        return None;
    };
    let Expr::Closure(closure) = call.args.first()? else {
        return None;
    };
    let Expr::Block(body) = &*closure.body else {
        return None;
    };
    let matched = body
        .block
        .stmts
        .iter()
        .find_map(|statement| match statement {
            Stmt::Expr(Expr::Match(matched), _) => Some(matched),
            _ => None,
        })?;
    match &*matched.arms.last()?.body {
        Expr::Block(block) => Some(block.block.stmts.clone()),
        _ => None,
    }
}

struct Writer<'a> {
    function: &'a Function,
    words: Translator,
    lines: Vec<Line>,
    table: Table,
}

impl<'a> Writer<'a> {
    fn new(function: &'a Function, captured: &[(String, f64)]) -> Self {
        let mut words = Translator::default();
        let mut table = Table::default();
        let mut lists: Vec<(String, Vec<Meaning>)> = Vec::new();
        for (input, place) in function.graph().inputs.iter().zip(0..) {
            table.nodes.push(Instruction::Input(place));
            table.body.nodes.push(place);
            let (name, rest) = match input.name.split_once(['[', '.']) {
                Some((name, rest)) => (name, Some(rest)),
                None => (&*input.name, None),
            };
            let meaning = Meaning::Number(place, false);
            match (rest, lists.last_mut()) {
                (None, _) => words.name(name, meaning),
                (Some(_), Some((known, list))) if known == name => list.push(meaning),
                (Some(_), _) => lists.push((name.to_owned(), vec![meaning])),
            }
        }
        for (name, list) in lists {
            words.name(&name, Meaning::List(list));
        }
        for (name, value) in captured {
            let place = table.nodes.len();
            table.nodes.push(Instruction::Number(*value));
            table.body.nodes.push(place);
            words.name(name, Meaning::Number(place, false));
        }
        Self {
            function,
            words,
            lines: Vec::new(),
            table,
        }
    }

    fn statement(&mut self, statement: &Stmt) {
        let mut texts = formatted(statement).into_iter().map(Line::plain);
        let Some(mut first) = texts.next() else {
            return;
        };
        match statement {
            Stmt::Local(local) => {
                if self.words.statement(statement, &mut self.table).is_some()
                    && let Pat::Ident(name) = &local.pat
                {
                    let text = name.ident.to_string();
                    let name: Expr = syn::parse_quote!(#name);
                    self.find(&mut first, &name);
                    if let Some(input) = text.strip_prefix('d').and_then(|of| self.named(of)) {
                        first.is_slope = true;
                        first.node = Some(input);
                    }
                }
            }
            Stmt::Expr(Expr::Assign(assign), _) => {
                self.find(&mut first, &assign.right);
                first.is_slope = true;
                first.node = self.input(&assign.left);
            }
            Stmt::Expr(value, None) => {
                self.find(&mut first, value);
                first.node = self.function.graph().nodes.len().checked_sub(1);
            }
            _ => {}
        }
        self.lines.push(first);
        self.lines.extend(texts);
    }

    /// Gives a line the number of an expression.
    fn find(&mut self, line: &mut Line, expr: &Expr) {
        let Some(place) = self.words.number(expr, &mut self.table) else {
            return;
        };
        line.is_truth = matches!(
            self.table.nodes[place],
            Instruction::Compare(..) | Instruction::Not(_) | Instruction::Ask(..)
        );
        line.result = Some(self.table.body.results.len());
        self.table.body.results.push(place);
    }

    /// Finds the nodes whose values or slopes the lines compute: those with the same numbers at two
    /// odd places, at which nothing is equal by chance.
    fn name_nodes(&mut self) {
        let count = self.function.graph().inputs.len();
        let places = [0.618_033_98, 1.324_717_95].map(|first: f64| {
            let numbers = std::iter::successors(Some(first), |x| Some(x * 1.017_3 + 0.031_7));
            numbers.take(count).collect::<Vec<_>>()
        });
        let results = [0, 1].map(|at| self.table.run(&places[at]));
        let traces = [0, 1].map(|at| self.function.trace(&places[at]));
        let is = |result: usize, number: &dyn Fn(&Trace) -> Option<f64>| {
            [0, 1].iter().all(|&at| {
                let bits = number(&traces[at]).map(f64::to_bits);
                bits == Some(results[at][result].to_bits())
            })
        };
        for line in &mut self.lines {
            let Some(result) = line.result else {
                continue;
            };
            let is_constant = results[0][result].to_bits() == results[1][result].to_bits();
            if line.node.is_some() || is_constant {
                continue;
            }
            let mut nodes = 0..self.function.graph().nodes.len();
            line.node = nodes.find(|&node| is(result, &|trace| trace.numbers[node].value));
            if line.node.is_none() {
                let mut nodes = 0..self.function.graph().nodes.len();
                line.node = nodes.find(|&node| is(result, &|trace| trace.numbers[node].adjoint));
                line.is_slope = line.node.is_some();
            }
        }
    }

    /// The node of the input that a derivative is written for.
    fn input(&self, place: &Expr) -> Option<usize> {
        let text = place.to_token_stream().to_string().replace(' ', "");
        self.named(text.trim_start_matches('*').strip_prefix("grad_")?)
    }

    /// The node of the input of that name.
    fn named(&self, name: &str) -> Option<usize> {
        let mut inputs = self.function.graph().inputs.iter();
        inputs.find(|input| input.name == name)?.node
    }
}

/// The lines of a statement, with short paths.
fn formatted(statement: &Stmt) -> Vec<String> {
    let file: syn::File = syn::parse_quote!(fn shown() { #statement });
    let text = prettyplease::unparse(&file);
    let text = text
        .replace("backprop::__private::", "")
        .replace("::core::primitive::", "");
    let lines: Vec<_> = text.lines().collect();
    let inside = lines
        .get(1..lines.len().saturating_sub(1))
        .unwrap_or_default();
    let dedented = inside
        .iter()
        .map(|line| line.strip_prefix("    ").unwrap_or(line));
    dedented.map(str::to_owned).collect()
}
