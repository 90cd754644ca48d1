//! What the object that `grad!` returns can do, with kernels written by hand as the macro writes them.
//!
//! Expected values are closed forms worked out by hand.

#![cfg(feature = "alloc")]

use backprop_runtime::Constant;
use backprop_runtime::ConstantRef;
use backprop_runtime::Gradient;
use backprop_runtime::Kernel;
use backprop_runtime::Pointer;

type Slice = &'static [f64];

/// The square of `x`.
static SQUARE: Pointer<(f64,)> =
    Gradient::<_, (f64,), (f64,), f64>::new(|(x,): (f64,), out: Option<(&mut f64,)>| -> f64 {
        if let Some((dx,)) = out {
            *dx = x + x;
        }
        x * x
    });

/// The sum of the squares of a slice.
const SUM_OF_SQUARES: Pointer<(Slice,)> = Gradient::<_, (Slice,), (Slice,), f64>::new(
    |(w,): (&[f64],), out: Option<(&mut [f64],)>| -> f64 {
        if let Some((dw,)) = out {
            for (d, x) in dw.iter_mut().zip(w) {
                *d += 2.0 * x;
            }
        }
        w.iter().map(|x| x * x).sum()
    },
);

/// `x -> rate * x * x`, with `rate` captured.
fn parabola(rate: f64) -> Gradient<impl Kernel<(f64,)> + Copy + Send + Sync, (f64,)> {
    Gradient::<_, (f64,), (f64,), f64>::new(move |(x,): (f64,), out: Option<(&mut f64,)>| -> f64 {
        if let Some((dx,)) = out {
            *dx = 2.0 * rate * x;
        }
        rate * x * x
    })
}

/// Gradient descent on a loss that is given as a field.
struct Descent<K> {
    loss: Gradient<K, (f64, f64)>,
    step: f64,
}

impl<K: Kernel<(f64, f64)>> Descent<K> {
    fn advance(&self, x: f64, y: f64) -> (f64, f64) {
        let (dx, dy) = self.loss.grad(x, y);
        (x - self.step * dx, y - self.step * dy)
    }
}

#[test]
fn a_static_and_a_const_are_used_again_and_again() {
    for x in [-2.0, 0.0, 3.5] {
        assert_eq!(SQUARE.value(x), x * x);
        assert_eq!(SQUARE.grad(x), 2.0 * x);
        assert_eq!(SQUARE.value_and_grad(x), (x * x, 2.0 * x));
    }
    assert_eq!(
        SUM_OF_SQUARES.value_and_grad(&[1.0, 2.0]),
        (5.0, vec![2.0, 4.0])
    );
    assert_eq!(SUM_OF_SQUARES.value_and_grad(&[]), (0.0, vec![]));
}

#[test]
fn pointers_share_a_list() {
    const CUBE: Pointer<(f64,)> = Gradient::<_, (f64,), (f64,), f64>::new(|(x,), out| {
        if let Some((dx,)) = out {
            *dx = 3.0 * x * x;
        }
        x * x * x
    });
    let slopes: Vec<f64> = [SQUARE, CUBE].iter().map(|f| f.grad(2.0)).collect();
    assert_eq!(slopes, [4.0, 12.0]);
}

#[test]
fn copies_share_what_is_captured() {
    fn everywhere<T: Copy + Clone + Send + Sync + 'static>(object: T) -> T {
        object
    }
    let f = everywhere(parabola(3.0));
    let copy = f;
    let from_thread = std::thread::spawn(move || copy.grad(2.0)).join();
    assert_eq!(from_thread.ok(), Some(12.0));
    assert_eq!(f.grad(2.0), 12.0);
    assert_eq!(format!("{f:?}"), "Gradient");
}

#[test]
fn a_moved_vector_is_cloned_with_the_object() {
    let data: Vec<f64> = (0..3).map(|n| f64::from(1 << n)).collect();
    let f = Gradient::<_, (f64,), (f64,), f64>::new(
        move |(x,): (f64,), out: Option<(&mut f64,)>| -> f64 {
            if let Some((dx,)) = out {
                *dx = data.iter().sum();
            }
            data.iter().map(|a| a * x).sum()
        },
    );
    let clone = f.clone();
    assert_eq!(f.value(2.0), 14.0);
    assert_eq!(f.grad(2.0), 7.0);
    drop(f);
    assert_eq!(clone.value_and_grad(1.0), (7.0, 7.0));
}

