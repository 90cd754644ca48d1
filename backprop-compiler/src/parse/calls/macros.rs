//! Calls of macros: checks, what prints constants, `vec!`, and those that never return.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{Expr, Macro, Token};

use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::facts::mention;
use crate::parse::scope::identity;
use crate::parse::values::data::Data;
use crate::request::Form;

impl Parser<'_> {
    /// A macro call: copied where no active value is in it; a check that reads active values is
    /// copied too; one that never returns ends the branch.
    pub(in crate::parse) fn macro_call(&mut self, call: &Macro) -> Data {
        let name = call.path.segments.last().map(|last| last.ident.to_string());
        let name = name.unwrap_or_default();
        let diverges = matches!(
            name.as_str(),
            "panic" | "unreachable" | "todo" | "unimplemented"
        );
        if diverges {
            let words = self.words(call);
            self.check(quote!(#words;));
            return Data::Never;
        }
        if !mention::is_active(&self.scopes, &call.tokens) {
            return Data::Constant;
        }
        if name == "vec"
            && let Some(data) = self.list_macro(call)
        {
            return data;
        }
        if name == "matches"
            && let Some(value) = first_argument(call)
            && self.fixed(&value).is_some()
        {
            return Data::Words(self.words(call));
        }
        let prints = matches!(name.as_str(), "print" | "println" | "eprint" | "eprintln");
        if (prints || name == "format") && self.prints_no_float(call) {
            let words = self.words(call);
            if prints {
                self.check(quote!(#words;));
                return Data::Tuple(Vec::new());
            }
            return Data::Words(words);
        }
        let checks = matches!(
            name.as_str(),
            "assert"
                | "assert_eq"
                | "assert_ne"
                | "debug_assert"
                | "debug_assert_eq"
                | "debug_assert_ne"
        );
        if checks {
            let lent = self.references_to(call);
            let words = if lent.is_empty() {
                let words = self.words(call);
                quote!(#words;)
            } else {
                self.words(&quote!({ #lent #call; }))
            };
            self.check(words);
            return Data::Tuple(Vec::new());
        }
        self.errors.push(
            &call.path,
            &format!("the macro `{name}!` reads a differentiated value"),
            "write out what it stands for; only `assert!` and its kind may read one",
        );
        Data::Mistake
    }
}

impl Parser<'_> {
    /// What gives the names in a check that stand for numbers as many references as the check takes off, for the user's own
    /// names are references to items: `let v = &v;`.
    fn references_to(&self, call: &Macro) -> TokenStream {
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated;
        let mut taken = Derefs::default();
        for argument in call.parse_body_with(arguments).iter().flatten() {
            taken.visit_expr(argument);
        }
        let lent = taken.0.iter().map(|(name, &count)| {
            let has = match self.scopes.find(&identity(name)) {
                Some(Data::Number(_)) => 0,
                Some(Data::Place(place)) if place.path.is_empty() => count,
                Some(Data::Place(place)) if matches!(place.form(), Form::Float(_)) => 0,
                Some(Data::Place(_)) => 1,
                _ => count,
            };
            let references = std::iter::repeat_n(quote!(&), count.saturating_sub(has));
            let references: TokenStream = references.collect();
            (!references.is_empty()).then(|| quote!(let #name = #references #name;))
        });
        lent.flatten().collect()
    }

    /// Whether what is printed are constants and fields that are no floats.
    fn prints_no_float(&mut self, call: &Macro) -> bool {
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated;
        let Ok(arguments) = call.parse_body_with(arguments) else {
            return false;
        };
        arguments.iter().all(|argument| {
            let value = match argument {
                Expr::Assign(named) => &named.right,
                other => other,
            };
            !mention::is_active(&self.scopes, value)
                || (!matches!(value, Expr::Lit(_)) && self.fixed(value).is_some())
        })
    }
}

/// How many references are taken off each name.
#[derive(Default)]
struct Derefs(BTreeMap<Ident, usize>);

impl<'e> Visit<'e> for Derefs {
    fn visit_expr_unary(&mut self, unary: &'e syn::ExprUnary) {
        let mut count = 1;
        let mut inner = bare(&unary.expr);
        while let (syn::UnOp::Deref(_), Expr::Unary(next)) = (&unary.op, inner)
            && let syn::UnOp::Deref(_) = next.op
        {
            count += 1;
            inner = bare(&next.expr);
        }
        if let (syn::UnOp::Deref(_), Expr::Path(path)) = (&unary.op, inner)
            && let Some(name) = path.path.get_ident()
        {
            let known = self.0.entry(name.clone()).or_default();
            *known = count.max(*known);
        } else {
            self.visit_expr(inner);
        }
    }
}

/// What stands before the first comma.
fn first_argument(call: &Macro) -> Option<Expr> {
    call.parse_body_with(|input: syn::parse::ParseStream<'_>| {
        let first: Expr = input.parse()?;
        let _: TokenStream = input.parse()?;
        Ok(first)
    })
    .ok()
}
