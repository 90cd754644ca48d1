//! Structs with names, with places, without fields, and inside each other.

use crate::check;
use backprop::Differentiable;

#[derive(Debug, PartialEq, Differentiable)]
struct Named {
    w: [[f64; 2]; 2],
    b: Vec<f64>,
    c: f32,
}

fn named(k: f64) -> Named {
    Named {
        w: [[k, 0.0], [1.0, 2.0]],
        b: vec![k, 3.0],
        c: 4.0,
    }
}

#[derive(Debug, PartialEq, Differentiable)]
struct Places(f64, (f64, [f32; 2]), Box<f64>);

#[derive(Debug, PartialEq, Differentiable)]
struct Unit;

#[derive(Debug, PartialEq, Differentiable)]
struct Braces {}

#[derive(Debug, PartialEq, Differentiable)]
struct Parentheses();

#[derive(Debug, PartialEq, Differentiable)]
struct Nested {
    unit: Unit,
    layers: Vec<Named>,
    pair: [Places; 2],
}

#[derive(Debug, PartialEq, Differentiable)]
struct Tree {
    weight: f64,
    children: Vec<Tree>,
}

#[derive(Debug, PartialEq, Differentiable)]
struct Raw {
    r#type: f64,
    tape: f64,
    other: f64,
    factor: f64,
    field_0: f64,
}

#[test]
fn fields_with_names() {
    check(&named(2.0), &named(5.0), 50.0);
    assert_eq!(
        named(2.0).zeros(),
        Named {
            w: [[0.0; 2]; 2],
            b: vec![0.0; 2],
            c: 0.0
        }
    );
}

#[test]
fn fields_with_places() {
    let left = Places(1.0, (2.0, [3.0, 4.0]), Box::new(5.0));
    let right = Places(5.0, (4.0, [3.0, 2.0]), Box::new(1.0));
    check(&left, &right, 35.0);
}

#[test]
fn no_fields() {
    check(&Unit, &Unit, 0.0);
    check(&Braces {}, &Braces {}, 0.0);
    check(&Parentheses(), &Parentheses(), 0.0);
}

#[test]
fn structs_in_structs() {
    let nested = |k| Nested {
        unit: Unit,
        layers: vec![named(k), named(1.0)],
        pair: [1.0, 2.0].map(|x| Places(x, (0.0, [0.0; 2]), Box::new(k))),
    };
    check(&nested(2.0), &nested(3.0), 91.0);
}

#[test]
fn a_struct_that_contains_itself() {
    let leaf = |weight| Tree {
        weight,
        children: vec![],
    };
    let tree = |k| Tree {
        weight: k,
        children: vec![leaf(1.0), leaf(k)],
    };
    check(&tree(2.0), &tree(3.0), 13.0);
    assert_eq!(tree(1.0).mismatch(&leaf(1.0)), Some((2, 0)));
}

#[test]
fn fields_named_as_what_is_emitted() {
    let raw = |k| Raw {
        r#type: k,
        tape: 1.0,
        other: k,
        factor: 2.0,
        field_0: 3.0,
    };
    check(&raw(2.0), &raw(3.0), 26.0);
}

#[test]
#[should_panic(expected = "a list of length 2 does not have the shape of one of length 1")]
fn structs_of_two_shapes_have_no_sum() {
    let mut left = named(1.0);
    let mut right = named(1.0);
    right.b.pop();
    left.accumulate(&right);
}

#[test]
fn a_struct_made_by_a_macro() {
    macro_rules! make {
        ($name:ident { $($field:ident: $ty:ty),* }) => {
            #[derive(Debug, PartialEq, Differentiable)]
            #[differentiable(crate = $crate::library::inner)]
            struct $name { $($field: $ty),* }
        };
    }
    make!(Made {
        x: f64,
        y: [f64; 2]
    });
    let made = Made {
        x: 1.0,
        y: [2.0, 3.0],
    };
    check(&made, &made.zeros(), 0.0);
}
