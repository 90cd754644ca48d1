//! From what was read to the closure in Rust, with a map back to the typed text.
//!
//! In goes a [`Closure`], out comes its Rust: `(4*x+1)^2` becomes `|x| (4.0 * x + 1.0).powi(2)`.
//! Numbers become floats except where Rust wants an integer: indices, the exponents of `powi`,
//! ends of ranges, and whatever is calculated with these.

use std::collections::HashSet;
use std::fmt::Write;
use std::ops::Range;

use backprop_compiler::rules::{self, Kind as Who};

use super::integers::{self, COUNTING, is_integer_type};
use super::syntax::{Block, Closure, Expr, Kind, Statement};

/// The Rust, and where each part of it comes from.
#[derive(Default)]
pub(super) struct Writer {
    pub(super) rust: String,
    /// From which byte on the Rust comes from which place of the typed text, in order.
    pub(super) origins: Vec<(usize, Range<usize>)>,
    /// The names that stand for integers.
    integers: HashSet<String>,
}

/// What a number is written as.
#[derive(Clone, Copy, PartialEq)]
enum As {
    Float,
    Integer,
}

pub(super) fn closure(closure: &Closure) -> Writer {
    let mut writer = Writer {
        integers: integers::names_in(closure),
        ..Writer::default()
    };
    writer.push("|");
    for (place, (parameter, span)) in closure.parameters.iter().enumerate() {
        if place > 0 {
            writer.push(", ");
        }
        if let Some(span) = span {
            writer.mark(span);
        }
        writer.push(parameter);
    }
    writer.push("| ");
    if let Some(output) = &closure.output {
        let _ = write!(writer.rust, "-> {output} ");
    }
    writer.expr(&closure.body, As::Float);
    writer
}

impl Writer {
    fn push(&mut self, text: &str) {
        self.rust.push_str(text);
    }

    /// What is written from here on comes from `span`.
    fn mark(&mut self, span: &Range<usize>) {
        self.origins.push((self.rust.len(), span.clone()));
    }

    fn typed(&mut self, text: &str, span: &Range<usize>) {
        self.mark(span);
        self.push(text);
    }

    fn expr(&mut self, expr: &Expr, numbers: As) {
        match &expr.kind {
            Kind::Number(text) => self.number(text, &expr.span, numbers),
            Kind::Name(name) => self.typed(name, &expr.span),
            Kind::Unary(sign, inner) => {
                self.typed(sign, &(expr.span.start..expr.span.start + 1));
                self.expr(inner, numbers);
            }
            Kind::Binary(left, sign, span, right) => {
                let is_integer = self.is_integer(left) || self.is_integer(right);
                let numbers = if is_integer { As::Integer } else { numbers };
                self.expr(left, numbers);
                self.push(" ");
                self.typed(sign, span);
                self.push(" ");
                self.expr(right, numbers);
            }
            Kind::Power(base, sign, exponent) => self.power(base, sign, exponent),
            Kind::Elementary(name, span, arguments) => self.elementary(name, span, arguments),
            Kind::Call(name, span, arguments) => {
                self.typed(name, span);
                let exponent_is_integer = name.ends_with("::powi");
                self.arguments(arguments, if exponent_is_integer { 1 } else { usize::MAX });
            }
            Kind::Method(receiver, name, span, arguments) => {
                self.method(receiver, name, span, arguments);
            }
            Kind::Field(whole, field) => {
                self.operand(whole);
                self.push(".");
                self.typed(field, &expr.span);
            }
            Kind::Index(list, index) => {
                self.operand(list);
                self.push("[");
                self.expr(index, As::Integer);
                self.push("]");
            }
            Kind::Array(all) => {
                self.typed("[", &expr.span);
                self.separated(all);
                self.push("]");
            }
            Kind::Repeat(one, count) => {
                self.typed("[", &expr.span);
                self.expr(one, As::Float);
                let _ = write!(self.rust, "; {count}]");
            }
            Kind::Tuple(all) => {
                self.typed("(", &expr.span);
                self.separated(all);
                self.push(if all.len() == 1 { ",)" } else { ")" });
            }
            Kind::Parentheses(inner) => {
                self.typed("(", &expr.span);
                self.expr(inner, numbers);
                self.push(")");
            }
            Kind::If(condition, then, other) => {
                self.typed("if ", &expr.span);
                self.expr(condition, As::Float);
                self.push(" ");
                self.block(then, numbers);
                if let Some(other) = other {
                    self.push(" else ");
                    self.expr(other, numbers);
                }
            }
            Kind::Block(block) => self.block(block, numbers),
            Kind::Closure(parameters, body) => {
                self.typed(&format!("|{parameters}| "), &expr.span);
                self.expr(body, As::Float);
            }
            Kind::Range(from, sign, to) => {
                self.expr(from, As::Integer);
                self.push(sign);
                self.expr(to, As::Integer);
            }
            Kind::Cast(inner, ty) => {
                let is_integer = self.is_integer(inner);
                self.expr(inner, if is_integer { As::Integer } else { As::Float });
                let _ = write!(self.rust, " as {ty}");
            }
        }
    }

