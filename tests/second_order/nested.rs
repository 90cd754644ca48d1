//! Gradients of functions that call the gradients of others, or their tangents.

use backprop::differentiable;

#[differentiable(hessian)]
fn potential(x: [f64; 2], strength: f64) -> f64 {
    strength * x[0].powi(3) * x[1]
}

#[differentiable]
fn force(x: [f64; 2], strength: f64) -> f64 {
    let g = potential::grad(x, strength);
    g.0[0] * g.0[1] + g.1
}

/// The gradient by the position is added to what else depends on it.
#[differentiable]
fn both(x: [f64; 2]) -> f64 {
    let g = potential::grad(x, 2.0).0;
    g[0] * x[0] + x[1]
}

#[test]
fn a_gradient_is_differentiated() {
    // g = (3 s x² y, s x³, x³ y), so that the force is 3 s² x⁵ y + x³ y.
    let (x, y, s) = (2.0, 3.0, 0.5);
    assert_eq!(force([x, y], s), 96.0);
    let expected = (
        [
            15.0 * s * s * 16.0 * y + 3.0 * 4.0 * y,
            3.0 * s * s * 32.0 + 8.0,
        ],
        6.0 * s * 32.0 * y,
    );
    assert_eq!(force::grad([x, y], s), expected);
    let (value, along) = force::jvp([x, y], s, [1.0, 10.0], 100.0);
    assert_eq!(value, 96.0);
    assert_eq!(
        along,
        expected.0[0] + 10.0 * expected.0[1] + 100.0 * expected.1
    );
    // 6 x³ y + y
    assert_eq!(both::grad([x, y]), [18.0 * 4.0 * y, 6.0 * 8.0 + 1.0]);
}

/// The least point of a function of one list of numbers, by steps along its gradient that grow after ten good ones and shrink after
/// a bad one.
fn argmin<const N: usize>(
    value_and_grad: impl Fn([f64; N]) -> (f64, [f64; N]),
    value: impl Fn([f64; N]) -> f64,
    mut x: [f64; N],
) -> [f64; N] {
    let norm = |v: [f64; N]| v.iter().map(|a| a * a).sum::<f64>().sqrt();
    let (mut least, mut gradient) = value_and_grad(x);
    let (mut rate, mut good) = (1e-5, 0);
    while norm(gradient) > 1e-5 {
        if good == 10 {
            rate *= 2.0;
            good = 0;
            continue;
        }
        let step = gradient.map(|g| rate * g);
        let mut next = x;
        for k in 0..N {
            next[k] -= step[k];
        }
        let mut moved = x;
        for k in 0..N {
            moved[k] -= next[k];
        }
        if norm(moved) <= 1e-5 {
            break;
        }
        let found = value(next);
        if found < least {
            (x, least, gradient) = (next, found, value_and_grad(next).1);
            good += 1;
        } else {
            rate /= 2.0;
            good = 0;
        }
    }
    x
}

/// The potential of two charges, of which one can be moved.
#[differentiable(hessian)]
fn charges(x: [f64; 2], w: f64) -> f64 {
    let (a, b) = (x[0] - 10.0, x[1] - (10.0 - w));
    let (c, d) = (x[0] - 10.0, x[1]);
    1.0 / (a * a + b * b).sqrt() + 1.0 / (c * c + d * d).sqrt()
}

/// How far a particle is from the origin, squared, when it hits the ground, by the gradient of the potential that is given.
macro_rules! flight {
    ($name:ident, |$x:ident, $w:ident| $gradient:expr) => {
        #[differentiable]
        fn $name($w: f64) -> f64 {
            let mut $x = [0.0, 8.0];
            let mut v = [0.75, 0.0];
            loop {
                let a = $gradient;
                let next = [$x[0] + 0.1 * v[0], $x[1] + 0.1 * v[1]];
                if next[1] <= 0.0 {
                    break;
                }
                $x = next;
                v[0] -= 0.1 * a[0];
                v[1] -= 0.1 * a[1];
            }
            let rest = -$x[1] / v[1];
            let end = $x[0] + rest * v[0];
            end * end
        }
    };
}

flight!(by_reverse_mode, |x, w| charges::grad(x, w).0);
flight!(by_forward_mode, |x, w| [
    charges::jvp(x, w, [1.0, 0.0], 0.0).1,
    charges::jvp(x, w, [0.0, 1.0], 0.0).1,
]);

