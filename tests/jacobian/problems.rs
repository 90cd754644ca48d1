//! The problems of Moré, Garbow and Hillstrom: each is written once, and compiled as the closure of `jacobian!` and as a function of
//! dual numbers of the crate `num-dual`. `data/jacobians.py` has them in another language and says where they are from.
//!
//! Some have their Jacobian computed at once, others, with loops, by a sweep for each column or row.

#[path = "../data/table.rs"]
mod table;

use std::fmt::Write;

use backprop::jacobian;
use num_dual::{Dual64, DualNum};

use table::numbers;

/// Defines `found`, which gives the value and the Jacobian of the problem of a name, and `by_dual_numbers`, which gives the Jacobian.
macro_rules! problems {
    ($($name:literal, $inputs:literal, $outputs:literal, |$x:ident| $body:expr;)*) => {
        fn found(name: &str, at: &[f64]) -> (Vec<f64>, Vec<f64>) {
            match name {
                $($name => {
                    let at: [f64; $inputs] = at.try_into().expect("as many numbers as the problem has");
                    let f = jacobian!(|$x: [f64; $inputs]| -> [f64; $outputs] { $body });
                    let (value, jacobian) = f.value_and_jacobian(at);
                    assert_eq!(value, f.value(at), "{name}");
                    assert_eq!(jacobian, f.jacobian(at), "{name}");
                    check_products(name, &jacobian, |along| f.jvp(at, along).1, |of| f.vjp(at, of).1);
                    (value.to_vec(), jacobian.as_flattened().to_vec())
                })*
                _ => panic!("no problem of the name {name}"),
            }
        }

        fn by_dual_numbers(name: &str, at: &[f64]) -> Vec<f64> {
            match name {
                $($name => {
                    fn dual<D: DualNum<f64> + Copy>($x: [D; $inputs]) -> [D; $outputs] {
                        $body
                    }
                    let column = |k: usize| {
                        let mut j = 0;
                        dual([(); $inputs].map(|()| {
                            j += 1;
                            Dual64::new(at[j - 1], if j - 1 == k { 1.0 } else { 0.0 })
                        }))
                    };
                    let columns: Vec<_> = (0..$inputs).map(column).collect();
                    let entry = |row: usize| columns.iter().map(move |column| column[row].eps);
                    (0..$outputs).flat_map(entry).collect()
                })*
                _ => panic!("no problem of the name {name}"),
            }
        }

        const NAMES: &[&str] = &[$($name),*];
    };
}

const BARD: [f64; 15] = [
    0.14, 0.18, 0.22, 0.25, 0.29, 0.32, 0.35, 0.39, 0.37, 0.58, 0.73, 0.96, 1.34, 2.10, 4.39,
];
const GAUSSIAN: [f64; 15] = [
    0.0009, 0.0044, 0.0175, 0.0540, 0.1295, 0.2420, 0.3521, 0.3989, 0.3521, 0.2420, 0.1295, 0.0540,
    0.0175, 0.0044, 0.0009,
];
const KOWALIK_Y: [f64; 11] = [
    0.1957, 0.1947, 0.1735, 0.1600, 0.0844, 0.0627, 0.0456, 0.0342, 0.0323, 0.0235, 0.0246,
];
const KOWALIK_U: [f64; 11] = [
    4.0, 2.0, 1.0, 0.5, 0.25, 0.167, 0.125, 0.1, 0.0833, 0.0714, 0.0625,
];

