//! Constants of the body's own that are lent to calls, whose backward halves are handed them again.

use backprop::differentiable;

fn lookup(n: usize) -> Vec<f64> {
    (0..n).map(|i| 1.0 / (i + 1) as f64).collect()
}

fn rate(n: usize) -> f64 {
    0.5 * n as f64
}

#[differentiable]
fn weighted(x: &[f64], #[constant] table: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * x[i] * table[i];
    }
    s
}

#[differentiable]
fn scaled(x: f64, #[constant] by: &f64) -> f64 {
    x * x * by
}

#[differentiable]
fn lends_what_a_call_gives(x: &[f64]) -> f64 {
    let table = lookup(x.len());
    assert!(table.len() > 1);
    let count = table.len();
    weighted(x, &table) * count as f64 + x[0] * table[1]
}

#[differentiable]
fn lends_without_a_name(x: &[f64]) -> f64 {
    weighted(x, &lookup(x.len())) * weighted(x, &lookup(9)[2..])
}

#[differentiable]
fn lends_in_a_loop(x: &[f64]) -> f64 {
    let all = lookup(x.len());
    let mut s = 1.0;
    for k in 0..3 {
        let table = lookup(x.len() + k);
        let zeros = vec![k as f64; x.len()];
        s += weighted(x, &table) * s + weighted(x, &zeros) * weighted(x, &all);
    }
    s
}

#[differentiable]
fn lends_lists(x: &[f64]) -> f64 {
    let collected: Vec<f64> = (0..x.len()).map(|i| i as f64).collect();
    let ones = vec![1.0; x.len()];
    let mut changed = vec![1.0; x.len()];
    changed[0] = 3.0;
    weighted(x, &collected) * weighted(x, &ones) + weighted(x, &changed)
}

#[differentiable]
fn lends_a_number(x: f64) -> f64 {
    let by = rate(3);
    scaled(x, &by) * scaled(x, &rate(2))
}

#[test]
fn constants_are_lent_to_both_halves_of_a_call() {
    let x = vec![0.5, 0.7, 0.3];
    check!(lends_what_a_call_gives(&x));
    check!(lends_without_a_name(&x));
    check!(lends_in_a_loop(&x));
    check!(lends_lists(&x));
    check!(lends_a_number(0.4));
}

#[differentiable]
fn collected_constants(x: f64, n: usize, steps: usize) -> f64 {
    let mut now: Vec<f64> = (0..=n)
        .map(|i| (1.0 - i as f64 / n as f64).max(0.1))
        .collect();
    let mut next = now.clone();
    for _ in 0..steps {
        for i in 1..n {
            next[i] = x * (now[i] + now[i - 1] * now[i + 1]);
        }
        std::mem::swap(&mut now, &mut next);
    }
    now[n / 2]
}

#[differentiable]
fn collected_by_turbofish(x: f64, n: usize, steps: usize) -> f64 {
    let mut now = (0..=n).map(|i| (i as f64).sqrt()).collect::<Vec<_>>();
    for _ in 0..steps {
        let next: Vec<f64> = now.iter().map(|v| v * x).collect();
        now = next;
    }
    now[n / 2]
}

#[test]
fn variables_begin_with_what_a_chain_of_constants_collects() {
    check!(collected_constants(0.9; 6, 3));
    check!(collected_by_turbofish(0.9; 6, 3));
}

#[differentiable]
fn pair_of_lists(x: &[f64], early: bool) -> (Vec<f64>, Vec<f64>) {
    if early {
        return (x.to_vec(), x[1..].to_vec());
    }
    let mut y = x.to_vec();
    for v in y.iter_mut() {
        *v *= *v;
    }
    (y, x.to_vec())
}

#[differentiable]
fn number_and_list(x: &[f64], early: bool) -> (f64, Vec<f64>) {
    if early {
        return (x[0], x.to_vec());
    }
    let mut y = x.to_vec();
    for v in y.iter_mut() {
        *v *= *v;
    }
    (y[0], y)
}

/// The discrete Fourier transform by halves, of real and imaginary parts.
#[differentiable]
fn fourier(re: &[f64], im: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let n = re.len();
    if n == 1 {
        return (re.to_vec(), im.to_vec());
    }
    let even_re: Vec<f64> = re.iter().step_by(2).copied().collect();
    let even_im: Vec<f64> = im.iter().step_by(2).copied().collect();
    let odd_re: Vec<f64> = re.iter().skip(1).step_by(2).copied().collect();
    let odd_im: Vec<f64> = im.iter().skip(1).step_by(2).copied().collect();
    let (even_re, even_im) = fourier(&even_re, &even_im);
    let (odd_re, odd_im) = fourier(&odd_re, &odd_im);
    let mut re = vec![0.0; n];
    let mut im = vec![0.0; n];
    for k in 0..n / 2 {
        let angle = -2.0 * std::f64::consts::PI * k as f64 / n as f64;
        let (c, s) = (angle.cos(), angle.sin());
        let turned_re = c * odd_re[k] - s * odd_im[k];
        let turned_im = c * odd_im[k] + s * odd_re[k];
        re[k] = even_re[k] + turned_re;
        im[k] = even_im[k] + turned_im;
        re[k + n / 2] = even_re[k] - turned_re;
        im[k + n / 2] = even_im[k] - turned_im;
    }
    (re, im)
}

#[differentiable]
fn power(x: &[f64]) -> f64 {
    let zeros = vec![0.0; x.len()];
    let (re, im) = fourier(x, &zeros);
    re.iter().zip(&im).map(|(a, b)| a * a + b * b).sum()
}

#[test]
fn pairs_of_lists_are_returned_early_and_taken_apart() {
    let x = vec![0.5, 0.7, 0.3];
    for early in [false, true] {
        check_results!(pair_of_lists(&x; early));
        check_results!(number_and_list(&x; early));
    }
    let x = vec![0.3, 0.5, -0.2, 0.9, 0.1, 0.4, 0.8, -0.6];
    check!(power(&x));
    // By Parseval's theorem it is n times the sum of squares.
    for (slope, x) in power::grad(&x).iter().zip(&x) {
        assert!((slope - 16.0 * x).abs() < 1e-13);
    }
}

#[differentiable]
fn lends_parts_that_change(x: f64, n: usize) -> f64 {
    let mut list = lookup(3);
    let mut row = [1.0, 2.0, 3.0];
    let mut rows = vec![lookup(2); 2];
    let mut y = x;
    for i in 0..n {
        let mut k = i;
        k += 1;
        let inner = vec![k as f64; 3];
        y += 0.1 * weighted(&[y, x], &list[1..]);
        y *= 1.0 - 0.05 * weighted(&[x, y], &row[..2]);
        y += 0.1 * (weighted(&[y, y], &inner[1..]) + weighted(&[y, x], &rows[i % 2]));
        list.swap(0, 2);
        row[1] += 1.0;
        rows[0][1] += 0.5;
    }
    y
}

#[test]
fn parts_of_constants_that_change_later_are_lent() {
    for n in 0..4 {
        check!(lends_parts_that_change(0.3; n));
    }
}
