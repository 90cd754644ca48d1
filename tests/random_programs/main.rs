//! Random programs with loops, differentiated by us and by `num-dual`.
//!
//! Each is written twice, as a `#[differentiable]` function of floats and as the same function of dual numbers, and each is
//! called by a second function, so that the halves of its derivative are used. The value must be that of the function
//! itself, bit for bit; the gradient, the product with a tangent and that with a cotangent must agree with dual numbers, and of
//! every third program the product of the Hessian with a vector with hyper-dual numbers.

#![allow(
    clippy::match_bool,
    clippy::too_many_lines,
    clippy::type_complexity,
    reason = "programs are put together of many pieces, and the derivatives of each have many arguments"
)]

mod chains;
mod expression;
#[rustfmt::skip]
mod floats;
mod generate;
mod newer;
mod rare;
mod repeat;
mod scope;
mod statement;

/// The programs on dual numbers.
#[path = "."]
mod first {
    use num_dual::Dual64 as Number;
    #[rustfmt::skip]
    pub(crate) mod duals;
}

/// The same on hyper-dual numbers, which have two directions.
#[path = "."]
mod second {
    use num_dual::HyperDual64 as Number;
    #[rustfmt::skip]
    pub(crate) mod duals;
}

use std::fmt::Write;

use backprop::Differentiable;
use expect_test::expect_file;
use num_dual::{Dual64, HyperDual64};

use generate::{Kind, called, is_twice, program};

/// How many programs there are.
const PROGRAMS: usize = 110;

/// By `x`, `y`, `w` and `v`.
type Gradient = (f64, f64, [f64; 3], Vec<f64>);

/// Two of them side by side.
type Both = <Gradient as Differentiable>::Lanes<2>;

/// A program on floats, with its derivatives.
struct Forms {
    plain: fn(f64, f64, [f64; 3], &[f64], usize) -> f64,
    value_and_grad: fn(f64, f64, [f64; 3], &[f64], usize) -> (f64, Gradient),
    jvp: fn(f64, f64, [f64; 3], &[f64], usize, f64, f64, [f64; 3], &[f64]) -> (f64, f64),
    jvps: fn(f64, f64, [f64; 3], &[f64], usize, &Both) -> (f64, <f64 as Differentiable>::Lanes<2>),
    vjp: fn(f64, f64, [f64; 3], &[f64], usize, f64) -> (f64, Gradient),
    hvp: Option<Product>,
}

/// The product of the Hessian with a vector.
type Product = fn(f64, f64, [f64; 3], &[f64], usize, f64, f64, [f64; 3], &[f64]) -> Gradient;

/// A program on dual numbers.
type On<Number> = fn(Number, Number, [Number; 3], &[Number], usize) -> Number;

macro_rules! forms {
    ($name:ident) => {
        crate::forms!($name, None)
    };
    ($name:ident, $hvp:expr) => {
        crate::Forms {
            plain: $name,
            value_and_grad: $name::value_and_grad,
            jvp: $name::jvp,
            jvps: |x, y, w, v, n, t| $name::__jvps(x, y, w, v, n, &t.0, &t.1, &t.2, &t.3, &()),
            vjp: $name::vjp,
            hvp: $hvp,
        }
    };
}
use forms;

/// Where the programs run: the numbers, how many of them are in `w` and `v`, and how often loops run.
const POINTS: [(&[f64], usize); 4] = [
    (&[0.3, -1.2, 1.1, 0.7, -0.4, 0.9, -1.1, 0.6, 0.2], 3),
    (&[-0.6, 0.8, 0.2, -0.9, 1.3, 0.5, -0.3], 0),
    (&[1.4, 0.1, -0.7, 0.45, 0.95, -0.2, 0.75, 1.2], 1),
    (&[-0.15, -0.55, 0.65, -1.3, 0.35, 1.05, 0.85, -0.95], 4),
];

