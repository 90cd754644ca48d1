//! Adapters and ends of iterators that are loops, conditions and counters of their own.

use backprop::differentiable;

#[differentiable]
fn chained(x: &[f64], t: f64) -> f64 {
    x.iter().chain(x[1..].iter()).map(|v| v * v).sum::<f64>() * t
}

#[differentiable]
fn chained_with_one(x: &[f64], t: f64) -> f64 {
    x.iter()
        .copied()
        .chain(std::iter::once(t))
        .map(|v| v * v)
        .sum::<f64>()
}

#[differentiable]
fn loop_over_chained(x: &[f64], t: f64) -> f64 {
    let mut s = 0.0;
    for v in x.iter().chain(&x[2..]) {
        s += v * t;
    }
    s
}

#[differentiable]
fn chained_backwards(x: &[f64], t: f64) -> f64 {
    x.iter()
        .chain(&[t, 2.0])
        .filter(|v| **v > 0.35)
        .rev()
        .fold(0.0, |a, v| a * 0.5 + v)
}

#[differentiable]
fn left_early(x: &[f64], t: f64) -> f64 {
    let mut s = 0.0;
    for v in x.iter().chain(&x[1..]) {
        if *v < 0.0 {
            continue;
        }
        if s > 2.0 {
            break;
        }
        s += v * t;
    }
    s
}

#[test]
fn lists_are_joined() {
    for x in points() {
        check!(chained(&x, 0.63));
        check!(chained_with_one(&x, 0.63));
        check!(loop_over_chained(&x, 0.63));
        check!(chained_backwards(&x, 0.63));
        check!(left_early(&x, 0.63));
    }
}

#[differentiable]
fn every_pair(x: &[f64], t: f64) -> f64 {
    x.iter()
        .flat_map(|v| x.iter().map(move |u| u * v))
        .sum::<f64>()
        * t
}

#[differentiable]
fn flattened(x: &[f64], t: f64) -> f64 {
    let m = [[x[0], t], [x[1], x[2]]];
    m.iter().flatten().map(|v| v * v).sum::<f64>()
}

#[differentiable]
fn of_parts(x: &[f64], t: f64) -> f64 {
    x.chunks_exact(2)
        .flat_map(|c| c.iter().rev())
        .map(|c| c.sin())
        .sum::<f64>()
        * t
}

#[differentiable]
fn pairs_of_indices(x: &[f64], t: f64) -> f64 {
    (0..3)
        .flat_map(|i| (0..i).map(move |j| (i, j)))
        .map(|(i, j)| x[i] * x[j])
        .sum::<f64>()
        * t
}

#[differentiable]
fn loop_over_pairs(x: &[f64], t: f64) -> f64 {
    let mut s = 0.0;
    for (i, j) in (0..3).flat_map(|i| (i + 1..4).map(move |j| (i, j))) {
        s += x[i] * x[j] * t
    }
    s
}

#[differentiable]
fn left_from_within(x: &[f64], t: f64) -> f64 {
    let mut s = t;
    for p in x.chunks(2).flat_map(|c| c.iter().map(move |v| v * c[0])) {
        if p < 0.0 {
            continue;
        }
        s = s * p + t;
        if s > 3.0 {
            break;
        }
    }
    s
}

#[differentiable]
fn rows(x: &[f64], t: f64) -> f64 {
    let rows = [[x[0], x[1]], [t, x[2]]];
    rows.iter().flatten().skip(1).product::<f64>() + rows.iter().flat_map(|r| r.iter()).sum::<f64>()
}

#[test]
fn loops_stand_in_loops() {
    for x in points() {
        check!(every_pair(&x, 0.63));
        check!(flattened(&x, 0.63));
        check!(of_parts(&x, 0.63));
        check!(pairs_of_indices(&x, 0.63));
        check!(loop_over_pairs(&x, 0.63));
        check!(left_from_within(&x, 0.63));
        check!(rows(&x, 0.63));
    }
}

