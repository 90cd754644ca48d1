//! Lists that are sorted, and lists in structs that get longer and shorter.

use backprop::{Differentiable, differentiable};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Part {
    pos: [f64; 2],
    mass: f64,
    #[constant]
    id: usize,
    tail: Vec<f64>,
}

#[differentiable]
fn sorted(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.sort_by(|a, b| a.partial_cmp(b).unwrap());
    let mut s = 0.0;
    for i in 0..v.len() {
        s += v[i] * v[i] * (i as f64 + 1.0);
    }
    v.sort_by(|a, b| b.total_cmp(a));
    s * v[0] / v[2]
}

#[differentiable]
fn median(x: &[f64]) -> f64 {
    let mut v = vec![0.0; x.len()];
    for i in 0..x.len() {
        v[i] = x[i] * x[0];
    }
    v.sort_unstable_by(f64::total_cmp);
    let n = v.len();
    if n % 2 == 1 {
        v[n / 2]
    } else {
        0.5 * (v[n / 2 - 1] + v[n / 2])
    }
}

#[differentiable]
fn sorted_in_loop(x: &[f64], n: usize) -> f64 {
    let mut s = 1.0;
    let mut v = x.to_vec();
    for k in 0..n {
        v.sort_by(|a, b| {
            (a - 3.0 * s)
                .abs()
                .partial_cmp(&(b - 3.0 * s).abs())
                .unwrap()
        });
        s += v[0] * v[1] * 0.3;
        v[k] *= s;
        let mut p: Vec<[f64; 2]> = v.iter().map(|u| [*u, u * s]).collect();
        p.sort_by(|a, b| b[1].total_cmp(&a[1]));
        p[1..].sort_by(|a, b| a[0].total_cmp(&b[0]));
        s += p[0][0] * p[1][1] * 0.1;
    }
    s
}

#[differentiable]
fn of_array(x: [f64; 4]) -> f64 {
    let mut v = x;
    v.sort_by(f64::total_cmp);
    v.rotate_left(1);
    v[0] * v[1] + v[2] / v[3]
}

#[differentiable]
fn bodies(x: &[f64], n: usize) -> f64 {
    let mut all = Vec::new();
    for i in 0..x.len() {
        all.push(Part {
            pos: [x[i], x[0]],
            mass: x[i] * x[1],
            id: 7 - i,
            tail: vec![x[i]; i],
        });
    }
    all.sort_by(|a, b| a.mass.total_cmp(&b.mass));
    let mut s = all[0].mass * all[3].pos[0];
    for _ in 0..n {
        let mut some = Vec::new();
        for b in &all {
            if b.id > 4 {
                some.push(b.clone());
            }
        }
        some.sort_by_key(|b| b.id);
        some[0].mass *= s;
        if let Some(b) = some.pop() {
            s += b.mass * b.pos[0];
            for t in &b.tail {
                s += t * t;
            }
        }
        some.insert(0, all[1].clone());
        some.swap(0, 1);
        some.rotate_right(1);
        let gone = some.remove(1);
        s += gone.mass * 0.1 + some[0].mass * some[0].pos[1];
        some.truncate(1);
        some.clear();
        some.push(Part {
            pos: [s, s],
            mass: x[0],
            id: 1,
            tail: vec![],
        });
        some.push(gone);
        s += some[0].mass * some[0].pos[0] * 0.1 + some[1].pos[0] * 0.1;
    }
    s
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Stack {
    items: Vec<f64>,
    rows: Vec<Vec<f64>>,
    scale: f64,
}

#[differentiable]
fn fields(x: &[f64], n: usize) -> f64 {
    let mut st = Stack {
        items: x.to_vec(),
        rows: vec![x.to_vec(), vec![x[0]]],
        scale: x[1],
    };
    let mut s = 0.5;
    for k in 0..n {
        st.items.push(x[k] * st.scale);
        st.rows[1].push(s);
        st.rows.push(vec![s, x[0]]);
        let a = st.items.remove(0);
        s += a * st.rows[1][0] + st.rows[2][0] * 0.1;
        if k == 1 {
            let r = st.rows.pop().unwrap();
            s += r[0] * r[1];
            st.items.clear();
            st.items.push(s);
            st.items.extend_from_slice(x);
        }
        st.rows[0].pop();
        st.rows[0].insert(0, s);
        st.scale *= 1.1;
    }
    for r in &st.rows {
        for v in r {
            s += v * v * 0.1;
        }
    }
    for v in st.items.drain(..) {
        s += v.sin();
    }
    s
}

#[differentiable(hessian)]
fn second(x: &[f64]) -> f64 {
    let mut points = Vec::new();
    for i in 0..x.len() {
        points.push([x[i] * x[i], x[i] * x[0]]);
    }
    points.sort_by(|a, b| b[0].total_cmp(&a[0]));
    let last = points.pop().unwrap();
    points.insert(1, [last[0] * x[1], last[1]]);
    points.rotate_left(2);
    let mut s = last[0] * last[1];
    let mut rows = Vec::new();
    for p in &points {
        rows.push(p.to_vec());
        s += p[0] * p[1];
    }
    while let Some(mut r) = rows.pop() {
        r.push(s);
        s += r[0] * r[1] * r[2] * 0.1;
    }
    s
}

#[test]
fn lists_are_sorted_and_stand_in_structs() {
    let x = vec![0.5, 1.7, 1.1, 0.9];
    check!(sorted(&x));
    check!(median(&x));
    check!(sorted_in_loop(&x; 3));
    check!(of_array([0.5, 1.7, 1.1, 0.9]));
    check!(bodies(&x; 3));
    check!(fields(&x; 4));
    check!(second(&x));
    let h = second::hessian(&x);
    for i in 0..4 {
        for j in 0..4 {
            let mut a = x.clone();
            a[j] += 1e-5;
            let mut b = x.clone();
            b[j] -= 1e-5;
            let d = (second::grad(&a)[i] - second::grad(&b)[i]) / 2e-5;
            assert!(
                (d - h[i][j]).abs() < 1e-6 * d.abs().max(1.0),
                "{i} {j} {d} {}",
                h[i][j]
            );
        }
    }
}

#[differentiable]
fn by_ranks(x: &[f64]) -> f64 {
    let mut order: Vec<usize> = (0..x.len()).collect();
    order.sort_by(|&a, &b| x[a].total_cmp(&x[b]));
    let mut sum = 0.0;
    for (rank, &i) in order.iter().enumerate() {
        sum += rank as f64 * x[i];
    }
    sum
}

/// Indices are put in order again and again, by numbers that change.
#[differentiable]
fn greedy(x: &[f64], rounds: usize) -> f64 {
    let mut y = x.to_vec();
    let mut order: Vec<usize> = (0..x.len()).collect();
    let mut sum = 0.0;
    for round in 0..rounds {
        order.sort_by(|&a, &b| y[b].partial_cmp(&y[a]).unwrap());
        order.retain(|&i| y[i] > -5.0);
        let (first, second) = (order[0], order[1]);
        y[first] = y[first] * 0.3 + y[second].sin();
        sum += y[first] * y[order[2]] + round as f64;
    }
    sum
}

#[test]
fn indices_are_sorted_by_differentiated_values() {
    check!(by_ranks(&vec![0.3, 0.7, -0.4, 1.1]));
    assert_eq!(by_ranks::grad(&[0.3, 0.1, 0.2]), [2.0, 0.0, 1.0]);
    for rounds in [0, 1, 2, 7] {
        check!(greedy(&vec![0.3, 0.7, -0.4, 1.1, 0.9, 0.25]; rounds));
    }
}
