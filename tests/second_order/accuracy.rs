//! Hessians of formulas of physics and of functions that optimisers are tested on, against `SymPy` with 60 digits, and against dual
//! numbers of the crate `num-dual`.
//!
//! `../data/hessians.py` writes the table and says what its columns are.

#[path = "../data/table.rs"]
mod table;

use std::f64::consts::PI;
use std::fmt::Write;

use backprop::hessian;
use nalgebra::{SMatrix, SVector};
use num_dual::{Dual2SVec64, DualNum};

use table::numbers;

/// Defines the Hessian of each function by its name in the table.
macro_rules! functions {
    ($($name:literal, $count:literal, [$($x:ident),*], $body:expr;)*) => {
        fn rows(name: &str, at: &[f64]) -> Vec<Vec<f64>> {
            match name {
                $($name => {
                    let at: [f64; $count] = at.try_into().expect("as many arguments as the function has");
                    let f = hessian!(|at: [f64; $count]| {
                        let [$($x),*] = at;
                        $body
                    });
                    f.hessian(at).map(|row| row.to_vec()).to_vec()
                })*
                _ => panic!("no function of the name {name}"),
            }
        }

        const NAMES: &[&str] = &[$($name),*];
    };
}

functions! {
    "kinetic", 2, [m, v], 0.5 * m * v * v;
    "lorentz_factor", 1, [v], 1.0 / ((1.0 - v) * (1.0 + v)).sqrt();
    "relativistic_energy", 2, [m, p], (m * m + p * p).sqrt();
    "gravity", 5, [a, b, x, y, z], a * b / (x * x + y * y + z * z);
    "potential_energy", 4, [a, b, r, s], a * b * (1.0 / r - 1.0 / s);
    "pendulum", 3, [l, g, a], 2.0 * PI * (l / g).sqrt() * (1.0 + a * a / 16.0);
    "spring", 4, [k, x, d, v], 0.5 * k * x.powi(2) + 0.5 * d * v.powi(2);
    "ideal_gas", 3, [n, t, v], n * 8.314 * t / v;
    "van_der_waals", 4, [v, t, a, b], t / (v - b) - a / (v * v);
    "planck", 2, [f, t], f.powi(3) / (f / t).exp_m1();
    "bose", 2, [e, t], 1.0 / (e / t).exp_m1();
    "fermi", 3, [e, m, t], 1.0 / (1.0 + ((e - m) / t).exp());
    "maxwell", 2, [v, t], v * v * (-(v * v) / (2.0 * t)).exp() / t.powf(1.5);
    "gaussian", 3, [x, m, s], (-0.5 * ((x - m) / s).powi(2)).exp() / (s * (2.0 * PI).sqrt());
    "lennard_jones", 3, [r, e, s], 4.0 * e * ((s / r).powi(12) - (s / r).powi(6));
    "morse", 4, [r, d, a, q], d * (1.0 - (-a * (r - q)).exp()).powi(2);
    "yukawa", 3, [r, g, m], -g * (-m * r).exp() / r;
    "buckingham", 4, [r, a, b, d], a * (-b * r).exp() - d / r.powi(6);
    "dipole", 5, [p, q, x, y, z], p * q * z / (x * x + y * y + z * z).powf(1.5);
    "doppler", 3, [f, v, w], f * (340.0 + v) / (340.0 - w);
    "relativistic_doppler", 2, [f, b], f * ((1.0 + b) / (1.0 - b)).sqrt();
    "velocity_addition", 2, [u, v], (u + v) / (1.0 + u * v);
    "compton", 2, [l, a], l + 0.25 * (1.0 - a.cos());
    "snell", 2, [n, a], (a.sin() / n).asin();
    "lens", 2, [f, d], 1.0 / (1.0 / f - 1.0 / d);
    "parallel", 3, [a, b, d], 1.0 / (1.0 / a + 1.0 / b + 1.0 / d);
    "impedance", 4, [r, l, k, w], r.hypot(w * l - 1.0 / (w * k));
    "resonance", 3, [w, a, g], 1.0 / ((w * w - a * a).powi(2) + g * g * w * w);
    "double_slit", 2, [a, d], (d * a.sin()).cos().powi(2);
    "diode", 2, [v, t], (v / t).exp() - 1.0;
    "langmuir", 3, [p, k, t], k * p / (1.0 + k * p) * (-1.0 / t).exp();
    "law_of_cosines", 3, [a, b, g], (a * a + b * b - 2.0 * a * b * g.cos()).sqrt();
    "torricelli", 2, [h, t], (h.sqrt() - t / 3.0).powi(2);
    "drag", 2, [v, t], v * (t / v).tanh();
    "catenary", 2, [x, a], a * (x / a).cosh();
    "rosenbrock", 2, [x, y], 100.0 * (y - x * x).powi(2) + (1.0 - x).powi(2);
    "wood", 4, [a, b, k, d], 100.0 * (b - a * a).powi(2) + (1.0 - a).powi(2) + 90.0 * (d - k * k).powi(2)
        + (1.0 - k).powi(2) + 10.1 * ((b - 1.0).powi(2) + (d - 1.0).powi(2)) + 19.8 * (b - 1.0) * (d - 1.0);
    "powell_singular", 4, [a, b, k, d], (a + 10.0 * b).powi(2) + 5.0 * (k - d).powi(2) + (b - 2.0 * k).powi(4)
        + 10.0 * (a - d).powi(4);
    "powell_badly_scaled", 2, [x, y], (1e4 * x * y - 1.0).powi(2) + ((-x).exp() + (-y).exp() - 1.0001).powi(2);
    "brown_badly_scaled", 2, [x, y], (x - 1e6).powi(2) + (y - 2e-6).powi(2) + (x * y - 2.0).powi(2);
    "beale", 2, [x, y], (1.5 - x * (1.0 - y)).powi(2) + (2.25 - x * (1.0 - y * y)).powi(2)
        + (2.625 - x * (1.0 - y.powi(3))).powi(2);
    "helical_valley", 3, [x, y, z], 100.0 * ((z - 5.0 * (y / x).atan() / PI).powi(2) + (x.hypot(y) - 1.0).powi(2)) + z * z;
    "freudenstein_roth", 2, [x, y], (-13.0 + x + ((5.0 - y) * y - 2.0) * y).powi(2)
        + (-29.0 + x + ((y + 1.0) * y - 14.0) * y).powi(2);
    "himmelblau", 2, [x, y], (x * x + y - 11.0).powi(2) + (x + y * y - 7.0).powi(2);
    "booth", 2, [x, y], (x + 2.0 * y - 7.0).powi(2) + (2.0 * x + y - 5.0).powi(2);
    "branin", 2, [x, y], (y - 1.275 * x * x / (PI * PI) + 5.0 * x / PI - 6.0).powi(2)
        + 10.0 * (1.0 - 1.0 / (8.0 * PI)) * x.cos() + 10.0;
    "mccormick", 2, [x, y], (x + y).sin() + (x - y).powi(2) - 1.5 * x + 2.5 * y + 1.0;
    "rastrigin", 2, [x, y], 20.0 + x * x - 10.0 * (2.0 * PI * x).cos() + y * y - 10.0 * (2.0 * PI * y).cos();
    "griewank", 2, [x, y], 1.0 + (x * x + y * y) / 4000.0 - x.cos() * (y / 2.0_f64.sqrt()).cos();
    "ackley", 2, [x, y], -20.0 * (-0.2 * (0.5 * (x * x + y * y)).sqrt()).exp()
        - (0.5 * ((2.0 * PI * x).cos() + (2.0 * PI * y).cos())).exp();
    "easom", 2, [x, y], -x.cos() * y.cos() * (-(x - PI).powi(2) - (y - PI).powi(2)).exp();
    "camel", 2, [x, y], (4.0 - 2.1 * x * x + x.powi(4) / 3.0) * x * x + x * y + (-4.0 + 4.0 * y * y) * y * y;
}

