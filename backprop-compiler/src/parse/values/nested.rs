//! Lists of empty lists, as in `let mut rows = vec![Vec::new(); n];`.
//!
//! In goes the `let`, out comes the same with a type, where something says that numbers are put into the lists.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Block, Expr, Local, Pat, Stmt};

use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::facts::flow::makes_list;
use crate::request::Form;

impl Parser<'_> {
    /// A `let` of lists that are filled later, with their type.
    pub(in crate::parse) fn with_type_of_lists(&mut self, local: &Local) -> Option<Local> {
        let Pat::Ident(name) = &local.pat else {
            return None;
        };
        let text = name.ident.to_string();
        let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
        let Some(depth) = self.program.filled.get(&text)? else {
            if self.form_of_lists(&init.expr, 2).is_some() && self.program.active.contains(&text) {
                self.errors.push(
                    &name.ident,
                    "what these lists hold is not known",
                    &format!("write its type, as in `let mut {text}: Vec<Vec<(usize, f64)>> = ..`"),
                );
            }
            return None;
        };
        let ty = self.type_of(&self.form_of_lists(&init.expr, depth + 1)?)?;
        let mut typed = local.clone();
        typed.pat = Pat::Type(syn::PatType {
            attrs: Vec::new(),
            pat: Box::new(local.pat.clone()),
            colon_token: syn::token::Colon(name.ident.span()),
            ty: Box::new(syn::parse2(ty).ok()?),
        });
        Some(typed)
    }

    /// What empty lists hold, which numbers are so deep in.
    fn form_of_lists(&self, init: &Expr, levels: usize) -> Option<Form> {
        if levels == 0 {
            return None;
        }
        let inner = |element: &Expr| self.form_of_lists(element, levels - 1).map(Box::new);
        match bare(init) {
            Expr::Array(array) => {
                let count = u32::try_from(array.elems.len()).ok()?;
                let element = inner(array.elems.first()?)?;
                let length = proc_macro2::Literal::u32_unsuffixed(count);
                Some(Form::Array(
                    element,
                    syn::parse_quote!(#length),
                    Some(count),
                ))
            }
            Expr::Repeat(repeat) => {
                let known = Self::whole_number(&repeat.len).and_then(|n| u32::try_from(n).ok());
                let element = inner(&repeat.expr)?;
                Some(Form::Array(element, repeat.len.clone(), known))
            }
            Expr::Macro(call) if makes_list(init) => {
                let tokens = &call.mac.tokens;
                match elements(tokens)? {
                    Expr::Repeat(repeat) => inner(&repeat.expr).map(Form::Vec),
                    Expr::Array(array) if array.elems.is_empty() => Some(self.of_numbers(levels)),
                    Expr::Array(array) => inner(array.elems.first()?).map(Form::Vec),
                    _ => None,
                }
            }
            Expr::Call(call) if makes_list(init) => {
                let Expr::Path(path) = bare(&call.func) else {
                    return None;
                };
                let name = &path.path.segments.last()?.ident;
                let is_empty = name == "new" || name == "with_capacity";
                is_empty.then(|| self.of_numbers(levels))
            }
            Expr::Const(block) => self.form_of_lists(alone(&block.block)?, levels),
            _ => None,
        }
    }

    /// A list of numbers that are so deep in.
    fn of_numbers(&self, levels: usize) -> Form {
        let number = Form::Float(self.float);
        (0..levels).fold(number, |element, _| Form::Vec(Box::new(element)))
    }
}

fn elements(tokens: &TokenStream) -> Option<Expr> {
    syn::parse2(quote!([#tokens])).ok()
}

fn alone(block: &Block) -> Option<&Expr> {
    match block.stmts.as_slice() {
        [Stmt::Expr(value, None)] => Some(value),
        _ => None,
    }
}
