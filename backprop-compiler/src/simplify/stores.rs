//! Fewer writes to variables of ours.
//!
//! In goes a function whose variables are set to zero and then added to, out comes one in which they are set to what was added:
//! of `d = 0.0; d += x;` there is left `d = x;`. That gives 0 where it gave -0 for a zero `x` of that sign, which no sum of
//! adjoints can tell; it changes nothing else. A variable that holds one number throughout is that number, and a variable that
//! begins with all that another has, which is then cleared, takes it.

use std::collections::HashMap;

use crate::graph::{
    Argument, Base, Function, Id, Init, Node, Op, Outcome, Region, Shape, Step, Target, Type, Work,
};

/// The function with fewer writes.
pub(super) fn merge(function: &Function) -> Function {
    let mut found = Found::default();
    let mut waiting = vec![&function.body];
    while let Some(region) = waiting.pop() {
        found.region(function, region);
        for &id in &region.nodes {
            waiting.extend(&function.node(id).regions);
        }
    }
    let mut function = function.clone();
    for (id, op) in found.becomes {
        function.nodes[id.index()].op = op;
    }
    for (cell, init) in found.begins {
        function.cells[cell].init = init;
    }
    let mut is_dropped = vec![false; function.nodes.len()];
    for id in found.dropped {
        is_dropped[id.index()] = true;
        function.nodes[id.index()].op = Op::Truth(true);
        function.nodes[id.index()].ty = Type::Bool;
        function.nodes[id.index()].args.clear();
    }
    let keep = |region: &mut Region| region.nodes.retain(|id| !is_dropped[id.index()]);
    for node in &mut function.nodes {
        node.regions.iter_mut().for_each(keep);
    }
    let mut body = std::mem::take(&mut function.body);
    keep(&mut body);
    function.body = body;
    read_as_they_are(&mut function);
    function
}

/// What is to be changed.
#[derive(Default)]
struct Found {
    becomes: Vec<(Id, Op)>,
    begins: Vec<(usize, Init)>,
    dropped: Vec<Id>,
}

/// A variable, or a part of one, that was just set to zero.
struct Zeroed {
    by: Id,
    path: Vec<Step>,
    args: Vec<Id>,
}

/// A variable that was just declared with as many zeros as another has numbers, and then perhaps given these numbers.
struct Shaped {
    like: Target,
    added: Option<Id>,
}

impl Found {
    fn region(&mut self, function: &Function, region: &Region) {
        let mut zeroed: HashMap<usize, Zeroed> = HashMap::new();
        let mut shaped: HashMap<usize, Shaped> = HashMap::new();
        for &id in &region.nodes {
            let node = function.node(id);
            if !node.regions.is_empty() {
                zeroed.clear();
                shaped.clear();
                continue;
            }
            if let Op::Add { cell, path } = &node.op
                && let Some(zero) = zeroed.remove(cell)
                && zero.path == *path
                && node.args[..node.args.len() - 1] == zero.args
            {
                self.set(function, *cell, id, &zero);
                shaped.remove(cell);
                continue;
            }
            if let Op::Whole { work, to, from } = &node.op
                && self.takes(*work, to, from, id, &mut shaped)
            {
                mentioned(function, node, &mut |cell| {
                    zeroed.remove(&cell);
                });
                continue;
            }
            mentioned(function, node, &mut |cell| {
                zeroed.remove(&cell);
                shaped.retain(|&of, known| of != cell && known.like.base != Base::Cell(cell));
            });
            match &node.op {
                Op::Store { cell, path } if is_ours(function, *cell) => {
                    let (value, args) = match node.args.split_last() {
                        Some((&value, args)) => (value, args.to_vec()),
                        None => continue,
                    };
                    if function.number(value) == Some(0.0) {
                        let path = path.clone();
                        zeroed.insert(*cell, Zeroed { by: id, path, args });
                    }
                }
                Op::Declare(cell) if is_ours(function, *cell) => {
                    match &function.cells[*cell].init {
                        Init::Zero if function.cells[*cell].ty != Some(Type::Bool) => {
                            let zero = Zeroed {
                                by: id,
                                path: Vec::new(),
                                args: Vec::new(),
                            };
                            zeroed.insert(*cell, zero);
                        }
                        Init::ZerosLike(like) if can_be_taken(like) => {
                            let known = Shaped {
                                like: like.clone(),
                                added: None,
                            };
                            shaped.insert(*cell, known);
                        }
                        _ => {}
                    }
                }
                _ => {}
            }
        }
    }

    /// What was added to zero is set.
    fn set(&mut self, function: &Function, cell: usize, id: Id, zero: &Zeroed) {
        self.dropped.push(zero.by);
        if let Op::Declare(_) = function.node(zero.by).op {
            self.becomes.push((id, Op::Declare(cell)));
            self.begins.push((cell, Init::Numbers(Shape::Number)));
        } else {
            let path = zero.path.clone();
            self.becomes.push((id, Op::Store { cell, path }));
        }
    }