/// How many roundings a number of a Hessian may take, beside what the condition multiplies.
const ROUNDINGS: f64 = 64.0;

#[test]
fn hessians_are_those_of_sympy() {
    let mut seen = Vec::new();
    let mut wrong = String::new();
    for row in include_str!("../data/hessians.txt").lines() {
        let (form, expected) = row.split_once(" = ").expect("an equals sign");
        let (expected, conditions) = expected.split_once(" +- ").expect("a plus-minus");
        let (name, at) = form.split_once(' ').expect("arguments");
        let (at, expected, conditions) = (numbers(at), numbers(expected), numbers(conditions));
        let found = rows(name, &at);
        let largest = expected.iter().fold(0.0_f64, |m, x| m.max(x.abs()));
        let mut place = 0;
        for (i, row) in found.iter().enumerate() {
            for (j, &number) in row[..=i].iter().enumerate() {
                let (expected, condition) = (expected[place], conditions[place]);
                place += 1;
                assert_eq!(
                    number.to_bits(),
                    found[j][i].to_bits(),
                    "{name} is symmetric"
                );
                // What cancels in a number is as large as its neighbours.
                let unit = f64::EPSILON * expected.abs().max(1e-3 * largest);
                let error = (number - expected).abs() / unit;
                let allowed = ROUNDINGS + condition;
                if number != expected && (error > allowed || error.is_nan()) {
                    let _ = writeln!(
                        wrong,
                        "{name} at {at:?}, {i} {j}: {number:e}, not {expected:e}: {error:.1} units of {allowed:.1}"
                    );
                }
            }
        }
        seen.push(name);
    }
    table::close(&wrong, &seen, NAMES);
}

