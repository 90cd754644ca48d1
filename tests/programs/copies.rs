//! Names that are given a part of what others hold: each is a value of its own from there on.

use backprop::{Differentiable, differentiable};

#[differentiable]
fn pair(x: f64) -> (f64, f64) {
    (x, x * x)
}

#[differentiable]
fn both(x: f64) -> [f64; 2] {
    [x, x * x]
}

#[derive(Clone, Debug, Differentiable, PartialEq)]
struct Part {
    a: f64,
    b: [f64; 2],
}

#[differentiable]
fn part(x: f64) -> Part {
    Part {
        a: x,
        b: [x * x, x],
    }
}

#[differentiable]
fn field_of_result(x: f64, y: f64) -> f64 {
    let p = pair(x);
    let mut a = p.1;
    a = y * a;
    let mut b = pair(y).0;
    b += 1.0;
    a * p.1 * b
}

#[differentiable]
fn array_taken_apart(x: f64, y: f64) -> f64 {
    let p = both(x);
    let mut q = p;
    q[0] = y;
    let [mut c, d] = p;
    c += y;
    q[0] * p[0] * p[1] * c * d
}

#[differentiable]
fn tuple_taken_apart(x: f64, y: f64) -> f64 {
    let mut p = pair(x);
    let (mut c, d) = p;
    c += y;
    p.1 *= y;
    let mut e = p.0;
    e *= 3.0;
    c * d * p.0 * e * p.1
}

#[differentiable]
fn struct_taken_apart(x: f64, y: f64) -> f64 {
    let p = part(x);
    let mut b = p.b;
    b[0] = y;
    let mut a = p.a;
    a += 1.0;
    let Part { a: mut u, b: mut v } = p.clone();
    u *= 2.0;
    v[0] *= 2.0;
    b[0] * p.b[0] * a * p.a * u * v[0]
}

#[differentiable]
fn element_in_loop(x: f64, y: f64, n: usize) -> f64 {
    let p = both(x);
    let mut s = 0.0;
    for i in 0..n {
        let mut a = p[i % 2];
        a *= y;
        s += a * p[i % 2];
    }
    s
}

#[test]
fn a_name_with_mut_is_a_copy() {
    check!(field_of_result(0.7, 0.3));
    check!(array_taken_apart(0.7, 0.3));
    check!(tuple_taken_apart(0.7, 0.3));
    check!(struct_taken_apart(0.7, 0.3));
    check!(element_in_loop(0.7, 0.3; 3));
}

#[differentiable]
fn exchanged(x: f64, y: f64) -> f64 {
    let mut p = both(x);
    let mut a = p[1];
    p[1] = y;
    let c = p[0];
    p[0] = a;
    a *= y;
    c * a * p[1] * p[0]
}

#[differentiable]
fn row_of_table(x: f64, y: f64) -> f64 {
    let q = [[x, y], [y, x * x]];
    let mut r = q[1];
    r[0] += 3.0;
    let mut t = r;
    t[0] *= 2.0;
    let (mut u, mut w) = (q[0], q[1][1]);
    u[0] = w;
    w = 2.0;
    q[1][0] * r[0] * t[0] * u[0] * w * q[0][0]
}

#[test]
fn a_name_keeps_what_it_was_given() {
    check!(exchanged(0.7, 0.3));
    check!(row_of_table(0.7, 0.3));
}

#[differentiable]
fn items_of_what_changes(x: f64, w: [f64; 3]) -> f64 {
    let mut a = w;
    let mut s = x;
    for t in a {
        a[2] *= x;
        a[1] += s;
        s += t * a[0].sin();
    }
    s * a[1]
}

#[test]
fn items_are_those_that_there_were_when_the_loop_began() {
    check!(items_of_what_changes(0.7, [0.3, 1.1, 0.9]));
}

#[differentiable]
fn rows_change_places(x: f64, w: [f64; 3], n: usize) -> f64 {
    let turned = both(x);
    let mut m = [[w[1], x], turned];
    let mut rows = vec![[x, pair(x).1, w[0]]; 3];
    for i in 0..n {
        m.swap(0, 1);
        m[i % 2][1] *= w[i % 3];
        rows.swap(i % 3, 2);
        rows[1][2] += m[0][i % 2];
    }
    m[n % 2][1] + rows[n % 3][2] * rows[1][1]
}

#[test]
fn rows_are_swapped() {
    check!(rows_change_places(0.7, [0.3, 1.1, 0.9]; 3));
    check!(rows_change_places(0.7, [0.3, 1.1, 0.9]; 0));
}

#[differentiable]
fn as_long_as_another(x: f64, v: &[f64], n: usize) -> f64 {
    let mut s = x;
    for k in 0..n {
        let own = v[k..].to_vec();
        let mut filled = vec![own[0] * s; own.len()];
        for i in 0..filled.len() {
            filled[i] *= own[i];
        }
        s += filled[filled.len() - 1].sin();
    }
    s
}

#[differentiable]
fn calls_as_long_as_another(x: f64, v: &[f64], n: usize) -> f64 {
    as_long_as_another(x * x, v, n) * as_long_as_another(x, v, 1)
}

#[test]
fn a_list_is_as_long_as_another_of_the_same_iteration() {
    check!(as_long_as_another(0.7, &vec![0.3, 1.1, 0.9]; 2));
    check!(calls_as_long_as_another(0.7, &vec![0.3, 1.1, 0.9]; 2));
}

#[differentiable]
fn called_in_block(x: f64, v: &[f64]) -> f64 {
    let mut s = x;
    let mut k = 0;
    while k < 3 {
        k += 1;
        s *= {
            let shift = x;
            pair(v[k % v.len()] * shift).1
        };
    }
    s
}

#[differentiable]
fn folded_in_block(x: f64, v: &[f64], n: usize) -> f64 {
    let scaled = v.iter().map(|t| *t * x).collect::<Vec<f64>>();
    let mut s = x;
    for i in 1..n {
        let own = v.to_vec();
        s *= {
            let last = scaled[i] * x;
            scaled
                .iter()
                .fold(own[own.len() - 1], |sum, t| sum * 0.5 + *t * last)
        };
    }
    s
}

#[test]
fn blocks_in_loops_give_calls_and_sums() {
    check!(called_in_block(0.7, &vec![0.3, 1.1]));
    check!(folded_in_block(0.7, &vec![0.3, 1.1, 0.9]; 3));
}
