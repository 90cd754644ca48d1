//! Closures of the body's own, which are written out where they are called.
//!
//! In goes `let g = |u| u * u;` with a call `g(x + y)`, out comes what the body `u * u` gives with
//! `u` bound to the argument. The names that the body gives are other ones in each call.

use std::collections::HashMap;
use std::rc::Rc;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Expr, ExprCall, ExprClosure};

use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::scope::{Captured, identity};
use crate::parse::values::data::Data;

impl Parser<'_> {
    /// A closure, with what the names in it stand for here.
    pub(in crate::parse) fn closure(&mut self, closure: &ExprClosure) -> Data {
        let captured = self.scopes.captured(closure);
        if closure.capture.is_some()
            && let Some(name) = captured
                .names()
                .find(|name| self.program.changed.contains(*name))
        {
            let text = crate::parse::scope::spelling(name);
            let message =
                format!("`move` copies `{text}` into the closure, and `{text}` is changed");
            let help = format!(
                "remove `move`, or give the copy a name of its own before, as in `let copy = {text};`"
            );
            self.errors.push(&closure.capture, &message, &help);
            return Data::Mistake;
        }
        Data::Closure(Rc::new(closure.clone()), Rc::new(captured))
    }

    /// A call of a name that stands for a closure of the body's own, or for a function, as in `let f = f64::sin;`.
    pub(in crate::parse) fn call_of_name(
        &mut self,
        path: &syn::ExprPath,
        call: &ExprCall,
    ) -> Option<Data> {
        match self.scopes.find(&identity(path.path.get_ident()?))?.clone() {
            Data::Closure(closure, captured) => Some(self.closure_call(&closure, &captured, call)),
            Data::Function(function) => {
                let func = Box::new(Expr::Path((*function).clone()));
                let call = call.clone();
                Some(self.function_call(&ExprCall { func, ..call }))
            }
            _ => None,
        }
    }

    /// `(|v| v * v)(x)`.
    pub(in crate::parse) fn call_of_closure(
        &mut self,
        closure: &ExprClosure,
        call: &ExprCall,
    ) -> Data {
        let mut data = Vec::new();
        match self.handed(call, &mut data) {
            Some(other) => other,
            None => self.apply(closure, data),
        }
    }

    /// Adds what a closure is handed to `data`, and gives the data of a mistake or of what does not return.
    fn handed(&mut self, call: &ExprCall, data: &mut Vec<Data>) -> Option<Data> {
        for expr in &call.args {
            let one = self.expression(expr);
            data.push(match one {
                Data::Constant => Data::Words(self.named_words(&one, expr)),
                Data::Mistake | Data::Never => return Some(one),
                other => other,
            });
        }
        None
    }

    /// `let f = f64::sin;`, if that is called with something that is differentiated.
    pub(in crate::parse) fn let_function(
        &mut self,
        local: &syn::Local,
        init: &Expr,
    ) -> Option<Data> {
        let (Expr::Path(function), syn::Pat::Ident(name)) = (bare(init), &local.pat) else {
            return None;
        };
        if name.mutability.is_some()
            || !self.program.called.contains(&name.ident.to_string())
            || !self.names_function(function)
        {
            return None;
        }
        let words = self.words(function);
        self.let_constant(&local.pat, None, &words);
        let function = Data::Function(Rc::new(function.clone()));
        self.scopes.declare(&name.ident, function);
        Some(Data::Tuple(Vec::new()))
    }

    /// Whether a path is none of a variable, which a closure may have captured.
    fn names_function(&self, path: &syn::ExprPath) -> bool {
        match path.path.get_ident() {
            Some(name) => self.is_function && self.scopes.find(&identity(name)).is_none(),
            None => true,
        }
    }

    /// A call of a name that stands for a closure of the body's own.
    pub(in crate::parse) fn closure_call(
        &mut self,
        closure: &ExprClosure,
        captured: &Captured,
        call: &ExprCall,
    ) -> Data {
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
        if let Some(other) = self.handed(call, &mut data) {
            return other;
        }
        self.scopes.enter();
        self.scopes.uncover(captured);
        let result = self.written_out(closure, data, call);
        let mut words = TokenStream::new();
        result.each_words(&mut words);
        self.scopes.leave_with(&words);
        result
    }

    fn written_out(&mut self, closure: &ExprClosure, data: Vec<Data>, call: &ExprCall) -> Data {
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

    /// A closure with names of their own for what it gives, unless it is called for the first time.
    pub(in crate::parse) fn with_fresh_names(&mut self, closure: &ExprClosure) -> ExprClosure {
        let mut names = Given::default();
        syn::visit::Visit::visit_expr_closure(&mut names, closure);
        let mut fresh = HashMap::new();
        for name in names.0 {
            if self.closure_names.insert(name.to_string()) {
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
                &mut program.replaced,
                &mut program.called,
            ] {
                if facts.contains(&name.to_string()) {
                    facts.insert(other.to_string());
                }
                // What a variable that holds an `Option` becomes has names that begin with its own.
                let parts: Vec<String> = facts
                    .iter()
                    .filter_map(|known| {
                        let part = known.strip_prefix(text)?;
                        let is_part = part.starts_with('_') && part.ends_with("_of_ours");
                        is_part.then(|| format!("{other}{part}"))
                    })
                    .collect();
                facts.extend(parts);
            }
            // The closure may read what its own name hides further on.
            self.scopes.stand_for(&other, &identity(&name));
            fresh.insert(name.to_string(), other);
        }
        if fresh.is_empty() {
            return closure.clone();
        }
        let tokens = with_names(closure.to_token_stream(), &fresh);
        syn::parse2(tokens).unwrap_or_else(|_| closure.clone())
    }
}