    fn method(&mut self, receiver: &Expr, name: &str, span: &Range<usize>, arguments: &[Expr]) {
        let is_counting = COUNTING.contains(&name);
        if is_number(receiver) && rules::public(name).is_some() {
            // Of `2.0.sin()` rustc does not know the type.
            self.typed(&format!("f64::{name}("), span);
            self.expr(receiver.bare(), As::Float);
            for argument in arguments {
                self.push(", ");
                self.expr(argument, if is_counting { As::Integer } else { As::Float });
            }
            return self.push(")");
        }
        self.operand(receiver);
        self.push(".");
        self.typed(name, span);
        self.arguments(arguments, if is_counting { 0 } else { usize::MAX });
    }

    fn block(&mut self, block: &Block, numbers: As) {
        self.push("{ ");
        for statement in &block.statements {
            match statement {
                Statement::Let(pattern, span, value) => {
                    self.push("let ");
                    self.typed(pattern, span);
                    self.push(" = ");
                    if let Some((name, ty)) = pattern.split_once(':')
                        && is_integer_type(ty.trim())
                    {
                        self.integers.insert(name.trim().to_owned());
                    }
                    let name = pattern.split(':').next().unwrap_or_default().trim();
                    let is_integer = self.integers.contains(name) || self.is_integer(value);
                    self.expr(value, if is_integer { As::Integer } else { As::Float });
                    self.push("; ");
                }
                Statement::Assign(place, sign, value) => {
                    self.expr(place, As::Float);
                    let _ = write!(self.rust, " {sign} ");
                    self.expr(value, As::Float);
                    self.push("; ");
                }
                Statement::Expression(expr) => {
                    self.expr(expr, As::Float);
                    self.push(if matches!(expr.kind, Kind::If(..)) {
                        " "
                    } else {
                        "; "
                    });
                }
            }
        }
        if let Some(value) = &block.value {
            self.expr(value, numbers);
            self.push(" ");
        }
        self.push("}");
    }

