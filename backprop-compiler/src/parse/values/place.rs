//! Parts of parameters: the way from a parameter to one of its numbers.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Expr;
use syn::spanned::Spanned;

use crate::graph::{Base, Id, Op, Spelling, Step, Target, Type};
use crate::parse::Parser;
use crate::parse::values::data::Pattern;
use crate::request::Form;

/// A parameter or a variable, or a part of one.
#[derive(Clone)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each says a thing of its own of how the place came about"
)]
pub(in crate::parse) struct Place {
    pub(in crate::parse) base: Base,
    pub(in crate::parse) path: Vec<Step>,
    pub(in crate::parse) indices: Vec<Id>,
    pub(in crate::parse) form: Form,
    /// How the user would name it.
    pub(in crate::parse) words: TokenStream,
    /// How many elements it has, in words that are at hand in the backward sweep too.
    pub(in crate::parse) length: Option<TokenStream>,
    /// How many elements its bounds give it.
    pub(in crate::parse) extent: Option<Extent>,
    /// Where each part of a list on the way begins in that list; nothing for its beginning.
    pub(in crate::parse) offsets: Vec<Option<TokenStream>>,
    /// Of how many elements the text says that it is.
    pub(in crate::parse) size: Option<u32>,
    /// Whether it is a value of its own, that does not change with what it is a copy of.
    pub(in crate::parse) is_copy: bool,
    /// Whether it is lent out to be changed, so that its name stands for the place.
    pub(in crate::parse) is_lent_mutably: bool,
    /// Whether an iterator lends its elements.
    pub(in crate::parse) lends_items: bool,
    /// Whether it is an element that an iterator lends.
    pub(in crate::parse) is_lent_item: bool,
}

/// What the bounds of a part of a list say of its length.
#[derive(Clone)]
pub(in crate::parse) struct Extent {
    /// How many elements there are, if the list has them.
    pub(in crate::parse) count: TokenStream,
    /// Whether the list has them.
    pub(in crate::parse) is_within: bool,
}

impl Place {
    pub(in crate::parse) fn root(base: Base, form: &Form, name: &dyn ToTokens) -> Self {
        Self {
            base,
            path: Vec::new(),
            indices: Vec::new(),
            form: form.clone(),
            words: name.to_token_stream(),
            length: match form {
                Form::Array(_, length, _) => Some(length.to_token_stream()),
                _ => None,
            },
            extent: None,
            offsets: Vec::new(),
            size: None,
            is_copy: false,
            is_lent_mutably: false,
            lends_items: false,
            is_lent_item: false,
        }
    }

    pub(in crate::parse) fn target(&self) -> Target {
        Target {
            base: self.base,
            path: self.path.clone(),
        }
    }

    /// The variable that it is all or a part of.
    pub(in crate::parse) fn cell(&self) -> Option<usize> {
        match self.base {
            Base::Cell(cell) => Some(cell),
            _ => None,
        }
    }

    /// What it is made of, references aside.
    pub(in crate::parse) fn form(&self) -> &Form {
        let mut form = &self.form;
        while let Form::Reference(inner) = form {
            form = inner;
        }
        form
    }

