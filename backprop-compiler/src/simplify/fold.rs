//! Exact rewrites of what differentiation added.
//!
//! Each is written beside the equation that it uses, which holds for all floats, signed zeros,
//! infinities and NaN included (the sign and payload of a NaN aside, which Rust leaves open).

use std::collections::HashMap;

use crate::graph::{Builder, Float, Function, Id, Node, Op, Region, Spelling};

/// The function after the rewrites.
pub(super) fn fold(function: &Function) -> Function {
    let mut is_shared = vec![false; function.nodes.len()];
    let mut is_read = is_shared.clone();
    let owned = function.nodes.iter().flat_map(|node| &node.regions);
    let results = owned.flat_map(|region| &region.results);
    let args = function.nodes.iter().flat_map(|node| &node.args);
    for id in args.chain(results).chain(&function.body.results) {
        is_shared[id.index()] |= std::mem::replace(&mut is_read[id.index()], true);
    }
    let mut opposites = HashMap::new();
    rebuild(function, |builder, before, node| {
        if let Op::Accumulate { .. } | Op::Add { .. } = node.op {
            let is_last = |id: &Id| !is_shared[id.index()];
            return before
                .args
                .last()
                .filter(|id| is_last(id))
                .and_then(|_| subtract(builder, node, &opposites));
        }
        rewrite(builder, node, &mut opposites)
    })
}

/// The sums that are the negatives of nodes.
type Opposites = HashMap<Id, Id>;

/// Adds the negative of a sum where a difference of negatives is added: s += -a - b is s += -(a + b) for every s but -0, which
/// what is gathered from 0 on is never.
fn subtract(builder: &mut Builder, node: &Node, opposites: &Opposites) -> Option<Id> {
    let value = *node.args.last()?;
    let sum = *opposites.get(&value)?;
    let like = builder.function().node(value).clone();
    let negative = negate(builder, &like, sum);
    let mut args = node.args.clone();
    *args.last_mut()? = negative;
    Some(builder.push(Node {
        args,
        ..node.clone()
    }))
}

/// Builds the function again, giving each node of ours to `rewrite` first: as it was, and with its
/// arguments where they are now.
pub(super) fn rebuild(
    function: &Function,
    mut rewrite: impl FnMut(&mut Builder, &Node, &Node) -> Option<Id>,
) -> Function {
    let mut builder = Builder::with_words_of(function);
    let mut place = vec![None; function.nodes.len()];
    let results = rebuild_region(
        function,
        &mut builder,
        &function.body,
        &mut place,
        &mut rewrite,
    );
    builder.finish(results)
}

fn rebuild_region(
    function: &Function,
    builder: &mut Builder,
    region: &Region,
    place: &mut Vec<Option<Id>>,
    rewrite: &mut impl FnMut(&mut Builder, &Node, &Node) -> Option<Id>,
) -> Vec<Id> {
    for &id in &region.nodes {
        let mut node = function.node(id).clone();
        for arg in &mut node.args {
            *arg = place[arg.index()].unwrap_or(*arg);
        }
        let mut regions = Vec::new();
        for inner in &node.regions {
            builder.open();
            let results = rebuild_region(function, builder, inner, place, rewrite);
            regions.push(builder.close(results));
        }
        node.regions = regions;
        builder.span = node.span;
        let found = match node.spelling {
            Spelling::Ours => rewrite(builder, function.node(id), &node),
            _ => None,
        };
        place[id.index()] = Some(match found {
            Some(found) => {
                if let Some(name) = &node.name {
                    builder.name(found, name);
                }
                found
            }
            None => builder.push(node),
        });
    }
    region
        .results
        .iter()
        .map(|result| place[result.index()].unwrap_or(*result))
        .collect()
}

