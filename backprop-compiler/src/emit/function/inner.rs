//! The inner functions of a function, which the derivatives of others call too.
//!
//! In go what is known of the function's head and the graphs of its derivatives, out come
//! `f::__pullback`, which adds to buffers, the same in two halves `f::__forward` and
//! `f::__backward` with a tape between them, and what says of which type the value and the buffers are.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;

use super::super::{region, spare, tape};
use super::{Derivatives, Head, generics};
use crate::request::function::FunctionRequest;

impl Head {
    /// What other derivatives call.
    #[allow(
        clippy::too_many_lines,
        reason = "it is one text with holes, which is read from top to bottom"
    )]
    pub(super) fn inner(
        &self,
        wanted: &FunctionRequest,
        derivatives: Option<&Derivatives>,
    ) -> TokenStream {
        let root = &self.root;
        let signature = &wanted.item.sig;
        let (generics, _, bounds) = signature.generics.split_for_impl();
        let parameters = self.parameters();
        let result = &self.result;
        let names: Vec<Ident> = self.arguments.iter().map(|a| a.buffer.clone()).collect();
        let (cotangent, tape) = (
            Ident::new("cotangent", Span::mixed_site()),
            Ident::new("tape", Span::mixed_site()),
        );
        let buffers: Vec<_> = self
            .variables()
            .map(|(argument, ty)| {
                let buffer = &argument.buffer;
                quote!(#buffer: &mut #ty)
            })
            .collect();
        let all_buffers: Vec<_> = self
            .arguments
            .iter()
            .map(|argument| {
                let buffer = &argument.buffer;
                match &argument.value {
                    Some(ty) => quote!(#buffer: &mut #ty),
                    None => quote!(#buffer: &mut (impl ?::core::marker::Sized)),
                }
            })
            .collect();
        let depths = self.depths();
        let (cotangent_type, by_value) = if self.is_number {
            (quote!(#result), quote!(let #cotangent = *#cotangent;))
        } else {
            (quote!(&#result), TokenStream::new())
        };
        let items = if self.is_stub {
            TokenStream::new()
        } else {
            Self::items(wanted)
        };
        let (pullback, forward, backward) = match (&wanted.options.vjp, derivatives) {
            (_, None) => {
                let none = self.body(TokenStream::new());
                (none.clone(), none.clone(), none)
            }
            (Some(path), _) => self.custom_vjp(path),
            (None, Some(derivatives)) => {
                let pullback = region::body(&wanted.request, &derivatives.pullback, &names);
                let (forward, backward) =
                    region::halves(&wanted.request, &derivatives.halves, &names);
                (pullback, forward, backward)
            }
        };
        let forward = if forward.is_empty() {
            // Nothing flows through it, so there is nothing to leave.
            let names = self.names();
            quote!(Self::__value(#names))
        } else {
            forward
        };
        let reads: Vec<bool> = self
            .arguments
            .iter()
            .map(|argument| {
                let is_known = wanted.options.vjp.is_none() && derivatives.is_some();
                !is_known || spare::mentions(&backward, &argument.name.to_string())
            })
            .collect();
        let places = Literal::usize_unsuffixed(reads.len());
        let backward = quote!(#by_value #backward);
        let recall = self.body(quote!(#root::__private::recall(#tape)));
        let value = self.value(wanted);
        let of_result = generics::mentioned_by(result, &signature.generics);
        let (generics_of_result, _, bounds_of_result) = of_result.split_for_impl();
        let recurses =
            derivatives.is_some_and(|graphs| tape::is_recursive(&wanted.request, &graphs.halves));
        quote! {
            /// Whether it calls itself, so that callers had better expect much on their tapes.
            #[doc(hidden)]
            pub const __RECURSES: ::core::primitive::bool = #recurses;

            /// Which arguments its backward half reads.
            #[doc(hidden)]
            pub const __READS: [::core::primitive::bool; #places] = [#(#reads),*];

            /// How many references the value of each argument is behind.
            #[doc(hidden)]
            pub const __DEPTHS: [::core::primitive::u8; #places] = [#(#depths),*];

            #[doc(hidden)]
            #[inline]
            pub fn __pullback #generics (
                #parameters, #cotangent: #cotangent_type, #(#buffers),*
            ) -> #result #bounds {
                #items
                #pullback
            }

            #[doc(hidden)]
            #[inline]
            pub fn __forward #generics (
                #parameters, #tape: &mut impl #root::__private::Record
            ) -> #result #bounds {
                #items
                #forward
            }

            #[doc(hidden)]
            #[inline]
            pub fn __backward #generics (
                #parameters,
                #cotangent: &#result,
                #tape: &mut impl #root::__private::Record,
                #(#all_buffers),*
            ) #bounds {
                #items
                #backward
            }

            #[doc(hidden)]
            #[inline]
            pub fn __recall #generics_of_result (
                #tape: &mut impl #root::__private::Record
            ) -> #result #bounds_of_result {
                #recall
            }

            #value
        }
    }

    /// How many references each argument's value is behind, for a caller that has no buffer for its adjoint.
    fn depths(&self) -> Vec<TokenStream> {
        let root = &self.root;
        let depths = self.arguments.iter().map(|argument| {
            if argument.value.is_none() {
                return quote!(#root::__private::CONSTANT);
            }
            let (mut depth, mut inner) = (0, &argument.ty);
            loop {
                inner = match inner {
                    Type::Reference(reference) => {
                        depth += 1;
                        &reference.elem
                    }
                    Type::Paren(syn::TypeParen { elem, .. })
                    | Type::Group(syn::TypeGroup { elem, .. }) => elem,
                    _ => break,
                };
            }
            Literal::u8_unsuffixed(depth).into_token_stream()
        });
        depths.collect()
    }
}
