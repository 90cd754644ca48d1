//! Second derivatives of the forms whose chain rule overflows, far out and at the origin.

use backprop::hessian;

/// Checks the second derivative of a closure of one number against a closed form, at 0, ±1, ±30 and ±800.
macro_rules! check {
    ($f:expr, $exact:expr) => {{
        let f = $f;
        let exact: fn(f64) -> f64 = $exact;
        for x in [
            0.0, 1.0, -1.0, 0.3, 30.0, -30.0, 709.5, -709.5, 745.0, -745.0, 800.0, -800.0,
        ] {
            let [[found]] = f.hessian(x);
            let expected = exact(x);
            let size = expected.abs().max(1e-300);
            assert!(
                (found - expected).abs() <= 1e-14 * size,
                "at {x}: {found:e}, not {expected:e}"
            );
            assert_eq!(f.hvp(x, 1.0).to_bits(), found.to_bits());
        }
    }};
}

/// `exp(-|x|)`, in which the closed forms are written.
fn e(x: f64) -> f64 {
    (-x.abs()).exp()
}

fn sigmoid2(x: f64) -> f64 {
    let e = e(x);
    -x.signum() * e * (1.0 - e) / (1.0 + e).powi(3)
}

#[test]
fn of_the_logistic_function() {
    check!(hessian!(|x| 1.0 / (1.0 + (-x).exp())), sigmoid2);
    check!(hessian!(|x| (1.0 + (-x).exp()).recip()), sigmoid2);
    check!(hessian!(|x| x.exp() / (1.0 + x.exp())), sigmoid2);
    check!(hessian!(|x| backprop::sigmoid(x)), sigmoid2);
    check!(hessian!(|x| 3.0 / (1.0 + (-x).exp())), |x| 3.0
        * sigmoid2(x));
    check!(hessian!(|x| 1.0 / (1.0 + (-2.0 * x).exp())), |x| 4.0
        * sigmoid2(2.0 * x));
}

#[test]
fn of_softplus() {
    let bell = |x: f64| e(x) / (1.0 + e(x)).powi(2);
    check!(hessian!(|x| (1.0 + x.exp()).ln()), bell);
    check!(hessian!(|x| x.exp().ln_1p()), bell);
    check!(hessian!(|x| backprop::softplus(x)), bell);
}

#[test]
fn of_tanh() {
    let tanh2 = |x: f64| {
        let e = (-2.0 * x.abs()).exp();
        -x.signum() * 8.0 * e * (1.0 - e) / (1.0 + e).powi(3)
    };
    check!(hessian!(|x| x.tanh()), tanh2);
    check!(
        hessian!(|x| (x.exp() - (-x).exp()) / (x.exp() + (-x).exp())),
        tanh2
    );
    check!(
        hessian!(|x| ((2.0 * x).exp() - 1.0) / ((2.0 * x).exp() + 1.0)),
        tanh2
    );
    check!(
        hessian!(|x| (1.0 - (-2.0 * x).exp()) / (1.0 + (-2.0 * x).exp())),
        tanh2
    );
}

#[test]
fn of_sums_of_exponentials() {
    let f = hessian!(|a, b, c| (a.exp() + b.exp() + c.exp()).ln());
    let g = hessian!(|a, b, c| backprop::log_sum_exp(&[a, b, c]));
    let h = hessian!(|a, b| backprop::log_add_exp(a, b));
    for (a, b, c) in [
        (0.5, -0.3, 1.0),
        (800.0, 799.0, -800.0),
        (-800.0, -801.0, -799.5),
    ] {
        let m = f64::max(a, f64::max(b, c));
        let terms = [a, b, c].map(|x: f64| (x - m).exp());
        let sum: f64 = terms.iter().sum();
        let p = terms.map(|t| t / sum);
        for f in [f.hessian(a, b, c), g.hessian(a, b, c)] {
            for i in 0..3 {
                for j in 0..3 {
                    let exact = if i == j {
                        (0..3).filter(|&k| k != i).map(|k| p[i] * p[k]).sum::<f64>()
                    } else {
                        -p[i] * p[j]
                    };
                    assert!((f[i][j] - exact).abs() <= 1e-14 * exact.abs().max(1e-300));
                }
            }
        }
        let q = 1.0 / (1.0 + (b - a).exp());
        let exact = q / (1.0 + (a - b).exp());
        let [[aa, ab], [_, bb]] = h.hessian(a, b);
        for (found, exact) in [(aa, exact), (ab, -exact), (bb, exact)] {
            assert!((found - exact).abs() <= 1e-13 * exact.abs());
        }
    }
}

#[test]
fn of_softmax() {
    let f = hessian!(|a, b| a.exp() / (a.exp() + b.exp()));
    for (a, b) in [
        (0.5, -0.3),
        (800.0, 799.0),
        (-800.0, -801.0),
        (800.0, -800.0),
    ] {
        let exact = sigmoid2(a - b);
        let [[aa, ab], [_, bb]] = f.hessian(a, b);
        for (found, exact) in [(aa, exact), (ab, -exact), (bb, exact)] {
            assert!(
                (found - exact).abs() <= 1e-13 * exact.abs(),
                "{found} {exact}"
            );
        }
    }
}

#[test]
fn of_lengths() {
    let f = hessian!(|x, y, z| (x * x + y * y + z * z).sqrt());
    let g = hessian!(|x: f64, y: f64| x.hypot(y));
    for scale in [1.0, 1e-200, 1e200] {
        let [x, y, z] = [2.0, 3.0, 6.0].map(|v| v * scale);
        let v = [2.0 / 7.0, 3.0 / 7.0, 6.0 / 7.0];
        let found = f.hessian(x, y, z);
        for i in 0..3 {
            for j in 0..3 {
                let exact = if i == j {
                    1.0 - v[i] * v[i]
                } else {
                    -v[i] * v[j]
                };
                let exact = exact / 7.0;
                assert!(
                    (found[i][j] * scale - exact).abs() < 1e-14,
                    "{scale}: {found:?}"
                );
            }
        }
        let [[xx, xy], [_, yy]] = g.hessian(3.0 * scale, 4.0 * scale);
        for (found, exact) in [(xx, 0.128), (xy, -0.096), (yy, 0.072)] {
            assert!((found * scale - exact).abs() < 1e-15, "{scale}: {found}");
        }
    }
    // Along the line through the origin nothing bends.
    assert_eq!(hessian!(|x| (x * x).sqrt()).hessian(3.0), [[0.0]]);
    let direction = hessian!(|x, y| x / (x * x + y * y).sqrt());
    let [[xx, xy], [_, yy]] = direction.hessian(3.0, 4.0);
    // -3 x y² / r⁵, y (2 x² - y²) / r⁵, x (2 y² - x²) / r⁵
    for (found, exact) in [(xx, -144.0), (xy, 8.0), (yy, 69.0)] {
        assert!((found - exact / 3125.0).abs() < 1e-16, "{found}");
    }
}
