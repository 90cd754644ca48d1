//! Results of calls that the arm which ran does not read: whatever slopes are on the way through the callee, they have no part in the
//! derivative. The expected numbers are closed forms of what ran.

use backprop::{Differentiable, differentiable, grad, hessian, jacobian};

use crate::check::near;

fn rows<const N: usize>(matrix: [[f64; N]; N]) -> Vec<f64> {
    matrix.concat()
}

#[differentiable(hessian)]
fn norm<const N: usize>(v: [f64; N]) -> f64 {
    v.iter().map(|a| a * a).sum::<f64>().sqrt()
}

#[differentiable(hessian)]
fn first_of_unit(v: [f64; 3]) -> f64 {
    let n = norm(v);
    if n > 0.0 { v[0] / n } else { 0.0 }
}

#[differentiable]
fn normalised(v: [f64; 3]) -> [f64; 3] {
    let n = norm(v);
    if n > 1e-12 {
        [v[0] / n, v[1] / n, v[2] / n]
    } else {
        v
    }
}

#[differentiable]
fn length(v: &[f64]) -> f64 {
    v.iter().map(|a| a * a).sum::<f64>().sqrt()
}

#[differentiable]
fn normalised_list(v: &[f64]) -> Vec<f64> {
    let n = length(v);
    let mut unit = v.to_vec();
    if n > 0.0 {
        for u in &mut unit {
            *u /= n;
        }
    }
    unit
}

#[test]
fn vectors_are_normalised_unless_they_are_zero() {
    near(&first_of_unit::grad([0.0; 3]), &[0.0; 3]);
    near(&rows(first_of_unit::hessian([0.0; 3])), &[0.0; 9]);
    near(&first_of_unit::hvp([0.0; 3], [1.0, 2.0, 3.0]), &[0.0; 3]);
    near(&[first_of_unit::jvp([0.0; 3], [1.0, 2.0, 3.0]).1], &[0.0]);
    near(
        &first_of_unit::grad([3.0, 4.0, 0.0]),
        &[16.0 / 125.0, -12.0 / 125.0, 0.0],
    );
    let cotangent = [1.0, 2.0, 3.0];
    near(&normalised::vjp([0.0; 3], cotangent).1, &cotangent);
    near(&normalised::jvp([0.0; 3], cotangent).1, &cotangent);
    let (_, gradient) = normalised_list::vjp(&[0.0, 0.0], vec![1.0, 2.0]);
    near(&gradient, &[1.0, 2.0]);
}

#[differentiable(hessian)]
fn ratio(a: f64, b: f64) -> f64 {
    a / b
}

#[differentiable(hessian)]
fn safe_ratio(a: f64, b: f64) -> f64 {
    let q = ratio(a, b);
    if b != 0.0 { q } else { a * 2.0 }
}

#[differentiable]
fn arc(cosine: f64) -> f64 {
    cosine.acos()
}

#[differentiable]
fn angle(a: [f64; 3], b: [f64; 3]) -> f64 {
    let product = norm(a) * norm(b);
    let dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    let angle = arc(dot / product);
    if product > 0.0 { angle } else { dot }
}

#[differentiable]
fn exponential(x: f64) -> f64 {
    x.exp()
}

#[differentiable]
fn softplus_beyond_a_threshold(x: f64) -> f64 {
    let e = exponential(x);
    if x > 30.0 { x } else { e.ln_1p() }
}

#[differentiable]
fn term(p: f64) -> f64 {
    p * p.ln()
}

#[differentiable]
fn entropy(p: &[f64]) -> f64 {
    let mut sum = 0.0;
    for &p in p {
        let term = term(p);
        sum -= if p > 0.0 { term } else { 0.0 };
    }
    sum
}

#[differentiable]
fn log_density(x: f64, scale: f64) -> f64 {
    let z = x / scale;
    -0.5 * z * z - scale.ln()
}

#[differentiable]
fn log_density_if_any(x: f64, scale: f64) -> f64 {
    let density = log_density(x, scale);
    if scale <= 0.0 {
        return x;
    }
    density
}

