//! Every function of `f64`, as a method and by its path, against the closed form of its derivative.

use std::f64::consts::{LN_2, LN_10, PI};

use backprop::grad;

use crate::{SOME, check, close};

const INNER: [f64; 4] = [-0.6, -0.2, 0.3, 0.7];

/// Checks `x.name(..)` and `f64::name(x, ..)`.
macro_rules! function {
    ($name:ident ($($argument:expr),*), $slope:expr, $points:expr) => {
        check!([|x: f64| x.$name($($argument),*)], $slope, $points);
        check!([|x: f64| f64::$name(x $(, $argument)*)], $slope, $points);
    };
}

#[test]
fn rounding_and_signs() {
    function!(abs(), |x: f64| x.signum(), INNER);
    function!(signum(), |_| 0.0, INNER);
    function!(floor(), |_| 0.0, INNER);
    function!(ceil(), |_| 0.0, INNER);
    function!(round(), |_| 0.0, INNER);
    function!(trunc(), |_| 0.0, INNER);
    function!(round_ties_even(), |_| 0.0, INNER);
    function!(fract(), |_| 1.0, INNER);
    function!(copysign(-2.0), |x: f64| -x.signum(), INNER);
    function!(rem_euclid(0.25), |_| 1.0, INNER);
    function!(div_euclid(0.25), |_| 0.0, INNER);
}

#[test]
fn choices() {
    function!(max(0.1), |x| f64::from(x > 0.1), INNER);
    function!(min(0.1), |x| f64::from(x < 0.1), INNER);
    function!(clamp(-0.3, 0.5), |x| f64::from(x > -0.3 && x < 0.5), INNER);
}

#[test]
fn powers_and_roots() {
    function!(mul_add(3.0, 1.0), |_| 3.0, SOME);
    function!(recip(), |x| -1.0 / (x * x), SOME);
    function!(sqrt(), |x: f64| 0.5 / x.sqrt(), SOME);
    function!(cbrt(), |x: f64| x.cbrt() / (3.0 * x), SOME);
    function!(powi(3), |x| 3.0 * x * x, SOME);
    function!(powi(-2), |x| -2.0 / (x * x * x), SOME);
    function!(powf(2.5), |x: f64| 2.5 * x * x.sqrt(), SOME);
}

#[test]
fn exponentials_and_logarithms() {
    function!(exp(), f64::exp, SOME);
    function!(exp2(), |x: f64| LN_2 * x.exp2(), SOME);
    function!(exp_m1(), f64::exp, SOME);
    function!(ln(), |x| 1.0 / x, SOME);
    function!(log2(), |x| 1.0 / (x * LN_2), SOME);
    function!(log10(), |x| 1.0 / (x * LN_10), SOME);
    function!(ln_1p(), |x| 1.0 / (1.0 + x), SOME);
    function!(log(3.0), |x| 1.0 / (x * 3.0_f64.ln()), SOME);
}

#[test]
fn trigonometry() {
    function!(sin(), f64::cos, SOME);
    function!(cos(), |x: f64| -x.sin(), SOME);
    function!(tan(), |x: f64| 1.0 / x.cos().powi(2), SOME);
    function!(asin(), |x: f64| 1.0 / (1.0 - x * x).sqrt(), INNER);
    function!(acos(), |x: f64| -1.0 / (1.0 - x * x).sqrt(), INNER);
    function!(atan(), |x| 1.0 / (1.0 + x * x), SOME);
    function!(to_degrees(), |_| 180.0 / PI, SOME);
    function!(to_radians(), |_| PI / 180.0, SOME);
}

#[test]
fn hyperbolics() {
    function!(sinh(), f64::cosh, SOME);
    function!(cosh(), f64::sinh, SOME);
    function!(tanh(), |x: f64| 1.0 / x.cosh().powi(2), SOME);
    function!(asinh(), |x: f64| 1.0 / (x * x + 1.0).sqrt(), SOME);
    function!(
        acosh(),
        |x: f64| 1.0 / (x * x - 1.0).sqrt(),
        [1.5, 2.0, 7.0]
    );
    function!(atanh(), |x| 1.0 / (1.0 - x * x), INNER);
}

#[test]
fn of_two_numbers() {
    let (x, y) = (0.75_f64, 1.5_f64);
    let r = (x * x + y * y).sqrt();
    let (dx, dy) = grad!(|x, y| x.hypot(y)).grad(x, y);
    close(dx, x / r);
    close(dy, y / r);
    let (dy_angle, dx_angle) = grad!(|y, x| f64::atan2(y, x)).grad(y, x);
    close(dy_angle, x / (r * r));
    close(dx_angle, -y / (r * r));
    let (dx, dp) = grad!(|x, p| x.powf(p)).grad(x, y);
    close(dx, y * x.powf(0.5));
    close(dp, x.powf(y) * x.ln());
    assert_eq!(grad!(|x, y| f64::max(x, y)).grad(x, y), (0.0, 1.0));
    assert_eq!(grad!(|x, y| x.min(y)).grad(x, y), (1.0, 0.0));
    assert_eq!(grad!(|x, y| x.mul_add(y, 1.0)).grad(x, y), (y, x));
}

#[test]
fn other_paths() {
    check!([|x: f64| std::primitive::f64::sin(x)], f64::cos, SOME);
    check!([|x: f64| core::primitive::f64::sin(x)], f64::cos, SOME);
    check!([|x: f64| <f64>::sin(x)], f64::cos, SOME);
    let f = grad!(|x: f32| f32::exp2(x) + x.exp2());
    assert_eq!(f.value(3.0), 16.0);
    assert_eq!(f.grad(0.0), 2.0 * std::f32::consts::LN_2);
}

#[test]
fn sigmoid_and_others_of_ours() {
    use backprop::{Real, sigmoid};
    check!(
        [|x: f64| x.sigmoid()],
        |x: f64| x.exp() / (1.0 + x.exp()).powi(2),
        SOME
    );
    check!(
        [|x: f64| sigmoid(x)],
        |x: f64| x.exp() / (1.0 + x.exp()).powi(2),
        SOME
    );
    check!([|x: f64| backprop::sin(x)], f64::cos, SOME);
    check!(
        [|x: f64| Real::softplus(x)],
        |x: f64| 1.0 / (1.0 + (-x).exp()),
        SOME
    );
    check!([|x: f64| backprop::relu(x)], |_| 1.0, SOME);
}

#[test]
fn chains_of_methods() {
    check!(
        [|x: f64| x.sin().exp().ln_1p().sqrt()],
        |x: f64| {
            let e = x.sin().exp();
            x.cos() * e / (1.0 + e) * 0.5 / e.ln_1p().sqrt()
        },
        SOME
    );
}

#[test]
fn elements_of_softmax_have_the_gradient_of_its_definition() {
    let f = grad!(|x, y, z| {
        let p = backprop::softmax([x, y, z]);
        p[0] * x + p[2] * 3.0
    });
    for (x, y, z) in [(1.0, 2.0, -0.5), (0.0, 0.0, 0.0), (-3.0, 1.5, 4.0)] {
        let (e, g, h) = (f64::exp(x), f64::exp(y), f64::exp(z));
        let (p, q, r) = (e / (e + g + h), g / (e + g + h), h / (e + g + h));
        let (dx, dy, dz) = f.grad(x, y, z);
        close(dx, p + x * p * (1.0 - p) - 3.0 * r * p);
        close(dy, -x * p * q - 3.0 * r * q);
        close(dz, -x * p * r + 3.0 * r * (1.0 - r));
    }
}
