//! Names that stand for a differentiated value in one place and for something else in another.

use backprop::differentiable;

/// Gauss' elimination with the largest pivot of a column: `r` is a row of numbers first, and the number of a row then.
#[differentiable]
fn determinant(a: &[f64], n: usize) -> f64 {
    let mut m: Vec<Vec<f64>> = a.chunks(n).map(|r| r.to_vec()).collect();
    let mut det = 1.0;
    for c in 0..n {
        let mut p = c;
        for r in c + 1..n {
            if m[r][c].abs() > m[p][c].abs() {
                p = r;
            }
        }
        if p != c {
            m.swap(c, p);
            det = -det;
        }
        det *= m[c][c];
        for r in c + 1..n {
            let f = m[r][c] / m[c][c];
            for k in c..n {
                let above = m[c][k];
                m[r][k] -= f * above;
            }
        }
    }
    det
}

#[test]
fn a_row_of_numbers_and_the_number_of_a_row_may_have_one_name() {
    // The pivots are in the second, the third and the first row.
    let a = [0.0, 2.0, 1.0, 4.0, 1.0, -2.0, 2.0, 5.0, 3.0];
    // det = a (e i - f h) - b (d i - f g) + c (d h - e g), whose slopes are the cofactors.
    let [a11, a12, a13, a21, a22, a23, a31, a32, a33] = a;
    let cofactors = [
        a22 * a33 - a23 * a32,
        a23 * a31 - a21 * a33,
        a21 * a32 - a22 * a31,
        a13 * a32 - a12 * a33,
        a11 * a33 - a13 * a31,
        a12 * a31 - a11 * a32,
        a12 * a23 - a13 * a22,
        a13 * a21 - a11 * a23,
        a11 * a22 - a12 * a21,
    ];
    let (value, slopes) = determinant::value_and_grad(&a, 3);
    assert!((value - (a12 * cofactors[1] + a13 * cofactors[2])).abs() < 1e-13);
    for (slope, cofactor) in slopes.iter().zip(cofactors) {
        assert!((slope - cofactor).abs() < 1e-13, "{slope} {cofactor}");
    }
    let along: Vec<f64> = (0..9).map(f64::from).collect();
    let expected: f64 = cofactors.iter().zip(&along).map(|(c, d)| c * d).sum();
    assert!((determinant::jvp(&a, 3, &along).1 - expected).abs() < 1e-12);
}

struct Found {
    best: usize,
}

/// `best` is a number in the closure, and the place of one after it; in words of a format string and of a struct, too.
#[differentiable]
fn doubled_times_largest(x: &[f64]) -> f64 {
    let s: f64 = x.iter().map(|best| best * 2.0).sum();
    let mut best = 0;
    for i in 1..x.len() {
        if x[i] > x[best] {
            best = i;
        }
    }
    assert!(best < x.len(), "{best} of {}", x.len());
    let found = Found { best };
    let Found { best } = found;
    x[best] * s
}

#[test]
fn the_item_of_a_closure_and_a_place_may_have_one_name() {
    // 2 b (a + b + c), where b is the largest.
    assert_eq!(doubled_times_largest(&[1.0, 4.0, 2.0]), 56.0);
    assert_eq!(
        doubled_times_largest::grad(&[1.0, 4.0, 2.0]),
        [8.0, 22.0, 8.0]
    );
}

/// `n` is a parameter, and in the loop a number that hides it.
#[differentiable]
fn product_times_last_above(x: &[f64], n: usize) -> f64 {
    let mut product = 1.0;
    for i in 0..n {
        let n = x[i];
        product *= n;
    }
    let mut last = n;
    for i in 0..n {
        if x[i] > 0.5 {
            last = i;
        }
    }
    product * x[last]
}

#[test]
fn a_constant_parameter_may_be_hidden_by_a_number() {
    // x0 x1 x1, and x0 x1 x2 where none is above.
    assert_eq!(
        product_times_last_above::grad(&[0.25, 2.0, 3.0], 2),
        [4.0, 1.0, 0.0]
    );
    assert_eq!(
        product_times_last_above::grad(&[0.25, 0.5, 3.0], 2),
        [1.5, 0.75, 0.125]
    );
}

/// The other way round: `k` counts, and is a number where it is hidden.
#[differentiable]
fn weighted(x: &[f64]) -> f64 {
    let mut k = 0;
    let mut sum = 0.0;
    while k < x.len() {
        let v = {
            let k = x[k] * x[k];
            k + 1.0
        };
        if v > 2.0 {
            k += 1;
        }
        sum += v * k as f64;
        k += 1;
    }
    sum
}

#[test]
fn a_counter_may_be_hidden_by_a_number() {
    // The first is 1.25 times 0, then 5 times 2, and the third is passed over.
    assert_eq!(weighted(&[0.5, 2.0, 7.0, 0.25]), 10.0 + 1.0625 * 3.0);
    assert_eq!(weighted::grad(&[0.5, 2.0, 7.0, 0.25]), [0.0, 8.0, 0.0, 1.5]);
}
