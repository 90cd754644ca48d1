//! The object that `derivatives!` returns.
//!
//! In go the request and the function with its derivatives, out comes an expression that makes a
//! `Derivatives`: one closure that gives the value by the user's own words, and, lent a buffer, the
//! derivatives of every order by what the graph says.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::{arm, float_type, marker, name_pattern, region};
use crate::graph::{Float, Function};
use crate::request::Request;

/// The expression that makes the object.
#[must_use]
pub(crate) fn derivatives(request: &Request, function: &Function) -> TokenStream {
    let result = function.body.results[0];
    let float = function.node(result).ty.float().unwrap_or(Float::F64);
    let (body, orders) = region::orders(request, function);
    let out = Ident::new("out", Span::mixed_site());
    let value = &orders[0];
    let some = quote! {
        // What the graph says is written for the compiler, not for lints.
        #[allow(unused, unstable_name_collisions, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
        ::core::option::Option::Some(#out) => {
            #body
            *#out = [#(#orders),*];
            #value
        }
    };
    object(request, float, orders.len(), &arm::body(request), &some)
}

/// The shape around the closure.
pub(super) fn object(
    request: &Request,
    float: Float,
    count: usize,
    value: &TokenStream,
    some: &TokenStream,
) -> TokenStream {
    let root = &request.root;
    let markers = request.parameters.iter().map(|p| marker(root, p));
    let float = float_type(float);
    let names = request.closure.inputs.iter().map(name_pattern);
    let capture = &request.closure.capture;
    let out = Ident::new("out", Span::mixed_site());
    let count = Literal::usize_unsuffixed(count);
    quote! {
        #root::__private::Derivatives::<_, (#(#markers,)*), #float, #count>::new(
            #capture |(#(#names,)*), #out| -> #float {
                match #out {
                    ::core::option::Option::None => #value,
                    #some
                }
            }
        )
    }
}
