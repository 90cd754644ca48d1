//! Builds a [`Function`] node by node.
//!
//! Equal nodes that one of the open regions already holds are not built again, which is the
//! elimination of common subexpressions. The table of known nodes has one entry an expression and
//! a log of what each open region added, so that closing a region costs what it added.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasherDefault, Hasher};
use std::rc::Rc;

use proc_macro2::{Span, TokenStream};

use super::{
    Binding, CallWords, Cell, Float, Function, Id, LoopWords, MatchWords, Node, Op, Outcome,
    PullWords, Region, Spelling, Target, Type,
};

type Key = (Op, Vec<Id>, Type);

#[derive(Default)]
struct OpenRegion {
    nodes: Vec<Id>,
    /// The keys that this region added to the table of known nodes.
    added: Vec<Rc<Key>>,
}

/// A function under construction.
pub struct Builder {
    function: Function,
    open: Vec<OpenRegion>,
    known: HashMap<Rc<Key>, Id, BuildHasherDefault<Mix>>,
    /// The span of nodes that say nothing of their own.
    pub span: Span,
    /// How many regions were open when each node was added: one that is added further out cannot
    /// see it.
    levels: Vec<usize>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            function: Function::default(),
            open: vec![OpenRegion::default()],
            levels: Vec::new(),
            known: HashMap::default(),
            span: Span::call_site(),
        }
    }
}

impl Builder {
    /// A builder whose words (verbatim expressions, names, matches) are those of `other`, so that
    /// the indices in its nodes stay right.
    #[must_use]
    pub fn with_words_of(other: &Function) -> Self {
        let mut builder = Self::default();
        builder.function.verbatim.clone_from(&other.verbatim);
        builder.function.bindings.clone_from(&other.bindings);
        builder.function.matches.clone_from(&other.matches);
        builder.function.depths.clone_from(&other.depths);
        builder.function.repeatable.clone_from(&other.repeatable);
        builder.function.cells.clone_from(&other.cells);
        builder.function.loops.clone_from(&other.loops);
        builder.function.calls.clone_from(&other.calls);
        builder.function.pulls.clone_from(&other.pulls);
        builder.function.outcome.clone_from(&other.outcome);
        builder.function.hidden.clone_from(&other.hidden);
        builder.function.tangents.clone_from(&other.tangents);
        builder
            .function
            .recalled_tangents
            .clone_from(&other.recalled_tangents);
        builder
            .function
            .tangent_cells
            .clone_from(&other.tangent_cells);
        builder
    }

    /// A builder that goes on at the end of a function.
    #[must_use]
    pub fn going_on(function: Function) -> Self {
        let mut builder = Self {
            levels: vec![usize::MAX; function.nodes.len()],
            ..Self::default()
        };
        for &id in &function.body.nodes {
            builder.levels[id.index()] = 1;
        }
        builder.open[0].nodes.clone_from(&function.body.nodes);
        builder.function = function;
        builder
    }

    /// What has been built so far.
    #[must_use]
    pub fn function(&self) -> &Function {
        &self.function
    }

    /// Adds a node, or finds it.
    pub fn node(&mut self, op: Op, args: Vec<Id>, ty: Type) -> Id {
        self.spelled(op, args, ty, Spelling::Ours)
    }

    /// Adds a node in the user's own spelling, or finds it.
    pub fn spelled(&mut self, op: Op, args: Vec<Id>, ty: Type, spelling: Spelling) -> Id {
        let span = self.span;
        self.push(Node {
            op,
            args,
            ty,
            regions: Vec::new(),
            span,
            name: None,
            spelling,
        })
    }

    /// Whether a node that does the same can be found.
    #[must_use]
    pub fn has(&self, node: &Node) -> bool {
        self.known
            .contains_key(&(node.op.clone(), node.args.clone(), node.ty))
    }

    /// Adds a node, or finds one that does the same.
    pub fn push(&mut self, node: Node) -> Id {
        let shared = node.op.is_shared();
        let key = shared.then(|| Rc::new((node.op.clone(), node.args.clone(), node.ty)));
        if let Some(key) = &key
            && let Some(&known) = self.known.get(key)
            && self.levels[known.index()] <= self.open.len()
        {
            let found = &mut self.function.nodes[known.index()];
            if found.name.is_none() {
                found.name = node.name;
            }
            if matches!(found.spelling, Spelling::Ours) {
                found.spelling = node.spelling;
            }
            return known;
        }
        let id = Id::new(self.function.nodes.len());
        self.function.nodes.push(node);
        self.levels.push(self.open.len());
        if let Some(region) = self.open.last_mut() {
            region.nodes.push(id);
            if let Some(key) = key {
                region.added.push(Rc::clone(&key));
                self.known.insert(key, id);
            }
        }
        id
    }

