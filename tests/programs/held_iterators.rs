//! Variables that hold iterators: gone through later, or asked for one item after the other.

use backprop::differentiable;

/// Chains that have a name, and are gone through once, or copied.
#[differentiable]
fn named(x: &[f64]) -> f64 {
    let squares = x.iter().map(|v| v * v);
    let total: f64 = squares.clone().sum();
    let positive = x.iter().filter(|v| **v > 0.0);
    let pairs = x.iter().zip(x.iter().skip(1));
    let mut s = squares.map(|q| q / total).map(|p| p * p.ln()).sum::<f64>();
    s += positive.map(|v| v.ln()).sum::<f64>();
    for (a, b) in pairs {
        s += a * b;
    }
    for i in 0..2 {
        let others = x.iter().skip(i).step_by(2);
        s += others.map(|v| v * v).sum::<f64>() * (i + 1) as f64;
    }
    let it = x.iter();
    s * it.len() as f64 + it.product::<f64>()
}

/// One item at a time, then the rest.
#[differentiable]
fn first_and_rest(x: &[f64]) -> f64 {
    let mut it = x.iter().copied();
    let mut before = it.next().unwrap();
    let mut s = before.sin();
    for v in it {
        s += (v - before).powi(2);
        before = v;
    }
    let mut slopes = x.windows(2).map(|w| w[1] - w[0]);
    let Some(slope) = slopes.next() else {
        return s;
    };
    s * slopes.fold(slope, |a, d| a * 0.5 + d * d)
}

#[differentiable]
fn while_there_is_one(x: &[f64]) -> f64 {
    let mut it = x.iter();
    let mut s = 0.0;
    it.next();
    while let Some(v) = it.next() {
        s = s * 0.5 + v * v;
        if *v < 0.0 {
            it.next();
        }
    }
    let mut it = x.iter().copied().filter(|v| *v > 0.0);
    loop {
        match it.next() {
            Some(v) if v > 2.0 => break,
            Some(v) => s += v.exp(),
            None => break,
        }
    }
    s
}

/// Products of runs that go up, each of which ends where the next item is smaller.
#[differentiable]
fn runs(x: &[f64]) -> f64 {
    let mut it = x.iter().peekable();
    let mut s = 0.0;
    while let Some(&v) = it.next() {
        let mut run = v;
        while let Some(&&next) = it.peek() {
            if next < run {
                break;
            }
            run *= next;
            it.next();
        }
        s += run * run;
    }
    s
}

/// Two sorted lists merged, each item weighted by its place.
#[differentiable]
fn merged(x: &[f64], y: &[f64]) -> f64 {
    let (mut s, mut k) = (0.0, 1.0);
    let mut a = x.iter().peekable();
    let mut b = y.iter().peekable();
    while a.peek().is_some() && b.peek().is_some() {
        let v = if *a.peek().unwrap() < *b.peek().unwrap() {
            a.next().unwrap()
        } else {
            b.next().unwrap()
        };
        s += k * v;
        k += 1.0;
    }
    for v in a.chain(b) {
        s += k * v * v;
    }
    s
}

/// What is left of an iterator after a loop that ends early, and `Option`s of items.
#[differentiable]
fn what_is_left(x: &[f64]) -> f64 {
    let mut it = x.iter().enumerate();
    let (_, first) = it.next().unwrap();
    let mut s = *first;
    for v in it.by_ref() {
        if *v.1 < 0.0 {
            break;
        }
        s *= v.1 + v.0 as f64;
    }
    s += it.map(|(i, v)| i as f64 * v).sum::<f64>();
    let mut it = x.iter();
    let a = it.next().copied().unwrap_or(0.0);
    let b = it.next().map(|v| v * v).unwrap_or(1.0);
    let c = it.next().map_or(2.0, |v| v.sin());
    let d = it.next().unwrap_or(&0.5);
    s + a * b + c * d * it.next().unwrap_or(&0.5)
}

#[differentiable]
fn parts(x: &[f64]) -> f64 {
    let mut pairs = x.chunks_exact(2);
    let mut s = 0.0;
    for pair in pairs.by_ref() {
        s += pair[0] * pair[1];
    }
    s += pairs.remainder().iter().map(|v| v * v).sum::<f64>();
    let mut halves = x.chunks(x.len().div_ceil(2));
    let left = halves.next().unwrap();
    match halves.next() {
        Some(right) => s + left[0] * right[0],
        None => s - left[0],
    }
}

#[differentiable]
fn rows(m: &[Vec<f64>]) -> f64 {
    let mut rows = m.iter();
    let Some(first) = rows.next() else {
        return 0.0;
    };
    let mut s = 0.0;
    for row in rows {
        let mut it = row.iter();
        let mut p = *it.next().unwrap();
        while let Some(v) = it.next() {
            p = p * v + first[0];
        }
        s += p;
    }
    s
}

/// A program in a string whose steps take one item each.
#[differentiable]
fn interpreted(x: &[f64], program: &str) -> f64 {
    let mut operands = x.iter();
    let mut s = 0.0;
    for step in program.split(' ') {
        let v = operands.next().unwrap();
        match step {
            "add" => s += v,
            "mul" => s *= v,
            _ => s -= v,
        }
    }
    s * operands.clone().product::<f64>() + operands.len() as f64
}

#[test]
fn iterators_have_names() {
    for x in [vec![0.7, 1.3, -0.4, 2.1, 0.5], vec![0.7, -1.3]] {
        check!(named(&x));
        check!(first_and_rest(&x));
        check!(what_is_left(&x));
    }
    check!(first_and_rest(&vec![0.7]));
    check_grad!((x: &[f64] = &vec![0.7, 1.3, -0.4]) {
        let mut it = x.iter();
        let mut s = *it.next().unwrap();
        while let Some(v) = it.next() {
            s = s * v + 0.5;
        }
        s
    });
}

#[test]
fn iterators_are_asked_for_single_items() {
    check!(while_there_is_one(&vec![
        0.7, 1.3, -0.4, 0.3, 1.1, 2.1, 0.5
    ]));
    check!(while_there_is_one(&vec![0.7]));
    check!(runs(&vec![0.7, 1.3, -0.4, 2.1, 0.5]));
    check!(merged(&vec![0.1, 0.7, 1.3, 2.1], &vec![0.3, 0.5, 3.0]));
    check!(parts(&vec![0.7, 1.3, -0.4, 2.1, 0.5]));
    check!(parts(&vec![0.7]));
    check!(rows(&vec![vec![0.7, 1.3], vec![-0.4, 2.1, 0.3], vec![0.9]]));
    check!(interpreted(&vec![0.7, 1.3, -0.4, 2.1, 0.5]; "add mul sub"));
}

#[test]
#[should_panic(expected = "index out of bounds")]
fn an_item_that_is_not_there_panics_in_the_gradient_too() {
    let _ = rows::grad(&[vec![0.7], vec![]]);
}
