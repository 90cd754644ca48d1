//! Elements and parts of lists: `w[i]` and `w[a..b]`.
//!
//! In goes an index with what stands before and between the brackets, out comes the place that it
//! leads to, or of an array that the body put together the element.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::spanned::Spanned;
use syn::{Expr, ExprIndex};

use crate::graph::{Init, Op, Spelling, Step, Type};
use crate::parse::Parser;
use crate::parse::calls::call::is_float_literal;
use crate::parse::constant::bare;
use crate::parse::facts::mention;
use crate::parse::values::data::Data;
use crate::parse::values::place::{Extent, Place};
use crate::parse::variables::cell::form_of_shape;
use crate::request::Form;

impl Parser<'_> {
    /// `base[index]`.
    pub(in crate::parse) fn index(&mut self, expr: &ExprIndex) -> Data {
        let mut base = self.expression(&expr.expr);
        if matches!(base, Data::Array(_)) && matches!(bare(&expr.index), Expr::Range(_)) {
            base = self.array_in_memory(&base, &expr.expr);
        }
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

    /// A variable of ours with the numbers of an array, which has parts that can be lent.
    fn array_in_memory(&mut self, array: &Data, expr: &Expr) -> Data {
        let mut nodes = Vec::new();
        let Some(shape) = self
            .all_numbers(array, expr)
            .and_then(|numbers| numbers.flatten(&mut nodes))
        else {
            return Data::Mistake;
        };
        let mut types = nodes.iter().map(|&id| self.builder.function().node(id).ty);
        let form = form_of_shape(&shape, &mut types).unwrap_or(Form::Opaque);
        let array = self.own_copy(Init::Numbers(shape), nodes);
        Data::Place(Place { form, ..array })
    }

    /// What stands between the brackets. A branch there gives an integer, which nothing flows
    /// through, so its words are copied.
    fn index_value(&mut self, index: &Expr) -> Data {
        let is_branch = matches!(bare(index), Expr::If(_) | Expr::Match(_) | Expr::Block(_));
        if is_branch && mention::is_active(&self.scopes, index) {
            return Data::Words(self.words(index));
        }
        self.whole_value(index)
    }

    /// A value that is a whole number where it stands.
    pub(in crate::parse) fn whole_value(&mut self, expr: &Expr) -> Data {
        match self.fixed(expr) {
            Some(words) => Data::Words(words),
            None => self.expression(expr),
        }
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
    pub(in crate::parse) fn counted(&mut self, place: &Place, index: &TokenStream) -> Place {
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
        part.is_lent_item = place.lends_items;
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
            let data = self.whole_value(end);
            if matches!(data, Data::Mistake | Data::Never) {
                return data;
            }
            let mut text = self.index_words(&data, end);
            if words.len() == 1 && matches!(range.limits, syn::RangeLimits::Closed(_)) {
                let last = operand(&text);
                text = quote!(#last + 1);
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
        part.extent = Some(Extent {
            count: extent(place, start.as_ref(), end.as_ref()),
            is_within: false,
        });
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
}

/// How many elements `place[start..end]` has, if these are within it.
fn extent(place: &Place, start: Option<&TokenStream>, end: Option<&TokenStream>) -> TokenStream {
    let end = match (end, &place.extent) {
        (Some(end), _) => end.clone(),
        (None, Some(extent)) => extent.count.clone(),
        (None, None) => place.count(),
    };
    match start {
        Some(start) => {
            let (start, end) = (operand(start), operand(&end));
            quote!(#end - #start)
        }
        None => end,
    }
}

/// Words that can stand on either side of any operator.
pub(in crate::parse) fn operand(words: &TokenStream) -> TokenStream {
    let is_atom = matches!(
        syn::parse2::<Expr>(words.clone()),
        Ok(Expr::Lit(_)
            | Expr::Path(_)
            | Expr::Paren(_)
            | Expr::MethodCall(_)
            | Expr::Index(_)
            | Expr::Field(_))
    );
    if is_atom {
        words.clone()
    } else {
        quote!((#words))
    }
}

/// Words that can stand beside a `+`.
fn summand(words: &TokenStream) -> TokenStream {
    let is_sum = matches!(
        syn::parse2::<Expr>(words.clone()),
        Ok(Expr::Binary(binary)) if matches!(binary.op, syn::BinOp::Add(_) | syn::BinOp::Mul(_))
    );
    if is_sum {
        words.clone()
    } else {
        operand(words)
    }
}

/// Whether the place of an element on the way is known at run time alone.
pub(in crate::parse) fn has_dynamic_index(place: &Expr) -> bool {
    let mut expr = bare(place);
    loop {
        expr = match expr {
            Expr::Index(index) => {
                if !matches!(bare(&index.index), Expr::Lit(_)) {
                    return true;
                }
                bare(&index.expr)
            }
            Expr::Field(field) => bare(&field.base),
            Expr::Unary(unary) => bare(&unary.expr),
            _ => return false,
        }
    }
}
