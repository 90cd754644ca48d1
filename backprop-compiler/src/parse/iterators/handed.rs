//! Constants that are references, and so are still there when they have been handed on.
//!
//! In goes what a loop over constants goes through and the pattern of its items, as `(row, y)` of `rows.iter().zip(ys)`; out comes which
//! of the names are references: those can be gone through in both sweeps.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Expr, Pat};

use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::scope::identity;

/// What is known of a constant.
pub(in crate::parse) enum Handed {
    /// Nothing.
    Anything,
    /// It is a reference.
    Reference,
    /// It is a pair of these.
    Pair(Box<Handed>, Box<Handed>),
}

impl Parser<'_> {
    /// What is known of the items of an iterator over constants.
    pub(in crate::parse) fn items_of(&self, expr: &Expr) -> Handed {
        match bare(expr) {
            Expr::Reference(lent) if lent.mutability.is_none() => Handed::Reference,
            Expr::Path(_) if self.is_lent_constant(expr) => Handed::Reference,
            Expr::MethodCall(call) => match (call.method.to_string().as_str(), call.args.first()) {
                ("iter" | "windows" | "chunks" | "chunks_exact" | "rchunks", _) => {
                    Handed::Reference
                }
                (
                    "rev" | "skip" | "take" | "step_by" | "filter" | "skip_while" | "take_while",
                    _,
                ) => self.items_of(&call.receiver),
                ("enumerate", _) => Handed::Pair(
                    Box::new(Handed::Anything),
                    Box::new(self.items_of(&call.receiver)),
                ),
                ("zip", Some(other)) => Handed::Pair(
                    Box::new(self.items_of(&call.receiver)),
                    Box::new(self.items_of(other)),
                ),
                _ => Handed::Anything,
            },
            _ => Handed::Anything,
        }
    }

    /// Notes that the name which a `let` gives to `&words` is a reference.
    pub(in crate::parse) fn note_lent(&mut self, pattern: &Pat, words: &TokenStream) {
        let first = words.clone().into_iter().next();
        let may_lend = matches!(first, Some(TokenTree::Punct(sign)) if sign.as_char() == '&');
        if may_lend
            && let Ok(Expr::Reference(lent)) = syn::parse2::<Expr>(words.clone())
            && lent.mutability.is_none()
        {
            self.note_references(pattern, &Handed::Reference);
        }
    }

    /// Notes which names of a pattern are references.
    pub(in crate::parse) fn note_references(&mut self, pattern: &Pat, handed: &Handed) {
        match (pattern, handed) {
            (Pat::Type(typed), _) => self.note_references(&typed.pat, handed),
            (Pat::Paren(inner), _) => self.note_references(&inner.pat, handed),
            (Pat::Ident(name), Handed::Reference)
                if name.by_ref.is_none() && name.mutability.is_none() =>
            {
                self.scopes.set_reference(&identity(&name.ident));
            }
            (Pat::Tuple(tuple), Handed::Pair(first, second)) if tuple.elems.len() == 2 => {
                self.note_references(&tuple.elems[0], first);
                self.note_references(&tuple.elems[1], second);
            }
            _ => {}
        }
    }
}
