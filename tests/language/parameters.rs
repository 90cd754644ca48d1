//! Parameters of every type, and the shape of their entry in the gradient.

use backprop::grad;

#[test]
fn single_precision() {
    let f = grad!(|x: f32, y: f32| x * x * y);
    let result: (f32, (f32, f32)) = f.value_and_grad(3.0, 0.5);
    assert_eq!(result, (4.5, (3.0, 9.0)));
}

#[test]
fn array() {
    let f = grad!(|w: [f64; 3]| w[0] * w[1] - w[2]);
    assert_eq!(f.value_and_grad([2.0, 3.0, 4.0]), (2.0, [3.0, 2.0, -1.0]));
}

#[test]
fn nested_array() {
    let f = grad!(|w: [[f64; 2]; 2]| w[0][0] * w[1][1] - w[0][1] * w[1][0]);
    assert_eq!(
        f.value_and_grad([[2.0, 3.0], [5.0, 7.0]]),
        (-1.0, [[7.0, -5.0], [-3.0, 2.0]])
    );
}

#[test]
fn slice() {
    let f = grad!(|v: &[f64]| v[0] * v[2]);
    assert_eq!(
        f.value_and_grad(&[2.0, 9.0, 3.0]),
        (6.0, vec![3.0, 0.0, 2.0])
    );
}

#[test]
fn slice_of_arrays() {
    let f = grad!(|v: &[[f64; 2]]| v[1][0] * v[0][1]);
    assert_eq!(
        f.value_and_grad(&[[2.0, 3.0], [5.0, 7.0]]),
        (15.0, vec![[0.0, 5.0], [3.0, 0.0]])
    );
}

#[test]
fn reference_to_an_array() {
    let f = grad!(|v: &[f64; 2]| v[0] * v[1]);
    assert_eq!(f.value_and_grad(&[2.0, 3.0]), (6.0, [3.0, 2.0]));
}

#[test]
fn reference_to_a_number() {
    let f = grad!(|x: &f64| *x * *x);
    assert_eq!(f.value_and_grad(&3.0), (9.0, 6.0));
}

#[test]
fn tuple() {
    let f = grad!(|p: (f64, [f64; 2])| p.0 * p.1[1]);
    assert_eq!(
        f.value_and_grad((2.0, [3.0, 5.0])),
        (10.0, (5.0, [0.0, 2.0]))
    );
}

#[test]
fn constants_by_type() {
    let f = grad!(|x, n: i32, flag: bool, name: &str| {
        if flag {
            x.powi(n)
        } else {
            x * name.len() as f64
        }
    });
    assert_eq!(f.value_and_grad(2.0, 3, true, "abc"), (8.0, 12.0));
    assert_eq!(f.value_and_grad(2.0, 3, false, "abcd"), (8.0, 4.0));
}

#[test]
fn constants_by_attribute() {
    let f = grad!(|x, #[constant] scale: f64, #[constant] c: &[f64]| scale * x * c[1]);
    assert_eq!(f.value_and_grad(2.0, 3.0, &[5.0, 7.0]), (42.0, 21.0));
}

#[test]
fn captured_index_and_parameter_index() {
    let at = 1;
    let f = grad!(|v: &[f64], n: usize| v[n] * v[at]);
    assert_eq!(f.value_and_grad(&[2.0, 3.0], 0), (6.0, vec![3.0, 2.0]));
    assert_eq!(f.value_and_grad(&[2.0, 3.0], 1), (9.0, vec![0.0, 6.0]));
}

#[test]
fn unused_parameters_have_no_slope() {
    let f = grad!(|x, _y, _w: [f64; 2], _v: &[f64]| x + 1.0);
    assert_eq!(
        f.grad(1.0, 2.0, [3.0, 4.0], &[5.0]),
        (1.0, 0.0, [0.0; 2], vec![0.0])
    );
}

#[test]
fn floats_of_two_types() {
    let f = grad!(|x: f64, y: f32| {
        let mut z = y;
        z += 0.1;
        z = 2.0 * z * z;
        x * z as f64
    });
    // `z` is `2 (y + 0.1)²`, computed in single precision.
    let sum = 1.0_f32 + 0.1;
    let z = sum * (2.0 * sum);
    assert_eq!(f.value(3.0, 1.0), 3.0 * f64::from(z));
    let (dx, dy) = f.grad(3.0, 1.0);
    assert_eq!(dx, f64::from(z));
    assert!((dy - 12.0 * sum).abs() <= 2.0 * f32::EPSILON * dy, "{dy}");
}
