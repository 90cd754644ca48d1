//! `#[differentiable]` in hostile places: names shadowed, no prelude, inside other functions and macros, names of any kind.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "the functions are written for what is around them"
)]

use backprop::{Real, differentiable, jacobian};

/// A function without the prelude in scope.
mod no_prelude {
    #![no_implicit_prelude]

    #[::backprop::differentiable]
    fn scan(w: &[f64], n: usize) -> f64 {
        let mut y = w[0];
        for i in 0..n {
            y = y.sin() * w[i];
            if y > 3.0 {
                return y;
            }
        }
        y.exp()
    }

    #[::backprop::differentiable]
    fn pair(x: f64) -> (f64, [f64; 2]) {
        let mut a = [x, 1.0];
        a[1] *= x;
        (x, [a[0], a[1]])
    }

    #[test]
    fn gradients() {
        ::std::assert_eq!(scan::grad(&[0.0, 0.0], 2), [0.0, 0.0]);
        ::std::assert_eq!(pair::jvp(2.0, 1.0), ((2.0, [2.0, 2.0]), (1.0, [1.0, 1.0])));
    }
}

/// A function where everything that emitted code could name is something else.
mod shadowed {
    #![allow(
        dead_code,
        non_camel_case_types,
        non_snake_case,
        unused_macros,
        reason = "the items are there to be found by mistake"
    )]

    mod core {}
    mod std {}
    mod alloc {}
    mod backprop {}
    mod __private {}
    mod numbers {
        pub(super) type Float = ::core::primitive::f64;
    }

    struct f64;
    struct usize;
    struct bool;
    struct Option;
    struct Vec;
    struct Tape;
    struct Record;
    struct Real;
    trait Clone {}
    trait Default {}
    trait Fn {}
    trait Differentiable {}
    fn Some() {}
    fn drop() {}
    fn zeros() {}
    fn reset() {}
    fn accumulate() {}
    fn owned() {}
    macro_rules! panic {
        () => {};
    }
    macro_rules! vec {
        () => {};
    }

    #[::backprop::differentiable]
    fn squared(x: ::core::primitive::f64) -> ::core::primitive::f64 {
        x * x
    }

    #[::backprop::differentiable]
    fn total(w: &[::core::primitive::f64], n: ::core::primitive::usize) -> ::core::primitive::f64 {
        let mut s = 0.0;
        let mut y = 1.0;
        for v in w {
            y = y * v;
            s += squared(y);
        }
        let mut a = [s; 3];
        for i in 0..n {
            a[i] *= s;
        }
        a[0]
    }

    #[test]
    fn gradients() {
        let dw: ::std::vec::Vec<numbers::Float> = total::grad(&[2.0, 1.0], 0);
        assert_eq!(dw, [8.0, 8.0]);
        assert_eq!(total::jvp(&[2.0, 1.0], 1, &[1.0, 0.0]), (64.0, 128.0));
    }
}

/// Functions that a macro writes, with a name and a body of its caller's.
macro_rules! powers {
    ($($name:ident $n:literal $body:expr;)*) => {
        $(
            #[differentiable]
            fn $name(x: f64) -> f64 {
                let mut y = 1.0;
                for _ in 0..$n {
                    y *= x;
                }
                y * $body
            }
        )*
    };
}

powers! {
    square 2 1.0 + 1.0;
    cube 3 0.5;
}

#[test]
fn written_by_a_macro() {
    assert_eq!(square::grad(3.0), 12.0);
    assert_eq!(cube::grad(2.0), 6.0);
}

#[test]
fn inside_of_a_function() {
    const RATE: f64 = 2.0;
    struct Scale;
    impl Scale {
        const BY: f64 = 3.0;
    }
    #[differentiable]
    fn scaled(x: f64) -> f64 {
        x * RATE * Scale::BY
    }
    #[differentiable]
    fn twice(x: f64) -> f64 {
        scaled(scaled(x))
    }
    assert_eq!(twice::grad(1.0), 36.0);
    let pointer: fn(f64) -> f64 = scaled::grad;
    assert_eq!(pointer(1.0), 6.0);
}

