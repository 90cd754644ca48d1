//! Functions are the elementary ones, called with as many numbers as they take.

use backprop::grad;

trait Energy {
    fn of(self) -> f64;
}

impl Energy for f64 {
    fn of(self) -> f64 {
        self
    }
}

fn main() {
    let _ = grad!(|x| (|y: f64| y * y)(x));
    let _ = grad!(|x: f64| x.sine());
    let _ = grad!(|x: f64| x.sqr());
    let _ = grad!(|x: f64| x.squrt() + x.foo());
    let _ = grad!(|x| f64::sinn(x));
    let _ = grad!(|x| <f64>::sinn(x));
    let _ = grad!(|x| Ok::<f64, f64>(x).unwrap());
    let _ = grad!(|x| *Box::new(x) * 2.0);
    let _ = grad!(|x| f64::from(x));
    let k = |v: f64| v;
    let _ = grad!(|x| { let square = k; square(x) });
    let _ = grad!(|x| <f64 as Energy>::of(x) + Energy::of(x));
    let _ = grad!(|x: f64| x.sin(1.0));
    let _ = grad!(|x: f64| x.powi());
    let _ = grad!(|x: f64| x.max(1.0, 2.0));
    let _ = grad!(|x| f64::atan2(x));
    let _ = grad!(|x: f64| x.powi(x as i32).powi(x));
    let _ = grad!(|x: f64| x.powf(2));
    let _ = grad!(|x: f64| x.powi(2.0));
    let _ = grad!(|x: f64| x.to_bits() as f64);
    let _ = grad!(|x: f64| x.next_up());
    let _ = grad!(|x| backprop::softmax([x, 1.0]));
    let _ = grad!(|x| backprop::log_sum_exp(x, 1.0));
    let _ = grad!(|x| backprop::log_sum_exp(x));
    let _ = grad!(|w: &[f64]| backprop::log_sum_exp(w));
    let _ = grad!(|x| vec![x][0]);
    let _ = grad!(|x| { println!("{x}"); x });
    let _ = grad!(|x| { dbg!(x) });
}
