//! What is constant: parameters of every type, statements without active values, and their effects.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};

use backprop::{constant, differentiable};

#[derive(Clone, Copy)]
enum Kind {
    Linear,
    Power(i32),
    Mixed { weight: f64 },
}

#[differentiable]
fn by_kind(x: f64, #[constant] kind: Kind) -> f64 {
    match kind {
        Kind::Linear => x,
        Kind::Power(n) => x.powi(n),
        Kind::Mixed { weight } => weight * x + (1.0 - weight) * x * x,
    }
}

#[differentiable]
fn by_kinds(x: &[f64], #[constant] kinds: &[Kind]) -> f64 {
    let mut s = 0.0;
    for (v, kind) in x.iter().zip(kinds) {
        s = s * 0.5
            + match kind {
                Kind::Linear => *v,
                Kind::Power(n) => v.powi(*n) * s,
                Kind::Mixed { weight } => weight * by_kind(*v, *kind),
            };
    }
    s
}

#[test]
fn enums_are_constants() {
    check!(by_kind(0.7; Kind::Linear));
    check!(by_kind(0.7; Kind::Power(3)));
    check!(by_kinds(&vec![0.5, 0.7, 0.3]; &[Kind::Power(2), Kind::Mixed { weight: 0.3 }, Kind::Linear]));
}

struct Table {
    rates: Vec<f64>,
    name: &'static str,
}

impl Table {
    fn rate(&self, k: usize) -> f64 {
        self.rates[k % self.rates.len()]
    }
}

#[differentiable]
fn with_table(
    x: f64,
    #[constant] table: &Table,
    #[constant] data: &[(f64, bool)],
    label: &str,
) -> f64 {
    let mut s = x;
    for (k, (value, flag)) in data.iter().enumerate() {
        if *flag && label == table.name {
            s = s * table.rate(k) + value * x;
        } else {
            s -= *value;
        }
    }
    s
}

#[test]
fn references_to_anything_are_constants() {
    let table = Table {
        rates: vec![0.5, 0.7],
        name: "a",
    };
    let data = [(0.1, true), (0.2, false), (0.3, true)];
    check!(with_table(0.7; &table, &data, "a"));
    check!(with_table(0.7; &table, &data, "b"));
}

#[differentiable]
fn partly(x: &[f64], #[constant] weights: &[f64], #[constant] scale: f64) -> f64 {
    let total: f64 = weights.iter().sum();
    let mut s = 0.0;
    for i in 0..x.len() {
        let w = weights[i] / total;
        s += w * x[i] * x[i] * scale;
    }
    s
}

#[test]
fn floats_can_be_constants() {
    check!(partly(&vec![0.5, 0.7, 0.3]; &[1.0, 2.0, 3.0], 0.5));
}

#[differentiable]
fn counted(x: &[f64], #[constant] count: &Cell<usize>) -> f64 {
    let mut s = 0.0;
    for v in x {
        count.set(count.get() + 1);
        s += v * v * v;
    }
    count.set(count.get() + 100);
    s
}

#[differentiable]
fn counted_and_read(x: &[f64], #[constant] count: &AtomicUsize) -> f64 {
    let mut s = 1.0;
    for v in x {
        let k = count.fetch_add(1, Ordering::Relaxed);
        s = s * v + k as f64 * v;
    }
    s
}

#[test]
fn statements_without_active_values_run_once() {
    let count = Cell::new(0);
    assert_eq!(counted::grad(&[1.0, 2.0], &count), [3.0, 12.0]);
    assert_eq!(count.get(), 102);
    let _ = counted::jvp(&[1.0, 2.0], &count, &[1.0, 0.0]);
    assert_eq!(count.get(), 204);
    let count = AtomicUsize::new(1);
    // s = ((v0 + v0) v1 + 2 v1)
    assert_eq!(counted_and_read::grad(&[3.0, 5.0], &count), [10.0, 8.0]);
    assert_eq!(count.load(Ordering::Relaxed), 3);
}

#[differentiable]
fn reads_cell(x: f64, #[constant] cell: &Cell<f64>) -> f64 {
    let mut s = x;
    for _ in 0..3 {
        let k = cell.get();
        cell.set(k + 1.0);
        s = s * x * k;
    }
    s
}

