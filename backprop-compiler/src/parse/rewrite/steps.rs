//! Items that an iterator in a variable is asked for, one after the other.
//!
//! In goes `while let Some(v) = it.next() { .. }` with what `it` goes through, out comes
//! `while at < x.len() { let place = at; at += 1; let v = &x[place]; .. }`.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall, Pat, Stmt};

use super::chains::applied;
use super::cursors::{is_name, mentions, plain};
use super::{is_place, ours};
use crate::parse::constant::bare;
use crate::parse::iterators::iterate::is_chain;

/// How many items a chain has, and which one is at a place.
pub(super) struct Cursor<'a> {
    count: TokenStream,
    item: Box<dyn Fn(&TokenStream) -> TokenStream + 'a>,
    /// What is left of a list behind its last whole part.
    remainder: Option<TokenStream>,
}

impl<'a> Cursor<'a> {
    pub(super) fn of(chain: &'a Expr) -> Option<Self> {
        let Expr::MethodCall(call) = bare(chain) else {
            return match bare(chain) {
                Expr::Reference(lent) if is_place(&lent.expr) => Some(Self::of_list(&lent.expr)),
                list if is_place(list) => Some(Self::of_list(list)),
                _ => None,
            };
        };
        let list = &*call.receiver;
        let arg = call.args.first();
        let parts = |count, item: Box<dyn Fn(&TokenStream) -> TokenStream + 'a>| Self {
            count,
            item,
            remainder: None,
        };
        Some(match (call.method.to_string().as_str(), arg) {
            ("iter" | "into_iter", None) if is_chain(list) => Self::of(list)?,
            ("iter", None) => Self::of_list(list),
            ("into_iter", None) => {
                let inner = Self::of_list(list);
                parts(inner.count, Box::new(move |at| quote!(#list[#at])))
            }
            ("windows", Some(size)) => parts(
                quote!((#list.len() + 1).saturating_sub(#size)),
                Box::new(move |at| quote!((&#list[#at..#at + #size]))),
            ),
            ("chunks_exact", Some(size)) => Self {
                count: quote!((#list.len() / #size)),
                item: Box::new(move |at| quote!((&#list[#at * #size..#at * #size + #size]))),
                remainder: Some(quote!((&#list[#list.len() / #size * #size..]))),
            },
            ("chunks", Some(size)) => parts(
                quote!(#list.len().div_ceil(#size)),
                Box::new(
                    move |at| quote!((&#list[#at * #size..(#at * #size + #size).min(#list.len())])),
                ),
            ),
            ("copied" | "cloned", None) => {
                let inner = Self::of(list)?;
                parts(
                    inner.count,
                    Box::new(move |at| {
                        let item = (inner.item)(at);
                        quote!((*#item))
                    }),
                )
            }
            ("enumerate", None) => {
                let inner = Self::of(list)?;
                parts(
                    inner.count,
                    Box::new(move |at| {
                        let item = (inner.item)(at);
                        quote!((#at, #item))
                    }),
                )
            }
            ("zip", Some(other)) => {
                let (one, other) = (Self::of(list)?, Self::of(other)?);
                let (a, b) = (one.count, other.count);
                parts(
                    quote!(::core::cmp::Ord::min(#a, #b)),
                    Box::new(move |at| {
                        let (one, other) = ((one.item)(at), (other.item)(at));
                        quote!((#one, #other))
                    }),
                )
            }
            ("map", Some(function)) => {
                let inner = Self::of(list)?;
                parts(
                    inner.count,
                    Box::new(move |at| {
                        let value = applied(function, &(inner.item)(at));
                        quote!((#value))
                    }),
                )
            }
            ("rev", None) => {
                let inner = Self::of(list)?;
                let count = inner.count.clone();
                parts(
                    inner.count,
                    Box::new(move |at| (inner.item)(&quote!((#count - 1 - #at)))),
                )
            }
            ("skip", Some(first)) => {
                let inner = Self::of(list)?;
                let count = &inner.count;
                parts(
                    quote!(#count.saturating_sub(#first)),
                    Box::new(move |at| (inner.item)(&quote!((#at + #first)))),
                )
            }
            _ => return None,
        })
    }

    fn of_list(list: &'a Expr) -> Self {
        Self {
            count: quote!(#list.len()),
            item: Box::new(move |at| quote!((&#list[#at]))),
            remainder: None,
        }
    }
}

/// Puts items at a counter where the next one is asked for.
pub(super) struct Steps<'a> {
    pub(super) name: &'a Ident,
    pub(super) chain: &'a Expr,
    pub(super) cursor: Cursor<'a>,
    pub(super) at: &'a Ident,
    pub(super) is_wrong: bool,
}

/// What is asked of an iterator.
enum Question {
    Next,
    Peek,
}

impl Steps<'_> {
    fn question(&self, expr: &Expr) -> Option<Question> {
        let Expr::MethodCall(call) = bare(expr) else {
            return None;
        };
        if !is_name(&call.receiver, self.name) || !call.args.is_empty() {
            return None;
        }
        match call.method.to_string().as_str() {
            "next" => Some(Question::Next),
            "peek" => Some(Question::Peek),
            _ => None,
        }
    }

    /// Whether there is another item.
    fn test(&self) -> TokenStream {
        let (at, count) = (self.at, &self.cursor.count);
        quote!(#at < #count)
    }

    /// The item at the counter, which goes on where the item is taken.
    fn item(&self, question: &Question) -> TokenStream {
        let at = self.at;
        match question {
            Question::Next => {
                let place = ours(&format!("place_{}", plain(self.name)));
                let item = (self.cursor.item)(&place.to_token_stream());
                quote!({ let #place = #at; #at += 1; #item })
            }
            Question::Peek => {
                let item = (self.cursor.item)(&at.to_token_stream());
                quote!((&#item))
            }
        }
    }

    /// The statements that give a pattern the item.
    fn given(&self, pattern: &Pat, question: &Question) -> TokenStream {
        let at = self.at;
        match question {
            Question::Next => {
                let place = ours(&format!("place_{}", plain(self.name)));
                let item = (self.cursor.item)(&place.to_token_stream());
                quote!(let #place = #at; #at += 1; let #pattern = #item;)
            }
            Question::Peek => {
                let item = (self.cursor.item)(&at.to_token_stream());
                quote!(let #pattern = &#item;)
            }
        }
    }

    /// The condition and the statements that `let Some(pattern) = it.next()` stands for.
    fn condition(&self, pattern: &Pat, value: &Expr) -> Option<(TokenStream, TokenStream)> {
        let question = self.question(value)?;
        let Pat::TupleStruct(some) = pattern else {
            return None;
        };
        if !some.path.is_ident("Some") || some.elems.len() != 1 {
            return None;
        }
        Some((self.test(), self.given(&some.elems[0], &question)))
    }

    fn replaced(&mut self, expr: &Expr) -> Option<TokenStream> {
        match bare(expr) {
            Expr::While(each) => {
                let Expr::Let(condition) = bare(&each.cond) else {
                    return None;
                };
                let (test, given) = self.condition(&condition.pat, &condition.expr)?;
                let (label, token, body) = (&each.label, &each.while_token, &each.body.stmts);
                Some(quote!(#label #token #test { #given #(#body)* }))
            }
            Expr::ForLoop(each) if is_name(&each.expr, self.name) => {
                let is_lent = !matches!(bare(&each.expr), Expr::Path(_));
                if !is_lent {
                    return None;
                }
                let (test, given) = (self.test(), self.given(&each.pat, &Question::Next));
                let (label, body) = (&each.label, &each.body.stmts);
                Some(quote!(#label while #test { #given #(#body)* }))
            }
            Expr::If(branch) => {
                let Expr::Let(condition) = bare(&branch.cond) else {
                    return None;
                };
                let (test, given) = self.condition(&condition.pat, &condition.expr)?;
                let then = &branch.then_branch.stmts;
                let otherwise = branch.else_branch.as_ref();
                let otherwise = otherwise.map(|(token, other)| quote!(#token #other));
                Some(quote!(if #test { #given #(#then)* } #otherwise))
            }
            Expr::Match(branch) => {
                self.question(&branch.expr)?;
                let [one, other] = branch.arms.as_slice() else {
                    return None;
                };
                let (some, none) = match &one.pat {
                    Pat::TupleStruct(_) => (one, other),
                    _ => (other, one),
                };
                let is_rest = matches!(&none.pat, Pat::Wild(_))
                    || matches!(&none.pat, Pat::Ident(name) if name.ident == "None");
                let (test, given) = self.condition(&some.pat, &branch.expr)?;
                let (then, otherwise) = (&some.body, &none.body);
                is_rest.then(|| quote!(if #test { #given #then } else { #otherwise }))
            }
            Expr::MethodCall(call) => self.method(call),
            Expr::Path(path) if path.path.is_ident(self.name) => {
                let (chain, at) = (self.chain, self.at);
                Some(quote!(#chain.skip(#at)))
            }
            _ => None,
        }
    }

    fn method(&mut self, call: &ExprMethodCall) -> Option<TokenStream> {
        let name = call.method.to_string();
        if is_name(&call.receiver, self.name) {
            let (chain, at, count) = (self.chain, self.at, &self.cursor.count);
            return match (name.as_str(), call.args.len()) {
                ("clone", 0) => Some(quote!(#chain.skip(#at))),
                ("len", 0) => Some(quote!((#count - #at))),
                ("remainder", 0) => self.cursor.remainder.clone(),
                _ => None,
            };
        }
        let question = self.question(&call.receiver)?;
        let test = self.test();
        let args: Vec<&Expr> = call.args.iter().collect();
        match (name.as_str(), args.as_slice()) {
            ("unwrap", []) | ("expect", [_]) => Some(self.item(&question)),
            ("is_some", []) if matches!(question, Question::Peek) => Some(quote!((#test))),
            ("is_none", []) if matches!(question, Question::Peek) => Some(quote!(!(#test))),
            ("unwrap_or", [other]) => {
                let item = self.item(&question);
                Some(quote!(if #test { #item } else { #other }))
            }
            ("map_or", [other, function]) => {
                let value = applied(function, &self.item(&question));
                Some(quote!(if #test { #value } else { #other }))
            }
            _ => None,
        }
    }

    /// `let Some(v) = it.next() else { .. };` and `it.next();`, which are more than expressions.
    pub(super) fn statement(&self, statement: Stmt) -> Option<Vec<Stmt>> {
        let written = match &statement {
            Stmt::Local(local) => {
                let init = local.init.as_ref();
                let otherwise = init.and_then(|init| init.diverge.as_ref());
                match (init, otherwise) {
                    (Some(init), Some((_, otherwise))) => self
                        .condition(&local.pat, &init.expr)
                        .map(|(test, given)| quote!(if !(#test) #otherwise #given)),
                    _ => None,
                }
            }
            Stmt::Expr(expr, Some(_)) => self.question(expr).map(|question| {
                let (test, at) = (self.test(), self.at);
                match question {
                    Question::Next => quote!(if #test { #at += 1; }),
                    Question::Peek => quote!(),
                }
            }),
            _ => None,
        };
        let Some(written) = written else {
            let left = mentions(&statement, self.name);
            return (!left).then(|| vec![statement]);
        };
        let block: syn::Block = syn::parse2(quote!({ #written })).ok()?;
        let left = block.stmts.iter().any(|other| mentions(other, self.name));
        (!left).then_some(block.stmts)
    }
}

impl VisitMut for Steps<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let written = self.replaced(expr).or_else(|| {
            let question = self.question(expr)?;
            let (test, item) = (self.test(), self.item(&question));
            Some(quote!(if #test {
                ::core::option::Option::Some(#item)
            } else {
                ::core::option::Option::None
            }))
        });
        if let Some(written) = written {
            match syn::parse2(written) {
                Ok(other) => *expr = other,
                Err(_) => self.is_wrong = true,
            }
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_stmt_mut(&mut self, statement: &mut Stmt) {
        // Statements of their own, for they are more than expressions.
        let is_whole = match &*statement {
            Stmt::Local(local) => local.init.as_ref().is_some_and(|init| {
                init.diverge.is_some() && self.condition(&local.pat, &init.expr).is_some()
            }),
            Stmt::Expr(expr, Some(_)) => self.question(expr).is_some(),
            _ => false,
        };
        if is_whole {
            if let Stmt::Local(local) = statement
                && let Some(init) = &mut local.init
                && let Some((_, otherwise)) = &mut init.diverge
            {
                self.visit_expr_mut(otherwise);
            }
        } else {
            visit_mut::visit_stmt_mut(self, statement);
        }
    }

    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        let mut written = Vec::new();
        for mut statement in std::mem::take(&mut block.stmts) {
            self.visit_stmt_mut(&mut statement);
            match self.statement(statement) {
                Some(others) => written.extend(others),
                None => self.is_wrong = true,
            }
        }
        block.stmts = written;
    }
}
