//! Hessians of functions with loops, several columns of which are one sweep.

use backprop::{Differentiable, Scalar, differentiable, hessian};

/// Rosenbrock's function of any number of variables.
#[differentiable(hessian)]
fn valley(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for pair in x.windows(2) {
        let (a, b) = (1.0 - pair[0], pair[1] - pair[0] * pair[0]);
        sum += a * a + 100.0 * (b * b);
    }
    sum
}

/// The same of an array.
#[differentiable(hessian)]
fn valley_of_array(x: [f64; 10]) -> f64 {
    let mut sum = 0.0;
    for i in 0..9 {
        let (a, b) = (1.0 - x[i], x[i + 1] - x[i] * x[i]);
        sum += a * a + 100.0 * (b * b);
    }
    sum
}

fn expected(x: &[f64]) -> Vec<Vec<f64>> {
    let n = x.len();
    let mut square = vec![vec![0.0; n]; n];
    for i in 0..n.saturating_sub(1) {
        square[i][i] += 1200.0 * x[i] * x[i] - 400.0 * x[i + 1] + 2.0;
        square[i + 1][i + 1] += 200.0;
        square[i + 1][i] = -400.0 * x[i];
        square[i][i + 1] = -400.0 * x[i];
    }
    square
}

fn assert_near(found: &[Vec<f64>], expected: &[Vec<f64>]) {
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(expected) {
            let difference = (found - expected).abs();
            assert!(
                difference <= 1e-12 * expected.abs().max(1.0),
                "{found} {expected}"
            );
        }
    }
}

#[test]
fn a_hessian_of_any_size_is_the_closed_form() {
    for n in 0_u8..21 {
        let x: Vec<f64> = (0..n).map(|i| 0.3 * f64::from(i) - 1.1).collect();
        assert_near(&valley::hessian(&x), &expected(&x));
    }
    let x: [f64; 10] = std::array::from_fn(|i| [0.4, -1.2, 0.9][i % 3]);
    let (value, gradient, hessian) = valley_of_array::value_grad_hessian(x);
    assert_eq!(value, valley_of_array(x));
    assert_eq!(gradient, valley_of_array::grad(x));
    assert_near(&hessian.map(Vec::from), &expected(&x));
}

#[test]
fn closures_have_the_hessians_of_functions() {
    let f = hessian!(|x: &[f64]| {
        let mut sum = 0.0;
        for pair in x.windows(2) {
            let (a, b) = (1.0 - pair[0], pair[1] - pair[0] * pair[0]);
            sum += a * a + 100.0 * (b * b);
        }
        sum
    });
    for n in 0_u8..21 {
        let x: Vec<f64> = (0..n).map(|i| 0.3 * f64::from(i) - 1.1).collect();
        assert_near(&f.hessian(&x), &expected(&x));
        let (value, gradient, hessian) = f.value_grad_hessian(&x);
        assert_eq!(value, valley(&x));
        assert_eq!(gradient, valley::grad(&x));
        assert_near(&hessian, &expected(&x));
    }
    let factors = vec![1.0, 2.0, 3.0];
    let f = hessian!(|a: f32, b: f32, #[constant] factors: Vec<f32>| {
        let mut sum = 0.0;
        for factor in factors {
            sum += factor * a * a * b;
        }
        sum
    });
    assert_eq!(f.hessian(2.0, 5.0, factors), [[60.0, 24.0], [24.0, 0.0]]);
}

#[test]
fn columns_side_by_side_are_the_products_to_the_bit() {
    let x: Vec<f64> = (0..13).map(|i| 0.7 - 0.21 * f64::from(i)).collect();
    let hessian = valley::hessian(&x);
    for k in 0..x.len() {
        let mut along = vec![0.0; x.len()];
        along[k] = 1.0;
        let column = valley::hvp(&x, &along);
        for j in k..x.len() {
            assert_eq!(hessian[j][k].to_bits(), column[j].to_bits());
            assert_eq!(hessian[k][j].to_bits(), column[j].to_bits());
        }
    }
}

/// Floats as parameters, a branch in the loop, and single precision.
#[differentiable(hessian)]
fn clipped(a: f32, b: f32, n: usize) -> f32 {
    let mut sum = 0.0;
    for i in 0..n {
        let t = a * i as f32;
        if t < b {
            sum += t * t * b;
        } else {
            sum -= b * b * b;
        }
    }
    sum
}

#[test]
fn branches_in_loops_have_the_second_derivatives_of_what_they_take() {
    // 0, 1 and 2 are less than 2.5, so that the sum is 5 a² b - 2 b³.
    assert_eq!(clipped::hessian(1.0, 2.5, 5), [[25.0, 10.0], [10.0, -30.0]]);
}

/// What a loop carries is left on the tape with its tangent.
#[differentiable(hessian)]
fn carried(x: [f64; 3], steps: usize) -> f64 {
    let mut y = x[0];
    for _ in 0..steps {
        y = x[1] * y * (1.0 - y) + 0.1 * x[2].sin();
    }
    y * y
}

