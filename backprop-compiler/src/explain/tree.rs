//! The function as a tree with letters.
//!
//! In goes the graph, out come its nodes in the order of their letters: post-order, the taller operand first,
//! ties left to right. A value that is used more than once is one node, and a stub where it is used again; a constant is a
//! leaf for each use. What a branch gives is the node of its `if`, whose arguments are the condition and the results.

use std::collections::{HashMap, HashSet};

use super::Input;
use crate::graph::{Function, Id, Op, Type};
use crate::rules::reading;

/// The tree.
pub(super) struct Tree {
    pub(super) inputs: Vec<Input>,
    pub(super) entries: Vec<Entry>,
    /// Where each value that is not a leaf for each use stands.
    pub(super) places: HashMap<Id, usize>,
    /// Whether the rest has been left out.
    pub(super) is_too_large: bool,
}

/// A node of the tree.
pub(super) struct Entry {
    /// The node of the graph.
    pub(super) id: Id,
    pub(super) letter: String,
    pub(super) input: Option<usize>,
    pub(super) is_active: bool,
    pub(super) arguments: Vec<Operand>,
    pub(super) branch: Option<(usize, usize)>,
}

/// A use of a node.
#[derive(Clone)]
pub(super) struct Operand {
    pub(super) node: usize,
    /// The argument's number in the row of the function in the table of rules.
    pub(super) place: usize,
    pub(super) rule: Option<&'static str>,
    pub(super) is_stub: bool,
}

/// What remains to be visited.
enum Task {
    Enter(Id, Option<(Id, usize)>),
    Leave(Id, Option<(Id, usize)>),
}

struct Walk<'a> {
    function: &'a Function,
    active: &'a [bool],
    /// The same node for the same element of a parameter, in whichever branch it is read.
    same: Vec<Id>,
    heights: Vec<usize>,
    /// The node that owns the region of each node, and the number of the region.
    homes: Vec<Option<(Id, usize)>>,
    /// Where the operands of nodes that are not finished stand.
    operands: HashMap<(Id, usize), Operand>,
    tree: Tree,
}

pub(super) fn of(function: &Function, active: &[bool], inputs: Vec<Input>, most: usize) -> Tree {
    let mut walk = Walk {
        function,
        active,
        same: same_elements(function),
        heights: heights(function),
        homes: homes(function),
        operands: HashMap::new(),
        tree: Tree {
            inputs,
            entries: Vec::new(),
            places: HashMap::new(),
            is_too_large: false,
        },
    };
    let mut waiting = vec![Task::Enter(function.body.results[0], None)];
    while let Some(task) = waiting.pop() {
        if walk.tree.entries.len() > most {
            walk.tree.is_too_large = true;
            break;
        }
        match task {
            Task::Enter(id, from) => walk.enter(id, from, &mut waiting),
            Task::Leave(id, from) => {
                let place = walk.add(id, from);
                walk.tree.places.insert(id, place);
                walk.used(from, place, false);
            }
        }
    }
    walk.branches();
    walk.letters();
    walk.tree
}

