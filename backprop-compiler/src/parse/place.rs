//! Parts of parameters: the way from a parameter to one of its numbers.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprField, ExprIndex, Member};

use super::Parser;
use super::call::is_float_literal;
use super::constant::bare;
use super::data::{Data, Pattern};
use super::mention;
use crate::graph::{Base, Id, Op, Spelling, Step, Target, Type};
use crate::request::Form;

/// A parameter or a variable, or a part of one.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) base: Base,
    pub(super) path: Vec<Step>,
    pub(super) indices: Vec<Id>,
    pub(super) form: Form,
    /// How the user would name it.
    pub(super) words: TokenStream,
    /// How many elements it has, in words that are at hand in the backward sweep too.
    pub(super) length: Option<TokenStream>,
    /// Where each part of a list on the way begins in that list; nothing for its beginning.
    pub(super) offsets: Vec<Option<TokenStream>>,
    /// Of how many elements the text says that it is.
    pub(super) size: Option<u32>,
    /// Whether it is a value of its own, that does not change with what it is a copy of.
    pub(super) is_copy: bool,
    /// Whether it is lent out to be changed, so that its name stands for the place.
    pub(super) is_lent_mutably: bool,
}

impl Place {
    pub(super) fn root(base: Base, form: &Form, name: &dyn ToTokens) -> Self {
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
            offsets: Vec::new(),
            size: None,
            is_copy: false,
            is_lent_mutably: false,
        }
    }

    pub(super) fn target(&self) -> Target {
        Target {
            base: self.base,
            path: self.path.clone(),
        }
    }

    /// The variable that it is all or a part of.
    pub(super) fn cell(&self) -> Option<usize> {
        match self.base {
            Base::Cell(cell) => Some(cell),
            _ => None,
        }
    }

    /// What it is made of, references aside.
    pub(super) fn form(&self) -> &Form {
        let mut form = &self.form;
        while let Form::Reference(inner) = form {
            form = inner;
        }
        form
    }

    pub(super) fn step(&self, step: Step, form: &Form) -> Self {
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
        };
        part.path.push(step);
        part.size = None;
        part.form = form.clone();
        part.length = match form {
            Form::Array(_, length, _) => Some(length.to_token_stream()),
            _ => None,
        };
        part
    }

    /// The list that it is a part of, and where in it the element at `index` is.
    fn beneath(&self, index: &TokenStream) -> Option<(Self, TokenStream)> {
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
    pub(super) fn count(&self) -> TokenStream {
        let words = &self.words;
        match (&self.length, self.base) {
            (Some(length), Base::Cell(_)) => quote!((#length)),
            _ => quote!(#words.len()),
        }
    }

    /// An element, whose index is the node, and in words `index`.
    pub(super) fn at(&self, node: Id, index: &TokenStream) -> Self {
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
        matches!(
            self.form(),
            Form::Array(..) | Form::Slice(_) | Form::Vec(_) | Form::Opaque
        )
    }
}

impl Parser<'_> {
    /// Reads a number of a parameter.
    pub(super) fn load(&mut self, place: &Place, expr: &Expr) -> Option<Id> {
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
    pub(super) fn read(&mut self, place: &Place, ty: Type) -> Id {
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

    /// `base[index]`.
    pub(super) fn index(&mut self, expr: &ExprIndex) -> Data {
        let base = self.expression(&expr.expr);
        if let (Data::Place(place), Expr::Range(range)) = (&base, bare(&expr.index)) {
            let element = match place.form() {
                Form::Array(element, ..) | Form::Slice(element) | Form::Vec(element) => {
                    (**element).clone()
                }
                _ => Form::Opaque,
            };
            return self.slice(&place.clone(), range, element);
        }
        let index = self.index_value(&expr.index);
        match (&base, &index) {
            (Data::Mistake, _) | (_, Data::Mistake) => Data::Mistake,
            (Data::Never, _) | (_, Data::Never) => Data::Never,
            (Data::Constant, Data::Constant) => Data::Constant,
            (_, Data::Place(index)) if matches!(index.form(), Form::Opaque) => match &base {
                Data::Place(place) => {
                    let place = place.clone();
                    self.part(&place, &Data::Place(index.clone()), expr)
                }
                Data::Constant => {
                    let words = self.named_words(&base, &expr.expr);
                    let index = &index.words;
                    Data::Words(quote!(#words[#index]))
                }
                _ => {
                    self.unexpected(&base, "an array or a slice", &expr.expr);
                    Data::Mistake
                }
            },
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
            Form::Array(element, _, length) => ((**element).clone(), *length),
            Form::Slice(element) | Form::Vec(element) => ((**element).clone(), None),
            Form::Opaque => (Form::Opaque, None),
            _ => {
                self.errors
                    .push_shared(&expr.expr, "this is not an array or a slice", "");
                return Data::Mistake;
            }
        };
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
            let words = self.index_words(index, &expr.index);
            self.builder.span = expr.index.span();
            let index = self.constant_node(words.clone(), Type::Usize);
            return Data::Place(place.at(index, &words));
        };
        if let Some(length) = length
            && n >= length
        {
            let message = format!("index {n} is beyond the end of an array of {length}");
            self.errors.push(&expr.index, &message, "");
            return Data::Mistake;
        }
        if place.size.is_some_and(|size| n < size) {
            let n = Literal::u32_unsuffixed(n);
            return Data::Place(self.counted(place, &quote!(#n)));
        }
        Data::Place(place.step(Step::Index(n), &element))
    }

    /// The element of a list at an index that is counted, and so within it.
    pub(super) fn counted(&mut self, place: &Place, index: &TokenStream) -> Place {
        let words = &place.words;
        let words = quote!(#words[#index]);
        let mut list = place.clone();
        let mut at = index.clone();
        // A part of a list that an index is within is the list at a place further on.
        while let Some((whole, further)) = list.beneath(&at) {
            list = whole;
            at = further;
        }
        let node = self.constant_node(at.clone(), Type::Usize);
        let mut part = list.at(node, &at);
        let element = match place.form() {
            Form::Array(element, ..) | Form::Slice(element) | Form::Vec(element) => {
                (**element).clone()
            }
            _ => Form::Opaque,
        };
        part.form = element;
        part.words = words;
        part
    }

    /// The words of an index, which may be written again.
    fn index_words(&mut self, index: &Data, expr: &Expr) -> TokenStream {
        let words = match index {
            Data::Words(words) => words.clone(),
            // A number of a struct that is an integer.
            Data::Place(place) => place.words.clone(),
            _ => self.words(expr),
        };
        if self.is_pure(&words) {
            return words;
        }
        self.name_words(words)
    }

    /// `base[a..b]`.
    fn slice(&mut self, place: &Place, range: &syn::ExprRange, element: Form) -> Data {
        let mut ends = Vec::new();
        let mut words = Vec::new();
        for end in [&range.start, &range.end] {
            let Some(end) = end else {
                words.push(None);
                continue;
            };
            let data = self.expression(end);
            if matches!(data, Data::Mistake | Data::Never) {
                return data;
            }
            let mut text = self.index_words(&data, end);
            if words.len() == 1 && matches!(range.limits, syn::RangeLimits::Closed(_)) {
                text = quote!((#text) + 1);
            }
            self.builder.span = end.span();
            ends.push(self.constant_node(text.clone(), Type::Usize));
            words.push(Some(text));
        }
        let step = match (&words[0], &words[1]) {
            (Some(_), Some(_)) => Step::Between,
            (Some(_), None) => Step::From,
            (None, Some(_)) => Step::To,
            (None, None) => {
                let mut whole = place.clone();
                let text = &place.words;
                whole.words = quote!(#text[..]);
                whole.form = Form::Slice(Box::new(element));
                return Data::Place(whole);
            }
        };
        let mut part = place.step(step, &Form::Slice(Box::new(element)));
        part.indices.extend(ends);
        let (text, start, end) = (&place.words, &words[0], &words[1]);
        part.words = quote!(#text[#start..#end]);
        part.offsets.push(start.as_ref().map(summand));
        Data::Place(part)
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

/// Words that can stand beside a `+`.
fn summand(words: &TokenStream) -> TokenStream {
    let is_sum = matches!(
        syn::parse2::<Expr>(words.clone()),
        Ok(Expr::Lit(_)
            | Expr::Path(_)
            | Expr::Paren(_)
            | Expr::MethodCall(_)
            | Expr::Index(_)
            | Expr::Field(_))
    ) || matches!(
        syn::parse2::<Expr>(words.clone()),
        Ok(Expr::Binary(binary)) if matches!(binary.op, syn::BinOp::Add(_) | syn::BinOp::Mul(_))
    );
    if is_sum {
        words.clone()
    } else {
        quote!((#words))
    }
}
