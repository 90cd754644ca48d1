//! Forms that people write with elementary functions, whose chain rule overflows or cancels.
//!
//! In goes a node as it was written, out come the arguments that the form as a whole depends on
//! and its partial derivatives by them. The value stays as it was written, bit for bit; only the
//! way back skips the nodes in between. The derivative of `1 / (1 + exp(-x))` at -800 is 0, where
//! the chain rule says NaN.

use super::forms::finite;
use crate::graph::{Function, Id, Op, Value};

/// A form that was recognised, with the nodes that its derivative needs.
#[derive(Clone, Debug)]
pub struct Form {
    kind: Kind,
    /// The nodes that the derivative flows to, one partial derivative each.
    pub arguments: Vec<Id>,
    /// Other nodes that the partial derivatives read.
    pub reads: Vec<Id>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    /// `c / (1 + exp(v))` for a known `c`; reads `exp(v)` and `c`.
    Logistic,
    /// `c / (1 + a * exp(v))`, by `v`, `a` and `c`; reads the denominator, `a * exp(v)` and `exp(v)`.
    Growth,
    /// `c / (1 + exp(v))`, by `v` and `c`; reads the denominator and `exp(v)`.
    PlainGrowth,
    /// `exp(u) / (1 + exp(u))`; reads `exp(u)`.
    LogisticQuotient,
    /// `ln(1 + exp(u))`; reads `exp(u)`.
    Softplus,
    /// `ln(exp(a) + exp(b) + ..)`; reads the sum and its terms.
    LogSumExp,
    /// `exp(a) / (exp(a) + exp(b) + ..)`, `a` first; reads the sum and its terms.
    Softmax,
    /// `sqrt(u * u + v * v + ..)`.
    Norm,
    /// `u / sqrt(u * u + v * v + ..)`, `u` first; reads the root.
    Direction,
    /// `(exp(u) - exp(-u)) / (exp(u) + exp(-u))`; reads the denominator.
    Tanh,
    /// `(exp(w) - 1) / (exp(w) + 1)`; reads `exp(w)`.
    HalfTanh,
    /// `(1 - exp(w)) / (1 + exp(w))`; reads `exp(w)`.
    NegativeHalfTanh,
    /// `u * sqrt(u)`; reads `sqrt(u)`.
    TimesRoot,
    /// `u * ln(u)`; reads `ln(u)`.
    TimesLogarithm,
}

/// Softmax has as many partial derivatives an element as it has elements; beyond this many the
/// chain rule, whose cost is linear, is left to it.
const LONGEST_SOFTMAX: usize = 8;

/// What form the node is, if it is one.
#[must_use]
pub fn recognise(function: &Function, id: Id) -> Option<Form> {
    let name = call(function, id)?;
    let args = &function.node(id).args;
    match (name, args.as_slice()) {
        ("recip", &[below]) => {
            let Some(exp) = one_plus_exponential(function, below) else {
                return growth(function, None, below);
            };
            let arguments = vec![exponent(function, exp)?];
            let one = one_of(function, below)?;
            Some(Form {
                kind: Kind::Logistic,
                arguments,
                reads: vec![exp, one],
            })
        }
        ("div", &[above, below]) => quotient(function, above, below),
        ("ln", &[sum]) => logarithm(function, sum),
        ("ln_1p", &[exp]) => {
            let u = exponent(function, exp)?;
            Some(Form {
                kind: Kind::Softplus,
                arguments: vec![u],
                reads: vec![exp],
            })
        }
        ("sqrt", &[sum]) => {
            let arguments = squares(function, sum)?;
            Some(Form {
                kind: Kind::Norm,
                arguments,
                reads: Vec::new(),
            })
        }
        ("mul", &[a, b]) => product(function, a, b).or_else(|| product(function, b, a)),
        _ => None,
    }
}