#[test]
fn what_a_loop_carries_has_second_derivatives() {
    let x = [0.3, 2.1, 0.4];
    for steps in 0..6 {
        let hessian = carried::hessian(x, steps);
        for k in 0..3 {
            let mut along = [0.0; 3];
            along[k] = 1.0;
            let column = carried::hvp(x, steps, along);
            let step = 1e-5;
            let moved = |by: f64| {
                let mut x = x;
                x[k] += by;
                carried::grad(x, steps)
            };
            let (above, below) = (moved(step), moved(-step));
            for j in 0..3 {
                assert_eq!(hessian[j][k].to_bits(), hessian[k][j].to_bits());
                let slope = (above[j] - below[j]) / (2.0 * step);
                let size = slope.abs().max(1.0);
                assert!((hessian[j][k] - slope).abs() <= 1e-8 * size);
                assert!((column[j] - slope).abs() <= 1e-8 * size);
            }
        }
    }
}

/// The sum of products of all numbers with those behind them, which is left to others: one that carries a state, one that takes a
/// struct, one that is generic over its float, one that calls itself and one that gives a list.
#[differentiable(hessian)]
fn by_others(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    let smooth = smoothed(x);
    for i in 0..x.len() - 1 {
        let pair = Pair {
            a: x[i],
            b: smooth[i + 1],
        };
        sum += product(&pair) + cube(x[i] * smooth[i]) + tower(x[i + 1], i);
        if sum > 2.0 {
            sum -= product(&pair) * x[0];
        }
    }
    sum
}

#[derive(Clone, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
}

#[differentiable(hessian)]
fn product(pair: &Pair) -> f64 {
    pair.a * pair.b.sin()
}

#[differentiable(hessian)]
fn cube<T: Scalar>(x: T) -> T {
    x * x * x
}

#[differentiable(hessian)]
fn tower(x: f64, height: usize) -> f64 {
    if height == 0 {
        return x;
    }
    x.cos() * tower(0.5 * x, height - 1)
}

#[differentiable(hessian)]
fn smoothed(x: &[f64]) -> Vec<f64> {
    let mut smooth = vec![0.0; x.len()];
    let mut before = 0.0;
    for i in 0..x.len() {
        before = 0.6 * before + 0.4 * x[i] * x[i];
        smooth[i] = before;
    }
    smooth
}

#[test]
fn calls_go_along_with_several_columns() {
    let x: Vec<f64> = (0..11).map(|i| (0.3 * f64::from(i)).sin() + 0.4).collect();
    let hessian = by_others::hessian(&x);
    for k in 0..x.len() {
        let mut along = vec![0.0; x.len()];
        along[k] = 1.0;
        let column = by_others::hvp(&x, &along);
        let step = 1e-5;
        let moved = |by: f64| {
            let mut x = x.clone();
            x[k] += by;
            by_others::grad(&x)
        };
        let (above, below) = (moved(step), moved(-step));
        for j in 0..x.len() {
            assert_eq!(hessian[j][k].to_bits(), hessian[k][j].to_bits());
            let slope = (above[j] - below[j]) / (2.0 * step);
            assert!(
                (hessian[j][k] - slope).abs() <= 1e-8 * slope.abs().max(1.0),
                "{j} {k}: {} {slope}",
                hessian[j][k]
            );
            if j >= k {
                assert_eq!(hessian[j][k].to_bits(), column[j].to_bits());
            }
        }
    }
}

#[test]
fn closures_keep_states_and_lists_for_several_columns() {
    let f = hessian!(|x: [f32; 9]| {
        let mut list = vec![0.5; 3];
        let mut state = [1.0, 0.0];
        for i in 0..9 {
            let next = list[i % 3] * x[i];
            list[i % 3] = next + 1.0;
            state[0] *= x[i] * x[i];
            state[1] += state[0] * next;
            if state[1] > 4.0 {
                state[1] = state[1] * 0.5 - x[0] * next;
            }
        }
        state[1] + list[0] * list[1] * list[2]
    });
    let x = [1.2, 0.8, 1.1, 0.9, 1.3, 0.7, 1.05, 1.4, 0.6];
    let hessian = f.hessian(x);
    for k in 0..9 {
        let mut along = [0.0; 9];
        along[k] = 1.0;
        let column = f.hvp(x, along);
        for j in k..9 {
            assert_eq!(hessian[j][k].to_bits(), column[j].to_bits());
            assert_eq!(hessian[k][j].to_bits(), column[j].to_bits());
        }
    }
    assert!(hessian.as_flattened().iter().filter(|x| **x != 0.0).count() > 40);
}

#[differentiable(hessian)]
fn halved(v: &[f32], times: usize) -> Vec<f32> {
    let mut list = v.to_vec();
    for _ in 0..times {
        for number in &mut list {
            *number *= 0.5;
        }
    }
    list
}

#[differentiable(hessian)]
fn lends_a_list_in_an_arm(x: f32, y: f32, n: usize) -> f32 {
    let list = vec![x * y; n];
    let mut s = x * y;
    if n > 2 {
        let shorter = halved(&list[..], n);
        s += shorter[0];
    }
    s
}

#[test]
fn lists_of_f32_that_are_only_lent_are_left_for_several_columns() {
    let hessian = lends_a_list_in_an_arm::hessian(0.5, 0.25, 3);
    assert_eq!(hessian, [[0.0, 1.0 + 1.0 / 8.0], [1.0 + 1.0 / 8.0, 0.0]]);
    let untaken = lends_a_list_in_an_arm::hessian(0.5, 0.25, 1);
    assert_eq!(untaken, [[0.0, 1.0], [1.0, 0.0]]);
}
