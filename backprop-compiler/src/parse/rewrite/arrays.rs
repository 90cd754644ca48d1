//! Arrays that a function fills place by place: `let a: [f64; 3] = array::from_fn(|i| x[i]);`.
//!
//! In goes the call with the type that the text says the array has, out comes a block with a loop.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, Pat, Stmt, Type};

use super::{is_path_to, ours};
use crate::parse::constant::bare;

/// A body whose last expression is an array that a function fills, where its type is known.
pub(in crate::parse) fn result(body: &Expr, output: &syn::ReturnType) -> Option<Expr> {
    let syn::ReturnType::Type(_, ty) = output else {
        return None;
    };
    at_the_end(body, ty)
}

/// The same with the type of what the body gives.
fn at_the_end(body: &Expr, ty: &Type) -> Option<Expr> {
    let Expr::Block(block) = bare(body) else {
        return filled(body, ty);
    };
    let mut block = block.clone();
    let Some(Stmt::Expr(last, None)) = block.block.stmts.last_mut() else {
        return None;
    };
    *last = filled(last, ty)?;
    Some(Expr::Block(block))
}

/// An array that a function fills place by place, where its type is known.
pub(in crate::parse) fn filled(expr: &Expr, ty: &Type) -> Option<Expr> {
    let Expr::Call(call) = bare(expr) else {
        return None;
    };
    let is_filled = is_path_to(&call.func, "from_fn", "array");
    let (Type::Array(array), true, Some(Expr::Closure(closure))) =
        (ty, is_filled, call.args.first().map(bare))
    else {
        return None;
    };
    let (zeros, length) = (zeros_of(ty)?, &array.len);
    let (pattern, body) = (closure.inputs.first()?, &*closure.body);
    let inner = at_the_end(body, &array.elem);
    let body = inner.as_ref().unwrap_or(body);
    // An array of arrays has names of its own, so that none is given twice.
    let depth = depth_of(ty);
    let named = |name: &str| ours(&format!("{name}_{depth}"));
    let (list, place) = (named("filled"), named("place"));
    let pattern = untyped(pattern);
    syn::parse2(quote!({
        let mut #list = #zeros;
        for #place in 0..#length {
            #list[#place] = { let #pattern = #place; #body };
        }
        #list
    }))
    .ok()
}

/// An array of zeros, if the type is one of floats.
fn zeros_of(ty: &Type) -> Option<TokenStream> {
    match ty {
        Type::Array(array) => {
            let (element, length) = (zeros_of(&array.elem)?, &array.len);
            Some(quote!([#element; #length]))
        }
        Type::Path(path) => {
            let name = path.path.get_ident()?;
            let mut floats = ["f64", "f32"].iter();
            floats.any(|float| name == float).then(|| quote!(0.0))
        }
        Type::Infer(_) => Some(quote!(0.0)),
        _ => None,
    }
}

/// How many arrays are one in another.
fn depth_of(ty: &Type) -> usize {
    match ty {
        Type::Array(array) => 1 + depth_of(&array.elem),
        _ => 0,
    }
}

fn untyped(pattern: &Pat) -> &Pat {
    match pattern {
        Pat::Type(typed) => &typed.pat,
        other => other,
    }
}
