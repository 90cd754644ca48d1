//! Calls in constants, generic functions, async functions, and beside every kind of item.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use backprop::{Kernel, Pointer, grad};

const LINE: Pointer<(f64,)> = const { grad!(|x| 2.0 * x) };

#[test]
fn constant_blocks() {
    assert_eq!(LINE.grad(1.0), 2.0);
    let square: Pointer<(f64,)> = const { grad!(|x| x * x) };
    assert_eq!(square.grad(3.0), 6.0);
}

fn scaled<T: Into<f64> + Copy, const N: usize>(factors: [T; N]) -> f64 {
    let f = grad!(|x| x * factors[N - 1].into() + x * N as f64);
    f.grad(1.0)
}

#[test]
fn generic_functions() {
    assert_eq!(scaled([1.0_f32, 2.0]), 4.0);
    assert_eq!(scaled([7_u8]), 8.0);
}

fn borrowed(data: &[f64]) -> impl Fn(f64) -> f64 {
    let f = grad!(move |x| data[0] * x * x);
    move |x| f.grad(x)
}

#[test]
fn borrowed_captures() {
    assert_eq!(borrowed(&[3.0])(2.0), 12.0);
}

async fn later(rate: f64) -> f64 {
    let f = grad!(|x| rate * x * x);
    let at = std::future::ready(3.0).await;
    f.grad(at)
}

#[test]
fn async_functions() {
    let mut future = pin!(later(2.0));
    let mut context = Context::from_waker(Waker::noop());
    assert_eq!(future.as_mut().poll(&mut context), Poll::Ready(12.0));
    let block = pin!(async { grad!(|x| x * x).grad(3.0) });
    assert_eq!(block.poll(&mut context), Poll::Ready(6.0));
}

struct Scaled {
    rate: f64,
}

impl Scaled {
    const BASE: f64 = 2.0;

    fn slope(&self, x: f64) -> f64 {
        grad!(|x| self.rate * Self::BASE * x * x).grad(x)
    }
}

trait Slope {
    fn rate(&self) -> f64;

    fn slope(&self) -> f64 {
        grad!(|x| self.rate() * x).grad(0.0)
    }
}

impl Slope for f64 {
    fn rate(&self) -> f64 {
        *self
    }
}

#[test]
fn methods_and_traits() {
    assert_eq!(Scaled { rate: 3.0 }.slope(1.0), 12.0);
    assert_eq!(Slope::slope(&4.0), 4.0);
}

fn descend(f: &backprop::Gradient<impl Kernel<(f64,)>, (f64,)>, mut x: f64) -> f64 {
    for _ in 0..3 {
        x -= 0.5 * f.grad(x);
    }
    x
}

#[test]
fn as_arguments_and_in_closures() {
    assert_eq!(descend(&grad!(|x| x * x), 5.0), 0.0);
    let slopes = [1.0, 2.0].map(|a| grad!(|x| a * x * x).grad(3.0));
    assert_eq!(slopes, [6.0, 12.0]);
    let inner = |y: f64| grad!(|x| x * y).grad(1.0);
    assert_eq!(grad!(|z| z * inner(4.0)).grad(1.0), 4.0);
}

#[test]
fn question_mark_around() {
    fn slope(text: &str) -> Result<f64, std::num::ParseFloatError> {
        let rate: f64 = text.parse()?;
        Ok(grad!(|x| rate * x).grad(1.0))
    }
    assert_eq!(slope("2.5"), Ok(2.5));
    assert!(slope("two").is_err());
}
