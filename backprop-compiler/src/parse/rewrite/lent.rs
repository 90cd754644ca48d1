//! Patterns that take apart what is lent to be changed.
//!
//! In goes `let [p, q] = &mut pair;`, out come `let p = &mut pair[0]; let q = &mut pair[1];`.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::{Expr, Local, Pat};

use super::patterns::is_place;
use crate::parse::constant::bare;

/// The `let`s of the parts that a pattern of names is lent.
pub(super) fn parts(local: &Local) -> Option<TokenStream> {
    let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
    match bare(&init.expr) {
        Expr::Reference(lent) if lent.mutability.is_some() && is_place(&lent.expr) => {
            let place = &lent.expr;
            let parts = names_of(&local.pat)?.into_iter();
            let parts = parts.map(|(name, part)| {
                name.map_or_else(
                    TokenStream::new,
                    |name| quote!(let #name = &mut #place #part;),
                )
            });
            Some(parts.collect())
        }
        Expr::Tuple(tuple) => {
            let names = names_of(&local.pat)?;
            let is_lent = |part: &Expr| matches!(bare(part), Expr::Reference(lent) if lent.mutability.is_some());
            if names.len() != tuple.elems.len() || !tuple.elems.iter().any(is_lent) {
                return None;
            }
            let mut written = TokenStream::new();
            let mut given: Vec<String> = Vec::new();
            for ((name, _), value) in names.into_iter().zip(&tuple.elems) {
                // A name that was given before hides what the value means.
                if mentions(value.to_token_stream(), &given) {
                    return None;
                }
                match name {
                    Some(name) => {
                        written.extend(quote!(let #name = #value;));
                        given.push(name.to_token_stream().to_string());
                    }
                    None => written.extend(quote!(let _ = #value;)),
                }
            }
            Some(written)
        }
        _ => None,
    }
}

/// The names in a pattern of names alone, each with the way to its part.
fn names_of(pattern: &Pat) -> Option<Vec<(Option<&Pat>, TokenStream)>> {
    let numbered = |parts: &syn::punctuated::Punctuated<Pat, syn::Token![,]>, is_list: bool| {
        let ways = (0..parts.len()).map(Literal::usize_unsuffixed);
        let ways = ways.map(|way| {
            if is_list {
                quote!([#way])
            } else {
                quote!(.#way)
            }
        });
        ways.collect::<Vec<_>>()
    };
    let (parts, ways): (Vec<&Pat>, Vec<TokenStream>) = match pattern {
        Pat::Tuple(tuple) => (tuple.elems.iter().collect(), numbered(&tuple.elems, false)),
        Pat::TupleStruct(tuple) => (tuple.elems.iter().collect(), numbered(&tuple.elems, false)),
        Pat::Slice(slice) => (slice.elems.iter().collect(), numbered(&slice.elems, true)),
        Pat::Struct(fields) => {
            let fields = fields.fields.iter();
            let parts = fields.map(|field| {
                let member = &field.member;
                (&*field.pat, quote!(.#member))
            });
            parts.unzip()
        }
        _ => return None,
    };
    let mut names = Vec::new();
    for (part, way) in parts.into_iter().zip(ways) {
        names.push(match part {
            Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => (Some(part), way),
            Pat::Wild(_) => (None, way),
            _ => return None,
        });
    }
    Some(names)
}

fn mentions(tokens: TokenStream, names: &[String]) -> bool {
    tokens.into_iter().any(|token| match token {
        proc_macro2::TokenTree::Group(group) => mentions(group.stream(), names),
        proc_macro2::TokenTree::Ident(word) => names.iter().any(|name| word == name),
        _ => false,
    })
}
