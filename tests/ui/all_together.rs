//! All mistakes of a closure are told at once, and nothing else is said of what follows it.

use backprop::grad;

fn main() {
    let f = grad!(|x: f64, y| {
        let a = 1 / x;
        let b = a.sine() + y.cosine();
        a ^ 2 + b + foo(y)
    });
    let value: f64 = f.value(1.0, 2.0);
    let g = grad!(|x, (y, z)| x * y ^ z);
    let _: f64 = g.value(1.0, 2.0);
    let (dx, dy): (f64, f64) = f.grad(value, 2.0);
    let _ = dx + dy;
}
