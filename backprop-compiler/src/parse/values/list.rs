//! Lists of the body's own: `vec![..]`, and the methods that change one.
//!
//! In goes `v.swap(i, j)` with the place of `v`, out come the nodes that store what it leaves there.

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::{Expr, ExprMethodCall};

use crate::graph::{Base, Float, Id, Init, Op, Step, Type, Work};
use crate::parse::Parser;
use crate::parse::values::data::Data;
use crate::parse::values::place::Place;
use crate::request::Form;

impl Parser<'_> {
    /// What a method of a list does: `swap`, `push`, `fill` and the like.
    pub(in crate::parse) fn list_method(
        &mut self,
        place: &Place,
        call: &ExprMethodCall,
    ) -> Option<Data> {
        if let Some(data) = self.change_list(place, call) {
            return Some(data);
        }
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
                if let (Form::Array(element, ..), "to_vec") = (copy.form.clone(), name.as_str()) {
                    copy = self.all_of(&copy);
                    copy.form = Form::Slice(element);
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
                let (from, to) = (a, b);
                let (a, b) = (self.element_at(place, a)?, self.element_at(place, b)?);
                // What a list without a type holds is taken for numbers.
                let is_number = match a.form() {
                    Form::Float(_) => true,
                    Form::Opaque => matches!(place.form(), Form::Opaque),
                    _ => false,
                };
                if !is_number {
                    let left = self.snapshot(Data::Place(a.clone()), from);
                    let right = self.snapshot(Data::Place(b.clone()), to);
                    let _ = self.store_in(&a, right, from);
                    let _ = self.store_in(&b, left, to);
                    return Some(Data::Tuple(Vec::new()));
                }
                let ty = Type::Float(self.float);
                let (left, right) = (self.read(&a, ty), self.read(&b, ty));
                self.store_plain(&a, right);
                self.store_plain(&b, left);
                Data::Tuple(Vec::new())
            }
            ("copy_from_slice" | "clone_from_slice", [from]) if place.cell().is_some() => {
                let from = match self.expression(from) {
                    Data::Constant => {
                        let words = self.words(from);
                        let (root, words) = (self.root, quote::quote!(#words));
                        self.constant_variable(quote::quote!(#root::__private::owned(#words)))
                    }
                    Data::Words(words) => self.constant_variable(words),
                    Data::Place(from) => from,
                    data => self.place_of_list(&data, from).ok()?,
                };
                let (to, from) = (self.all_of(place), self.all_of(&from));
                self.work(Work::Assign, &to, &from);
                self.touch(place.cell()?);
                Data::Tuple(Vec::new())
            }
            ("fill", [value]) if place.cell().is_some() => {
                let data = self.expression(value);
                if matches!(data, Data::Mistake | Data::Never) {
                    return Some(data);
                }
                if Self::is_several(&data) || self.is_of_parts(&data) {
                    return Some(self.fill_with_parts(place, data, value));
                }
                let Some(value) = self.number(&data, value) else {
                    return Some(Data::Mistake);
                };
                self.fill(place, value);
                Data::Tuple(Vec::new())
            }
            _ => return None,
        })
    }

    /// `list[0..]`, which is a slice, whatever kind of list it is of.
    fn all_of(&mut self, place: &Place) -> Place {
        let zero = self.constant_node(quote::quote!(0), Type::Usize);
        let mut part = place.step(Step::From, &Form::Opaque);
        part.offsets.push(None);
        part.indices.push(zero);
        part
    }

    /// Whether a list need not be as long as it was at first.
    pub(in crate::parse) fn has_any_length(&self, name: &Ident) -> bool {
        let name = name.to_string();
        self.program.growing.contains(&name) || self.program.replaced.contains(&name)
    }

    /// `vec![value; length]` and `vec![a, b]`.
    pub(in crate::parse) fn list_macro(&mut self, call: &syn::Macro) -> Option<Data> {
        use syn::parse::Parser as _;
        let is_nested = std::mem::take(&mut self.lists.is_nested);
        let tokens = &call.tokens;
        if let Ok(repeat) = syn::parse2::<syn::ExprRepeat>(quote::quote!([#tokens])) {
            let value = self.expression(&repeat.expr);
            if matches!(value, Data::Mistake | Data::Never) {
                return Some(value);
            }
            let length = self.whole_value(&repeat.len);
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
            if self.is_of_parts(&value) || (is_nested && self.outcome_of(&value).is_some()) {
                return Some(self.list_of_parts(path, value, &length, &repeat.expr));
            }
            let value = self.number(&value, &repeat.expr)?;
            let (zero, _) = self.zero();
            let words = quote::quote!(#path![#zero; #length]);
            let place = self.own_list(words, &length, &Form::Opaque);
            self.fill(&place, value);
            return Some(Data::Place(place));
        }
        let parser = syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated;
        let elements = parser.parse2(tokens.clone()).ok()?;
        let count = elements.len();
        let path = &call.path;
        let mut parts = Vec::new();
        for element in &elements {
            let data = match self.expression(element) {
                data @ (Data::Mistake | Data::Never) => return Some(data),
                Data::Constant => self.constant_parts(element),
                data => data,
            };
            parts.push(data);
        }
        if let Some(first) = elements.first()
            && parts.iter().zip(&elements).any(|(part, element)| {
                Self::is_several(part)
                    || self.is_of_parts(part)
                    || (is_nested && self.is_whole(part))
                    || (!part.is_constant() && crate::parse::facts::flow::makes_list(element))
            })
        {
            return Some(self.list_of_several(path, parts, first));
        }
        let (zero, _) = self.zero();
        let words = quote::quote!(#path![#zero; #count]);
        let place = self.own_list(words, &quote::quote!(#count), &Form::Opaque);
        for ((n, element), data) in (0..).zip(&elements).zip(parts) {
            let value = self.number(&data, element)?;
            let step = place.step(Step::Index(n), &Form::Opaque);
            self.store_plain(&step, value);
        }
        Some(Data::Place(place))
    }

    /// Whether a value is known to be more than one number.
    fn is_of_parts(&self, value: &Data) -> bool {
        match value {
            Data::Array(_) | Data::Tuple(_) | Data::Struct(..) => true,
            Data::Place(place) => match place.form() {
                Form::Float(_) => false,
                // What a call gives is taken for a number where nothing says otherwise.
                Form::Opaque => place.cell().is_some_and(|cell| {
                    let known = &self.builder.function().cells[cell];
                    place.path.is_empty() && matches!(known.init, Init::Words(_))
                }),
                _ => true,
            },
            _ => false,
        }
    }

    /// `vec![value; length]` of a value that is more than one number: zeros of the same shape, and the value in each.
    fn list_of_parts(
        &mut self,
        path: &syn::Path,
        value: Data,
        length: &TokenStream,
        expr: &Expr,
    ) -> Data {
        // What a call gives has zeros of its own kind, which only the callee knows.
        let zeros = self
            .zeros_of(&value)
            .filter(|_| self.outcome_of(&value).is_none());
        let Some((zeros, form)) = zeros else {
            self.errors.push(
                expr,
                "a list of copies of this value cannot be made here",
                "make it of zeros, as in `vec![vec![0.0; n]; m]`, and fill it in a loop",
            );
            return Data::Mistake;
        };
        let words = quote::quote!(#path![#zeros; #length]);
        let form = Form::Vec(Box::new(form));
        let place = self.own_list(words, length, &form);
        let _ = self.fill_with_parts(&place, value, expr);
        Data::Place(place)
    }

    /// Stores a value that is more than one number in every element of a list.
    fn fill_with_parts(&mut self, list: &Place, value: Data, expr: &Expr) -> Data {
        let value = match value {
            // They are read once, before the loop.
            Data::Array(_) | Data::Tuple(_) | Data::Struct(..) => {
                self.all_numbers(&value, expr).unwrap_or(Data::Mistake)
            }
            value => self.settled(value, expr),
        };
        let to = list.clone();
        self.for_each_index(list, |parser, node, index| {
            let _ = parser.store_in(&to.at(node, index), value, expr);
        });
        Data::Tuple(Vec::new())
    }

    /// Words for zeros in the shape of a value, and what these are made of.
    fn zeros_of(&self, value: &Data) -> Option<(TokenStream, Form)> {
        let all = |parts: &mut dyn Iterator<Item = &Data>| -> Option<Vec<(TokenStream, Form)>> {
            parts.map(|part| self.zeros_of(part)).collect()
        };
        match value {
            Data::Array(parts) => {
                let parts = all(&mut parts.iter())?;
                let count = u32::try_from(parts.len()).ok()?;
                let form = parts.first()?.1.clone();
                let words = parts.into_iter().map(|(words, _)| words);
                let length = proc_macro2::Literal::u32_unsuffixed(count);
                let length = syn::parse2(quote::quote!(#length)).ok()?;
                let form = Form::Array(Box::new(form), Box::new(length), Some(count));
                Some((quote::quote!([#(#words),*]), form))
            }
            Data::Tuple(parts) => {
                let (words, forms): (Vec<_>, Vec<_>) = all(&mut parts.iter())?.into_iter().unzip();
                Some((quote::quote!((#(#words,)*)), Form::Tuple(forms)))
            }
            Data::Struct(path, fields) => {
                let names = fields.iter().map(|(name, _)| name.parse::<TokenStream>());
                let names = names.collect::<Result<Vec<_>, _>>().ok()?;
                let parts = all(&mut fields.iter().map(|(_, part)| part))?;
                let words = parts.into_iter().map(|(words, _)| words);
                Some((quote::quote!(#path { #(#names: #words),* }), Form::Opaque))
            }
            Data::Place(place) => {
                let known = place
                    .cell()
                    .map(|cell| &self.builder.function().cells[cell].init);
                let is_whole = place.path.is_empty();
                match (place.form(), known) {
                    (Form::Float(_), _) => Some(self.zero()),
                    (form, Some(Init::Words(words))) if is_whole && place.is_copy => {
                        let form = match form {
                            Form::Opaque => Form::Vec(Box::new(Form::Float(self.float))),
                            form => form.clone(),
                        };
                        Some((words.clone(), form))
                    }
                    (form @ (Form::Array(..) | Form::Tuple(_)), None) => {
                        let (root, words) = (self.root, &place.words);
                        Some((
                            quote::quote!(#root::__private::zeros(&#words)),
                            form.clone(),
                        ))
                    }
                    (Form::Array(..) | Form::Tuple(_), Some(Init::Numbers(_))) => {
                        let parts: Vec<_> = place.parts()?.into_iter().map(Data::Place).collect();
                        self.zeros_of(&match place.form() {
                            Form::Tuple(_) => Data::Tuple(parts),
                            _ => Data::Array(parts),
                        })
                    }
                    (Form::Opaque, Some(Init::Outcome(_))) => Some(self.zero()),
                    (Form::Opaque, _) if !is_whole => Some(self.zero()),
                    _ => None,
                }
            }
            Data::Mistake | Data::Never | Data::Closure(..) | Data::Truth(_) => None,
            _ => Some(self.zero()),
        }
    }

    pub(in crate::parse) fn zero(&self) -> (TokenStream, Form) {
        let words = match self.float {
            Float::Named(name) => {
                let (root, name) = (self.root, Ident::new(name, Span::call_site()));
                quote::quote!(<#name as #root::__private::Real>::ZERO)
            }
            _ => quote::quote!(0.0),
        };
        (words, Form::Float(self.float))
    }

    /// A list of ours, with a name that words can mention.
    pub(super) fn own_list(
        &mut self,
        words: TokenStream,
        length: &TokenStream,
        form: &Form,
    ) -> Place {
        self.names += 1;
        let name = format!("list_{}", self.names);
        let name = Ident::new(&name, Span::mixed_site());
        let is_fleeting = !self.is_pure(length);
        let cell = self.new_cell(&name, Init::Words(words), Vec::new(), None, form);
        if is_fleeting {
            let donor = match form {
                Form::Opaque => Init::ListOf(Type::Float(self.float)),
                _ => Init::Nothing(quote::quote!(_)),
            };
            self.builder.set_fleeting(cell, donor);
        }
        let mut place = Place::root(Base::Cell(cell), form, &name);
        place.is_copy = true;
        // Its own name says how long it is where other words cannot.
        place.length = (!is_fleeting).then(|| length.clone());
        place
    }

    /// Stores one number in every element of a list.
    pub(in crate::parse) fn fill(&mut self, place: &Place, value: Id) {
        let list = place.clone();
        self.for_each_index(place, |parser, node, index| {
            parser.store_plain(&list.at(node, index), value);
        });
    }

    /// A loop of ours over the indices of a list.
    pub(in crate::parse) fn for_each_index(
        &mut self,
        place: &Place,
        body: impl FnOnce(&mut Self, Id, &TokenStream),
    ) {
        let count = place.count();
        // The backward sweep may find the list longer or shorter.
        let count = if self.is_pure(&count) {
            count
        } else {
            self.name_words(count)
        };
        let source = crate::parse::iterators::iterate::Source {
            is_double_ended: self.is_pure(&count),
            ..crate::parse::iterators::iterate::Source::of_indices(quote::quote!(0..#count))
        };
        let span = Span::call_site();
        self.each(source, None, None, false, span, |parser, index| {
            let Some(Data::Words(index)) = index else {
                return;
            };
            let node = parser.constant_node(index.clone(), Type::Usize);
            body(parser, node, &index);
        });
    }

    fn element_at(&mut self, place: &Place, index: &Expr) -> Option<Place> {
        let (node, words) = self.index_and_words(index)?;
        Some(place.at(node, &words))
    }

    /// The node of a whole number.
    pub(in crate::parse) fn index_node(&mut self, index: &Expr) -> Option<Id> {
        self.index_and_words(index).map(|(node, _)| node)
    }

    pub(in crate::parse) fn index_and_words(&mut self, index: &Expr) -> Option<(Id, TokenStream)> {
        let data = self.whole_value(index);
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
        Some((node, words))
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
