//! Bodies that return early, as branches: `if c { return (a, b); } (b, a)` is `if c { (a, b) } else { (b, a) }`.
//!
//! In goes the body of a closure, out comes the same without a `return`, if each stands at the end of a branch. What is returned from
//! within a loop or in the middle of an expression has no such form.

use quote::quote;
use syn::visit::{self, Visit};
use syn::{Block, Expr, Stmt};

use crate::parse::constant::bare;
use crate::parse::control::repeat::block_of;

/// A body without its `return`s, if it has any and all can be taken out of it.
pub(in crate::parse) fn as_branches(body: &Expr) -> Option<Expr> {
    let Expr::Block(block) = bare(body) else {
        return None;
    };
    if block.label.is_some() || !returns(&block.block.stmts) {
        return None;
    }
    let stmts = ended(&block.block.stmts)?;
    Some(block_of(Block {
        stmts,
        ..block.block.clone()
    }))
}

/// Statements that end with what they give, without a `return`.
fn ended(statements: &[Stmt]) -> Option<Vec<Stmt>> {
    let Some(place) = statements
        .iter()
        .position(|statement| returns(std::slice::from_ref(statement)))
    else {
        return Some(statements.to_vec());
    };
    let (before, rest) = (&statements[..place], &statements[place + 1..]);
    let Stmt::Expr(expr, _) = &statements[place] else {
        return None;
    };
    let last = match bare(expr) {
        Expr::Return(exit) => {
            let value = exit.expr.as_deref()?;
            (!returns(&[Stmt::Expr(value.clone(), None)])).then(|| value.clone())?
        }
        Expr::If(branch) => {
            if returns(&[Stmt::Expr((*branch.cond).clone(), None)]) {
                return None;
            }
            let then = &branch.then_branch.stmts;
            let otherwise = match branch.else_branch.as_ref().map(|(_, other)| bare(other)) {
                None => Vec::new(),
                Some(Expr::Block(block)) => block.block.stmts.clone(),
                Some(other) => vec![Stmt::Expr(other.clone(), None)],
            };
            if !rest.is_empty() && !always_returns(then) && !always_returns(&otherwise) {
                // What follows would stand in both.
                return None;
            }
            let then = with_rest(then, rest)?;
            let otherwise = with_rest(&otherwise, rest)?;
            let condition = &branch.cond;
            syn::parse2(quote!(if #condition { #(#then)* } else { #(#otherwise)* })).ok()?
        }
        _ => return None,
    };
    let mut statements = before.to_vec();
    statements.push(Stmt::Expr(last, None));
    Some(statements)
}

/// The statements of an arm, with what follows the branch if it does not always leave.
fn with_rest(arm: &[Stmt], rest: &[Stmt]) -> Option<Vec<Stmt>> {
    if rest.is_empty() || always_returns(arm) {
        return ended(arm);
    }
    if arm
        .iter()
        .any(|statement| matches!(statement, Stmt::Local(_)))
    {
        // It may hide what the rest calls the same.
        return None;
    }
    let mut all = arm.to_vec();
    if let Some(Stmt::Expr(_, end @ None)) = all.last_mut() {
        *end = Some(syn::token::Semi::default());
    }
    all.extend_from_slice(rest);
    ended(&all)
}

fn always_returns(statements: &[Stmt]) -> bool {
    let Some(Stmt::Expr(last, _)) = statements.last() else {
        return false;
    };
    match bare(last) {
        Expr::Return(_) => true,
        Expr::If(branch) => {
            let otherwise = branch.else_branch.as_ref().map(|(_, other)| bare(other));
            always_returns(&branch.then_branch.stmts)
                && match otherwise {
                    Some(Expr::Block(block)) => always_returns(&block.block.stmts),
                    Some(other) => always_returns(&[Stmt::Expr(other.clone(), None)]),
                    None => false,
                }
        }
        _ => false,
    }
}

/// Whether there is a `return` in statements, or a macro that may hold one; those of closures in them leave only these.
fn returns(statements: &[Stmt]) -> bool {
    let mut found = Returns(false);
    for statement in statements {
        found.visit_stmt(statement);
    }
    found.0
}

struct Returns(bool);

impl<'ast> Visit<'ast> for Returns {
    fn visit_expr_return(&mut self, _: &'ast syn::ExprReturn) {
        self.0 = true;
    }

    fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}

    fn visit_expr_async(&mut self, _: &'ast syn::ExprAsync) {}

    fn visit_item(&mut self, _: &'ast syn::Item) {}

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let mut names = |name: &proc_macro2::Ident| self.0 |= name == "return";
        crate::parse::facts::mention::each_name(&call.tokens, &mut names);
        visit::visit_macro(self, call);
    }
}
