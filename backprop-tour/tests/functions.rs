//! The tour has every function of the table of rules, in Rust and in the page's script.

use backprop_compiler::graph::Op;
use backprop_compiler::rules::{self, Kind};
use backprop_tour::Function;

#[test]
fn every_public_function_has_a_value_and_a_slope() {
    for rule in rules::all().filter(|rule| matches!(rule.kind, Kind::Std | Kind::Ours)) {
        let names = &rule.arguments;
        let sample = |range: &std::ops::Range<f64>| range.start + (range.end - range.start) * 0.37;
        let at: Vec<f64> = rule.domain.iter().map(sample).collect();
        let (text, at) = match rule.name {
            "powi" => (String::from("x^3"), &at[..1]),
            name => (
                format!("|{0}| backprop::{name}({0})", names.join(", ")),
                &at[..],
            ),
        };
        let function = Function::of_text(&text).unwrap_or_else(|found| panic!("{}", found[0]));
        let (value, gradient) = function.value_and_gradient(at);
        assert!(value.is_finite(), "{text} at {at:?}: {value}");
        for (input, slope) in gradient.iter().enumerate() {
            let step = 1e-6;
            let moved = |by: f64| {
                let mut place = at.to_vec();
                place[input] += by;
                function.value_and_gradient(&place).0
            };
            let difference = (moved(step) - moved(-step)) / (2.0 * step);
            let is_near = (slope - difference).abs() <= 1e-6 * slope.abs().max(1.0);
            assert!(
                is_near,
                "{text} at {at:?}: {slope}, by differences {difference}"
            );
        }
    }
}

#[test]
fn every_function_is_in_the_script_of_the_page() {
    let script = include_str!("../src/page/functions.js");
    let (_, table) = script
        .split_once("const FUNCTIONS_OF_RUST = {")
        .expect("the table");
    let named = |name: &str| {
        let starts = [
            format!(" {name}:"),
            format!(" {name},"),
            format!(" {name}\n"),
        ];
        starts.iter().any(|start| table.contains(start))
    };
    // What the compiler writes out in other functions is in no table.
    let called = rules::all().filter(|rule| !rules::is_written_out(&Op::Call(rule.name)));
    let names = called.map(|rule| rule.name);
    let missing: Vec<_> = names.filter(|name| !named(name)).collect();
    assert!(
        missing.is_empty(),
        "backprop-tour/src/page/functions.js lacks {missing:?}"
    );
}
