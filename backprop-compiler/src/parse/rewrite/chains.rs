//! Chains of iterators as loops: `flat_map`, `chain`, `scan`, `take_while` and their kind.
//!
//! In goes `for (v, w) in x.iter().take_while(p).zip(y) { .. }`, out come loops over what is simple, in whose bodies each adapter is
//! what it does with one item: a condition, a counter, another loop. What is constant, and chains whose adapters all go through
//! indices, are left as they are.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::visit_mut::VisitMut as _;
use syn::{Expr, ExprClosure, ExprForLoop, Lifetime, Pat, Stmt};

use super::labels::{Relabel, without_reference};
use super::{Active, is_path_to};
use crate::parse::calls::closure::with_own_names;
use crate::parse::constant::bare;
use crate::parse::iterators::iterate::is_chain;

/// A loop over a chain that is more than an iterator over indices, as loops that are simple.
pub(super) fn for_loop(each: &ExprForLoop, active: Active<'_>) -> Option<TokenStream> {
    if !is_hard(&each.expr, active) || !each.attrs.is_empty() {
        return None;
    }
    let mut lowering = Lowering::beside(each, active);
    let has_one_loop = !has_loops(&each.expr, active);
    let mut body = each.body.clone();
    let mut exits = Relabel::of(each);
    exits.visit_block_mut(&mut body);
    let mut label = each.label.as_ref().map(|label| label.name.clone());
    if !has_one_loop && exits.breaks {
        if exits.continues {
            return None;
        }
        exits.to = Some(lowering.label());
        exits.visit_block_mut(&mut body);
        label = exits.to;
    }
    let item = lowering.ours("item");
    let (pattern, statements) = (&each.pat, &body.stmts);
    let body = quote!({ let #pattern = #item; #(#statements)* });
    let written = lowering.lower(&each.expr, label, &item, body)?;
    let is_one = syn::parse2::<Expr>(written.clone()).is_ok();
    Some(if is_one {
        written
    } else {
        quote!({ #written })
    })
}

/// Whether an adapter of a chain needs a loop, a condition or a counter of its own.
pub(super) fn is_hard(chain: &Expr, active: Active<'_>) -> bool {
    let Expr::MethodCall(call) = bare(chain) else {
        return is_successors(chain);
    };
    if !is_chain(chain) || !active(chain) {
        return false;
    }
    match call.method.to_string().as_str() {
        "chain" | "flat_map" | "flatten" | "filter_map" | "scan" | "take_while" | "skip_while"
        | "map_while" | "inspect" => true,
        "take" if cycled(&call.receiver).is_some() => true,
        "enumerate" | "take" | "skip" | "step_by" | "rev" => is_filtered(&call.receiver, active),
        _ => is_hard(&call.receiver, active),
    }
}

/// Whether an item of a chain may be passed over.
fn is_filtered(chain: &Expr, active: Active<'_>) -> bool {
    match bare(chain) {
        Expr::MethodCall(call) if is_chain(chain) && active(chain) => {
            call.method == "filter" || is_hard(chain, active) || is_filtered(&call.receiver, active)
        }
        _ => is_hard(chain, active),
    }
}

/// Whether a chain becomes more than one loop.
fn has_loops(chain: &Expr, active: Active<'_>) -> bool {
    match bare(chain) {
        Expr::MethodCall(call) if active(chain) => {
            let name = call.method.to_string();
            matches!(name.as_str(), "chain" | "flat_map" | "flatten")
                || has_loops(&call.receiver, active)
        }
        _ => false,
    }
}

/// `list` of `list.iter().cycle()`.
fn cycled(chain: &Expr) -> Option<&Expr> {
    let method = |expr| match bare(expr) {
        Expr::MethodCall(call) => Some((call.method.to_string(), &*call.receiver)),
        _ => None,
    };
    let (cycle, iter) = method(chain)?;
    let (begin, list) = method(iter)?;
    let is_cycle = cycle == "cycle" && begin == "iter" && !is_chain(list);
    is_cycle.then_some(list)
}

fn is_successors(chain: &Expr) -> bool {
    matches!(bare(chain), Expr::Call(call) if is_path_to(&call.func, "successors", "iter"))
}

/// A function that is applied to words.
pub(in crate::parse) fn applied(function: &Expr, arguments: &TokenStream) -> TokenStream {
    match bare(function) {
        closure @ Expr::Closure(_) => quote!((#closure)(#arguments)),
        other => quote!(#other(#arguments)),
    }
}

/// How many chains behind `chain` a body may hold that is written out twice.
const MOST_TWICE: usize = 4;

/// The names that have been given so far.
struct Lowering<'a> {
    active: Active<'a>,
    names: usize,
    labels: usize,
}

impl<'a> Lowering<'a> {
    /// Labels beside those that the text has already, for ways out may lead through the loops.
    fn beside(text: &dyn ToTokens, active: Active<'a>) -> Self {
        let text = text.to_token_stream().to_string();
        let labels = text.split("stop_of_ours_").skip(1);
        let number = |rest: &str| {
            let end = rest.find(|c: char| !c.is_ascii_digit());
            rest[..end.unwrap_or(rest.len())].parse().unwrap_or(0)
        };
        Self {
            active,
            names: 0,
            labels: labels.map(number).max().unwrap_or(0),
        }
    }

    fn ours(&mut self, name: &str) -> Ident {
        self.names += 1;
        super::ours(&format!("{name}_{}", self.names))
    }

    fn label(&mut self) -> Lifetime {
        self.labels += 1;
        let name = format!("'stop_of_ours_{}", self.labels);
        Lifetime::new(&name, Span::mixed_site())
    }

    /// Statements that run `body` for each item of a chain, which `break` with the label ends.
    #[allow(
        clippy::too_many_lines,
        reason = "one adapter after the other, none of which is long"
    )]
    fn lower(
        &mut self,
        chain: &Expr,
        label: Option<Lifetime>,
        item: &Ident,
        body: TokenStream,
    ) -> Option<TokenStream> {
        let call = match bare(chain) {
            Expr::MethodCall(call) if is_hard(chain, self.active) => call,
            other if is_successors(other) => return self.successors(other, label, item, &body),
            other => {
                let label = label.map(|label| quote!(#label:));
                return Some(quote!(#label for #item in #other { #body }));
            }
        };
        let inner = self.ours("item");
        let receiver = &*call.receiver;
        let args: Vec<&Expr> = call.args.iter().collect();
        let name = call.method.to_string();
        match (name.as_str(), args.as_slice()) {
            ("chain", [other]) => {
                let nested = body.to_string().matches(". chain").count();
                if nested > MOST_TWICE {
                    return None;
                }
                let one = self.lower(receiver, None, item, body.clone())?;
                let other = match bare(other) {
                    Expr::Call(call) if is_path_to(&call.func, "once", "iter") => {
                        let only = call.args.first()?;
                        syn::parse2(quote!([#only])).ok()?
                    }
                    Expr::Call(call) if is_path_to(&call.func, "empty", "iter") => {
                        return Some(one);
                    }
                    other => other.clone(),
                };
                let other = self.lower(&other, None, item, body)?;
                let label = label.map(|label| quote!(#label:));
                // What is last in a block with a label would be its value.
                Some(quote!(#label { #one #other; }))
            }
            ("map", [function]) => {
                let value = applied(function, &inner.to_token_stream());
                let body = quote!({ let #item = #value; #body });
                self.lower(receiver, label, &inner, body)
            }
            ("filter", [function]) => {
                let test = applied(function, &quote!(&#item));
                self.lower(receiver, label, item, quote!(if #test { #body }))
            }
            ("inspect", [function]) => {
                let look = applied(function, &quote!(&#item));
                self.lower(receiver, label, item, quote!(#look; #body))
            }
            ("filter_map", [function]) => {
                let value = applied(function, &inner.to_token_stream());
                let body = quote!(if let ::core::option::Option::Some(#item) = #value { #body });
                self.lower(receiver, label, &inner, body)
            }
            ("flat_map", [function]) => {
                let Expr::Closure(closure) = bare(function) else {
                    return None;
                };
                let closure = with_own_names(closure, &mut |name| self.ours(&name.to_string()))?;
                let pattern = closure.inputs.first()?;
                let (statements, last) = apart(&closure.body)?;
                let nested = self.lower(last, None, item, body)?;
                let body = quote!({ let #pattern = #inner; #(#statements)* #nested });
                self.lower(receiver, label, &inner, body)
            }
            ("flatten", []) => {
                let nested = quote!(for #item in #inner { #body });
                self.lower(receiver, label, &inner, nested)
            }
            ("take_while", [function]) => {
                let label = label.unwrap_or_else(|| self.label());
                let test = applied(function, &quote!(&#item));
                let body = quote!(if #test { #body } else { break #label; });
                self.lower(receiver, Some(label), item, body)
            }
            ("map_while", [function]) => {
                let label = label.unwrap_or_else(|| self.label());
                let value = applied(function, &inner.to_token_stream());
                let body = quote!(
                    if let ::core::option::Option::Some(#item) = #value { #body } else { break #label; }
                );
                self.lower(receiver, Some(label), &inner, body)
            }
            ("skip_while", [function]) => {
                let skips = self.ours("skips");
                let test = applied(function, &quote!(&#item));
                let body = quote!(
                    if #skips { if #test {} else { #skips = false; } }
                    if !#skips { #body }
                );
                let nested = self.lower(receiver, label, item, body)?;
                Some(quote!(let mut #skips = true; #nested))
            }
            ("scan", [begin, function]) => {
                let Expr::Closure(closure) = bare(function) else {
                    return None;
                };
                let state = self.ours("state");
                let (statements, last) = step_of_scan(closure, &state, &inner)?;
                let label = label.unwrap_or_else(|| self.label());
                let body = match some_of(&last) {
                    Some(value) => quote!({ let #item = { #statements #value }; #body }),
                    None => quote!(
                        if let ::core::option::Option::Some(#item) = { #statements #last } {
                            #body
                        } else {
                            break #label;
                        }
                    ),
                };
                let nested = self.lower(receiver, Some(label), &inner, body)?;
                Some(quote!(let mut #state = #begin; #nested))
            }
            ("enumerate", []) => {
                let (count, place) = (self.ours("count"), self.ours("place"));
                let body = quote!({
                    let #place = #count;
                    #count += 1;
                    let #item = (#place, #inner);
                    #body
                });
                let nested = self.lower(receiver, label, &inner, body)?;
                Some(quote!(let mut #count = 0_usize; #nested))
            }
            ("take", [count]) => match cycled(receiver) {
                Some(list) => {
                    let body = quote!({ let #item = &#list[#inner % #list.len()]; #body });
                    let label = label.map(|label| quote!(#label:));
                    // Of an empty list there is nothing to begin with again.
                    Some(quote!(#label for #inner in 0..(#count) * #list.len().min(1) { #body }))
                }
                None => {
                    let label = label.unwrap_or_else(|| self.label());
                    let (taken, most) = (self.ours("taken"), self.ours("most"));
                    let body = quote!(
                        if #taken == #most { break #label; }
                        #taken += 1;
                        { #body }
                    );
                    let nested = self.lower(receiver, Some(label), item, body)?;
                    Some(quote!(let #most = #count; let mut #taken = 0_usize; #nested))
                }
            },
            ("skip", [count]) => {
                let (skipped, least) = (self.ours("skipped"), self.ours("least"));
                let body = quote!(if #skipped < #least { #skipped += 1; } else { #body });
                let nested = self.lower(receiver, label, item, body)?;
                Some(quote!(let #least = #count; let mut #skipped = 0_usize; #nested))
            }
            ("step_by", [step]) => {
                let (count, place) = (self.ours("count"), self.ours("place"));
                let by = self.ours("step");
                let body = quote!(
                    let #place = #count;
                    #count += 1;
                    if #place % #by == 0 { #body }
                );
                let nested = self.lower(receiver, label, item, body)?;
                Some(quote!(let #by = #step; let mut #count = 0_usize; #nested))
            }
            ("rev", []) => {
                let other = reversed(receiver)?;
                self.lower(&other, label, item, body)
            }
            ("copied" | "cloned", []) => {
                let body = quote!({ let #item = *#inner; #body });
                self.lower(receiver, label, &inner, body)
            }
            ("by_ref" | "into_iter", []) => self.lower(receiver, label, item, body),
            _ => None,
        }
    }

    /// `iter::successors(Some(begin), |v| Some(next))`.
    fn successors(
        &mut self,
        chain: &Expr,
        label: Option<Lifetime>,
        item: &Ident,
        body: &TokenStream,
    ) -> Option<TokenStream> {
        let Expr::Call(call) = bare(chain) else {
            return None;
        };
        let mut args = call.args.iter();
        let begin = some_of(args.next()?)?;
        let Expr::Closure(closure) = bare(args.next()?) else {
            return None;
        };
        let pattern = closure.inputs.first()?;
        let (statements, last) = apart(&closure.body)?;
        let state = self.ours("state");
        let label = label.unwrap_or_else(|| self.label());
        Some(match some_of(last) {
            Some(next) => quote!(
                let mut #state = #begin;
                #label: loop {
                    let #item = #state;
                    #state = { let #pattern = &#item; #(#statements)* #next };
                    { #body }
                }
            ),
            None => {
                let (goes, next) = (self.ours("goes"), self.ours("next"));
                quote!(
                    let mut #state = #begin;
                    let mut #goes = true;
                    #label: while #goes {
                        let #item = #state;
                        let #pattern = &#item;
                        if let ::core::option::Option::Some(#next) = { #(#statements)* #last } {
                            #state = #next;
                        } else {
                            #goes = false;
                        }
                        { #body }
                    }
                )
            }
        })
    }
}

/// What the closure of a `scan` does with an item: its statements, and what it gives.
fn step_of_scan(closure: &ExprClosure, state: &Ident, item: &Ident) -> Option<(TokenStream, Expr)> {
    let mut inputs = closure.inputs.iter();
    let (Pat::Ident(lent), pattern, None) = (inputs.next()?, inputs.next()?, inputs.next()) else {
        return None;
    };
    let mut body = (*closure.body).clone();
    without_reference(&mut body, &lent.ident, state);
    let (statements, last) = apart(&body)?;
    Some((quote!(let #pattern = #item; #(#statements)*), last.clone()))
}

/// A chain from its end: what is done with each item stays the same.
fn reversed(chain: &Expr) -> Option<Expr> {
    let Expr::MethodCall(call) = bare(chain) else {
        return None;
    };
    let (receiver, method, args) = (&call.receiver, &call.method, &call.args);
    let name = method.to_string();
    let written = match name.as_str() {
        "filter" | "map" | "filter_map" | "copied" | "cloned" => {
            quote!(#receiver.rev().#method(#args))
        }
        "chain" => {
            let other = args.first()?;
            let other = if is_chain(other) {
                quote!(#other)
            } else {
                quote!((#other).into_iter())
            };
            quote!(#other.rev().chain(#receiver.rev()))
        }
        "flat_map" => {
            let Some(Expr::Closure(closure)) = args.first().map(bare) else {
                return None;
            };
            let mut closure = closure.clone();
            let body = &closure.body;
            closure.body = syn::parse2(quote!(#body.rev())).ok()?;
            matches!(bare(&closure.body), Expr::MethodCall(_)).then_some(())?;
            quote!(#receiver.rev().flat_map(#closure))
        }
        _ => return None,
    };
    syn::parse2(written).ok()
}

/// The statements of a closure's body, and the expression that it ends with.
fn apart(body: &Expr) -> Option<(&[Stmt], &Expr)> {
    match bare(body) {
        Expr::Block(block) if block.label.is_none() => match block.block.stmts.split_last()? {
            (Stmt::Expr(last, None), statements) => Some((statements, last)),
            _ => None,
        },
        other => Some((&[], other)),
    }
}

/// `e` of `Some(e)`.
pub(in crate::parse) fn some_of(expr: &Expr) -> Option<&Expr> {
    match bare(expr) {
        Expr::Call(call)
            if matches!(bare(&call.func), Expr::Path(path)
                if path.path.segments.last().is_some_and(|last| last.ident == "Some")) =>
        {
            call.args.first()
        }
        _ => None,
    }
}
