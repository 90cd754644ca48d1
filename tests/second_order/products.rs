//! Functions that call `value_and_grad`, `jvp` and `vjp` of others, against the same written out by hand and differentiated by dual
//! numbers.

use backprop::{Differentiable, constant, differentiable, grad};
use num_dual::{Dual64, DualNum};

/// Compares a value and its slopes, and the sum of the slopes, with those of a formula by dual numbers.
#[track_caller]
fn agrees(
    formula: impl Fn(&[Dual64]) -> Dual64,
    at: &[f64],
    (value, slopes): (f64, Vec<f64>),
    (same, along): (f64, f64),
) {
    let close = |found: f64, expected: f64| {
        let error = (found - expected).abs();
        assert!(
            error <= 1e-12 * expected.abs().max(1.0),
            "{found} where {expected} is expected"
        );
    };
    assert_eq!(value, same);
    assert_eq!(slopes.len(), at.len());
    let mut sum = 0.0;
    for (place, &slope) in slopes.iter().enumerate() {
        let numbers = at.iter().enumerate();
        let numbers = numbers.map(|(k, &x)| Dual64::new(x, if k == place { 1.0 } else { 0.0 }));
        let expected = formula(&numbers.collect::<Vec<_>>());
        close(value, expected.re);
        close(slope, expected.eps);
        sum += expected.eps;
    }
    close(along, sum);
}

/// n k s x² y, in a loop.
#[differentiable(hessian)]
fn volume(x: [f64; 2], #[constant] k: f64, s: f64, n: usize) -> f64 {
    let mut sum = 0.0;
    for _ in 0..n {
        sum += k * s * x[0] * x[0] * x[1];
    }
    sum
}

#[differentiable]
fn of_value_and_gradient(x: [f64; 2], s: f64) -> f64 {
    let (value, slopes) = volume::value_and_grad(x, 3.0, s, 2);
    value * slopes.0[0] + slopes.1
}

#[test]
fn a_value_with_its_gradient_is_differentiated() {
    let (x, s) = ([1.5, -0.5], 0.75);
    let (value, (dx, ds)) = of_value_and_gradient::value_and_grad(x, s);
    agrees(
        |a| {
            let (x, y, s) = (a[0], a[1], a[2]);
            s * x * x * y * 6.0 * (s * x * y * 12.0) + x * x * y * 6.0
        },
        &[1.5, -0.5, 0.75],
        (value, vec![dx[0], dx[1], ds]),
        of_value_and_gradient::jvp(x, s, [1.0, 1.0], 1.0),
    );
    assert_eq!(value, of_value_and_gradient(x, s));
}

#[differentiable]
fn of_tangent(x: [f64; 2], s: f64, t: f64) -> f64 {
    let (value, along) = volume::jvp(x, 3.0, s, 2, [t, x[1]], s);
    value * along
}

#[test]
fn a_tangent_is_differentiated_by_the_point_and_by_the_direction() {
    let (x, s, t) = ([1.5, -0.5], 0.75, 0.4);
    let (value, (dx, ds, dt)) = of_tangent::value_and_grad(x, s, t);
    agrees(
        |a| {
            let (x, y, s, t) = (a[0], a[1], a[2], a[3]);
            s * x * x * y * 6.0 * (s * x * y * (t + x) * 12.0)
        },
        &[1.5, -0.5, 0.75, 0.4],
        (value, vec![dx[0], dx[1], ds, dt]),
        of_tangent::jvp(x, s, t, [1.0, 1.0], 1.0, 1.0),
    );
    assert_eq!(value, of_tangent(x, s, t));
}

#[differentiable(hessian)]
fn polar(radius: f64, angle: f64) -> [f64; 2] {
    [radius * angle.cos(), radius * angle.sin()]
}

#[differentiable]
fn of_pullback(r: f64, a: f64, s: f64) -> f64 {
    let (place, slopes) = polar::vjp(r, a, [s, r]);
    place[0] * slopes.0 + slopes.1
}

#[differentiable]
fn of_tangent_of_many(r: f64, a: f64, s: f64) -> f64 {
    let (place, along) = polar::jvp(r, a, s, r);
    place[1] * along[0] + along[1]
}

