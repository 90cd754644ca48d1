//! Patterns: the names that `let` and the arms of a `match` give.

use quote::ToTokens;
use syn::{Expr, Pat};

use crate::graph::Step;
use crate::parse::Parser;
use crate::parse::values::data::Data;
use crate::request::Form;

impl Parser<'_> {
    /// Gives every name in a pattern the same to stand for.
    pub(in crate::parse) fn declare(&mut self, pattern: &Pat, data: &Data) {
        let mut names = Vec::new();
        collect(pattern, &mut names);
        for name in names {
            self.scopes.declare(&name, data.clone());
            if self.program.twice.contains(&name.to_string()) {
                self.scopes.unsettle(&crate::parse::scope::identity(&name));
            }
        }
    }

    /// Declares the names in the pattern of something constant, and gives the pattern as it is to be
    /// written: a name that hides another of the same spelling is called otherwise, so that both
    /// can be read in the backward sweep.
    pub(in crate::parse) fn declare_renamed(&mut self, pattern: &Pat) -> proc_macro2::TokenStream {
        let mut names = Vec::new();
        collect(pattern, &mut names);
        for name in &names {
            self.scopes.declare(name, Data::Constant);
        }
        let tokens = pattern.to_token_stream();
        if !self.program.repeats {
            return tokens;
        }
        for name in names {
            let text = name.to_string();
            if !self.program.twice.contains(&text) {
                continue;
            }
            self.names += 1;
            let text = text.strip_prefix("r#").unwrap_or(&text);
            let alias = format!("{text}_{}", self.names);
            let alias = proc_macro2::Ident::new(&alias, proc_macro2::Span::mixed_site());
            self.scopes.declare(&alias, Data::Constant);
            self.scopes
                .set_alias(&crate::parse::scope::identity(&name), &alias);
        }
        self.renamed(tokens)
    }

    /// The names in the pattern of something constant.
    pub(in crate::parse) fn declare_constants(&mut self, pattern: &Pat) {
        self.declare(pattern, &Data::Constant);
    }

    /// Gives the names in a pattern the parts of `data`, or reports why it cannot.
    pub(in crate::parse) fn declare_typed(
        &mut self,
        pattern: &Pat,
        data: Data,
        expr: &Expr,
    ) -> bool {
        match pattern {
            Pat::Type(typed) => self.declare_typed(&typed.pat, data, expr),
            Pat::Paren(inner) => self.declare_typed(&inner.pat, data, expr),
            Pat::Wild(_) => true,
            Pat::Ident(ident) if ident.by_ref.is_none() && ident.subpat.is_none() => {
                if let (Data::Words(words), Some(token)) = (&data, &ident.mutability)
                    && self.program.repeats
                {
                    // A constant that is changed by the user's own words.
                    let words = words.clone();
                    let renamed = self.declare_renamed(&Pat::Ident(syn::PatIdent {
                        mutability: None,
                        ..ident.clone()
                    }));
                    self.let_statement(quote::quote!(let #token #renamed = #words;), false);
                    self.scopes
                        .unsettle(&crate::parse::scope::identity(&ident.ident));
                    return true;
                }
                let is_part = matches!(&data, Data::Place(place)
                    if place.cell().is_some() && !place.is_lent_mutably);
                let data = if is_part && ident.mutability.is_some() {
                    self.declare_cell(pattern, data, expr)
                } else {
                    Some(data)
                };
                if let Some(data) = data {
                    self.declare_one(&ident.ident, data, expr);
                }
                true
            }
            Pat::Reference(reference) => {
                let mut data = data;
                match &mut data {
                    Data::Place(place) => place.is_lent_item = false,
                    Data::Words(words) => *words = quote::quote!((*#words)),
                    _ => {}
                }
                self.declare_typed(&reference.pat, data, expr)
            }
            Pat::Tuple(tuple) => {
                self.declare_parts(pattern, tuple.elems.iter().collect(), &data, expr)
            }
            Pat::Slice(slice) => {
                self.declare_parts(pattern, slice.elems.iter().collect(), &data, expr)
            }
            Pat::TupleStruct(tuple)
                if self.program.repeats && matches!(data, Data::Place(_) | Data::Struct(..)) =>
            {
                let mut fits = true;
                for (place, part) in (0..).zip(&tuple.elems) {
                    let step = Step::Field(place);
                    fits &= self.declare_field(part, &data, step, &place.to_string(), expr);
                }
                fits
            }
            Pat::Struct(fields)
                if self.program.repeats && matches!(data, Data::Place(_) | Data::Struct(..)) =>
            {
                let mut fits = true;
                for field in &fields.fields {
                    let name = field.member.to_token_stream().to_string();
                    let step = Step::to_field(&name);
                    fits &= self.declare_field(&field.pat, &data, step, &name, expr);
                }
                fits
            }
            other => {
                self.errors.push(
                    other,
                    "this pattern cannot take a differentiated value apart",
                    "use names, tuples and arrays of names",
                );
                self.declare(pattern, &Data::Mistake);
                false
            }
        }
    }

    /// Gives the names in a pattern the parts of a field.
    fn declare_field(
        &mut self,
        pattern: &Pat,
        data: &Data,
        step: Step,
        name: &str,
        expr: &Expr,
    ) -> bool {
        let part = match data {
            Data::Place(place) => Data::Place(place.part_of_pattern(step, &Form::Opaque)),
            Data::Struct(_, fields) => match fields.iter().find(|(field, _)| field == name) {
                Some((_, part)) => part.clone(),
                None => Data::Mistake,
            },
            _ => Data::Mistake,
        };
        self.declare_typed(pattern, part, expr)
    }

    fn declare_one(&mut self, name: &proc_macro2::Ident, data: Data, expr: &Expr) {
        if let Data::Words(words) = &data
            && self.program.repeats
        {
            let words = words.clone();
            self.declare_words(name, &words);
            return;
        }
        match &data {
            Data::Number(id) => self.builder.name(*id, &name.to_string().into()),
            // The part of a parameter is copied, so that the name is there for what is copied.
            Data::Place(_) => {
                if let Data::Place(place) = &data
                    && matches!(place.pattern(), crate::parse::values::data::Pattern::Number)
                    && !place.is_lent_mutably
                {
                    if let Some(id) = self.load(place, expr) {
                        self.builder.name(id, &name.to_string().into());
                        self.scopes.declare(name, Data::Number(id));
                    }
                    return;
                }
                if let Data::Place(place) = &data
                    && self.program.repeats
                {
                    if place.is_copy && place.path.is_empty() {
                        let place = place.clone();
                        self.adopt(name, &place);
                        return;
                    }
                } else {
                    let words = expr.to_token_stream();
                    self.statement(quote::quote!(let #name = #words;));
                }
            }
            _ => {}
        }
        self.scopes.declare(name, data);
    }

    /// Gives a name to words, which stand for something constant.
    fn declare_words(&mut self, name: &proc_macro2::Ident, words: &proc_macro2::TokenStream) {
        let key = crate::parse::scope::identity(name);
        let known = self.scopes.alias(&key).map(ToString::to_string);
        let is_known = matches!(self.scopes.find(&key), Some(Data::Constant))
            && (*name == words.to_string() || Some(words.to_string()) == known);
        if is_known {
            // The header of a loop gives the name already.
            return;
        }
        let is_itself = *name == words.to_string();
        let is_whole = self.is_no_float_in_words(words);
        let is_pure = if is_itself {
            self.scopes.is_stable(&key)
        } else {
            let is_pure = self.is_pure(words);
            let pattern = Pat::Ident(syn::PatIdent {
                attrs: Vec::new(),
                by_ref: None,
                mutability: None,
                ident: name.clone(),
                subpat: None,
            });
            let renamed = self.declare_renamed(&pattern);
            self.let_statement(quote::quote!(let #renamed = #words;), is_pure);
            is_pure || syn::parse2(renamed).is_ok_and(|name| self.keep_count(&name, words))
        };
        if is_itself {
            self.scopes.declare(name, Data::Constant);
        }
        if is_whole {
            self.scopes.set_whole(&key);
        }
        if self.inner_blocks > 0 || (self.is_inside() && !is_pure) {
            self.scopes.unsettle(&key);
        }
    }

    fn declare_parts(&mut self, pattern: &Pat, names: Vec<&Pat>, data: &Data, expr: &Expr) -> bool {
        let parts = match data {
            Data::Tuple(parts) | Data::Array(parts) => Some(parts.clone()),
            Data::Place(place) => match place.parts() {
                Some(parts) => Some(parts.into_iter().map(Data::Place).collect()),
                None => parts_by_pattern(place, pattern, names.len()),
            },
            Data::Words(_) => {
                let words = self.named_words(data, expr);
                if self.program.repeats {
                    self.let_constant(pattern, None, &words);
                    return true;
                }
                self.statement(quote::quote!(let #pattern = #words;));
                self.declare_constants(pattern);
                return true;
            }
            _ => None,
        };
        let (names, parts) = without_rest(names, parts);
        let Some(parts) = parts.filter(|parts| parts.len() == names.len()) else {
            let message = format!(
                "{} does not have the form of this pattern",
                data.description()
            );
            self.errors
                .push_shared(pattern, &message, "give each part a name of its own");
            self.declare(pattern, &Data::Mistake);
            return false;
        };
        let mut fits = true;
        for (name, part) in names.into_iter().zip(parts) {
            fits &= match part {
                Data::Place(place) => self.declare_place(name, &place, expr),
                part => self.declare_typed(name, part, expr),
            };
        }
        fits
    }

    /// A part of a parameter under a name of its own.
    fn declare_place(
        &mut self,
        pattern: &Pat,
        place: &crate::parse::values::place::Place,
        expr: &Expr,
    ) -> bool {
        let is_name = matches!(pattern, Pat::Ident(_));
        let data = match place.pattern() {
            crate::parse::values::data::Pattern::Number if !place.is_lent_mutably => {
                match self.load(place, expr) {
                    Some(id) => Data::Number(id),
                    None => return false,
                }
            }
            _ => Data::Place(place.clone()),
        };
        match (pattern, &data) {
            (Pat::Ident(ident), Data::Place(_)) if is_name && ident.mutability.is_none() => {
                self.scopes.declare(&ident.ident, data);
                true
            }
            _ => self.declare_typed(pattern, data, expr),
        }
    }
}

/// The parts of something whose type the text does not say, as a pattern takes it apart.
pub(in crate::parse) fn parts_by_pattern(
    place: &crate::parse::values::place::Place,
    pattern: &Pat,
    count: usize,
) -> Option<Vec<Data>> {
    let element = match place.form() {
        Form::Opaque => Form::Opaque,
        Form::Array(element, ..) | Form::Slice(element) | Form::Vec(element) => (**element).clone(),
        _ => return None,
    };
    let count = u32::try_from(count).ok()?;
    let step = |n: u32| match pattern {
        Pat::Tuple(_) => Step::Field(n),
        _ => Step::Index(n),
    };
    let parts = (0..count).map(|n| Data::Place(place.part_of_pattern(step(n), &element)));
    Some(parts.collect())
}

/// The names beside a `..`, and the parts that they stand for.
fn without_rest(names: Vec<&Pat>, parts: Option<Vec<Data>>) -> (Vec<&Pat>, Option<Vec<Data>>) {
    let rest = names.iter().position(|name| matches!(name, Pat::Rest(_)));
    let (Some(rest), Some(mut parts)) = (rest, parts.clone()) else {
        return (names, parts);
    };
    let skipped = (parts.len() + 1).checked_sub(names.len());
    let names = names
        .into_iter()
        .filter(|name| !matches!(name, Pat::Rest(_)))
        .collect();
    if let Some(skipped) = skipped {
        parts.drain(rest..rest + skipped);
    }
    (names, Some(parts))
}

/// The names that a pattern gives.
pub(in crate::parse) fn collect(pattern: &Pat, names: &mut Vec<proc_macro2::Ident>) {
    match pattern {
        Pat::Ident(ident) => {
            names.push(ident.ident.clone());
            if let Some((_, inner)) = &ident.subpat {
                collect(inner, names);
            }
        }
        Pat::Type(typed) => collect(&typed.pat, names),
        Pat::Paren(inner) => collect(&inner.pat, names),
        Pat::Reference(inner) => collect(&inner.pat, names),
        Pat::Guard(inner) => collect(&inner.pat, names),
        Pat::Tuple(tuple) => tuple.elems.iter().for_each(|inner| collect(inner, names)),
        Pat::TupleStruct(tuple) => tuple.elems.iter().for_each(|inner| collect(inner, names)),
        Pat::Slice(slice) => slice.elems.iter().for_each(|inner| collect(inner, names)),
        Pat::Struct(fields) => fields
            .fields
            .iter()
            .for_each(|field| collect(&field.pat, names)),
        Pat::Or(cases) => {
            if let Some(case) = cases.cases.first() {
                collect(case, names);
            }
        }
        _ => {}
    }
}

/// Whether a pattern gives a variable that can be changed.
pub(in crate::parse) fn is_changeable(pattern: &Pat) -> bool {
    match pattern {
        Pat::Ident(name) => {
            let inner = name.subpat.as_ref();
            name.mutability.is_some() || inner.is_some_and(|(_, inner)| is_changeable(inner))
        }
        Pat::Type(typed) => is_changeable(&typed.pat),
        Pat::Paren(inner) => is_changeable(&inner.pat),
        Pat::Reference(inner) => is_changeable(&inner.pat),
        Pat::Tuple(tuple) => tuple.elems.iter().any(is_changeable),
        Pat::TupleStruct(tuple) => tuple.elems.iter().any(is_changeable),
        Pat::Slice(slice) => slice.elems.iter().any(is_changeable),
        Pat::Struct(fields) => fields.fields.iter().any(|field| is_changeable(&field.pat)),
        _ => false,
    }
}

/// Whether a pattern takes a struct apart.
pub(in crate::parse) fn names_fields(pattern: &Pat) -> bool {
    match pattern {
        Pat::Struct(_) | Pat::TupleStruct(_) => true,
        Pat::Type(typed) => names_fields(&typed.pat),
        Pat::Paren(inner) => names_fields(&inner.pat),
        Pat::Reference(inner) => names_fields(&inner.pat),
        Pat::Tuple(tuple) => tuple.elems.iter().any(names_fields),
        Pat::Slice(slice) => slice.elems.iter().any(names_fields),
        _ => false,
    }
}

/// The names that a pattern gives, as they are spelled.
pub(in crate::parse) fn names_in(pattern: &Pat) -> Vec<String> {
    let mut names = Vec::new();
    collect(pattern, &mut names);
    names.iter().map(ToString::to_string).collect()
}
