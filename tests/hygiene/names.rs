//! Variables of any name, among them those that emitted code uses itself.
#![allow(clippy::used_underscore_binding, reason = "any name is what is tested")]

use backprop::grad;

/// The gradient of the sum of two products, with the names given.
macro_rules! names {
    ($($a:ident $b:ident $captured:ident;)*) => {
        $({
            let $captured = 5.0;
            let f = grad!(|$a, $b| {
                let square = $a * $a;
                square * $b.exp() + $captured * $b
            });
            assert_eq!(f.value_and_grad(3.0, 0.0), (9.0, (6.0, 14.0)), stringify!($a $b $captured));
        })*
    };
}

#[test]
fn of_emitted_code() {
    names! {
        out x y;
        x out y;
        x y out;
        dx x y;
        x dx dy;
        t t_1 t_2;
        t_1 t_2 t;
        grad_x x grad_y;
        d_x x r_1;
        r r_1 r_2;
        part_1 part_2 part_3;
        x_in y_in out_in;
        exp sin self_;
        exp_1 mul_1 add_1;
        square_1 d_square dsquare;
        value gradient kernel;
        inputs wrt shapes;
        a b root;
        zero one two;
        if_1 t0 t1;
        none some option;
        backprop_1 __private __backprop;
        _a _b _c;
    }
}

#[test]
fn of_the_language() {
    names! {
        r#type r#fn r#match;
        r#loop union dyn_;
        größe länge maß;
        f64_ core std;
        alloc backprop crate_;
    }
}

#[test]
fn derivative_names_of_parameters() {
    let f = grad!(|x, dx, ddx, d_x| x * dx * ddx * d_x);
    assert_eq!(f.grad(2.0, 3.0, 5.0, 7.0), (105.0, 70.0, 42.0, 30.0));
}

#[test]
fn locals_of_those_names() {
    let f = grad!(|x| {
        let out = x * x;
        let dx = out + 1.0;
        let t_1 = dx * x;
        let (r_1, part_1) = (t_1, out);
        let mut x_in = r_1;
        if out > 1.0 {
            x_in += part_1;
        }
        x_in
    });
    // x³ + x + x².
    assert_eq!(f.value_and_grad(3.0), (39.0, 34.0));
}

#[test]
fn captures_of_those_names_are_copied() {
    let out = [2.0, 3.0];
    let dx = |n: usize| out[n];
    let part_1 = 1;
    let f = grad!(|x| x * dx(part_1) + out[0] * x);
    assert_eq!(f.value_and_grad(1.0), (5.0, 5.0));
}

#[test]
fn constants_in_lower_case() {
    #![allow(
        non_upper_case_globals,
        reason = "a constant of a local's name is what is tested"
    )]
    const rate: f64 = 2.0;
    const square: f64 = 3.0;
    const exp: f64 = 5.0;
    let f = grad!(|x| if x > exp {
        x * x.exp()
    } else {
        rate * square * exp * x
    });
    assert_eq!(f.value_and_grad(1.0), (30.0, 30.0));
}

#[test]
fn locals_named_as_buffers_are() {
    let f = grad!(|x, y| {
        let grad_x = x * y;
        let grad_y = grad_x * x;
        grad_x * grad_y
    });
    // x³ y².
    assert_eq!(f.value_and_grad(2.0, 3.0), (72.0, (108.0, 48.0)));
}
