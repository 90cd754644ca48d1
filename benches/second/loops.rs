//! Derivatives through loops: in, nothing; out, each by dual numbers, by a function of ours and by a closure, in this order.

use backprop::{differentiable, hessian, jacobian};
use nalgebra::SVector;
use num_dual::{Dual2SVec64, DualNum, DualSVec64};

use crate::contender::Evaluation;

/// How many numbers the oscillator is of: where it starts, how fast, and six coefficients.
const INPUTS: usize = 8;

/// Writes a matrix, row after row.
type Way = fn(&[f64], &mut [f64]);

/// The Hessian of a number that an oscillator's state comes to, and the Jacobian of that state.
pub(crate) fn programs() -> Vec<(&'static str, Vec<Evaluation<Way>>)> {
    let point = [0.4, -0.1, 1.3, 0.05, 0.2, 0.03, 0.7, 0.6];
    let hessians: [Way; 3] = [
        hessian_by_dual_numbers,
        hessian_of_function,
        hessian_of_closure,
    ];
    let jacobians: [Way; 3] = [
        jacobian_by_dual_numbers,
        jacobian_of_function,
        jacobian_of_closure,
    ];
    let ways = |ways: [Way; 3], rows: usize| -> Vec<Evaluation<Way>> {
        ways.map(|way| Evaluation::new(&point, rows * INPUTS, way))
            .into()
    };
    vec![
        ("oscillator, Hessian, 8 x 8", ways(hessians, INPUTS)),
        ("oscillator, Jacobian, 2 x 8", ways(jacobians, 2)),
    ]
}

/// The same statements for numbers of any kind, in functions and in closures.
macro_rules! everywhere {
    (|$x:ident| { $($statements:tt)* } $state:expr, $number:expr) => {
        fn state_of_any<T: DualNum<f64> + Copy>($x: [T; INPUTS]) -> [T; 2] {
            $($statements)*
            $state
        }

        fn number_of_any<T: DualNum<f64> + Copy>($x: [T; INPUTS]) -> T {
            $($statements)*
            $number
        }

        #[differentiable(jacobian)]
        fn state($x: [f64; 8]) -> [f64; 2] {
            $($statements)*
            $state
        }

        #[differentiable(hessian)]
        fn number($x: [f64; 8]) -> f64 {
            $($statements)*
            $number
        }

        fn jacobian_of_closure(numbers: &[f64], out: &mut [f64]) {
            let f = jacobian!(|$x: [f64; 8]| {
                $($statements)*
                $state
            });
            out.copy_from_slice(f.jacobian(array(numbers)).as_flattened());
        }

        fn hessian_of_closure(numbers: &[f64], out: &mut [f64]) {
            let f = hessian!(|$x: [f64; 8]| {
                $($statements)*
                $number
            });
            out.copy_from_slice(f.hessian(array(numbers)).as_flattened());
        }
    };
}

// A driven oscillator with two kinds of friction, after 100 steps of the midpoint method.
everywhere! {
    |x| {
        let mut place = x[0];
        let mut speed = x[1];
        for k in 0..100 {
            let time = 0.02 * f64::from(k);
            let force = x[6] * time.sin()
                - x[2] * place.sin()
                - x[3] * speed
                - x[4] * place * place * place
                - x[5] * speed * speed;
            let middle = place + speed * 0.01;
            let middle_speed = speed + force * 0.01;
            let force = x[7] * (time + 0.01).cos()
                - x[2] * middle.sin()
                - x[3] * middle_speed
                - x[4] * middle * middle * middle
                - x[5] * middle_speed * middle_speed;
            place += middle_speed * 0.02;
            speed += force * 0.02;
        }
    }
    [place, speed], place * place + speed
}

fn array(x: &[f64]) -> [f64; INPUTS] {
    x.try_into().expect("as many numbers as inputs")
}

fn hessian_by_dual_numbers(x: &[f64], out: &mut [f64]) {
    let x = SVector::from(array(x));
    let (_, _, hessian) = num_dual::hessian(
        |x: SVector<Dual2SVec64<INPUTS>, INPUTS>| number_of_any(x.into()),
        &x,
    );
    // It is symmetric, and so its columns are its rows.
    out.copy_from_slice(hessian.as_slice());
}

fn hessian_of_function(x: &[f64], out: &mut [f64]) {
    out.copy_from_slice(number::hessian(array(x)).as_flattened());
}

fn jacobian_by_dual_numbers(x: &[f64], out: &mut [f64]) {
    let x = SVector::from(array(x));
    let (_, matrix) = num_dual::jacobian(
        |x: SVector<DualSVec64<INPUTS>, INPUTS>| SVector::from(state_of_any(x.into())),
        &x,
    );
    out.copy_from_slice(matrix.transpose().as_slice());
}

fn jacobian_of_function(x: &[f64], out: &mut [f64]) {
    out.copy_from_slice(state::jacobian(array(x)).as_flattened());
}
