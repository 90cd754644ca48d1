//! Reverse mode: a function of many numbers to the same function with its gradient.
//!
//! In goes a function, out comes one that gives the same result and accumulates its derivative by
//! each element that it reads. The nodes are visited once, backwards; the adjoint of a node is
//! complete when it is reached, because its users have larger ids. For `y = x * x` the backward
//! sweep adds `dx = x + x`. A variable in memory has a shadow, in which its adjoint is gathered.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use crate::graph::{
    Base, Builder, Cell, Function, Graph, Header, Id, Init, LoopWords, Node, Op, Outcome, Region,
    Spelling, Target, Type, Value, Work,
};

use super::activity::Activity;
use super::arms::Arms;
use super::memory::{Home, Memory};
use super::tangent::Place;

/// The adjoint of the result that the backward sweep starts with.
#[derive(Clone, Copy)]
pub enum Seed {
    /// 1: what is accumulated is the gradient.
    One,
    /// The value of a parameter beyond those of the function, of the form of the result.
    Parameter(usize),
}

/// The function that also accumulates the gradient of its result.
#[must_use]
pub fn adjoint(function: &Function, seed: Seed) -> Function {
    let graph = Graph::new(Builder::with_words_of(function));
    let mut sweep = Sweep::new(function, &graph, seed, true);
    sweep.scopes.push(Scope::new(None, 1));
    let _ = sweep.forward_region(&function.body, true);
    let mut adjoints = sweep.seeds();
    sweep.backward_region(&function.body, &mut adjoints);
    let results = sweep.results();
    graph.into_builder().finish(results)
}

/// The function in two halves, so that a caller can do something in between: the region of the
/// first node of the body gives the value and what the region of the second reads of it.
#[must_use]
pub fn halves(function: &Function, seed: Seed) -> Function {
    let function = &once(function);
    let graph = Graph::new(Builder::with_words_of(function));
    // Nothing says whether the caller reads the result.
    let mut sweep = Sweep::new(function, &graph, seed, false);
    sweep.scopes.push(Scope::new(None, 1));
    let _ = sweep.forward_region(&function.body, false);
    let owner = function.body.nodes[function.body.nodes.len() - 1];
    let inner = &function.node(owner).regions[0];
    let mut inside = Adjoints::default();
    let mut whole = None;
    match &function.outcome {
        Outcome::Place(target) => whole = Some(target.clone()),
        _ => {
            let result = inner.results[0];
            if sweep.activity.has(result) {
                inside.pending.push(result);
            }
        }
    }
    sweep.backward_loop(owner, inside, whole.as_ref());
    graph.into_builder().finish(Vec::new())
}

/// The function as the body of a loop that runs once, whose first result is the value.
fn once(function: &Function) -> Function {
    let mut function = function.clone();
    let mut region = std::mem::take(&mut function.body);
    function.loops.push(LoopWords {
        header: Header::Endless,
        is_left: true,
        reverses: None,
        count: Some(1),
        runs_again: false,
    });
    if region.results.is_empty() {
        // The region of a loop begins its results with a truth value.
        let truth = Id::new(function.nodes.len());
        function
            .nodes
            .push(plain(Op::Truth(true), Vec::new(), Type::Bool));
        region.nodes.push(truth);
        region.results.push(truth);
    }
    let owner = Id::new(function.nodes.len());
    let words = function.loops.len() - 1;
    let mut node = plain(Op::Loop(words), Vec::new(), Type::Unit);
    node.regions.push(region);
    function.nodes.push(node);
    function.body = Region {
        nodes: vec![owner],
        results: Vec::new(),
    };
    function
}

/// A node of ours without regions.
pub(super) fn plain(op: Op, args: Vec<Id>, ty: Type) -> Node {
    Node {
        op,
        args,
        ty,
        regions: Vec::new(),
        span: proc_macro2::Span::call_site(),
        name: None,
        spelling: Spelling::Ours,
    }
}

