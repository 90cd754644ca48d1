//! Stage 4, graph to tokens: the object that a macro returns.
//!
//! In go the request and the function with its gradient, out comes an expression that makes a
//! `Gradient`: one closure that gives the value by the user's own words, and, lent a buffer for the
//! gradient, by what the graph says. Every path starts with `::core` or our private module, and
//! every name of ours has a span that no name of the user's can meet.

mod arm;
mod branch;
mod calls;
mod columns;
mod derivatives;
mod explained;
mod expression;
mod fallback;
mod fields;
mod forward;
mod function;
mod jacobian;
mod lanes;
mod layout;
mod left;
mod lengths;
mod loops;
mod memory;
mod parts;
mod region;
mod second;
mod spare;
mod tape;
mod variables;
mod words;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Pat, Type};

use crate::graph::{Float, Function};
use crate::request::{Form, Parameter, Request};

pub(crate) use self::derivatives::derivatives;
pub(crate) use self::explained::explained;
pub(crate) use self::fallback::{
    derivatives_fallback, explained_fallback, fallback, function_fallback, jacobian_fallback,
};
use self::function::derivatives as derivatives_of_function;
pub(crate) use self::function::{Derivatives, SecondOfFunction, function};
pub(crate) use self::jacobian::{Many, jacobian};
pub(crate) use self::second::{Second, hessian};
pub(crate) use self::words::without_invisible_groups;

/// Which object a macro makes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `Gradient`, of `grad!`.
    Gradient,
    /// `Hessian`, of `hessian!`.
    Hessian,
}

