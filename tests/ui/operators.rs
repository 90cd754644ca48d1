//! Operators work on floats as in Rust.

use backprop::grad;

fn main() {
    let _ = grad!(|x| 1 / (1 + x));
    let _ = grad!(|x| x * -2);
    let _ = grad!(|x| x * 2_u8 + "two" * x);
    let _ = grad!(|x| x ^ 2);
    let _ = grad!(|x| x << 1);
    let _ = grad!(|x, y| x & y);
    let _ = grad!(|x, y| x | y);
    let _ = grad!(|x| !x);
    let _ = grad!(|x: f64| x > 1);
    let _ = grad!(|x, y| x < y);
    let _ = grad!(|x, y| if x && y { x } else { y });
    let _ = grad!(|x, y| if x { x } else { y });
    let _ = grad!(|x: f64| (x > 0.0) * x);
    let _ = grad!(|x| true * x);
    let _ = grad!(|x: f64| x as bool);
    let _ = grad!(|x: f64| x as Float);
    let _ = grad!(|x| (x..1.0).start);
    let _ = grad!(|x, y| x += y);
    let _ = grad!(|x| x.0);
    let _ = grad!(|x| x.re);
    let _ = grad!(|x| x[0]);
    let _ = grad!(|x| { x ^= 1; x });
}
