//! Logarithms of sums of exponentials, shifted by a number that cancels, and sums that look like them.

use backprop::differentiable;

/// The derivatives of `ln(sum exp)` are the shares of the exponentials in their sum.
fn shares(x: &[f64]) -> Vec<f64> {
    let sum: f64 = x.iter().map(|x| x.exp()).sum();
    x.iter().map(|x| x.exp() / sum).collect()
}

fn assert_close(found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        assert!(
            (found - expected).abs() <= 16.0 * f64::EPSILON * expected.abs(),
            "{found} is not {expected}"
        );
    }
}

const X: [f64; 4] = [0.5, -1.25, 2.0, 1.75];

#[differentiable(hessian)]
fn by_fold(x: &[f64]) -> f64 {
    let largest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = x.iter().map(|x| (x - largest).exp()).sum();
    largest + sum.ln()
}

#[differentiable]
fn by_loops(x: &[f64]) -> f64 {
    let mut largest = x[0];
    for &x in &x[1..] {
        if x > largest {
            largest = x;
        }
    }
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += (x[i] - largest).exp();
    }
    sum.ln() + largest
}

#[differentiable]
fn by_the_first(x: &[f64]) -> f64 {
    let shift = x[0];
    let mut sum = 0.0;
    for x in x {
        sum += (x - shift).exp();
    }
    shift + sum.ln()
}

#[test]
fn the_gradient_is_the_softmax() {
    check!(by_fold(&X.to_vec()));
    check!(by_loops(&X.to_vec()));
    check!(by_the_first(&X.to_vec()));
    assert_close(&by_fold::grad(&X), &shares(&X));
    assert_close(&by_loops::grad(&X), &shares(&X));
    assert_close(&by_the_first::grad(&X), &shares(&X));
}

#[test]
fn it_is_the_softmax_where_terms_tie_and_where_they_are_far_apart() {
    assert_eq!(by_fold::grad(&[3.0, 3.0]), [0.5, 0.5]);
    assert_eq!(by_loops::grad(&[3.0, 3.0, 3.0, 3.0]), [0.25; 4]);
    assert_eq!(by_fold::grad(&[-1e300, 0.0, 1e300]), [0.0, 0.0, 1.0]);
    assert_eq!(by_fold::grad(&[-800.0, -800.0]), [0.5, 0.5]);
}

#[test]
fn the_second_derivatives_are_those_of_the_softmax() {
    let p = shares(&X);
    let hessian = by_fold::hessian(&X);
    for i in 0..X.len() {
        for j in 0..X.len() {
            let expected = if i == j { p[i] } else { 0.0 } - p[i] * p[j];
            assert!((hessian[i][j] - expected).abs() <= 1e-15);
        }
    }
}

#[differentiable]
fn rows(x: &[f64], width: usize) -> f64 {
    let mut total = 0.0;
    for row in x.chunks(width) {
        let mut largest = f64::NEG_INFINITY;
        for &x in row {
            largest = x.max(largest);
        }
        let mut sum = 0.0;
        for &x in row {
            sum += (x - largest).exp();
        }
        total += (largest + sum.ln()).sin();
    }
    total
}

#[test]
fn each_row_has_a_shift_of_its_own() {
    check!(rows(&X.to_vec(); 2));
    let expected: Vec<f64> = X
        .chunks(2)
        .flat_map(|row| {
            let sum: f64 = row.iter().map(|x| x.exp()).sum();
            shares(row)
                .into_iter()
                .map(move |share| share * sum.ln().cos())
        })
        .collect();
    for (found, expected) in rows::grad(&X, 2).iter().zip(&expected) {
        assert!((found - expected).abs() <= 1e-15);
    }
}

/// The shift counts, because the sum begins with a number that is not shifted.
#[differentiable]
fn beside_one(x: &[f64], shift: f64) -> f64 {
    let mut sum = 1.0;
    for x in x {
        sum += (x - shift).exp();
    }
    shift + sum.ln()
}

/// The shift changes while the sum grows.
#[differentiable]
fn moving(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    let mut shift = 0.0;
    let mut total = 0.0;
    for &x in x {
        shift += 0.5 * x;
        sum += (x - shift).exp();
        total += shift + sum.ln();
    }
    total
}

/// The sum is read twice.
#[differentiable]
fn twice(x: &[f64], shift: f64) -> f64 {
    let mut sum = 0.0;
    for x in x {
        sum += (x - shift).exp();
    }
    shift + sum.ln() + sum
}

/// The logarithm is read twice.
#[differentiable]
fn squared(x: &[f64], shift: f64) -> f64 {
    let mut sum = 0.0;
    for x in x {
        sum += (x - shift).exp();
    }
    let logarithm = sum.ln();
    (shift + logarithm) * logarithm
}

/// One of the terms is another one.
#[differentiable]
fn mixed(x: &[f64], shift: f64) -> f64 {
    let mut sum = 0.0;
    for (i, x) in x.iter().enumerate() {
        if i % 2 == 0 {
            sum += (x - shift).exp();
        } else {
            sum += (x - 2.0 * shift).exp();
        }
    }
    shift + sum.ln()
}

/// What is subtracted is not what is added.
#[differentiable]
fn of_two_shifts(x: &[f64], a: f64, b: f64) -> f64 {
    let mut sum = 0.0;
    for x in x {
        sum += (x - a).exp();
    }
    b + sum.ln()
}

/// The shift counts beside the sum too.
#[differentiable]
fn kept(x: &[f64]) -> f64 {
    let mut largest = x[0];
    for &x in x {
        largest = largest.max(x);
    }
    let sum: f64 = x.iter().map(|x| (x - largest).exp()).sum();
    largest + sum.ln() + largest * largest
}

#[test]
fn a_shift_that_does_not_cancel_has_its_derivative() {
    let x = X.to_vec();
    check!(beside_one(&x, 0.25));
    check!(moving(&x));
    check!(twice(&x, 0.25));
    check!(squared(&x, 0.25));
    check!(mixed(&x, 0.25));
    check!(of_two_shifts(&x, 0.25, -0.5));
    check!(kept(&x));
    // By hand: d/ds of `b + ln(sum exp(x - a))` is -1 by `a`, and 1 by `b`.
    let (_, a, b) = of_two_shifts::grad(&x, 0.25, -0.5);
    assert!((a + 1.0).abs() <= 1e-15 && b == 1.0);
    let largest = kept::grad(&x)[2];
    assert!((largest - shares(&x)[2] - 2.0 * x[2]).abs() <= 1e-14);
}

#[test]
fn closures_know_it_too() {
    let f = backprop::grad!(|x: &[f64; 3]| {
        let largest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let mut sum = 0.0;
        for x in x {
            sum += (x - largest).exp();
        }
        largest + sum.ln()
    });
    assert_close(&f.grad(&[1.0, 2.0, 4.0]), &shares(&[1.0, 2.0, 4.0]));
}
