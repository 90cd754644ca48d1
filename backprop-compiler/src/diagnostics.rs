//! The accumulator of mistakes, and the text of messages.
//!
//! Every stage that reads the user's text pushes here and goes on, so that all mistakes are
//! reported in one go. A message's first line says what is wrong, in lower case and without a full
//! stop; the second, after `= help:`, what to write instead.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::Error;

/// The mistakes found so far.
#[derive(Default)]
pub struct Diagnostics {
    errors: Vec<Error>,
    rustc_agrees: bool,
}

impl Diagnostics {
    /// A mistake at `tokens`, with what to write instead.
    pub fn push(&mut self, tokens: &dyn ToTokens, message: &str, help: &str) {
        self.add(Error::new_spanned(Tokens(tokens), text(message, help)));
    }

    /// A mistake at `span`, with what to write instead.
    pub fn at(&mut self, span: Span, message: &str, help: &str) {
        self.add(Error::new(span, text(message, help)));
    }

    /// A mistake at `tokens` that rustc would find in the user's words too.
    pub fn push_shared(&mut self, tokens: &dyn ToTokens, message: &str, help: &str) {
        self.rustc_agrees = true;
        self.push(tokens, message, help);
    }

    /// Whether rustc would find one of the mistakes in the user's words too.
    #[must_use]
    pub fn rustc_agrees(&self) -> bool {
        self.rustc_agrees
    }

    /// A mistake that syn found.
    pub fn add(&mut self, error: Error) {
        self.errors.push(error);
    }

    /// Whether there is no mistake.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    /// The mistakes, in the order in which they were found.
    #[must_use]
    pub fn errors(&self) -> &[Error] {
        &self.errors
    }

    /// The same, with the last one apart.
    #[must_use]
    pub fn into_compile_errors_and_last(mut self) -> (TokenStream, TokenStream) {
        let last = self.errors.pop();
        let last = last
            .map(|error| error.to_compile_error())
            .unwrap_or_default();
        (self.into_compile_errors(), last)
    }

    /// One `compile_error!` for each mistake.
    #[must_use]
    pub fn into_compile_errors(self) -> TokenStream {
        self.errors.iter().map(Error::to_compile_error).collect()
    }
}

struct Tokens<'a>(&'a dyn ToTokens);

impl ToTokens for Tokens<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
    }
}

fn text(message: &str, help: &str) -> String {
    if help.is_empty() {
        message.to_owned()
    } else {
        format!("{message}\n= help: {help}")
    }
}
