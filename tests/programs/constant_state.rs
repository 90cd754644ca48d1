//! Constants that change as the program runs: counters, lists of indices, iterators and generators, which the backward sweep does
//! not run again.

use backprop::differentiable;

#[differentiable]
fn counter(x: &[f64]) -> f64 {
    let mut s = 0.5;
    let mut i = 0;
    while i < x.len() {
        s = s * x[i].sin() + x[i];
        i += 1 + i % 2;
    }
    s
}

#[differentiable]
fn two_pointers(x: &[f64]) -> f64 {
    let (mut low, mut high) = (0, x.len() - 1);
    let mut s = 1.0;
    while low < high {
        s *= x[low] - x[high] * s;
        if x[low] < x[high] {
            low += 1;
        } else {
            high -= 1;
        }
    }
    s
}

#[differentiable]
fn stack_of_indices(x: &[f64]) -> f64 {
    let mut waiting = vec![0];
    let mut s = 0.3;
    while let Some(i) = waiting.pop() {
        s = (s * x[i]).sin() + x[i];
        for child in [2 * i + 1, 2 * i + 2] {
            if child < x.len() {
                waiting.push(child);
            }
        }
    }
    s
}

#[differentiable]
fn marks(x: &[f64], order: &[usize]) -> f64 {
    let mut seen = vec![false; x.len()];
    let mut s = 0.3;
    for &i in order {
        if seen[i] {
            s *= x[i];
        } else {
            s += x[i] * s;
            seen[i] = true;
        }
    }
    s
}

#[differentiable]
fn generator(x: f64, n: usize) -> f64 {
    let mut state: u64 = 7;
    let mut s = x;
    for _ in 0..n {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let u = (state >> 40) as f64 / 16_777_216.0;
        s = (s * u + x).sin() * x;
    }
    s
}

#[differentiable]
fn bisected(x: f64, #[constant] table: &[f64]) -> f64 {
    let mut s = 0.0;
    for k in 0..3 {
        let (mut low, mut high) = (0, table.len());
        while high - low > 1 {
            let middle = (low + high) / 2;
            if table[middle] <= x + k as f64 {
                low = middle;
            } else {
                high = middle;
            }
        }
        s += (x - constant_table(low)) * (x + s);
    }
    s
}

fn constant_table(at: usize) -> f64 {
    at as f64 * 0.5
}

#[differentiable]
fn iterator_by_hand(x: f64, #[constant] data: &[f64]) -> f64 {
    let mut rest = data.iter();
    let mut s = x;
    while let Some(d) = rest.next() {
        s = s * d + x;
        if s > 3.0 {
            rest.next();
        }
    }
    s
}

#[differentiable]
fn sign_flips(x: &[f64]) -> f64 {
    let mut sign = 1.0;
    let mut s = 0.2;
    for &v in x {
        s = s * v + sign * v * v;
        sign = -sign;
    }
    s
}

#[differentiable]
fn weights_decay(x: &[f64], rate: i32) -> f64 {
    let mut weight = 1.0;
    let mut s = 0.2;
    for (i, &v) in x.iter().enumerate() {
        weight *= 0.5;
        if i % 2 == 1 {
            weight += 0.1;
        }
        s += weight * (s * v).sin();
        weight = weight.powi(rate);
    }
    s
}

#[differentiable]
fn constants_in_arrays(x: &[f64]) -> f64 {
    let mut w = [1.0, 0.5];
    let mut s = 0.2;
    for (i, &v) in x.iter().enumerate() {
        w[i % 2] += 0.25;
        s = s * w[0] * v + w[1];
        w.swap(0, 1);
    }
    s
}

#[differentiable]
fn option_of_last(x: &[f64]) -> f64 {
    let mut last: Option<usize> = None;
    let mut s = 0.2;
    for i in 0..x.len() {
        if let Some(j) = last {
            s += x[i] * x[j] * s;
        }
        if x[i] > 0.0 {
            last = Some(i);
        }
    }
    s
}

#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Up,
    Down,
}

#[differentiable]
fn machine(x: &[f64]) -> f64 {
    let mut mode = Mode::Up;
    let mut s: f64 = 0.2;
    for &v in x {
        match mode {
            Mode::Up => s += v * s.cos(),
            Mode::Down => s = s * v,
        }
        mode = if mode == Mode::Up && s > 0.5 {
            Mode::Down
        } else {
            Mode::Up
        };
    }
    s
}

#[differentiable]
fn nested_counters(x: &[f64]) -> f64 {
    let mut total = 0;
    let mut s = 0.2;
    'outer: for i in 0..x.len() {
        let mut j = i;
        loop {
            total += 1;
            if j == 0 {
                break;
            }
            j /= 2;
            s += x[j] * s * x[i];
            if total > 9 {
                break 'outer;
            }
        }
        s *= x[i] + total as f64 * 0.1;
    }
    s + total as f64 * x[0]
}

#[differentiable]
fn string_of_operations(x: f64, y: f64, program: &str) -> f64 {
    let mut a = x;
    for c in program.chars() {
        match c {
            '+' => a += y,
            '*' => a *= y,
            's' => a = a.sin(),
            _ => {}
        }
    }
    a
}

#[test]
fn counters_of_while_loops() {
    check!(counter(&vec![0.4, -0.2, 1.3, -0.7, 0.9]));
    check!(two_pointers(&vec![0.4, -0.2, 1.3, -0.7, 0.9]));
    check!(nested_counters(&vec![0.4, 0.2, 1.3, 0.7, 0.9]));
}

#[test]
fn lists_of_indices_and_marks() {
    check!(stack_of_indices(&vec![0.4, -0.2, 1.3, -0.7, 0.9, 0.1]));
    check!(marks(&vec![0.4, -0.2, 1.3]; &[0, 1, 0, 2, 2, 1]));
    check!(option_of_last(&vec![0.4, -0.2, 1.3, -0.7, 0.9]));
}

#[test]
fn generators_iterators_and_machines() {
    check!(generator(0.7; 6));
    check!(iterator_by_hand(0.7; &[1.5, 0.5, 2.5, 0.25, 1.0]));
    check!(machine(&vec![0.4, -0.2, 1.3, -0.7, 0.9]));
    check!(string_of_operations(0.7, 0.4; "+*s+s**"));
}

#[test]
fn floats_that_no_derivative_flows_through() {
    check!(bisected(0.7; &[0.0, 0.5, 1.0, 1.5, 2.0]));
    check!(sign_flips(&vec![0.4, -0.2, 1.3, -0.7, 0.9]));
    check!(weights_decay(&vec![0.4, -0.2, 1.3, -0.7, 0.9]; 2));
    check!(constants_in_arrays(&vec![0.4, -0.2, 1.3, -0.7, 0.9]));
}
