//! Structs with `#[derive(Differentiable)]`: as parameters, results, state, and locals.

use backprop::{Differentiable, constant, differentiable};

use crate::check::Numbers;

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Layer {
    weights: Vec<f64>,
    bias: [f64; 2],
    start: Point,
    #[constant]
    rate: f64,
    #[constant]
    steps: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Pair(f64, [f64; 2]);

impl Numbers for Point {
    fn numbers(&self) -> Vec<f64> {
        vec![self.x, self.y]
    }

    fn filled(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
        let (x, y) = (self.x.filled(from), self.y.filled(from));
        Self { x, y }
    }
}

impl Numbers for Pair {
    fn numbers(&self) -> Vec<f64> {
        [vec![self.0], self.1.numbers()].concat()
    }

    fn filled(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
        let first = self.0.filled(from);
        Self(first, self.1.filled(from))
    }
}

impl Numbers for Layer {
    fn numbers(&self) -> Vec<f64> {
        let parts = [
            self.weights.numbers(),
            self.bias.numbers(),
            self.start.numbers(),
        ];
        parts.concat()
    }

    fn filled(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
        Self {
            weights: self.weights.filled(from),
            bias: self.bias.filled(from),
            start: self.start.filled(from),
            ..self.clone()
        }
    }
}

by_value! {
    () Point;
    () Pair;
    () Layer;
}

fn layer() -> Layer {
    Layer {
        weights: vec![0.5, 0.7, 0.3],
        bias: [0.2, 0.9],
        start: Point { x: 0.4, y: 1.1 },
        rate: 0.5,
        steps: 3,
    }
}

#[differentiable]
fn length(p: Point) -> f64 {
    (p.x * p.x + p.y * p.y).sqrt()
}

#[differentiable]
fn of_reference(layer: &Layer, x: f64) -> f64 {
    let mut s = layer.start.x * x;
    for (i, w) in layer.weights.iter().enumerate() {
        s = s * w + layer.bias[i % 2] * constant(layer.rate);
    }
    for _ in 0..layer.steps {
        s += layer.start.y * s.sin();
    }
    s
}

#[differentiable]
fn of_fields(layer: &Layer) -> f64 {
    let w = &layer.weights;
    let start = &layer.start;
    let n = layer.weights.len();
    let mut s = 0.0;
    for i in 0..n {
        s += w[i] * w[n - 1 - i] * start.x;
    }
    s + layer.weights[1..].iter().sum::<f64>() * layer.bias.iter().product::<f64>()
}

#[test]
fn fields_of_a_parameter_are_read() {
    check!(length(Point { x: 0.5, y: 0.7 }));
    check!(of_reference(&layer(), 0.3));
    check!(of_fields(&layer()));
}

#[differentiable]
fn of_tuple_struct(p: Pair) -> f64 {
    let Pair(a, [b, c]) = p;
    a * b + p.1[1] * c
}

#[differentiable]
fn taken_apart(p: &Point) -> f64 {
    let Point { x, y } = p;
    let Point { x: u, .. } = *p;
    x * y + u.sin()
}

#[test]
fn patterns_take_structs_apart() {
    check!(of_tuple_struct(Pair(0.5, [0.7, 0.3])));
    check!(taken_apart(&Point { x: 0.5, y: 0.7 }));
}

#[differentiable]
fn moved(p: Point, h: f64) -> Point {
    Point {
        x: p.x + h * p.y,
        y: p.y - h * p.x,
    }
}

#[differentiable]
fn carried(p: Point, h: f64, n: usize) -> f64 {
    let mut state = p;
    for _ in 0..n {
        state = moved(state, h);
    }
    state.x * state.y
}

#[differentiable]
fn made_in_loop(p: Point, n: usize) -> f64 {
    let mut q = Point { x: p.x, y: 1.0 };
    for i in 0..n {
        q = Point {
            x: q.y * p.x,
            y: q.x + p.y * i as f64,
        };
        q.x += q.y;
        q.y *= p.x;
    }
    length(q)
}

#[differentiable]
fn gives_pair(x: f64) -> Pair {
    let y = x * x;
    Pair(y, [x, y.sin()])
}

#[differentiable]
fn turned(p: Point) -> Point {
    moved(moved(p, 0.1), 0.2)
}

#[test]
fn structs_are_made_carried_and_returned() {
    check!(carried(Point { x: 0.5, y: 0.7 }, 0.1; 4));
    check!(made_in_loop(Point { x: 0.5, y: 0.7 }; 3));
    check_results!(gives_pair(0.7));
    check_results!(turned(Point { x: 0.5, y: 0.7 }));
}

#[differentiable]
fn list_of_points(points: &[Point]) -> f64 {
    let mut s = 0.0;
    for (i, p) in points.iter().enumerate() {
        for q in &points[..i] {
            s += ((p.x - q.x).powi(2) + (p.y - q.y).powi(2)).sqrt();
        }
    }
    s + points.iter().map(|p| p.x * p.y).sum::<f64>()
}

#[test]
fn structs_stand_in_lists() {
    let points = [(0.5, 0.7), (1.1, 0.3), (0.2, 0.9)].map(|(x, y)| Point { x, y });
    check!(list_of_points(&points.to_vec()));
}

#[test]
fn a_step_of_descent_moves_all_fields() {
    let mut params = layer();
    let before = of_fields(&params);
    for _ in 0..20 {
        let gradient = of_fields::grad(&params);
        params.add_scaled(-0.05, &gradient);
    }
    assert!(of_fields(&params) < before);
    assert_eq!((params.rate, params.steps), (0.5, 3));
}

/// A field of each kind that `#[constant]` can stand before.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Rated {
    w: f64,
    #[constant]
    rate: f64,
    #[constant]
    table: Vec<f64>,
    #[constant]
    point: Point,
    #[constant]
    name: &'static str,
}

