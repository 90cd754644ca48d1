//! Mutation: of locals, of elements, of fields, of what is only read afterwards.

use backprop::differentiable;

#[differentiable]
fn deferred(x: f64) -> f64 {
    let y;
    if x > 0.0 {
        y = x * x;
    } else {
        y = -x;
    }
    let z: f64;
    z = y + 1.0;
    z * y
}

#[test]
fn a_let_gets_its_value_later() {
    check!(deferred(0.5));
    check!(deferred(-0.5));
}

#[differentiable]
fn fibonacci(x: f64, y: f64, n: usize) -> f64 {
    let (mut a, mut b) = (x, y);
    for _ in 0..n {
        (a, b) = (b, a * b + 0.1);
    }
    a
}

#[differentiable]
fn rotate_array(x: [f64; 3]) -> f64 {
    let [mut a, mut b, mut c] = x;
    for i in 0..4 {
        [a, b, c] = [b * 1.1, c, a + i as f64];
    }
    a * b + c
}

#[differentiable]
fn mixed_parts(x: &[f64]) -> f64 {
    let (mut i, mut s) = (0, 0.0);
    let (mut p, mut unused) = (1.0, 2);
    while i < x.len() {
        (i, s) = (i + 1, s * 0.5 + x[i]);
        (unused, p) = (3, p * x[i - 1]);
    }
    s * p + f64::from(unused)
}

#[differentiable]
fn parts_of_array(x: [f64; 3]) -> f64 {
    let mut a = x;
    (a[0], a[1]) = (a[1] * a[2], a[0]);
    (a[2], _) = (a[0], 1.0);
    a[0] - 2.0 * a[1] * a[2]
}

#[test]
fn several_places_are_assigned_at_once() {
    check!(fibonacci(0.5, 1.5; 5));
    check!(rotate_array([0.5, 0.7, 1.1]));
    check!(mixed_parts(&vec![0.5, 0.7, 1.1]));
    check!(parts_of_array([0.5, 0.7, 1.1]));
}

#[differentiable]
fn prefix_products(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    for i in 1..y.len() {
        y[i] = y[i] * y[i - 1];
    }
    let mut s = 0.0;
    for v in &y {
        s += v;
    }
    s
}

#[differentiable]
fn in_place_of_array(x: [f64; 4]) -> f64 {
    let mut y = x;
    for i in 1..4 {
        y[i] *= y[i - 1];
        y[i - 1] = y[i].sin() + y[i - 1] * y[i - 1];
    }
    y[0] + y[1] * y[2] - y[3]
}

#[test]
fn an_old_value_is_there_in_the_backward_sweep() {
    check!(prefix_products(&vec![0.5, 0.7, 1.1, -0.3]));
    check!(in_place_of_array([0.5, 0.7, 1.1, -0.3]));
}

#[differentiable]
fn compound(x: &[f64]) -> f64 {
    let mut a = [1.0; 5];
    for i in 0..x.len() {
        a[0] += x[i];
        a[1] -= x[i] * a[0];
        a[2] *= x[i];
        a[3] /= 1.0 + x[i] * x[i];
        a[4] %= 0.3 + x[i];
        a[i % 2] *= 0.5;
    }
    a[0] * a[1] + a[2] * a[3] + a[4]
}

#[test]
fn compound_assignments_change_elements() {
    check!(compound(&vec![0.5, 0.7, 1.1]));
}

#[differentiable]
fn matrix(x: &[f64]) -> f64 {
    let mut a = [[0.0; 3]; 2];
    for i in 0..2 {
        for j in 0..3 {
            a[i][j] += x[i] * x[j];
            a[i][j] *= x[(i + j) % x.len()];
            if i > 0 {
                a[i][j] -= a[i - 1][j] * 0.5;
            }
        }
    }
    let mut s = 1.0;
    for row in &a {
        for v in row {
            s = s * 0.9 + v;
        }
    }
    s
}

#[differentiable]
fn power_of_matrix(m: [[f64; 2]; 2], n: usize) -> f64 {
    let mut p = [[1.0, 0.0], [0.0, 1.0]];
    for _ in 0..n {
        let mut q = [[0.0; 2]; 2];
        for i in 0..2 {
            for j in 0..2 {
                for k in 0..2 {
                    q[i][j] += p[i][k] * m[k][j];
                }
            }
        }
        p = q;
    }
    p[0][0] + p[1][1]
}

#[test]
fn elements_of_nested_arrays_are_changed() {
    check!(matrix(&vec![0.5, 0.7, 1.1]));
    check!(power_of_matrix([[0.5, 0.7], [1.1, -0.3]]; 4));
}

#[differentiable]
fn tuple_fields(x: f64, n: usize) -> f64 {
    let mut state = (x, 1.0);
    for _ in 0..n {
        state.0 = state.0 * state.1 + 0.1;
        state.1 += state.0;
    }
    state.0 - state.1
}

#[differentiable]
fn nested_tuple(x: f64) -> f64 {
    let mut t = ((x, 2.0), [x, 1.0]);
    t.0.1 *= x;
    t.1[1] += t.0.1;
    t.0.0 = t.1[1] * t.1[0];
    t.0.0 + t.0.1
}

#[test]
fn fields_of_tuples_are_changed() {
    check!(tuple_fields(0.5; 4));
    check!(nested_tuple(0.5));
}