    /// A number of type `float`.
    pub fn number(&mut self, value: f64, float: Float) -> Id {
        let bits = float.round(value).to_bits();
        self.node(Op::Number(bits), Vec::new(), Type::Float(float))
    }

    /// A value that stands where a region has nothing to give.
    pub fn placeholder(&mut self, ty: Type) -> Id {
        match ty {
            Type::Float(float) => self.number(0.0, float),
            Type::Bool => self.node(Op::Truth(false), Vec::new(), ty),
            Type::I32 | Type::Usize | Type::Pack | Type::Any | Type::Unit => {
                self.node(Op::Number(0.0_f64.to_bits()), Vec::new(), ty)
            }
        }
    }

    /// The number of a region, as a value.
    pub fn region_number(&mut self, number: usize) -> Id {
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        self.node(
            Op::Number(f64::from(number).to_bits()),
            Vec::new(),
            Type::Usize,
        )
    }

    /// Gives the node the user's name, unless it has one.
    pub fn name(&mut self, id: Id, name: &Rc<str>) {
        let node = &mut self.function.nodes[id.index()];
        if node.name.is_none() {
            node.name = Some(Rc::clone(name));
        }
    }

    /// Opens a region: nodes go there until it is closed.
    pub fn open(&mut self) {
        self.open.push(OpenRegion::default());
    }

    /// Says that in the innermost region `id` has the value that `op` of `args` would give.
    pub fn alias(&mut self, op: Op, args: Vec<Id>, ty: Type, id: Id) {
        let key = Rc::new((op, args, ty));
        if key.0.is_shared()
            && !self.known.contains_key(&key)
            && let Some(region) = self.open.last_mut()
        {
            region.added.push(Rc::clone(&key));
            self.known.insert(key, id);
        }
    }

    /// Closes the innermost region.
    pub fn close(&mut self, results: Vec<Id>) -> Region {
        let region = self.open.pop().unwrap_or_default();
        for key in region.added {
            self.known.remove(&key);
        }
        Region {
            nodes: region.nodes,
            results,
        }
    }

    /// Opens a closed region again, to go on at its end.
    pub fn reopen(&mut self, region: Region) {
        let mut added = Vec::new();
        for &id in &region.nodes {
            let node = &self.function.nodes[id.index()];
            if !node.op.is_shared() {
                continue;
            }
            let key = Rc::new((node.op.clone(), node.args.clone(), node.ty));
            if let Entry::Vacant(known) = self.known.entry(key) {
                added.push(Rc::clone(known.key()));
                known.insert(id);
            }
        }
        self.open.push(OpenRegion {
            nodes: region.nodes,
            added,
        });
    }

    /// Adds a node that owns regions.
    pub fn owner(&mut self, op: Op, args: Vec<Id>, ty: Type, regions: Vec<Region>) -> Id {
        let span = self.span;
        self.push(Node {
            op,
            args,
            ty,
            regions,
            span,
            name: None,
            spelling: Spelling::Ours,
        })
    }

    /// One result of a node that owns regions.
    pub fn result(&mut self, owner: Id, index: usize) -> Id {
        if matches!(self.function.nodes[owner.index()].op, Op::Loop(_)) {
            return self.node(Op::Result(index), vec![owner], Type::Usize);
        }
        let first = self.function.nodes[owner.index()].regions.first();
        let ty = first.and_then(|region| region.results.get(index));
        let ty = ty.map_or(Type::Unit, |&id| self.function.node(id).ty);
        self.node(Op::Result(index), vec![owner], ty)
    }

    /// How many regions are open: a number for the innermost.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// Adds a node to an open region that need not be the innermost, or finds it.
    pub fn push_at(&mut self, depth: usize, node: Node) -> Id {
        let inner = self.open.split_off(depth);
        let id = self.push(node);
        self.open.extend(inner);
        id
    }

    /// Says how many loops are around the names that words mention.
    pub fn set_depth(&mut self, words: usize, depth: usize) {
        self.function.depths.insert(words, depth);
    }

    /// Says that words are another number in each iteration of the innermost loop around the names that they mention.
    pub fn set_counter(&mut self, words: usize) {
        self.function.counters.insert(words);
    }

    /// Says that a statement copied word for word can be run again.
    pub fn repeatable(&mut self, words: usize) {
        self.function.repeatable.insert(words);
    }

