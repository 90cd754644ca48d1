//! The Hessian of a function with loops, by products with unit vectors.
//!
//! In go what is known of the function's head and the graph of the product, out comes the body that fills the matrix: several columns
//! in one sweep, by `f::__products`, if lanes go through the sweeps, or one column after another by `f::__product`. Of each pair of
//! equal numbers one is taken for both.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::super::forward::{self, Products};
use super::super::lanes::WIDEST;
use super::super::second::Second;
use super::several::{along, width};
use super::sweeps::NARROW;
use super::{Head, ours};
use crate::request::Columns;
use crate::request::function::FunctionRequest;

impl Head {
    /// `f::__products`, if lanes go through the sweeps, and what makes the tape that is lent to it, if it leaves anything there.
    pub(super) fn products_in_lanes(
        &self,
        wanted: &FunctionRequest,
        graphs: Option<&Second>,
    ) -> Option<(TokenStream, TokenStream)> {
        let root = &self.root;
        let width = width();
        let buffers: Vec<_> = self.arguments.iter().map(|a| a.buffer.clone()).collect();
        let Products { tape, statements } = forward::products(
            &wanted.request,
            &graphs?.product,
            &self.tangent_names(),
            &buffers,
            width.to_token_stream(),
        )?;
        let (generics, bounds) = along(&wanted.item.sig.generics, &width);
        let (parameters, tangents) = (self.parameters(), self.lanes_of_tangents(&width));
        let buffers = self.lanes_of_buffers(&width);
        let items = Self::items(wanted);
        let name = ours("tape");
        let lent = (!tape.is_empty()).then(|| quote!(, #name: &mut impl #root::__private::Record));
        let products = quote! {
            #[doc(hidden)]
            #[inline]
            pub fn __products #generics (
                #parameters, #(#tangents,)* #(#buffers),* #lent
            ) #bounds {
                #items
                let _ = { #statements };
            }
        };
        Some((products, tape))
    }

    /// The body that asks for several columns at once.
    pub(super) fn by_lanes(
        &self,
        columns: &Columns,
        number: &TokenStream,
        length: &TokenStream,
        tape: &TokenStream,
    ) -> TokenStream {
        let root = &self.root;
        let [count, square, first] = ["count", "square", "first"].map(ours);
        let known = match columns {
            Columns::Numbers(places) => Some(places.len()),
            Columns::Array(_, length) => length.and_then(|length| usize::try_from(length).ok()),
            Columns::Slice(_) => None,
        };
        let (how_many, zeros) = match columns {
            Columns::Slice(_) => {
                let name = self.variables().next().map(|(argument, _)| &argument.name);
                let zeros = quote!(#root::__private::zero_rows::<#number>(#count, #count));
                (quote!(#name.len()), zeros)
            }
            _ => {
                let zero = quote!(<#number as #root::__private::Real>::ZERO);
                (length.clone(), quote!([[#zero; #length]; #length]))
            }
        };
        let lent = (!tape.is_empty()).then(|| {
            let name = ours("tape");
            quote!(, &mut #name)
        });
        let sweep = |width: usize| self.some_columns(columns, number, length, width, lent.as_ref());
        let sweeps = if let Some(known) = known {
            // One direction is what no lanes are for.
            let sweeps = (0..known)
                .step_by(WIDEST)
                .map(|begin| sweep((known - begin).clamp(2, WIDEST)));
            quote!(#(#sweeps)*)
        } else {
            let [many, few] = [WIDEST, NARROW].map(sweep);
            quote! {
                while #first < #count {
                    if #count - #first > #NARROW {
                        #many
                    } else {
                        #few
                    }
                }
            }
        };
        quote! {
            let #count = #how_many;
            let mut #square = #zeros;
            let mut #first = 0;
            #tape
            #sweeps
            #square
        }
    }

    /// One sweep for as many columns as `width` says.
    fn some_columns(
        &self,
        columns: &Columns,
        number: &TokenStream,
        length: &TokenStream,
        width: usize,
        tape: Option<&TokenStream>,
    ) -> TokenStream {
        let root = &self.root;
        let [count, square, first, unit, column] =
            ["count", "square", "first", "unit", "column"].map(ours);
        let width = Literal::usize_unsuffixed(width);
        let names = self.repeated_names();
        let variables: Vec<_> = self.variables().map(|(argument, _)| argument).collect();
        let parts: Vec<_> = variables.iter().map(|a| &a.tangent).collect();
        let buffers: Vec<_> = variables.iter().map(|a| &a.buffer).collect();
        // From behind the last axis on, a unit vector has only zeros.
        let [units, zeros] = [&first, &count].map(|from| match columns {
            Columns::Slice(_) => {
                quote!(#root::__private::units::<#number, #width>(#count, #from))
            }
            _ => quote!(#root::__private::unit_array::<#number, #width, { #length }>(#from)),
        });
        let (take_parts, take_buffers) = match columns {
            Columns::Numbers(_) => (
                quote!(let [#(#parts),*] = &#unit;),
                quote!(let [#(#buffers),*] = &mut #column;),
            ),
            _ => (
                quote!(#(let #parts = &#unit;)*),
                quote!(#(let #buffers = &mut #column;)*),
            ),
        };
        let tangents = self.arguments.iter().map(|argument| {
            let name = &argument.tangent;
            match &argument.value {
                None => quote!(&()),
                Some(_) => quote!(#name),
            }
        });
        quote! {
            let #unit = #units;
            let mut #column = #zeros;
            #take_parts
            #take_buffers
            Self::__products(#names, #(#tangents,)* #(#buffers),* #tape);
            #root::__private::write_symmetric(&mut #square, #first, &#column);
            #first += #width;
        }
    }
}
