//! Values on whose way the loop, the closure or the function may be left: nothing is done with them then.

use backprop::{Differentiable, differentiable};

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn assigned(x: f64, y: f64, n: usize) -> f64 {
    let mut s = x;
    for _ in 0..n {
        s = if s > 0.8 { break } else { s + y * 0.5 + 0.9 };
        s *= 1.1;
    }
    s * y
}

#[differentiable]
fn added(x: f64, y: f64, n: usize) -> f64 {
    let mut s = x;
    let mut k = 0;
    for i in 0..n {
        s += match i {
            1 => continue,
            _ => s * 0.5 + y,
        };
        k += 1;
        s *= if s > 1.0 { break } else { 1.3 };
        k += 1;
    }
    s * y * k as f64
}

#[differentiable]
fn put_in_a_list(x: f64, y: f64, v: &[f64], n: usize) -> f64 {
    let mut l = v.to_vec();
    for i in 0..n {
        l[i % 2] = {
            let t = l[0] * x;
            if t > 0.2 {
                continue;
            }
            t + y
        };
        l.push({
            if l[1] > 0.5 {
                break;
            }
            l[0]
        });
    }
    l[0] * l[1] + l[l.len() - 1]
}

#[differentiable]
fn returned(x: f64, y: f64, n: usize) -> f64 {
    let mut s = x;
    let mut t = y;
    for _ in 0..n {
        s = if s > 2.8 {
            return s * y;
        } else {
            s + y * 0.5 + 0.9
        };
        (s, t) = if s > 1.8 { break } else { (s + 0.7, t * s) };
        s = square(if s > 1.5 { break } else { s }) + s;
    }
    s * x * t
}

#[differentiable]
fn broken_out_of(x: f64, y: f64, n: usize) -> f64 {
    let mut s = x;
    let mut i = 0;
    let found = 'found: loop {
        i += 1;
        s += y * 0.3 + 0.5;
        if i > n {
            break {
                if s > 1.0 {
                    break 'found s * s;
                }
                s * y
            };
        }
    };
    found * x
}

/// Constants of any type, on the ways that do not leave.
#[differentiable]
fn constants(x: f64, y: f64, w: [f64; 3], n: usize) -> f64 {
    let mut s = x;
    let mut k = 1;
    let mut m = 0;
    for i in 0..n {
        m = if i > 4 { break } else { i + 2 };
        k += match i {
            0 => 2,
            1 => continue,
            _ => 3,
        };
        let before = match i.checked_sub(1) {
            Some(before) => before,
            None => continue,
        };
        s = s * y + w[k % 3] * w[before % 3] + w[2];
    }
    s * k as f64 + x * m as f64
}

#[differentiable]
fn left_closures(x: f64, y: f64, v: &[f64], n: usize) -> f64 {
    let bent = |t: f64| {
        if t > y {
            return t * x;
        }
        t * t
    };
    let looped = |t: f64| -> f64 {
        let mut u = t;
        for _ in 0..n {
            if u > y {
                return u * x;
            }
            u = u * 0.5 + y;
        }
        u * t
    };
    let nested = |t: f64| {
        let inner = |u: f64| {
            if u > 0.2 {
                return u;
            }
            bent(u)
        };
        if t < 0.4 {
            return inner(t) * y;
        }
        inner(t * 0.5)
    };
    let count = |i: usize| {
        if i > 1 {
            return 2;
        }
        i * 3
    };
    let mut s = 0.3;
    for i in 0..n {
        s = bent(s) + 0.2 * nested(s) + 0.1 * looped(s) * count(i) as f64;
    }
    let sum: f64 = v
        .iter()
        .map(|&t| {
            if t > 0.1 {
                return t * x;
            }
            t * y * t
        })
        .sum();
    s * x + sum
}

#[test]
fn nothing_is_done_with_a_value_that_leaves() {
    let v = [0.7, -0.3, 0.25];
    for (x, y) in [(0.35, -1.2), (1.4, 0.1), (-0.65, -0.55), (0.45, 0.75)] {
        for n in 0..5 {
            check!(assigned(x, y; n));
            check!(added(x, y; n));
            check!(put_in_a_list(x, y, &v; n));
            check!(returned(x, y; n));
            check!(broken_out_of(x, y; n));
            check!(constants(x, y, [0.3, -0.6, 0.8]; n));
        }
    }
}

