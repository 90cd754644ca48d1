//! Chains of iterators with closures.

use backprop::differentiable;

#[differentiable]
fn norm(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum::<f64>().sqrt()
}

#[differentiable]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(a, b)| a * b).sum()
}

#[differentiable]
fn product(x: &[f64]) -> f64 {
    let p: f64 = x.iter().product();
    p * x.iter().sum::<f64>()
}

#[test]
fn chains_end_in_sum_and_product() {
    check!(norm(&vec![0.5, 0.7, 1.1]));
    check!(dot(&vec![0.5, 0.7, 1.1], &vec![0.1, 0.2, 0.4]));
    check!(product(&vec![0.5, 0.7, 1.1]));
    check!(product(&Vec::<f64>::new()));
}

#[differentiable]
fn largest(x: &[f64]) -> f64 {
    let m = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    m + x.iter().map(|v| (v - m).exp()).sum::<f64>().ln()
}

#[differentiable]
fn folds(x: &[f64]) -> f64 {
    let (s, p) = x.iter().fold((0.0, 1.0), |(s, p), v| (s + v * p, p * v));
    x.iter().rev().fold(s, |acc, &v| acc * 0.5 + v) + p
}

#[test]
fn fold_carries_a_number_or_a_tuple() {
    check!(largest(&vec![0.5, 0.7, 1.1]));
    check!(folds(&vec![0.5, 0.7, 1.1]));
}

#[differentiable]
fn positives(x: &[f64]) -> f64 {
    x.iter().filter(|v| **v > 0.0).map(|v| v.sqrt()).sum()
}

#[differentiable]
fn filter_by_constant(x: &[f64], keep: &[bool]) -> f64 {
    x.iter()
        .zip(keep)
        .filter(|(_, k)| **k)
        .map(|(v, _)| v * v)
        .sum()
}

#[differentiable]
fn filter_of_map(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v * v).filter(|&c| c < 1.0).sum()
}

#[test]
fn filter_passes_over_items() {
    check!(positives(&vec![0.5, -0.7, 1.1]));
    check!(filter_by_constant(&vec![0.5, -0.7, 1.1]; &[true, false, true]));
    check!(filter_of_map(&vec![0.5, -0.7, 1.1]));
}

#[differentiable]
fn take_and_skip(x: &[f64], n: usize) -> f64 {
    let a: f64 = x.iter().take(n).map(|v| v.sin()).sum();
    let b: f64 = x.iter().skip(n).map(|v| v.cos()).product();
    a * b + x.iter().step_by(2).sum::<f64>()
}

#[test]
fn take_skip_and_step_by_count_items() {
    for n in 0..4 {
        check!(take_and_skip(&vec![0.5, -0.7, 1.1]; n));
    }
}

#[differentiable]
fn enumerated(x: &[f64]) -> f64 {
    x.iter()
        .enumerate()
        .map(|(i, v)| v.powi(i as i32 + 1) / (i as f64 + 1.0))
        .sum()
}

#[differentiable]
fn of_range(x: &[f64], n: usize) -> f64 {
    (0..n).map(|i| x[i % x.len()] * (i as f64)).sum::<f64>()
        + (1..n + 1).rev().map(|i| x[0] / i as f64).product::<f64>()
}

#[test]
fn items_are_counted() {
    check!(enumerated(&vec![0.5, -0.7, 1.1]));
    check!(of_range(&vec![0.5, -0.7, 1.1]; 5));
}

#[differentiable]
fn windows(x: &[f64]) -> f64 {
    x.windows(3)
        .map(|w| (w[0] - 2.0 * w[1] + w[2]).powi(2))
        .sum()
}

#[differentiable]
fn chunks(x: &[f64]) -> f64 {
    x.chunks(2)
        .map(|c| c.iter().map(|v| v * v).sum::<f64>().ln())
        .sum::<f64>()
        + x.chunks_exact(2).map(|c| c[0] * c[1]).sum::<f64>()
}

