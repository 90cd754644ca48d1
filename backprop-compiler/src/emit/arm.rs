//! The user's body as the arm of a `match`.
//!
//! In go the words of a closure's body, out come the same words, in parentheses where an arm would
//! end too early: of `{ x } + 1.0` an arm takes `{ x }`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Expr;

use crate::request::Request;

/// The body of a request's closure.
#[must_use]
pub(super) fn body(request: &Request) -> TokenStream {
    let words = super::words::without_checkpoints(request.deep.whole(&request.closure.body));
    if begins_with_block(&request.closure.body) {
        quote!((#words))
    } else {
        words
    }
}

/// Whether an expression goes on after something in braces that could be a statement of its own.
fn begins_with_block(body: &Expr) -> bool {
    let mut expr = body;
    loop {
        let first = match expr {
            Expr::Binary(binary) => Some(&binary.left),
            Expr::Assign(assign) => Some(&assign.left),
            Expr::Range(range) => range.start.as_ref(),
            Expr::Call(call) => Some(&call.func),
            Expr::Cast(cast) => Some(&cast.expr),
            Expr::Index(index) => Some(&index.expr),
            _ => None,
        };
        let Some(first) = first else { break };
        expr = first;
    }
    let is_statement = matches!(
        expr,
        Expr::If(_)
            | Expr::Match(_)
            | Expr::Block(_)
            | Expr::Unsafe(_)
            | Expr::Const(_)
            | Expr::Loop(_)
            | Expr::While(_)
            | Expr::ForLoop(_)
            | Expr::TryBlock(_)
    );
    is_statement && !std::ptr::eq(expr, body)
}