/// The adjoints known so far of the nodes of the function.
///
/// Ordered by id, so that what a branch gives to the nodes outside of it has an order.
#[derive(Default)]
pub(super) struct Adjoints {
    pub(super) known: BTreeMap<Id, Id>,
    /// Nodes whose adjoint is the seed, which is written where the backward sweep starts.
    pub(super) pending: Vec<Id>,
}

impl Adjoints {
    pub(super) fn add(&mut self, graph: &Graph, id: Id, contribution: Value<'_>) {
        let total = match self.known.get(&id) {
            Some(&sum) => (graph.value(sum) + graph.value(contribution.id)).id,
            None => contribution.id,
        };
        self.known.insert(id, total);
    }
}

/// A region of the function, and the region of the derivative in which its nodes are computed again.
pub(super) struct Scope {
    pub(super) home: Home,
    /// Which of the open regions.
    pub(super) depth: usize,
    /// Where values that were computed again are.
    pub(super) recalled: HashMap<Id, Id>,
    /// Variables of this region that were made again.
    pub(super) remade: HashMap<usize, usize>,
    /// The shadows of the variables of this region.
    pub(super) shadows: HashMap<usize, usize>,
    /// The guarded nodes of which this region has said that it reads them.
    pub(super) read: HashSet<Id>,
}

impl Scope {
    pub(super) fn new(home: Home, depth: usize) -> Self {
        Self {
            home,
            depth,
            recalled: HashMap::new(),
            remade: HashMap::new(),
            shadows: HashMap::new(),
            read: HashSet::new(),
        }
    }
}

/// Both sweeps over one function.
pub(super) struct Sweep<'a> {
    pub(super) function: &'a Function,
    pub(super) graph: &'a Graph,
    pub(super) seed: Seed,
    pub(super) activity: Activity,
    pub(super) memory: Memory,
    /// In which region each node is swept.
    pub(super) arms: Arms,
    /// Where it is said of guarded nodes that some arm has read them.
    pub(super) flags: HashMap<Id, usize>,
    /// Where the forward sweep left each value; of a loop, how often it ran.
    pub(super) place: Vec<Option<Id>>,
    /// The number of the region that ran, for each `match`.
    pub(super) chosen: HashMap<Id, Id>,
    /// The loops of the forward sweep that have a backward one.
    pub(super) owners: HashMap<Id, Id>,
    /// The loops whose two sweeps are one.
    pub(super) fused: HashMap<Id, bool>,
    /// The adjoint of variables that are sums, where it is known before they are.
    pub(super) known: HashMap<usize, Id>,
    /// What fused loops leave for the values outside of them.
    pub(super) left: Vec<(Home, Id, usize)>,
    /// The regions whose nodes are at hand.
    pub(super) scopes: Vec<Scope>,
    /// For each loop that is being swept, the elements of parameters that every iteration adds to,
    /// and the variables in which that is gathered.
    pub(super) gathered: Vec<Vec<(Op, Vec<Id>, usize)>>,
    /// What can be computed again in the backward sweep of a loop: at which cost.
    pub(super) cost: Vec<Option<u32>>,
    /// Which values derivatives read, and not only sums.
    pub(super) is_read: Vec<bool>,
    /// The names that words mention which may be written again.
    pub(super) mentioned: HashSet<String>,
    /// The statements that give each name.
    pub(super) givers: HashMap<String, Vec<Id>>,
    /// The variables that a loop leaves at the end of an iteration, in order, all of each or its shape.
    pub(super) results_saved: HashMap<(Id, usize), Vec<(usize, Work)>>,
    /// The branches that leave values themselves: the node that does so, and its number.
    pub(super) leaving: HashMap<(Id, usize), (Id, usize)>,
    /// The values that such a branch can leave: the branch, the number, and where the value is.
    pub(super) inside: HashMap<Id, ((Id, usize), usize, Id)>,
    /// The arguments that each call leaves on the tape, because they change after it reads them.
    pub(super) snapshots: HashMap<Id, Vec<usize>>,
    /// The variables that stand for others while a part of the function is run again.
    pub(super) again: HashMap<usize, usize>,
    /// Whether the forward sweep leaves nothing on the tape, because it will be run again.
    pub(super) leaves_nothing: bool,
    /// Counts the branches that leave values themselves.
    pub(super) leaves: usize,
    /// Counts the reads of shadows.
    pub(super) version: u32,
    /// For a row of a Jacobian, the parameter that stands for it, and the numbers of its columns.
    pub(super) row: Option<(usize, &'a [Place])>,
}

