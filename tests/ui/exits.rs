//! A body has one way out: its last expression.

use backprop::grad;

fn read() -> Option<f64> {
    None
}

fn main() {
    let _ = grad!(|x| x * read()?);
    let _ = grad!(|x| {
        if x < 0.0 {
            return 0.0;
        }
        x.sqrt()
    });
    let _ = grad!(|x| {
        let Some(k) = read() else { return 0.0 };
        k * x
    });
    let _ = grad!(|x| {
        let k = [1.0].iter().map(|k: &f64| { return *k; }).sum::<f64>();
        return k * x;
    });
    let _ = grad!(|x| x * core::future::ready(1.0).await);
    let _ = grad!(|x| async { x });
    let _ = grad!(|x| unsafe { x * x });
    let _ = grad!(|x| 'a: { break 'a x });
    let _ = grad!(|x| const { x });
}
