//! How much a text asks for: the operations it has once closures and lists are written out.
//!
//! In goes a [`Closure`], out comes the place where it becomes too much, if it does. A closure that
//! calls another twice, and is itself called twice by a third, doubles with each line.

use std::collections::HashMap;
use std::ops::Range;

use super::parser::MOST_ELEMENTS;
use super::syntax::{Block, Closure, Expr, Kind, Statement};

/// The most operations.
pub(super) const MOST: u64 = 20_000;

/// The place of the first expression that is too much.
pub(super) fn excess(closure: &Closure) -> Option<Range<usize>> {
    let mut counter = Counter::default();
    counter.expr(&closure.body);
    counter.excess
}

#[derive(Default)]
struct Counter {
    /// What a call of each local closure costs.
    closures: HashMap<String, u64>,
    excess: Option<Range<usize>>,
}

impl Counter {
    fn expr(&mut self, expr: &Expr) -> u64 {
        let cost = match &expr.kind {
            Kind::Number(_) | Kind::Name(_) => 0,
            Kind::Unary(_, inner)
            | Kind::Field(inner, _)
            | Kind::Parentheses(inner)
            | Kind::Cast(inner, _)
            | Kind::Closure(_, inner) => self.expr(inner),
            Kind::Repeat(inner, count) => {
                let count = count.trim_end_matches("usize").parse().unwrap_or(MOST);
                self.expr(inner).saturating_add(1).saturating_mul(count)
            }
            Kind::Binary(left, _, _, right)
            | Kind::Power(left, _, right)
            | Kind::Index(left, right)
            | Kind::Range(left, _, right) => self.expr(left).saturating_add(self.expr(right)),
            Kind::Call(name, _, all) => {
                let own = self.closures.get(name).copied().unwrap_or(0);
                self.all(all).saturating_add(own)
            }
            Kind::Elementary(_, _, all) | Kind::Array(all) | Kind::Tuple(all) => self.all(all),
            Kind::Method(receiver, _, _, arguments) => {
                // A closure that is given to a method may run for each element.
                let elements = u64::try_from(MOST_ELEMENTS).unwrap_or(MOST);
                let arguments = arguments.iter().map(|one| match &one.kind {
                    Kind::Closure(_, body) => self.expr(body).saturating_mul(elements),
                    _ => self.expr(one),
                });
                let arguments: u64 = arguments.fold(0, u64::saturating_add);
                self.expr(receiver).saturating_add(arguments)
            }
            Kind::If(condition, then, other) => {
                let other = other.as_ref().map_or(0, |other| self.expr(other));
                let cost = self.expr(condition).saturating_add(self.block(then));
                cost.saturating_add(other)
            }
            Kind::Block(block) => self.block(block),
        };
        let cost = cost.saturating_add(1);
        if cost > MOST && self.excess.is_none() {
            self.excess = Some(expr.span.clone());
        }
        cost
    }

    fn all(&mut self, all: &[Expr]) -> u64 {
        all.iter()
            .fold(0, |sum, one| sum.saturating_add(self.expr(one)))
    }

    fn block(&mut self, block: &Block) -> u64 {
        let mut cost: u64 = 0;
        for statement in &block.statements {
            match statement {
                Statement::Let(name, _, value) => {
                    let own = self.expr(value);
                    if let Kind::Closure(..) = value.bare().kind {
                        self.closures.insert(name.clone(), own);
                    } else {
                        cost = cost.saturating_add(own);
                    }
                }
                Statement::Assign(place, _, value) => {
                    cost = cost.saturating_add(self.expr(place));
                    cost = cost.saturating_add(self.expr(value));
                }
                Statement::Expression(expr) => cost = cost.saturating_add(self.expr(expr)),
            }
        }
        let value = block.value.as_ref().map_or(0, |value| self.expr(value));
        cost.saturating_add(value)
    }
}
