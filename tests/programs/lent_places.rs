//! Places that are lent to be changed: `let row = &mut m[i];`, `split_at_mut`, `last_mut`; and lists in every kind of function.

use backprop::{Differentiable, differentiable, grad};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct P {
    x: f64,
    y: f64,
}

#[differentiable]
fn concat(x: &[f64]) -> f64 {
    let rows = vec![x.to_vec(), vec![x[0], x[1]]];
    let all = rows.concat();
    let mut s = 0.0;
    for i in 0..all.len() {
        s += all[i] * all[i];
    }
    s
}

#[differentiable]
fn fills(x: &[f64]) -> f64 {
    let mut v = vec![[0.0; 2]; 3];
    v.fill([x[0], x[1]]);
    v[1][0] *= 2.0;
    v[0][1] * v[1][0]
}

#[differentiable]
fn split(x: &[f64], k: usize) -> f64 {
    let mut v = x.to_vec();
    {
        let (a, b) = v.split_at_mut(k);
        for i in 0..a.len().min(b.len()) {
            a[i] += b[i] * x[0];
            b[i] *= a[i];
        }
    }
    v[0] * v[2]
}

#[differentiable]
fn last_mut(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    *v.last_mut().unwrap() *= x[0];
    if let Some(f) = v.first_mut() {
        *f += v_sum(x);
    }
    v[0] * v[v.len() - 1]
}

#[differentiable]
fn v_sum(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += v;
    }
    s
}

#[differentiable]
fn alias(x: &[f64], n: usize) -> f64 {
    let mut m = vec![vec![0.0; 3]; 3];
    for k in 0..n {
        let row = &mut m[k % 3];
        row[0] = x[k];
        row[1] += row[0] * x[0];
        row.push(x[k]);
    }
    m[0][1] * m[1][3] + m[2][0]
}

#[differentiable]
fn alias_struct(x: &[f64], n: usize) -> f64 {
    let mut ps = Vec::new();
    for k in 0..n {
        ps.push(P { x: x[k], y: x[0] });
    }
    for k in 0..n {
        let p = &mut ps[k];
        p.x *= p.y;
        p.y += x[k];
    }
    ps[0].x * ps[1].y
}

#[differentiable]
fn exact(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.push(x[0]);
    let mut s = 0.0;
    for c in v.chunks_exact(2) {
        s += c[0] * c[1];
    }
    for c in v.chunks_exact_mut(2) {
        c[0] *= c[1];
    }
    s + v[0] * v[2]
}

#[differentiable]
fn taken(x: &[f64]) -> f64 {
    let mut v = Vec::new();
    let mut s = 0.0;
    for i in 0..3 {
        v.push([x[i], x[0]]);
        if i == 1 {
            let old = std::mem::take(&mut v);
            for p in &old {
                s += p[0] * p[1];
            }
            v.push([s, s]);
        }
    }
    s + v[0][0] * v[1][1]
}

#[differentiable]
fn param(mut v: Vec<f64>, s: f64) -> f64 {
    v.push(s);
    let a = v.pop().unwrap() * v.remove(0);
    v.sort_by(|a, b| b.total_cmp(a));
    a * v[0]
}

#[differentiable]
fn gives(x: &[f64]) -> Vec<Vec<f64>> {
    let mut rows = Vec::new();
    for i in 0..x.len() {
        let mut row = x.to_vec();
        row.rotate_left(i);
        row.truncate(2);
        rows.push(row);
    }
    rows
}

#[differentiable]
fn early(x: &[f64]) -> f64 {
    let mut v = Vec::new();
    for i in 0..x.len() {
        v.push((x[i], x[i] * x[0]));
        if v.len() == 3 {
            let (a, b) = v[1];
            return a * b;
        }
    }
    0.0
}

#[differentiable]
fn caller(x: &[f64]) -> f64 {
    let r = gives(x);
    let mut s = 0.0;
    for row in &r {
        s += row[0] * row[1];
    }
    s + early(x)
}

#[differentiable]
fn generic<T: backprop::Scalar>(x: &[T]) -> T {
    let mut v = Vec::new();
    for &a in x {
        v.push([a, a * a]);
    }
    v.push([x[0], x[1]]);
    let last = v.pop().unwrap();
    let mut w = Vec::new();
    w.push(x[0]);
    w.insert(0, last[1]);
    v[0][1] * w[0] * w[1]
}

