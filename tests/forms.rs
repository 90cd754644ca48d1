//! The language that `grad!` reads, form by form. Gradients are closed forms written by hand, and values are compared bit by bit
//! with the plain closure.

use backprop::{Gradient, Kernel, Pointer, Real, constant, grad};

/// Makes the object and the plain closure of one text, so that their values can be compared.
macro_rules! both {
    (|$($name:ident $(: $ty:ty)?),*| $body:expr) => {
        (grad!(|$($name $(: $ty)?),*| $body), |$($name: both!(@type $($ty)?)),*| $body)
    };
    (@type) => { f64 };
    (@type $ty:ty) => { $ty };
}

#[track_caller]
fn same(a: f64, b: f64) {
    assert!(
        a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan()),
        "{a} is not {b}"
    );
}

#[test]
fn values_are_those_of_the_plain_closure_bit_for_bit() {
    let (f, plain) = both!(|x, y| {
        let r = x.hypot(y);
        let s = if r > 0.3 {
            r.ln() / y
        } else {
            0.1 * x - y / 3.0
        };
        s.sin() + 1.0 / (1.0 + (-s).exp()) - x.powf(y)
    });
    let points = [
        0.0,
        -0.0,
        1e-300,
        0.1,
        0.7,
        1.0,
        -2.5,
        1e200,
        f64::INFINITY,
        f64::NAN,
        -1e-320,
    ];
    for x in points {
        for y in points {
            same(f.value(x, y), plain(x, y));
            same(f.value_and_grad(x, y).0, plain(x, y));
        }
    }
}