    /// Whether this is a step of giving a variable what another has, which has nothing then.
    fn takes(
        &mut self,
        work: Work,
        to: &Target,
        from: &Target,
        id: Id,
        shaped: &mut HashMap<usize, Shaped>,
    ) -> bool {
        match (work, to.base) {
            (Work::Accumulate, Base::Cell(cell)) if to.path.is_empty() => {
                let Some(known) = shaped.get_mut(&cell) else {
                    return false;
                };
                if known.added.is_some() || known.like != *from {
                    return false;
                }
                known.added = Some(id);
                true
            }
            (Work::Clear | Work::Reshape, _) => {
                let taker = shaped
                    .iter()
                    .find(|(_, known)| known.added.is_some() && known.like == *to)
                    .map(|(&cell, _)| cell);
                let Some(cell) = taker else { return false };
                let Some(known) = shaped.remove(&cell) else {
                    return false;
                };
                self.dropped.extend(known.added);
                if work == Work::Clear {
                    self.dropped.push(id);
                }
                self.begins.push((cell, Init::Taken(known.like)));
                true
            }
            _ => false,
        }
    }
}

/// Whether no words of the user's can mention a variable.
fn is_ours(function: &Function, cell: usize) -> bool {
    function.cells[cell].ident.is_none()
}

/// Whether what is at the end of a way is all of a variable of ours, which can be moved out of it.
fn can_be_taken(target: &Target) -> bool {
    matches!(target.base, Base::Cell(_)) && target.path.is_empty()
}

/// Says which variables a node without regions reads or writes.
pub(super) fn mentioned(function: &Function, node: &Node, note: &mut dyn FnMut(usize)) {
    let mut base = |base: Base| {
        if let Base::Cell(cell) = base {
            note(cell);
        }
    };
    let arguments = |arguments: &[Argument], base: &mut dyn FnMut(Base)| {
        for argument in arguments {
            if let Argument::Place { target, .. } = argument {
                base(target.base);
            }
        }
    };
    match &node.op {
        Op::Load { cell, .. }
        | Op::Store { cell, .. }
        | Op::Add { cell, .. }
        | Op::Push(cell)
        | Op::Pop(cell) => base(Base::Cell(*cell)),
        Op::Whole { to, from, .. } => {
            base(to.base);
            base(from.base);
        }
        Op::Declare(cell) => {
            base(Base::Cell(*cell));
            let mut init = &function.cells[*cell].init;
            while let Init::Recalled(inner) | Init::RecalledPart(inner, _) = init {
                init = inner;
            }
            if let Init::Copy(from) | Init::ZerosLike(from) | Init::Taken(from) = init {
                base(from.base);
            }
        }
        Op::Invoke(call) => {
            let words = &function.calls[*call];
            base(Base::Cell(words.cell));
            arguments(&words.arguments, &mut base);
        }
        Op::Pull(pull) | Op::Lift(pull) => {
            function.pulls[*pull].mentioned(&mut |target| base(target.base));
        }
        _ => {}
    }
}

/// Reads the number that a variable holds throughout, in place of the variable.
fn read_as_they_are(function: &mut Function) {
    let mut held: Vec<Option<Id>> = vec![None; function.cells.len()];
    let mut is_changed = vec![false; function.cells.len()];
    let tangents = function.tangents.iter().flatten();
    for target in outcome(function).into_iter().chain(tangents) {
        if let Base::Cell(cell) = target.base {
            is_changed[cell] = true;
        }
    }
    for node in &function.nodes {
        match &node.op {
            Op::Declare(cell)
                if is_ours(function, *cell)
                    && matches!(function.cells[*cell].init, Init::Numbers(Shape::Number)) =>
            {
                let value = node.args[0];
                let is_there = match &function.node(value).op {
                    Op::Number(_) => true,
                    Op::Element { path, .. } => path.is_empty(),
                    _ => false,
                };
                held[*cell] = is_there.then_some(value);
            }
            Op::Load { path, .. } if path.is_empty() => {}
            _ => mentioned(function, node, &mut |cell| is_changed[cell] = true),
        }
    }
    let mut same: Vec<Id> = (0..function.nodes.len()).map(Id::new).collect();
    for index in 0..function.nodes.len() {
        if let Op::Load { cell, .. } = function.nodes[index].op
            && !is_changed[cell]
            && let Some(value) = held[cell]
        {
            same[index] = value;
        }
        let node = &mut function.nodes[index];
        for arg in &mut node.args {
            *arg = same[arg.index()];
        }
        for region in &mut node.regions {
            for result in &mut region.results {
                *result = same[result.index()];
            }
        }
    }
    for result in &mut function.body.results {
        *result = same[result.index()];
    }
}

/// Where the function finds what it gives, if that is in a variable.
fn outcome(function: &Function) -> Option<&Target> {
    match &function.outcome {
        Outcome::Place(target) => Some(target),
        _ => None,
    }
}
