//! Chains that end in one value, and the closures in them.
//!
//! In goes `x.iter().zip(y).map(|(a, b)| a * b).sum()`, out comes a loop whose body is the closures,
//! written out, and a variable that it adds to.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::{Expr, ExprClosure, ExprMethodCall};

use crate::graph::{Base, Init, Shape, Type};
use crate::parse::Parser;
use crate::parse::calls::closure::closure_of;
use crate::parse::constant::bare;
use crate::parse::facts::mention;
use crate::parse::iterators::iterate::{Filter, Source, is_chain};
use crate::parse::rewrite;
use crate::parse::values::data::Data;
use crate::parse::values::place::Place;
use crate::request::Form;

impl Parser<'_> {
    /// Runs `body` on the items that pass all filters.
    pub(in crate::parse) fn filtered(
        &mut self,
        filters: Vec<Filter<'_>>,
        given: Option<Data>,
        span: Span,
        body: impl FnOnce(&mut Self, Option<Data>),
    ) {
        let mut filters = filters.into_iter();
        let Some(first) = filters.next() else {
            body(self, given);
            return;
        };
        let rest: Vec<_> = filters.collect();
        let data = given.unwrap_or(Data::Mistake);
        match first {
            Filter::Map(closure) => {
                let mapped = self.apply(closure, vec![data]);
                self.filtered(rest, Some(mapped), span, body);
            }
            Filter::Keep(closure) => {
                let mut bare = closure.clone();
                let lent = match bare.inputs.first_mut() {
                    // What the reference is to stands for itself.
                    Some(pattern @ syn::Pat::Reference(_)) => {
                        if let syn::Pat::Reference(lent) = pattern.clone() {
                            *pattern = *lent.pat;
                        }
                        data.clone()
                    }
                    _ => lent_words(data.clone()),
                };
                let kept = self.apply(&bare, vec![lent]);
                if let Some(condition) = self.truth(&kept, &closure.body) {
                    self.conditional(condition, &closure.body, span, |parser| {
                        parser.filtered(rest, Some(data), span, body);
                    });
                }
            }
        }
    }

    /// What a closure of the body's own gives for these arguments.
    pub(in crate::parse) fn apply(&mut self, closure: &ExprClosure, args: Vec<Data>) -> Data {
        for (input, data) in closure.inputs.iter().zip(&args) {
            if matches!(input, syn::Pat::Type(_)) {
                self.note_float(data);
            }
        }
        let written = rewrite::result(&closure.body, &closure.output);
        let body = written.as_ref().unwrap_or(&closure.body);
        let Some(in_block) = crate::parse::facts::exits::without_returns(body) else {
            return self.put_in_place(closure, args);
        };
        if args.iter().all(Data::is_constant) && !mention::is_active(&self.scopes, closure) {
            // What it returns may be of any type.
            let args = args.iter().map(|data| self.named_words(data, body));
            let args: Vec<_> = args.collect();
            let closure = self.words(closure);
            return Data::Words(quote!((#closure)(#(#args),*)));
        }
        let closure = ExprClosure {
            body: Box::new(in_block),
            output: syn::ReturnType::Default,
            ..closure.clone()
        };
        self.put_in_place(&closure, args)
    }

    /// The same of a closure of ours, whose body may return from the function.
    pub(in crate::parse) fn put_in_place(
        &mut self,
        closure: &ExprClosure,
        args: Vec<Data>,
    ) -> Data {
        if closure.inputs.len() != args.len() {
            self.errors.push_shared(
                &closure.inputs,
                "this closure takes another number of arguments here",
                "",
            );
            return Data::Mistake;
        }
        self.scopes.enter();
        for (pattern, data) in closure.inputs.iter().zip(args) {
            if data.is_constant() {
                let words = self.named_words(&data, &closure.body);
                let is_pure = self.is_pure(&words);
                let renamed = self.declare_renamed(pattern);
                self.let_statement(quote!(let #renamed = #words;), is_pure);
                if !is_pure && self.is_inside() {
                    self.unsettle_names(pattern);
                }
                continue;
            }
            self.declare_typed(pattern, data, &closure.body);
        }
        let written = rewrite::result(&closure.body, &closure.output);
        let mut data = self.expression(written.as_ref().unwrap_or(&closure.body));
        if matches!(data, Data::Constant) {
            // Its names are gone after it.
            let words = self.named_words(&data, &closure.body);
            data = Data::Words(words);
        }
        let mut words = TokenStream::new();
        data.each_words(&mut words);
        self.scopes.leave_with(&words);
        data
    }

    /// A chain that ends in one value: `sum`, `product`, `fold`, `collect`.
    pub(in crate::parse) fn reduce(&mut self, call: &ExprMethodCall) -> Option<Data> {
        let name = call.method.to_string();
        let args: Vec<&Expr> = call.args.iter().collect();
        let is_known = matches!(
            (name.as_str(), args.len()),
            ("sum" | "product" | "collect", 0) | ("fold", 2) | ("for_each", 1)
        );
        if !is_known || !is_chain(&call.receiver) || !mention::is_active(&self.scopes, call) {
            return None;
        }
        let span = call.method.span();
        let list = Ident::new(&format!("list_{}", self.names + 1), Span::mixed_site());
        let pushes = rewrite::pushes(call, &list, &|part| mention::is_active(&self.scopes, part));
        if let Some(pushes) = pushes {
            let place = self.empty_list();
            let data = self.expression(&pushes);
            return Some(match data {
                Data::Mistake => data,
                _ => self.as_known(Data::Place(place)),
            });
        }
        let source = match self.source(&call.receiver) {
            Ok(source) => source,
            Err(data) => return Some(data),
        };
        Some(match name.as_str() {
            "sum" => self.total(source, call, -0.0, "sum", span),
            "product" => self.total(source, call, 1.0, "product", span),
            "collect" => self.collected(source, call, span),
            "for_each" => {
                let Some(closure) = closure_of(args[0], 1) else {
                    return Some(self.refuse_adapter(call, "for_each"));
                };
                self.each(source, None, None, false, span, |parser, item| {
                    let _ = parser.apply(closure, item.into_iter().collect());
                });
                Data::Tuple(Vec::new())
            }
            _ => match closure_of(args[1], 2) {
                Some(step) => self.folded(source, args[0], step, span),
                None => self.refuse_adapter(call, "fold"),
            },
        })
    }

    /// `sum` begins at -0.0, which changes no other number, and `product` at 1, as in std.
    fn total(
        &mut self,
        source: Source<'_>,
        call: &ExprMethodCall,
        begin: f64,
        name: &str,
        span: Span,
    ) -> Data {
        let ty = Type::Float(self.float);
        let begin = self.builder.number(begin, self.float);
        let cell = self.own_cell(name, Init::Numbers(Shape::Number), vec![begin], ty);
        let place = Self::own_place(cell);
        self.each(source, None, None, false, span, |parser, item| {
            let Some(item) = item else { return };
            let Some(value) = parser.number(&item, &call.receiver) else {
                return;
            };
            if name == "sum" {
                parser.add_number(&place, value);
            } else {
                let before = parser.read(&place, ty);
                let product =
                    parser.call_node("mul", vec![before, value], crate::graph::Spelling::Operator);
                parser.store_number(&place, product);
            }
        });
        Data::Number(self.load_own(cell, ty))
    }

    fn collected(&mut self, source: Source<'_>, call: &ExprMethodCall, span: Span) -> Data {
        let place = self.empty_list();
        let Some(cell) = place.cell() else {
            return Data::Mistake;
        };
        self.each(source, None, None, false, span, |parser, item| {
            let Some(item) = item else { return };
            let list = Place::root(Base::Cell(cell), &Form::Opaque, &place.words);
            if let Data::Place(list) = parser.as_known(Data::Place(list)) {
                let _ = parser.put_in(&list, item, &call.receiver);
            }
        });
        self.as_known(Data::Place(place))
    }

    /// A list that is collected into.
    fn empty_list(&mut self) -> Place {
        let root = self.root;
        self.names += 1;
        let name = Ident::new(&format!("list_{}", self.names), Span::mixed_site());
        let words = quote!(#root::__private::Vec::new());
        let cell = self.new_cell(&name, Init::Words(words), Vec::new(), None, &Form::Opaque);
        let mut place = Place::root(Base::Cell(cell), &Form::Opaque, &name);
        place.is_copy = true;
        self.builder.cell_mut(cell).ident = Some(name);
        if let Some(like) = self.lists.collected_like.take() {
            self.lists.like.insert(cell, like);
        }
        place
    }

    fn folded(&mut self, source: Source<'_>, begin: &Expr, step: &ExprClosure, span: Span) -> Data {
        let data = self.expression(begin);
        if matches!(data, Data::Mistake | Data::Never) {
            return data;
        }
        let begin_expr = begin;
        let data = parts_of_constant(data, begin_expr);
        let Some(begin) = self.all_numbers(&data, begin_expr) else {
            return Data::Mistake;
        };
        let mut nodes = Vec::new();
        if begin.flatten(&mut nodes).is_none() {
            return Data::Mistake;
        }
        let mut cells = Vec::new();
        for &node in &nodes {
            let ty = self.builder.function().node(node).ty;
            let cell = self.own_cell("fold", Init::Numbers(Shape::Number), vec![node], ty);
            cells.push((cell, ty));
        }
        self.each(source, None, None, false, span, |parser, item| {
            let Some(item) = item else { return };
            let before: Vec<_> = cells
                .iter()
                .map(|&(cell, ty)| parser.load_own(cell, ty))
                .collect();
            let before = begin.refill(&mut before.into_iter());
            let after = parser.apply(step, vec![before, item]);
            let Some(after) = parser.all_numbers(&after, &step.body) else {
                return;
            };
            let mut nodes = Vec::new();
            if after.flatten(&mut nodes).is_none() || nodes.len() != cells.len() {
                parser.errors.push_shared(
                    &step.body,
                    "the step of `fold` gives something of another form than it begins with",
                    "",
                );
                return;
            }
            for (&(cell, _), node) in cells.iter().zip(nodes) {
                let place = Self::own_place(cell);
                parser.store_number(&place, node);
            }
        });
        let after: Vec<_> = cells
            .iter()
            .map(|&(cell, ty)| self.load_own(cell, ty))
            .collect();
        begin.refill(&mut after.into_iter())
    }
}

/// The longest array that is taken apart, in elements.
const MOST_PARTS: usize = 16;

/// A constant tuple or array as its parts.
fn parts_of_constant(data: Data, expr: &Expr) -> Data {
    let words = |expr: &Expr| match bare(expr) {
        inner @ (Expr::Tuple(_) | Expr::Array(_) | Expr::Repeat(_)) => {
            parts_of_constant(Data::Constant, inner)
        }
        inner => Data::Words(quote!(#inner)),
    };
    match (&data, bare(expr)) {
        (Data::Constant, Expr::Tuple(tuple)) => {
            Data::Tuple(tuple.elems.iter().map(words).collect())
        }
        (Data::Constant, Expr::Array(array)) => {
            Data::Array(array.elems.iter().map(words).collect())
        }
        (Data::Constant, Expr::Repeat(repeat)) => {
            let count = Parser::whole_number(&repeat.len).and_then(|n| usize::try_from(n).ok());
            match count.filter(|&count| count <= MOST_PARTS) {
                Some(count) => Data::Array(vec![words(&repeat.expr); count]),
                None => data,
            }
        }
        _ => data,
    }
}

/// An item behind a reference, as `filter` hands it on.
fn lent_words(data: Data) -> Data {
    match data {
        Data::Words(words) => Data::Words(quote!((&#words))),
        Data::Tuple(parts) => Data::Tuple(parts.into_iter().map(lent_words).collect()),
        data => data,
    }
}
