//! Elements that a list may not have, and patterns that a list may not match.
//!
//! In goes `if let Some(v) = x.last()` or `[first, .., last]` with what it is matched with, out come a condition on the length
//! and the `let`s of the elements.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Expr, Pat};

use super::TAKE_LAST;
use crate::parse::constant::bare;

/// A value that is there under a condition.
pub(in crate::parse) struct Maybe {
    pub(in crate::parse) condition: TokenStream,
    pub(in crate::parse) value: TokenStream,
    /// What is behind the reference that the value is, if it is one.
    behind: Option<TokenStream>,
    /// Whether the list has the value no more.
    pub(super) is_taken: bool,
}

/// `list.first()`, `list.get(i)` and their kind.
pub(in crate::parse) fn maybe(expr: &Expr) -> Option<Maybe> {
    let Expr::MethodCall(call) = bare(expr) else {
        return None;
    };
    let span = call.method.span();
    let list = &call.receiver;
    let name = call.method.to_string();
    if matches!(name.as_str(), "copied" | "cloned") && call.args.is_empty() {
        let inner = maybe(list)?;
        let value = inner.behind?;
        return Some(Maybe {
            value,
            behind: None,
            ..inner
        });
    }
    if !is_place(list) {
        return None;
    }
    let args: Vec<&Expr> = call.args.iter().collect();
    let some = quote!(!#list.is_empty());
    let element = |condition: TokenStream, index: TokenStream| {
        let behind = quote_spanned!(span=> #list[#index]);
        Some(Maybe {
            condition,
            value: quote!((&#behind)),
            behind: Some(behind),
            is_taken: false,
        })
    };
    let lent = |condition: TokenStream, index: TokenStream| {
        Some(Maybe {
            condition,
            value: quote_spanned!(span=> (&mut #list[#index])),
            behind: None,
            is_taken: false,
        })
    };
    let pair = |one: TokenStream, rest: TokenStream| {
        Some(Maybe {
            condition: some.clone(),
            value: quote_spanned!(span=> (&#list[#one], &#list[#rest])),
            behind: None,
            is_taken: false,
        })
    };
    match (name.as_str(), args.as_slice()) {
        ("pop", []) => {
            let take = Ident::new(TAKE_LAST, span);
            Some(Maybe {
                condition: some,
                value: quote!(#list.#take()),
                behind: None,
                is_taken: true,
            })
        }
        ("first_mut", []) => lent(some, quote!(0)),
        ("last_mut", []) => lent(some, quote!(#list.len() - 1)),
        ("get_mut", [index]) if is_plain_index(index) => {
            lent(quote!(#index < #list.len()), index.to_token_stream())
        }
        ("first", []) => element(some, quote!(0)),
        ("last", []) => element(some, quote!(#list.len() - 1)),
        ("get", [index]) if is_plain_index(index) => {
            element(quote!(#index < #list.len()), index.to_token_stream())
        }
        ("split_first", []) => pair(quote!(0), quote!(1..)),
        ("split_last", []) => pair(quote!(#list.len() - 1), quote!(..#list.len() - 1)),
        _ => None,
    }
}

/// Whether an expression is a variable or a part of one, which can be written twice.
pub(super) fn is_place(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Path(path) => path.path.get_ident().is_some(),
        Expr::Field(field) => is_place(&field.base),
        Expr::Index(index) => is_place(&index.expr) && is_plain_index(&index.index),
        _ => false,
    }
}

/// Whether an index is no range, and can be written twice.
fn is_plain_index(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Lit(_) => true,
        Expr::Binary(binary) => is_plain_index(&binary.left) && is_plain_index(&binary.right),
        other => is_place(other),
    }
}

/// When a value has the form of a pattern, and the `let`s that take it apart.
pub(super) fn test_of(pattern: &Pat, value: &Expr) -> Option<(TokenStream, TokenStream)> {
    // The whole of a list is the list.
    if let Expr::Reference(lent) = bare(value)
        && let Expr::Index(index) = bare(&lent.expr)
        && matches!(bare(&index.index), Expr::Range(range) if range.start.is_none() && range.end.is_none())
    {
        return test_of(pattern, &index.expr);
    }
    match pattern {
        Pat::TupleStruct(some) if some.path.is_ident("Some") => {
            let found = maybe(value)?;
            let (pattern, value) = (some.elems.first()?, found.value);
            Some((found.condition, quote!(let #pattern = #value;)))
        }
        Pat::Reference(lent) => match (&*lent.pat, bare(value)) {
            (Pat::Slice(slice), list) if is_place(list) => elements(slice, list, false),
            _ => None,
        },
        Pat::Slice(slice) => match bare(value) {
            Expr::Unary(behind) if matches!(behind.op, syn::UnOp::Deref(_)) => {
                is_place(&behind.expr).then(|| elements(slice, bare(&behind.expr), false))?
            }
            Expr::Reference(lent) if is_place(&lent.expr) => {
                elements(slice, bare(&lent.expr), true)
            }
            list if is_place(list) => elements(slice, list, true),
            _ => None,
        },
        _ => None,
    }
}

/// When a list has the length of a pattern, and the `let`s that name its elements.
fn elements(slice: &syn::PatSlice, list: &Expr, lent: bool) -> Option<(TokenStream, TokenStream)> {
    let lend = lent.then(|| quote!(&));
    let count = slice.elems.len();
    let is_rest = |pattern: &Pat| match pattern {
        Pat::Rest(_) => true,
        Pat::Ident(name) => {
            matches!(&name.subpat, Some((_, inner)) if matches!(**inner, Pat::Rest(_)))
        }
        _ => false,
    };
    let rest = slice.elems.iter().position(is_rest);
    let mut bindings = TokenStream::new();
    for (place, pattern) in slice.elems.iter().enumerate() {
        if rest == Some(place) {
            let end = count - 1 - place;
            if let Pat::Ident(name) = pattern {
                let name = &name.ident;
                bindings.extend(quote!(let #name = &#list[#place..#list.len() - #end];));
            }
            continue;
        }
        if !matches!(pattern, Pat::Ident(_) | Pat::Wild(_) | Pat::Reference(_)) {
            return None;
        }
        if rest.is_some_and(|rest| place > rest) {
            let back = count - place;
            bindings.extend(quote!(let #pattern = #lend #list[#list.len() - #back];));
        } else {
            bindings.extend(quote!(let #pattern = #lend #list[#place];));
        }
    }
    let test = match rest {
        Some(_) => {
            let least = count - 1;
            quote!(#list.len() >= #least)
        }
        None => quote!(#list.len() == #count),
    };
    Some((test, bindings))
}

/// A `match` whose patterns are those of lists, as one `if` after the other.
pub(super) fn arms(branch: &syn::ExprMatch) -> Option<TokenStream> {
    let mut written = TokenStream::new();
    let (last, arms) = branch.arms.split_last()?;
    for arm in arms {
        if matches!(arm.pat, Pat::Guard(_)) {
            return None;
        }
        let (test, binding) = test_of(&arm.pat, &branch.expr)?;
        let body = &arm.body;
        written.extend(quote!(if #test { #binding #body } else));
    }
    // What is matched exhaustively needs no test of the last.
    let binding = match &last.pat {
        Pat::Wild(_) => TokenStream::new(),
        Pat::Ident(none) if none.ident == "None" => TokenStream::new(),
        pattern => test_of(pattern, &branch.expr)?.1,
    };
    let body = &last.body;
    written.extend(quote!({ #binding #body }));
    (!arms.is_empty()).then_some(written)
}
