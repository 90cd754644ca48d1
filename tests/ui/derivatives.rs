//! `derivatives!` takes a number, and a closure of one float.

use backprop::derivatives;

fn main() {
    let n = 3;
    let _ = derivatives!();
    let _ = derivatives!(|x| x.sin());
    let _ = derivatives!(move |x: f64| x.sin(), 3);
    let _ = derivatives!(3);
    let _ = derivatives!(3,);
    let _ = derivatives!(3 |x| x.sin());
    let _ = derivatives!(n, |x| x.sin());
    let _ = derivatives!(-1, |x| x.sin());
    let _ = derivatives!(1.5, |x| x.sin());
    let _ = derivatives!(2 + 1, |x| x.sin());
    let _ = derivatives!(33, |x| x.sin());
    let _ = derivatives!(99999999999999999999999, |x| x.sin());
    let _ = derivatives!(3, x.sin());
    let _ = derivatives!(3, |x, y| x * y);
    let _ = derivatives!(3, |x: [f64; 2]| x[0] * x[1]);
    let _ = derivatives!(3, |n: usize| 1.0);
    let _ = derivatives!(40, |x| x.sinn());
    // With a mistake in the closure, what is done with the object is none.
    let [_, _, _, _] = derivatives!(3, |x| x.sinn()).derivatives(1.0);
    let _ = derivatives!(3, |x| square(x) + 1.0);
}

#[backprop::differentiable]
fn square(x: f64) -> f64 {
    x * x
}
