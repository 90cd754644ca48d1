//! Lists of lists, by how they are used: `rows[i].push(v)`, `rows[i][j]`, `for row in &rows { row.iter() .. }`.
//!
//! In go the expressions of the body, out come the variables whose elements are more than one number, and how deep in
//! a variable numbers are pushed: what begins as `vec![Vec::new(); n]` says neither.

use std::collections::{HashMap, HashSet};

use syn::{Expr, ExprMethodCall, Pat};

use crate::parse::constant::bare;
use crate::parse::facts::flow::{makes_list, root, sources_of};
use crate::parse::values::structs::is_written_out;
use crate::parse::variables::pattern;

/// What is known so far.
#[derive(Default)]
pub(super) struct Nested {
    /// The names that are used as lists or structs.
    used: HashSet<String>,
    /// The variables whose elements are.
    elements: HashSet<String>,
    /// The names that are given elements of a variable.
    items: Vec<(String, String)>,
    /// How many indices are before a number is pushed; nothing where more than a number is.
    pub(super) filled: HashMap<String, Option<usize>>,
}

impl Nested {
    /// A place of which a part is read, or that is used as a list.
    pub(super) fn note_parts(&mut self, whole: &Expr) {
        match bare(whole) {
            Expr::Path(_) => self.used.extend(root(whole)),
            Expr::Index(_) => self.elements.extend(root(whole)),
            _ => {}
        }
    }

    /// What a loop goes through.
    pub(super) fn note_list(&mut self, list: &Expr) {
        match bare(list) {
            Expr::Reference(lent) => self.note_parts(&lent.expr),
            list => self.note_parts(list),
        }
    }

    pub(super) fn note_method(&mut self, call: &ExprMethodCall) {
        let name = call.method.to_string();
        let is_of_lists = matches!(
            name.as_str(),
            "iter"
                | "iter_mut"
                | "into_iter"
                | "len"
                | "is_empty"
                | "push"
                | "windows"
                | "chunks"
                | "first"
                | "last"
                | "to_vec"
                | "swap"
        );
        if is_of_lists {
            self.note_parts(&call.receiver);
        }
        for closure in &call.args {
            if let Expr::Closure(closure) = bare(closure) {
                for input in &closure.inputs {
                    self.note_items(input, &call.receiver);
                }
            }
        }
        if let (true, Some(value)) = (name == "push", call.args.first())
            && let (depth @ 1.., Some(list)) = (depth_of(&call.receiver), root(&call.receiver))
        {
            let known = self.filled.entry(list).or_insert(Some(depth));
            *known = known
                .filter(|_| is_one(value))
                .map(|known| depth.max(known));
        }
    }

    /// The names of a pattern that are given the items of a chain.
    pub(super) fn note_items(&mut self, pattern: &Pat, chain: &Expr) {
        let mut lists = HashSet::new();
        sources_of(chain, &mut lists);
        let mut names = Vec::new();
        pattern::collect(pattern, &mut names);
        for name in names {
            let given = lists.iter().map(|list| (name.to_string(), list.clone()));
            self.items.extend(given);
        }
    }

    /// The variables whose elements are more than one number.
    pub(super) fn found(&self) -> HashSet<String> {
        let items = self
            .items
            .iter()
            .filter(|(item, _)| self.used.contains(item));
        let lists = items.map(|(_, list)| list);
        self.elements.iter().chain(lists).cloned().collect()
    }
}

/// Whether a value that is pushed may be one number.
fn is_one(value: &Expr) -> bool {
    let is_several = matches!(
        bare(value),
        Expr::Tuple(_) | Expr::Array(_) | Expr::Repeat(_) | Expr::Macro(_)
    );
    !is_several && !is_written_out(value) && !makes_list(value)
}

fn depth_of(list: &Expr) -> usize {
    match bare(list) {
        Expr::Index(index) => 1 + depth_of(&index.expr),
        _ => 0,
    }
}
