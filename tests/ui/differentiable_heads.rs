//! `#[differentiable]` stands on a free function of floats, and what is wrong with one spoils no call of its
//! derivatives.

use backprop::differentiable;

#[differentiable]
struct Point {
    x: f64,
}

#[differentiable]
impl Point {}

#[differentiable]
pub(crate) trait Energy {
    fn energy(&self) -> f64;
}

#[differentiable]
mod inner {}

#[differentiable]
enum Choice {
    One,
}

#[differentiable]
static ZERO: f64 = 0.0;

impl Point {
    #[differentiable]
    fn scaled(&self, s: f64) -> f64 {
        s * self.x
    }
}

trait Area {
    #[differentiable]
    fn area(x: f64) -> f64;
}

#[differentiable]
async fn later(x: f64) -> f64 {
    x
}

#[differentiable]
extern "C" fn foreign(x: f64) -> f64 {
    x
}

#[differentiable]
unsafe fn careless(x: f64) -> f64 {
    x
}

#[differentiable]
fn nothing(x: f64) {
    let _ = x;
}

#[differentiable]
fn unit(x: f64) -> () {
    let _ = x;
}

#[differentiable]
fn borrowed(x: &f64) -> &f64 {
    x
}

#[differentiable]
fn lent(x: &[f64]) -> &[f64] {
    x
}

#[differentiable]
fn truth(x: f64) -> bool {
    x > 0.0
}

#[differentiable]
fn whole(x: f64) -> i32 {
    x as i32
}

#[differentiable]
fn pair(x: f64) -> (f64, usize) {
    (x, 1)
}

#[differentiable]
fn some_type(x: f64) -> impl Into<f64> {
    x
}

#[differentiable]
fn never(x: f64) -> ! {
    panic!("{x}")
}

#[differentiable]
fn maybe(x: f64) -> Option<f64> {
    Some(x)
}

#[differentiable]
fn changes(x: &mut f64, y: f64) -> f64 {
    *x += y;
    *x
}

#[differentiable]
fn changes_all(w: &mut [f64]) -> f64 {
    w[0] = 1.0;
    w[1]
}

#[differentiable]
fn dynamic(f: &dyn Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[differentiable]
fn boxed(f: Box<dyn Fn(f64) -> f64>, x: f64) -> f64 {
    f(x)
}

#[differentiable]
fn pointer(f: fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[differentiable]
fn generic<F: Fn(f64) -> f64>(f: F, x: f64) -> f64 {
    f(x)
}

#[differentiable]
fn bounded<F>(f: F, x: f64) -> f64
where
    F: Fn(f64) -> f64,
{
    f(x)
}

#[differentiable]
fn unnamed(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[differentiable]
fn constants_alone(#[constant] x: f64, n: usize, #[constant] w: &[f64]) -> f64 {
    x + w[n]
}

#[differentiable]
fn no_parameters() -> f64 {
    1.0
}

#[differentiable]
fn apart((x, 0.0..): (f64, f64), [z, ref y]: [f64; 2]) -> f64 {
    x * y * z
}

#[differentiable]
fn mixed(p: (f64, usize), x: f64) -> f64 {
    p.0 * x
}

#[differentiable(hesian)]
fn option(x: f64) -> f64 {
    x
}

#[differentiable(vjp)]
fn no_value(x: f64) -> f64 {
    x
}

#[differentiable(vjp = 3)]
fn no_path(x: f64) -> f64 {
    x
}

#[differentiable(vjp = a, vjp = b)]
fn twice(x: f64) -> f64 {
    x
}

#[differentiable(crate = nowhere, jvp = a b)]
fn two_words(x: f64) -> f64 {
    x
}

mod hiding {
    #[backprop::differentiable]
    pub fn f64(x: f32) -> f32 {
        x
    }
}

pub enum Kind {
    Up,
    Down(f64),
}

#[differentiable]
fn by_kind(x: f64, kind: &Kind) -> f64 {
    match kind {
        Kind::Up => x,
        Kind::Down(by) => x - by,
    }
}

fn main() {
    let _: f64 = by_kind::grad(1.0, &Kind::Up);
    let _: f64 = nothing::grad(1.0) + unit::grad(1.0) + truth::grad(1.0) + whole::grad(1.0);
    let _: f64 = borrowed::grad(&1.0) + pair::grad(1.0) + some_type::grad(1.0) + never::grad(1.0);
    let _: Vec<f64> = lent::grad(&[1.0]);
    let _: (f64, f64) = changes::grad(&mut 1.0, 2.0);
    let _: (f64, Vec<f64>) = changes_all::value_and_grad(&mut [1.0]);
    let _: (f64, f64) = dynamic::value_and_grad(&f64::sin, 1.0);
    let _: (f64, f64) = generic::jvp(f64::sin, 1.0, 2.0);
    let _: (f64, f64) = unnamed::vjp(f64::sin, 1.0, 2.0);
    let _: ((f64, f64), [f64; 2]) = apart::grad((1.0, 2.0), [1.0, 2.0]);
    let mut buffer = 0.0;
    let _: f64 = option::value_and_grad_into(1.0, &mut buffer);
    let _: f64 = no_value::grad(1.0) + no_path::grad(2.0) + twice::grad(3.0);
    let _ = constants_alone(1.0, 2, &[]) + no_parameters();
}
