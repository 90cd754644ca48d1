//! Fields marked `#[constant]`: cloned by `zeros`, and untouched by everything else.

use backprop::__private::Tape;
use backprop::Differentiable;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Dense,
    Sparse,
}

#[derive(Debug, PartialEq, Differentiable)]
struct Layer {
    #[constant]
    name: String,
    weights: Vec<f64>,
    #[constant]
    kind: Kind,
    #[constant]
    scale: f64,
    #[constant]
    label: &'static str,
}

fn layer(k: f64) -> Layer {
    Layer {
        name: "layer".to_owned(),
        weights: vec![k, 1.0],
        kind: if k > 0.0 { Kind::Sparse } else { Kind::Dense },
        scale: k,
        label: "label",
    }
}

#[test]
fn constants_are_cloned_by_zeros() {
    assert_eq!(
        layer(7.0).zeros(),
        Layer {
            weights: vec![0.0; 2],
            ..layer(7.0)
        }
    );
}

#[test]
fn constants_are_untouched_otherwise() {
    let mut sum = layer(2.0);
    sum.accumulate(&layer(3.0));
    sum.add_scaled(-1.0, &layer(4.0));
    assert_eq!(
        sum,
        Layer {
            weights: vec![1.0, 1.0],
            ..layer(2.0)
        }
    );
    assert_eq!(layer(2.0).dot(&layer(3.0)), 7.0);
    sum.set_zero();
    assert_eq!(sum, layer(2.0).zeros());
}

#[test]
fn constants_go_to_a_tape_and_come_back() {
    let mut tape = Tape::new();
    layer(1.0).save(&mut tape);
    layer(2.0).save(&mut tape);
    assert_eq!(Layer::recall(&mut tape), layer(2.0));
    assert_eq!(Layer::recall(&mut tape), layer(1.0));
    assert!(tape.is_empty());
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Tagged<T> {
    value: f64,
    #[constant]
    tag: T,
}

#[test]
fn generic_constants_go_to_a_tape_too() {
    let mut tape = Tape::new();
    let number = Tagged { value: 1.0, tag: 2 };
    let words = Tagged {
        value: 2.0,
        tag: String::from("b"),
    };
    number.save(&mut tape);
    words.save(&mut tape);
    assert_eq!(Tagged::<String>::recall(&mut tape), words);
    assert_eq!(Tagged::<i32>::recall(&mut tape), number);
    assert!(tape.is_empty());
}
