//! The Jacobian of a function that gives an array.
//!
//! In goes what is known of the function's head and, where the Jacobian can be had at once, its graph, out come `f::jacobian` and
//! `f::value_and_jacobian`. Without the graph they ask for one column after another by `f::__jvp`, or for one row after another by
//! `f::__pullback`, whichever are fewer.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Type;

use super::super::jacobian::rows_statements;
use super::Head;
use crate::graph::Function;
use crate::request::function::FunctionRequest;
use crate::request::{Columns, element_of_list};

/// The shape of a Jacobian.
pub(super) struct Shape {
    pub(super) columns: Columns,
    /// The type of its numbers.
    pub(super) number: Type,
    /// How many columns it has, in words; of a slice, nothing.
    pub(super) count: TokenStream,
    /// How many rows it has, in words; of a `Vec`, nothing.
    pub(super) rows: Option<TokenStream>,
}

impl Head {
    /// `f::jacobian` and `f::value_and_jacobian`, where they are wanted and have a form.
    pub(super) fn jacobian(
        &self,
        wanted: &FunctionRequest,
        whole: Option<&Function>,
        is_in_lanes: bool,
    ) -> TokenStream {
        let Some(shape) = self.shape(wanted) else {
            return TokenStream::new();
        };
        let signature = &wanted.item.sig;
        let name = signature.ident.to_string();
        let (generics, _, bounds) = signature.generics.split_for_impl();
        let (parameters, names) = (self.parameters(), self.names());
        let (result, matrix) = (&self.result, self.matrix_type(&shape));
        let (both, inner) = match whole {
            Some(whole) => self.jacobian_at_once(wanted, &shape, whole),
            None => (
                self.jacobian_by_sweeps(&shape, is_in_lanes),
                TokenStream::new(),
            ),
        };
        let both = self.body(both);
        let one = self.body(quote!(Self::value_and_jacobian(#names).1));
        let doc = format!(
            "The Jacobian of `{name}`: a row for each number of the value, with its derivative by each number of \
             the parameters."
        );
        let both_doc = format!("The value and the Jacobian of `{name}`.");
        quote! {
            #[doc = #doc]
            #[inline]
            pub fn jacobian #generics (#parameters) -> #matrix #bounds {
                #one
            }

            #[doc = #both_doc]
            #[inline]
            pub fn value_and_jacobian #generics (#parameters) -> (#result, #matrix) #bounds {
                #both
            }

            #inner
        }
    }

    fn shape(&self, wanted: &FunctionRequest) -> Option<Shape> {
        wanted.options.jacobian.as_ref()?;
        let columns = wanted.request.columns()?;
        let rows = wanted.request.length_of_result();
        let mut result = &self.result;
        while let Type::Paren(syn::TypeParen { elem, .. })
        | Type::Group(syn::TypeGroup { elem, .. }) = result
        {
            result = elem;
        }
        let number = match result {
            Type::Array(array) => (*array.elem).clone(),
            other => element_of_list(other, &wanted.request.scalars)?,
        };
        let variables: Vec<_> = self.variables().collect();
        let count = match (&columns, variables.as_slice()) {
            (Columns::Array(..), &[(_, Type::Array(array))]) => {
                let length = &array.len;
                quote!(#length)
            }
            (Columns::Slice(_), _) => TokenStream::new(),
            _ => {
                let count = variables.len();
                quote!(#count)
            }
        };
        Some(Shape {
            columns,
            number,
            count,
            rows,
        })
    }

    fn matrix_type(&self, shape: &Shape) -> TokenStream {
        let (number, count, rows) = (&shape.number, &shape.count, &shape.rows);
        match (&shape.columns, rows) {
            (Columns::Slice(_), _) => {
                let row = self.gradient_type(&syn::parse_quote!([#number]));
                self.gradient_type(&syn::parse_quote!([#row]))
            }
            (_, Some(rows)) => quote!([[#number; #count]; #rows]),
            (_, None) => self.gradient_type(&syn::parse_quote!([[#number; #count]])),
        }
    }

    /// The body where one function writes all of the Jacobian, and that function.
    fn jacobian_at_once(
        &self,
        wanted: &FunctionRequest,
        shape: &Shape,
        whole: &Function,
    ) -> (TokenStream, TokenStream) {
        let root = &self.root;
        let (generics, _, bounds) = wanted.item.sig.generics.split_for_impl();
        let (parameters, names) = (self.parameters(), self.names());
        let matrix_type = self.matrix_type(shape);
        let (result, number) = (&self.result, &shape.number);
        let (count, rows) = (&shape.count, &shape.rows);
        let [matrix, value] = ["matrix", "value"].map(|name| Ident::new(name, Span::mixed_site()));
        let items = Self::items(wanted);
        let statements = rows_statements(&wanted.request, whole, &quote!(#matrix));
        let both = quote! {
            let mut #matrix = [[<#number as #root::__private::Real>::ZERO; #count]; #rows];
            let #value = Self::__jacobian(#names, &mut #matrix);
            (#value, #matrix)
        };
        let inner = quote! {
            #[doc(hidden)]
            #[inline]
            pub fn __jacobian #generics (
                #parameters, #matrix: &mut #matrix_type
            ) -> #result #bounds {
                #items
                #statements
            }
        };
        (both, inner)
    }
}
