//! Ways out: `break`, `continue`, labels, and `return` from within loops.

use backprop::differentiable;

#[differentiable]
fn first_positive(x: &[f64]) -> f64 {
    for i in 0..x.len() {
        if x[i] > 0.0 {
            return x[i] * x[i];
        }
    }
    -1.0
}

#[differentiable]
fn guard(x: f64) -> f64 {
    if x < 0.0 {
        return -x;
    }
    let y = x.sqrt();
    if y > 2.0 {
        return y * x;
    }
    y
}

#[differentiable]
fn in_nested(x: &[f64], limit: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        for j in 0..i {
            s += x[i] * x[j];
            if s > limit {
                return s * limit;
            }
        }
        s *= 1.1;
    }
    s
}

#[test]
fn a_return_ends_the_function_from_any_depth() {
    check!(first_positive(&vec![-1.0, -2.0, 0.7, 0.3]));
    check!(first_positive(&vec![-1.0, -2.0]));
    check!(first_positive(&vec![0.5]));
    check!(guard(-1.5));
    check!(guard(1.5));
    check!(guard(9.0));
    check!(in_nested(&vec![0.5, 0.7, 0.9, 1.1], 1.0));
    check!(in_nested(&vec![0.5, 0.7, 0.9, 1.1], 100.0));
}

#[differentiable]
fn skip_negative(x: &[f64]) -> f64 {
    let mut p = 1.0;
    for &v in x {
        if v < 0.0 {
            continue;
        }
        p *= v;
        if p > 2.0 {
            break;
        }
        p += v;
    }
    p
}

#[test]
fn continue_and_break_leave_the_rest_of_an_iteration() {
    check!(skip_negative(&vec![0.5, -1.0, 0.7, 0.9]));
    check!(skip_negative(&vec![0.5, -1.0, 2.7, 0.9]));
    check!(skip_negative(&vec![-0.5, -1.0]));
}

#[differentiable]
fn labels(x: &[f64]) -> f64 {
    let mut s = 0.0;
    'rows: for i in 0..x.len() {
        for j in 0..x.len() {
            if j == 2 {
                continue 'rows;
            }
            s += x[i] * x[j];
            if s > 3.0 {
                break 'rows;
            }
        }
        s += 100.0;
    }
    s * s
}

#[test]
fn labels_name_the_loop_that_is_left() {
    check!(labels(&vec![0.5, 0.7, 0.9]));
    check!(labels(&vec![1.5, 1.7, 0.9]));
    check!(labels(&vec![0.5]));
}

#[differentiable]
fn labelled_loops(x: f64) -> f64 {
    let mut y = x;
    let mut n = 0;
    'outer: loop {
        y = y * 1.1 + 0.1;
        while y > 0.5 {
            y *= x;
            n += 1;
            if n > 5 {
                break 'outer;
            }
            if n % 2 == 0 {
                continue 'outer;
            }
        }
    }
    y
}

#[test]
fn labels_work_on_loop_and_while() {
    check!(labelled_loops(0.9));
}

#[differentiable]
fn break_with_value(x: &[f64]) -> f64 {
    let mut i = 0;
    let best = loop {
        if i == x.len() {
            break 0.5;
        }
        if x[i] > 1.0 {
            break x[i].ln();
        }
        i += 1;
    };
    best * best
}

#[test]
fn a_loop_gives_the_value_of_its_break() {
    check!(break_with_value(&vec![0.5, 0.7, 1.9]));
    check!(break_with_value(&vec![0.5]));
}

#[differentiable]
fn return_in_match(x: f64, mode: u8) -> f64 {
    let y = match mode {
        0 => return x,
        1 => x * x,
        _ => {
            if x > 1.0 {
                return x.exp();
            }
            x.sin()
        }
    };
    y * 2.0
}

#[test]
fn a_return_stands_in_the_arm_of_a_match() {
    for mode in 0..3 {
        check!(return_in_match(0.5; mode));
        check!(return_in_match(1.5; mode));
    }
}

#[differentiable]
fn let_else(x: f64, #[constant] k: Option<f64>) -> f64 {
    let Some(k) = k else {
        return x * x;
    };
    x * k
}

#[test]
fn a_constant_that_does_not_match_returns() {
    check!(let_else(0.5; None));
    check!(let_else(0.5; Some(3.0)));
}

#[differentiable]
fn constant_return(x: &[f64], stop: usize) -> f64 {
    let mut s = 1.0;
    for (i, v) in x.iter().enumerate() {
        if i == stop {
            return 7.0;
        }
        s *= v;
    }
    s
}

#[test]
fn a_constant_that_is_returned_has_no_derivative() {
    check!(constant_return(&vec![0.5, 0.7]; 1));
    check!(constant_return(&vec![0.5, 0.7]; 2));
    assert_eq!(constant_return::grad(&[0.5, 0.7], 0), [0.0, 0.0]);
}

