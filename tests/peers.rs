//! The mistakes of other crates for derivatives, each a test.

use backprop::grad;

// symdiff 2.1 gives each of these the wrong sign.

#[test]
fn a_difference_subtracts_all_of_what_follows() {
    assert_eq!(grad!(|x| 1.0 - x.sqrt()).grad(4.0), -0.25);
    assert_eq!(grad!(|x, y| -(y - x).powi(2)).grad(1.0, 3.0), (4.0, -4.0));
    let below_three =
        grad!(|x, y| 3.0 - ((1.0 - x) * (1.0 - x) + 100.0 * (y - x * x) * (y - x * x)));
    // The gradient of Rosenbrock's function is -2 (1 - x) - 400 x (y - x²) and 200 (y - x²).
    assert_eq!(below_three.grad(2.0, 1.0), (-2.0 - 2400.0, 600.0));
    assert_eq!(grad!(|x, y| x - (y - x)).grad(0.3, 0.7), (2.0, -1.0));
}

// symdiff 2.1 and solverang_macros drop it silently.

#[test]
fn an_assignment_with_an_operator_counts() {
    let gradient = grad!(|x| {
        let mut a = x;
        a += x * x;
        a -= 3.0 * x;
        a *= x;
        a /= 2.0;
        a
    });
    // x³/2 - x²
    assert_eq!(gradient.value_and_grad(3.0), (4.5, 7.5));
}

// symdiff 2.1 takes casts for the identity.

#[test]
#[expect(
    clippy::cast_lossless,
    clippy::cast_possible_truncation,
    reason = "what casts lose is what is tested"
)]
fn a_cast_of_a_constant_is_not_the_identity() {
    let wide = 0.1;
    assert_eq!(grad!(|x| x * 2.9_f64 as i32 as f64).grad(1.0), 2.0);
    assert_eq!(
        grad!(|x| x * wide as f32 as f64).grad(1.0),
        0.100_000_001_490_116_12
    );
    assert_eq!(grad!(|x| x * f64::from(300_i32 as u8)).grad(1.0), 44.0);
}

// symdiff 2.1 rewrites it to x, whose derivative at -2 is 1.

#[test]
fn the_root_of_a_square_is_the_absolute_value() {
    assert_eq!(grad!(|x| (x * x).sqrt()).value_and_grad(-2.0), (2.0, -1.0));
    assert_eq!(
        grad!(|x| x.powi(2).sqrt()).value_and_grad(-2.0),
        (2.0, -1.0)
    );
    assert_eq!(grad!(|x| x.sqrt() * x.sqrt()).grad(4.0), 1.0);
}

// symdiff 2.1 takes 30 s for this, and solverang_macros overflows the compiler's stack at `let a = a * a`.

#[test]
fn squaring_sixteen_times_costs_sixteen_products() {
    let gradient = grad!(|x| {
        let a = x * x;
        let a = a * a;
        let a = a * a;
        let a = a * a;
        let a = a * a;
        let a = a * a;
        let a = a * a;
        let a = a * a;
        let a = a * a;
        let a = a * a;
        let a = a * a;
        let a = a * a;
        let a = a * a;
        let a = a * a;
        let a = a * a;
        a * a
    });
    assert_eq!(gradient.value_and_grad(1.0), (1.0, 65536.0));
    // 2^65535 is beyond the range, 2^-65535 below it.
    assert_eq!(gradient.value_and_grad(0.5), (0.0, 0.0));
}

// rsdiff-macros loses them.

#[test]
fn precedence_is_that_of_rust() {
    assert_eq!(grad!(|x| 2.0 * (x + 3.0)).grad(5.0), 2.0);
    assert_eq!(grad!(|x| -x.powi(2)).value_and_grad(3.0), (-9.0, -6.0));
    assert_eq!(grad!(|x, y| x - y - x).grad(1.0, 2.0), (0.0, -1.0));
    assert_eq!(grad!(|x, y| x / y / 2.0).grad(1.0, 2.0), (0.25, -0.125));
    assert_eq!(grad!(|x, y| x / (y / 2.0)).grad(1.0, 2.0), (1.0, -0.5));
    assert_eq!(grad!(|x| (x + 1.0) * (x - 1.0)).grad(3.0), 6.0);
    macro_rules! twice {
        ($x:ident, $sum:expr) => {
            grad!(|$x| 2.0 * $sum)
        };
    }
    assert_eq!(twice!(x, x * x + x).value_and_grad(3.0), (24.0, 14.0));
}

