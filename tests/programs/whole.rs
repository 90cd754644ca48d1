//! Whole programs in the forms that people write them in, each unlike the others.

use backprop::differentiable;

/// Zero rates from par swap rates, each by Newton's method.
#[differentiable]
fn bootstrap(rates: &[f64], #[constant] tenors: &[f64]) -> f64 {
    let mut zeros: Vec<f64> = Vec::with_capacity(rates.len());
    for (&rate, &tenor) in rates.iter().zip(tenors) {
        let mut z = rate;
        let annuity: f64 = zeros.iter().zip(tenors).map(|(z, t)| (-z * t).exp()).sum();
        for _ in 0..50 {
            let df = (-z * tenor).exp();
            let f = rate * (annuity + df) + df - 1.0;
            let slope = -tenor * df * (1.0 + rate);
            let step = f / slope;
            z -= step;
            if step.abs() < 1e-14 {
                break;
            }
        }
        zeros.push(z);
    }
    zeros.iter().zip(tenors).map(|(z, t)| (-z * t).exp()).sum()
}

/// The discount factors follow from the par rates directly.
#[test]
fn a_curve_is_bootstrapped() {
    let (rates, tenors) = (vec![0.02, 0.025, 0.03, 0.034], [1.0, 2.0, 3.0, 4.0]);
    check!(bootstrap(&rates; &tenors));
    let mut annuity = 0.0;
    for rate in &rates {
        annuity += (1.0 - rate * annuity) / (1.0 + rate);
    }
    crate::check::close(
        bootstrap(&rates, &tenors),
        annuity,
        1e-13,
        "discount factors",
    );
    let before: f64 = 1.0 / 1.02;
    let two = (1.0 - 0.025 * before) / 1.025;
    let three = (1.0 - 0.03 * (before + two)) / 1.03;
    // By hand: only the last discount factor depends on the last rate.
    let expected = -(1.0 + before + two + three) / (1.034 * 1.034);
    let found = bootstrap::grad(&rates, &tenors)[3];
    crate::check::close(found, expected, 1e-12, "the last rate");
}

