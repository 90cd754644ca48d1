//! What a macro returns when there are mistakes: the messages, and the user's closure all the same.
//!
//! The object has the type that it would have had, so that calls of it further down are not
//! mistakes too, and the closure's words are there for the editor. Where rustc would find the same
//! mistake in them and report it again in words of its own, only the editor sees them.

use proc_macro2::TokenStream;
use quote::quote;

use super::object;
use crate::diagnostics::Diagnostics;
use crate::graph::Float;
use crate::request::Request;

/// The messages, in place of the object.
#[must_use]
pub(crate) fn fallback(
    request: Option<&Request>,
    input: &TokenStream,
    errors: Diagnostics,
) -> TokenStream {
    let seen_by_rustc = errors.rustc_agrees();
    let messages = errors.into_compile_errors();
    let Some(request) = request.filter(|request| request.variables().next().is_some()) else {
        return quote!({
            #messages
            #[cfg(rust_analyzer)]
            { #input }
        });
    };
    let float = request
        .variables()
        .next()
        .map_or(Float::F64, |(_, _, form)| form.float());
    let body = request.deep.whole(&request.closure.body);
    let value = if seen_by_rustc {
        quote! {
            #[cfg(rust_analyzer)]
            return { #body };
            #[cfg(not(rust_analyzer))]
            return ::core::unreachable!();
        }
    } else {
        body
    };
    let some = quote! {
        ::core::option::Option::Some(_) => ::core::unreachable!(),
    };
    let object = object(request, float, &value, &some);
    quote!({ #messages #object })
}
