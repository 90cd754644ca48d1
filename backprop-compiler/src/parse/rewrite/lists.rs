//! What makes a list longer or shorter, by `push` and by taking the last element off.
//!
//! In goes `list.insert(i, x)`, out comes a block that appends `x` and turns the end of the list, from the place on, by one.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Expr, Stmt};

use super::patterns::is_place;
use super::{one_of, ours};
use crate::parse::constant::bare;

/// Takes the last element off a list that has one, and gives it.
pub(in crate::parse) const TAKE_LAST: &str = "take_last_of_ours";
/// Takes the last element off a list that has one.
pub(in crate::parse) const DROP_LAST: &str = "drop_last_of_ours";

/// Whether a method is one of those that are written with others here.
pub(super) fn changes(method: &Ident) -> bool {
    const NAMES: &[&str] = &[
        "append",
        "clear",
        "drain",
        "insert",
        "remove",
        "resize",
        "retain",
        "split_off",
        "swap_remove",
        "truncate",
    ];
    NAMES.iter().any(|name| method == name)
}

/// Whether words take the last element off a list.
pub(in crate::parse) fn takes_last(written: &Expr) -> bool {
    fn has(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Group(group) => has(group.stream()),
            TokenTree::Ident(word) => word == TAKE_LAST || word == DROP_LAST || word == "pop",
            _ => false,
        })
    }
    has(written.to_token_stream())
}

/// The statement `list.pop();`, whose value is dropped.
pub(super) fn dropped(expr: &Expr) -> Option<Stmt> {
    let Expr::MethodCall(call) = bare(expr) else {
        return None;
    };
    let list = &call.receiver;
    if call.method != "pop" || !call.args.is_empty() || !is_place(list) {
        return None;
    }
    let drop = Ident::new(DROP_LAST, call.method.span());
    syn::parse2(quote!(if !#list.is_empty() { #list.#drop(); })).ok()
}

/// What a method that changes the length of a list is short for.
pub(super) fn method(name: &str, list: &Expr, args: &[&Expr]) -> Option<TokenStream> {
    if !is_place(list) {
        return None;
    }
    let (take, drop) = (word(TAKE_LAST), word(DROP_LAST));
    let (place, item, left) = (ours("place"), ours("item"), ours("left"));
    let shorten = |length: &dyn ToTokens| quote!(while #list.len() > #length { #list.#drop(); });
    Some(match (name, args) {
        ("insert", [at, value]) => quote!({
            let #place = #at;
            #list.push(#value);
            #list[#place..].rotate_right(1);
        }),
        ("remove", [at]) => quote!({
            #list[#at..].rotate_left(1);
            #list.#take()
        }),
        ("swap_remove", [at]) => quote!({
            let #place = #at;
            let #left = #list.len() - 1;
            #list.swap(#place, #left);
            #list.#take()
        }),
        ("truncate", [length]) => {
            let shorten = shorten(&left);
            quote!({ let #left = #length; #shorten })
        }
        ("clear", []) => shorten(&quote!(0)),
        ("resize", [length, value]) => {
            let shorten = shorten(&left);
            let (bound, copy) = match bare(value) {
                Expr::Lit(_) | Expr::Macro(_) | Expr::Array(_) | Expr::Tuple(_) => {
                    (None, value.to_token_stream())
                }
                value => (Some(quote!(let #item = #value;)), quote!(#item.clone())),
            };
            quote!({
                let #left = #length;
                #bound
                #shorten
                while #list.len() < #left { #list.push(#copy); }
            })
        }
        ("append", [Expr::Reference(other)]) if other.mutability.is_some() => {
            let other = &other.expr;
            quote!({
                for #item in &#other { #list.push(#item.clone()); }
                while !#other.is_empty() { #other.#drop(); }
            })
        }
        ("split_off", [at]) => {
            let (tail, shorten) = (ours("tail"), shorten(&place));
            quote!({
                let #place = #at;
                let #tail = #list[#place..].to_vec();
                #shorten
                #tail
            })
        }
        ("drain", [range]) => drained(list, range)?,
        ("retain", [Expr::Closure(closure)]) => {
            let (pattern, body) = one_of(closure)?;
            let (before, shorten) = (ours("before"), shorten(&quote!(0)));
            quote!({
                let #before = #list.clone();
                #shorten
                for #item in &#before {
                    if { let #pattern = #item; #body } { #list.push(#item.clone()); }
                }
            })
        }
        _ => return None,
    })
}

/// `list.drain(range)`, as a list of what is taken out.
fn drained(list: &Expr, range: &Expr) -> Option<TokenStream> {
    let Expr::Range(range) = bare(range) else {
        return None;
    };
    let (start, end, count) = (ours("start"), ours("end"), ours("count"));
    let (taken, drop) = (ours("taken"), word(DROP_LAST));
    let from = match &range.start {
        Some(start) => start.to_token_stream(),
        None => quote!(0),
    };
    let to = match (&range.end, &range.limits) {
        (Some(end), syn::RangeLimits::Closed(_)) => quote!((#end) + 1),
        (Some(end), _) => end.to_token_stream(),
        (None, _) => quote!(#list.len()),
    };
    let turn = range
        .end
        .is_some()
        .then(|| quote!(#list[#start..].rotate_left(#count);));
    Some(quote!({
        let #start = #from;
        let #end = #to;
        let #count = #end - #start;
        let #taken = #list[#start..#end].to_vec();
        #turn
        for _ in 0..#count { #list.#drop(); }
        #taken
    }))
}

fn word(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}
