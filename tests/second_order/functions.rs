//! Second derivatives of functions, and through their calls.

use backprop::{Differentiable, Scalar, differentiable, hessian};

#[differentiable(hessian)]
fn cubic(x: f64, y: f64, #[constant] s: f64) -> f64 {
    s * x * x * y + y * y
}

#[test]
fn of_numbers() {
    assert_eq!(cubic::hessian(2.0, 3.0, 10.0), [[60.0, 40.0], [40.0, 2.0]]);
    assert_eq!(cubic::hvp(2.0, 3.0, 10.0, 1.0, 10.0), (460.0, 60.0));
    assert_eq!(
        cubic::value_grad_hessian(2.0, 3.0, 10.0),
        (129.0, (120.0, 46.0), [[60.0, 40.0], [40.0, 2.0]])
    );
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "the references are what is tested"
)]
#[differentiable(hessian)]
fn behind_two(x: &&f64, y: f64) -> f64 {
    **x * **x * y
}

#[test]
fn of_a_number_behind_two_references() {
    assert_eq!(behind_two::hvp(&&3.0, 2.0, &&1.0, 10.0), (64.0, 6.0));
}

#[differentiable(hessian)]
fn sparse(x: f64, y: f64, z: f64) -> f64 {
    x * y + z * z * z
}

#[test]
fn what_need_not_be_zero_is_known() {
    const PLACES: [(usize, usize); 2] = sparse::hessian_sparsity();
    assert_eq!(PLACES, [(1, 0), (2, 2)]);
    assert_eq!(sparse::hessian_sparse(1.0, 2.0, 3.0), [1.0, 18.0]);
}

#[differentiable(hessian)]
fn rosenbrock<T: Scalar, const N: usize>(x: [T; N]) -> T {
    let mut sum = T::ZERO;
    for i in 1..N {
        let a = x[i] - x[i - 1] * x[i - 1];
        let b = T::ONE - x[i - 1];
        sum += T::from_f64(100.0) * a * a + b * b;
    }
    sum
}

#[test]
fn of_an_array_of_any_float() {
    assert_eq!(
        rosenbrock::hessian([1.0, 1.0]),
        [[802.0, -400.0], [-400.0, 200.0]]
    );
    assert_eq!(
        rosenbrock::hessian([1.0_f32, 1.0, 1.0]),
        [
            [802.0, -400.0, 0.0],
            [-400.0, 1002.0, -400.0],
            [0.0, -400.0, 200.0]
        ]
    );
    assert_eq!(rosenbrock::hvp([1.0, 1.0], [1.0, 2.0]), [2.0, 0.0]);
}

#[differentiable(hessian)]
fn energy(x: &[f64], strength: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        for j in 0..i {
            sum += strength / (x[i] - x[j]);
        }
    }
    sum
}

#[differentiable(hessian)]
fn chain(x: &[f64], #[constant] name: &str, powers: &[i32]) -> f64 {
    let mut sum = 0.0;
    for (v, p) in x.iter().zip(powers) {
        sum += v.powi(*p);
    }
    sum * name.len() as f64
}

