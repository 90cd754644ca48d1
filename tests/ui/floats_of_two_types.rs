//! Floats of two types meet in no operation, and methods are called.

use backprop::grad;

fn main() {
    let _ = grad!(|x: f64, y: f32| x * y);
    let _ = grad!(|x: f32, y: f64| x.max(y));
    let _ = grad!(|x: f64, y: f32| if x < y { x } else { 1.0 });
    let _ = grad!(|x: f64, y: f32| {
        let mut z = y;
        z += x;
        x
    });
    let _ = grad!(|x: f64| x.sin * 2.0);
}
