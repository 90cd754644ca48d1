//! The forward sweep: the function again, giving out what the backward sweep reads of its branches.
//!
//! In go the regions of the function, out come the same regions in the derivative's graph, in the
//! same order. A branch gives out every value inside it, and beside them the number of the region
//! that ran; what nobody reads is pruned later, which keeps this sweep and that one simple. What the
//! backward sweep reads of a loop is given out when it asks for it.

use crate::graph::{Argument, Base, Builder, Id, Node, Op, Region, Target, Type, Work};

use super::adjoint::Sweep;

impl Sweep<'_> {
    /// The node of the derivative's graph with the value of a node of the function, or of a `match`
    /// what it chose.
    fn given(&self, id: Id) -> Id {
        match self.chosen.get(&id) {
            Some(&chosen) => chosen,
            None => self.forward(id),
        }
    }

    /// Copies the nodes of a region, and lists those whose value others may want. `is_straight` says
    /// that the region runs exactly when what is around it does, so that a loop can be fused.
    pub(super) fn forward_region(&mut self, region: &Region, is_straight: bool) -> Vec<Id> {
        let mut given = Vec::new();
        for &id in &region.nodes {
            let node = self.function.node(id);
            match &node.op {
                // What is only checked or printed is so once.
                Op::Check(_) if !self.again.is_empty() => {}
                Op::Loop(_) if is_straight && self.can_fuse(id) => self.fuse(id),
                Op::Loop(_) => {
                    self.forward_loop(id);
                    given.push(id);
                }
                _ if node.regions.is_empty() => {
                    let mut copy = self.copy(node);
                    self.save_shape(&copy);
                    if let Op::Invoke(call) = &mut copy.op {
                        *call = self.call_again(*call);
                    }
                    self.place[id.index()] = Some(self.graph.with(|builder| builder.push(copy)));
                    if is_wanted(node) {
                        given.push(id);
                    }
                    if let Op::Invoke(_) = node.op
                        && !self.leaves_nothing
                    {
                        self.save_arguments(id);
                    }
                }
                _ => given.extend(self.forward_branch(id)),
            }
        }
        given
    }

    /// Leaves how long the lists are that are overwritten by others, or taken off another.
    fn save_shape(&self, copy: &Node) {
        let Op::Whole {
            work: work @ (Work::Replace | Work::Drop),
            to,
            ..
        } = &copy.op
        else {
            return;
        };
        let original = match to.base {
            Base::Cell(cell) => {
                let again = self.again.iter().find(|(_, again)| **again == cell);
                again.map_or(cell, |(of, _)| *of)
            }
            _ => return,
        };
        if self.leaves_nothing || !self.activity.has_cell(original) {
            return;
        }
        let ways = &copy.args[..to.arguments()];
        let op = Op::Whole {
            work: match work {
                Work::Drop => Work::SaveLast,
                _ => Work::SaveShape,
            },
            to: to.clone(),
            from: to.clone(),
        };
        self.effect(op, [ways, ways].concat());
    }

    fn copy(&self, node: &Node) -> Node {
        Node {
            op: self.op_again(&node.op),
            args: node.args.iter().map(|&arg| self.forward(arg)).collect(),
            ..node.clone()
        }
    }

    /// The same on the variables that stand for others while a part of the function is run again.
    pub(super) fn op_again(&self, op: &Op) -> Op {
        let again = |cell: usize| self.again.get(&cell).copied().unwrap_or(cell);
        let target = |target: &Target| match target.base {
            Base::Cell(cell) => Target {
                base: Base::Cell(again(cell)),
                path: target.path.clone(),
            },
            _ => target.clone(),
        };
        let mut op = op.clone();
        if self.again.is_empty() {
            return op;
        }
        match &mut op {
            Op::Load { cell, .. }
            | Op::Store { cell, .. }
            | Op::Add { cell, .. }
            | Op::Push(cell)
            | Op::Pop(cell) => *cell = again(*cell),
            Op::Whole { to, from, .. } => {
                *to = target(to);
                *from = target(from);
            }
            _ => {}
        }
        op
    }

    /// A call where a part of the function is run again, or leaves nothing.
    fn call_again(&self, call: usize) -> usize {
        if self.again.is_empty() && !self.leaves_nothing {
            return call;
        }
        let mut words = self.function.calls[call].clone();
        words.leaves = !self.leaves_nothing;
        for argument in &mut words.arguments {
            if let Argument::Place { target, .. } = argument
                && let Base::Cell(cell) = &mut target.base
            {
                *cell = self.again.get(cell).copied().unwrap_or(*cell);
            }
        }
        self.graph.with(|builder| builder.call_words(words))
    }

    /// Copies a loop; what its backward sweep reads is added to what its region gives later.
    fn forward_loop(&mut self, id: Id) {
        let node = self.function.node(id);
        let region = &node.regions[0];
        let runs_again = match node.op {
            Op::Loop(of) => self.function.loops[of].runs_again,
            _ => false,
        };
        self.graph.with(Builder::open);
        let before = self.leaves_nothing;
        if runs_again && !before {
            for cell in self.carried(id) {
                let whole = Target::whole(Base::Cell(cell));
                let op = self.op_again(&Op::Whole {
                    work: Work::Save,
                    to: whole.clone(),
                    from: whole,
                });
                self.effect(op, Vec::new());
            }
        }
        self.leaves_nothing |= runs_again;
        let _ = self.forward_region(region, false);
        self.save_results((id, 0), region);
        self.leaves_nothing = before;
        let results = region.results.iter().map(|&result| self.forward(result));
        let results = results.collect();
        let copy = self.copy(node);
        let (owner, count) = self.graph.with(|builder| {
            let region = builder.close(results);
            let owner = builder.push(Node {
                regions: vec![region],
                ..copy
            });
            (owner, builder.result(owner, 0))
        });
        self.owners.insert(id, owner);
        self.place[id.index()] = Some(count);
    }

    /// Copies a node that owns regions, and lists the nodes inside whose values it gives out.
    fn forward_branch(&mut self, id: Id) -> Vec<Id> {
        let node = self.function.node(id);
        let mut regions = Vec::new();
        let mut given = Vec::new();
        for (place, region) in node.regions.iter().enumerate() {
            self.graph.with(Builder::open);
            let leaves = self.begin_to_leave((id, place));
            let inside = self.forward_region(region, false);
            self.save_results((id, place), region);
            self.leave_inside((id, place), leaves, &inside);
            let results = region
                .results
                .iter()
                .map(|&result| self.forward(result))
                .collect();
            let values: Vec<_> = inside.iter().map(|&inner| self.given(inner)).collect();
            regions.push((
                self.graph.with(|builder| builder.close(results)),
                values.len(),
            ));
            given.extend(inside.into_iter().zip(values));
        }
        let first = node
            .regions
            .first()
            .map_or(0, |region| region.results.len());
        let copy = self.copy(node);
        let owner = self.graph.with(|builder| {
            let mut start = 0;
            let mut closed = Vec::new();
            for (number, (mut region, count)) in regions.into_iter().enumerate() {
                let range = start..start + count;
                for (place, &(_, value)) in given.iter().enumerate() {
                    let ty = builder.function().node(value).ty;
                    let inside = range.contains(&place);
                    region.results.push(if inside {
                        value
                    } else {
                        builder.placeholder(ty)
                    });
                }
                region.results.push(builder.region_number(number));
                start += count;
                closed.push(region);
            }
            builder.push(Node {
                regions: closed,
                ..copy
            })
        });
        self.place[id.index()] = Some(owner);
        for (place, &(inner, _)) in given.iter().enumerate() {
            let result = self
                .graph
                .with(|builder| builder.result(owner, first + place));
            match self.chosen.get_mut(&inner) {
                Some(chosen) => *chosen = result,
                None => self.place[inner.index()] = Some(result),
            }
        }
        let chosen = self
            .graph
            .with(|builder| builder.result(owner, first + given.len()));
        self.chosen.insert(id, chosen);
        let inside = given.into_iter().map(|(inner, _)| inner);
        inside
            .chain(matches!(node.op, Op::Match(_)).then_some(id))
            .collect()
    }
}

