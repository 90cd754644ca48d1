//! The Rust that the macro writes, line by line, with what computes the number of each line.
//!
//! In go the tokens of a closure, out come the [`Line`]s of the arm that gives value and gradient:
//! `let t_1 = 4.0 * x + 1.0;` has the number that `t_1` is. The paths are shortened.

use backprop_runtime::trace::Trace;
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use serde_json::{Value, json};
use syn::{Expr, Pat, Stmt};

use super::json::number;
use super::table;
use crate::function::Function;
use crate::table::{Instruction, Meaning, Region, Table, Translator};

/// One line.
pub(super) struct Line {
    text: String,
    /// What computes its number, if it has one.
    table: Option<Table>,
    is_slope: bool,
    is_truth: bool,
    /// The node that the number is of, if that is known.
    node: Option<usize>,
}

impl Line {
    fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            table: None,
            is_slope: false,
            is_truth: false,
            node: None,
        }
    }

    /// As JSON, with the number for these inputs or, if it is baked, with the table.
    pub(super) fn json(&self, at: &[f64], is_baked: bool) -> Value {
        let mut line = json!({
            "text": self.text,
            "isSlope": self.is_slope,
            "isTruth": self.is_truth,
            "node": self.node,
        });
        if let Some(table) = &self.table {
            if is_baked {
                line["table"] = table::json(table);
            } else {
                line["number"] = number(table.run(at).first().copied().unwrap_or(f64::NAN));
            }
        }
        line
    }
}

/// The lines of what `grad!` makes of the closure, for the value and the gradient; `captured` are the
/// names that it captured.
pub(super) fn lines(
    closure: TokenStream,
    function: &Function,
    captured: &[(String, f64)],
) -> Vec<Line> {
    let root = Ident::new("backprop", Span::call_site());
    let emitted = backprop_compiler::grad(root.into_token_stream(), closure);
    let Some(statements) = arm(emitted) else {
        return Vec::new();
    };
    let mut writer = Writer::new(function, captured);
    let mut lines = vec![Line::plain("// value and gradient, as grad! writes them")];
    for statement in &statements {
        writer.statement(statement, &mut lines);
    }
    lines
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
    /// What has been computed so far; a line's own table ends in its number.
    table: Table,
    /// Two places at which a line's number is compared with those of the nodes.
    places: [Vec<f64>; 2],
    traces: [Trace; 2],
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
        // Odd numbers, at which nothing is equal by chance.
        let count = function.graph().inputs.len();
        let places = [0.618_033_98, 1.324_717_95].map(|first: f64| {
            let numbers = std::iter::successors(Some(first), |x| Some(x * 1.017_3 + 0.031_7));
            numbers.take(count).collect::<Vec<_>>()
        });
        let traces = [0, 1].map(|at| function.trace(&places[at]));
        Self {
            function,
            words,
            table,
            places,
            traces,
        }
    }

    fn statement(&mut self, statement: &Stmt, lines: &mut Vec<Line>) {
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
                first.is_slope = false;
            }
            _ => {}
        }
        lines.push(first);
        lines.extend(texts);
    }

    /// Gives a line the number of an expression, and the node that it is of.
    fn find(&mut self, line: &mut Line, expr: &Expr) {
        let Some(place) = self.words.number(expr, &mut self.table) else {
            return;
        };
        let table = Table {
            body: Region {
                nodes: self.table.body.nodes.clone(),
                results: vec![place],
            },
            ..self.table.clone()
        };
        let found = [0, 1].map(|at| table.run(&self.places[at])[0].to_bits());
        let is = |value: &dyn Fn(&Trace) -> Option<f64>| {
            [0, 1]
                .iter()
                .all(|&at| value(&self.traces[at]).map(f64::to_bits) == Some(found[at]))
        };
        line.is_truth = matches!(
            table.nodes[place],
            Instruction::Compare(..) | Instruction::Not(_) | Instruction::Ask(..)
        );
        let nodes = 0..self.function.graph().nodes.len();
        let is_constant = found[0] == found[1];
        if !is_constant {
            line.node = nodes
                .clone()
                .find(|&node| is(&|trace| trace.numbers[node].value));
            if line.node.is_none() {
                line.node = nodes
                    .clone()
                    .find(|&node| is(&|trace| trace.numbers[node].adjoint));
                line.is_slope = line.node.is_some();
            }
        }
        line.table = Some(table);
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
