//! Sums of known multiples, whose terms are put together: in, polynomials at whole numbers, where nothing is rounded; out, their
//! Hessians against closed forms, to the bit.

use backprop::hessian;

/// The Hessian of `k (s a² + r b)²`.
fn closed([k, s, r]: [f64; 3], a: f64, b: f64) -> [[f64; 2]; 2] {
    let beside = 4.0 * k * s * r * a;
    let first = 4.0 * k * s * (s * a * a + r * b) + 8.0 * k * s * s * a * a;
    [[first, beside], [beside, 2.0 * k * r * r]]
}

const POINTS: [(f64, f64); 5] = [
    (3.0, 5.0),
    (-2.0, 4.0),
    (7.0, -11.0),
    (1.0, 3.0),
    (0.0, 2.0),
];

macro_rules! check {
    ($($factors:expr => $closure:expr,)+) => {$({
        let f = $closure;
        for (a, b) in POINTS {
            let expected = closed($factors, a, b);
            assert_eq!(f.hessian(a, b), expected, "{} at {a}, {b}", stringify!($closure));
        }
    })+};
}

#[test]
fn squares_of_sums_and_differences() {
    check! {
        [100.0, -1.0, 1.0] => hessian!(|a, b| 100.0 * (b - a * a).powi(2)),
        [3.0, 1.0, -1.0] => hessian!(|a, b| 3.0 * (a * a - b).powi(2)),
        [5.0, 1.0, 1.0] => hessian!(|a, b| 5.0 * (a * a + b).powi(2)),
        [5.0, 1.0, 1.0] => hessian!(|a, b| 5.0 * (b + a * a).powi(2)),
        [-7.0, 1.0, -1.0] => hessian!(|a, b| -7.0 * (a * a - b).powi(2)),
        [-7.0, 2.0, 1.0] => hessian!(|a, b| -7.0 * (b + 2.0 * (a * a)).powi(2)),
        [1.0, 1.0, -3.0] => hessian!(|a, b| (a * a - 3.0 * b).powi(2)),
        [4000.0, -1.0, 1.0] => hessian!(|a, b| 4000.0 * (b - a * a).powi(2)),
    }
}

#[test]
fn terms_that_cancel_stay_apart() {
    // 3 a² / 2 + 2 (b - a²)², where the second term's multiple is the larger one: its second derivative by a is 3 - 8 b + 24 a².
    let f = hessian!(|a, b| 1.5 * (a * a) + 2.0 * (b - a * a).powi(2));
    for (a, b) in POINTS {
        let expected = [[3.0 - 8.0 * b + 24.0 * a * a, -8.0 * a], [-8.0 * a, 4.0]];
        assert_eq!(f.hessian(a, b), expected);
    }
}

#[test]
fn gradients_of_sums_of_multiples() {
    // The gradient of 200 a b + 50 (b - a)² is (100 a + 100 b, 100 a + 100 b).
    let f = hessian!(|a, b| 200.0 * (a * b) + 50.0 * (b - a).powi(2));
    for (a, b) in POINTS {
        let each = 100.0 * (a + b);
        assert_eq!(f.grad(a, b), (each, each));
        assert_eq!(f.hessian(a, b), [[100.0, 100.0], [100.0, 100.0]]);
    }
}
