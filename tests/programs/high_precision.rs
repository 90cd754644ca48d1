//! Gradients of whole programs against values that mpmath computed with 200 digits.
//!
//! `tests/data/programs.py` has the same programs, writes the table, and says what its columns are.

#[path = "../data/table.rs"]
mod table;

use backprop::differentiable;
use table::numbers;

#[differentiable]
fn newton_root(a: f64, start: f64) -> f64 {
    let mut x = start;
    loop {
        let new = (x + a / x) / 2.0;
        if (new - x).abs() < 2f64.powi(-20) {
            return new * new * new;
        }
        x = new;
    }
}

#[differentiable]
fn van_der_pol_slope(state: [f64; 2], mu: f64) -> [f64; 2] {
    let [x, v] = state;
    [v, mu * (1.0 - x * x) * v - x]
}

#[differentiable]
fn van_der_pol(x: f64, v: f64, mu: f64) -> f64 {
    let h = 2f64.powi(-4);
    let mut state = [x, v];
    for _ in 0..40 {
        let k = van_der_pol_slope(state, mu);
        let middle = [state[0] + h / 2.0 * k[0], state[1] + h / 2.0 * k[1]];
        let k = van_der_pol_slope(middle, mu);
        for (s, k) in state.iter_mut().zip(k) {
            *s += h * k;
        }
    }
    state[0] + state[1] * state[1]
}

#[differentiable]
fn continued_fraction(b: &[f64]) -> f64 {
    let last = b.len() - 1;
    b[..last]
        .iter()
        .rev()
        .fold(b[last], |value, number| number + 1.0 / value)
}

#[differentiable]
fn elimination(numbers: &[f64; 12]) -> f64 {
    let mut a = [[0.0; 3]; 3];
    let mut b = [0.0; 3];
    for i in 0..3 {
        for j in 0..3 {
            a[i][j] = numbers[3 * i + j];
        }
        b[i] = numbers[9 + i];
    }
    for k in 0..3 {
        for i in k + 1..3 {
            let factor = a[i][k] / a[k][k];
            for j in k..3 {
                a[i][j] -= factor * a[k][j];
            }
            b[i] -= factor * b[k];
        }
    }
    for i in (0..3).rev() {
        for j in i + 1..3 {
            b[i] -= a[i][j] * b[j];
        }
        b[i] /= a[i][i];
    }
    b[0] * b[1] + b[2]
}

#[differentiable]
fn tent(x: f64, r: f64) -> f64 {
    let mut x = x;
    for _ in 0..12 {
        x = if x < 0.5 { r * x } else { r * (1.0 - x * x) };
    }
    x
}

#[differentiable]
fn arithmetic_geometric_mean(a: f64, b: f64) -> f64 {
    let (mut a, mut b) = (a, b);
    while (a - b).abs() > 2f64.powi(-30) * a {
        (a, b) = ((a + b) / 2.0, (a * b).sqrt());
    }
    1.0 / a
}

#[differentiable]
fn running_products(x: &[f64]) -> f64 {
    let mut x = x.to_vec();
    for i in 1..x.len() {
        x[i] = x[i] * x[i - 1] + x[i].sin();
    }
    x.iter().map(|v| v * v).sum()
}

#[differentiable]
fn bessel(x: f64) -> f64 {
    let mut term = 1.0;
    let mut total = 1.0;
    for k in 1..100 {
        term *= -x * x / 4.0 / (k * k) as f64;
        total += term;
        if term.abs() < 2f64.powi(-70) {
            break;
        }
    }
    total
}

#[differentiable]
fn american_put(spot: f64, volatility: f64, rate: f64) -> f64 {
    const STEPS: usize = 24;
    let strike = 1.0;
    let dt = 1.0 / 32.0;
    let up = (volatility * f64::sqrt(dt)).exp();
    let down = 1.0 / up;
    let discount = (-rate * dt).exp();
    let p = (1.0 / discount - down) / (up - down);
    let price = |i: usize, j: usize| spot * up.powi(j as i32) * down.powi((i - j) as i32);
    let mut values = [0.0; STEPS + 1];
    for j in 0..=STEPS {
        values[j] = (strike - price(STEPS, j)).max(0.0);
    }
    for i in (0..STEPS).rev() {
        for j in 0..=i {
            let hold = discount * (p * values[j + 1] + (1.0 - p) * values[j]);
            values[j] = hold.max(strike - price(i, j));
        }
    }
    values[0]
}

#[differentiable]
fn kepler(mean: f64, eccentricity: f64) -> f64 {
    let mut e = mean;
    for _ in 0..8 {
        let (sin, cos) = e.sin_cos();
        e -= (e - eccentricity * sin - mean) / (1.0 - eccentricity * cos);
    }
    e.cos() - eccentricity + e.sin().powi(2)
}

#[differentiable]
fn chebyshev_of_order(n: u32, x: f64) -> f64 {
    match n {
        0 => 1.0,
        1 => x,
        _ => 2.0 * x * chebyshev_of_order(n - 1, x) - chebyshev_of_order(n - 2, x),
    }
}