    /// Makes a variable known, and says where.
    pub fn cell(&mut self, cell: Cell) -> usize {
        self.function.cells.push(cell);
        self.function.cells.len() - 1
    }

    /// Makes a variable known that holds a tangent, and says where.
    pub fn tangent_cell(&mut self, cell: Cell) -> usize {
        let cell = self.cell(cell);
        self.function.tangent_cells.insert(cell);
        cell
    }

    /// Says that the words which a variable begins with cannot be evaluated again, and what has its type.
    pub fn set_fleeting(&mut self, cell: usize, donor: super::Init) {
        self.function.fleeting.insert(cell, donor);
    }

    /// Says which variable, taken from a tape too, holds the tangent of another.
    pub fn set_recalled_tangent(&mut self, cell: usize, tangent: usize) {
        self.function.recalled_tangents.insert(cell, tangent);
    }

    /// Says what has the type of the elements that are put into a list, in words that are never evaluated.
    pub fn set_elements_like(&mut self, cell: usize, words: TokenStream) {
        self.function.elements.insert(cell, words);
    }

    /// A variable, to be changed.
    pub fn cell_mut(&mut self, cell: usize) -> &mut Cell {
        &mut self.function.cells[cell]
    }

    /// Keeps the words of a loop, and says where.
    pub fn loop_words(&mut self, words: LoopWords) -> usize {
        self.function.loops.push(words);
        self.function.loops.len() - 1
    }

    /// Says of the loop that was kept last that its iterations are run again.
    pub fn last_loop_runs_again(&mut self) {
        if let Some(words) = self.function.loops.last_mut() {
            words.runs_again = true;
        }
    }

    /// Keeps a call, and says where.
    pub fn call_words(&mut self, words: CallWords) -> usize {
        self.function.calls.push(words);
        self.function.calls.len() - 1
    }

    /// Keeps the backward half of a call, and says where.
    pub fn pull_words(&mut self, words: PullWords) -> usize {
        self.function.pulls.push(words);
        self.function.pulls.len() - 1
    }

    /// Says which names hide others.
    pub fn set_hidden(&mut self, hidden: std::collections::HashSet<String>) {
        self.function.hidden = hidden;
    }

    /// Says where the tangents of the result are.
    pub fn set_tangents(&mut self, tangents: Vec<Option<Target>>) {
        self.function.tangents = tangents;
    }

    /// Whether the result is a place.
    #[must_use]
    pub fn has_outcome(&self) -> bool {
        matches!(self.function.outcome, Outcome::Place(_))
    }

    /// Says what the function gives.
    pub fn set_outcome(&mut self, outcome: Outcome) {
        self.function.outcome = outcome;
    }

    /// Lets the region of a loop that is closed already give one value more, and says which.
    pub fn give_out(&mut self, owner: Id, value: Id) -> usize {
        let results = &mut self.function.nodes[owner.index()].regions[0].results;
        results.push(value);
        results.len() - 1
    }

    /// Lets a branch that is closed already leave one value more, and says which.
    pub fn leave(&mut self, leave: Id, value: Id) -> usize {
        let args = &mut self.function.nodes[leave.index()].args;
        args.push(value);
        args.len() - 1
    }

    /// Keeps words to be copied, and says where.
    pub fn words(&mut self, tokens: TokenStream) -> usize {
        self.function.verbatim.push(tokens);
        self.function.verbatim.len() - 1
    }

    /// Keeps a name, and says where.
    pub fn binding(&mut self, binding: Binding) -> usize {
        self.function.bindings.push(binding);
        self.function.bindings.len() - 1
    }

    /// Keeps the words of a match, and says where.
    pub fn match_words(&mut self, words: MatchWords) -> usize {
        self.function.matches.push(words);
        self.function.matches.len() - 1
    }

    /// The function, whose outermost region gives `results`.
    #[must_use]
    pub fn finish(mut self, results: Vec<Id>) -> Function {
        // Nobody asks for known nodes any more, so what closing a region forgets may stay.
        let nodes = self.open.pop().unwrap_or_default().nodes;
        self.function.body = Region { nodes, results };
        self.function
    }
}

/// A hash by multiplication: nobody chooses these keys to harm, and there are many of them.
#[derive(Default)]
struct Mix(u64);

impl Mix {
    fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.add(u64::from(byte));
        }
    }

    fn write_u32(&mut self, word: u32) {
        self.add(u64::from(word));
    }

    fn write_u64(&mut self, word: u64) {
        self.add(word);
    }

    fn write_usize(&mut self, word: usize) {
        self.add(word as u64);
    }

    fn write_isize(&mut self, word: isize) {
        self.add(word.cast_unsigned() as u64);
    }
}
