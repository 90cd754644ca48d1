//! `hessian!` of loops, against differences of the gradient and against the same function without a loop.

use backprop::hessian;

/// How far two lists of numbers are apart, relative to their size.
fn distance(a: &[f64], b: &[f64]) -> f64 {
    assert_eq!(a.len(), b.len());
    let size = b.iter().fold(1.0_f64, |m, v| m.max(v.abs()));
    a.iter()
        .zip(b)
        .fold(0.0_f64, |m, (x, y)| m.max((x - y).abs()))
        / size
}

/// Checks the product with a vector and the Hessian against differences of the gradient.
macro_rules! check {
    ($f:expr, $x:expr) => {{
        let f = $f;
        let x: Vec<f64> = $x;
        let n = x.len();
        let hessian = f.hessian(&x);
        let (value, gradient, same) = f.value_grad_hessian(&x);
        assert_eq!(value.to_bits(), f.value(&x).to_bits());
        assert_eq!(gradient, f.grad(&x));
        assert_eq!(hessian, same);
        let along: Vec<f64> = (0..n).map(|k| 0.7 - 0.3 * k as f64).collect();
        let mut product = vec![0.0; n];
        for k in 0..n {
            let h = 1e-4 * x[k].abs().max(1.0);
            let at = |factor: f64| {
                let mut x = x.clone();
                x[k] += factor * h;
                f.grad(&x)
            };
            let (a, b, c, d) = (at(2.0), at(1.0), at(-1.0), at(-2.0));
            let column: Vec<f64> = (0..n)
                .map(|j| (8.0 * (b[j] - c[j]) - (a[j] - d[j])) / (12.0 * h))
                .collect();
            let exact: Vec<f64> = (0..n).map(|j| hessian[j][k]).collect();
            assert!(distance(&exact, &column) < 1e-8, "{exact:?} {column:?}");
            for j in 0..n {
                assert_eq!(hessian[j][k].to_bits(), hessian[k][j].to_bits());
                product[j] += hessian[j][k] * along[k];
            }
        }
        assert!(distance(&f.hvp(&x, &along), &product) < 1e-13);
    }};
}

fn numbers(n: usize) -> Vec<f64> {
    (0..n)
        .map(|k| 0.3 + 0.17 * k as f64 - 0.02 * (k * k) as f64)
        .collect()
}

#[test]
fn a_sum_over_a_list() {
    check!(
        hessian!(|x: &[f64]| x.iter().map(|v| v.powi(4) * v.sin()).sum()),
        numbers(5)
    );
}

#[test]
fn neighbours_meet() {
    check!(
        hessian!(|x: &[f64]| {
            let mut sum = 0.0;
            for i in 0..x.len() - 1 {
                let a = x[i + 1] - x[i] * x[i];
                sum += 100.0 * a * a + (1.0 - x[i]).powi(2);
            }
            sum
        }),
        numbers(6)
    );
}

#[test]
fn a_product_that_goes_on() {
    check!(
        hessian!(|x: &[f64]| {
            let mut product = 1.0;
            for v in x {
                product *= v.sin() + 2.0;
            }
            product.ln() * product
        }),
        numbers(4)
    );
}

#[test]
fn a_recurrence() {
    check!(
        hessian!(|x: &[f64]| {
            let mut u = x[0];
            let mut v = x[1];
            for _ in 0..7 {
                let next = u + 0.1 * v * x[2];
                v -= 0.1 * u.sin() * x[3];
                u = next;
            }
            u * v
        }),
        numbers(4)
    );
}

#[test]
fn how_often_depends_on_the_numbers() {
    check!(
        hessian!(|x: &[f64]| {
            let mut r = x[0];
            while (r * r - x[1]).abs() > 1e-12 {
                r = 0.5 * (r + x[1] / r);
            }
            r * x[0] + r
        }),
        vec![1.0, 2.0]
    );
}

