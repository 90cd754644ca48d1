//! The sweeps of a Jacobian.
//!
//! In goes what is known of the function's head and the shape of the matrix, out comes the body that fills it: forwards, several columns
//! in one sweep if lanes go through the function, or backwards, one row after another.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::super::lanes::{SEVERAL, WIDEST};
use super::Head;
use super::many::Shape;
use crate::request::Columns;

impl Head {
    /// The body that asks for some columns after others, or for one row after another.
    pub(super) fn jacobian_by_sweeps(&self, shape: &Shape, is_in_lanes: bool) -> TokenStream {
        let root = &self.root;
        let Sweeps {
            columns,
            matrix,
            value,
            ..
        } = &Sweeps::new();
        let count = match &shape.columns {
            Columns::Slice(_) => {
                let name = self.variables().next().map(|(argument, _)| &argument.name);
                quote!(#name.len())
            }
            _ => shape.count.clone(),
        };
        let zeros = match (&shape.rows, &shape.columns) {
            (None, _) => quote!(#root::__private::Vec::new()),
            (Some(rows), Columns::Slice(_)) => {
                let number = &shape.number;
                quote!(#root::__private::zero_rows::<#number>(#rows, #columns))
            }
            (Some(rows), _) => {
                let row = self.zero_row(shape);
                quote!([#row; #rows])
            }
        };
        let forwards = if is_in_lanes {
            self.columns_in_lanes(shape)
        } else {
            self.columns_one_by_one(shape)
        };
        let backwards = self.rows_one_by_one(shape);
        let often = is_in_lanes.then(|| quote!(#root::__private::COLUMNS_FOR_A_ROW *));
        let sweeps = match &shape.rows {
            Some(rows) => quote! {
                if #columns > 0 && (#columns <= #often #rows || #rows == 0) {
                    #forwards
                } else {
                    #backwards
                }
            },
            // How many rows there are is known after the first sweep.
            None => forwards,
        };
        let nothing = match &shape.rows {
            Some(_) => quote!(#value.expect("an array or a parameter that is not empty")),
            None => {
                let names = self.repeated_names();
                quote!(::core::option::Option::unwrap_or_else(#value, || Self::__value(#names)))
            }
        };
        quote! {
            let #columns = #count;
            let mut #matrix = #zeros;
            let mut #value = ::core::option::Option::None;
            #sweeps
            (#nothing, #matrix)
        }
    }

    /// A row of zeros.
    fn zero_row(&self, shape: &Shape) -> TokenStream {
        let root = &self.root;
        let (number, count) = (&shape.number, &shape.count);
        match &shape.columns {
            Columns::Slice(_) => {
                let Sweeps { columns, .. } = Sweeps::new();
                quote!(#root::__private::zero_row::<#number>(#columns))
            }
            _ => quote!([<#number as #root::__private::Real>::ZERO; #count]),
        }
    }

    /// The columns, by one sweep for each.
    fn columns_one_by_one(&self, shape: &Shape) -> TokenStream {
        let root = &self.root;
        let Sweeps {
            columns,
            matrix,
            value,
            k,
            row,
            item,
            unit,
            result,
            column,
            ..
        } = &Sweeps::new();
        let (names, tangents) = (self.repeated_names(), self.tangents_of_unit());
        let (number, zeros) = (&shape.number, self.zero_row(shape));
        let take_unit = self.take_unit(shape);
        let (grow, turn) = self.after_a_sweep(shape, &quote!(#k + 1));
        quote! {
            for #k in 0..#columns {
                let mut #unit = #zeros;
                #unit[#k] = <#number as #root::__private::Real>::ONE;
                #take_unit
                let (#result, #column) = Self::__jvp(#names, #(#tangents),*);
                #value = ::core::option::Option::Some(#result);
                #grow
                for (#row, #item) in ::core::iter::Iterator::zip(#matrix.iter_mut(), #column) {
                    #row[#k] = #item;
                }
                #turn
            }
        }
    }

    /// The columns, by one sweep for several.
    fn columns_in_lanes(&self, shape: &Shape) -> TokenStream {
        let known = match &shape.columns {
            Columns::Numbers(places) => Some(places.len()),
            Columns::Array(_, length) => length.and_then(|length| usize::try_from(length).ok()),
            Columns::Slice(_) => None,
        };
        match known {
            Some(count @ ..=SEVERAL) => self.few_columns_in_lanes(shape, count),
            _ => self.groups_in_lanes(shape),
        }
    }

    /// As few columns as two sweeps are for.
    fn few_columns_in_lanes(&self, shape: &Shape, count: usize) -> TokenStream {
        let root = &self.root;
        let Sweeps {
            columns,
            matrix,
            row,
            item,
            column,
            first,
            ..
        } = &Sweeps::new();
        let number = &shape.number;
        let (grow, turn) = self.after_a_sweep(shape, &first.to_token_stream());
        let sweep = |width: usize| {
            let width = Literal::usize_unsuffixed(width);
            let units = match &shape.columns {
                Columns::Slice(_) => quote!(units::<#number, #width>(#columns, #first)),
                _ => {
                    let count = &shape.count;
                    quote!(unit_array::<#number, #width, { #count }>(#first))
                }
            };
            let sweep = self.sweep_in_lanes(shape, &quote!(#root::__private::#units));
            quote! {
                #sweep
                #grow
                for (#row, #item) in ::core::iter::Iterator::zip(#matrix.iter_mut(), #column) {
                    #item.write(&mut #row[#first..]);
                }
                #first += #width;
            }
        };
        if shape.rows.is_some() {
            // One direction is what no lanes are for.
            let sweeps = (0..count)
                .step_by(WIDEST)
                .map(|begin| sweep((count - begin).clamp(2, WIDEST)));
            return quote!(let mut #first = 0; #(#sweeps)*);
        }
        let [many, few] = [WIDEST, NARROW].map(sweep);
        quote! {
            let mut #first = 0;
            while #first < #columns {
                if #columns - #first > #NARROW {
                    #many
                } else {
                    #few
                }
                #turn
            }
        }
    }

    /// Any number of columns, of which many may share a direction: where there are more than two sweeps are for, one sweep says of each
    /// row on which columns it depends.
    fn groups_in_lanes(&self, shape: &Shape) -> TokenStream {
        let root = &self.root;
        let Sweeps {
            columns,
            matrix,
            column,
            first,
            from,
            groups,
            ..
        } = &Sweeps::new();
        let (number, count) = (&shape.number, &shape.count);
        let sets = match &shape.columns {
            Columns::Slice(_) => quote!(sets::<#number>(#columns, #first)),
            _ => quote!(set_array::<#number, { #count }>(#first)),
        };
        let sets = self.sweep_in_lanes(shape, &quote!(#root::__private::#sets));
        let (grow, turn) = self.after_a_sweep(shape, &first.to_token_stream());
        let [many, few] = [WIDEST, NARROW].map(|width| {
            let width = Literal::usize_unsuffixed(width);
            let units = match &shape.columns {
                Columns::Slice(_) => {
                    quote!(#groups.units::<#number, #width>(#columns, #first, #from))
                }
                _ => quote!(#groups.unit_array::<#number, #width, { #count }>(#first, #from)),
            };
            let sweep = self.sweep_in_lanes(shape, &units);
            quote! {
                #sweep
                #grow
                #groups.write(#matrix.iter_mut(), &#column, #first, #from);
                #from += #width;
            }
        });
        quote! {
            let mut #first = 0;
            while #first < #columns {
                let #groups = if #columns - #first > #root::__private::SEVERAL {
                    #sets
                    #grow
                    #turn
                    #root::__private::Groups::of(#column, #columns - #first)
                } else {
                    #root::__private::Groups::one_each(#columns - #first)
                };
                let mut #from = 0;
                while #from < #groups.count() {
                    if #groups.count() - #from > #NARROW {
                        #many
                    } else {
                        #few
                    }
                }
                #first += #groups.columns();
                #turn
            }
        }
    }

    /// One sweep along unit vectors, or whatever stands for them.
    fn sweep_in_lanes(&self, shape: &Shape, units: &TokenStream) -> TokenStream {
        let Sweeps {
            value,
            unit,
            result,
            column,
            ..
        } = &Sweeps::new();
        let (names, tangents) = (self.repeated_names(), self.tangents_of_unit());
        let take_unit = self.take_unit(shape);
        quote! {
            let #unit = #units;
            #take_unit
            let (#result, #column) = Self::__jvps(#names, #(#tangents),*);
            #value = ::core::option::Option::Some(#result);
        }
    }

    /// The rows, by one backward sweep for each.
    fn rows_one_by_one(&self, shape: &Shape) -> TokenStream {
        let root = &self.root;
        let Sweeps {
            matrix,
            value,
            k,
            row,
            item,
            cotangent,
            ..
        } = &Sweeps::new();
        let names = self.repeated_names();
        let number = &shape.number;
        let buffers: Vec<_> = self.variables().map(|(a, _)| &a.buffer).collect();
        let take_row = match &shape.columns {
            Columns::Numbers(_) => quote!(let [#(#buffers),*] = #row;),
            _ => quote!(#(let #buffers = #row;)*),
        };
        let (begin, zeros, clear) = match &shape.rows {
            Some(rows) => (
                TokenStream::new(),
                quote!([<#number as #root::__private::Real>::ZERO; #rows]),
                TokenStream::new(),
            ),
            None => (
                quote!(let #item = #matrix.len();),
                quote!(#root::__private::zero_row::<#number>(#item)),
                quote!(#row.fill(<#number as #root::__private::Real>::ZERO);),
            ),
        };
        quote! {
            #begin
            for (#k, #row) in ::core::iter::Iterator::enumerate(#matrix.iter_mut()) {
                let mut #cotangent = #zeros;
                #cotangent[#k] = <#number as #root::__private::Real>::ONE;
                #clear
                #take_row
                #value = ::core::option::Option::Some(
                    Self::__pullback(#names, &#cotangent, #(#buffers),*)
                );
            }
        }
    }

    /// What makes the rows, where their number is that of a column, and what goes on with them if they are few.
    fn after_a_sweep(&self, shape: &Shape, done: &TokenStream) -> (TokenStream, TokenStream) {
        if shape.rows.is_some() {
            return (TokenStream::new(), TokenStream::new());
        }
        let root = &self.root;
        let Sweeps {
            columns,
            matrix,
            column,
            ..
        } = &Sweeps::new();
        let (zeros, rows) = (self.zero_row(shape), self.rows_one_by_one(shape));
        (
            quote!(#matrix.resize(#column.len(), #zeros);),
            quote! {
                if #columns > #done + #root::__private::COLUMNS_FOR_A_ROW * #matrix.len() {
                    #rows
                    break;
                }
            },
        )
    }

    /// The parts of a unit vector by the names of the tangents.
    fn take_unit(&self, shape: &Shape) -> TokenStream {
        let Sweeps { unit, .. } = Sweeps::new();
        let parts: Vec<_> = self.variables().map(|(a, _)| &a.tangent).collect();
        match &shape.columns {
            Columns::Numbers(_) => quote!(let [#(#parts),*] = #unit;),
            _ => quote!(#(let #parts = #unit;)*),
        }
    }

    /// These, lent.
    fn tangents_of_unit(&self) -> Vec<TokenStream> {
        let tangents = self.arguments.iter().map(|argument| {
            let name = &argument.tangent;
            match &argument.value {
                Some(_) => quote!(&#name),
                None => quote!(&()),
            }
        });
        tangents.collect()
    }
}

/// How many it is for at the end, where there are no more than that.
pub(super) const NARROW: usize = 4;

/// The names of what the sweeps of a Jacobian go through.
struct Sweeps {
    columns: Ident,
    matrix: Ident,
    value: Ident,
    k: Ident,
    row: Ident,
    item: Ident,
    unit: Ident,
    result: Ident,
    column: Ident,
    first: Ident,
    from: Ident,
    groups: Ident,
    cotangent: Ident,
}

impl Sweeps {
    fn new() -> Self {
        let name = |name: &str| Ident::new(name, Span::mixed_site());
        Self {
            columns: name("columns"),
            matrix: name("matrix"),
            value: name("value"),
            k: name("k"),
            row: name("row"),
            item: name("item"),
            unit: name("unit"),
            result: name("result"),
            column: name("column"),
            first: name("first"),
            from: name("from"),
            groups: name("groups"),
            cotangent: name("cotangent"),
        }
    }
}
