//! How people read the functions: the names of the rules, the notation of textbooks, and textbook forms of slopes.
//!
//! In goes the name of a function in the table, out come what the visual tour writes beside it. What is computed is always the
//! table's own derivative; a textbook form is for the eye alone.

use crate::graph::{Comparison, Op, Value};

use super::lookup;

/// The name of the rule by which a derivative flows from a function to its argument at `place`.
#[must_use]
pub fn rule_name(function: &str, place: usize) -> &'static str {
    match (function, place) {
        ("powf", 1) => "exponential rule",
        ("log", 1) => "change of base",
        _ => NAMES
            .iter()
            .find(|(names, _)| names.contains(&function))
            .map_or("chain rule", |(_, rule)| rule),
    }
}

/// Functions by the rule that their derivative is known by.
const NAMES: &[(&[&str], &str)] = &[
    (&["add"], "sum rule"),
    (&["sub"], "difference rule"),
    (&["mul"], "product rule"),
    (&["div"], "quotient rule"),
    (&["recip"], "reciprocal rule"),
    (&["neg"], "constant multiple"),
    (&["to_degrees", "to_radians"], "constant multiple"),
    (&["mul_add"], "product and sum rule"),
    (&["rem", "rem_euclid"], "remainder rule"),
    (&["powi", "powf"], "power rule"),
    (&["sqrt", "cbrt"], "root rule"),
    (&["exp", "exp2", "exp_m1"], "exponential rule"),
    (&["ln", "log", "log2", "log10", "ln_1p"], "logarithm rule"),
    (&["sin"], "sine rule"),
    (&["cos"], "cosine rule"),
    (&["tan"], "tangent rule"),
    (&["asin"], "arcsine rule"),
    (&["acos"], "arccosine rule"),
    (&["atan", "atan2"], "arctangent rule"),
    (&["sinh", "cosh", "tanh"], "hyperbolic rule"),
    (&["asinh", "acosh", "atanh"], "inverse hyperbolic rule"),
    (&["abs", "copysign"], "absolute value"),
    (&["max"], "the greater one"),
    (&["min"], "the lesser one"),
    (&["clamp"], "within bounds"),
    (&["fract"], "fractional part"),
    (&["hypot"], "length of a vector"),
    (&["sigmoid"], "logistic rule"),
    (&["softplus"], "softplus rule"),
    (&["relu"], "rectifier rule"),
    (&["log_add_exp", "log_sum_exp"], "log-sum-exp rule"),
    (&["softmax_item"], "softmax rule"),
    (&["xlogy"], "product and logarithm rule"),
    (&["sinc"], "quotient rule"),
    (&["erf", "erfc", "norm_cdf"], "fundamental theorem"),
    (&["ln_gamma"], "digamma"),
    (&["digamma"], "trigamma"),
    (&["if", "match", "select"], "branch taken"),
    (&["cast"], "conversion"),
];

