//! Calls of other differentiated functions.

use backprop::__private::FixedTape;
use backprop::differentiable;

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn scaled(x: f64, k: usize) -> f64 {
    x * k as f64
}

#[differentiable]
fn in_a_loop(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for (i, &v) in x.iter().enumerate() {
        s += square(v) * scaled(s + v, i + 1);
    }
    s
}

#[test]
fn calls_stand_in_loops() {
    check!(in_a_loop(&vec![0.5, 0.7, 0.3]));
}

#[differentiable]
fn step(y: [f64; 2], h: f64) -> [f64; 2] {
    [y[0] + h * y[1], y[1] - h * y[0].sin()]
}

#[differentiable]
fn turned(y: [f64; 2], #[constant] h: f64) -> [f64; 2] {
    step(step(y, h), y[0] * h)
}

#[differentiable]
fn pendulum(start: [f64; 2], h: f64, n: usize) -> f64 {
    let mut y = start;
    for _ in 0..n {
        y = step(y, h);
    }
    y[0] * y[1]
}

#[differentiable]
fn pendulum_of_parts(angle: f64, speed: f64) -> f64 {
    let [a, b] = step([angle, speed], 0.1);
    let y = step([a, b * angle], a);
    y[0] - y[1]
}

#[test]
fn an_array_is_carried_through_a_call() {
    check!(pendulum([0.5, 0.7], 0.1; 6));
    check!(pendulum_of_parts(0.5, 0.7));
    check_results!(turned([0.5, 0.7]; 0.1));
}

#[differentiable]
fn polar(x: f64, y: f64) -> (f64, f64) {
    ((x * x + y * y).sqrt(), y.atan2(x))
}

#[differentiable]
fn of_tuple(x: f64, y: f64) -> f64 {
    let (r, a) = polar(x, y);
    let p = polar(r, a);
    r * a + p.0 * p.1
}

#[differentiable]
fn tuple_in_loop(x: f64, n: usize) -> f64 {
    let (mut a, mut b) = (x, 1.0);
    for _ in 0..n {
        (a, b) = polar(a, b);
    }
    a - b
}

#[test]
fn a_call_gives_a_tuple() {
    check!(of_tuple(0.5, 0.7));
    check!(tuple_in_loop(0.5; 3));
}

#[differentiable]
fn cumulated(x: &[f64]) -> Vec<f64> {
    let mut y = x.to_vec();
    for i in 1..y.len() {
        y[i] += y[i - 1] * y[i];
    }
    y
}

#[differentiable]
fn of_list(x: &[f64]) -> f64 {
    let y = cumulated(x);
    let z = cumulated(&y);
    let mut s = 0.0;
    for (a, b) in y.iter().zip(&z) {
        s += a * b;
    }
    s
}

#[test]
fn a_call_gives_a_list() {
    check!(of_list(&vec![0.5, 0.7, 0.3]));
}

#[differentiable]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for (a, b) in x.iter().zip(y) {
        s += a * b;
    }
    s
}

#[differentiable]
fn two_parts(x: &[f64], n: usize) -> f64 {
    let mut s = dot(&x[..n], &x[n..]) + dot(x, x);
    for i in 0..n {
        s *= dot(&x[i..i + 2], &x[..2]);
    }
    s
}

#[differentiable]
fn parts_of_local(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let mut s = 1.0;
    for i in 1..y.len() {
        y[i] = dot(&y[..i], &x[..i]) + y[i];
        s *= dot(&y[..], &y[i..]);
    }
    s
}

#[test]
fn parts_of_one_list_are_lent_twice() {
    check!(two_parts(&vec![0.5, 0.7, 0.3, 1.1]; 2));
    check!(parts_of_local(&vec![0.5, 0.7, 0.3]));
}

#[differentiable]
fn power(x: f64, n: u32) -> f64 {
    if n == 0 {
        return 1.0;
    }
    if n % 2 == 1 {
        return x * power(x, n - 1);
    }
    let half = power(x, n / 2);
    half * half
}

#[differentiable]
fn even(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { odd(x.sin() + 0.1, n - 1) }
}

#[differentiable]
fn odd(x: f64, n: u32) -> f64 {
    if n == 0 { x * x } else { even(x * 1.5, n - 1) }
}

#[differentiable]
fn determinant(m: &[f64], n: usize) -> f64 {
    if n == 1 {
        return m[0];
    }
    let mut s = 0.0;
    let mut sign = 1.0;
    for column in 0..n {
        let mut minor = Vec::new();
        for i in 1..n {
            for j in 0..n {
                if j != column {
                    minor.push(m[i * n + j]);
                }
            }
        }
        s += sign * m[column] * determinant(&minor, n - 1);
        sign = -sign;
    }
    s
}

