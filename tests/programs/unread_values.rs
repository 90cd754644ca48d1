//! Values that are put in memory, or that only a loop or `max` and its kin may read, and that nobody reads: their slopes have no part in
//! the derivative, be they infinite or NaN. The expected numbers are closed forms of what ran.

use backprop::{Differentiable, differentiable, grad, hessian, jacobian, relu};

use crate::check::near;

#[differentiable(hessian)]
fn array(x: [f64; 3], is_read: bool) -> f64 {
    let mut d = [0.0; 3];
    for i in 0..3 {
        d[i] = (x[i] * x[i]).sqrt() + x[i].sqrt();
    }
    if is_read { d[0] } else { x[0] + 2.0 * x[1] }
}

#[differentiable(hessian)]
fn list(x: &[f64]) -> f64 {
    let r: Vec<f64> = x.iter().map(|v| v.sqrt()).collect();
    if x[0] > 0.0 { r[0] * r[1] } else { x[0] * 3.0 }
}

#[differentiable]
fn one_of(x: &[f64], k: usize) -> f64 {
    let logarithms: Vec<f64> = x.iter().map(|v| v.ln()).collect();
    logarithms[k]
}

#[differentiable]
fn pushed(x: &[f64]) -> f64 {
    let mut reciprocals = Vec::new();
    for &v in x {
        reciprocals.push(1.0 / v);
    }
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += if x[i] != 0.0 { reciprocals[i] } else { x[i] };
    }
    sum
}

#[derive(Differentiable, Clone)]
struct State {
    root: f64,
    logarithms: [f64; 2],
}

#[differentiable]
fn fields(x: f64, y: f64, n: usize) -> f64 {
    let mut state = State {
        root: 0.0,
        logarithms: [0.0; 2],
    };
    for i in 0..n {
        state.root = (x * y).sqrt();
        state.logarithms[i % 2] = x.ln();
    }
    if x > 0.0 {
        state.root + state.logarithms[0]
    } else {
        2.0 * x + y
    }
}

#[differentiable]
fn products_of_what_is_infinite(d: &[f64], #[constant] w: &[f64]) -> f64 {
    let mut forces = vec![0.0; d.len()];
    for i in 0..d.len() {
        let inverse = 1.0 / d[i];
        forces[i] = inverse * inverse * d[0] * w[i];
    }
    let mut sum = 0.0;
    for i in 0..d.len() {
        if d[i] != 0.0 {
            sum += forces[i];
        }
    }
    sum
}

#[differentiable]
fn table(x: &[f64]) -> f64 {
    let inverse: Vec<f64> = x.iter().map(|v| 1.0 / v).collect();
    let y: Vec<f64> = inverse.iter().zip(x).map(|(i, v)| i * (v + 1.0)).collect();
    let mut sum = 0.0;
    for i in 0..x.len() {
        if x[i] > 0.0 {
            sum += y[i];
        }
    }
    sum
}

#[differentiable]
fn farthest(p: [f64; 2], #[constant] from: &[[f64; 2]]) -> f64 {
    let mut d = vec![0.0; from.len()];
    for i in 0..from.len() {
        let (x, y) = (p[0] - from[i][0], p[1] - from[i][1]);
        d[i] = (x * x + y * y + 0.0).sqrt();
    }
    let mut k = 0;
    for i in 1..d.len() {
        if d[i] > d[k] {
            k = i;
        }
    }
    d[k]
}

#[differentiable]
fn middle(x: &[f64]) -> f64 {
    let mut r: Vec<f64> = x.iter().map(|v| v.sqrt()).collect();
    r.sort_by(f64::total_cmp);
    r[r.len() / 2]
}

