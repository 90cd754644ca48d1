//! What the text looks like: which nodes get a line of their own, under which name, and which
//! names must be declared before the braces in which they are computed.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Ident, Span, TokenStream, TokenTree};

use crate::graph::{Function, Header, Id, Op, Region, Spelling};

/// A node that has fewer operations than this below it, and one reader, is written where it is read.
const LONGEST_LINE: usize = 6;

/// The decisions about each node.
pub(super) struct Layout {
    /// The name of a node with a line of its own.
    names: Vec<Option<Ident>>,
    /// Whether the name is declared before the braces around its line.
    pub(super) hoisted: Vec<bool>,
    /// For each [`Op::Open`] whether braces are needed.
    pub(super) braced: HashSet<Id>,
    /// The name of each variable.
    pub(super) cells: Vec<Ident>,
    /// The nodes that stand for the results of an owner of regions.
    results: HashMap<(Id, usize), Id>,
}

impl Layout {
    pub(super) fn of(function: &Function, taken: &HashSet<String>) -> Self {
        let uses = uses(function);
        let mut layout = Self {
            names: vec![None; function.nodes.len()],
            hoisted: vec![false; function.nodes.len()],
            braced: HashSet::new(),
            cells: Vec::new(),
            results: HashMap::new(),
        };
        for index in 0..function.nodes.len() {
            let node = &function.nodes[index];
            if let Op::Result(place) = node.op {
                layout.results.insert((node.args[0], place), Id::new(index));
            }
        }
        let mut names = Names {
            taken,
            count: HashMap::new(),
            issued: HashSet::new(),
        };
        for cell in &function.cells {
            if let Some(ident) = &cell.ident {
                names.issued.insert(ident.to_string());
            }
        }
        // So are names in copied words that are not the user's, as of the index that goes through a list.
        let headers = function
            .loops
            .iter()
            .filter_map(|words| match &words.header {
                Header::For { pattern, .. } => Some(pattern),
                Header::Endless => None,
            });
        let mut copied = HashSet::new();
        for words in headers.chain(&function.verbatim) {
            names_in(words.clone(), &mut copied);
        }
        names
            .issued
            .extend(copied.into_iter().filter(|name| !taken.contains(name)));
        for cell in &function.cells {
            layout.cells.push(match &cell.ident {
                Some(ident) => ident.clone(),
                None => names.fresh(&cell.name),
            });
        }
        let is_near = read_at_once(function, &uses);
        let mut length = vec![0_usize; function.nodes.len()];
        for index in 0..function.nodes.len() {
            let id = Id::new(index);
            let node = function.node(id);
            length[index] = 1 + node
                .args
                .iter()
                .filter(|arg| layout.names[arg.index()].is_none())
                .map(|arg| length[arg.index()])
                .sum::<usize>();
            let wants_line = match &node.op {
                Op::Number(_) | Op::Truth(_) => false,
                Op::Load { .. } => uses[index] > 0 && !is_near[index],
                Op::Pop(_) => uses[index] > 0,
                Op::Saved { .. } | Op::Left { .. } => true,
                Op::Pure(_) => uses[index] > 1 && node.ty.float().is_some(),
                Op::Constant(_) => uses[index] > 0,
                Op::Result(_) => true,
                Op::Element { path, .. } => !path.is_empty() && uses[index] > 1,
                op if op.is_effect() || !node.regions.is_empty() => false,
                _ => {
                    let by_user = !matches!(node.spelling, Spelling::Ours);
                    uses[index] > 1
                        || length[index] > LONGEST_LINE
                        || (by_user && node.name.is_some())
                }
            };
            if wants_line {
                layout.names[index] = Some(names.fresh(node.name.as_deref().unwrap_or("t")));
            }
        }
        layout.find_hoisted(function);
        layout
    }

    /// The name of a node, if it has a line of its own.
    pub(super) fn name(&self, id: Id) -> Option<&Ident> {
        self.names[id.index()].as_ref()
    }

