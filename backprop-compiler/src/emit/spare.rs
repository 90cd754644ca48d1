//! Results of calls that go to the tape for the sake of other calls alone, and which arguments a function reads on its way back.
//!
//! In goes the graph of a function with its backward sweep; out comes, for each call whose result is read by nothing but the
//! backward halves of callees, whether one of these reads it: words that rustc evaluates, because a callee is known by its name
//! alone. A result of which the shape is known and nobody reads a number is then neither left nor taken.

use std::collections::HashMap;

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

use super::calls::property;
use super::tape::uses_of_cells;
use crate::graph::{Argument, Base, Callee, Function, Init, Op, Target, Work};

/// The conditions on which results of calls are left on the tape, by call.
pub(super) fn conditions(function: &Function) -> HashMap<usize, TokenStream> {
    let takes_along = function.pulls.iter().any(|pull| pull.along.is_some());
    if takes_along {
        // What derivatives of callees read is another matter.
        return HashMap::new();
    }
    let mut takers = takers(function);
    let is_whole = |target: &Target| target.path.is_empty();
    let mut leaves = vec![0; function.cells.len()];
    let mut known = vec![0; function.cells.len()];
    let mut readers: Vec<Vec<TokenStream>> = vec![Vec::new(); function.cells.len()];
    for node in &function.nodes {
        match &node.op {
            Op::Whole { work, to, .. } if *work == Work::Save => {
                if let Base::Cell(cell) = to.base {
                    leaves[cell] += 1;
                }
            }
            Op::Declare(cell) => {
                if let Init::ZerosLike(Target {
                    base: Base::Cell(of),
                    path,
                }) = &function.cells[*cell].init
                    && path.is_empty()
                {
                    known[*of] += 1;
                }
            }
            Op::Pull(pull) => {
                let words = &function.pulls[*pull];
                for (place, argument) in words.arguments.iter().enumerate() {
                    if let Argument::Place { target, .. } = argument
                        && let Base::Cell(cell) = target.base
                        && is_whole(target)
                        && words.callee == Callee::Function
                    {
                        known[cell] += 1;
                        let reads = property(&words.path, "__READS");
                        let place = Literal::usize_unsuffixed(place);
                        readers[cell].push(quote!(#reads[#place]));
                    }
                }
            }
            _ => {}
        }
    }
    let uses = uses_of_cells(function);
    takers.retain(|&call, &mut taken| {
        let Some(taken) = taken else { return false };
        leaves[function.calls[call].cell] == 1 && uses[taken] == known[taken]
    });
    let conditions = takers.into_iter().map(|(call, taken)| {
        let readers = taken.map(|taken| readers[taken].as_slice());
        let condition = match readers.unwrap_or_default() {
            [] => quote!(false),
            readers => quote!({ #(#readers)||* }),
        };
        (call, condition)
    });
    conditions.collect()
}

/// The variable that takes the result of each call from the tape; nothing where there are several.
fn takers(function: &Function) -> HashMap<usize, Option<usize>> {
    let mut takers = HashMap::new();
    for (cell, known) in function.cells.iter().enumerate() {
        let Init::Recalled(donor) = &known.init else {
            continue;
        };
        if let Init::Outcome(call) = **donor
            && function.calls[call].callee == Callee::Function
        {
            takers
                .entry(call)
                .and_modify(|taken| *taken = None)
                .or_insert(Some(cell));
        }
    }
    takers
}

/// Whether words mention a name, or may do so in a text to be formatted.
pub(super) fn mentions(words: &TokenStream, name: &str) -> bool {
    let mut rest: Vec<TokenTree> = words.clone().into_iter().collect();
    while let Some(token) = rest.pop() {
        match token {
            TokenTree::Ident(ident) if ident == name => return true,
            TokenTree::Literal(literal) if literal.to_string().contains(name) => return true,
            TokenTree::Group(group) => rest.extend(group.stream()),
            _ => {}
        }
    }
    false
}