impl<'a> Sweep<'a> {
    /// `is_seeded` says whether it is certain that the function's result has an adjoint.
    pub(super) fn new(
        function: &'a Function,
        graph: &'a Graph,
        seed: Seed,
        is_seeded: bool,
    ) -> Self {
        let activity = Activity::of(function);
        let memory = Memory::of(function);
        Self {
            function,
            graph,
            seed,
            arms: Arms::of(function, &activity, &memory, is_seeded),
            flags: HashMap::new(),
            activity,
            memory,
            place: vec![None; function.nodes.len()],
            chosen: HashMap::new(),
            owners: HashMap::new(),
            fused: HashMap::new(),
            known: HashMap::new(),
            left: Vec::new(),
            scopes: Vec::new(),
            gathered: Vec::new(),
            cost: vec![None; function.nodes.len()],
            is_read: super::linear::read_by_derivatives(function),
            mentioned: super::named::mentioned(function),
            givers: super::early::givers(function),
            results_saved: HashMap::new(),
            leaving: HashMap::new(),
            inside: HashMap::new(),
            snapshots: HashMap::new(),
            again: HashMap::new(),
            leaves_nothing: false,
            leaves: 0,
            version: 1 << 16,
            row: None,
        }
    }

    /// The adjoint of the function's result.
    fn seeds(&mut self) -> Adjoints {
        let mut adjoints = Adjoints::default();
        match self.function.outcome.clone() {
            Outcome::Place(target) => self.seed_place(&target),
            Outcome::Number | Outcome::Shape(_) => {
                if let Some(&result) = self.function.body.results.first()
                    && self.activity.has(result)
                {
                    let seed = self.seed_number(result);
                    adjoints.add(self.graph, result, seed);
                }
            }
        }
        adjoints
    }

