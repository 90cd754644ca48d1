//! Forward mode along several directions at once.
//!
//! In goes what is known of the function's head and the graph of its tangent, out comes `f::__jvps`: `f::__jvp` with lanes in place
//! of each number of a tangent. What the function itself computes is computed once for all directions. Where lanes cannot
//! go through its body, it asks `f::__jvp` for one direction after another.
//!
//! Beside it comes `f::__jvps_of_some`, by which callers leave out the tangents of constant arguments: these are lanes along no
//! direction, and what the body does with them is nothing. Where the body goes through tangents as wholes, they become zeros.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Type};

use super::super::forward;
use super::{Argument, Derivatives, Head, lend, ours};
use crate::request::function::FunctionRequest;

/// The generic parameter that says how many directions there are. It is not a name that a user has, for parameters of types are
/// seen in the user's own words.
pub(super) fn width() -> Ident {
    Ident::new("__LANES", Span::mixed_site())
}

impl Head {
    /// `f::__jvps` and `f::__jvps_of_some`, and whether lanes go through the body of the function.
    pub(super) fn jvps(
        &self,
        wanted: &FunctionRequest,
        derivatives: Option<&Derivatives>,
    ) -> (TokenStream, bool) {
        let width = width();
        let graph = derivatives.filter(|_| wanted.options.jvp.is_none());
        let in_lanes = |widths: &[TokenStream]| {
            let tangents = self.tangent_names();
            let width = width.to_token_stream();
            let graph = &graph?.tangent;
            let body = forward::tangents(&wanted.request, graph, &tangents, width, widths)?;
            let items = Self::items(wanted);
            Some(quote!(#items #body))
        };
        let of_some = self.widths(&width);
        let widths = of_some.iter().map(|some| some.as_ref().unwrap_or(&width));
        let widths: Vec<TokenStream> = widths.map(ToTokens::to_token_stream).collect();
        let (all, some, is_in_lanes) = if let Some(some) = in_lanes(&widths) {
            (self.jvps_by_some(&width), some, true)
        } else {
            let all = in_lanes(&[]);
            let is_in_lanes = all.is_some();
            let all = all.unwrap_or_else(|| self.body(self.one_by_one(&width)));
            (all, self.some_by_jvps(&width, &of_some), is_in_lanes)
        };
        let (generics, bounds) = along(&wanted.item.sig.generics, &width);
        let mut generics_of_some = generics.clone();
        for width in of_some.iter().flatten() {
            generics_of_some.params.push(constant(width));
        }
        let (parameters, tangents) = (self.parameters(), self.lanes_of_tangents(&width));
        let tangents_of_some = self.lanes_of_some(&of_some);
        let given = self.directions_type(&width, &of_some);
        let result = &self.result;
        let results = self.lanes_of(&result.to_token_stream(), &width);
        let directions = directions();
        let functions = quote! {
            #[doc(hidden)]
            #[inline]
            pub fn __jvps #generics (#parameters, #(#tangents),*) -> (#result, #results) #bounds {
                #all
            }

            #[doc(hidden)]
            #[inline]
            pub fn __jvps_of_some #generics_of_some (
                #directions: #given, #parameters, #(#tangents_of_some),*
            ) -> (#result, #results) #bounds {
                #some
            }
        };
        (functions, is_in_lanes)
    }

    /// The generic parameter of each argument's own number of directions, which is that of all or none.
    fn widths(&self, width: &Ident) -> Vec<Option<Ident>> {
        let arguments = self.arguments.iter().enumerate();
        let widths = arguments.map(|(place, argument)| {
            argument.value.as_ref()?;
            let name = format!("{width}_{place}");
            Some(Ident::new(&name, width.span()))
        });
        widths.collect()
    }

