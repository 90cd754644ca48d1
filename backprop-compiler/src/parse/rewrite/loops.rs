//! Methods of lists that stand for a loop.
//!
//! In goes `x.reverse()` or `x.extend(items)`, out comes a loop that swaps or pushes.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, ExprMethodCall};

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
        _ => None,
    }
}
