//! Parameters are names, or patterns that always fit, of floats, arrays, slices and tuples of them, or constants.

use backprop::grad;

struct Point {
    x: f64,
}

fn main() {
    let _ = grad!(|(x, y)| x * y);
    let _ = grad!(|[x, 0.0]: [f64; 2]| x);
    let _ = grad!(|ref x| 2.0);
    let _ = grad!(|x, _| x);
    let _ = grad!(|x @ 0.0| x);
    let _ = grad!(|x, p: Point| x);
    let _ = grad!(|x, p: Vec<f64>| x);
    let _ = grad!(|x: &mut f64| *x);
    let _ = grad!(|x: impl Fn(f64) -> f64| 1.0);
    let _ = grad!(|x, f: fn(f64) -> f64| f(1.0) * x);
    let _ = grad!(|x, p: *const f64| x);
    let _ = grad!(|x, p: (f64, usize)| x);
    let _ = grad!(|x, #[constant] k| k * x);
    let _ = grad!(|x, #[inline] k: f64| k * x);
    let _ = grad!(|#[constant(yes)] x: f64, y: f64| x * y);
    let _ = grad!(|x, x| x);
    let _ = grad!(|x| -> Point { Point { x } });
    let _ = grad!(|x: f64| -> i32 { x as i32 });
    let _ = grad!(|a, b, c, d, e, f, g, h, i, j, k, l, m| a);
}