// reverse gets it wrong.

#[test]
fn the_derivative_of_a_constant_over_x() {
    assert_eq!(grad!(|x| 3.0 / x).value_and_grad(2.0), (1.5, -0.75));
    let c = -8.0;
    assert_eq!(grad!(|x| c / x).grad(2.0), 2.0);
    assert_eq!(grad!(|x| 0.0 / x).grad(2.0), 0.0);
}

// ad_trait says 50.

#[test]
fn the_slope_of_the_root_at_zero_is_infinite() {
    assert_eq!(
        grad!(|x| x.sqrt()).value_and_grad(0.0),
        (0.0, f64::INFINITY)
    );
}

// num-dual says NaN.

#[test]
fn the_slope_of_tanh_far_out_is_zero() {
    let gradient = grad!(|x| x.tanh());
    assert_eq!(gradient.value_and_grad(800.0), (1.0, 0.0));
    assert_eq!(gradient.value_and_grad(-800.0), (-1.0, 0.0));
    // 1 / cosh(20)², by mpmath.
    let expected = 1.699_341_702_116_635_6e-17;
    assert!((gradient.grad(20.0) / expected - 1.0).abs() < 1e-15);
}

// Nearly everyone says NaN.

#[test]
fn the_slope_of_the_logistic_function_far_out_is_zero() {
    let gradient = grad!(|x| 1.0 / (1.0 + (-x).exp()));
    assert_eq!(gradient.value_and_grad(-800.0), (0.0, 0.0));
    assert_eq!(gradient.value_and_grad(800.0), (1.0, 0.0));
    // exp(-700), by mpmath.
    let expected = 9.859_676_543_759_77e-305;
    assert!((gradient.grad(-700.0) / expected - 1.0).abs() < 1e-13);
}

// JAX gives NaN: it differentiates both branches and selects.

#[test]
fn the_branch_not_taken_gives_nothing() {
    let gradient = grad!(|x| if x > 0.0 { x.sqrt() } else { 0.0 });
    assert_eq!(gradient.value_and_grad(0.0), (0.0, 0.0));
    assert_eq!(gradient.value_and_grad(-1.0), (0.0, 0.0));
    assert_eq!(gradient.value_and_grad(4.0), (2.0, 0.25));
    let gradient = grad!(|x| if x == 0.0 { 1.0 } else { x.sin() / x });
    assert_eq!(gradient.value_and_grad(0.0), (1.0, 0.0));
}

// Others overflow at one end and underflow at the other.

#[test]
fn lengths_and_angles_at_extreme_scales() {
    let (dx, dy) = grad!(|x, y| x.hypot(y)).grad(3e200, 4e200);
    assert!((dx - 0.6).abs() < 1e-15 && (dy - 0.8).abs() < 1e-15);
    let (dy, dx) = grad!(|y: f64, x: f64| y.atan2(x)).grad(1e-200, 1e-200);
    assert!((dy / 5e199 - 1.0).abs() < 1e-15 && (dx / -5e199 - 1.0).abs() < 1e-15);
    assert_eq!(grad!(|x, y| x.hypot(y)).grad(0.0, 0.0), (0.0, 0.0));
}

// `a / (b * b)` overflows and underflows.

#[test]
fn quotients_at_extreme_scales() {
    let gradient = grad!(|a, b| a / b);
    let (da, db) = gradient.grad(1e200, 1e200);
    assert!((da / 1e-200 - 1.0).abs() < 1e-15 && (db / -1e-200 - 1.0).abs() < 1e-15);
    let (da, db) = gradient.grad(1e-200, 1e-200);
    assert!((da / 1e200 - 1.0).abs() < 1e-15 && (db / -1e200 - 1.0).abs() < 1e-15);
}

// Zygote has no mutation of arrays, and symdiff no arrays.

#[test]
fn an_input_used_twice_is_counted_twice() {
    let gradient = grad!(|w: [f64; 3]| {
        let [a, b, _] = w;
        a * b + w[0] * w[2]
    });
    assert_eq!(gradient.grad([2.0, 3.0, 5.0]), [8.0, 2.0, 2.0]);
}
