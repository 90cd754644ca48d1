//! The user's names: what each stands for, block by block.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use proc_macro2::Ident;
use quote::ToTokens;

use crate::deep::Deep;
use crate::parse::facts::mention;
use crate::parse::values::data::Data;

/// What tells a name from others that are spelled the same.
///
/// A name that a macro of the user's gives is not the name that the macro's caller gives, and stable
/// Rust has no way to ask a token which of the two it is, but for the text that rustc shows of its
/// span: `#3 bytes(..)`, where the number tells them apart and 0 is outside of macros. Where the
/// text looks otherwise, as in an editor, the spelling alone counts.
pub(super) fn identity(name: &Ident) -> String {
    let span = format!("{:?}", name.span());
    let context = span
        .split(' ')
        .next()
        .filter(|context| context.starts_with('#'));
    match context {
        Some(context) if context != "#0" => format!("{name}{context}"),
        _ => name.to_string(),
    }
}

/// The spelling of a name, from its identity.
pub(super) fn spelling(identity: &str) -> &str {
    let start = if identity.starts_with("r#") { 2 } else { 0 };
    let end = identity[start..].find('#');
    end.map_or(identity, |end| &identity[..start + end])
}

/// What is known of a name beside what it stands for.
#[derive(Clone, Copy)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each says a thing of its own of a name"
)]
struct Fact {
    /// Which declaration it is of.
    serial: u32,
    /// Whether words that mention it give the same in the backward sweep.
    is_stable: bool,
    /// How many loops are around its declaration.
    depth: usize,
    /// Whether it is another number in each iteration of the innermost of these.
    is_counter: bool,
    /// Whether it is certainly no float.
    is_whole: bool,
    /// Whether it is a reference, so that it is still there when it has been handed on.
    is_reference: bool,
}

/// The names that are in scope.
pub(super) struct Scopes {
    blocks: Vec<HashMap<String, Data>>,
    facts: Vec<HashMap<String, Fact>>,
    /// How many loops are around what is read.
    pub(super) loops: usize,
    /// What emitted words call a name that another of the same spelling hides, or is hidden by.
    aliases: Vec<HashMap<String, Ident>>,
    serial: u32,
    /// The names of ours that are certainly of no float.
    whole: HashSet<String>,
    /// Each name as it was last declared: in a macro of the user's it resolves there alone.
    declared: HashMap<String, Ident>,
    /// For each branch being read: what the names it assigned stood for before, by block.
    branches: Vec<Vec<(usize, String, Data)>>,
    /// What stands behind names that stand for something nested too deep.
    pub(super) deep: Rc<Deep>,
}

impl Scopes {
    pub(super) fn new(deep: Rc<Deep>) -> Self {
        Self {
            blocks: vec![HashMap::new()],
            facts: vec![HashMap::new()],
            loops: 0,
            aliases: vec![HashMap::new()],
            serial: 0,
            whole: HashSet::new(),
            declared: HashMap::new(),
            branches: Vec::new(),
            deep,
        }
    }
}

/// Names as they stood where a closure was written, whatever hides them where it is called.
pub(super) struct Captured(Vec<(String, Known)>);

impl Captured {
    /// The names.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }
}

/// All that is known of a name.
struct Known {
    data: Data,
    fact: Fact,
    alias: Option<Ident>,
}

/// What a branch left in the names outside of it that it assigned.
pub(super) type Assigned = Vec<(usize, String, Data)>;

impl Scopes {
    pub(super) fn enter(&mut self) {
        self.blocks.push(HashMap::new());
        self.facts.push(HashMap::new());
        self.aliases.push(HashMap::new());
    }

    pub(super) fn leave(&mut self) {
        self.blocks.pop();
        self.facts.pop();
        self.aliases.pop();
    }

    /// Leaves a block whose value mentions names: those that it alone has stay known.
    pub(super) fn leave_with(&mut self, words: &proc_macro2::TokenStream) {
        let mut kept = Vec::new();
        mention::each_name(words, &mut |name| {
            let name = identity(name);
            let is_own = self
                .facts
                .last()
                .is_some_and(|block| block.contains_key(&name));
            if is_own && let Some(known) = self.known(&name) {
                kept.push((name, known));
            }
        });
        self.leave();
        for (name, known) in kept {
            if self.find(&name).is_none() {
                self.place(name, &known);
            }
        }
    }

    /// Notes something of a name, and of what emitted words call it.
    fn note(&mut self, name: &str, change: &dyn Fn(&mut Fact)) {
        if let Some(alias) = self.alias(name).map(identity)
            && alias != name
        {
            self.note(&alias, change);
        }
        let mut facts = self.facts.iter_mut().rev();
        if let Some(fact) = facts.find_map(|block| block.get_mut(name)) {
            change(fact);
        }
    }

