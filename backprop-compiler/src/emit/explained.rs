//! The object that `explain!` returns: the one of `grad!`, with the rows of the tour and every number on the way.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::{buffer_name, float_type, name_pattern, region, signature};
use crate::explain::{Explanation, Formula, Node};
use crate::graph::{Float, Function, Step};
use crate::request::Request;

/// The expression that makes the object.
#[must_use]
pub(crate) fn explained(
    request: &Request,
    function: &Function,
    explanation: &Explanation,
) -> TokenStream {
    let result = function.body.results[0];
    let float = function.node(result).ty.float().unwrap_or(Float::F64);
    let buffers: Vec<_> = request.parameters.iter().map(buffer_name).collect();
    let statements = region::body(request, function, &buffers);
    let variables = request.variables().map(|(place, ..)| &buffers[place]);
    let list = Ident::new("numbers", Span::mixed_site());
    let slopes = explanation.inputs.iter().enumerate().map(|(n, input)| {
        let place = buffer_place(&buffers[input.parameter], &input.path);
        let n = Literal::usize_unsuffixed(n);
        quote!(#list[#n] = ::core::convert::From::from(#place);)
    });
    let slopes: TokenStream = slopes.collect();
    let first = explanation.inputs.len();
    let numbers = numbers(request, &explanation.numbers, &list, first);
    let value = Ident::new("value", Span::mixed_site());
    let some = quote! {
        #[allow(unused, unstable_name_collisions, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
        ::core::option::Option::Some((#(#variables,)*)) => {
            let #value = { #statements };
            if let ::core::option::Option::Some(#list) = #list {
                #slopes
                #numbers
            }
            #value
        }
    };
    let count = first + explanation.numbers.body.results.len();
    let body = super::arm::body(request);
    object(
        request,
        float,
        &body,
        &some,
        &rows(request, explanation),
        count,
    )
}

/// The object of a closure with mistakes.
pub(super) fn without_numbers(
    request: &Request,
    float: Float,
    value: &TokenStream,
    some: &TokenStream,
) -> TokenStream {
    let root = &request.root;
    let rows = quote! {
        #root::__private::trace::Rows { source: "", inputs: &[], nodes: &[], formula: ["", ""] }
    };
    object(request, float, value, some, &rows, 0)
}

fn object(
    request: &Request,
    float: Float,
    value: &TokenStream,
    some: &TokenStream,
    rows: &TokenStream,
    count: usize,
) -> TokenStream {
    let root = &request.root;
    let signature = signature(request, float);
    let float = float_type(float);
    let names = request.closure.inputs.iter().map(name_pattern);
    let capture = &request.closure.capture;
    let out = Ident::new("out", Span::mixed_site());
    let list = Ident::new("numbers", Span::mixed_site());
    quote! {
        #root::__private::Explained::<_, #signature>::new(
            #capture |(#(#names,)*), #out, #list| -> #float {
                match #out {
                    ::core::option::Option::None => #value,
                    #some
                }
            },
            &#rows,
            #count,
        )
    }
}

/// The statements of a function whose results go into a list of numbers, from a place on.
fn numbers(request: &Request, function: &Function, list: &Ident, first: usize) -> TokenStream {
    let (copies, writer) = region::writer(request, function, &[]);
    let statements = region::Statements::new(&writer, false);
    let body = statements.region(&function.body);
    let results = function.body.results.iter().zip(first..);
    let results = results.map(|(&result, place)| {
        let value = writer.read(result);
        let place = Literal::usize_unsuffixed(place);
        quote!(#list[#place] = ::core::convert::From::from(#value);)
    });
    quote!(#copies #body #(#results)*)
}

/// A number in the buffer of a gradient whose place is known from the text.
fn buffer_place(buffer: &Ident, path: &[Step]) -> TokenStream {
    if path.is_empty() {
        return quote!(*#buffer);
    }
    let mut place = buffer.to_token_stream();
    for step in path {
        match step {
            Step::Field(field) => {
                let field = Literal::u32_unsuffixed(*field);
                place.extend(quote!(.#field));
            }
            Step::Index(index) => {
                let index = Literal::u32_unsuffixed(*index);
                place.extend(quote!([#index]));
            }
            Step::Named(_) | Step::Dynamic | Step::Last | Step::From | Step::To | Step::Between => {
            }
        }
    }
    place
}

fn rows(request: &Request, explanation: &Explanation) -> TokenStream {
    let root = &request.root;
    let source = &explanation.source;
    let formula = formula(&explanation.formula);
    let inputs = explanation.inputs.iter().zip(&explanation.derivatives);
    let inputs = inputs.map(|(input, derivative)| {
        let name = &input.name;
        let node = option(input.node.map(ToTokens::into_token_stream));
        let derivative = self::formula(derivative);
        quote!(#root::__private::trace::InputRow { name: #name, node: #node, derivative: #derivative })
    });
    let nodes = explanation.nodes.iter().map(|node| row(root, node));
    quote! {
        #root::__private::trace::Rows {
            source: #source,
            inputs: &[#(#inputs),*],
            nodes: &[#(#nodes),*],
            formula: #formula,
        }
    }
}

fn row(root: &TokenStream, node: &Node) -> TokenStream {
    let Node {
        letter,
        operation,
        source,
        is_active,
        ..
    } = node;
    let input = option(node.input.map(ToTokens::into_token_stream));
    let arguments = node.arguments.iter().map(|argument| {
        let (node, is_stub) = (argument.node, argument.is_stub);
        let rule = argument.rule.unwrap_or("");
        let partial = formula(&argument.partial);
        quote!((#node, #rule, #partial, #is_stub))
    });
    let formula = formula(&node.formula);
    let name = node.name.as_deref().unwrap_or("");
    let ty = node.ty.name();
    let branch = option(node.branch.map(|(of, arm)| quote!((#of, #arm))));
    quote! {
        #root::__private::trace::Row {
            letter: #letter,
            input: #input,
            operation: #operation,
            arguments: &[#(#arguments),*],
            formula: #formula,
            source: #source,
            name: #name,
            ty: #ty,
            is_active: #is_active,
            branch: #branch,
        }
    }
}

fn formula(formula: &Formula) -> TokenStream {
    let Formula { text, latex } = formula;
    quote!([#text, #latex])
}

fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}