#[test]
fn what_is_borrowed_by_a_kernel_is_read_at_each_call() {
    let scale = std::cell::Cell::new(1.0);
    let f =
        Gradient::<_, (f64,), (f64,), f64>::new(|(x,): (f64,), out: Option<(&mut f64,)>| -> f64 {
            if let Some((dx,)) = out {
                *dx = scale.get();
            }
            scale.get() * x
        });
    assert_eq!(f.grad(5.0), 1.0);
    scale.set(3.0);
    assert_eq!(f.grad(5.0), 3.0);
}

#[test]
fn a_slice_changes_between_two_calls() {
    let f = Gradient::<_, (Slice, Slice), (Slice, Slice), f64>::new(
        |(v, w): (&[f64], &[f64]), out: Option<(&mut [f64], &mut [f64])>| -> f64 {
            if let Some((dv, dw)) = out {
                dv[0] = w[0];
                dw[0] = v[0];
            }
            v[0] * w[0]
        },
    );
    let mut v = vec![2.0, 0.0];
    assert_eq!(f.grad(&v, &[7.0]), (vec![7.0, 0.0], vec![2.0]));
    v[0] = 5.0;
    v.push(1.0);
    {
        let shorter_lived = [7.0];
        assert_eq!(f.value(&v, &shorter_lived), 35.0);
        assert_eq!(f.grad(&v, &shorter_lived), (vec![7.0, 0.0, 0.0], vec![5.0]));
    }
    v.clear();
}

#[test]
fn a_struct_holds_an_object() {
    let centre = 1.0;
    let descent = Descent {
        loss: Gradient::<_, (f64, f64), (f64, f64), f64>::new(
            |(x, y): (f64, f64), out: Option<(&mut f64, &mut f64)>| -> f64 {
                if let Some((dx, dy)) = out {
                    *dx = 2.0 * (x - centre);
                    *dy = 8.0 * y;
                }
                (x - centre) * (x - centre) + 4.0 * y * y
            },
        ),
        step: 0.125,
    };
    // One step of the quadratic with curvatures 2 and 8: the second coordinate lands on its minimum.
    assert_eq!(descent.advance(5.0, 3.0), (4.0, 0.0));
}

#[test]
fn constants_have_no_entry() {
    let f = Gradient::<
        _,
        (
            Constant<usize>,
            f64,
            ConstantRef<[f64]>,
            Slice,
            ConstantRef<str>,
            Constant<bool>,
        ),
        (f64, Slice),
        f64,
    >::new(
        |(n, x, c, w, s, sign): (usize, f64, &[f64], &[f64], &str, bool),
         out: Option<(&mut f64, &mut [f64])>|
         -> f64 {
            let factor = if sign { c[n] } else { -c[n] };
            if let Some((dx, dw)) = out {
                *dx = factor * w[s.len()];
                dw[s.len()] = factor * x;
            }
            factor * x * w[s.len()]
        },
    );
    let c = [2.0, 3.0];
    let w = vec![5.0, 7.0, 11.0];
    assert_eq!(f.value(1, 4.0, &c, &w, "a", true), 84.0);
    assert_eq!(
        f.grad(1, 4.0, &c, &w, "a", true),
        (21.0, vec![0.0, 12.0, 0.0])
    );
    assert_eq!(
        f.grad(0, 4.0, &c, &w, "", false),
        (-10.0, vec![-8.0, 0.0, 0.0])
    );
}

#[test]
fn one_entry_beside_constants_stands_alone() {
    let power = Gradient::<_, (f64, Constant<i32>), (f64,), f64>::new(
        |(x, n): (f64, i32), out: Option<(&mut f64,)>| -> f64 {
            if let Some((dx,)) = out {
                *dx = f64::from(n) * x.powi(n - 1);
            }
            x.powi(n)
        },
    );
    assert_eq!(power.value_and_grad(2.0, 3), (8.0, 12.0));
}

#[test]
fn a_function_of_constants_has_an_empty_gradient() {
    let f = Gradient::<_, (Constant<u8>,), (), f64>::new(|(n,): (u8,), _: Option<()>| -> f64 {
        f64::from(n)
    });
    assert_eq!(f.value_and_grad(7), (7.0, ()));
    assert_eq!(f.value_and_grad_into(7), 7.0);
}

#[test]
fn an_unused_parameter_has_gradient_zero() {
    let f = Gradient::<_, (f64, [f64; 2], Slice), (f64, [f64; 2], Slice), f64>::new(
        |(x, _, _): (f64, [f64; 2], &[f64]),
         out: Option<(&mut f64, &mut [f64; 2], &mut [f64])>|
         -> f64 {
            if let Some((dx, _, _)) = out {
                *dx = 1.0;
            }
            x
        },
    );
    assert_eq!(
        f.grad(1.0, [2.0; 2], &[3.0; 3]),
        (1.0, [0.0; 2], vec![0.0; 3])
    );
}