problems! {
    "rosenbrock", 2, 2, |x| [(x[1] - x[0] * x[0]) * 10.0, -x[0] + 1.0];
    "freudenstein_roth", 2, 2, |x| [
        x[0] - 13.0 + ((-x[1] + 5.0) * x[1] - 2.0) * x[1],
        x[0] - 29.0 + ((x[1] + 1.0) * x[1] - 14.0) * x[1],
    ];
    "powell_badly_scaled", 2, 2, |x| [
        x[0] * x[1] * 10000.0 - 1.0,
        (-x[0]).exp() + (-x[1]).exp() - 1.0001,
    ];
    "brown_badly_scaled", 2, 3, |x| [x[0] - 1e6, x[1] - 2e-6, x[0] * x[1] - 2.0];
    "beale", 2, 3, |x| [
        -x[0] * (-x[1] + 1.0) + 1.5,
        -x[0] * (-x[1].powi(2) + 1.0) + 2.25,
        -x[0] * (-x[1].powi(3) + 1.0) + 2.625,
    ];
    "jennrich_sampson", 2, 10, |x| {
        let mut f = [x[0] * 0.0; 10];
        for k in 0..10 {
            let i = k as f64 + 1.0;
            f[k] = -((x[0] * i).exp() + (x[1] * i).exp()) + (2.0 + 2.0 * i);
        }
        f
    };
    "helical_valley", 3, 3, |x| {
        let half = if x[0] > x[0] * 0.0 { 0.0 } else { 0.5 };
        let theta = (x[1] / x[0]).atan() / (2.0 * std::f64::consts::PI) + half;
        [
            (x[2] - theta * 10.0) * 10.0,
            ((x[0] * x[0] + x[1] * x[1]).sqrt() - 1.0) * 10.0,
            x[2],
        ]
    };
    "bard", 3, 15, |x| {
        let mut f = [x[0] * 0.0; 15];
        for k in 0..15 {
            let (u, v) = (k as f64 + 1.0, 15.0 - k as f64);
            let w = u.min(v);
            f[k] = -(x[0] + (x[1] * v + x[2] * w).recip() * u) + BARD[k];
        }
        f
    };
    "gaussian", 3, 15, |x| {
        let mut f = [x[0] * 0.0; 15];
        for k in 0..15 {
            let d = -x[2] + (7.0 - k as f64) / 2.0;
            f[k] = x[0] * (-x[1] * (d * d) / 2.0).exp() - GAUSSIAN[k];
        }
        f
    };
    "box", 3, 10, |x| {
        let mut f = [x[0] * 0.0; 10];
        for k in 0..10 {
            let t = (k as f64 + 1.0) / 10.0;
            f[k] = (-x[0] * t).exp() - (-x[1] * t).exp() - x[2] * ((-t).exp() - (-10.0 * t).exp());
        }
        f
    };
    "powell_singular", 4, 4, |x| [
        x[0] + x[1] * 10.0,
        (x[2] - x[3]) * 5.0_f64.sqrt(),
        (x[1] - x[2] * 2.0).powi(2),
        (x[0] - x[3]).powi(2) * 10.0_f64.sqrt(),
    ];
    "wood", 4, 6, |x| [
        (x[1] - x[0] * x[0]) * 10.0,
        -x[0] + 1.0,
        (x[3] - x[2] * x[2]) * 90.0_f64.sqrt(),
        -x[2] + 1.0,
        (x[1] + x[3] - 2.0) * 10.0_f64.sqrt(),
        (x[1] - x[3]) / 10.0_f64.sqrt(),
    ];
    "kowalik_osborne", 4, 11, |x| {
        let mut f = [x[0] * 0.0; 11];
        for k in 0..11 {
            let u = KOWALIK_U[k];
            f[k] = -x[0] * (x[1] * u + u * u) / (x[2] * u + u * u + x[3]) + KOWALIK_Y[k];
        }
        f
    };
    "brown_dennis", 4, 20, |x| {
        let mut f = [x[0] * 0.0; 20];
        for k in 0..20 {
            let t = (k as f64 + 1.0) / 5.0;
            let (a, b) = (x[0] + x[1] * t - t.exp(), x[2] + x[3] * t.sin() - t.cos());
            f[k] = a * a + b * b;
        }
        f
    };
    "biggs", 6, 13, |x| {
        let mut f = [x[0] * 0.0; 13];
        for k in 0..13 {
            let t = (k as f64 + 1.0) / 10.0;
            let y = (-t).exp() - 5.0 * (-10.0 * t).exp() + 3.0 * (-4.0 * t).exp();
            f[k] = x[2] * (-x[0] * t).exp() - x[3] * (-x[1] * t).exp() + x[5] * (-x[4] * t).exp() - y;
        }
        f
    };
    "watson", 6, 31, |x| {
        let mut f = [x[0] * 0.0; 31];
        for k in 0..29 {
            let t = (k as f64 + 1.0) / 29.0;
            let mut slope = x[0] * 0.0;
            let mut value = x[0];
            let mut power = 1.0;
            for j in 1..6 {
                slope += x[j] * (j as f64 * power);
                power *= t;
                value += x[j] * power;
            }
            f[k] = slope - value * value - 1.0;
        }
        f[29] = x[0];
        f[30] = x[1] - x[0] * x[0] - 1.0;
        f
    };
    "extended_rosenbrock", 6, 6, |x| [
        (x[1] - x[0] * x[0]) * 10.0,
        -x[0] + 1.0,
        (x[3] - x[2] * x[2]) * 10.0,
        -x[2] + 1.0,
        (x[5] - x[4] * x[4]) * 10.0,
        -x[4] + 1.0,
    ];
    "trigonometric", 5, 5, |x| {
        let total = x[0].cos() + x[1].cos() + x[2].cos() + x[3].cos() + x[4].cos();
        [
            -total + 5.0 + (-x[0].cos() + 1.0) - x[0].sin(),
            -total + 5.0 + (-x[1].cos() + 1.0) * 2.0 - x[1].sin(),
            -total + 5.0 + (-x[2].cos() + 1.0) * 3.0 - x[2].sin(),
            -total + 5.0 + (-x[3].cos() + 1.0) * 4.0 - x[3].sin(),
            -total + 5.0 + (-x[4].cos() + 1.0) * 5.0 - x[4].sin(),
        ]
    };
    "brown_almost_linear", 5, 5, |x| {
        let sum = x[0] + x[1] + x[2] + x[3] + x[4] - 6.0;
        [x[0] + sum, x[1] + sum, x[2] + sum, x[3] + sum, x[0] * x[1] * x[2] * x[3] * x[4] - 1.0]
    };
    "boundary_value", 4, 4, |x| {
        let h = 0.2;
        let (a, b) = ((x[0] + h + 1.0).powi(3), (x[1] + 2.0 * h + 1.0).powi(3));
        let (c, d) = ((x[2] + 3.0 * h + 1.0).powi(3), (x[3] + 4.0 * h + 1.0).powi(3));
        [
            x[0] * 2.0 - x[1] + a * (h * h / 2.0),
            x[1] * 2.0 - x[0] - x[2] + b * (h * h / 2.0),
            x[2] * 2.0 - x[1] - x[3] + c * (h * h / 2.0),
            x[3] * 2.0 - x[2] + d * (h * h / 2.0),
        ]
    };
    "broyden_tridiagonal", 6, 6, |x| {
        let mut f = [x[0] * 0.0; 6];
        for i in 0..6 {
            f[i] = (-x[i] * 2.0 + 3.0) * x[i] + 1.0;
            if i > 0 {
                f[i] -= x[i - 1];
            }
            if i < 5 {
                f[i] -= x[i + 1] * 2.0;
            }
        }
        f
    };
    "broyden_banded", 8, 8, |x| {
        let mut f = [x[0] * 0.0; 8];
        for i in 0..8_usize {
            f[i] = x[i] * (x[i] * x[i] * 5.0 + 2.0) + 1.0;
            for j in i.saturating_sub(5)..(i + 2).min(8) {
                if j != i {
                    f[i] -= x[j] * (x[j] + 1.0);
                }
            }
        }
        f
    };
    "linear_full_rank", 5, 8, |x| {
        let rest = (x[0] + x[1] + x[2] + x[3] + x[4]) * 0.25 + 1.0;
        [x[0] - rest, x[1] - rest, x[2] - rest, x[3] - rest, x[4] - rest, -rest, -rest, -rest]
    };
}