impl Form {
    /// The partial derivatives by [`Form::arguments`], from handles to the form's value, its
    /// arguments and what it reads.
    #[must_use]
    pub fn partials<'g>(
        &self,
        y: Value<'g>,
        arguments: &[Value<'g>],
        reads: &[Value<'g>],
    ) -> Vec<Value<'g>> {
        match (self.kind, arguments, reads) {
            (Kind::Logistic, &[v], &[t, c]) => {
                let slope = v.logistic_bell(t, y);
                vec![-c.known().map_or(slope, |c| slope * (1.0 / c))]
            }
            (Kind::Growth, &[_, _, ref above @ ..], &[below, z, t]) => {
                let mut partials = vec![-(y * (finite(z) / below)), -(y * (finite(t) / below))];
                partials.extend(above.iter().map(|_| 1.0 / below));
                partials
            }
            (Kind::PlainGrowth, _, &[below, t]) => {
                vec![-(y * (finite(t) / below)), 1.0 / below]
            }
            (Kind::LogisticQuotient, &[u], &[t]) => vec![u.exp_bell(t)],
            (Kind::Softplus, &[u], &[t]) => vec![u.exp_share(t)],
            (Kind::LogSumExp, _, [sum, terms @ ..]) => shares(arguments, *sum, terms),
            (Kind::Softmax, _, [sum, terms @ ..]) => {
                let shares = shares(arguments, *sum, terms);
                let (first, others) = (shares[0], &shares[1..]);
                let rest = others.iter().copied().reduce(|a, b| a + b);
                let mut partials = vec![first * rest.unwrap_or(first.number(0.0))];
                partials.extend(others.iter().map(|&other| -(first * other)));
                partials
            }
            (Kind::Norm, [first, others @ ..], _) => {
                let components = first.pack(others);
                norm_parts(arguments, components, y)
            }
            (Kind::Direction, [first, others @ ..], &[root]) => {
                let components = first.pack(others);
                let slopes = norm_parts(arguments, components, root);
                let over = root.call("norm_reciprocal", &[components]);
                let rest = slopes[1..].iter().map(|&s| s * s).reduce(|a, b| a + b);
                let mut partials = vec![rest.unwrap_or(root.number(0.0)) * over];
                partials.extend(slopes[1..].iter().map(|&s| -(slopes[0] * s * over)));
                partials
            }
            (Kind::Tanh, &[u], &[sum]) => vec![u.cosh_bell(sum)],
            (Kind::HalfTanh, &[u], &[t]) => vec![2.0 * u.exp_bell(t)],
            (Kind::NegativeHalfTanh, &[u], &[t]) => vec![-(2.0 * u.exp_bell(t))],
            (Kind::TimesRoot, _, &[root]) => vec![1.5 * root],
            (Kind::TimesLogarithm, _, &[logarithm]) => vec![logarithm + 1.0],
            _ => Vec::new(),
        }
    }
}

impl Form {
    /// Whether its value or a partial derivative can be infinite or NaN where its arguments are moderate.
    #[must_use]
    pub(super) fn is_steep(&self) -> bool {
        matches!(
            self.kind,
            Kind::Growth
                | Kind::PlainGrowth
                | Kind::Direction
                | Kind::TimesRoot
                | Kind::TimesLogarithm
        )
    }

    /// What the form is as a function of its arguments, for derivatives of higher order; nothing
    /// where its partial derivatives are right for these too.
    #[must_use]
    pub fn whole<'g>(&self, arguments: &[Value<'g>], reads: &[Value<'g>]) -> Option<Value<'g>> {
        let (&first, others) = arguments.split_first()?;
        Some(match (self.kind, reads) {
            (Kind::Logistic, &[_, c]) => c * (-first).sigmoid(),
            (Kind::LogisticQuotient, _) => first.sigmoid(),
            (Kind::Softplus, _) => first.softplus(),
            (Kind::LogSumExp, _) => first.call("log_sum_exp", others),
            (Kind::Softmax, _) => {
                let mut list = vec![first.index(0)];
                list.extend(arguments);
                first.with_type_of(first.list("softmax", others), "softmax_item", &list)
            }
            (Kind::Norm, _) => norm(first, others),
            (Kind::Direction, _) => first / norm(first, others),
            (Kind::Tanh, _) => first.tanh(),
            (Kind::HalfTanh, _) => (0.5 * first).tanh(),
            (Kind::NegativeHalfTanh, _) => -(0.5 * first).tanh(),
            (Kind::TimesRoot, _) => first.powf(1.5),
            _ => return None,
        })
    }
}

/// The length of a vector.
fn norm<'g>(first: Value<'g>, others: &[Value<'g>]) -> Value<'g> {
    let mut others = others.iter();
    match others.next() {
        None => first.abs(),
        Some(&second) => others.fold(first.hypot(second), |length, &u| length.hypot(u)),
    }
}

/// What part of a sum of exponentials each term is.
fn shares<'g>(arguments: &[Value<'g>], sum: Value<'g>, terms: &[Value<'g>]) -> Vec<Value<'g>> {
    let exponents = arguments[0].pack(&arguments[1..]);
    let pairs = arguments.iter().zip(terms);
    pairs
        .map(|(&u, &term)| term.call("sum_exp_share", &[sum, u, exponents]))
        .collect()
}

/// The slopes of the length `r` of a vector by its components.
fn norm_parts<'g>(components: &[Value<'g>], all: Value<'g>, r: Value<'g>) -> Vec<Value<'g>> {
    let inverse = 1.0 / r;
    components
        .iter()
        .map(|u| u.call("norm_part", &[all, r, inverse]))
        .collect()
}

