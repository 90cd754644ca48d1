//! Values from before a branch that only some of its arms read: where another arm ran, their slopes have no part in the derivative, be
//! they infinite or NaN. The expected numbers are closed forms of the arm that ran.

use backprop::{differentiable, grad, hessian, jacobian};

#[track_caller]
fn near(found: f64, expected: f64) {
    let scale = expected.abs().max(1.0);
    assert!(
        (found - expected).abs() <= 1e-14 * scale,
        "{found} is not {expected}"
    );
}

#[differentiable(hessian)]
fn root_in_one_arm(x: f64) -> f64 {
    let r = x.sqrt();
    if x > 0.0 { r * 2.0 } else { x * 3.0 }
}

#[test]
fn an_infinite_slope_meets_no_zero_of_an_arm_that_did_not_run() {
    near(root_in_one_arm::grad(0.0), 3.0);
    near(root_in_one_arm::jvp(0.0, 1.0).1, 3.0);
    near(root_in_one_arm::vjp(0.0, 2.0).1, 6.0);
    near(root_in_one_arm::hessian(0.0)[0][0], 0.0);
    near(root_in_one_arm::hvp(0.0, 1.0), 0.0);
    near(root_in_one_arm::grad(4.0), 0.5);
    near(root_in_one_arm::hessian(4.0)[0][0], -0.0625);
}

#[differentiable]
fn logarithm_beyond_its_domain(x: f64) -> f64 {
    let y = (x - 1.0).ln();
    if x > 1.0 { y } else { 0.0 }
}

#[differentiable]
fn left_early(x: f64) -> f64 {
    let r = x.sqrt();
    if x <= 0.0 {
        return x * 3.0;
    }
    r * 2.0
}

#[differentiable]
fn left_early_with_it(x: f64) -> f64 {
    let r = x.sqrt();
    if x > 0.0 {
        return r;
    }
    x * 3.0
}

#[test]
fn a_value_that_is_nan_or_read_behind_a_way_out_alone_has_no_part() {
    near(logarithm_beyond_its_domain::grad(0.5), 0.0);
    near(logarithm_beyond_its_domain::grad(1.0), 0.0);
    near(logarithm_beyond_its_domain::grad(3.0), 0.5);
    near(left_early::grad(0.0), 3.0);
    near(left_early::grad(4.0), 0.5);
    near(left_early_with_it::grad(0.0), 3.0);
    near(left_early_with_it::grad(4.0), 0.25);
}

#[differentiable]
fn chain_of_values(x: f64) -> f64 {
    let q = 1.0 / x;
    let s = q.sin();
    let t = s * q;
    if x != 0.0 { t } else { x * 5.0 }
}

#[differentiable]
fn deep_in_branches(x: f64, k: usize) -> f64 {
    let r = x.sqrt();
    let l = x.ln();
    if k > 0 {
        if x > 0.0 { r.sin() } else { x }
    } else if x > 0.0 {
        l
    } else {
        2.0 * x
    }
}

#[differentiable]
fn what_a_branch_gave(x: f64, k: usize) -> f64 {
    let r = if k > 0 { x.sqrt() } else { x.ln() };
    if x > 0.0 { r } else { x }
}

#[test]
fn what_the_value_is_made_of_has_no_part_either() {
    near(chain_of_values::grad(0.0), 5.0);
    // -(sin q + q cos q) q^2 at q = 2
    let slope = -(2.0_f64.sin() + 2.0 * 2.0_f64.cos()) * 4.0;
    near(chain_of_values::grad(0.5), slope);
    for (k, at_zero, at_four) in [(0, 2.0, 0.25), (1, 1.0, 0.25 * 2.0_f64.cos())] {
        near(deep_in_branches::grad(0.0, k), at_zero);
        near(deep_in_branches::grad(4.0, k), at_four);
        near(what_a_branch_gave::grad(0.0, k), 1.0);
        near(what_a_branch_gave::grad(4.0, k), 0.25);
    }
}

#[differentiable]
fn two_of_three_arms(x: f64) -> f64 {
    let r = x.sqrt();
    if x > 1.0 {
        r
    } else if x > 0.0 {
        r * 2.0
    } else {
        x * 3.0
    }
}

#[differentiable(hessian)]
fn two_arms_of_a_match(x: f64, k: usize) -> f64 {
    let q = x.sqrt();
    let r = 1.0 / q;
    match k {
        0 => r,
        1 => x * 2.0,
        _ => r * 3.0,
    }
}

#[differentiable]
fn branch_that_two_arms_read(x: f64, k: usize) -> f64 {
    let r = if k % 2 == 0 { x.sqrt() } else { x.sqrt() * 2.0 };
    match k {
        0 | 1 => r,
        2 => x * 2.0,
        _ => r * 3.0,
    }
}

#[test]
fn a_value_of_several_arms_is_swept_where_one_of_them_ran() {
    near(two_of_three_arms::grad(0.0), 3.0);
    near(two_of_three_arms::grad(0.25), 2.0);
    near(two_of_three_arms::grad(4.0), 0.25);
    near(two_arms_of_a_match::grad(0.0, 1), 2.0);
    near(two_arms_of_a_match::grad(4.0, 0), -0.0625);
    near(two_arms_of_a_match::grad(4.0, 2), -0.1875);
    near(two_arms_of_a_match::hessian(0.0, 1)[0][0], 0.0);
    near(two_arms_of_a_match::hessian(4.0, 0)[0][0], 3.0 / 128.0);
    for (k, x, slope) in [
        (2, 0.0, 2.0),
        (0, 4.0, 0.25),
        (1, 4.0, 0.5),
        (4, 4.0, 0.75),
        (5, 4.0, 1.5),
    ] {
        near(branch_that_two_arms_read::grad(x, k), slope);
    }
}

