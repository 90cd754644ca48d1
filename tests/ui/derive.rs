//! The derive takes structs that own floats; what is something else is marked.

use backprop::Differentiable;

#[derive(Differentiable)]
enum Choice {
    One(f64),
}

#[derive(Differentiable)]
union Either {
    single: f32,
    double: f64,
}

#[derive(Differentiable)]
struct Borrows<'a> {
    weights: &'a [f64],
}

#[derive(Differentiable)]
struct Settings {
    rate: f64,
    steps: usize,
    names: Vec<String>,
    pair: (f64, bool),
    table: &'static [f64],
    function: fn(f64) -> f64,
}

#[derive(Differentiable)]
struct Constants {
    #[constant]
    rate: f64,
    #[constant]
    steps: usize,
}

#[derive(Differentiable)]
#[constant]
struct Attributes {
    #[constant(yes)]
    rate: f64,
    #[differentiable]
    x: f64,
}

#[derive(Differentiable)]
#[differentiable(path = backprop)]
struct Path(f64);

#[derive(Differentiable)]
#[differentiable]
struct NoPath(f64);

fn is_differentiable<T: Differentiable>() {}

fn main() {
    is_differentiable::<Choice>();
    is_differentiable::<Settings>();
    is_differentiable::<Borrows<'static>>();
    is_differentiable::<Constants>();
}
