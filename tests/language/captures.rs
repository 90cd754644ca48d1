//! What a body may take from around it: all of it is constant.

use std::cell::Cell;
use std::f64::consts;
use std::f64::consts::PI;

use backprop::{constant, grad};

use crate::{SOME, check};

const RATE: f64 = 0.25;
static OFFSET: f64 = 4.0;

struct Config {
    rate: f64,
    table: [f64; 3],
    inner: Inner,
}

struct Inner {
    factors: Vec<f64>,
}

impl Config {
    const LIMIT: f64 = 8.0;

    fn rate_at(&self, k: usize) -> f64 {
        self.rate * self.table[k]
    }

    fn curve(&self, x: f64) -> (f64, f64) {
        grad!(|x| self.rate * x * x + self.rate_at(1)).value_and_grad(x)
    }
}

fn config() -> Config {
    Config {
        rate: 2.0,
        table: [1.0, 3.0, 5.0],
        inner: Inner {
            factors: vec![7.0, 11.0],
        },
    }
}

#[test]
fn named_constants() {
    check!([|x: f64| x * PI], |_| PI, SOME);
    check!(
        [|x: f64| x * std::f64::consts::E],
        |_| std::f64::consts::E,
        SOME
    );
    check!([|x: f64| x * consts::LN_2], |_| consts::LN_2, SOME);
    check!([|x: f64| x * RATE], |_| 0.25, SOME);
    check!([|x: f64| x * OFFSET], |_| 4.0, SOME);
    check!([|x: f64| x * Config::LIMIT], |_| 8.0, SOME);
    check!([|x: f64| x * f64::EPSILON], |_| f64::EPSILON, SOME);
    check!([|x: f64| x * f64::consts_free()], |_| 6.0, SOME);
}

trait ConstsFree {
    fn consts_free() -> f64;
}

impl ConstsFree for f64 {
    fn consts_free() -> f64 {
        6.0
    }
}

#[test]
fn data_of_every_kind() {
    let scalar = 2.0;
    let array = [3.0, 5.0];
    let vector = vec![7.0, 11.0];
    let slice: &[f64] = &vector;
    let pair = (13.0, [17.0]);
    let reference = &scalar;
    check!([|x: f64| x * scalar], |_| 2.0, SOME);
    check!([|x: f64| x * array[1]], |_| 5.0, SOME);
    check!([|x: f64| x * vector[0]], |_| 7.0, SOME);
    check!([|x: f64| x * slice[1]], |_| 11.0, SOME);
    check!([|x: f64| x * pair.1[0] + pair.0], |_| 17.0, SOME);
    check!([|x: f64| x * *reference], |_| 2.0, SOME);
    check!([|x: f64| x * reference], |_| 2.0, SOME);
    check!([|x: f64| x * vector.iter().sum::<f64>()], |_| 18.0, SOME);
    check!(
        [|x: f64| x * vector.iter().map(|v| v * 2.0).fold(0.0, f64::max)],
        |_| 22.0,
        SOME
    );
}

#[test]
fn fields_and_methods() {
    let config = config();
    let k = 2;
    check!([|x: f64| x * config.rate], |_| 2.0, SOME);
    check!([|x: f64| x * config.table[k]], |_| 5.0, SOME);
    check!([|x: f64| x * config.inner.factors[1]], |_| 11.0, SOME);
    check!([|x: f64| x * config.rate_at(k)], |_| 10.0, SOME);
    check!(
        [|x: f64| x * config.inner.factors.len() as f64],
        |_| 2.0,
        SOME
    );
    assert_eq!(config.curve(3.0), (24.0, 12.0));
}

#[test]
fn calls_without_active_arguments() {
    fn weight(n: usize) -> f64 {
        n as f64
    }
    let closure = |a: f64| a + 1.0;
    check!([|x: f64| x * weight(3)], |_| 3.0, SOME);
    check!([|x: f64| x * closure(3.0)], |_| 4.0, SOME);
    check!([|x: f64| x * "2.5".parse::<f64>().unwrap()], |_| 2.5, SOME);
}

#[test]
fn stopped_gradient() {
    check!([|x: f64| x * constant(x)], |x| x, SOME);
    check!([|x: f64| x * backprop::constant(x * x)], |x| x * x, SOME);
}

#[test]
fn side_effects_happen_once() {
    let count = Cell::new(0);
    let next = || {
        count.set(count.get() + 1);
        f64::from(count.get())
    };
    let f = grad!(|x| {
        let k = next();
        k * x * x
    });
    assert_eq!(f.value(3.0), 9.0);
    assert_eq!(count.get(), 1);
    assert_eq!(f.grad(3.0), 12.0);
    assert_eq!(count.get(), 2);
    assert_eq!(f.value_and_grad(3.0), (27.0, 18.0));
    assert_eq!(count.get(), 3);
}

#[test]
fn side_effects_keep_their_order_and_number() {
    let log = std::cell::RefCell::new(String::new());
    let note = |name: char, value: f64| {
        log.borrow_mut().push(name);
        value
    };
    let f = grad!(|x| note('a', 2.0) * x
        + note('b', 3.0) * x
        + if x > 1.0 {
            note('c', 1.0)
        } else {
            note('d', 0.0)
        });
    assert_eq!(f.value_and_grad(2.0), (11.0, 5.0));
    assert_eq!(f.value_and_grad(0.5), (2.5, 5.0));
    assert_eq!(*log.borrow(), "abcabd");
}

#[test]
fn equal_calls_are_not_merged() {
    let count = Cell::new(0.0);
    let next = || {
        count.set(count.get() + 1.0);
        count.get()
    };
    let f = grad!(|x| next() * x + next() * x);
    // 1 x + 2 x, then 3 x + 4 x.
    assert_eq!(f.value_and_grad(2.0), (6.0, 3.0));
    assert_eq!(f.value_and_grad(2.0), (14.0, 7.0));
}

#[test]
fn unused_calls_still_happen() {
    let count = Cell::new(0);
    let f = grad!(|x| {
        let _ = count.replace(count.get() + 1);
        count.set(count.get() + 1);
        x * 2.0
    });
    assert_eq!(f.value_and_grad(2.0), (4.0, 2.0));
    assert_eq!(count.get(), 2);
}
