//! `fold` and `try_fold` of whatever is handed on, adapters that only look or begin again, and checks of items.

use backprop::differentiable;

/// Mean of squares of what is positive, with the counter in the fold.
#[differentiable]
fn counted(x: &[f64]) -> f64 {
    let (sum, count) = x.iter().fold(
        (0.0, 0),
        |(s, n), &v| if v > 0.0 { (s + v * v, n + 1) } else { (s, n) },
    );
    sum / f64::from(count.max(1))
}

/// The same in a tuple with one name.
#[differentiable]
fn counted_by_parts(x: &[f64]) -> f64 {
    let all = x.iter().fold((0, 0.0), |acc, &v| {
        (acc.0 + 1, acc.1 + v * f64::from(acc.0))
    });
    let positive = x.iter().fold((0, 1.0), |mut acc, &v| {
        if v > 0.0 {
            acc.0 += 1;
            acc.1 *= v;
        }
        acc
    });
    all.1 * positive.1 + f64::from(all.0 - positive.0)
}

/// Where the largest item is, beside it; the names are those of others around.
#[differentiable]
fn largest(x: &[f64]) -> f64 {
    let (i, best) = (2.0, x[0]);
    let (at, most) =
        x.iter().enumerate().fold(
            (0, f64::MIN),
            |(i, best), (k, &v)| {
                if v > best { (k, v) } else { (i, best) }
            },
        );
    most * x[(at + 1) % x.len()] * i + best
}

#[differentiable]
fn truth_values(x: &[f64]) -> f64 {
    let folded = x.iter().fold((1.0, true), |(s, adds), &v| {
        (if adds { s + v } else { s * v }, !adds)
    });
    folded.0 + x[x.iter().fold(0, |n, &v| if v > 0.9 { n + 1 } else { n }) % x.len()]
}

/// Lists and arrays that are handed on to be changed.
#[differentiable]
fn gathered(x: &[f64]) -> f64 {
    let products = x
        .windows(2)
        .fold(Vec::with_capacity(x.len()), |mut list, w| {
            list.push(w[0] * w[1]);
            list
        });
    let classes = x.iter().fold([0.0; 2], |mut sums, &v| {
        sums[usize::from(v > 1.0)] += v * v;
        sums
    });
    let scaled = x
        .iter()
        .map(|&v| [v, v * v])
        .fold([1.0; 2], |[a, b], [c, d]| [a + c, b + d * a]);
    products.iter().map(|p| p.sin()).sum::<f64>() + classes[0] * classes[1] + scaled[0] * scaled[1]
}

#[differentiable]
fn until_one_is_low(x: &[f64], #[constant] low: f64) -> f64 {
    let product = x.iter().try_fold(1.0, |p, &v| (v > low).then(|| p * v));
    let mean = x.iter().try_fold((0.0, 0), |(s, n), &v| {
        let next = s + v * v;
        if v > low - 1.0 {
            Some((next, n + 1))
        } else {
            None
        }
    });
    let mean = match mean {
        Some((s, n)) => s / f64::from(n),
        None => x[0].exp(),
    };
    let last = x.iter().skip(1).try_fold(x[0], |acc, &v| match v {
        v if v < low => None,
        _ => Some(acc / v),
    });
    product.unwrap_or(x[0] * x[1]) + mean + last.map_or(x[2], |v| v * v)
}

/// `cycle` goes through the list again as often as what is beside it wants.
#[differentiable]
fn again_and_again(x: &[f64], w: &[f64]) -> f64 {
    let mut s = x
        .iter()
        .zip(w.iter().cycle().skip(1))
        .map(|(a, b)| a * b * b)
        .sum::<f64>();
    for (a, c) in x.iter().zip([1.0, -2.0].iter().cycle()) {
        s += a * a * c;
    }
    for (k, &v) in x.iter().cycle().skip(2).enumerate() {
        if k > 2 * x.len() {
            break;
        }
        s = s * 0.5 + v * v;
    }
    s
}