fn call(function: &Function, id: Id) -> Option<&'static str> {
    match function.node(id).op {
        Op::Call(name) => Some(name),
        _ => None,
    }
}

/// The arguments of a call of the function of this name.
#[must_use]
pub fn called<'f>(function: &'f Function, id: Id, name: &str) -> Option<&'f [Id]> {
    (call(function, id)? == name).then(|| function.node(id).args.as_slice())
}

fn exponent(function: &Function, id: Id) -> Option<Id> {
    called(function, id, "exp").map(|args| args[0])
}

fn is_one(function: &Function, id: Id) -> bool {
    function.number(id) == Some(1.0)
}

/// The exponential in `1 + exp(v)` or `exp(v) + 1`.
fn one_plus_exponential(function: &Function, id: Id) -> Option<Id> {
    match *called(function, id, "add")? {
        [a, b] if is_one(function, a) && exponent(function, b).is_some() => Some(b),
        [a, b] if is_one(function, b) && exponent(function, a).is_some() => Some(a),
        _ => None,
    }
}

/// The 1 in `1 + exp(v)`.
fn one_of(function: &Function, id: Id) -> Option<Id> {
    called(function, id, "add")?
        .iter()
        .copied()
        .find(|&arg| is_one(function, arg))
}

fn logistic(function: &Function, above: Id, below: Id) -> Option<Form> {
    let exp = one_plus_exponential(function, below)?;
    let v = exponent(function, exp)?;
    Some(Form {
        kind: Kind::Logistic,
        arguments: vec![v],
        reads: vec![exp, above],
    })
}

fn quotient(function: &Function, above: Id, below: Id) -> Option<Form> {
    if function.number(above).is_some_and(|c| c != 0.0) {
        return logistic(function, above, below).or_else(|| growth(function, None, below));
    }
    if let Some(exp) = one_plus_exponential(function, below) {
        let form = over_one_plus_exponential(function, above, exp);
        return form.or_else(|| plain_growth(function, above, below, exp));
    }
    if let Some(form) = growth(function, Some(above), below) {
        return Some(form);
    }
    if let Some(root) = called(function, below, "sqrt") {
        let mut arguments = squares(function, root[0])?;
        let place = arguments.iter().position(|&u| u == above)?;
        arguments.swap(0, place);
        return Some(Form {
            kind: Kind::Direction,
            arguments,
            reads: vec![below],
        });
    }
    if let Some(form) = tanh(function, above, below) {
        return Some(form);
    }
    exponent(function, above)?;
    let mut terms = exponentials(function, below)?;
    let place = terms.iter().position(|&(term, _)| term == above)?;
    if terms.len() > LONGEST_SOFTMAX {
        return None;
    }
    terms.swap(0, place);
    Some(sum_form(Kind::Softmax, below, &terms))
}

/// A quotient whose denominator is `1 + a * exp(v)`; a numerator is an argument too where it may be differentiated.
fn growth(function: &Function, above: Option<Id>, below: Id) -> Option<Form> {
    let &[a, b] = called(function, below, "add")? else {
        return None;
    };
    let z = match (is_one(function, a), is_one(function, b)) {
        (true, _) => b,
        (_, true) => a,
        _ => return None,
    };
    let &[a, b] = called(function, z, "mul")? else {
        return None;
    };
    let (factor, exp, v) = match (exponent(function, a), exponent(function, b)) {
        (None, Some(v)) => (a, b, v),
        (Some(v), None) => (b, a, v),
        _ => return None,
    };
    let mut arguments = vec![v, factor];
    arguments.extend(above);
    Some(Form {
        kind: Kind::Growth,
        arguments,
        reads: vec![below, z, exp],
    })
}

/// The same where the factor is 1.
fn plain_growth(function: &Function, above: Id, below: Id, exp: Id) -> Option<Form> {
    Some(Form {
        kind: Kind::PlainGrowth,
        arguments: vec![exponent(function, exp)?, above],
        reads: vec![below, exp],
    })
}

/// A quotient whose denominator is `1 + exp`.
fn over_one_plus_exponential(function: &Function, above: Id, exp: Id) -> Option<Form> {
    let kind = if above == exp {
        Kind::LogisticQuotient
    } else {
        match *called(function, above, "sub")? {
            [a, b] if a == exp && is_one(function, b) => Kind::HalfTanh,
            [a, b] if b == exp && is_one(function, a) => Kind::NegativeHalfTanh,
            _ => return None,
        }
    };
    Some(Form {
        kind,
        arguments: vec![exponent(function, exp)?],
        reads: vec![exp],
    })
}

