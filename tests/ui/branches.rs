//! Branches are chosen by comparisons or by constants, and their arms give the same kind of value.

use backprop::grad;

fn main() {
    let n = Some(1);
    let _ = grad!(|x| match [x, x] {
        [a, b] => a * b,
    });
    let _ = grad!(|x| match (x, n) {
        (0.0 | 1.0, Some(_)) => 1.0,
        (y @ 2.0 | y @ 3.0, _) => y,
        _ => x,
    });
    let _ = grad!(|x: f64| Some(x).xor(None).unwrap());
    let _ = grad!(|x: f64| Some(x));
    let _ = grad!(|x: f64| Some(x) * 2.0);
    let _ = grad!(|x: f64| if x > 0.0 { (x, x).0 } else { [x, x] });
    let _ = grad!(|x: f64| if x > 0.0 { x } else { x > 1.0 });
    let _ = grad!(|x: f64| if x > 0.0 { (x, x) } else { (x, x, x) }.0);
    let _ = grad!(|x: f64| if x > 0.0 { x });
    let _ = grad!(|x: f64| if x > 0.0 { x } else { 1 });
    let _ = grad!(|x: f64| if x > 0.0 { x; } else { 1.0 });
    let _ = grad!(|x: f64| {
        let Ok(y) = Ok::<f64, f64>(x) else { panic!() };
        y
    });
}