#[test]
fn programs_agree_with_dual_numbers() {
    let mut wrong = String::new();
    let duals = first::duals::all().into_iter().zip(second::duals::all());
    for ((name, forms), (dual, hyper)) in floats::all().into_iter().zip(duals) {
        for (point, n) in POINTS {
            let found = std::panic::catch_unwind(|| {
                agree(&forms, dual, point, n)?;
                match forms.hvp {
                    Some(hvp) => agree_twice(hvp, hyper, point, n),
                    None => Ok(()),
                }
            });
            if let Err(message) = found.unwrap_or_else(|_| Err("a panic".to_owned())) {
                let _ = writeln!(
                    wrong,
                    "{name} at {point:?}, n = {n}: {message}\n{}",
                    text_of(name)
                );
                break;
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Compares every first derivative at a point.
fn agree(forms: &Forms, dual: On<Dual64>, point: &[f64], n: usize) -> Result<(), String> {
    let &[x, y, a, b, c, ref v @ ..] = point else {
        unreachable!("a point has at least five numbers");
    };
    let w = [a, b, c];
    let value = (forms.plain)(x, y, w, v, n);
    if !value.is_finite() {
        return Err(format!("the value is {value}"));
    }
    let same = |found: f64, what: &str| match found.to_bits() == value.to_bits() {
        true => Ok(()),
        false => Err(format!("{what} gives the value {found}, not {value}")),
    };
    let along = |direction: &dyn Fn(usize) -> f64| {
        let number = |i: usize| Dual64::new(point[i], direction(i));
        let v: Vec<Dual64> = (5..point.len()).map(number).collect();
        dual(
            number(0),
            number(1),
            [number(2), number(3), number(4)],
            &v,
            n,
        )
    };
    let expected: Vec<f64> = (0..point.len())
        .map(|place| along(&|i| if i == place { 1.0 } else { 0.0 }).eps)
        .collect();
    // At a point where dual numbers have no derivative there is nothing to compare with.
    if expected.iter().any(|slope| !slope.is_finite()) {
        return Ok(());
    }
    let size = expected
        .iter()
        .fold(1.0_f64, |size, slope| size.max(slope.abs()));
    let close =
        |found: f64, expected: f64, what: &str| match (found - expected).abs() <= 1e-11 * size {
            true => Ok(()),
            false => Err(format!("{what} is {found}, dual numbers say {expected}")),
        };

    let (found, gradient) = (forms.value_and_grad)(x, y, w, v, n);
    same(found, "value_and_grad")?;
    let gradient = flat(gradient);
    if gradient.len() != point.len() {
        return Err(format!("a gradient of {} numbers", gradient.len()));
    }
    for (place, (&found, &expected)) in gradient.iter().zip(&expected).enumerate() {
        close(
            found,
            expected,
            &format!("the derivative by number {place}"),
        )?;
    }

    let tangent: Vec<f64> = (0..point.len())
        .map(|i| [0.7, -0.3, 0.5, -0.9][i % 4])
        .collect();
    let (tx, ty, tw) = (tangent[0], tangent[1], [tangent[2], tangent[3], tangent[4]]);
    let (found, slope) = (forms.jvp)(x, y, w, v, n, tx, ty, tw, &tangent[5..]);
    same(found, "jvp")?;
    close(
        slope,
        along(&|i| tangent[i]).eps,
        "the product with a tangent",
    )?;

    let other: Vec<f64> = tangent.iter().map(|t| 0.2 - t * t).collect();
    let both = [&tangent, &other].map(|t| (t[0], t[1], [t[2], t[3], t[4]], t[5..].to_vec()));
    let (found, slopes) = (forms.jvps)(x, y, w, v, n, &Gradient::together(both));
    same(found, "jvps")?;
    for (lane, direction) in [tangent, other].iter().enumerate() {
        let expected = along(&|i| direction[i]).eps;
        let what = format!("the product with tangent {lane} of two");
        close(f64::lane(&slopes, lane), expected, &what)?;
    }

    let (found, scaled) = (forms.vjp)(x, y, w, v, n, -2.5);
    same(found, "vjp")?;
    for (place, (found, &expected)) in flat(scaled).into_iter().zip(&expected).enumerate() {
        let what = format!("the product with a cotangent, number {place},");
        close(found / -2.5, expected, &what)?;
    }
    Ok(())
}

/// Compares the product of the Hessian with a vector.
fn agree_twice(
    hvp: Product,
    hyper: On<HyperDual64>,
    point: &[f64],
    n: usize,
) -> Result<(), String> {
    let along: Vec<f64> = (0..point.len())
        .map(|i| [0.7, -0.3, 0.5, -0.9][i % 4])
        .collect();
    let expected = (0..point.len()).map(|place| {
        let number = |i: usize| {
            let first = if i == place { 1.0 } else { 0.0 };
            HyperDual64::new(point[i], first, along[i], 0.0)
        };
        let v: Vec<HyperDual64> = (5..point.len()).map(number).collect();
        let w = [number(2), number(3), number(4)];
        hyper(number(0), number(1), w, &v, n)
    });
    let expected: Vec<HyperDual64> = expected.collect();
    if expected.iter().any(|slope| !slope.eps1eps2.is_finite()) {
        return Ok(());
    }
    let size = expected.iter().fold(1.0_f64, |size, slope| {
        size.max(slope.eps1.abs()).max(slope.eps1eps2.abs())
    });
    let (w, dw) = (
        [point[2], point[3], point[4]],
        [along[2], along[3], along[4]],
    );
    let (v, dv) = (&point[5..], &along[5..]);
    let found = hvp(point[0], point[1], w, v, n, along[0], along[1], dw, dv);
    for (place, (found, expected)) in flat(found).into_iter().zip(&expected).enumerate() {
        let expected = expected.eps1eps2;
        let error = (found - expected).abs();
        if error.is_nan() || error > 1e-10 * size {
            return Err(format!(
                "number {place} of the Hessian's product is {found}, hyper-dual numbers say {expected}"
            ));
        }
    }
    Ok(())
}

fn flat((x, y, w, v): Gradient) -> Vec<f64> {
    let mut numbers = vec![x, y];
    numbers.extend(w);
    numbers.extend(v);
    numbers
}

/// The program that `name` names, and the function that calls it.
fn text_of(name: &str) -> String {
    let number = name[1..].parse().expect("a letter and a number");
    program(number).floats
}

/// `UPDATE_EXPECT=1 cargo test --test random_programs` writes the files again.
#[test]
fn programs_are_fresh() {
    let (mut floats, mut duals) = called();
    let (mut all_floats, mut all_duals) = (String::new(), String::new());
    for number in 0..PROGRAMS {
        let program = program(number);
        let _ = write!(floats, "\n{}", program.floats);
        let _ = write!(duals, "\n{}", program.duals);
        let letters: &[&str] = match program.kind {
            Kind::Number => &["p", "o"],
            _ => &["o"],
        };
        for letter in letters {
            let hvp = match is_twice(number) {
                true => format!(", Some({letter}{number}::hvp)"),
                false => String::new(),
            };
            let _ = writeln!(
                all_floats,
                "    (\"{letter}{number}\", forms!({letter}{number}{hvp})),"
            );
            let _ = writeln!(all_duals, "    {letter}{number},");
        }
    }
    let floats = format!(
        "{}use backprop::{{Differentiable, differentiable}};

use crate::{{Forms, forms}};
{floats}
/// The programs by name.
pub(crate) fn all() -> Vec<(&'static str, Forms)> {{
    vec![\n{all_floats}    ]\n}}\n",
        head("floats")
    );
    let duals = format!(
        "{}use num_dual::DualNum;

use super::Number;
use crate::On;
{duals}
/// The programs in the order of those of floats.
pub(crate) fn all() -> Vec<On<Number>> {{
    vec![\n{all_duals}    ]\n}}\n",
        head("dual numbers")
    );
    expect_file!["floats.rs"].assert_eq(&floats);
    expect_file!["duals.rs"].assert_eq(&duals);
}

/// What a generated file begins with.
fn head(numbers: &str) -> String {
    format!(
        "//! Generated: random programs on {numbers}; a test says when they are stale.
#![allow(
    dead_code,
    unreachable_code,
    unused,
    clippy::all,
    clippy::pedantic,
    reason = \"nobody wrote them\"
)]

"
    )
}
