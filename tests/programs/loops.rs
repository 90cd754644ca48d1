//! Loops of every kind, over everything that can be looped over.

use backprop::differentiable;

#[differentiable]
fn sum_of_squares(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * x[i];
    }
    s
}

#[test]
fn a_range_runs_to_the_length_of_a_slice() {
    check!(sum_of_squares(&vec![1.0, -2.0, 0.5]));
    assert_eq!(sum_of_squares::grad(&[1.0, -2.0]), [2.0, -4.0]);
}

#[test]
fn a_loop_that_runs_zero_times_has_no_derivative() {
    check!(sum_of_squares(&Vec::<f64>::new()));
    check!(power(1.5; 0));
}

#[differentiable]
fn power(x: f64, n: usize) -> f64 {
    let mut p = 1.0;
    for _ in 0..n {
        p *= x;
    }
    p
}

#[test]
fn a_constant_bounds_a_loop() {
    check!(power(1.5; 7));
    assert_eq!(power::grad(2.0, 3), 12.0);
}

#[differentiable]
fn inclusive(x: f64, n: i32) -> f64 {
    let mut s = 0.0;
    for k in 1..=n {
        s += x.powi(k) / f64::from(k);
    }
    s
}

#[test]
fn an_inclusive_range_counts_its_end() {
    check!(inclusive(0.7; 6));
    check!(inclusive(0.7; 0));
}

#[differentiable]
fn horner(x: f64, c: &[f64]) -> f64 {
    let mut y = 0.0;
    for i in (0..c.len()).rev() {
        y = y * x + c[i];
    }
    y
}

#[test]
fn a_range_runs_backwards() {
    check!(horner(0.7, &vec![1.0, 2.0, -3.0, 0.5]));
}

#[differentiable]
fn every_third(x: &[f64]) -> f64 {
    let mut p = 1.0;
    for i in (1..x.len()).step_by(3) {
        p = p * x[i].sin() + x[i - 1];
    }
    p
}

#[test]
fn a_range_runs_in_steps() {
    check!(every_third(&vec![0.3, 0.7, 1.1, 1.3, 0.2, 0.9, 0.4, 1.0]));
}

#[differentiable]
fn rev_of_steps(x: &[f64]) -> f64 {
    let mut p = 1.0_f64;
    for i in (0..x.len()).step_by(2).rev() {
        p = p.sin() + x[i] * x[i];
    }
    p
}

#[test]
fn steps_run_backwards() {
    check!(rev_of_steps(&vec![0.3, 0.7, 1.1, 1.3, 0.2]));
}

#[differentiable]
fn over_slice(x: &[f64]) -> f64 {
    let mut p = 1.0;
    for v in x {
        p *= v;
    }
    p
}

#[differentiable]
fn over_pattern(x: &[f64]) -> f64 {
    let mut p = 1.0;
    for &v in x.iter() {
        p *= v.cos();
    }
    p
}

#[differentiable]
fn over_array(x: [f64; 4]) -> f64 {
    let mut p = 1.0;
    for v in x {
        p = p * v + v;
    }
    p
}

#[differentiable]
fn over_lent_array(x: [f64; 4]) -> f64 {
    let mut p = 1.0;
    for v in &x {
        p = p * v + *v;
    }
    p
}

#[differentiable]
fn over_array_of_expressions(x: f64, y: f64) -> f64 {
    let mut p = 1.0;
    for v in [x, y, x * y] {
        p = p * v + v;
    }
    p
}

#[test]
fn elements_are_visited_by_value_and_by_reference() {
    check!(over_slice(&vec![0.5, 2.0, -3.0]));
    check!(over_pattern(&vec![0.5, 2.0, -3.0]));
    check!(over_array([0.5, 2.0, -3.0, 0.1]));
    check!(over_lent_array([0.5, 2.0, -3.0, 0.1]));
    check!(over_array_of_expressions(0.5, 2.0));
}

#[differentiable]
fn weighted_by_place(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for (i, v) in x.iter().enumerate() {
        s += (i as f64 + 1.0) * v * v;
    }
    s
}

#[differentiable]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for (a, b) in x.iter().zip(y) {
        s += a * b;
    }
    s
}

#[differentiable]
fn differences(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for pair in x.windows(2) {
        s += (pair[1] - pair[0]).powi(2);
    }
    s
}

#[differentiable]
fn rows(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for row in x.chunks(2) {
        let mut t = 0.0;
        for v in row {
            t += v;
        }
        s *= t;
    }
    s
}

#[test]
fn loops_take_enumerate_zip_windows_and_chunks() {
    check!(weighted_by_place(&vec![0.5, 2.0, -3.0]));
    check!(dot(&vec![0.5, 2.0, -3.0], &vec![1.0, 0.1, 3.0]));
    check!(dot(&vec![0.5, 2.0], &vec![1.0, 0.1, 3.0]));
    check!(differences(&vec![0.5, 2.0, -3.0, 1.0]));
    check!(rows(&vec![0.5, 2.0, -3.0, 1.0, 0.7]));
}

