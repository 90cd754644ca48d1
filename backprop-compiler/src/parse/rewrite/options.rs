//! Variables that hold an `Option`, conditions with `let` in them, and truth values that become one.
//!
//! In goes `let mut best: Option<f64> = None;`, out come a variable that says whether there is a value, and one for each number of
//! it; an assignment becomes one to each of them.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{BinOp, Expr, ExprIf, Local, Pat, PathArguments, Type};

use super::chains::some_of;
use super::ends::Shape;
use super::{maybe_of, ours};
use crate::parse::constant::bare;

/// A variable that holds an `Option`.
pub(in crate::parse) struct Holder {
    /// Its name.
    pub(in crate::parse) name: Ident,
    /// The variables that it becomes.
    pub(in crate::parse) begin: TokenStream,
    /// What it begins with.
    pub(in crate::parse) init: Expr,
    pub(in crate::parse) parts: Parts,
}

/// What stands for a variable that holds an `Option`.
#[derive(Clone)]
pub(in crate::parse) struct Parts {
    /// Whether there is a value.
    there: Ident,
    value: Expr,
}

impl Parts {
    /// What reads the whole of it.
    pub(in crate::parse) fn read(&self) -> Option<Expr> {
        let (there, value) = (&self.there, &self.value);
        syn::parse2(maybe_of(&quote!(#there), &quote!(#value))).ok()
    }

    /// What puts a value into it.
    pub(in crate::parse) fn assign(&self, value: &Expr) -> Option<Expr> {
        let (there, parts) = (&self.there, &self.value);
        let written = if let Some(inner) = some_of(value) {
            quote!({ #parts = #inner; #there = true; })
        } else if is_none(value) {
            quote!({ #there = false; })
        } else {
            let given = ours("given");
            quote!(if let ::core::option::Option::Some(#given) = #value {
                #parts = #given;
                #there = true;
            } else {
                #there = false;
            })
        };
        syn::parse2(written).ok()
    }
}

/// Whether a `let` declares a variable that can be changed, and that says that it holds an `Option`.
pub(in crate::parse) fn holder(local: &Local) -> Option<Holder> {
    let (pattern, ty) = match &local.pat {
        Pat::Type(typed) => (&*typed.pat, Some(&*typed.ty)),
        other => (other, None),
    };
    let Pat::Ident(name) = pattern else {
        return None;
    };
    name.mutability?;
    let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
    let value = some_of(&init.expr);
    let shape = match ty {
        Some(ty) => Shape::of_type(inside_option(ty)?)?,
        None if is_none(&init.expr) => Shape::Number,
        None => Shape::of_value(Some(value?), &mut Vec::new()),
    };
    let name = name.ident.clone();
    let text = name.to_string();
    let text = text.strip_prefix("r#").unwrap_or(&text);
    let there = ours(&format!("{text}_there"));
    let mut begin = quote!(let mut #there = false;);
    let value = shape.variables_of(text, &mut begin, &mut 0);
    Some(Holder {
        name,
        begin,
        init: (*init.expr).clone(),
        parts: Parts {
            there,
            value: syn::parse2(value).ok()?,
        },
    })
}

pub(in crate::parse) fn is_none(expr: &Expr) -> bool {
    matches!(bare(expr), Expr::Path(path)
        if path.path.segments.last().is_some_and(|last| last.ident == "None"))
}

/// `T` of `Option<T>`.
fn inside_option(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else {
        return None;
    };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(generics) = &last.arguments else {
        return None;
    };
    match generics.args.first()? {
        syn::GenericArgument::Type(ty) if last.ident == "Option" => Some(ty),
        _ => None,
    }
}

/// `if let Some(k) = n && k > x { .. }` as one `if` in the other; what is done otherwise is written out for each.
pub(super) fn chain_of_conditions(branch: &ExprIf) -> Option<TokenStream> {
    let mut conditions = Vec::new();
    conditions_of(&branch.cond, &mut conditions);
    let is_let = |condition: &&Expr| matches!(bare(condition), Expr::Let(_));
    if conditions.len() < 2 || !conditions.iter().any(is_let) {
        return None;
    }
    let otherwise = branch.else_branch.as_ref().map(|(_, other)| other);
    let text = otherwise.map(|other| other.to_token_stream().to_string());
    if text.is_some_and(|text| text.matches("&& let ").count() > MOST_TWICE) {
        return None;
    }
    let otherwise = otherwise.map(|other| quote!(else #other));
    let then = &branch.then_branch.stmts;
    let mut written = quote!(#(#then)*);
    // Conditions without a `let` stay one.
    let mut groups: Vec<TokenStream> = Vec::new();
    let mut is_open = false;
    for condition in conditions {
        if is_let(&condition) {
            groups.push(condition.to_token_stream());
            is_open = false;
        } else if let (true, Some(last)) = (is_open, groups.last_mut()) {
            last.extend(quote!(&& (#condition)));
        } else {
            groups.push(quote!((#condition)));
            is_open = true;
        }
    }
    for condition in groups.iter().rev() {
        written = quote!(if #condition { #written } #otherwise);
    }
    Some(written)
}

/// How many conditions with `let` may stand in what is written out more than once.
const MOST_TWICE: usize = 3;

fn conditions_of<'e>(condition: &'e Expr, found: &mut Vec<&'e Expr>) {
    match condition {
        Expr::Binary(both) if matches!(both.op, BinOp::And(_)) => {
            conditions_of(&both.left, found);
            conditions_of(&both.right, found);
        }
        other => found.push(other),
    }
}
