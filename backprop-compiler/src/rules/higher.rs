//! Derivatives of higher order, for the rows whose partial derivatives are not enough.
//!
//! Along a line, where the arguments are functions of one number `t`, a function has derivatives by
//! `t` of every order. For most rows the partial derivatives say all of them: `y' = p(a, y) a'` is a
//! differential equation, both sides of which are differentiated by Leibniz's rule. Here is what is
//! shorter than that, as for a product, or does not end, as for a power, whose derivative is
//! another power.

use super::powers::power_derivative;
use super::{Higher, Motion, Partial};
use crate::graph::{Type, Value};

/// The partial derivatives say it all.
pub(super) const EQUATION: Higher = Higher {
    rewrite: None,
    terms: None,
    ahead: false,
};

/// The row gives the derivative of order `k` from lower ones of the result.
const fn terms(terms: super::Terms) -> Higher {
    Higher {
        terms: Some(terms),
        ..EQUATION
    }
}

pub(super) const PRODUCT: Higher = terms(product);
pub(super) const QUOTIENT: Higher = terms(quotient);
pub(super) const RECIPROCAL: Higher = terms(reciprocal);
pub(super) const PRODUCT_AND_SUM: Higher = terms(product_and_sum);
pub(super) const ROOT: Higher = terms(root);
pub(super) const POWER: Higher = Higher {
    rewrite: Some(power_in_parts),
    terms: Some(power),
    ahead: true,
};
pub(super) const SINC: Higher = Higher {
    rewrite: None,
    terms: Some(|k, arguments, _| chain(k, arguments[0], sinc_derivative)),
    ahead: true,
};
pub(super) const LN_GAMMA: Higher = Higher {
    rewrite: None,
    terms: Some(|k, arguments, _| chain(k, arguments[0], ln_gamma_derivative)),
    ahead: true,
};
pub(super) const DIGAMMA: Higher = Higher {
    rewrite: None,
    terms: Some(|k, arguments, _| chain(k, arguments[0], |x, k| ln_gamma_derivative(x, k + 1))),
    ahead: true,
};

/// How many subsets of `k` elements a set of `n` has; exact for what fits in 53 bits.
#[must_use]
pub fn binomial(n: usize, k: usize) -> f64 {
    let small = |i: usize| f64::from(u32::try_from(i).unwrap_or(u32::MAX));
    (0..k).fold(1.0, |product, i| {
        // Each of these products is a binomial coefficient too, so the quotient is whole.
        product * small(n - i) / small(i + 1)
    })
}

/// The sum of what there is.
#[must_use]
pub fn plus<'g>(a: Partial<'g>, b: Partial<'g>) -> Partial<'g> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a + b),
        (a, b) => a.or(b),
    }
}

/// `factor * a * b`, and nothing where one of them is zero whatever the arguments are.
#[must_use]
pub fn times<'g>(factor: f64, a: Partial<'g>, b: Partial<'g>) -> Partial<'g> {
    if factor == 0.0 {
        return None;
    }
    let (a, b) = (a?, b?);
    let product = match (a.known(), b.known()) {
        (Some(1.0), _) => b,
        (_, Some(1.0)) => a,
        _ => a * b,
    };
    Some(if factor == 1.0 {
        product
    } else {
        factor * product
    })
}

/// The part of the derivative of order `k` of `a * b` in which `a` has orders from `least` to `most`.
fn leibniz<'g>(
    k: usize,
    orders: std::ops::RangeInclusive<usize>,
    a: &[Partial<'g>],
    b: &[Partial<'g>],
) -> Partial<'g> {
    orders.fold(None, |sum, j| {
        plus(sum, times(binomial(k, j), a[j], b[k - j]))
    })
}

/// The same for a square, whose terms are pairwise equal.
fn leibniz_of_square<'g>(
    k: usize,
    orders: std::ops::RangeInclusive<usize>,
    a: &[Partial<'g>],
) -> Partial<'g> {
    orders.fold(None, |sum, j| match j.cmp(&(k - j)) {
        std::cmp::Ordering::Less => plus(sum, times(2.0 * binomial(k, j), a[j], a[k - j])),
        std::cmp::Ordering::Equal => plus(sum, times(binomial(k, j), a[j], a[j])),
        std::cmp::Ordering::Greater => sum,
    })
}

fn is_same(a: &[Partial<'_>], b: &[Partial<'_>]) -> bool {
    matches!((a[0], b[0]), (Some(a), Some(b)) if a.is(b))
}