#[test]
fn functions_call_themselves_and_each_other() {
    check!(power(1.1; 0));
    check!(power(1.1; 11));
    check!(even(0.7; 5));
    check!(even(0.7; 4));
    check!(determinant(&vec![0.5, 0.7, 0.3, 1.1, 0.2, 0.9, 0.4, 0.8, 0.6]; 3));
}

mod inner {
    use backprop::differentiable;

    #[differentiable]
    pub(crate) fn cube(x: f64) -> f64 {
        x * x * x
    }

    pub(crate) mod deeper {
        #[backprop::differentiable]
        pub(in crate::calls) fn shifted(x: f64) -> f64 {
            super::cube(x + 1.0)
        }
    }
}

#[differentiable]
#[allow(unused_qualifications, reason = "every form of a path is called")]
pub(crate) fn across_modules(x: f64) -> f64 {
    use inner::deeper;
    inner::cube(x) + deeper::shifted(x) + self::inner::cube(0.5 * x)
}

#[test]
fn functions_of_other_modules_are_called() {
    check!(across_modules(0.7));
}

#[test]
fn a_function_may_stand_in_another() {
    const SCALE: f64 = 1.5;
    #[differentiable]
    fn local(x: f64) -> f64 {
        SCALE * square(x)
    }
    #[differentiable]
    fn outer(x: f64) -> f64 {
        #[differentiable]
        fn within(y: f64) -> f64 {
            y.sin()
        }
        within(x) * local(x)
    }
    check!(local(0.7));
    check!(outer(0.7));
}

#[test]
fn derivatives_are_plain_functions() {
    let slope: fn(f64) -> f64 = square::grad;
    assert_eq!(slope(3.0), 6.0);
    let all: [fn(f64) -> (f64, f64); 2] = [square::value_and_grad, inner::cube::value_and_grad];
    assert_eq!(all.map(|f| f(2.0)), [(4.0, 4.0), (8.0, 12.0)]);
    let slopes: Vec<f64> = [1.0, 2.0].into_iter().map(square::grad).collect();
    assert_eq!(slopes, [2.0, 4.0]);
}

#[differentiable]
fn of_results(x: f64) -> f64 {
    square(square(x) + scaled(square(x), 3)).sin() * if x > 0.0 { square(x) } else { x }
}

#[differentiable]
fn drops_result(x: f64) -> f64 {
    let _ = square(x);
    square(x);
    x * square(2.0)
}

#[test]
fn results_are_used_at_once_or_not_at_all() {
    check!(of_results(0.7));
    check!(drops_result(0.7));
}

#[differentiable]
fn drops_results_in_a_loop(x: f64, y: [f64; 2], n: usize) -> f64 {
    let mut s = x;
    for _ in 0..n {
        step(y, s);
        let _unused = polar(s, x);
        s = s.sin() * x;
    }
    if s < x {
        let _unused = step(y, s);
    }
    s
}

#[test]
fn results_are_dropped_in_loops_and_branches() {
    check!(drops_results_in_a_loop(0.7, [0.3, 0.4]; 3));
}

#[differentiable]
fn part_in_branch(x: f64, y: f64) -> f64 {
    let mut a = square(x);
    if x < y {
        a = polar(x, y).1;
    }
    a * y
}

#[test]
fn a_part_of_a_result_is_assigned_in_a_branch() {
    check!(part_in_branch(0.5, 0.7));
    check!(part_in_branch(0.7, 0.5));
}

#[differentiable]
fn array_of_constants_in_branch(x: f64, n: usize) -> f64 {
    let mut s = x;
    for k in 0..n {
        let mut fixed = [0.5, k as f64];
        if k > 0 {
            fixed[0] = 0.25;
            s += step(fixed, x * s)[1];
        }
    }
    s
}

#[test]
fn a_call_is_given_an_array_of_constants() {
    check!(array_of_constants_in_branch(0.5; 3));
    check!(array_of_constants_in_branch(0.5; 1));
}

#[differentiable]
fn grown_in_branch(x: f64, v: &[f64]) -> f64 {
    let mut s = x;
    if x < 1.0 {
        let scaled = v.iter().map(|t| *t * x).collect::<Vec<f64>>();
        s -= scaled
            .iter()
            .copied()
            .map(|t| square(t) - x)
            .sum::<f64>()
            .sin();
    }
    s
}

#[test]
fn what_is_collected_in_a_branch_is_given_to_calls() {
    check!(grown_in_branch(0.5, &vec![0.7, 0.3]));
    check!(grown_in_branch(1.5, &vec![0.7, 0.3]));
}

#[differentiable]
fn with_sums_that_nobody_reads(x: f64, v: &[f64], n: usize) -> f64 {
    for k in 0..n {
        let mut _unread = x;
        if k > 0 {
            _unread -= v.iter().map(|t| *t * x).sum::<f64>().sin();
        }
    }
    let _unread = v.iter().map(|t| t.cos() * x).sum::<f64>().sin();
    x * v[0]
}

