//! Derivatives of every order, against values that mpmath computed with 1600 digits, and what is said of shapes and types.
//!
//! `data/derivatives.py` writes the table and says what its columns are.

#[path = "data/table.rs"]
mod table;

use std::fmt::Write;

use backprop::{Real, derivatives};

use table::numbers;

/// Defines the derivatives of each form by its name in the table.
macro_rules! forms {
    ($($name:literal, $x:ident, $body:expr;)*) => {
        fn found(name: &str, at: f64) -> [f64; 17] {
            match name {
                $($name => derivatives!(16, |$x| $body).derivatives(at),)*
                _ => panic!("no form of the name {name}"),
            }
        }

        const NAMES: &[&str] = &[$($name),*];
    };
}

const SIX: i32 = 6;

forms! {
    "product", x, (x + 1.0) * (x * x - 3.0);
    "square", x, x * x;
    "quotient", x, (x - 1.0) / (x * x + 2.0);
    "recip", x, x.recip();
    "mul_add", x, x.mul_add(x, 3.0 * x);
    "sqrt", x, x.sqrt();
    "sqrt_of", x, (1.0 + x * x).sqrt();
    "cbrt", x, x.cbrt();
    "powi3", x, x.powi(3);
    "powi7", x, x.powi(7);
    "powi_minus_2", x, x.powi(-2);
    "powi_of", x, (x * x + x).powi(5);
    "powi_captured", x, (x * x - x).powi(SIX);
    "powi3_of", x, (x * x + x).powi(3);
    "powi_negative", x, (x * x - x).powi(-3 + SIX - SIX);
    "powf", x, x.powf(2.5);
    "powf_of", x, (1.0 + x * x).powf(1.5);
    "powf_whole", x, (x + x * x).powf(4.0);
    "power_tower", x, x.powf(x);
    "exp", x, x.exp();
    "exp_of", x, (-x * x).exp();
    "exp2", x, x.exp2();
    "exp_m1", x, x.exp_m1();
    "ln", x, x.ln();
    "log2", x, x.log2();
    "log10", x, x.log10();
    "ln_1p", x, x.ln_1p();
    "log", x, (x * x + 1.0).log(3.0);
    "sin", x, x.sin();
    "cos", x, f64::cos(x);
    "sin_of", x, x.exp().sin();
    "tan", x, x.tan();
    "asin", x, x.asin();
    "acos", x, x.acos();
    "atan", x, x.atan();
    "atan2", x, x.atan2(1.0 + x * x);
    "hypot", x, x.hypot(2.0);
    "sinh", x, x.sinh();
    "cosh", x, x.cosh();
    "tanh", x, x.tanh();
    "asinh", x, x.asinh();
    "acosh", x, x.acosh();
    "atanh", x, x.atanh();
    "sigmoid", x, x.sigmoid();
    "softplus", x, backprop::softplus(x);
    "log_add_exp", x, x.log_add_exp(2.0 * x + 1.0);
    "xlogy", x, x.xlogy(x + 2.0);
    "sinc", x, x.sinc();
    "sinc_of", x, (x * x).sinc();
    "erf", x, backprop::erf(x);
    "erfc", x, backprop::erfc(x);
    "norm_cdf", x, x.norm_cdf();
    "ln_gamma", x, backprop::ln_gamma(x);
    "ln_gamma_of", x, backprop::ln_gamma(1.0 + x * x);
    "digamma", x, x.digamma();
    "digamma_of", x, (x * x + 2.0).digamma();
    "form_logistic", x, 1.0 / (1.0 + (-x).exp());
    "form_logistic_quotient", x, x.exp() / (1.0 + x.exp());
    "form_softplus", x, (1.0 + x.exp()).ln();
    "form_log_sum_exp", x, (x.exp() + (-x).exp() + (x / 2.0).exp()).ln();
    "form_softmax", x, x.exp() / (x.exp() + (2.0 * x).exp() + (-x).exp());
    "form_norm", x, (x * x + (x - 1.0) * (x - 1.0) + 2.0 * 2.0).sqrt();
    "form_direction", x, x / (x * x + 3.0 * 3.0).sqrt();
    "form_tanh", x, (x.exp() - (-x).exp()) / (x.exp() + (-x).exp());
    "form_half_tanh", x, (x.exp() - 1.0) / (x.exp() + 1.0);
    "form_times_root", x, x * x.sqrt();
    "form_times_logarithm", x, x * x.ln();
    "branches", x, if x > 0.0 { x.sin() * x } else { x.exp() - x };
    "physics", x, 4.0 * ((1.0 / x).powi(12) - (1.0 / x).powi(6));
}

/// How many roundings each order may take.
const ROUNDINGS: f64 = 6.0;

