//! What the body of a function may not do, all mistakes at once, while its derivatives can be called all the same.

use backprop::differentiable;

struct Point {
    x: f64,
}

#[differentiable]
fn tries(x: f64, text: &str) -> f64 {
    x * text.parse::<f64>()?
}

#[differentiable]
fn returns_a_list(x: f64) -> [f64; 2] {
    if x > 0.0 {
        return [x, x];
    }
    [x, 1.0]
}

#[differentiable]
fn returns_nothing(x: f64) -> f64 {
    if x > 0.0 {
        return;
    }
    x
}

#[differentiable]
fn ends_with_a_semicolon(x: f64) -> f64 {
    x * x;
}

#[differentiable]
fn lends_out(x: f64) -> f64 {
    let mut y = x;
    let [r] = [&mut y];
    *r *= x;
    let mut add = |d: f64| y += d;
    add(1.0);
    core::mem::swap(&mut y, &mut 1.0);
    y
}

#[differentiable]
fn takes_apart(x: f64, w: &[f64]) -> f64 {
    let (a, b) = x;
    let [c, .., d] = w;
    let Point { x: e } = Point { x };
    let ref h = x;
    let i @ 0.0 = x;
    let (j, k) = (x, x, x);
    a + b + c + d + e + h + i + j + k
}

#[differentiable]
fn matches(x: f64) -> f64 {
    match [x, 1.0] {
        [0.0, _] => 1.0,
        _ => x,
    }
}

#[differentiable]
fn calls(x: f64, w: &[f64]) -> f64 {
    let square = |v: f64| v * v;
    let many = |v: f64, u: f64| v * u;
    x.sine() + w.sine() + square(x, x) + many(x)
}

#[differentiable]
fn calls_itself(x: f64) -> f64 {
    let f: Box<dyn Fn(f64) -> f64> = Box::new(|v| v * x);
    f(x)
}

#[differentiable]
fn prints(x: f64) -> f64 {
    println!("{x}");
    dbg!(x)
}

#[differentiable]
fn other_blocks(x: f64) -> f64 {
    let a = unsafe { x * x };
    let b = async { x };
    let c = const { x };
    a + b + c
}

#[differentiable]
fn all_at_once(x: f64, n: usize) -> f64 {
    let a = 1 / x;
    for i in 0..n {
        let b = x.sine();
        while b > 1.0 {
            a ^= 2;
        }
    }
    x.cosine()
}

#[differentiable]
fn kinds(x: f64, w: [f64; 2]) -> f64 {
    let a = w + 1.0;
    let b = x[0];
    let c = w[2];
    let d = w[x];
    let e = x.re;
    x && true
}

#[differentiable]
fn returns_another_kind(x: f64) -> f64 {
    [x, x]
}

#[differentiable]
fn returns_a_number(x: f64) -> [f64; 2] {
    x
}

#[differentiable]
fn starts(x: f64) -> f64 {
    let y;
    y + x
}

#[derive(Clone, backprop::Differentiable)]
struct Square {
    side: f64,
}

impl Square {
    fn area(&self) -> f64 {
        self.side * self.side
    }
}

#[differentiable]
fn calls_a_method(square: &Square) -> f64 {
    2.0 * square.area()
}

#[differentiable]
fn lists_of_lists(x: &[f64]) -> f64 {
    let mut row = x.to_vec();
    row[0] *= x[1];
    let rows = vec![row; 2];
    rows[0][0]
}

#[differentiable]
fn moves(x: f64) -> f64 {
    let mut y = x;
    let f = move |v: f64| v * y;
    y *= 2.0;
    f(x) + y
}

#[differentiable]
fn depends_on_the_build(x: f64) -> f64 {
    let mut y = x;
    #[cfg(unix)]
    {
        y *= 2.0;
    }
    y
}

#[differentiable]
fn calls_std(x: f64) -> ([f64; 2], f64) {
    (std::array::from_fn(|i| x * i as f64), std::hint::black_box(x))
}

fn main() {
    let _: f64 = tries::grad(1.0, "2") + returns_nothing::grad(1.0) + all_at_once::grad(1.0, 2);
    let _: ([f64; 2], f64) = returns_a_list::vjp(1.0, [1.0, 2.0]);
    let _: (f64, Vec<f64>) = takes_apart::grad(1.0, &[1.0]);
}

#[differentiable]
fn says_not_what_it_holds(w: &[f64]) -> f64 {
    let mut best = w.first().copied();
    for v in w {
        best = best.map(|b| b.max(*v));
    }
    best.unwrap_or(0.0)
}

#[differentiable]
fn fills_lists_of_pairs(x: &[f64]) -> f64 {
    let mut parts = vec![Vec::new(); 2];
    for (i, v) in x.iter().enumerate() {
        parts[i % 2].push((i, v * v));
    }
    parts[0][0].1
}
