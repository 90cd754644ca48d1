//! One node as an expression, with parentheses where the order of operations needs them.

use std::cell::OnceCell;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

use super::float_type;
use super::lanes::Lanes;
use super::layout::Layout;
use super::words::Floats;
use crate::graph::{Comparison, Float, Function, Id, Node, Op, Spelling, Step, Type};
use crate::request::{Form, Request};

/// How tightly the outermost operator of an expression binds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Precedence {
    Branch,
    Compare,
    Sum,
    Product,
    Unary,
    Atom,
}

/// What is needed to write expressions.
pub(super) struct Writer<'a> {
    pub(super) request: &'a Request,
    pub(super) function: &'a Function,
    pub(super) layout: Layout,
    /// The name under which each parameter is read.
    pub(super) parameters: Vec<TokenStream>,
    /// Whether that name is of a reference.
    pub(super) lent: Vec<bool>,
    /// The name of each variable.
    pub(super) cells: Vec<Ident>,
    /// The name of the gradient by each parameter.
    pub(super) buffers: &'a [Ident],
    /// What has several tangents, where they are all written at once.
    pub(super) lanes: Option<Lanes>,
    /// The type of the numbers of each variable, once it is asked for.
    pub(super) floats: OnceCell<Floats>,
}

impl Writer<'_> {
    /// The node wherever it is read: its name, or what it stands for.
    pub(super) fn read(&self, id: Id) -> TokenStream {
        self.read_at(id, Precedence::Branch)
    }

    /// The same, in parentheses if it binds less tightly than `least`; a tangent along all directions.
    fn read_at(&self, id: Id, least: Precedence) -> TokenStream {
        if self.own_width(id).is_some() {
            let own = self.read_as_it_is(id, Precedence::Atom);
            let width = self.width();
            return quote!(#own.along::<#width>());
        }
        self.read_as_it_is(id, least)
    }

    /// The same of a tangent that may be along none.
    fn read_as_it_is(&self, id: Id, least: Precedence) -> TokenStream {
        if let Some(name) = self.layout.name(id) {
            return name.to_token_stream();
        }
        let (tokens, precedence) = self.write(id);
        if precedence < least {
            quote!((#tokens))
        } else {
            tokens
        }
    }

    /// What the node stands for.
    pub(super) fn write(&self, id: Id) -> (TokenStream, Precedence) {
        let node = self.function.node(id);
        let span = node.span.resolved_at(Span::mixed_site());
        match &node.op {
            Op::Element { parameter, path } => {
                let base = &self.parameters[*parameter];
                let place = self.path(base, path, &node.args);
                let form = self.form(*parameter);
                match form.map_or(0, |form| references(form, path)) {
                    0 => (place, Precedence::Atom),
                    1 => (quote!((*#place)), Precedence::Atom),
                    _ => (quote!((**#place)), Precedence::Atom),
                }
            }
            Op::Number(_) if node.ty == Type::Any => (
                quote!(::core::default::Default::default()),
                Precedence::Atom,
            ),
            Op::Number(bits) if matches!(node.ty, Type::Float(Float::Named(_))) => (
                self.generic(f64::from_bits(*bits), node.ty),
                Precedence::Atom,
            ),
            Op::Number(bits) => number(node, f64::from_bits(*bits)),
            Op::Truth(truth) => (truth.to_token_stream(), Precedence::Atom),
            Op::Constant(index) => (self.constant(node, *index), Precedence::Atom),
            Op::Pure(index) | Op::Count(index) => self.pure(node, *index),
            Op::Load { cell, path, .. } => {
                let name = self.cells[*cell].to_token_stream();
                (self.path(&name, path, &node.args), Precedence::Atom)
            }
            Op::Call(name) => self.call(id, node, name, span),
            Op::Compare(comparison) => {
                let (a, b) = (self.operand(node, 0), self.operand(node, 1));
                (compare(*comparison, &a, &b, span), Precedence::Compare)
            }
            Op::Not => {
                let a = self.read_at(node.args[0], Precedence::Unary);
                (quote_spanned!(span=> !#a), Precedence::Unary)
            }
            Op::Predicate(name) => {
                let a = self.read_at(node.args[0], Precedence::Atom);
                let name = Ident::new(name, span);
                (quote!(#a.#name()), Precedence::Atom)
            }
            Op::Cast if self.is_wide(id) => {
                let a = self.read_at(node.args[0], Precedence::Atom);
                let ty = float_type(node.ty.float().unwrap_or(Float::F64));
                (quote!(#a.cast::<#ty>()), Precedence::Atom)
            }
            Op::Cast => {
                let a = self.read_at(node.args[0], Precedence::Unary);
                let ty = float_type(node.ty.float().unwrap_or(Float::F64));
                (quote!((#a as #ty)), Precedence::Atom)
            }
            Op::Pack => {
                let elements = node.args.iter().map(|&arg| self.read(arg));
                (quote!([#(#elements),*]), Precedence::Atom)
            }
            Op::Select if self.is_either(id) => {
                let [a, b] = [0, 2].map(|place| {
                    let arg = node.args[place];
                    let is_same = self.is_either(arg);
                    let least = [Precedence::Compare, Precedence::Branch][usize::from(is_same)];
                    self.read_at(arg, least)
                });
                (quote!(#a || #b), Precedence::Branch)
            }
            Op::Select => {
                let c = self.read(node.args[0]);
                let [a, b] = [1, 2].map(|place| self.read_as(node.args[place], self.is_wide(id)));
                (quote!(if #c { #a } else { #b }), Precedence::Branch)
            }
            _ => (TokenStream::new(), Precedence::Atom),
        }
    }

    /// Whether a node is a truth value that is true where another one is, or else a third one.
    fn is_either(&self, id: Id) -> bool {
        let node = self.function.node(id);
        node.op == Op::Select && self.function.node(node.args[1]).op == Op::Truth(true)
    }

    /// What a parameter is made of: the function's own, or the tangent of one.
    fn form(&self, parameter: usize) -> Option<&Form> {
        let count = self.request.parameters.len();
        let tangent_of = parameter.checked_sub(count + 1);
        let own = tangent_of.unwrap_or(parameter);
        let mut form = self.request.parameters.get(own)?.form.as_ref()?;
        if tangent_of.is_some() && self.request.is_function {
            // However many references there are, tangents are behind one.
            while let Form::Reference(inner) = form
                && let Form::Reference(_) = **inner
            {
                form = inner;
            }
        }
        Some(form)
    }

    fn operand(&self, node: &Node, place: usize) -> TokenStream {
        self.read_at(node.args[place], Precedence::Sum)
    }

    /// Words that can be written wherever they are read.
    fn pure(&self, node: &Node, index: usize) -> (TokenStream, Precedence) {
        let words = &self.function.verbatim[index];
        if node.ty.float().is_some() {
            return (self.constant(node, index), Precedence::Atom);
        }
        let is_atom = words.clone().into_iter().count() == 1;
        let precedence = if is_atom {
            Precedence::Atom
        } else {
            Precedence::Branch
        };
        (words.clone(), precedence)
    }

    /// The type of a node, by a path that nobody can shadow.
    pub(super) fn type_of(&self, id: Id) -> TokenStream {
        Self::type_name(self.function.node(id).ty)
    }

    /// The same of a type.
    pub(super) fn type_name(ty: Type) -> TokenStream {
        match ty {
            Type::Float(float) => float_type(float),
            Type::Any => quote!(_),
            other => {
                let name = Ident::new(other.name(), Span::mixed_site());
                quote!(::core::primitive::#name)
            }
        }
    }

    /// The number 0 of a type, or of the function's numbers where that is not known.
    pub(super) fn zero(&self, ty: Option<Type>) -> TokenStream {
        match ty.or_else(|| Some(Type::Float(self.request.float()))) {
            Some(ty @ Type::Float(Float::Named(_))) => self.generic(0.0, ty),
            _ => quote!(0.0),
        }
    }

    /// A number of a type parameter.
    fn generic(&self, value: f64, ty: Type) -> TokenStream {
        let root = &self.request.root;
        let ty = float_type(ty.float().unwrap_or(Float::F64));
        if value.to_bits() == 0 {
            return quote!(<#ty as #root::__private::Real>::ZERO);
        }
        if value.to_bits() == 1.0_f64.to_bits() {
            return quote!(<#ty as #root::__private::Real>::ONE);
        }
        let (number, _) = number_of(value, Float::F64);
        quote!(<#ty as #root::__private::Real>::from_f64(#number))
    }

    fn constant(&self, node: &Node, index: usize) -> TokenStream {
        if node.ty == Type::Any {
            return self.function.verbatim[index].clone();
        }
        let root = &self.request.root;
        let words = &self.function.verbatim[index];
        if is_cast_to(words, node.ty.name()) {
            return quote!((#words));
        }
        // Where the words are not of the type, they are to blame, and not the whole macro call: so
        // all of the path stands where they do, and comes from where the first token of it comes.
        let first = |tokens: &TokenStream| {
            let first = tokens.clone().into_iter().next();
            first.map_or_else(Span::mixed_site, |token| token.span())
        };
        let place = first(words);
        let span = first(root).located_at(place);
        let root = root.clone().into_iter().map(|mut token| {
            token.set_span(span);
            token
        });
        let ty = match node.ty {
            Type::Float(float @ Float::Named(_)) => float_type(float),
            ty => {
                let ty = Ident::new(ty.name(), span);
                quote_spanned!(span=> ::core::primitive::#ty)
            }
        };
        quote_spanned!(span=> #(#root)*::__private::constant_of::<#ty, _>(#words))
    }

    fn call(&self, id: Id, node: &Node, name: &str, span: Span) -> (TokenStream, Precedence) {
        let (own, operator) = match name {
            "add" => (Precedence::Sum, quote_spanned!(span=> +)),
            "sub" => (Precedence::Sum, quote_spanned!(span=> -)),
            "mul" => (Precedence::Product, quote_spanned!(span=> *)),
            "div" => (Precedence::Product, quote_spanned!(span=> /)),
            "rem" => (Precedence::Product, quote_spanned!(span=> %)),
            "neg" => {
                let a = self.read_as_it_is(node.args[0], Precedence::Unary);
                return (quote_spanned!(span=> -#a), Precedence::Unary);
            }
            "softmax_item" | "item" => {
                let (whole, place) = (self.read(node.args[0]), self.read(node.args[1]));
                return (quote!(#whole[#place]), Precedence::Atom);
            }
            _ => return (self.function_call(node, name, span), Precedence::Atom),
        };
        let tighter = if own == Precedence::Sum {
            Precedence::Product
        } else {
            Precedence::Unary
        };
        let (mut left, mut right) = (node.args[0], node.args[1]);
        if name == "mul" && self.is_wide(right) {
            // A tangent can be multiplied with a number, and not the other way round.
            std::mem::swap(&mut left, &mut right);
        }
        let is_sum = own == Precedence::Sum && self.is_wide(id);
        if is_sum && let Some(sum) = self.sum_of_some(name, left, right) {
            return (sum, Precedence::Atom);
        }
        let [left, right] = [(left, own), (right, tighter)].map(|(operand, least)| {
            if is_sum && !self.is_wide(operand) {
                self.read_as(operand, true)
            } else {
                self.read_as_it_is(operand, least)
            }
        });
        (quote!(#left #operator #right), own)
    }

    /// A sum or difference of tangents, of which some may be along no direction and others not.
    fn sum_of_some(&self, name: &str, left: Id, right: Id) -> Option<TokenStream> {
        let [first, second] = [left, right].map(|id| self.own_width(id));
        let is_one = first.map(ToString::to_string) == second.map(ToString::to_string);
        if is_one || !self.is_wide(left) || !self.is_wide(right) {
            return None;
        }
        let width = self.width()?;
        let second = second.unwrap_or(width);
        let function = if name == "sub" { "minus" } else { "plus" };
        let function = Ident::new(function, Span::mixed_site());
        let left = self.read_as_it_is(left, Precedence::Atom);
        let right = self.read_as_it_is(right, Precedence::Branch);
        Some(quote!(#left.#function::<{ #second }, { #width }>(#right)))
    }

    fn function_call(&self, node: &Node, name: &str, span: Span) -> TokenStream {
        match &node.spelling {
            Spelling::Method(method) => {
                let receiver = self.read_at(node.args[0], Precedence::Atom);
                let others = node.args[1..].iter().map(|&arg| self.read(arg));
                quote!(#receiver.#method(#(#others),*))
            }
            Spelling::Function(path) => {
                let arguments = self.arguments(node, name);
                quote!(#path(#arguments))
            }
            _ => {
                let root = &self.request.root;
                let function = Ident::new(name, span);
                let arguments = self.arguments(node, name);
                quote!(#root::__private::#function(#arguments))
            }
        }
    }

    fn arguments(&self, node: &Node, name: &str) -> TokenStream {
        let args = node.args.iter().map(|&arg| self.read(arg));
        match name {
            "log_sum_exp" => quote!(&[#(#args),*]),
            "softmax" => quote!([#(#args),*]),
            _ => quote!(#(#args),*),
        }
    }
}

fn compare(comparison: Comparison, a: &TokenStream, b: &TokenStream, span: Span) -> TokenStream {
    let operator = match comparison {
        Comparison::Less => quote_spanned!(span=> <),
        Comparison::LessOrEqual => quote_spanned!(span=> <=),
        Comparison::Greater => quote_spanned!(span=> >),
        Comparison::GreaterOrEqual => quote_spanned!(span=> >=),
        Comparison::Equal => quote_spanned!(span=> ==),
        Comparison::NotEqual => quote_spanned!(span=> !=),
    };
    quote!(#a #operator #b)
}

/// A number, in the user's own spelling if it is the user's.
fn number(node: &Node, value: f64) -> (TokenStream, Precedence) {
    let precedence = if value.is_sign_negative() {
        Precedence::Unary
    } else {
        Precedence::Atom
    };
    if let Spelling::Literal(words) = &node.spelling {
        return (words.clone(), precedence);
    }
    let Type::Float(ty) = node.ty else {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "whole numbers here are indices"
        )]
        let whole = Literal::i64_unsuffixed(value.abs() as i64);
        let tokens = if value < 0.0 {
            quote!(-#whole)
        } else {
            quote!(#whole)
        };
        return (tokens, precedence);
    };
    number_of(value, ty)
}

/// Whether words are `k as f64`, whose type needs no call to say it: rustc takes time for each call.
fn is_cast_to(words: &TokenStream, ty: &str) -> bool {
    let tokens: Vec<TokenTree> = words.clone().into_iter().take(4).collect();
    match tokens.as_slice() {
        [_, TokenTree::Ident(cast), TokenTree::Ident(to)] => cast == "as" && to == ty,
        _ => false,
    }
}

/// A number as a literal, or as the constant of its type.
fn number_of(value: f64, ty: Float) -> (TokenStream, Precedence) {
    let precedence = if value.is_sign_negative() {
        Precedence::Unary
    } else {
        Precedence::Atom
    };
    let tokens = if value.abs() == greatest(ty) {
        let ty = float_type(ty);
        if value > 0.0 {
            quote!(#ty::MAX)
        } else {
            quote!(#ty::MIN)
        }
    } else if value.is_finite() {
        let magnitude = finite(value.abs(), ty);
        if value.is_sign_negative() {
            quote!(-#magnitude)
        } else {
            quote!(#magnitude)
        }
    } else {
        let ty = float_type(ty);
        if value.is_nan() {
            quote!(#ty::NAN)
        } else if value > 0.0 {
            quote!(#ty::INFINITY)
        } else {
            quote!(-#ty::INFINITY)
        }
    };
    (tokens, precedence)
}

/// How many references a number of a parameter is behind, at the end of the way to it.
fn references(form: &Form, path: &[Step]) -> usize {
    let mut steps = path.iter();
    let (mut form, mut count) = (form, 0);
    loop {
        form = match form {
            Form::Float(_) => return count,
            Form::Reference(inner) => {
                count += 1;
                &**inner
            }
            Form::Array(element, ..) | Form::Slice(element) | Form::Vec(element) => {
                // A part of a list is a list.
                if !matches!(steps.next(), Some(Step::From | Step::To | Step::Between)) {
                    form = element;
                }
                count = 0;
                continue;
            }
            Form::Opaque => return if path.is_empty() { count } else { 0 },
            Form::Tuple(fields) => {
                count = 0;
                match steps.next() {
                    Some(Step::Field(n)) if (*n as usize) < fields.len() => &fields[*n as usize],
                    _ => return 0,
                }
            }
        };
    }
}

fn greatest(float: Float) -> f64 {
    match float {
        Float::F64 | Float::Named(_) => f64::MAX,
        Float::F32 => f64::from(f32::MAX),
    }
}

/// A literal with as few digits as tell the number from its neighbours, and an exponent where that
/// is shorter.
fn finite(value: f64, float: Float) -> Literal {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the number is one of `f32`"
    )]
    let short = match float {
        Float::F64 | Float::Named(_) => format!("{value:e}"),
        Float::F32 => format!("{:e}", value as f32),
    };
    let is_plain = value == 0.0 || (1e-5..1e16).contains(&value);
    match short.parse() {
        Ok(literal) if !is_plain => literal,
        _ => match float {
            Float::F64 | Float::Named(_) => Literal::f64_unsuffixed(value),
            #[expect(
                clippy::cast_possible_truncation,
                reason = "the number is one of `f32`"
            )]
            Float::F32 => Literal::f32_unsuffixed(value as f32),
        },
    }
}
