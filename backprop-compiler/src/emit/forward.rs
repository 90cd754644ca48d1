//! The statements of forward mode: a value with its tangent, and the products of a Hessian and of a Jacobian with a vector.
//!
//! In go the request, the graph and the names of the tangents, out come the statements that end with the value.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use super::expression::Writer;
use super::region::{Statements, constants, lengths, writer};
use super::tape::tape;
use crate::graph::{Function, Outcome};
use crate::request::{Form, Request};

/// The statements of a function with its tangent, ending with both.
pub(super) fn tangent(request: &Request, function: &Function, tangents: &[Ident]) -> TokenStream {
    let root = &request.root;
    let (copies, mut writer) = writer(request, function, &[]);
    let mut given = TokenStream::new();
    for (parameter, name) in request.parameters.iter().zip(tangents) {
        let is_number = matches!(parameter.form, Some(Form::Float(_)));
        if is_number {
            given.extend(quote!(let #name = *#name;));
        }
        writer.parameters.push(name.to_token_stream());
        writer.lent.push(!is_number);
    }
    let statements = Statements::new(&writer, false);
    let body = statements.region(&function.body);
    let value = statements.value(function.body.results.first());
    let tangent = match (
        &function.outcome,
        &function.tangent,
        function.body.results.get(1),
    ) {
        (Outcome::Place(_), Some(target), _) => writer.owned(target),
        (Outcome::Place(target), None, _) => {
            let value = writer.owned(target);
            quote!(#root::__private::zeros(&#value))
        }
        (_, _, Some(&id)) => writer.read(id),
        _ => TokenStream::new(),
    };
    if function.tangent.is_none() && matches!(function.outcome, Outcome::Place(_)) {
        return quote!(#copies #given #body let tangent = #tangent; (#value, tangent));
    }
    quote!(#copies #given #body (#value, #tangent))
}

/// The statements of the product of a Hessian with a vector, whose parts are called `tangents`, ending with the value.
pub(super) fn product(
    request: &Request,
    function: &Function,
    tangents: &[Ident],
    buffers: &[Ident],
) -> TokenStream {
    // What the gradient would be written to is not asked for, and its names serve for the product.
    let mut all = buffers.to_vec();
    all.push(Ident::new("cotangent", Span::mixed_site()));
    all.extend(buffers.iter().cloned());
    let (copies, mut writer) = writer(request, function, &all);
    let given = given(request, tangents, &mut writer);
    let statements = Statements::new(&writer, false);
    let body = statements.region(&function.body);
    let value = statements.value(function.body.results.first());
    let tape = tape(request, function);
    let lengths = lengths(request, function, buffers);
    let (take, restore) = constants(request, buffers);
    let result = Ident::new("value", Span::mixed_site());
    quote!(#given #take #lengths #copies #tape #body let #result = #value; #restore #result)
}

/// The statements of a closure that gives an array, which write its tangent to `out` and end with the value.
pub(super) fn pushforward(
    request: &Request,
    function: &Function,
    tangents: &[Ident],
    out: &Ident,
) -> TokenStream {
    let (copies, mut writer) = writer(request, function, &[]);
    let given = given(request, tangents, &mut writer);
    let statements = Statements::new(&writer, false);
    let body = statements.region(&function.body);
    let value = statements.value(function.body.results.first());
    let tangent = function.tangent.as_ref().map(|target| {
        let tangent = writer.owned(target);
        quote!(*#out = #tangent;)
    });
    let result = Ident::new("value", Span::mixed_site());
    quote!(#given #copies #body let #result = #value; #tangent #result)
}

/// Makes the tangents of the parameters of an object's closure known, and gives them the form in which they are read.
fn given(request: &Request, tangents: &[Ident], writer: &mut Writer<'_>) -> TokenStream {
    let root = &request.root;
    let mut given = TokenStream::new();
    for (parameter, name) in request.parameters.iter().zip(tangents) {
        let form = parameter.form.as_ref();
        let is_lent = matches!(form, Some(Form::Reference(_) | Form::Slice(_)));
        if form.is_some_and(Form::has_struct) {
            let sign = (!is_lent).then(|| quote!(&));
            let copy = Ident::new(&format!("{name}_copy"), Span::mixed_site());
            given.extend(quote! {
                let #copy = #root::__private::without_constants(#sign #name);
                let #name = #root::__private::copy_or(&#copy, #sign #name);
            });
        }
        writer
            .lent
            .push(is_lent || form.is_some_and(Form::has_struct));
        writer.parameters.push(name.to_token_stream());
    }
    given
}
