//! Lists of tuples of numbers and constants, as in `Vec<(usize, f64)>`.

use backprop::{Differentiable, differentiable};

/// The mean of the nearest values, weighted by how near they are.
#[differentiable]
fn nearest(x: &[f64], #[constant] to: f64, count: usize) -> f64 {
    let mut found: Vec<(f64, usize)> = x
        .iter()
        .enumerate()
        .map(|(i, v)| ((v - to) * (v - to), i))
        .collect();
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found.truncate(count);
    let total: f64 = found.iter().map(|(d, _)| (-d).exp()).sum();
    found.iter().map(|(d, i)| (-d).exp() * x[*i]).sum::<f64>() / total
}

/// A sparse vector that is put together, changed and multiplied.
#[differentiable]
fn sparse(x: &[f64]) -> f64 {
    let mut entries: Vec<(usize, f64)> = Vec::new();
    for (i, &v) in x.iter().enumerate() {
        if v > 0.0 {
            entries.push((i, v));
        }
    }
    for (i, v) in entries.iter_mut() {
        *v *= *i as f64 + 1.0;
    }
    for entry in &mut entries {
        entry.1 += 0.5;
    }
    let (i, last) = entries[entries.len() - 1];
    entries[0].1 += last;
    let mut s = last * entries[0].1 + x[i] + entries.len() as f64;
    for (rank, &(i, v)) in entries.iter().enumerate() {
        s += v * x[i] * (rank + 1) as f64;
    }
    s
}

/// All products of a factor or a sum for each place, by a list of what is still to be done.
#[differentiable]
fn stacked(x: &[f64]) -> f64 {
    let mut stack: Vec<(usize, f64)> = vec![(0, 1.0)];
    let mut s = 0.0;
    while let Some((i, p)) = stack.pop() {
        if i == x.len() {
            s += p;
        } else {
            stack.push((i + 1, p * x[i]));
            stack.push((i + 1, p + x[i]));
        }
    }
    s
}

/// The types of constants that a counter, a comparison or a letter says.
#[differentiable]
fn of_all_kinds(x: &[f64]) -> f64 {
    let mut pairs = Vec::new();
    for i in 0..x.len() {
        for j in 0..i {
            pairs.push((i, j, x[i] * x[j]));
        }
    }
    let mut s: f64 = pairs
        .iter()
        .map(|(i, j, w)| w * w * (i * 2 + j) as f64)
        .sum();
    let mut signs: Vec<(bool, f64)> = Vec::new();
    for &v in x {
        signs.push((v > 1.0, v * v));
    }
    for &(up, v) in &signs {
        if up {
            s += v;
        } else {
            s *= v + 1.0;
        }
    }
    let mut letters: Vec<(char, f64)> = Vec::new();
    for (letter, &v) in "abca".chars().zip(x) {
        letters.push((letter, v));
    }
    let of_a = letters.iter().filter(|(letter, _)| *letter == 'a');
    s += of_a.map(|(_, v)| v * v).sum::<f64>();
    let powers = [(1_i32, x[0]), (2, x[1])];
    s + powers.iter().map(|&(k, v)| v.powi(k)).sum::<f64>()
}

/// What changes the order and the length, and what is copied from one element to another.
#[differentiable]
fn rearranged(x: &[f64]) -> f64 {
    let mut list: Vec<(usize, f64)> = Vec::new();
    for (i, &v) in x.iter().enumerate() {
        list.push((i, v));
    }
    list.retain(|(_, v)| *v > 0.0);
    list.insert(0, (3, x[0]));
    list.swap(0, 1);
    let copies = list.clone();
    for (i, v) in copies {
        list.push((i + 1, v * v));
    }
    list.remove(1);
    let mut best: [(usize, f64); 2] = [(0, x[0]); 2];
    for &(i, v) in &list {
        if v > best[0].1 {
            best[1] = best[0];
            best[0] = (i, v);
        } else if v > best[1].1 {
            best[1] = (i, v);
        }
    }
    let weighted = list.iter().map(|(i, v)| v * *i as f64).sum::<f64>();
    weighted * best[0].1 * best[1].1 + best[1].0 as f64
}

#[differentiable]
fn rows(x: &[f64]) -> f64 {
    let mut rows: Vec<Vec<(usize, f64)>> = vec![Vec::new(); 2];
    for (i, &v) in x.iter().enumerate() {
        rows[i % 2].push((i, v * v));
    }
    let mut s = 0.0;
    for row in &rows {
        for &(j, w) in row {
            s += w * x[j];
        }
    }
    s
}

/// A weight beside what kind it is of.
#[derive(Differentiable, Clone, Debug)]
struct Term {
    #[constant]
    power: i32,
    weight: f64,
}

/// The same of structs, taken apart by patterns; rows and elements that are copied within one list.
#[differentiable]
fn terms(x: &[f64]) -> f64 {
    let mut todo = vec![Term {
        power: 1,
        weight: x[0],
    }];
    for &v in x {
        todo.push(Term {
            power: 2,
            weight: v * v,
        });
    }
    let best = todo
        .iter()
        .max_by(|a, b| a.weight.total_cmp(&b.weight))
        .unwrap();
    let mut s = best.weight.powi(best.power);
    let Term { power, weight } = &todo[1];
    s += weight.powi(*power);
    todo[1] = todo[0].clone();
    let lowest = x.iter().copied().enumerate().collect::<Vec<(usize, f64)>>();
    let (at, low) = lowest
        .iter()
        .copied()
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .unwrap();
    s += low * x[(at + 1) % x.len()];
    while let Some(Term { power, weight }) = todo.pop() {
        s += weight.powi(power) + power as f64;
    }
    let mut m = vec![vec![x[0], x[1]], vec![x[1], x[0] * x[1]]];
    m[1] = m[0].clone();
    m[0][0] *= m[1][0];
    s + m[0][0] + m[1][1] * m[0][1]
}

#[test]
fn values_stand_beside_where_they_come_from() {
    let x = vec![0.7, 1.3, -0.4, 2.1];
    check!(nearest(&x; 1.1, 2));
    check!(nearest(&x; 1.1, 9));
    check!(sparse(&x));
    check!(stacked(&x));
    check!(of_all_kinds(&x));
    check!(rearranged(&x));
    check!(rows(&x));
    check!(terms(&x));
    check_grad!((x: &[f64] = &vec![0.7, 1.3, -0.4]) {
        let mut list: Vec<(usize, f64)> = x.iter().map(|v| v * v).enumerate().collect();
        list.sort_by(|a, b| b.1.total_cmp(&a.1));
        list.iter().take(2).map(|&(i, w)| w * x[i]).sum::<f64>()
    });
}

/// The Hessian's product with a vector, against differences of the gradient.
#[test]
fn second_derivatives_of_mixed_lists() {
    #[differentiable(hessian)]
    fn powers(x: &[f64]) -> f64 {
        let mut list: Vec<(usize, f64)> = x.iter().map(|v| v * v).enumerate().collect();
        list.sort_by(|a, b| b.1.total_cmp(&a.1));
        let mut s = 0.0;
        while let Some((i, w)) = list.pop() {
            s += w * x[i] * (i + 1) as f64;
        }
        s
    }
    let (x, along) = ([0.7, 1.3, -0.4], [0.3, -0.2, 0.9]);
    let found = powers::hvp(&x, &along);
    for (i, &slope) in found.iter().enumerate() {
        // Each term is the cube of one of them, times its place.
        let expected = 6.0 * (i + 1) as f64 * x[i] * along[i];
        assert!(
            (slope - expected).abs() < 1e-12,
            "{i}: {slope} instead of {expected}"
        );
    }
}