#[differentiable]
fn carried_through_a_loop(x: f64, n: usize) -> f64 {
    let mut s = x;
    for i in 0..n {
        let r = (x - i as f64).sqrt();
        let q = s * 0.5;
        s += if x > i as f64 { r * q } else { x * 2.0 };
    }
    s
}

#[differentiable]
fn sums_in_one_loop(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        let r = v.sqrt();
        if v > 0.0 {
            s += r;
        } else {
            s += v * 3.0;
        }
    }
    s
}

#[differentiable]
fn read_in_arms_of_a_loop(x: f64, n: usize) -> f64 {
    let r = x.sqrt();
    let mut s = x;
    for i in 0..n {
        if x > 0.0 {
            s += r * i as f64;
        }
    }
    s
}

#[differentiable]
fn loop_in_the_arm(x: f64, n: usize) -> f64 {
    let r = x.sqrt();
    let mut s = x;
    if x > 0.0 {
        for i in 0..n {
            s = s * 0.5 + r * i as f64;
        }
    }
    s
}

#[test]
fn loops_around_and_within_arms() {
    near(carried_through_a_loop::grad(0.0, 3), 7.0);
    // s = x + x/2 sqrt x, and then twice + 2 x
    near(carried_through_a_loop::grad(1.0, 3), 1.0 + 0.75 + 4.0);
    let slopes = sums_in_one_loop::grad(&[0.0, 4.0, -1.0]);
    for (slope, expected) in slopes.into_iter().zip([3.0, 0.25, 3.0]) {
        near(slope, expected);
    }
    near(read_in_arms_of_a_loop::grad(0.0, 3), 1.0);
    near(read_in_arms_of_a_loop::grad(4.0, 3), 1.0 + 0.75);
    near(loop_in_the_arm::grad(0.0, 3), 1.0);
    // x / 8 + 2.5 sqrt x
    near(loop_in_the_arm::grad(4.0, 3), 0.125 + 0.625);
}

#[differentiable]
fn chosen_from_an_array(x: [f64; 2], k: usize) -> f64 {
    let parts = [x[0].sqrt(), x[1] * 2.0];
    parts[k]
}

#[differentiable]
fn unit(x: &[f64]) -> f64 {
    let length = x.iter().map(|v| v * v).sum::<f64>().sqrt();
    if length > 0.0 { x[0] / length } else { x[0] }
}

#[differentiable]
fn constant_of_the_same_name(x: f64, #[constant] k: f64) -> f64 {
    let mut s = 0.0;
    for _ in 0..2 {
        let c = k * 2.0;
        let r = (x * c).sqrt();
        s = s * 0.5
            + if x > 0.0 {
                let c = k * 5.0;
                r * c
            } else {
                x * c
            };
    }
    s
}

#[test]
fn elements_lists_and_names() {
    assert_eq!(chosen_from_an_array::grad([0.0, 1.0], 1), [0.0, 2.0]);
    assert_eq!(chosen_from_an_array::grad([4.0, 1.0], 0), [0.25, 0.0]);
    assert_eq!(unit::grad(&[0.0, 0.0]), [1.0, 0.0]);
    near(unit::grad(&[3.0, 4.0])[0], 16.0 / 125.0);
    near(constant_of_the_same_name::grad(0.0, 3.0), 9.0);
    // 1.5 * 15 sqrt(6 x)
    near(
        constant_of_the_same_name::grad(2.0, 3.0),
        22.5 * 3.0 / 12.0_f64.sqrt(),
    );
}

#[differentiable]
fn chain_of_branches(x: f64) -> f64 {
    let y = x.sqrt();
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    let y = if x > 0.0 { y.sqrt() } else { x };
    y
}

#[test]
fn each_of_a_long_chain_of_branches_reads_what_the_one_before_gave() {
    near(chain_of_branches::grad(0.0), 1.0);
    near(chain_of_branches::jvp(0.0, 1.0).1, 1.0);
    // x to the power 2^-31
    let slope = chain_of_branches::grad(1.0);
    assert_eq!(slope, 0.5_f64.powi(31));
}

#[test]
fn closures() {
    let root = grad!(|x| {
        let r = x.sqrt();
        if x > 0.0 { r * 2.0 } else { x * 3.0 }
    });
    near(root.grad(0.0), 3.0);
    near(root.grad(4.0), 0.5);
    let element = grad!(|x| {
        let y = (x - 1.0).ln().sqrt();
        let parts = [y, x * 2.0];
        parts[if x > 1.0 { 0 } else { 1 }]
    });
    near(element.grad(0.5), 2.0);
    near(
        element.grad(std::f64::consts::E + 1.0),
        0.5 / std::f64::consts::E,
    );
    let angle = hessian!(|x, y| {
        let d = (x * x + y * y).sqrt();
        if d > 0.0 { x / d } else { x }
    });
    let (_, gradient, hessian) = angle.value_grad_hessian(0.0, 0.0);
    assert_eq!(gradient, (1.0, 0.0));
    assert_eq!(hessian, [[0.0; 2]; 2]);
    let direction = jacobian!(|x, y| {
        let d = (x * x + y * y).sqrt();
        if d > 0.0 { [x / d, y / d] } else { [x, y] }
    });
    assert_eq!(direction.jacobian(0.0, 0.0), [[1.0, 0.0], [0.0, 1.0]]);
    assert_eq!(direction.vjp(0.0, 0.0, [1.0, 2.0]).1, (1.0, 2.0));
}
