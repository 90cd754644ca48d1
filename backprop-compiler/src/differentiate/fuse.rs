//! Both sweeps of a loop in one.
//!
//! Where the adjoint of what a loop sums up is known before the loop runs, and nothing else of it is
//! read later, each iteration can be swept back as soon as it has run: then the two loops are one,
//! nothing is saved, and the code is what a person would write. In goes the loop's id, out come
//! whether it may be so, and the one loop.

use crate::graph::{Argument, Base, Builder, Header, Id, Init, Node, Op, Region, Step, Target};

use super::adjoint::{Adjoints, Scope, Sweep};
use super::memory::Home;

impl Sweep<'_> {
    /// Whether both sweeps of a loop can be one.
    pub(super) fn can_fuse(&mut self, id: Id) -> bool {
        let can = self.lets_fuse(id);
        if !can {
            self.memory.forget_private(id);
        }
        can
    }

    fn lets_fuse(&mut self, id: Id) -> bool {
        let home = self.memory.home[id.index()];
        if self.scope_of(home).is_none() || !self.has_active_effects_outside(id) {
            return false;
        }
        self.find_private(id);
        let node = self.function.node(id);
        let mut sums = Vec::new();
        let mut waiting: Vec<&Region> = node.regions.iter().collect();
        while let Some(region) = waiting.pop() {
            for &inner in &region.nodes {
                if !self.fits(id, inner, &mut sums) {
                    return false;
                }
                waiting.extend(&self.function.node(inner).regions);
            }
        }
        sums.sort_unstable();
        sums.dedup();
        !sums.is_empty() && sums.into_iter().all(|cell| self.know(cell, id))
    }

    /// Finds the variables around a loop that each iteration fills anew before it reads them, and that
    /// nobody else reads: a buffer that is declared outside so that it is made once.
    fn find_private(&mut self, owner: Id) {
        let region = &self.function.node(owner).regions[0];
        for &id in &region.nodes {
            let Some(cell) = self.filled(id) else {
                continue;
            };
            let is_first = self.memory.mentions(cell).iter().all(|&mention| {
                self.memory
                    .within(Some((owner, 0)), mention)
                    .is_some_and(|at| at >= id)
            });
            if is_first {
                self.memory.make_private(cell, owner);
            }
        }
    }

    /// The variable all of whose elements a loop overwrites.
    fn filled(&self, id: Id) -> Option<usize> {
        let node = self.function.node(id);
        let Op::Loop(of) = node.op else { return None };
        let words = &self.function.loops[of];
        let Header::For {
            pattern, iterator, ..
        } = &words.header
        else {
            return None;
        };
        if words.is_left {
            return None;
        }
        let region = &node.regions[0];
        let mut depth = 0_usize;
        for &inner in &region.nodes {
            match &self.function.node(inner).op {
                Op::Open => depth += 1,
                Op::Close => depth = depth.saturating_sub(1),
                Op::Store { cell, path } if matches!(path.as_slice(), [Step::Dynamic]) => {
                    let node = self.function.node(inner);
                    let Op::Pure(index) = self.function.node(node.args[0]).op else {
                        continue;
                    };
                    let index = self.function.verbatim[index].to_string();
                    let length = self.function.cells[*cell].length.as_ref()?;
                    let whole = quote::quote!(0..#length).to_string();
                    let whole_in_brackets = quote::quote!(0..(#length)).to_string();
                    let iterator = iterator.to_string();
                    let is_whole = iterator == whole || iterator == whole_in_brackets;
                    let declared = self.memory.declaration(*cell)?;
                    if index == pattern.to_string()
                        && is_whole
                        && !self.memory.is_inside(id, declared)
                        && self
                            .memory
                            .mentions(*cell)
                            .iter()
                            .all(|&mention| !self.memory.is_inside(id, mention) || mention == inner)
                    {
                        return Some(*cell);
                    }
                }
                _ => {}
            }
        }
        None
    }

    fn has_active_effects_outside(&self, id: Id) -> bool {
        self.has_active_effects(self.function.node(id))
    }

    /// Whether a node of a loop lets it be fused, if the adjoints of `sums` are known.
    fn fits(&self, owner: Id, id: Id, sums: &mut Vec<usize>) -> bool {
        let is_outer = |cell: usize| {
            let declared = self.memory.declaration(cell);
            !self.memory.is_private(cell, owner)
                && declared.is_none_or(|declared| !self.memory.is_inside(owner, declared))
        };
        match &self.function.node(id).op {
            Op::Add { cell, path } if is_outer(*cell) && self.activity.has_cell(*cell) => {
                sums.push(*cell);
                path.is_empty()
            }
            Op::Store { cell, .. } | Op::Push(cell) | Op::Pop(cell) => {
                !is_outer(*cell) || !self.activity.has_cell(*cell)
            }
            Op::Load { cell, .. } => {
                !is_outer(*cell)
                    || !self.activity.has_cell(*cell)
                    || self.memory.is_stable(*cell, id)
            }
            Op::Whole { to, from, .. } => [to, from].into_iter().all(|target| match target.base {
                Base::Cell(cell) => {
                    !is_outer(cell)
                        || !self.activity.has_cell(cell)
                        || (target == from && self.memory.is_stable(cell, id))
                }
                _ => true,
            }),
            Op::Declare(cell) => match &self.function.cells[*cell].init {
                Init::Copy(Target {
                    base: Base::Cell(from),
                    ..
                }) => !is_outer(*from) || self.memory.is_stable(*from, id),
                _ => true,
            },
            Op::Invoke(call) => {
                let words = &self.function.calls[*call];
                words.arguments.iter().all(|argument| match argument {
                    Argument::Place { target, .. } => match target.base {
                        Base::Cell(cell) => !is_outer(cell) || self.memory.is_stable(cell, id),
                        _ => true,
                    },
                    _ => true,
                })
            }
            _ => true,
        }
    }

    /// Whether the adjoint of a sum is known where the loop `before` begins; makes it known.
    fn know(&mut self, cell: usize, before: Id) -> bool {
        if self.known.contains_key(&cell) {
            return true;
        }
        let Some(factors) = self.factors(cell, before) else {
            return false;
        };
        let home = self.memory.home_of_cell(cell);
        for factor in &factors.steps {
            if let Factor::Times(other) | Factor::Over(other) = factor
                && let Op::Pure(words) = self.function.node(*other).op
            {
                let statements = self.given_later(words, home, before).unwrap_or_default();
                self.give_early(statements);
            }
        }
        let mut adjoint = match factors.end {
            End::Result(result) => self.seed_number(result),
            End::Sum(outer) => match self.known.get(&outer) {
                Some(&known) => self.graph.value(known),
                None => return false,
            },
        };
        for factor in factors.steps.into_iter().rev() {
            adjoint = match factor {
                Factor::Negative => -adjoint,
                Factor::Times(other) => {
                    let other = self.value(other);
                    adjoint * other
                }
                Factor::Over(other) => {
                    let other = self.value(other);
                    adjoint / other
                }
            };
        }
        self.known.insert(cell, adjoint.id);
        true
    }

    /// By which factors the result, or another sum, changes with a sum.
    fn factors(&self, cell: usize, before: Id) -> Option<Factors> {
        let home = self.memory.home_of_cell(cell);
        let is_number = self.function.cells[cell]
            .ty
            .is_some_and(|ty| ty.float().is_some())
            || self.memory.is_scalar(cell);
        let &[load] = self.memory.loads[cell].as_slice() else {
            return None;
        };
        let is_sum = is_number
            && self.memory.is_scalar(cell)
            && self.memory.home[load.index()] == home
            && self.memory.writers(cell).iter().all(|&writer| {
                matches!(self.function.node(writer).op, Op::Add { .. })
                    && self.memory.within(home, writer).is_some_and(|w| w < load)
            });
        if !is_sum {
            return None;
        }
        self.way_to_end(load, home, before)
    }

    fn way_to_end(&self, load: Id, home: Home, before: Id) -> Option<Factors> {
        let mut steps = Vec::new();
        let mut current = load;
        loop {
            let users = &self.memory.users[current.index()];
            let is_result = home.is_none()
                && matches!(self.function.outcome, crate::graph::Outcome::Number)
                && self.function.body.results.first() == Some(&current);
            if is_result {
                return users.is_empty().then_some(Factors {
                    steps,
                    end: End::Result(current),
                });
            }
            let &[user] = users.as_slice() else {
                return None;
            };
            if self.memory.home[user.index()] != home {
                return None;
            }
            let node = self.function.node(user);
            let is_early = |id: Id| {
                let of = self.function.node(id);
                id < before
                    || match of.op {
                        Op::Number(_) => true,
                        Op::Pure(words) => self.given_later(words, home, before).is_some(),
                        _ => false,
                    }
            };
            match (&node.op, node.args.as_slice()) {
                (Op::Call("add"), _) => {}
                (Op::Call("sub"), &[first, second]) => {
                    if second == current && first != current {
                        steps.push(Factor::Negative);
                    }
                }
                (Op::Call("neg"), _) => steps.push(Factor::Negative),
                (Op::Call("mul"), &[first, second]) => {
                    let other = if first == current { second } else { first };
                    if other == current || !is_early(other) {
                        return None;
                    }
                    steps.push(Factor::Times(other));
                }
                (Op::Call("div"), &[first, second])
                    if first == current && second != current && is_early(second) =>
                {
                    steps.push(Factor::Over(second));
                }
                (Op::Add { cell, path }, _) if path.is_empty() && self.known.contains_key(cell) => {
                    return Some(Factors {
                        steps,
                        end: End::Sum(*cell),
                    });
                }
                _ => return None,
            }
            current = user;
        }
    }

    /// Copies a loop, each iteration of which is swept back at its end.
    pub(super) fn fuse(&mut self, id: Id) {
        let node = self.function.node(id);
        let region = &node.regions[0];
        self.fused.insert(id, true);
        let depth = self.graph.with(|builder| {
            builder.open();
            builder.depth()
        });
        self.scopes.push(Scope::new(Some((id, 0)), depth));
        self.gathered.push(Vec::new());
        let _ = self.forward_region(region, true);
        let mut inside = Adjoints::default();
        self.backward_region(region, &mut inside);
        let left = self.leave(inside.known, depth - 1);
        let gathered = self.gathered.pop().unwrap_or_default();
        self.scopes.pop();
        for (outer, cell) in left {
            self.left.push((Some((id, 0)), outer, cell));
        }
        let results = region.results.iter().map(|&result| self.forward(result));
        let results: Vec<Id> = results.collect();
        let copy = Node {
            args: Vec::new(),
            ..node.clone()
        };
        self.graph.with(|builder: &mut Builder| {
            let region = builder.close(results);
            builder.push(Node {
                regions: vec![region],
                ..copy
            })
        });
        self.scatter(gathered);
    }

    /// Adds what a fused loop left to the adjoints of the nodes outside of it.
    pub(super) fn take_left(&mut self, id: Id, adjoints: &mut Adjoints) {
        let key: Home = Some((id, 0));
        let (mine, others): (Vec<_>, Vec<_>) = std::mem::take(&mut self.left)
            .into_iter()
            .partition(|(home, ..)| *home == key);
        self.left = others;
        for (_, outer, cell) in mine {
            let ty = self.function.node(outer).ty;
            let adjoint = self.read_cell(cell, &[], &[], ty);
            adjoints.add(self.graph, outer, adjoint);
        }
    }
}

struct Factors {
    steps: Vec<Factor>,
    end: End,
}

enum Factor {
    Negative,
    Times(Id),
    Over(Id),
}

enum End {
    Result(Id),
    Sum(usize),
}
