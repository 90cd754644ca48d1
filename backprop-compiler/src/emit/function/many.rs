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
use crate::request::Columns;
use crate::request::function::FunctionRequest;

/// The shape of a Jacobian.
struct Shape {
    columns: Columns,
    /// The type of its numbers.
    number: Type,
    /// How many columns it has, in words; of a slice, nothing.
    count: TokenStream,
    /// How many rows it has, in words.
    rows: TokenStream,
}

impl Head {
    /// `f::jacobian` and `f::value_and_jacobian`, where they are wanted and have a form.
    pub(super) fn jacobian(
        &self,
        wanted: &FunctionRequest,
        whole: Option<&Function>,
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
            None => (self.jacobian_by_sweeps(&shape), TokenStream::new()),
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
        let rows = wanted.request.length_of_result()?;
        let mut result = &self.result;
        while let Type::Paren(syn::TypeParen { elem, .. })
        | Type::Group(syn::TypeGroup { elem, .. }) = result
        {
            result = elem;
        }
        let Type::Array(array) = result else {
            return None;
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
            number: (*array.elem).clone(),
            count,
            rows,
        })
    }

    fn matrix_type(&self, shape: &Shape) -> TokenStream {
        let (number, count, rows) = (&shape.number, &shape.count, &shape.rows);
        match shape.columns {
            Columns::Slice(_) => {
                let row = self.gradient_type(&syn::parse_quote!([#number]));
                self.gradient_type(&syn::parse_quote!([#row]))
            }
            _ => quote!([[#number; #count]; #rows]),
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

    /// The body that asks for one column or row after another.
    fn jacobian_by_sweeps(&self, shape: &Shape) -> TokenStream {
        let root = &self.root;
        let [
            columns,
            matrix,
            value,
            k,
            row,
            item,
            unit,
            result,
            column,
            cotangent,
        ] = [
            "columns",
            "matrix",
            "value",
            "k",
            "row",
            "item",
            "unit",
            "result",
            "column",
            "cotangent",
        ]
        .map(|name| Ident::new(name, Span::mixed_site()));
        let repeated = self.repeated_names();
        let (number, rows) = (&shape.number, &shape.rows);
        let variables: Vec<_> = self.variables().map(|(argument, _)| argument).collect();
        let parts: Vec<_> = variables.iter().map(|a| &a.tangent).collect();
        let buffers: Vec<_> = variables.iter().map(|a| &a.buffer).collect();
        let zero = quote!(<#number as #root::__private::Real>::ZERO);
        let count = match &shape.columns {
            Columns::Slice(_) => {
                let name = variables.first().map(|argument| &argument.name);
                quote!(#name.len())
            }
            _ => shape.count.clone(),
        };
        let (zeros, begin_unit) = match &shape.columns {
            Columns::Slice(_) => (
                quote!(#root::__private::zero_rows::<#number>(#rows, #columns)),
                quote!(let mut #unit = #root::__private::zero_rows::<#number>(1, #columns).remove(0);),
            ),
            _ => (
                quote!([[#zero; #count]; #rows]),
                quote!(let mut #unit = [#zero; #count];),
            ),
        };
        let (take_unit, take_row) = match &shape.columns {
            Columns::Numbers(_) => (
                quote!(let [#(#parts),*] = #unit;),
                quote!(let [#(#buffers),*] = #row;),
            ),
            _ => (
                quote!(#(let #parts = #unit;)*),
                quote!(#(let #buffers = #row;)*),
            ),
        };
        let tangents = self.arguments.iter().map(|argument| {
            let name = &argument.tangent;
            match &argument.value {
                Some(_) => quote!(&#name),
                None => quote!(&()),
            }
        });
        quote! {
            let #columns = #count;
            let mut #matrix = #zeros;
            let mut #value = ::core::option::Option::None;
            // One sweep at least gives the value.
            if #columns > 0 && (#columns <= #rows || #rows == 0) {
                for #k in 0..#columns {
                    #begin_unit
                    #unit[#k] = <#number as #root::__private::Real>::ONE;
                    #take_unit
                    let (#result, #column) = Self::__jvp(#repeated, #(#tangents),*);
                    #value = ::core::option::Option::Some(#result);
                    for (#row, #item) in ::core::iter::Iterator::zip(#matrix.iter_mut(), #column) {
                        #row[#k] = #item;
                    }
                }
            } else {
                for (#k, #row) in ::core::iter::Iterator::enumerate(#matrix.iter_mut()) {
                    let mut #cotangent = [#zero; #rows];
                    #cotangent[#k] = <#number as #root::__private::Real>::ONE;
                    #take_row
                    #value = ::core::option::Option::Some(
                        Self::__pullback(#repeated, &#cotangent, #(#buffers),*)
                    );
                }
            }
            (#value.expect("an array or a parameter that is not empty"), #matrix)
        }
    }
}
