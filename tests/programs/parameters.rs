//! Parameters and results of every shape.

use backprop::differentiable;

#[differentiable]
fn many_shapes(x: f64, a: [[f64; 2]; 2], t: (f64, [f64; 2]), n: usize) -> f64 {
    let mut s = x;
    for i in 0..n {
        s = s * t.1[i % 2] + a[i % 2][1] * a[0][i % 2];
    }
    s + t.0
}

#[differentiable]
fn lent_shapes(v: &Vec<f64>, a: &[f64; 3], m: &[[f64; 2]]) -> f64 {
    let mut s = 0.0;
    for (i, row) in m.iter().enumerate() {
        s += row[0] * row[1] * a[i] + v[i] * v[v.len() - 1];
    }
    s
}

#[differentiable]
fn owned_shapes(v: Vec<f64>, m: Vec<Vec<f64>>, t: &(f64, f64)) -> f64 {
    let (a, b) = *t;
    let mut s = a * b;
    for row in &m {
        for (x, y) in row.iter().zip(&v) {
            s += x * y * t.0;
        }
    }
    s * m[0][1]
}

#[test]
fn parameters_have_any_shape() {
    check!(many_shapes(0.5, [[0.7, 0.3], [0.9, 1.1]], (0.2, [0.4, 0.6]); 3));
    check!(lent_shapes(
        &vec![0.5, 0.7],
        &[0.3, 0.9, 1.1],
        &vec![[0.2, 0.4], [0.6, 0.8]]
    ));
    check!(owned_shapes(
        vec![0.5, 0.7],
        vec![vec![0.3, 0.9], vec![1.1]],
        &(0.2, 0.4)
    ));
}

#[differentiable]
fn constant_first(n: usize, x: f64, flag: bool, y: f64) -> f64 {
    if flag { x.powi(n as i32) * y } else { x - y }
}

#[test]
fn constants_stand_among_the_parameters() {
    assert_eq!(constant_first::grad(2, 3.0, true, 5.0), (30.0, 9.0));
    assert_eq!(constant_first::grad(2, 3.0, false, 5.0), (1.0, -1.0));
    assert_eq!(
        constant_first::jvp(2, 3.0, true, 5.0, 1.0, 10.0),
        (45.0, 120.0)
    );
    assert_eq!(
        constant_first::vjp(2, 3.0, true, 5.0, 2.0),
        (45.0, (60.0, 18.0))
    );
}

#[differentiable]
fn nested_result(x: f64) -> ([f64; 2], (f64, f64)) {
    let mut a = [x, 1.0];
    for i in 0..2 {
        a[i] *= x.sin();
    }
    (a, (a[0] * x, 2.0))
}

#[differentiable]
fn matrix_result(x: &[f64]) -> [[f64; 2]; 2] {
    let mut m = [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            m[i][j] = x[i] * x[j] + m[j][i];
        }
    }
    m
}

#[differentiable]
fn same_result(x: [f64; 3]) -> [f64; 3] {
    x
}

#[test]
fn results_have_any_shape() {
    check_results!(nested_result(0.7));
    check_results!(matrix_result(&vec![0.5, 0.7]));
    check_results!(same_result([0.5, 0.7, 0.3]));
}

#[differentiable]
fn ignored(x: f64, _y: f64, _n: usize) -> f64 {
    x * x
}

#[differentiable]
fn only_constant(x: f64) -> f64 {
    let _ = x;
    3.0
}

#[test]
fn what_is_not_read_has_a_gradient_of_zero() {
    assert_eq!(ignored::grad(3.0, 1.0, 2), (6.0, 0.0));
    assert_eq!(only_constant::value_and_grad(2.0), (3.0, 0.0));
}

#[differentiable]
fn buffers(x: &[f64]) -> f64 {
    x[0] * x[1]
}

#[test]
#[should_panic(expected = "length")]
fn a_buffer_of_another_length_is_refused() {
    buffers::value_and_grad_into(&[1.0, 2.0], &mut [0.0]);
}

#[differentiable]
fn beside_constants(
    x: f64,
    power: Option<i32>,
    order: &[usize],
    flags: [bool; 2],
    span: std::ops::Range<usize>,
    name: Option<&str>,
    pair: (usize, char),
    table: &Vec<Vec<u8>>,
) -> f64 {
    let mut y = match power {
        Some(n) => x.powi(n),
        None => x,
    };
    for &k in order {
        y += x * k as f64;
    }
    for k in span {
        y *= x + k as f64;
    }
    if flags[1] && name.is_some() {
        y *= y;
    }
    if let Some("twice") = name {
        y = 2.0 * y * x;
    }
    y * pair.0 as f64 + x * f64::from(table[0][1])
}

#[test]
fn what_holds_no_float_is_constant_by_its_words() {
    let table = vec![vec![1, 2]];
    check!(beside_constants(0.75; Some(3), &[1, 2], [true, true], 0..2, Some("twice"), (2, 'a'), &table));
    check!(beside_constants(0.75; None, &[], [true, false], 0..0, None, (1, 'b'), &table));
}

#[differentiable]
fn of_a_list(w: &[f64], x: f64) -> f64 {
    let mut v = w.to_vec();
    v.copy_from_slice(&[x, x * x, 1.0]);
    let product = v[0] * v[1] * w[0] + v[2];
    v.copy_from_slice(&[1.0, 2.0, 3.0]);
    v[0] *= x;
    product * v[0] * v[2]
}

#[test]
fn a_list_is_overwritten_by_what_is_written_out() {
    check!(of_a_list(&[1.5, 2.5, 3.5], 0.5));
}

#[test]
#[should_panic(expected = "the tangent of `w` is shaped like it: of length 3, not 1")]
fn a_tangent_that_is_too_short_is_told() {
    let _ = of_a_list::jvp(&[1.5, 2.5, 3.5], 0.5, &[1.0], 0.0);
}
