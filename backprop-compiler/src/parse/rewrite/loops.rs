//! Methods that stand for a loop.
//!
//! In goes `x.reverse()`, `x.extend(items)` or `items.for_each(|v| ..)`, out comes a loop that swaps, pushes or has the closure's body.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Expr, ExprMethodCall, Pat};

use super::chains::applied;
use super::{is_place, ours};
use crate::parse::constant::bare;

/// A method of a list that stands for a loop.
pub(super) fn method(call: &ExprMethodCall) -> Option<TokenStream> {
    let name = call.method.to_string();
    let args: Vec<&Expr> = call.args.iter().collect();
    let receiver = &*call.receiver;
    match (name.as_str(), args.as_slice()) {
        ("reverse", []) if is_place(receiver) => {
            let (place, last) = (ours("place"), ours("last"));
            Some(quote!(for #place in 0..#receiver.len() / 2 {
                let #last = #receiver.len() - 1 - #place;
                #receiver.swap(#place, #last);
            }))
        }
        // Of a list that is partitioned, as std asks, every search finds the same place.
        ("partition_point", [test]) if is_place(receiver) => {
            let (low, high, middle) = (ours("low"), ours("high"), ours("middle"));
            let test = applied(test, &quote!(&#receiver[#middle]));
            Some(quote!({
                let mut #low = 0_usize;
                let mut #high = #receiver.len();
                while #low < #high {
                    let #middle = #low + (#high - #low) / 2;
                    if #test { #low = #middle + 1; } else { #high = #middle; }
                }
                #low
            }))
        }
        ("extend" | "extend_from_slice", [items]) if is_place(receiver) => {
            let item = ours("item");
            let is_lent = name == "extend_from_slice"
                || match bare(items) {
                    Expr::Reference(_) => true,
                    Expr::MethodCall(call) => call.method == "iter",
                    _ => false,
                };
            let behind = is_lent.then(|| quote!(*));
            Some(quote!(for #item in #items { #receiver.push(#behind #item); }))
        }
        ("for_each", [Expr::Closure(closure)]) if !returns(&closure.body.to_token_stream()) => {
            let (mut inputs, body) = (closure.inputs.iter(), &closure.body);
            let (Some(pattern), None) = (inputs.next(), inputs.next()) else {
                return None;
            };
            let pattern = match pattern {
                Pat::Type(typed) => &typed.pat,
                other => other,
            };
            Some(quote!(for #pattern in #receiver { #body; }))
        }
        _ => None,
    }
}

/// Whether words leave a closure early, which in a loop would leave the function.
fn returns(words: &TokenStream) -> bool {
    words.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => returns(&group.stream()),
        TokenTree::Ident(name) => name == "return",
        _ => false,
    })
}
