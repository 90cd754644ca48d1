//! The table of rules: every row against central differences in its own range, and the page that is generated from it.

use backprop_compiler::graph::{Builder, Float, Graph, Op, Type};
use backprop_compiler::rules::{self, Kind, Rule};
use backprop_compiler::{differentiate, interpret, simplify};
use backprop_runtime::{self as runtime, forms, slopes};
use expect_test::expect_file;

#[test]
fn the_page_of_rules_is_up_to_date() {
    expect_file!["../../docs/rules.md"].assert_eq(&rules::documentation());
}

#[test]
fn every_partial_derivative_agrees_with_central_differences() {
    let mut checked = 0;
    for rule in rules::all().filter(|rule| !rule.domain.is_empty()) {
        for sample in 0..50 {
            let mut arguments: Vec<f64> = rule
                .domain
                .iter()
                .enumerate()
                .map(|(place, range)| {
                    // The golden ratio spreads samples evenly, each argument with a start of its own.
                    let part = (0.618_033_988_75 * f64::from(sample)
                        + 0.37 * f64::from(u8::try_from(place).unwrap()))
                    .fract();
                    range.start + part * (range.end - range.start)
                })
                .collect();
            for (place, argument) in arguments.iter_mut().enumerate() {
                if is_whole(rule, place) {
                    *argument = argument.floor();
                }
            }
            follow(rule.name, &mut arguments);
            for place in 0..arguments.len() {
                if !is_whole(rule, place) {
                    check(rule, &arguments, place);
                    checked += 1;
                }
            }
        }
    }
    assert!(
        checked > 4000,
        "only {checked} partial derivatives were checked"
    );
}

/// What asks whether anybody read a value counts on it.
#[test]
fn functions_are_gentle_if_values_and_slopes_are_finite_at_moderate_numbers() {
    let numbers = [-2000.0, -2.5, -1.0, -0.5, 0.0, 0.5, 1.0, 2.5, 2000.0];
    // Whether these are depends on their second argument.
    let depends = ["div", "powi", "powf"];
    let rules = rules::all().filter(|rule| {
        let is_users = rule.is_public() || rule.kind == Kind::Operator;
        is_users && !rule.domain.is_empty() && !depends.contains(&rule.name)
    });
    for rule in rules {
        let count = if rule.name == "clamp" {
            1
        } else {
            rule.domain.len()
        };
        let mut is_gentle = true;
        for n in 0..numbers.len().pow(u32::try_from(count).unwrap()) {
            let mut rest = n;
            let mut arguments: Vec<f64> = rule.domain.iter().map(|range| range.start).collect();
            for argument in &mut arguments[..count] {
                *argument = numbers[rest % numbers.len()];
                rest /= numbers.len();
            }
            is_gentle &= value(rule, &arguments).is_finite();
            for place in 0..arguments.len() {
                is_gentle &= partial(rule, &arguments, place).is_finite();
            }
        }
        let is_listed = rules::GENTLE.contains(&rule.name);
        assert_eq!(is_gentle, is_listed, "whether {} is gentle", rule.name);
    }
}

fn check(rule: &Rule, arguments: &[f64], place: usize) {
    if follows(rule.name) && place + 1 == arguments.len()
        || rule.name == "logistic_bell" && place > 0
    {
        return;
    }
    let found = partial(rule, arguments, place);
    let step = 1e-5 * arguments[place].abs().max(1.0);
    let at = |argument: f64| {
        let mut arguments = arguments.to_vec();
        arguments[place] = argument;
        follow(rule.name, &mut arguments);
        value(rule, &arguments)
    };
    let (above, below) = (at(arguments[place] + step), at(arguments[place] - step));
    let expected = (above - below) / (2.0 * step);
    let size = 1.0 + expected.abs() + at(arguments[place]).abs();
    assert!(
        (found - expected).abs() <= 2e-7 * size,
        "the derivative of {} by {} at {arguments:?} is {found}, and by differences {expected}",
        rule.name,
        rule.arguments[place],
    );
}

