//! The derivatives of a function's derivatives.
//!
//! In goes what is known of the function's head, out comes for each of `f::grad`, `f::value_and_grad`, `f::jvp` and `f::vjp` what
//! callers ask of any function: the backward half, such as `f::__grad_backward`, forward mode in `f::__grad_jvp`, and what takes a
//! result from a tape. All is put together from the function's second derivatives.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Type;

use super::super::tape;
use super::second::SecondOfFunction;
use super::{Argument, Head, generics, lend, ours};
use crate::request::function::FunctionRequest;

/// What is put together for one of the derivatives.
struct Bodies {
    /// The statements that add to the buffers.
    backward: TokenStream,
    /// The statements that give the value and its tangent.
    tangent: TokenStream,
}

impl Head {
    /// The derivatives of the derivatives that there are, if those of second order are wanted.
    pub(super) fn nested(
        &self,
        wanted: &FunctionRequest,
        graphs: Option<&SecondOfFunction>,
    ) -> TokenStream {
        if !wanted.options.hessian && !self.is_stub {
            return TokenStream::new();
        }
        let tape = graphs.map_or_else(TokenStream::new, |graphs| {
            tape::tape_of_halves(&wanted.request, &graphs.halves)
        });
        let gradients = Type::Verbatim(self.gradients_type());
        let of_number = if self.is_number {
            let gradient = self.of_the_same(gradients.clone());
            let result = &self.result;
            let both = self.of_the_same(Type::Verbatim(quote!((#result, #gradients))));
            let of_gradient = gradient.derivative(wanted, "grad", &self.of_gradient());
            let of_both = both.derivative(wanted, "value_and_grad", &self.of_both());
            quote!(#of_gradient #of_both)
        } else {
            TokenStream::new()
        };
        let tangent = self.head_of_tangent();
        let of_tangent = tangent.derivative(wanted, "jvp", &self.of_tangent(&tape));
        let pullback = self.head_of_pullback(&gradients);
        let of_pullback = pullback.derivative(wanted, "vjp", &self.of_pullback(&tape));
        quote!(#of_number #of_tangent #of_pullback)
    }

    /// What callers ask of a function with this head, under the name of a derivative.
    fn derivative(&self, wanted: &FunctionRequest, name: &str, bodies: &Bodies) -> TokenStream {
        let root = &self.root;
        let (generics, _, bounds) = wanted.item.sig.generics.split_for_impl();
        let parameters = self.parameters();
        let result = &self.result;
        let lent_types = self.lent_types();
        let buffers = self.buffers_of(|argument| &argument.buffer);
        let [cotangent, tape] = ["cotangent", "lent_tape"].map(ours);
        let backward = self.body(bodies.backward.clone());
        let tangent = self.body(bodies.tangent.clone());
        let recalled = self.body(quote!(#root::__private::recall(#tape)));
        let [half, along, recall] =
            ["backward", "jvp", "recall"].map(|part| format_ident!("__{name}_{part}"));
        let of_result = generics::mentioned_by(result, &wanted.item.sig.generics);
        let (generics_of_result, _, bounds_of_result) = of_result.split_for_impl();
        quote! {
            #[doc(hidden)]
            #[inline]
            pub fn #half #generics (
                &self,
                #parameters,
                #cotangent: &#result,
                #tape: &mut impl #root::__private::Record,
                #(#buffers),*
            ) #bounds {
                #backward
            }

            #[doc(hidden)]
            #[inline]
            pub fn #along #generics (
                &self, #parameters, #(#lent_types),*
            ) -> (#result, #result) #bounds {
                #tangent
            }

            #[doc(hidden)]
            #[inline]
            pub fn #recall #generics_of_result (
                &self, #tape: &mut impl #root::__private::Record
            ) -> #result #bounds_of_result {
                #recalled
            }
        }
    }

    /// The head of a derivative that takes what the function takes.
    fn of_the_same(&self, result: Type) -> Self {
        self.with(Vec::new(), result)
    }

    /// The head of `f::jvp`, whose own tangents have other names than those that it takes.
    fn head_of_tangent(&self) -> Self {
        let result = &self.result;
        let tangents = self.variables().map(|(argument, value)| Argument {
            name: argument.tangent.clone(),
            ty: argument.ty.clone(),
            value: Some(value.clone()),
            has_struct: argument.has_struct,
            buffer: along(&argument.buffer),
            tangent: along(&argument.product),
            product: along(&argument.name),
        });
        let mut head = self.with(
            tangents.collect(),
            Type::Verbatim(quote!((#result, #result))),
        );
        let own = head.arguments.iter_mut().take(self.arguments.len());
        own.for_each(|argument| argument.tangent = along(&argument.tangent));
        head
    }

    /// The head of `f::vjp`.
    fn head_of_pullback(&self, gradients: &Type) -> Self {
        let result = &self.result;
        let seed = Argument {
            name: ours("seed"),
            ty: result.clone(),
            value: Some(result.clone()),
            has_struct: true,
            buffer: ours("buffer_of_seed"),
            tangent: ours("tangent_of_seed"),
            product: ours("product_of_seed"),
        };
        self.with(vec![seed], Type::Verbatim(quote!((#result, #gradients))))
    }

    fn with(&self, more: Vec<Argument>, result: Type) -> Self {
        Self {
            root: self.root.clone(),
            arguments: self.arguments.iter().cloned().chain(more).collect(),
            result,
            is_number: false,
            is_stub: self.is_stub,
        }
    }

    /// The backward half of `f::grad` multiplies with the Hessian.
    fn of_gradient(&self) -> Bodies {
        let (names, repeated) = (self.names(), self.repeated_names());
        let [cotangent, gradient] = ["cotangent", "gradient"].map(ours);
        let (parts, lent) = self.parts_of_gradient();
        let begin = self.begin_buffers();
        let buffers: Vec<_> = self.variables().map(|(a, _)| &a.buffer).collect();
        let given = Self::gathered(&buffers);
        let tangents = self.of_all(|a| a.tangent.to_token_stream(), &quote!(&()));
        Bodies {
            backward: quote! {
                let #parts = #cotangent;
                Self::__product(#names, #(#lent,)* #(#buffers),*);
            },
            tangent: quote! {
                let #gradient = Self::grad(#repeated);
                #begin
                Self::__product(#names, #(#tangents,)* #(&mut #buffers),*);
                (#gradient, #given)
            },
        }
    }

    /// That of `f::value_and_grad` also adds the gradient times the adjoint of the value, by way of buffers of its own, because a
    /// pullback may count on zeros.
    fn of_both(&self) -> Bodies {
        let root = &self.root;
        let own: Vec<_> = self.variables().map(|(a, _)| &a.product).collect();
        let begin_own = self.begin(|argument| &argument.product);
        let (names, repeated) = (self.names(), self.repeated_names());
        let [cotangent, both, change] = ["cotangent", "both", "along"].map(ours);
        let (parts, lent) = self.parts_of_gradient();
        let begin = self.begin_buffers();
        let buffers: Vec<_> = self.variables().map(|(a, _)| &a.buffer).collect();
        let given = Self::gathered(&buffers);
        let tangents = self.of_all(|a| a.tangent.to_token_stream(), &quote!(&()));
        Bodies {
            backward: quote! {
                #begin_own
                Self::__pullback(#repeated, #cotangent.0, #(&mut #own),*);
                #(#root::__private::accumulate(#buffers, &#own);)*
                let #parts = &#cotangent.1;
                Self::__product(#names, #(#lent,)* #(#buffers),*);
            },
            tangent: quote! {
                let #both = Self::value_and_grad(#repeated);
                let (_, #change) = Self::__jvp(#repeated, #(#tangents),*);
                #begin
                Self::__product(#names, #(#tangents,)* #(&mut #buffers),*);
                (#both, (#change, #given))
            },
        }
    }

    /// With `f::jvp(x, t)` = (f, J t), where J is the Jacobian, and the adjoints a and b of these, the adjoint of t is b J, and that of x
    /// is a J and how b J changes along t: what the halves along t give for b, which changes by a.
    fn of_tangent(&self, new_tape: &TokenStream) -> Bodies {
        let (names, repeated) = (self.names(), self.repeated_names());
        let [cotangent, tape, both, change] = ["cotangent", "tape", "both", "along"].map(ours);
        let (copies, lent) = self.lent_tangents();
        let tangents = self.variables().map(|(argument, _)| {
            let name = &argument.tangent;
            if matches!(argument.ty, Type::Reference(_)) {
                quote!(#name)
            } else {
                quote!(::core::clone::Clone::clone(&#name))
            }
        });
        let buffers = self.of_all(|a| a.buffer.to_token_stream(), &quote!(&mut ()));
        let of_tangents = self.of_all(|a| along(&a.buffer).to_token_stream(), &quote!(&mut ()));
        let nothing = quote!(&());
        let names_along = self.of_all(|a| along(&a.tangent).to_token_stream(), &nothing);
        let tangents_along = self.of_all(|a| along(&a.product).to_token_stream(), &nothing);
        Bodies {
            backward: quote! {
                #copies
                #new_tape
                self.__forward_along(#repeated, #(#lent,)* &mut #tape);
                self.__backward_along(
                    #names, #(#lent,)* &#cotangent.1, &#cotangent.0, &mut #tape, #(#of_tangents,)* #(#buffers),*
                );
            },
            tangent: quote! {
                let #both = Self::jvp(#repeated, #(#tangents),*);
                #copies
                let (_, #change) = self.__jvp_along(#names, #(#lent,)* #(#names_along,)* #(#tangents_along),*);
                (#both, #change)
            },
        }
    }

    /// With `f::vjp(x, s)` = (f, s J) and the adjoints a and t of these, the adjoint of s is J t, and that of x is a J and how s J changes
    /// along t: what the halves along t give for s, which changes by a.
    fn of_pullback(&self, new_tape: &TokenStream) -> Bodies {
        let root = &self.root;
        let (names, repeated) = (self.names(), self.repeated_names());
        let [cotangent, tape, both, change] = ["cotangent", "tape", "both", "along"].map(ours);
        let [seed, tangent, buffer] = ["seed", "tangent_of_seed", "buffer_of_seed"].map(ours);
        let (parts, lent) = self.parts_of_gradient();
        // The pullback itself is computed on the way, and read by nobody.
        let begin_unread = self.begin(|argument| &argument.product);
        let begin_tangent = self.begin(|argument| &argument.buffer);
        let nothing = quote!(&mut ());
        let unread = self.of_all(
            |argument| {
                let name = &argument.product;
                quote!(&mut #name)
            },
            &nothing,
        );
        let buffers = self.of_all(|a| a.buffer.to_token_stream(), &nothing);
        let new_buffers = self.of_all(
            |argument| {
                let name = &argument.buffer;
                quote!(&mut #name)
            },
            &nothing,
        );
        let given: Vec<_> = self.variables().map(|(a, _)| &a.buffer).collect();
        let given = Self::gathered(&given);
        let tangents = self.of_all(|a| a.tangent.to_token_stream(), &quote!(&()));
        Bodies {
            backward: quote! {
                let #parts = &#cotangent.1;
                #begin_unread
                #new_tape
                let (_, #change) = self.__forward_along(#repeated, #(#lent,)* &mut #tape);
                self.__backward_along(
                    #names, #(#lent,)* &#seed, &#cotangent.0, &mut #tape, #(#unread,)* #(#buffers),*
                );
                #root::__private::accumulate(#buffer, &#change);
            },
            tangent: quote! {
                let #both = Self::vjp(#repeated, ::core::clone::Clone::clone(&#seed));
                #begin_unread
                #begin_tangent
                #new_tape
                let (_, #change) = self.__forward_along(#repeated, #(#tangents,)* &mut #tape);
                self.__backward_along(
                    #names, #(#tangents,)* &#seed, #tangent, &mut #tape, #(#unread,)* #(#new_buffers),*
                );
                (#both, (#change, #given))
            },
        }
    }

    /// The statements that make buffers of zeros.
    fn begin(&self, name: impl Fn(&Argument) -> &Ident) -> TokenStream {
        let root = &self.root;
        let variables = self.variables();
        let lines = variables.map(|(argument, _)| {
            let (name, value) = (name(argument), lend(&argument.name, &argument.ty));
            quote!(let mut #name = #root::__private::zeros(#value);)
        });
        lines.collect()
    }

    /// The pattern that takes a gradient apart, and its parts as inner functions take tangents.
    fn parts_of_gradient(&self) -> (TokenStream, Vec<TokenStream>) {
        let root = &self.root;
        let parts: Vec<_> = self.variables().map(|(a, _)| &a.tangent).collect();
        let lent = self.arguments.iter().map(|argument| {
            let name = &argument.tangent;
            match &argument.value {
                Some(ty) => quote!(#root::__private::lent::<#ty>(#name)),
                None => quote!(&()),
            }
        });
        (Self::gathered(&parts), lent.collect())
    }

    /// What each argument that is differentiated gives, and `nothing` for each other.
    fn of_all(
        &self,
        given: impl Fn(&Argument) -> TokenStream,
        nothing: &TokenStream,
    ) -> Vec<TokenStream> {
        let all = self.arguments.iter();
        all.map(|argument| match argument.value {
            Some(_) => given(argument),
            None => nothing.clone(),
        })
        .collect()
    }
}

/// The name of what stands for the tangent of something of this name.
fn along(name: &Ident) -> Ident {
    ours(&format!("{}_along", super::super::plain(name)))
}
