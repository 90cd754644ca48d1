//! Structs and tuples: how they are built, and their fields.
//!
//! In goes `Point { x: u, y: v }`, `Pair(u, v)`, `p.x` or `p.0`, out comes what the fields hold, or
//! the place that the field of a parameter or a variable is.

use quote::{ToTokens, quote};
use syn::{Expr, ExprCall, ExprField, ExprStruct, Member};

use crate::graph::Step;
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::facts::mention;
use crate::parse::values::data::Data;
use crate::request::Form;

impl Parser<'_> {
    /// `Point { x: .., y: .. }`.
    pub(in crate::parse) fn struct_literal(&mut self, literal: &ExprStruct) -> Data {
        if !mention::is_active(&self.scopes, literal) {
            return Data::Constant;
        }
        if let Some(rest) = &literal.rest {
            return self.struct_with_rest(literal, rest);
        }
        let mut fields = Vec::new();
        for field in &literal.fields {
            let (name, data) = self.field_of_literal(field);
            if let Data::Mistake | Data::Never = data {
                return data;
            }
            fields.push((name, data));
        }
        Data::Struct(literal.path.to_token_stream(), fields)
    }

    /// The name of a field, and what is given for it.
    pub(in crate::parse) fn field_of_literal(&mut self, field: &syn::FieldValue) -> (String, Data) {
        let data = match self.expression(&field.expr) {
            Data::Constant => self.constant_parts(&field.expr),
            data => data,
        };
        (field.member.to_token_stream().to_string(), data)
    }

    /// `Pair(a, b)`: a struct by its constructor, which begins with a capital letter.
    pub(in crate::parse) fn tuple_struct(
        &mut self,
        call: &ExprCall,
        path: &syn::ExprPath,
    ) -> Option<Data> {
        let last = path.path.segments.last()?.ident.to_string();
        if !self.program.repeats || !last.starts_with(char::is_uppercase) {
            return None;
        }
        let mut fields = Vec::new();
        for (place, expr) in call.args.iter().enumerate() {
            let data = match self.expression(expr) {
                data @ (Data::Mistake | Data::Never) => return Some(data),
                Data::Constant => self.constant_parts(expr),
                data => data,
            };
            fields.push((place.to_string(), data));
        }
        Some(Data::Struct(path.to_token_stream(), fields))
    }

    /// `base.0` and `base.name`.
    pub(in crate::parse) fn field(&mut self, expr: &ExprField) -> Data {
        let base = self.expression(&expr.base);
        let Member::Unnamed(index) = &expr.member else {
            return match base {
                Data::Constant => Data::Constant,
                Data::Words(words) => {
                    let member = &expr.member;
                    Data::Words(quote!(#words.#member))
                }
                Data::Mistake => Data::Mistake,
                Data::Place(place) if matches!(place.form(), Form::Opaque) => {
                    let name = expr.member.to_token_stream().to_string();
                    Data::Place(place.step(Step::Named(name.into()), &Form::Opaque))
                }
                Data::Struct(_, fields) => {
                    let name = expr.member.to_token_stream().to_string();
                    match fields.into_iter().find(|(field, _)| *field == name) {
                        Some((_, data)) => data,
                        None => {
                            self.errors.push_shared(
                                &expr.member,
                                "there is no such field here",
                                "",
                            );
                            Data::Mistake
                        }
                    }
                }
                _ => {
                    let name = expr.member.to_token_stream().to_string();
                    let help = match crate::rules::public(&name) {
                        Some(rule) => format!("call it, as in `x.{}(..)`", rule.name),
                        None => String::new(),
                    };
                    let message = format!("{} has no fields with names", base.description());
                    self.errors.push_shared(&expr.member, &message, &help);
                    Data::Mistake
                }
            };
        };
        let place_of = index.index as usize;
        match &base {
            Data::Constant => Data::Constant,
            Data::Words(words) => Data::Words(quote!(#words.#index)),
            Data::Tuple(fields) if place_of < fields.len() => fields[place_of].clone(),
            Data::Struct(_, fields) if place_of < fields.len() => fields[place_of].1.clone(),
            Data::Place(place) => match (place.form(), place.parts()) {
                (Form::Tuple(_), Some(parts)) if place_of < parts.len() => {
                    Data::Place(parts[place_of].clone())
                }
                (Form::Opaque, _) => {
                    Data::Place(place.step(Step::Field(index.index), &Form::Opaque))
                }
                _ => self.no_field(index),
            },
            Data::Mistake => Data::Mistake,
            _ => self.no_field(index),
        }
    }

    fn no_field(&mut self, index: &syn::Index) -> Data {
        self.errors.push_shared(
            index,
            &format!("there is no field `{}` here", index.index),
            "",
        );
        Data::Mistake
    }
}

/// Whether an expression is a struct that is written out: `Point { x: 0.0, y: 1.0 }` or `Pair(0.0, 1.0)`.
pub(in crate::parse) fn is_written_out(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Struct(_) => true,
        Expr::Reference(lent) => is_written_out(&lent.expr),
        Expr::Call(call) => is_constructor(call),
        _ => false,
    }
}

/// Whether a call is that of a constructor, which begins with a capital letter.
pub(in crate::parse) fn is_constructor(call: &ExprCall) -> bool {
    matches!(bare(&call.func), Expr::Path(path)
    if path.path.segments.last().is_some_and(|last| {
        let name = last.ident.to_string();
        let is_known = matches!(name.as_str(), "Some" | "Ok" | "Err");
        name.starts_with(char::is_uppercase) && !is_known
    }))
}

/// Whether an expression is what a type gives, which may be a value of it: `Point::default()` or `Point::ZERO`.
pub(in crate::parse) fn is_of_a_type(expr: &Expr) -> bool {
    let path = match bare(expr) {
        Expr::Reference(lent) => return is_of_a_type(&lent.expr),
        Expr::Call(call) => bare(&call.func),
        other => other,
    };
    let Expr::Path(path) = path else {
        return false;
    };
    let before = path.path.segments.iter().rev().nth(1);
    before.is_some_and(|ty| ty.ident.to_string().starts_with(char::is_uppercase))
}