/// What a node is the same as, if that is less.
fn rewrite(builder: &mut Builder, node: &Node, opposites: &mut Opposites) -> Option<Id> {
    let float = node.ty.float()?;
    match (&node.op, node.args.as_slice()) {
        (Op::Call("neg"), &[a]) => negation(builder, a, float),
        (Op::Call("add"), &[a, b]) => sum(builder, node, [a, b], float, opposites),
        (Op::Call("sub"), &[a, b]) => {
            let found = difference(builder, node, a, b, float);
            if found.is_none()
                && let Some(a) = negated(builder, a).or_else(|| opposites.get(&a).copied())
            {
                let difference = builder.push(node.clone());
                let sum = again(builder, node, "add", vec![a, b]);
                opposites.insert(difference, sum);
                return Some(difference);
            }
            found
        }
        (Op::Call("mul"), &[a, b]) => product(builder, node, a, b, float),
        (Op::Call("div"), &[a, b]) => quotient(builder, node, a, b, float),
        // if c { a } else { a } = a
        (Op::Select, &[_, a, b]) if a == b => Some(a),
        // x.powf(1) = x
        (Op::Call("powf"), &[x, p]) if known(builder, p) == Some(1.0) => Some(x),
        _ => None,
    }
}

pub(super) fn known(builder: &Builder, id: Id) -> Option<f64> {
    builder.function().number(id)
}

/// The argument of a negation of ours.
fn negated(builder: &Builder, id: Id) -> Option<Id> {
    let node = builder.function().node(id);
    let ours = matches!(node.spelling, Spelling::Ours);
    (ours && node.op == Op::Call("neg")).then(|| node.args[0])
}

pub(super) fn again(builder: &mut Builder, node: &Node, name: &'static str, args: Vec<Id>) -> Id {
    builder.push(Node {
        op: Op::Call(name),
        args,
        ..node.clone()
    })
}

fn negate(builder: &mut Builder, node: &Node, id: Id) -> Id {
    builder.push(Node {
        op: Op::Call("neg"),
        args: vec![id],
        name: None,
        ..node.clone()
    })
}

fn negation(builder: &mut Builder, a: Id, float: Float) -> Option<Id> {
    // -(-a) = a
    if let Some(inner) = negated(builder, a) {
        return Some(inner);
    }
    known(builder, a).map(|a| builder.number(-a, float))
}

fn sum(
    builder: &mut Builder,
    node: &Node,
    [a, b]: [Id; 2],
    float: Float,
    opposites: &mut Opposites,
) -> Option<Id> {
    if let (Some(a), Some(b)) = (known(builder, a), known(builder, b)) {
        return Some(builder.number(a + b, float));
    }
    // a + (-b) = a - b
    if let Some(positive) = negated(builder, b) {
        let difference = again(builder, node, "sub", vec![a, positive]);
        if let Some(a) = negated(builder, a).or_else(|| opposites.get(&a).copied()) {
            let sum = again(builder, node, "add", vec![a, positive]);
            opposites.insert(difference, sum);
        }
        return Some(difference);
    }
    // c * x + c * x = (2 c) * x, as the double of a float is exact
    if a == b
        && let Some(double) = doubled(builder, a, float)
    {
        return Some(double);
    }
    // (-a) + b = b - a
    negated(builder, a).map(|a| again(builder, node, "sub", vec![b, a]))
}

/// Twice a product of ours with a known factor, without another operation.
pub(super) fn doubled(builder: &mut Builder, id: Id, float: Float) -> Option<Id> {
    let node = builder.function().node(id).clone();
    let &[a, b] = node.args.as_slice() else {
        return None;
    };
    if !matches!(node.spelling, Spelling::Ours) || node.op != Op::Call("mul") {
        return None;
    }
    let args = match (known(builder, a), known(builder, b)) {
        (Some(a), _) => vec![builder.number(2.0 * a, float), b],
        (_, Some(b)) => vec![a, builder.number(2.0 * b, float)],
        _ => vec![doubled_factor(builder, a, float)?, b],
    };
    Some(again(builder, &node, "mul", args))
}