#[differentiable]
fn while_positive(x: &[f64], t: f64) -> f64 {
    x.iter()
        .take_while(|v| **v > 0.0)
        .map(|v| v * v)
        .sum::<f64>()
        * t
}

#[differentiable]
fn from_negative(x: &[f64], t: f64) -> f64 {
    x.iter()
        .skip_while(|v| **v > 0.0)
        .map(|v| v * v)
        .sum::<f64>()
        * t
}

#[differentiable]
fn while_there(x: &[f64], t: f64) -> f64 {
    x.iter()
        .map_while(|v| if *v > 0.0 { Some(v.sqrt()) } else { None })
        .sum::<f64>()
        * t
}

#[differentiable]
fn loop_while(x: &[f64], t: f64) -> f64 {
    let mut s = 0.0;
    for v in x.iter().take_while(|v| **v > 0.0) {
        s += v * t;
    }
    s
}

#[differentiable]
fn left_by_label(x: &[f64], t: f64) -> f64 {
    let mut s = 0.0;
    'rows: for i in 0..x.len() {
        for v in x.iter().skip_while(|v| **v > 0.4) {
            if *v * x[i] > 1.0 {
                continue 'rows;
            }
            if s < -9.0 {
                break 'rows;
            }
            s += v * x[i] * t;
        }
    }
    s
}

#[differentiable]
fn within_a_closure(x: &[f64], t: f64) -> f64 {
    x.iter()
        .map(|v| {
            x.iter()
                .take_while(|u| **u > *v - 1.0)
                .map(|u| u * v)
                .sum::<f64>()
        })
        .sum::<f64>()
        * t
}

#[test]
fn chains_end_early() {
    for x in points() {
        check!(while_positive(&x, 0.63));
        check!(from_negative(&x, 0.63));
        check!(while_there(&x, 0.63));
        check!(loop_while(&x, 0.63));
        check!(left_by_label(&x, 0.63));
        check!(within_a_closure(&x, 0.63));
    }
}

#[differentiable]
fn scanned(x: &[f64], t: f64) -> f64 {
    x.iter()
        .scan(t, |s, v| {
            *s = *s * 0.5 + v;
            Some(*s)
        })
        .map(|v| v * v)
        .sum::<f64>()
}

#[differentiable]
fn scanned_with_two(x: &[f64], t: f64) -> f64 {
    x.iter()
        .scan((0.0, 1.0), |s, v| {
            *s = (s.1, s.0 * v + t);
            if s.1 > -5.0 { Some(s.0 * s.1) } else { None }
        })
        .sum::<f64>()
}

#[differentiable]
fn successors(x: &[f64], t: f64) -> f64 {
    std::iter::successors(Some(t), |v| Some(v * x[0]))
        .take(5)
        .sum::<f64>()
}

#[differentiable]
fn successors_that_end(x: &[f64], t: f64) -> f64 {
    std::iter::successors(
        Some(t),
        |v| if *v < 3.0 { Some(v * 1.5 + x[0]) } else { None },
    )
    .map(|v| v * v)
    .sum::<f64>()
}

#[test]
fn states_are_carried() {
    for x in points() {
        check!(scanned(&x, 0.63));
        check!(scanned_with_two(&x, 0.63));
        check!(successors(&x, 0.63));
        check!(successors_that_end(&x, 0.63));
    }
}

#[differentiable]
fn numbered(x: &[f64], t: f64) -> f64 {
    x.iter()
        .filter(|v| **v > 0.0)
        .enumerate()
        .map(|(i, v)| v * t.powi(i as i32))
        .sum::<f64>()
}

#[differentiable]
fn taken(x: &[f64], t: f64) -> f64 {
    x.iter()
        .filter(|v| **v > 0.0)
        .take(2)
        .map(|v| v * t)
        .sum::<f64>()
}

#[differentiable]
fn returned_early(x: &[f64], t: f64) -> f64 {
    for (i, v) in x.iter().filter(|v| **v > 0.0).enumerate() {
        if i == 2 {
            return v * t * x[0];
        }
    }
    t
}