#[differentiable]
fn calls_what_leaves_nothing(x: f64, v: &[f64], n: usize) -> f64 {
    let a = with_sums_that_nobody_reads(x, v, n);
    with_sums_that_nobody_reads(a * x, v, n) + a
}

#[test]
fn sums_that_nobody_reads_leave_the_tape_in_order() {
    check!(with_sums_that_nobody_reads(0.5, &vec![0.7, 0.3]; 3));
    check!(calls_what_leaves_nothing(0.5, &vec![0.7, 0.3]; 3));
}

#[differentiable]
fn spread(x: &[f64; 4]) -> [f64; 4] {
    let mut spread = [0.0; 4];
    for i in 0..4 {
        spread[i] = 3.0 * x[i] - x[(i + 1) % 4];
    }
    spread
}

#[differentiable]
fn squared(x: &[f64; 4]) -> [f64; 4] {
    let mut squared = [0.0; 4];
    for i in 0..4 {
        squared[i] = x[i] * x[i];
    }
    squared
}

/// The numbers of the second list are read on the way back, and those of no other.
#[differentiable]
fn in_steps(x: &[f64; 4]) -> f64 {
    let first = spread(x);
    let second = spread(&first);
    let third = squared(&second);
    let last = spread(&third);
    last[0] + 2.0 * last[1] + third[3]
}

#[differentiable]
fn in_steps_again(x: &[f64; 4], n: usize) -> f64 {
    let mut sum = 0.0;
    for k in 0..n {
        let first = spread(x);
        let second = squared(&first);
        let part = in_steps(&first);
        sum += part * second[k % 4];
    }
    sum
}

#[test]
fn results_whose_numbers_nobody_reads_are_not_saved() {
    let x = [0.5, -0.25, 1.5, 0.75];
    check!(in_steps(&x));
    check!(in_steps_again(&x; 3));
    let mut tape = FixedTape::<4>::new();
    let value = in_steps::__forward(&x, &mut tape);
    assert_eq!(value, in_steps(&x));
    let mut dx = [0.0; 4];
    in_steps::__backward(&x, &1.0, &mut tape, &mut dx);
    assert_eq!(dx, in_steps::grad(&x));
    assert!(tape.is_empty());
}

#[differentiable(hessian)]
fn of_lent_numbers(x: &f64, y: &f64, table: &[f64]) -> f64 {
    *x * y.sin() + table[0] * *x
}

#[differentiable(hessian)]
fn lends_numbers(x: f64, y: f64) -> f64 {
    let z = x * y;
    let mut sum = 0.0;
    for _ in 0..3 {
        sum = of_lent_numbers(&x, &z, &[y]) + 0.5 * of_lent_numbers(&sum, &2.0, &[x, y]);
    }
    sum
}

#[test]
fn numbers_are_lent_to_the_functions_that_are_called() {
    check!(lends_numbers(0.7, 1.2));
    // Without the loop: u = x sin(xy) + xy, and s = u + s (sin 2 + x) / 2.
    let (x, y) = (0.7_f64, 1.2_f64);
    let at = |x: f64, y: f64| {
        let (u, k) = (x * (x * y).sin() + x * y, 0.5 * (2.0_f64.sin() + x));
        u * (1.0 + k + k * k)
    };
    assert!((lends_numbers(x, y) - at(x, y)).abs() < 1e-15);
    let h = 1e-4;
    let mixed =
        (at(x + h, y + h) - at(x + h, y - h) - at(x - h, y + h) + at(x - h, y - h)) / (4.0 * h * h);
    assert!((lends_numbers::hessian(x, y)[0][1] - mixed).abs() < 1e-6);
}

#[differentiable]
fn half_the_squares(v: &[f64]) -> f64 {
    v.iter().map(|t| 0.5 * t * t).sum()
}

#[differentiable]
fn lends_parts_of_arrays(x: f64, y: f64, n: usize) -> f64 {
    let list = [x, x * y, 1.0];
    let first = &list[..n];
    let whole = half_the_squares(&list[..]);
    let rest = half_the_squares(&list[1..]);
    whole + 2.0 * rest + 3.0 * half_the_squares(first) + half_the_squares(&[y, x][1..])
}

#[test]
fn parts_of_arrays_that_are_put_together_are_lent() {
    let (x, y) = (0.5_f64, 0.25_f64);
    let (value, gradient) = lends_parts_of_arrays::value_and_grad(x, y, 2);
    let closed = 2.5 * x * x + 3.0 * x * x * y * y + 1.5;
    assert!((value - closed).abs() < 1e-15);
    assert!((gradient.0 - (5.0 * x + 6.0 * x * y * y)).abs() < 1e-15);
    assert!((gradient.1 - 6.0 * x * x * y).abs() < 1e-15);
    check!(lends_parts_of_arrays(x, y; 2));
}