#[differentiable]
fn single(x: &[f32]) -> f32 {
    let mut v = Vec::new();
    for &a in x {
        v.push([a, a * a]);
    }
    let mut w = Vec::new();
    w.push(1.0);
    w.push(x[0]);
    let s = w.pop().unwrap() * w[0];
    v[0][1] * v[1][0] * s
}

#[differentiable]
fn branch(x: &[f64]) -> f64 {
    let mut v = Vec::new();
    if x[0] > 0.0 {
        v.push([x[0], x[1]]);
    } else {
        v.push([x[1], x[0]]);
    }
    if x[1] > 100.0 {
        v.clear();
    }
    let mut s = 0.0;
    for p in &v {
        s += p[0] * p[0] * p[1];
    }
    s
}

#[differentiable]
fn checkpointed(x: &[f64], n: usize) -> f64 {
    let mut v = x.to_vec();
    let mut ps = vec![[x[0], x[1]]];
    #[checkpoint]
    for _ in 0..n {
        let a = v.remove(0);
        v.push(a * v[0] * 0.9);
        let b = ps.pop().unwrap();
        ps.push([b[0] * a, b[1]]);
        ps.push(b);
    }
    v[0] * v[1] + ps[0][0] * ps[1][1]
}

#[differentiable]
fn queue(x: &[f64]) -> f64 {
    let mut v: Vec<(f64, f64)> = vec![];
    v.push((x[0], 1.0));
    let mut best = 0.0;
    while !v.is_empty() {
        let (a, b) = v.remove(0);
        if b < 4.0 {
            v.push((a * x[1], b + 1.0));
        }
        best += a * b;
    }
    best
}

#[test]
fn places_are_lent_to_be_changed_and_lists_are_taken_apart() {
    let x = vec![0.5, 1.7, 1.1, 0.9];
    check!(concat(&x));
    check!(fills(&x));
    check!(split(&x; 2));
    check!(last_mut(&x));
    check!(alias(&x; 4));
    check!(alias_struct(&x; 4));
    check!(exact(&x));
    check!(taken(&x));
    check!(param(x.clone(), 0.3));
    check!(caller(&x));
    check!(branch(&x));
    check!(checkpointed(&x; 7));
    check!(queue(&x));
    check!(generic::<f64>(&x));
    let g = single::grad(&[0.5, 1.5]);
    let h = 1e-2;
    for i in 0..2 {
        let mut a = [0.5, 1.5f32];
        a[i] += h;
        let mut b = [0.5, 1.5f32];
        b[i] -= h;
        let d = (single(&a) - single(&b)) / (2.0 * h);
        assert!((d - g[i]).abs() < 1e-2, "{d} {g:?}");
    }
    let f = grad!(|x: &[f64]| {
        let mut v = Vec::new();
        for &a in x {
            v.push([a, a * a]);
        }
        let mut s = 0.0;
        while let Some([a, b]) = v.pop() {
            s = s * 0.5 + a * b;
        }
        let mut w = vec![s];
        w.insert(0, x[0]);
        w[0] * w[1]
    });
    let d = f.grad(&[1.0, 2.0]);
    // s = 0.5 * 8 + 1 (last popped is the first): s = x1³/2 + x0³; f = x0 s
    assert!(
        (d[0] - (4.0 + 4.0)).abs() < 1e-12 && (d[1] - 1.5 * 4.0).abs() < 1e-12,
        "{d:?}"
    );
}

#[differentiable]
fn old_item(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut s = 0.0;
    for a in v.iter_mut() {
        let old = *a;
        *a = old * x[0];
        s += old * 3.0;
    }
    s * v[1]
}

#[differentiable]
fn old_field(x: &[f64]) -> f64 {
    let mut ps = vec![P { x: x[0], y: x[1] }, P { x: x[2], y: x[0] }];
    let mut s = 0.0;
    for p in ps.iter_mut() {
        let old = p.x;
        p.x = p.y * old;
        s += old * p.x;
    }
    s * ps[0].x
}

#[test]
fn what_is_read_through_a_lent_place_stays_as_it_was() {
    let x = vec![0.5, 1.7, 1.1, 0.9];
    check!(old_item(&x));
    check!(old_field(&x));
}
