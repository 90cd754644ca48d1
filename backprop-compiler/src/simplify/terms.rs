//! Known terms of sums, doubles of differences, multiples of one thing in two terms, and squares with a known factor.
//!
//! In goes the function after the exact rewrites, out comes the same with less to do where sums and products of ours allow it. Those are
//! rounded in another order, which the rest of this stage never does; known numbers up to [`LARGEST`] alone are moved, so that nothing
//! overflows sooner. A node that somebody else reads stays as it is, for it would be computed all the same.

use super::fold::{again, doubled, known, rebuild};
use crate::graph::{Builder, Float, Function, Id, Node, Op, Spelling};

/// The largest number that is moved.
const LARGEST: f64 = 1024.0;

/// The function after these rewrites.
pub(super) fn gather(function: &Function) -> Function {
    let mut uses = vec![0_usize; function.nodes.len()];
    let owned = function.nodes.iter().flat_map(|node| &node.regions);
    let results = owned.flat_map(|region| &region.results);
    let args = function.nodes.iter().flat_map(|node| &node.args);
    for id in args.chain(results).chain(&function.body.results) {
        uses[id.index()] += 1;
    }
    rebuild(function, |builder, before, node| {
        let (float, &[a, b]) = (node.ty.float()?, node.args.as_slice()) else {
            return None;
        };
        let [is_alone, is_last_alone] = [0, 1].map(|place| uses[before.args[place].index()] == 1);
        match node.op {
            Op::Call(name @ ("add" | "sub")) => {
                let term = before.args[1];
                let mut parts = function.node(term).args.iter();
                let is_spare = uses[term.index()] == 2 && parts.any(|part| uses[part.index()] == 1);
                let sum = Sum {
                    node,
                    float,
                    is_spare,
                };
                let mut found = None;
                if name == "add" {
                    let known_last = is_alone.then(|| sum.known_last(builder, a, b));
                    found = known_last.flatten().or_else(|| sum.twice(builder, a, b));
                }
                if found.is_none() && is_alone && is_last_alone {
                    found = sum.meeting(builder, node, a, b);
                }
                found
            }
            Op::Call("mul") if is_alone => square_first(builder, node, a, b),
            _ => None,
        }
    })
}

/// A sum of two terms.
struct Sum<'a> {
    node: &'a Node,
    float: Float,
    /// Whether the last term is read here alone, twice, and so is one of its parts.
    is_spare: bool,
}

impl Sum<'_> {
    /// `(k + r) + b = (r + b) + k`, so that known terms meet and equal ones stand together.
    fn known_last(&self, builder: &mut Builder, a: Id, b: Id) -> Option<Id> {
        let (rest, number) = known_and_other(builder, a, "add")?;
        if number.abs() > LARGEST {
            return None;
        }
        let (rest, number) = match known(builder, b) {
            Some(other) => (rest, number + other),
            None => (
                self.twice(builder, rest, b)
                    .unwrap_or_else(|| again(builder, self.node, "add", vec![rest, b])),
                number,
            ),
        };
        let number = builder.number(number, self.float);
        Some(again(builder, self.node, "add", vec![rest, number]))
    }

    /// `(c x - d y) + (c x - d y) = (2 c) x - (2 d) y`, and a sum likewise.
    fn twice(&self, builder: &mut Builder, a: Id, b: Id) -> Option<Id> {
        if a != b || !self.is_spare {
            return None;
        }
        let term = builder.function().node(a).clone();
        let (Op::Call(name @ ("add" | "sub")), &[x, y]) = (&term.op, term.args.as_slice()) else {
            return None;
        };
        if !is_ours(&term) {
            return None;
        }
        let x = doubled(builder, x, self.float)?;
        let y = doubled(builder, y, self.float)?;
        let met = self.meeting(builder, &term, x, y);
        Some(met.unwrap_or_else(|| again(builder, &term, name, vec![x, y])))
    }

    /// `c t - k (b - t) = (c + k) t - k b`, and so with other signs.
    ///
    /// Only where the coefficients of `t` add up and the second is no larger than the first: then no more cancels than before, and
    /// the sum is rounded by at most three times as much.
    fn meeting(&self, builder: &mut Builder, sum: &Node, x: Id, y: Id) -> Option<Id> {
        let (t, factor) = known_and_other(builder, x, "mul")?;
        let (inner, number) = known_and_other(builder, y, "mul")?;
        let node = builder.function().node(inner);
        let (Op::Call(name @ ("add" | "sub")), &[left, right]) = (&node.op, node.args.as_slice())
        else {
            return None;
        };
        let sign = if sum.op == Op::Call("sub") { -1.0 } else { 1.0 };
        let last = if *name == "sub" { -1.0 } else { 1.0 };
        let (other, of_t, of_other) = match (left == t, right == t) {
            (true, false) => (right, sign * number, sign * number * last),
            (false, true) => (left, sign * number * last, sign * number),
            _ => return None,
        };
        let fits = factor * of_t > 0.0 && of_t.abs() <= factor.abs() && factor.abs() <= LARGEST;
        if !fits {
            return None;
        }
        let times = |builder: &mut Builder, number: f64, id: Id| {
            let number = builder.number(number, self.float);
            again(builder, sum, "mul", vec![number, id])
        };
        let (name, of_other) = if of_other < 0.0 {
            ("sub", -of_other)
        } else {
            ("add", of_other)
        };
        let x = times(builder, factor + of_t, t);
        let y = times(builder, of_other, other);
        Some(again(builder, sum, name, vec![x, y]))
    }
}

fn is_ours(node: &Node) -> bool {
    matches!(node.spelling, Spelling::Ours)
}

/// Of the two arguments of a node of ours the one that is not known, and the other.
fn known_and_other(builder: &Builder, id: Id, name: &str) -> Option<(Id, f64)> {
    let node = builder.function().node(id);
    let &[a, b] = node.args.as_slice() else {
        return None;
    };
    if !is_ours(node) || !matches!(node.op, Op::Call(found) if found == name) {
        return None;
    }
    match (known(builder, a), known(builder, b)) {
        (Some(number), None) => Some((b, number)),
        (None, Some(number)) => Some((a, number)),
        _ => None,
    }
}

/// `(c * x) * x = c * (x * x)`, as the square is often there already.
///
/// Only for factors from 1 to [`LARGEST`]: the square then overflows no sooner than the product, and vanishes only where the
/// product is next to nothing.
fn square_first(builder: &mut Builder, node: &Node, product: Id, x: Id) -> Option<Id> {
    let (other, factor) = known_and_other(builder, product, "mul")?;
    if other != x || !(1.0..=LARGEST).contains(&factor.abs()) {
        return None;
    }
    let square = again(builder, node, "mul", vec![x, x]);
    let factor = builder.number(factor, node.ty.float()?);
    Some(again(builder, node, "mul", vec![factor, square]))
}