/// The partial derivative that the row writes into a graph, on numbers.
fn partial(rule: &Rule, arguments: &[f64], place: usize) -> f64 {
    let mut builder = Builder::default();
    let float = Type::Float(Float::F64);
    let ids: Vec<_> = (0..arguments.len())
        .map(|parameter| {
            if is_whole(rule, parameter) {
                let op = Op::Number(arguments[parameter].to_bits());
                return builder.node(op, Vec::new(), Type::I32);
            }
            builder.node(
                Op::Element {
                    parameter,
                    path: Vec::new(),
                },
                Vec::new(),
                float,
            )
        })
        .collect();
    let result = builder.node(Op::Call(rule.name), ids.clone(), float);
    let graph = Graph::new(builder);
    let values: Vec<_> = ids.iter().map(|&id| graph.value(id)).collect();
    let partials = (rule.partials)(&values, graph.value(result));
    assert_eq!(
        partials.len(),
        arguments.len(),
        "the row of {} has a partial each",
        rule.name
    );
    let Some(partial) = partials[place].map(|partial| partial.id) else {
        return 0.0;
    };
    let function = graph.into_builder().finish(vec![partial]);
    let read = |place: &interpret::Place| arguments[place.0];
    interpret::run(&function, &read, &library).unwrap().value
}

fn value(rule: &Rule, arguments: &[f64]) -> f64 {
    let value = rule
        .value
        .map(|value| value(arguments))
        .or_else(|| library(rule.name, arguments));
    value.unwrap_or_else(|| panic!("the runtime has no {}", rule.name))
}

/// Arguments that are whole numbers, and that no derivative is taken by.
fn is_whole(rule: &Rule, place: usize) -> bool {
    matches!(
        (rule.name, rule.arguments[place]),
        (_, "k") | ("powi" | "powi_derivative" | "polygamma", "n")
    )
}

/// Whether the last argument is what a function of the others gives.
fn follows(name: &str) -> bool {
    matches!(
        name,
        "truncated_quotient"
            | "sech_squared"
            | "hypot_slope"
            | "powf_log"
            | "powf_slope"
            | "logistic_bell"
            | "exp_bell"
            | "exp_share"
            | "cosh_bell"
    )
}

fn follow(name: &str, arguments: &mut [f64]) {
    match (name, arguments) {
        ("sech_squared", [x, y]) => *y = x.tanh(),
        ("truncated_quotient", [a, b, y]) => *y = *a % *b,
        ("hypot_slope", [x, y, r]) => *r = x.hypot(*y),
        ("powf_log" | "powf_slope", [x, p, y]) => *y = x.powf(*p),
        ("logistic_bell", [v, t, y]) => (*t, *y) = (v.exp(), 1.0 / (1.0 + v.exp())),
        ("exp_bell" | "exp_share", [u, t]) => *t = u.exp(),
        ("cosh_bell", [u, sum]) => *sum = u.exp() + (-*u).exp(),
        _ => {}
    }
}

#[test]
fn only_what_the_runtime_has_is_in_the_table() {
    for rule in rules::all().filter(|rule| matches!(rule.kind, Kind::Ours | Kind::Slope)) {
        let arguments: Vec<f64> = rule.domain.iter().map(|range| range.start).collect();
        let known = rule.domain.is_empty() || library(rule.name, &arguments).is_some();
        assert!(known, "the runtime has no {}", rule.name);
    }
}

#[test]
fn derivatives_of_every_row_grow_with_the_square_of_their_order_at_most() {
    for rule in rules::all().filter(|rule| rule.kind != Kind::Slope && !rule.domain.is_empty()) {
        let [few, more, many] = [8, 16, 32].map(|order| nodes_of_orders(rule, order));
        assert!(
            many <= 5 * more && more <= 6 * few && many < 12_000,
            "the derivatives of {} take {few}, {more}, {many} nodes",
            rule.name
        );
    }
}

