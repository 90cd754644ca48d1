//! `hessian!` of straight-line code, against closed forms.

use backprop::{Differentiable, hessian};

#[test]
fn of_one_number() {
    let f = hessian!(|x| x * x * x);
    assert_eq!(f.value(2.0), 8.0);
    assert_eq!(f.grad(2.0), 12.0);
    assert_eq!(f.value_and_grad(2.0), (8.0, 12.0));
    assert_eq!(f.hessian(2.0), [[12.0]]);
    assert_eq!(f.hvp(2.0, 0.5), 6.0);
    assert_eq!(f.value_grad_hessian(2.0), (8.0, 12.0, [[12.0]]));
    let mut dx = 7.0;
    assert_eq!(f.value_and_grad_into(2.0, &mut dx), 8.0);
    assert_eq!(dx, 12.0);
}

#[test]
fn of_several_numbers() {
    let f = hessian!(|x, y, z| x * x * y + z * y);
    assert_eq!(
        f.hessian(2.0, 3.0, 5.0),
        [[6.0, 4.0, 0.0], [4.0, 0.0, 1.0], [0.0, 1.0, 0.0]]
    );
    assert_eq!(f.hvp(2.0, 3.0, 5.0, 1.0, 10.0, 100.0), (46.0, 104.0, 10.0));
}

#[test]
fn of_an_array() {
    let f = hessian!(|x: [f64; 3], n: i32| x[0].powi(n) * x[1] + x[2]);
    let x = [2.0, 3.0, 7.0];
    let expected = [[36.0, 12.0, 0.0], [12.0, 0.0, 0.0], [0.0; 3]];
    assert_eq!(f.hessian(x, 3), expected);
    assert_eq!(
        f.value_grad_hessian(x, 3),
        (31.0, [36.0, 8.0, 1.0], expected)
    );
    assert_eq!(f.hvp(x, 3, [1.0, 0.0, 0.0]), expected[0]);
    let lent = hessian!(|x: &[f64; 3]| x[0].powi(3) * x[1] + x[2]);
    assert_eq!(lent.hessian(&x), expected);
    assert_eq!(lent.hvp(&x, &[1.0, 0.0, 0.0]), expected[0]);
}

#[test]
fn of_a_slice() {
    let f = hessian!(|x: &[f64]| x[0] * x[1] * x[1]);
    let x = [2.0, 3.0, 7.0];
    assert_eq!(
        f.hessian(&x),
        [[0.0, 6.0, 0.0], [6.0, 4.0, 0.0], [0.0, 0.0, 0.0]]
    );
    assert_eq!(f.hvp(&x, &[1.0, 1.0, 1.0]), [6.0, 10.0, 0.0]);
}

#[test]
fn of_single_precision() {
    let f = hessian!(|x: f32, y: f32| x.exp() * y);
    assert_eq!(f.hessian(0.0, 3.0), [[3.0_f32, 1.0], [1.0, 0.0]]);
    assert_eq!(f.hvp(0.0, 3.0, 1.0, 0.0), (3.0, 1.0));
    let g = hessian!(|x: [f32; 2]| (x[0] * x[1]).powi(2));
    assert_eq!(g.hessian([1.0, 2.0]), [[8.0_f32, 8.0], [8.0, 2.0]]);
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Params {
    slope: f64,
    weights: Vec<f64>,
    #[constant]
    name: &'static str,
    #[constant]
    scale: f64,
}

fn params(slope: f64, weights: &[f64], name: &'static str) -> Params {
    Params {
        slope,
        weights: weights.to_vec(),
        name,
        scale: 3.0,
    }
}

#[test]
fn a_struct_has_products() {
    let f = hessian!(|p: &Params, x| p.slope * p.weights[0] * x * p.scale);
    let p = params(2.0, &[5.0, 7.0], "p");
    let along = params(1.0, &[10.0, 0.0], "along");
    let (dp, dx) = f.hvp(&p, 1.0, &along, 100.0);
    // 3 (slope w x)'' along (1, 10, 100).
    assert_eq!(dp, params(3.0 * 510.0, &[3.0 * 201.0, 0.0], "p"));
    assert_eq!(dx, 3.0 * (5.0 + 20.0));
}

#[test]
fn a_captured_variable_is_constant() {
    let scale = [2.0];
    let f = hessian!(move |x| scale[0] * x * x);
    assert_eq!(f.hessian(1.0), [[4.0]]);
}

#[test]
fn only_the_branch_that_ran_counts() {
    let f = hessian!(|x, y| if x > y { x * x * y } else { x.powi(3) + y });
    assert_eq!(f.hessian(2.0, 1.0), [[2.0, 4.0], [4.0, 0.0]]);
    assert_eq!(f.hessian(1.0, 2.0), [[6.0, 0.0], [0.0, 0.0]]);
    assert_eq!(f.hvp(2.0, 1.0, 1.0, 1.0), (6.0, 4.0));
}

#[test]
fn mixed_parameters_have_products() {
    let f = hessian!(|x, w: [f64; 2], #[constant] s: f64| s * x * w[0] * w[1]);
    assert_eq!(
        f.hvp(2.0, [3.0, 5.0], 10.0, 1.0, [1.0, 0.0]),
        (50.0, [50.0, 50.0])
    );
    let two = hessian!(|a: &[f64], b: &[f64]| a[0] * b[1]);
    let (da, db) = two.hvp(&[1.0], &[2.0, 3.0], &[4.0], &[5.0, 6.0]);
    assert_eq!((da, db), (vec![6.0], vec![0.0, 4.0]));
}

#[test]
#[should_panic(expected = "multiplied with a vector of length 2, not 3")]
fn a_vector_has_the_length_of_the_slice() {
    let f = hessian!(|x: &[f64]| x[0] * x[1]);
    let _ = f.hvp(&[1.0, 2.0], &[1.0, 2.0, 3.0]);
}

#[test]
fn what_need_not_be_zero_is_known() {
    let f = hessian!(|x: [f64; 4]| x[0] * x[0] * x[2] + x[3].exp() + 5.0 * x[1]);
    assert_eq!(f.hessian_sparsity(), &[(0, 0), (2, 0), (3, 3)]);
    assert_eq!(f.hessian_sparse([2.0, 3.0, 5.0, 0.0]), [10.0, 4.0, 1.0]);
}

#[test]
fn a_power_of_zero_has_the_limits_of_its_second_derivatives() {
    let f = hessian!(|x, p| x.powf(p));
    // x^p, by x and p: p (p - 1) x^(p - 2), x^(p - 1) (1 + p ln x), x^p ln² x.
    assert_eq!(f.hessian(0.0, 2.0), [[2.0, 0.0], [0.0, 0.0]]);
    assert_eq!(f.hessian(0.0, 2.5), [[0.0, 0.0], [0.0, 0.0]]);
    let infinite = f64::NEG_INFINITY;
    assert_eq!(f.hessian(0.0, 1.0), [[0.0, infinite], [infinite, 0.0]]);
}
