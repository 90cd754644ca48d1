//! A constant beside a differentiated value is of its type.

use backprop::grad;

fn main() {
    let k = 2;
    let steps: Vec<i32> = vec![1, 2];
    let _ = grad!(|x: f64| x.max(k));
    let _ = grad!(|x: f64| x.min(steps[0]));
    let _ = grad!(|x: f64| x.powi(2.0));
    let _ = grad!(|x: f64| if "yes" { x } else { 1.0 });
}
