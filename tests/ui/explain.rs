use backprop::{differentiable, explain};

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

fn main() {
    let f = explain!(|x| {
        let mut sum = 0.0;
        for _ in 0..3 {
            sum += x;
        }
        sum
    });
    let _ = f.trace(1.0).value + f.grad(1.0);
    let _ = explain!(|x| square(x) + 1.0);
    let n = 1;
    let _ = explain!(|w: &[f64]| w[n] * w[0]);
    let _ = explain!(|x| x.sinn());
}
