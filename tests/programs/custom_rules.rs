//! Derivatives that the user writes by hand.

use backprop::differentiable;

fn cubic_root_vjp(x: f64, cotangent: f64) -> f64 {
    let root = x.cbrt();
    cotangent / (3.0 * root * root)
}

fn cubic_root_jvp(x: f64, tangent: f64) -> (f64, f64) {
    let root = x.cbrt();
    (root, tangent / (3.0 * root * root))
}

#[differentiable(vjp = cubic_root_vjp, jvp = cubic_root_jvp)]
fn cubic_root(x: f64) -> f64 {
    x.cbrt()
}

#[differentiable]
fn of_custom(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for &v in x {
        s += cubic_root(v * s);
    }
    s
}

#[test]
fn a_rule_of_the_users_is_called() {
    check!(cubic_root(0.7));
    check!(of_custom(&vec![0.5, 0.7, 0.3]));
}

#[test]
fn a_rule_of_the_users_is_believed() {
    fn backward(_: f64, cotangent: f64) -> f64 {
        100.0 * cotangent
    }
    #[differentiable(vjp = backward)]
    fn wrong(x: f64) -> f64 {
        x * x
    }
    #[differentiable]
    fn caller(x: f64) -> f64 {
        3.0 * wrong(x)
    }
    assert_eq!(wrong::grad(1.0), 100.0);
    assert_eq!(caller::value_and_grad(2.0), (12.0, 300.0));
}

fn sum_vjp(x: &[f64], k: f64, n: usize, cotangent: f64) -> (Vec<f64>, f64) {
    let sum: f64 = x[..n].iter().sum();
    let mut dx = vec![0.0; x.len()];
    dx[..n].fill(k * cotangent);
    (dx, sum * cotangent)
}

#[differentiable(vjp = sum_vjp)]
fn scaled_sum(x: &[f64], k: f64, n: usize) -> f64 {
    k * x[..n].iter().sum::<f64>()
}

#[differentiable]
fn of_several(x: &[f64]) -> f64 {
    scaled_sum(x, x[1], 2) * scaled_sum(&x[1..], 2.0, 1)
}

#[test]
fn a_rule_has_several_parameters_and_constants() {
    check!(scaled_sum(&vec![0.5, 0.7, 0.3], 1.5; 2));
    check!(of_several(&vec![0.5, 0.7, 0.3]));
}
