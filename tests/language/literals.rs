//! Numbers in every spelling that Rust has.
#![allow(
    clippy::excessive_precision,
    clippy::unreadable_literal,
    clippy::inconsistent_digit_grouping,
    clippy::large_digit_groups,
    reason = "spellings are what is tested"
)]

use crate::{ALL, check};

#[test]
fn decimal() {
    check!([|x: f64| 1_000.0 * x], |_| 1000.0, ALL);
    check!([|x: f64| 1. * x], |_| 1.0, ALL);
    check!([|x: f64| 0.1_f64 * x], |_| 0.1, ALL);
    check!([|x: f64| 2f64 * x], |_| 2.0, ALL);
    check!([|x: f64| 2_f64 * x], |_| 2.0, ALL);
    check!([|x: f64| 2.0f64 * x], |_| 2.0, ALL);
    check!(
        [|x: f64| 0.123456789012345678901234567890 * x],
        |_| 0.123_456_789_012_345_68,
        ALL
    );
}

#[test]
fn exponents() {
    check!([|x: f64| 1e-3 * x], |_| 0.001, ALL);
    check!([|x: f64| 1E3 * x], |_| 1000.0, ALL);
    check!([|x: f64| 2.5e+2 * x], |_| 250.0, ALL);
    check!([|x: f64| 1e0_f64 * x], |_| 1.0, ALL);
    check!([|x: f64| 5e-324 * x], |_| f64::from_bits(1), ALL);
}

#[test]
fn integers_in_constants() {
    check!([|x: f64| x * 0xff as f64], |_| 255.0, ALL);
    check!([|x: f64| x * 0b101 as f64], |_| 5.0, ALL);
    check!([|x: f64| x * 0o17_i64 as f64], |_| 15.0, ALL);
    check!([|x: f64| x * b'a' as f64], |_| 97.0, ALL);
    check!([|x: f64| x * f64::from(true)], |_| 1.0, ALL);
    check!([|x: f64| x.powi(0x2)], |x| 2.0 * x, ALL);
    check!([|x: f64| x.powi(2_i32)], |x| 2.0 * x, ALL);
}

#[test]
fn negative() {
    check!([|x: f64| -2.0 * x], |_| -2.0, ALL);
    check!([|x: f64| x * -2.0], |_| -2.0, ALL);
    check!([|x: f64| x - -2.0], |_| 1.0, ALL);
}
