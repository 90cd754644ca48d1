//! Lists that are extended, gone through, sorted and taken apart: what is put into them comes from chains, calls and fields.

use backprop::{Differentiable, differentiable, grad};

#[differentiable]
fn extended(x: &[f64]) -> f64 {
    let mut v = Vec::new();
    v.extend([x[0], x[1]]);
    v.extend(vec![x[2]]);
    v.extend(x.iter().map(|a| a * a));
    let mut p = Vec::new();
    p.extend(x.iter().map(|a| [*a, a * a]));
    let s: f64 = p.iter().map(|q| q[0] * q[1]).sum();
    s * v[3] + v[2]
}

#[differentiable]
fn drained_backwards(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut s = 0.0;
    for a in v.drain(..).rev() {
        s = s * 0.5 + a * a;
    }
    s
}

#[differentiable]
fn taken_apart(x: &[f64]) -> f64 {
    let mut p = vec![(x[0], x[1]), (x[1], x[2])];
    p.push((x[3], x[0]));
    for (a, b) in p.iter_mut() {
        *a *= *b;
    }
    let t: f64 = p.iter().map(|(a, b)| a * b).sum();
    let (a, b) = p.pop().unwrap();
    for (i, (c, d)) in p.into_iter().enumerate() {
        if i == 1 {
            return t * a * b * c * d;
        }
    }
    t
}

#[differentiable]
fn without_the_largest(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.reverse();
    v.pop();
    let m = v.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let best = v.iter().position(|a| *a == m).unwrap();
    let b = v.remove(best);
    v.first().copied().unwrap() * b
}

#[differentiable]
fn of_arrays(x: &[f64]) -> f64 {
    let mut v: Vec<[f64; 3]> = Vec::with_capacity(4);
    for i in 0..2 {
        v.push([x[i]; 3]);
    }
    let mut w = v.clone();
    w[0][1] = x[3];
    v.extend_from_slice(&w);
    v.extend(w.iter().cloned());
    let mut n = 0.0;
    for q in v.chunks_exact(2) {
        n += q[0][1] * q[1][2];
    }
    for q in v.windows(2) {
        n += q[0][0] * q[1][0];
    }
    n
}

#[differentiable]
fn path_of_numbers(x: &[f64], n: usize) -> f64 {
    let mut path = vec![x[0]];
    for i in 0..n {
        let last = *path.last().unwrap();
        path.push(last * x[1] + x[2] * (i as f64));
    }
    path.iter().map(|a| a * a).sum::<f64>() / path.len() as f64
}

#[differentiable]
fn pairs(x: &[f64]) -> Vec<(f64, f64)> {
    let mut v = Vec::new();
    for w in x.windows(2) {
        v.push((w[0] * w[1], w[0] - w[1]));
    }
    v.retain(|(a, _)| *a > 0.0);
    v
}

#[differentiable]
fn of_pairs(x: &[f64]) -> f64 {
    let v = pairs(x);
    let mut s = 0.0;
    for (a, b) in &v {
        s += a * b;
    }
    s
}

