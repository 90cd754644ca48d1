//! Tuples, arrays and indexing.

use backprop::grad;

use crate::{SOME, check};

#[test]
fn tuples() {
    check!(
        [|x: f64| {
            let pair = (x, x * x);
            let nested = (pair, 3.0);
            nested.0.1 * nested.1 + pair.0
        }],
        |x| 6.0 * x + 1.0,
        SOME
    );
}

#[test]
fn arrays() {
    check!(
        [|x: f64| {
            let a = [x, x * x, 3.0];
            a[0] * a[1] + a[2]
        }],
        |x| 3.0 * x * x,
        SOME
    );
}

#[test]
fn repeated_array() {
    check!(
        [|x: f64| {
            let a = [x * x; 4];
            a[0] + a[3]
        }],
        |x| 4.0 * x,
        SOME
    );
}

#[test]
fn nested_arrays() {
    check!(
        [|x: f64| {
            let m = [[x, 1.0], [2.0, x * x]];
            m[0][0] * m[1][1] - m[0][1] * m[1][0]
        }],
        |x| 3.0 * x * x,
        SOME
    );
}

#[test]
fn indices() {
    let at = 1;
    let places = [2, 0];
    let f = grad!(|w: [f64; 3], n: usize| w[at] * w[places[0]]
        + w[n + 1] * w[2 - n]
        + w[const { 1 + 1 }]);
    // w1 w2 + w1 w2 + w2 at n = 0.
    assert_eq!(
        f.value_and_grad([2.0, 3.0, 5.0], 0),
        (35.0, [0.0, 10.0, 7.0])
    );
    // w1 w2 + w2 w1 + w2 at n = 1.
    assert_eq!(
        f.value_and_grad([2.0, 3.0, 5.0], 1),
        (35.0, [0.0, 10.0, 7.0])
    );
}

#[test]
fn rows() {
    let f = grad!(|m: [[f64; 2]; 2], i: usize| {
        let row = m[i];
        row[0] * row[1]
    });
    assert_eq!(
        f.value_and_grad([[2.0, 3.0], [5.0, 7.0]], 1),
        (35.0, [[0.0, 0.0], [7.0, 5.0]])
    );
}

#[test]
fn parameters_taken_apart() {
    let f = grad!(|p: (f64, f64), w: [f64; 2]| {
        let (a, b) = p;
        let [c, d] = w;
        a * c + b * d
    });
    assert_eq!(
        f.value_and_grad((2.0, 3.0), [5.0, 7.0]),
        (31.0, ((5.0, 7.0), [2.0, 3.0]))
    );
}

#[test]
fn length_is_a_constant() {
    let f = grad!(|v: &[f64], w: [f64; 2]| v[v.len() - 1] / v.len() as f64 * w[w.len() - 1]);
    assert_eq!(
        f.value_and_grad(&[2.0, 8.0], [1.0, 3.0]),
        (12.0, (vec![0.0, 1.5], [0.0, 4.0]))
    );
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 2 but the index is 5")]
fn index_out_of_bounds_in_the_value() {
    let f = grad!(|v: &[f64], n: usize| v[n] * 2.0);
    let _ = f.value(&[1.0, 2.0], 5);
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 2 but the index is 5")]
fn index_out_of_bounds_in_the_gradient() {
    let f = grad!(|v: &[f64], n: usize| v[n] * 2.0);
    let _ = f.grad(&[1.0, 2.0], 5);
}

#[test]
fn index_that_a_comparison_decides() {
    let f = grad!(|x, w: [f64; 3]| x * w[if x > 1.0 { 2 } else { 0 }]);
    assert_eq!(
        f.value_and_grad(2.0, [3.0, 4.0, 5.0]),
        (10.0, (5.0, [0.0, 0.0, 2.0]))
    );
    assert_eq!(
        f.value_and_grad(0.5, [3.0, 4.0, 5.0]),
        (1.5, (3.0, [0.5, 0.0, 0.0]))
    );
}
