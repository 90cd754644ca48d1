//! The doors to the compiler of `backprop`, one line each.
//!
//! Users depend on the crate `backprop`, whose macros hand their own path on.

use proc_macro::{TokenStream, TokenTree};

/// What the macro `grad!` of `backprop` calls, with the path of that crate before a semicolon.
#[proc_macro]
pub fn grad(input: TokenStream) -> TokenStream {
    let (root, input) = split(input);
    backprop_compiler::grad(root.into(), input.into()).into()
}

/// What the macro `explain!` of `backprop` calls, with the path of that crate before a semicolon.
#[proc_macro]
pub fn explain(input: TokenStream) -> TokenStream {
    let (root, input) = split(input);
    backprop_compiler::explain(root.into(), input.into()).into()
}

/// What the macro `derivatives!` of `backprop` calls, with the path of that crate before a semicolon.
#[proc_macro]
pub fn derivatives(input: TokenStream) -> TokenStream {
    let (root, input) = split(input);
    backprop_compiler::derivatives(root.into(), input.into()).into()
}

/// What the macro `hessian!` of `backprop` calls, with the path of that crate before a semicolon.
#[proc_macro]
pub fn hessian(input: TokenStream) -> TokenStream {
    let (root, input) = split(input);
    backprop_compiler::hessian(root.into(), input.into()).into()
}

/// What the macro `jacobian!` of `backprop` calls, with the path of that crate before a semicolon.
#[proc_macro]
pub fn jacobian(input: TokenStream) -> TokenStream {
    let (root, input) = split(input);
    backprop_compiler::jacobian(root.into(), input.into()).into()
}

/// Differentiates the function that it stands on.
#[proc_macro_attribute]
pub fn differentiable(attribute: TokenStream, item: TokenStream) -> TokenStream {
    backprop_compiler::differentiable(attribute.into(), item.into()).into()
}

/// The traits of a struct that is built of floats.
#[proc_macro_derive(Differentiable, attributes(constant, differentiable))]
pub fn derive_differentiable(input: TokenStream) -> TokenStream {
    // A derive cannot be handed the path of its crate; where this one is wrong, the struct names another.
    let root = "::backprop".parse().unwrap_or_default();
    backprop_compiler::derive_differentiable(root, input.into()).into()
}

/// The tokens before the first semicolon, and those after it.
fn split(input: TokenStream) -> (TokenStream, TokenStream) {
    let mut tokens = input.into_iter();
    let is_path = |token: &TokenTree| !matches!(token, TokenTree::Punct(p) if p.as_char() == ';');
    let root = tokens.by_ref().take_while(is_path).collect();
    (root, tokens.collect())
}
