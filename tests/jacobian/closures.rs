//! Shapes, types, patterns and costs.

use backprop::{Differentiable, jacobian};

#[test]
fn floats_one_array_and_one_slice_have_a_matrix() {
    let f = jacobian!(|x, y: f64, z| [x * y, y * z]);
    assert_eq!(
        f.jacobian(2.0, 3.0, 4.0),
        [[3.0, 2.0, 0.0], [0.0, 4.0, 3.0]]
    );
    assert_eq!(f.value_and_jacobian(2.0, 3.0, 4.0).0, [6.0, 12.0]);

    let f = jacobian!(|x: &[f64; 2], #[constant] scale: f64| [x[0] * scale, x[0] * x[1], 1.0]);
    assert_eq!(
        f.jacobian(&[2.0, 3.0], 5.0),
        [[5.0, 0.0], [3.0, 2.0], [0.0, 0.0]]
    );
    assert_eq!(f.jvp(&[2.0, 3.0], 5.0, &[1.0, 10.0]).1, [5.0, 23.0, 0.0]);
    assert_eq!(f.vjp(&[2.0, 3.0], 5.0, [1.0, 2.0, 3.0]).1, [11.0, 4.0]);

    let f = jacobian!(|x: &[f64], n: usize| [x[0] * x[n], x[n].sin()]);
    let x = [2.0, 5.0, 0.0];
    assert_eq!(
        f.jacobian(&x, 2),
        [vec![0.0, 0.0, 2.0], vec![0.0, 0.0, 1.0]]
    );
    assert_eq!(f.jvp(&x, 2, &[1.0, 1.0, 1.0]).1, [2.0, 1.0]);
    assert_eq!(f.vjp(&x, 2, [1.0, 1.0]).1, [0.0, 0.0, 3.0]);
}

#[test]
fn single_precision_stays_single() {
    let f = jacobian!(|x: f32, y: f32| [x / y, x.sqrt()]);
    let jacobian: [[f32; 2]; 2] = f.jacobian(4.0, 2.0);
    assert_eq!(jacobian, [[0.5, -1.0], [0.25, 0.0]]);
    assert_eq!(f.jvp(4.0, 2.0, 1.0_f32, 0.0).1, [0.5, 0.25]);
}

const THREE: usize = 3;

#[test]
fn rows_or_columns_are_swept_whichever_are_fewer() {
    // More columns than rows, and more rows than columns; loops have no Jacobian at once.
    let wide = jacobian!(|x: [f64; 4]| -> [f64; 2] {
        let mut f = [1.0, 0.0];
        for i in 0..4 {
            f[0] *= x[i];
            f[1] += x[i] * x[i];
        }
        f
    });
    let expected = [[24.0, 12.0, 8.0, 6.0], [2.0, 4.0, 6.0, 8.0]];
    assert_eq!(
        wide.value_and_jacobian([1.0, 2.0, 3.0, 4.0]),
        ([24.0, 30.0], expected)
    );

    let tall = jacobian!(|x, y| -> [f64; 3] {
        let mut f = [x, 1.0, y];
        for i in 0..3 {
            f[i] *= x;
        }
        f
    });
    assert_eq!(
        tall.value_and_jacobian(3.0, 5.0),
        ([9.0, 3.0, 15.0], [[6.0, 0.0], [1.0, 0.0], [5.0, 3.0]])
    );

    let constant = jacobian!(|x: [f64; THREE]| [x[0] * x[2], x[1]]);
    assert_eq!(
        constant.jacobian([2.0, 3.0, 4.0]),
        [[4.0, 0.0, 2.0], [0.0, 1.0, 0.0]]
    );
}

#[test]
fn branches_are_differentiated_where_they_are_taken() {
    let f = jacobian!(|x, y| if x > y { [x * x, y] } else { [y, x * y] });
    assert_eq!(f.jacobian(3.0, 2.0), [[6.0, 0.0], [0.0, 1.0]]);
    assert_eq!(f.jacobian(2.0, 3.0), [[0.0, 1.0], [3.0, 2.0]]);
    assert_eq!(f.jacobian_sparsity(), &[(0, 0), (0, 1), (1, 0), (1, 1)]);
}

#[test]
fn any_parameters_have_products() {
    #[derive(Clone, Debug, PartialEq, Differentiable)]
    struct Line {
        slope: f64,
        height: f64,
    }
    let f =
        jacobian!(|line: &Line, x: [f64; 2]| [line.slope * x[0] + line.height, line.slope * x[1]]);
    let line = Line {
        slope: 2.0,
        height: 1.0,
    };
    let along = Line {
        slope: 1.0,
        height: 10.0,
    };
    assert_eq!(
        f.jvp(&line, [3.0, 4.0], &along, [0.5, 0.25]),
        ([7.0, 8.0], [14.0, 4.5])
    );
    let (value, (by_line, by_x)) = f.vjp(&line, [3.0, 4.0], [1.0, 2.0]);
    assert_eq!(value, [7.0, 8.0]);
    assert_eq!(
        (by_line, by_x),
        (
            Line {
                slope: 11.0,
                height: 1.0
            },
            [2.0, 4.0]
        )
    );
}

#[test]
fn what_is_always_zero_is_not_in_the_pattern() {
    let f = jacobian!(|x: [f64; 4]| [x[0] * x[1], x[2].exp(), 7.0]);
    assert_eq!(f.jacobian_sparsity(), &[(0, 0), (0, 1), (1, 2)]);
    let x = [2.0, 3.0, 0.0, 1.0];
    assert_eq!(f.jacobian_sparse(x), [3.0, 2.0, 1.0]);
    let whole = f.jacobian(x);
    let mut entries = f.jacobian_sparsity().iter().zip(f.jacobian_sparse(x));
    assert!(entries.all(|(&(row, column), entry)| whole[row][column] == entry));
    assert_eq!(
        whole
            .as_flattened()
            .iter()
            .filter(|entry| **entry != 0.0)
            .count(),
        3
    );
}

#[test]
fn captures_and_the_value_are_the_closures() {
    let table = [1.0, 2.0];
    let f = jacobian!(move |x: f64| [x * table[0], (x * 0.1).tan() / x.ln(), table[1]]);
    for x in [0.3_f64, 2.0, f64::INFINITY, 0.0] {
        let plain = [x * 1.0, (x * 0.1).tan() / x.ln(), 2.0];
        for value in [
            f.value(x),
            f.value_and_jacobian(x).0,
            f.jvp(x, 1.0).0,
            f.vjp(x, [1.0; 3]).0,
        ] {
            assert_eq!(value.map(f64::to_bits), plain.map(f64::to_bits));
        }
    }
    assert_eq!(format!("{f:?}"), "Jacobian");
}

#[test]
#[should_panic(
    expected = "the Jacobian by a slice of length 3 is multiplied with a vector of length 3, not 2"
)]
fn a_vector_of_another_length_is_refused() {
    let f = jacobian!(|x: &[f64]| [x[0] * x[1]]);
    let _ = f.jvp(&[1.0, 2.0, 3.0], &[1.0, 2.0]);
}