/// Visibility follows that of the function.
mod outer {
    pub(crate) mod inner {
        use backprop::differentiable;

        #[differentiable]
        pub(in crate::functions) fn half(x: f64) -> f64 {
            0.5 * x
        }
    }
    pub(in crate::functions) use self::inner::half as renamed;
}

#[test]
fn in_modules_and_by_other_names() {
    #[differentiable]
    fn quarter(x: f64) -> f64 {
        outer::renamed(outer::inner::half(x))
    }
    assert_eq!(quarter::grad(1.0), 0.25);
}

/// A function whose parameters have these names.
macro_rules! names {
    ($($function:ident $a:ident $b:ident $captured:ident;)*) => {
        $({
            #[differentiable]
            fn $function($a: f64, $b: &[f64]) -> f64 {
                let mut $captured = $a * $a;
                for i in 0..$b.len() {
                    $captured += $b[i] * $captured;
                    if $captured > 100.0 {
                        return $captured;
                    }
                }
                $captured
            }
            assert_eq!(
                $function::value_and_grad(3.0, &[1.0, 0.0]),
                (18.0, (12.0, vec![9.0, 18.0])),
                stringify!($function $a $b $captured)
            );
            assert_eq!($function::jvp(3.0, &[1.0, 0.0], 1.0, &[0.0, 1.0]), (18.0, 30.0));
            assert_eq!($function::vjp(3.0, &[1.0, 0.0], 2.0).1.0, 24.0);
        })*
    };
}

#[test]
fn names_of_emitted_code() {
    names! {
        f tape value cotangent;
        f value tape cotangent;
        f cotangent grad_x t_1;
        f x grad_x grad_grad_x;
        f t_1 t t_2;
        f tangent_x x tangent;
        f x tangent_x y_1;
        f own dgrad_x argument_0;
        f k k_1 k_2;
        f live_1 skip stop;
        f returned go live;
        f result result_1 out;
        f f g h;
        grad jvp vjp value_and_grad;
        value value_1 value_2 value_3;
        tape tape_1 r r_1;
        x x_in x_1 x_2;
        core std alloc backprop;
        r#type r#fn r#match r#loop;
        größe länge maß d_größe;
    }
}

/// A function with a loop that leaves words on a tape and calls another one, with the names given to its numbers.
macro_rules! names_of_numbers {
    ($($function:ident $a:ident $b:ident;)*) => {
        $({
            #[differentiable(hessian)]
            fn $function(x: &[f64], n: usize) -> f64 {
                let mut r = 1.0;
                for i in 0..n {
                    let $a = if i % 2 == 0 { x[0] } else { x[1] / r };
                    let $b = doubled($a).exp();
                    r = $b * $a / r + cubed($b);
                }
                r
            }
            let expected = numbers_in_a_loop::value_grad_hessian(&[0.5, 0.25], 3);
            assert_eq!($function::value_grad_hessian(&[0.5, 0.25], 3), expected, stringify!($a $b));

            let found = jacobian!(|$a, x: f64| {
                let $b = $a / x;
                [$b * x.exp(), $b / x]
            });
            // By a: exp(x) / x and 1 / x². By x: a exp(x) (x - 1) / x² and -2 a / x³.
            assert_eq!(found.jacobian(3.0, 1.0), [[1_f64.exp(), 0.0], [1.0, -6.0]]);
        })*
    };
}

#[differentiable(hessian)]
fn doubled(x: f64) -> f64 {
    x + x
}

#[differentiable(hessian)]
fn cubed(x: f64) -> f64 {
    let mut y = 1.0;
    for _ in 0..3 {
        y *= x;
    }
    y
}

#[differentiable(hessian)]
fn numbers_in_a_loop(x: &[f64], n: usize) -> f64 {
    let mut r = 1.0;
    for i in 0..n {
        let a = if i % 2 == 0 { x[0] } else { x[1] / r };
        let b = doubled(a).exp();
        r = b * a / r + cubed(b);
    }
    r
}

#[test]
fn numbers_of_those_names() {
    names_of_numbers! {
        f tape group;
        f group tape;
        f cotangent group_of_lanes;
        f group_of_lanes cotangent;
        f value rows;
        f rows value;
        f row_0 row_1;
        f own object;
        f numbers argument_0;
        f out cotangent_along;
        f cotangent_along out;
    }
}

