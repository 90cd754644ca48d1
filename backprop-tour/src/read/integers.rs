//! Which names stand for integers: those that are used where Rust wants one.
//!
//! In goes a [`Closure`], out come the names, such as `n` for `|x| { let n = 3; x.powi(n) }`.

use std::collections::HashSet;

use super::syntax::{Block, Closure, Expr, Kind, Statement};

/// Methods whose arguments are integers.
pub(super) const COUNTING: &[&str] = &[
    "powi",
    "take",
    "skip",
    "step_by",
    "windows",
    "chunks",
    "nth",
    "rotate_left",
    "rotate_right",
];

/// The names of integers.
pub(super) fn names_in(closure: &Closure) -> HashSet<String> {
    let mut found = HashSet::new();
    for (parameter, _) in &closure.parameters {
        if let Some((name, ty)) = parameter.split_once(':')
            && is_integer_type(ty.trim())
        {
            found.insert(name.trim().to_owned());
        }
    }
    visit(&closure.body, &mut |expr| match &expr.kind {
        Kind::Index(_, index) => names(index, &mut found),
        Kind::Method(_, name, _, arguments) if COUNTING.contains(&name.as_str()) => {
            for argument in arguments {
                names(argument, &mut found);
            }
        }
        Kind::Range(from, _, to) => {
            names(from, &mut found);
            names(to, &mut found);
        }
        _ => {}
    });
    found
}

/// Whether it is the name of a type of integers.
pub(super) fn is_integer_type(ty: &str) -> bool {
    ty.starts_with(['i', 'u']) && ty[1..].starts_with(|c: char| c.is_ascii_digit() || c == 's')
}

/// The names that an integer is calculated from.
fn names(expr: &Expr, found: &mut HashSet<String>) {
    match &expr.kind {
        Kind::Name(name) => {
            found.insert(name.clone());
        }
        Kind::Parentheses(inner) | Kind::Unary(_, inner) => names(inner, found),
        Kind::Binary(left, _, _, right) => {
            names(left, found);
            names(right, found);
        }
        _ => {}
    }
}

/// Calls `see` with an expression and all within it.
fn visit(expr: &Expr, see: &mut dyn FnMut(&Expr)) {
    see(expr);
    match &expr.kind {
        Kind::Number(_) | Kind::Name(_) => {}
        Kind::Unary(_, inner)
        | Kind::Field(inner, _)
        | Kind::Repeat(inner, _)
        | Kind::Parentheses(inner)
        | Kind::Closure(_, inner)
        | Kind::Cast(inner, _) => visit(inner, see),
        Kind::Binary(left, _, _, right)
        | Kind::Power(left, _, right)
        | Kind::Index(left, right)
        | Kind::Range(left, _, right) => {
            visit(left, see);
            visit(right, see);
        }
        Kind::Elementary(_, _, all)
        | Kind::Call(_, _, all)
        | Kind::Array(all)
        | Kind::Tuple(all) => {
            for one in all {
                visit(one, see);
            }
        }
        Kind::Method(receiver, _, _, arguments) => {
            visit(receiver, see);
            for one in arguments {
                visit(one, see);
            }
        }
        Kind::If(condition, then, other) => {
            visit(condition, see);
            visit_block(then, see);
            if let Some(other) = other {
                visit(other, see);
            }
        }
        Kind::Block(block) => visit_block(block, see),
    }
}

fn visit_block(block: &Block, see: &mut dyn FnMut(&Expr)) {
    for statement in &block.statements {
        match statement {
            Statement::Let(_, _, value) | Statement::Expression(value) => visit(value, see),
            Statement::Assign(place, _, value) => {
                visit(place, see);
                visit(value, see);
            }
        }
    }
    if let Some(value) = &block.value {
        visit(value, see);
    }
}
