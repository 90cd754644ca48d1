//! Structs that are generic over types and numbers.

use std::marker::PhantomData;

use crate::check;
use backprop::Differentiable;

#[derive(Debug, PartialEq, Differentiable)]
struct Pair<T, U = f64> {
    first: T,
    second: Vec<U>,
}

#[derive(Debug, PartialEq, Differentiable)]
struct Matrix<T, const ROWS: usize, const COLUMNS: usize>([[T; COLUMNS]; ROWS])
where
    T: Copy;

/// Names that emitted code could have.
#[derive(Debug, PartialEq, Differentiable)]
struct Taken<R, Rest, Tape, Tape_> {
    a: R,
    b: Rest,
    c: Tape,
    d: Tape_,
}

#[derive(Debug, PartialEq, Differentiable)]
struct Tagged<K, C> {
    x: f64,
    tag: PhantomData<K>,
    #[constant]
    settings: C,
}

#[derive(Debug, PartialEq)]
struct NotDifferentiable;

trait Source {
    type Item;
}

#[derive(Debug, PartialEq)]
struct Numbers;

impl Source for Numbers {
    type Item = f64;
}

#[derive(Debug, PartialEq, Differentiable)]
struct Projected<S: Source>
where
    S::Item: Differentiable<Gradient = S::Item>,
{
    item: S::Item,
    items: [S::Item; 1],
}

#[test]
fn types() {
    let pair = |k| Pair {
        first: [k, 1.0_f32],
        second: vec![2.0],
    };
    check(&pair(2.0), &pair(3.0), 11.0);
    let nested = |k| Pair {
        first: pair(k),
        second: vec![(1.0, 1.0_f32)],
    };
    check(&nested(2.0), &nested(3.0), 13.0);
}

#[test]
fn numbers() {
    let matrix = |k| Matrix([[k, 1.0, 2.0], [3.0, 4.0, 5.0]]);
    check(&matrix(2.0), &matrix(3.0), 61.0);
}

#[test]
fn names_of_ours() {
    let taken = |k| Taken {
        a: k,
        b: 1.0,
        c: [2.0],
        d: vec![3.0],
    };
    check(&taken(2.0), &taken(3.0), 20.0);
}

#[test]
fn parameters_of_what_is_not_differentiated() {
    let tagged = Tagged {
        x: 2.0,
        tag: PhantomData::<NotDifferentiable>,
        settings: "settings",
    };
    assert_eq!(tagged.zeros().settings, "settings");
    assert_eq!(tagged.dot(&tagged), 4.0);
}

#[test]
fn associated_types() {
    let projected = |item| Projected::<Numbers> { item, items: [1.0] };
    check(&projected(2.0), &projected(3.0), 7.0);
}
