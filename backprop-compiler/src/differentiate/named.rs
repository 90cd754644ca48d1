//! Which names the backward sweep may mention.
//!
//! In goes a function, out come the names in words that can be written again: the headers of loops, indices, what variables begin with,
//! arguments of calls. A number that has a name of its own is left for the backward sweep only if the name is one of these.

use std::collections::HashSet;

use proc_macro2::{TokenStream, TokenTree};

use crate::graph::{Argument, Function, Header, Init, Op};

/// The names; none where no number has one of its own.
pub(super) fn mentioned(function: &Function) -> HashSet<String> {
    let mut names = HashSet::new();
    if !function
        .nodes
        .iter()
        .any(|node| matches!(node.op, Op::Count(_)))
    {
        return names;
    }
    let mut note = |words: &TokenStream| names_in(words, &mut names);
    for node in &function.nodes {
        if let Op::Pure(words) = node.op {
            note(&function.verbatim[words]);
        }
    }
    for &words in &function.repeatable {
        note(&function.verbatim[words]);
    }
    for words in &function.loops {
        if let Header::For { iterator, .. } = &words.header {
            note(iterator);
        }
    }
    for cell in &function.cells {
        cell.length.iter().for_each(&mut note);
        let mut init = &cell.init;
        while let Init::Recalled(inner)
        | Init::RecalledPart(inner, _)
        | Init::ListLike(inner, _)
        | Init::Later(Some(inner)) = init
        {
            init = inner;
        }
        if let Init::Words(words) | Init::ZerosLikeWords(words) | Init::Nothing(words) = init {
            note(words);
        }
    }
    for call in &function.calls {
        for argument in &call.arguments {
            if let Argument::Words(words) = argument {
                note(words);
            }
        }
    }
    names
}

/// Adds the names in words.
pub(super) fn names_in(words: &TokenStream, names: &mut HashSet<String>) {
    let mut waiting = vec![words.clone()];
    while let Some(words) = waiting.pop() {
        for token in words {
            match token {
                TokenTree::Ident(name) => {
                    names.insert(name.to_string());
                }
                TokenTree::Group(group) => waiting.push(group.stream()),
                _ => {}
            }
        }
    }
}