#[test]
fn elements_and_fields_that_nobody_reads() {
    near(&array::grad([0.0; 3], false), &[1.0, 2.0, 0.0]);
    near(&array::hessian([0.0; 3], false).concat(), &[0.0; 9]);
    near(&array::grad([4.0, 0.0, 0.0], true), &[1.25, 0.0, 0.0]);
    near(&list::grad(&[0.0, 0.0]), &[3.0, 0.0]);
    near(&list::hessian(&[0.0, 0.0]).concat(), &[0.0; 4]);
    near(&list::grad(&[4.0, 9.0, 0.0]), &[0.75, 1.0 / 3.0, 0.0]);
    near(&one_of::grad(&[0.0, 2.0, -1.0], 1), &[0.0, 0.5, 0.0]);
    near(&pushed::grad(&[0.0, 2.0]), &[1.0, -0.25]);
    let (by_x, by_y) = fields::grad(0.0, 0.0, 3);
    near(&[by_x, by_y], &[2.0, 1.0]);
    // 1 / a + a / b^2
    near(
        &products_of_what_is_infinite::grad(&[2.0, 0.0, 4.0], &[1.0; 3]),
        &[-0.25 + 0.0625, 0.0, -0.0625],
    );
    near(&table::grad(&[0.0, 2.0]), &[0.0, -0.25]);
    near(
        &farthest::grad([0.0, 0.0], &[[0.0, 0.0], [3.0, 4.0]]),
        &[-0.6, -0.8],
    );
    near(&middle::grad(&[9.0, 0.0, 4.0]), &[0.0, 0.0, 0.25]);
}

#[differentiable]
fn in_a_loop(x: f64, n: usize) -> f64 {
    let r = x.sqrt();
    let mut s = x;
    for i in 0..n {
        s += r * i as f64;
    }
    s
}

#[differentiable]
fn in_loops(x: f64, n: usize, m: usize) -> f64 {
    let logarithm = x.ln();
    let mut s = 2.0 * x;
    for _ in 0..n {
        for j in 0..m {
            s += logarithm * j as f64;
        }
    }
    s
}

#[differentiable]
fn in_a_carried_product(x: f64, n: usize) -> f64 {
    let logarithm = x.ln();
    let mut s = x;
    for _ in 0..n {
        s *= logarithm;
    }
    s
}

#[differentiable]
fn in_a_sum(x: f64, #[constant] w: &[f64]) -> f64 {
    let inverse = 1.0 / x;
    w.iter().map(|a| a * inverse).sum::<f64>() + 2.0 * x
}

#[differentiable]
fn in_a_checkpointed_loop(x: f64, n: usize) -> f64 {
    let r = x.sqrt();
    let mut y = [x, 1.0];
    #[checkpoint]
    for i in 0..n {
        let a = y[0];
        y[0] = y[1] * 0.5 + if x > 0.0 { r } else { a };
        y[1] = a * i as f64;
    }
    y[0]
}

#[differentiable]
fn carried(x: f64, n: usize) -> f64 {
    let mut last = x;
    for i in 0..n {
        last = (x - i as f64).sqrt();
    }
    if x > 2.0 { last } else { x * 4.0 }
}

#[differentiable]
fn overwritten(x: f64, n: usize) -> f64 {
    let mut y = x.sqrt();
    for i in 0..n {
        y = x * (i as f64 + 1.0);
    }
    y
}

#[differentiable]
fn left(x: f64, #[constant] w: &[f64]) -> f64 {
    let r = x.sqrt();
    let mut s = x;
    for &a in w {
        if a < 0.0 {
            break;
        }
        s += a * r;
    }
    s
}

#[differentiable]
fn continued(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        let r = v.sqrt();
        if v <= 0.0 {
            s += v;
            continue;
        }
        s += r;
    }
    s
}

#[differentiable]
fn returned(x: f64, #[constant] w: &[f64]) -> f64 {
    let r = x.sqrt();
    let mut s = x;
    for &a in w {
        if a < 0.0 {
            return s * 2.0;
        }
        s += a * r;
    }
    s + r
}

