//! `match` on what is differentiated, and conditions with `let` in them.

use backprop::differentiable;

#[derive(Clone, Copy)]
enum Kind {
    Up(u32),
    Down { by: f64 },
    Flat,
}

#[differentiable]
fn guards(x: &[f64], t: f64) -> f64 {
    match x[0] {
        v if v < 0.0 => v * t,
        v if v < 1.0 => v * v * t,
        _ => t,
    }
}

#[differentiable]
fn a_number(x: &[f64], t: f64) -> f64 {
    match x[0] {
        0.0 => t,
        v => v * t,
    }
}

#[differentiable]
fn ranges(x: &[f64], t: f64) -> f64 {
    match x[0] {
        ..0.0 => t,
        0.0..1.0 => x[0] * t,
        _ => x[1] * t,
    }
}

#[differentiable]
fn guard_of_constant(x: &[f64], t: f64) -> f64 {
    match x.len() {
        0 => t,
        n if x[0] > 0.0 => x[0] * t * n as f64,
        _ => t * t,
    }
}

#[differentiable]
fn counters(x: &[f64], t: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += match i {
            0 | 1 => x[i] * t,
            2..=4 => x[i].sin(),
            n if n % 2 == 0 => t * x[i],
            _ => t,
        };
    }
    s
}

#[differentiable]
fn in_a_loop(x: &[f64], t: f64) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += match *v {
            v if v < 0.0 => v * t,
            0.0..=0.45 => t,
            0.45..0.8 => {
                let w = v * v;
                w * t
            }
            _ => continue,
        };
    }
    s
}

#[test]
fn guards_and_ranges_are_matched() {
    for x in points() {
        check!(guards(&x, 0.63));
        check!(a_number(&x, 0.63));
        check!(ranges(&x, 0.63));
        check!(guard_of_constant(&x, 0.63));
        check!(counters(&x, 0.63));
        check!(in_a_loop(&x, 0.63));
    }
}

#[differentiable]
fn a_truth(x: &[f64], t: f64) -> f64 {
    match x[0].is_nan() {
        true => t,
        false => x[0] * t,
    }
}

#[differentiable]
fn truths(x: &[f64], t: f64) -> f64 {
    match (x[0] > x[1], x[2] > 0.0) {
        (true, true) => t * x[0],
        (true, false) => t * x[1],
        (false, _) => t,
    }
}

#[differentiable]
fn pairs(x: &[f64], t: f64) -> f64 {
    match (x[0], x[1]) {
        (a, b) if a > b => a * t,
        (a, b) => a * b * t,
    }
}

#[differentiable]
fn order(x: &[f64], t: f64) -> f64 {
    match x[0].partial_cmp(&x[1]) {
        Some(std::cmp::Ordering::Less) => x[0] * t,
        Some(std::cmp::Ordering::Equal) => t,
        _ => x[1] * t,
    }
}

#[differentiable]
fn total_order(x: &[f64], t: f64) -> f64 {
    match x[0].total_cmp(&x[1]) {
        std::cmp::Ordering::Less => x[0] * t,
        std::cmp::Ordering::Equal => t,
        std::cmp::Ordering::Greater => x[1] * t,
    }
}

#[differentiable]
fn left_early(x: &[f64], t: f64) -> f64 {
    for v in x {
        match (*v > 0.0, *v > t) {
            (true, true) => return v * t,
            (false, _) => {}
            (true, false) => continue,
        }
    }
    t
}

#[differentiable]
fn constants_beside(x: &[f64], t: f64) -> f64 {
    let mut s = 0.0;
    for (i, v) in x.iter().enumerate() {
        s += match (i, *v) {
            (0, a) => a,
            (1 | 2, a) if a > 0.0 => a * t,
            (k, a @ -1.0..=0.0) => a * k as f64,
            (_, a) => a * a,
        };
    }
    s
}

#[differentiable]
fn guard_of_part(x: &[f64], t: f64) -> f64 {
    let n = if x.len() > 3 { Some(3) } else { None };
    match n {
        Some(k) if x[0] > 0.5 => x[1] * t * f64::from(k),
        Some(k) if k > 2 => t * f64::from(k),
        _ => t,
    }
}

#[differentiable]
fn enums_beside(x: &[f64], t: f64) -> f64 {
    let kinds = [Kind::Up(2), Kind::Down { by: 0.5 }, Kind::Flat];
    let mut s = 0.0;
    for (v, k) in x.iter().zip(kinds.iter().cycle()) {
        s += match (*v, *k) {
            (a, Kind::Up(n)) if a > 0.0 => a.powi(n as i32) * t,
            (a, Kind::Down { by }) => a * by,
            (a, _) => a,
        };
    }
    s
}

#[differentiable]
fn names_of_parts(x: &[f64], t: f64) -> f64 {
    let p = (2usize, 0.5);
    match p {
        (n, w) if x[0] > 0.5 => x[n] * w * t,
        (n, _) => x[n] * t,
    }
}

#[test]
fn truth_values_and_tuples_are_matched() {
    for x in points() {
        check!(a_truth(&x, 0.63));
        check!(truths(&x, 0.63));
        check!(pairs(&x, 0.63));
        check!(order(&x, 0.63));
        check!(total_order(&x, 0.63));
        check!(left_early(&x, 0.63));
        check!(constants_beside(&x, 0.63));
        check!(guard_of_part(&x, 0.63));
        check!(enums_beside(&x, 0.63));
        check!(names_of_parts(&x, 0.63));
    }
}

#[differentiable]
fn constant_and_more(x: &[f64], t: f64) -> f64 {
    let o: Option<f64> = Some(2.0);
    if let Some(c) = o
        && c > x[0]
    {
        c * t * x[0]
    } else {
        t
    }
}

#[differentiable]
fn element_and_more(x: &[f64], t: f64) -> f64 {
    if let Some(v) = x.get(1)
        && *v > 0.0
    {
        v * t
    } else {
        t
    }
}

#[differentiable]
fn element(x: &[f64], t: f64) -> f64 {
    if let Some(v) = x.get(1) { v * t } else { t }
}

#[differentiable]
fn element_or_return(x: &[f64], t: f64) -> f64 {
    let i = x.len();
    let Some(v) = x.get(i) else { return t * x[0] };
    v * t
}

#[test]
fn conditions_have_let_in_them() {
    for x in points() {
        check!(constant_and_more(&x, 0.63));
        check!(element_and_more(&x, 0.63));
        check!(element(&x, 0.63));
        check!(element_or_return(&x, 0.63));
    }
}

/// Points at which no two of what is compared are equal.
fn points() -> [Vec<f64>; 2] {
    [
        vec![0.7, 0.2, -0.4, 1.3, 0.5, 0.9],
        vec![0.3, 1.2, 0.4, -0.3, 0.55, -0.9],
    ]
}
