//! Lists that whatever happens to, in an order that is chosen at run time: gradients and products with the Hessian against differences.

use backprop::differentiable;

/// A machine whose operations on two lists are chosen at run time.
#[differentiable(hessian)]
fn machine(x: &[f64], ops: &[(usize, usize)]) -> f64 {
    let mut v = x.to_vec();
    let mut points = Vec::new();
    let mut rows = vec![x.to_vec()];
    points.push([x[0], x[1]]);
    let mut s = 0.3;
    for &(op, k) in ops {
        match op {
            0 => v.push(s * x[k % x.len()]),
            1 => {
                if let Some(a) = v.pop() {
                    s = 0.5 * s + a.sin();
                }
            }
            2 => v.insert(k % (v.len() + 1), s),
            3 => {
                if !v.is_empty() {
                    let a = v.remove(k % v.len());
                    s += 0.2 * a * a;
                }
            }
            4 => v.truncate(k),
            5 => {
                let by = k % (v.len() + 1);
                v.rotate_left(by);
            }
            6 => v.sort_by(|a, b| b.total_cmp(a)),
            7 => {
                for i in 1..v.len() {
                    v[i] *= 0.9 * v[i - 1] + 0.1;
                }
            }
            8 => points.push([s, x[k % x.len()]]),
            9 => {
                if let Some([a, b]) = points.pop() {
                    s = 0.7 * s + 0.3 * a * b;
                    points.insert(k % (points.len() + 1), [a * b, b]);
                }
            }
            10 => {
                if points.len() > 1 {
                    let p = points.swap_remove(k % points.len());
                    points[0][0] += p[1] * p[0];
                }
            }
            11 => points.retain(|p| p[0] > 0.1),
            12 => {
                for p in points.iter_mut() {
                    let old = p[0];
                    p[0] = p[1] * s;
                    p[1] = 0.5 * old;
                }
            }
            13 => rows.push(v.clone()),
            14 => {
                if let Some(mut row) = rows.pop() {
                    row.push(s);
                    s = 0.6 * s + 0.2 * row[0] * row[row.len() - 1];
                    rows.insert(0, row);
                }
            }
            15 => {
                if !rows.is_empty() {
                    let at = k % rows.len();
                    let row = &mut rows[at];
                    row.push(s);
                    row[0] *= 0.8;
                    let c = row.len() - 1;
                    s += 0.1 * row[c] * row[0];
                }
            }
            16 => {
                let half = v.len() / 2;
                let mut tail = v.split_off(half);
                tail.append(&mut v);
                v = tail;
            }
            17 => {
                let t: f64 = v.drain(..v.len().min(k)).sum();
                s = 0.8 * s + 0.1 * t;
            }
            18 => v.resize(k, s),
            19 => {
                let by = k % (points.len() + 1);
                points.rotate_right(by);
            }
            20 => rows.sort_by(|a, b| a.len().cmp(&b.len())),
            21 => {
                let all = rows.concat();
                let mut t = 0.0;
                for a in &all {
                    t += a * a;
                }
                s = 0.5 * s + 0.05 * (t + 0.1).sqrt();
            }
            22 => points.clear(),
            _ => {
                if rows.len() > 3 {
                    rows.truncate(2);
                    rows.clear();
                }
            }
        }
        s = s.sin() + 0.1;
    }
    for (i, a) in v.iter().enumerate() {
        s += a * (1.0 + 0.1 * i as f64);
    }
    for p in &points {
        s += p[0] * p[1];
    }
    for row in &rows {
        for a in row {
            s += 0.1 * a;
        }
    }
    s
}

#[differentiable]
fn runs_twice(x: &[f64], ops: &[(usize, usize)]) -> f64 {
    let mut y = x.to_vec();
    y[1] = machine(x, ops);
    machine(&y, ops) * x[0]
}

/// Operations, which follow from a seed.
fn operations(seed: u64, longest: usize) -> Vec<(usize, usize)> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let count = 1 + next(longest);
    (0..count).map(|_| (next(24), next(7))).collect()
}

/// The slope along one axis by differences of fourth order; nothing where the function jumps nearby, as sorting makes it.
fn slope(f: &dyn Fn(&[f64]) -> f64, x: &[f64], axis: usize) -> Option<f64> {
    let by_steps_of = |step: f64| {
        let at = |by: f64| {
            let mut moved = x.to_vec();
            moved[axis] += by * step;
            f(&moved)
        };
        (8.0 * (at(1.0) - at(-1.0)) - (at(2.0) - at(-2.0))) / (12.0 * step)
    };
    let (slope, other) = (by_steps_of(1e-4), by_steps_of(4e-5));
    ((slope - other).abs() < 1e-5 * slope.abs().max(1.0)).then_some(slope)
}

#[test]
fn whatever_happens_to_lists_is_swept_back() {
    let x = vec![0.5, 0.7, 1.1, 0.9];
    let along = vec![0.3, -0.2, 0.5, 0.1];
    let mut jumps = 0;
    for seed in 0..500 {
        let ops = operations(seed, 40);
        let (value, gradient) = machine::value_and_grad(&x, &ops);
        assert_eq!(value.to_bits(), machine(&x, &ops).to_bits());
        let (_, tangent) = machine::jvp(&x, &ops, &along);
        let product: f64 = gradient.iter().zip(&along).map(|(g, t)| g * t).sum();
        crate::check::close(tangent, product, 1e-11, "jvp");
        for axis in 0..4 {
            let expected = slope(&|x| machine(x, &ops), &x, axis);
            jumps += usize::from(expected.is_none());
            let expected = expected.unwrap_or(gradient[axis]);
            crate::check::close(gradient[axis], expected, 1e-8, "gradient");
        }
    }
    assert!(jumps < 20, "{jumps} of all slopes are not known");
}

#[test]
fn so_it_is_in_calls_and_in_second_derivatives() {
    let x = vec![0.5, 0.7, 1.1, 0.9];
    let along = vec![0.3, -0.2, 0.5, 0.1];
    let mut jumps = 0;
    for seed in 500..600 {
        let ops = operations(seed, 25);
        let gradient = runs_twice::grad(&x, &ops);
        let product = machine::hvp(&x, &ops, &along);
        for axis in 0..4 {
            let expected = slope(&|x| runs_twice(x, &ops), &x, axis);
            let slope_of_slope = |other: usize| slope(&|x| machine::grad(x, &ops)[axis], &x, other);
            let slopes: Option<Vec<f64>> = (0..4).map(slope_of_slope).collect();
            let (Some(expected), Some(slopes)) = (expected, slopes) else {
                jumps += 1;
                continue;
            };
            crate::check::close(gradient[axis], expected, 1e-7, "gradient of a caller");
            let expected = slopes.iter().zip(&along).map(|(s, a)| s * a).sum();
            crate::check::close(product[axis], expected, 1e-7, "product with the Hessian");
        }
    }
    assert!(jumps < 20, "{jumps} of all slopes are not known");
}