#[test]
fn a_value_that_changes_is_remembered() {
    let cell = Cell::new(2.0);
    // 2 * 3 * 4 * x^4
    assert_eq!(reads_cell::value_and_grad(0.5, &cell), (1.5, 12.0));
}

#[differentiable]
fn asserts(x: &[f64], n: usize) -> f64 {
    assert!(n <= x.len(), "{n} is more than {}", x.len());
    debug_assert_ne!(n, 17);
    let mut s = 0.0;
    for i in 0..n {
        debug_assert!(i < 100);
        assert!(x[i].is_finite(), "element {i} is {}", x[i]);
        s += x[i] * x[i];
    }
    if n == 100 {
        println!("never {n}");
    }
    s
}

#[test]
fn assertions_are_kept() {
    check!(asserts(&vec![0.5, 0.7]; 2));
}

#[test]
#[should_panic(expected = "3 is more than 2")]
fn an_assertion_is_the_users() {
    asserts::grad(&[0.5, 0.7], 3);
}

#[test]
#[should_panic(expected = "element 1 is inf")]
fn an_assertion_may_read_active_values() {
    asserts::grad(&[0.5, f64::INFINITY], 2);
}

#[differentiable]
fn out_of_bounds(x: &[f64], i: usize) -> f64 {
    x[0] * x[i]
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 2 but the index is 7")]
fn an_index_out_of_bounds_is_the_users() {
    out_of_bounds::grad(&[0.5, 0.7], 7);
}

#[differentiable]
fn parts(x: &[f64], width: usize, end: usize) -> f64 {
    let mut s = 0.0;
    for row in x.chunks(width) {
        for (i, v) in row[..end].iter().enumerate() {
            for w in row[1..].iter().rev().zip(&row[i..=end]) {
                s += v * w.0 * w.1;
            }
        }
    }
    s.sin()
}

#[test]
fn parts_of_parts_are_gone_through_in_both_sweeps() {
    check!(parts(&vec![0.5, 0.7, -0.3, 0.2, 1.1, -0.4, 0.6, 0.9]; 4, 3));
}

#[test]
#[should_panic(expected = "range end index 4 out of range for slice of length 3")]
fn a_part_out_of_bounds_is_the_users() {
    parts::grad(&[0.5, 0.7, 0.1], 3, 4);
}

#[differentiable]
fn stopped(x: f64, n: usize) -> f64 {
    let mut s = x;
    for _ in 0..n {
        let frozen = constant(s);
        s = s * frozen + x;
    }
    s
}

#[test]
fn nothing_flows_through_constant() {
    // s1 = x * [x] + x, s2 = s1 * [s1] + x
    let (value, slope) = stopped::value_and_grad(0.5, 2);
    assert_eq!(value, stopped(0.5, 2));
    assert_eq!(slope, 1.5 * 0.75 + 1.0);
}

#[differentiable]
fn integers(x: &[f64], n: u32) -> f64 {
    let mut k = 1_u32;
    let mut sum = 0;
    let mut s = 0.0;
    for i in 0..x.len() {
        k = k * 3 % 7;
        sum += k;
        let half = k / 2;
        s += x[i] * f64::from(half + n) * x[(sum as usize) % x.len()];
    }
    s * f64::from(sum)
}

#[test]
fn integers_are_counted_beside() {
    check!(integers(&vec![0.5, 0.7, 0.3]; 2));
}

#[differentiable]
fn items_in_loops(x: f64, n: usize) -> f64 {
    let mut s = x;
    for k in 0..n {
        const RATE: f64 = 0.5;
        fn twice(k: usize) -> f64 {
            2.0 * k as f64
        }
        s = s.sin() * RATE + s * s * twice(k) * RATE;
        if s > 0.1 {
            const RATE: f64 = 3.0;
            s = s * s * RATE;
        }
    }
    for _ in 0..n {
        const RATE: f64 = 0.25;
        s += x * x * RATE;
    }
    s
}

#[test]
fn items_stand_in_the_blocks_that_they_are_for() {
    check!(items_in_loops(0.7; 3));
}
