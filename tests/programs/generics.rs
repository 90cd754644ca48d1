//! Generic functions: over the float, over lengths, over lifetimes.

use backprop::{Differentiable, Real, Scalar, differentiable};

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

#[differentiable]
fn sums<const N: usize>(x: [f64; N]) -> (f64, f64) {
    let mut sums = (0.0, 0.0);
    for v in x {
        sums.0 += v;
        sums.1 += v * v;
    }
    sums
}

/// Nothing in the results says how long the list is.
#[differentiable]
fn of_sums(x: [f64; 3]) -> f64 {
    let (sum, squares) = sums(x);
    let (first, _) = sums::<2>([x[0], sum * x[1]]);
    sum * squares * first
}

#[test]
fn a_function_is_generic_over_lengths() {
    check!(of_sums([0.5, 0.7, 0.3]));
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

#[differentiable]
fn horner<T: Scalar>(w: &[T], x: T) -> T {
    let mut s = T::ZERO;
    for &c in w {
        s = s * x + c;
    }
    s
}

#[differentiable]
fn product_of_all<T: Scalar, const N: usize>(x: [T; N]) -> T {
    let mut p = T::ONE;
    for i in 0..N {
        p = p * x[i] * x[N - 1 - i];
    }
    p
}

#[differentiable]
fn newton<T>(a: T, steps: usize) -> T
where
    T: Scalar,
{
    let mut x: T = a;
    for _ in 0..steps {
        x = (x + a / x) * T::from_f64(0.5);
    }
    x
}

#[differentiable]
fn calls_with_scalar<T: Scalar, const N: usize>(w: [T; N], x: T) -> T {
    let mut s = x;
    for _ in 0..2 {
        s = horner(&w, s) + product_of_all(w);
    }
    s
}

#[test]
fn a_loop_carries_a_generic_float() {
    check!(horner(&vec![0.5, 0.7, 0.3], 0.9));
    check!(product_of_all([0.5, 0.7, 0.3]));
    check!(newton(2.0; 3));
    check!(calls_with_scalar([0.5, 0.7], 0.3));
    assert_eq!(
        horner::value_and_grad(&[1.0_f32, 2.0, 3.0], 2.0),
        (11.0, (vec![4.0, 2.0, 1.0], 6.0))
    );
    assert_eq!(
        product_of_all::value_and_grad([1.0_f32, 2.0, 3.0]),
        (36.0, [72.0, 36.0, 24.0])
    );
    assert_eq!(product_of_all::jvp([2.0_f32], [1.0]), (4.0, 4.0));
    assert_eq!(newton::value_and_grad(1.0_f32, 3), (1.0, 0.5));
}

#[differentiable]
fn lists_of_any_float<T: Scalar>(x: T, n: usize) -> T {
    let mut a = vec![vec![x; n]; n + 1];
    a[0][0] *= x;
    let b = vec![x, x * x];
    let mut s = b[1];
    for row in &a {
        for v in row {
            s += *v * *v * b[0];
        }
    }
    s
}

#[test]
fn lists_are_of_any_float() {
    check!(lists_of_any_float(0.7; 2));
    assert!((lists_of_any_float::grad(0.5_f32, 1) - 2.0625).abs() < 1e-6);
}

#[derive(Clone, Differentiable)]
struct Tagged<T, K> {
    x: T,
    #[constant]
    rate: T,
    #[constant]
    tag: K,
}

#[differentiable]
fn next<T: Scalar>(t: &Tagged<T, usize>) -> Tagged<T, usize> {
    Tagged {
        x: t.x * t.x * t.rate,
        rate: t.rate,
        tag: t.tag + 1,
    }
}

#[differentiable]
fn tagged<T: Scalar>(x: T, n: usize) -> T {
    let mut t = Tagged {
        x,
        rate: T::from_f64(1.5),
        tag: n,
    };
    let mut s = T::ZERO;
    for _ in 0..n {
        t = next(&t);
        s += t.x * T::from_f64(t.tag as f64);
    }
    s
}

#[test]
fn constants_of_a_generic_type_are_kept() {
    for n in 0..4 {
        check!(tagged(0.7; n));
    }
    // 2 * 1.5 * x * (n + 1)
    assert_eq!(tagged::grad(0.5_f32, 1), 3.0);
}