#[differentiable]
fn rastrigin_rev(x: &[f64], y: &[f64]) -> f64 {
    let mut s: f64 = 1.0;
    for (i, (a, b)) in x.iter().rev().zip(y.iter()).enumerate().skip(1).take(2) {
        s = s.sin() + a * b * (i as f64);
    }
    s
}

#[test]
fn adapters_are_nested() {
    check!(rastrigin_rev(
        &vec![0.5, 2.0, -3.0, 0.3],
        &vec![1.0, 0.1, 3.0, 0.7]
    ));
}

#[differentiable]
fn newton(a: f64) -> f64 {
    let mut y = a;
    let mut n = 0;
    while n < 6 {
        y = 0.5 * (y + a / y);
        n += 1;
    }
    y
}

#[differentiable]
fn halve(x: f64) -> f64 {
    let mut y = x;
    let mut s = 0.0;
    while y > 0.1 {
        y = y / 2.0;
        s += y.sin();
    }
    s * y
}

#[differentiable]
fn settle(x: f64) -> f64 {
    let mut y = 1.0;
    loop {
        let next = 0.5 * (y + x / y);
        if (next - y).abs() < 1e-12 {
            break;
        }
        y = next;
    }
    y
}

#[differentiable]
fn settle_with_value(x: f64) -> f64 {
    let mut y = 1.0;
    let mut k = 0;
    let root = loop {
        y = 0.5 * (y + x / y);
        k += 1;
        if k == 8 {
            break y * y * y;
        }
    };
    root + x
}

#[test]
fn while_and_loop_run_until_a_condition() {
    check!(newton(2.0));
    check!(halve(3.7));
    check!(settle(2.0));
    check!(settle_with_value(2.0));
}

#[differentiable]
fn triangle(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        for j in 0..i {
            s += x[i] * x[j].sin();
        }
    }
    s
}

#[differentiable]
fn same_name(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        let t = x[i] * 2.0;
        for i in 0..3 {
            let t = t * (i as f64) + x[i];
            s += t * t;
        }
        for i in i..x.len() {
            s += t * x[i];
        }
        s *= 1.0 + t;
    }
    s
}

#[differentiable]
fn carried_through_three(x: &[f64]) -> f64 {
    let mut s = 1.0_f64;
    for a in 0..2 {
        for b in a..x.len() {
            let mut t = s;
            for c in 0..=b {
                t = t.sin() + x[c] * s;
            }
            s += t * 0.1;
        }
    }
    s
}

#[test]
fn loops_nest_with_bounds_from_outside() {
    check!(triangle(&vec![0.5, 2.0, -3.0, 0.3]));
    check!(same_name(&vec![0.5, 0.2, -0.3]));
    check!(carried_through_three(&vec![0.5, 0.2, -0.3]));
}

#[differentiable]
fn sparse(x: &[f64], columns: &[usize], starts: &[usize]) -> f64 {
    let mut s = 0.0;
    for row in 0..starts.len() - 1 {
        let mut t = 0.0;
        for k in starts[row]..starts[row + 1] {
            t += x[columns[k]] * (k as f64 + 0.5);
        }
        s += t * t;
    }
    s
}

#[test]
fn bounds_and_places_come_from_data() {
    check!(sparse(&vec![0.5, 2.0, -3.0]; &[0, 2, 1, 1, 0], &[0, 2, 2, 5]));
}

#[differentiable]
fn branches(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        if x[i] > 0.0 {
            s += x[i].sqrt();
        } else if i % 2 == 0 {
            s -= x[i] * s;
        } else {
            s = s * 0.5 + x[i].exp();
        }
    }
    s
}

#[differentiable]
fn while_active_pair(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y);
    while a < 10.0 && b < 10.0 {
        (a, b) = (a + b, a * b + 0.5);
    }
    a - b
}

#[test]
fn conditions_look_at_active_values() {
    check!(branches(&vec![0.5, -0.2, -3.0, 0.3, -1.0]));
    check!(while_active_pair(1.1, 0.7));
}

#[differentiable]
fn of_sums(x: &[f64], rate: f64, n: usize) -> f64 {
    let mut y = x.to_vec();
    let mut s = 0.2;
    for _ in 0..n {
        for i in 1..y.len() - 1 {
            let bend = y[i - 1] - 2.0 * y[i] + y[i + 1];
            y[i] += rate * bend;
            s += bend * y[i] - (y[i] - s) * (s + y[i - 1]);
        }
    }
    s
}

#[test]
fn sums_are_left_whole() {
    check!(of_sums(&vec![0.3, 0.8, -0.4, 0.9, 0.1], 0.2; 3));
}
