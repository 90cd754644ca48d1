//! Algorithms as they stand in textbooks: factorizations, transforms, dynamic programs, root finders and integrators.

use backprop::differentiable;

/// The determinant by Gaussian elimination with pivots.
#[differentiable]
fn determinant(a: &[f64], n: usize) -> f64 {
    let mut m = a.to_vec();
    let mut det = 1.0;
    for k in 0..n {
        let mut p = k;
        for i in k + 1..n {
            if m[i * n + k].abs() > m[p * n + k].abs() {
                p = i;
            }
        }
        if p != k {
            for j in 0..n {
                m.swap(k * n + j, p * n + j);
            }
            det = -det;
        }
        let pivot = m[k * n + k];
        det *= pivot;
        for i in k + 1..n {
            let factor = m[i * n + k] / pivot;
            for j in k..n {
                m[i * n + j] -= factor * m[k * n + j];
            }
        }
    }
    det
}

/// `b' a⁻¹ b` by Cholesky's factors.
#[differentiable]
fn quadratic_form<const N: usize>(a: [[f64; N]; N], b: [f64; N]) -> f64 {
    let mut l = [[0.0; N]; N];
    for i in 0..N {
        for j in 0..=i {
            let mut sum = a[i][j];
            for k in 0..j {
                sum -= l[i][k] * l[j][k];
            }
            if i == j {
                l[i][i] = sum.sqrt();
            } else {
                l[i][j] = sum / l[j][j];
            }
        }
    }
    let mut y = [0.0; N];
    for i in 0..N {
        let mut sum = b[i];
        for k in 0..i {
            sum -= l[i][k] * y[k];
        }
        y[i] = sum / l[i][i];
    }
    y.iter().map(|v| v * v).sum()
}

/// The power at one frequency, by a fast Fourier transform in place.
#[differentiable]
fn power(signal: &[f64], at: usize) -> f64 {
    let n = signal.len();
    let bits = n.trailing_zeros();
    let mut re = vec![0.0; n];
    let mut im = vec![0.0; n];
    for i in 0..n {
        re[i.reverse_bits() >> (usize::BITS - bits)] = signal[i];
    }
    let mut half = 1;
    while half < n {
        for start in (0..n).step_by(2 * half) {
            for k in 0..half {
                let angle = -std::f64::consts::PI * k as f64 / half as f64;
                let (s, c) = angle.sin_cos();
                let (i, j) = (start + k, start + k + half);
                let (tr, ti) = (re[j] * c - im[j] * s, re[j] * s + im[j] * c);
                re[j] = re[i] - tr;
                im[j] = im[i] - ti;
                re[i] += tr;
                im[i] += ti;
            }
        }
        half *= 2;
    }
    re[at] * re[at] + im[at] * im[at]
}

/// The soft edit distance of two signals (dynamic time warping).
#[differentiable]
fn warping(a: &[f64], b: &[f64], #[constant] gamma: f64) -> f64 {
    let (n, m) = (a.len(), b.len());
    let mut r: Vec<Vec<f64>> = vec![vec![1e3; m + 1]; n + 1];
    r[0][0] = 0.0;
    for i in 1..=n {
        for j in 1..=m {
            let d = a[i - 1] - b[j - 1];
            let (p, q, s) = (r[i - 1][j], r[i][j - 1], r[i - 1][j - 1]);
            let least = p.min(q).min(s);
            let sum = (-(p - least) / gamma).exp()
                + (-(q - least) / gamma).exp()
                + (-(s - least) / gamma).exp();
            r[i][j] = d * d + least - gamma * sum.ln();
        }
    }
    r[n][m]
}

/// A root by Newton's method, to the last digit.
#[differentiable]
fn cube_root(a: f64) -> f64 {
    let mut x = a;
    loop {
        let next = x - (x * x * x - a) / (3.0 * x * x);
        if (next - x).abs() < 1e-14 * next.abs() {
            return next;
        }
        x = next;
    }
}

/// An integral by Simpson's rule, halving until it settles.
#[differentiable]
fn integral(a: f64, b: f64, p: f64) -> f64 {
    let mut n = 2;
    let mut before = 0.0;
    for _ in 0..8 {
        let h = (b - a) / n as f64;
        let mut sum = (a * p).sin() + (b * p).sin();
        for i in 1..n {
            let weight = if i % 2 == 1 { 4.0 } else { 2.0 };
            sum += weight * ((a + i as f64 * h) * p).sin();
        }
        let now = sum * h / 3.0;
        if (now - before).abs() < 1e-9 {
            return now;
        }
        before = now;
        n *= 2;
    }
    before
}

/// A filter of Kalman's for a position and a speed, and how likely it finds the measurements.
#[differentiable]
fn likelihood(noise: f64, drift: f64, measured: &[f64]) -> f64 {
    let mut state = [measured[0], 0.0];
    let mut p = [[1.0, 0.0], [0.0, 1.0]];
    let mut total = 0.0;
    for z in &measured[1..] {
        state = [state[0] + state[1], state[1]];
        let q = drift * drift;
        p = [
            [p[0][0] + p[0][1] + p[1][0] + p[1][1] + q, p[0][1] + p[1][1]],
            [p[1][0] + p[1][1], p[1][1] + q],
        ];
        let s = p[0][0] + noise * noise;
        let error = z - state[0];
        total -= 0.5 * (error * error / s + s.ln());
        let gain = [p[0][0] / s, p[1][0] / s];
        for i in 0..2 {
            state[i] += gain[i] * error;
        }
        let row = p[0];
        for i in 0..2 {
            for j in 0..2 {
                p[i][j] -= gain[i] * row[j];
            }
        }
    }
    total
}

