//! What the crate without the standard library computes, seen from one with it.

use no_std_alloc::slope;

#[test]
fn gradients() {
    assert_eq!(slope(&[4.0, 3.0]), [0.75, 2.0]);
}