    pub(in crate::parse) fn step(&self, step: Step, form: &Form) -> Self {
        let mut part = self.clone();
        let words = &self.words;
        part.words = match &step {
            Step::Field(n) => {
                let n = Literal::u32_unsuffixed(*n);
                quote!(#words.#n)
            }
            Step::Named(name) => {
                let name = Ident::new(name, Span::call_site());
                quote!(#words.#name)
            }
            Step::Index(n) => {
                let n = Literal::u32_unsuffixed(*n);
                quote!(#words[#n])
            }
            // Whoever adds such a step says the index too.
            Step::Dynamic | Step::From | Step::To | Step::Between => part.words,
            Step::Last => quote!(#words[#words.len() - 1]),
        };
        part.path.push(step);
        part.size = None;
        part.extent = None;
        part.lends_items = false;
        part.is_lent_item = false;
        part.form = form.clone();
        part.length = match form {
            Form::Array(_, length, _) => Some(length.to_token_stream()),
            _ => None,
        };
        part
    }

    /// A part that a pattern names: of something that is lent it is lent too.
    pub(in crate::parse) fn part_of_pattern(&self, step: Step, form: &Form) -> Self {
        let mut part = self.step(step, form);
        part.is_lent_item = self.is_lent_item || matches!(self.form, Form::Reference(_));
        part
    }

    /// The list that it is a part of, and where in it the element at `index` is.
    pub(in crate::parse) fn beneath(&self, index: &TokenStream) -> Option<(Self, TokenStream)> {
        let taken = match self.path.last()? {
            Step::From | Step::To => 1,
            Step::Between => 2,
            _ => return None,
        };
        let mut whole = self.clone();
        whole.path.pop();
        let left = whole.indices.len() - taken;
        whole.indices.truncate(left);
        let index = match whole.offsets.pop().flatten() {
            Some(offset) if index.to_string() == "0" => offset,
            Some(offset) => quote!(#offset + #index),
            None => index.clone(),
        };
        Some((whole, index))
    }

    /// Words for the number of elements.
    pub(in crate::parse) fn count(&self) -> TokenStream {
        let words = &self.words;
        match (&self.length, self.base) {
            (Some(length), Base::Cell(_)) => quote!((#length)),
            _ => quote!(#words.len()),
        }
    }

    /// An element, whose index is the node, and in words `index`.
    pub(in crate::parse) fn at(&self, node: Id, index: &TokenStream) -> Self {
        let element = match self.form() {
            Form::Array(element, ..) | Form::Slice(element) | Form::Vec(element) => {
                (**element).clone()
            }
            _ => Form::Opaque,
        };
        let mut part = self.step(Step::Dynamic, &element);
        part.indices.push(node);
        let words = &self.words;
        part.words = quote!(#words[#index]);
        part
    }

    /// What it looks like once it is read.
    pub(in crate::parse) fn pattern(&self) -> Pattern {
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
    pub(in crate::parse) fn parts(&self) -> Option<Vec<Self>> {
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

    /// Its fields or elements, as many as `pattern` has where nothing else says their number.
    pub(in crate::parse) fn parts_like(&self, pattern: &Pattern) -> Option<Vec<Self>> {
        let numbers = |parts: &[Pattern]| 0..u32::try_from(parts.len()).unwrap_or(u32::MAX);
        match (self.form(), pattern) {
            (Form::Opaque, Pattern::Array(parts)) => {
                let element = |n| self.step(Step::Index(n), &Form::Opaque);
                Some(numbers(parts).map(element).collect())
            }
            (Form::Opaque, Pattern::Tuple(parts)) => {
                let field = |n| self.step(Step::Field(n), &Form::Opaque);
                Some(numbers(parts).map(field).collect())
            }
            _ => self.parts(),
        }
    }

    /// Whether it is a list whose length can be asked for.
    pub(in crate::parse) fn is_list(&self) -> bool {
        matches!(
            self.form(),
            Form::Array(..) | Form::Slice(_) | Form::Vec(_) | Form::Opaque
        )
    }
}

impl Parser<'_> {
    /// The whole variable that a place is a part of, by its name.
    pub(in crate::parse) fn whole_of(place: &Place, name: &Ident) -> Place {
        if place.path.is_empty() {
            return place.clone();
        }
        Place::root(place.base, &Form::Opaque, name)
    }

    /// Reads a number of a parameter.
    pub(in crate::parse) fn load(&mut self, place: &Place, expr: &Expr) -> Option<Id> {
        let float = match place.form() {
            Form::Float(float) => Some(*float),
            Form::Opaque => Some(self.float),
            _ => None,
        };
        let Some(float) = float else {
            self.errors.push_shared(
                expr,
                "expected a number, found a parameter of several numbers",
                "take one of them, as in `w[0]` or `p.0`",
            );
            return None;
        };
        self.builder.span = expr.span();
        Some(self.read(place, Type::Float(float)))
    }

    /// Reads a number or a truth value.
    pub(in crate::parse) fn read(&mut self, place: &Place, ty: Type) -> Id {
        let op = match place.base {
            Base::Cell(cell) => Op::Load {
                cell,
                path: place.path.clone(),
                version: self.versions.get(&cell).copied().unwrap_or(0),
            },
            Base::Parameter(parameter) | Base::Gradient(parameter) => Op::Element {
                parameter,
                path: place.path.clone(),
            },
        };
        self.builder
            .spelled(op, place.indices.clone(), ty, Spelling::Operator)
    }
}