#[differentiable]
fn every_other(x: &[f64], t: f64) -> f64 {
    let h: Vec<f64> = x
        .iter()
        .filter(|v| **v > 0.0)
        .skip(1)
        .step_by(2)
        .map(|v| v * t)
        .collect();
    h[0] * h.len() as f64
}

#[differentiable]
fn cycled(x: &[f64], t: f64) -> f64 {
    x.iter().cycle().take(10).map(|v| v * v).sum::<f64>() * t
}

#[test]
fn items_are_counted_behind_filters() {
    for x in points() {
        check!(numbered(&x, 0.63));
        check!(taken(&x, 0.63));
        check!(returned_early(&x, 0.63));
        check!(every_other(&x, 0.63));
        check!(cycled(&x, 0.63));
    }
}

#[differentiable]
fn chosen(x: &[f64], t: f64) -> f64 {
    x.iter()
        .copied()
        .filter_map(|v| if v > 0.0 { Some(v.sqrt() * t) } else { None })
        .sum::<f64>()
}

#[differentiable]
fn chosen_then(x: &[f64], t: f64) -> f64 {
    x.iter()
        .copied()
        .filter_map(|v| (v > 0.0).then(|| v.sqrt() * t))
        .sum::<f64>()
}

#[differentiable]
fn chosen_then_some(x: &[f64], t: f64) -> f64 {
    x.iter()
        .copied()
        .filter_map(|v| (v > 0.0).then_some(v * t))
        .sum::<f64>()
}

#[differentiable]
fn chosen_pairs(x: &[f64], t: f64) -> f64 {
    x.iter()
        .map(|v| v * t)
        .filter_map(|v| if v > 0.0 { Some((v, v.sqrt())) } else { None })
        .map(|(a, b)| a * b)
        .sum::<f64>()
}

#[differentiable]
fn parted(x: &[f64], t: f64) -> f64 {
    let (a, b): (Vec<f64>, Vec<f64>) = x.iter().partition(|v| **v > 0.0);
    a[0] * b[0] * t
}

#[differentiable]
fn unzipped(x: &[f64], t: f64) -> f64 {
    let (a, b): (Vec<f64>, Vec<f64>) = x.iter().map(|v| (v * t, v.sin())).unzip();
    a[0] * b[1]
}

#[differentiable]
fn unzipped_one(x: &[f64], t: f64) -> f64 {
    let (a, _): (Vec<f64>, Vec<f64>) = x.iter().map(|v| (v * t, v * v)).unzip();
    a.iter().sum::<f64>() * a.len() as f64
}

#[test]
fn items_are_chosen_and_mapped() {
    for x in points() {
        check!(chosen(&x, 0.63));
        check!(chosen_then(&x, 0.63));
        check!(chosen_then_some(&x, 0.63));
        check!(chosen_pairs(&x, 0.63));
        check!(parted(&x, 0.63));
        check!(unzipped(&x, 0.63));
        check!(unzipped_one(&x, 0.63));
    }
}

#[differentiable]
fn last(x: &[f64], t: f64) -> f64 {
    x.iter().map(|v| v * t).last().unwrap()
}

#[differentiable]
fn nth(x: &[f64], t: f64) -> f64 {
    x.iter().map(|v| v * t).nth(1).unwrap()
}

#[differentiable]
fn found(x: &[f64], t: f64) -> f64 {
    x.iter().find(|v| **v < 0.0).unwrap() * t
}

#[differentiable]
fn found_or(x: &[f64], t: f64) -> f64 {
    x.iter().copied().find(|&v| v < 0.0).map_or(t, |v| v * t)
}

#[differentiable]
fn reduced(x: &[f64], t: f64) -> f64 {
    x.iter()
        .copied()
        .map(f64::abs)
        .reduce(f64::min)
        .unwrap_or(0.0)
        * t
}

