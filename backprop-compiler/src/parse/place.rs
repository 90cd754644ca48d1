//! Parts of parameters: the way from a parameter to one of its numbers.

use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprField, ExprIndex, Member};

use super::Parser;
use super::call::is_float_literal;
use super::constant::bare;
use super::data::{Data, Pattern};
use super::mention;
use crate::graph::{Id, Op, Spelling, Step, Type};
use crate::request::Form;

/// A parameter, or a part of one.
#[derive(Clone)]
pub(super) struct Place {
    parameter: usize,
    path: Vec<Step>,
    indices: Vec<Id>,
    form: Form,
}

impl Place {
    pub(super) fn root(parameter: usize, form: &Form) -> Self {
        Self {
            parameter,
            path: Vec::new(),
            indices: Vec::new(),
            form: form.clone(),
        }
    }

    /// What it is made of, references aside.
    fn form(&self) -> &Form {
        let mut form = &self.form;
        while let Form::Reference(inner) = form {
            form = inner;
        }
        form
    }

    fn step(&self, step: Step, form: &Form) -> Self {
        let mut part = self.clone();
        part.path.push(step);
        part.form = form.clone();
        part
    }

    /// What it looks like once it is read.
    pub(super) fn pattern(&self) -> Pattern {
        match (self.form(), self.parts()) {
            (Form::Float(_), _) => Pattern::Number,
            (Form::Tuple(_), Some(parts)) => {
                Pattern::Tuple(parts.iter().map(Self::pattern).collect())
            }
            (_, Some(parts)) => Pattern::Array(parts.iter().map(Self::pattern).collect()),
            _ => Pattern::Unknown,
        }
    }

    /// Its fields or elements, if their number is known.
    pub(super) fn parts(&self) -> Option<Vec<Self>> {
        match self.form() {
            Form::Array(element, _, Some(length)) => Some(
                (0..*length)
                    .map(|n| self.step(Step::Index(n), element))
                    .collect(),
            ),
            Form::Tuple(fields) => {
                let numbered = (0..).zip(fields);
                Some(
                    numbered
                        .map(|(n, field)| self.step(Step::Field(n), field))
                        .collect(),
                )
            }
            _ => None,
        }
    }

    /// Whether it is a list whose length can be asked for.
    pub(super) fn is_list(&self) -> bool {
        matches!(self.form(), Form::Array(..) | Form::Slice(_))
    }
}