#[differentiable]
fn merged(x: &[f64], n: usize) -> f64 {
    let mut level: Vec<Vec<f64>> = x.iter().map(|a| vec![*a, a * x[0]]).collect();
    for _ in 0..n {
        let mut next = Vec::new();
        let mut i = 0;
        while i + 1 < level.len() {
            let mut merged = level[i].clone();
            merged.extend_from_slice(&level[i + 1]);
            merged.sort_by(|a, b| a.partial_cmp(b).unwrap());
            merged[0] *= merged[1];
            next.push(merged);
            i += 2;
        }
        level = next;
    }
    level[0].iter().map(|a| a.sin()).sum()
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Net {
    layers: Vec<Vec<Vec<f64>>>,
}

#[differentiable]
fn activations(net: &Net, x: &[f64]) -> f64 {
    let mut all = vec![x.to_vec()];
    for w in &net.layers {
        let h = &all[all.len() - 1];
        let mut o = Vec::with_capacity(w.len());
        for row in w {
            let mut s = 0.0;
            for (a, b) in row.iter().zip(h) {
                s += a * b;
            }
            o.push(s.tanh());
        }
        all.push(o);
    }
    let mut s = 0.0;
    for h in &all {
        for a in h {
            s += a * a;
        }
    }
    s
}

#[test]
fn lists_are_used_in_every_way() {
    let x = vec![0.5, 0.7, 1.1, 0.9];
    check!(extended(&x));
    check!(drained_backwards(&x));
    check!(taken_apart(&x));
    check!(without_the_largest(&x));
    check!(of_arrays(&x));
    check!(path_of_numbers(&x; 4));
    check!(of_pairs(&x));
    check!(merged(&x; 2));
    let net = Net {
        layers: vec![
            vec![vec![0.1, 0.2, 0.3, 0.4]; 3],
            vec![vec![0.3, -0.2, 0.5]; 2],
        ],
    };
    let (v, (g, gx)) = activations::value_and_grad(&net, &x);
    assert_eq!(v, activations(&net, &x));
    let at = |h: f64| {
        let mut n = net.clone();
        n.layers[0][1][2] += h;
        activations(&n, &x)
    };
    let d = (at(1e-5) - at(-1e-5)) / 2e-5;
    assert!((d - g.layers[0][1][2]).abs() < 1e-8);
    assert!(gx.len() == 4);
    let f = grad!(|x: [f64; 3], n: usize| {
        let mut q = vec![x];
        for k in 0..n {
            let mut p = q[k];
            p[0] *= p[1];
            p[2] += x[k];
            q.push(p);
        }
        q.iter().map(|p| p[0] + p[2] * p[1]).sum::<f64>()
    });
    let x = [0.5, 0.7, 1.1];
    let g = f.grad(x, 2);
    for i in 0..3 {
        let at = |h: f64| {
            let mut y = x;
            y[i] += h;
            f.value(y, 2)
        };
        let d = (at(1e-5) - at(-1e-5)) / 2e-5;
        assert!((d - g[i]).abs() < 1e-8, "{d} {g:?}");
    }
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Q {
    w: f64,
    list: Vec<f64>,
}

#[differentiable]
fn sq(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn of_calls(x: &[f64]) -> f64 {
    let mut v = Vec::new();
    v.push(sq(x[0]));
    v.push(sq(x[1]));
    v.extend(vec![x[2]]);
    v.extend(x.iter().map(|a| a * a));
    v.insert(1, x[0] * v[1]);
    let a = v.pop().unwrap();
    v.swap(0, 2);
    v.sort_by(|a, b| a.total_cmp(b));
    a * v[3] + v[2]
}

#[differentiable]
fn of_calls_in_a_loop(x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for k in 0..n {
        let mut v = Vec::new();
        v.push(sq(x[k]));
        v.push(v[0] * x[1]);
        v.push(sq(v[1]));
        v[0] += 1.0;
        s += v[0] * v[2];
        let w: Vec<f64> = v.iter().map(|a| sq(*a)).collect();
        s += w[1];
    }
    s
}

#[differentiable]
fn of_fields(x: &[f64]) -> f64 {
    let q = Q {
        w: x[0],
        list: x.to_vec(),
    };
    let mut v = Vec::new();
    v.push(q.w);
    v.extend(q.list.iter().copied());
    v.extend(vec![x[1]]);
    v.extend([sq(x[2])]);
    v.push(q.list[1]);
    let mut s = 0.0;
    while let Some(a) = v.pop() {
        s = s * 0.3 + a * a;
    }
    s
}

#[differentiable]
fn of_fields_in_a_loop(x: &[f64], n: usize) -> f64 {
    let mut s = 0.1;
    for k in 0..n {
        let q = Q {
            w: x[0] * s,
            list: x.to_vec(),
        };
        let mut v = Vec::new();
        v.push(q.w);
        v.extend(q.list.iter().copied());
        v.push(q.list[k]);
        let mut all = Vec::new();
        all.push(q.list.clone());
        all.push(v);
        for l in &all {
            for a in l {
                s += a * a * 0.1;
            }
        }
        let mut qs = Vec::new();
        qs.push(q);
        qs.push(Q {
            w: s,
            list: vec![s; k + 1],
        });
        let last = qs.pop().unwrap();
        s += last.w * last.list[k] * qs[0].w;
    }
    s
}

#[test]
fn lists_are_of_what_calls_and_fields_give() {
    let x = vec![0.5, 0.7, 1.1, 0.9];
    check!(of_calls(&x));
    check!(of_calls_in_a_loop(&x; 3));
    check!(of_fields(&x));
    check!(of_fields_in_a_loop(&x; 3));
}

#[differentiable]
fn squares_of_all(lists: &[Vec<f64>]) -> f64 {
    lists
        .iter()
        .map(|list| list.iter().map(|v| v * v).sum::<f64>())
        .sum()
}

#[differentiable]
fn array_of_lists(x: &[f64]) -> f64 {
    let mut a = [vec![x[0], 1.0], vec![x[2], x[3]]];
    a[0][1] *= x[1];
    a[1].push(x[0] * x[1]);
    squares_of_all(&a) * a[1][2]
}

#[differentiable]
fn arrays_of_lists_in_a_loop(x: &[f64], n: usize) -> f64 {
    let mut s = 0.5;
    for k in 0..n {
        let a = [vec![x[k], x[1]], vec![x[2], x[3] * s]];
        for list in &a {
            s += 0.3 * list[0] * list[1];
        }
        s += 0.1 * squares_of_all(&a);
    }
    s
}

#[test]
fn arrays_hold_lists() {
    let x = vec![0.5, 0.7, 1.1, 0.9];
    check!(array_of_lists(&x));
    check!(arrays_of_lists_in_a_loop(&x; 3));
}

#[differentiable]
fn rows_of_many_kinds(x: &[f64], n: usize) -> f64 {
    let squares = x.iter().map(|v| v * v).collect::<Vec<f64>>();
    let mut m = vec![vec![0.5, x[0].sin()], x.to_vec()];
    let last = n % m.len();
    m.swap(0, last);
    m[0].push(x[0]);
    let mut k = vec![squares.to_vec()];
    for i in 0..n {
        k.push(vec![0.5_f64.sin(); i % 2 + 1]);
    }
    k[n][0] *= x[1];
    let mut copies = vec![squares.clone(), m[0].to_vec()];
    copies.push(vec![1.0, 2.0]);
    copies.rotate_left(1);
    let sum = m.iter().map(|r| r[0] * r[r.len() - 1]).sum::<f64>();
    sum + k.iter().flatten().sum::<f64>() * copies[0][1] + copies[1][0] * copies[2][1] * m[1][0]
}

#[test]
fn a_list_of_lists_knows_what_its_rows_are() {
    for n in 0..4 {
        check!(rows_of_many_kinds(&vec![0.5, 0.7, 1.1]; n));
    }
}

#[differentiable]
fn rows_of_a_parameter(w: [f64; 4], n: usize) -> Vec<f64> {
    let x = w[3];
    let mut s = x;
    for v in w {
        if x < v {
            return vec![x, v];
        }
        s += v * x;
    }
    let rows = [w, [x, s, 1.0, x]];
    vec![s + rows[n % 2][1], rows[(n + 1) % 2][n % 3]]
}

#[test]
fn rows_by_their_place_are_read_in_the_list_that_is_returned() {
    for n in 0..4 {
        check_results!(rows_of_a_parameter([0.4, 0.7, 1.1, 1.5]; n));
    }
    check_results!(rows_of_a_parameter([0.4, 0.7, 1.1, 0.5]; 1));
}