#[test]
fn of_slices() {
    assert_eq!(
        chain::hessian(&[2.0, 3.0], "ab", &[3, 2]),
        [[24.0, 0.0], [0.0, 4.0]]
    );
    assert_eq!(
        chain::hvp(&[2.0, 3.0], "ab", &[3, 2], &[1.0, 1.0]),
        [24.0, 4.0]
    );
    // 1 / (y - x)'' = 2 / (y - x)³, and by the strength -1 / (y - x)².
    let (dx, ds) = energy::hvp(&[1.0, 3.0], 4.0, &[1.0, 0.0], 0.0);
    assert_eq!((dx, ds), (vec![1.0, -1.0], 0.25));
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Line {
    slope: f64,
    heights: Vec<f64>,
    #[constant]
    id: u8,
}

#[differentiable(hessian)]
fn product(line: &Line) -> f64 {
    line.slope * line.slope * line.heights[0]
}

#[test]
fn of_structs_there_are_products() {
    let line = |slope, height, id| Line {
        slope,
        heights: vec![height],
        id,
    };
    assert_eq!(
        product::hvp(&line(2.0, 3.0, 1), &line(1.0, 10.0, 9)),
        line(46.0, 4.0, 1)
    );
}

#[differentiable(hessian)]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable(hessian)]
fn fourth(x: f64) -> f64 {
    square(square(x))
}

#[differentiable(hessian)]
fn polar(p: [f64; 2]) -> [f64; 2] {
    [p[0] * p[1].cos(), p[0] * p[1].sin()]
}

#[differentiable(hessian)]
fn through_an_array(p: [f64; 2]) -> f64 {
    let q = polar(p);
    q[0] * q[0] * q[1]
}

#[differentiable(hessian)]
fn in_a_loop(x: &[f64]) -> f64 {
    let mut state = 1.0;
    for v in x {
        if *v > 0.0 {
            state = square(state) * v + fourth(*v);
        } else {
            state += v * state.sin();
        }
    }
    state
}

#[differentiable(hessian)]
fn power(x: f64, #[constant] n: u32) -> f64 {
    if n == 0 {
        return 1.0;
    }
    x * power(x, n - 1)
}

/// Checks a Hessian against differences of the gradient.
fn check<const N: usize>(
    hessian: [[f64; N]; N],
    x: [f64; N],
    gradient: impl Fn([f64; N]) -> [f64; N],
) {
    for k in 0..N {
        let at = |step: f64| {
            let mut x = x;
            x[k] += step;
            gradient(x)
        };
        let h = 1e-4;
        let (a, b, c, d) = (at(2.0 * h), at(h), at(-h), at(-2.0 * h));
        for j in 0..N {
            let expected = (8.0 * (b[j] - c[j]) - (a[j] - d[j])) / (12.0 * h);
            let found = hessian[j][k];
            let size = expected.abs().max(1.0);
            assert!((found - expected).abs() < 1e-8 * size, "{found} {expected}");
            assert_eq!(found.to_bits(), hessian[k][j].to_bits());
        }
    }
}

#[test]
fn through_calls() {
    assert_eq!(fourth::hessian(2.0), [[48.0]]);
    assert_eq!(fourth::hvp(2.0, 0.5), 24.0);
    assert_eq!(power::hessian(2.0, 5), [[160.0]]);
    let p = [1.5, 0.7];
    check(through_an_array::hessian(p), p, through_an_array::grad);
    let x = [0.3, -0.4, 0.8, 0.5];
    let found = in_a_loop::hessian(&x);
    let rows: Vec<[f64; 4]> = found
        .iter()
        .map(|row| row[..].try_into().unwrap())
        .collect();
    check(rows.try_into().unwrap(), x, |x| {
        in_a_loop::grad(&x)[..].try_into().unwrap()
    });
}

#[test]
fn through_calls_of_closures() {
    let f = hessian!(|x, y| square(x) * y + fourth(y));
    assert_eq!(f.hessian(2.0, 3.0), [[6.0, 4.0], [4.0, 108.0]]);
    let g = hessian!(|p: [f64; 2]| {
        let mut sum = 0.0;
        for k in 0..3 {
            let q = polar([p[0], p[1] * f64::from(k)]);
            sum += q[0] * q[1];
        }
        sum
    });
    let p = [1.5, 0.7];
    check(g.hessian(p), p, |p| g.grad(p));
}

#[differentiable(hessian)]
fn own(x: f64) -> f64 {
    backprop::sigmoid(x) + backprop::erf(x)
}

#[test]
fn through_functions_of_the_crate() {
    let x = 0.3_f64;
    let s = 1.0 / (1.0 + (-x).exp());
    let bend = s * (1.0 - s) * (1.0 - 2.0 * s);
    let erf = -4.0 * x * (-x * x).exp() / std::f64::consts::PI.sqrt();
    let [[found]] = own::hessian(x);
    assert!((found - (bend + erf)).abs() < 1e-15, "{found}");
}

#[differentiable(hessian)]
fn weighed(v: &[f64]) -> f64 {
    let mut s = 0.0;
    for t in v {
        s = s * 0.5 + *t * *t;
    }
    s
}

#[differentiable(hessian)]
fn call_in_a_tuple(x: f64, v: &[f64]) -> (f64, f64) {
    (weighed(&v[..1]), x * v[1])
}

#[differentiable(hessian)]
fn list_in_a_tuple(x: f64, n: usize) -> (Vec<f64>, f64) {
    let mut l = vec![x * x];
    for i in 0..n {
        l.push(l[i] * x);
    }
    (l, x.sin())
}

#[differentiable(hessian)]
fn of_both(x: f64, v: &[f64]) -> f64 {
    let (a, b) = call_in_a_tuple(x, v);
    let (l, c) = list_in_a_tuple(x, 2);
    a * b + l[2] * c
}

#[test]
fn tuples_of_what_calls_and_lists_give_have_second_derivatives() {
    // v0^2 x v1 + x^4 sin x
    let (x, v) = (0.7_f64, [0.4, -1.1]);
    let (hx, hv) = of_both::hvp(x, &v, 1.0, &[0.0, 0.0]);
    let (s, c) = x.sin_cos();
    let expected = 12.0 * x * x * s + 8.0 * x.powi(3) * c - x.powi(4) * s;
    assert!((hx - expected).abs() < 1e-13, "{hx} {expected}");
    assert!((hv[0] - 2.0 * v[0] * v[1]).abs() < 1e-14, "{hv:?}");
    assert!((hv[1] - v[0] * v[0]).abs() < 1e-14, "{hv:?}");
}
