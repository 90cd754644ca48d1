//! There are no loops over differentiated values.

use backprop::grad;

fn main() {
    let _ = grad!(|x| {
        let mut y = x;
        for _ in 0..3 {
            y *= x;
        }
        y
    });
    let _ = grad!(|x| {
        let mut y = x;
        while y > 1.0 {
            y /= 2.0;
        }
        y
    });
    let _ = grad!(|x| loop {
        break x;
    });
    let _ = grad!(|w: &[f64]| w.iter().sum());
    let _ = grad!(|w: [f64; 3]| w.map(|v| v * v)[0]);
}
