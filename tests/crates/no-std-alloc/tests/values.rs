//! What the crate without the standard library computes, seen from one with it.

use no_std_alloc::{iterated, slope};

#[test]
fn gradients() {
    assert_eq!(slope(&[4.0, 3.0]), [0.75, 2.0]);
}

#[test]
fn gradients_of_functions() {
    // y = sin(0) 2, then sin(y) 3.
    assert_eq!(iterated::grad(0.0, &[2.0, 3.0]), (6.0, [0.0, 0.0].to_vec()));
}
