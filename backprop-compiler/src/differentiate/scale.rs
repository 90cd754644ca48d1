//! The product of an adjoint with a partial derivative, written with the fewest roundings.

use crate::graph::{Op, Value};

/// `adjoint * partial`, where a reciprocal in the partial becomes one division of the adjoint:
/// `g * (1 / b)` is `g / b`, and `g * (q * (1 / b))` is `q * (g / b)`, so that the two partial
/// derivatives of a quotient share their division.
pub(super) fn scale<'g>(adjoint: Value<'g>, partial: Value<'g>) -> Value<'g> {
    if adjoint.known() == Some(1.0) {
        return partial;
    }
    if adjoint.known() == Some(-1.0) {
        return -partial;
    }
    if partial.known() == Some(1.0) {
        return adjoint;
    }
    if partial.known() == Some(-1.0) {
        return -adjoint;
    }
    match partial.operation() {
        (Op::Call("neg"), [inner, ..]) => -scale(adjoint, inner),
        (Op::Call("div"), [above, below]) if above.known() == Some(1.0) => adjoint / below,
        (Op::Call("mul"), [a, b]) => match b.operation() {
            (Op::Call("div"), [above, below]) if above.known() == Some(1.0) => {
                a * (adjoint / below)
            }
            _ => adjoint * partial,
        },
        _ => adjoint * partial,
    }
}
