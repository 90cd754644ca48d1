//! Results of calls that are lists or structs, in functions that are themselves called.

use backprop::{Differentiable, differentiable};

use crate::check::Numbers;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Body {
    place: f64,
    speed: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct System {
    start: Body,
    stiffness: f64,
}

impl Numbers for System {
    fn numbers(&self) -> Vec<f64> {
        vec![self.start.place, self.start.speed, self.stiffness]
    }

    fn filled(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
        let [place, speed, stiffness] = [0.0; 3].filled(from);
        let start = Body { place, speed };
        Self { start, stiffness }
    }
}

#[differentiable]
fn change(stiffness: f64, body: Body) -> Body {
    Body {
        place: body.speed,
        speed: -stiffness * body.place.sin(),
    }
}

/// Begins with a part of a parameter.
#[differentiable]
fn ends(system: &System) -> Body {
    let mut now = system.start;
    for _ in 0..4 {
        let change = change(system.stiffness, now);
        now.place += 0.1 * change.place;
        now.speed += 0.1 * change.speed;
    }
    now
}

/// Begins with a copy of a copy.
#[differentiable]
fn later(stiffness: f64, now: Body) -> Body {
    let mut now = now;
    for _ in 0..4 {
        let k = change(stiffness, now);
        now.place += 0.1 * k.place;
        now.speed += 0.1 * k.speed;
    }
    now
}

#[differentiable]
fn places(system: &System) -> Vec<f64> {
    let mut places = Vec::new();
    let mut now = system.start;
    for day in 0..3 {
        if day > 0 {
            now = later(system.stiffness, now);
        }
        places.push(now.place);
    }
    places.push(ends(system).speed);
    places
}

/// Goes through a result by an iterator.
#[differentiable]
fn squares(system: &System) -> f64 {
    places(system).iter().map(|place| place * place).sum()
}

#[differentiable]
fn of_squares(system: &System) -> f64 {
    squares(system).sqrt() * system.start.place
}

#[differentiable]
fn doubled(x: &[f64; 3]) -> [f64; 3] {
    [2.0 * x[0], 2.0 * x[1], 2.0 * x[2]]
}

/// Changes a result in place before it hands it on.
#[differentiable]
fn bent(x: &[f64; 3]) -> [f64; 3] {
    let mut y = doubled(x);
    for v in &mut y {
        *v = v.tanh();
    }
    doubled(&y)
}

#[differentiable]
fn of_bent(x: &[f64; 3]) -> f64 {
    let mut sum = 0.0;
    for _ in 0..2 {
        let y = bent(x);
        sum += y[0] * y[1] * y[2] + sum * y[0];
    }
    sum
}

#[test]
fn what_a_called_function_lends_to_others_is_found_again() {
    let system = System {
        start: Body {
            place: 0.4,
            speed: -0.3,
        },
        stiffness: 1.3,
    };
    check!(squares(&system));
    check!(of_squares(&system));
}

#[test]
fn a_result_that_is_changed_in_place_has_a_shadow_of_its_shape() {
    check!(of_bent(&[0.3, -0.4, 0.5]));
}