/// The residual of bundle adjustment, as in `benches/ratios/bundle_adjustment.rs`.
const RESIDUAL: &str = "|p: [f64; 15]| {
    let [r0, r1, r2, c0, c1, c2, focal, u0, u1, k1, k2, x0, x1, x2, weight] = p;
    let (d0, d1, d2) = (x0 - c0, x1 - c1, x2 - c2);
    let angle_squared = r0 * r0 + r1 * r1 + r2 * r2;
    let (p0, p1, p2) = if angle_squared > 0.0 {
        let angle = angle_squared.sqrt();
        let (sin, cos) = angle.sin_cos();
        let inverse = 1.0 / angle;
        let (n0, n1, n2) = (r0 * inverse, r1 * inverse, r2 * inverse);
        let along = (n0 * d0 + n1 * d1 + n2 * d2) * (1.0 - cos);
        (
            d0 * cos + (n1 * d2 - n2 * d1) * sin + n0 * along,
            d1 * cos + (n2 * d0 - n0 * d2) * sin + n1 * along,
            d2 * cos + (n0 * d1 - n1 * d0) * sin + n2 * along,
        )
    } else {
        (d0 + (r1 * d2 - r2 * d1), d1 + (r2 * d0 - r0 * d2), d2 + (r0 * d1 - r1 * d0))
    };
    let (q0, q1) = (p0 / p2, p1 / p2);
    let radius = q0 * q0 + q1 * q1;
    let distortion = 1.0 + k1 * radius + k2 * radius * radius;
    [
        weight * (q0 * distortion * focal + u0 - 0.3),
        weight * (q1 * distortion * focal + u1 + 0.2),
    ]
}";

#[test]
fn the_jacobian_of_bundle_adjustment_takes_no_more_operations_than_published() {
    let closure = RESIDUAL.parse().expect("tokens");
    let output = backprop_compiler::jacobian(quote::quote!(::backprop), closure);
    let output: Vec<String> = words(output);
    let begin = output
        .iter()
        .position(|word| word == "Jacobian")
        .expect("an object");
    let arm = output[begin + 1..]
        .iter()
        .position(|word| word == "Jacobian")
        .expect("an arm")
        + begin
        + 1;
    let end = output
        .iter()
        .position(|word| word == "Sparse")
        .expect("an arm");
    let text = &output[arm..end];
    let count = |wanted: &[&str]| {
        text.iter()
            .filter(|word| wanted.contains(&word.as_str()))
            .count()
    };
    // Both branches are counted, and a slope of a norm as a product.
    let operations = count(&["+", "-", "*", "/", "sqrt", "sin", "cos", "norm_part"]);
    // What wrenfold publishes for its code for the value and both rows is 489.
    assert!((200..=489).contains(&operations), "{operations} operations");
}

/// The words and signs of a text.
fn words(tokens: proc_macro2::TokenStream) -> Vec<String> {
    let each = |token| match token {
        proc_macro2::TokenTree::Group(group) => words(group.stream()),
        other => vec![other.to_string()],
    };
    tokens.into_iter().flat_map(each).collect()
}
