//! Values that change places: `swap`, `replace` and `take` of `core::mem`.
//!
//! In goes the call, out comes for two whole lists one node, which copies none of their numbers in either sweep, and for
//! anything else the assignments that it amounts to: `(a, b) = (b, a)`, or `let old = a; a = b;` with the value `old`.

use proc_macro2::{Ident, Span};
use quote::quote;
use syn::{Expr, ExprCall};

use crate::graph::{Op, Type, Work};
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::values::data::Data;
use crate::parse::values::place::Place;
use crate::request::Form;

impl Parser<'_> {
    /// A call of one of these functions with places that are lent.
    pub(in crate::parse) fn exchange(&mut self, call: &ExprCall) -> Option<Data> {
        let Expr::Path(path) = bare(&call.func) else {
            return None;
        };
        if !self.program.repeats {
            return None;
        }
        let name = path.path.segments.last()?.ident.to_string();
        let args: Vec<&Expr> = call.args.iter().map(bare).collect();
        match (name.as_str(), args.as_slice()) {
            ("swap", [a, b]) => {
                let (a, b) = (&behind(a)?, &behind(b)?);
                if let Some(data) = self.swap_lists(a, b) {
                    return Some(data);
                }
                let assign = syn::parse2(quote!((#a, #b) = (#b, #a))).ok()?;
                Some(self.assign(&assign))
            }
            ("replace", [place, value]) => {
                let place = lent(place)?;
                self.names += 1;
                let old = Ident::new(&format!("old_{}", self.names), Span::mixed_site());
                let block = syn::parse2(quote!({ let #old = #place; #place = #value; #old }));
                Some(self.expression(&block.ok()?))
            }
            ("take", [place]) => self.take(lent(place)?),
            _ => None,
        }
    }

    /// What a place held, which is zero then, or an empty list.
    fn take(&mut self, expr: &Expr) -> Option<Data> {
        let place = self.variable(expr)?;
        if is_borrowed(&place) {
            return None;
        }
        let (zero, _) = self.zero();
        if self.is_one_number(&place) {
            let old = self.load(&place, expr)?;
            let zero = syn::parse2(zero).ok()?;
            let number = self.expression(&zero);
            let _ = self.store_in(&place, number, &zero);
            return Some(Data::Number(old));
        }
        if matches!(self.known_form(&place), Form::Vec(_)) && !self.is_list_of_numbers(&place) {
            let block = quote!({
                let old = #expr.clone();
                #expr.clear();
                old
            });
            return Some(self.expression(&syn::parse2(block).ok()?));
        }
        if !self.is_list_of_numbers(&place) {
            return None;
        }
        let root = self.root;
        let mut old = self.constant_variable(quote!(#root::__private::owned(&[#zero; 0][..])));
        self.swap_places(&place, &old, true);
        old.is_copy = true;
        Some(Data::Place(old))
    }

    /// Two variables, or parts of them, that are more than one number each: they only change places.
    fn swap_lists(&mut self, a: &Expr, b: &Expr) -> Option<Data> {
        if [a, b].into_iter().any(has_index) {
            return None;
        }
        let (to, from) = (self.variable(a)?, self.variable(b)?);
        if [&to, &from]
            .into_iter()
            .any(|place| is_borrowed(place) || self.is_one_number(place))
        {
            return None;
        }
        let resizes = !self.has_one_shape(&to) && !self.has_one_shape(&from);
        self.swap_places(&to, &from, resizes);
        Some(Data::Tuple(Vec::new()))
    }

    fn swap_places(&mut self, to: &Place, from: &Place, resizes: bool) {
        let mut args = to.indices.clone();
        args.extend(&from.indices);
        let op = Op::Whole {
            work: Work::Swap { resizes },
            to: to.target(),
            from: from.target(),
        };
        self.builder.node(op, args, Type::Unit);
        for cell in [to, from].into_iter().filter_map(Place::cell) {
            self.touch(cell);
        }
    }
}

/// Whether the name of a place stands for something that is elsewhere too.
fn is_borrowed(place: &Place) -> bool {
    place.is_copy
        || place.is_lent_mutably
        || place.is_lent_item
        || matches!(place.form, Form::Slice(_) | Form::Reference(_))
}

/// Whether the way to a place has an index, which would be evaluated twice.
fn has_index(place: &Expr) -> bool {
    match bare(place) {
        Expr::Index(_) => true,
        Expr::Field(field) => has_index(&field.base),
        _ => false,
    }
}

/// What is lent by words, or what a name stands for that is lent a place.
fn behind(arg: &Expr) -> Option<Expr> {
    match arg {
        Expr::Path(name) => Some(syn::parse_quote!(*#name)),
        arg => lent(arg).cloned(),
    }
}

/// The `a` of `&mut a`.
fn lent(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::Reference(reference) if reference.mutability.is_some() => Some(&reference.expr),
        _ => None,
    }
}