impl Walk<'_> {
    fn enter(&mut self, id: Id, from: Option<(Id, usize)>, waiting: &mut Vec<Task>) {
        let id = self.same[id.index()];
        if let Some(&place) = self.tree.places.get(&id) {
            self.used(from, place, true);
            return;
        }
        let operands = operands(self.function, id);
        let is_input = matches!(self.function.node(id).op, Op::Element { .. });
        if operands.is_empty() && !is_input {
            let place = self.add(id, from);
            self.used(from, place, false);
            return;
        }
        waiting.push(Task::Leave(id, from));
        let mut order: Vec<usize> = (0..operands.len()).collect();
        order.sort_by_key(|&n| std::cmp::Reverse(self.heights[operands[n].index()]));
        for n in order.into_iter().rev() {
            waiting.push(Task::Enter(operands[n], Some((id, n))));
        }
    }

    /// Adds a node whose arguments are there.
    fn add(&mut self, id: Id, from: Option<(Id, usize)>) -> usize {
        let node = self.function.node(id);
        let operands = operands(self.function, id);
        let operation = operation(self.function, id);
        let offset = node.args.len() - operands.len().min(node.args.len());
        let arguments = (0..operands.len()).map(|n| {
            let mut operand = self.operands[&(id, n)].clone();
            operand.place = if owner(self.function, id).is_some() {
                n
            } else {
                n + offset
            };
            operand.rule = self.active[operands[n].index()]
                .then(|| reading::rule_name(operation, operand.place));
            operand
        });
        let arguments = arguments.collect();
        let input = match &node.op {
            Op::Element { parameter, path } => self
                .tree
                .inputs
                .iter()
                .position(|input| input.parameter == *parameter && input.path == *path),
            _ => None,
        };
        let place = self.tree.entries.len();
        if let Some(input) = input {
            self.tree.inputs[input].node = Some(place);
        }
        self.tree.entries.push(Entry {
            id,
            letter: String::new(),
            input,
            is_active: self.active[id.index()],
            arguments,
            // Until all nodes are there, the branch is that of a leaf's user.
            branch: from.map(|(user, n)| (user.index(), n)),
        });
        place
    }

    fn used(&mut self, from: Option<(Id, usize)>, node: usize, is_stub: bool) {
        if let Some(from) = from {
            let operand = Operand {
                node,
                place: 0,
                rule: None,
                is_stub,
            };
            self.operands.insert(from, operand);
        }
    }

    /// Finds the branch of each node.
    fn branches(&mut self) {
        // The first node for each owner of regions stands for the choice.
        let mut choices: HashMap<Id, usize> = HashMap::new();
        for (place, entry) in self.tree.entries.iter().enumerate() {
            if let Some(owner) = owner(self.function, entry.id) {
                choices.entry(owner).or_insert(place);
            }
        }
        let home_of = |id: Id| {
            self.homes[id.index()]
                .and_then(|(owner, arm)| choices.get(&owner).map(|&choice| (choice, arm)))
        };
        let mut branches = Vec::new();
        for entry in &self.tree.entries {
            let is_leaf = entry.arguments.is_empty();
            let user = entry.branch.map(|(user, n)| (Id::new(user), n));
            branches.push(match user {
                _ if entry.input.is_some() => None,
                // A constant that a branch gives belongs to it, wherever equal ones are.
                Some((user, n)) if is_leaf => match owner(self.function, user) {
                    Some(owner) => {
                        let skipped = operands(self.function, user).len()
                            - self.function.node(owner).regions.len();
                        match n.checked_sub(skipped) {
                            Some(arm) => choices.get(&owner).map(|&choice| (choice, arm)),
                            None => home_of(user),
                        }
                    }
                    None => home_of(user),
                },
                _ => home_of(entry.id),
            });
        }
        for (entry, branch) in self.tree.entries.iter_mut().zip(branches) {
            entry.branch = branch;
        }
    }

    fn letters(&mut self) {
        let inputs = self.tree.inputs.iter().map(|input| input.name.as_str());
        let named = self.tree.entries.iter();
        let named = named.filter_map(|entry| self.function.node(entry.id).name.as_deref());
        let is_letter = |name: &&str| name.len() == 1;
        let mut taken: HashSet<&str> = inputs.filter(is_letter).collect();
        let variables: HashSet<&str> = named.filter(is_letter).collect();
        // Where variables leave few letters, they share them.
        if taken.len() + variables.len() < 20 {
            taken.extend(variables);
        }
        let mut letters = (0..)
            .flat_map(|round: usize| ('a'..='z').map(move |letter| (letter, round)))
            .filter(|(letter, _)| !taken.contains(&*letter.encode_utf8(&mut [0; 4])))
            .map(|(letter, round)| match round {
                0 => letter.to_string(),
                _ => format!("{letter}{}", lowered(round)),
            });
        let letters: Vec<_> = letters.by_ref().take(self.tree.entries.len()).collect();
        for (entry, letter) in self.tree.entries.iter_mut().zip(letters) {
            entry.letter = letter;
        }
    }
}

/// A number in the digits of an index.
fn lowered(number: usize) -> String {
    let digits = number.to_string();
    digits
        .chars()
        .filter_map(|digit| char::from_u32('₀' as u32 + digit as u32 - '0' as u32))
        .collect()
}

/// The node whose regions give the value of a node, if it is such.
pub(super) fn owner(function: &Function, id: Id) -> Option<Id> {
    let node = function.node(id);
    matches!(node.op, Op::Result(_)).then(|| node.args[0])
}

/// What a node does.
pub(super) fn operation(function: &Function, id: Id) -> &'static str {
    let op = &function.node(owner(function, id).unwrap_or(id)).op;
    reading::operation_name(op)
}

/// What a node is drawn over: the condition and the results of a branch, the elements of a list one by one.
pub(super) fn operands(function: &Function, id: Id) -> Vec<Id> {
    let node = function.node(id);
    match node.op {
        Op::Result(place) => {
            let owner = function.node(node.args[0]);
            let given = owner.regions.iter().map(|region| region.results[place]);
            owner.args.iter().copied().chain(given).collect()
        }
        Op::Element { .. } => Vec::new(),
        _ => {
            let is_shown = |arg: &&Id| function.node(**arg).ty != Type::Pack;
            node.args.iter().filter(is_shown).copied().collect()
        }
    }
}

fn heights(function: &Function) -> Vec<usize> {
    let mut heights = vec![0; function.nodes.len()];
    for index in 0..function.nodes.len() {
        let operands = operands(function, Id::new(index));
        let below = operands.iter().map(|operand| heights[operand.index()] + 1);
        heights[index] = below.max().unwrap_or(0);
    }
    heights
}

fn same_elements(function: &Function) -> Vec<Id> {
    let mut first = HashMap::new();
    let nodes = function.nodes.iter().enumerate();
    nodes
        .map(|(index, node)| match &node.op {
            Op::Element { parameter, path } => *first
                .entry((*parameter, path))
                .or_insert_with(|| Id::new(index)),
            _ => Id::new(index),
        })
        .collect()
}

fn homes(function: &Function) -> Vec<Option<(Id, usize)>> {
    let mut homes = vec![None; function.nodes.len()];
    for (index, node) in function.nodes.iter().enumerate() {
        for (arm, region) in node.regions.iter().enumerate() {
            for inner in &region.nodes {
                homes[inner.index()] = Some((Id::new(index), arm));
            }
        }
    }
    homes
}