/// How a function is written in LaTeX.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Notation {
    /// A word before its argument: `\sin a`.
    Word(&'static str),
    /// A text in which `#1` and so on stand for the arguments, which needs no parentheses around them.
    Around(&'static str),
    /// A word before its arguments in parentheses.
    Call(&'static str),
}

/// The notation of a function of the table that is not an operator or a power.
#[must_use]
pub fn notation(function: &str) -> Notation {
    match function {
        "exp" => Notation::Around("e^{#1}"),
        "exp2" => Notation::Around("2^{#1}"),
        "sqrt" => Notation::Around(r"\sqrt{#1}"),
        "cbrt" => Notation::Around(r"\sqrt[3]{#1}"),
        "abs" => Notation::Around(r"\left|#1\right|"),
        "floor" => Notation::Around(r"\left\lfloor #1\right\rfloor"),
        "ceil" => Notation::Around(r"\left\lceil #1\right\rceil"),
        "recip" => Notation::Around(r"\frac{1}{#1}"),
        "sin" => Notation::Word(r"\sin"),
        "cos" => Notation::Word(r"\cos"),
        "tan" => Notation::Word(r"\tan"),
        "asin" => Notation::Word(r"\arcsin"),
        "acos" => Notation::Word(r"\arccos"),
        "atan" => Notation::Word(r"\arctan"),
        "sinh" => Notation::Word(r"\sinh"),
        "cosh" => Notation::Word(r"\cosh"),
        "tanh" => Notation::Word(r"\tanh"),
        "ln" => Notation::Word(r"\ln"),
        "log2" => Notation::Word(r"\log_{2}"),
        "log10" => Notation::Word(r"\log_{10}"),
        "max" => Notation::Call(r"\max"),
        "min" => Notation::Call(r"\min"),
        "sigmoid" => Notation::Call(r"\sigma"),
        "norm_cdf" => Notation::Call(r"\Phi"),
        "digamma" => Notation::Call(r"\psi"),
        "trigamma" => Notation::Call(r"\psi'"),
        other => Notation::Call(lookup(other).map_or("", |rule| rule.name)),
    }
}

/// The textbook's form of a function that only derivatives call, from handles to its arguments; nothing where it has none that
/// is easier to read.
#[must_use]
pub fn textbook<'g>(slope: &str, arguments: &[Value<'g>]) -> Option<Value<'g>> {
    Some(match (slope, arguments) {
        ("sign", &[x]) => x.signum(),
        ("relu_slope", &[x]) => x.lt(0.0).select(x.number(0.0), 1.0),
        ("max_share", &[a, b]) => b.lt(a).select(a.number(1.0), 0.0),
        ("min_share", &[a, b]) => a.lt(b).select(a.number(1.0), 0.0),
        ("clamp_share", &[x, low, high]) => {
            let below = x.lt(high).select(x.number(1.0), 0.0);
            x.lt(low).select(x.number(0.0), below)
        }
        ("softmax_item", [_, place, list @ ..]) => {
            let place = (0..list.len()).find(|&n| place.known() == place.index(n).known())?;
            let sum = list.iter().map(|x| x.exp()).reduce(|a, b| a + b)?;
            list[place].exp() / sum
        }
        ("powi_derivative", &[x, n, k]) if k.known() == Some(1.0) => {
            let n = x.powi_exponent(n);
            n * x.powf(n - 1.0)
        }
        ("powf_derivative", &[x, p, k]) if k.known() == Some(1.0) => p * x.powf(p - 1.0),
        ("powf_slope", &[x, p, _]) => match p.known() {
            Some(known) => known * x.powf(x.number(known - 1.0)),
            None => p * x.powf(p - 1.0),
        },
        ("powf_log", &[x, _, y]) => y * x.ln(),
        ("powf_cross", &[x, p]) => x.powf(p - 1.0) * (1.0 + p * x.ln()),
        ("hypot_slope", &[x, _, r]) => x / r,
        ("over_norm_squared", &[a, x, y]) => a / (x * x + y * y),
        ("sech_squared", &[_, y]) => 1.0 - y * y,
        ("logistic_slope", &[x]) => x.sigmoid() * (1.0 - x.sigmoid()),
        ("truncated_quotient", &[a, b, _]) => (a / b).trunc(),
        ("xlogy_slope", &[x, y]) => x / y,
        ("sinc_derivative", &[x, k]) if k.known() == Some(1.0) => (x * x.cos() - x.sin()) / (x * x),
        ("erf_slope", &[x]) => std::f64::consts::FRAC_2_SQRT_PI * (-(x * x)).exp(),
        ("norm_density", &[x]) => {
            let scale = std::f64::consts::TAU.sqrt().recip();
            scale * (-(x * x / 2.0)).exp()
        }
        _ => return None,
    })
}

impl Value<'_> {
    /// A whole exponent as a number of this handle's type, for the eye alone.
    fn powi_exponent(self, n: Self) -> Self {
        match n.known() {
            Some(known) => self.number(known),
            None => n.cast(self.ty()),
        }
    }
}

/// The sign of a comparison in text and in LaTeX.
#[must_use]
pub fn sign_of(comparison: Comparison) -> [&'static str; 2] {
    match comparison {
        Comparison::Less => ["<", "<"],
        Comparison::LessOrEqual => ["<=", r"\le"],
        Comparison::Greater => [">", ">"],
        Comparison::GreaterOrEqual => [">=", r"\ge"],
        Comparison::Equal => ["==", "="],
        Comparison::NotEqual => ["!=", r"\ne"],
    }
}

/// The name of what a node does, as the tour knows it.
#[must_use]
pub fn operation_name(op: &Op) -> &'static str {
    match op {
        Op::Call(name) | Op::Predicate(name) => name,
        Op::Compare(comparison) => sign_of(*comparison)[0],
        Op::Not => "not",
        Op::Cast => "cast",
        Op::Select | Op::If => "if",
        Op::Match(_) => "match",
        _ => "",
    }
}
