//! A body has no way out that leaves what is around it, and is no other kind of block.

use backprop::grad;

fn read() -> Option<f64> {
    None
}

fn main() {
    let _ = grad!(|x| x * read()?);
    let _ = grad!(|x| x * core::future::ready(1.0).await);
    let _ = grad!(|x| async { x });
    let _ = grad!(|x| unsafe { x * x });
    let _ = grad!(|x| const { x });
}