fn rosenbrock<D: DualNum<f64> + Copy>(x: &[D]) -> D {
    let terms = x.windows(2).map(|pair| {
        let (a, b) = (pair[1] - pair[0] * pair[0], -pair[0] + 1.0);
        a * a * 100.0 + b * b
    });
    terms.fold(D::from(0.0), |sum, term| sum + term)
}

fn wells<D: DualNum<f64> + Copy>(x: &[D]) -> D {
    let mut sum = D::from(0.0);
    for i in 0..x.len() {
        for j in 0..i {
            let d = x[i] - x[j];
            sum += (d * d + 1.0).ln() * d.sin();
        }
    }
    sum.tanh()
}

/// The Hessian by dual numbers of second order.
fn dual<const N: usize>(
    f: impl Fn(&[Dual2SVec64<N>]) -> Dual2SVec64<N>,
    x: [f64; N],
) -> SMatrix<f64, N, N> {
    let (_, _, hessian) = num_dual::hessian(
        |x: SVector<Dual2SVec64<N>, N>| f(x.as_slice()),
        &SVector::from(x),
    );
    hessian
}

fn assert_near<const N: usize>(found: [[f64; N]; N], expected: SMatrix<f64, N, N>) {
    let size = expected.amax();
    for (i, row) in found.iter().enumerate() {
        for (j, number) in row.iter().enumerate() {
            let expected = expected[(i, j)];
            assert!(
                (number - expected).abs() <= 1e-13 * size,
                "{number} {expected}"
            );
        }
    }
}

#[test]
fn hessians_are_those_of_dual_numbers() {
    let f = hessian!(|x: [f64; 6]| {
        let mut sum = 0.0;
        for i in 1..6 {
            let (a, b) = (x[i] - x[i - 1] * x[i - 1], 1.0 - x[i - 1]);
            sum += 100.0 * a * a + b * b;
        }
        sum
    });
    let x = [-1.2, 1.0, 0.3, 0.8, -0.5, 1.7];
    assert_near(f.hessian(x), dual(rosenbrock, x));
    let g = hessian!(|x: [f64; 4]| {
        let mut sum = 0.0;
        for i in 0..4 {
            for j in 0..i {
                let d = x[i] - x[j];
                sum += (d * d + 1.0).ln() * d.sin();
            }
        }
        sum.tanh()
    });
    let x = [0.1, 0.4, -0.3, 0.7];
    assert_near(g.hessian(x), dual(wells, x));
}