    /// The node that stands for a result of an owner of regions.
    pub(super) fn result(&self, owner: Id, place: usize) -> Option<Id> {
        self.results.get(&(owner, place)).copied()
    }

    /// A name is hoisted if someone outside of the braces of its line reads it.
    fn find_hoisted(&mut self, function: &Function) {
        let mut blocks = Blocks {
            parent: vec![0],
            of: vec![0; function.nodes.len()],
        };
        self.blocks(function, &function.body, 0, &mut blocks);
        let mut read = |layout: &mut Self, id: Id, reader: usize| {
            let mut block = reader;
            let home = blocks.of[id.index()];
            while block != home && block != 0 {
                block = blocks.parent[block];
            }
            if block != home {
                layout.hoisted[id.index()] = true;
            }
        };
        let mut waiting = vec![(&function.body, 0)];
        while let Some((region, home)) = waiting.pop() {
            for &id in &region.nodes {
                let reader = blocks.of[id.index()];
                for &arg in &function.node(id).args {
                    self.read_through(function, arg, reader, &mut read);
                }
                for owned in &function.node(id).regions {
                    // What a region gives is read at its end, outside of braces in it.
                    let inside = owned.nodes.first().map_or(reader, |n| blocks.of[n.index()]);
                    waiting.push((owned, inside));
                }
            }
            for &result in &region.results {
                self.read_through(function, result, home, &mut read);
            }
        }
        // The results of one owner are declared together.
        for (&(owner, _), &result) in &self.results {
            if self.hoisted[result.index()] {
                self.hoisted[owner.index()] = true;
            }
        }
        for (&(owner, _), &result) in &self.results {
            self.hoisted[result.index()] = self.hoisted[owner.index()];
        }
    }

    /// A node without a line is written where its reader is, and so are its arguments.
    fn read_through(
        &mut self,
        function: &Function,
        id: Id,
        reader: usize,
        read: &mut impl FnMut(&mut Self, Id, usize),
    ) {
        let mut waiting = vec![id];
        while let Some(id) = waiting.pop() {
            if self.names[id.index()].is_some() {
                read(self, id, reader);
            } else if function.node(id).regions.is_empty() {
                waiting.extend(&function.node(id).args);
            }
        }
    }

    fn blocks(&mut self, function: &Function, region: &Region, outer: usize, blocks: &mut Blocks) {
        let mut open = vec![outer];
        let braced = braces(function, region);
        for &id in &region.nodes {
            let current = open.last().copied().unwrap_or(outer);
            blocks.of[id.index()] = current;
            match function.node(id).op {
                Op::Open if braced.contains(&id) => {
                    self.braced.insert(id);
                    open.push(blocks.inside(current));
                }
                Op::Open => open.push(current),
                Op::Close => {
                    open.pop();
                }
                _ => {}
            }
            for owned in &function.node(id).regions {
                let inside = blocks.inside(current);
                self.blocks(function, owned, inside, blocks);
            }
        }
    }
}

struct Blocks {
    parent: Vec<usize>,
    /// The block that each node's line is in.
    of: Vec<usize>,
}

impl Blocks {
    fn inside(&mut self, parent: usize) -> usize {
        self.parent.push(parent);
        self.parent.len() - 1
    }
}

/// The openings in a region between which and their ends names of the user's are given.
fn braces(function: &Function, region: &Region) -> HashSet<Id> {
    let mut needed = HashSet::new();
    let mut open: Vec<Id> = Vec::new();
    for &id in &region.nodes {
        match function.node(id).op {
            Op::Open => open.push(id),
            Op::Close => {
                open.pop();
            }
            Op::Statement(_) | Op::Bind(_) => needed.extend(open.last()),
            _ => {}
        }
    }
    needed
}