/// Checks read items as the user's own names have them, by reference.
#[differentiable]
fn checked(x: &[f64], #[constant] most: f64) -> f64 {
    let mut s = 0.0;
    for v in x {
        assert!(*v < most, "{v} is not below {most}");
        s += v * v;
    }
    for (i, v) in x.iter().enumerate() {
        assert!(i < x.len() && *v != most);
        s *= v + i as f64;
    }
    let kept = x.iter().filter(|v| {
        debug_assert!(**v < most);
        **v > 0.0
    });
    s += kept.map(|v| v.ln()).sum::<f64>();
    s += x
        .iter()
        .map(|v| v * v)
        .inspect(|q| debug_assert!(*q >= 0.0 && q.is_finite()))
        .sum::<f64>();
    let seen = x.iter().inspect(|v| assert!(**v < most)).enumerate();
    s + seen.map(|(i, v)| i as f64 * v).sum::<f64>()
}

#[test]
fn folds_hand_on_more_than_floats() {
    for x in [vec![0.7, 1.3, -0.4, 2.1], vec![1.9, -0.3, 0.6], vec![0.8]] {
        check!(counted(&x));
        check!(counted_by_parts(&x));
        check!(largest(&x));
        check!(truth_values(&x));
        check!(gathered(&x));
    }
    assert!((counted(&[]) - 0.0).abs() < 1e-300);
    check_grad!((x: &[f64] = &vec![0.7, 1.3, -0.4]) {
        let (s, n) = x.iter().fold((0.0, 0), |(s, n), &v| if v > 0.0 { (s + v * v, n + 1) } else { (s, n) });
        s / f64::from(n)
    });
}

#[test]
fn try_fold_ends_where_there_is_nothing() {
    for low in [-1.0, -0.3, 0.9] {
        check!(until_one_is_low(&vec![0.7, 1.3, -0.4, 2.1]; low));
        check!(until_one_is_low(&vec![1.7, 1.3, 1.4]; low));
    }
}

#[test]
fn lists_begin_again() {
    check!(again_and_again(
        &vec![0.7, 1.3, -0.4, 2.1, 0.2],
        &vec![0.5, -1.1]
    ));
    check!(again_and_again(&vec![0.7], &vec![0.5]));
}

#[test]
fn checks_take_references_off_items() {
    check!(checked(&vec![0.7, 1.3, 2.1]; 5.0));
}

#[test]
#[should_panic(expected = "6 is not below 5")]
fn a_failed_check_panics_in_the_gradient_too() {
    let _ = checked::grad(&[0.7, 6.0], 5.0);
}

#[differentiable]
fn steps_that_are_mapped(x: f64, v: &[f64], #[constant] most: f64) -> f64 {
    let table = [0.3, 0.4, 0.5, 0.9];
    let sines = v.iter().try_fold((x, 0), |(s, k), t| {
        Some((s, k)).map(|(s, k)| ((s * t).sin(), k + 1))
    });
    let mean = v.iter().try_fold((0.0, 0), |acc, t| {
        Some(acc)
            .map(|(s, k)| (s + t * x, k + 1))
            .filter(|(s, _)| *s < most)
    });
    let weighted = v.iter().try_fold((x, 0_usize), |(s, k), t| {
        table
            .get(k)
            .and_then(|c| (s < most).then(|| (s + c * t, k + 1)))
            .map(|(s, k)| {
                let next = s.cos();
                (s + next * x, k)
            })
    });
    let mut sum = 0.0;
    if let Some((s, k)) = sines {
        sum += s * f64::from(k);
    }
    if let Some((s, k)) = mean {
        sum += s / f64::from(k);
    }
    match weighted {
        Some((s, k)) => sum + s * v[k - 1],
        None => sum * x,
    }
}

#[test]
fn what_a_step_gives_is_mapped_and_filtered() {
    for most in [0.1, 0.5, 9.0] {
        check!(steps_that_are_mapped(0.4, &vec![0.3, 0.7, 0.45]; most));
        check!(steps_that_are_mapped(0.4, &vec![0.3, 0.7, 0.45, 0.2]; most));
    }
}