    /// The seed of a result that is a number.
    pub(super) fn seed_number(&self, result: Id) -> Value<'a> {
        let ty = self.function.node(result).ty;
        let float = ty.float().unwrap_or(crate::graph::Float::F64);
        let id = self.graph.with(|builder| match self.seed {
            Seed::One => builder.number(1.0, float),
            Seed::Parameter(parameter) => {
                let op = Op::Element {
                    parameter,
                    path: Vec::new(),
                };
                builder.node(op, Vec::new(), ty)
            }
        });
        self.graph.value(id)
    }

    /// Adds the seed to the shadow of the variable that is the result.
    pub(super) fn seed_place(&mut self, target: &Target) {
        let (Base::Cell(cell), Seed::Parameter(parameter)) = (target.base, self.seed) else {
            return;
        };
        if !self.activity.has_cell(cell) {
            return;
        }
        let shadow = self.shadow(cell);
        let to = Target {
            base: Base::Cell(shadow),
            path: target.path.clone(),
        };
        self.effect(
            Op::Whole {
                work: Work::Accumulate,
                to,
                from: Target::whole(Base::Parameter(parameter)),
            },
            Vec::new(),
        );
    }

    fn results(&self) -> Vec<Id> {
        let results = self.function.body.results.iter();
        results.map(|&result| self.forward(result)).collect()
    }

    /// The value that the forward sweep left.
    pub(super) fn forward(&self, id: Id) -> Id {
        self.place[id.index()].unwrap_or(id)
    }

    /// Adds a node that does something to memory.
    pub(super) fn effect(&self, op: Op, args: Vec<Id>) {
        self.graph
            .with(|builder| builder.node(op, args, Type::Unit));
    }

    /// The scope of a region, if its nodes are at hand.
    pub(super) fn scope_of(&self, home: Home) -> Option<usize> {
        self.scopes.iter().rposition(|scope| scope.home == home)
    }

    /// The shadow of a variable, which is declared when it is first asked for.
    pub(super) fn shadow(&mut self, cell: usize) -> usize {
        let home = self.memory.home_of_cell(cell);
        let at = self.scope_of(home).unwrap_or(0);
        if let Some(&shadow) = self.scopes[at].shadows.get(&cell) {
            return shadow;
        }
        let (init, args) = self.zeros_like(cell);
        let known = &self.function.cells[cell];
        let shadow = Cell {
            name: format!("d{}", known.name).into(),
            ident: None,
            length: None,
            ty: match init {
                Init::Zero | Init::ZerosInShape(_) => {
                    known.ty.or(Some(Type::Float(self.float_of(cell))))
                }
                _ => None,
            },
            init,
        };
        let depth = self.scopes[at].depth;
        let shadow = self.graph.with(|builder| {
            let shadow = builder.cell(shadow);
            let mut node = plain(Op::Declare(shadow), args, Type::Unit);
            node.span = builder.span;
            builder.push_at(depth, node);
            shadow
        });
        self.scopes[at].shadows.insert(cell, shadow);
        shadow
    }

    pub(super) fn float_of(&self, cell: usize) -> crate::graph::Float {
        let of_load = self.memory.loads[cell].first().copied();
        let ty = of_load.map(|load| self.function.node(load).ty);
        let own = self.function.cells[cell].ty;
        let given = self.memory.declaration(cell);
        let mut given = given.iter().flat_map(|&id| &self.function.node(id).args);
        ty.or(own)
            .and_then(Type::float)
            .or_else(|| given.find_map(|&arg| self.function.node(arg).ty.float()))
            .unwrap_or(crate::graph::Float::F64)
    }

    /// What the shadow of a variable begins with.
    fn zeros_like(&mut self, cell: usize) -> (Init, Vec<Id>) {
        if self.memory.is_scalar(cell) {
            return (Init::Zero, Vec::new());
        }
        let whole = Target::whole(Base::Cell(cell));
        if let Init::Numbers(shape) = &self.function.cells[cell].init {
            return (Init::ZerosInShape(shape.clone()), Vec::new());
        }
        if self.is_alive(cell) {
            return (Init::ZerosLike(whole), Vec::new());
        }
        if let Some(again) = self.remade(cell) {
            return (
                Init::ZerosLike(Target::whole(Base::Cell(again))),
                Vec::new(),
            );
        }
        match self.function.cells[cell].init.clone() {
            Init::Words(words) => (Init::ZerosLikeWords(words), Vec::new()),
            Init::Copy(mut target) => {
                let args = match self.memory.declaration(cell) {
                    Some(id) => self.function.node(id).args.clone(),
                    None => Vec::new(),
                };
                let home = self.memory.home_of_cell(cell);
                let at = self.scope_of(home).unwrap_or(0);
                let depth = self.scopes[at].depth;
                let args: Vec<Id> = args.iter().map(|&arg| self.id_at(arg, depth)).collect();
                if let Base::Cell(inner) = target.base
                    && !self.is_alive(inner)
                {
                    // Its shadow has the same shape.
                    target.base = Base::Cell(self.shadow(inner));
                }
                (Init::ZerosLike(target), args)
            }
            _ => (Init::Zero, Vec::new()),
        }
    }

    /// Whether the backward sweep can see a variable of the forward sweep.
    pub(super) fn is_alive(&self, cell: usize) -> bool {
        let mut home = self.memory.home_of_cell(cell);
        while let Some((owner, _)) = home {
            if !self.fused.get(&owner).copied().unwrap_or(false) {
                return false;
            }
            home = self.memory.home[owner.index()];
        }
        true
    }

    /// The adjoint of what the user calls `r` is called `dr`.
    pub(super) fn name(&self, id: Id, adjoint: Value<'a>) {
        if let Some(name) = &self.function.node(id).name {
            let name: Rc<str> = format!("d{name}").into();
            self.graph.with(|builder| builder.name(adjoint.id, &name));
        }
    }
}
