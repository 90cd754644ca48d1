//! What a macro returns when there are mistakes: the messages, and the user's closure all the same.
//!
//! The object has the type that it would have had, so that calls of it further down are not
//! mistakes too, and the closure's words are there for the editor. Where rustc would find the same
//! mistake in them and report it again in words of its own, only the editor sees them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use super::{Kind, Matrix, object};
use crate::diagnostics::Diagnostics;
use crate::graph::Float;
use crate::request::Request;
use crate::request::function::FunctionRequest;

/// The messages, in place of the object of `grad!` or `hessian!`.
#[must_use]
pub(crate) fn fallback(
    request: Option<&Request>,
    kind: Kind,
    input: &TokenStream,
    errors: Diagnostics,
) -> TokenStream {
    instead(request, input, errors, |request, float, value, others| {
        object(request, kind, float, value, others, &Matrix::ByProducts)
    })
}

/// The messages, in place of the object of `explain!`.
#[must_use]
pub(crate) fn explained_fallback(
    request: Option<&Request>,
    input: &TokenStream,
    errors: Diagnostics,
) -> TokenStream {
    instead(request, input, errors, super::explained::without_numbers)
}

/// The messages, in place of the object of `derivatives!`, if it is known how many.
#[must_use]
pub(crate) fn derivatives_fallback(
    order: Option<usize>,
    request: Option<&Request>,
    input: &TokenStream,
    errors: Diagnostics,
) -> TokenStream {
    let request = request.filter(|_| order.is_some());
    let count = order.unwrap_or(0) + 1;
    instead(request, input, errors, |request, float, value, some| {
        super::derivatives::object(request, float, count, value, some)
    })
}

/// The messages, in place of the object of `jacobian!`, if it is known how many numbers the array has.
#[must_use]
pub(crate) fn jacobian_fallback(
    request: Option<&Request>,
    length: Option<&TokenStream>,
    input: &TokenStream,
    errors: Diagnostics,
) -> TokenStream {
    let Some(length) = length else {
        return instead(None, input, errors, object_of_nothing);
    };
    instead(request, input, errors, |request, float, value, others| {
        super::jacobian::object(request, float, length, value, others, &Matrix::ByProducts)
    })
}

fn object_of_nothing(_: &Request, _: Float, _: &TokenStream, _: &TokenStream) -> TokenStream {
    TokenStream::new()
}

fn instead(
    request: Option<&Request>,
    input: &TokenStream,
    errors: Diagnostics,
    object: impl FnOnce(&Request, Float, &TokenStream, &TokenStream) -> TokenStream,
) -> TokenStream {
    let seen_by_rustc = errors.rustc_agrees();
    let Some(request) = request.filter(|request| request.is_complete()) else {
        // An error in the place of an expression has a type that rustc has no complaints about.
        let (others, last) = errors.into_compile_errors_and_last();
        let object = Ident::new("object", Span::mixed_site());
        return quote!({
            #others
            #[allow(unexpected_cfgs)]
            {
                // A macro call is not parsed where it is left out: rustc is silent on its syntax.
                #[cfg(rust_analyzer)]
                ::core::matches!(#input, _);
            }
            let #object = #last;
            #object
        });
    };
    let messages = errors.into_compile_errors();
    let float = request.float();
    let body = super::arm::body(request);
    let value = if seen_by_rustc {
        quote! {{
            #[allow(unexpected_cfgs)]
            {
                #[cfg(rust_analyzer)]
                return { #body };
            }
            ::core::unreachable!()
        }}
    } else {
        body
    };
    let others = quote!(_ => ::core::unreachable!(),);
    let object = object(request, float, &value, &others);
    quote!({ #messages #object })
}

/// The messages beside the function, which stays as the user wrote it, and functions without bodies in
/// place of its derivatives, so that calls of these are not mistakes too.
#[must_use]
#[allow(
    clippy::needless_pass_by_value,
    reason = "nothing is left to do with the item"
)]
pub(crate) fn function_fallback(
    wanted: Option<&FunctionRequest>,
    item: TokenStream,
    errors: Diagnostics,
) -> TokenStream {
    let seen_by_rustc = errors.rustc_agrees();
    let messages = errors.into_compile_errors();
    let Some(wanted) = wanted else {
        return quote!(#messages #item);
    };
    let mut function = wanted.item.clone();
    if seen_by_rustc {
        let body = &function.block;
        function.block = syn::parse_quote! {{
            #[allow(unexpected_cfgs)]
            {
                #[cfg(rust_analyzer)]
                return #body;
            }
            ::core::unreachable!()
        }};
        function.attrs.push(syn::parse_quote!(#[allow(unused)]));
    }
    let derivatives = wanted
        .has_names()
        .then(|| super::derivatives_of_function(wanted, None));
    let function = super::words::without_checkpoints(function.to_token_stream());
    quote!(#messages #function #derivatives)
}
