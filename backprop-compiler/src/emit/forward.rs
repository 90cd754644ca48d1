//! The statements of forward mode: a value with its tangent, and the product of a Hessian with a vector.
//!
//! In go the request, the graph and the names of the tangents, out come the statements that end with the value.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use super::expression::Writer;
use super::lanes::Lanes;
use super::region::{Statements, constants, lengths, writer};
use super::tape::tape;
use crate::graph::{Function, Id};
use crate::request::{Form, Request};

/// The statements of a function with its tangent, ending with both.
pub(super) fn tangent(request: &Request, function: &Function, tangents: &[Ident]) -> TokenStream {
    tangent_along(request, function, tangents, None)
}

/// The statements of a function with its tangent and the tangents of both, ending with a pair of pairs. The names are those of the
/// tangents, and of the tangents of the parameters and of these.
pub(super) fn tangent_of_tangent(
    request: &Request,
    function: &Function,
    [tangents, along, tangents_along]: [&[Ident]; 3],
) -> TokenStream {
    let (copies, mut writer) = writer(request, function, &[]);
    let mut given = lent_tangents(request, tangents, &mut writer);
    given.extend(lent_tangents(request, along, &mut writer));
    // Between them is the tangent of the adjoint of the result, which forward mode does not read.
    let unread = Ident::new("cotangent_along", Span::mixed_site());
    writer.parameters.push(unread.to_token_stream());
    writer.lent.push(true);
    given.extend(lent_tangents(request, tangents_along, &mut writer));
    let statements = Statements::new(&writer, false);
    let (body, zeros, all) = with_tangents(&statements, function);
    let pairs = all.chunks(2).map(|pair| quote!((#(#pair),*)));
    quote!(#copies #given #body #zeros (#(#pairs),*))
}

/// The same along as many directions as `width` says, or some parameters' tangents along none: then `widths` has the words of each
/// parameter's. Nothing where the text does not say enough for that.
pub(super) fn tangents(
    request: &Request,
    function: &Function,
    tangents: &[Ident],
    width: TokenStream,
    widths: &[TokenStream],
) -> Option<TokenStream> {
    let mut lanes = Lanes::of(request, function, width)?;
    if !widths.is_empty() {
        lanes.take_widths(request, function, widths)?;
    }
    Some(tangent_along(request, function, tangents, Some(lanes)))
}

fn tangent_along(
    request: &Request,
    function: &Function,
    tangents: &[Ident],
    lanes: Option<Lanes>,
) -> TokenStream {
    let (copies, mut writer) = writer(request, function, &[]);
    writer.lanes = lanes;
    let given = lent_tangents(request, tangents, &mut writer);
    let statements = Statements::new(&writer, false);
    let (body, zeros, both) = with_tangents(&statements, function);
    quote!(#copies #given #body #zeros (#(#both),*))
}

/// The statements of a body, and what [`value_and_tangents`] says of its results.
fn with_tangents(
    statements: &Statements<'_>,
    function: &Function,
) -> (TokenStream, TokenStream, Vec<TokenStream>) {
    let body = statements.region(&function.body);
    let (value, tangents) = match function.body.results.as_slice() {
        [] => (None, &[][..]),
        [value, tangents @ ..] => (Some(*value), tangents),
    };
    let (zeros, all) = value_and_tangents(statements, value, tangents);
    (body, zeros, all)
}

/// The statements of the product of a Hessian with a vector, whose parts are called `tangents`, ending with the value. The parts
/// are passed like the parameters and the buffers hold zeros, or all parts are lent, without what is constant in structs, and the
/// product is added to the buffers.
pub(super) fn product(
    request: &Request,
    function: &Function,
    tangents: &[Ident],
    buffers: &[Ident],
    are_lent: bool,
) -> TokenStream {
    product_along(request, function, tangents, buffers, are_lent, None)
}

/// The product with several vectors.
pub(super) struct Products {
    /// What makes the tape, if anything is left on it.
    pub(super) tape: TokenStream,
    /// The statements, to which the tape is lent.
    pub(super) statements: TokenStream,
}

/// The same with as many vectors as `width` says, all parts of which are lent; nothing where the text does not say enough for that.
pub(super) fn products(
    request: &Request,
    function: &Function,
    tangents: &[Ident],
    buffers: &[Ident],
    width: TokenStream,
) -> Option<Products> {
    let lanes = Lanes::of(request, function, width)?;
    let tape = tape(request, function, Some(&lanes));
    let statements = product_along(request, function, tangents, buffers, true, Some(lanes));
    Some(Products { tape, statements })
}

fn product_along(
    request: &Request,
    function: &Function,
    tangents: &[Ident],
    buffers: &[Ident],
    are_lent: bool,
    lanes: Option<Lanes>,
) -> TokenStream {
    // What the gradient would be written to is not asked for, and its names serve for the product.
    let mut all = buffers.to_vec();
    all.push(Ident::new("cotangent", Span::mixed_site()));
    all.extend(buffers.iter().cloned());
    let (copies, mut writer) = writer(request, function, &all);
    // Sweeps with several vectors follow one another, and have one tape.
    let tape_is_lent = lanes.is_some();
    writer.lanes = lanes;
    let given = if are_lent {
        lent_tangents(request, tangents, &mut writer)
    } else {
        given(request, tangents, &mut writer)
    };
    let mut statements = Statements::new(&writer, tape_is_lent);
    statements.adds = are_lent;
    let body = statements.region(&function.body);
    let value = statements.value(function.body.results.first());
    let tape = (!tape_is_lent).then(|| tape(request, function, None));
    let lengths = lengths(request, function, buffers);
    let (take, restore) = constants(request, buffers);
    let result = Ident::new("value", Span::mixed_site());
    quote!(#given #take #lengths #copies #tape #body let #result = #value; #restore #result)
}

/// Makes lent tangents known to the writer, and says what gives the numbers among them by value.
fn lent_tangents(request: &Request, tangents: &[Ident], writer: &mut Writer<'_>) -> TokenStream {
    let mut given = TokenStream::new();
    for (parameter, name) in request.parameters.iter().zip(tangents) {
        let is_number = matches!(parameter.form, Some(Form::Float(_)));
        if is_number {
            given.extend(quote!(let #name = *#name;));
        }
        writer.parameters.push(name.to_token_stream());
        writer.lent.push(!is_number);
    }
    given
}

/// The value of a function and its tangents, in variables or among what the function gives, and the statements before them.
fn value_and_tangents(
    statements: &Statements<'_>,
    value: Option<Id>,
    tangents: &[Id],
) -> (TokenStream, Vec<TokenStream>) {
    let writer = statements.writer;
    let function = writer.function;
    let root = &writer.request.root;
    let mut zeros = TokenStream::new();
    let mut all = vec![statements.value(value.as_ref())];
    if function.tangents.is_empty() {
        let is_wide = writer.lanes.is_some();
        all.extend(tangents.iter().map(|&id| writer.read_as(id, is_wide)));
    }
    for (place, tangent) in function.tangents.iter().enumerate() {
        all.push(match tangent {
            Some(target) => writer.owned(target),
            None => {
                let name = Ident::new(&format!("still_{place}"), Span::mixed_site());
                let value = &all[0];
                let make = match &writer.lanes {
                    Some(Lanes { width, .. }) => quote!(zeros_along::<#width, _>),
                    None => quote!(zeros),
                };
                zeros.extend(quote!(let #name = #root::__private::#make(&#value);));
                name.to_token_stream()
            }
        });
    }
    (zeros, all)
}

/// The names of what goes through a function with its tangent.
pub(super) struct Along<'a> {
    /// The tangents of the parameters.
    pub(super) tangents: &'a [Ident],
    /// The buffers of the gradient.
    pub(super) buffers: &'a [Ident],
    /// The buffers of the tangent of the gradient.
    pub(super) products: &'a [Ident],
}

/// The two halves of a function with its tangent: what gives the value and its tangent and leaves words on a tape that is lent,
/// and what takes them and adds to the buffers and to those of the tangents. They are along as many directions as `width` says, if it
/// says something: then there is nothing where the text does not say enough for that.
pub(super) fn halves_along(
    request: &Request,
    function: &Function,
    names: &Along<'_>,
    width: Option<TokenStream>,
) -> Option<(TokenStream, TokenStream)> {
    let lanes = match width {
        Some(width) => Some(Lanes::of(request, function, width)?),
        None => None,
    };
    let mut all = names.buffers.to_vec();
    all.push(Ident::new("cotangent", Span::mixed_site()));
    all.extend(names.products.iter().cloned());
    let (copies, mut writer) = writer(request, function, &all);
    writer.lanes = lanes;
    let given = lent_tangents(request, names.tangents, &mut writer);
    let along = Ident::new("cotangent_along", Span::mixed_site());
    writer.parameters.push(along.to_token_stream());
    writer.lent.push(true);
    let statements = Statements::new(&writer, true);
    let Some(halves) = statements.halves() else {
        return Some((TokenStream::new(), TokenStream::new()));
    };
    let (body, leaves) = (halves.forward, halves.leaves);
    let (zeros, both) = value_and_tangents(&statements, halves.value, &[]);
    let forward = quote!(#given #copies #body #leaves #zeros (#(#both),*));
    let backward = halves.backward.map(|body| {
        let lengths = [names.buffers, names.products].map(|b| lengths(request, function, b));
        quote!(#given #(#lengths)* #copies #body)
    });
    Some((forward, backward.unwrap_or_default()))
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
    let tangent = function.tangents.first().and_then(Option::as_ref);
    let tangent = tangent.map(|target| {
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
