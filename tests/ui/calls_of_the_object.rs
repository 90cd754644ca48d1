//! The methods of the object take what the closure takes.

use backprop::grad;

fn main() {
    let f = grad!(|x, w: [f64; 2], v: &[f64], n: usize| x * w[0] * v[n]);
    let _ = f.value(1.0);
    let _ = f.value(1, [1.0, 2.0], &[1.0], 0);
    let _ = f.grad(1.0, [1.0], &[1.0], 0);
    let _ = f.grad(1.0, [1.0, 2.0], &[1.0], 0.0);
    let (_, _) = f.grad(1.0, [1.0, 2.0], &[1.0], 0);
}