#[test]
fn products_with_a_jacobian_are_differentiated() {
    let at = [1.25, 0.5, -0.75];
    let [r, a, s] = at;
    let (value, (dr, da, ds)) = of_pullback::value_and_grad(r, a, s);
    agrees(
        |v| {
            let (r, a, s) = (v[0], v[1], v[2]);
            let (cos, sin) = (a.cos(), a.sin());
            r * cos * (s * cos + r * sin) + r * (r * cos - s * sin)
        },
        &at,
        (value, vec![dr, da, ds]),
        of_pullback::jvp(r, a, s, 1.0, 1.0, 1.0),
    );
    let (value, (dr, da, ds)) = of_tangent_of_many::value_and_grad(r, a, s);
    agrees(
        |v| {
            let (r, a, s) = (v[0], v[1], v[2]);
            let (cos, sin) = (a.cos(), a.sin());
            r * sin * (s * cos - r * r * sin) + s * sin + r * r * cos
        },
        &at,
        (value, vec![dr, da, ds]),
        of_tangent_of_many::jvp(r, a, s, 1.0, 1.0, 1.0),
    );
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Line {
    slope: f64,
    #[constant]
    times: f64,
    height: f64,
}

#[differentiable(hessian)]
fn at(line: &Line, x: f64) -> f64 {
    line.times * line.slope * x * x + line.height * x
}

#[differentiable(hessian)]
fn along_line(line: &Line, list: &[f64]) -> Vec<f64> {
    let mut heights = vec![0.0; list.len()];
    for k in 0..list.len() {
        heights[k] = at(line, list[k]) * list[0];
    }
    heights
}

/// The lists and the structs go through loops of the callee's and of the caller's.
#[differentiable]
fn through_lists(line: &Line, list: &[f64], k: f64) -> f64 {
    let mut sum = 0.0;
    for j in 0..2 {
        let direction = Line {
            slope: k,
            times: 7.0,
            height: line.slope,
        };
        let (heights, along) = along_line::jvp(line, list, &direction, list);
        let (_, (of_line, of_list)) = along_line::vjp(line, list, heights);
        sum += along[j] * of_line.slope + of_list[1] * of_line.height;
    }
    let (value, (of_line, x)) = at::value_and_grad(line, list[1]);
    sum + value * of_line.height * x
}

#[test]
fn lists_and_structs_are_differentiated_twice() {
    let line = Line {
        slope: 0.5,
        times: 2.0,
        height: -0.25,
    };
    let list = [0.8, 1.2];
    let (value, (of_line, of_list, dk)) = through_lists::value_and_grad(&line, &list, 0.3);
    let ones = Line {
        slope: 1.0,
        times: 5.0,
        height: 1.0,
    };
    assert_eq!(of_line.times, 2.0);
    agrees(
        |v| {
            let (slope, height, x, k) = (v[0], v[1], [v[2], v[3]], v[4]);
            let at = |x: Dual64| slope * x * x * 2.0 + height * x;
            let by_x = |x: Dual64| slope * x * 4.0 + height;
            let heights = x.map(|z| at(z) * x[0]);
            let along =
                x.map(|z| (k * z * z * 2.0 + slope * z + by_x(z) * z) * x[0] + at(z) * x[0]);
            let of_slope =
                heights[0] * x[0] * x[0] * x[0] * 2.0 + heights[1] * x[1] * x[1] * x[0] * 2.0;
            let of_height = heights[0] * x[0] * x[0] + heights[1] * x[1] * x[0];
            let of_second = heights[1] * by_x(x[1]) * x[0];
            let sum = (along[0] + along[1]) * of_slope + of_second * of_height * 2.0;
            sum + at(x[1]) * x[1] * by_x(x[1])
        },
        &[0.5, -0.25, 0.8, 1.2, 0.3],
        (
            value,
            vec![of_line.slope, of_line.height, of_list[0], of_list[1], dk],
        ),
        through_lists::jvp(&line, &list, 0.3, &ones, &[1.0, 1.0], 1.0),
    );
}

#[differentiable(hessian)]
fn squares<const N: usize, T: backprop::Real>(x: [T; N], scale: &[T]) -> [T; N] {
    let mut y = x;
    for k in 0..N {
        y[k] = x[k] * x[k] * scale[0] + scale[1].sin();
    }
    y
}

#[differentiable]
fn of_generic(x: [f64; 2], scale: &[f64]) -> f64 {
    let (y, dy) = squares::jvp(x, scale, [x[1], x[0]], &[1.0, 0.5]);
    let (_, (dx, ds)) = squares::vjp::<2, f64>(x, scale, x);
    y[0] * dy[1] + dx[0] * ds[1] + ds[0]
}

#[test]
fn generic_functions_are_differentiated_twice() {
    let (x, scale) = ([0.7, 1.1], [1.5, -0.5]);
    let (value, (dx, ds)) = of_generic::value_and_grad(x, &scale);
    agrees(
        |v| {
            let (x, y, a, b) = (v[0], v[1], v[2], v[3]);
            let first = x * x * a + b.sin();
            let along = x * y * a * 2.0 + y * y + b.cos() * 0.5;
            first * along + x * x * a * 2.0 * (b.cos() * (x + y)) + x * x * x + y * y * y
        },
        &[0.7, 1.1, 1.5, -0.5],
        (value, vec![dx[0], dx[1], ds[0], ds[1]]),
        of_generic::jvp(x, &scale, [1.0, 1.0], &[1.0, 1.0]),
    );
}

#[differentiable(hessian)]
fn product<const N: usize, T>(x: [T; N]) -> T
where
    T: backprop::Real,
{
    let mut product = T::ONE;
    for v in x {
        product *= v;
    }
    product
}

/// Nothing in the results says how long the lists are, whether the caller does or not.
#[differentiable]
fn of_any_length(x: f64, y: f64) -> f64 {
    let mut sum = 0.0;
    for _ in 0..2 {
        let (value, along) = product::jvp([x, y, y], [y, x, 1.0]);
        let (same, also) = product::jvp::<2, f64>([x, y], [1.0, x]);
        sum += value * also + along * same;
    }
    sum
}

#[test]
fn tangents_of_lists_of_any_length_are_differentiated() {
    let (value, (dx, dy)) = of_any_length::value_and_grad(0.7, 1.1);
    agrees(
        |v| {
            let (x, y) = (v[0], v[1]);
            let along = y * y * y + x * x * y + x * y;
            (x * y * y * (y + x * x) + along * (x * y)) * 2.0
        },
        &[0.7, 1.1],
        (value, vec![dx, dy]),
        of_any_length::jvp(0.7, 1.1, 1.0, 1.0),
    );
}

/// Steps of Newton's method for the reciprocal of a number, whose slope is a `jvp`.
#[differentiable(hessian)]
fn residual(x: f64, a: f64) -> f64 {
    1.0 / x - a
}

#[differentiable]
fn reciprocal(a: f64) -> f64 {
    let mut x = 0.3;
    let mut change = 1.0;
    while change > 1e-15 {
        let (value, slope) = residual::jvp(x, a, 1.0, 0.0);
        let next = x - value / slope;
        change = constant((next - x).abs() / x.abs());
        x = next;
    }
    x
}

#[test]
fn newtons_method_by_tangents_in_a_loop_is_differentiated() {
    let (value, slope) = reciprocal::value_and_grad(1.7);
    assert!((value - 1.0 / 1.7).abs() < 1e-15);
    assert!((slope + 1.0 / (1.7 * 1.7)).abs() < 1e-14, "{slope}");
    let (_, along) = reciprocal::jvp(1.7, 2.0);
    assert!((along + 2.0 / (1.7 * 1.7)).abs() < 1e-14, "{along}");
}

#[test]
fn a_closure_calls_tangents_of_functions() {
    let f = grad!(|r: f64, s: f64| {
        let (place, along) = polar::jvp(r, s, 1.0, r);
        let (_, slopes) = residual::vjp(r, s, along[0]);
        place[0] * slopes.0
    });
    let (value, (dr, ds)) = f.value_and_grad(1.25, 0.5);
    // -cos s (cos s - r² sin s) / r
    agrees(
        |v| {
            let (r, s) = (v[0], v[1]);
            -(s.cos() * (s.cos() - r * r * s.sin())) / r
        },
        &[1.25, 0.5],
        (value, vec![dr, ds]),
        (value, dr + ds),
    );
}
