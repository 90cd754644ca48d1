//! Lists that get longer or shorter: `push`, and the last element that is taken off.
//!
//! In goes the place of a list with what is put into it, which may be a number, an array, a tuple, a struct or another list, out come
//! the nodes that append it. What a list without a type holds is known from the first value that is put into it.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::{Expr, Pat, Stmt, Token};

use crate::graph::{Base, Cell, Float, Id, Init, Op, Shape, Step, Type, Work};
use crate::parse::Parser;
use crate::parse::values::data::Data;
use crate::parse::values::place::Place;
use crate::request::Form;

/// What became known of lists since they were declared, by the variable.
#[derive(Default)]
pub(in crate::parse) struct Lists {
    /// Those whose words say nothing of the elements, until one is put in.
    undecided: HashSet<usize>,
    /// What the lists are.
    held: HashMap<usize, Form>,
    /// Those that something was put into which is a mistake.
    mistaken: HashSet<usize>,
    /// Words that have the type of their elements, where these are tuples of numbers and constants.
    pub(in crate::parse) like: HashMap<usize, TokenStream>,
    /// The same of the list that is collected next.
    pub(in crate::parse) collected_like: Option<TokenStream>,
    /// Whether the elements of the list that is written out next are used as lists or structs.
    pub(in crate::parse) is_nested: bool,
}

/// What the elements of a list are.
enum Elements {
    Numbers,
    Values,
    /// Nothing says it yet.
    Unknown,
}

