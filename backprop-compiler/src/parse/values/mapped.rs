//! `map` of an array: `a.map(|v| v.sin())`.
//!
//! In goes the array and the closure, out comes an array of what the closure gives: element by element where the text says how many
//! there are, else in a loop.

use quote::quote;
use syn::{Expr, ExprClosure, ExprMethodCall};

use super::data::Data;
use super::place::Place;
use crate::graph::Init;
use crate::parse::Parser;
use crate::parse::calls::closure::closure_of;
use crate::parse::constant::bare;
use crate::parse::facts::mention;
use crate::request::Form;

impl Parser<'_> {
    /// `map` of an array.
    pub(in crate::parse) fn mapped_array(
        &mut self,
        receiver: &Data,
        call: &ExprMethodCall,
    ) -> Option<Data> {
        let closure = closure_of(call.args.first()?, 1)?;
        if !self.program.repeats {
            return None;
        }
        let parts = match receiver {
            Data::Array(parts) => parts.clone(),
            Data::Place(place) => match place.parts() {
                Some(parts) if matches!(place.form(), Form::Array(..)) => {
                    parts.into_iter().map(Data::Place).collect()
                }
                _ => return self.mapped_in_loop(place, closure, call),
            },
            // The constants are each handed to a closure that gives what is differentiated.
            Data::Constant
                if matches!(bare(&call.receiver), Expr::Array(_))
                    && mention::is_active(&self.scopes, &closure.body) =>
            {
                match self.constant_parts(&call.receiver) {
                    Data::Array(parts) => parts,
                    _ => return None,
                }
            }
            _ => return None,
        };
        let parts = parts.into_iter().map(|part| {
            let part = self.loaded(part, &call.receiver);
            // A name that stands for another constant each time is another name.
            let closure = self.with_fresh_names(closure);
            let data = self.apply(&closure, vec![part]);
            self.loaded(data, &closure.body)
        });
        let parts: Vec<_> = parts.collect();
        if parts.iter().any(|part| matches!(part, Data::Mistake)) {
            return Some(Data::Mistake);
        }
        Some(Data::Array(parts))
    }

    /// The same where the length is a `const` or that of a field; the closure gives numbers.
    fn mapped_in_loop(
        &mut self,
        place: &Place,
        closure: &ExprClosure,
        call: &ExprMethodCall,
    ) -> Option<Data> {
        let count = place.count();
        let number = Box::new(Form::Float(self.float));
        let (zeros, form) = match place.form() {
            Form::Array(_, length, known) => {
                let (zero, _) = self.zero();
                (
                    quote!([#zero; #length]),
                    Form::Array(number, length.clone(), *known),
                )
            }
            // A field of a struct that a parameter holds, of which the words say how long it is.
            Form::Opaque if place.cell().is_none() && !place.path.is_empty() => {
                let (root, words) = (self.root, &place.words);
                (quote!(#root::__private::zeros(&#words)), Form::Opaque)
            }
            // What another `map` gave is as long, by the same words.
            Form::Opaque if place.path.is_empty() => {
                let cell = &self.builder.function().cells[place.cell()?];
                let Init::Words(words) = &cell.init else {
                    return None;
                };
                (words.clone(), Form::Opaque)
            }
            _ => return None,
        };
        let list = self.own_list(zeros, &count, &form);
        let (from, to) = (place.clone(), list.clone());
        self.for_each_index(&list, |parser, node, index| {
            let element = parser.loaded(Data::Place(from.at(node, index)), &call.receiver);
            let data = parser.apply(closure, vec![element]);
            let data = parser.loaded(data, &closure.body);
            if let Some(value) = parser.number(&data, &closure.body) {
                parser.store_number(&to.at(node, index), value);
            }
        });
        Some(Data::Place(list))
    }
}
