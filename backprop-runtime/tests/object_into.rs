//! `value_and_grad_into` writes to buffers of the caller and allocates nothing.
//!
//! Without the feature `alloc` the library does not link an allocator at all, so that these tests, run with
//! `--no-default-features`, are the proof: what allocates would not compile.

use backprop_runtime::Constant;
use backprop_runtime::Gradient;
use backprop_runtime::Pointer;

type Slice = &'static [f64];
type Inputs = (f64, Slice, [f64; 2], Constant<usize>);
type Wrt = (f64, Slice, [f64; 2]);

/// `x * w[0] + a[n]`, which adds to its buffers and so depends on their being zero.
const F: Pointer<Inputs, Wrt> = Gradient::<_, Inputs, Wrt, f64>::new(
    |(x, w, a, n): (f64, &[f64], [f64; 2], usize),
     out: Option<(&mut f64, &mut [f64], &mut [f64; 2])>|
     -> f64 {
        if let Some((dx, dw, da)) = out {
            *dx += w[0];
            dw[0] += x;
            da[n] += 1.0;
        }
        x * w[0] + a[n]
    },
);

#[test]
fn buffers_are_overwritten() {
    let (mut dx, mut dw, mut da) = (f64::NAN, [f64::NAN; 3], [f64::INFINITY; 2]);
    for n in [0, 1, 1] {
        let value = F.value_and_grad_into(
            2.0,
            &[3.0, 4.0, 5.0],
            [7.0, 8.0],
            n,
            &mut dx,
            &mut dw,
            &mut da,
        );
        assert_eq!(value, [13.0, 14.0][n]);
        assert_eq!(dx, 3.0);
        assert_eq!(dw, [2.0, 0.0, 0.0]);
        assert_eq!(da, [[1.0, 0.0], [0.0, 1.0]][n]);
    }
}

#[test]
fn a_buffer_can_be_part_of_something_larger() {
    let (mut dx, mut da) = (0.0, [0.0; 2]);
    let mut all = [9.0; 4];
    F.value_and_grad_into(
        2.0,
        &[3.0, 4.0],
        [0.0; 2],
        0,
        &mut dx,
        &mut all[1..3],
        &mut da,
    );
    assert_eq!(all, [9.0, 2.0, 0.0, 9.0]);
}

#[test]
#[should_panic(expected = "the gradient of a slice of length 3 needs a buffer of length 3, not 2")]
fn a_buffer_that_is_too_short_is_refused() {
    let (mut dx, mut dw, mut da) = (0.0, [0.0; 2], [0.0; 2]);
    F.value_and_grad_into(2.0, &[3.0; 3], [0.0; 2], 0, &mut dx, &mut dw, &mut da);
}

#[test]
#[should_panic(expected = "the gradient of a slice of length 1 needs a buffer of length 1, not 2")]
fn a_buffer_that_is_too_long_is_refused() {
    let (mut dx, mut dw, mut da) = (0.0, [0.0; 2], [0.0; 2]);
    F.value_and_grad_into(2.0, &[3.0; 1], [0.0; 2], 0, &mut dx, &mut dw, &mut da);
}

#[test]
fn scalars_and_arrays_are_returned_without_an_allocator() {
    let f = Gradient::<_, (f64, [f64; 2]), (f64, [f64; 2]), f64>::new(
        |(x, a): (f64, [f64; 2]), out: Option<(&mut f64, &mut [f64; 2])>| -> f64 {
            if let Some((dx, da)) = out {
                *dx = a[1];
                da[1] = x;
            }
            x * a[1]
        },
    );
    assert_eq!(f.value_and_grad(2.0, [0.0, 3.0]), (6.0, (3.0, [0.0, 2.0])));
    assert_eq!(F.value(2.0, &[3.0], [7.0, 8.0], 1), 14.0);
}
