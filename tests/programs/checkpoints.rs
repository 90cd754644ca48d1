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

#[differentiable]
fn scaled(x: f64, steps: usize) -> f64 {
    let scale = 0.5 + 0.1 * x.cos();
    let mut y = x;
    #[checkpoint]
    for _ in 0..steps {
        y = scale * y.sin() + x;
    }
    y
}

#[test]
fn a_block_reads_what_was_computed_before_the_loop() {
    check!(scaled(0.5; 0));
    check!(scaled(0.5; 30));
}

/// Ten million states of two numbers would be 160 MB.
#[test]
fn a_loop_that_runs_again_keeps_the_square_root_of_its_states() {
    const STEPS: usize = 100_000;
    let mut tape = Counting::default();
    let value = orbit::__forward(0.5, STEPS, &mut tape);
    assert_eq!(value.to_bits(), orbit(0.5, STEPS).to_bits());
    assert!(tape.words < 1000, "{} words", tape.words);
}

/// Counts the words that are left, and keeps none.
#[derive(Default)]
struct Counting {
    words: usize,
    room: Vec<u64>,
}

impl backprop::Record for Counting {
    fn push<const N: usize>(&mut self, _: [u64; N]) {
        self.words += N;
    }

    fn pop<const N: usize>(&mut self) -> [u64; N] {
        unreachable!("only the forward half runs")
    }

    fn claim<const N: usize>(&mut self, count: usize) -> &mut [[u64; N]] {
        self.words += count * N;
        self.room = vec![0; count * N];
        self.room.as_chunks_mut().0
    }

    fn release<const N: usize>(&mut self, _: usize) -> &[[u64; N]] {
        unreachable!("only the forward half runs")
    }
}

#[test]
fn a_block_that_runs_again_reads_what_is_around_it() {
    check!(orbit(0.5; 0));
    check!(orbit(0.5; 1));
    check!(orbit(0.5; 30));
    check!(of_orbit(0.4));
}