/// How many nodes there are for the derivatives of a function of something that has derivatives of
/// every order.
fn nodes_of_orders(rule: &Rule, order: usize) -> usize {
    let mut builder = Builder::default();
    let op = Op::Element {
        parameter: 0,
        path: Vec::new(),
    };
    let x = builder.node(op, Vec::new(), Type::Float(Float::F64));
    let wave = builder.node(Op::Call("sin"), vec![x], Type::Float(Float::F64));
    let args = (0..rule.arguments.len())
        .map(|place| {
            if is_whole(rule, place) {
                return builder.node(Op::Number(5.0_f64.to_bits()), Vec::new(), Type::I32);
            }
            let start = builder.number(rule.domain[place].start, Float::F64);
            let args = vec![start, wave];
            builder.node(Op::Call("mul"), args, Type::Float(Float::F64))
        })
        .collect();
    let result = builder.node(Op::Call(rule.name), args, Type::Float(Float::F64));
    let function = builder.finish(vec![result]);
    let orders = differentiate::taylor(&function, order).expect("nothing in memory");
    simplify::simplify(&orders).nodes.len()
}

/// The functions of the runtime, by name, and those that are written out.
#[expect(
    clippy::cast_possible_truncation,
    reason = "orders and exponents are small"
)]
fn library(name: &str, arguments: &[f64]) -> Option<f64> {
    Some(match (name, arguments) {
        ("sigmoid", &[x]) => runtime::sigmoid(x),
        ("softplus", &[x]) => runtime::softplus(x),
        ("relu", &[x]) => runtime::relu(x),
        ("log_add_exp", &[a, b]) => runtime::log_add_exp(a, b),
        ("xlogy", &[x, y]) => runtime::xlogy(x, y),
        ("sinc", &[x]) => runtime::sinc(x),
        ("erf", &[x]) => runtime::erf(x),
        ("erfc", &[x]) => runtime::erfc(x),
        ("norm_cdf", &[x]) => runtime::norm_cdf(x),
        ("ln_gamma", &[x]) => runtime::ln_gamma(x),
        ("digamma", &[x]) => runtime::digamma(x),
        ("sign", &[x]) => slopes::sign(x),
        ("max_share", &[a, b]) => slopes::max_share(a, b),
        ("min_share", &[a, b]) => slopes::min_share(a, b),
        ("clamp_share", &[x, low, high]) => slopes::clamp_share(x, low, high),
        ("powi_derivative", &[x, n, k]) => slopes::powi_derivative(x, n as i32, k as i32),
        ("powf_derivative", &[x, p, k]) => slopes::powf_derivative(x, p, k as i32),
        ("powf_slope", &[x, p, y]) => slopes::powf_slope(x, p, y),
        ("powf_log", &[x, p, y]) => slopes::powf_log(x, p, y),
        ("powf_cross", &[x, p]) => slopes::powf_cross(x, p),
        ("hypot_slope", &[x, y, r]) => slopes::hypot_slope(x, y, r),
        ("over_norm_squared", &[a, x, y]) => slopes::over_norm_squared(a, x, y),
        ("sech_squared", &[x, y]) => slopes::sech_squared(x, y),
        ("logistic_slope", &[x]) => slopes::logistic_slope(x),
        ("truncated_quotient", &[a, b, y]) => forms::truncated_quotient(a, b, y),
        ("xlogy_slope", &[x, y]) => slopes::xlogy_slope(x, y),
        ("relu_slope", &[x]) => slopes::relu_slope(x),
        ("sinc_derivative", &[x, k]) => slopes::sinc_derivative(x, k as i32),
        ("erf_slope", &[x]) => slopes::erf_slope(x),
        ("norm_density", &[x]) => slopes::norm_density(x),
        ("trigamma", &[x]) => slopes::trigamma(x),
        ("logistic_bell", &[_, t, y]) => t * y * y,
        ("exp_bell", &[_, t]) => t / ((1.0 + t) * (1.0 + t)),
        ("exp_share", &[_, t]) => t / (1.0 + t),
        ("cosh_bell", &[_, sum]) => 4.0 / (sum * sum),
        ("polygamma", &[n, x]) => slopes::polygamma(n as i32, x),
        _ => return None,
    })
}

#[test]
fn the_rule_of_every_function_has_a_name() {
    for rule in rules::all().filter(|rule| rule.kind != Kind::Slope) {
        let flows = rule.formulas.iter().enumerate();
        for (place, _) in flows.filter(|(_, formula)| **formula != "0.0") {
            let name = rules::reading::rule_name(rule.name, place);
            let is_general = name == "chain rule";
            // Its elements have one.
            assert!(!is_general || rule.name == "softmax", "{}", rule.name);
        }
    }
}
