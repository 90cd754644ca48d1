//! Methods that change the length or the order of a list, take it apart to be changed, or join several.
//!
//! In goes `v.rotate_left(k)` with the place of `v`, out come the nodes that do it.

use proc_macro2::{Ident, Span};
use syn::{Expr, ExprMethodCall};

use crate::graph::{Base, Init};
use crate::parse::Parser;
use crate::parse::rewrite::{DROP_LAST, TAKE_LAST};
use crate::parse::values::data::Data;
use crate::parse::values::place::Place;
use crate::request::Form;

impl Parser<'_> {
    /// What such a method does, if it is one.
    pub(in crate::parse) fn change_list(
        &mut self,
        place: &Place,
        call: &ExprMethodCall,
    ) -> Option<Data> {
        let name = call.method.to_string();
        let args: Vec<&Expr> = call.args.iter().collect();
        Some(match (name.as_str(), args.as_slice()) {
            ("concat", []) => self.concatenated(call),
            ("push", [value]) if place.cell().is_some() => {
                let list = &call.receiver;
                match self.after_value(value, |value| quote::quote!(#list.push(#value);)) {
                    Some(data) => data,
                    None => self.push(place, value),
                }
            }
            (TAKE_LAST, []) if place.cell().is_some() => self.take_last(place, &call.receiver),
            (DROP_LAST, []) if place.cell().is_some() => {
                self.drop_last(place);
                Data::Tuple(Vec::new())
            }
            (
                "sort_by"
                | "sort_by_key"
                | "sort_by_cached_key"
                | "sort_unstable_by"
                | "sort_unstable_by_key",
                [_],
            ) if place.cell().is_some() => return self.sort(place, call),
            ("rotate_left" | "rotate_right", [count]) if place.cell().is_some() => {
                let count = self.index_node(count)?;
                return self.rotate(place, count, name == "rotate_right");
            }
            ("split_at_mut", [at]) if place.cell().is_some() => {
                let (_, at) = self.index_and_words(at)?;
                let list = &call.receiver;
                let parts: [Expr; 2] = [
                    syn::parse_quote_spanned!(call.method.span()=> #list[..#at]),
                    syn::parse_quote_spanned!(call.method.span()=> #list[#at..]),
                ];
                let lent = parts.iter().map(|part| match self.expression(part) {
                    Data::Place(mut place) => {
                        place.is_lent_mutably = true;
                        Data::Place(place)
                    }
                    data => data,
                });
                Data::Tuple(lent.collect())
            }
            _ => return None,
        })
    }

    /// `lists.concat()`: the elements of one list after those of the other.
    fn concatenated(&mut self, call: &ExprMethodCall) -> Data {
        let (lists, root) = (&call.receiver, self.root);
        self.names += 1;
        let name = Ident::new(&format!("list_{}", self.names), Span::mixed_site());
        let words = quote::quote!(#root::__private::Vec::new());
        let cell = self.new_cell(&name, Init::Words(words), Vec::new(), None, &Form::Opaque);
        let mut place = Place::root(Base::Cell(cell), &Form::Opaque, &name);
        place.is_copy = true;
        let each = quote::quote! {
            for part_of_ours in &#lists {
                for item_of_ours in part_of_ours { #name.push(item_of_ours.clone()); }
            }
        };
        match syn::parse2(each) {
            Ok(each) => match self.expression(&each) {
                Data::Mistake => Data::Mistake,
                _ => self.as_known(Data::Place(place)),
            },
            Err(_) => Data::Mistake,
        }
    }
}
