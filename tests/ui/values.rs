//! Values are numbers, arrays and tuples, and the result is one number.

use backprop::grad;

struct Point {
    x: f64,
}

fn main() {
    const K: usize = 2;
    let mut total = 0.0;
    let table = [1.0, 2.0];
    let _ = grad!(|x| (x, x));
    let _ = grad!(|x| [x, x]);
    let _ = grad!(|x: f64| x > 0.0);
    let _ = grad!(|x| ());
    let _ = grad!(|x| {});
    let _ = grad!(|x| {
        x * x;
    });
    let _ = grad!(|w: [f64; 2]| w);
    let _ = grad!(|w: &[f64]| w);
    let _ = grad!(|w: &[f64]| w + 1.0);
    let _ = grad!(|w: [f64; 2]| w.sin());
    let _ = grad!(|x| Point { x }.x);
    let _ = grad!(|x| Ok::<f64, f64>(x).unwrap());
    let _ = grad!(|w: [f64; 2]| w[2]);
    let _ = grad!(|x| [x, x][2]);
    let _ = grad!(|x| table[x]);
    let _ = grad!(|w: [f64; 2]| w[w[0]]);
    let _ = grad!(|w: &[f64]| w[0..2][0]);
    let _ = grad!(|p: (f64, f64)| p.2);
    let _ = grad!(|x| (x, x).2);
    let _ = grad!(|x| {
        total += x;
        x
    });
    let _ = grad!(|x| {
        total = x;
        x
    });
    let _ = grad!(|x| {
        let y;
        y * x
    });
    let _ = grad!(|x| {
        let f = |y: f64| x * y;
        f(2.0)
    });
    let _ = grad!(|x| {
        let mut y = x;
        std::mem::swap(&mut y, &mut 1.0);
        y
    });
    let _ = grad!(|x| {
        let (a, b) = x;
        a
    });
    let _ = grad!(|w: [f64; 3]| {
        let [a, .., b] = w;
        a * b
    });
    let _ = grad!(|x| {
        let y = x;
        y
    });
    let _ = grad!(|x| [x; K][0]);
}
