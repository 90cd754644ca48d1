//! Every row of the table: its page is fresh, the runtime has its function, and its partial derivatives are those that
//! differences of its value show.

mod runtime;

use backprop_compiler::graph::{Builder, Float, Graph, Op, Type, Value};
use backprop_compiler::interpret::{self, Place};
use backprop_compiler::rules::{self, Kind, Rule};
use expect_test::expect_file;

/// Points sampled in each row's domain.
const POINTS: usize = 40;

#[test]
fn the_page_of_the_rules_is_fresh() {
    expect_file!["../../docs/rules.md"].assert_eq(&rules::documentation());
}

#[test]
fn a_name_has_one_row() {
    let mut names: Vec<_> = rules::all().map(|rule| rule.name).collect();
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn every_function_has_a_value() {
    for rule in rules::all().filter(|rule| !rule.domain.is_empty()) {
        let arguments: Vec<_> = rule.domain.iter().map(|range| range.start).collect();
        let outside = runtime::outside(rule.name, &arguments);
        assert_eq!(
            outside.is_some(),
            matches!(rule.kind, Kind::Ours | Kind::Slope),
            "{}",
            rule.name
        );
        assert_ne!(outside.is_some(), rule.value.is_some(), "{}", rule.name);
    }
}

#[test]
fn partial_derivatives_are_those_of_differences() {
    let mut numbers = Numbers(1);
    for rule in rules::all().filter(|rule| !rule.domain.is_empty()) {
        assert_eq!(rule.domain.len(), rule.arguments.len(), "{}", rule.name);
        for _ in 0..POINTS {
            let point: Vec<f64> = (0..rule.domain.len())
                .map(|place| {
                    let range = &rule.domain[place];
                    let number = range.start + (range.end - range.start) * numbers.next();
                    if is_whole(rule, place) {
                        number.floor()
                    } else {
                        number
                    }
                })
                .collect();
            let point = with_companion(rule, &point);
            check(rule, &point);
        }
    }
}

/// Compares each partial derivative at a point with differences of the value.
fn check(rule: &Rule, point: &[f64]) {
    let partials = partials(rule, point);
    assert_eq!(partials.len(), point.len(), "{}", rule.name);
    for (place, &partial) in partials.iter().enumerate() {
        // Along its companion, a row's derivative by the companion is already in those by the others.
        if is_whole(rule, place)
            || companion(rule.name, point).is_some() && place + 1 == point.len()
        {
            continue;
        }
        let along = |x: f64| {
            let mut moved = point.to_vec();
            moved[place] = x;
            value(rule, &with_companion(rule, &moved))
        };
        if PIECEWISE.contains(&rule.name) && bends(along, point[place]) {
            continue;
        }
        let expected = difference(along, point[place]);
        let error = (partial - expected).abs();
        assert!(
            error <= 1e-8 * (1.0 + expected.abs()),
            "the derivative of `{}` by `{}` at {point:?} is {partial}, differences say {expected}",
            rule.name,
            rule.arguments.get(place).unwrap_or(&"element"),
        );
    }
}

/// The rows whose value jumps or bends, at points that are not worth looking for.
const PIECEWISE: [&str; 8] = [
    "rem",
    "rem_euclid",
    "max",
    "min",
    "clamp",
    "max_share",
    "min_share",
    "clamp_share",
];

/// Whether a jump or a bend lies within reach of [`difference`].
fn bends(f: impl Fn(f64) -> f64, x: f64) -> bool {
    (f(x + 2.0 * STEP) - 2.0 * f(x) + f(x - 2.0 * STEP)).abs() > 0.1 * STEP
}

const STEP: f64 = 1.0 / 1024.0;

/// The difference quotient of the fourth order: its error is the fourth power of the step.
fn difference(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    let pair = |by: f64| f(x + by) - f(x - by);
    (8.0 * pair(STEP) - pair(2.0 * STEP)) / (12.0 * STEP)
}

/// Whether an argument is an `i32`.
fn is_whole(rule: &Rule, place: usize) -> bool {
    matches!(rule.arguments.get(place), Some(&("n" | "k")))
}

/// The value of the function that the row's last argument must be: slopes are told what the function itself gave.
fn companion(name: &str, point: &[f64]) -> Option<f64> {
    Some(match name {
        "powf_slope" | "powf_log" => point[0].powf(point[1]),
        "hypot_slope" => point[0].hypot(point[1]),
        "sech_squared" => point[0].tanh(),
        _ => return None,
    })
}

fn with_companion(rule: &Rule, point: &[f64]) -> Vec<f64> {
    let mut point = point.to_vec();
    if let (Some(value), Some(last)) = (companion(rule.name, &point), point.last_mut()) {
        *last = value;
    }
    point
}

fn value(rule: &Rule, point: &[f64]) -> f64 {
    match rule.value {
        Some(value) => value(point),
        None => runtime::outside(rule.name, point).unwrap_or(f64::NAN),
    }
}

/// The partial derivatives of a row at a point; those that drop out are 0.
fn partials(rule: &Rule, point: &[f64]) -> Vec<f64> {
    (0..point.len())
        .map(|place| {
            let graph = Graph::new(Builder::default());
            let arguments: Vec<_> = (0..point.len())
                .map(|place| argument(&graph, rule, point, place))
                .collect();
            let result = arguments[0].call(rule.name, &arguments[1..]);
            let partial = (rule.partials)(&arguments, result)[place].map(|partial| partial.id);
            partial.map_or(0.0, |id| {
                let function = graph.into_builder().finish(vec![id]);
                let inputs = |place: &Place| point[place.0];
                interpret::run(&function, &inputs, &runtime::outside)
                    .expect("rows are a matter of numbers alone")
                    .value
            })
        })
        .collect()
}

/// An argument as a user's text gives it: a parameter, or a literal where it counts.
fn argument<'g>(graph: &'g Graph, rule: &Rule, point: &[f64], parameter: usize) -> Value<'g> {
    let whole = is_whole(rule, parameter);
    let op = if whole {
        Op::Number(point[parameter].to_bits())
    } else {
        Op::Element {
            parameter,
            path: Vec::new(),
        }
    };
    let ty = if whole {
        Type::I32
    } else {
        Type::Float(Float::F64)
    };
    graph.value(graph.with(|builder| builder.node(op, Vec::new(), ty)))
}

#[test]
fn partial_derivatives_of_lists_are_those_of_differences() {
    let point = [0.3, -1.2, 2.5];
    check(lookup("log_sum_exp"), &point);
}

fn lookup(name: &str) -> &'static Rule {
    rules::lookup(name).expect("the row exists")
}

/// Numbers between 0 and 1 that are the same in every run: the multiplier is Knuth's of MMIX.
struct Numbers(u64);

impl Numbers {
    #[expect(
        clippy::cast_precision_loss,
        reason = "the 53 bits that are left fit a float"
    )]
    fn next(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / 2.0_f64.powi(53)
    }
}
