//! The second derivatives of a function.
//!
//! In goes what is known of the function's head and the graphs of second order, out come `f::hvp` and `f::hessian`, and what the
//! second derivatives of other functions call: the halves of `f` with their tangents, and the tangent with its own.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Type;

use super::super::forward;
use super::super::second::{Second, places, sparsity, whole_statements};
use super::{Argument, Head, ours};
use crate::graph::Function;
use crate::request::Columns;
use crate::request::function::FunctionRequest;

/// The graphs of the second derivatives of a function.
pub(crate) struct SecondOfFunction {
    /// The halves with their tangents.
    pub(crate) halves: Function,
    /// The value and its tangent, with the tangents of both.
    pub(crate) tangent: Function,
    /// The product and the Hessian, where the result is a number.
    pub(crate) of_number: Option<Second>,
}

impl Head {
    /// What there is of second order, if it is wanted.
    pub(super) fn second(
        &self,
        wanted: &FunctionRequest,
        graphs: Option<&SecondOfFunction>,
    ) -> TokenStream {
        let products = if self.is_number && wanted.options.hessian {
            self.products(wanted, graphs.and_then(|graphs| graphs.of_number.as_ref()))
        } else {
            TokenStream::new()
        };
        if !wanted.options.hessian && !self.is_stub {
            return products;
        }
        let halves = self.halves_along(wanted, graphs.map(|graphs| &graphs.halves));
        let tangent = self.tangent_along(wanted, graphs.map(|graphs| &graphs.tangent));
        quote!(#products #halves #tangent)
    }

    pub(super) fn buffers_of(&self, name: impl Fn(&Argument) -> &Ident) -> Vec<TokenStream> {
        let all = self.arguments.iter().map(|argument| {
            let name = name(argument);
            match &argument.value {
                Some(ty) => quote!(#name: &mut #ty),
                None => quote!(#name: &mut (impl ?::core::marker::Sized)),
            }
        });
        all.collect()
    }

    /// The value and its tangent, with the tangents of both.
    fn tangent_along(&self, wanted: &FunctionRequest, tangent: Option<&Function>) -> TokenStream {
        let (generics, _, bounds) = wanted.item.sig.generics.split_for_impl();
        let parameters = self.parameters();
        let result = &self.result;
        let along = |name: fn(&Argument) -> &Ident| -> (Vec<Ident>, Vec<TokenStream>) {
            let names = self.arguments.iter().map(|a| name(a).clone()).collect();
            (names, self.lent_types_of(name))
        };
        let (tangents, types) = along(|a| &a.tangent);
        let (of_parameters, types_of_parameters) = along(|a| &a.buffer);
        let (of_tangents, types_of_tangents) = along(|a| &a.product);
        let body = match tangent {
            Some(tangent) => {
                let names = [&*tangents, &*of_parameters, &*of_tangents];
                let items = Self::items(wanted);
                let body = forward::tangent_of_tangent(&wanted.request, tangent, names);
                quote!(#items #body)
            }
            None => quote!(::core::panic!()),
        };
        quote! {
            #[doc(hidden)]
            #[inline]
            pub fn __jvp_along #generics (
                &self,
                #parameters,
                #(#types,)*
                #(#types_of_parameters,)*
                #(#types_of_tangents),*
            ) -> ((#result, #result), (#result, #result)) #bounds {
                #body
            }
        }
    }

    /// The parameters' names, of what is not `Copy` and is used again afterwards a clone.
    pub(super) fn repeated_names(&self) -> TokenStream {
        let names = self.arguments.iter().map(|argument| {
            let name = &argument.name;
            if matches!(argument.ty, Type::Reference(_)) {
                quote!(#name)
            } else {
                quote!(::core::clone::Clone::clone(&#name))
            }
        });
        quote!(#(#names),*)
    }

    /// `f::hvp`, and `f::hessian` where the parameters have the form for it.
    fn products(&self, wanted: &FunctionRequest, graphs: Option<&Second>) -> TokenStream {
        let signature = &wanted.item.sig;
        let name = signature.ident.to_string();
        let (generics, _, bounds) = signature.generics.split_for_impl();
        let (parameters, names) = (self.parameters(), self.names());
        let gradients = self.gradients_type();
        let begin = self.begin_buffers();
        let buffers: Vec<_> = self.variables().map(|(a, _)| a.buffer.clone()).collect();
        let given = Self::gathered(&buffers);
        let buffer_types: Vec<_> = self
            .variables()
            .map(|(a, ty)| {
                let buffer = &a.buffer;
                quote!(#buffer: &mut #ty)
            })
            .collect();
        let tangents = self.variables().map(|(argument, _)| {
            let (name, ty) = (&argument.tangent, &argument.ty);
            quote!(#name: #ty)
        });
        let tangents: Vec<_> = tangents.collect();
        let lent_types = self.lent_types();
        let (copies, lent) = self.lent_tangents();
        let doc = format!(
            "The product of the Hessian of `{name}` with a vector, whose parts stand after the parameters: one \
             for each parameter that is differentiated, shaped like it. The product is shaped like the gradient."
        );
        let shown = self.body(quote! {
            #copies
            #begin
            Self::__product(#names, #(#lent,)* #(&mut #buffers),*);
            #given
        });
        let product = match graphs {
            Some(graphs) => {
                let items = Self::items(wanted);
                let names: Vec<_> = self.arguments.iter().map(|a| a.buffer.clone()).collect();
                let product = forward::product(
                    &wanted.request,
                    &graphs.product,
                    &self.tangent_names(),
                    &names,
                    true,
                );
                quote!(#items let _ = { #product };)
            }
            None => quote!(::core::panic!()),
        };
        let matrix = self.matrix(wanted, graphs);
        quote! {
            #[doc = #doc]
            #[inline]
            pub fn hvp #generics (#parameters, #(#tangents),*) -> #gradients #bounds {
                #shown
            }

            #[doc(hidden)]
            #[inline]
            pub fn __product #generics (
                #parameters, #(#lent_types,)* #(#buffer_types),*
            ) #bounds {
                #product
            }

            #matrix
        }
    }

    /// `f::hessian` and `f::value_grad_hessian`.
    fn matrix(&self, wanted: &FunctionRequest, graphs: Option<&Second>) -> TokenStream {
        let Some(columns) = wanted.request.columns() else {
            return TokenStream::new();
        };
        let signature = &wanted.item.sig;
        let name = signature.ident.to_string();
        let (generics, _, bounds) = signature.generics.split_for_impl();
        let (parameters, names) = (self.parameters(), self.names());
        let (result, gradients) = (&self.result, self.gradients_type());
        let variables: Vec<_> = self.variables().collect();
        let count = variables.len();
        let (number, length, square) = match (&columns, variables.as_slice()) {
            (Columns::Array(..), &[(_, Type::Array(array))]) => {
                let (number, length) = (&array.elem, &array.len);
                (
                    quote!(#number),
                    quote!(#length),
                    quote!([[#number; #length]; #length]),
                )
            }
            (Columns::Slice(_), &[(_, Type::Slice(slice))]) => {
                let number = &slice.elem;
                let row = self.gradient_type(&syn::parse_quote!([#number]));
                let square = self.gradient_type(&syn::parse_quote!([#row]));
                (quote!(#number), TokenStream::new(), square)
            }
            (Columns::Numbers(_), _) => (
                quote!(#result),
                quote!(#count),
                quote!([[#result; #count]; #count]),
            ),
            _ => return TokenStream::new(),
        };
        let doc = format!(
            "The matrix of the second derivatives of `{name}`, which is equal to its transpose to the bit."
        );
        let all_doc = format!("The value, the gradient and the Hessian of `{name}`.");
        let whole = graphs.and_then(|graphs| graphs.whole.as_ref());
        let (hessian, all, inner) = match whole {
            Some(whole) => self.at_once(wanted, whole, &number, &length),
            None => {
                let repeated = self.repeated_names();
                let (hessian, products) = match self.products_in_lanes(wanted, graphs) {
                    Some((products, tape)) => {
                        (self.by_lanes(&columns, &number, &length, &tape), products)
                    }
                    None => (
                        self.by_columns(&columns, &number, &length),
                        TokenStream::new(),
                    ),
                };
                let [matrix, value, gradient] = ["hessian", "value", "gradient"].map(ours);
                let all = quote! {
                    let #matrix = Self::hessian(#repeated);
                    let (#value, #gradient) = Self::value_and_grad(#names);
                    (#value, #gradient, #matrix)
                };
                (hessian, all, products)
            }
        };
        let (hessian, all) = (self.body(hessian), self.body(all));
        quote! {
            #[doc = #doc]
            #[inline]
            pub fn hessian #generics (#parameters) -> #square #bounds {
                #hessian
            }

            #[doc = #all_doc]
            #[inline]
            pub fn value_grad_hessian #generics (
                #parameters
            ) -> (#result, #gradients, #square) #bounds {
                #all
            }

            #inner
        }
    }

    /// The bodies where all of the Hessian is written by one function, and that function.
    fn at_once(
        &self,
        wanted: &FunctionRequest,
        whole: &Function,
        number: &TokenStream,
        length: &TokenStream,
    ) -> (TokenStream, TokenStream, TokenStream) {
        let root = &self.root;
        let (generics, _, bounds) = wanted.item.sig.generics.split_for_impl();
        let (parameters, names) = (self.parameters(), self.names());
        let result = &self.result;
        let begin = self.begin_buffers();
        let buffers: Vec<_> = self.variables().map(|(a, _)| a.buffer.clone()).collect();
        let given = Self::gathered(&buffers);
        let buffer_types = self.variables().map(|(a, ty)| {
            let buffer = &a.buffer;
            quote!(#buffer: &mut #ty)
        });
        let rows = Ident::new("rows", Span::mixed_site());
        let all_names: Vec<_> = self.arguments.iter().map(|a| a.buffer.clone()).collect();
        let statements = whole_statements(&wanted.request, whole, &all_names, &quote!(#rows));
        let items = Self::items(wanted);
        let all = quote! {
            #begin
            let mut #rows = [[<#number as #root::__private::Real>::ZERO; #length]; #length];
            let value = Self::__hessian(#names, #(&mut #buffers,)* &mut #rows);
            (value, #given, #rows)
        };
        let inner = quote! {
            #[doc(hidden)]
            #[inline]
            pub fn __hessian #generics (
                #parameters, #(#buffer_types,)* #rows: &mut [[#number; #length]; #length]
            ) -> #result #bounds {
                #items
                #statements
            }
        };
        let sparsity = sparsity(&wanted.request, whole);
        let (count, places) = (sparsity.len(), places(&sparsity));
        let numbers = sparsity.iter().map(|(k, j)| quote!(#rows[#k][#j]));
        let name = wanted.item.sig.ident.to_string();
        let places_doc = format!(
            "The row and the column of each number in the lower half of the Hessian of `{name}` that need not be zero, row by row."
        );
        let sparse_doc = format!(
            "The numbers of the Hessian of `{name}` at the places that `hessian_sparsity` gives, in that order."
        );
        let index = quote!(::core::primitive::usize);
        let inner = quote! {
            #[doc = #places_doc]
            pub const fn hessian_sparsity() -> [(#index, #index); #count] {
                [#places]
            }

            #[doc = #sparse_doc]
            #[inline]
            pub fn hessian_sparse #generics (#parameters) -> [#number; #count] #bounds {
                let #rows = Self::hessian(#names);
                [#(#numbers),*]
            }

            #inner
        };
        (quote!(Self::value_grad_hessian(#names).2), all, inner)
    }

    /// The body that asks for one column after another.
    fn by_columns(
        &self,
        columns: &Columns,
        number: &TokenStream,
        length: &TokenStream,
    ) -> TokenStream {
        let root = &self.root;
        let names = self.repeated_names();
        let variables: Vec<_> = self.variables().map(|(argument, _)| argument).collect();
        let tangents = self.arguments.iter().map(|argument| {
            let name = &argument.tangent;
            match (&argument.value, columns) {
                (None, _) => quote!(&()),
                (Some(_), Columns::Slice(_)) => quote!(#name),
                (Some(_), _) => quote!(&#name),
            }
        });
        let tangents: Vec<_> = tangents.collect();
        let buffers: Vec<_> = variables.iter().map(|a| &a.buffer).collect();
        let parts: Vec<_> = variables.iter().map(|a| &a.tangent).collect();
        let product = quote!(Self::__product(#names, #(#tangents,)* #(#buffers),*));
        match columns {
            Columns::Numbers(_) => quote! {
                #root::__private::symmetric(
                    |[#(#parts),*]: [#number; #length], [#(#buffers),*]: &mut [#number; #length]| #product
                )
            },
            Columns::Array(..) => quote! {
                #root::__private::symmetric(
                    |#(#parts),*: [#number; #length], #(#buffers),*: &mut [#number; #length]| #product
                )
            },
            Columns::Slice(_) => {
                let name = variables.first().map(|argument| &argument.name);
                quote! {
                    #root::__private::symmetric_rows(
                        #name.len(),
                        |#(#parts),*: &[#number], #(#buffers),*: &mut [#number]| #product,
                    )
                }
            }
        }
    }
}
