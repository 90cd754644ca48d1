//! What the crate without the standard library computes, seen from one with it.

use no_std::{Point, SQUARE, functions, methods, norm, orbit};

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

#[test]
fn gradients_of_functions() {
    // The tangent is found another way.
    let p = Point { x: 0.5, y: 0.25 };
    let (dp, rate) = orbit::grad(p, 1.5);
    let along = |dx, dy, dr| orbit::jvp(p, 1.5, Point { x: dx, y: dy }, dr).1;
    assert!((dp.x - along(1.0, 0.0, 0.0)).abs() < 1e-14);
    assert!((dp.y - along(0.0, 1.0, 0.0)).abs() < 1e-14);
    assert!((rate - along(0.0, 0.0, 1.0)).abs() < 1e-14);
    let mut dw = [9.0; 2];
    assert_eq!(norm::value_and_grad_into(&[3.0, 4.0], &mut dw), 5.0);
    assert!((dw[0] - 0.6).abs() < 1e-15 && (dw[1] - 0.8).abs() < 1e-15);
}

#[test]
fn matrices_and_derivatives_of_every_order_need_no_std() {
    assert_eq!(
        no_std::product_and_quotient(6.0, 2.0),
        [[2.0, 6.0], [0.5, -1.5]]
    );
    assert_eq!(no_std::wave(0.0), [0.0, 1.0, 0.0, -1.0]);
    assert_eq!(
        no_std::neighbours::jacobian([1.0, 2.0, 3.0]),
        [[2.0, 1.0, 0.0], [0.0, 3.0, 2.0]]
    );
}

#[test]
fn called_functions_need_no_allocator() {
    assert_eq!(no_std::eighth_power::grad(2.0), 8.0 * 128.0);
    assert_eq!(no_std::power::grad(2.0, 5), 5.0 * 16.0);
}
