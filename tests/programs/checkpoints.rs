//! Loops that save only the square root of their states.

use backprop::differentiable;

#[differentiable]
fn orbit(x: f64, steps: usize) -> f64 {
    let mut y = x;
    #[checkpoint]
    for _ in 0..steps {
        y = 0.5 * y.sin() + x;
    }
    y
}

#[differentiable]
fn of_orbit(x: f64) -> f64 {
    let mut sum = 0.0_f64;
    for k in 1..4 {
        sum += orbit(x * x, 5 * k) * sum.cos();
        let mut y = x;
        #[checkpoint]
        for i in 0..7 {
            y = x * (y + f64::from(i)).sin();
        }
        sum += y;
    }
    sum
}

#[differentiable]
fn scaled(x: f64, steps: usize) -> f64 {
    let scale = 0.5 + 0.1 * x.cos();
    let mut y = x;
    #[checkpoint]
    for _ in 0..steps {
        y = scale * y.sin() + x;
    }
    y
}

#[test]
fn a_block_reads_what_was_computed_before_the_loop() {
    check!(scaled(0.5; 0));
    check!(scaled(0.5; 30));
}

/// Ten million states of two numbers would be 160 MB.
#[test]
fn a_loop_that_runs_again_keeps_the_square_root_of_its_states() {
    const STEPS: usize = 100_000;
    let mut tape = Counting::default();
    let value = orbit::__forward(0.5, STEPS, &mut tape);
    assert_eq!(value.to_bits(), orbit(0.5, STEPS).to_bits());
    assert!(tape.words < 1000, "{} words", tape.words);
}

/// Counts the words that are left, and keeps none.
#[derive(Default)]
struct Counting {
    words: usize,
    room: Vec<u64>,
}

impl backprop::Record for Counting {
    fn push<const N: usize>(&mut self, _: [u64; N]) {
        self.words += N;
    }

    fn pop<const N: usize>(&mut self) -> [u64; N] {
        unreachable!("only the forward half runs")
    }

    fn claim<const N: usize>(&mut self, count: usize) -> &mut [[u64; N]] {
        self.words += count * N;
        self.room = vec![0; count * N];
        self.room.as_chunks_mut().0
    }

    fn release<const N: usize>(&mut self, _: usize) -> &[[u64; N]] {
        unreachable!("only the forward half runs")
    }
}

#[test]
fn a_block_that_runs_again_reads_what_is_around_it() {
    check!(orbit(0.5; 0));
    check!(orbit(0.5; 1));
    check!(orbit(0.5; 30));
    check!(of_orbit(0.4));
}

#[differentiable]
fn halved(x: f64) -> (f64, f64) {
    (0.5 * x.sin(), x.cos())
}

#[differentiable]
fn read_and_changed_later(x: f64, v: &[f64], n: usize) -> f64 {
    let mut rate = x.sin();
    let mut list = v.to_vec();
    let mut s = x;
    #[checkpoint]
    for i in 0..n {
        s = rate * s + list[i % list.len()] * s.sin();
    }
    for i in 0..n {
        rate *= s;
        list[i % 2] *= s;
    }
    rate + list[0] * list[1]
}

#[differentiable]
fn reads_a_result(x: f64, v: &[f64], n: usize) -> f64 {
    let pair = halved(x);
    let mut s = v[0];
    #[checkpoint]
    for i in 0..n {
        s += s * pair.1 * v[i % v.len()] - pair.0;
    }
    s * pair.0
}

#[differentiable]
fn of_both(x: f64, v: &[f64], n: usize) -> f64 {
    let mut s = x;
    for k in 0..3 {
        s += 0.1 * read_and_changed_later(s * 0.5, v, n) + 0.2 * reads_a_result(s, v, k);
    }
    s
}

#[test]
fn a_block_that_runs_again_reads_what_was_there_at_first() {
    let v = vec![0.3, 0.7, 0.4];
    for n in [0, 1, 2, 5, 9] {
        check!(read_and_changed_later(0.5, &v; n));
        check!(reads_a_result(0.5, &v; n));
        check!(of_both(0.4, &v; n));
    }
}

