//! What must be known of a body before it is read: which variables live in memory.
//!
//! In goes the body, out come facts about its names. A variable that a loop changes cannot stand
//! for one node, so it becomes a place in memory; one that no active value ever reaches is copied
//! as it stands. Names are known by their spelling alone, so that a variable may be kept in memory
//! without need, which costs nothing once LLVM has seen it; where that would take a constant that
//! changes for a differentiated value, the constant is called otherwise beforehand.

mod calls;
mod distinct;
mod nested;
mod reader;
mod wholes;

use std::collections::{HashMap, HashSet};

use proc_macro2::Ident;
use syn::Expr;
use syn::visit::Visit as _;

pub(in crate::parse) use self::distinct::distinct;
use self::reader::Reader;
use super::whole::Whole;

/// Facts about the names of a body.
#[derive(Default)]
pub(in crate::parse) struct Program {
    /// Whether something in it is run more than once.
    pub(in crate::parse) repeats: bool,
    /// Whether a `return` leaves it.
    pub(in crate::parse) returns: bool,
    /// The variables that live in memory, if they are active.
    pub(in crate::parse) memory: HashSet<String>,
    /// The names that an active value may reach.
    pub(in crate::parse) active: HashSet<String>,
    /// The variables that are changed anywhere.
    pub(in crate::parse) changed: HashSet<String>,
    /// The lists that grow.
    pub(in crate::parse) growing: HashSet<String>,
    /// Those of them that numbers are put into, by the words that are.
    pub(in crate::parse) of_numbers: HashSet<String>,
    /// The variables that are assigned as wholes, so that a list may become longer or shorter.
    pub(in crate::parse) replaced: HashSet<String>,
    /// The lists whose elements are used as lists or structs.
    pub(in crate::parse) nested: HashSet<String>,
    /// How deep in a list of lists numbers are put, or nothing where tuples or other lists are.
    pub(in crate::parse) filled: HashMap<String, Option<usize>>,
    /// The fields that are lists which something is put into that is not certainly a whole number.
    pub(in crate::parse) grown: HashSet<String>,
    /// The fields that are numbers, since something is computed with them.
    pub(in crate::parse) floats: HashSet<String>,
    /// The names that are called with an active value.
    pub(in crate::parse) called: HashSet<String>,
    /// The names that are lent to calls, as in `f(x, &table)`.
    pub(in crate::parse) lent: HashSet<String>,
    /// The names of which a part is lent to calls, as in `f(x, &table[1..])`.
    pub(in crate::parse) lent_in_part: HashSet<String>,
    /// The names that are given where another of the same spelling can be seen.
    pub(in crate::parse) twice: HashSet<String>,
    /// The names that are given more than once.
    pub(in crate::parse) again: HashSet<String>,
    /// The names and the fields that are no floats by where they stand.
    pub(in crate::parse) whole: Whole,
}

impl Program {
    /// Looks through a body with the parameters `all`, of which `parameters` are differentiated, and where `whole` is known.
    pub(in crate::parse) fn of(
        body: &Expr,
        parameters: &[String],
        all: &[Ident],
        whole: Whole,
    ) -> Self {
        let mut reader = Reader::of(all);
        reader.visit_expr(body);
        let mut program = reader.program;
        program.nested = reader.nested.found();
        program.filled = reader.nested.filled;
        // What is read of such a field is copied as words.
        program.repeats |= !whole.fields.is_empty();
        program.whole = whole;
        for (names, list) in reader.aliases.iter().rev() {
            for lengths in [&mut program.growing, &mut program.replaced] {
                if names.iter().any(|name| lengths.contains(name)) {
                    lengths.insert(list.clone());
                }
            }
        }
        // What one block gives does not hide for good what another one, or the outside, calls the same.
        let given = reader.in_closures.iter().chain(&reader.outside);
        let given = given.filter(|name| reader.free.contains(*name));
        let written_out = reader.in_closures.intersection(&reader.outside);
        program.twice.extend(given.chain(written_out).cloned());
        // What a closure is handed may be active.
        program.active = parameters.iter().cloned().chain(reader.handed).collect();
        program
            .active
            .retain(|name| !program.whole.names.contains(name));
        program.close(&reader.flows);
        for (name, sources) in reader.calls {
            if !sources.is_disjoint(&program.active) {
                program.called.insert(name);
            }
        }
        program
    }

    /// Adds to the active names what flows from them, until nothing is added.
    fn close(&mut self, flows: &[(Vec<String>, HashSet<String>)]) {
        let mut readers: HashMap<&str, Vec<usize>> = HashMap::new();
        for (place, (_, sources)) in flows.iter().enumerate() {
            for source in sources {
                readers.entry(source).or_default().push(place);
            }
        }
        let mut waiting: Vec<String> = self.active.iter().cloned().collect();
        while let Some(name) = waiting.pop() {
            for &place in readers.get(name.as_str()).into_iter().flatten() {
                for target in &flows[place].0 {
                    let is_whole = self.whole.names.contains(target);
                    if !is_whole && self.active.insert(target.clone()) {
                        waiting.push(target.clone());
                    }
                }
            }
        }
    }
}