/// A closure of as many arguments, also where a function is only named: `f64::sin` is `|item| f64::sin(item)`.
pub(in crate::parse) fn closure_of(expr: &Expr, arguments: usize) -> Option<&ExprClosure> {
    match bare(expr) {
        Expr::Closure(closure) => Some(closure),
        Expr::Path(path) => {
            let ours = |n| Ident::new(&format!("item_{n}_of_ours"), Span::mixed_site());
            let items: Vec<Ident> = (0..arguments).map(ours).collect();
            let closure = syn::parse2(quote!(|#(#items),*| #path(#(#items),*))).ok()?;
            // It lives as long as the macro runs, as the closures that are written out do.
            Some(Box::leak(Box::new(closure)))
        }
        _ => None,
    }
}

/// How often closures of the body's own may be called: those that call each other twice are written out
/// twice as often with each that there is.
const MOST_CLOSURE_CALLS: usize = 2000;

/// How deep closures of the body's own may call each other.
const DEEPEST_CLOSURE: usize = 64;

/// The names that a closure gives: its parameters and those of its `let`s and loops.
#[derive(Default)]
struct Given(Vec<Ident>);

impl<'ast> syn::visit::Visit<'ast> for Given {
    fn visit_expr_closure(&mut self, closure: &'ast ExprClosure) {
        for input in &closure.inputs {
            crate::parse::variables::pattern::collect(input, &mut self.0);
        }
        self.visit_expr(&closure.body);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        crate::parse::variables::pattern::collect(&local.pat, &mut self.0);
        syn::visit::visit_local(self, local);
    }

    fn visit_expr_for_loop(&mut self, each: &'ast syn::ExprForLoop) {
        crate::parse::variables::pattern::collect(&each.pat, &mut self.0);
        syn::visit::visit_expr_for_loop(self, each);
    }
}

/// A closure that gives other names than it does.
pub(in crate::parse) fn with_own_names(
    closure: &ExprClosure,
    other: &mut dyn FnMut(&Ident) -> Ident,
) -> Option<ExprClosure> {
    let mut names = Given::default();
    syn::visit::Visit::visit_expr_closure(&mut names, closure);
    let fresh = names.0.iter().map(|name| (name.to_string(), other(name)));
    let fresh: HashMap<String, Ident> = fresh.collect();
    syn::parse2(with_names(closure.to_token_stream(), &fresh)).ok()
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