impl Sweep<'_> {
    /// The number of what a branch leaves by itself: one in a loop, in which there is a call. Its callee leaves words as
    /// often as the branch runs, so that the loop has no fixed number of words in any case. Where the loop is a function in two
    /// halves, which runs once, there is little to save, and LLVM does better with words whose places it knows.
    fn begin_to_leave(&mut self, home: (Id, usize)) -> Option<usize> {
        let around = self.loop_around(Some(home));
        let is_in_loop = around.is_some_and(|around| match self.function.node(around).op {
            Op::Loop(of) => !self.function.loops[of].is_function(),
            _ => false,
        });
        let leaves = !self.leaves_nothing && is_in_loop && self.memory.has_call(home);
        leaves.then(|| {
            self.leaves += 1;
            self.leaves
        })
    }

    /// Ends a branch with what it leaves, which is nothing until the backward sweep asks for a value.
    fn leave_inside(&mut self, home: (Id, usize), leaves: Option<usize>, given: &[Id]) {
        let Some(number) = leaves else {
            self.leaving.remove(&home);
            return;
        };
        let leave = self
            .graph
            .with(|builder| builder.node(Op::Leave(number), Vec::new(), Type::Unit));
        self.leaving.insert(home, (leave, number));
        for &id in given {
            let value = self.given(id);
            // A branch further in has the larger number.
            let is_outer = self
                .inside
                .get(&id)
                .is_some_and(|&(_, inner, _)| inner > number);
            if !is_outer {
                self.inside.insert(id, (home, number, value));
            }
        }
    }
}

/// Whether the backward sweep can want the node's value.
fn is_wanted(node: &Node) -> bool {
    !matches!(node.ty, Type::Unit | Type::Pack)
        && !matches!(node.op, Op::Number(_) | Op::Truth(_) | Op::Pure(_))
        && !node.op.is_effect()
}
