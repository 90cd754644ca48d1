//! Lists of more than numbers that are collected, and lists that get shorter: `pop`, `insert`, `drain` and their kin.

use backprop::differentiable;

#[differentiable]
fn collect_arrays(x: &[f64]) -> f64 {
    let p = x.iter().map(|v| [*v, v * v]).collect::<Vec<_>>();
    let q: Vec<[f64; 2]> = (0..x.len()).map(|i| [x[i] * x[0], x[i].sin()]).collect();
    let t: Vec<(f64, f64)> = x.iter().zip(&q).map(|(v, w)| (v * w[1], w[0])).collect();
    let mut s = 0.0;
    for i in 0..p.len() {
        s += p[i][0] * q[i][1] + p[i][1] * q[i][0];
    }
    for (a, b) in &t {
        s += a / b;
    }
    s
}

#[differentiable]
fn collect_lists(x: &[f64], n: usize) -> f64 {
    let mut s = 1.0;
    for k in 0..n {
        let mut rows = (0..x.len())
            .map(|i| vec![x[i] * s; i + 1])
            .collect::<Vec<_>>();
        rows[1][0] *= rows[2][1];
        let m: Vec<Vec<f64>> = rows
            .iter()
            .map(|row| row.iter().map(|v| v * x[k]).collect())
            .collect();
        for r in &m {
            for v in r {
                s += 0.01 * v * v;
            }
        }
    }
    s
}

#[differentiable]
fn zeros_of_zeros(x: &[f64], n: usize) -> f64 {
    let mut a = vec![[0.0; 2]; n];
    let mut b = vec![vec![0.0; n]; n];
    for i in 0..n {
        a[i][0] = x[i];
        a[i][1] = x[0];
        for j in 0..n {
            b[i][j] = a[i][0] * a[j][1];
        }
    }
    let mut s = 0.0;
    for r in &b {
        for v in r {
            s += v.sin();
        }
    }
    s
}

#[differentiable]
fn pops(x: &[f64]) -> f64 {
    let mut stack = Vec::new();
    for &v in x {
        stack.push(v * v);
    }
    let mut s = 0.0;
    while let Some(v) = stack.pop() {
        s = s * 0.5 + v * x[0];
        if v > 1.0 && stack.len() < 3 && s < 0.9 {
            stack.push(v * 0.5);
            stack.push(s);
        }
    }
    s
}

#[differentiable]
fn pops_unwrap(x: &[f64], n: usize) -> f64 {
    let mut s = x[0];
    for k in 0..n {
        let mut v = x.to_vec();
        let a = v.pop().unwrap();
        let b = v.pop().expect("two");
        v.push(a * b * s);
        let Some(c) = v.pop() else {
            return s;
        };
        s += c * v[0];
        if let Some(d) = v.pop() {
            s += d * a;
            v.push(s);
        }
        v.pop();
        let _ = v.pop();
        s += v.pop().unwrap_or(x[k]);
        match v.pop() {
            Some(e) => s += e,
            None => s *= 2.0,
        }
    }
    s
}

#[differentiable]
fn rpn(x: &[f64], ops: &[usize]) -> f64 {
    let mut stack = Vec::new();
    let mut next = 0;
    for &op in ops {
        if op == 0 {
            stack.push(x[next]);
            next += 1;
        } else {
            let b = stack.pop().unwrap();
            let a = stack.pop().unwrap();
            stack.push(match op {
                1 => a + b,
                2 => a * b,
                _ => a / b,
            });
        }
    }
    stack.pop().unwrap()
}

#[differentiable]
fn pops_of_points(x: &[f64]) -> f64 {
    let mut stack = vec![[x[0], x[1]]];
    let mut s = 0.0;
    let mut n = 0;
    while let Some([a, b]) = stack.pop() {
        s += a * b;
        n += 1;
        if n < 5 {
            stack.push([a * 0.5, b * x[2]]);
            stack.push([a * b, x[0]]);
        }
    }
    while let Some(p) = stack.pop() {
        s += p[0] * p[1];
    }
    s
}

