//! Several columns of a matrix of derivatives in one sweep, for the objects of closures.
//!
//! In go the request and the graph of a product with one vector, out come the arms of the closure that write as many columns as
//! the text of the sweep is for, and say which of them can go together, if lanes go through it.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::forward::Products;
use super::lanes::{SEVERAL, WIDEST};
use super::{Matrix, float_type, forward};
use crate::graph::{Float, Function};
use crate::request::{Columns, Form, Request};

/// An arm for several columns of a Hessian.
pub(super) struct Sweep {
    /// How many they are.
    pub(super) width: usize,
    pub(super) arm: TokenStream,
}

/// The columns of a Hessian, from the graph of its product with a vector, by the names of what holds that.
pub(super) fn of_hessian(
    request: &Request,
    product: &Function,
    tangents: &[Ident],
    buffers: &[Ident],
) -> Option<Sweep> {
    let directions = Directions::of(request)?;
    let width = directions.width;
    let Products { tape, statements } =
        forward::products(request, product, tangents, buffers, quote!(#width))?;
    let lent = (!tape.is_empty()).then(|| {
        let name = ours("tape");
        quote!(let #name = &mut #name;)
    });
    let root = &request.root;
    let [first, numbers, unit, column, value] =
        ["first", "numbers", "unit", "column", "value"].map(ours);
    let units = directions.from(request, &quote!(#first));
    // From behind the last axis on, a unit vector has only zeros.
    let zeros = directions.from(request, &quote!(::core::primitive::usize::MAX));
    let take_parts = directions.take(tangents, &quote!(&#unit));
    let take_buffers = directions.take(buffers, &quote!(&mut #column));
    let count = directions.count(request);
    let arm = super::arm(
        &quote!(#root::__private::Wanted::Columns(#first, #numbers)),
        &quote! {
            let #unit = #units;
            let mut #column = #zeros;
            #take_parts
            #take_buffers
            let #value = { #tape #lent #statements };
            #root::__private::write_columns(
                &mut #numbers[#count * #first..], #count, #first, &#column[#first..],
            );
            #value
        },
    );
    Some(Sweep { width, arm })
}

/// The arms for the columns of a Jacobian, from the graph of a function with its tangent.
pub(super) fn of_jacobian(
    request: &Request,
    tangent: &Function,
    tangents: &[Ident],
) -> Option<(TokenStream, Matrix)> {
    let directions = Directions::of(request)?;
    let width = directions.width;
    let statements = forward::tangents(request, tangent, tangents, quote!(#width), &[])?;
    let root = &request.root;
    let [first, numbers, unit, column, value, groups, from, sets] = [
        "first", "numbers", "unit", "column", "value", "groups", "from", "sets",
    ]
    .map(ours);
    let take_parts = directions.take(tangents, &quote!(&#unit));
    let count = directions.count(request);
    if directions.known.is_some_and(|known| known <= SEVERAL) {
        let units = directions.from(request, &quote!(#first));
        let arm = super::arm(
            &quote!(#root::__private::Asked::Columns(#first, #numbers)),
            &quote! {
                let #unit = #units;
                #take_parts
                let (#value, #column) = { #statements };
                #root::__private::write_columns(#numbers, #count, #first, &#column);
                #value
            },
        );
        return Some((arm, Matrix::ByColumns(width)));
    }
    let units = directions.of_groups(request, &groups, &quote!(#first, #from));
    let some = super::arm(
        &quote!(#root::__private::Asked::Groups(#groups, #first, #from, #numbers)),
        &quote! {
            let #unit = #units;
            #take_parts
            let (#value, #column) = { #statements };
            #groups.write(#numbers.chunks_exact_mut(#count), &#column, #first, #from);
            #value
        },
    );
    let one = quote!({ #root::__private::SET });
    let statements = forward::tangents(request, tangent, tangents, one, &[])?;
    let units = directions.as_sets(request, &first);
    let all = super::arm(
        &quote!(#root::__private::Asked::Sets(#first, #sets)),
        &quote! {
            let #unit = #units;
            #take_parts
            let (#value, #column) = { #statements };
            *#sets = #column;
            #value
        },
    );
    Some((quote!(#some #all), Matrix::ByGroups(width)))
}

/// The unit vectors that a sweep is along.
struct Directions {
    columns: Columns,
    number: Float,
    /// How many columns there are, where the text says so.
    known: Option<usize>,
    width: usize,
}

impl Directions {
    /// Nothing where there is no matrix by the parameters.
    fn of(request: &Request) -> Option<Self> {
        let columns = request.columns()?;
        let known = match &columns {
            Columns::Numbers(places) => Some(places.len()),
            Columns::Array(_, length) => length.and_then(|length| usize::try_from(length).ok()),
            Columns::Slice(_) => None,
        };
        let (_, _, form) = request.variables().next()?;
        Some(Self {
            columns,
            number: form.float()?,
            known,
            width: known.map_or(WIDEST, width),
        })
    }

    /// How many columns there are, in words.
    fn count(&self, request: &Request) -> TokenStream {
        match self.columns {
            Columns::Numbers(ref places) => {
                let count = Literal::usize_unsuffixed(places.len());
                quote!(#count)
            }
            Columns::Array(place, _) => {
                let mut form = request.parameters[place].form.as_ref();
                while let Some(Form::Reference(inner)) = form {
                    form = Some(inner);
                }
                match form {
                    Some(Form::Array(_, length, _)) => quote!({ #length }),
                    _ => TokenStream::new(),
                }
            }
            Columns::Slice(place) => {
                let name = &request.parameters[place].name;
                quote!(#name.len())
            }
        }
    }

    /// The unit vectors from an axis on.
    fn from(&self, request: &Request, first: &TokenStream) -> TokenStream {
        let root = &request.root;
        let (number, count) = (float_type(self.number), self.count(request));
        let width = Literal::usize_unsuffixed(self.width);
        match self.columns {
            Columns::Slice(_) => {
                quote!(#root::__private::units::<#number, #width>(#count, #first))
            }
            _ => quote!(#root::__private::unit_array::<#number, #width, #count>(#first)),
        }
    }

    /// The unit vectors of groups of columns.
    fn of_groups(&self, request: &Request, groups: &Ident, place: &TokenStream) -> TokenStream {
        let (number, count) = (float_type(self.number), self.count(request));
        let width = Literal::usize_unsuffixed(self.width);
        match self.columns {
            Columns::Slice(_) => quote!(#groups.units::<#number, #width>(#count, #place)),
            _ => quote!(#groups.unit_array::<#number, #width, #count>(#place)),
        }
    }

    /// The sets of which each is a column, from an axis on.
    fn as_sets(&self, request: &Request, first: &Ident) -> TokenStream {
        let root = &request.root;
        let (number, count) = (float_type(self.number), self.count(request));
        match self.columns {
            Columns::Slice(_) => quote!(#root::__private::sets::<#number>(#count, #first)),
            _ => quote!(#root::__private::set_array::<#number, #count>(#first)),
        }
    }

    /// What takes the numbers of the vectors, or what is written for each, under the names of the parameters' own.
    fn take(&self, names: &[Ident], of: &TokenStream) -> TokenStream {
        match &self.columns {
            Columns::Numbers(places) => {
                let names = places.iter().map(|&place| &names[place]);
                quote!(let [#(#names),*] = #of;)
            }
            Columns::Array(place, _) | Columns::Slice(place) => {
                let name = &names[*place];
                quote!(let #name = #of;)
            }
        }
    }
}

/// How many columns each of as few sweeps as can be is for: an even number, as lanes go through the machine by two and more.
fn width(count: usize) -> usize {
    let sweeps = count.div_ceil(WIDEST).max(1);
    count.div_ceil(sweeps).next_multiple_of(2).max(2)
}

fn ours(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}