fn product<'g>(k: usize, arguments: &[&[Partial<'g>]], _: &[Partial<'g>]) -> Partial<'g> {
    let &[a, b] = arguments else { return None };
    if is_same(a, b) {
        leibniz_of_square(k, 0..=k, a)
    } else {
        leibniz(k, 0..=k, a, b)
    }
}

fn product_and_sum<'g>(k: usize, arguments: &[&[Partial<'g>]], y: &[Partial<'g>]) -> Partial<'g> {
    let &[a, b, c] = arguments else { return None };
    plus(product(k, &[a, b], y), c[k])
}

/// From `y b = a`.
fn quotient<'g>(k: usize, arguments: &[&[Partial<'g>]], y: &[Partial<'g>]) -> Partial<'g> {
    let &[a, b] = arguments else { return None };
    over(b, a[k], leibniz(k, 1..=k, b, y))
}

/// From `y b = 1`.
fn reciprocal<'g>(k: usize, arguments: &[&[Partial<'g>]], y: &[Partial<'g>]) -> Partial<'g> {
    let &[b] = arguments else { return None };
    over(b, None, leibniz(k, 1..=k, b, y))
}

/// `(a - rest) / b`.
fn over<'g>(b: &[Partial<'g>], a: Partial<'g>, rest: Partial<'g>) -> Partial<'g> {
    plus(a, rest.map(|rest| -rest)).map(|above| above / b[0].unwrap_or(above.number(1.0)))
}

/// From `y y = a`.
fn root<'g>(k: usize, arguments: &[&[Partial<'g>]], y: &[Partial<'g>]) -> Partial<'g> {
    let &[a] = arguments else { return None };
    let rest = if k < 2 {
        None
    } else {
        leibniz_of_square(k, 1..=k - 1, y)
    };
    let above = plus(a[k], rest.map(|rest| -rest))?;
    Some(0.5 * above / y[0]?)
}

/// The greatest exponent for which a power is written as products: each doubling costs one.
const GREATEST_EXPONENT: u32 = 32;

/// A power as products, where the exponent is a small whole number, or as an exponential, where it
/// changes along the line.
fn power_in_parts<'g>(arguments: &[Value<'g>], motions: &[Motion]) -> Option<Value<'g>> {
    let (&[x, p], &[of_base, of_exponent]) = (arguments, motions) else {
        return None;
    };
    if of_exponent != Motion::Still {
        return Some((p * x.ln()).exp());
    }
    if of_base != Motion::Curved {
        return None;
    }
    let is_exponent = |n: &u32| p.known() == Some(f64::from(*n));
    let exponent = (1..=GREATEST_EXPONENT).find(is_exponent)?;
    let mut power = x;
    for bit in (0..exponent.ilog2()).rev() {
        power = power * power;
        if exponent >> bit & 1 == 1 {
            power = power * x;
        }
    }
    Some(power)
}

/// A power of what moves along a line evenly has a formula for each order; any other is a series.
fn power<'g>(k: usize, arguments: &[&[Partial<'g>]], y: &[Partial<'g>]) -> Partial<'g> {
    let &[x, p] = arguments else { return None };
    let (value, base, exponent) = (y[0]?, x[0]?, p[0]?);
    if let Some(speed) = even(x) {
        let outer = power_derivative(base, exponent, i32::try_from(k).ok()?);
        return times(1.0, outer, Some(speed_to(speed, k)));
    }
    let name = if exponent.ty() == Type::I32 {
        "powi_series"
    } else {
        "powf_series"
    };
    let whole = exponent.list(name, &[value, base, packed(&x[1..], base)]);
    Some(item(base, whole, k))
}

fn sinc_derivative(x: Value<'_>, k: usize) -> Value<'_> {
    x.sinc_derivative(x.integer(small(k)))
}

fn ln_gamma_derivative(x: Value<'_>, k: usize) -> Value<'_> {
    match k {
        1 => x.digamma(),
        2 => x.trigamma(),
        _ => x.with_type_of(x.integer(small(k - 1)), "polygamma", &[x]),
    }
}

/// A function of one number whose derivative of each order has a formula.
fn chain<'g>(
    k: usize,
    x: &[Partial<'g>],
    derivative: impl Fn(Value<'g>, usize) -> Value<'g>,
) -> Partial<'g> {
    let at = x[0]?;
    if let Some(speed) = even(x) {
        return times(1.0, Some(derivative(at, k)), Some(speed_to(speed, k)));
    }
    let outer: Vec<_> = (1..x.len()).map(|k| derivative(at, k)).collect();
    let outer = outer[0].pack(&outer[1..]);
    let whole = outer.list("chain", &[packed(&x[1..], at)]);
    Some(item(at, whole, k))
}

/// The first derivative of what has no others.
fn even<'g>(x: &[Partial<'g>]) -> Partial<'g> {
    let others = &x[2..];
    others.iter().all(Option::is_none).then_some(x[1]?)
}

fn speed_to(speed: Value<'_>, k: usize) -> Value<'_> {
    match speed.known() {
        Some(known) => speed.number(known.powi(small(k))),
        None => (1..k).fold(speed, |power, _| power * speed),
    }
}

fn packed<'g>(orders: &[Partial<'g>], like: Value<'g>) -> Value<'g> {
    let values: Vec<_> = orders
        .iter()
        .map(|order| order.unwrap_or(like.number(0.0)))
        .collect();
    values[0].pack(&values[1..])
}

/// The element for the order `k` of an array that begins with the order 1.
fn item<'g>(like: Value<'g>, whole: Value<'g>, k: usize) -> Value<'g> {
    like.with_type_of(whole, "item", &[whole.index(k - 1)])
}

fn small(k: usize) -> i32 {
    i32::try_from(k).unwrap_or(i32::MAX)
}