#[differentiable]
fn swaps(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    y.swap(0, 1);
    for i in 0..y.len() - 1 {
        y.swap(i, i + 1);
        y[i] = y[i] * y[i] * (i as f64 + 1.0);
    }
    let mut a = y[0];
    let mut b = y[1] * y[2];
    std::mem::swap(&mut a, &mut b);
    a - 2.0 * b
}

#[differentiable]
fn sort(x: [f64; 4]) -> f64 {
    let mut a = x;
    for i in 0..4 {
        for j in 0..3 - i {
            if a[j] > a[j + 1] {
                a.swap(j, j + 1);
            }
        }
    }
    a[0] + 2.0 * a[1] + 3.0 * a[2] * a[3]
}

#[test]
fn elements_are_swapped() {
    check!(swaps(&vec![0.5, 0.7, 1.1]));
    check!(sort([0.9, 0.2, 0.7, 0.3]));
}

#[differentiable]
fn alias_of_array(x: [f64; 2]) -> f64 {
    let mut a = x;
    let old = a;
    a[0] = a[1] * a[1];
    a = [a[1], a[0]];
    a[0] * old[0] + a[1] * old[1]
}

#[differentiable]
fn alias_in_loop(x: [f64; 2], n: usize) -> f64 {
    let mut a = x;
    for _ in 0..n {
        let old = a;
        a[0] = old[1] * 0.5 + old[0] * old[0];
        a[1] = old[0] - a[0];
    }
    a[0] * a[1]
}

#[test]
fn a_copy_of_an_array_keeps_what_it_was() {
    check!(alias_of_array([0.5, 0.7]));
    check!(alias_in_loop([0.5, 0.7]; 4));
}

#[differentiable]
fn mut_parameter(mut x: f64, mut w: [f64; 2], n: usize) -> f64 {
    for i in 0..n {
        x = x * w[i % 2];
        w[i % 2] += x;
    }
    x += w[0];
    x
}

#[differentiable]
fn mut_straight(mut x: f64, mut v: Vec<f64>) -> f64 {
    x *= 2.0;
    v[0] *= x;
    v.push(x);
    v[0] + v[1] * v[v.len() - 1]
}

#[test]
fn parameters_are_changed() {
    check!(mut_parameter(0.5, [0.7, 1.1]; 5));
    check!(mut_straight(0.5, vec![0.7, 1.1]));
}

#[differentiable]
fn overwritten(x: f64) -> f64 {
    let mut y = x * x;
    let before = y;
    y = x.exp();
    let mut z = y;
    for _ in 0..2 {
        z = before;
        y = z * y;
    }
    y + z
}

#[test]
fn a_name_keeps_the_value_that_it_was_given() {
    check!(overwritten(0.5));
}

#[differentiable]
fn only_in_branch(x: &[f64], flags: &[bool]) -> f64 {
    let mut a = [0.0; 2];
    for i in 0..x.len() {
        if flags[i] {
            a[0] = x[i] * x[i];
        } else {
            a[1] += a[0] * x[i];
        }
    }
    a[0] + a[1] * a[1]
}

#[test]
fn a_branch_overwrites_what_the_other_reads() {
    check!(only_in_branch(&vec![0.5, 0.7, 1.1, 0.3]; &[true, false, false, true]));
}

#[differentiable]
fn reset_each_time(x: &[f64]) -> f64 {
    let mut t;
    let mut s = 0.0;
    for v in x {
        t = v * v;
        t *= v.sin();
        s += t * t;
    }
    s
}

#[test]
fn a_variable_outside_of_a_loop_is_set_in_it() {
    check!(reset_each_time(&vec![0.5, 0.7, 1.1, 0.3]));
}

#[differentiable]
fn swap_by_hand(x: &[f64], n: usize) -> f64 {
    let mut a = vec![0.0; x.len()];
    for i in 0..x.len() {
        a[i] = x[i] * x[i];
    }
    for i in 1..n {
        let t = a[i];
        a[i] = a[i - 1] * x[i];
        a[i - 1] = t;
    }
    let mut m = vec![[0.0; 2]; 2];
    m[0][1] = a[0];
    let row = m[0];
    m[0][1] = a[1];
    m[1] = row;
    a[n - 1] + m[0][1] * m[1][1] * 3.0
}

#[test]
fn an_element_is_kept_while_it_is_overwritten() {
    check!(swap_by_hand(&vec![0.5, 0.7, 1.1]; 3));
}

#[differentiable]
fn sums_to_elements(x: f64, y: f64, n: usize) -> f64 {
    let mut a = vec![0.1; n];
    for i in 0..n {
        a[i] += x * 0.7 + y * 0.4;
    }
    for i in 1..n {
        a[i] += a[i - 1] * x - a[i] * y;
    }
    a[n - 1]
}

#[test]
fn sums_are_rounded_before_they_are_added_to_elements() {
    let (x, y) = (0.3_f64, 0.8_f64);
    let sum = x * 0.7 + y * 0.4;
    assert_ne!(0.1 + sum, 0.1 + x * 0.7 + y * 0.4);
    assert_eq!(sums_to_elements::value_and_grad(x, y, 1).0, 0.1 + sum);
    check!(sums_to_elements(x, y; 1));
    check!(sums_to_elements(x, y; 9));
}
