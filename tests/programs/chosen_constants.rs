//! Constants that a differentiated value chooses: counts, indices, truths and cases, kept for the backward sweep.

use backprop::differentiable;

#[differentiable]
fn exponent(x: f64) -> f64 {
    let k = if x > 0.5 { 2 } else { 3 };
    x.powi(k) + x
}

#[differentiable]
fn truths(x: f64, y: f64) -> f64 {
    let big = x > 0.5;
    let far = y > 0.5 || big;
    let mut s = x * y;
    if big && !far {
        s += x;
    } else if far {
        s *= y.sin();
    }
    if big { s } else { s * s }
}

#[differentiable]
fn truths_in_a_loop(x: &[f64]) -> f64 {
    let mut was_up = false;
    let mut s = 0.4;
    for &v in x {
        let is_up = v > 0.3;
        if is_up && !was_up {
            s = s * v + v.sin();
        } else if is_up {
            s += v * v;
        }
        was_up = is_up;
    }
    s
}

#[differentiable]
fn largest_index(x: &[f64]) -> f64 {
    let mut best = 0;
    for i in 1..x.len() {
        if x[i] > x[best] {
            best = i;
        }
    }
    let mut s = 1.0;
    for (i, &v) in x.iter().enumerate() {
        if i != best {
            s *= v - x[best];
        }
    }
    s * x[best]
}

#[differentiable]
fn in_order(x: &[f64]) -> f64 {
    let mut order: Vec<usize> = (0..x.len()).collect();
    for i in 0..order.len() {
        for j in i + 1..order.len() {
            if x[order[j]] < x[order[i]] {
                order.swap(i, j);
            }
        }
    }
    let mut s = 0.5;
    for &i in &order {
        s = s * x[i] + x[i].sin();
    }
    s
}

#[differentiable]
fn pairs(x: f64, y: f64) -> f64 {
    let (a, b) = if x > y { (1.5, 2) } else { (0.5, 3) };
    let [p, q] = if y > 0.0 { [0, 1] } else { [1, 0] };
    let z = [x, y];
    z[p] * a + z[q].powi(b)
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Phase {
    Solid,
    Liquid(i32),
}

#[differentiable]
fn phases(t: f64, heat: f64) -> f64 {
    let mut phase = Phase::Solid;
    let mut t = t;
    let mut total = 0.0;
    for step in 0..6 {
        phase = if t > 1.0 {
            Phase::Liquid(step)
        } else {
            Phase::Solid
        };
        match phase {
            Phase::Solid => t += heat * t.cos(),
            Phase::Liquid(since) => t += heat * t * 0.1 * since as f64,
        }
        total += t;
    }
    if phase == Phase::Solid {
        total
    } else {
        total * t
    }
}

#[differentiable]
fn counted(x: f64) -> f64 {
    let mut n = 0;
    let mut y = x;
    while y < 10.0 {
        y *= 1.5 + x * 0.1;
        n += 1;
    }
    y / n as f64 + n as f64 * x
}

#[differentiable]
fn cells_of_a_table(x: f64, table: &[f64; 5]) -> f64 {
    let mut s = x;
    for _ in 0..4 {
        let i = (s.abs() * 2.0).floor() as usize % 4;
        let f = s - i as f64 * 0.5;
        s = table[i] + (table[i + 1] - table[i]) * f * x;
    }
    s
}

#[differentiable]
fn labelled_block(x: f64) -> f64 {
    let y = 'found: {
        for k in 0..5 {
            if x * k as f64 > 1.0 {
                break 'found x * x;
            }
        }
        x.sin()
    };
    y * x
}

#[test]
fn a_branch_chooses() {
    check!(exponent(0.7));
    check!(exponent(0.3));
    check!(pairs(0.7, 0.4));
    check!(pairs(0.3, -0.4));
    check!(truths(0.7, 0.4));
    check!(truths(0.3, 0.4));
    check!(truths(0.3, 0.9));
}

#[test]
fn a_loop_chooses() {
    check!(truths_in_a_loop(&vec![0.4, 0.6, -0.2, 1.3, 0.1, 0.9]));
    check!(largest_index(&vec![0.4, 0.6, -0.2, 1.3, 0.1]));
    check!(in_order(&vec![0.4, 0.6, -0.2, 1.3, 0.1]));
    check!(phases(0.4, 0.35));
    check!(counted(0.8));
    check!(cells_of_a_table(0.8, &[0.1, 0.6, 0.4, 0.9, 1.2]));
}

#[test]
fn a_block_is_left_with_a_value() {
    check!(labelled_block(0.8));
    check!(labelled_block(0.1));
}

#[differentiable]
fn tuples_with_constants(x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for k in 0..n {
        let (p, place, is_left) = if x[k] > x[k + 1] {
            (x[k] * x[k + 1], k, true)
        } else {
            (x[k + 1] * x[k + 1], 2 * k + 1, false)
        };
        let (q, by) = match place {
            0 => (p, 1),
            _ if s > 1.0 => (p * s, 2),
            _ => (p.sin(), 3),
        };
        s += if is_left { q } else { q * x[by] };
    }
    s
}

#[test]
fn arms_give_tuples_with_constants_in_them() {
    check!(tuples_with_constants(&vec![0.5, 0.9, 1.1, 0.7, 1.3]; 1));
    check!(tuples_with_constants(&vec![1.5, 0.9, 1.1, 0.7, 1.3]; 4));
}
