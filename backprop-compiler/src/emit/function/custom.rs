//! The user's own derivative in place of ours.
//!
//! In goes the path of a function, out come the bodies that call it. The path is first taken for a
//! pointer to a function of the signature that is expected, so that one that does not fit is told at
//! the path, with both signatures.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Path, Type};

use super::Head;
use crate::request::function::FunctionRequest;

impl Head {
    /// The pullback, and its two halves: the function takes the arguments and the cotangent, and gives
    /// the gradients.
    pub(super) fn custom_vjp(&self, path: &Path) -> (TokenStream, TokenStream, TokenStream) {
        let root = &self.root;
        let names = self.names();
        let given = self.arguments.iter().map(|argument| {
            let name = &argument.name;
            if matches!(argument.ty, Type::Reference(_)) {
                quote!(#name)
            } else {
                quote!(::core::clone::Clone::clone(&#name))
            }
        });
        let given: Vec<_> = given.collect();
        let gradients = self.gradients_type();
        let parts: Vec<_> = self
            .variables()
            .map(|(argument, _)| format_ident!("d{}", argument.buffer, span = Span::mixed_site()))
            .collect();
        let pattern = Self::gathered(&parts);
        let adds = self.variables().zip(&parts).map(|((argument, _), part)| {
            let buffer = &argument.buffer;
            quote!(#root::__private::accumulate(#buffer, &#part);)
        });
        let adds: Vec<_> = adds.collect();
        let cotangent = Ident::new("cotangent", Span::mixed_site());
        let cotangent = if self.is_number {
            cotangent.to_token_stream()
        } else {
            quote!(::core::clone::Clone::clone(#cotangent))
        };
        let result = &self.result;
        let (pull, pointer) = self.pointer(path, &[result.to_token_stream()], &gradients);
        let pull = quote! {
            #pointer
            let #pattern: #gradients = #pull(#(#given,)* #cotangent);
            #(#adds)*
        };
        (
            quote!(#pull Self::__value(#names)),
            quote!(Self::__value(#names)),
            pull,
        )
    }

    /// The pushforward: the function takes the arguments and their tangents, and gives the value and its
    /// tangent.
    pub(super) fn custom_jvp(&self, path: &Path) -> TokenStream {
        let root = &self.root;
        let names = self.names();
        let mut types = Vec::new();
        let mut given = Vec::new();
        for (argument, _) in self.variables() {
            let name = &argument.tangent;
            types.push(argument.ty.to_token_stream());
            given.push(if matches!(argument.ty, Type::Reference(_)) {
                quote!(#name)
            } else {
                quote!(#root::__private::owned(#name))
            });
        }
        let result = &self.result;
        let (push, pointer) = self.pointer(path, &types, &quote!((#result, #result)));
        quote!(#pointer #push(#names, #(#given),*))
    }

    /// What to call, and the statement that says of which signature it is.
    fn pointer(
        &self,
        path: &Path,
        more: &[TokenStream],
        result: &TokenStream,
    ) -> (TokenStream, TokenStream) {
        let types: Vec<_> = self.arguments.iter().map(|a| &a.ty).collect();
        if types.iter().any(|ty| has_impl(ty)) {
            // A type without a name cannot stand in that of a pointer.
            return (path.to_token_stream(), TokenStream::new());
        }
        let name = Ident::new("own", Span::mixed_site());
        let statement = quote_spanned! {path.span()=>
            let #name: fn(#(#types,)* #(#more),*) -> #result = #path;
        };
        (name.to_token_stream(), statement)
    }

    /// The value by the user's own words; that it is called here keeps a function that is used for its
    /// derivatives alone from being called dead code.
    pub(super) fn value(&self, wanted: &FunctionRequest) -> TokenStream {
        let signature = &wanted.item.sig;
        let function = &signature.ident;
        let (generics, _, bounds) = signature.generics.split_for_impl();
        // Lifetimes are left to inference, for those that are bound late cannot be given.
        let given: Vec<_> = signature
            .generics
            .params
            .iter()
            .filter_map(|parameter| match parameter {
                syn::GenericParam::Lifetime(_) => None,
                syn::GenericParam::Type(ty) => Some(&ty.ident),
                syn::GenericParam::Const(constant) => Some(&constant.ident),
            })
            .collect();
        let given = (!given.is_empty()).then(|| quote!(::<#(#given),*>));
        let names = (0..self.arguments.len())
            .map(|place| format_ident!("argument_{place}", span = Span::mixed_site()));
        let names: Vec<_> = names.collect();
        let types = self.arguments.iter().map(|argument| &argument.ty);
        let result = &self.result;
        let body = self.body(quote!(#function #given(#(#names),*)));
        let used = self.is_stub.then(|| quote!(let _ = #function #given;));
        quote! {
            #[doc(hidden)]
            pub fn __value #generics (#(#names: #types),*) -> #result #bounds {
                #used
                #body
            }
        }
    }
}

/// Whether `impl` stands anywhere in a type.
fn has_impl(ty: &Type) -> bool {
    fn any(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            proc_macro2::TokenTree::Group(group) => any(group.stream()),
            proc_macro2::TokenTree::Ident(word) => word == "impl",
            _ => false,
        })
    }
    any(ty.to_token_stream())
}