impl Parser<'_> {
    /// `list.push(value)`, of the value that `expr` stands for.
    pub(in crate::parse) fn push(&mut self, list: &Place, value: &Expr) -> Data {
        let data = self.expression(value);
        let pushed = self.put_in(list, data, value);
        if let (Data::Mistake, Some(cell)) = (&pushed, list.cell()) {
            // What is in it is not known, and whatever reads it says nothing more.
            self.lists.mistaken.insert(cell);
        }
        pushed
    }

    /// Appends a value to a list.
    pub(in crate::parse) fn put_in(&mut self, list: &Place, data: Data, expr: &Expr) -> Data {
        if matches!(data, Data::Mistake | Data::Never) {
            return data;
        }
        let Some(cell) = list.cell() else {
            return Data::Mistake;
        };
        let elements = self.elements_of(list);
        let data = match (data, &elements) {
            (Data::Constant, Elements::Values | Elements::Unknown) if is_written_out(expr) => {
                self.constant_parts(expr)
            }
            (data, _) => data,
        };
        if let (Data::Number(_), Form::Vec(element)) = (&data, list.form()) {
            let wanted = match &**element {
                Form::Array(..) => Some("an array"),
                Form::Tuple(_) => Some("a tuple"),
                Form::Vec(_) => Some("a list"),
                _ => None,
            };
            if let Some(wanted) = wanted {
                self.unexpected(&data, wanted, expr);
                return Data::Mistake;
            }
        }
        let is_number = match elements {
            Elements::Numbers => true,
            Elements::Values => false,
            Elements::Unknown => !is_written_out(expr) && self.is_a_number(&data),
        };
        if is_number && list.path.is_empty() {
            let Some(id) = self.number(&data, expr) else {
                return Data::Mistake;
            };
            self.decide(cell, &Form::Float(self.float));
            self.builder.node(Op::Push(cell), vec![id], Type::Unit);
        } else {
            let Some(from) = self.element_for(list, data, is_number, expr) else {
                return Data::Mistake;
            };
            if list.path.is_empty() {
                self.decide_by(cell, list, &from);
            }
            self.work(Work::Append, list, &from);
        }
        self.touch(cell);
        Data::Tuple(Vec::new())
    }

    fn elements_of(&mut self, list: &Place) -> Elements {
        match list.form() {
            Form::Array(element, ..) | Form::Slice(element) | Form::Vec(element) => match **element
            {
                Form::Float(_) => Elements::Numbers,
                _ => Elements::Values,
            },
            _ if self.is_list_of_numbers(list) => Elements::Numbers,
            _ => Elements::Unknown,
        }
    }

    /// Whether a value is one number, as far as the text says it.
    fn is_a_number(&mut self, data: &Data) -> bool {
        match data {
            Data::Number(_) => true,
            // A list that is made of constants stands in words too.
            Data::Constant | Data::Words(_) => !is_list_in_words(data),
            Data::Place(place) => {
                self.is_one_number(place)
                    || match place.path.last() {
                        Some(Step::Named(name)) => self.program.floats.contains(&**name),
                        Some(Step::Index(_) | Step::Dynamic | Step::Last) => {
                            let mut list = place.clone();
                            list.path.pop();
                            list.form = Form::Opaque;
                            list.path.is_empty()
                                && matches!(self.known_form(&list), Form::Array(element, ..) | Form::Vec(element)
                                    if matches!(*element, Form::Float(_)))
                        }
                        _ => false,
                    }
            }
            _ => false,
        }
    }

    /// A value that is appended, as a place that is no part of the list.
    fn element_for(
        &mut self,
        list: &Place,
        data: Data,
        is_number: bool,
        expr: &Expr,
    ) -> Option<Place> {
        match data {
            Data::Number(_) => self.own_numbers(&data, expr),
            data if is_number => {
                let number = Data::Number(self.number(&data, expr)?);
                self.own_numbers(&number, expr)
            }
            Data::Place(place) if place.cell().is_some() && place.cell() == list.cell() => {
                match self.snapshot(Data::Place(place), expr) {
                    Data::Place(copy) => Some(copy),
                    Data::Number(id) => self.own_numbers(&Data::Number(id), expr),
                    _ => None,
                }
            }
            Data::Place(place) => Some(place),
            data @ (Data::Constant | Data::Words(_)) => {
                let words = match data {
                    Data::Words(words) => words,
                    _ => self.words(expr),
                };
                let mut place = self.constant_variable(words);
                if let Some(form) = self.form_of_words(expr) {
                    place.form = form;
                }
                Some(place)
            }
            Data::Array(_) | Data::Tuple(_) | Data::Struct(..) => {
                if self.has_lists(&data) {
                    return self.own_value(data, expr);
                }
                let is_of_floats = matches!(list.form(), Form::Vec(element)
                    if matches!(&**element, Form::Tuple(_)));
                if !is_of_floats && self.is_mixed_in(list, &data) {
                    return self.mixed(list.cell(), data, expr);
                }
                match self.built(&data, expr) {
                    Some(place) => Some(place),
                    None => self.own_numbers(&data, expr),
                }
            }
            data => {
                self.unexpected(&data, "a value", expr);
                None
            }
        }
    }

    /// Numbers, put together in a variable of ours.
    fn own_numbers(&mut self, data: &Data, expr: &Expr) -> Option<Place> {
        let data = self.all_numbers(data, expr)?;
        let mut nodes = Vec::new();
        let shape = data.flatten(&mut nodes)?;
        let ty = match shape {
            Shape::Number => Some(self.builder.function().node(nodes[0]).ty),
            _ => None,
        };
        let mut types = nodes.iter().map(|&id| self.builder.function().node(id).ty);
        let form = crate::parse::variables::cell::form_of_shape(&shape, &mut types)
            .unwrap_or(Form::Opaque);
        let cell = self.builder.cell(Cell {
            name: "item".into(),
            ident: None,
            length: None,
            init: Init::Numbers(shape),
            ty,
        });
        self.builder.node(Op::Declare(cell), nodes, Type::Unit);
        Some(Place::root(Base::Cell(cell), &form, &quote!()))
    }

    /// Says what a list holds, once something is put into it.
    fn decide(&mut self, cell: usize, element: &Form) {
        let is_number = matches!(element, Form::Float(_));
        let is_undecided = self.lists.undecided.remove(&cell);
        if self.lists.held.contains_key(&cell) {
            return;
        }
        let list = Form::Vec(Box::new(element.clone()));
        if is_number && !is_undecided {
            self.lists.held.insert(cell, list);
            return;
        }
        if let (Some(ty), Init::Words(words)) = (
            self.type_of(&list),
            &self.builder.function().cells[cell].init,
        ) {
            let words = quote!({ let begin: #ty = #words; begin });
            self.builder.cell_mut(cell).init = Init::Words(words);
        }
        self.lists.held.insert(cell, list);
    }

    /// Says the same of a list that the value at a place is put into.
    fn decide_by(&mut self, cell: usize, list: &Place, from: &Place) {
        let element = match list.form() {
            Form::Vec(element) if self.type_of(element).is_some() => (**element).clone(),
            _ => self.known_form(from),
        };
        if !self.builder.function().elements.contains_key(&cell) {
            let like = match self.type_of(&element) {
                Some(ty) => {
                    let root = self.root;
                    Some(quote!(#root::__private::any::<#ty>()))
                }
                None => {
                    let like = self.lists.like.get(&cell).cloned();
                    like.or_else(|| self.like_what_it_begins_with(from))
                }
            };
            if let Some(like) = like {
                self.builder.set_elements_like(cell, like);
            }
        }
        if matches!(list.form(), Form::Opaque) {
            self.decide(cell, &element);
        }
    }

    /// Words of the type of a variable that begins with words.
    fn like_what_it_begins_with(&self, from: &Place) -> Option<TokenStream> {
        let cell = from.cell().filter(|_| from.path.is_empty())?;
        let Init::Words(words) = &self.builder.function().cells[cell].init else {
            return None;
        };
        let expr = syn::parse2(words.clone()).ok()?;
        Some(self.like_words(&expr))
    }

    /// What a copy of a value is made of, as far as it is known.
    pub(in crate::parse) fn known_form(&self, place: &Place) -> Form {
        match place.form() {
            Form::Slice(element) => Form::Vec(element.clone()),
            Form::Opaque if self.is_list_of_numbers(place) => {
                Form::Vec(Box::new(Form::Float(self.float)))
            }
            Form::Opaque => {
                let whole = place.cell().filter(|_| place.path.is_empty());
                let whole = whole.map(|cell| self.builder.function().copied_from(cell));
                let held = whole.and_then(|cell| self.lists.held.get(&cell).cloned());
                let written = || match &self.builder.function().cells[whole?].init {
                    Init::Numbers(shape) => {
                        let mut types = std::iter::repeat(Type::Float(self.float));
                        crate::parse::variables::cell::form_of_shape(shape, &mut types)
                    }
                    _ => None,
                };
                held.or_else(written).unwrap_or(Form::Opaque)
            }
            form => form.clone(),
        }
    }

    /// The type of a value, where the text says it.
    pub(in crate::parse) fn type_of(&self, form: &Form) -> Option<TokenStream> {
        Some(match form {
            Form::Float(float) => type_of_float(*float),
            Form::Array(element, length, _) => {
                let element = self.type_of(element)?;
                quote!([#element; #length])
            }
            Form::Vec(element) => {
                let (root, element) = (self.root, self.type_of(element)?);
                quote!(#root::__private::Vec<#element>)
            }
            Form::Tuple(fields) => {
                let fields: Option<Vec<_>> = fields.iter().map(|f| self.type_of(f)).collect();
                let fields = fields?;
                quote!((#(#fields,)*))
            }
            Form::Slice(_) | Form::Opaque | Form::Reference(_) => return None,
        })
    }

    /// Words of the type that others have, which mention no variable and are never evaluated.
    fn like_words(&self, expr: &Expr) -> TokenStream {
        let root = self.root;
        let any = quote!(#root::__private::any());
        let all = |parts: &Punctuated<Expr, Token![,]>| -> Vec<TokenStream> {
            parts.iter().map(|part| self.like_words(part)).collect()
        };
        match crate::parse::constant::bare(expr) {
            Expr::Lit(literal) => literal.to_token_stream(),
            Expr::Path(path) if path.qself.is_some() || path.path.segments.len() > 1 => {
                path.to_token_stream()
            }
            Expr::Array(array) => {
                let parts = all(&array.elems);
                quote!([#(#parts),*])
            }
            Expr::Tuple(tuple) => {
                let parts = all(&tuple.elems);
                quote!((#(#parts,)*))
            }
            Expr::Struct(literal) => {
                let path = &literal.path;
                let fields = literal.fields.iter().map(|field| {
                    let (name, value) = (&field.member, self.like_words(&field.expr));
                    quote!(#name: #value)
                });
                let rest = literal.rest.as_ref().map(|_| quote!(, ..#any));
                quote!(#path { #(#fields),* #rest })
            }
            Expr::Macro(call) if call.mac.path.is_ident("vec") => {
                let path = &call.mac.path;
                let tokens = &call.mac.tokens;
                let parts = match syn::parse2::<Expr>(quote!([#tokens])) {
                    Ok(Expr::Repeat(repeat)) => vec![self.like_words(&repeat.expr)],
                    Ok(Expr::Array(array)) => all(&array.elems),
                    _ => Vec::new(),
                };
                quote!(#path![#(#parts),*])
            }
            Expr::Call(call)
                if crate::parse::facts::flow::makes_list(expr) && call.args.is_empty() =>
            {
                call.to_token_stream()
            }
            Expr::Block(block) => match block.block.stmts.first() {
                Some(Stmt::Local(local)) => match &local.pat {
                    Pat::Type(typed) => {
                        let ty = &typed.ty;
                        quote!(#root::__private::any::<#ty>())
                    }
                    _ => any,
                },
                _ => any,
            },
            _ => any,
        }
    }

    /// Begins a list of which nothing says what it holds.
    pub(in crate::parse) fn begin_list(&mut self, cell: usize) {
        self.lists.undecided.insert(cell);
    }

    /// Words for a list, which say that it is one of numbers.
    pub(in crate::parse) fn list_of_floats(&self, words: &TokenStream) -> TokenStream {
        let (root, float) = (self.root, type_of_float(self.float));
        quote!({ let begin: #root::__private::Vec<#float> = #words; begin })
    }

    /// A list with what became known of it since it was declared.
    pub(in crate::parse) fn as_known(&self, data: Data) -> Data {
        let Data::Place(mut place) = data else {
            return data;
        };
        let Some(cell) = place.cell().filter(|_| place.path.is_empty()) else {
            return Data::Place(place);
        };
        if self.lists.mistaken.contains(&cell) {
            return Data::Mistake;
        }
        if let (Form::Opaque, Some(form)) = (&place.form, self.lists.held.get(&cell)) {
            place.form = form.clone();
        }
        Data::Place(place)
    }

    /// The last element of a list, which is taken off it.
    pub(in crate::parse) fn take_last(&mut self, list: &Place, expr: &Expr) -> Data {
        let element = match list.form() {
            Form::Vec(element) => (**element).clone(),
            _ if self.is_list_of_numbers(list) => Form::Float(self.float),
            _ => Form::Opaque,
        };
        let last = list.step(Step::Last, &element);
        let data = match element {
            Form::Float(float) => Data::Number(self.read(&last, Type::Float(float))),
            _ => self.snapshot(Data::Place(last), expr),
        };
        self.drop_last(list);
        data
    }

    /// Takes the last element off a list.
    pub(in crate::parse) fn drop_last(&mut self, list: &Place) {
        let Some(cell) = list.cell() else { return };
        let is_of_numbers = matches!(self.elements_of(list), Elements::Numbers);
        if is_of_numbers && list.path.is_empty() {
            self.builder.node(Op::Pop(cell), Vec::new(), Type::Unit);
        } else {
            let op = Op::Whole {
                work: Work::Drop,
                to: list.target(),
                from: list.target(),
            };
            let args = [list.indices.as_slice(), list.indices.as_slice()].concat();
            self.builder.node(op, args, Type::Unit);
        }
        self.touch(cell);
    }

    /// `list.rotate_left(count)`, or to the right.
    pub(in crate::parse) fn rotate(
        &mut self,
        list: &Place,
        count: Id,
        right: bool,
    ) -> Option<Data> {
        let cell = list.cell()?;
        let part = list.step(Step::To, &Form::Opaque);
        let op = Op::Whole {
            work: Work::Rotate { right },
            to: list.target(),
            from: part.target(),
        };
        let mut args = [list.indices.as_slice(), list.indices.as_slice()].concat();
        args.push(count);
        self.builder.node(op, args, Type::Unit);
        self.touch(cell);
        Some(Data::Tuple(Vec::new()))
    }
}

/// Whether words are an array, a tuple, a struct or a list, part by part.
fn is_written_out(expr: &Expr) -> bool {
    match crate::parse::constant::bare(expr) {
        Expr::Array(_) | Expr::Tuple(_) | Expr::Repeat(_) | Expr::Struct(_) => true,
        Expr::Macro(call) => call.mac.path.is_ident("vec"),
        _ => false,
    }
}

/// Whether words make an array, a tuple, a struct or a list.
fn is_list_in_words(data: &Data) -> bool {
    let Data::Words(words) = data else {
        return false;
    };
    syn::parse2::<Expr>(words.clone())
        .is_ok_and(|expr| is_written_out(&expr) || crate::parse::facts::flow::makes_list(&expr))
}

/// The type of a number, whatever else has its name.
fn type_of_float(float: Float) -> TokenStream {
    let name = Ident::new(float.name(), Span::call_site());
    match float {
        Float::Named(_) => quote!(#name),
        _ => quote!(::core::primitive::#name),
    }
}
