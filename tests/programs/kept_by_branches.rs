//! Branches within loops whose arms keep words of their own for the backward sweep: only the arm that was taken left any.

use backprop::differentiable;

#[differentiable]
fn cubed(x: f64) -> f64 {
    let s = x.sin();
    s * s * s
}

#[differentiable]
fn turned(p: [f64; 2], by: f64) -> [f64; 2] {
    [p[0] * by.cos() - p[1] * by.sin(), p[0] * by.sin() + p[1]]
}

#[differentiable]
fn one_arm_calls(x: &[f64]) -> f64 {
    let mut s = 0.3;
    for &v in x {
        if v > 0.0 {
            s = cubed(s * v) + v;
        }
    }
    s
}

#[test]
fn an_arm_that_is_not_taken_leaves_nothing() {
    check!(one_arm_calls(&vec![0.4, -0.2, 1.3, -0.7, 0.9]));
    check!(one_arm_calls(&vec![-0.4, -0.2]));
    check!(one_arm_calls(&vec![0.4, 0.2]));
}

#[differentiable]
fn arms_of_a_match(x: &[f64]) -> f64 {
    let mut s = 0.3;
    let mut p = [1.0, 0.5];
    for (i, &v) in x.iter().enumerate() {
        match i % 4 {
            0 => s = cubed(s + v),
            1 => p = turned(p, s * v),
            2 if i > 5 => {
                p = turned(p, v);
                s += cubed(p[0]) * p[1];
            }
            _ => s *= v,
        }
    }
    s * p[0] + p[1]
}

#[test]
fn each_arm_of_a_match_leaves_its_own() {
    check!(arms_of_a_match(&vec![
        0.4, -0.2, 1.3, -0.7, 0.9, 0.6, 0.2, 1.1, 0.3, 0.8, 0.7
    ]));
}

#[differentiable]
fn nested(x: &[f64], n: usize) -> f64 {
    let mut s = 0.7;
    for i in 0..n {
        for (j, &v) in x.iter().enumerate() {
            if (i + j) % 3 != 0 {
                let t = cubed(s * v);
                if t > 0.1 {
                    s = cubed(t) + v;
                } else if j % 2 == 0 {
                    s += t * t;
                }
            } else {
                s = s * 0.5 + v;
            }
        }
    }
    s
}

#[test]
fn branches_within_branches_leave_their_own() {
    check!(nested(&vec![0.9, 1.2, -0.4, 0.8]; 4));
}

#[differentiable]
fn left_early(x: &[f64], #[constant] most: f64) -> f64 {
    let mut s = 0.7;
    for &v in x {
        if v > 0.0 {
            s = cubed(s + v) + 0.5;
            if s > most {
                break;
            }
        } else {
            s *= v;
            continue;
        }
        s += s * v;
    }
    s
}

#[test]
fn a_loop_that_is_left_within_an_arm() {
    check!(left_early(&vec![0.4, -0.2, 0.3, 0.7, 0.9]; 0.9));
    check!(left_early(&vec![0.4, -0.2, 0.3, 0.7, 0.9]; 9.0));
}

#[differentiable]
fn copies_what_grew(x: &[f64]) -> f64 {
    let mut s = 0.3;
    for &v in x {
        let mut list = vec![s, v];
        if v > 0.0 {
            list.push(s * v);
        }
        if v < 0.5 {
            let copy = list.clone();
            debug_assert!(copy.len() > 1);
        }
        s = cubed(list[0]) + list[list.len() - 1] * v;
    }
    s
}

#[test]
fn an_arm_leaves_the_length_of_a_copy_that_nobody_reads() {
    check!(copies_what_grew(&vec![0.4, -0.2, 1.3, -0.7, 0.9]));
    check!(copies_what_grew(&vec![-0.4]));
}
