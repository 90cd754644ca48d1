//! A local has a value before it is read.

use backprop::grad;

fn main() {
    let _ = grad!(|x: f64| {
        let y;
        if x > 0.0 {
            y = x;
        }
        y
    });
}
