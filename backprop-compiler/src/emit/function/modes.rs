//! The derivatives of a function that a user calls.
//!
//! In goes what is known of the function's head, out come `f::grad`, `f::value_and_grad`, `f::vjp`
//! and `f::jvp`, which make the buffers and leave the work to the inner functions.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::super::forward;
use super::{Argument, Derivatives, Head, lend};
use crate::request::function::FunctionRequest;

impl Head {
    /// What is only there where the result is a number.
    pub(super) fn gradients(&self, wanted: &FunctionRequest) -> TokenStream {
        let root = &self.root;
        let signature = &wanted.item.sig;
        let name = signature.ident.to_string();
        let (generics, _, bounds) = signature.generics.split_for_impl();
        let (parameters, names) = (self.parameters(), self.names());
        let result = &self.result;
        let gradients = self.gradients_type();
        let begin = self.begin_buffers();
        let buffers: Vec<_> = self.variables().map(|(a, _)| a.buffer.clone()).collect();
        let given = Self::gathered(&buffers);
        let buffer_types: Vec<_> = self.variables().map(|(_, ty)| quote!(&mut #ty)).collect();
        let resets = self.variables().map(|(argument, _)| {
            let (buffer, name) = (&argument.buffer, &argument.name);
            let value = lend(name, &argument.ty);
            quote!(#root::__private::reset(#buffer, #value);)
        });
        let one = quote!(<#result as #root::__private::Real>::ONE);
        let grad_doc = format!(
            "The gradient of `{name}`: one entry for each parameter that is differentiated."
        );
        let both_doc = format!("The value and the gradient of `{name}`.");
        let into_doc = format!(
            "The value of `{name}`; the gradient overwrites buffers of the caller's.\n\n# Panics\n\n\
             If the length of a buffer is not that of its parameter."
        );
        let grad = self.body(quote!(Self::value_and_grad(#names).1));
        let both = self.body(quote! {
            #begin
            let value = Self::__pullback(#names, #one, #(&mut #buffers),*);
            (value, #given)
        });
        let into = self.body(quote! {
            #(#resets)*
            Self::__pullback(#names, #one, #(#buffers),*)
        });
        quote! {
            #[doc = #grad_doc]
            #[inline]
            pub fn grad #generics (#parameters) -> #gradients #bounds {
                #grad
            }

            #[doc = #both_doc]
            #[inline]
            pub fn value_and_grad #generics (#parameters) -> (#result, #gradients) #bounds {
                #both
            }

            #[doc = #into_doc]
            #[inline]
            pub fn value_and_grad_into #generics (
                #parameters, #(#buffers: #buffer_types),*
            ) -> #result #bounds {
                #into
            }
        }
    }

    pub(super) fn begin_buffers(&self) -> TokenStream {
        let root = &self.root;
        self.variables()
            .map(|(argument, _)| {
                let (buffer, name) = (&argument.buffer, &argument.name);
                let value = lend(name, &argument.ty);
                // What is constant is cloned.
                let zeros = if argument.has_struct {
                    quote!(Differentiable::zeros)
                } else {
                    quote!(zeros)
                };
                quote!(let mut #buffer = #root::__private::#zeros(#value);)
            })
            .collect()
    }

    pub(super) fn vjp(&self, wanted: &FunctionRequest) -> TokenStream {
        let signature = &wanted.item.sig;
        let name = signature.ident.to_string();
        let (generics, _, bounds) = signature.generics.split_for_impl();
        let (parameters, names) = (self.parameters(), self.names());
        let (result, gradients) = (&self.result, self.gradients_type());
        let begin = self.begin_buffers();
        let buffers: Vec<_> = self.variables().map(|(a, _)| a.buffer.clone()).collect();
        let given = Self::gathered(&buffers);
        let doc = format!(
            "The value of `{name}`, and the product of the cotangent, which is shaped like the value, \
             with the Jacobian."
        );
        let sign = (!self.is_number).then(|| quote!(&));
        let cotangent = Ident::new("cotangent", Span::mixed_site());
        let body = self.body(quote! {
            #begin
            let value = Self::__pullback(#names, #sign #cotangent, #(&mut #buffers),*);
            (value, #given)
        });
        quote! {
            #[doc = #doc]
            #[inline]
            pub fn vjp #generics (
                #parameters, #cotangent: #result
            ) -> (#result, #gradients) #bounds {
                #body
            }
        }
    }

    pub(super) fn jvp(
        &self,
        wanted: &FunctionRequest,
        derivatives: Option<&Derivatives>,
    ) -> TokenStream {
        let signature = &wanted.item.sig;
        let name = signature.ident.to_string();
        let (generics, _, bounds) = signature.generics.split_for_impl();
        let (parameters, names) = (self.parameters(), self.names());
        let result = &self.result;
        let tangents = self.variables().map(|(argument, _)| {
            let (name, ty) = (&argument.tangent, &argument.ty);
            quote!(#name: #ty)
        });
        let tangents: Vec<_> = tangents.collect();
        let lent_types = self.lent_types();
        let (copies, lent) = self.lent_tangents();
        let items = Self::items(wanted);
        let body = match (&wanted.options.jvp, derivatives) {
            (_, None) => self.body(TokenStream::new()),
            (Some(path), _) => self.custom_jvp(path),
            (None, Some(derivatives)) => {
                forward::tangent(&wanted.request, &derivatives.tangent, &self.tangent_names())
            }
        };
        let shown = self.body(quote!(#copies Self::__jvp(#names, #(#lent),*)));
        let doc = format!(
            "The value of `{name}`, and the product of its Jacobian with the tangents: one for each \
             parameter that is differentiated, after the parameters and shaped like them.\n\n# Panics\n\n\
             If the length of a tangent is not that of its parameter."
        );
        quote! {
            #[doc = #doc]
            #[inline]
            pub fn jvp #generics (#parameters, #(#tangents),*) -> (#result, #result) #bounds {
                #shown
            }

            #[doc(hidden)]
            #[inline]
            pub fn __jvp #generics (
                #parameters, #(#lent_types),*
            ) -> (#result, #result) #bounds {
                #items
                #body
            }
        }
    }

    /// The tangents as inner functions take them.
    pub(super) fn lent_types(&self) -> Vec<TokenStream> {
        self.lent_types_of(|argument| &argument.tangent)
    }

    /// The same under other names.
    pub(super) fn lent_types_of(&self, name: impl Fn(&Argument) -> &Ident) -> Vec<TokenStream> {
        let types = self.arguments.iter().map(|argument| {
            let name = name(argument);
            match &argument.value {
                Some(ty) => quote!(#name: &#ty),
                None => quote!(#name: &(impl ?::core::marker::Sized)),
            }
        });
        types.collect()
    }

    /// The tangents that a user passes, lent to an inner function, and the statements that compare their shapes and copy those
    /// in which something is constant.
    pub(super) fn lent_tangents(&self) -> (TokenStream, Vec<TokenStream>) {
        let root = &self.root;
        let mut copies = TokenStream::new();
        let lent = self.arguments.iter().map(|argument| {
            if argument.value.is_none() {
                return quote!(&());
            }
            let lent = lend(&argument.tangent, &argument.ty);
            if crate::request::float_of(&argument.ty).is_none() {
                let (name, value) = (
                    argument.name.to_string(),
                    lend(&argument.name, &argument.ty),
                );
                copies.extend(quote!(#root::__private::check_tangent(#name, #value, #lent);));
            }
            if !argument.has_struct {
                return lent;
            }
            let name = &argument.tangent;
            let copy = Ident::new(&format!("{name}_copy"), Span::mixed_site());
            copies.extend(quote!(let #copy = #root::__private::without_constants(#lent);));
            quote!(#root::__private::copy_or(&#copy, #lent))
        });
        let lent = lent.collect();
        (copies, lent)
    }

    pub(super) fn tangent_names(&self) -> Vec<Ident> {
        self.arguments.iter().map(|a| a.tangent.clone()).collect()
    }
}
