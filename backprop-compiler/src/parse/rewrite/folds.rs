//! `fold` and `try_fold` as loops that change a variable.
//!
//! In goes `x.iter().fold((0.0, 0), |(s, n), v| (s + v, n + 1))`, out comes a block with the variables `s` and `n`, which a loop
//! assigns. What a fold begins with is of any form then: numbers beside counters, lists that grow.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::Parser as _;
use syn::{Expr, ExprClosure, Lit, Pat, Stmt};

use super::chains::{applied, some_of};
use super::{maybe_of, ours};
use crate::parse::calls::closure::with_own_names;
use crate::parse::constant::bare;

/// `chain.fold(begin, step)` where more than floats is handed on from item to item.
pub(super) fn fold(chain: &Expr, begin: &Expr, step: &Expr) -> Option<TokenStream> {
    let Expr::Closure(step) = bare(step) else {
        return None;
    };
    let is_changed =
        |pattern: &Pat| matches!(pattern, Pat::Ident(name) if name.mutability.is_some());
    let is_wanted = has_others(begin) || step.inputs.first().is_some_and(is_changed);
    if !is_wanted || has_word(step.body.to_token_stream(), &["return"]) {
        return None;
    }
    let step = with_parts(named(step)?, begin)?;
    let mut inputs = step.inputs.iter();
    let (state, item) = (inputs.next()?, inputs.next()?);
    let (variables, names) = variables(state)?;
    let (statements, last) = apart(&step.body);
    if matches!(bare(last), Expr::Block(_)) {
        return None;
    }
    let is_same = last.to_token_stream().to_string() == names.to_string();
    let next = if is_same {
        quote!(#(#statements)*)
    } else {
        quote!(#names = { #(#statements)* #last };)
    };
    Some(quote!({
        let #variables = #begin;
        for #item in #chain { #next }
        #names
    }))
}

/// `chain.try_fold(begin, step)` of an `Option`.
pub(super) fn try_fold(chain: &Expr, begin: &Expr, step: &Expr) -> Option<TokenStream> {
    let Expr::Closure(step) = bare(step) else {
        return None;
    };
    if has_word(step.body.to_token_stream(), &["return", "Ok", "Err"]) {
        return None;
    }
    let step = with_parts(named(step)?, begin)?;
    let mut inputs = step.inputs.iter();
    let (state, item) = (inputs.next()?, inputs.next()?);
    let (variables, names) = variables(state)?;
    let goes = ours("goes");
    let maybe = maybe_of(&goes.to_token_stream(), &names);
    let next = Next {
        there: &|value| quote!({ #names = #value; }),
        none: quote!({ #goes = false; break; }),
    };
    let body = next.of(&step.body);
    Some(quote!({
        let #variables = #begin;
        let mut #goes = true;
        for #item in #chain { #body }
        #maybe
    }))
}

/// What is done with an `Option`.
struct Next<'a> {
    there: &'a dyn Fn(&Expr) -> TokenStream,
    none: TokenStream,
}

impl Next<'_> {
    /// The same at the end of each branch of what gives one.
    fn of(&self, value: &Expr) -> TokenStream {
        let (there, none) = (self.there, &self.none);
        if let Some(value) = some_of(value) {
            return there(value);
        }
        if super::is_none(value) {
            return none.clone();
        }
        match bare(value) {
            Expr::Block(block) if block.label.is_none() => {
                let (statements, last) = apart(value);
                let last = if statements.len() == block.block.stmts.len() {
                    quote!()
                } else {
                    self.of(last)
                };
                quote!({ #(#statements)* #last })
            }
            Expr::If(branch) if branch.else_branch.is_some() => {
                let condition = &branch.cond;
                let block = |stmts: &syn::Block| {
                    self.of(&Expr::Block(syn::ExprBlock {
                        attrs: Vec::new(),
                        label: None,
                        block: stmts.clone(),
                    }))
                };
                let then = block(&branch.then_branch);
                let otherwise = branch.else_branch.as_ref().map(|(_, other)| self.of(other));
                quote!(if #condition #then else #otherwise)
            }
            Expr::Match(branch) => {
                let value = &branch.expr;
                let arms = branch.arms.iter().map(|arm| {
                    let mut arm = arm.clone();
                    let body = self.of(&arm.body);
                    arm.body = Box::new(Expr::Verbatim(body));
                    arm.comma = Some(syn::token::Comma::default());
                    arm
                });
                quote!(match #value { #(#arms)* })
            }
            Expr::MethodCall(call) if call.method == "then_some" && call.args.len() == 1 => {
                let (condition, then) = (&call.receiver, there(&call.args[0]));
                quote!(if #condition #then else #none)
            }
            Expr::MethodCall(call) if call.method == "then" && call.args.len() == 1 => {
                let (condition, given) = (&call.receiver, applied(&call.args[0], &quote!()));
                let then = there(&Expr::Verbatim(given));
                quote!(if #condition #then else #none)
            }
            Expr::MethodCall(call) if call.args.len() == 1 => {
                let (function, receiver) = (&call.args[0], &call.receiver);
                match call.method.to_string().as_str() {
                    "map" => self
                        .with(&|value| given_to(function, value, there))
                        .of(receiver),
                    "and_then" => self
                        .with(&|value| given_to(function, value, &|option| self.of(option)))
                        .of(receiver),
                    "filter" => self
                        .with(&|value| {
                            let kept = ours("kept");
                            let test = applied(function, &quote!(&#kept));
                            let then = there(&syn::parse_quote!(#kept));
                            quote!({ let #kept = #value; if #test #then else #none })
                        })
                        .of(receiver),
                    _ => self.asked(value),
                }
            }
            other => self.asked(other),
        }
    }

    fn with<'b>(&self, there: &'b dyn Fn(&Expr) -> TokenStream) -> Next<'b> {
        Next {
            there,
            none: self.none.clone(),
        }
    }

    /// Of an `Option` whose branches are not in the text.
    fn asked(&self, option: &Expr) -> TokenStream {
        let next = ours("next");
        let (then, none) = ((self.there)(&syn::parse_quote!(#next)), &self.none);
        quote!(if let ::core::option::Option::Some(#next) = #option #then else #none)
    }
}

/// What is done with what a function gives for a value. A closure is written out, so that its parts keep their kinds.
fn given_to(function: &Expr, value: &Expr, done: &dyn Fn(&Expr) -> TokenStream) -> TokenStream {
    if let Expr::Closure(closure) = bare(function)
        && let Some(closure) = named(closure)
        && let Some(input) = closure.inputs.first()
    {
        let (statements, last) = apart(&closure.body);
        let done = done(last);
        return quote!({ let #input = #value; #(#statements)* #done });
    }
    done(&Expr::Verbatim(applied(function, &value.to_token_stream())))
}

/// Whether something begins with what is no float: whole numbers, truth values, lists.
fn has_others(begin: &Expr) -> bool {
    match bare(begin) {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) => !matches!(number.suffix(), "f64" | "f32"),
            Lit::Float(_) => false,
            _ => true,
        },
        Expr::Unary(unary) => has_others(&unary.expr),
        Expr::Tuple(tuple) => tuple.elems.iter().any(has_others),
        Expr::Macro(call) => call.mac.path.is_ident("vec"),
        Expr::Call(call) => {
            let text = call.func.to_token_stream().to_string();
            text.starts_with("Vec ::")
        }
        Expr::Cast(cast) => crate::parse::expression::is_integer(&cast.ty),
        _ => false,
    }
}

/// The closure with names of its own, for what it is applied to may mention others that are called the same.
fn named(step: &ExprClosure) -> Option<ExprClosure> {
    let mut count = 0;
    with_own_names(step, &mut |name| {
        count += 1;
        let text = name.to_string();
        let mut own = ours(&format!("{}_{count}", text.trim_start_matches("r#")));
        own.set_span(own.span().located_at(name.span()));
        own
    })
}

/// The closure with a name for each part of a tuple that it has one name for: `acc.0` becomes `acc_0`.
fn with_parts(step: ExprClosure, begin: &Expr) -> Option<ExprClosure> {
    let (Expr::Tuple(tuple), Some(Pat::Ident(name))) = (bare(begin), step.inputs.first()) else {
        return Some(step);
    };
    let parts: Vec<Ident> = (0..tuple.elems.len())
        .map(|place| Ident::new(&format!("{}_{place}", name.ident), name.ident.span()))
        .collect();
    let body = parts_for(step.body.to_token_stream(), &name.ident, &parts)?;
    let mut step = step.clone();
    *step.inputs.first_mut()? = Pat::parse_single.parse2(quote!((#(#parts),*))).ok()?;
    step.body = syn::parse2(body).ok()?;
    Some(step)
}

/// The text with the names of the parts of a tuple in place of its own.
fn parts_for(tokens: TokenStream, name: &Ident, parts: &[Ident]) -> Option<TokenStream> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut written = TokenStream::new();
    let mut place = 0;
    while place < tokens.len() {
        match &tokens[place..] {
            [
                TokenTree::Ident(word),
                TokenTree::Punct(dot),
                TokenTree::Literal(part),
                ..,
            ] if word == name && dot.as_char() == '.' => {
                let part: usize = part.to_string().parse().ok()?;
                written.extend([TokenTree::from(parts.get(part)?.clone())]);
                place += 2;
            }
            [TokenTree::Ident(word), ..] if word == name => written.extend(quote!((#(#parts),*))),
            [TokenTree::Group(group), ..] => {
                let inner = parts_for(group.stream(), name, parts)?;
                let mut inner = proc_macro2::Group::new(group.delimiter(), inner);
                inner.set_span(group.span());
                written.extend([TokenTree::from(inner)]);
            }
            [other, ..] => written.extend([other.clone()]),
            [] => {}
        }
        place += 1;
    }
    Some(written)
}

/// The pattern that declares what is handed on, and the words that read it and that it is assigned by.
fn variables(state: &Pat) -> Option<(TokenStream, TokenStream)> {
    match state {
        Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => {
            let name: &Ident = &name.ident;
            Some((quote!(mut #name), name.to_token_stream()))
        }
        Pat::Tuple(tuple) => {
            let parts: Option<Vec<_>> = tuple.elems.iter().map(variables).collect();
            let (patterns, names): (Vec<_>, Vec<_>) = parts?.into_iter().unzip();
            Some((quote!((#(#patterns),*)), quote!((#(#names),*))))
        }
        Pat::Paren(inner) => variables(&inner.pat),
        Pat::Type(typed) => {
            let (pattern, names) = variables(&typed.pat)?;
            let ty = &typed.ty;
            Some((quote!(#pattern: #ty), names))
        }
        _ => None,
    }
}

/// The statements of a body, and what it ends with.
fn apart(body: &Expr) -> (&[Stmt], &Expr) {
    match bare(body) {
        Expr::Block(block) if block.label.is_none() => match block.block.stmts.split_last() {
            Some((Stmt::Expr(last, None), statements)) => (statements, last),
            _ => (&block.block.stmts, body),
        },
        _ => (&[], body),
    }
}

/// Whether one of these words is in a text.
fn has_word(text: TokenStream, words: &[&str]) -> bool {
    text.into_iter().any(|token| match token {
        TokenTree::Group(group) => has_word(group.stream(), words),
        TokenTree::Ident(found) => words.iter().any(|word| found == word),
        _ => false,
    })
}
