//! What the crate without the standard library computes, seen from one with it.

use no_std::{SQUARE, functions, methods};

#[test]
fn gradients() {
    assert_eq!(SQUARE.value_and_grad(3.0), (9.0, 6.0));
    let (mut dw, mut dv) = ([9.0; 2], [9.0; 2]);
    assert_eq!(functions([3.0, 4.0], &[0.0, 1.0], &mut dw, &mut dv), 2.5);
    assert!((dw[0] - 0.3).abs() < 1e-15 && (dw[1] - 0.4).abs() < 1e-15);
    assert_eq!(dv, [1.25, 0.0]);
    // e (sin 1 + cos 1) + 1.5 + 1.5 + e / (1 + e)², and sech² 0 + 0 + 2.
    let (df, dg) = methods(1.0, 0.0);
    assert!((df - 6.952_661_160_336_21).abs() < 1e-13, "{df}");
    assert_eq!(dg, 3.0);
}
