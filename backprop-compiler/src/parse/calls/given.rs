//! What is given to calls and stands for something constant, though its words mention what is differentiated.
//!
//! In goes `f64::from(count)` or `n.div_ceil(x.len())`, out come the words of it; in goes the exponent of `powi`, out comes its node.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

use crate::graph::{Id, Op, Spelling, Type};
use crate::parse::Parser;
use crate::parse::calls::call::is_float_literal;
use crate::parse::constant::bare;
use crate::parse::values::data::Data;

impl Parser<'_> {
    /// `f64::from(n)` of something constant, and `usize::from(x > y)` of a truth value.
    pub(in crate::parse) fn conversion(
        &mut self,
        path: &syn::ExprPath,
        only: &Expr,
    ) -> Option<Data> {
        let words = match self.expression(only) {
            data @ Data::Truth(_) => self.named_data(&data),
            data if data.is_constant() => self.named_words(&data, only),
            _ => return None,
        };
        Some(Data::Words(quote!(#path(#words))))
    }

    /// The words of the arguments of a method, if all of them stand for constants though they mention what is differentiated.
    pub(in crate::parse) fn constant_arguments(
        &mut self,
        call: &ExprMethodCall,
    ) -> Option<Vec<TokenStream>> {
        let mut words = Vec::new();
        for arg in &call.args {
            let is_length = !matches!(bare(arg), Expr::Closure(_) | Expr::Reference(_));
            let data = is_length.then(|| self.expression(arg))?;
            words.push(data.is_constant().then(|| self.named_words(&data, arg))?);
        }
        (!words.is_empty()).then_some(words)
    }

    /// The exponent of `powi`, which is constant.
    pub(in crate::parse) fn exponent(&mut self, data: &Data, expr: &Expr) -> Option<Id> {
        if !data.is_constant() {
            if !matches!(data, Data::Mistake) {
                self.errors.push_shared(
                    expr,
                    "the exponent of `powi` depends on a differentiated value",
                    "use `powf`, whose exponent is a float",
                );
            }
            return None;
        }
        if matches!(data, Data::Constant) && is_float_literal(expr) {
            self.errors.push_shared(
                expr,
                "the exponent of `powi` is an integer",
                "write `powf` for an exponent that is a float",
            );
            return None;
        }
        let known = Self::whole_number(expr).and_then(|n| i32::try_from(n).ok());
        let Some(n) = known.filter(|_| matches!(data, Data::Constant)) else {
            return Some(self.typed(data, expr, Type::I32));
        };
        self.builder.span = expr.span();
        let op = Op::Number(f64::from(n).to_bits());
        let spelling = Spelling::Literal(bare(expr).to_token_stream());
        Some(self.builder.spelled(op, Vec::new(), Type::I32, spelling))
    }
}
