//! Lists whose length is known at run time: how they are made, grown, cut and changed in place.

use backprop::differentiable;

#[differentiable]
fn made_by_macro(x: &[f64]) -> f64 {
    let n = x.len();
    let mut a = vec![0.0; n];
    let mut b = vec![x[0]; n + 1];
    let c = vec![x[0], 2.0, x[1] * x[0]];
    for i in 0..n {
        a[i] = x[i] * c[i % 3];
        b[i + 1] = b[i] * a[i];
    }
    b[n] + a[0]
}

#[test]
fn vec_makes_lists_of_constants_and_of_active_values() {
    check!(made_by_macro(&vec![0.5, 0.7, 1.1, 0.3]));
}

#[differentiable]
fn pushes(x: &[f64]) -> f64 {
    let mut squares = Vec::new();
    let mut sums: Vec<f64> = Vec::with_capacity(x.len());
    for v in x {
        squares.push(v * v);
        sums.push(squares[squares.len() - 1] + v);
    }
    let mut s = 0.0;
    for (a, b) in squares.iter().zip(&sums) {
        s += a * b;
    }
    s
}

#[test]
fn a_list_grows() {
    check!(pushes(&vec![0.5, 0.7, 1.1, 0.3]));
    check!(pushes(&Vec::<f64>::new()));
}

#[differentiable]
fn sub_slices(x: &[f64], from: usize) -> f64 {
    let (n, tail) = (x.len(), &x[from..]);
    let head = &x[..from];
    let middle = &x[1..n - 1];
    let closed = &x[0..=from];
    let mut s = 0.0;
    for (a, b) in head.iter().zip(tail) {
        s += a * b;
    }
    for v in middle {
        s *= v;
    }
    s + closed[from] * closed[0] + tail[0] + middle.len() as f64
}

#[differentiable]
fn sub_slice_of_local(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    for i in 1..y.len() {
        y[i] *= y[i - 1];
    }
    let half = y.len() / 2;
    let a = &y[..half];
    let b = &y[half..];
    let mut s = 0.0;
    for i in 0..half {
        s += a[i] * b[i];
    }
    s
}

#[test]
fn slices_are_cut() {
    check!(sub_slices(&vec![0.5, 0.7, 1.1, 0.3, 0.9]; 2));
    check!(sub_slice_of_local(&vec![0.5, 0.7, 1.1, 0.3]));
}

#[differentiable]
fn iter_mut(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    for v in y.iter_mut() {
        *v = *v * *v;
    }
    for v in &mut y {
        *v *= 0.5;
        *v += v.sin();
    }
    for (v, w) in y.iter_mut().zip(x) {
        *v -= w * *v;
    }
    let mut s = 1.0;
    for v in y {
        s *= v;
    }
    s
}

#[differentiable]
fn iter_mut_of_array(x: [f64; 3]) -> f64 {
    let mut y = x;
    let mut carry = 1.0;
    for (i, v) in y.iter_mut().enumerate() {
        *v *= carry;
        carry = *v + i as f64;
    }
    for row in y.chunks_mut(2) {
        row[0] *= row[0];
    }
    y[0] * y[1] + y[2] * carry
}

#[test]
fn elements_are_lent_out_to_be_changed() {
    check!(iter_mut(&vec![0.5, 0.7, 1.1]));
    check!(iter_mut_of_array([0.5, 0.7, 1.1]));
}

#[differentiable]
fn whole_lists(x: &[f64]) -> f64 {
    let n = x.len();
    let mut now = x.to_vec();
    let mut next = vec![0.0; n];
    for _ in 0..3 {
        for i in 0..n {
            next[i] = 0.5 * now[i] + 0.25 * now[(i + 1) % n] * now[i];
        }
        std::mem::swap(&mut now, &mut next);
    }
    now[0] + now[n - 1]
}

#[differentiable]
fn cloned(x: &[f64]) -> f64 {
    let mut now = x.to_vec();
    for step in 0..3 {
        let old = now.clone();
        for i in 1..now.len() {
            now[i] = old[i - 1] * old[i] + step as f64;
        }
    }
    now[now.len() - 1]
}

#[differentiable]
fn copied_back(x: &[f64]) -> f64 {
    let mut now = vec![0.0; x.len()];
    now.copy_from_slice(x);
    let mut next = now.clone();
    for _ in 0..2 {
        for i in 0..x.len() {
            next[i] = now[i] * x[i];
        }
        now.copy_from_slice(&next);
    }
    next.fill(x[0]);
    now[0] * next[1] + now[1]
}

#[test]
fn whole_lists_are_swapped_cloned_and_copied() {
    check!(whole_lists(&vec![0.5, 0.7, 1.1]));
    check!(cloned(&vec![0.5, 0.7, 1.1]));
    check!(copied_back(&vec![0.5, 0.7, 1.1]));
}

#[differentiable]
fn thomas(lower: &[f64], diagonal: &[f64], upper: &[f64]) -> f64 {
    let n = diagonal.len();
    let mut c = vec![0.0; n];
    let mut d = vec![0.0; n];
    c[0] = upper[0] / diagonal[0];
    d[0] = 1.0 / diagonal[0];
    for i in 1..n {
        let m = diagonal[i] - lower[i] * c[i - 1];
        c[i] = upper[i] / m;
        d[i] = (i as f64 + 1.0 - lower[i] * d[i - 1]) / m;
    }
    let mut x = vec![0.0; n];
    x[n - 1] = d[n - 1];
    for i in (0..n - 1).rev() {
        x[i] = d[i] - c[i] * x[i + 1];
    }
    let mut s = 0.0;
    for v in &x {
        s += v * v;
    }
    s
}