#[test]
fn twelve_parameters() {
    type Twelve = (f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64);
    // The k-th partial derivative of the sum of k times the k-th parameter is k.
    let f = Gradient::<_, Twelve, Twelve, f64>::new(|(a, b, c, d, e, f, g, h, i, j, k, l), out| {
        if let Some((da, db, dc, dd, de, df, dg, dh, di, dj, dk, dl)) = out {
            for (n, d) in (1_u8..).zip([da, db, dc, dd, de, df, dg, dh, di, dj, dk, dl]) {
                *d = f64::from(n);
            }
        }
        (1_u8..)
            .zip([a, b, c, d, e, f, g, h, i, j, k, l])
            .map(|(n, x)| f64::from(n) * x)
            .sum()
    });
    let expected = (
        1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0,
    );
    assert_eq!(
        f.value_and_grad(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0),
        (78.0, expected)
    );
}

#[test]
fn single_precision() {
    let f = Gradient::<_, (f32, [f32; 2]), (f32, [f32; 2]), f32>::new(
        |(x, w): (f32, [f32; 2]), out: Option<(&mut f32, &mut [f32; 2])>| -> f32 {
            if let Some((dx, dw)) = out {
                *dx = w[0];
                *dw = [x, 1.0];
            }
            x * w[0] + w[1]
        },
    );
    assert_eq!(
        f.value_and_grad(2.0, [3.0, 0.5]),
        (6.5_f32, (3.0_f32, [2.0_f32, 1.0]))
    );
}

#[test]
fn nested_arrays_references_and_slices_of_arrays() {
    type Inputs = (
        [[f64; 2]; 2],
        &'static [f64; 2],
        &'static f64,
        &'static [[f64; 2]],
    );
    let f = Gradient::<_, Inputs, Inputs, f64>::new(|(m, v, x, rows), out| -> f64 {
        if let Some((dm, dv, dx, drows)) = out {
            dm[1][0] = v[0] * x * rows[1][0];
            dv[0] = m[1][0] * x * rows[1][0];
            *dx = m[1][0] * v[0] * rows[1][0];
            drows[1][0] = m[1][0] * v[0] * x;
        }
        m[1][0] * v[0] * x * rows[1][0]
    });
    let rows = vec![[0.0; 2], [7.0, 0.0], [0.0; 2]];
    let (value, gradient) = f.value_and_grad([[0.0; 2], [2.0, 0.0]], &[3.0, 0.0], &5.0, &rows);
    assert_eq!(value, 210.0);
    assert_eq!(
        gradient,
        (
            [[0.0; 2], [105.0, 0.0]],
            [70.0, 0.0],
            42.0,
            vec![[0.0; 2], [30.0, 0.0], [0.0; 2]]
        )
    );
}

#[test]
fn tuples_hold_slices_and_tuples() {
    type Inputs = ((f64, Slice, (f32, [f64; 2])), &'static [(f64, f64)]);
    let f = Gradient::<_, Inputs, Inputs, f64>::new(|((x, w, (y, a)), pairs), out| -> f64 {
        if let Some(((dx, dw, (dy, da)), dpairs)) = out {
            *dx = w[1];
            dw[1] = x;
            *dy = 3.0;
            da[0] = pairs[0].1;
            dpairs[0].1 = a[0];
        }
        x * w[1] + 3.0 * f64::from(y) + a[0] * pairs[0].1
    });
    let w = vec![0.0, 5.0];
    let (value, (left, right)) = f.value_and_grad((2.0, &w, (1.0, [4.0, 0.0])), &[(0.0, 6.0); 2]);
    assert_eq!(value, 37.0);
    assert_eq!(left, (5.0, vec![0.0, 2.0], (3.0, [6.0, 0.0])));
    assert_eq!(right, [(0.0, 4.0), (0.0, 0.0)]);

    let mut left = (9.0, vec![9.0; 2], (9.0, [9.0; 2]));
    let mut right = [(9.0, 9.0)];
    f.value_and_grad_into(
        (2.0, &w, (1.0, [4.0, 0.0])),
        &[(0.0, 6.0)],
        &mut left,
        &mut right,
    );
    assert_eq!(left, (5.0, vec![0.0, 2.0], (3.0, [6.0, 0.0])));
    assert_eq!(right, [(0.0, 4.0)]);
}