    /// Says that words which mention a name give something else when they are evaluated again.
    pub(super) fn unsettle(&mut self, name: &str) {
        self.note(name, &|fact| fact.is_stable = false);
    }

    /// Says that emitted words call the name in the innermost block otherwise.
    pub(super) fn set_alias(&mut self, name: &str, alias: &Ident) {
        if let Some(block) = self.aliases.last_mut() {
            block.insert(name.to_owned(), alias.clone());
        }
    }

    /// What emitted words call a name, if otherwise.
    pub(super) fn alias(&self, name: &str) -> Option<&Ident> {
        for (names, aliases) in self.facts.iter().zip(&self.aliases).rev() {
            if let Some(alias) = aliases.get(name) {
                return Some(alias);
            }
            if names.contains_key(name) {
                return None;
            }
        }
        None
    }

    /// Whether words that mention a name give the same in the backward sweep.
    pub(super) fn is_stable(&self, name: &str) -> bool {
        let fact = self.facts.iter().rev().find_map(|block| block.get(name));
        fact.is_none_or(|fact| fact.is_stable)
    }

    /// How many loops are around the declaration of a name.
    pub(super) fn depth(&self, name: &str) -> usize {
        let fact = self.facts.iter().rev().find_map(|block| block.get(name));
        fact.map_or(0, |fact| fact.depth)
    }

    /// Whether a name is declared in the block that is being read.
    pub(super) fn is_of_this_block(&self, name: &str) -> bool {
        let block = self.blocks.last();
        block.is_some_and(|block| block.contains_key(name))
    }

    /// Says that a name is another number in each iteration of the loop around its declaration.
    pub(super) fn set_counter(&mut self, name: &str) {
        self.note(name, &|fact| fact.is_counter = true);
    }

    /// Says that a name is certainly that of no float.
    pub(super) fn set_whole(&mut self, name: &str) {
        self.note(name, &|fact| fact.is_whole = true);
    }

    /// Says the same of a name of ours, which is given once and known by where it has been left.
    pub(super) fn set_whole_for_good(&mut self, name: &Ident) {
        self.whole.insert(identity(name));
    }

    /// Whether a name is certainly that of no float.
    pub(super) fn is_whole(&self, name: &str) -> bool {
        if self.whole.contains(name) {
            return true;
        }
        let fact = self.facts.iter().rev().find_map(|block| block.get(name));
        fact.is_some_and(|fact| fact.is_counter || fact.is_whole)
    }

    /// Says that a name is that of a reference.
    pub(super) fn set_reference(&mut self, name: &str) {
        self.note(name, &|fact| fact.is_reference = true);
    }

    /// Whether a name is that of a reference, as far as it is known.
    pub(super) fn is_reference(&self, name: &str) -> bool {
        let fact = self.facts.iter().rev().find_map(|block| block.get(name));
        fact.is_some_and(|fact| fact.is_reference)
    }

    /// Whether a name is another number in each iteration of the loop around its declaration.
    pub(super) fn is_counter(&self, name: &str) -> bool {
        let fact = self.facts.iter().rev().find_map(|block| block.get(name));
        fact.is_some_and(|fact| fact.is_counter)
    }

    /// Which declaration a name is of; 0 for one that is not the body's own.
    pub(super) fn serial(&self, name: &str) -> u32 {
        let fact = self.facts.iter().rev().find_map(|block| block.get(name));
        fact.map_or(0, |fact| fact.serial)
    }

    /// Declares a name of ours, which no text mentions.
    pub(super) fn declare_text(&mut self, name: &str, data: Data) {
        if let Some(block) = self.blocks.last_mut() {
            block.insert(name.to_owned(), data);
        }
    }

    pub(super) fn declare(&mut self, name: &Ident, data: Data) {
        self.declared.insert(identity(name), name.clone());
        self.serial += 1;
        let fact = Fact {
            serial: self.serial,
            is_stable: true,
            depth: self.loops,
            is_counter: false,
            is_whole: false,
            is_reference: false,
        };
        if let Some(block) = self.facts.last_mut() {
            block.insert(identity(name), fact);
        }
        if let Some(block) = self.aliases.last_mut() {
            block.remove(&identity(name));
        }
        if let Some(block) = self.blocks.last_mut() {
            block.insert(identity(name), data);
        }
    }