#[test]
fn quotients_angles_and_logarithms_are_guarded_behind_the_call() {
    for a in [0.0, 1.0] {
        let (by_a, by_b) = safe_ratio::grad(a, 0.0);
        near(&[by_a, by_b], &[2.0, 0.0]);
        near(&rows(safe_ratio::hessian(a, 0.0)), &[0.0; 4]);
    }
    let (by_a, by_b) = angle::grad([0.0; 3], [1.0, 2.0, 3.0]);
    near(&[by_a, by_b].concat(), &[1.0, 2.0, 3.0, 0.0, 0.0, 0.0]);
    near(&[softplus_beyond_a_threshold::grad(1000.0)], &[1.0]);
    near(&[softplus_beyond_a_threshold::grad(0.0)], &[0.5]);
    let slope = -(0.5_f64.ln() + 1.0);
    near(&entropy::grad(&[0.0, 1.0, 0.5]), &[0.0, -1.0, slope]);
    let (by_x, by_scale) = log_density_if_any::grad(1.0, 0.0);
    near(&[by_x, by_scale], &[1.0, 0.0]);
}

#[differentiable]
fn pair(r: f64) -> f64 {
    let sixth = (1.0 / r).powi(6);
    4.0 * (sixth * sixth - sixth)
}

#[differentiable]
fn energy(x: &[f64], cutoff: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        for j in 0..x.len() {
            let r = (x[i] - x[j]).abs();
            let pair = pair(r);
            if i != j && r < cutoff {
                sum += pair;
            }
        }
    }
    sum * 0.5
}

#[differentiable(hessian)]
fn huber(v: [f64; 2], delta: f64) -> f64 {
    let n = norm(v);
    if n <= delta {
        0.5 * (v[0] * v[0] + v[1] * v[1])
    } else {
        delta * (n - 0.5 * delta)
    }
}

#[test]
fn pairs_within_a_cutoff_and_losses_of_a_norm() {
    // 4 (-12 r^-13 + 6 r^-7) at r = 1
    near(&energy::grad(&[0.0, 1.0], 1.5).0, &[24.0, -24.0]);
    let (by_v, by_delta) = huber::hvp([0.0; 2], 1.0, [1.0, 2.0], 3.0);
    near(&[by_v[0], by_v[1], by_delta], &[1.0, 2.0, 0.0]);
    near(&huber::grad([0.0; 2], 1.0).0, &[0.0; 2]);
    near(&huber::grad([3.0, 4.0], 1.0).0, &[0.6, 0.8]);
}

#[derive(Differentiable, Clone)]
struct Pose {
    turn: [f64; 3],
    shift: [f64; 3],
}

#[differentiable]
fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    ]
}

#[differentiable]
fn moved(pose: &Pose, #[constant] x: [f64; 3]) -> f64 {
    let angle = norm(pose.turn);
    let (s, c) = (angle.sin() / angle, (1.0 - angle.cos()) / (angle * angle));
    let (s, c) = if angle > 1e-8 { (s, c) } else { (1.0, 0.5) };
    let once = cross(pose.turn, x);
    let twice = cross(pose.turn, once);
    x[0] + s * once[0] + c * twice[0] + pose.shift[0]
}

#[differentiable]
fn quaternion(turn: [f64; 3]) -> [f64; 4] {
    let angle = norm(turn);
    let k = (0.5 * angle).sin() / angle;
    let k = if angle < 1e-8 { 0.5 } else { k };
    let c = if angle < 1e-8 {
        1.0
    } else {
        (0.5 * angle).cos()
    };
    [c, k * turn[0], k * turn[1], k * turn[2]]
}

#[test]
fn small_angles_have_a_formula_of_their_own() {
    let pose = Pose {
        turn: [0.0; 3],
        shift: [0.0; 3],
    };
    let gradient = moved::grad(&pose, [1.0, 2.0, 3.0]);
    near(&gradient.turn, &[0.0, 3.0, -2.0]);
    near(&gradient.shift, &[1.0, 0.0, 0.0]);
    let (_, gradient) = quaternion::vjp([0.0; 3], [5.0, 1.0, 2.0, 3.0]);
    near(&gradient, &[0.5, 1.0, 1.5]);
}