#[test]
fn a_list_is_written_in_place() {
    check!(
        hessian!(|x: &[f64]| {
            let mut y = vec![0.0; x.len()];
            for i in 0..x.len() {
                y[i] = x[i] * x[i];
            }
            for i in 1..x.len() {
                y[i] = y[i] * y[i - 1] + x[i];
            }
            let mut s = 0.0;
            for v in &y {
                s += v.exp();
            }
            s
        }),
        numbers(4)
    );
}

#[test]
fn a_list_grows() {
    check!(
        hessian!(|x: &[f64]| {
            let mut all = Vec::new();
            for v in x {
                all.push(v.powi(3));
                if *v > 0.4 {
                    all.push(v * x[0]);
                }
            }
            let mut s = 0.0;
            for (i, v) in all.iter().enumerate() {
                s += v * v * (i as f64 + 1.0);
            }
            s
        }),
        numbers(4)
    );
}

#[test]
fn loops_in_loops_with_branches() {
    check!(
        hessian!(|x: &[f64]| {
            let mut energy = 0.0;
            for i in 0..x.len() {
                let mut inner = 0.0;
                for j in 0..i {
                    let d = x[i] - x[j];
                    if d > 0.2 {
                        inner += d.powi(3);
                    } else {
                        inner -= d * x[i];
                    }
                }
                energy += inner * inner;
            }
            energy
        }),
        numbers(5)
    );
}

#[test]
fn a_loop_that_is_left() {
    check!(
        hessian!(|x: &[f64]| {
            let mut s = 0.0;
            for v in x {
                if s > 1.2 {
                    break;
                }
                if *v < 0.35 {
                    continue;
                }
                s += v.exp() * v;
            }
            s * s
        }),
        numbers(5)
    );
}

#[test]
fn an_invariant_element_is_gathered() {
    // The gradient by `x[0]` is 0 here, and its change is not.
    let f = hessian!(|x: &[f64]| {
        let mut s = 0.0;
        for _ in 0..3 {
            s += x[0] * x[1];
        }
        s
    });
    assert_eq!(f.grad(&[2.0, 0.0]), [0.0, 6.0]);
    assert_eq!(f.hessian(&[2.0, 0.0]), [[0.0, 3.0], [3.0, 0.0]]);
    assert_eq!(f.hessian(&[0.0, 0.0]), [[0.0, 3.0], [3.0, 0.0]]);
}

#[test]
fn an_array_changed_in_place() {
    let f = hessian!(|x: [f64; 3]| {
        let mut a = [x[0], x[1], x[2]];
        a[0] *= a[1];
        a[2] += a[0] * a[0];
        a[2]
    });
    // (x y)² + z
    assert_eq!(
        f.hessian([2.0, 3.0, 1.0]),
        [[18.0, 24.0, 0.0], [24.0, 8.0, 0.0], [0.0; 3]]
    );
}

#[test]
fn rows_of_a_matrix() {
    check!(
        hessian!(|x: &[f64]| {
            let mut m = [[0.0; 2]; 2];
            for i in 0..2 {
                for j in 0..2 {
                    m[i][j] = x[2 * i + j] * x[i];
                }
            }
            let mut p = m;
            for _ in 0..2 {
                let q = p;
                for i in 0..2 {
                    for j in 0..2 {
                        let mut sum = 0.0;
                        for k in 0..2 {
                            sum += q[i][k] * m[k][j];
                        }
                        p[i][j] = sum;
                    }
                }
            }
            p[0][0] * p[1][1] - p[0][1]
        }),
        numbers(4)
    );
}

#[test]
fn a_loop_that_runs_again() {
    check!(
        hessian!(|x: &[f64]| {
            let mut u = [x[0], x[1]];
            #[checkpoint]
            for i in 0..20 {
                let a = u[0] + 0.05 * u[1] * x[2];
                u[1] -= 0.05 * u[0].sin() + 0.001 * f64::from(i) * x[2];
                u[0] = a;
            }
            u[0] * u[1]
        }),
        numbers(3)
    );
}
