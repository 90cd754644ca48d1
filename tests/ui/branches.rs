//! Branches are chosen by comparisons or by constants, and their arms give the same kind of value.

use backprop::grad;

fn main() {
    let n = Some(1);
    let _ = grad!(|x| match x {
        0.0 => 1.0,
        _ => x,
    });
    let _ = grad!(|x| match n {
        Some(_) if x > 0.0 => x,
        _ => 1.0,
    });
    let _ = grad!(|x| if let 0.0 = x { 1.0 } else { x });
    let _ = grad!(|x| if let Some(y) = Some(x) { y } else { x });
    let _ = grad!(|x: f64| if x > 0.0 { (x, x).0 } else { [x, x] });
    let _ = grad!(|x: f64| if x > 0.0 { x } else { x > 1.0 });
    let _ = grad!(|x: f64| if x > 0.0 { (x, x) } else { (x, x, x) }.0);
    let _ = grad!(|x: f64| if x > 0.0 { x });
    let _ = grad!(|x: f64| if x > 0.0 { x } else { 1 });
    let _ = grad!(|x: f64| if x > 0.0 { x; } else { 1.0 });
    let _ = grad!(|x: f64| if x > 0.0 && let Some(k) = n { x } else { 1.0 });
    let _ = grad!(|x| if n.is_some() && let Some(_) = n { x } else { 1.0 });
    let _ = grad!(|x: f64| {
        let Some(y) = Some(x) else { panic!() };
        y
    });
}
