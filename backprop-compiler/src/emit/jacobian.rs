//! The object of `jacobian!`: the products of the Jacobian with vectors, and the Jacobian.
//!
//! In go the request and the graphs, out comes an expression that makes a `Jacobian`: one closure that is told what is wanted. Where
//! the function runs from the top to the bottom, there are arms that write all of the Jacobian at once, and those of its numbers
//! that can be other than zero.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use super::columns;
use super::region::{self, Statements, writer};
use super::second::places;
use super::{Matrix, float_type, forward, name_pattern};
use crate::graph::{Float, Function, Op, Step};
use crate::request::Request;

/// The graphs of the derivatives of a function that gives an array.
pub(crate) struct Many {
    /// The product with a vector.
    pub(crate) tangent: Function,
    /// The product of a vector with it.
    pub(crate) pullback: Function,
    /// All of it at once, where that can be had: the row of each result is the gradient by a parameter after those of the function
    /// and the place of a cotangent.
    pub(crate) whole: Option<Function>,
    /// How many numbers the array has, in words.
    pub(crate) length: TokenStream,
}

/// The expression that makes the object.
pub(crate) fn jacobian(request: &Request, float: Float, graphs: &Many) -> TokenStream {
    let root = &request.root;
    let buffers = super::buffer_names(request);
    let variables = super::variable_names(request, &buffers);
    let tangents: Vec<_> = request.parameters.iter().map(super::tangent_name).collect();
    let along = super::variable_names(request, &tangents);
    let [column, cotangent] =
        ["column", "cotangent"].map(|name| Ident::new(name, Span::mixed_site()));
    let statements = forward::pushforward(request, &graphs.tangent, &tangents, &column);
    let product = super::arm(
        &quote!(#root::__private::Asked::Forward(#along, #column)),
        &statements,
    );
    let statements = region::body(request, &graphs.pullback, &buffers);
    let pullback = super::arm(
        &quote!(#root::__private::Asked::Backward(#cotangent, #variables)),
        &quote!(let #cotangent = &#cotangent; #statements),
    );
    let (all, matrix) = match &graphs.whole {
        Some(whole) => {
            let pattern = pattern(request, whole);
            let all = whole_arm(request, whole);
            let some = sparse_arm(request, whole, &pattern);
            (quote!(#all #some), Matrix::AtOnce(places(&pattern)))
        }
        None => match columns::of_jacobian(request, &graphs.tangent, &tangents) {
            Some(arms) => arms,
            None => (TokenStream::new(), Matrix::ByProducts),
        },
    };
    let value = super::arm::body(request);
    let arms = quote!(#product #pullback #all _ => ::core::unreachable!(),);
    object(request, float, &graphs.length, &value, &arms, &matrix)
}

/// The shape around the closure.
pub(super) fn object(
    request: &Request,
    float: Float,
    length: &TokenStream,
    value: &TokenStream,
    arms: &TokenStream,
    matrix: &Matrix,
) -> TokenStream {
    let root = &request.root;
    let signature = super::signature(request, float);
    let float = float_type(float);
    let names = request.closure.inputs.iter().map(name_pattern);
    let capture = &request.closure.capture;
    let out = Ident::new("out", Span::mixed_site());
    let (make, more) = matrix.maker();
    // What is not asked for falls away once it is inlined, which the optimizer finds out too late by itself.
    quote! {
        #root::__private::Jacobian::<_, #signature, { #length }>::#make(
            #[inline(always)] #capture |(#(#names,)*), #out| -> [#float; { #length }] {
                match #out {
                    #root::__private::Asked::Value => #value,
                    #arms
                }
            }
            #more
        )
    }
}

/// The parameter that stands for the first row.
fn first_row(request: &Request) -> usize {
    request.parameters.len() + 1
}

/// The numbers that can be other than zero.
fn pattern(request: &Request, whole: &Function) -> BTreeSet<(usize, usize)> {
    let first = first_row(request);
    let entries = whole.nodes.iter().filter_map(|node| match &node.op {
        Op::Accumulate { parameter, path } => match path.as_slice() {
            [Step::Index(column)] => Some((parameter.checked_sub(first)?, *column as usize)),
            _ => None,
        },
        _ => None,
    });
    entries.collect()
}

/// The arm that writes all of the Jacobian.
fn whole_arm(request: &Request, whole: &Function) -> TokenStream {
    let root = &request.root;
    let count = request.numbers().map_or(0, |numbers| numbers.len());
    let numbers = Ident::new("rows", Span::mixed_site());
    let [length, height] = [count, whole.body.results.len()].map(Literal::usize_unsuffixed);
    let rows = quote!(#root::__private::rows::<_, #length, #height>(#numbers));
    super::arm(
        &quote!(#root::__private::Asked::Jacobian(#numbers)),
        &rows_statements(request, whole, &rows),
    )
}

/// The statements that write all of the Jacobian to a matrix that is lent, ending with the value.
pub(super) fn rows_statements(
    request: &Request,
    whole: &Function,
    matrix: &TokenStream,
) -> TokenStream {
    let rows: Vec<_> = (0..whole.body.results.len())
        .map(|row| format_ident!("row_{row}", span = Span::mixed_site()))
        .collect();
    let statements = at_once(request, whole, &rows);
    quote!(let [#(#rows),*] = #matrix; #statements)
}

/// The arm that writes those of its numbers that can be other than zero.
fn sparse_arm(
    request: &Request,
    whole: &Function,
    pattern: &BTreeSet<(usize, usize)>,
) -> TokenStream {
    let root = &request.root;
    let first = first_row(request);
    let mut sparse = whole.clone();
    for node in &mut sparse.nodes {
        if let Op::Accumulate { parameter, path } = &mut node.op
            && let [Step::Index(column)] = path.as_slice()
        {
            let entry = (*parameter - first, *column as usize);
            let place = pattern.iter().position(|&other| other == entry);
            let place = place.and_then(|place| u32::try_from(place).ok());
            *path = vec![Step::Index(place.unwrap_or(u32::MAX))];
            *parameter = first;
        }
    }
    let numbers = Ident::new("numbers", Span::mixed_site());
    let statements = at_once(request, &sparse, std::slice::from_ref(&numbers));
    let pattern = quote!(#root::__private::Asked::Sparse(#numbers));
    super::arm(&pattern, &statements)
}

/// The statements that write to these rows, ending with the value.
fn at_once(request: &Request, function: &Function, rows: &[Ident]) -> TokenStream {
    let mut buffers = super::buffer_names(request);
    buffers.push(Ident::new("cotangent", Span::mixed_site()));
    buffers.extend(rows.iter().cloned());
    let (copies, writer) = writer(request, function, &buffers);
    let statements = Statements::new(&writer, false);
    let body = statements.region(&function.body);
    let results = function
        .body
        .results
        .iter()
        .map(|&result| writer.read(result));
    quote!(#copies #body [#(#results),*])
}
