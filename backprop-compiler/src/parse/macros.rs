//! Calls of macros: checks, `vec!`, and those that never return.

use quote::quote;
use syn::Macro;

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

/// What stands before the first comma.
fn first_argument(call: &Macro) -> Option<syn::Expr> {
    call.parse_body_with(|input: syn::parse::ParseStream<'_>| {
        let first: syn::Expr = input.parse()?;
        let _: proc_macro2::TokenStream = input.parse()?;
        Ok(first)
    })
    .ok()
}