/// Checks the products with unit vectors and with one that is none.
fn check_products<const P: usize, const M: usize>(
    name: &str,
    jacobian: &[[f64; P]; M],
    jvp: impl Fn([f64; P]) -> [f64; M],
    vjp: impl Fn([f64; M]) -> [f64; P],
) {
    let weights = |k: usize| 0.5 + (k % 3) as f64;
    let along = std::array::from_fn(weights);
    let of = std::array::from_fn(weights);
    let size = 1e-13
        * jacobian
            .as_flattened()
            .iter()
            .fold(1e-300, |size, v| f64::max(size, v.abs()));
    let size = size * (P + M) as f64;
    for (row, product) in jacobian.iter().zip(jvp(along)) {
        let expected: f64 = row.iter().zip(along).map(|(a, b)| a * b).sum();
        assert!(
            (product - expected).abs() <= size,
            "{name}: {product}, not {expected}"
        );
    }
    for (j, product) in vjp(of).into_iter().enumerate() {
        let expected: f64 = jacobian
            .iter()
            .zip(of)
            .map(|(row, weight)| row[j] * weight)
            .sum();
        assert!(
            (product - expected).abs() <= size,
            "{name}: {product}, not {expected}"
        );
    }
}

#[test]
fn jacobians_are_those_of_mpmath_and_of_dual_numbers() {
    let mut seen = Vec::new();
    let mut wrong = String::new();
    for row in include_str!("../data/jacobians.txt").lines() {
        let (problem, expected) = row.split_once(" = ").expect("an equals sign");
        let (value, expected) = expected.split_once(" ; ").expect("a semicolon");
        let (name, at) = problem.split_once(' ').expect("a point");
        let (at, value, expected) = (numbers(at), numbers(value), numbers(expected));
        let (found_value, found) = found(name, &at);
        let dual = by_dual_numbers(name, &at);
        let columns = at.len();
        for (place, (found, expected)) in found.iter().zip(&expected).enumerate() {
            let first = place - place % columns;
            let row = &dual[first..first + columns];
            let size = row
                .iter()
                .fold(expected.abs(), |size, v| size.max(v.abs() * 1e-2));
            for (by, other) in [("mpmath", *expected), ("dual numbers", dual[place])] {
                if (found - other).abs() > 64.0 * f64::EPSILON * size {
                    let _ = writeln!(
                        wrong,
                        "{name} at {at:?}, {place}: {found:e}, and by {by} {other:e}"
                    );
                }
            }
        }
        for (found, expected) in found_value.iter().zip(&value) {
            let size = value.iter().fold(1.0, |size, v| f64::max(size, v.abs()));
            assert!(
                (found - expected).abs() <= 1e-13 * size,
                "the value of {name} at {at:?}"
            );
        }
        assert_eq!(
            (found.len(), found_value.len()),
            (expected.len(), value.len()),
            "{name}"
        );
        seen.push(name);
    }
    table::close(&wrong, &seen, NAMES);
}