#[test]
fn loops_that_do_not_run_or_end_before_they_read() {
    near(
        &[in_a_loop::grad(0.0, 0), in_a_loop::grad(4.0, 3)],
        &[1.0, 1.75],
    );
    near(
        &[
            in_loops::grad(0.0, 0, 3),
            in_loops::grad(0.0, 3, 0),
            in_loops::grad(2.0, 1, 3),
        ],
        &[2.0, 2.0, 3.5],
    );
    near(&[in_a_carried_product::grad(0.0, 0)], &[1.0]);
    near(
        &[in_a_sum::grad(0.0, &[]), in_a_sum::grad(2.0, &[4.0])],
        &[2.0, 1.0],
    );
    near(
        &[
            in_a_checkpointed_loop::grad(0.0, 0),
            in_a_checkpointed_loop::grad(0.0, 1),
        ],
        &[1.0, 1.0],
    );
    near(&[carried::grad(1.0, 3), carried::grad(3.0, 3)], &[4.0, 0.5]);
    near(
        &[overwritten::grad(0.0, 2), overwritten::grad(4.0, 0)],
        &[2.0, 0.25],
    );
    near(&[left::grad(0.0, &[-1.0, 2.0])], &[1.0]);
    near(&continued::grad(&[0.0, 4.0, -2.0]), &[1.0, 0.25, 1.0]);
    near(&[returned::grad(0.0, &[-1.0, 2.0])], &[2.0]);
}

#[differentiable(hessian)]
fn greater(x: f64) -> f64 {
    let y = x.sqrt().max(1.0);
    y * y + 2.0 * x
}

#[differentiable(hessian)]
fn lesser(x: f64) -> f64 {
    x.ln().min(x.sqrt() + 3.0).max(-5.0) + x
}

#[differentiable(hessian)]
fn clamped(x: f64) -> f64 {
    (1.0 / x).clamp(-2.0, 2.0) + x
}

#[differentiable(hessian)]
fn rectified(x: f64) -> f64 {
    relu(x.sqrt() - 1.0) + x
}

#[differentiable]
fn greatest(x: &[f64]) -> f64 {
    x.iter().map(|v| v.sqrt()).fold(f64::NEG_INFINITY, f64::max)
}

#[differentiable]
fn greatest_by_comparison(x: &[f64]) -> f64 {
    let mut greatest = x[0].sqrt();
    for i in 1..x.len() {
        let r = x[i].sqrt();
        if r > greatest {
            greatest = r;
        }
    }
    greatest
}

#[differentiable]
fn choices_of_choices(x: f64) -> f64 {
    let a = x.sqrt().max(1.0);
    let b = a.ln().max(2.0);
    let c = (1.0 / (b - 2.0)).min(3.0);
    c + x
}

#[test]
fn what_max_and_its_kin_leave_aside() {
    near(&[greater::grad(0.0), greater::jvp(0.0, 1.0).1], &[2.0, 2.0]);
    near(
        &[greater::hessian(0.0)[0][0], greater::hvp(0.0, 1.0)],
        &[0.0, 0.0],
    );
    near(
        &[greater::grad(4.0), greater::hessian(4.0)[0][0]],
        &[3.0, 0.0],
    );
    near(&[lesser::grad(0.0), lesser::jvp(0.0, 1.0).1], &[1.0, 1.0]);
    near(&[lesser::hessian(0.0)[0][0]], &[0.0]);
    near(&[clamped::grad(0.0), clamped::jvp(0.0, 1.0).1], &[1.0, 1.0]);
    near(
        &[clamped::hessian(0.0)[0][0], clamped::hessian(2.0)[0][0]],
        &[0.0, 0.25],
    );
    near(
        &[rectified::grad(0.0), rectified::jvp(0.0, 1.0).1],
        &[1.0, 1.0],
    );
    near(&[rectified::hessian(0.0)[0][0]], &[0.0]);
    near(&greatest::grad(&[0.0, 4.0, 1.0]), &[0.0, 0.25, 0.0]);
    near(&[greatest::jvp(&[0.0, 4.0, 1.0], &[1.0; 3]).1], &[0.25]);
    near(&greatest_by_comparison::grad(&[0.0, 4.0]), &[0.0, 0.25]);
    near(
        &[
            choices_of_choices::grad(0.0),
            choices_of_choices::jvp(0.0, 1.0).1,
        ],
        &[1.0, 1.0],
    );
}