#[test]
fn parameters_of_every_type() {
    assert_eq!(grad!(|x: f64| x * x).grad(3.0), 6.0);
    assert_eq!(grad!(|x: f32| x * x).grad(3.0_f32), 6.0_f32);
    assert_eq!(
        grad!(|w: [f64; 3]| w[0] * w[1] + w[2]).grad([2.0, 3.0, 5.0]),
        [3.0, 2.0, 1.0]
    );
    assert_eq!(
        grad!(|m: [[f64; 2]; 2]| m[0][0] * m[1][1]).grad([[2.0, 0.0], [0.0, 5.0]]),
        [[5.0, 0.0], [0.0, 2.0]]
    );
    assert_eq!(
        grad!(|v: &[f64]| v[0] * v[2]).grad(&[2.0, 3.0, 5.0]),
        vec![5.0, 0.0, 2.0]
    );
    assert_eq!(
        grad!(|v: &[f64; 2]| v[0] / v[1]).grad(&[2.0, 4.0]),
        [0.25, -0.125]
    );
    assert_eq!(
        grad!(|v: &[[f64; 2]]| v[1][0] * v[0][1]).grad(&[[1.0, 2.0], [3.0, 4.0]]),
        vec![[0.0, 3.0], [2.0, 0.0]]
    );
    assert_eq!(
        grad!(|p: (f64, [f64; 2])| p.0 * p.1[1]).grad((2.0, [3.0, 5.0])),
        (5.0, [0.0, 2.0])
    );
    assert_eq!(grad!(|x: &f64, y| x * y).grad(&2.0, 3.0), (3.0, 2.0));
    assert_eq!(grad!(|x, n: i32| x.powi(n)).grad(2.0, 3), 12.0);
    assert_eq!(
        grad!(|x, up: bool| if up { x * x } else { -x }).grad(3.0, true),
        6.0
    );
    assert_eq!(grad!(|x, #[constant] k: f64| k * x).grad(3.0, 7.0), 7.0);
    assert_eq!(
        grad!(|x, #[constant] data: &[f64], i: usize| data[i] * x).grad(3.0, &[1.0, 9.0], 1),
        9.0
    );
    assert_eq!(
        grad!(|x, name: &str| x * name.len() as f64).grad(3.0, "four"),
        4.0
    );
    let twelve =
        grad!(|a, b, c, d, e, f, g, h, i, j, k, l| a * b * c * d * e * f * g * h * i * j * k * l);
    let ones = twelve.grad(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0);
    assert_eq!((ones.0, ones.11), (2.0, 1.0));
}

#[test]
fn heads_of_every_form() {
    let rate = 2.0;
    assert_eq!(grad!(|x, y| x * y).grad(2.0, 3.0), (3.0, 2.0));
    assert_eq!(grad!(move |x| rate * x).grad(1.0), 2.0);
    assert_eq!(grad!(|x: f64| -> f64 { x * x }).grad(1.0), 2.0);
    assert_eq!(grad!(|x: f64| -> f64 { x * x },).grad(1.0), 2.0);
    let f = grad!(|mut x| {
        x *= x;
        x
    });
    assert_eq!(f.value_and_grad(3.0), (9.0, 6.0));
}

#[test]
fn literals_in_every_spelling() {
    let f = grad!(|x| x * 1_000.5
        + x * 1e-3
        + x * 2f64
        + x * 2.5_f64
        + x * 1.
        + x * 0x10 as f64
        + x * 1E2);
    assert_eq!(f.grad(0.0), 1_000.5 + 1e-3 + 2.0 + 2.5 + 1.0 + 16.0 + 100.0);
    assert_eq!(grad!(|x: f32| x * 0.1).grad(1.0), 0.1_f32);
    assert_eq!(grad!(|x| x * -2.0).grad(1.0), -2.0);
}

#[test]
fn operators_and_comparisons() {
    assert_eq!(grad!(|a, b| a % b).grad(7.5, 2.0), (1.0, -3.0));
    assert_eq!(grad!(|a, b| -a + b - a * b / a).grad(2.0, 3.0), (-1.0, 0.0));
    let f = grad!(|x| if !(x <= 1.0) && x < 3.0 || x == 5.0 {
        x * x
    } else {
        -x
    });
    assert_eq!(
        [f.grad(2.0), f.grad(4.0), f.grad(5.0), f.grad(1.0)],
        [4.0, -1.0, 10.0, -1.0]
    );
    let g = grad!(|x| if x.is_nan() || x.is_sign_negative() {
        0.0
    } else {
        x
    });
    assert_eq!(
        (g.grad(2.0), g.grad(-2.0), g.value_and_grad(f64::NAN)),
        (1.0, 0.0, (0.0, 0.0))
    );
}

#[test]
fn let_with_patterns_types_and_shadowing() {
    let y = 10.0;
    let f = grad!(|x| {
        let (a, [b, c]) = (x * 2.0, [x, 3.0]);
        let x: f64 = a * b;
        let y = x + y;
        let _unused = y * 2.0;
        let _ = x;
        y * c
    });
    assert_eq!(f.value_and_grad(2.0), (54.0, 24.0));
    let g = grad!(|w: [f64; 3]| {
        let [a, b, c] = w;
        a * b * c
    });
    assert_eq!(g.grad([2.0, 3.0, 5.0]), [15.0, 10.0, 6.0]);
    let h = grad!(|x, table: &[usize]| {
        let n = table.len();
        let scale = {
            let n = 2.0;
            x * n
        };
        scale * n as f64
    });
    // The table is a slice of integers, so a constant.
    assert_eq!(h.value_and_grad(3.0, &[1, 2, 3, 4]), (24.0, 8.0));
}

#[test]
fn mutation_of_locals() {
    let f = grad!(|x| {
        let mut s = 1.0;
        let mut p = (x, [0.0, x]);
        if x > 1.0 {
            s += x * x;
            p.1[0] = s;
        } else {
            s = 2.0;
        }
        p.0 *= 2.0;
        s + p.0 * p.1[1] + p.1[0]
    });
    // Above 1: 1 + x² + 2x² + 1 + x²; below: 2 + 2x².
    assert_eq!(f.value_and_grad(2.0), (18.0, 16.0));
    assert_eq!(f.value_and_grad(0.5), (2.5, 2.0));
    let g = grad!(|x| {
        let y;
        if x > 0.0 {
            y = x * x;
        } else {
            y = -x;
        }
        y
    });
    assert_eq!((g.grad(3.0), g.grad(-3.0)), (6.0, -1.0));
}

#[test]
fn branches_anywhere() {
    let f = grad!(|x, n: usize| {
        2.0 * if x > 0.0 {
            x
        } else if x < -1.0 {
            x * x
        } else {
            0.5
        } + match n {
            0 => x,
            1 | 2 => x * n as f64,
            m if m > 100 => constant(x),
            _ => {
                let half = n as f64 / 2.0;
                x.powi(2) * half
            }
        }
    });
    assert_eq!(f.value_and_grad(3.0, 0), (9.0, 3.0));
    assert_eq!(f.value_and_grad(-3.0, 2), (12.0, -10.0));
    assert_eq!(f.value_and_grad(-0.5, 4), (1.5, -2.0));
    assert_eq!(f.value_and_grad(3.0, 200), (9.0, 2.0));
    let table = Some(4.0);
    let nothing: Option<f64> = None;
    assert_eq!(
        grad!(|x| if let Some(k) = table { k * x } else { x }).grad(1.0),
        4.0
    );
    assert_eq!(
        grad!(|x| if let Some(k) = nothing { k * x } else { x }).grad(1.0),
        1.0
    );
}

#[test]
fn arrays_and_tuples_with_constant_and_captured_index() {
    let k = 1;
    let f = grad!(|x, y| {
        let a = [x, x * y, y];
        a[0] * a[k] + (x, y).1
    });
    // x² y + y
    assert_eq!(f.value_and_grad(2.0, 3.0), (15.0, (12.0, 5.0)));
    let g = grad!(|w: [f64; 4]| w[k] * w[k + 1]);
    assert_eq!(g.grad([1.0, 2.0, 3.0, 4.0]), [0.0, 3.0, 2.0, 0.0]);
    let h = grad!(|x| [x; 3][2] * x);
    assert_eq!(h.grad(3.0), 6.0);
}

const HALF: f64 = 0.5;

struct Model {
    rate: f64,
    scale: [f64; 2],
}

impl Model {
    fn at(&self, k: usize) -> f64 {
        self.rate * self.scale[k]
    }
}

#[test]
fn constants_of_every_kind_are_copied() {
    use std::f64::consts::PI;
    let (scalar, array, vector) = (2.0, [1.0, 4.0], vec![5.0, 6.0]);
    let slice = &vector[..];
    let model = Model {
        rate: 3.0,
        scale: [1.0, 2.0],
    };
    let reference = &scalar;
    let twice = |k: f64| 2.0 * k;
    let f = grad!(|x| { x * PI + x * std::f64::consts::E + x * HALF + x * f64::EPSILON });
    assert_eq!(f.grad(1.0), f64::EPSILON + HALF + std::f64::consts::E + PI);
    let g = grad!(|x| {
        x * scalar
            + x * array[1]
            + x * vector[0]
            + x * slice[1]
            + x * model.rate
            + x * model.at(1)
            + x * twice(8.0)
            + x * *reference
            + x * reference
            + x * vector.iter().map(|x| x * x).sum::<f64>()
    });
    assert_eq!(
        g.grad(1.0),
        2.0 + 4.0 + 5.0 + 6.0 + 3.0 + 6.0 + 16.0 + 2.0 + 2.0 + 61.0
    );
    let h = grad!(|x| constant(x * x) * x + constant(2.0) * x);
    assert_eq!(h.value_and_grad(3.0), (33.0, 11.0));
}

#[test]
fn functions_in_path_form_and_of_ours() {
    assert_eq!(grad!(|x| f64::sin(x)).grad(0.0), 1.0);
    assert_eq!(grad!(|x: f32| f32::exp(x)).grad(0.0), 1.0);
    assert_eq!(grad!(|a, b| f64::max(a, b)).grad(1.0, 2.0), (0.0, 1.0));
    assert_eq!(grad!(|x| backprop::sigmoid(x)).grad(0.0), 0.25);
    assert_eq!(grad!(|x| x.sigmoid() + x.relu()).grad(0.0), 0.25);
    assert_eq!(
        grad!(|x| {
            let (s, c) = x.sin_cos();
            s * 2.0 + c
        })
        .grad(0.0),
        2.0
    );
    let (_, share) = grad!(|a, b| backprop::log_sum_exp(&[a, b])).value_and_grad(1000.0, 1000.0);
    assert_eq!(share, (0.5, 0.5));
    let softmax = grad!(|w: [f64; 2]| backprop::softmax(w)[0]);
    assert_eq!(softmax.value_and_grad([0.0, 0.0]), (0.5, [0.25, -0.25]));
}

#[test]
fn words_of_the_user_run_once() {
    let count = std::cell::Cell::new(0);
    let next = || {
        count.set(count.get() + 1);
        2.0
    };
    let f = grad!(|x| x * x * next());
    assert_eq!(f.value(3.0), 18.0);
    assert_eq!(count.get(), 1);
    assert_eq!(f.value_and_grad(3.0), (18.0, 12.0));
    assert_eq!(count.get(), 2);
}

#[test]
fn checks_in_the_body_may_read_active_values() {
    let f = grad!(|x| {
        let r = x * x;
        assert!(r >= 0.0, "{r} is negative");
        debug_assert!(x > 0.0);
        r
    });
    assert_eq!(f.grad(3.0), 6.0);
    let g = grad!(|x| if x < 0.0 {
        panic!("{x} is negative")
    } else {
        x.sqrt()
    });
    assert_eq!(g.grad(4.0), 0.25);
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 2 but the index is 7")]
fn a_panic_is_the_users_own() {
    let k = 7;
    grad!(|v: &[f64]| v[k] * 2.0).grad(&[1.0, 2.0]);
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 3 but the index is 7")]
fn a_panic_in_an_array_of_the_body_is_the_users_own() {
    let k = 7;
    grad!(|x| [x, x, x][k]).grad(1.0);
}

static SQUARE: Pointer<(f64,)> = grad!(|x| x * x);
const CUBE: Pointer<(&'static [f64],)> = grad!(|v: &[f64]| v[0].powi(3));

fn line(slope: f64) -> Gradient<impl Kernel<(f64,)> + Clone, (f64,)> {
    grad!(move |x| slope * x)
}

struct Loss<K> {
    loss: Gradient<K, (f64, f64)>,
}

fn is_copy<T: Copy + Send + Sync>(_: &T) {}

#[test]
fn the_object_is_a_value_like_others() {
    assert_eq!((SQUARE.grad(3.0), CUBE.grad(&[2.0])), (6.0, vec![12.0]));
    let f = line(3.0);
    assert_eq!((f.clone().grad(1.0), f.grad(2.0)), (3.0, 3.0));
    let holder = Loss {
        loss: grad!(|a, b| a * b),
    };
    assert_eq!(holder.loss.grad(2.0, 3.0), (3.0, 2.0));
    is_copy(&SQUARE);
    let data = vec![1.0, 2.0];
    let owner = grad!(move |x| x * data[1]);
    assert_eq!(
        (owner.value(3.0), owner.grad(3.0), owner.grad(4.0)),
        (6.0, 2.0, 2.0)
    );
    let mut slice = vec![1.0, 2.0];
    let sum = grad!(|v: &[f64]| v[0] * v[1]);
    assert_eq!(sum.grad(&slice), [2.0, 1.0]);
    slice[0] = 5.0;
    assert_eq!(sum.grad(&slice), [2.0, 5.0]);
    assert_eq!(grad!(|x, _y| x * 2.0).grad(1.0, 1.0), (2.0, 0.0));
    assert_eq!(grad!(|_x| 7.0).value_and_grad(1.0), (7.0, 0.0));
}

#[test]
fn gradients_go_into_buffers() {
    let f = grad!(|x, v: &[f64], w: [f64; 2], n: usize| x * v[n] * w[1]);
    let (mut dx, mut dv, mut dw) = (9.0, [9.0; 3], [9.0; 2]);
    let value = f.value_and_grad_into(
        2.0,
        &[1.0, 3.0, 5.0],
        [1.0, 7.0],
        1,
        &mut dx,
        &mut dv,
        &mut dw,
    );
    assert_eq!(
        (value, dx, dv, dw),
        (42.0, 21.0, [0.0, 14.0, 0.0], [0.0, 6.0])
    );
}
