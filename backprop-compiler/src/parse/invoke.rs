//! Calls of what has a derivative of its own: other differentiated functions, and closures of the
//! body's own, which are written out where they are called.
//!
//! `g(&w[1..], x * y)` becomes one node that owns nothing: what it lends and what it computes are
//! the node's arguments, and its result a variable, whose type only the callee knows.

use std::collections::HashMap;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprClosure, ExprMethodCall, ExprStruct};

use super::Parser;
use super::constant::bare;
use super::data::Data;
use super::mention;
use super::place::Place;
use crate::graph::{
    Argument, Base, CallWords, Cell, Id, Init, Op, Spelling, Step, Target, Type, Work,
};
use crate::request::Form;
use crate::rules;

impl Parser<'_> {
    /// A call of a function with a derivative of its own.
    pub(super) fn invoke(&mut self, call: &ExprCall, path: TokenStream) -> Data {
        let mut args = Vec::new();
        let mut arguments = Vec::new();
        let mut is_wrong = false;
        let all: Vec<Data> = call.args.iter().map(|expr| self.expression(expr)).collect();
        if all.iter().all(Data::is_constant) {
            // Lengths and the like: whatever is called, nothing flows through it.
            return self.constant_call(call, &all);
        }
        for (expr, data) in call.args.iter().zip(all) {
            match self.argument(data, expr, &mut args) {
                Some(argument) => arguments.push(argument),
                None => is_wrong = true,
            }
        }
        if is_wrong {
            return Data::Mistake;
        }
        self.builder.span = call.span();
        let cell = self.builder.cell(Cell {
            name: "result".into(),
            ident: None,
            length: None,
            init: Init::Outcome(self.builder.function().calls.len()),
            ty: None,
        });
        let words = self.builder.call_words(CallWords {
            path,
            arguments,
            cell,
            leaves: true,
        });
        self.builder.node(Op::Invoke(words), args, Type::Unit);
        let mut place = self.own_place(cell);
        place.is_copy = true;
        Data::Place(place)
    }

    fn constant_call(&mut self, call: &ExprCall, all: &[Data]) -> Data {
        let args = call.args.iter().zip(all).map(|(expr, data)| match data {
            Data::Words(words) if matches!(bare(expr), Expr::Reference(_)) => {
                quote::quote!(&#words)
            }
            Data::Words(words) => words.clone(),
            _ => self.words(expr),
        });
        let args: Vec<_> = args.collect();
        let function = &call.func;
        Data::Words(quote::quote!(#function(#(#args),*)))
    }

    fn argument(&mut self, data: Data, expr: &Expr, args: &mut Vec<Id>) -> Option<Argument> {
        let by_reference = matches!(bare(expr), Expr::Reference(_));
        match data {
            Data::Mistake | Data::Never => None,
            Data::Constant => {
                let words = self.words(expr);
                if let Expr::Lit(_) = bare(expr) {
                    return Some(Argument::Words(words));
                }
                if self.is_pure(&words) {
                    return Some(Argument::Words(words));
                }
                Some(Argument::Words(self.name_words(words)))
            }
            Data::Words(words) => Some(Argument::Words(if self.is_pure(&words) {
                words
            } else {
                self.name_words(words)
            })),
            Data::Number(id) => {
                args.push(id);
                Some(Argument::Number)
            }
            Data::Place(place) if self.is_float(&place) && !by_reference => {
                args.push(self.load(&place, expr)?);
                Some(Argument::Number)
            }
            Data::Place(place) => {
                let place = self.kept_result(place);
                args.extend(&place.indices);
                let lent = by_reference || is_behind_reference(&place.form);
                Some(Argument::Place {
                    target: place.target(),
                    by_reference: lent,
                })
            }
            data @ (Data::Array(_) | Data::Tuple(_) | Data::Struct(..)) => {
                let data = self.all_numbers(&data, expr)?;
                let mut nodes = Vec::new();
                let shape = data.flatten(&mut nodes)?;
                let cell = self.builder.cell(Cell {
                    name: "argument".into(),
                    ident: None,
                    length: None,
                    init: Init::Numbers(shape),
                    ty: None,
                });
                self.builder.node(Op::Declare(cell), nodes, Type::Unit);
                Some(Argument::Place {
                    target: Target::whole(Base::Cell(cell)),
                    by_reference,
                })
            }
            data => {
                self.unexpected(&data, "a value", expr);
                None
            }
        }
    }

    fn is_float(&self, place: &Place) -> bool {
        let whole = place.path.is_empty();
        let ty = place
            .cell()
            .and_then(|cell| self.builder.function().cells[cell].ty);
        matches!(place.form(), Form::Float(_)) || (whole && ty.is_some())
    }

    fn kept_result(&mut self, place: Place) -> Place {
        place
    }

    /// A closure with names of their own for what it gives, unless it is called for the first time.
    fn with_fresh_names(&mut self, closure: &ExprClosure) -> ExprClosure {
        let mut names = Given::default();
        syn::visit::Visit::visit_expr_closure(&mut names, closure);
        let mut fresh = HashMap::new();
        for name in names.0 {
            if self.written_out.insert(name.to_string()) {
                continue;
            }
            self.names += 1;
            let text = name.to_string();
            let text = text.strip_prefix("r#").unwrap_or(&text);
            let other = Ident::new(&format!("{text}_{}", self.names), Span::mixed_site());
            let program = &mut self.program;
            for facts in [
                &mut program.memory,
                &mut program.active,
                &mut program.changed,
                &mut program.growing,
                &mut program.called,
            ] {
                if facts.contains(&name.to_string()) {
                    facts.insert(other.to_string());
                }
            }
            fresh.insert(name.to_string(), other);
        }
        if fresh.is_empty() {
            return closure.clone();
        }
        let tokens = with_names(closure.to_token_stream(), &fresh);
        syn::parse2(tokens).unwrap_or_else(|_| closure.clone())
    }

    /// A call of a name that stands for a closure of the body's own.
    pub(super) fn closure_call(&mut self, closure: &ExprClosure, call: &ExprCall) -> Data {
        self.closure_calls += 1;
        if self.closure_calls >= MOST_CLOSURE_CALLS {
            if self.closure_calls == MOST_CLOSURE_CALLS {
                self.errors.push(
                    &call.func,
                    "closures are called too often here: each call is written out",
                    "make the closure a `#[differentiable]` function",
                );
            }
            return Data::Mistake;
        }
        let mut data = Vec::new();
        for expr in &call.args {
            let one = self.expression(expr);
            data.push(match one {
                Data::Constant => Data::Words(self.named_words(&one, expr)),
                Data::Mistake | Data::Never => return one,
                other => other,
            });
        }
        let closure = &self.with_fresh_names(closure);
        self.closure_depth += 1;
        if self.closure_depth > DEEPEST_CLOSURE {
            self.closure_depth -= 1;
            self.errors.push(
                &call.func,
                "closures call each other too deep here",
                "make one of them a `#[differentiable]` function",
            );
            return Data::Mistake;
        }
        let result = self.apply(closure, data);
        self.closure_depth -= 1;
        result
    }

    /// A function that is named, not written out: `f64::max` in `fold(0.0, f64::max)`.
    pub(super) fn call_of_path(&mut self, path: &Expr, args: Vec<Data>) -> Data {
        let Expr::Path(words) = bare(path) else {
            self.errors.push(
                path,
                "what is called here is not known",
                "write a closure, as in `|sum, x| sum + x`",
            );
            return Data::Mistake;
        };
        let name = words
            .path
            .segments
            .last()
            .map(|last| last.ident.to_string());
        let Some(rule) = name.and_then(|name| rules::public(&name)) else {
            self.errors.push(
                path,
                "the derivative of this function is not known here",
                "write a closure that calls it, as in `|sum, x| f(sum, x)`",
            );
            return Data::Mistake;
        };
        let mut ids = Vec::new();
        for data in &args {
            let Some(id) = self.number(data, path) else {
                return Data::Mistake;
            };
            ids.push(id);
        }
        if ids.len() != rule.arguments.len() {
            self.errors
                .push_shared(path, "wrong number of arguments", "");
            return Data::Mistake;
        }
        let spelling = Spelling::Function(words.to_token_stream());
        Data::Number(self.call_node(rule.name, ids, spelling))
    }

    /// `Point { x: .., y: .. }`.
    pub(super) fn struct_literal(&mut self, literal: &ExprStruct) -> Data {
        if !mention::is_active(&self.scopes, literal) {
            return Data::Constant;
        }
        if let Some(rest) = &literal.rest {
            self.errors.push(
                rest,
                "the rest of a struct cannot be taken from another one here",
                "name every field",
            );
            return Data::Mistake;
        }
        let mut fields = Vec::new();
        for field in &literal.fields {
            let data = match self.expression(&field.expr) {
                data @ (Data::Mistake | Data::Never) => return data,
                Data::Constant => Data::Words(self.named_words(&Data::Constant, &field.expr)),
                data => data,
            };
            fields.push((field.member.to_token_stream().to_string(), data));
        }
        Data::Struct(literal.path.to_token_stream(), fields)
    }

    /// `Pair(a, b)`: a struct by its constructor, which begins with a capital letter.
    pub(super) fn tuple_struct(&mut self, call: &ExprCall, path: &syn::ExprPath) -> Option<Data> {
        let last = path.path.segments.last()?.ident.to_string();
        if !self.program.repeats || !last.starts_with(char::is_uppercase) {
            return None;
        }
        let mut fields = Vec::new();
        for (place, expr) in call.args.iter().enumerate() {
            let data = match self.expression(expr) {
                data @ (Data::Mistake | Data::Never) => return Some(data),
                Data::Constant => Data::Words(self.named_words(&Data::Constant, expr)),
                data => data,
            };
            fields.push((place.to_string(), data));
        }
        Some(Data::Struct(path.to_token_stream(), fields))
    }

    /// What a method of a list does: `swap`, `push`, `fill` and the like.
    pub(super) fn list_method(&mut self, place: &Place, call: &ExprMethodCall) -> Option<Data> {
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
                if let Form::Slice(element) = copy.form.clone() {
                    copy.form = Form::Vec(element);
                }
                Data::Place(copy)
            }
            ("as_slice" | "as_ref" | "iter" | "borrow", []) => Data::Place(place.clone()),
            ("swap", [a, b]) if place.cell().is_some() => {
                let (a, b) = (self.element_at(place, a)?, self.element_at(place, b)?);
                let ty = Type::Float(self.float);
                let (left, right) = (self.read(&a, ty), self.read(&b, ty));
                self.store_plain(&a, right);
                self.store_plain(&b, left);
                Data::Tuple(Vec::new())
            }
            ("push", [value]) if place.path.is_empty() => {
                let cell = place.cell()?;
                let data = self.expression(value);
                let id = self.number(&data, value)?;
                self.builder.node(Op::Push(cell), vec![id], Type::Unit);
                self.touch(cell);
                Data::Tuple(Vec::new())
            }
            ("copy_from_slice" | "clone_from_slice", [from]) if place.cell().is_some() => {
                let Data::Place(from) = self.expression(from) else {
                    return None;
                };
                // `to[0..]` is a slice, whatever kind of list it is of.
                let zero = self.constant_node(quote::quote!(0), Type::Usize);
                let all = |place: &Place| {
                    let mut part = place.step(Step::From, &Form::Opaque);
                    part.offsets.push(None);
                    part.indices.push(zero);
                    part
                };
                let (to, from) = (all(place), all(&from));
                let mut args = to.indices.clone();
                args.extend(&from.indices);
                let op = Op::Whole {
                    work: Work::Assign,
                    to: to.target(),
                    from: from.target(),
                };
                self.builder.node(op, args, Type::Unit);
                self.touch(place.cell()?);
                Data::Tuple(Vec::new())
            }
            ("fill", [value]) if place.cell().is_some() => {
                let data = self.expression(value);
                let value = self.number(&data, value)?;
                self.fill(place, value);
                Data::Tuple(Vec::new())
            }
            _ => return None,
        })
    }

    /// `vec![value; length]` and `vec![a, b]`.
    pub(super) fn list_macro(&mut self, call: &syn::Macro) -> Option<Data> {
        use syn::parse::Parser as _;
        let tokens = &call.tokens;
        if let Ok(repeat) = syn::parse2::<syn::ExprRepeat>(quote::quote!([#tokens])) {
            let value = self.expression(&repeat.expr);
            if matches!(value, Data::Mistake | Data::Never) {
                return Some(value);
            }
            let length = self.expression(&repeat.len);
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
            let value = self.number(&value, &repeat.expr)?;
            let words = quote::quote!(#path![0.0; #length]);
            let place = self.own_list(words, &length);
            self.fill(&place, value);
            return Some(Data::Place(place));
        }
        let parser = syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated;
        let elements = parser.parse2(tokens.clone()).ok()?;
        let count = elements.len();
        let path = &call.path;
        let place = self.own_list(quote::quote!(#path![0.0; #count]), &quote::quote!(#count));
        for (n, element) in (0..).zip(&elements) {
            let data = self.expression(element);
            let value = self.number(&data, element)?;
            let step = place.step(Step::Index(n), &Form::Opaque);
            self.store_plain(&step, value);
        }
        Some(Data::Place(place))
    }

    /// A list of ours, with a name that words can mention.
    fn own_list(&mut self, words: TokenStream, length: &TokenStream) -> Place {
        self.names += 1;
        let name = format!("list_{}", self.names);
        let name = Ident::new(&name, Span::mixed_site());
        let cell = self.new_cell(&name, Init::Words(words), Vec::new(), None, &Form::Opaque);
        let mut place = Place::root(Base::Cell(cell), &Form::Opaque, &name);
        place.is_copy = true;
        place.length = Some(length.clone());
        place
    }

    /// Stores one number in every element of a list.
    pub(super) fn fill(&mut self, place: &Place, value: Id) {
        let words = &place.words;
        let _ = words;
        let count = place.count();
        let source = super::iterate::Source::of_indices(quote::quote!(0..#count));
        let place = place.clone();
        let span = Span::call_site();
        self.each(source, None, None, false, span, |parser, index| {
            let Some(Data::Words(index)) = index else {
                return;
            };
            let node = parser.constant_node(index.clone(), Type::Usize);
            parser.store_plain(&place.at(node, &index), value);
        });
    }

    fn element_at(&mut self, place: &Place, index: &Expr) -> Option<Place> {
        let data = self.expression(index);
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
        Some(place.at(node, &words))
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

/// How often closures of the body's own may be called: those that call each other twice are written out
/// twice as often with each that there is.
const MOST_CLOSURE_CALLS: usize = 2000;

/// How deep closures of the body's own may call each other.
const DEEPEST_CLOSURE: usize = 64;

fn is_behind_reference(form: &Form) -> bool {
    matches!(form, Form::Slice(_) | Form::Reference(_))
}

/// The names that a closure gives: its parameters and those of its `let`s and loops.
#[derive(Default)]
struct Given(Vec<Ident>);

impl<'ast> syn::visit::Visit<'ast> for Given {
    fn visit_expr_closure(&mut self, closure: &'ast ExprClosure) {
        for input in &closure.inputs {
            super::pattern::collect(input, &mut self.0);
        }
        self.visit_expr(&closure.body);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        super::pattern::collect(&local.pat, &mut self.0);
        syn::visit::visit_local(self, local);
    }

    fn visit_expr_for_loop(&mut self, each: &'ast syn::ExprForLoop) {
        super::pattern::collect(&each.pat, &mut self.0);
        syn::visit::visit_expr_for_loop(self, each);
    }
}

/// A text with other names, fields and methods aside.
fn with_names(tokens: TokenStream, fresh: &HashMap<String, Ident>) -> TokenStream {
    let mut after_dot = false;
    let mut after_two = false;
    let renamed = tokens.into_iter().map(|token| {
        let is_member = after_dot && !after_two;
        let is_dot = matches!(&token, TokenTree::Punct(mark) if mark.as_char() == '.');
        after_two = is_dot && after_dot;
        after_dot = is_dot;
        match token {
            TokenTree::Group(group) => {
                let mut inner =
                    proc_macro2::Group::new(group.delimiter(), with_names(group.stream(), fresh));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            TokenTree::Ident(name) if !is_member => match fresh.get(&name.to_string()) {
                Some(other) => TokenTree::Ident(other.clone()),
                None => TokenTree::Ident(name),
            },
            other => other,
        }
    });
    renamed.collect()
}