#[test]
fn derivatives_are_those_of_mpmath() {
    let mut seen = Vec::new();
    let mut wrong = String::new();
    for row in include_str!("data/derivatives.txt").lines() {
        let (form, expected) = row.split_once(" = ").expect("an equals sign");
        let (expected, scales) = expected.split_once(" +- ").expect("a plus-minus");
        let (name, at) = form.split_once(' ').expect("an argument");
        let (at, expected, scales) = (numbers(at)[0], numbers(expected), numbers(scales));
        let found = found(name, at);
        // Forms may overflow where their derivatives do not.
        let first = usize::from(name.starts_with("form_"));
        for (order, derivative) in (0_u32..).zip(found).skip(first) {
            let (expected, scale) = (expected[order as usize], scales[order as usize]);
            // Below the normal range numbers are a fixed distance apart.
            let unit = (f64::EPSILON * scale).max(f64::from_bits(1));
            let error = (derivative - expected).abs() / unit;
            let allowed = ROUNDINGS * f64::from(order + 1);
            if derivative != expected && (error > allowed || error.is_nan()) {
                let _ = writeln!(
                    wrong,
                    "{name} at {at:?}, order {order}: {derivative:e}, not {expected:e}: {error:.1} units of {allowed:.1}"
                );
            }
        }
        seen.push(name);
    }
    table::close(&wrong, &seen, NAMES);
}

#[test]
fn the_value_is_that_of_the_closure_bit_for_bit() {
    let f = derivatives!(3, |x| (x * 0.1).tan() / (x.ln() - 3.0 * x));
    for x in [0.3_f64, 1.0, 7.25, -1.0, 0.0, f64::INFINITY] {
        let plain = (x * 0.1).tan() / (x.ln() - 3.0 * x);
        assert_eq!(f.value(x).to_bits(), plain.to_bits());
        assert_eq!(f.derivatives(x)[0].to_bits(), plain.to_bits());
    }
}

#[test]
fn there_are_as_many_as_are_asked_for() {
    assert_eq!(derivatives!(0, |x| x.exp()).derivatives(0.0), [1.0]);
    assert_eq!(derivatives!(1, |x| x.exp()).derivatives(0.0), [1.0; 2]);
    assert_eq!(derivatives!(32, |x| x.exp()).derivatives(0.0), [1.0; 33]);
    assert_eq!(
        derivatives!(2, |x| 3.0 + 0.0 * x).derivatives(1.0),
        [3.0, 0.0, 0.0]
    );
    assert_eq!(
        derivatives!(2_usize, |_x| 3.0,).derivatives(1.0),
        [3.0, 0.0, 0.0]
    );
}

#[test]
fn parameters_and_captures_are_as_in_grad() {
    let scale = 3.0;
    let names = [String::from("a")];
    let f = derivatives!(2, move |n: i32, t: f32, #[constant] rate: &[f32]| {
        let y = (rate[0] * t).powi(n) * scale;
        if names[0] == "a" { y + 1.0 } else { y }
    });
    assert_eq!(f.derivatives(2, 1.0, &[2.0]), [13.0, 24.0, 24.0]);
    assert_eq!(f.value(2, 1.0, &[2.0]), 13.0);
    assert_eq!(f.derivatives(0, 0.0, &[2.0]), [4.0, 0.0, 0.0]);
}

#[test]
fn bodies_may_have_names_branches_and_parts() {
    let f = derivatives!(3, |x, #[constant] kind: Option<f64>| {
        let (a, [b, _]) = (x * x, [x + 1.0, 2.0]);
        let mut sum = a;
        sum += b;
        sum *= 2.0;
        match kind {
            Some(k) if k > 0.0 => sum * k,
            Some(_) => x,
            None => {
                let x = sum * x;
                if x > 0.0 { x } else { -x }
            }
        }
    });
    assert_eq!(f.derivatives(1.0, Some(2.0)), [12.0, 12.0, 8.0, 0.0]);
    assert_eq!(f.derivatives(1.0, Some(-2.0)), [1.0, 1.0, 0.0, 0.0]);
    // 2 x³ + 2 x² + 2 x
    assert_eq!(f.derivatives(1.0, None), [6.0, 12.0, 16.0, 12.0]);
    assert_eq!(f.derivatives(-1.0, None), [2.0, -4.0, 8.0, -12.0]);
}

#[test]
fn what_a_branch_finds_out_stays_in_it() {
    let f = derivatives!(3, |x| {
        let s = x.sin();
        let a = if s > 0.5 { x.cos() * x.powi(5) } else { s };
        a + x.cos() + x.tan()
    });
    let g = derivatives!(3, |x| x.sin() + x.cos() + x.tan());
    assert_eq!(f.derivatives(0.25), g.derivatives(0.25));
}