#[differentiable]
fn while_with_return(x: f64) -> f64 {
    let mut y = x;
    while y < 100.0 {
        y = y * y + 0.5;
        if y > 10.0 && y < 50.0 {
            return y.ln();
        }
    }
    y
}

#[test]
fn a_return_stands_in_a_while() {
    check!(while_with_return(1.5));
    check!(while_with_return(0.9));
    check!(while_with_return(101.0));
}

#[differentiable]
fn exit_in_else(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x {
        let t = if *v > 0.0 {
            v.sqrt()
        } else if *v < -1.0 {
            break;
        } else {
            continue;
        };
        s += t;
    }
    s
}

#[test]
fn an_arm_that_leaves_gives_no_value() {
    check!(exit_in_else(&vec![0.5, -0.5, 0.3, -2.0, 0.7]));
}

#[differentiable]
fn early_array(x: f64) -> [f64; 2] {
    if x < 0.0 {
        return [x, 0.0];
    }
    [x * x, x.sin()]
}

#[test]
fn an_array_is_returned_early() {
    check_results!(early_array(0.5));
    check_results!(early_array(-0.5));
}

#[differentiable]
fn break_past_a_filter(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x.iter().filter(|v| **v > 0.0).map(|v| v * v) {
        s += v;
        if s > 1.0 {
            break;
        }
    }
    s * x[0]
}

#[differentiable]
fn first_past_a_filter(x: &[f64]) -> f64 {
    x.iter().filter(|v| **v > 0.6).next().unwrap() * x[0]
}

#[differentiable]
fn labels_past_filters(x: &[f64]) -> f64 {
    let mut s = 0.0;
    'all: for k in 0..3 {
        for v in x.iter().filter(|v| **v > 0.0).filter(|v| **v < 2.0) {
            s += v * v * f64::from(k + 1);
            if s > 4.0 {
                break 'all;
            }
            if s > 2.0 {
                continue 'all;
            }
            s += 0.1 * v;
        }
        s += x[0];
    }
    s * x[1]
}

#[differentiable]
fn return_past_a_filter(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for v in x.iter().filter(|v| **v > 0.0) {
        if s > 2.0 {
            return s * v;
        }
        if *v > 1.0 && s < 1.5 {
            continue;
        }
        s += v * v;
    }
    s * x[1]
}

#[test]
fn loops_over_what_a_filter_keeps_are_left() {
    let x = vec![0.5, -0.5, 0.7, 1.1, 0.9, 1.5];
    check!(break_past_a_filter(&x));
    check!(first_past_a_filter(&x));
    check!(labels_past_filters(&x));
    check!(return_past_a_filter(&x));
    // The first of them, not the last.
    assert_eq!(first_past_a_filter(&x), 0.7 * 0.5);
    assert_eq!(first_past_a_filter::value_and_grad(&x).0, 0.7 * 0.5);
}

#[differentiable]
fn change_on_the_right(x: &[f64]) -> f64 {
    let mut k = 0.0;
    let mut m = 1.0;
    if x[0] > 0.0 && {
        k = x[1] * x[1];
        k > 1.0
    } {
        k *= 2.0;
    }
    if x[0] > 0.0 || {
        m = x[2];
        m > 0.0
    } {
        m *= x[1];
    }
    k * m * x[2]
}

#[differentiable]
fn exit_on_the_right(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        let _ = x[i] < 1.0 || break;
        s += x[i] * x[i];
    }
    s + x[2]
}

#[test]
fn what_the_right_side_of_a_lazy_operator_does_stays_done() {
    for x in [[0.5, 1.2, 0.7], [-0.5, 1.2, 0.7], [0.5, 0.2, 0.7]] {
        check!(change_on_the_right(&x.to_vec()));
        check!(exit_on_the_right(&x.to_vec()));
    }
}

#[differentiable]
fn whole_loops_after_a_return(x: &[f64], n: usize) -> f64 {
    let mut s = x[0];
    for v in x {
        if s > 3.0 {
            return s * v;
        }
        s += v * s;
    }
    for v in x {
        for k in (1..=n).rev() {
            let scaled = x.iter().map(|u| u * s).collect::<Vec<f64>>();
            s = 0.3 * (s * v + scaled[k % 3]).sin();
        }
    }
    s
}

#[test]
fn loops_that_nothing_leaves_run_backwards_after_a_return() {
    for n in 0..4 {
        check!(whole_loops_after_a_return(&vec![0.5, 0.4, 0.7]; n));
    }
    check!(whole_loops_after_a_return(&vec![1.5, 1.4, 0.7]; 2));
}