#[test]
fn one_item_is_found() {
    for x in points() {
        check!(last(&x, 0.63));
        check!(nth(&x, 0.63));
        check!(found(&x, 0.63));
        check!(found_or(&x, 0.63));
        check!(reduced(&x, 0.63));
    }
}

#[differentiable]
fn largest_with_place(x: &[f64], t: f64) -> f64 {
    let (i, v) = x
        .iter()
        .enumerate()
        .max_by(|a, b| a.1.partial_cmp(b.1).unwrap())
        .unwrap();
    v * t * i as f64
}

#[differentiable]
fn place_of_largest(x: &[f64], t: f64) -> f64 {
    let i = x
        .iter()
        .enumerate()
        .max_by(|a, b| a.1.total_cmp(b.1))
        .map(|(i, _)| i)
        .unwrap();
    x[i] * t
}

#[differentiable]
fn largest_index(x: &[f64], t: f64) -> f64 {
    let i = (0..x.len()).max_by(|&a, &b| x[a].total_cmp(&x[b])).unwrap();
    x[i] * t
}

#[differentiable]
fn largest(x: &[f64], t: f64) -> f64 {
    x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap() * t
}

#[differentiable]
fn by_name(x: &[f64], t: f64) -> f64 {
    x.iter().copied().max_by(f64::total_cmp).unwrap() * t
}

#[differentiable]
fn least(x: &[f64], t: f64) -> f64 {
    *x.iter().min_by(|a, b| a.partial_cmp(b).unwrap()).unwrap() * t
}

#[differentiable]
fn largest_lent(x: &[f64], t: f64) -> f64 {
    *x.iter().max_by(|a, b| a.total_cmp(b)).unwrap() * t
}

#[test]
fn the_largest_is_found_with_its_place() {
    for x in points() {
        check!(largest_with_place(&x, 0.63));
        check!(place_of_largest(&x, 0.63));
        check!(largest_index(&x, 0.63));
        check!(largest(&x, 0.63));
        check!(by_name(&x, 0.63));
        check!(least(&x, 0.63));
        check!(largest_lent(&x, 0.63));
    }
}

#[differentiable]
fn chunks_from_the_end(x: &[f64], t: f64) -> f64 {
    x.rchunks(2).map(|c| c[0] * c[0]).sum::<f64>() * t
}

#[differentiable]
fn for_each(x: &[f64], t: f64) -> f64 {
    let mut s = 0.0;
    x.iter().for_each(|v| s += v * t);
    s
}

#[differentiable]
fn backwards_numbered(x: &[f64], t: f64) -> f64 {
    x.iter()
        .rev()
        .enumerate()
        .map(|(i, v)| v * t.powi(i as i32))
        .sum::<f64>()
}

#[differentiable]
fn three_at_once(x: &[f64], t: f64) -> f64 {
    x.iter()
        .zip(&x[1..])
        .zip(&x[2..])
        .map(|((a, b), c)| a * b * c)
        .sum::<f64>()
        * t
}

#[differentiable]
fn pairs(x: &[f64], t: f64) -> f64 {
    x.chunks_exact(2).map(|c| c[0] * c[1]).sum::<f64>() * t
}

#[differentiable]
fn mapped_backwards(x: &[f64], t: f64) -> f64 {
    x.iter().map(|v| v * t).rev().fold(0.0, |a, v| a * 0.5 + v)
}

#[test]
fn parts_and_order() {
    for x in points() {
        check!(chunks_from_the_end(&x, 0.63));
        check!(for_each(&x, 0.63));
        check!(backwards_numbered(&x, 0.63));
        check!(three_at_once(&x, 0.63));
        check!(pairs(&x, 0.63));
        check!(mapped_backwards(&x, 0.63));
    }
}

/// Points at which no two of what is compared are equal.
fn points() -> [Vec<f64>; 2] {
    [
        vec![0.7, 0.2, -0.4, 1.3, 0.5, 0.9],
        vec![0.3, 1.2, 0.4, -0.3, 0.55, -0.9],
    ]
}