/// A double pendulum by Runge and Kutta, with the right hand side as a closure whose parameter is called as the step is.
#[differentiable]
fn pendulum(angles: [f64; 2], lengths: [f64; 2], #[constant] g: f64) -> f64 {
    let slope = |s: [f64; 4]| -> [f64; 4] {
        let [t1, t2, w1, w2] = s;
        let [l1, l2] = lengths;
        let d = t1 - t2;
        let den = 3.0 - (2.0 * d).cos();
        [
            w1,
            w2,
            (-g * 3.0 * t1.sin()
                - g * (t1 - 2.0 * t2).sin()
                - 2.0 * d.sin() * (w2 * w2 * l2 + w1 * w1 * l1 * d.cos()))
                / (l1 * den),
            (2.0 * d.sin() * (w1 * w1 * l1 * 2.0 + g * 2.0 * t1.cos() + w2 * w2 * l2 * d.cos()))
                / (l2 * den),
        ]
    };
    let moved =
        |a: [f64; 4], h: f64, b: [f64; 4]| -> [f64; 4] { std::array::from_fn(|i| a[i] + h * b[i]) };
    let h = 0.01;
    let mut s = [angles[0], angles[1], 0.0, 0.0];
    for _ in 0..10 {
        let k1 = slope(s);
        let k2 = slope(moved(s, h / 2.0, k1));
        let k3 = slope(moved(s, h / 2.0, k2));
        let k4 = slope(moved(s, h, k3));
        for i in 0..4 {
            s[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
    s[0].sin() * lengths[0] + s[1].sin() * lengths[1]
}

#[test]
fn a_double_pendulum_swings() {
    check!(pendulum([1.2, 0.7], [1.0, 0.8]; 9.81));
}

#[differentiable]
fn product_of<const N: usize>(a: &[[f64; N]; N], b: &[[f64; N]; N]) -> [[f64; N]; N] {
    let mut c = [[0.0; N]; N];
    for i in 0..N {
        for j in 0..N {
            for k in 0..N {
                c[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    c
}

/// The exponential of a matrix by scaling and squaring.
#[differentiable]
fn exponential<const N: usize>(a: [[f64; N]; N]) -> [[f64; N]; N] {
    let norm = a
        .iter()
        .map(|row| row.iter().map(|v| v.abs()).sum::<f64>())
        .fold(0.0, f64::max);
    let squarings = norm.log2().ceil().max(0.0) as u32 + 1;
    let scale = 0.5f64.powi(squarings as i32);
    let mut scaled = a;
    for row in scaled.iter_mut() {
        for v in row.iter_mut() {
            *v *= scale;
        }
    }
    let mut result = [[0.0; N]; N];
    for i in 0..N {
        result[i][i] = 1.0;
    }
    let mut term = result;
    for k in 1..=16 {
        term = product_of(&term, &scaled);
        for i in 0..N {
            for j in 0..N {
                term[i][j] /= k as f64;
                result[i][j] += term[i][j];
            }
        }
    }
    for _ in 0..squarings {
        result = product_of(&result, &result);
    }
    result
}

#[differentiable]
fn trace_of_exponential<const N: usize>(a: [[f64; N]; N]) -> f64 {
    let e = exponential(a);
    (0..N).map(|i| e[i][i]).sum()
}

/// The gradient of the trace is the transposed exponential.
#[test]
fn a_matrix_is_exponentiated() {
    let a = [[0.3, 1.2, -0.4], [0.5, -0.7, 0.9], [0.1, 0.8, 1.1]];
    check!(trace_of_exponential(a));
    let (slopes, e) = (trace_of_exponential::grad(a), exponential(a));
    for i in 0..3 {
        for j in 0..3 {
            crate::check::close(slopes[i][j], e[j][i], 1e-13, "the transposed exponential");
        }
    }
}

#[derive(Clone, Copy)]
enum Mode {
    Off,
    Manual(f64),
    Auto { limit: f64 },
}

/// A controller that is switched from one mode to another.
#[differentiable]
fn controlled(gains: [f64; 3], #[constant] modes: &[Mode], #[constant] setpoint: f64) -> f64 {
    let [kp, ki, kd] = gains;
    let dt = 0.05;
    let (mut y, mut integral, mut last, mut first) = (0.0, 0.0, 0.0, true);
    let mut cost = 0.0;
    for &mode in modes {
        let error = setpoint - y;
        let u = match mode {
            Mode::Off => 0.0,
            Mode::Manual(u) => u,
            Mode::Auto { limit } => {
                integral += error * dt;
                let derivative = if first { 0.0 } else { (error - last) / dt };
                (kp * error + ki * integral + kd * derivative).clamp(-limit, limit)
            }
        };
        (first, last) = (false, error);
        y += dt * (u - y);
        cost += error * error * dt;
    }
    cost
}

#[test]
fn a_controller_has_modes() {
    let modes = [
        Mode::Auto { limit: 10.0 },
        Mode::Manual(0.4),
        Mode::Off,
        Mode::Auto { limit: 1.0 },
        Mode::Auto { limit: 10.0 },
        Mode::Off,
    ];
    check!(controlled([1.0, 0.3, 0.01]; &modes, 1.2));
}

/// A Fourier transform of pairs, in place.
#[differentiable]
fn power(signal: &[f64], bin: usize) -> f64 {
    let n = signal.len();
    let bits = n.trailing_zeros();
    let mut data: Vec<(f64, f64)> = vec![(0.0, 0.0); n];
    for i in 0..n {
        data[i.reverse_bits() >> (usize::BITS - bits)] = (signal[i], 0.0);
    }
    let mut len = 2;
    while len <= n {
        let angle = -2.0 * std::f64::consts::PI / len as f64;
        for start in (0..n).step_by(len) {
            for k in 0..len / 2 {
                let (s, c) = (angle * k as f64).sin_cos();
                let (er, ei) = data[start + k];
                let (or, oi) = data[start + k + len / 2];
                let (tr, ti) = (c * or - s * oi, c * oi + s * or);
                data[start + k] = (er + tr, ei + ti);
                data[start + k + len / 2] = (er - tr, ei - ti);
            }
        }
        len *= 2;
    }
    let (re, im) = data[bin];
    re * re + im * im
}

/// The gradient of a power is `2 Re(conj(X) exp(-2 pi i k n / N))`.
#[test]
fn a_signal_is_transformed() {
    let signal = vec![1.0, 0.2, -0.4, 0.6, 0.1, 0.5, -0.8, 0.3];
    check!(power(&signal; 3));
    let angle = |n: usize| -2.0 * std::f64::consts::PI * 3.0 * n as f64 / 8.0;
    let re: f64 = (0..8).map(|n| signal[n] * angle(n).cos()).sum();
    let im: f64 = (0..8).map(|n| signal[n] * angle(n).sin()).sum();
    let slopes = power::grad(&signal, 3);
    for n in 0..8 {
        let expected = 2.0 * (re * angle(n).cos() + im * angle(n).sin());
        crate::check::close(slopes[n], expected, 1e-13, "a power");
    }
}
