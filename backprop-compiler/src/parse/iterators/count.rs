//! Lengths of lists that may have another one later.
//!
//! In goes a name for such a length, or for what is reckoned from it, as in `let last = list.len() - 1`; out comes a node that has the
//! number, so that the backward sweep of a loop can be told it where the words would no longer give it.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{BinOp, Expr};

use crate::graph::{Op, Spelling, Type};
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::scope::identity;
use crate::parse::values::data::Data;

impl Parser<'_> {
    /// Has the backward sweep know a name by its number, and says whether that can be: the words that the name stands for are a length,
    /// and the name is given in a region of its own and not in a block further in.
    pub(in crate::parse) fn keep_count(&mut self, name: &Ident, words: &TokenStream) -> bool {
        if self.inner_blocks > 0 || !self.is_count(words) {
            return false;
        }
        let index = self.builder.words(name.to_token_stream());
        let op = Op::Count(index);
        let id = self
            .builder
            .spelled(op, Vec::new(), Type::Usize, Spelling::Operator);
        self.builder.name(id, &name.to_string().into());
        true
    }

    /// The words, or a name for them where they would not give the same again and are a length.
    pub(in crate::parse) fn counted_once(&mut self, words: TokenStream) -> TokenStream {
        if self.inner_blocks > 0 || self.is_pure(&words) || !self.is_count(&words) {
            return words;
        }
        self.name_words(words)
    }

    /// Whether words are a `usize` by their form: one reckoned from the lengths of lists.
    fn is_count(&self, words: &TokenStream) -> bool {
        syn::parse2::<Expr>(words.clone()).is_ok_and(|expr| self.counts(&expr) == Some(true))
    }

    /// Whether an expression is a `usize` for certain, and not only if it is a whole number; nothing for what may be anything else.
    fn counts(&self, expr: &Expr) -> Option<bool> {
        match bare(expr) {
            Expr::Lit(literal) => match &literal.lit {
                syn::Lit::Int(number) => match number.suffix() {
                    "" => Some(false),
                    "usize" => Some(true),
                    _ => None,
                },
                _ => None,
            },
            Expr::Path(path) => {
                let name = path.path.get_ident()?;
                matches!(self.scopes.find(&identity(name)), Some(Data::Constant)).then_some(false)
            }
            Expr::MethodCall(call) => {
                let method = call.method.to_string();
                match method.as_str() {
                    "len" if call.args.is_empty() => {
                        self.is_own_list(&call.receiver).then_some(true)
                    }
                    "min" | "max" | "saturating_sub" | "div_ceil" if call.args.len() == 1 => {
                        Some(self.counts(&call.receiver)? | self.counts(&call.args[0])?)
                    }
                    _ => None,
                }
            }
            Expr::Binary(binary) => match binary.op {
                BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_) => {
                    Some(self.counts(&binary.left)? | self.counts(&binary.right)?)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether an expression is a list of differentiated values, or in one.
    fn is_own_list(&self, mut list: &Expr) -> bool {
        loop {
            list = match bare(list) {
                Expr::Index(index) => &index.expr,
                Expr::Field(field) => &field.base,
                Expr::Path(path) => {
                    let name = path.path.get_ident().map(identity);
                    return name.is_some_and(|name| {
                        matches!(self.scopes.find(&name), Some(Data::Place(_)))
                    });
                }
                _ => return false,
            };
        }
    }
}
