//! Calls: elementary functions in method and in path form, `constant(..)`.

use proc_macro2::Span;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall};

use crate::graph::{Id, Op, Spelling, Type};
use crate::parse::Parser;
use crate::parse::calls::refuse::{changes_list, exists_in_std};
use crate::parse::constant::bare;
use crate::parse::facts::mention;
use crate::parse::values::data::{Data, Pattern};
use crate::request::Form;
use crate::rules::{self, Kind, Rule};

pub(in crate::parse) const PREDICATES: &[&str] = &[
    "is_nan",
    "is_finite",
    "is_infinite",
    "is_normal",
    "is_subnormal",
    "is_sign_positive",
    "is_sign_negative",
];

impl Parser<'_> {
    /// `receiver.method(arguments)`.
    #[allow(clippy::too_many_lines, reason = "one arm for each kind of method")]
    pub(in crate::parse) fn method_call(&mut self, call: &ExprMethodCall) -> Data {
        let receiver = match self.before_method(call) {
            Ok(data) => return data,
            Err(receiver) => receiver,
        };
        if call.method == "map"
            && let Some(data) = self.mapped_array(&receiver, call)
        {
            return data;
        }
        if let Data::Constant = receiver
            && !call
                .args
                .iter()
                .any(|arg| mention::is_active(&self.scopes, arg))
        {
            return Data::Constant;
        }
        let name = call.method.to_string();
        match &receiver {
            Data::Mistake | Data::Never => {
                // The arguments are read for the mistakes in them.
                for argument in &call.args {
                    let _ = self.expression(argument);
                }
                return receiver;
            }
            Data::Place(place)
                if place.is_list() && matches!(name.as_str(), "len" | "is_empty") =>
            {
                if self.program.repeats {
                    let (words, method) = (&place.words, &call.method);
                    if name == "len" {
                        return Data::Words(place.count());
                    }
                    return Data::Words(quote!(#words.#method()));
                }
                return Data::Words(self.words(call));
            }
            Data::Place(place) if self.program.repeats && place.is_list() => {
                let place = place.clone();
                if let Some(data) = self.list_method(&place, call) {
                    return data;
                }
                if !matches!(place.form(), Form::Opaque) || changes_list(&name) {
                    return self.unknown_of_list(call);
                }
            }
            Data::Place(place) if place.is_list() && !matches!(place.form(), Form::Opaque) => {
                let message =
                    format!("`{name}` of an array or a slice cannot be differentiated yet");
                let help = "index its elements one by one";
                if rules::public(&name).is_some() {
                    self.errors.push_shared(&call.method, &message, help);
                } else {
                    self.errors.push(&call.method, &message, help);
                }
                return Data::Mistake;
            }
            Data::Array(elements) if name == "len" => {
                let length = elements.len();
                return Data::Words(quote!(#length));
            }
            Data::Words(words)
                if !call
                    .args
                    .iter()
                    .any(|arg| mention::is_active(&self.scopes, arg)) =>
            {
                let (method, generics, args) = (&call.method, &call.turbofish, &call.args);
                return Data::Words(quote!(#words.#method #generics(#args)));
            }
            data if data.is_constant()
                && rules::public(&name).is_none()
                && !changes_list(&name) =>
            {
                // So is what constants such as lengths of lists are given to.
                if let Some(args) = self.constant_arguments(call) {
                    let words = self.named_words(&receiver, &call.receiver);
                    let (method, generics) = (&call.method, &call.turbofish);
                    return Data::Words(quote!(#words.#method #generics(#(#args),*)));
                }
            }
            _ => {}
        }
        if name == "clone" && call.args.is_empty() {
            return receiver;
        }
        let spelling = Spelling::Method(call.method.to_token_stream());
        let arguments: Vec<&Expr> = std::iter::once(&*call.receiver)
            .chain(call.args.iter())
            .collect();
        if PREDICATES.contains(&name.as_str()) && call.args.is_empty() {
            return self.predicate(&name, &receiver, call);
        }
        if let ("total_cmp" | "partial_cmp", Some(other)) = (name.as_str(), call.args.first()) {
            return self.ordering(&receiver, call, other);
        }
        if name == "sin_cos" && call.args.is_empty() {
            return self.sine_and_cosine(&receiver, &call.receiver, call.method.span());
        }
        let Some(rule) = rules::public(&name) else {
            if receiver.is_constant() {
                return self.given_away(call);
            }
            if self.is_function
                && matches!(&receiver, Data::Struct(..) | Data::Place(_))
                && !matches!(&receiver, Data::Place(place) if matches!(place.form(), Form::Float(_)))
                && rules::nearest(&name).is_none()
            {
                return self.unknown_of_value(call);
            }
            return self.unknown(&call.method, &name, !exists_in_std(&name), call.args.iter());
        };
        if rule.kind == Kind::Ours {
            self.check_is_of_real(&call.method);
        }
        self.elementary(rule, Some(receiver), &arguments, spelling, &call.method)
    }

    fn predicate(&mut self, name: &str, receiver: &Data, call: &ExprMethodCall) -> Data {
        let Some(id) = self.number(receiver, &call.receiver) else {
            return Data::Mistake;
        };
        let known = PREDICATES
            .iter()
            .find(|known| **known == name)
            .copied()
            .unwrap_or("is_nan");
        self.builder.span = call.method.span();
        let op = Op::Predicate(known);
        Data::Truth(
            self.builder
                .spelled(op, vec![id], Type::Bool, Spelling::Operator),
        )
    }

    /// Std computes `sin_cos` as the sine and the cosine, so that is what it is.
    fn sine_and_cosine(&mut self, data: &Data, expr: &Expr, span: Span) -> Data {
        let Some(x) = self.number(data, expr) else {
            return Data::Mistake;
        };
        self.builder.span = span;
        let both = [("sin", quote!(sin)), ("cos", quote!(cos))];
        Data::Tuple(
            both.into_iter()
                .map(|(name, word)| {
                    Data::Number(self.call_node(name, vec![x], Spelling::Method(word)))
                })
                .collect(),
        )
    }

    /// A call of an elementary function.
    fn elementary(
        &mut self,
        rule: &'static Rule,
        first: Option<Data>,
        arguments: &[&Expr],
        spelling: Spelling,
        token: &dyn ToTokens,
    ) -> Data {
        let mut data: Vec<Data> = first.into_iter().collect();
        for expr in &arguments[data.len()..] {
            let one = self.expression(expr);
            data.push(one);
        }
        if rule.arguments.len() != arguments.len() {
            let message = format!("wrong number of arguments of `{}`", rule.name);
            let help = match (&spelling, rule.arguments) {
                (Spelling::Method(_), [first, others @ ..]) => {
                    format!("write `{first}.{}({})`", rule.name, others.join(", "))
                }
                (_, all) => format!("it takes `({})`", all.join(", ")),
            };
            self.errors.push_shared(token, &message, &help);
            return Data::Mistake;
        }
        if data.iter().all(|data| matches!(data, Data::Constant)) {
            return Data::Constant;
        }
        if self.program.repeats && data.iter().all(Data::is_constant) {
            // Lengths and the like, which may be integers.
            let parts = data.iter().zip(arguments);
            let parts: Vec<_> = parts
                .map(|(data, expr)| self.named_words(data, expr))
                .collect();
            return Data::Words(match (&spelling, parts.as_slice()) {
                (Spelling::Method(method), [first, others @ ..]) => {
                    quote!(#first.#method(#(#others),*))
                }
                (Spelling::Function(function), all) => quote!(#function(#(#all),*)),
                _ => return Data::Constant,
            });
        }
        let Some(ids) = self.arguments(rule, &data, arguments) else {
            return Data::Mistake;
        };
        if !self.are_of_one_type(&ids, token) {
            return Data::Mistake;
        }
        self.builder.span = token.span();
        Data::Number(self.call_node(rule.name, ids, spelling))
    }

    fn arguments(&mut self, rule: &Rule, data: &[Data], exprs: &[&Expr]) -> Option<Vec<Id>> {
        let float = data.iter().find_map(|data| match data {
            Data::Number(id) => self.builder.function().node(*id).ty.float(),
            _ => None,
        });
        let float = float.unwrap_or(self.float);
        let mut ids = Vec::new();
        let mut complete = true;
        for (place, (data, expr)) in data.iter().zip(exprs).enumerate() {
            let id = if rule.name == "powi" && place == 1 {
                match self.fixed(expr) {
                    Some(words) => self.exponent(&Data::Words(words), expr),
                    None => self.exponent(data, expr),
                }
            } else {
                self.number_like(data, expr, float)
            };
            complete &= id.is_some();
            ids.extend(id);
        }
        complete.then_some(ids)
    }

    /// `function(arguments)`.
    pub(in crate::parse) fn function_call(&mut self, call: &ExprCall) -> Data {
        let Expr::Path(path) = bare(&call.func) else {
            if mention::is_active(&self.scopes, call) {
                if let Expr::Closure(closure) = bare(&call.func) {
                    return self.call_of_closure(closure, call);
                }
                self.errors.push(
                    &call.func,
                    "the derivative of what is called here is not known",
                    "call a function by its name",
                );
                return Data::Mistake;
            }
            return Data::Constant;
        };
        if let Some(data) = self.call_of_name(path, call) {
            return data;
        }
        if !call
            .args
            .iter()
            .any(|arg| mention::is_active(&self.scopes, arg))
        {
            return Data::Constant;
        }
        if let Some(data) = self.some_call(call, path) {
            return data;
        }
        if matches!(last_name(path).as_str(), "Ok" | "Err")
            && let Some(data) = self.refuse_callee(call, path)
        {
            return data;
        }
        if let Some(data) = self.tuple_struct(call, path) {
            return data;
        }
        if let Some(data) = self.exchange(call) {
            return data;
        }
        let Some(last) = path.path.segments.last() else {
            return Data::Constant;
        };
        let name = last.ident.to_string();
        if name == "constant" && call.args.len() == 1 {
            // The words are evaluated as they are, and nothing flows through them.
            return Data::Words(self.words(call));
        }
        let arguments: Vec<&Expr> = call.args.iter().collect();
        let of_type = is_of_float_type(&path.path)
            || matches!(path.qself.as_ref().map(|q| &*q.ty), Some(syn::Type::Path(ty))
                if ty.path.is_ident("f64") || ty.path.is_ident("f32"));
        if name == "sin_cos" && arguments.len() == 1 && of_type {
            let data = self.expression(arguments[0]);
            return self.sine_and_cosine(&data, arguments[0], last.ident.span());
        }
        if matches!(name.as_str(), "from" | "from_f64" | "from_i32")
            && let Some(words) = self.fixed(&Expr::Call(call.clone()))
        {
            // A float is made of what is none.
            return Data::Words(words);
        }
        if let ("from" | "from_f64" | "from_i32", [only]) = (name.as_str(), arguments.as_slice())
            && let Some(data) = self.conversion(path, only)
        {
            return data;
        }
        let known = rules::public(&name)
            .filter(|rule| of_type || path.qself.is_none() || rule.kind == Kind::Ours);
        let Some(rule) = known else {
            if of_type {
                let shared = !exists_in_std(&name) || rules::nearest(&name).is_some();
                return self.unknown(&last.ident, &name, shared, call.args.iter());
            }
            if let Some(data) = self.refuse_callee(call, path) {
                return data;
            }
            return self.invoke(call, &path.path);
        };
        if rule.kind == Kind::Ours && self.is_function && path.path.get_ident().is_some() {
            // A function of the user's may have the name, so whoever has it says the derivative.
            return self.invoke(call, &path.path);
        }
        if rule.kind == Kind::List {
            let only = arguments.first().map(|list| self.expression(list));
            if matches!(&only, Some(Data::Place(place)) if place.parts().is_none()) {
                // A list whose length is known at run time has a derivative like any function's.
                return self.invoke(call, &path.path);
            }
            return self.list_call(rule, path, &arguments, &last.ident);
        }
        if !of_type && path.qself.is_none() {
            self.check_is_ours(&path.path, rule);
        }
        let spelling = Spelling::Function(path.to_token_stream());
        self.elementary(rule, None, &arguments, spelling, &last.ident)
    }

    /// A call of a function of a list, whose elements are known one by one.
    fn list_call(
        &mut self,
        rule: &'static Rule,
        path: &syn::ExprPath,
        arguments: &[&Expr],
        token: &syn::Ident,
    ) -> Data {
        let &[list] = arguments else {
            let help = format!("it takes one list, as in `{}(&[a, b])`", rule.name);
            self.errors.push_shared(
                token,
                &format!("`{}` of several arguments", rule.name),
                &help,
            );
            return Data::Mistake;
        };
        let data = self.expression(list);
        let pattern = data.pattern();
        let elements = match (&data, &pattern) {
            (Data::Mistake | Data::Never, _) => return data,
            (_, Pattern::Array(elements)) if is_list_of_numbers(elements) => {
                self.realise(&data, &pattern, list)
            }
            _ => {
                let help = "it takes an array whose length is a literal, as in `[a, b]`";
                self.unexpected_list(rule, &data, list, help);
                return Data::Mistake;
            }
        };
        let mut ids = Vec::new();
        if elements
            .and_then(|elements| elements.flatten(&mut ids))
            .is_none()
        {
            return Data::Mistake;
        }
        self.check_is_ours(&path.path, rule);
        self.builder.span = token.span();
        let spelling = Spelling::Function(path.to_token_stream());
        if rule.name == "log_sum_exp" {
            return Data::Number(self.call_node(rule.name, ids, spelling));
        }
        let ty = self.builder.function().node(ids[0]).ty;
        let op = Op::Call(rule.name);
        let whole = self.builder.spelled(op, ids.clone(), Type::Pack, spelling);
        let items = (0..ids.len()).map(|place| {
            let mut args = vec![whole, self.builder.region_number(place)];
            args.extend(&ids);
            let op = Op::Call("softmax_item");
            Data::Number(self.builder.spelled(op, args, ty, Spelling::Operator))
        });
        Data::Array(items.collect())
    }

    fn unexpected_list(&mut self, rule: &Rule, data: &Data, list: &Expr, help: &str) {
        let message = format!("`{}` of {}", rule.name, data.description());
        if matches!(data, Data::Place(_)) {
            self.errors.push(list, &message, help);
        } else {
            self.errors.push_shared(list, &message, help);
        }
    }

    /// Lets rustc see that a method is that of `Real`, not one of the same name of a trait of the
    /// user's: each function has a type of its own, and two of one type are one function.
    fn check_is_of_real(&mut self, method: &syn::Ident) {
        if !self.checked.insert(format!(".{method}")) {
            return;
        }
        let root = self.root;
        let span = method.span().resolved_at(Span::mixed_site());
        let float = syn::Ident::new(self.float.name(), span);
        let float = quote_spanned!(span=> ::core::primitive::#float);
        let real = quote_spanned!(span=> <#float as #root::__private::Real>::#method);
        let same = quote_spanned!(span=> #root::__private::same(#real, <#float>::#method));
        self.check(quote!(let _ = || #same;));
    }

    /// Lets rustc see that the path names the function of ours, not one of the user's of the same
    /// name, as [`Self::check_is_of_real`] does for methods.
    fn check_is_ours(&mut self, path: &syn::Path, rule: &Rule) {
        if !self.checked.insert(path.to_token_stream().to_string()) {
            return;
        }
        let root = self.root;
        let span = path.span().resolved_at(Span::mixed_site());
        let name = syn::Ident::new(rule.name, span);
        let types = if rule.name == "softmax" {
            quote_spanned!(span=> <::core::primitive::f64, 1>)
        } else {
            quote_spanned!(span=> <::core::primitive::f64>)
        };
        let ours = quote_spanned!(span=> #root::__private::#name::#types);
        let same = quote_spanned!(span=> #root::__private::same(#ours, #path));
        self.check(quote!(let _ = || #same;));
    }
}

fn last_name(path: &syn::ExprPath) -> String {
    let last = path.path.segments.last();
    last.map_or_else(String::new, |last| last.ident.to_string())
}

/// Whether there is at least one element, and each can be a number.
fn is_list_of_numbers(elements: &[Pattern]) -> bool {
    let is_number = |element: &Pattern| matches!(element, Pattern::Number | Pattern::Unknown);
    !elements.is_empty() && elements.iter().all(is_number)
}

/// `f64::name`, `Real::name`: a function of a float type, by its path.
fn is_of_float_type(path: &syn::Path) -> bool {
    let mut segments = path.segments.iter().rev();
    segments
        .nth(1)
        .is_some_and(|owner| owner.ident == "f64" || owner.ident == "f32" || owner.ident == "Real")
}

/// Whether an expression is a literal with a point, or with a float's suffix.
pub(in crate::parse) fn is_float_literal(expr: &Expr) -> bool {
    matches!(bare(expr), Expr::Lit(literal) if matches!(literal.lit, syn::Lit::Float(_)))
}