impl Kind {
    /// The name of the object, and the pattern for the value alone.
    fn names(self, root: &TokenStream) -> (TokenStream, TokenStream) {
        match self {
            Self::Gradient => (quote!(Gradient), quote!(::core::option::Option::None)),
            Self::Hessian => (quote!(Hessian), quote!(#root::__private::Wanted::Value)),
        }
    }
}

/// The expression that makes the object.
#[must_use]
pub(crate) fn gradient(request: &Request, function: &Function) -> TokenStream {
    let buffers = buffer_names(request);
    let statements = region::body(request, function, &buffers);
    let variables = variable_names(request, &buffers);
    let some = arm(
        &quote!(::core::option::Option::Some(#variables)),
        &statements,
    );
    let value = arm::body(request);
    object(
        request,
        Kind::Gradient,
        float_of(function),
        &value,
        &some,
        &Matrix::ByProducts,
    )
}

/// An arm of the kernel. What the graph says is written for the compiler, not for lints.
fn arm(pattern: &TokenStream, statements: &TokenStream) -> TokenStream {
    quote! {
        #[allow(unused, unstable_name_collisions, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
        #pattern => { #statements }
    }
}

/// The type of the result.
fn float_of(function: &Function) -> Float {
    let result = function.body.results[0];
    function.node(result).ty.float().unwrap_or(Float::F64)
}

/// The names of the buffers of all parameters.
fn buffer_names(request: &Request) -> Vec<Ident> {
    request.parameters.iter().map(buffer_name).collect()
}

/// Of names for all parameters those of the differentiated ones, as a tuple.
fn variable_names(request: &Request, names: &[Ident]) -> TokenStream {
    let names = request.variables().map(|(place, ..)| &names[place]);
    quote!((#(#names,)*))
}

/// The shape around the closure: markers of the parameters, what gives the value, and the arms for what else is wanted.
fn object(
    request: &Request,
    kind: Kind,
    float: Float,
    value: &TokenStream,
    arms: &TokenStream,
    matrix: &Matrix,
) -> TokenStream {
    let root = &request.root;
    let (make, more) = matrix.maker();
    let signature = signature(request, float);
    let float = float_type(float);
    let names = request.closure.inputs.iter().map(name_pattern);
    let capture = &request.closure.capture;
    let out = Ident::new("out", Span::mixed_site());
    let (name, alone) = kind.names(root);
    // What is not wanted falls away once it is inlined, which the optimizer finds out too late by itself.
    let inline = (kind == Kind::Hessian).then(|| quote!(#[inline(always)]));
    quote! {
        #root::__private::#name::<_, #signature>::#make(
            #inline #capture |(#(#names,)*), #out| -> #float {
                match #out {
                    #alone => #value,
                    #arms
                }
            }
            #more
        )
    }
}

/// How the closure of an object gives a matrix of derivatives.
enum Matrix {
    /// Not, or by products with one vector after another.
    ByProducts,
    /// So many columns at once.
    ByColumns(usize),
    /// So many groups of columns at once.
    ByGroups(usize),
    /// All of it, of which only these places need not be zero.
    AtOnce(TokenStream),
}

impl Matrix {
    /// The name of what makes the object, and what that takes beside the closure.
    fn maker(&self) -> (Ident, TokenStream) {
        let (name, more) = match self {
            Self::ByProducts => ("new", TokenStream::new()),
            Self::ByColumns(width) => {
                let width = Literal::usize_unsuffixed(*width);
                ("by_columns", quote!(, #width))
            }
            Self::ByGroups(width) => {
                let width = Literal::usize_unsuffixed(*width);
                ("by_groups", quote!(, #width))
            }
            Self::AtOnce(places) => ("at_once", quote!(, &[#places])),
        };
        (Ident::new(name, Span::mixed_site()), more)
    }
}

/// The types that an object names: the tuple of its parameters, that of the differentiated ones, and its value's.
fn signature(request: &Request, float: Float) -> TokenStream {
    let root = &request.root;
    let markers = request
        .parameters
        .iter()
        .map(|parameter| marker(root, parameter));
    let variables = request
        .variables()
        .map(|(_, parameter, form)| variable_marker(parameter, form));
    let float = float_type(float);
    quote!((#(#markers,)*), (#(#variables,)*), #float)
}

fn buffer_name(parameter: &Parameter) -> Ident {
    Ident::new(
        &format!("grad_{}", plain(&parameter.name)),
        Span::mixed_site(),
    )
}

fn tangent_name(parameter: &Parameter) -> Ident {
    Ident::new(
        &format!("tangent_{}", plain(&parameter.name)),
        Span::mixed_site(),
    )
}

/// A name without the `r#` of a raw one.
fn plain(name: &Ident) -> String {
    let name = name.to_string();
    name.strip_prefix("r#").unwrap_or(&name).to_owned()
}

fn name_pattern(pattern: &Pat) -> TokenStream {
    match pattern {
        Pat::Type(typed) => typed.pat.to_token_stream(),
        other => other.to_token_stream(),
    }
}

/// The type of a float by a path that nobody can shadow.
fn float_type(float: Float) -> TokenStream {
    if let Float::Named(name) = float {
        return Ident::new(name, Span::call_site()).into_token_stream();
    }
    let name = Ident::new(float.name(), Span::mixed_site());
    quote!(::core::primitive::#name)
}

fn marker(root: &TokenStream, parameter: &Parameter) -> TokenStream {
    match (&parameter.form, &parameter.ty) {
        (Some(form), _) => variable_marker(parameter, form),
        (None, Some(Type::Reference(reference))) => {
            let inner = &reference.elem;
            quote!(#root::__private::ConstantRef<#inner>)
        }
        (None, ty) => quote!(#root::__private::Constant<#ty>),
    }
}

/// The marker of a differentiated parameter: its type, where the text does not say what it is
/// made of.
fn variable_marker(parameter: &Parameter, form: &Form) -> TokenStream {
    match &parameter.ty {
        Some(ty) => type_marker(form, ty),
        None => form_marker(form),
    }
}

/// The marker of a type: what the text does not say what it is made of is named as it stands.
fn type_marker(form: &Form, ty: &Type) -> TokenStream {
    match (form, ty) {
        (_, Type::Paren(inner)) => type_marker(form, &inner.elem),
        (_, Type::Group(inner)) => type_marker(form, &inner.elem),
        (Form::Tuple(forms), Type::Tuple(tuple)) => {
            let fields = forms.iter().zip(&tuple.elems);
            let fields = fields.map(|(form, ty)| type_marker(form, ty));
            quote!((#(#fields,)*))
        }
        (Form::Array(element, length, _), Type::Array(array)) => {
            let element = type_marker(element, &array.elem);
            quote!([#element; #length])
        }
        (Form::Slice(element), Type::Reference(reference)) => match &*reference.elem {
            Type::Slice(slice) => {
                let element = type_marker(element, &slice.elem);
                quote!(&'static [#element])
            }
            _ => form_marker(form),
        },
        (Form::Reference(inner), Type::Reference(reference)) => {
            let inner = type_marker(inner, &reference.elem);
            quote!(&'static #inner)
        }
        (Form::Opaque | Form::Vec(_), ty) => ty.to_token_stream(),
        _ => form_marker(form),
    }
}

fn form_marker(form: &Form) -> TokenStream {
    match form {
        Form::Float(float) => float_type(*float),
        Form::Array(element, length, _) => {
            let element = form_marker(element);
            quote!([#element; #length])
        }
        Form::Slice(element) => {
            let element = form_marker(element);
            quote!(&'static [#element])
        }
        Form::Vec(element) => {
            let element = form_marker(element);
            quote!(::std::vec::Vec<#element>)
        }
        Form::Opaque => TokenStream::new(),
        Form::Reference(inner) => {
            let inner = form_marker(inner);
            quote!(&'static #inner)
        }
        Form::Tuple(fields) => {
            let fields = fields.iter().map(form_marker);
            quote!((#(#fields,)*))
        }
    }
}