/// For each read of a variable whether its one reader follows before anything happens, so that the
/// variable can stand where it is read.
fn read_at_once(function: &Function, uses: &[usize]) -> Vec<bool> {
    let count = function.nodes.len();
    let mut reader: Vec<Option<usize>> = vec![None; count];
    let mut end_of_region: Vec<Option<usize>> = vec![None; count];
    let mut note = |region: &Region| {
        let last = region.nodes.last().map_or(0, |id| id.index());
        for result in &region.results {
            end_of_region[result.index()] = Some(last + 1);
        }
    };
    note(&function.body);
    for node in &function.nodes {
        node.regions.iter().for_each(&mut note);
    }
    // How many nodes that do something, or own regions, stand before each.
    let mut before = vec![0_usize; count + 1];
    for (index, node) in function.nodes.iter().enumerate() {
        let happens =
            node.op.is_effect() || !node.regions.is_empty() || matches!(node.op, Op::Constant(_));
        before[index + 1] = before[index] + usize::from(happens);
        for arg in &node.args {
            reader[arg.index()] = Some(index);
        }
    }
    let mut near = vec![false; count];
    // Where the line is written that a node is a part of.
    let mut line: Vec<Option<usize>> = vec![None; count];
    for index in (0..count).rev() {
        let node = &function.nodes[index];
        let own = match (reader[index], end_of_region[index]) {
            _ if node.op.is_effect() || !node.regions.is_empty() => Some(index),
            _ if uses[index] != 1 => None,
            (Some(reader), None) => line[reader],
            (None, end) => end,
            _ => None,
        };
        line[index] = own;
        if let (Op::Load { .. }, Some(line)) = (&node.op, own) {
            near[index] = before[line.min(count)] == before[index];
        }
    }
    near
}

/// How often each node is read.
fn uses(function: &Function) -> Vec<usize> {
    let mut uses = vec![0; function.nodes.len()];
    let mut count = |ids: &[Id]| {
        for id in ids {
            uses[id.index()] += 1;
        }
    };
    for node in &function.nodes {
        count(&node.args);
        for region in &node.regions {
            count(&region.results);
        }
    }
    count(&function.body.results);
    uses
}

struct Names<'a> {
    taken: &'a HashSet<String>,
    count: HashMap<String, usize>,
    issued: HashSet<String>,
}

impl Names<'_> {
    /// `base`, or `base_1`, `base_2` and so on, whichever is free.
    fn fresh(&mut self, base: &str) -> Ident {
        let base = base.strip_prefix("r#").unwrap_or(base).to_lowercase();
        let base = base.as_str();
        // A name of ours may be what a constant of the user's is called, as far as it is seen here.
        let base = if self.taken.contains(base) || is_reserved(base) {
            format!("{base}_")
        } else {
            base.to_owned()
        };
        let count = self.count.entry(base.clone()).or_insert(0);
        let mut name = base.clone();
        // Most names are of ours or were asked for before, and syn need not be asked what is a word.
        let mut is_free =
            base != "t" && !self.issued.contains(&base) && syn::parse_str::<Ident>(&base).is_ok();
        // `t_1` may be a name of the user's as well as the first of ours.
        while !is_free || !self.issued.insert(name.clone()) {
            *count += 1;
            name = format!("{base}_{count}");
            is_free = true;
        }
        Ident::new(&name, Span::mixed_site())
    }
}

/// Names that emitted code has for what is not a node: tapes, groups of their words, matrices, results of callees.
const RESERVED: &[&str] = &[
    "cotangent",
    "cotangent_along",
    "group",
    "group_of_lanes",
    "numbers",
    "object",
    "out",
    "own",
    "rows",
    "tape",
    "value",
];

/// Whether emitted code has a name like this for such a thing, a buffer, a copied parameter or a copied part.
fn is_reserved(name: &str) -> bool {
    let is_like = |start: &str| name.starts_with(start);
    RESERVED.contains(&name)
        || is_like("grad_")
        || is_like("part_")
        || is_like("row_")
        || is_like("argument_")
        || name.ends_with("_in")
}

/// All names in a text.
pub(super) fn names_in(tokens: TokenStream, found: &mut HashSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => names_in(group.stream(), found),
            TokenTree::Ident(name) => {
                found.insert(name.to_string());
            }
            _ => {}
        }
    }
}