impl Parser<'_> {
    /// Reads a number of a parameter.
    pub(super) fn load(&mut self, place: &Place, expr: &Expr) -> Option<Id> {
        let Form::Float(float) = place.form() else {
            self.errors.push_shared(
                expr,
                "expected a number, found a parameter of several numbers",
                "take one of them, as in `w[0]` or `p.0`",
            );
            return None;
        };
        self.builder.span = expr.span();
        let op = Op::Element {
            parameter: place.parameter,
            path: place.path.clone(),
        };
        let ty = Type::Float(*float);
        Some(
            self.builder
                .spelled(op, place.indices.clone(), ty, Spelling::Operator),
        )
    }

    /// `base[index]`.
    pub(super) fn index(&mut self, expr: &ExprIndex) -> Data {
        let base = self.expression(&expr.expr);
        let index = self.index_value(&expr.index);
        match (&base, &index) {
            (Data::Mistake, _) | (_, Data::Mistake) => Data::Mistake,
            (Data::Never, _) | (_, Data::Never) => Data::Never,
            (Data::Constant, Data::Constant) => Data::Constant,
            (_, Data::Number(_) | Data::Truth(_) | Data::Place(_) | Data::Array(_)) => {
                self.errors.push_shared(
                    &expr.index,
                    "the index depends on a differentiated value",
                    "convert it to an integer, as in `x.floor() as usize`, or use `constant(..)`",
                );
                Data::Mistake
            }
            (Data::Words(words), _) => {
                let words = words.clone();
                let index = self.named_words(&index, &expr.index);
                Data::Words(quote!(#words[#index]))
            }
            (Data::Constant, _) => {
                let words = self.named_words(&base, &expr.expr);
                let index = self.named_words(&index, &expr.index);
                Data::Words(quote!(#words[#index]))
            }
            (Data::Place(place), _) => self.part(&place.clone(), &index, expr),
            (Data::Array(elements), _) => self.element(&elements.clone(), &index, expr),
            _ => {
                self.unexpected(&base, "an array or a slice", &expr.expr);
                Data::Mistake
            }
        }
    }

    /// What stands between the brackets. A branch there gives an integer, which nothing flows
    /// through, so its words are copied.
    fn index_value(&mut self, index: &Expr) -> Data {
        let is_branch = matches!(bare(index), Expr::If(_) | Expr::Match(_) | Expr::Block(_));
        if is_branch && mention::is_active(&self.scopes, index) {
            return Data::Words(self.words(index));
        }
        self.expression(index)
    }

    /// An element of a parameter.
    fn part(&mut self, place: &Place, index: &Data, expr: &ExprIndex) -> Data {
        let (element, length) = match place.form() {
            Form::Array(element, _, length) => (element, *length),
            Form::Slice(element) => (element, None),
            _ => {
                self.errors
                    .push_shared(&expr.expr, "this is not an array or a slice", "");
                return Data::Mistake;
            }
        };
        if let Expr::Range(range) = bare(&expr.index) {
            self.errors.push(
                range,
                "a part of an array cannot be taken as a whole here",
                "index its elements one by one",
            );
            return Data::Mistake;
        }
        let whole = Self::whole_number(&expr.index);
        if is_float_literal(&expr.index) || whole.is_some_and(|n| n < 0) {
            self.errors.push_shared(
                &expr.index,
                "an index is a whole number that is not negative",
                "write `0` for the first element",
            );
            return Data::Mistake;
        }
        let known = whole.and_then(|n| u32::try_from(n).ok());
        let Some(n) = known else {
            let index = self.typed(index, &expr.index, Type::Usize);
            let mut part = place.step(Step::Dynamic, element);
            part.indices.push(index);
            return Data::Place(part);
        };
        if let Some(length) = length
            && n >= length
        {
            let message = format!("index {n} is beyond the end of an array of {length}");
            self.errors.push(&expr.index, &message, "");
            return Data::Mistake;
        }
        Data::Place(place.step(Step::Index(n), element))
    }

    /// An element of an array that the body put together.
    fn element(&mut self, elements: &[Data], index: &Data, expr: &ExprIndex) -> Data {
        if let Some(n) = Self::whole_number(&expr.index) {
            if let Some(element) = usize::try_from(n).ok().and_then(|n| elements.get(n)) {
                return element.clone();
            }
            let message = format!(
                "index {n} is beyond the end of an array of {}",
                elements.len()
            );
            self.errors.push(&expr.index, &message, "");
            return Data::Mistake;
        }
        let mut nodes = Vec::new();
        for element in elements {
            let Some(id) = self.number(element, &expr.expr) else {
                return Data::Mistake;
            };
            nodes.push(id);
        }
        // The index is looked up in an array of nothing first, so that one beyond the end is the
        // user's own panic.
        let index = self.named_words(index, &expr.index);
        let length = elements.len();
        let checked = quote!({ let () = [(); #length][#index]; #index });
        self.builder.span = expr.index.span();
        let index = self.constant_node(checked, Type::Usize);
        let Some((&last, others)) = nodes.split_last() else {
            self.errors
                .push(&expr.expr, "this array has no elements", "");
            return Data::Mistake;
        };
        let ty = self.builder.function().node(last).ty;
        let mut chosen = last;
        for (n, &node) in others.iter().enumerate().rev() {
            let number = self.builder.region_number(n);
            let op = Op::Compare(crate::graph::Comparison::Equal);
            let is_here =
                self.builder
                    .spelled(op, vec![index, number], Type::Bool, Spelling::Operator);
            let args = vec![is_here, node, chosen];
            chosen = self
                .builder
                .spelled(Op::Select, args, ty, Spelling::Operator);
        }
        Data::Number(chosen)
    }

    /// `base.0` and `base.name`.
    pub(super) fn field(&mut self, expr: &ExprField) -> Data {
        let base = self.expression(&expr.base);
        let Member::Unnamed(index) = &expr.member else {
            return match base {
                Data::Constant => Data::Constant,
                Data::Words(words) => {
                    let member = &expr.member;
                    Data::Words(quote!(#words.#member))
                }
                Data::Mistake => Data::Mistake,
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
            Data::Place(place) => match (place.form(), place.parts()) {
                (Form::Tuple(_), Some(parts)) if place_of < parts.len() => {
                    Data::Place(parts[place_of].clone())
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
