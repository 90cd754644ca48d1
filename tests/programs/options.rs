//! An `Option` of what is differentiated: variables that hold one, its methods, and patterns that take it apart.

use backprop::differentiable;

#[differentiable]
fn least_distance(x: &[f64], t: f64) -> f64 {
    let mut best: Option<f64> = None;
    for v in x {
        let d = (v - t) * (v - t);
        best = Some(match best {
            None => d,
            Some(b) => b.min(d),
        });
    }
    best.unwrap_or(0.0)
}

#[differentiable]
fn largest(x: &[f64], t: f64) -> f64 {
    let mut best: Option<f64> = None;
    for v in x {
        if best.is_none() || *v > best.unwrap() {
            best = Some(*v);
        }
    }
    best.unwrap() * t
}

#[differentiable]
fn without_a_type(x: &[f64], t: f64) -> f64 {
    let mut best = None;
    for v in x {
        best = Some(best.map_or(*v, |b: f64| b.min(*v * t)));
    }
    best.unwrap_or(0.0)
}

#[differentiable]
fn previous(x: &[f64], t: f64) -> f64 {
    let mut prev: Option<f64> = None;
    let mut s = 0.0;
    for v in x {
        if let Some(p) = prev {
            s += (v - p).powi(2) * t;
        }
        prev = Some(*v);
    }
    s
}

#[differentiable]
fn largest_with_place(x: &[f64], t: f64) -> f64 {
    let mut best: Option<(usize, f64)> = None;
    for (i, &v) in x.iter().enumerate() {
        if best.is_none_or(|(_, b)| v > b) {
            best = Some((i, v));
        }
    }
    let (i, v) = best.unwrap();
    v * t * (i as f64)
}

#[differentiable]
fn returned_early(x: &[f64], t: f64) -> f64 {
    let mut last: Option<f64> = None;
    for v in x {
        if let Some(p) = last
            && *v > p
        {
            return p * v * t;
        }
        last = Some(v * 0.9);
    }
    t
}

#[differentiable]
fn there_or_not(x: &[f64], t: f64) -> f64 {
    let mut low: Option<f64> = Some(t);
    let mut s = 0.0;
    for v in x {
        if *v < 0.0 {
            low = None;
        } else if let Some(l) = low {
            s += l * v;
            low = low.filter(|l| *l < 3.0).map(|l| l * 1.5);
        } else {
            low = Some(v * t);
        }
    }
    s + low.map_or(t, |l| l * l)
}

#[differentiable]
fn both_ends(x: &[f64], t: f64) -> f64 {
    let mut a: Option<(f64, f64)> = None;
    for v in x {
        a = match a {
            None => Some((*v, *v)),
            Some((lo, hi)) => Some((lo.min(*v), hi.max(*v))),
        };
    }
    match a {
        Some((lo, hi)) if hi > lo => (hi - lo) * t,
        Some((lo, _)) => lo,
        None => t,
    }
}

#[test]
fn a_variable_holds_an_option() {
    for x in points() {
        check!(least_distance(&x, 0.63));
        check!(largest(&x, 0.63));
        check!(without_a_type(&x, 0.63));
        check!(previous(&x, 0.63));
        check!(largest_with_place(&x, 0.63));
        check!(returned_early(&x, 0.63));
        check!(there_or_not(&x, 0.63));
        check!(both_ends(&x, 0.63));
    }
}

#[differentiable]
fn mapped(x: &[f64], t: f64) -> f64 {
    let o = if x[0] > 0.0 { Some(x[0] * t) } else { None };
    o.map(|v| v.sin()).unwrap_or(t)
}

#[differentiable]
fn matched(x: &[f64], t: f64) -> f64 {
    let o = (x[0] > 0.0).then(|| x[0] * t);
    match o {
        Some(v) => v,
        None => t,
    }
}

#[differentiable]
fn found(x: &[f64], t: f64) -> f64 {
    let o = x.iter().copied().find(|v| *v > 0.9);
    if let Some(v) = o { v * t } else { t }
}

#[differentiable]
fn reduced(x: &[f64], t: f64) -> f64 {
    let o = x.iter().copied().reduce(f64::max);
    match o {
        Some(v) => v * t,
        None => t,
    }
}

#[differentiable]
fn reduced_or(x: &[f64], t: f64) -> f64 {
    let o = x.iter().copied().reduce(f64::max);
    o.unwrap_or(0.0) * t
}

#[differentiable]
fn found_or_returned(x: &[f64], t: f64) -> f64 {
    let Some(v) = x.iter().copied().find(|v| *v > 0.8) else {
        return t * x[0];
    };
    v * t
}

#[differentiable]
fn of_a_list(x: &[f64], t: f64) -> f64 {
    let o = x.get(1).copied().filter(|v| *v > 0.5).or(Some(t));
    o.and_then(|v| if v > 0.0 { Some(v * v) } else { None })
        .unwrap_or_default()
        * x[0]
}

#[differentiable]
fn in_closures(x: &[f64], t: f64) -> f64 {
    let first = |list: &[f64]| list.first().map(|v| v * t);
    first(x).unwrap_or(0.0) + first(&x[1..]).expect("two")
}

#[test]
fn an_option_has_methods() {
    for x in points() {
        check!(mapped(&x, 0.63));
        check!(matched(&x, 0.63));
        check!(found(&x, 0.63));
        check!(reduced(&x, 0.63));
        check!(reduced_or(&x, 0.63));
        check!(found_or_returned(&x, 0.63));
        check!(of_a_list(&x, 0.63));
        check!(in_closures(&x, 0.63));
    }
}

/// Points at which no two of what is compared are equal.
fn points() -> [Vec<f64>; 2] {
    [
        vec![0.7, 0.2, -0.4, 1.3, 0.5, 0.9],
        vec![0.3, 1.2, 0.4, -0.3, 0.55, -0.9],
    ]
}

#[differentiable]
fn kept_of_pop(x: &[f64], t: f64) -> f64 {
    let mut list: Vec<f64> = x.iter().map(|v| v * t).collect();
    let mut sum = 0.0;
    for _ in 0..x.len() + 1 {
        let last = list.pop();
        sum = sum * t + last.map_or(1.0, |v| v * v);
    }
    sum
}

#[test]
fn what_a_list_gives_is_kept() {
    for x in points() {
        check!(kept_of_pop(&x, 0.63));
    }
}

#[differentiable]
fn begins_with_an_element(x: &[f64], t: f64) -> f64 {
    let mut best: Option<f64> = x.first().copied();
    let mut other = x.last().copied();
    if t > 0.5 {
        other = other.map(|v| v * t);
    }
    for v in &x[1..] {
        best = best.map(|b| b.max(v * t));
    }
    best.unwrap() * t + other.unwrap_or(1.0)
}

#[test]
fn a_variable_begins_with_what_a_list_gives() {
    for x in points() {
        check!(begins_with_an_element(&x, 0.63));
    }
}