#[differentiable]
fn generic<T: Real, const N: usize>(x: [T; N], w: &[T]) -> T {
    let mut tape = T::ZERO;
    for i in 0..N {
        tape += x[i] * w[i];
    }
    tape
}

#[differentiable]
fn with_lifetimes<'a, 'b: 'a>(x: &'a [f64], y: &'b f64) -> f64 {
    let mut sum = *y;
    for v in x {
        sum *= v;
    }
    sum
}

#[test]
fn generics_are_copied() {
    let (dx, dw) = generic::grad([1.0, 2.0], &[3.0, 4.0]);
    assert_eq!((dx, dw), ([3.0, 4.0], vec![1.0, 2.0]));
    assert_eq!(generic::grad([1.0_f32], &[3.0]).0, [3.0]);
    assert_eq!(
        with_lifetimes::grad(&[2.0, 3.0], &5.0),
        (vec![15.0, 10.0], 6.0)
    );
}

/// Derivatives of the user's own are called with what the function is called with.
#[differentiable(vjp = by_hand::pull, jvp = by_hand::push)]
fn own(own: f64, w: &[f64], n: usize) -> f64 {
    own * w[n]
}

mod by_hand {
    pub(super) fn pull(x: f64, w: &[f64], n: usize, cotangent: f64) -> (f64, Vec<f64>) {
        let mut dw = vec![0.0; w.len()];
        dw[n] = x * cotangent;
        (w[n] * cotangent, dw)
    }

    pub(super) fn push(x: f64, w: &[f64], n: usize, dx: f64, dw: &[f64]) -> (f64, f64) {
        (x * w[n], dx * w[n] + x * dw[n])
    }
}

#[test]
fn derivatives_of_the_users_own() {
    assert_eq!(own::grad(2.0, &[3.0, 5.0], 1), (5.0, vec![0.0, 2.0]));
    assert_eq!(own::jvp(2.0, &[3.0, 5.0], 1, 1.0, &[0.0, 0.0]), (10.0, 5.0));
}

/// Parameters that are called like what the derivatives of derivatives bind.
#[differentiable(hessian)]
fn value(value: f64) -> f64 {
    value * value * value
}

#[differentiable(hessian)]
fn product(both: f64, along: f64, gradient: f64) -> f64 {
    both * both * along * gradient
}

#[differentiable(hessian)]
fn through_a_loop(hessian: f64, gradient: f64, value: f64) -> f64 {
    let mut sum = 0.0;
    for _ in 0..2 {
        sum += hessian * gradient * value;
    }
    sum
}

#[differentiable]
fn of_value(x: f64) -> f64 {
    value::grad(x)
}

#[differentiable]
fn of_product(x: f64) -> f64 {
    let (y, (by_x, by_y, _)) = product::value_and_grad(x, x, 1.0);
    let (_, along) = product::jvp(x, x, 1.0, 1.0, 0.0, 0.0);
    let (_, (pulled, ..)) = product::vjp(x, x, 1.0, 1.0);
    y + by_x + by_y + along + pulled
}

#[test]
fn parameters_may_be_called_like_what_derivatives_bind() {
    // 3 x², of which the derivative is 6 x.
    assert_eq!(of_value::jvp(2.0, 1.0), (12.0, 12.0));
    assert_eq!(of_value::grad(2.0), 12.0);
    // x³ + 2 x² + x² + 2 x² + 2 x², of which the derivative is 3 x² + 14 x.
    assert_eq!(of_product::jvp(2.0, 1.0), (36.0, 40.0));
    assert_eq!(of_product::grad(2.0), 40.0);
    let (found, gradient, matrix) = through_a_loop::value_grad_hessian(2.0, 3.0, 5.0);
    assert_eq!((found, gradient), (60.0, (30.0, 20.0, 12.0)));
    assert_eq!(
        matrix,
        [[0.0, 10.0, 6.0], [10.0, 0.0, 4.0], [6.0, 4.0, 0.0]]
    );
}