    fn number(&mut self, text: &str, span: &Range<usize>, numbers: As) {
        self.mark(span);
        let is_whole = text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'_');
        if text.starts_with('.') {
            self.push("0");
        }
        self.push(text);
        if text.ends_with('.') {
            self.push("0");
        } else if is_whole && numbers == As::Float {
            self.push(".0");
        }
    }

    /// A power by a whole number, of Euler's number, or any other.
    fn power(&mut self, base: &Expr, sign: &Range<usize>, exponent: &Expr) {
        if matches!(&base.bare().kind, Kind::Name(name) if name == "std::f64::consts::E") {
            return self.elementary("exp", sign, std::slice::from_ref(exponent));
        }
        let whole = whole_exponent(exponent);
        let name = if whole.is_some() { "powi" } else { "powf" };
        if is_number(base) {
            self.typed(&format!("f64::{name}("), sign);
            self.expr(base.bare(), As::Float);
            self.push(", ");
        } else {
            self.operand(base);
            self.push(".");
            self.typed(name, sign);
            self.push("(");
        }
        match whole {
            Some(whole) => self.typed(&whole.to_string(), &exponent.span),
            None => self.expr(exponent.bare(), As::Float),
        }
        self.push(")");
    }

    /// A function of the table, as a method where std has it.
    fn elementary(&mut self, name: &str, span: &Range<usize>, arguments: &[Expr]) {
        let Some((first, others)) = arguments.split_first() else {
            return;
        };
        let is_std = rules::public(name).is_none_or(|rule| rule.kind == Who::Std);
        if !is_std || is_number(first) {
            let owner = if is_std { "f64" } else { "backprop" };
            self.typed(&format!("{owner}::{name}"), span);
            return self.arguments(arguments, if name == "powi" { 1 } else { usize::MAX });
        }
        self.operand(first);
        self.push(".");
        self.typed(name, span);
        self.arguments(others, if name == "powi" { 0 } else { usize::MAX });
    }

    /// Arguments in parentheses, of which those from a place on are integers.
    fn arguments(&mut self, arguments: &[Expr], integers_from: usize) {
        self.push("(");
        for (place, argument) in arguments.iter().enumerate() {
            if place > 0 {
                self.push(", ");
            }
            let is_integer = place >= integers_from;
            let argument = if is_integer {
                argument
            } else {
                argument.bare()
            };
            self.expr(argument, if is_integer { As::Integer } else { As::Float });
        }
        self.push(")");
    }

    fn separated(&mut self, all: &[Expr]) {
        for (place, one) in all.iter().enumerate() {
            if place > 0 {
                self.push(", ");
            }
            self.expr(one, As::Float);
        }
    }

    /// What a method or an index stands behind.
    fn operand(&mut self, expr: &Expr) {
        let holds = matches!(
            expr.kind,
            Kind::Number(_)
                | Kind::Name(_)
                | Kind::Parentheses(_)
                | Kind::Elementary(..)
                | Kind::Power(..)
                | Kind::Call(..)
                | Kind::Method(..)
                | Kind::Field(..)
                | Kind::Index(..)
                | Kind::Array(_)
                | Kind::Repeat(..)
                | Kind::Tuple(_)
        );
        if holds {
            return self.expr(expr, As::Float);
        }
        self.typed("(", &expr.span);
        self.expr(expr, As::Float);
        self.push(")");
    }

    /// Whether an expression is an integer, by a name in it that is one.
    fn is_integer(&self, expr: &Expr) -> bool {
        match &expr.kind {
            Kind::Number(text) => has_integer_type(text),
            Kind::Name(name) => self.integers.contains(name),
            Kind::Parentheses(inner) | Kind::Unary(_, inner) => self.is_integer(inner),
            Kind::Binary(left, "+" | "-" | "*" | "/" | "%", _, right) => {
                self.is_integer(left) || self.is_integer(right)
            }
            Kind::Method(_, name, ..) => name == "len",
            Kind::Cast(_, ty) => is_integer_type(ty),
            _ => false,
        }
    }
}

/// The exponent, if it is a whole number that `powi` takes.
fn whole_exponent(exponent: &Expr) -> Option<i32> {
    match &exponent.bare().kind {
        Kind::Number(text) => text.parse().ok(),
        Kind::Unary("-", inner) => whole_exponent(inner).map(|whole| -whole),
        _ => None,
    }
}

/// Whether it is calculated from numbers without a type alone.
fn is_number(expr: &Expr) -> bool {
    match &expr.kind {
        Kind::Number(text) => !text.contains(char::is_alphabetic) || text.contains(['e', 'E']),
        Kind::Parentheses(inner) | Kind::Unary("-", inner) => is_number(inner),
        Kind::Binary(left, "+" | "-" | "*" | "/" | "%", _, right) => {
            is_number(left) && is_number(right)
        }
        _ => false,
    }
}

fn has_integer_type(number: &str) -> bool {
    number.contains(['i', 'u'])
}
