//! What stands between the parentheses of the macro is one closure with parameters.

use backprop::grad;

fn main() {
    let _ = grad!();
    let _ = grad!(3.0);
    let _ = grad!(f64::sin);
    let _ = grad!({ |x| x });
    let _ = grad!(|x| x, 1.0);
    let _ = grad!(|x| x; x);
    let _ = grad!(|| 1.0);
    let _ = grad!(|n: usize| 1.0);
    let _ = grad!(|#[constant] c: f64| c);
    let _ = grad!(|x|);
    let _ = grad!(|x| x +);
    let _ = grad!(|x| x.);
    let _ = grad!(|x y| x);
    let _ = grad!(|x| -> f64 x);
    let _ = grad!(|x: | x);
    let _ = grad!(|x);
    let _ = grad!(|x| { let y = ; y });
    let _ = grad!(fn f(x: f64) -> f64 { x });
    let _ = grad!(async |x| x);
    let _ = grad!(const |x| x);
    let _ = grad!(for<'a> |x: &'a f64| -> f64 { *x });
    let _ = grad!(#[inline] |x| x);
}