    /// What says how many directions there are, and along how many of them each argument has tangents.
    fn directions_type(&self, width: &Ident, widths: &[Option<Ident>]) -> TokenStream {
        let along = self.along();
        let widths = widths.iter().map(|width| match width {
            Some(width) => quote!(#along<#width>),
            None => quote!(impl ::core::marker::Sized),
        });
        quote!((#along<#width>, #(#widths),*))
    }

    fn along(&self) -> TokenStream {
        let root = &self.root;
        quote!(#root::__private::Along)
    }

    /// The body that has tangents of all arguments for the function that has those of some.
    fn jvps_by_some(&self, width: &Ident) -> TokenStream {
        let along = self.along();
        let widths = self.arguments.iter().map(|_| quote!(#along::<#width>));
        let (names, tangents) = (self.names(), self.tangent_names());
        let call = quote! {
            Self::__jvps_of_some((#along::<#width>, #(#widths),*), #names, #(#tangents),*)
        };
        self.body(call)
    }

    /// The body that makes the tangents of all arguments from those of some.
    fn some_by_jvps(&self, width: &Ident, widths: &[Option<Ident>]) -> TokenStream {
        let (root, along) = (&self.root, self.along());
        let arguments = self.arguments.iter().zip(widths);
        let widened = arguments.filter_map(|(argument, own)| {
            let (ty, own) = (argument.value.as_ref()?, own.as_ref()?);
            let (name, value) = (&argument.tangent, lend(&argument.name, &argument.ty));
            let (widened, of) = match ty {
                Type::Slice(slice) => ("widened_list", slice.elem.to_token_stream()),
                ty => ("widened", ty.to_token_stream()),
            };
            let widened = Ident::new(widened, Span::mixed_site());
            Some(quote! {
                let #name = &#root::__private::#widened::<#of, _, _>(
                    #value, #name, #along::<#own>, #along::<#width>,
                );
            })
        });
        let widened: TokenStream = widened.collect();
        let (names, tangents) = (self.names(), self.tangent_names());
        self.body(quote!(#widened Self::__jvps(#names, #(#tangents),*)))
    }

    /// The tangents of the parameters, each along as many directions as its own width says.
    fn lanes_of_some(&self, widths: &[Option<Ident>]) -> Vec<TokenStream> {
        let arguments = self.arguments.iter().zip(widths);
        let types =
            arguments.map(|(argument, width)| self.lanes_of_tangent(argument, width.as_ref()));
        types.collect()
    }

    /// The type of the tangents of a value along several directions.
    pub(super) fn lanes_of(&self, ty: &TokenStream, width: &Ident) -> TokenStream {
        let root = &self.root;
        quote!(<#ty as #root::__private::Differentiable>::Lanes<#width>)
    }

    /// The tangents of the parameters along several directions, as inner functions take them.
    pub(super) fn lanes_of_tangents(&self, width: &Ident) -> Vec<TokenStream> {
        let arguments = self.arguments.iter();
        let types = arguments.map(|argument| self.lanes_of_tangent(argument, Some(width)));
        types.collect()
    }

    fn lanes_of_tangent(&self, argument: &Argument, width: Option<&Ident>) -> TokenStream {
        let name = &argument.tangent;
        match (&argument.value, width) {
            (Some(Type::Slice(slice)), Some(width)) => {
                let lanes = self.lanes_of(&slice.elem.to_token_stream(), width);
                quote!(#name: &[#lanes])
            }
            (Some(ty), Some(width)) => {
                let lanes = self.lanes_of(&ty.to_token_stream(), width);
                quote!(#name: &#lanes)
            }
            _ => quote!(#name: &(impl ?::core::marker::Sized)),
        }
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
    generics.params.push(constant(width));
    let bounds = generics.where_clause.take();
    (generics, bounds)
}

/// A number as a generic parameter.
fn constant(name: &Ident) -> GenericParam {
    syn::parse_quote!(const #name: ::core::primitive::usize)
}

/// The name of what says along how many directions each argument has tangents, which nobody reads.
fn directions() -> Ident {
    Ident::new("_directions", Span::mixed_site())
}