#[differentiable]
fn pops_of_lists(x: &[f64]) -> f64 {
    let mut stack = Vec::new();
    stack.push(x.to_vec());
    let mut s = 0.0;
    while let Some(list) = stack.pop() {
        if list.len() == 1 {
            s = s * 0.9 + list[0] * list[0];
            continue;
        }
        let m = list.len() / 2;
        stack.push(list[..m].to_vec());
        stack.push(list[m..].to_vec());
        s += list[0] * 0.1;
    }
    s
}

#[differentiable]
fn others(x: &[f64], n: usize) -> f64 {
    let mut s = 1.0;
    for k in 0..n {
        let mut v = x.to_vec();
        v.insert(1, x[0] * s);
        v.insert(v.len(), s);
        let a = v.remove(k);
        v.remove(0);
        s += a * v[0] * 0.1;
        v.truncate(4);
        v.resize(6, s);
        v.resize(5, 0.0);
        s += v[4] * v[1];
        let b = v.swap_remove(1);
        v.rotate_left(2);
        v[1..].rotate_right(1);
        s += b * v[0] + v[1] * v[2] * v[3];
        let mut w = v.split_off(2);
        w.push(a);
        v.append(&mut w);
        w.push(s * 0.1);
        v.extend_from_slice(&w);
        v.retain(|u| *u > 0.3);
        for (i, u) in v.iter().enumerate() {
            s += u * u * 0.1 * (i as f64);
        }
        let d: f64 = v.drain(1..3).sum();
        s += d * v[0];
        for u in v.drain(..) {
            s += u * 0.1;
        }
        v.clear();
        v.push(s);
        s = v[0] * 0.3;
    }
    s
}

#[differentiable]
fn others_of_points(x: &[f64], n: usize) -> f64 {
    let mut s = 1.0;
    for k in 0..n {
        let mut v: Vec<[f64; 2]> = x.iter().map(|u| [*u, s]).collect();
        v.insert(1, [x[0] * s, x[1]]);
        let a = v.remove(k);
        s += a[0] * v[0][1] * 0.1;
        v.truncate(4);
        v.resize(6, [s, x[0]]);
        s += v[4][0] * v[1][1];
        let b = v.swap_remove(1);
        v.rotate_left(2);
        v[1..].rotate_right(1);
        s += b[0] * v[0][1] + v[1][0] * v[2][1];
        let mut w = v.split_off(2);
        w.push(a);
        v.append(&mut w);
        v.extend_from_slice(&w);
        v.retain(|u| u[0] > 0.3);
        for u in &v {
            s += u[0] * u[1] * 0.1;
        }
        for u in v.drain(1..3) {
            s += u[0] * 0.1;
        }
        v.clear();
        v.push([s, x[1]]);
        s = v[0][0] * v[0][1];
    }
    s
}

#[differentiable]
fn collects_rows(x: &[f64]) -> f64 {
    let rows: Vec<Vec<f64>> = (0..2)
        .map(|i| (0..3).map(|j| x[i * 3 + j]).collect())
        .collect();
    rows[0][1] * rows[1][2]
}

#[test]
fn lists_are_collected_and_get_shorter() {
    let x = vec![0.5, 0.7, 1.1, 0.9];
    check!(collects_rows(&vec![0.5, 0.7, 1.1, 0.9, 0.3, 1.3]));
    check!(collect_arrays(&x));
    check!(collect_lists(&x; 3));
    check!(zeros_of_zeros(&x; 3));
    check!(pops(&x));
    check!(pops_unwrap(&x; 3));
    check!(rpn(&x; &[0, 0, 1, 0, 2, 0, 3, 0][..7]));
    check!(pops_of_points(&x));
    check!(pops_of_lists(&x));
    check!(others(&x; 3));
    check!(others_of_points(&x; 3));
}
