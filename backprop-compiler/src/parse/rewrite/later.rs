//! Names that the next statement gives a value, as in `let a; if c { a = x; } else { a = y; }`.
//!
//! In go the statements, out come others in which the `let` has that value: `let a = if c { x } else { y };`.

use proc_macro2::Ident;
use quote::{ToTokens, quote};
use syn::{Block, Expr, Pat, Stmt};

use crate::parse::constant::bare;
use crate::parse::facts::mention;

/// The statements that begin with `let name;` as others that begin with `let name = value;`, where what mentions the name next
/// gives it a value whichever way it goes.
pub(in crate::parse) fn given_at_once(statements: &[Stmt]) -> Option<Vec<Stmt>> {
    let (Stmt::Local(local), rest) = statements.split_first()? else {
        return None;
    };
    if local.init.is_some() {
        return None;
    }
    let pattern = match &local.pat {
        Pat::Type(typed) => &*typed.pat,
        other => other,
    };
    let Pat::Ident(name) = pattern else {
        return None;
    };
    let name = &name.ident;
    let next = rest.iter().position(|other| mentions(other, name))?;
    let Stmt::Expr(expr, _) = &rest[next] else {
        return None;
    };
    let value = value_of(expr, name)?;
    let pattern = &local.pat;
    let block: Block = syn::parse2(quote!({ let #pattern = #value; })).ok()?;
    let mut written = rest[..next].to_vec();
    written.extend(block.stmts);
    written.extend(rest[next + 1..].iter().cloned());
    Some(written)
}

fn mentions(tokens: &dyn ToTokens, name: &Ident) -> bool {
    let mut found = false;
    mention::each_name(&tokens.to_token_stream(), &mut |other| {
        found |= *other == *name;
    });
    found
}

/// What an expression assigns to a name as the last that it does, as an expression that gives it.
fn value_of(expr: &Expr, name: &Ident) -> Option<Expr> {
    let block = |block: &Block| -> Option<Block> {
        let (last, before) = block.stmts.split_last()?;
        if before.iter().any(|other| mentions(other, name)) {
            return None;
        }
        let Stmt::Expr(last, _) = last else {
            return None;
        };
        let mut written = block.clone();
        written.stmts.pop();
        if matches!(
            bare(last),
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_)
        ) {
            (!mentions(last, name)).then_some(())?;
            let end = syn::token::Semi(proc_macro2::Span::call_site());
            written.stmts.push(Stmt::Expr(last.clone(), Some(end)));
        } else {
            written.stmts.push(Stmt::Expr(value_of(last, name)?, None));
        }
        Some(written)
    };
    match bare(expr) {
        Expr::Assign(assign) => {
            let is_name =
                matches!(bare(&assign.left), Expr::Path(path) if path.path.is_ident(name));
            (is_name && !mentions(&assign.right, name)).then(|| (*assign.right).clone())
        }
        Expr::If(branch) => {
            let (token, otherwise) = branch.else_branch.as_ref()?;
            if mentions(&branch.cond, name) {
                return None;
            }
            Some(Expr::If(syn::ExprIf {
                then_branch: block(&branch.then_branch)?,
                else_branch: Some((*token, Box::new(value_of(otherwise, name)?))),
                ..branch.clone()
            }))
        }
        Expr::Match(choice) => {
            if mentions(&choice.expr, name) {
                return None;
            }
            let mut choice = choice.clone();
            for arm in &mut choice.arms {
                if mentions(&arm.pat, name) {
                    return None;
                }
                if !matches!(
                    bare(&arm.body),
                    Expr::Return(_) | Expr::Break(_) | Expr::Continue(_)
                ) {
                    *arm.body = value_of(&arm.body, name)?;
                }
            }
            Some(Expr::Match(choice))
        }
        Expr::Block(inner) if inner.label.is_none() => Some(Expr::Block(syn::ExprBlock {
            block: block(&inner.block)?,
            ..inner.clone()
        })),
        _ => None,
    }
}
