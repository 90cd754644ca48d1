//! Lengths that were taken before a list becomes another one: the ends of loops, and what is reckoned from them.

use backprop::{differentiable, grad};

use crate::check::{close, difference};

#[differentiable]
fn heat(start: &[f64], k: f64, steps: usize) -> f64 {
    let mut u = start.to_vec();
    for _ in 0..steps {
        let mut next = u.clone();
        for i in 1..u.len() - 1 {
            next[i] = u[i] + k * (u[i - 1] - 2.0 * u[i].sin() + u[i + 1]);
        }
        u = next;
    }
    u.iter().map(|v| v * v).sum()
}

#[differentiable]
fn heat_by_a_name(start: &[f64], k: f64, steps: usize) -> f64 {
    let mut u = start.to_vec();
    let n = u.len();
    for _ in 0..steps {
        let mut next = u.clone();
        for i in 1..n - 1 {
            next[i] = u[i] + k * (u[i - 1] - 2.0 * u[i].sin() + u[i + 1]);
        }
        u = next;
    }
    u.iter().sum::<f64>() / n as f64
}

#[differentiable]
fn ever_shorter(x: &[f64], s: f64) -> f64 {
    let mut v = x.to_vec();
    let mut sum = 0.0;
    while v.len() > 1 {
        let n = v.len();
        let (half, last) = (n / 2, n - 1);
        let mut w = vec![0.0; half];
        for i in 0..half {
            w[i] = v[i] * v[last - i].cos() + s * v[n - 1];
        }
        for a in w.iter_mut() {
            *a *= s / n as f64;
        }
        sum += w[0] * v[last];
        v = w;
    }
    sum + v[0]
}

#[differentiable]
fn ever_longer(x: f64, s: f64, rounds: usize) -> f64 {
    let mut v = vec![x];
    for k in 0..rounds {
        let n = v.len();
        for i in 0..n {
            let a = v[i].sin() * v[n - 1 - i] + s;
            v.push(a);
        }
        if k % 2 == 0 {
            let m = v.len() - 1;
            for i in (1..m).rev() {
                v[i] = v[i - 1] * v[m] + v[i];
            }
        }
    }
    v.iter().rev().step_by(2).sum()
}

#[differentiable]
fn pooled(x: &[f64], kernel: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for _ in 0..2 {
        let mut w = Vec::new();
        for window in v.windows(kernel.len()) {
            w.push(window.iter().zip(kernel).map(|(a, b)| a * b).sum::<f64>());
        }
        v = w
            .chunks(2)
            .map(|part| part.iter().fold(0.0, |a, b| a * b + b.exp()))
            .collect();
    }
    v.iter()
        .enumerate()
        .map(|(i, a)| (i as f64 + 1.0) * a)
        .sum()
}

#[differentiable]
fn smoothed(v: &[f64], s: f64) -> Vec<f64> {
    let mut v = v.to_vec();
    v.pop();
    let n = v.len();
    for i in 0..n - 1 {
        v[i] = v[i] * v[i + 1] + s / n as f64;
    }
    v
}

#[differentiable]
fn of_calls(x: &[f64], s: f64) -> f64 {
    let mut v = x.to_vec();
    let mut product = 1.0;
    while v.len() > 2 {
        v = smoothed(&v, s);
        let n = v.len();
        if n % 2 == 0 {
            let last = n - 1;
            for i in 0..last {
                product *= v[i].cos() + v[last - i];
            }
        }
    }
    product * v[0]
}

#[differentiable]
fn of_rows(weights: &[Vec<f64>], x: &[f64], bias: f64) -> f64 {
    let mut h = x.to_vec();
    for w in weights {
        let outputs = w.len() / h.len();
        let inputs = h.len();
        let mut next = vec![bias; outputs];
        for i in 0..outputs {
            for j in 0..inputs {
                next[i] += w[i * inputs + j] * h[j];
            }
            next[i] = next[i].tanh();
        }
        h = next;
    }
    let n = h.len();
    h[n - 1] * h[0]
}

#[differentiable]
fn given_after_the_loop(x: &[f64], scale: f64) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v * v * scale;
    }
    let n = x.len();
    let less = n - 1;
    sum / less as f64
}

#[differentiable]
fn given_after_a_loop_over_a_list(x: &[f64], scale: f64) -> f64 {
    let mut out = Vec::new();
    for v in x {
        out.push(v * v);
    }
    out.push(scale);
    let mut sum = 0.0;
    for v in &out {
        sum += v.sin();
    }
    let n = out.len();
    sum / n as f64
}

#[differentiable]
fn again(x: f64, steps: usize) -> f64 {
    let mut v = vec![x, 0.5 * x];
    #[checkpoint]
    for _ in 0..steps {
        let n = v.len();
        for i in 0..n {
            v[i] = (v[i] * v[n - 1 - i]).sin() + x;
        }
    }
    v[0] * v[1]
}

fn some() -> Vec<f64> {
    vec![0.3, 0.9, -1.1, 0.5, 0.7, -0.2]
}

#[test]
fn loops_end_where_the_list_ended_before_it_became_another() {
    check!(heat(&some(), 0.2; 3));
    check!(heat_by_a_name(&some(), 0.2; 3));
    check!(ever_shorter(&some(), 0.8));
    check!(ever_longer(0.3, 0.8; 3));
    check!(pooled(&some(), &vec![0.4, -0.7]));
    check!(of_calls(&some(), 0.8));
    check!(again(0.3; 5));
}

#[test]
fn layers_are_as_wide_as_what_came_before() {
    let weights = vec![vec![0.1, 0.2, -0.3, 0.4], vec![0.5, -0.6]];
    check!(of_rows(&weights, &vec![0.3, 0.9], 0.1));
}

#[test]
fn numbers_are_given_a_name_after_the_loop_whose_sum_they_divide() {
    check!(given_after_the_loop(&some(), 0.8));
    check!(given_after_a_loop_over_a_list(&some(), 0.8));
}

#[test]
fn closures_take_lengths_too() {
    let f = grad!(|x: &[f64], k| -> f64 {
        let mut u = x.to_vec();
        for _ in 0..3 {
            let mut next = u.clone();
            let n = u.len();
            for i in 1..n - 1 {
                next[i] = u[i] + k * (u[i - 1] - 2.0 * u[i].sin() + u[i + 1]);
            }
            u = next;
        }
        let mut sum = 0.0;
        for v in &u {
            sum += v * v;
        }
        let n = u.len();
        sum / n as f64
    });
    let x = some();
    let (slopes, slope) = f.grad(&x, 0.2);
    for i in 0..x.len() {
        let expected = difference(&|x| f.value(x, 0.2), &x, i);
        close(slopes[i], expected, 1e-8, "closure");
    }
    let expected = difference(&|k| f.value(&x, k[0]), &[0.2], 0);
    close(slope, expected, 1e-8, "closure");
}
