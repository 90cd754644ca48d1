//! What stands in for words that cannot be evaluated again: something of their type.
//!
//! In goes `vec![[0.0, 1.0]; x.len()]`, out comes that its type is a list of arrays of two floats; words that make the same value
//! whenever they are evaluated, such as `[0.0; 3]`, need nothing.

use quote::ToTokens;
use syn::{Expr, Pat};

use crate::graph::{Init, Type};
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::variables::cell::collected_into;
use crate::request::Form;

impl Parser<'_> {
    /// Of words that cannot be evaluated again, what has the same type.
    pub(in crate::parse) fn donor_of(
        &self,
        words: &proc_macro2::TokenStream,
        init: &Expr,
        pattern: &Pat,
    ) -> Option<Init> {
        if self.makes_the_same(words) {
            return None;
        }
        let written = match pattern {
            Pat::Type(typed) => Some(&*typed.ty),
            _ => collected_into(init),
        };
        if let Some(ty) = written {
            if crate::request::element_of_list(ty, self.scalars).is_some() {
                // Of a `Vec<_>` too, whose numbers are those of the function.
                return Some(Init::ListOf(Type::Float(self.float)));
            }
            let is_open =
                |token| matches!(token, proc_macro2::TokenTree::Ident(word) if word == "_");
            if !ty.to_token_stream().into_iter().any(is_open) {
                return Some(Init::Nothing(ty.to_token_stream()));
            }
        }
        let form = self.form_of_words(init);
        if let Some(Form::Vec(element)) = &form
            && matches!(**element, Form::Float(_))
        {
            return Some(Init::ListOf(Type::Float(self.float)));
        }
        let ty = form.and_then(|form| self.type_of(&form));
        Some(Init::Nothing(ty.unwrap_or(quote::quote!(_))))
    }

    /// Whether words make the same value again: what is pure does, and lists of that.
    pub(in crate::parse) fn makes_the_same(&self, words: &proc_macro2::TokenStream) -> bool {
        let Ok(expr) = syn::parse2::<Expr>(words.clone()) else {
            return false;
        };
        match bare(&expr) {
            Expr::Macro(call) if call.mac.path.is_ident("vec") => {
                let tokens = &call.mac.tokens;
                syn::parse2::<Expr>(quote::quote!([#tokens]))
                    .is_ok_and(|list| self.is_pure_list(&list))
            }
            Expr::Call(call) => {
                let makes_list = crate::parse::facts::flow::makes_list(&expr);
                (makes_list && call.args.iter().all(|arg| self.is_pure_expr(arg)))
                    || self.is_pure_expr(&expr)
            }
            other => self.is_pure_expr(other),
        }
    }

    fn is_pure_list(&self, list: &Expr) -> bool {
        let pure = |part: &Expr| self.makes_the_same(&part.to_token_stream());
        match list {
            Expr::Repeat(repeat) => pure(&repeat.expr) && pure(&repeat.len),
            Expr::Array(array) => array.elems.iter().all(pure),
            _ => false,
        }
    }
}
