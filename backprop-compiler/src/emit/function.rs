//! A function with its derivatives beside it.
//!
//! In go the request and the graphs of the derivatives, out come the function as the user wrote it
//! and a type of the same name, whose functions are the derivatives: `f::grad`, `f::vjp` and so on. A
//! type, and not a module, because its functions see the names around it.

mod custom;
mod generics;
mod halves;
mod inner;
mod many;
mod modes;
mod nested;
mod second;
mod several;
mod sweeps;
mod symmetric;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{FnArg, ReturnType, Type};

use crate::graph::Function;
use crate::request::Form;
use crate::request::function::{FunctionRequest, is_no_result};

pub(crate) use self::second::SecondOfFunction;

/// The graphs of a function's derivatives.
pub(crate) struct Derivatives {
    /// The value and the gradient in one; the seed is a parameter.
    pub(crate) pullback: Function,
    /// The same in two halves.
    pub(crate) halves: Function,
    /// The value and its tangent.
    pub(crate) tangent: Function,
    /// Those of second order, where they are wanted.
    pub(crate) second: Option<SecondOfFunction>,
    /// The function and its derivatives as text, for readers, where they can be read.
    pub(crate) formulas: Vec<String>,
    /// The Jacobian at once, where it is wanted and can be had so.
    pub(crate) jacobian: Option<Function>,
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
    let mut documentation = format!("The derivatives of the function [`{name}`](fn@{name}).");
    if let Some(graphs) = derivatives
        && !graphs.formulas.is_empty()
    {
        let formulas = graphs.formulas.join("\n");
        documentation += &["\n\n```text\n", &formulas, "\n```"].concat();
    }
    let root = &wanted.request.root;
    // Where mistakes leave no derivatives, nobody is told that those of second order are missing.
    let has_second = wanted.options.hessian || derivatives.is_none();
    let cfgs = item.attrs.iter().filter(|a| a.path().is_ident("cfg"));
    let cfgs: Vec<_> = cfgs.collect();
    let second = has_second.then(|| {
        quote! {
            #(#cfgs)*
            impl #root::__private::SecondOrder for #name {
                type Derivatives = Self;
                const DERIVATIVES: Self = Self {};
            }
        }
    });
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

        #second
    }
}

/// One parameter, as the derivatives take it.
#[derive(Clone)]
struct Argument {
    name: Ident,
    ty: Type,
    /// The type behind references, if it is differentiated.
    value: Option<Type>,
    /// Whether there may be a struct in it, with parts that are constant.
    has_struct: bool,
    buffer: Ident,
    tangent: Ident,
    /// The buffer of the tangent of the gradient.
    product: Ident,
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
                has_struct: parameter.form.as_ref().is_some_and(Form::has_struct),
                buffer: super::buffer_name(parameter),
                tangent: super::tangent_name(parameter),
                product: Ident::new(
                    &format!("product_{}", super::plain(&parameter.name)),
                    Span::mixed_site(),
                ),
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
    fn gathered<T: ToTokens>(parts: &[T]) -> TokenStream {
        match parts {
            [one] => one.to_token_stream(),
            several => quote!((#(#several),*)),
        }
    }

    fn gradients_type(&self) -> TokenStream {
        let types = self.variables().map(|(_, ty)| self.gradient_type(ty));
        Self::gathered(&types.collect::<Vec<_>>())
    }

    fn methods(&self, wanted: &FunctionRequest, derivatives: Option<&Derivatives>) -> TokenStream {
        let of_value = if self.is_number {
            self.gradients(wanted)
        } else {
            TokenStream::new()
        };
        let vjp = self.vjp(wanted);
        let jvp = self.jvp(wanted, derivatives);
        let (jvps, is_in_lanes) = self.jvps(wanted, derivatives);
        let inner = self.inner(wanted, derivatives);
        let graphs = derivatives.and_then(|d| d.second.as_ref());
        let second = self.second(wanted, graphs);
        let nested = self.nested(wanted, graphs);
        let whole = derivatives.and_then(|d| d.jacobian.as_ref());
        let jacobian = self.jacobian(wanted, whole, is_in_lanes);
        quote!(#of_value #vjp #jvp #jvps #inner #second #nested #jacobian)
    }

    /// The items in the body of a function, which each of its derivatives sees.
    fn items(wanted: &FunctionRequest) -> TokenStream {
        let statements = wanted.item.block.stmts.iter();
        let items = statements.filter(|statement| matches!(statement, syn::Stmt::Item(_)));
        quote!(#(#items)*)
    }
}

/// A name that meets none of the user's, as a parameter may be called like what a body of ours binds.
fn ours(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// A reference to a parameter's value.
fn lend(name: &Ident, ty: &Type) -> TokenStream {
    let mut depth = 0_usize;
    let mut inner = ty;
    while let Type::Reference(reference) = inner {
        depth += 1;
        inner = &reference.elem;
    }
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
