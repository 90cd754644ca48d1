//! The best element of a list of tuples or structs, by its place.
//!
//! In goes `list.iter().max_by(|a, b| a.1.total_cmp(&b.1))`, out come a loop that finds the place, and `list[place]`.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Expr, ExprMethodCall, Pat};

use super::chains::applied;
use super::ends::Found;
use super::{is_place, ours};
use crate::parse::constant::bare;
use crate::parse::iterators::iterate::is_chain;

/// `list.iter().max_by(|a, b| a.1.total_cmp(&b.1))`, and so for `min_by`, of elements with parts: the place of the best.
pub(super) fn element(call: &ExprMethodCall) -> Option<Found> {
    let is_max = call.method == "max_by";
    if !is_max && call.method != "min_by" {
        return None;
    }
    let Some(Expr::Closure(compare)) = call.args.first().map(bare) else {
        return None;
    };
    let has_parts = |pattern: &Pat| match pattern {
        Pat::Ident(name) => has_field(compare.body.to_token_stream(), &name.ident),
        pattern => !matches!(pattern, Pat::Reference(_) | Pat::Wild(_)),
    };
    if !compare.inputs.iter().all(has_parts) {
        return None;
    }
    let method = |expr: &Expr| match bare(expr) {
        Expr::MethodCall(call) if call.args.is_empty() => {
            Some((call.method.to_string(), (*call.receiver).clone()))
        }
        _ => None,
    };
    let (name, mut list) = method(&call.receiver)?;
    let is_copied = matches!(name.as_str(), "copied" | "cloned");
    if is_copied {
        let (inner, of) = method(&list)?;
        list = (inner == "iter").then_some(of)?;
    } else if name != "iter" {
        return None;
    }
    if is_chain(&list) || !is_place(&list) {
        return None;
    }
    let (there, best, item) = (ours("there"), ours("best"), ours("item"));
    let order = applied(&call.args[0], &quote!(&#list[#best], &#list[#item]));
    let greater = quote!(::core::cmp::Ordering::Greater);
    let better = if is_max {
        quote!(#order != #greater)
    } else {
        quote!(#order == #greater)
    };
    Some(Found {
        begin: quote!(let mut #there = false; let mut #best = 0_usize;),
        search: quote!(for #item in 0..#list.len() {
            if #there { if #better { #best = #item; } } else { #there = true; #best = #item; }
        }),
        there,
        value: if is_copied {
            quote!(#list[#best])
        } else {
            quote!((&#list[#best]))
        },
        is_element: true,
    })
}

/// Whether a text reads a field of what a name stands for.
fn has_field(text: TokenStream, name: &Ident) -> bool {
    let tokens: Vec<TokenTree> = text.into_iter().collect();
    (0..tokens.len()).any(|place| match &tokens[place..] {
        [TokenTree::Group(group), ..] => has_field(group.stream(), name),
        [TokenTree::Ident(word), TokenTree::Punct(dot), _, rest @ ..] => {
            let is_call = matches!(rest.first(), Some(TokenTree::Group(arguments))
                if arguments.delimiter() == Delimiter::Parenthesis);
            word == name && dot.as_char() == '.' && !is_call
        }
        _ => false,
    })
}
