//! Generic functions: over the float, over lengths, over lifetimes.

use backprop::{Real, differentiable};

#[differentiable]
fn norm<T: Real>(x: &[T]) -> T {
    let mut s = T::ZERO;
    for &v in x {
        s += v * v;
    }
    s.sqrt()
}

#[differentiable]
fn logistic<T>(x: T) -> T
where
    T: Real,
{
    T::ONE / (T::ONE + (-x).exp())
}

#[test]
fn a_function_is_generic_over_the_float() {
    check!(norm(&vec![0.5, 0.7, 0.3]));
    check!(logistic(0.5));
    assert_eq!(norm::grad(&[3.0_f32, 4.0]), [0.6, 0.8]);
    assert_eq!(logistic::value_and_grad(0.0_f32), (0.5, 0.25));
}

#[differentiable]
fn trace<const N: usize>(m: [[f64; N]; N]) -> f64 {
    let mut s = 1.0;
    for i in 0..N {
        s = s * m[i][i] + m[i][N - 1];
    }
    s
}

#[differentiable]
fn product<const N: usize>(x: [f64; N], y: [f64; N]) -> [f64; N] {
    let mut z = [0.0; N];
    for i in 0..N {
        z[i] = x[i] * y[N - 1 - i];
    }
    z
}

#[differentiable]
fn of_product<const N: usize>(x: [f64; N]) -> f64 {
    let mut y = x;
    for _ in 0..3 {
        y = product(y, x);
    }
    let mut s = 0.0;
    for v in y {
        s += v;
    }
    s
}

#[test]
fn a_function_is_generic_over_lengths() {
    check!(trace([[0.5, 0.7], [0.3, 0.9]]));
    check!(of_product([0.5, 0.7, 0.3]));
}

#[differentiable]
fn both<T: Real, const N: usize>(m: &[[T; N]], x: [T; N]) -> T {
    let mut total = T::ZERO;
    for row in m {
        let mut s = T::ZERO;
        for (a, b) in row.iter().zip(&x) {
            s += *a * *b;
        }
        total += logistic(s) * s;
    }
    total
}

#[differentiable]
fn dot<'a, T: Real>(x: &'a [T], y: &'a [T]) -> T {
    let mut s = T::ZERO;
    for i in 0..x.len() {
        s += x[i] * y[i];
    }
    s
}

#[differentiable]
fn calls_generic(x: &[f64]) -> f64 {
    norm(x) * dot(x, &x[..]) + logistic::<f64>(x[0])
}

#[test]
fn generic_functions_call_generic_functions() {
    check!(both(&vec![[0.5, 0.7], [0.3, 0.9]], [1.1, 0.2]));
    check!(dot(&vec![0.5, 0.7], &vec![0.3, 0.9]));
    check!(calls_generic(&vec![0.5, 0.7]));
}

#[differentiable]
fn single(x: f32, w: &[f32]) -> f32 {
    let mut s = 0.5;
    for v in w {
        s = s * x + v * 2.0;
    }
    s
}

#[test]
fn floats_of_32_bits_are_differentiated() {
    let (value, (dx, dw)) = single::value_and_grad(0.5, &[1.0, 2.0]);
    assert_eq!(value.to_bits(), single(0.5, &[1.0, 2.0]).to_bits());
    assert_eq!((dx, dw), (2.5, vec![1.0, 2.0]));
}