#[differentiable(hessian)]
fn directions(x: f64, y: f64) -> [f64; 3] {
    let inverse = 1.0 / (x * x + y * y + 0.0).sqrt();
    [x * inverse, y * inverse, x * x + y * y]
}

#[differentiable(hessian)]
fn none_of_three(x: f64, y: f64) -> f64 {
    let d = directions(x, y);
    if x > 0.0 {
        d[0] + d[1]
    } else {
        3.0 * y + x * x
    }
}

#[differentiable]
fn one_of_three(x: f64, y: f64) -> f64 {
    directions(x, y)[2] + x
}

#[differentiable]
fn projected(p: [f64; 3]) -> [f64; 2] {
    let (x, y) = (p[0] / p[2], p[1] / p[2]);
    let square = x * x + y * y;
    let scale = 1.0 + square * (0.1 + square * 0.01);
    [x * scale, y * scale]
}

#[differentiable]
fn seen(p: [f64; 3]) -> f64 {
    let [u, v] = projected(p);
    if p[2] > 0.0 { u * v } else { p[0] }
}

#[differentiable]
fn line(a: [f64; 2], b: [f64; 2]) -> Pose {
    let d = [b[0] - a[0], b[1] - a[1]];
    let length = (d[0] * d[0] + d[1] * d[1] + 0.0).sqrt();
    Pose {
        turn: [d[0] / length, d[1] / length, length],
        shift: [a[0], a[1], 0.0],
    }
}

#[differentiable]
fn along(a: [f64; 2], b: [f64; 2], t: f64) -> f64 {
    let line = line(a, b);
    if t == 0.0 {
        line.shift[0] * 2.0
    } else {
        line.shift[0] + t * line.turn[0]
    }
}

#[differentiable]
fn left_early(p: [f64; 2]) -> (f64, f64) {
    let n = norm(p);
    if p[0] > 5.0 {
        return (n, 1.0 / n);
    }
    (p[0] / n, p[1] / n)
}

#[differentiable]
fn of_a_pair(p: [f64; 2]) -> f64 {
    let (a, b) = left_early(p);
    if p[0] != 0.0 { a + b } else { 2.0 * p[1] }
}

#[test]
fn parts_of_results_are_not_read() {
    let (by_x, by_y) = none_of_three::grad(0.0, 0.0);
    near(&[by_x, by_y], &[0.0, 3.0]);
    near(
        &rows(none_of_three::hessian(0.0, 0.0)),
        &[2.0, 0.0, 0.0, 0.0],
    );
    let (by_x, by_y) = none_of_three::grad(3.0, 4.0);
    near(&[by_x, by_y], &[4.0 / 125.0, -3.0 / 125.0]);
    let (by_x, by_y) = one_of_three::grad(0.0, 0.0);
    near(&[by_x, by_y], &[1.0, 0.0]);
    let (_, (by_x, by_y)) = directions::vjp(0.0, 0.0, [0.0, 0.0, 1.0]);
    near(&[by_x, by_y], &[0.0, 0.0]);
    near(&seen::grad([1.0, 2.0, 0.0]), &[1.0, 0.0, 0.0]);
    let (by_a, by_b, by_t) = along::grad([1.0, 2.0], [1.0, 2.0], 0.0);
    near(&[by_a[0], by_a[1], by_b[0], by_b[1]], &[2.0, 0.0, 0.0, 0.0]);
    near(&[by_t], &[0.0]);
    near(&of_a_pair::grad([0.0, 0.0]), &[0.0, 2.0]);
}

#[differentiable(hessian)]
fn root(x: f64) -> f64 {
    x.sqrt()
}

#[differentiable]
fn chosen(a: f64, b: f64, k: usize) -> f64 {
    if k == 0 { a } else { b }
}

