//! Models as a project has them: structs of parameters, functions that call functions, results of every form.

use backprop::{Differentiable, Scalar, differentiable};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Layer {
    weights: Vec<Vec<f64>>,
    bias: Vec<f64>,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Network {
    hidden: Layer,
    output: Layer,
    scale: f64,
    #[constant]
    steps: usize,
}

#[differentiable]
fn dense(layer: &Layer, x: &[f64]) -> Vec<f64> {
    let mut y = layer.bias.clone();
    for (out, row) in y.iter_mut().zip(&layer.weights) {
        for (w, v) in row.iter().zip(x) {
            *out += w * v;
        }
    }
    y
}

#[differentiable]
fn activated(z: f64) -> f64 {
    if z > 0.0 { z } else { 0.1 * z.exp_m1() }
}

#[differentiable]
fn network(net: &Network, x: &[f64]) -> f64 {
    let mut h = dense(&net.hidden, x);
    for _ in 0..net.steps {
        for v in &mut h {
            *v = activated(*v) * net.scale;
        }
    }
    let y = dense(&net.output, &h);
    y.iter().map(|v| v * v).sum()
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Point<T> {
    x: T,
    y: T,
}

#[differentiable]
fn middle<T: Scalar>(a: Point<T>, b: Point<T>) -> Point<T> {
    Point {
        x: (a.x + b.x) / T::from_f64(2.0),
        y: (a.y + b.y) / T::from_f64(2.0),
    }
}

#[differentiable]
fn distance<T: Scalar>(a: Point<T>, b: Point<T>) -> T {
    (a.x - b.x).hypot(a.y - b.y)
}

#[differentiable]
fn path(points: &[f64], n: usize) -> f64 {
    let mut at = Point {
        x: points[0],
        y: points[1],
    };
    let mut length = 0.0;
    for i in 1..n {
        let next = Point {
            x: points[2 * i],
            y: points[2 * i + 1],
        };
        let between = middle(at, next);
        length += distance(at, between) * distance(between, next);
        if distance(at, next) > 0.5 {
            at = between;
        } else {
            at = next;
        }
    }
    length
}

#[differentiable]
fn split(x: f64, at: f64) -> (f64, [f64; 2]) {
    (x * at, [x - at, x / at])
}

#[differentiable]
fn parts(x: f64, y: f64) -> f64 {
    let (a, [b, c]) = split(x, y);
    let mut s = a * b;
    for k in 0..3 {
        let (p, q) = split(s, c + k as f64);
        s = p.sin() + q[k % 2];
        if k == 1 {
            let (r, _) = split(q[1], s);
            s += r;
        }
    }
    s
}

#[differentiable]
fn sums(x: &[f64], from: usize, to: usize) -> f64 {
    if to - from == 1 {
        return x[from] * x[from];
    }
    let middle = (from + to) / 2;
    sums(x, from, middle) * sums(x, middle, to).sqrt()
}

#[differentiable]
fn mapped(x: &[f64], k: f64) -> f64 {
    let total: f64 = x.iter().map(|&v| activated(v * k)).sum();
    let products: Vec<f64> = x.windows(2).map(|w| activated(w[0]) * w[1]).collect();
    total
        + products
            .iter()
            .map(|p| activated(activated(*p)))
            .product::<f64>()
}

#[differentiable]
fn until_small(x: f64, y: f64) -> f64 {
    let mut s = x;
    let mut n = 0;
    while activated(s) > 0.2 && n < 20 {
        s = activated(s) * y;
        n += 1;
    }
    s * n as f64 + activated(s - 1.0)
}

#[differentiable]
fn rows(m: &[[f64; 2]; 3], at: usize) -> f64 {
    let mut best = dot(m[0], m[at]);
    for (i, row) in m.iter().enumerate() {
        let d = dot(*row, [m[i][1], best]);
        best = if d > best { d } else { best + 0.1 * d };
    }
    best
}

#[differentiable]
fn dot<const N: usize>(a: [f64; N], b: [f64; N]) -> f64 {
    let mut s = 0.0;
    for i in 0..N {
        s += a[i] * b[i];
    }
    s
}

#[differentiable]
fn updated(state: [f64; 3], rate: f64, force: &[f64]) -> [f64; 3] {
    let mut next = state;
    for (i, f) in force.iter().enumerate() {
        let k = i % 3;
        next[k] += rate * (f - next[(k + 1) % 3]);
        if next[k] < 0.0 {
            next[k] = -next[k];
        }
    }
    next
}

#[differentiable]
fn simulated(start: [f64; 3], rate: f64, force: &[f64]) -> f64 {
    let mut state = start;
    let mut cost = 0.0;
    for step in 0..4 {
        let before = state;
        state = updated(state, rate, &force[step..]);
        cost += dot(state, before) * rate;
        if step == 2 {
            continue;
        }
        cost *= 1.0 + 0.1 * state[step % 3];
    }
    cost
}

#[test]
fn a_network_of_structs() {
    let net = Network {
        hidden: Layer {
            weights: vec![vec![0.3, -0.2], vec![0.8, 0.1], vec![-0.5, 0.4]],
            bias: vec![0.1, -0.3, 0.2],
        },
        output: Layer {
            weights: vec![vec![0.7, -0.6, 0.2]],
            bias: vec![0.4],
        },
        scale: 1.2,
        steps: 2,
    };
    let x = vec![0.9, -0.7];
    let (value, (dnet, dx)) = network::value_and_grad(&net, &x);
    assert_eq!(value.to_bits(), network(&net, &x).to_bits());
    let slope = |change: &dyn Fn(&mut Network, &mut Vec<f64>, f64)| {
        let moved = |h: f64| {
            let (mut net, mut x) = (net.clone(), x.clone());
            change(&mut net, &mut x, h);
            network(&net, &x)
        };
        (moved(1e-5) - moved(-1e-5)) / 2e-5
    };
    let near = |found: f64, change: &dyn Fn(&mut Network, &mut Vec<f64>, f64)| {
        let expected = slope(change);
        assert!((found - expected).abs() < 1e-8, "{found} is not {expected}");
    };
    for i in 0..3 {
        for j in 0..2 {
            near(dnet.hidden.weights[i][j], &|net, _, h| {
                net.hidden.weights[i][j] += h
            });
        }
        near(dnet.hidden.bias[i], &|net, _, h| net.hidden.bias[i] += h);
        near(dnet.output.weights[0][i], &|net, _, h| {
            net.output.weights[0][i] += h
        });
    }
    near(dnet.output.bias[0], &|net, _, h| net.output.bias[0] += h);
    near(dnet.scale, &|net, _, h| net.scale += h);
    near(dx[0], &|_, x, h| x[0] += h);
    near(dx[1], &|_, x, h| x[1] += h);
    assert_eq!(dnet.steps, 2);
}

#[test]
fn generic_structs_and_tuples_from_calls() {
    check!(path(&vec![0.1, 0.2, 0.9, 0.4, 0.7, 1.3, 0.2, 0.8]; 4));
    check!(parts(0.7, 1.4));
}

#[test]
fn calls_in_conditions_closures_and_themselves() {
    check!(sums(&vec![0.7, 1.4, 0.3, 0.9, 1.1]; 0, 5));
    check!(mapped(&vec![0.7, -1.4, 0.3], 0.9));
    check!(until_small(0.9, 0.8));
}

#[test]
fn states_that_are_carried_through_calls() {
    check!(rows(&[[0.7, 1.4], [0.3, 0.9], [1.1, -0.2]]; 1));
    check!(simulated(
        [0.3, 0.8, 0.5],
        0.2,
        &vec![0.4, -0.9, 0.7, 0.1, 0.6]
    ));
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Narrow {
    a: f32,
    b: [f32; 2],
}

#[differentiable]
fn of_narrow_floats(n: &Narrow, count: usize) -> f32 {
    let mut s = 1.0;
    for i in 0..count {
        s *= n.a + n.b[i % 2] * n.b[i % 2];
    }
    s
}

#[test]
fn structs_of_f32() {
    let n = Narrow {
        a: 0.5,
        b: [0.25, -1.5],
    };
    let (value, slope) = of_narrow_floats::value_and_grad(&n, 2);
    // (a + p²) (a + q²), whose numbers are all sums of powers of two.
    assert_eq!(value, 0.5625 * 2.75);
    assert_eq!(slope.a, 0.5625 + 2.75);
    assert_eq!(slope.b, [2.0 * 0.25 * 2.75, 2.0 * -1.5 * 0.5625]);
}
