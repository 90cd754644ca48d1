//! The functions that random programs call: each as Rust's text, on floats, and on dual numbers.

use num_dual::{Dual64, DualNum};

/// How tightly a text binds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Precedence {
    Least,
    Sum,
    Product,
    Prefix,
    Postfix,
}

/// A function of one number; `text` has braces where the number stands.
pub(crate) struct Unary {
    pub(crate) text: &'static str,
    pub(crate) argument: Precedence,
    pub(crate) own: Precedence,
    pub(crate) float: fn(f64) -> f64,
    pub(crate) dual: fn(Dual64) -> Dual64,
}

impl Unary {
    /// Whether the derivative at `x` is a matter of choice.
    pub(crate) fn is_kink(&self, x: f64) -> bool {
        x == 0.0 && self.text.contains(".abs()")
    }
}

/// A function of two numbers; `text` has `{a}` and `{b}` where they stand.
pub(crate) struct Binary {
    text: &'static str,
    pub(crate) left: Precedence,
    pub(crate) right: Precedence,
    pub(crate) own: Precedence,
    pub(crate) float: fn(f64, f64) -> f64,
    pub(crate) dual: fn(Dual64, Dual64) -> Dual64,
}

impl Binary {
    /// Whether the text is an operator between its arguments.
    pub(crate) fn is_operator(&self) -> bool {
        self.own < Precedence::Postfix
    }

    /// Whether the derivatives at `a` and `b` are a matter of choice.
    pub(crate) fn is_kink(&self, a: f64, b: f64) -> bool {
        let has = |part| self.text.contains(part);
        (a == 0.0 && (b == 0.0 || has("{a}.abs()") || has("copysign")))
            || (a == b && (has("max") || has("min")))
    }

    pub(crate) fn written(&self, a: &str, b: &str) -> String {
        // The second argument goes in first, as the first may hold braces of its own.
        let (before, after) = self.text.split_once("{b}").unwrap_or((self.text, ""));
        format!("{}{b}{after}", before.replace("{a}", a))
    }
}

/// Methods, whose arguments are kept where they are smooth and finite.
macro_rules! methods {
    ($($text:literal, |$x:ident| $float:expr, $dual:expr;)*) => {
        &[
            Unary {
                text: "-{}",
                argument: Precedence::Prefix,
                own: Precedence::Prefix,
                float: |x| -x,
                dual: |x| -x,
            },
            Unary {
                text: "f64::sin({})",
                argument: Precedence::Least,
                own: Precedence::Postfix,
                float: f64::sin,
                dual: |x| x.sin(),
            },
            $(Unary {
                text: $text,
                argument: Precedence::Postfix,
                own: Precedence::Postfix,
                float: |$x: f64| $float,
                dual: |$x: Dual64| $dual,
            }),*
        ]
    };
}

