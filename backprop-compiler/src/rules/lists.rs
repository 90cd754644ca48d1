//! Functions of a list of any length: `log_sum_exp` and `softmax`.
//!
//! Their arguments are the elements of the list. An element of `softmax` is a function of its own,
//! `softmax_item`, of the whole list that was computed once, the element's number, and the elements.

use super::higher::EQUATION;
use super::{Kind, Partial, Rule};
use crate::graph::Value;

pub(super) static RULES: &[Rule] = &[
    Rule {
        kind: Kind::List,
        name: "log_sum_exp",
        documentation: "`ln(exp(a) + exp(b) + ..)` of a list of known length.",
        arguments: &["list"],
        result: "y",
        formulas: &["list.softmax()[i]"],
        domain: &[],
        value: Some(log_sum_exp),
        partials: log_sum_exp_partials,
        higher: EQUATION,
    },
    Rule {
        kind: Kind::List,
        name: "softmax",
        documentation: "`exp(a) / (exp(a) + exp(b) + ..)` and so on, of a list of known length.",
        arguments: &["list"],
        result: "p",
        formulas: &["p[i] * (if i == j { 1.0 } else { 0.0 } - p[j])"],
        domain: &[],
        value: None,
        partials: no_partials,
        higher: EQUATION,
    },
    Rule {
        kind: Kind::Slope,
        name: "softmax_item",
        documentation: "An element of `softmax`, by its number.",
        arguments: &["whole", "i", "list"],
        result: "y",
        // The sweep looks here whether the result is read.
        formulas: &["y * (if i == j { 1.0 } else { 0.0 } - whole[j])"],
        domain: &[],
        value: Some(softmax_item),
        partials: softmax_item_partials,
        higher: EQUATION,
    },
];

fn log_sum_exp(list: &[f64]) -> f64 {
    let greatest = list.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if greatest.is_infinite() {
        return greatest;
    }
    greatest + list.iter().map(|x| (x - greatest).exp()).sum::<f64>().ln()
}

/// The shares of the exponentials, which `softmax` gives all at once.
fn log_sum_exp_partials<'g>(list: &[Value<'g>], _: Value<'g>) -> Vec<Partial<'g>> {
    let [first, others @ ..] = list else {
        return Vec::new();
    };
    let whole = first.list("softmax", others);
    let item = |j: usize| {
        let mut others = vec![whole.index(j)];
        others.extend(list);
        list[j].with_type_of(whole, "softmax_item", &others)
    };
    (0..list.len()).map(|j| Some(item(j))).collect()
}

fn no_partials<'g>(_: &[Value<'g>], _: Value<'g>) -> Vec<Partial<'g>> {
    Vec::new()
}

fn softmax_item(arguments: &[f64]) -> f64 {
    let [_, i, list @ ..] = arguments else {
        return f64::NAN;
    };
    let greatest = list.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = list.iter().map(|x| (x - greatest).exp()).sum();
    let chosen = (0..).zip(list).find(|&(n, _)| f64::from(n) == *i);
    chosen.map_or(f64::NAN, |(_, x)| (x - greatest).exp() / sum)
}

fn softmax_item_partials<'g>(arguments: &[Value<'g>], y: Value<'g>) -> Vec<Partial<'g>> {
    let [whole, i, list @ ..] = arguments else {
        return Vec::new();
    };
    let item = |j: usize| {
        let mut others = vec![whole.index(j)];
        others.extend(list);
        list[j].with_type_of(*whole, "softmax_item", &others)
    };
    let mut partials = vec![None, None];
    for j in 0..list.len() {
        let is_it = i.known() == whole.index(j).known();
        // 1 - y is a sum of the others, which does not cancel.
        partials.push(Some(if is_it {
            let others = (0..list.len())
                .filter(|&k| k != j)
                .map(item)
                .reduce(|a, b| a + b);
            y * others.unwrap_or(y.number(0.0))
        } else {
            -(y * item(j))
        }));
    }
    partials
}
