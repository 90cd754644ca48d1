//! What the words of a constant say of its type.
//!
//! In goes `vec![[0.0; 3]; n]`, out comes a list of arrays of three floats; of a name the words say nothing.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Expr;

use crate::graph::{Float, Init, Op, Type};
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::values::data::Data;
use crate::request::Form;

impl Parser<'_> {
    /// The type of what words give, where their form says that it is one number.
    pub(in crate::parse) fn type_of_words(&self, init: &Expr) -> Option<Type> {
        let is_number = match bare(init) {
            Expr::Lit(_) | Expr::Binary(_) => true,
            Expr::Unary(unary) => matches!(bare(&unary.expr), Expr::Lit(_)),
            Expr::Path(path) => {
                let last = path.path.segments.last();
                path.path.segments.len() > 1
                    && last.is_some_and(|last| {
                        let name = last.ident.to_string();
                        matches!(
                            name.as_str(),
                            "INFINITY"
                                | "NEG_INFINITY"
                                | "MAX"
                                | "MIN"
                                | "ZERO"
                                | "ONE"
                                | "EPSILON"
                        )
                    })
            }
            _ => false,
        };
        is_number.then_some(Type::Float(self.float))
    }

    /// What words make, where their form says that it is built of floats.
    pub(in crate::parse) fn form_of_words(&self, init: &Expr) -> Option<Form> {
        let list = |element: &Expr, length: &dyn ToTokens, is_vec: bool| {
            let element = Box::new(self.form_of_words(element)?);
            if is_vec {
                return Some(Form::Vec(element));
            }
            let length: Expr = syn::parse2(length.to_token_stream()).ok()?;
            let known = Self::whole_number(&length).and_then(|n| u32::try_from(n).ok());
            Some(Form::Array(element, Box::new(length), known))
        };
        match bare(init) {
            Expr::Macro(call) if call.mac.path.is_ident("vec") => {
                let tokens = &call.mac.tokens;
                let whole = quote::quote!([#tokens]);
                if let Ok(repeat) = syn::parse2::<syn::ExprRepeat>(whole.clone()) {
                    return list(&repeat.expr, &repeat.len, true);
                }
                let array = syn::parse2::<syn::ExprArray>(whole).ok()?;
                list(array.elems.first()?, &quote::quote!(0), true)
            }
            Expr::Repeat(repeat) => list(&repeat.expr, &repeat.len, false),
            Expr::Array(array) => {
                let count = proc_macro2::Literal::usize_unsuffixed(array.elems.len());
                list(array.elems.first()?, &count, false)
            }
            Expr::Tuple(tuple) => {
                let parts = tuple.elems.iter().map(|part| self.form_of_words(part));
                parts.collect::<Option<Vec<_>>>().map(Form::Tuple)
            }
            Expr::Lit(literal) if matches!(literal.lit, syn::Lit::Float(_)) => {
                Some(Form::Float(self.float))
            }
            Expr::Unary(unary) => self.form_of_words(&unary.expr),
            Expr::MethodCall(call) if crate::rules::public(&call.method.to_string()).is_some() => {
                self.form_of_words(&call.receiver)
                    .filter(|form| matches!(form, Form::Float(_)))
            }
            _ => None,
        }
    }

    /// Says that a variable is of floats, of which its first literal does not say the type: a parameter with a type does.
    pub(in crate::parse) fn note_float(&mut self, data: &Data) {
        let cell = match data {
            Data::Place(place) if place.path.is_empty() => place.cell(),
            Data::Number(id) => match &self.builder.function().node(*id).op {
                Op::Load { cell, path, .. } if path.is_empty() => Some(*cell),
                _ => None,
            },
            _ => None,
        };
        if let Some(cell) = cell
            && let Init::Words(words) = self.builder.function().cells[cell].init.clone()
        {
            let words = self.with_type(words);
            self.builder.cell_mut(cell).init = Init::Words(words);
        }
    }

    /// A literal with its type: nothing in the text says what a variable of ours is of.
    pub(in crate::parse) fn with_type(&self, words: TokenStream) -> TokenStream {
        let text = words.to_string().replace(' ', "");
        let is_literal = text.contains('.') && text.parse::<f64>().is_ok();
        match self.float {
            Float::F64 | Float::F32 if is_literal => {
                let typed = format!("{text}_{}", self.float.name()).parse();
                typed.unwrap_or(words)
            }
            Float::Named(_) if text == "0.0" => self.zero().0,
            _ => words,
        }
    }
}
