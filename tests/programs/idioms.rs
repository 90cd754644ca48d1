//! Idioms of everyday Rust around the arithmetic: patterns, closures, adapters, macros that say nothing of the value.

use backprop::differentiable;

#[differentiable]
fn norm(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum::<f64>().sqrt()
}

#[differentiable]
fn slice_patterns(x: [f64; 4]) -> f64 {
    let [a, b, ..] = x;
    let [.., c] = x;
    a * b + c.sin()
}

#[differentiable]
fn statistics(x: &[f64]) -> f64 {
    let n = x.len() as f64;
    let mean = x.iter().sum::<f64>() / n;
    let variance = x.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / (n - 1.0);
    let skew: f64 = x
        .iter()
        .map(|&v| ((v - mean) / variance.sqrt()).powi(3))
        .sum();
    mean + variance.ln() + skew
}

#[differentiable]
fn nested_closures(x: f64, y: f64) -> f64 {
    let square = |a: f64| a * a;
    let mixed = |a: f64, b: f64| square(a) + b * x;
    mixed(y, mixed(x, square(y)))
}

#[differentiable]
fn collected(x: &[f64]) -> f64 {
    let squares: Vec<f64> = x.iter().map(|v| v * v).collect();
    let sums: Vec<f64> = squares.iter().zip(x).map(|(s, v)| s + v).collect();
    sums.iter().skip(1).step_by(2).map(|s| s.sin()).sum::<f64>()
        + squares.iter().rev().take(2).product::<f64>()
}

#[differentiable]
fn largest(x: &[f64]) -> f64 {
    let most = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let least = x.iter().fold(f64::INFINITY, |a, &b| a.min(b));
    most * most - least
}

#[differentiable]
fn asserted(x: &[f64], k: usize) -> f64 {
    assert!(k < x.len(), "there are {} of them", x.len());
    assert_eq!(x.len() % 2, 0);
    debug_assert!(x[k] > -100.0);
    let (left, right) = x.split_at(k);
    let mut s = 0.0;
    for (a, b) in left.iter().zip(right) {
        s += a * b;
    }
    if matches!(k, 1 | 2) { s } else { s * s }
}

#[differentiable]
fn shadows(x: f64) -> f64 {
    let x = x * x;
    let x = {
        let y = x + 1.0;
        let x = y * x;
        x + y
    };
    let y = x;
    for x in 0..3 {
        let _ = x;
    }
    x * y
}

#[differentiable]
fn ranges(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in (0..x.len()).rev().step_by(2) {
        s = s * 0.5 + x[i];
    }
    for w in x[1..].chunks_exact(2) {
        s += w[0] * w[1] * s;
    }
    for (i, v) in x.iter().enumerate().skip(1) {
        s -= v * i as f64;
    }
    s
}

#[differentiable]
fn references(x: &f64, pair: &(f64, [f64; 2])) -> f64 {
    let (a, [b, c]) = pair;
    let d = &pair.1;
    *x * a + *b * c + d[0] * **&x
}

#[differentiable]
fn early(x: f64, y: f64) -> f64 {
    if x < 0.0 {
        return -x * y;
    }
    let Some(k) = digits("3") else {
        return x + y;
    };
    match k {
        3 => (),
        _ => return 0.0,
    }
    if y > 0.5 { x.powi(k) * y } else { x + y }
}

fn digits(text: &str) -> Option<i32> {
    text.parse().ok()
}

#[differentiable]
fn constants_of_the_outside(x: f64) -> f64 {
    const SCALE: f64 = 1.5;
    static SHIFT: f64 = 0.25;
    fn half(v: f64) -> f64 {
        v / 2.0
    }
    x * SCALE + SHIFT * half(3.0) * x.sin() + f64::from(2_u8) * x * u32::MAX as f64 * 1e-9
}

#[differentiable]
fn compound(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y);
    a += b;
    b *= a;
    a -= b / 2.0;
    b /= a + 3.0;
    (a, b) = (b, a);
    let mut c = [a, b];
    c[0] %= 2.0;
    c.swap(0, 1);
    let [p, q] = c;
    p * q
}

#[differentiable]
fn functions_by_path(x: f64, y: f64) -> f64 {
    f64::sin(x) * f64::powf(y, x) + f64::hypot(x, y).ln() + f64::max(x, y) - f64::mul_add(x, y, 1.0)
}

#[differentiable]
fn vectors_of_vectors(w: &[Vec<f64>], x: &[f64]) -> f64 {
    let mut layer: Vec<f64> = x.to_vec();
    for _ in 0..2 {
        let mut next = Vec::with_capacity(w.len());
        for row in w {
            let z: f64 = row.iter().zip(&layer).map(|(a, b)| a * b).sum();
            next.push(z.tanh());
        }
        layer = next;
    }
    layer.iter().sum()
}

