//! Tuples that change and hold more than floats, which are taken apart.

use backprop::{differentiable, grad};

#[differentiable]
fn largest(x: &[f64]) -> f64 {
    let mut best = (0, x[0]);
    for (i, &v) in x.iter().enumerate() {
        if v > best.1 {
            best = (i, v);
        }
    }
    best.1 * best.0 as f64 + x[best.0].sin()
}

#[differentiable]
fn both_ends(x: &[f64]) -> f64 {
    let mut best: (usize, f64) = (0, f64::NEG_INFINITY);
    let mut worst = (usize::MAX, f64::INFINITY, true);
    for (i, &v) in x.iter().enumerate() {
        let v = v * v - v;
        if v > best.1 {
            best = (i, v)
        }
        if v < worst.1 {
            worst = (i, v, i % 2 == 0);
        }
    }
    let (i, v) = best;
    let whole = worst;
    let factor = if whole.2 { 2.0 } else { 3.0 };
    v * x[(i + 1) % x.len()] + whole.1.exp() * factor + x[whole.0]
}

#[differentiable]
fn states(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut state = (0, x[i], 1.0);
        while state.0 < 4 {
            let next = (state.0 + 1, state.1.sin() + state.2, state.2 * x[0]);
            state = next;
            if state.1 > 1.5 {
                state.1 -= 1.0;
            }
        }
        total += state.1 * state.2;
    }
    total
}

#[differentiable]
fn closest(x: &[f64]) -> f64 {
    let mut closest = (f64::MAX, 0, 0);
    for i in 0..x.len() {
        for j in 0..i {
            let distance = (x[i] - x[j]).powi(2);
            if distance < closest.0 {
                closest = (distance, i, j);
            }
        }
    }
    closest.0 + x[closest.1] * x[closest.2]
}

/// The inner tuple is taken apart, and the outer one of the same name, which is of floats, is not.
#[differentiable]
fn hidden(x: f64) -> f64 {
    let mut pair = (x, x);
    pair.1 *= 2.0 * pair.0;
    let y = pair.1;
    {
        let mut pair = (0, y * x);
        pair.0 += 1;
        pair.1 += pair.0 as f64 * y;
        pair.1
    }
}

#[test]
fn a_place_and_its_value_are_found_together() {
    let x = vec![0.3, 0.75, -0.4, 1.1, 0.9, 0.25];
    check!(largest(&x));
    check!(both_ends(&x));
    check!(states(&x));
    check!(closest(&x));
    check!(hidden(0.5));
    assert_eq!(
        largest::grad(&[0.5, 2.0, 1.0]),
        [0.0, 1.0 + 2.0_f64.cos(), 0.0]
    );
    assert_eq!(closest::grad(&[1.0, 4.0, 5.0]), [0.0, 3.0, 6.0]);
}

#[test]
fn tuples_of_closures_are_taken_apart_too() {
    let f = grad!(|x: &[f64; 3]| {
        let mut least = (0, x[0]);
        for i in 1..3 {
            if x[i] < least.1 {
                least = (i, x[i]);
            }
        }
        least.1 * least.0 as f64
    });
    assert_eq!(f.grad(&[3.0, 2.0, 1.0]), [0.0, 0.0, 2.0]);
}
