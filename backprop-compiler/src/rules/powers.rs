//! Derivatives of powers, whose exponent is often known when the macro runs.

use super::Partial;
use crate::graph::{Type, Value};

/// The number after `k`, which derivatives only ever write as a literal.
pub(super) fn successor(k: Value<'_>) -> Value<'_> {
    k.integer(order(k) + 1)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the orders of derivatives are small"
)]
fn order(k: Value<'_>) -> i32 {
    k.known().unwrap_or(1.0) as i32
}

/// The order of a derivative, as a literal or as a handle to one.
pub(super) trait Order {
    fn order(self) -> i32;
}

impl Order for i32 {
    fn order(self) -> i32 {
        self
    }
}

impl Order for Value<'_> {
    fn order(self) -> i32 {
        order(self)
    }
}

/// The `k`-th derivative of `x` to the power `n`: `n (n - 1) .. (n - k + 1) x^(n - k)`.
///
/// With a known exponent it is a product, and exactly 0 where a factor is 0; otherwise the runtime
/// finds out.
pub(super) fn power_derivative<'g>(x: Value<'g>, n: Value<'g>, k: impl Order) -> Partial<'g> {
    let k = k.order();
    let whole = n.ty() == Type::I32;
    let Some(exponent) = n.known().filter(|n| n.abs() < 2.0_f64.powi(30)) else {
        let name = if whole {
            "powi_derivative"
        } else {
            "powf_derivative"
        };
        return Some(x.call(name, &[n, x.integer(k)]));
    };
    let factor: f64 = (0..k).map(|i| exponent - f64::from(i)).product();
    if factor == 0.0 {
        return None;
    }
    let rest = exponent - f64::from(k);
    Some(if rest == 0.0 {
        x.number(factor)
    } else if rest == 1.0 {
        factor * x
    } else if rest == 2.0 {
        factor * (x * x)
    } else if whole {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "checked above to be a small integer"
        )]
        let power = x.call("powi", &[x.integer(rest as i32)]);
        factor * power
    } else {
        factor * x.call("powf", &[x.number(rest)])
    })
}

/// The derivative of `y`, which is `x` to the power `p`, by `x`: a product where the exponent is a
/// small whole number, and otherwise from the value, which saves a second power.
pub(super) fn power_slope<'g>(x: Value<'g>, p: Value<'g>, y: Value<'g>) -> Partial<'g> {
    match p.known() {
        Some(p_known) if [0.0, 1.0, 2.0, 3.0].contains(&p_known) => power_derivative(x, p, 1),
        _ => Some(x.call("powf_slope", &[p, y])),
    }
}

/// The derivative by `p` of the `k`-th derivative `y` of `x` to the power `p`:
/// `y * (ln(x) + 1 / p + .. + 1 / (p - k + 1))`, for `k` = 1 without a division by `p`.
pub(super) fn falling_power_by_exponent<'g>(
    x: Value<'g>,
    p: Value<'g>,
    k: Value<'g>,
    y: Value<'g>,
) -> Value<'g> {
    if order(k) == 1 {
        return x.call("powf_cross", &[p]);
    }
    (0..order(k)).fold(y * x.ln(), |sum, i| sum + y / (p - f64::from(i)))
}
