//! Lists of more than numbers that are pushed onto: of arrays, tuples, structs and lists.

use backprop::{Differentiable, differentiable};

#[differentiable]
fn push_array(x: &[f64]) -> f64 {
    let mut points = Vec::new();
    for i in 0..x.len() {
        points.push([x[i], x[i] * x[0]]);
    }
    let mut s = 0.0;
    for p in &points {
        s += p[0] * p[1];
    }
    points[1][0] *= points[0][1] * s;
    for i in 1..points.len() {
        s += points[i][0] * points[i - 1][1];
    }
    s
}

#[differentiable]
fn push_array_in_loop(x: &[f64], n: usize) -> f64 {
    let mut s = 1.0;
    for k in 0..n {
        let mut points = Vec::with_capacity(x.len());
        for i in 0..x.len() {
            points.push([x[i] * s, x[i] * x[0], 1.0]);
        }
        for i in 1..points.len() {
            points[i][0] *= points[i - 1][1] * 0.3;
        }
        for p in points.iter() {
            s += 0.1 * p[0] * p[1] * p[2];
        }
        let q = points[k % 2];
        s += q[0] * q[1];
    }
    s
}

#[differentiable]
fn push_tuple(x: &[f64]) -> f64 {
    let mut pairs: Vec<(f64, f64)> = Vec::new();
    for i in 0..x.len() {
        pairs.push((x[i], x[i].sin()));
    }
    let mut s = 0.0;
    for (a, b) in &pairs {
        s += a * b;
    }
    for &(a, b) in pairs.iter() {
        s += a / b;
    }
    pairs[0].1 *= s;
    s * pairs[1].0 * pairs[0].1
}

#[differentiable]
fn push_tuple_untyped(x: &[f64], n: usize) -> f64 {
    let mut s = x[1];
    for k in 0..n {
        let mut pairs = vec![];
        for i in 0..x.len() {
            pairs.push((x[i] * s, x[i].sin()));
        }
        for (a, b) in &pairs {
            s += a * b * 0.1;
        }
        pairs[k].1 *= s;
        let (a, b) = pairs[k];
        s += a * b;
    }
    s
}

#[differentiable]
fn push_lists(x: &[f64], n: usize) -> f64 {
    let mut rows = Vec::new();
    for i in 0..n {
        let mut row = vec![0.0; i + 1];
        for j in 0..=i {
            row[j] = x[j] * x[i];
        }
        rows.push(row);
    }
    let mut s = 0.0;
    for row in &rows {
        for v in row {
            s += v * v;
        }
    }
    for i in 1..n {
        rows[i][0] *= rows[i - 1][i - 1];
        s += rows[i][0].exp() * 0.1;
    }
    s
}

#[differentiable]
fn push_lists_in_loop(x: &[f64], n: usize) -> f64 {
    let mut s = x[0];
    for k in 0..n {
        let mut rows: Vec<Vec<f64>> = Vec::new();
        for i in 0..3 {
            let mut row = Vec::new();
            for j in 0..=i + k {
                row.push(x[j % x.len()] * s);
            }
            rows.push(row);
        }
        rows.push(x.to_vec());
        rows.push(vec![s; 2]);
        rows[1][0] *= rows[2][1];
        for row in &rows {
            for v in row {
                s += v * v * 0.01;
            }
        }
    }
    s
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Body {
    pos: [f64; 2],
    mass: f64,
}

#[differentiable]
fn push_struct(x: &[f64], n: usize) -> f64 {
    let mut bodies = Vec::new();
    for i in 0..n {
        bodies.push(Body {
            pos: [x[i], x[i] * 0.5],
            mass: x[0],
        });
    }
    let mut e = 0.0;
    for i in 0..n {
        for j in 0..i {
            let dx = bodies[i].pos[0] - bodies[j].pos[0];
            let dy = bodies[i].pos[1] - bodies[j].pos[1];
            e += bodies[i].mass * bodies[j].mass / (dx * dx + dy * dy + 0.1).sqrt();
        }
    }
    for b in bodies.iter_mut() {
        b.pos[0] += e * b.mass;
    }
    for b in &bodies {
        e += b.pos[0] * b.pos[1];
    }
    e
}

#[differentiable]
fn moved(b: &Body, s: f64) -> Body {
    Body {
        pos: [b.pos[0] * s, b.pos[1] + s],
        mass: b.mass * s,
    }
}

#[differentiable]
fn push_calls(x: &[f64], n: usize) -> f64 {
    let mut s = 0.5;
    for k in 0..n {
        let mut bodies = Vec::new();
        bodies.push(Body {
            pos: [x[0], x[1]],
            mass: s,
        });
        for i in 0..3 {
            let next = moved(&bodies[i], x[k]);
            bodies.push(next);
        }
        for i in 0..2 {
            bodies.push(moved(&bodies[i], s));
        }
        for b in &bodies {
            s += 0.1 * b.pos[0] * b.mass + b.pos[1] * 0.1;
        }
    }
    s
}

#[differentiable]
fn half(x: &[f64]) -> Vec<f64> {
    let mut y = vec![0.0; x.len() / 2];
    for i in 0..y.len() {
        y[i] = x[2 * i] * x[2 * i + 1];
    }
    y
}

#[differentiable]
fn push_calls_of_lists(x: &[f64], n: usize) -> f64 {
    let mut s = 0.5;
    for _ in 0..n {
        let mut levels = Vec::new();
        levels.push(x.to_vec());
        while levels[levels.len() - 1].len() > 1 {
            levels.push(half(&levels[levels.len() - 1]));
        }
        for l in &levels {
            s += l[0] * s * 0.1;
        }
    }
    s
}

#[differentiable]
fn gives_points(x: &[f64]) -> Vec<[f64; 2]> {
    let mut p = Vec::new();
    for i in 0..x.len() {
        p.push([x[i] * x[0], x[i].cos()]);
    }
    p
}

#[differentiable]
fn uses_points(x: &[f64]) -> f64 {
    let p = gives_points(x);
    let mut q = p.clone();
    q.push(p[0]);
    q.push(q[1]);
    let mut s = 0.0;
    for k in 0..q.len() {
        s += q[k][0] * q[k][1];
    }
    s * q[q.len() - 1][0]
}

#[differentiable]
fn parts(x: &[f64], n: usize) -> f64 {
    let mut rows = vec![Vec::new(), vec![x[0]], vec![x[1], x[0]]];
    for k in 0..n {
        rows[k % 3].push(x[k] * x[0]);
        if k > 0 {
            rows[(k + 1) % 3].push(x[k - 1]);
        }
    }
    let mut s = 0.0;
    for row in &rows {
        let mut p = 1.0;
        for v in row {
            p *= v;
        }
        s += p;
    }
    s
}

#[test]
fn arrays_tuples_structs_and_lists_are_pushed() {
    let x = vec![0.5, 0.7, 1.1, 0.9];
    check!(push_array(&x));
    check!(push_array_in_loop(&x; 3));
    check!(push_tuple(&x));
    check!(push_tuple_untyped(&x; 3));
    check!(push_lists(&x; 4));
    check!(push_lists_in_loop(&x; 3));
    check!(push_struct(&x; 4));
    check!(push_calls(&x; 3));
    check!(push_calls_of_lists(&x; 2));
    check!(uses_points(&x));
    check!(parts(&x; 4));
}