#[test]
fn a_tridiagonal_system_is_solved() {
    check!(thomas(
        &vec![0.0, 0.3, 0.2, 0.5],
        &vec![2.0, 1.7, 2.2, 1.9],
        &vec![0.4, 0.6, 0.1, 0.0]
    ));
}

#[differentiable]
fn list_of_lists(x: &[f64]) -> f64 {
    let mut rows = vec![vec![0.0; 2]; x.len()];
    for i in 0..x.len() {
        rows[i][0] = x[i];
        rows[i][1] = rows[i][0] * x[0];
    }
    let mut s = 0.0;
    for row in &rows {
        s += row[0] * row[1];
    }
    s
}

#[test]
fn lists_hold_lists() {
    check!(list_of_lists(&vec![0.5, 0.7, 1.1]));
}

#[differentiable]
fn gives_list(x: &[f64]) -> Vec<f64> {
    let mut y = vec![0.0; x.len()];
    for i in 0..x.len() {
        y[i] = x[i] * x[0];
    }
    y
}

#[differentiable]
fn gives_collected(x: &[f64]) -> Vec<f64> {
    x.iter().map(|v| v * v).collect()
}

#[test]
fn a_list_is_the_result() {
    check_results!(gives_list(&vec![0.5, 0.7, 1.1]));
    check_results!(gives_collected(&vec![0.5, 0.7, 1.1]));
}

#[differentiable]
fn grown_in_loop(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        let mut row = Vec::new();
        for j in 0..=i {
            row.push(x[i] * x[j]);
        }
        for v in &row {
            s += v * v;
        }
    }
    s
}

#[test]
fn a_list_grows_in_each_iteration() {
    check!(grown_in_loop(&vec![0.5, 0.7, 1.1]));
}

#[differentiable]
fn grows_from_elements(x: f64, n: usize) -> f64 {
    let mut l = vec![x, 0.5];
    for _ in 0..n {
        let last = l[l.len() - 1] * x;
        l.push(last);
    }
    l.iter().sum::<f64>() + l[n % l.len()]
}

#[test]
fn a_list_that_begins_with_elements_grows() {
    check!(grows_from_elements(0.7; 3));
}

#[differentiable]
fn half(x: f64) -> (f64, f64) {
    (x * 0.5, x.sin())
}

#[differentiable]
fn rows_of_lists(x: f64, n: usize, m: usize) -> f64 {
    let mut a = vec![vec![x * x; n]; m];
    for i in 0..m {
        for j in 0..n {
            a[i][j] *= x + (i + j) as f64 * 0.1;
        }
    }
    a[0] = vec![x; n];
    let mut s = 0.0;
    for row in &a {
        for v in row {
            s += v * v;
        }
    }
    s
}

#[differentiable]
fn rows_of_parts(x: f64, w: [f64; 3], n: usize) -> f64 {
    let p = [x, 0.5];
    let mut a = vec![w; n];
    let mut b = vec![p; n];
    let c = vec![half(x).1; n];
    let d = vec![half(x * x).0; n];
    let e = vec![(x, [w[0], w[1] * x]); n];
    for i in 0..n {
        a[i][1] *= i as f64;
        b[i][0] += a[i][0] * c[i] * d[i] + e[i].0 * e[i].1[1];
    }
    let mut s = 0.0;
    for row in &a {
        s += row[0] * row[1];
    }
    for p in &b {
        s += p[0] * p[1];
    }
    s
}

#[test]
fn lists_of_lists_begin_with_differentiated_values() {
    check!(rows_of_lists(0.7; 3, 2));
    check!(rows_of_parts(0.7, [0.3, 1.1, 0.9]; 3));
    check!(rows_of_parts(0.7, [0.3, 1.1, 0.9]; 0));
}

#[differentiable]
fn of_own_list(list: Vec<f64>) -> f64 {
    list[0] * list[1]
}

#[differentiable]
fn of_copies(rows: &[Vec<f64>], list: &[f64]) -> f64 {
    let mut sum = of_own_list(list.to_vec());
    for k in 0..2 {
        let square = of_own_list(rows[k].clone()) * of_own_list(rows[k].to_vec());
        sum += square * of_own_list(list[k..].to_vec());
    }
    sum
}

#[test]
fn a_copy_of_a_list_is_given_to_a_function_that_owns_it() {
    let rows = [vec![1.0, 2.0], vec![3.0, 5.0]];
    // a b + (p q)² a b + (r s)² b c
    let (value, (of_rows, of_list)) = of_copies::value_and_grad(&rows, &[1.0, 2.0, 3.0]);
    assert_eq!(value, 2.0 + 8.0 + 1350.0);
    assert_eq!(of_rows, [[16.0, 8.0], [900.0, 540.0]]);
    assert_eq!(of_list, [10.0, 680.0, 450.0]);
    let still = [vec![0.0, 0.0], vec![0.0, 0.0]];
    let along = of_copies::jvp(&rows, &[1.0, 2.0, 3.0], &still, &[0.0, 1.0, 10.0]).1;
    assert_eq!(along, 680.0 + 4500.0);
}