    /// Gives a name that had no value what it stands for from here on, on every way that leads further, and so another name for it.
    pub(super) fn begin(&mut self, name: &Ident, other: &Ident, data: &Data) {
        let key = identity(name);
        let Some(block) = self
            .blocks
            .iter()
            .rposition(|block| block.contains_key(&key))
        else {
            return;
        };
        for name in [name, other] {
            self.declared.insert(identity(name), name.clone());
            self.blocks[block].insert(identity(name), data.clone());
            if let Some(&fact) = self.facts[block].get(&key) {
                self.facts[block].insert(identity(name), fact);
            }
        }
    }

    /// The names that a text mentions, as they stand here.
    pub(super) fn captured(&self, text: &dyn ToTokens) -> Captured {
        let mut names = Vec::new();
        mention::each_name(&self.deep.whole(text), &mut |name| {
            let name = identity(name);
            if let Some(known) = self.known(&name) {
                names.push((name, known));
            }
        });
        Captured(names)
    }

    /// Gives names that were hidden since they were captured what they stood for, in the innermost block.
    pub(super) fn uncover(&mut self, captured: &Captured) {
        for (name, known) in &captured.0 {
            if self.serial(name) != known.fact.serial {
                self.place(name.clone(), known);
            }
        }
    }

    /// Lets another name, in the innermost block, stand for what a name stands for.
    pub(super) fn stand_for(&mut self, other: &Ident, name: &str) {
        let Some(mut known) = self.known(name) else {
            return;
        };
        let declared = self.declared.get(name).cloned();
        known.alias = known.alias.or(declared);
        self.place(identity(other), &known);
    }

    fn known(&self, name: &str) -> Option<Known> {
        let fact = self.facts.iter().rev().find_map(|block| block.get(name))?;
        Some(Known {
            data: self.find(name)?.clone(),
            fact: *fact,
            alias: self.alias(name).cloned(),
        })
    }

    fn place(&mut self, name: String, known: &Known) {
        if let Some(block) = self.facts.last_mut() {
            block.insert(name.clone(), known.fact);
        }
        if let Some(block) = self.aliases.last_mut() {
            match &known.alias {
                Some(alias) => block.insert(name.clone(), alias.clone()),
                None => block.remove(&name),
            };
        }
        if let Some(block) = self.blocks.last_mut() {
            block.insert(name, known.data.clone());
        }
    }

    /// What a name stands for; nothing for what is not the closure's own.
    pub(super) fn find(&self, name: &str) -> Option<&Data> {
        self.blocks.iter().rev().find_map(|block| block.get(name))
    }

    /// A name as the user declared it.
    pub(super) fn declared(&self, name: &str) -> Option<&Ident> {
        self.declared.get(name)
    }

    /// Whether an active value may be behind a name.
    pub(super) fn is_active(&self, name: &str) -> bool {
        !matches!(self.find(name), None | Some(Data::Constant))
    }

    /// Gives a name of the closure's own something else to stand for.
    pub(super) fn assign(&mut self, name: &str, data: Data) -> bool {
        let found = self
            .blocks
            .iter()
            .rposition(|block| block.contains_key(name));
        let Some(block) = found else { return false };
        self.set(block, name, data);
        true
    }

    fn set(&mut self, block: usize, name: &str, data: Data) {
        if let Some(before) = self.blocks[block].insert(name.to_owned(), data)
            && let Some(log) = self.branches.last_mut()
        {
            log.push((block, name.to_owned(), before));
        }
    }

    /// Begins a branch: what is assigned from here is undone at its end.
    pub(super) fn begin_branch(&mut self) {
        self.branches.push(Vec::new());
    }

    /// Ends a branch, undoes its assignments, and says what they left.
    pub(super) fn end_branch(&mut self) -> Assigned {
        let mut left: Assigned = Vec::new();
        for (block, name, before) in self.branches.pop().unwrap_or_default().into_iter().rev() {
            // The names of blocks inside the branch are gone already.
            let Some(block_names) = self.blocks.get_mut(block) else {
                continue;
            };
            let Some(last) = block_names.insert(name.clone(), before) else {
                block_names.remove(&name);
                continue;
            };
            if !left.iter().any(|(b, n, _)| *b == block && *n == name) {
                left.push((block, name, last));
            }
        }
        left.reverse();
        left
    }

    /// What a name of a given block stands for.
    pub(super) fn in_block(&self, block: usize, name: &str) -> Data {
        self.blocks
            .get(block)
            .and_then(|names| names.get(name))
            .cloned()
            .unwrap_or(Data::Mistake)
    }

    /// Gives a name of a given block what a branch left in it.
    pub(super) fn assign_in(&mut self, block: usize, name: &str, data: Data) {
        self.set(block, name, data);
    }
}
