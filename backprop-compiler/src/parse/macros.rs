//! Calls of macros: checks, what prints constants, `vec!`, and those that never return.

use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Expr, Macro, Token};

use super::Parser;
use super::data::Data;
use super::mention;

impl Parser<'_> {
    /// A macro call: copied where no active value is in it; a check that reads active values is
    /// copied too; one that never returns ends the branch.
    pub(super) fn macro_call(&mut self, call: &Macro) -> Data {
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
            let words = self.words(call);
            self.check(quote!(#words;));
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

/// What stands before the first comma.
fn first_argument(call: &Macro) -> Option<Expr> {
    call.parse_body_with(|input: syn::parse::ParseStream<'_>| {
        let first: Expr = input.parse()?;
        let _: proc_macro2::TokenStream = input.parse()?;
        Ok(first)
    })
    .ok()
}