#[differentiable]
fn goes_on_from_a_result(x: f64, v: &[f64], n: usize) -> f64 {
    let mut s = halved(x).1;
    let mut list = Vec::new();
    for t in v {
        list.push(*t * x);
    }
    let mut copy = list.clone();
    #[checkpoint]
    for i in 0..n {
        s *= (v[i % v.len()] + s).sin();
        copy[i % v.len()] *= s + list[(i + 1) % v.len()];
    }
    list[0] *= s;
    s + copy[0] + copy[1] * list[0]
}

#[differentiable]
fn of_what_goes_on(x: f64, v: &[f64], n: usize) -> f64 {
    let mut s = x;
    for _ in 0..2 {
        s += 0.5 * goes_on_from_a_result(s, v, n);
    }
    s
}

#[differentiable]
fn calls_methods_of_a_tuple(x: f64, v: &[f64], n: usize) -> f64 {
    let mut pair = (x.sin(), x);
    #[checkpoint]
    for i in 0..n {
        pair.0 += match i % 3 {
            0 => v[i % v.len()],
            1 => pair.1.sin(),
            _ => x,
        };
        pair.1 *= x;
    }
    pair.0 * pair.1
}

#[differentiable]
fn of_a_tuple(x: f64, v: &[f64], n: usize) -> f64 {
    calls_methods_of_a_tuple(x, v, n) * x
}

#[test]
fn a_block_says_of_which_type_its_numbers_are() {
    let v = vec![0.3, 0.7, 0.4];
    for n in [0, 1, 5] {
        check!(calls_methods_of_a_tuple(0.5, &v; n));
        check!(of_a_tuple(0.5, &v; n));
    }
}

#[test]
fn a_block_goes_on_from_a_part_of_a_result_or_a_copy() {
    let v = vec![0.3, 0.7, 0.4];
    for n in [0, 1, 5] {
        check!(goes_on_from_a_result(0.5, &v; n));
        check!(of_what_goes_on(0.5, &v; n));
    }
}

#[differentiable]
fn asks_its_list(x: f64, v: &[f64], n: usize) -> f64 {
    let mut s = x;
    #[checkpoint]
    for _ in 0..n {
        if v.iter().any(|t| *t > s) {
            s *= 0.8;
        }
        if !v.iter().all(|t| *t > s) {
            s *= 0.75;
        }
        if let Some(k) = v.iter().position(|t| *t < s) {
            s += v[k] * s;
        }
        if let Some(t) = v.iter().find(|t| **t > s * 0.5) {
            s += t * 0.1 * s;
        }
        s += v.iter().filter(|t| **t > s).count() as f64 * 0.1 * s.sin();
    }
    s
}

#[differentiable]
fn counts_and_orders(x: f64, v: &[f64], n: usize) -> f64 {
    let mut s = x;
    #[checkpoint]
    for i in 0..n {
        let mut seen = Vec::new();
        let mut count = 0;
        for (k, t) in v.iter().enumerate() {
            if *t > s {
                seen.push(k);
                count += 2;
            }
        }
        let other = i % v.len();
        seen.push(other);
        seen.sort_by(|a, b| b.cmp(a));
        let mut order: Vec<usize> = (0..v.len()).collect();
        order.sort_by(|&a, &b| (v[a] * s).total_cmp(&(v[b] * s)));
        assert!(seen.len() > count / 2);
        count += seen.len();
        s = (s * v[seen[0]]).sin() + count as f64 * 0.1 * s + v[order[0]] * s;
    }
    s
}

#[test]
fn a_block_that_runs_again_does_so_with_constants_of_its_own() {
    let v = vec![0.3, -0.2, 0.7, 0.45];
    for n in [0, 1, 2, 5] {
        check!(asks_its_list(0.31, &v; n));
        check!(counts_and_orders(0.31, &v; n));
    }
}