fn rated(w: f64) -> Rated {
    Rated {
        w,
        rate: 3.0,
        table: vec![5.0, 7.0],
        point: Point { x: 2.0, y: 4.0 },
        name: "rated",
    }
}

#[differentiable]
fn of_rated(l: &Rated) -> f64 {
    l.w * l.rate + l.w * l.table[1] * l.point.x
}

#[differentiable]
fn of_owned(l: Rated, k: f64) -> f64 {
    l.w * l.rate * k
}

#[differentiable]
fn of_list(l: &[Rated]) -> f64 {
    let mut s = 0.0;
    for (i, one) in l.iter().enumerate() {
        s += one.w * one.rate * of_rated(&l[i]);
    }
    s
}

#[differentiable]
fn of_copy(l: &Rated, x: f64) -> f64 {
    let mut copy = l.clone();
    for _ in 0..2 {
        copy.w = copy.w * x * copy.rate;
        copy.rate *= x;
    }
    copy.w
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Around {
    inner: [Rated; 1],
    k: f64,
}

#[differentiable]
fn of_around(a: &Around) -> f64 {
    of_rated(&a.inner[0]) * a.k
}

#[test]
fn a_constant_field_of_floats_is_no_direction_and_stays_in_the_gradient() {
    let tangent = Rated {
        rate: 100.0,
        table: vec![100.0; 2],
        point: Point { x: 100.0, y: 100.0 },
        ..rated(1.0)
    };
    assert_eq!(of_rated::grad(&rated(2.0)), rated(17.0));
    assert_eq!(of_rated::jvp(&rated(2.0), &tangent), (34.0, 17.0));
    assert_eq!(of_rated::vjp(&rated(2.0), 2.0), (34.0, rated(34.0)));

    let (value, (dl, dk)) = of_owned::value_and_grad(rated(2.0), 5.0);
    assert_eq!((value, dl, dk), (30.0, rated(15.0), 6.0));
    assert_eq!(
        of_owned::jvp(rated(2.0), 5.0, tangent.clone(), 0.0),
        (30.0, 15.0)
    );

    // 3 w 17 w = 51 w^2
    let list = [rated(1.0), rated(2.0)];
    assert_eq!(of_list::grad(&list), [rated(102.0), rated(204.0)]);
    assert_eq!(
        of_list::jvp(&list, &[tangent.clone(), tangent.clone()]).1,
        306.0
    );

    let around = Around {
        inner: [rated(2.0)],
        k: 3.0,
    };
    let expected = Around {
        inner: [rated(51.0)],
        k: 34.0,
    };
    assert_eq!(of_around::grad(&around), expected);
    let along = Around {
        inner: [tangent.clone()],
        k: 0.0,
    };
    assert_eq!(of_around::jvp(&around, &along).1, 51.0);
}

#[test]
fn a_gradient_that_is_overwritten_keeps_its_constant_fields() {
    let mut gradient = Rated {
        rate: 0.25,
        name: "mine",
        ..rated(9.0)
    };
    of_rated::value_and_grad_into(&rated(2.0), &mut gradient);
    assert_eq!(
        gradient,
        Rated {
            rate: 0.25,
            name: "mine",
            ..rated(17.0)
        }
    );
}

#[test]
fn a_constant_field_of_a_copy_holds_what_is_stored_there() {
    // w x 3 and x 3 x: of 9 w x^3, and the gradient by what `rate` begins with is not wanted.
    let (value, (dl, dx)) = of_copy::value_and_grad(&rated(2.0), 0.5);
    assert_eq!((value, dl, dx), (2.25, rated(1.125), 13.5));
    assert_eq!(
        of_copy::jvp(&rated(2.0), 0.5, &rated(0.0), 1.0),
        (2.25, 13.5)
    );
}

#[test]
fn grad_keeps_the_constant_fields_of_a_parameter() {
    let f = backprop::grad!(|l: &Rated, x: f64| l.w * l.rate * x);
    assert_eq!(f.grad(&rated(2.0), 5.0), (rated(15.0), 6.0));
    let g = backprop::grad!(|l: Rated| if l.w > 0.0 { l.w * l.rate } else { l.rate });
    assert_eq!(g.grad(rated(2.0)), rated(3.0));
}
