//! Forward mode along several directions at once.
//!
//! In goes what is known of the function's head and the graph of its tangent, out comes `f::__jvps`: `f::__jvp` with lanes in place
//! of each number of a tangent. What the function itself computes is computed once for all directions. Where lanes cannot
//! go through its body, it asks `f::__jvp` for one direction after another.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Type};

use super::super::forward;
use super::{Derivatives, Head, ours};
use crate::request::function::FunctionRequest;

/// The generic parameter that says how many directions there are. It is not a name that a user has, for parameters of types are
/// seen in the user's own words.
pub(super) fn width() -> Ident {
    Ident::new("__LANES", Span::mixed_site())
}

impl Head {
    /// `f::__jvps`, and whether lanes go through the body of the function.
    pub(super) fn jvps(
        &self,
        wanted: &FunctionRequest,
        derivatives: Option<&Derivatives>,
    ) -> (TokenStream, bool) {
        let width = width();
        let graph = derivatives.filter(|_| wanted.options.jvp.is_none());
        let in_lanes = graph.and_then(|derivatives| {
            let tangents = self.tangent_names();
            let width = width.to_token_stream();
            forward::tangents(&wanted.request, &derivatives.tangent, &tangents, width)
        });
        let is_in_lanes = in_lanes.is_some();
        let body = match in_lanes {
            Some(body) => {
                let items = Self::items(wanted);
                quote!(#items #body)
            }
            None => self.body(self.one_by_one(&width)),
        };
        let (generics, bounds) = along(&wanted.item.sig.generics, &width);
        let (parameters, tangents) = (self.parameters(), self.lanes_of_tangents(&width));
        let result = &self.result;
        let results = self.lanes_of(&result.to_token_stream(), &width);
        let function = quote! {
            #[doc(hidden)]
            #[inline]
            pub fn __jvps #generics (#parameters, #(#tangents),*) -> (#result, #results) #bounds {
                #body
            }
        };
        (function, is_in_lanes)
    }

    /// The type of the tangents of a value along several directions.
    pub(super) fn lanes_of(&self, ty: &TokenStream, width: &Ident) -> TokenStream {
        let root = &self.root;
        quote!(<#ty as #root::__private::Differentiable>::Lanes<#width>)
    }

    /// The tangents of the parameters along several directions, as inner functions take them.
    pub(super) fn lanes_of_tangents(&self, width: &Ident) -> Vec<TokenStream> {
        let types = self.arguments.iter().map(|argument| {
            let name = &argument.tangent;
            match &argument.value {
                Some(Type::Slice(slice)) => {
                    let lanes = self.lanes_of(&slice.elem.to_token_stream(), width);
                    quote!(#name: &[#lanes])
                }
                Some(ty) => {
                    let lanes = self.lanes_of(&ty.to_token_stream(), width);
                    quote!(#name: &#lanes)
                }
                None => quote!(#name: &(impl ?::core::marker::Sized)),
            }
        });
        types.collect()
    }

    /// Buffers of tangents of the gradient along several directions.
    pub(super) fn lanes_of_buffers(&self, width: &Ident) -> Vec<TokenStream> {
        let types = self.variables().map(|(argument, ty)| {
            let (name, lanes) = (&argument.buffer, self.lanes_to_change(ty, width));
            quote!(#name: &mut #lanes)
        });
        types.collect()
    }

    /// The same for callers, with something for each constant, under the names of what stands beside buffers of the gradient.
    pub(super) fn lanes_of_products(&self, width: &Ident) -> Vec<TokenStream> {
        let types = self.arguments.iter().map(|argument| {
            let name = &argument.product;
            match &argument.value {
                Some(ty) => {
                    let lanes = self.lanes_to_change(ty, width);
                    quote!(#name: &mut #lanes)
                }
                None => quote!(#name: &mut (impl ?::core::marker::Sized)),
            }
        });
        types.collect()
    }

    /// What is behind a reference to tangents along several directions.
    fn lanes_to_change(&self, ty: &Type, width: &Ident) -> TokenStream {
        match ty {
            Type::Slice(slice) => {
                let lanes = self.lanes_of(&slice.elem.to_token_stream(), width);
                quote!([#lanes])
            }
            ty => self.lanes_of(&ty.to_token_stream(), width),
        }
    }

    /// The body that asks for one direction after another.
    fn one_by_one(&self, width: &Ident) -> TokenStream {
        let root = &self.root;
        let k = ours("k");
        let (values, parts, tangents) = self.along_one(width, &k);
        let reach = self.variables().map(|(argument, _)| {
            let name = &argument.tangent;
            quote!(| #root::__private::reach::<#width, _>(#name))
        });
        quote! {
            // A method of the type comes before one of a trait.
            use #root::__private::Once as _;
            #root::__private::one_by_one::<#width, _>(0 #(#reach)*, |#k| {
                #parts
                Self::__jvp(#(#values,)* #(#tangents),*)
            })
        }
    }

    /// The arguments of a call along one of several directions, what takes that direction's tangents, and these.
    pub(super) fn along_one(
        &self,
        width: &Ident,
        k: &Ident,
    ) -> (Vec<TokenStream>, TokenStream, Vec<TokenStream>) {
        let root = &self.root;
        let values = self.arguments.iter().map(|argument| {
            let name = &argument.name;
            if matches!(argument.ty, Type::Reference(_)) {
                quote!(#name)
            } else {
                quote!(#root::__private::Again(&#name).again())
            }
        });
        let parts = self.variables().map(|(argument, ty)| {
            let name = &argument.tangent;
            let part = match ty {
                Type::Slice(slice) => {
                    let element = &slice.elem;
                    quote!(lane_of_list::<#element, #width>)
                }
                ty => quote!(lane::<#ty, #width>),
            };
            quote!(let #name = #root::__private::#part(#name, #k);)
        });
        let tangents = self.arguments.iter().map(|argument| {
            let name = &argument.tangent;
            match &argument.value {
                Some(ty) => quote!(#root::__private::lent::<#ty>(&#name)),
                None => quote!(#name),
            }
        });
        (values.collect(), parts.collect(), tangents.collect())
    }
}

/// Generic parameters with the number of directions behind them.
pub(super) fn along(generics: &Generics, width: &Ident) -> (Generics, Option<syn::WhereClause>) {
    let mut generics = generics.clone();
    let parameter: GenericParam = syn::parse_quote!(const #width: ::core::primitive::usize);
    generics.params.push(parameter);
    let bounds = generics.where_clause.take();
    (generics, bounds)
}
