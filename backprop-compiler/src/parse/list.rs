//! Lists of the body's own: `vec![..]`, and the methods that change one.
//!
//! In goes `v.swap(i, j)` with the place of `v`, out come the nodes that store what it leaves there.

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::{Expr, ExprMethodCall};

use super::Parser;
use super::data::Data;
use super::place::Place;
use crate::graph::{Base, Id, Init, Op, Step, Type, Work};
use crate::request::Form;

impl Parser<'_> {
    /// What a method of a list does: `swap`, `push`, `fill` and the like.
    pub(super) fn list_method(&mut self, place: &Place, call: &ExprMethodCall) -> Option<Data> {
        let name = call.method.to_string();
        let args: Vec<&Expr> = call.args.iter().collect();
        Some(match (name.as_str(), args.as_slice()) {
            ("to_vec" | "clone" | "to_owned", []) => {
                let mut copy = place.clone();
                copy.length = Some(place.count()).filter(|count| self.is_pure(count));
                copy.is_copy = false;
                if let Form::Reference(inner) = copy.form.clone() {
                    copy.form = *inner;
                }
                if let Form::Slice(element) = copy.form.clone() {
                    copy.form = Form::Vec(element);
                }
                Data::Place(copy)
            }
            ("split_at", [at]) if self.is_pure(&at.to_token_stream()) => {
                let list = &call.receiver;
                let parts: [Expr; 2] = [
                    syn::parse_quote_spanned!(call.method.span()=> #list[..#at]),
                    syn::parse_quote_spanned!(call.method.span()=> #list[#at..]),
                ];
                Data::Tuple(parts.iter().map(|part| self.expression(part)).collect())
            }
            ("as_slice" | "as_ref" | "iter" | "borrow", []) => Data::Place(place.clone()),
            ("swap", [a, b]) if place.cell().is_some() => {
                let (a, b) = (self.element_at(place, a)?, self.element_at(place, b)?);
                let ty = Type::Float(self.float);
                let (left, right) = (self.read(&a, ty), self.read(&b, ty));
                self.store_plain(&a, right);
                self.store_plain(&b, left);
                Data::Tuple(Vec::new())
            }
            ("push", [value]) if place.path.is_empty() => {
                let cell = place.cell()?;
                let data = self.expression(value);
                let id = self.number(&data, value)?;
                self.builder.node(Op::Push(cell), vec![id], Type::Unit);
                self.touch(cell);
                Data::Tuple(Vec::new())
            }
            ("copy_from_slice" | "clone_from_slice", [from]) if place.cell().is_some() => {
                let Data::Place(from) = self.expression(from) else {
                    return None;
                };
                // `to[0..]` is a slice, whatever kind of list it is of.
                let zero = self.constant_node(quote::quote!(0), Type::Usize);
                let all = |place: &Place| {
                    let mut part = place.step(Step::From, &Form::Opaque);
                    part.offsets.push(None);
                    part.indices.push(zero);
                    part
                };
                let (to, from) = (all(place), all(&from));
                let mut args = to.indices.clone();
                args.extend(&from.indices);
                let op = Op::Whole {
                    work: Work::Assign,
                    to: to.target(),
                    from: from.target(),
                };
                self.builder.node(op, args, Type::Unit);
                self.touch(place.cell()?);
                Data::Tuple(Vec::new())
            }
            ("fill", [value]) if place.cell().is_some() => {
                let data = self.expression(value);
                let value = self.number(&data, value)?;
                self.fill(place, value);
                Data::Tuple(Vec::new())
            }
            _ => return None,
        })
    }

    /// `vec![value; length]` and `vec![a, b]`.
    pub(super) fn list_macro(&mut self, call: &syn::Macro) -> Option<Data> {
        use syn::parse::Parser as _;
        let tokens = &call.tokens;
        if let Ok(repeat) = syn::parse2::<syn::ExprRepeat>(quote::quote!([#tokens])) {
            let value = self.expression(&repeat.expr);
            if matches!(value, Data::Mistake | Data::Never) {
                return Some(value);
            }
            let length = self.expression(&repeat.len);
            let length = match length {
                Data::Words(words) => words,
                Data::Place(place) => place.words,
                Data::Constant => self.words(&repeat.len),
                _ => return None,
            };
            let path = &call.path;
            if value.is_constant() {
                let value = match value {
                    Data::Words(words) => words,
                    _ => self.words(&repeat.expr),
                };
                return Some(Data::Words(quote::quote!(#path![#value; #length])));
            }
            if matches!(&value, Data::Place(place) if place.is_copy)
                || matches!(value, Data::Array(_) | Data::Tuple(_) | Data::Struct(..))
            {
                self.errors.push(
                    &repeat.expr,
                    "a list of lists begins with differentiated values",
                    "make it of zeros, as in `vec![vec![0.0; n]; m]`, and fill it in a loop",
                );
                return Some(Data::Mistake);
            }
            let value = self.number(&value, &repeat.expr)?;
            let words = quote::quote!(#path![0.0; #length]);
            let place = self.own_list(words, &length);
            self.fill(&place, value);
            return Some(Data::Place(place));
        }
        let parser = syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated;
        let elements = parser.parse2(tokens.clone()).ok()?;
        let count = elements.len();
        let path = &call.path;
        let place = self.own_list(quote::quote!(#path![0.0; #count]), &quote::quote!(#count));
        for (n, element) in (0..).zip(&elements) {
            let data = self.expression(element);
            let value = self.number(&data, element)?;
            let step = place.step(Step::Index(n), &Form::Opaque);
            self.store_plain(&step, value);
        }
        Some(Data::Place(place))
    }

    /// A list of ours, with a name that words can mention.
    fn own_list(&mut self, words: TokenStream, length: &TokenStream) -> Place {
        self.names += 1;
        let name = format!("list_{}", self.names);
        let name = Ident::new(&name, Span::mixed_site());
        let cell = self.new_cell(&name, Init::Words(words), Vec::new(), None, &Form::Opaque);
        let mut place = Place::root(Base::Cell(cell), &Form::Opaque, &name);
        place.is_copy = true;
        place.length = Some(length.clone());
        place
    }

    /// Stores one number in every element of a list.
    pub(super) fn fill(&mut self, place: &Place, value: Id) {
        let count = place.count();
        let source = super::iterate::Source::of_indices(quote::quote!(0..#count));
        let place = place.clone();
        let span = Span::call_site();
        self.each(source, None, None, false, span, |parser, index| {
            let Some(Data::Words(index)) = index else {
                return;
            };
            let node = parser.constant_node(index.clone(), Type::Usize);
            parser.store_plain(&place.at(node, &index), value);
        });
    }

    fn element_at(&mut self, place: &Place, index: &Expr) -> Option<Place> {
        let data = self.expression(index);
        let words = match data {
            Data::Constant => self.words(index),
            Data::Words(words) => words,
            Data::Place(place) => place.words,
            _ => return None,
        };
        let words = if self.is_pure(&words) {
            words
        } else {
            self.name_words(words)
        };
        let node = self.constant_node(words.clone(), Type::Usize);
        Some(place.at(node, &words))
    }

    fn store_plain(&mut self, place: &Place, value: Id) {
        let Some(cell) = place.cell() else { return };
        let mut args = place.indices.clone();
        args.push(value);
        let path: Vec<Step> = place.path.clone();
        self.builder
            .node(Op::Store { cell, path }, args, Type::Unit);
        self.touch(cell);
    }
}
