//! What is gone through is a range, a list, or a chain of known adapters.

use backprop::{differentiable, grad};

fn main() {
    let _ = grad!(|w: [f64; 3]| w.map(|v| v * v)[0]);
    let _ = grad!(|w: &[f64]| w.iter().scan(0.0, accumulate).sum());
    let _ = grad!(|w: &[f64]| w.iter().flat_map(twice).sum());
    let _ = grad!(|w: &[f64]| w.iter().inspect(|v| println!("{v}")).product());
    let _ = grad!(|w: &[f64]| w.iter().peekable().sum());
    let _ = grad!(|w: &[f64]| w.iter().try_fold(0.0, |s, v| Ok::<f64, ()>(s + v)).unwrap());
    let _ = grad!(|w: &[f64]| w.iter().copied().map(f64::sin).sum());
    let _ = grad!(|w: &[f64]| w.iter().filter(|v| **v > 0.0).zip(w).map(|(_, v)| v).sum());
    let _ = grad!(|w: &[f64]| w.iter().take_while(|v| **v > 0.0).zip(w).map(|(_, v)| v).sum());
}

#[differentiable]
fn sorts(w: &[f64]) -> f64 {
    let mut v = w.to_vec();
    v.sort_unstable_by(|a, b| a.partial_cmp(b).unwrap());
    let _last = v.pop();
    v.dedup_by(|a, b| a == b);
    v[0]
}

#[differentiable]
fn gathers(w: &[f64]) -> f64 {
    let v: Vec<f64> = w.iter().map(|v| v * v).collect();
    v[0]
}

#[differentiable]
fn goes_through_a_number(x: f64) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += v;
    }
    s
}

#[differentiable]
fn counts_to_a_number(x: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..x {
        s += x * i;
    }
    s
}

#[differentiable]
fn waits_for_a_pattern(x: f64) -> f64 {
    let mut s = x;
    while let 0.5..8.0 = s {
        s *= x;
    }
    s
}

#[differentiable]
fn leaves_no_loop(x: f64) -> f64 {
    if x > 0.0 {
        break;
    }
    for i in 0..3 {
        if x > 1.0 {
            continue 'outer;
        }
    }
    x
}

#[differentiable]
fn forgets_that_it_changes(w: &[f64]) -> f64 {
    let s = 0.0;
    for v in w {
        s += v * v;
    }
    s
}

#[differentiable]
fn pushes_what_is_of_another_kind(x: f64) -> f64 {
    let mut points = Vec::new();
    points.push([x, x]);
    points.push(x);
    let mut numbers = vec![x];
    numbers.push((x, x));
    points[0][1] + numbers[0]
}

#[differentiable]
fn runs_again_with_another_number(x: &[f64], n: usize) -> f64 {
    let mut s = x[0];
    let mut k = 0;
    while k < n {
        #[checkpoint]
        for _ in 0..n {
            s *= x[k];
        }
        k += 1;
    }
    s
}

#[differentiable]
fn counts_in_what_nobody_says(w: &[f64]) -> f64 {
    let mut stack = vec![(0, 1.0)];
    let mut s = 0.0;
    while let Some((i, p)) = stack.pop() {
        if i < w.len() {
            stack.push((i + 1, p * w[i]));
        }
        s += p;
    }
    s
}

#[differentiable]
fn hands_on_what_a_closure_gives(x: f64, v: &[f64]) -> f64 {
    let step = |(s, k): (f64, usize), t: f64| if t > x { Some((s * t, next(k))) } else { None };
    let last = v.iter().try_fold((x, 0), |acc, t| step(acc, *t));
    last.map_or(x, |(s, k)| s * k as f64)
}

fn next(k: usize) -> usize {
    k + 1
}