#[test]
fn closures_return_early() {
    let v = [0.7, -0.3, 0.25];
    for (x, y) in [(0.35, -1.2), (1.4, 0.15), (-0.65, -0.55)] {
        for n in 0..4 {
            check!(left_closures(x, y, &v; n));
        }
    }
}

#[differentiable]
fn replaced(x: f64, y: f64, n: usize) -> f64 {
    let mut a = vec![x, y];
    let mut s = 0.0;
    for i in 0..n {
        let before = a;
        a = vec![s + x; i + 2];
        s += before[0] * before[1];
        let before = std::mem::replace(&mut a, vec![s * y; i + 3]);
        s += before[0] * before[1] * 0.1;
    }
    s + a[1]
}

#[differentiable]
fn through_a_call(x: f64, y: f64, n: usize) -> f64 {
    replaced(x * y, y, n) * replaced(y, x, n / 2)
}

#[test]
fn what_a_list_was_before_it_got_another_length_stays() {
    for n in 0..4 {
        check!(replaced(0.5, -0.4; n));
        check!(through_a_call(0.5, -0.4; n));
    }
}

#[derive(Clone, Copy, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiable]
fn rest_of_a_struct(x: f64, y: f64, n: usize) -> f64 {
    let p = Point { x, y };
    let mut q = Point { x: x * y, ..p };
    for _ in 0..n {
        q = Point { y: q.x * 0.5, ..q };
        q.x += q.y;
    }
    q.x * q.y + p.x
}

#[test]
fn a_struct_has_the_rest_of_one_that_is_written_out() {
    for n in 0..3 {
        check!(rest_of_a_struct(0.5, -0.4; n));
    }
}

#[differentiable]
fn pairs_returned_early(x: &[f64]) -> f64 {
    let order = |a: f64, b: f64| {
        if a > b {
            return (a, b);
        }
        (b, a * 2.0)
    };
    let mut s = 0.0;
    for k in 1..x.len() {
        let (most, least) = order(x[k - 1], x[k]);
        s += most * most * least;
    }
    s
}

#[differentiable]
fn truths_returned_early(x: &[f64]) -> f64 {
    let is_kept = |a: f64| {
        if a > 1.0 {
            return true;
        }
        a < 0.6
    };
    let mut s = 0.0;
    for &v in x {
        if is_kept(v) {
            s += v * v;
        }
    }
    s
}

#[differentiable]
fn values_with_truths_returned_early(x: &[f64]) -> f64 {
    let step = |a: f64| -> (f64, bool, usize) {
        let b = a * 2.0;
        if a > 1.0 {
            let c = b * a;
            return (c, true, 0);
        } else if a < 0.6 {
            return (b, false, 1);
        }
        let d = b.sin();
        if d > 0.975 {
            return (d, true, 2);
        }
        (a, false, 3)
    };
    let mut s = 1.0;
    for &v in x {
        let (p, is_large, place) = step(v * s);
        if is_large {
            s += 0.1 * p * x[place];
        } else {
            s += 0.2 * p * p + x[place] * p;
        }
    }
    s
}

#[differentiable]
fn arrays_returned_early(x: &[f64]) -> f64 {
    x.iter()
        .map(|&a| {
            if a > 1.0 {
                return [a, a * a];
            }
            [a.sin(), 1.0]
        })
        .map(|[p, q]| p * q)
        .sum()
}

#[test]
fn closures_return_more_than_numbers_early() {
    let x = vec![0.5, 0.7, 1.1, 0.9];
    check!(pairs_returned_early(&x));
    check!(truths_returned_early(&x));
    check!(values_with_truths_returned_early(&x));
    check!(values_with_truths_returned_early(&vec![0.9, 0.1, 0.4, 0.7]));
    check!(arrays_returned_early(&x));
}