/// Twice a factor that is itself a product of ours with a known factor.
fn doubled_factor(builder: &mut Builder, id: Id, float: Float) -> Option<Id> {
    let node = builder.function().node(id).clone();
    let &[a, b] = node.args.as_slice() else {
        return None;
    };
    let is_product = matches!(node.spelling, Spelling::Ours) && node.op == Op::Call("mul");
    let (number, rest) = match (known(builder, a), known(builder, b)) {
        (Some(number), None) => (number, b),
        (None, Some(number)) => (number, a),
        _ => return None,
    };
    is_product.then(|| {
        let number = builder.number(2.0 * number, float);
        again(builder, &node, "mul", vec![rest, number])
    })
}

fn difference(builder: &mut Builder, node: &Node, a: Id, b: Id, float: Float) -> Option<Id> {
    if let (Some(a), Some(b)) = (known(builder, a), known(builder, b)) {
        return Some(builder.number(a - b, float));
    }
    // a - (-b) = a + b
    negated(builder, b).map(|b| again(builder, node, "add", vec![a, b]))
}

fn product(builder: &mut Builder, node: &Node, a: Id, b: Id, float: Float) -> Option<Id> {
    match (known(builder, a), known(builder, b)) {
        (Some(a), Some(b)) => return Some(builder.number(a * b, float)),
        // 1 * b = b
        (Some(1.0), _) => return Some(b),
        // a * 1 = a
        (_, Some(1.0)) => return Some(a),
        // (-1) * b = -b
        (Some(-1.0), _) => return Some(negate(builder, node, b)),
        // a * (-1) = -a
        (_, Some(-1.0)) => return Some(negate(builder, node, a)),
        _ => {}
    }
    // (c * a) * d = (c * d) * a for powers of two, where nothing is rounded
    if let Some((factor, rest)) = gathered(builder, a, b).or_else(|| gathered(builder, b, a)) {
        let factor = builder.number(factor, float);
        return Some(again(builder, node, "mul", vec![factor, rest]));
    }
    // (-a) * b = -(a * b) = a * (-b)
    let (inner_a, inner_b) = (negated(builder, a), negated(builder, b));
    if inner_a.is_none() && inner_b.is_none() {
        return None;
    }
    let (a, b) = (inner_a.unwrap_or(a), inner_b.unwrap_or(b));
    // Neither is a negative any more, so that this goes one step deep.
    let magnitude = product(builder, node, a, b, float)
        .unwrap_or_else(|| again(builder, node, "mul", vec![a, b]));
    let both = inner_a.is_some() && inner_b.is_some();
    Some(if both {
        magnitude
    } else {
        negate(builder, node, magnitude)
    })
}

/// The product of two known factors, one of them here and one in a product of ours, and the rest.
fn gathered(builder: &Builder, product: Id, number: Id) -> Option<(f64, Id)> {
    let outer = known(builder, number)?;
    let node = builder.function().node(product);
    let &[a, b] = node.args.as_slice() else {
        return None;
    };
    if !matches!(node.spelling, Spelling::Ours) {
        return None;
    }
    // a + a = 2 a
    if node.op == Op::Call("add") && a == b {
        return Some((2.0 * outer, a));
    }
    if node.op != Op::Call("mul") {
        return None;
    }
    let (inner, rest) = match (known(builder, a), known(builder, b)) {
        (Some(inner), None) => (inner, b),
        (None, Some(inner)) => (inner, a),
        _ => return None,
    };
    (is_small_power_of_two(inner) || is_small_power_of_two(outer)).then_some((inner * outer, rest))
}

fn is_small_power_of_two(x: f64) -> bool {
    [0.0625, 0.125, 0.25, 0.5, 2.0, 4.0, 8.0, 16.0].contains(&x.abs())
}

fn quotient(builder: &mut Builder, node: &Node, a: Id, b: Id, float: Float) -> Option<Id> {
    match (known(builder, a), known(builder, b)) {
        (Some(a), Some(b)) => return Some(builder.number(a / b, float)),
        // a / 1 = a
        (_, Some(1.0)) => return Some(a),
        _ => {}
    }
    // (-a) / b = -(a / b)
    let inner = negated(builder, a)?;
    let magnitude = again(builder, node, "div", vec![inner, b]);
    Some(negate(builder, node, magnitude))
}
