//! A function with its derivatives beside it.
//!
//! In go the request and the graphs of the derivatives, out come the function as the user wrote it
//! and a type of the same name, whose functions are the derivatives: `f::grad`, `f::vjp` and so on. A
//! type, and not a module, because its functions see the names around it.

mod custom;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{FnArg, ReturnType, Type};

use super::{plain, region};
use crate::graph::Function;
use crate::request::function::{FunctionRequest, is_no_result};
use crate::request::{Form, Parameter};

/// The graphs of a function's derivatives.
pub(crate) struct Derivatives {
    /// The value and the gradient in one; the seed is a parameter.
    pub(crate) pullback: Function,
    /// The same in two halves.
    pub(crate) halves: Function,
    /// The value and its tangent.
    pub(crate) tangent: Function,
}

/// The function, and the type of its derivatives.
pub(crate) fn function(wanted: &FunctionRequest, graphs: &Derivatives) -> TokenStream {
    let item = super::words::without_checkpoints(wanted.item.to_token_stream());
    let derivatives = derivatives(wanted, Some(graphs));
    quote!(#item #derivatives)
}

/// The type of the derivatives; without graphs of these, they are called like those that there would
/// be, and have no bodies.
pub(super) fn derivatives(
    wanted: &FunctionRequest,
    derivatives: Option<&Derivatives>,
) -> TokenStream {
    let item = &wanted.item;
    let head = Head::of(wanted, derivatives.is_none());
    let methods = head.methods(wanted, derivatives);
    let visibility = &item.vis;
    let name = &item.sig.ident;
    let documentation = format!("The derivatives of the function [`{name}`](fn@{name}).");
    let cfgs = item.attrs.iter().filter(|a| a.path().is_ident("cfg"));
    let cfgs: Vec<_> = cfgs.collect();
    quote! {
        #(#cfgs)*
        #[doc = #documentation]
        #[allow(non_camel_case_types, dead_code)]
        #visibility struct #name {}

        #(#cfgs)*
        #[allow(
            unused,
            unstable_name_collisions,
            clippy::all,
            clippy::pedantic,
            clippy::nursery,
            clippy::restriction
        )]
        impl #name {
            #methods
        }
    }
}

/// One parameter, as the derivatives take it.
struct Argument {
    name: Ident,
    ty: Type,
    /// The type behind references, if it is differentiated.
    value: Option<Type>,
    buffer: Ident,
    tangent: Ident,
}

pub(super) struct Head {
    root: TokenStream,
    arguments: Vec<Argument>,
    result: Type,
    /// Whether the result is one number.
    is_number: bool,
    /// Whether mistakes leave nothing but the signatures.
    is_stub: bool,
}

impl Head {
    fn of(wanted: &FunctionRequest, is_stub: bool) -> Self {
        let mut arguments = Vec::new();
        let inputs = wanted.item.sig.inputs.iter();
        for (place, (input, parameter)) in inputs.zip(&wanted.request.parameters).enumerate() {
            let FnArg::Typed(typed) = input else { continue };
            let ty = (*typed.ty).clone();
            let is_variable = parameter.form.is_some() || wanted.meant.contains(&place);
            let value = is_variable.then(|| behind_references(&ty));
            arguments.push(Argument {
                name: parameter.name.clone(),
                ty,
                value,
                buffer: super::buffer_name(parameter),
                tangent: tangent_name(parameter),
            });
        }
        let result = match &wanted.item.sig.output {
            ReturnType::Type(_, ty) if !is_no_result(ty) => (**ty).clone(),
            // A mistake, and a number is what most functions return.
            _ => syn::parse_quote!(::core::primitive::f64),
        };
        let scalars = &wanted.request.scalars;
        let form = crate::request::form_of_type(&result, scalars);
        Self {
            root: wanted.request.root.clone(),
            arguments,
            result,
            is_number: matches!(form, Some(Form::Float(_))),
            is_stub,
        }
    }

