//! Forms of std that stand for others of the language: the ends of lists, patterns of lists, searches, arrays that a function
//! fills.

use backprop::differentiable;

#[differentiable]
fn first_last(x: &[f64], t: f64) -> f64 {
    x.first().unwrap() * x.last().unwrap() * t
}

#[differentiable]
fn last_copied(x: &[f64], t: f64) -> f64 {
    let l = x.last().copied().unwrap();
    let f = *x.first().unwrap();
    l * f * t
}

#[differentiable]
fn split_first(x: &[f64], t: f64) -> f64 {
    let (first, rest) = x.split_first().unwrap();
    rest.iter().fold(*first, |a, v| a * t + v)
}

#[differentiable]
fn split_last(x: &[f64], t: f64) -> f64 {
    let (last, rest) = x.split_last().unwrap();
    let mut s = *last * t;
    for v in rest {
        s = s * v + t;
    }
    s
}

#[differentiable]
fn get(x: &[f64], t: f64) -> f64 {
    x.get(1).copied().unwrap_or(0.0) * t
}

#[differentiable]
fn get_unwrap(x: &[f64], t: f64) -> f64 {
    *x.get(1).unwrap() * t
}

#[test]
fn ends_of_lists() {
    let x = vec![0.7, 0.2, -0.4, 1.3, 0.5, 0.9];
    check!(first_last(&x, 0.6));
    check!(last_copied(&x, 0.6));
    check!(split_first(&x, 0.6));
    check!(split_last(&x, 0.6));
    check!(get(&x, 0.6));
    check!(get_unwrap(&x, 0.6));
}

#[differentiable]
fn windows_pat(x: &[f64], t: f64) -> f64 {
    let mut s = 0.0;
    for w in x.windows(2) {
        if let [a, b] = w {
            s += a * b * t;
        }
    }
    s
}

#[differentiable]
fn windows_let(x: &[f64], t: f64) -> f64 {
    let mut s = 0.0;
    for w in x.windows(3) {
        let [a, b, c] = *w else { unreachable!() };
        s += (a - 2.0 * b + c) * t * a;
    }
    s
}

#[differentiable]
fn ref_pattern(x: &[f64], t: f64) -> f64 {
    let &[a, b, ..] = x else { panic!() };
    a * b * t
}

#[differentiable]
fn slice_match(x: &[f64], t: f64) -> f64 {
    match x {
        [] => 0.0,
        [a] => *a,
        [a, .., b] => a * b * t,
    }
}

#[test]
fn lists_are_matched() {
    let x = vec![0.7, 0.2, -0.4, 1.3, 0.5, 0.9];
    check!(windows_pat(&x, 0.6));
    check!(windows_let(&x, 0.6));
    check!(ref_pattern(&x, 0.6));
    check!(slice_match(&x, 0.6));
}

#[differentiable]
fn any(x: &[f64], t: f64) -> f64 {
    if x.iter().any(|&v| v < 0.0) {
        t * x[0]
    } else {
        t
    }
}

#[differentiable]
fn all(x: &[f64], t: f64) -> f64 {
    if x.iter().all(|v| v.is_finite()) {
        t * x[0]
    } else {
        t
    }
}

#[differentiable]
fn position(x: &[f64], t: f64) -> f64 {
    let i = x.iter().position(|&v| v < 0.0).unwrap();
    x[i] * t
}

#[differentiable]
fn position_or(x: &[f64], t: f64) -> f64 {
    let i = x.iter().position(|&v| v < -5.0).unwrap_or(0);
    x[i] * t
}

#[differentiable]
fn count(x: &[f64], t: f64) -> f64 {
    let n = x.iter().filter(|&&v| v > 0.0).count();
    x[0] * t / n as f64
}

#[test]
fn chains_end_in_constants() {
    let x = vec![0.7, 0.2, -0.4, 1.3, 0.5, 0.9];
    check!(any(&x, 0.6));
    check!(all(&x, 0.6));
    check!(position(&x, 0.6));
    check!(position_or(&x, 0.6));
    check!(count(&x, 0.6));
}