/// Both modes of the outer derivative, of one number.
macro_rules! steered {
    ($flight:ident) => {
        [
            argmin(
                |[w]| {
                    let (value, dw) = $flight::value_and_grad(w);
                    (value, [dw])
                },
                |[w]| $flight(w),
                [0.0],
            ),
            argmin(
                |[w]| {
                    let (value, dw) = $flight::jvp(w, 1.0);
                    (value, [dw])
                },
                |[w]| $flight(w),
                [0.0],
            ),
        ]
    };
}

/// The program `particle` of J. M. Siskind and B. A. Pearlmutter, which `GradBench` has too, with either mode inside of either.
#[test]
fn a_particle_is_steered_by_a_gradient_in_a_gradient() {
    let all = [steered!(by_reverse_mode), steered!(by_forward_mode)];
    for [w] in all.into_iter().flatten() {
        assert!((w - 0.207_191_874_648_611_6).abs() < 1e-9, "{w}");
    }
}

#[differentiable(hessian)]
fn height(x1: [f64; 2], x2: [f64; 2]) -> f64 {
    (x1[0] * x1[0] + x1[1] * x1[1]) - (x2[0] * x2[0] + x2[1] * x2[1])
}

/// The greatest height over the second point, found by the steps of [`argmin`] on the negative of the height, by the gradient that is
/// given.
macro_rules! greatest {
    ($name:ident, |$x1:ident, $x:ident| $gradient:expr) => {
        #[differentiable]
        fn $name($x1: [f64; 2]) -> f64 {
            let mut $x = [1.0, 1.0];
            let mut g = $gradient;
            let mut least = -height($x1, $x);
            let mut rate = 1e-5;
            let mut good = 0;
            while (g[0] * g[0] + g[1] * g[1]).sqrt() > 1e-5 {
                if good == 10 {
                    rate *= 2.0;
                    good = 0;
                    continue;
                }
                let next = [$x[0] + rate * g[0], $x[1] + rate * g[1]];
                let (a, b) = ($x[0] - next[0], $x[1] - next[1]);
                if (a * a + b * b).sqrt() <= 1e-5 {
                    break;
                }
                let found = -height($x1, next);
                if found < least {
                    $x = next;
                    least = found;
                    g = $gradient;
                    good += 1;
                } else {
                    rate /= 2.0;
                    good = 0;
                }
            }
            height($x1, $x)
        }
    };
}

fn forward_slopes(x1: [f64; 2], x: [f64; 2]) -> [f64; 2] {
    [[1.0, 0.0], [0.0, 1.0]].map(|unit| height::jvp(x1, x, [0.0, 0.0], unit).1)
}

greatest!(greatest_by_reverse_mode, |x1, x| height::grad(x1, x).1);
greatest!(greatest_by_forward_mode, |x1, x| [
    height::jvp(x1, x, [0.0, 0.0], [1.0, 0.0]).1,
    height::jvp(x1, x, [0.0, 0.0], [0.0, 1.0]).1,
]);

/// Both modes of the outer derivative: the least of the greatest heights, and where those are.
macro_rules! saddles {
    ($greatest:ident, $slopes:expr) => {{
        let backwards = argmin($greatest::value_and_grad, $greatest, [1.0, 1.0]);
        let forwards = argmin(
            |x| {
                let (value, dx) = $greatest::jvp(x, [1.0, 0.0]);
                (value, [dx, $greatest::jvp(x, [0.0, 1.0]).1])
            },
            $greatest,
            [1.0, 1.0],
        );
        [backwards, forwards].map(|x1| {
            let slopes = $slopes;
            let x2 = argmin(
                |x| (-height(x1, x), slopes(x1, x).map(|g: f64| -g)),
                |x| -height(x1, x),
                [1.0, 1.0],
            );
            [x1, x2]
        })
    }};
}

/// The program `saddle` of the same authors, with either mode inside of either.
#[test]
fn a_saddle_is_found_by_a_gradient_of_a_descent() {
    let all = [
        saddles!(greatest_by_reverse_mode, |x1, x| height::grad(x1, x).1),
        saddles!(greatest_by_forward_mode, forward_slopes),
    ];
    for number in all.into_iter().flatten().flatten().flatten() {
        assert!(
            (number - 8.246_324_826_140_356e-6).abs() < 1e-15,
            "{number:e}"
        );
    }
}