    /// A body, unless there are none.
    fn body(&self, body: TokenStream) -> TokenStream {
        if self.is_stub {
            quote!(::core::panic!())
        } else {
            body
        }
    }

    /// `x: f64, n: usize`.
    fn parameters(&self) -> TokenStream {
        let names = self.arguments.iter().map(|a| &a.name);
        let types = self.arguments.iter().map(|a| &a.ty);
        quote!(#(#names: #types),*)
    }

    fn names(&self) -> TokenStream {
        let names = self.arguments.iter().map(|a| &a.name);
        quote!(#(#names),*)
    }

    fn variables(&self) -> impl Iterator<Item = (&Argument, &Type)> {
        let all = self.arguments.iter();
        all.filter_map(|argument| Some((argument, argument.value.as_ref()?)))
    }

    fn gradient_type(&self, value: &Type) -> TokenStream {
        let root = &self.root;
        quote!(<#value as #root::__private::Differentiable>::Gradient)
    }

    /// One type, or a tuple of several.
    fn gathered(parts: Vec<TokenStream>) -> TokenStream {
        match parts.as_slice() {
            [one] => one.clone(),
            several => quote!((#(#several),*)),
        }
    }

    fn gradients_type(&self) -> TokenStream {
        Self::gathered(
            self.variables()
                .map(|(_, ty)| self.gradient_type(ty))
                .collect(),
        )
    }

    fn methods(&self, wanted: &FunctionRequest, derivatives: Option<&Derivatives>) -> TokenStream {
        let of_value = if self.is_number {
            self.gradients(wanted)
        } else {
            TokenStream::new()
        };
        let vjp = self.vjp(wanted);
        let jvp = self.jvp(wanted, derivatives);
        let inner = self.inner(wanted, derivatives);
        quote!(#of_value #vjp #jvp #inner)
    }

    fn begin_buffers(&self) -> TokenStream {
        let root = &self.root;
        self.variables()
            .map(|(argument, ty)| {
                let (buffer, name) = (&argument.buffer, &argument.name);
                let value = lend(name, &argument.ty, ty);
                quote!(let mut #buffer = #root::__private::zeros(#value);)
            })
            .collect()
    }

    /// What is only there where the result is a number.
    fn gradients(&self, wanted: &FunctionRequest) -> TokenStream {
        let root = &self.root;
        let signature = &wanted.item.sig;
        let name = signature.ident.to_string();
        let (generics, _, bounds) = signature.generics.split_for_impl();
        let (parameters, names) = (self.parameters(), self.names());
        let result = &self.result;
        let gradients = self.gradients_type();
        let begin = self.begin_buffers();
        let buffers: Vec<_> = self.variables().map(|(a, _)| a.buffer.clone()).collect();
        let given = Self::gathered(buffers.iter().map(ToTokens::to_token_stream).collect());
        let buffer_types: Vec<_> = self.variables().map(|(_, ty)| quote!(&mut #ty)).collect();
        let resets = self.variables().map(|(argument, ty)| {
            let (buffer, name) = (&argument.buffer, &argument.name);
            let value = lend(name, &argument.ty, ty);
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

    fn vjp(&self, wanted: &FunctionRequest) -> TokenStream {
        let signature = &wanted.item.sig;
        let name = signature.ident.to_string();
        let (generics, _, bounds) = signature.generics.split_for_impl();
        let (parameters, names) = (self.parameters(), self.names());
        let (result, gradients) = (&self.result, self.gradients_type());
        let begin = self.begin_buffers();
        let buffers: Vec<_> = self.variables().map(|(a, _)| a.buffer.clone()).collect();
        let given = Self::gathered(buffers.iter().map(ToTokens::to_token_stream).collect());
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

    fn jvp(&self, wanted: &FunctionRequest, derivatives: Option<&Derivatives>) -> TokenStream {
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
        let lent_types = self.arguments.iter().map(|argument| {
            let name = &argument.tangent;
            match &argument.value {
                Some(ty) => quote!(#name: &#ty),
                None => quote!(#name: &(impl ?::core::marker::Sized)),
            }
        });
        let lent_types: Vec<_> = lent_types.collect();
        let lent = self.arguments.iter().map(|argument| match &argument.value {
            Some(value) => lend(&argument.tangent, &argument.ty, value),
            None => quote!(&()),
        });
        let lent: Vec<_> = lent.collect();
        let items = Self::items(wanted);
        let body = match (&wanted.options.jvp, derivatives) {
            (_, None) => self.body(TokenStream::new()),
            (Some(path), _) => self.custom_jvp(path),
            (None, Some(derivatives)) => {
                region::tangent(&wanted.request, &derivatives.tangent, &self.tangent_names())
            }
        };
        let shown = self.body(quote!(Self::__jvp(#names, #(#lent),*)));
        let doc = format!(
            "The value of `{name}`, and the product of its Jacobian with the tangents: one for each \
             parameter that is differentiated, after the parameters and shaped like them."
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

    /// The items in the body of a function, which each of its derivatives sees.
    fn items(wanted: &FunctionRequest) -> TokenStream {
        let statements = wanted.item.block.stmts.iter();
        let items = statements.filter(|statement| matches!(statement, syn::Stmt::Item(_)));
        quote!(#(#items)*)
    }

    fn tangent_names(&self) -> Vec<Ident> {
        self.arguments.iter().map(|a| a.tangent.clone()).collect()
    }

    /// What other derivatives call.
    fn inner(&self, wanted: &FunctionRequest, derivatives: Option<&Derivatives>) -> TokenStream {
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
        let asks = self.arguments.iter().enumerate().map(|(place, argument)| {
            let ask = format_ident!("__buffer_{place}");
            let ty = &argument.ty;
            match &argument.value {
                Some(value) => {
                    let gradient = self.gradient_type(value);
                    let name = Ident::new("value", Span::mixed_site());
                    let lent = lend(&name, ty, value);
                    let zeros = self.body(quote!(#root::__private::zeros(#lent)));
                    quote! {
                                #[doc(hidden)]
                    #[inline]
                                pub fn #ask #generics (#name: #ty) -> #gradient #bounds {
                                    #zeros
                                }
                            }
                }
                None => quote! {
                        #[doc(hidden)]
                #[inline]
                        pub fn #ask #generics (_: #ty) #bounds {}
                    },
            }
        });
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
        let backward = quote!(#by_value #backward);
        let recall = self.body(quote!(#root::__private::recall(#tape)));
        let value = self.value(wanted);
        quote! {
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
            pub fn __recall #generics (#tape: &mut impl #root::__private::Record) -> #result #bounds {
                #recall
            }

            #value

            #(#asks)*
        }
    }
}

fn tangent_name(parameter: &Parameter) -> Ident {
    Ident::new(
        &format!("tangent_{}", plain(&parameter.name)),
        Span::mixed_site(),
    )
}

/// A reference to a parameter's value.
fn lend(name: &Ident, ty: &Type, value: &Type) -> TokenStream {
    let mut depth = 0_usize;
    let mut inner = ty;
    while let Type::Reference(reference) = inner {
        depth += 1;
        inner = &reference.elem;
    }
    let _ = value;
    match depth {
        0 => quote!(&#name),
        1 => quote!(#name),
        _ => {
            let stars = std::iter::repeat_n(quote!(*), depth);
            quote!(&#(#stars)* #name)
        }
    }
}

/// A type without the references around it.
fn behind_references(ty: &Type) -> Type {
    match ty {
        Type::Reference(reference) => behind_references(&reference.elem),
        Type::Paren(inner) => behind_references(&inner.elem),
        Type::Group(inner) => behind_references(&inner.elem),
        other => other.clone(),
    }
}