#[differentiable]
fn reduce(x: &[f64], t: f64) -> f64 {
    x.iter().copied().reduce(|a, b| a * t + b).unwrap()
}

#[differentiable]
fn reduce_max(x: &[f64], t: f64) -> f64 {
    x.iter().copied().reduce(f64::max).unwrap() * t
}

#[differentiable]
fn min_by(x: &[f64], t: f64) -> f64 {
    let m = x.iter().min_by(|a, b| a.partial_cmp(b).unwrap()).unwrap();
    m * t
}

#[differentiable]
fn max_by_total(x: &[f64], t: f64) -> f64 {
    let m = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap();
    m * m * t
}

#[differentiable]
fn mul_add2(x: &[f64], t: f64) -> f64 {
    x.iter().rev().fold(0.0, |acc: f64, &c| acc.mul_add(t, c))
}

#[test]
fn chains_end_in_numbers() {
    let x = vec![0.7, 0.2, -0.4, 1.3, 0.5, 0.9];
    check!(reduce(&x, 0.6));
    check!(reduce_max(&x, 0.6));
    check!(min_by(&x, 0.6));
    check!(max_by_total(&x, 0.6));
    check!(mul_add2(&x, 0.6));
}

#[differentiable]
fn from_fn(x: &[f64], t: f64) -> f64 {
    let a: [f64; 3] = std::array::from_fn(|i| x[i] * t);
    a[0] * a[1] + a[2]
}

#[differentiable]
fn from_fn2(x: &[f64], t: f64) -> f64 {
    let a = core::array::from_fn::<f64, 3, _>(|i| x[i] * t + i as f64);
    a.iter().product::<f64>()
}

#[differentiable]
fn extend(x: &[f64], t: f64) -> f64 {
    let mut v = vec![t];
    v.extend_from_slice(x);
    v.iter().product::<f64>()
}

#[differentiable]
fn extend_iter(x: &[f64], t: f64) -> f64 {
    let mut v = vec![t];
    v.extend(x.iter().map(|a| a * 2.0));
    v.iter().product::<f64>()
}

#[differentiable]
fn reverse(x: &[f64], t: f64) -> f64 {
    let mut v = x.to_vec();
    v.reverse();
    v.iter().fold(0.0, |a, b| a * t + b)
}

#[differentiable]
fn zip_arrays(x: &[f64], t: f64) -> f64 {
    let a = [x[0] * t, x[1]];
    let b = [t, x[2]];
    a.iter().zip(b.iter()).map(|(p, q)| p * q).sum::<f64>()
        + std::iter::zip(a, b).map(|(p, q)| p - q).sum::<f64>()
}

#[differentiable]
fn repeat(x: &[f64], t: f64) -> f64 {
    std::iter::repeat(t)
        .take(3)
        .zip(x)
        .map(|(a, b)| a * b)
        .sum()
}

#[test]
fn lists_that_std_makes() {
    let x = vec![0.7, 0.2, -0.4, 1.3, 0.5, 0.9];
    check!(from_fn(&x, 0.6));
    check!(from_fn2(&x, 0.6));
    check!(extend(&x, 0.6));
    check!(extend_iter(&x, 0.6));
    check!(reverse(&x, 0.6));
    check!(zip_arrays(&x, 0.6));
    check!(repeat(&x, 0.6));
}

#[differentiable]
fn saturating(x: &[f64], t: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        let lo = i.saturating_sub(1);
        let hi = (i + 1).min(x.len() - 1);
        s += x[lo] * x[hi] * t;
    }
    s
}

#[differentiable]
fn while_pop(x: &[f64], t: f64) -> f64 {
    let mut list = vec![0usize, 2, 1];
    let mut s = 0.0;
    while let Some(i) = list.pop() {
        s = s * t + x[i];
        if i == 2 {
            list.push(3);
        }
    }
    s
}