fn tanh(function: &Function, above: Id, below: Id) -> Option<Form> {
    let (&[a, b], &[c, d]) = (
        called(function, above, "sub")?,
        called(function, below, "add")?,
    ) else {
        return None;
    };
    if !((a, b) == (c, d) || (a, b) == (d, c)) {
        return None;
    }
    let (u, v) = (exponent(function, a)?, exponent(function, b)?);
    let negated = |of: Id, id: Id| called(function, id, "neg").is_some_and(|args| args[0] == of);
    (negated(u, v) || negated(v, u)).then(|| Form {
        kind: Kind::Tanh,
        arguments: vec![u],
        reads: vec![below],
    })
}

fn logarithm(function: &Function, sum: Id) -> Option<Form> {
    if let Some(exp) = one_plus_exponential(function, sum) {
        let u = exponent(function, exp)?;
        return Some(Form {
            kind: Kind::Softplus,
            arguments: vec![u],
            reads: vec![exp],
        });
    }
    let terms = exponentials(function, sum)?;
    Some(sum_form(Kind::LogSumExp, sum, &terms))
}

fn sum_form(kind: Kind, sum: Id, terms: &[(Id, Id)]) -> Form {
    let mut reads = vec![sum];
    reads.extend(terms.iter().map(|&(term, _)| term));
    Form {
        kind,
        arguments: terms.iter().map(|&(_, exponent)| exponent).collect(),
        reads,
    }
}

fn product(function: &Function, u: Id, other: Id) -> Option<Form> {
    let (kind, arg) = match (call(function, other)?, function.node(other).args.as_slice()) {
        ("sqrt", &[arg]) => (Kind::TimesRoot, arg),
        ("ln", &[arg]) => (Kind::TimesLogarithm, arg),
        _ => return None,
    };
    (arg == u).then(|| Form {
        kind,
        arguments: vec![u],
        reads: vec![other],
    })
}

/// The terms of a sum of two exponentials or more, each with its exponent.
fn exponentials(function: &Function, sum: Id) -> Option<Vec<(Id, Id)>> {
    let mut found = Vec::new();
    for term in terms(function, sum) {
        found.push((term, exponent(function, term)?));
    }
    (found.len() > 1).then_some(found)
}

/// What is squared in each term of a sum of squares.
fn squares(function: &Function, sum: Id) -> Option<Vec<Id>> {
    terms(function, sum)
        .into_iter()
        .map(|term| square(function, term))
        .collect()
}

fn square(function: &Function, id: Id) -> Option<Id> {
    let args = &function.node(id).args;
    match (call(function, id)?, args.as_slice()) {
        ("mul", &[a, b]) => (a == b).then_some(a),
        ("powi" | "powf", &[a, n]) => (function.number(n) == Some(2.0)).then_some(a),
        _ => None,
    }
}

/// The terms of a sum, from left to right.
fn terms(function: &Function, sum: Id) -> Vec<Id> {
    let mut found = Vec::new();
    let mut waiting = vec![sum];
    while let Some(id) = waiting.pop() {
        match called(function, id, "add") {
            Some(&[a, b]) => waiting.extend([b, a]),
            _ => found.push(id),
        }
    }
    found
}

/// The part of `docs/rules.md` on forms.
pub(super) fn documentation() -> String {
    String::from(
        "\n## Forms with a derivative of their own\n
The value stays as written, bit for bit; the derivative is the one in the second column, which is
right where the chain rule overflows or cancels.

| written | derivative |
|---|---|
| `c / (1 + exp(v))` | `-y (t y) / c` for `t = exp(v)`, or the greatest float where that is infinite |
| `c / (1 + a exp(v))`, `c` and `a` being any expressions | `-y (a t / (1 + a t))` by `v`, `-y (t / (1 + a t))` by `a`, each numerator at most the greatest float |
| `exp(u) / (1 + exp(u))` | `e / (1 + e)²` with `e = exp(-abs(u))` |
| `ln(1 + exp(u))`, `ln_1p(exp(u))` | the logistic function, from `exp(-abs(u))` |
| `ln(exp(a) + exp(b) + ..)` | `exp(a - m) / (exp(a - m) + ..)` with `m` the greatest exponent |
| `exp(a) / (exp(a) + exp(b) + ..)` | from the same shares, `p (1 - p)` as a sum of products |
| `sqrt(u u + v v + ..)` | `u / r`, scaled where the squares overflow or underflow; 0 at 0 |
| `u / sqrt(u u + v v + ..)` | from the same slopes |
| `(exp(u) - exp(-u)) / (exp(u) + exp(-u))` | `(2 / (exp(u) + exp(-u)))²` |
| `(exp(w) - 1) / (exp(w) + 1)` | `2 e / (1 + e)²` with `e = exp(-abs(w))` |
| `u sqrt(u)` | `1.5 sqrt(u)` |
| `u ln(u)` | `ln(u) + 1` |
",
    )
}
