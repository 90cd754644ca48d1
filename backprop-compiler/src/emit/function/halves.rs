//! The two halves of a function with its tangents, which the second derivatives of callers call.
//!
//! In goes what is known of the function's head and the graph of the halves, out come `f::__forward_along` and `f::__backward_along`,
//! and the same along several directions, `f::__forward_alongs` and `f::__backward_alongs`. What the function itself computes, and the
//! adjoint, is then computed once for all directions. Where lanes cannot go through its body, one direction goes after another.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::super::forward::{self, Along};
use super::several::{along, width};
use super::{Argument, Head, lend, ours};
use crate::graph::Function;
use crate::request::function::FunctionRequest;

/// The names of what goes through the halves beside the parameters.
struct Names {
    cotangent: Ident,
    along: Ident,
    tape: Ident,
}

impl Names {
    fn new() -> Self {
        let [cotangent, along, tape] = ["cotangent", "cotangent_along", "tape"].map(ours);
        Self {
            cotangent,
            along,
            tape,
        }
    }
}

impl Head {
    /// All of them.
    pub(super) fn halves_along(
        &self,
        wanted: &FunctionRequest,
        halves: Option<&Function>,
    ) -> TokenStream {
        let bodies = match halves {
            Some(halves) => self
                .bodies_of_halves(wanted, halves, None)
                .unwrap_or_default(),
            None => (quote!(::core::panic!()), quote!(::core::panic!())),
        };
        let one = self.halves_with(wanted, None, bodies);
        let width = width();
        let of_several = halves.and_then(|halves| {
            let width = quote!(#width);
            self.bodies_of_halves(wanted, halves, Some(width))
        });
        let bodies = of_several.unwrap_or_else(|| {
            let (forward, backward) = self.halves_one_by_one(&width);
            (self.body(forward), self.body(backward))
        });
        let several = self.halves_with(wanted, Some(&width), bodies);
        quote!(#one #several)
    }

    /// The bodies of the halves, along as many directions as `width` says, if it says something; nothing if lanes cannot go through.
    fn bodies_of_halves(
        &self,
        wanted: &FunctionRequest,
        halves: &Function,
        width: Option<TokenStream>,
    ) -> Option<(TokenStream, TokenStream)> {
        let root = &self.root;
        let Names {
            cotangent, along, ..
        } = Names::new();
        let names = |name: fn(&Argument) -> &Ident| -> Vec<Ident> {
            self.arguments.iter().map(|a| name(a).clone()).collect()
        };
        let (tangents, buffers, products) = (
            names(|a| &a.tangent),
            names(|a| &a.buffer),
            names(|a| &a.product),
        );
        let names = Along {
            tangents: &tangents,
            buffers: &buffers,
            products: &products,
        };
        let zeros = match &width {
            Some(width) => quote!(zeros_along::<#width, _>),
            None => quote!(zeros),
        };
        let (mut forward, backward) =
            forward::halves_along(&wanted.request, halves, &names, width)?;
        let items = Self::items(wanted);
        let by_value = self
            .is_number
            .then(|| quote!(let #cotangent = *#cotangent; let #along = *#along;));
        if forward.is_empty() {
            // Nothing flows through it.
            let names = self.names();
            let value = ours("value");
            forward = quote! {
                let #value = Self::__value(#names);
                let #along = #root::__private::#zeros(&#value);
                (#value, #along)
            };
        }
        Some((quote!(#items #forward), quote!(#items #by_value #backward)))
    }

    /// The functions around the bodies.
    fn halves_with(
        &self,
        wanted: &FunctionRequest,
        width: Option<&Ident>,
        (forward, backward): (TokenStream, TokenStream),
    ) -> TokenStream {
        let root = &self.root;
        let own = &wanted.item.sig.generics;
        let (parameters, result) = (self.parameters(), &self.result);
        let Names {
            cotangent,
            along: change,
            tape,
        } = Names::new();
        let buffers = self.buffers_of(|argument| &argument.buffer);
        let (names, (generics, bounds), tangents, products, result_along) = match width {
            None => {
                let mut generics = own.clone();
                let bounds = generics.where_clause.take();
                (
                    ["__forward_along", "__backward_along"],
                    (generics, bounds),
                    self.lent_types(),
                    self.buffers_of(|argument| &argument.product),
                    quote!(#result),
                )
            }
            Some(width) => (
                ["__forward_alongs", "__backward_alongs"],
                along(own, width),
                self.lanes_of_tangents(width),
                self.lanes_of_products(width),
                self.lanes_of(&quote!(#result), width),
            ),
        };
        let [forward_name, backward_name] = names.map(|name| Ident::new(name, Span::call_site()));
        quote! {
            #[doc(hidden)]
            #[inline]
            pub fn #forward_name #generics (
                &self, #parameters, #(#tangents,)* #tape: &mut impl #root::__private::Record
            ) -> (#result, #result_along) #bounds {
                #forward
            }

            #[doc(hidden)]
            #[inline]
            pub fn #backward_name #generics (
                &self,
                #parameters,
                #(#tangents,)*
                #cotangent: &#result,
                #change: &#result_along,
                #tape: &mut impl #root::__private::Record,
                #(#buffers,)*
                #(#products),*
            ) #bounds {
                #backward
            }
        }
    }

    /// The bodies that go along one direction after another. What the forward halves leave last is taken first, and the adjoint is
    /// the same along each.
    fn halves_one_by_one(&self, width: &Ident) -> (TokenStream, TokenStream) {
        let root = &self.root;
        let result = &self.result;
        let k = ours("k");
        let Names {
            cotangent,
            along,
            tape,
        } = Names::new();
        let (values, parts, tangents) = self.along_one(width, &k);
        // A method of the type comes before one of a trait.
        let again = quote!(use #root::__private::Once as _;);
        let forward = quote! {
            #again
            #root::__private::one_by_one::<#width, _>(0, |#k| {
                #parts
                self.__forward_along(#(#values,)* #(#tangents,)* &mut *#tape)
            })
        };
        let own = |argument: &Argument| ours(&format!("own_{}", argument.product));
        let (mut begin, mut scratch, mut end) =
            (TokenStream::new(), TokenStream::new(), TokenStream::new());
        for (argument, ty) in self.variables() {
            let (buffer, product, own) = (&argument.buffer, &argument.product, own(argument));
            let value = lend(&argument.name, &argument.ty);
            let zeros = quote!(#root::__private::zeros(#value));
            begin
                .extend(quote!(let mut #own = ::core::array::from_fn::<_, #width, _>(|_| #zeros);));
            scratch.extend(quote! {
                let mut #product = #zeros;
                let #buffer: &mut #ty = if #k == 0 {
                    &mut *#buffer
                } else {
                    ::core::borrow::BorrowMut::borrow_mut(&mut #product)
                };
            });
            end.extend(quote! {
                #root::__private::accumulate(
                    #product, &<#ty as #root::__private::Differentiable>::together(#own),
                );
            });
        }
        let given = |of: &dyn Fn(&Argument) -> TokenStream| -> Vec<TokenStream> {
            let all = self.arguments.iter();
            all.map(|argument| match argument.value {
                Some(_) => of(argument),
                None => quote!(&mut ()),
            })
            .collect()
        };
        let buffers = given(&|argument| {
            let buffer = &argument.buffer;
            quote!(#buffer)
        });
        let products = given(&|argument| {
            let own = own(argument);
            quote!(::core::borrow::BorrowMut::borrow_mut(&mut #own[#k]))
        });
        let backward = quote! {
            #again
            #begin
            for #k in ::core::iter::Iterator::rev(0..#width) {
                #parts
                #scratch
                let #along = #root::__private::lane::<#result, #width>(#along, #k);
                self.__backward_along(
                    #(#values,)* #(#tangents,)* #cotangent, &#along, &mut *#tape, #(#buffers,)* #(#products),*
                );
            }
            #end
        };
        (forward, backward)
    }
}
