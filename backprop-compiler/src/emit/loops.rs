//! Loops as statements.
//!
//! In goes a node that owns the region of an iteration, out comes a `for` or a `loop`. One of the
//! forward sweep ends each iteration by leaving words on the tape, `push(tape, [x.to_word()])`; one
//! of the backward sweep begins each by taking them.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::expression::Writer;
use super::left::Groups;
use super::region::Statements;
use crate::graph::{Base, Function, Header, Id, Init, LoopWords, Node, Op, Region};

impl Statements<'_> {
    /// A loop.
    pub(super) fn repeat(&self, id: Id, node: &Node) -> TokenStream {
        let writer = self.writer;
        let Op::Loop(index) = node.op else {
            return TokenStream::new();
        };
        let words = &writer.function.loops[index];
        let region = &node.regions[0];
        let body = self.region(region);
        if words.reverses.is_some() {
            return self.backwards(node, words, region, &body);
        }
        let is_left = usize::from(words.is_left);
        if self.in_groups.contains(&index) && !region.results.is_empty() {
            return self.repeat_in_groups(words, region, &body);
        }
        let leaves = self.leave(&region.results[is_left..], true);
        let counted = writer.layout.result(id, 0);
        let count = counted.and_then(|count| writer.layout.name(count));
        let counts = count.map(|count| quote!(#count += 1;));
        let ends = words.is_left.then(|| {
            let go = writer.read(region.results[0]);
            match negation(writer, region.results[0]) {
                Some(stop) => quote!(if #stop { break; }),
                None => quote!(if !#go { break; }),
            }
        });
        let is_declared = counted.is_some_and(|count| writer.layout.hoisted[count.index()]);
        let declares = (!is_declared).then(|| quote!(let mut));
        let begins = count.map(|count| quote!(#declares #count = 0_usize;));
        match &words.header {
            Header::For {
                pattern, iterator, ..
            } => quote!(#begins for #pattern in #iterator { #body #leaves #counts #ends }),
            Header::Endless => quote!(#begins loop { #body #leaves #counts #ends }),
        }
    }

    /// A loop that knows how often it runs, and leaves one group of words an iteration.
    fn repeat_in_groups(
        &self,
        words: &LoopWords,
        region: &Region,
        body: &TokenStream,
    ) -> TokenStream {
        let Header::For {
            pattern, iterator, ..
        } = &words.header
        else {
            return TokenStream::new();
        };
        let tape = self.tape();
        let Groups {
            with,
            group,
            statements,
        } = self.groups_of(&region.results);
        quote! {
            for (#pattern, #group) in #with(#iterator, #tape) {
                #body
                #statements
            }
        }
    }

    fn backwards(
        &self,
        node: &Node,
        words: &LoopWords,
        region: &Region,
        body: &TokenStream,
    ) -> TokenStream {
        let writer = self.writer;
        if let Some(of) = words.reverses
            && self.in_groups.contains(&of)
            && let Header::For {
                pattern, iterator, ..
            } = &words.header
        {
            let tape = self.tape();
            let Groups {
                with,
                group,
                statements,
            } = self.groups_for(region, order_matters(writer.function, region));
            return quote! {
                for (#pattern, #group) in #with(#iterator, #tape) {
                    #statements
                    #body
                }
            };
        }
        let taken = self.take(region, true);
        let count = node.args.first().map(|&count| writer.read(count));
        match (&words.header, count) {
            (
                Header::For {
                    pattern,
                    iterator,
                    reverses: true,
                    ..
                },
                None,
            ) => {
                let items = if taken.is_empty() && !order_matters(writer.function, region) {
                    iterator.clone()
                } else {
                    reverse(iterator)
                };
                quote!(for #pattern in #items { #taken #body })
            }
            (
                Header::For {
                    pattern,
                    iterator,
                    reverses: true,
                    ..
                },
                Some(count),
            ) => {
                let items = into_iterator(iterator);
                let items = quote!(::core::iter::Iterator::take(#items, #count));
                quote!(for #pattern in ::core::iter::Iterator::rev(#items) { #taken #body })
            }
            (_, count) => quote!(for _ in 0..#count { #taken #body }),
        }
    }
}

/// Of `!stop`, which is not named, the `stop`.
fn negation(writer: &Writer<'_>, id: Id) -> Option<TokenStream> {
    let node = writer.function.node(id);
    (node.op == Op::Not && writer.layout.name(id).is_none()).then(|| writer.read(node.args[0]))
}

/// Whether the iterations of a backward sweep must be gone through from the last one on: not if all
/// that they do is to add to what none of them reads.
fn order_matters(function: &Function, region: &Region) -> bool {
    let mut inner = HashSet::new();
    let mut added = HashSet::new();
    let mut read = HashSet::new();
    let mut waiting = vec![(region, false)];
    while let Some((region, is_nested)) = waiting.pop() {
        for &id in &region.nodes {
            let node = function.node(id);
            match &node.op {
                Op::Declare(cell) => {
                    inner.insert(*cell);
                    match &function.cells[*cell].init {
                        Init::Recalled(_) | Init::RecalledPart(..) | Init::Taken(_) => return true,
                        Init::Copy(from) | Init::ZerosLike(from) => {
                            if let Base::Cell(from) = from.base {
                                read.insert(from);
                            }
                        }
                        _ => {}
                    }
                }
                Op::Load { cell, .. } => {
                    read.insert(*cell);
                }
                Op::Add { cell, .. } => {
                    added.insert(*cell);
                }
                Op::Store { cell, .. } => {
                    added.insert(*cell);
                    read.insert(*cell);
                }
                Op::Push(_)
                | Op::Pop(_)
                | Op::Whole { .. }
                | Op::Invoke(_)
                | Op::Pull(_)
                | Op::Lift(_) => return true,
                // What an inner loop left comes off the tape the last first.
                Op::Saved { .. } | Op::Left { .. } if is_nested => return true,
                _ => {}
            }
            waiting.extend(node.regions.iter().map(|region| (region, true)));
        }
    }
    added.intersection(&read).any(|cell| !inner.contains(cell))
}

/// Words for an iterator. Its methods are called by their paths, for the prelude may not be there.
fn into_iterator(iterator: &TokenStream) -> TokenStream {
    match syn::parse2::<syn::Expr>(iterator.clone()) {
        Ok(syn::Expr::MethodCall(_) | syn::Expr::Paren(_)) => iterator.clone(),
        Ok(syn::Expr::Range(_)) => quote!((#iterator)),
        _ => quote!(::core::iter::IntoIterator::into_iter(#iterator)),
    }
}

/// An iterator that goes the other way.
fn reverse(iterator: &TokenStream) -> TokenStream {
    let iterator = into_iterator(iterator);
    quote!(::core::iter::Iterator::rev(#iterator))
}