#[test]
fn windows_and_chunks_are_mapped() {
    check!(windows(&vec![0.5, -0.7, 1.1, 0.2, 0.6]));
    check!(windows(&vec![0.5, -0.7]));
    check!(chunks(&vec![0.5, -0.7, 1.1, 0.2, 0.6]));
}

#[differentiable]
fn nested(m: &[[f64; 2]], x: [f64; 2]) -> f64 {
    m.iter()
        .map(|row| row.iter().zip(&x).map(|(a, b)| a * b).sum::<f64>().tanh())
        .sum()
}

#[differentiable]
fn pairs(x: &[f64]) -> f64 {
    (0..x.len())
        .map(|i| (0..i).map(|j| x[i] * x[j].sin()).sum::<f64>())
        .sum()
}

#[test]
fn chains_stand_in_closures_of_chains() {
    check!(nested(&vec![[0.5, 0.7], [1.1, 0.2]], [0.3, 0.9]));
    check!(pairs(&vec![0.5, -0.7, 1.1]));
}

#[differentiable]
fn collected(x: &[f64]) -> f64 {
    let y: Vec<f64> = x.iter().map(|v| v.exp()).collect();
    let total: f64 = y.iter().sum();
    y.iter().map(|v| (v / total).ln() * v).sum()
}

#[differentiable]
fn captured(x: &[f64], scale: f64, data: &[f64]) -> f64 {
    let mean = x.iter().sum::<f64>() / x.len() as f64;
    let s: f64 = x
        .iter()
        .zip(data.iter())
        .map(|(v, d)| {
            let r = (v - mean) * scale;
            if r > 0.0 { r * d } else { r * r }
        })
        .sum();
    s
}

#[test]
fn closures_read_what_is_around_them() {
    check!(collected(&vec![0.5, -0.7, 1.1]));
    check!(captured(&vec![0.5, -0.7, 1.1], 0.7, &vec![0.1, 0.3, 0.2]));
}

#[differentiable]
fn within_loop(x: &[f64], n: usize) -> f64 {
    let mut y = x.to_vec();
    for _ in 0..n {
        let total: f64 = y.iter().map(|v| v * v).sum();
        y.iter_mut().for_each(|v| *v /= total);
        y[0] += 0.1;
    }
    y[0] * y[1]
}

#[test]
fn chains_stand_in_loops() {
    check!(within_loop(&vec![0.5, -0.7, 1.1]; 3));
}

#[differentiable]
fn of_array(x: [f64; 3]) -> f64 {
    x.iter().sum::<f64>() * x.into_iter().map(f64::sin).product::<f64>() + x.map(|v| v * v)[1]
}

#[test]
fn arrays_are_iterated_over_and_mapped() {
    check!(of_array([0.5, -0.7, 1.1]));
}

#[differentiable]
fn folded_in_an_arm(x: f64, v: &[f64]) -> f64 {
    let mut a = x;
    let mut l = v.to_vec();
    for k in 0..v.len() {
        match k % 3 {
            0 if x > v[k] => a *= x,
            j if j == 1 => a -= x,
            _ => {
                let i = k % l.len();
                l[i] *= (a * v.iter().fold(a, |s, t| s * 0.5 + *t * a).sin()).sin();
            }
        }
    }
    l[0] * l[1] * a
}

#[differentiable]
fn folded_in_a_block(x: f64, v: &[f64], n: usize) -> f64 {
    let mut a = x;
    for k in 0..n {
        {
            let i = k % v.len();
            a *= v[i] + v.iter().fold(a, |s, t| s * 0.5 + *t * a);
        }
        a += x;
    }
    a
}

#[test]
fn a_fold_stands_in_a_block_with_names_of_its_own() {
    check!(folded_in_an_arm(0.7, &vec![0.4, -0.2, 1.3]));
    check!(folded_in_a_block(0.7, &vec![0.4, -0.2, 0.3]; 3));
}