#[differentiable]
fn chebyshev(x: f64, y: f64) -> f64 {
    chebyshev_of_order(9, x) * chebyshev_of_order(4, y)
}

#[differentiable]
fn standard_error(x: &[f64]) -> f64 {
    let count = x.len() as f64;
    let mean = x.iter().sum::<f64>() / count;
    let squares: f64 = x.iter().map(|v| (v - mean).powi(2)).sum();
    let largest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let shifted: f64 = x.iter().map(|v| (v - largest).exp()).sum();
    (squares / (count - 1.0)).sqrt() / mean + shifted.ln()
}

#[differentiable]
fn spring_chain(k: f64, damping: f64, pull: f64) -> f64 {
    const N: usize = 5;
    let h = 2f64.powi(-5);
    let mut x = [0.0; N];
    let mut v = [0.0; N];
    for _ in 0..32 {
        let mut force = [0.0; N];
        for i in 0..N {
            let left = if i > 0 { x[i - 1] } else { 0.0 };
            let right = if i + 1 < N { x[i + 1] } else { pull };
            let stretch = right - 2.0 * x[i] + left;
            force[i] = k * stretch * (1.0 + stretch * stretch) - damping * v[i];
        }
        for i in 0..N {
            v[i] += h * force[i];
            x[i] += h * v[i];
        }
    }
    x.iter().zip(&v).map(|(a, b)| k * a * a + b * b).sum()
}

#[differentiable]
fn sieve(a: f64, b: f64) -> f64 {
    let mut total = 0.0;
    let mut k = 0;
    while k < 1000 {
        k += 1;
        if k % 2 == 1 {
            continue;
        }
        total += a.powi(k) * (b * f64::from(k)).cos();
        if a.abs().powi(k) < 1e-18 {
            break;
        }
    }
    total
}

/// The gradient of a program of numbers.
macro_rules! of_numbers {
    ($f:ident $at:ident $($x:ident)*) => {{
        let [$($x),*] = *$at else { panic!("another number of arguments") };
        let gradient: [f64; of_numbers!(@count $($x)*)] = of_numbers!(@list ($f::grad($($x),*)) $($x)*);
        gradient.to_vec()
    }};
    (@count $a:ident) => { 1 };
    (@count $a:ident $b:ident) => { 2 };
    (@count $a:ident $b:ident $c:ident) => { 3 };
    (@list $gradient:tt $a:ident) => { [$gradient] };
    (@list $gradient:tt $($a:ident)*) => { $gradient.into() };
}

fn gradient(name: &str, at: &[f64]) -> Vec<f64> {
    match name {
        "newton_root" => of_numbers!(newton_root at a start),
        "van_der_pol" => of_numbers!(van_der_pol at x v mu),
        "continued_fraction" => continued_fraction::grad(at),
        "elimination" => elimination::grad(at.try_into().unwrap()).to_vec(),
        "tent" => of_numbers!(tent at x r),
        "arithmetic_geometric_mean" => of_numbers!(arithmetic_geometric_mean at a b),
        "running_products" => running_products::grad(at),
        "bessel" => of_numbers!(bessel at x),
        "american_put" => of_numbers!(american_put at spot volatility rate),
        "kepler" => of_numbers!(kepler at mean eccentricity),
        "chebyshev" => of_numbers!(chebyshev at x y),
        "standard_error" => standard_error::grad(at),
        "spring_chain" => of_numbers!(spring_chain at k damping pull),
        "sieve" => of_numbers!(sieve at a b),
        _ => panic!("no program of the name {name}"),
    }
}

const NAMES: &[&str] = &[
    "newton_root",
    "van_der_pol",
    "continued_fraction",
    "elimination",
    "tent",
    "arithmetic_geometric_mean",
    "running_products",
    "bessel",
    "american_put",
    "kepler",
    "chebyshev",
    "standard_error",
    "spring_chain",
    "sieve",
];

#[test]
fn gradients_are_those_of_high_precision() {
    let mut wrong = String::new();
    let mut seen = Vec::new();
    for row in include_str!("../data/programs.txt").lines() {
        let (head, expected) = row.split_once(" = ").expect("a row");
        let (expected, scales) = expected.split_once(" +- ").expect("scales");
        let (name, at) = head.split_once(' ').expect("arguments");
        let found = gradient(name, &numbers(at));
        seen.push(name);
        let (expected, scales) = (numbers(expected), numbers(scales));
        assert_eq!(found.len(), expected.len(), "{row}");
        let largest = scales.iter().fold(0.0_f64, |m, &scale| m.max(scale));
        for (i, ((found, expected), scale)) in found.iter().zip(expected).zip(scales).enumerate() {
            // Each of the steps rounds, and what it rounds is no larger than the scale; a number that is almost nothing beside the
            // others comes of factors that cancel, as the influence of where Newton's method starts.
            let scale = scale + 1e-6 * largest;
            if !((found - expected).abs() <= 100.0 * f64::EPSILON * scale) {
                wrong += &format!("{name} at {at}, {i}: {found} is not {expected} +- {scale:e}\n");
            }
        }
    }
    table::close(&wrong, &seen, NAMES);
}