#[differentiable]
fn match_partial(x: &[f64], t: f64) -> f64 {
    match x[0].partial_cmp(&x[1]) {
        Some(std::cmp::Ordering::Less) => t,
        Some(_) => x[0] * t,
        None => f64::NAN,
    }
}

#[differentiable]
fn max_const(x: &[f64], t: f64) -> f64 {
    let n = x.len().max(3).min(5);
    let mut s = 0.0;
    for i in 0..n {
        s += x[i] * t;
    }
    s
}

#[test]
fn constants_beside_lists() {
    let x = vec![0.7, 0.2, -0.4, 1.3, 0.5, 0.9];
    check!(saturating(&x, 0.6));
    check!(while_pop(&x, 0.6));
    check!(match_partial(&x, 0.6));
    check!(max_const(&x, 0.6));
}

#[differentiable]
fn product_of<const N: usize>(a: [f64; N], b: [f64; N]) -> [f64; N] {
    std::array::from_fn(|i| a[i] * b[i])
}
#[differentiable]
fn axpy(a: [f64; 4], h: f64, b: [f64; 4]) -> f64 {
    let axpy =
        |a: [f64; 4], h: f64, b: [f64; 4]| -> [f64; 4] { std::array::from_fn(|i| a[i] + h * b[i]) };
    let mut s = a;
    for _ in 0..3 {
        s = axpy(s, h, product_of(s, b));
    }
    let m: [[f64; 2]; 4] = core::array::from_fn(|i| [s[i], s[i] * h]);
    m[0][1] * m[3][0]
}
#[test]
fn arrays_are_filled_where_their_type_is_known() {
    check!(axpy([0.1, 0.2, 0.3, 0.4], 0.5, [0.7, 0.9, 0.8, 0.6]));
}
#[differentiable]
fn rows(rows: &[Vec<f64>], t: f64) -> f64 {
    let mut s = 0.0;
    for row in rows {
        if !row.iter().all(|v| v.is_finite()) {
            continue;
        }
        let Some((head, tail)) = row.split_first() else {
            continue;
        };
        let k = tail.iter().position(|&v| v > 0.5).unwrap_or(0);
        let n = tail.iter().filter(|&&v| v > 0.0).count();
        let best = tail.iter().copied().reduce(f64::max).unwrap();
        s += head * tail[k] * t * (s + n as f64) + best * best;
        if let [.., a, b] = &row[..] {
            s *= a * b;
        }
        if let Some(last) = row.last() {
            s += last * s;
        }
        if row.iter().any(|&v| v > 3.0) {
            return s * t;
        }
    }
    s
}
#[test]
fn lists_of_any_length_in_loops() {
    check!(rows(
        &vec![
            vec![0.3, 0.7, 0.9],
            vec![],
            vec![0.2, 0.1, 0.8, 0.4],
            vec![0.9, 1.3, 4.0]
        ],
        0.6
    ));
}
#[test]
fn in_closures_of_grad() {
    check_grad!((x: [f64; 3] = [0.3, 0.7, 0.2]) {
        let k = x.iter().position(|&v| v > 0.5).unwrap();
        let m = x.iter().copied().max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap();
        let v: [f64; 3] = std::array::from_fn(|i| x[i] * m);
        x[k] * m * v[0] + x.last().unwrap() * v.first().copied().unwrap_or(0.0)
    });
}

#[differentiable]
fn of_maps(x: f64, #[constant] weights: &std::collections::BTreeMap<usize, f64>, n: usize) -> f64 {
    let mut sum = 0.0;
    for (i, key) in [3, 7, 9].iter().enumerate() {
        if let Some(weight) = weights.get(key) {
            sum += weight * x * x;
        }
        let Some(same) = weights.get(key) else {
            continue;
        };
        sum += same * x.sin() * i as f64;
    }
    sum * weights.get(&n).copied().unwrap_or(2.0)
}

#[test]
fn a_map_is_asked_as_it_stands() {
    let weights = [(3, 0.5), (9, 2.0)].into_iter().collect();
    check!(of_maps(0.7; &weights, 3));
    check!(of_maps(0.7; &weights, 1));
}