#[test]
fn closures() {
    let read = grad!(|x: [f64; 2]| {
        let mut d = [0.0; 2];
        for i in 0..2 {
            d[i] = x[i].sqrt();
        }
        if x[0] > 0.0 { d[0] } else { x[0] }
    });
    near(&read.grad([0.0, 0.0]), &[1.0, 0.0]);
    near(&read.grad([4.0, 0.0]), &[0.25, 0.0]);
    let product = hessian!(|x: [f64; 2]| {
        let mut d = [0.0; 2];
        for i in 0..2 {
            d[i] = x[i].ln();
        }
        if x[0] > 0.0 { d[0] * d[1] } else { x[0] * x[1] }
    });
    near(&product.hessian([0.0, 0.0]).concat(), &[0.0, 1.0, 1.0, 0.0]);
    near(&product.grad([0.0, 3.0]), &[3.0, 0.0]);
    let bounded = jacobian!(|x, y| [x.sqrt().max(1.0), y.ln().max(-3.0), x * y]);
    near(
        &bounded.jacobian(0.0, 2.0).concat(),
        &[0.0, 0.0, 0.0, 0.5, 2.0, 0.0],
    );
    let (_, (by_x, by_y)) = bounded.vjp(0.0, 0.0, [1.0; 3]);
    near(&[by_x, by_y], &[0.0, 0.0]);
    let sum = grad!(|x: &[f64]| {
        let greatest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let mut sum = 0.0;
        for &v in x {
            sum += (v - greatest).exp();
        }
        let all = sum.ln() + greatest;
        if greatest.is_finite() {
            all
        } else {
            2.0 * x[0]
        }
    });
    near(&sum.grad(&[f64::NEG_INFINITY; 2]), &[2.0, 0.0]);
    near(&sum.grad(&[1.0, 1.0]), &[0.5, 0.5]);
}

#[differentiable(hessian)]
fn squares(x: [f64; 2]) -> f64 {
    let mut r = [0.0; 2];
    for i in 0..2 {
        r[i] = x[i].sqrt() - 1.0;
    }
    r.iter().map(|r| r * r).sum()
}

/// The adjoint of a residual that is zero is zero, but the derivative of that adjoint is not.
#[test]
fn second_derivatives_where_an_adjoint_is_zero() {
    // (sqrt x - 1)^2 has the second derivative x^-1.5 / 2
    near(
        &squares::hessian([1.0, 4.0]).concat(),
        &[0.5, 0.0, 0.0, 0.0625],
    );
    near(&squares::hvp([1.0, 1.0], [1.0, 2.0]), &[0.5, 1.0]);
}

#[differentiable]
fn both(x: &[f64]) -> f64 {
    let r: Vec<f64> = x.iter().map(|v| v.sqrt()).collect();
    r[0] + r[1]
}

#[test]
fn what_is_read_stays_infinite_or_nan() {
    near(&both::grad(&[0.0, 4.0]), &[f64::INFINITY, 0.25]);
    assert!(both::grad(&[-1.0, 4.0])[0].is_nan());
    assert_eq!(grad!(|x: f64| x.sqrt()).grad(0.0), f64::INFINITY);
    // The zeros of these two are numbers that the program computed.
    assert!(grad!(|x: f64| x.sqrt() * 0.0).grad(0.0).is_nan());
    let square = grad!(|x: f64| {
        let r = x.sqrt();
        r * r
    });
    assert!(square.grad(0.0).is_nan());
}

/// Of the two numbers that the first branch gives, one is read in an arm alone.
#[differentiable]
fn one_of_two_results(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (-x, x * y);
    if y > x {
        a = x;
    } else {
        b = if x.sin() < x { x } else { y };
    }
    (if x > 9.0 { x } else { -b }) + x + a
}

#[test]
fn a_result_that_an_arm_alone_reads_goes_with_its_branch() {
    // -x y + 2 x
    assert_eq!(one_of_two_results::grad(-0.5, 0.25), (1.75, 0.5));
    // -y, where the sine is not less than its argument
    assert_eq!(one_of_two_results::grad(-0.5, -0.75), (0.0, -1.0));
    // -x
    assert_eq!(one_of_two_results::grad(0.5, 0.25), (-1.0, 0.0));
}