/// A sum of the largest values, after sorting in place.
#[differentiable]
fn of_largest(x: &[f64], count: usize) -> f64 {
    let mut sorted = x.to_vec();
    for i in 1..sorted.len() {
        let mut j = i;
        while j > 0 && sorted[j] > sorted[j - 1] {
            sorted.swap(j, j - 1);
            j -= 1;
        }
    }
    let mut s = 0.0;
    for (k, v) in sorted[..count].iter().enumerate() {
        s += v * v / (k as f64 + 1.0);
    }
    s
}

/// A polynomial by Horner's rule, and its slope at the same time.
#[differentiable]
fn horner(c: &[f64], x: f64) -> f64 {
    let (mut p, mut d) = (0.0, 0.0);
    for &a in c.iter().rev() {
        d = d * x + p;
        p = p * x + a;
    }
    p * d
}

/// Heat along a rod, step by step, with two buffers that are swapped.
#[differentiable]
fn heat(start: &[f64], rate: f64, steps: usize) -> f64 {
    let n = start.len();
    let mut now = start.to_vec();
    let mut next = vec![0.0; n];
    for _ in 0..steps {
        for i in 0..n {
            let left = if i > 0 { now[i - 1] } else { now[i] };
            let right = if i + 1 < n { now[i + 1] } else { now[i] };
            next[i] = now[i] + rate * (left - 2.0 * now[i] + right);
        }
        std::mem::swap(&mut now, &mut next);
    }
    let mut s = 0.0;
    for (i, v) in now.iter().enumerate() {
        s += v * (i as f64 + 0.5).sin();
    }
    s
}

/// A game of numbers: recursion with a branch in each call.
#[differentiable]
fn tree(x: f64, y: f64, depth: usize) -> f64 {
    if depth == 0 {
        return x * y;
    }
    let left = tree(x + 0.1, y, depth - 1);
    if left > 1.0 {
        left.ln() + tree(x, y * 0.5, depth - 1)
    } else {
        left * tree(y, x, depth - 1)
    }
}

/// Cubic interpolation in a table, by the tridiagonal algorithm.
#[differentiable]
fn spline(y: &[f64], at: f64) -> f64 {
    let n = y.len();
    let mut m = vec![0.0; n];
    let mut c = vec![0.0; n];
    for i in 1..n - 1 {
        let w = 4.0 - c[i - 1];
        c[i] = 1.0 / w;
        m[i] = (6.0 * (y[i + 1] - 2.0 * y[i] + y[i - 1]) - m[i - 1]) / w;
    }
    for i in (1..n - 1).rev() {
        m[i] -= c[i] * m[i + 1];
    }
    let k = (at.floor() as usize).min(n - 2);
    let t = at - k as f64;
    let u = 1.0 - t;
    u * y[k] + t * y[k + 1] + ((u * u * u - u) * m[k] + (t * t * t - t) * m[k + 1]) / 6.0
}

#[test]
fn linear_algebra() {
    check!(determinant(&vec![0.2, 1.5, -0.3, 2.1, 0.4, 0.6, -0.7, 0.9, 1.1]; 3));
    check!(quadratic_form(
        [[4.0, 0.3, 0.2], [0.3, 3.0, 0.5], [0.2, 0.5, 5.0]],
        [0.7, -0.4, 1.2]
    ));
}

#[test]
fn transforms_and_dynamic_programs() {
    check!(power(&vec![0.3, -0.2, 0.8, 1.1, -0.6, 0.4, 0.9, -1.3]; 3));
    check!(warping(&vec![0.3, -0.2, 0.8], &vec![0.1, 0.5, 0.9, 0.2]; 0.5));
    check!(of_largest(&vec![0.3, -0.2, 0.8, 1.1, -0.6]; 3));
    check!(horner(&vec![0.3, -0.2, 0.8, 1.1], 0.7));
}

#[test]
fn roots_integrals_and_filters() {
    check!(cube_root(2.7));
    check!(integral(0.2, 1.7, 1.3));
    check!(heat(&vec![0.3, -0.2, 0.8, 1.1, -0.6], 0.2; 5));
    check!(spline(&vec![0.3, -0.2, 0.8, 1.1, -0.6], 2.3));
    check!(tree(0.7, 1.4; 3));
}

#[differentiable]
fn likelihood_of_some(noise: f64, drift: f64) -> f64 {
    likelihood(noise, drift, &[0.1, 0.4, 0.8, 1.3, 1.4])
}

#[test]
fn a_filter() {
    check!(likelihood(0.4, 0.3, &vec![0.1, 0.4, 0.8, 1.3, 1.4]));
    check!(likelihood_of_some(0.4, 0.3));
}