pub(crate) const UNARY: &[Unary] = methods! {
    "{}.sin()", |x| x.sin(), x.sin();
    "{}.cos()", |x| x.cos(), x.cos();
    "{}.tan()", |x| x.tan(), x.tan();
    "{}.atan()", |x| x.atan(), x.atan();
    "{}.sinh()", |x| x.sinh(), x.sinh();
    "{}.cosh()", |x| x.cosh(), x.cosh();
    "{}.tanh()", |x| x.tanh(), tanh(x);
    "{}.asinh()", |x| x.asinh(), x.asinh();
    "{}.exp()", |x| x.exp(), x.exp();
    "{}.exp2()", |x| x.exp2(), x.exp2();
    "{}.exp_m1()", |x| x.exp_m1(), x.exp_m1();
    "{}.recip()", |x| x.recip(), x.recip();
    "{}.powi(2)", |x| x.powi(2), x.powi(2);
    "{}.powi(3)", |x| x.powi(3), x.powi(3);
    "{}.powi(-5)", |x| x.powi(-5), x.powi(-5);
    "{}.abs()", |x| x.abs(), size(x);
    "{}.floor()", |x| x.floor(), Dual64::from_re(x.re.floor());
    "{}.fract()", |x| x.fract(), x - x.re.trunc();
    "{}.to_radians()", |x| x.to_radians(), x * (std::f64::consts::PI / 180.0);
    "({}.abs() + 0.5).sqrt()", |x| (x.abs() + 0.5).sqrt(), (size(x) + 0.5).sqrt();
    "({}.abs() + 0.5).cbrt()", |x| (x.abs() + 0.5).cbrt(), (size(x) + 0.5).cbrt();
    "({}.abs() + 0.5).ln()", |x| (x.abs() + 0.5).ln(), (size(x) + 0.5).ln();
    "({}.abs() + 0.5).log2()", |x| (x.abs() + 0.5).log2(), (size(x) + 0.5).log2();
    "({}.abs() + 0.5).log10()", |x| (x.abs() + 0.5).log10(), (size(x) + 0.5).log10();
    "({}.abs() + 0.5).powf(1.5)", |x| (x.abs() + 0.5).powf(1.5), (size(x) + 0.5).powf(1.5);
    "({}.abs() + 1.5).acosh()", |x| (x.abs() + 1.5).acosh(), (size(x) + 1.5).acosh();
    "{}.abs().ln_1p()", |x| x.abs().ln_1p(), size(x).ln_1p();
    "(0.9 * {}.sin()).asin()", |x| (0.9 * x.sin()).asin(), (x.sin() * 0.9).asin();
    "(0.9 * {}.sin()).acos()", |x| (0.9 * x.sin()).acos(), (x.sin() * 0.9).acos();
    "(0.9 * {}.sin()).atanh()", |x| (0.9 * x.sin()).atanh(), (x.sin() * 0.9).atanh();
    "{}.clamp(-1.0, 1.5)", |x| x.clamp(-1.0, 1.5), {
        if x.re < -1.0 {
            Dual64::from_re(-1.0)
        } else if x.re > 1.5 {
            Dual64::from_re(1.5)
        } else {
            x
        }
    };
};

macro_rules! operators {
    ($($text:literal, $left:ident, $right:ident, $own:ident, |$a:ident, $b:ident| $float:expr, $dual:expr;)*) => {
        &[$(Binary {
            text: $text,
            left: Precedence::$left,
            right: Precedence::$right,
            own: Precedence::$own,
            float: |$a: f64, $b: f64| $float,
            dual: |$a: Dual64, $b: Dual64| $dual,
        }),*]
    };
}

/// Operators first, in the order of the operators of assignment.
pub(crate) const BINARY: &[Binary] = operators! {
    "{a} + {b}", Sum, Product, Sum, |a, b| a + b, a + b;
    "{a} - {b}", Sum, Product, Sum, |a, b| a - b, a - b;
    "{a} * {b}", Product, Prefix, Product, |a, b| a * b, a * b;
    "{a} / {b}", Product, Prefix, Product, |a, b| a / b, a / b;
    "{a} % {b}", Product, Prefix, Product, |a, b| a % b, a - b * (a.re / b.re).trunc();
    "{a}.max({b})", Postfix, Least, Postfix, |a, b| a.max(b), if a.re >= b.re { a } else { b };
    "{a}.min({b})", Postfix, Least, Postfix, |a, b| a.min(b), if a.re <= b.re { a } else { b };
    "f64::max({a}, {b})", Least, Least, Postfix, |a, b| a.max(b), if a.re >= b.re { a } else { b };
    "{a}.atan2({b})", Postfix, Least, Postfix, |a, b| a.atan2(b), a.atan2(b);
    "{a}.hypot({b})", Postfix, Least, Postfix, |a, b| a.hypot(b), (a * a + b * b).sqrt();
    "{a}.copysign({b})", Postfix, Least, Postfix, |a, b| a.copysign(b), a * (a.re.signum() * b.re.signum());
    "{a}.mul_add({b}, 0.5)", Postfix, Least, Postfix, |a, b| a.mul_add(b, 0.5), a * b + 0.5;
    "({a}.abs() + 0.5).powf({b})", Postfix, Least, Postfix, |a, b| (a.abs() + 0.5).powf(b), (size(a) + 0.5).powd(b);
    "({a}.abs() + 0.5).log({b})", Postfix, Least, Postfix, |a, b| (a.abs() + 0.5).log(b), (size(a) + 0.5).ln() / b.ln();
};

/// The absolute value.
fn size(x: Dual64) -> Dual64 {
    if x.re < 0.0 { -x } else { x }
}

/// The hyperbolic tangent; the one of `num-dual` cancels.
fn tanh(x: Dual64) -> Dual64 {
    Dual64::new(x.re.tanh(), x.eps / x.re.cosh().powi(2))
}
