//! Fields of structs that are no floats: read where a float cannot stand, put into structs, and kept for the backward sweep.

use backprop::{Differentiable, differentiable};

use crate::check::Numbers;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Linear,
    Power(i32),
    Shifted { by: f64 },
}

impl Kind {
    fn is_linear(self) -> bool {
        matches!(self, Self::Linear)
    }
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Model {
    gain: f64,
    offset: f64,
    weights: Vec<f64>,
    #[constant]
    order: usize,
    #[constant]
    scale: i32,
    #[constant]
    is_centred: bool,
    #[constant]
    kind: Kind,
    #[constant]
    name: String,
    #[constant]
    limit: Option<u8>,
    #[constant]
    step: f64,
}

impl Numbers for Model {
    fn numbers(&self) -> Vec<f64> {
        [vec![self.gain, self.offset], self.weights.clone()].concat()
    }

    fn filled(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
        Self {
            gain: self.gain.filled(from),
            offset: self.offset.filled(from),
            weights: self.weights.filled(from),
            ..self.clone()
        }
    }
}

fn model(kind: Kind) -> Model {
    Model {
        gain: 1.25,
        offset: -0.5,
        weights: vec![0.75, -1.5, 2.0],
        order: 3,
        scale: -2,
        is_centred: true,
        kind,
        name: String::from("cubic"),
        limit: Some(2),
        step: 0.125,
    }
}

#[differentiable]
fn casts(m: &Model) -> f64 {
    let half = m.order as f64 / 2.0;
    m.gain * m.scale as f64 + m.offset * half * f64::from(m.scale) + m.gain / (m.order - 1) as f64
        - m.offset * (m.scale * m.scale) as f64
}

#[differentiable]
fn bounds(m: &Model) -> f64 {
    let n = m.order;
    let mut sum = 0.0;
    for i in 0..m.order {
        sum += m.weights[i] * m.gain.powi(m.scale);
    }
    for (k, w) in m.weights.iter().enumerate().take(n - 1) {
        sum *= w * (k + n) as f64;
    }
    sum * m.weights[m.order - 1] + m.weights[n % 2]
}

#[differentiable]
fn conditions(m: &Model, x: f64) -> f64 {
    let mut y = x;
    if m.is_centred {
        y -= m.offset;
    }
    if !m.is_centred || m.order > 2 {
        y *= m.gain;
    }
    if m.kind == Kind::Linear && m.name == "cubic" {
        y = y * y;
    }
    if m.kind.is_linear() {
        y += m.weights[0];
    }
    if matches!(m.kind, Kind::Power(_)) {
        y *= m.weights[1];
    }
    let mut i = 0;
    while i < m.order {
        y += 0.25 * y * m.weights[i];
        i += 1;
    }
    y
}

#[differentiable]
fn choices(m: &Model, x: f64) -> f64 {
    let shaped = match m.kind {
        Kind::Linear => x,
        Kind::Power(n) => x.powi(n) * m.gain,
        Kind::Shifted { by } => (x - by) * m.offset,
    };
    let named = match m.name.as_str() {
        "cubic" => shaped * shaped * shaped,
        _ => shaped,
    };
    let limited = if let Some(limit) = m.limit {
        named / f64::from(limit)
    } else {
        named
    };
    let picked = if m.order == 3 { m.gain } else { m.offset };
    limited * picked
}

#[test]
fn fields_are_read_where_a_float_cannot_stand() {
    for kind in [Kind::Linear, Kind::Power(2), Kind::Shifted { by: 0.5 }] {
        let m = model(kind);
        check!(casts(&m));
        check!(bounds(&m));
        check!(conditions(&m, 1.5));
        check!(choices(&m, 1.5));
    }
}

#[differentiable]
fn all_of_them(models: &[Model]) -> f64 {
    let mut sum = 0.0;
    for m in models {
        let scale = m.scale;
        if m.is_centred {
            for j in 0..m.order {
                sum += m.weights[j] * m.gain * scale as f64;
            }
        }
        let part = if m.order == 3 { m.gain } else { m.offset };
        sum *= part;
    }
    sum
}

#[test]
fn the_elements_of_a_list_have_such_fields() {
    let mut second = model(Kind::Linear);
    second.order = 2;
    check!(all_of_them(&[model(Kind::Linear), second]));
}

#[differentiable]
fn scaled(m: &Model, by: f64) -> Model {
    Model {
        gain: m.gain * by,
        offset: m.offset,
        weights: m.weights.clone(),
        order: m.order,
        scale: 7,
        is_centred: m.is_centred,
        kind: m.kind,
        name: m.name.clone(),
        limit: None,
        step: m.step,
    }
}

#[differentiable]
fn shifted(m: Model, by: f64) -> Model {
    let order = m.order - 1;
    Model {
        offset: m.offset + by * m.gain,
        order,
        ..m
    }
}

#[differentiable]
fn of_both(m: &Model, by: f64) -> f64 {
    let a = scaled(m, by);
    let b = shifted(a.clone(), by * by);
    let c = Model {
        gain: b.offset * a.gain,
        weights: vec![b.gain, by],
        ..b
    };
    c.gain * c.weights[0] * c.weights[1] + c.offset * c.order as f64
}

#[test]
fn structs_are_built_of_more_than_numbers() {
    let m = model(Kind::Power(3));
    check!(of_both(&m, 1.5));
    assert_eq!(shifted(m.clone(), 0.5).order, 2);
    let (built, _) = scaled::vjp(&m, 1.5, m.clone());
    assert_eq!((built.name.as_str(), built.scale), ("cubic", 7));
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct State {
    x: f64,
    v: f64,
    #[constant]
    stiffness: f64,
    #[constant]
    kind: Kind,
    #[constant]
    count: usize,
}

impl Numbers for State {
    fn numbers(&self) -> Vec<f64> {
        vec![self.x, self.v]
    }

    fn filled(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
        let (x, v) = (self.x.filled(from), self.v.filled(from));
        Self { x, v, ..*self }
    }
}

by_value! {
    () State;
}

fn state() -> State {
    State {
        x: 0.75,
        v: -0.25,
        stiffness: 1.5,
        kind: Kind::Linear,
        count: 0,
    }
}

/// What is constant changes from step to step, so that the backward sweep must find it as it was.
#[differentiable]
fn step(s: State, dt: f64) -> State {
    let force = match s.kind {
        Kind::Linear => -s.stiffness * s.x,
        Kind::Power(n) => -s.stiffness * s.x.powi(n),
        Kind::Shifted { by } => -s.stiffness * (s.x - by),
    };
    let kind = if s.count % 3 == 1 {
        Kind::Power(2)
    } else {
        Kind::Shifted { by: 0.25 }
    };
    State {
        x: s.x + dt * s.v,
        v: s.v + dt * force * (s.count + 1) as f64,
        stiffness: s.stiffness,
        kind,
        count: s.count + 1,
    }
}

#[differentiable]
fn carried(start: State, dt: f64, steps: usize) -> f64 {
    let mut s = start;
    for _ in 0..steps {
        s = step(s, dt);
    }
    s.x * s.v
}

#[differentiable]
fn carried_in_place(start: State, dt: f64) -> f64 {
    let mut s = start;
    let mut sum = 0.0;
    for k in 0..5 {
        let force = if s.count % 2 == 0 { -s.x } else { -s.x * s.x };
        s = State {
            x: s.x + dt * s.v,
            v: s.v + dt * force * s.stiffness,
            stiffness: s.stiffness,
            kind: s.kind,
            count: k + s.count,
        };
        sum += s.x * s.v;
    }
    sum
}

#[differentiable]
fn twice_carried(start: State, dt: f64) -> f64 {
    carried(start, dt, 3) * carried(step(start, dt), dt, 2)
}

#[test]
fn a_struct_with_constants_is_carried_through_a_loop() {
    for steps in 0..6 {
        check!(carried(state(), 0.25; steps));
    }
    check!(carried_in_place(state(), 0.25));
    check!(twice_carried(state(), 0.25));
}

#[differentiable]
fn one_or_the_other(m: &Model, is_first: bool) -> f64 {
    let mut product = 1.0;
    for i in 0..3 {
        let chosen = if (i % 2 == 0) == is_first {
            m.gain
        } else {
            m.offset
        };
        product *= chosen * m.weights[i];
    }
    if is_first { m.gain } else { m.offset * product }
}

#[test]
fn a_branch_chooses_between_fields() {
    for is_first in [true, false] {
        check!(one_or_the_other(&model(Kind::Linear); is_first));
    }
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Counted {
    x: f64,
    #[constant]
    n: usize,
    #[constant]
    bits: u8,
    #[constant]
    name: String,
}

#[differentiable]
fn counted(x: f64, y: f64, v: &[f64]) -> f64 {
    let mut t = Counted {
        x,
        n: 1,
        bits: 3,
        name: String::from("ab"),
    };
    let mut s = 0.0;
    for (i, step) in v.iter().enumerate() {
        t.n += 1;
        t.x *= y * t.n as f64 * 0.5;
        s += t.x * t.n as f64 * step;
        t.n *= 2;
        t.n -= i;
        t.n += v.len();
        t.bits <<= 1;
        t.bits |= 1;
        if t.bits & 8 != 0 {
            s *= 0.5 * x;
        }
    }
    let shown = format!("{}-{n}", t.name, n = t.n + 1);
    eprintln!("{} {:?}", t.name, t.bits);
    s * shown.len() as f64
}

#[test]
fn constant_fields_are_counted_and_printed() {
    check!(counted(0.7, -0.4, &[0.5, 0.8, -0.6]));
    // 0.7 * 0.5 * (-0.4 * 2 * 0.5) * 2 for the first step, and "ab-6" has four letters.
    assert!((counted(0.7, -0.4, &[0.5]) - 4.0 * 0.5 * 2.0 * 0.7 * -0.4).abs() < 1e-12);
}

#[derive(Clone, Differentiable)]
struct Turning {
    at: [f64; 2],
    #[constant]
    kind: usize,
}

#[differentiable]
fn kinds_by_remainders(x: f64, n: usize) -> f64 {
    let mut s = x;
    let mut d = Turning {
        at: [x, x * x],
        kind: n % 5,
    };
    for k in 0..n {
        d.kind += k % 2;
        s += d.at[d.kind % 2] * s * d.kind as f64;
    }
    s
}

#[test]
fn a_constant_field_grows_by_a_remainder() {
    check!(kinds_by_remainders(0.3; 4));
}

#[derive(Clone, Differentiable)]
struct Scaled {
    value: f64,
    #[constant]
    scale: f64,
    #[constant]
    steps: usize,
}

#[differentiable(hessian)]
#[allow(
    unused_variables,
    unused_assignments,
    reason = "that nothing reads it is what this is about"
)]
fn fields_that_nothing_reads(x: f64, n: usize) -> f64 {
    let mut s = x;
    for k in 0..n {
        let mut d = Scaled {
            value: x.tanh(),
            scale: 0.5,
            steps: k,
        };
        d.steps += k % 2;
        s = s * s;
    }
    s
}

#[test]
fn a_constant_field_of_a_struct_that_nothing_reads_is_changed() {
    check!(fields_that_nothing_reads(0.9; 2));
    assert!((fields_that_nothing_reads::hessian(0.9, 2)[0][0] - 12.0 * 0.81).abs() < 1e-12);
}

#[differentiable]
fn cast_to_itself(x: f64, n: usize) -> f64 {
    let mut d = Scaled {
        value: x,
        scale: 0.5,
        steps: n,
    };
    d.value = d.value * d.scale;
    d.value * x + d.scale as f64 + d.steps as f64
}

#[test]
fn a_constant_field_that_is_a_float_can_be_cast_to_its_own_type() {
    assert_eq!(cast_to_itself(0.5, 3), 0.125 + 0.5 + 3.0);
    check!(cast_to_itself(0.7; 3));
}
