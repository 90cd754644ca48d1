//! Loops, backwards.
//!
//! In goes a loop of the forward sweep, out comes a loop of its own that goes through the iterations
//! from the last one on. `fuse.rs` says when the two are one.

use std::collections::BTreeMap;

use crate::graph::{
    Builder, Cell, Comparison, Float, Function, Header, Id, Init, LoopWords, Op, Region, Target,
    Type, Value,
};

use super::adjoint::{Adjoints, Scope, Sweep, plain};

impl Sweep<'_> {
    /// Sweeps a loop backwards, and adds to the adjoints of what is outside of it.
    pub(super) fn backward_loop_in(&mut self, id: Id, adjoints: &mut Adjoints) {
        let left = self.backward_loop(id, Adjoints::default(), None);
        for (outer, cell) in left {
            let ty = self.function.node(outer).ty;
            let adjoint = self.read_cell(cell, &[], &[], ty);
            adjoints.add(self.graph, outer, adjoint);
        }
    }

    /// Sweeps a loop backwards. What is left for a node outside of it is in a variable.
    pub(super) fn backward_loop(
        &mut self,
        id: Id,
        mut inside: Adjoints,
        whole: Option<&Target>,
    ) -> Vec<(Id, usize)> {
        let node = self.function.node(id);
        let Op::Loop(of) = node.op else {
            return Vec::new();
        };
        let region = &node.regions[0];
        self.estimate(region);
        let words = &self.function.loops[of];
        let reverses = match &words.header {
            Header::For { reverses, .. } => *reverses,
            Header::Endless => false,
        };
        // How often it ran is asked for outside, before the region is opened.
        let args = if words.is_left || !reverses {
            vec![self.id_of_count(id)]
        } else {
            Vec::new()
        };
        let depth = self.graph.with(|builder| {
            builder.open();
            builder.depth()
        });
        self.scopes.push(Scope::new(Some((id, 0)), depth));
        if words.runs_again {
            self.run_again(id, region);
        } else {
            self.repeat_statements(region);
            self.recall_results((id, 0));
        }
        for result in std::mem::take(&mut inside.pending) {
            let seed = self.seed_number(result);
            inside.add(self.graph, result, seed);
        }
        if let Some(target) = whole {
            self.seed_place(target);
        }
        self.gathered.push(Vec::new());
        self.backward_region(region, &mut inside);
        let left = self.leave(inside.known, depth - 1);
        let gathered = self.gathered.pop().unwrap_or_default();
        self.scopes.pop();
        if words.runs_again {
            for cell in self.carried(id) {
                self.again.remove(&cell);
            }
        }
        let words = LoopWords {
            header: words.header.clone(),
            is_left: false,
            reverses: Some(of),
            count: words.count,
            runs_again: false,
        };
        let span = node.span;
        self.graph.with(|builder| {
            let region = builder.close(Vec::new());
            builder.span = span;
            let words = builder.loop_words(words);
            builder.owner(Op::Loop(words), args, Type::Unit, vec![region]);
        });
        self.scatter(gathered);
        left
    }

    /// Whether a node reads the same element of a parameter in every iteration of the loop that is
    /// being swept.
    pub(super) fn is_invariant(&self, id: Id) -> bool {
        if self.gathered.is_empty() {
            return false;
        }
        let mut loops = 0;
        let mut home = self.memory.home[id.index()];
        while let Some((owner, _)) = home {
            if let Op::Loop(of) = self.function.node(owner).op {
                // A function in two halves is a loop that nobody wrote.
                let is_once = matches!(self.function.loops[of].header, Header::Endless)
                    && self.function.loops[of].count == Some(1);
                loops += usize::from(!is_once);
            }
            home = self.memory.home[owner.index()];
        }
        let is_same = |&arg: &Id| match self.function.node(arg).op {
            Op::Number(_) => true,
            Op::Pure(words) => self
                .function
                .depths
                .get(&words)
                .is_some_and(|&depth| depth < loops),
            _ => false,
        };
        loops > 0 && self.function.node(id).args.iter().all(is_same)
    }

    /// Adds to what the loop gathers for an element of a parameter.
    pub(super) fn gather(&mut self, op: Op, args: &[Id], adjoint: Value<'_>) {
        let same = |function: &Function, a: &[Id], b: &[Id]| {
            a.len() == b.len()
                && a.iter()
                    .zip(b)
                    .all(|(&a, &b)| function.node(a).op == function.node(b).op)
        };
        let function = self.function;
        let known = self.gathered.last().and_then(|gathered| {
            gathered
                .iter()
                .find(|(other, at, _)| *other == op && same(function, at, args))
                .map(|&(_, _, cell)| cell)
        });
        let cell = match known {
            Some(cell) => cell,
            None => {
                let at = self
                    .scopes
                    .iter()
                    .rposition(|scope| {
                        scope.home.is_some_and(|(owner, _)| {
                            matches!(self.function.node(owner).op, Op::Loop(_))
                        })
                    })
                    .unwrap_or(0);
                let outside = self.scopes[at].depth - 1;
                let ty = adjoint.ty();
                let cell = self.graph.with(|builder| {
                    let cell = builder.cell(Cell {
                        name: "sum".into(),
                        ident: None,
                        length: None,
                        init: Init::Zero,
                        ty: Some(ty),
                    });
                    builder.push_at(outside, plain(Op::Declare(cell), Vec::new(), Type::Unit));
                    cell
                });
                if let Some(gathered) = self.gathered.last_mut() {
                    gathered.push((op, args.to_vec(), cell));
                }
                cell
            }
        };
        let path = Vec::new();
        self.effect(Op::Add { cell, path }, vec![adjoint.id]);
    }

    /// Adds what a loop has gathered to the elements of parameters, unless it has not run, when there
    /// may be no such element.
    pub(super) fn scatter(&mut self, gathered: Vec<(Op, Vec<Id>, usize)>) {
        for (op, args, cell) in gathered {
            let ty = self.function.cells.get(cell).and_then(|cell| cell.ty);
            let ty = ty.unwrap_or_else(|| {
                self.graph.with(|builder| {
                    let known = &builder.function().cells[cell];
                    known.ty.unwrap_or(Type::Float(Float::F64))
                })
            });
            let sum = self.read_cell(cell, &[], &[], ty);
            let any = sum.compare(Comparison::NotEqual, 0.0);
            self.graph.with(Builder::open);
            let mut at: Vec<Id> = Vec::new();
            for arg in args {
                let node = self.function.node(arg).clone();
                at.push(self.graph.with(|builder| builder.push(node)));
            }
            at.push(sum.id);
            self.effect(op, at);
            self.graph.with(|builder| {
                let then = builder.close(Vec::new());
                let regions = vec![then, Region::default()];
                builder.owner(Op::If, vec![any.id], Type::Unit, regions);
            });
        }
    }

    /// How often a loop ran.
    fn id_of_count(&mut self, id: Id) -> Id {
        let home = self.memory.home[id.index()];
        match self.loop_around(home) {
            None => self.forward(id),
            Some(_) => self.id(id),
        }
    }

    /// Adds the adjoints of nodes outside of an open region to variables that are declared outside.
    pub(super) fn leave(&mut self, left: BTreeMap<Id, Id>, outside: usize) -> Vec<(Id, usize)> {
        let mut cells = Vec::new();
        for (outer, adjoint) in left {
            let ty = self.function.node(outer).ty;
            let name = match &self.function.node(outer).name {
                Some(name) => format!("d{name}"),
                None => "sum".to_owned(),
            };
            let cell = self.graph.with(|builder| {
                let cell = builder.cell(Cell {
                    name: name.as_str().into(),
                    ident: None,
                    length: None,
                    init: Init::Zero,
                    ty: Some(ty),
                });
                builder.push_at(outside, plain(Op::Declare(cell), Vec::new(), Type::Unit));
                cell
            });
            let path = Vec::new();
            self.effect(Op::Add { cell, path }, vec![adjoint]);
            cells.push((outer, cell));
        }
        cells
    }
}