#[test]
fn steps_and_kinks_are_those_of_grad() {
    let f = derivatives!(2, |x| x.abs()
        + x.floor()
        + x.max(1.0)
        + x.clamp(-2.0, 2.0)
        + x % 3.0);
    assert_eq!(f.derivatives(-1.5), [1.5 - 2.0 + 1.0 - 1.5 - 1.5, 1.0, 0.0]);
    assert_eq!(derivatives!(2, |x| x.abs()).derivatives(0.0), [0.0; 3]);
}

#[test]
fn where_a_derivative_is_infinite_it_says_so() {
    let infinity = f64::INFINITY;
    assert_eq!(
        derivatives!(3, |x| x.sqrt()).derivatives(0.0),
        [0.0, infinity, -infinity, infinity]
    );
    assert_eq!(
        derivatives!(3, |x| x.powf(1.5)).derivatives(0.0),
        [0.0, 0.0, infinity, -infinity]
    );
    assert_eq!(
        derivatives!(2, |x| x.ln()).derivatives(0.0),
        [-infinity, infinity, -infinity]
    );
    // |x|³ has two derivatives at 0, and is even.
    assert_eq!(
        derivatives!(2, |x| (x * x).powf(1.5)).derivatives(0.0),
        [0.0; 3]
    );
}

#[test]
fn the_object_can_be_kept_and_copied() {
    type Kernel = fn((f64,), Option<&mut [f64; 3]>) -> f64;
    const WAVE: backprop::Derivatives<Kernel, (f64,), f64, 3> = derivatives!(2, |x| x.cos());
    let copy = WAVE;
    assert_eq!(copy.derivatives(0.0), [1.0, 0.0, -1.0]);
    assert_eq!(format!("{WAVE:?}"), "Derivatives");
}

const RATIOS: [f64; 2] = [2.0, 1.5];

#[test]
fn loops_and_variables_in_memory_are_followed() {
    // x⁴ by a loop whose bounds are known, and by one that is left.
    let expected = [16.0, 32.0, 48.0, 48.0, 24.0, 0.0];
    let f = derivatives!(5, |x| {
        let mut y = x;
        for _ in 0..3 {
            y *= x;
        }
        y
    });
    assert_eq!(f.derivatives(2.0), expected);
    let f = derivatives!(5, |x, n: usize| {
        let mut y = 1.0;
        let mut k = 0;
        while k < n {
            y *= x;
            k += 1;
        }
        y
    });
    assert_eq!(f.derivatives(2.0, 4), expected);

    // The polynomial 1 + 2 x + 3 x² by Horner's rule, and with its terms in a list.
    let expected = [17.0, 14.0, 6.0, 0.0];
    let f = derivatives!(3, |x, #[constant] terms: &[f64]| {
        let mut y = 0.0;
        for a in terms.iter().rev() {
            y = y * x + a;
        }
        y
    });
    assert_eq!(f.derivatives(2.0, &[1.0, 2.0, 3.0]), expected);
    let f = derivatives!(3, |x| {
        let mut terms = [1.0, x, x];
        for i in 1..3 {
            terms[i] = terms[i] * terms[i - 1] * RATIOS[i - 1];
        }
        terms.iter().sum()
    });
    assert_eq!(f.derivatives(2.0), expected);

    // A parameter that changes: ((x²)²)².
    let f = derivatives!(2, |mut x: f64| {
        for _ in 0..3 {
            x *= x;
        }
        x
    });
    assert_eq!(f.derivatives(1.0), [1.0, 8.0, 56.0]);
}

#[test]
fn an_iteration_is_differentiated_as_it_runs() {
    // Newton's iteration for the square root, which after enough steps has its derivatives.
    let f = derivatives!(4, |x| {
        let mut y = x;
        loop {
            let next = 0.5 * (y + x / y);
            if (next - y).abs() < 1e-9 {
                break;
            }
            y = next;
        }
        for _ in 0..4 {
            y = 0.5 * (y + x / y);
        }
        y
    });
    let root = derivatives!(4, |x| x.sqrt());
    for (found, expected) in f.derivatives(2.0).into_iter().zip(root.derivatives(2.0)) {
        assert!((found - expected).abs() < 1e-14, "{found}, not {expected}");
    }
}

#[test]
fn logistic_growth_to_the_third_order() {
    // y = 2 / (1 + 3 exp(-x)) satisfies y' = y (1 - y / 2).
    let f = derivatives!(3, |x| 2.0 / (1.0 + 3.0 * (-x).exp()));
    for x in [-3.0, 0.0, 0.7, 4.0] {
        let [y, first, second, third] = f.derivatives(x);
        let expected = [
            y * (1.0 - y / 2.0),
            first * (1.0 - y),
            second * (1.0 - y) - first * first,
        ];
        for (found, expected) in [first, second, third].into_iter().zip(expected) {
            assert!((found - expected).abs() < 1e-14, "{x}: {found}, {expected}");
        }
    }
}