#[differentiable]
fn into_a_call(x: f64, k: usize) -> f64 {
    chosen(x.sqrt(), x * 2.0, k)
}

#[differentiable]
fn halved(x: f64, n: u32) -> f64 {
    if n == 0 {
        return x.ln();
    }
    let inner = halved(x * 0.5, n - 1);
    if x > 1.0 { inner } else { x * 4.0 }
}

#[differentiable]
fn of_either_float<T: backprop::Scalar>(x: T, y: T) -> T {
    x.sqrt() * y
}

#[differentiable]
fn single(x: f32) -> f32 {
    let r = of_either_float(x, 2.0);
    if x > 0.0 { r } else { x }
}

#[test]
fn arguments_recursion_and_either_float() {
    near(
        &[into_a_call::grad(0.0, 1), into_a_call::grad(4.0, 0)],
        &[2.0, 0.25],
    );
    near(
        &[halved::grad(0.0, 3), halved::grad(16.0, 3)],
        &[4.0, 0.0625],
    );
    near(&[f64::from(single::grad(0.0))], &[1.0]);
    near(&[f64::from(single::grad(4.0))], &[0.5]);
}

#[test]
fn closures_that_call() {
    let unit = grad!(|v: [f64; 2]| {
        let n = norm(v);
        if n > 0.0 { v[0] / n } else { 7.0 * v[1] }
    });
    near(&unit.grad([0.0, 0.0]), &[0.0, 7.0]);
    let product = hessian!(|x, y| {
        let n = norm([x, y]);
        if n > 0.0 { x / n } else { x * y }
    });
    near(&rows(product.hessian(0.0, 0.0)), &[0.0, 1.0, 1.0, 0.0]);
    let both = jacobian!(|x, y| {
        let n = norm([x, y]);
        if n > 0.0 {
            [x / n, y / n]
        } else {
            [x, 2.0 * y]
        }
    });
    near(&rows(both.jacobian(0.0, 0.0)), &[1.0, 0.0, 0.0, 2.0]);
    let (_, (by_x, by_y)) = both.vjp(0.0, 0.0, [1.0, 3.0]);
    near(&[by_x, by_y], &[1.0, 6.0]);
}

#[differentiable(hessian)]
fn residual(x: f64) -> f64 {
    x.sqrt() - 1.0
}

#[differentiable(hessian)]
fn squares(x: f64, y: f64) -> f64 {
    let (a, b) = (residual(x), residual(y));
    a * a - b * b
}

#[differentiable(hessian)]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable(hessian)]
fn into_squares(x: f64) -> f64 {
    square(x.sqrt() - 1.0) + square(1.0 / x - 1.0)
}

/// The adjoint of a residual that is zero is zero, but the derivative of that adjoint is not.
#[test]
fn second_derivatives_where_an_adjoint_is_zero() {
    // (sqrt x - 1)^2 has the second derivative x^-1.5 / 2
    near(&rows(squares::hessian(1.0, 1.0)), &[0.5, 0.0, 0.0, -0.5]);
    let (by_x, by_y) = squares::hvp(1.0, 1.0, 2.0, 3.0);
    near(&[by_x, by_y], &[1.0, -1.5]);
    // and (1/x - 1)^2 has 6 x^-4 - 4 x^-3
    near(&rows(into_squares::hessian(1.0)), &[2.5]);
    near(&[into_squares::hvp(1.0, 2.0)], &[5.0]);
}

#[differentiable]
fn doubled_root(x: f64) -> f64 {
    root(x) * 2.0
}

#[differentiable]
fn beyond_its_domain(x: f64) -> f64 {
    root(x - 1.0) + x
}

#[test]
fn what_is_read_stays_infinite_or_nan() {
    assert_eq!(doubled_root::grad(0.0), f64::INFINITY);
    assert_eq!(root::grad(0.0), f64::INFINITY);
    assert!(beyond_its_domain::grad(0.0).is_nan());
    assert!(beyond_its_domain::jvp(0.0, 1.0).1.is_nan());
}
