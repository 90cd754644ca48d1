//! The object of `hessian!`: the gradient, the product of the Hessian with a vector, and the Hessian.
//!
//! In go the request and the graphs of second order, out comes an expression that makes a `Hessian`: one closure that is told
//! what is wanted. Where the Hessian is code from the top to the bottom, there is an arm for all of it, which writes the lower
//! half and then the same numbers to the upper one.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use super::columns::{self, Sweep};
use super::{Kind, Matrix, forward, region};
use crate::graph::{Function, Op, Step};
use crate::request::Request;

/// The graphs of a function's derivatives of second order.
pub(crate) struct Second {
    /// The product of the Hessian with a vector.
    pub(crate) product: Function,
    /// The gradient and the lower half of the Hessian, where that can be had at once.
    pub(crate) whole: Option<Function>,
}

/// The expression that makes the object.
pub(crate) fn hessian(request: &Request, gradient: &Function, graphs: &Second) -> TokenStream {
    let root = &request.root;
    let buffers = super::buffer_names(request);
    let variables = super::variable_names(request, &buffers);
    let float = super::float_of(gradient);
    let statements = region::body(request, gradient, &buffers);
    let gradient = super::arm(
        &quote!(#root::__private::Wanted::Gradient(#variables)),
        &statements,
    );
    let tangents: Vec<_> = request.parameters.iter().map(super::tangent_name).collect();
    let along = super::variable_names(request, &tangents);
    let statements = forward::product(request, &graphs.product, &tangents, &buffers, false);
    let product = super::arm(
        &quote!(#root::__private::Wanted::Product(#along, #variables)),
        &statements,
    );
    let (all, matrix) = match &graphs.whole {
        Some(whole) => (
            whole_arm(request, whole, &buffers, &variables),
            Matrix::AtOnce(places(&sparsity(request, whole))),
        ),
        None => match columns::of_hessian(request, &graphs.product, &tangents, &buffers) {
            Some(Sweep { width, arm }) => (arm, Matrix::ByColumns(width)),
            None => (TokenStream::new(), Matrix::ByProducts),
        },
    };
    let value = super::arm::body(request);
    let arms = quote!(#gradient #product #all _ => ::core::unreachable!(),);
    super::object(request, Kind::Hessian, float, &value, &arms, &matrix)
}

/// The arm that gives the gradient and all of the Hessian.
fn whole_arm(
    request: &Request,
    whole: &Function,
    buffers: &[Ident],
    variables: &TokenStream,
) -> TokenStream {
    let root = &request.root;
    let numbers = Ident::new("rows", Span::mixed_site());
    let pattern = quote!(#root::__private::Wanted::Hessian(#variables, #numbers));
    let length = request.numbers().map_or(0, |numbers| numbers.len());
    let rows = quote!(#root::__private::rows::<_, #length, #length>(#numbers));
    let statements = whole_statements(request, whole, buffers, &rows);
    super::arm(&pattern, &statements)
}

/// The statements that write the gradient and all of the Hessian, whose rows are lent, and end with the value.
pub(super) fn whole_statements(
    request: &Request,
    whole: &Function,
    buffers: &[Ident],
    lent: &TokenStream,
) -> TokenStream {
    let count = request.numbers().map_or(0, |numbers| numbers.len());
    let rows: Vec<_> = (0..count)
        .map(|k| format_ident!("row_{k}", span = Span::mixed_site()))
        .collect();
    // The rows come after the parameters and the place of a cotangent.
    let mut all = buffers.to_vec();
    all.push(Ident::new("cotangent", Span::mixed_site()));
    all.extend(rows.iter().cloned());
    let statements = region::body(request, whole, &all);
    let found = sparsity(request, whole).into_iter();
    let mirrored = found.filter(|(k, j)| k != j).map(|(k, j)| {
        let (row, other) = (&rows[k], &rows[j]);
        let (k, j) = (Literal::usize_unsuffixed(k), Literal::usize_unsuffixed(j));
        quote!(#other[#k] = #row[#j];)
    });
    let value = Ident::new("value", Span::mixed_site());
    quote! {
        let [#(#rows),*] = #lent;
        let #value = { #statements };
        #(#mirrored)*
        #value
    }
}

/// The places in the lower half of a Hessian that are not zero whatever the arguments are.
pub(super) fn sparsity(request: &Request, whole: &Function) -> BTreeSet<(usize, usize)> {
    let first = request.parameters.len() + 1;
    let mut found = BTreeSet::new();
    for node in &whole.nodes {
        if let Op::Accumulate { parameter, path } = &node.op
            && let (Some(row), [Step::Index(column)]) =
                (parameter.checked_sub(first), path.as_slice())
        {
            found.insert((row, *column as usize));
        }
    }
    found
}

/// Places as the elements of a list.
pub(super) fn places(places: &BTreeSet<(usize, usize)>) -> TokenStream {
    let places = places.iter().map(|&(k, j)| {
        let (k, j) = (Literal::usize_unsuffixed(k), Literal::usize_unsuffixed(j));
        quote!((#k, #j))
    });
    quote!(#(#places),*)
}