#[differentiable]
fn two_dimensions<const R: usize, const C: usize>(m: &[[f64; C]; R]) -> f64 {
    let mut s = 0.0;
    for (i, row) in m.iter().enumerate() {
        for (j, v) in row.iter().enumerate() {
            s += v * m[(i + 1) % R][(j + 1) % C];
        }
    }
    let mut t = [[0.0; R]; C];
    for i in 0..R {
        for j in 0..C {
            t[j][i] = m[i][j] * s;
        }
    }
    6.0 * t[C - 1][R - 1] + t[0][0]
}

#[test]
fn closures_and_adapters() {
    let x = vec![0.3, -0.2, 0.8, 1.1];
    check!(norm(&x));
    check!(statistics(&x));
    check!(nested_closures(0.7, 0.4));
    check!(collected(&x));
    check!(largest(&x));
    check!(ranges(&vec![0.3, -0.2, 0.8, 1.1, 0.6]));
}

#[test]
fn patterns_and_shadows() {
    check!(slice_patterns([0.3, -0.2, 0.8, 1.1]));
    check!(shadows(0.7));
    check!(compound(0.7, 0.4));
    check!(functions_by_path(0.7, 0.4));
}

#[test]
fn ways_out_and_assertions() {
    check!(asserted(&vec![0.3, -0.2, 0.8, 1.1]; 2));
    check!(early(0.7, 0.4));
    check!(early(0.7, 0.8));
    check!(early(-0.7, 0.8));
    check!(constants_of_the_outside(0.7));
}

#[test]
fn lists_of_lists() {
    check!(vectors_of_vectors(
        &vec![vec![0.3, -0.2], vec![0.8, 1.1]],
        &vec![0.5, 0.9]
    ));
    check!(two_dimensions(&[[0.3, -0.2, 0.4], [0.8, 1.1, 0.6]]));
    check!(references(&0.7, &(0.4, [0.2, 0.9])));
}

/// A list of arrays whose numbers only what is added to them says the type of.
#[differentiable]
fn pushed(x: &[f64], #[constant] springs: &[(usize, usize)], steps: usize) -> f64 {
    let mut at = x.to_vec();
    for _ in 0..steps {
        let mut force = vec![[-0.5, 0.25]; at.len()];
        for &(a, b) in springs {
            for axis in 0..2 {
                force[a][axis] += at[b];
                force[b][axis] -= at[a];
            }
        }
        for (p, f) in at.iter_mut().zip(&force) {
            *p += 0.1 * f[0] * f[1];
        }
    }
    at[0] * at[1]
}

/// The nearest of some places, whose number is kept in an `Option`, if it is near enough.
#[differentiable]
fn nearest(places: &[[f64; 2]], at: [f64; 2], #[constant] far: f64) -> f64 {
    let mut least = far;
    let mut which = None;
    for (i, place) in places.iter().enumerate() {
        let distance = (place[0] - at[0]).hypot(place[1] - at[1]);
        if distance < least {
            least = distance;
            which = Some(i);
        }
    }
    match which {
        Some(i) => least * places[i][0],
        None => at[0] * far,
    }
}

/// A step that is halved where it leads out of a range.
#[differentiable]
fn kept_within(x: f64, step: f64, high: f64) -> f64 {
    let mut length = step;
    while !(-1.0..=high).contains(&(x + length)) {
        length *= 0.5;
    }
    if (..x).contains(&length) {
        x * length
    } else {
        length
    }
}

/// The numbers within a range, each asked of by reference; both ends are evaluated for each, whatever the first says.
#[differentiable]
fn sum_within(x: &[f64], low: f64, #[constant] asked: &std::cell::Cell<u32>) -> f64 {
    let mut sum = 0.0;
    for v in x {
        let is_within = (low..{
            asked.set(asked.get() + 1);
            10.0 * low
        })
            .contains(v);
        if is_within {
            sum += v * low;
        }
    }
    sum
}

#[test]
fn both_ends_of_a_range_are_evaluated() {
    let asked = std::cell::Cell::new(0);
    let (value, (dx, dlow)) = sum_within::value_and_grad(&[0.5, 2.0, 40.0, 3.0], 1.5, &asked);
    assert_eq!((value, dlow), (7.5, 5.0));
    assert_eq!(dx, [0.0, 1.5, 0.0, 1.5]);
    assert_eq!(asked.get(), 4);
}

#[test]
fn lists_of_arrays_places_in_options_and_ranges() {
    let springs = [(0, 1), (1, 2), (0, 2)];
    let x = [0.5, -0.75, 1.25];
    check!(pushed(&x; &springs[..], 3));
    let places = [[1.0, 2.0], [0.5, -0.25], [3.0, 0.125]];
    for far in [0.25, 2.0, 100.0] {
        check!(nearest(&places, [0.75, 0.5]; far));
    }
    check!(kept_within(0.5, 8.0, 2.0));
    check!(kept_within(1.5, 1.0, 3.0));
}
