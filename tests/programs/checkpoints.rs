//! Loops that save only the square root of their states.

use backprop::differentiable;

#[differentiable]
fn orbit(x: f64, steps: usize) -> f64 {
    let mut y = x;
    #[checkpoint]
    for _ in 0..steps {
        y = 0.5 * y.sin() + x;
    }
    y
}

#[differentiable]
fn of_orbit(x: f64) -> f64 {
    let mut sum = 0.0_f64;
    for k in 1..4 {
        sum += orbit(x * x, 5 * k) * sum.cos();
        let mut y = x;
        #[checkpoint]
        for i in 0..7 {
            y = x * (y + f64::from(i)).sin();
        }
        sum += y;
    }
    sum
}

#[test]
fn a_block_that_runs_again_reads_what_is_around_it() {
    check!(orbit(0.5; 0));
    check!(orbit(0.5; 1));
    check!(orbit(0.5; 30));
    check!(of_orbit(0.4));
}
