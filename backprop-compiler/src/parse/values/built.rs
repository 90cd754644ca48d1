//! Structs that are put together of more than numbers: of lists, of constants of any type, of fields whose type nobody says.
//!
//! In goes `State { x: u, mode: s.mode, name: s.name.clone() }`, out comes a variable that begins with the constants and copies in it,
//! and the nodes that store the numbers and tell where the copies are from.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Expr;

use crate::graph::{Cell, Id, Init, Op, Step, Type};
use crate::parse::Parser;
use crate::parse::values::data::Data;
use crate::parse::values::place::Place;
use crate::request::Form;

impl Parser<'_> {
    /// A value as a variable, where a struct in it is made of more than numbers.
    pub(in crate::parse) fn built(&mut self, data: &Data, expr: &Expr) -> Option<Place> {
        if !self.program.repeats || !self.is_built(data, None) {
            return None;
        }
        let data = self.settled_parts(data.clone(), None, expr);
        let words = self.beginning(&data, expr)?;
        let like = self.like(&data);
        let place = self.own_variable(words, like);
        self.store_parts(&place, data, expr);
        Some(place)
    }

    /// A tuple with a list in it as a variable: what is returned early has no name of its own.
    pub(in crate::parse) fn tuple_of_lists(&mut self, data: &Data, expr: &Expr) -> Option<Place> {
        if !self.program.repeats || !matches!(data, Data::Tuple(_)) || !self.has_lists(data) {
            return None;
        }
        self.own_value(data.clone(), expr)
    }

    /// The same of what the function gives, whose type is written out.
    pub(in crate::parse) fn result_of_lists(&mut self, data: &Data, expr: &Expr) -> Option<Place> {
        let Some(ty @ syn::Type::Tuple(_)) = &self.result_type else {
            return self.tuple_of_lists(data, expr);
        };
        if !self.program.repeats || !matches!(data, Data::Tuple(_)) || !self.has_lists(data) {
            return None;
        }
        let root = self.root;
        let like = quote!(#root::__private::any::<#ty>());
        self.own_value_like(data.clone(), Some(like), expr)
    }

    /// An array or a tuple with lists in it as a variable of ours.
    pub(in crate::parse) fn own_value(&mut self, data: Data, expr: &Expr) -> Option<Place> {
        let like = self.like(&data);
        self.own_value_like(data, like, expr)
    }

    /// The same with words that have its type.
    pub(in crate::parse) fn own_value_like(
        &mut self,
        data: Data,
        like: Option<TokenStream>,
        expr: &Expr,
    ) -> Option<Place> {
        let data = self.settled_lists(data, expr);
        let words = self.beginning(&data, expr)?;
        let place = self.own_variable(words, like);
        self.store_parts(&place, data, expr);
        Some(place)
    }

    /// An array of lists of numbers, such as `[vec![x, y], vec![z]]`, put together in a variable of ours.
    pub(in crate::parse) fn array_of_lists(&mut self, data: &Data, expr: &Expr) -> Option<Place> {
        let Data::Array(parts) = data else {
            return None;
        };
        let is_list = |part: &Data| match part {
            Data::Place(place) => self.is_list_of_numbers(place),
            _ => false,
        };
        if !self.program.repeats || parts.is_empty() || !parts.iter().all(is_list) {
            return None;
        }
        let count = u32::try_from(parts.len()).ok()?;
        let length = proc_macro2::Literal::u32_unsuffixed(count);
        let length = Box::new(syn::parse_quote!(#length));
        let element = Box::new(Form::Vec(Box::new(Form::Float(self.float))));
        let mut place = self.own_value(data.clone(), expr)?;
        place.form = Form::Array(element, length, Some(count));
        Some(place)
    }

    /// Whether an array or a tuple has a list in it.
    pub(in crate::parse) fn has_lists(&self, data: &Data) -> bool {
        match data {
            Data::Tuple(parts) | Data::Array(parts) => {
                parts.iter().any(|part| self.has_lists(part))
            }
            Data::Place(place) => match place.form() {
                Form::Vec(_) | Form::Slice(_) => true,
                Form::Opaque => {
                    place.path.is_empty() && place.cell().is_some() && !self.is_one_number(place)
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn settled_lists(&mut self, data: Data, expr: &Expr) -> Data {
        match data {
            Data::Tuple(parts) => {
                let parts = parts.into_iter();
                Data::Tuple(parts.map(|part| self.settled_lists(part, expr)).collect())
            }
            Data::Array(parts) => {
                let parts = parts.into_iter();
                Data::Array(parts.map(|part| self.settled_lists(part, expr)).collect())
            }
            data => self.settled_parts(data, Some(""), expr),
        }
    }

    /// `vec![a, b]` of lists, arrays, tuples or structs.
    pub(in crate::parse) fn list_of_several(
        &mut self,
        path: &syn::Path,
        parts: Vec<Data>,
        expr: &Expr,
    ) -> Data {
        let parts: Vec<Data> = parts
            .into_iter()
            .map(|part| self.settled_parts(part, Some(""), expr))
            .collect();
        let words = parts.iter().map(|part| self.beginning(part, expr));
        let words: Option<Vec<TokenStream>> = words.collect();
        let like = parts.iter().map(|part| self.like(part));
        let like: Option<Vec<TokenStream>> = like.collect();
        let Some(words) = words else {
            return Data::Mistake;
        };
        let like = like.map(|like| quote!(#path![#(#like),*]));
        let mut place = self.own_variable(quote!(#path![#(#words),*]), like);
        if let Some(element) = parts.iter().find_map(|part| self.form_of(part)) {
            place.form = Form::Vec(Box::new(element));
        } else {
            self.note_callee(&place, &parts);
        }
        self.store_parts(&place, Data::Array(parts), expr);
        Data::Place(place)
    }

    /// Says that a list has the type of what a call gives.
    fn note_callee(&mut self, list: &Place, parts: &[Data]) {
        let call = parts.iter().find_map(|part| self.outcome_of(part));
        if let (Some(cell), Some(call)) = (list.cell(), call) {
            let like = Init::ListLike(Box::new(call), Vec::new());
            self.builder.set_fleeting(cell, like);
        }
    }

    /// The call that gives a value as a whole.
    pub(in crate::parse) fn outcome_of(&self, data: &Data) -> Option<Init> {
        let Data::Place(place) = data else {
            return None;
        };
        let cell = place.cell().filter(|_| place.path.is_empty())?;
        let function = self.builder.function();
        let init = &function.cells[function.copied_from(cell)].init;
        matches!(init, Init::Outcome(_)).then(|| init.clone())
    }

    /// What an element is, as far as it is known.
    fn form_of(&self, data: &Data) -> Option<Form> {
        match data {
            Data::Number(_) => Some(Form::Float(self.float)),
            Data::Array(parts) => {
                let count = u32::try_from(parts.len()).ok()?;
                let length = proc_macro2::Literal::u32_unsuffixed(count);
                let length = Box::new(syn::parse2(quote!(#length)).ok()?);
                let element = Box::new(self.form_of(parts.first()?)?);
                Some(Form::Array(element, length, Some(count)))
            }
            Data::Tuple(parts) => {
                let forms: Option<Vec<_>> = parts.iter().map(|part| self.form_of(part)).collect();
                forms.map(Form::Tuple)
            }
            Data::Place(place) => {
                Some(self.known_form(place)).filter(|form| !matches!(form, Form::Opaque))
            }
            _ => None,
        }
    }

    /// Whether a value is certainly not one number.
    pub(in crate::parse) fn is_several(data: &Data) -> bool {
        match data {
            Data::Array(_) | Data::Tuple(_) | Data::Struct(..) => true,
            Data::Place(place) => !matches!(place.form(), Form::Float(_) | Form::Opaque),
            _ => false,
        }
    }

    /// `Point { x: 1.0, ..rest }`: a copy of the rest, in which the fields are stored.
    pub(in crate::parse) fn struct_with_rest(
        &mut self,
        literal: &syn::ExprStruct,
        rest: &Expr,
    ) -> Data {
        let mut fields = Vec::new();
        for field in &literal.fields {
            let (name, data) = self.field_of_literal(field);
            if let Data::Mistake | Data::Never = data {
                return data;
            }
            let data = self.settled_parts(data, Some(&name), &field.expr);
            fields.push((name, data));
        }
        let place = match self.expression(rest) {
            data @ (Data::Mistake | Data::Never) => return data,
            Data::Place(from) => {
                let init = Init::Copy(from.target());
                self.own_copy(init, from.indices)
            }
            Data::Constant => {
                let words = self.words(rest);
                let (root, path) = (self.root, &literal.path);
                let copy = quote!(#root::__private::owned(&#words));
                let like = quote!(#path { ..#root::__private::any() });
                self.own_variable(copy, Some(like))
            }
            Data::Struct(path, others) => {
                let others = others.into_iter().map(|(name, part)| {
                    let given = fields.iter().find(|(field, _)| *field == name);
                    let part = given.map_or(part, |(_, part)| part.clone());
                    (name, part)
                });
                return Data::Struct(path, others.collect());
            }
            data => {
                self.unexpected(&data, "a struct", rest);
                return Data::Mistake;
            }
        };
        for (name, part) in fields {
            if matches!(
                self.store_in(&field(&place, &name), part, rest),
                Data::Mistake
            ) {
                return Data::Mistake;
            }
        }
        Data::Place(place)
    }

    /// A variable of ours that begins with words, and what has its type where these cannot be written again.
    pub(in crate::parse) fn own_variable(
        &mut self,
        words: TokenStream,
        like: Option<TokenStream>,
    ) -> Place {
        let like = like.map_or(Init::Nothing(quote!(_)), Init::Words);
        self.own_variable_like(words, like)
    }

    /// A variable of ours with the value of words, and what has its type.
    pub(in crate::parse) fn own_variable_like(&mut self, words: TokenStream, like: Init) -> Place {
        let is_same = self.makes_the_same(&words);
        let place = self.own_copy(Init::Words(words), Vec::new());
        if !is_same && let Some(cell) = place.cell() {
            self.builder.set_fleeting(cell, like);
        }
        place
    }

    /// A variable of ours that begins so.
    pub(in crate::parse) fn own_copy(&mut self, init: Init, args: Vec<Id>) -> Place {
        let cell = self.builder.cell(Cell {
            name: "built".into(),
            ident: None,
            length: None,
            init,
            ty: None,
        });
        self.builder.node(Op::Declare(cell), args, Type::Unit);
        let mut place = Self::own_place(cell);
        place.is_copy = true;
        place
    }

    /// Words for a reference to what is at a place.
    fn lent_words(&self, place: &Place) -> TokenStream {
        let words = &place.words;
        let is_reference = place.path.is_empty()
            && place.cell().is_none()
            && self.lent.contains(&words.to_string());
        if is_reference {
            words.clone()
        } else {
            quote!(&#words)
        }
    }

    /// Words that have the type of a value, and are never evaluated.
    fn like(&self, data: &Data) -> Option<TokenStream> {
        put_together(data, &mut |part| {
            let root = self.root;
            Some(match part {
                Data::Number(_) => self.zero().0,
                Data::Place(place) if place.cell().is_none() && self.is_pure(&place.words) => {
                    let lent = self.lent_words(place);
                    quote!(#root::__private::owned(#lent))
                }
                Data::Place(place) => match self.type_of(&self.known_form(place)) {
                    Some(ty) => quote!(#root::__private::any::<#ty>()),
                    None => quote!(#root::__private::any()),
                },
                _ => quote!(#root::__private::any()),
            })
        })
    }

    /// Whether a struct in a value is made of more than numbers; `name` is that of the field that it is.
    fn is_built(&self, data: &Data, name: Option<&str>) -> bool {
        let is_number = |name: &str| self.program.floats.contains(name);
        match (data, name) {
            (Data::Struct(_, fields), _) => fields
                .iter()
                .any(|(name, part)| self.is_built(part, Some(name))),
            (Data::Array(parts) | Data::Tuple(parts), _) => {
                // What stands in an array that is written out is taken for a number.
                parts.iter().any(|part| self.is_built(part, None))
            }
            (Data::Words(words), Some(name)) => !is_number(name) && !is_float(words),
            (Data::Place(place), Some(name)) => match place.form() {
                Form::Float(_) => false,
                Form::Opaque if self.is_one_number(place) => false,
                // So is a part of what a call gives.
                Form::Opaque if place.is_copy && !place.path.is_empty() => false,
                Form::Opaque => {
                    let last = match place.path.last() {
                        Some(Step::Named(last)) => is_number(last),
                        _ => false,
                    };
                    !is_number(name) && !last
                }
                Form::Array(..) | Form::Tuple(_) => place.parts().is_none(),
                _ => true,
            },
            (Data::Truth(_), Some(_)) => true,
            _ => false,
        }
    }

    /// The same with numbers read, with truth values as constants, and with names for what calls give.
    fn settled_parts(&mut self, data: Data, name: Option<&str>, expr: &Expr) -> Data {
        let mut all = |parts: Vec<Data>| -> Vec<Data> {
            let parts = parts.into_iter();
            parts
                .map(|part| self.settled_parts(part, None, expr))
                .collect()
        };
        match data {
            Data::Array(parts) => Data::Array(all(parts)),
            Data::Tuple(parts) => Data::Tuple(all(parts)),
            Data::Struct(path, fields) => {
                let fields = fields.into_iter().map(|(name, part)| {
                    let part = self.settled_parts(part, Some(&name), expr);
                    (name, part)
                });
                Data::Struct(path, fields.collect())
            }
            Data::Place(_) if !self.is_built(&data, name) => {
                self.all_numbers(&data, expr).unwrap_or(Data::Mistake)
            }
            Data::Truth(_) => Data::Words(self.named_data(&data)),
            Data::Place(place) => match self.snapshot(Data::Place(place), expr) {
                Data::Place(place) => {
                    let place = self.kept(place);
                    if let Ok(name) = syn::parse2::<Ident>(place.words.clone())
                        && self
                            .scopes
                            .find(&crate::parse::scope::identity(&name))
                            .is_none()
                    {
                        self.scopes.declare(&name, Data::Place(place.clone()));
                    }
                    Data::Place(place)
                }
                data => data,
            },
            data => data,
        }
    }

    /// Words for what the variable begins with: zeros for numbers, copies of what is no number.
    fn beginning(&mut self, data: &Data, expr: &Expr) -> Option<TokenStream> {
        put_together(data, &mut |part| match part {
            Data::Words(words) => Some(words.clone()),
            Data::Place(place) if !self.is_one_number(place) => {
                let root = self.root;
                let lent = self.lent_words(place);
                Some(quote!(#root::__private::owned(#lent)))
            }
            Data::Number(_) | Data::Place(_) => Some(self.zero().0),
            part => {
                self.unexpected(part, "a value", expr);
                None
            }
        })
    }

    /// Stores the numbers, and says again where the copies are from.
    fn store_parts(&mut self, place: &Place, data: Data, expr: &Expr) {
        match data {
            Data::Array(parts) => {
                for (n, part) in (0..).zip(parts) {
                    self.store_parts(&place.step(Step::Index(n), &Form::Opaque), part, expr);
                }
            }
            Data::Tuple(parts) => {
                for (n, part) in (0..).zip(parts) {
                    self.store_parts(&place.step(Step::Field(n), &Form::Opaque), part, expr);
                }
            }
            Data::Struct(_, fields) => {
                for (name, part) in fields {
                    self.store_parts(&field(place, &name), part, expr);
                }
            }
            Data::Number(id) => self.store_number(place, id),
            data @ Data::Place(_) => {
                let _ = self.store_in(place, data, expr);
            }
            _ => {}
        }
    }

    /// A constant of unknown type in a variable of its own, so that it can be assigned.
    pub(in crate::parse) fn constant_variable(&mut self, words: TokenStream) -> Place {
        self.own_variable(words, None)
    }

    /// A name for a truth value, which what is copied can read.
    pub(in crate::parse) fn named_data(&mut self, data: &Data) -> TokenStream {
        self.names += 1;
        let name = Ident::new(&format!("part_{}", self.names), Span::mixed_site());
        self.bind(&name, data);
        self.scopes.declare(&name, Data::Constant);
        self.scopes.unsettle(&crate::parse::scope::identity(&name));
        name.into_token_stream()
    }
}

/// The words of a value from those of its parts that are no arrays, tuples or structs; nothing if one of them has none.
pub(in crate::parse) fn put_together(
    data: &Data,
    words_of: &mut impl FnMut(&Data) -> Option<TokenStream>,
) -> Option<TokenStream> {
    Some(match data {
        Data::Array(parts) => {
            let parts = parts.iter().map(|part| put_together(part, words_of));
            let parts = parts.collect::<Option<Vec<_>>>()?;
            quote!([#(#parts),*])
        }
        Data::Tuple(parts) => {
            let parts = parts.iter().map(|part| put_together(part, words_of));
            let parts = parts.collect::<Option<Vec<_>>>()?;
            quote!((#(#parts,)*))
        }
        Data::Struct(path, fields) => {
            let mut parts = Vec::new();
            for (name, part) in fields {
                let name: TokenStream = name.parse().ok()?;
                let words = put_together(part, words_of)?;
                parts.push(quote!(#name: #words));
            }
            quote!(#path { #(#parts),* })
        }
        part => words_of(part)?,
    })
}

/// The field of a struct, by its name or its number.
fn field(place: &Place, name: &str) -> Place {
    place.step(Step::to_field(name), &Form::Opaque)
}

/// Whether words are a literal with a point, with its sign.
pub(in crate::parse) fn is_float(words: &TokenStream) -> bool {
    syn::parse2::<Expr>(words.clone()).is_ok_and(|expr| match crate::parse::constant::bare(&expr) {
        Expr::Unary(unary) => crate::parse::calls::call::is_float_literal(&unary.expr),
        other => crate::parse::calls::call::is_float_literal(other),
    })
}
