//! Several variables at once: `let (mut a, mut b) = (x, y);` and `(a, b) = (b, a + b);`.
//!
//! In goes the pattern, out come its names one by one, each with what its part of the value stands
//! for. All parts are evaluated before the first of them is stored.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Expr, ExprAssign, Local, Pat};

use crate::graph::{Base, Cell, Init, Op, Step, Type};
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::values::data::Data;
use crate::parse::values::place::Place;
use crate::request::Form;

impl Parser<'_> {
    /// A `let` that takes a tuple apart, if one of its names lives in memory.
    pub(in crate::parse) fn let_parts(&mut self, local: &Local) -> Option<Data> {
        let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
        let pattern = match &local.pat {
            Pat::Type(typed) => &*typed.pat,
            other => other,
        };
        let elements = elements(pattern)?;
        let is_rest = |part: &Pat| matches!(part, Pat::Rest(_));
        if !self.program.repeats
            || elements.iter().copied().any(is_rest)
            || !self.lives_in_part(pattern)
        {
            return None;
        }
        let mut parts = Vec::new();
        if !self.parts_of(pattern, &init.expr, &mut parts) {
            self.declare(pattern, &Data::Mistake);
            return Some(Data::Mistake);
        }
        for (pattern, data, expr) in parts {
            self.declare_part(&pattern, data, &expr);
        }
        Some(Data::Tuple(Vec::new()))
    }

    /// Whether a name in a pattern is changed in memory.
    fn lives_in_part(&self, pattern: &Pat) -> bool {
        match pattern {
            Pat::Ident(name) if name.mutability.is_some() => {
                let name = name.ident.to_string();
                self.program.memory.contains(&name) && self.program.active.contains(&name)
            }
            pattern => elements(pattern)
                .is_some_and(|parts| parts.into_iter().any(|part| self.lives_in_part(part))),
        }
    }

    /// Evaluates what a pattern takes apart, part by part as far as the text goes.
    fn parts_of(&mut self, pattern: &Pat, expr: &Expr, parts: &mut Vec<(Pat, Data, Expr)>) -> bool {
        let values = match bare(expr) {
            Expr::Tuple(tuple) => Some(&tuple.elems),
            Expr::Array(array) => Some(&array.elems),
            _ => None,
        };
        if let (Some(names), Some(values)) = (elements(pattern), values)
            && names.len() == values.len()
        {
            let mut pairs = names.into_iter().zip(values);
            return pairs.all(|(name, value)| self.parts_of(name, value, parts));
        }
        let data = match self.expression(expr) {
            Data::Mistake | Data::Never => return false,
            Data::Place(place) => {
                let data = Data::Place(self.with_name(place));
                self.snapshot(data, expr)
            }
            Data::Constant if matches!(bare(expr), Expr::Lit(_)) => Data::Constant,
            data if data.is_constant() => Data::Words(self.named_words(&data, expr)),
            data => self.snapshot(data, expr),
        };
        parts.push((pattern.clone(), data, bare(expr).clone()));
        true
    }

    fn declare_part(&mut self, pattern: &Pat, data: Data, expr: &Expr) {
        if let (Some(names), Some(parts)) = (elements(pattern), Self::fields_of(&data, pattern)) {
            for (name, part) in names.into_iter().zip(parts) {
                self.declare_part(name, part, expr);
            }
            return;
        }
        let Some(data) = self.declare_cell(pattern, data, expr) else {
            return;
        };
        if data.is_constant() {
            let words = match &data {
                Data::Words(words) => words.clone(),
                _ => self.words(expr),
            };
            self.let_constant(pattern, None, &words);
        } else {
            self.declare_typed(pattern, data, expr);
        }
    }

    /// What a pattern takes apart, part by part.
    fn fields_of(data: &Data, pattern: &Pat) -> Option<Vec<Data>> {
        let count = elements(pattern)?.len();
        if let Pat::Struct(_) | Pat::TupleStruct(_) = pattern {
            let part = |name: &String| match data {
                Data::Place(place) => {
                    let step = match name.parse() {
                        Ok(number) => Step::Field(number),
                        Err(_) => Step::to_field(name),
                    };
                    Some(Data::Place(place.step(step, &Form::Opaque)))
                }
                Data::Struct(_, fields) => {
                    let mut fields = fields.iter();
                    fields.find_map(|(field, part)| (field == name).then(|| part.clone()))
                }
                _ => None,
            };
            return field_names(pattern).iter().map(part).collect();
        }
        let parts = match data {
            Data::Tuple(parts) | Data::Array(parts) => parts.clone(),
            Data::Place(place) => match place.parts() {
                Some(parts) => parts.into_iter().map(Data::Place).collect(),
                None => crate::parse::variables::pattern::parts_by_pattern(place, pattern, count)?,
            },
            Data::Words(words) => (0..count)
                .map(|place| {
                    let place = proc_macro2::Literal::usize_unsuffixed(place);
                    Data::Words(match pattern {
                        Pat::Tuple(_) => quote!(#words.#place),
                        _ => quote!(#words[#place]),
                    })
                })
                .collect(),
            _ => return None,
        };
        (parts.len() == count).then_some(parts)
    }

    /// `(a, b) = value`, as `let (part_1, part_2) = value; a = part_1; b = part_2;`.
    pub(in crate::parse) fn assign_parts(&mut self, assign: &ExprAssign) -> Option<Data> {
        if !self.program.repeats || !matches!(bare(&assign.left), Expr::Tuple(_) | Expr::Array(_)) {
            return None;
        }
        let mut stores = TokenStream::new();
        let pattern = self.pattern_of(&assign.left, &mut stores);
        let value = &assign.right;
        let block: syn::Block = syn::parse2(quote!({ let #pattern = #value; #stores })).ok()?;
        self.scopes.enter();
        let pattern = pattern_of_let(block.stmts.first()?)?;
        let mut parts = Vec::new();
        let mut data = Data::Mistake;
        if self.parts_of(&pattern, value, &mut parts) {
            for (pattern, data, expr) in parts {
                self.declare_part(&pattern, data, &expr);
            }
            data = self.statements_of(&block.stmts[1..]);
        }
        self.scopes.leave();
        Some(data)
    }

    /// A value of ours with a name for the words that ask how long a part of it is.
    pub(in crate::parse) fn with_name(&mut self, mut place: Place) -> Place {
        if let Some(cell) = place.cell()
            && place.path.is_empty()
            && place.words.is_empty()
            && self.builder.cell_mut(cell).ident.is_none()
        {
            self.names += 1;
            let name = Ident::new(&format!("parts_{}", self.names), Span::mixed_site());
            self.builder.cell_mut(cell).ident = Some(name.clone());
            place.words = name.to_token_stream();
            // Words that mention it cannot be evaluated before it is there.
            self.scopes.declare(&name, Data::Place(place.clone()));
        }
        place
    }

    /// What a value is now: numbers are read, and lists that are changed somewhere are copied.
    pub(in crate::parse) fn settled(&mut self, data: Data, expr: &Expr) -> Data {
        let parts_of_expr = match bare(expr) {
            Expr::Tuple(tuple) => Some(&tuple.elems),
            Expr::Array(array) => Some(&array.elems),
            _ => None,
        };
        let mut all = |parts: Vec<Data>| -> Vec<Data> {
            let exprs = parts_of_expr.filter(|exprs| exprs.len() == parts.len());
            let parts = parts.into_iter().enumerate();
            parts
                .map(|(place, part)| {
                    let expr = exprs.map_or(expr, |exprs| &exprs[place]);
                    self.settled(part, expr)
                })
                .collect()
        };
        match data {
            Data::Tuple(parts) => Data::Tuple(all(parts)),
            Data::Array(parts) => Data::Array(all(parts)),
            Data::Maybe(there, value) => Data::Maybe(there, Box::new(self.settled(*value, expr))),
            Data::Struct(path, fields) => {
                let (names, parts): (Vec<_>, Vec<_>) = fields.into_iter().unzip();
                Data::Struct(path, names.into_iter().zip(all(parts)).collect())
            }
            Data::Place(ref place) if !matches!(bare(expr), Expr::Reference(_)) => {
                let is_changed = place.cell().is_some_and(|cell| {
                    let name = &self.builder.function().cells[cell].name;
                    self.program.changed.contains(&**name)
                });
                if is_changed || self.is_one_number(place) {
                    self.snapshot(data, expr)
                } else {
                    data
                }
            }
            data => data,
        }
    }

    /// What a block gives: a part of a variable at a place that only the block has a name for is copied.
    pub(in crate::parse) fn given_out(&mut self, data: Data, expr: &Expr) -> Data {
        let Data::Place(place) = &data else {
            return data;
        };
        let mut is_inside = false;
        crate::parse::facts::mention::each_name(&place.words, &mut |name| {
            is_inside |= self
                .scopes
                .is_of_this_block(&crate::parse::scope::identity(name));
        });
        if place.path.is_empty() || !is_inside {
            return data;
        }
        match self.snapshot(data, expr) {
            Data::Place(copy) => Data::Place(self.kept(copy)),
            data => data,
        }
    }

    /// Reads what is one number in a variable.
    pub(in crate::parse) fn loaded(&mut self, data: Data, expr: &Expr) -> Data {
        match data {
            Data::Place(ref place)
                if place.cell().is_some()
                    && self.is_one_number(place)
                    && !place.is_lent_mutably =>
            {
                self.load(place, expr).map_or(Data::Mistake, Data::Number)
            }
            Data::Tuple(parts) => {
                let parts = parts.into_iter().map(|part| self.loaded(part, expr));
                Data::Tuple(parts.collect())
            }
            Data::Array(parts) => {
                let parts = parts.into_iter().map(|part| self.loaded(part, expr));
                Data::Array(parts.collect())
            }
            Data::Maybe(there, value) => Data::Maybe(there, Box::new(self.loaded(*value, expr))),
            data => data,
        }
    }

    /// What a value is now, whatever becomes of the variable that it is read from.
    pub(in crate::parse) fn snapshot(&mut self, data: Data, expr: &Expr) -> Data {
        let Data::Place(place) = &data else {
            return data;
        };
        let is_lent = matches!(place.form, Form::Slice(_) | Form::Reference(_));
        if place.cell().is_none() || place.is_copy || place.is_lent_mutably || is_lent {
            return data;
        }
        if self.is_one_number(place) {
            return self.load(place, expr).map_or(Data::Mistake, Data::Number);
        }
        let cell = self.builder.cell(Cell {
            name: "old".into(),
            ident: None,
            length: None,
            init: Init::Copy(place.target()),
            ty: None,
        });
        let args = place.indices.clone();
        self.builder.node(Op::Declare(cell), args, Type::Unit);
        let mut copy = Place::root(Base::Cell(cell), &place.form, &quote!());
        copy.length.clone_from(&place.length);
        copy.is_copy = true;
        Data::Place(copy)
    }

    /// The pattern that what is assigned to is, with a name of ours for each place.
    fn pattern_of(&mut self, place: &Expr, stores: &mut TokenStream) -> TokenStream {
        match bare(place) {
            Expr::Tuple(tuple) => {
                let parts = tuple.elems.iter().map(|part| self.pattern_of(part, stores));
                let parts: Vec<_> = parts.collect();
                quote!((#(#parts,)*))
            }
            Expr::Array(array) => {
                let parts = array.elems.iter().map(|part| self.pattern_of(part, stores));
                let parts: Vec<_> = parts.collect();
                quote!([#(#parts),*])
            }
            Expr::Infer(_) => quote!(_),
            Expr::Range(range) if range.start.is_none() && range.end.is_none() => quote!(..),
            place => {
                self.names += 1;
                let name = Ident::new(&format!("part_{}", self.names), Span::mixed_site());
                let place = place.to_token_stream();
                stores.extend(quote!(#place = #name;));
                name.to_token_stream()
            }
        }
    }
}

/// The parts of a pattern that takes a tuple, an array or a struct apart.
fn elements(pattern: &Pat) -> Option<Vec<&Pat>> {
    match pattern {
        Pat::Tuple(tuple) => Some(tuple.elems.iter().collect()),
        Pat::Slice(slice) => Some(slice.elems.iter().collect()),
        Pat::TupleStruct(tuple) => Some(tuple.elems.iter().collect()),
        Pat::Struct(fields) => Some(fields.fields.iter().map(|field| &*field.pat).collect()),
        _ => None,
    }
}

/// The fields that a pattern names, in its order.
fn field_names(pattern: &Pat) -> Vec<String> {
    match pattern {
        Pat::Struct(fields) => {
            let fields = fields.fields.iter();
            fields
                .map(|field| field.member.to_token_stream().to_string())
                .collect()
        }
        Pat::TupleStruct(tuple) => (0..tuple.elems.len()).map(|n| n.to_string()).collect(),
        _ => Vec::new(),
    }
}

fn pattern_of_let(statement: &syn::Stmt) -> Option<Pat> {
    match statement {
        syn::Stmt::Local(local) => Some(local.pat.clone()),
        _ => None,
    }
}
