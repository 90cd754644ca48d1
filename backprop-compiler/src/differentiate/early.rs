//! Words that are wanted before the names in them are given.
//!
//! In goes a number by its words, as in `sum / n as f64`, and the loop before which it is wanted; out come the statements that give the
//! names in it after the loop, as `let n = x.len();`, if all of them can be run twice.

use std::collections::{BTreeSet, HashMap, HashSet};

use proc_macro2::{TokenStream, TokenTree};

use crate::graph::{Function, Id, Op};

use super::adjoint::Sweep;
use super::memory::Home;
use super::named::names_in;

/// The statements that give each name.
pub(super) fn givers(function: &Function) -> HashMap<String, Vec<Id>> {
    let mut givers: HashMap<String, Vec<Id>> = HashMap::new();
    for (index, node) in function.nodes.iter().enumerate() {
        if let Op::Statement(words) = node.op {
            let mut names = HashSet::new();
            names_in(&pattern_of(&function.verbatim[words]), &mut names);
            for name in names {
                givers.entry(name).or_default().push(Id::new(index));
            }
        }
    }
    givers
}

impl Sweep<'_> {
    /// The statements of a region to be run again before the node `before`, so that words can be written there; nothing if one of them
    /// may not be.
    pub(super) fn given_later(&self, words: usize, home: Home, before: Id) -> Option<BTreeSet<Id>> {
        let mut found = BTreeSet::new();
        let mut waiting = vec![words];
        while let Some(words) = waiting.pop() {
            let mut wanted = HashSet::new();
            names_in(&self.function.verbatim[words], &mut wanted);
            let givers = wanted.iter().filter_map(|name| self.givers.get(name));
            for &id in givers.flatten() {
                let Op::Statement(statement) = self.function.node(id).op else {
                    continue;
                };
                if id < before || self.memory.home[id.index()] != home || !found.insert(id) {
                    continue;
                }
                if !self.function.repeatable.contains(&statement) {
                    return None;
                }
                waiting.push(statement);
            }
        }
        Some(found)
    }

    /// Runs statements again where the graph is being written.
    pub(super) fn give_early(&self, statements: BTreeSet<Id>) {
        for id in statements {
            let node = self.function.node(id).clone();
            self.graph.with(|builder| builder.push(node));
        }
    }
}

/// What stands between `let` and `=`; nothing of another statement.
fn pattern_of(statement: &TokenStream) -> TokenStream {
    let mut tokens = statement.clone().into_iter();
    if !matches!(tokens.next(), Some(TokenTree::Ident(word)) if word == "let") {
        return TokenStream::new();
    }
    tokens
        .take_while(|token| !matches!(token, TokenTree::Punct(sign) if sign.as_char() == '='))
        .collect()
}
