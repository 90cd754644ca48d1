//! An `Option` of what is differentiated: whether there is a value, which is constant, and the value.
//!
//! In goes `best.map(|b| b * x).unwrap_or(0.0)`, out comes what the branch stands for that it is short for. What is not there is
//! never read, and whatever number stands in its place has no derivative.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Expr, ExprAssign, ExprCall, ExprMethodCall, Local};

use crate::graph::{Op, Type};
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::control::choose::in_each_arm;
use crate::parse::facts::mention;
use crate::parse::iterators::iterate::is_chain;
use crate::parse::rewrite;
use crate::parse::rewrite::applied;
use crate::parse::scope::identity;
use crate::parse::values::data::{Data, Pattern};

#[allow(
    clippy::result_large_err,
    reason = "the receiver of a method is given back as it was read, once for a call"
)]
impl Parser<'_> {
    /// `Some(value)`, and what stands for an `Option`.
    pub(in crate::parse) fn some_call(
        &mut self,
        call: &ExprCall,
        path: &syn::ExprPath,
    ) -> Option<Data> {
        let args: Vec<&Expr> = call.args.iter().collect();
        let last = path.path.segments.last()?;
        let (there, value) = match args.as_slice() {
            [value] if last.ident == "Some" => (Data::Words(quote!(true)), *value),
            [there, value] if rewrite::is_maybe(&path.path) => {
                let data = self.expression(there);
                let there = match data {
                    Data::Mistake | Data::Never => return Some(data),
                    Data::Constant => Data::Words(self.words(there)),
                    data => data,
                };
                (there, *value)
            }
            _ => return None,
        };
        let data = match self.expression(value) {
            data @ (Data::Mistake | Data::Never) => return Some(data),
            Data::Constant => self.constant_parts(value),
            data => self.settled(data, value),
        };
        Some(Data::Maybe(Box::new(there), Box::new(data)))
    }

    /// A constant where others are an `Option` of something that is differentiated.
    pub(in crate::parse) fn maybe_of_constant(
        &mut self,
        data: &Data,
        pattern: &Pattern,
        expr: &Expr,
    ) -> Data {
        if rewrite::is_none(expr) {
            let no = self.builder.node(Op::Truth(false), Vec::new(), Type::Bool);
            let value = self.placeholder(pattern);
            return Data::Maybe(Box::new(Data::Truth(no)), Box::new(value));
        }
        let words = self.named_words(data, expr);
        let there = self.constant_node(quote!(#words.is_some()), Type::Bool);
        let float = Type::Float(self.float);
        let value = self.constant_node(quote!(#words.unwrap_or_default()), float);
        Data::Maybe(Box::new(Data::Truth(there)), Box::new(Data::Number(value)))
    }

    /// What a method gives that looks at its receiver's words first: an end of a chain, a method of an `Option`. Otherwise its
    /// receiver.
    pub(in crate::parse) fn before_method(&mut self, call: &ExprMethodCall) -> Result<Data, Data> {
        if self.begins_option(&call.receiver) && mention::is_active(&self.scopes, &call.receiver) {
            if let Some(other) = without_map(call) {
                return Ok(self.expression(&other));
            }
            return match self.expression(&call.receiver) {
                Data::Maybe(there, value) => Ok(self.maybe_method(*there, *value, call)),
                receiver => Err(receiver),
            };
        }
        if let Some(data) = self.reduce(call) {
            return Ok(data);
        }
        if call.method != "len"
            && is_chain(&call.receiver)
            && mention::is_active(&self.scopes, &call.receiver)
        {
            return Ok(self.refuse_adapter(call, &call.method.to_string()));
        }
        match self.fixed_method(call) {
            Some(data) => Ok(data),
            None => Err(self.expression(&call.receiver)),
        }
    }

    /// Whether an expression may be an `Option`, by its words.
    fn begins_option(&self, expr: &Expr) -> bool {
        match bare(expr) {
            Expr::Path(path) => path.path.get_ident().is_some_and(|name| {
                let found = self.scopes.find(&identity(name));
                matches!(found, Some(Data::Maybe(..) | Data::Holder(_)))
            }),
            Expr::If(_) | Expr::Match(_) | Expr::Block(_) => true,
            Expr::Call(call) => match bare(&call.func) {
                Expr::Path(path) => {
                    let name = path.path.get_ident();
                    let found = name.and_then(|name| self.scopes.find(&identity(name)));
                    matches!(found, Some(Data::Closure(..)))
                        || path.path.is_ident("Some")
                        || rewrite::is_maybe(&path.path)
                }
                other => matches!(other, Expr::Closure(_)),
            },
            Expr::MethodCall(call) => match call.method.to_string().as_str() {
                "find" | "find_map" | "last" | "nth" | "next" | "reduce" | "max_by" | "min_by"
                | "try_fold"
                    if is_chain(&call.receiver) =>
                {
                    true
                }
                "then" | "then_some" => true,
                "map" | "filter" | "copied" | "cloned" | "as_ref" | "and_then" | "or"
                | "or_else" => self.begins_option(&call.receiver) || rewrite::maybe(expr).is_some(),
                _ => rewrite::maybe(expr).is_some(),
            },
            _ => false,
        }
    }

    /// What a text stands for that reads whether there is a value, and the value.
    fn with_maybe(
        &mut self,
        there: Data,
        value: Data,
        text: impl FnOnce(&TokenStream, &Ident) -> TokenStream,
    ) -> Data {
        self.names += 1;
        let name = |base: &str, number: usize| {
            Ident::new(&format!("{base}_{number}_of_ours"), Span::mixed_site())
        };
        let (flag, held) = (name("there", self.names), name("held", self.names));
        let is_known = matches!(&there, Data::Words(words) if words.to_string() == "true");
        let (inputs, args, flag) = if is_known {
            (quote!(#held), vec![value], quote!(true))
        } else {
            (quote!(#flag, #held), vec![there, value], quote!(#flag))
        };
        let text = text(&flag, &held);
        match syn::parse2(quote!(|#inputs| #text)) {
            Ok(closure) => self.put_in_place(&closure, args),
            Err(_) => Data::Mistake,
        }
    }

    /// A method of an `Option`.
    fn maybe_method(&mut self, there: Data, value: Data, call: &ExprMethodCall) -> Data {
        let some = quote!(::core::option::Option::Some);
        let none = quote!(::core::option::Option::None);
        let args: Vec<&Expr> = call.args.iter().collect();
        let name = call.method.to_string();
        let is_known = matches!(
            (name.as_str(), args.len()),
            (
                "is_some"
                    | "is_none"
                    | "unwrap"
                    | "unwrap_or_default"
                    | "copied"
                    | "cloned"
                    | "as_ref",
                0
            ) | (
                "expect"
                    | "unwrap_or"
                    | "unwrap_or_else"
                    | "map"
                    | "and_then"
                    | "filter"
                    | "or"
                    | "or_else"
                    | "is_some_and"
                    | "is_none_or",
                1
            ) | ("map_or" | "map_or_else", 2)
        );
        if !is_known {
            let message = format!("`{name}` of an `Option` cannot be differentiated");
            self.errors.push(
                &call.method,
                &message,
                "take it apart by `if let` or `match`; known are `map`, `and_then`, `filter`, `or`, `unwrap_or` and their kind",
            );
            return Data::Mistake;
        }
        if let "copied" | "cloned" | "as_ref" = name.as_str() {
            return Data::Maybe(Box::new(there), Box::new(value));
        }
        self.with_maybe(there, value, |there, held| {
            let is_there = there.to_string() == "true";
            let value = held.to_token_stream();
            match (name.as_str(), args.as_slice()) {
                ("is_some", _) => quote!(#there),
                ("is_none", _) => quote!(!#there),
                ("unwrap" | "expect", _) if is_there => value,
                ("unwrap", _) => quote!({
                    assert!(#there, "called `Option::unwrap()` on a `None` value");
                    #value
                }),
                ("expect", [message]) => quote!({ assert!(#there, "{}", #message); #value }),
                ("unwrap_or", [other]) => quote!(if #there { #value } else { #other }),
                ("unwrap_or_default", _) => quote!(if #there { #value } else { 0.0 }),
                ("unwrap_or_else", [other]) => {
                    let other = applied(other, &quote!());
                    quote!(if #there { #value } else { #other })
                }
                ("map", [function]) => {
                    let mapped = applied(function, &value);
                    quote!(if #there { #some(#mapped) } else { #none })
                }
                ("map_or", [other, function]) => {
                    let mapped = applied(function, &value);
                    quote!(if #there { #mapped } else { #other })
                }
                ("map_or_else", [other, function]) => {
                    let (other, mapped) = (applied(other, &quote!()), applied(function, &value));
                    quote!(if #there { #mapped } else { #other })
                }
                ("and_then", [function]) => {
                    let mapped = applied(function, &value);
                    quote!(if #there { #mapped } else { #none })
                }
                ("filter", [test]) => {
                    let test = applied(test, &quote!(&#value));
                    quote!(if #there && #test { #some(#value) } else { #none })
                }
                ("or", [other]) => quote!(if #there { #some(#value) } else { #other }),
                ("or_else", [other]) => {
                    let other = applied(other, &quote!());
                    quote!(if #there { #some(#value) } else { #other })
                }
                ("is_some_and", [test]) => {
                    let test = applied(test, &value);
                    quote!(#there && #test)
                }
                ("is_none_or", [test]) => {
                    let test = applied(test, &value);
                    quote!(!#there || #test)
                }
                _ => quote!(#there),
            }
        })
    }

    /// `let mut best: Option<f64> = None;`, if it will hold something that is differentiated.
    pub(in crate::parse) fn let_holder(&mut self, local: &Local) -> Option<Data> {
        let holder = rewrite::holder(local)?;
        if !self.program.repeats || !self.program.active.contains(&holder.name.to_string()) {
            return None;
        }
        let begin = &holder.begin;
        let block: syn::Block = syn::parse2(quote!({ #begin })).ok()?;
        let _ = self.statements_of(&block.stmts);
        let mut data = Data::Tuple(Vec::new());
        if !rewrite::is_none(&holder.init) {
            data = self.stored(&holder.parts.assign(&holder.init)?);
        }
        let parts = std::rc::Rc::new(holder.parts);
        self.scopes.declare(&holder.name, Data::Holder(parts));
        Some(data)
    }

    /// A variable that holds an `Option` and is changed further in, where nothing says what it holds.
    pub(in crate::parse) fn refuse_unsaid_option(
        &mut self,
        data: &Data,
        pattern: &syn::Pat,
    ) -> bool {
        let syn::Pat::Ident(name) = crate::parse::iterators::item::unwrapped(pattern) else {
            return false;
        };
        let is_refused = matches!(data, Data::Maybe(..))
            && name.mutability.is_some()
            && self.program.memory.contains(&name.ident.to_string());
        if is_refused {
            let text = &name.ident;
            self.errors.push(
                text,
                &format!("what the `Option` in `{text}` holds is not known here"),
                &format!("write its type out, as in `let mut {text}: Option<f64>`, of numbers or a tuple of these"),
            );
            self.declare(pattern, &Data::Mistake);
        }
        is_refused
    }

    /// `best = Some(x);`
    pub(in crate::parse) fn assign_holder(&mut self, assign: &ExprAssign) -> Option<Data> {
        let Expr::Path(path) = bare(&assign.left) else {
            return None;
        };
        let found = self.scopes.find(&identity(path.path.get_ident()?))?;
        let Data::Holder(parts) = found.clone() else {
            return None;
        };
        let stores = in_each_arm(&assign.left, &assign.right);
        let stores = stores.or_else(|| parts.assign(&assign.right))?;
        Some(self.stored(&stores))
    }

    /// Reads what puts a value into the variables that hold an `Option`.
    fn stored(&mut self, stores: &Expr) -> Data {
        match stores {
            Expr::Block(block) => self.statements_of(&block.block.stmts),
            stores => self.expression(stores),
        }
    }
}

/// `f(a.unwrap())` for `a.map(f).unwrap()`, and so for `unwrap_or`: so what is no float need not be an `Option`.
fn without_map(call: &ExprMethodCall) -> Option<Expr> {
    let Expr::MethodCall(map) = bare(&call.receiver) else {
        return None;
    };
    let function = map.args.first().filter(|_| map.method == "map")?;
    let (receiver, method, args) = (&map.receiver, &call.method, &call.args);
    syn::parse2(match (method.to_string().as_str(), args.first()) {
        ("unwrap", None) | ("expect", Some(_)) => {
            applied(function, &quote!(#receiver.#method(#args)))
        }
        ("unwrap_or", Some(other)) => quote!(#receiver.map_or(#other, #function)),
        _ => return None,
    })
    .ok()
}
