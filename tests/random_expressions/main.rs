//! Random programs over the whole straight-line language, differentiated by us and by `num-dual`.
//!
//! Thousands of them go from text through the compiler to its interpreter, and shrink when they disagree; a sample of them is
//! compiled by `grad!` itself. The value must be that of plain floats, bit for bit. The gradient must agree within what the
//! program's condition allows, which is seen by blurring every operation ten thousand times as much as rounding does.

mod compiled;
mod number;
mod runtime;
mod table;
mod tree;

use std::fmt::Write;

use backprop_compiler::graph::Step;
use backprop_compiler::interpret::{self, Place};
use expect_test::expect_file;
use num_dual::Dual64;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::RngSeed;
use proptest::test_runner::{Config, TestRunner};

use number::{Dual, Rounding};
use tree::{Program, programs};

/// How many programs `grad!` compiles.
const COMPILED: usize = 60;

type Result<T> = std::result::Result<T, TestCaseError>;

proptest! {
    #![proptest_config(Config { cases: 2_500, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..Config::default() })]

    #[test]
    fn interpreted_programs_agree_with_dual_numbers(
        program in programs(),
        inputs in prop::array::uniform4(-3.0..3.0),
    ) {
        let Some((value, gradient)) = interpreted(&program, inputs)? else {
            return Err(TestCaseError::reject("not a matter of numbers alone"));
        };
        agree(&program, inputs, value, gradient)?;
    }
}

proptest! {
    #![proptest_config(Config { cases: 600, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..Config::default() })]

    #[test]
    fn steps_of_a_trace_lead_to_the_value_and_the_gradient(
        program in programs(),
        inputs in prop::array::uniform4(-3.0..3.0),
    ) {
        steps_agree(&program, inputs)?;
    }
}

#[test]
fn compiled_programs_agree_with_dual_numbers() {
    let points = [
        [0.3, -1.2, 2.1, 0.7],
        [-0.4, 0.9, -1.1, 2.6],
        [2.2, 1.7, 0.2, -2.9],
    ];
    let compiled = compiled::all();
    let programs = sample();
    assert_eq!(compiled.len(), programs.len());
    for (program, compiled) in programs.iter().zip(compiled) {
        for inputs in points {
            let [x, y, w @ ..] = inputs;
            let plain = (compiled.plain)(x, y, w);
            let (value, (dx, dy, [dw0, dw1])) = (compiled.value_and_grad)(x, y, w);
            assert!(
                is_same(plain, value),
                "{plain} became {value} at {inputs:?}: {}",
                program.text()
            );
            agree(program, inputs, value, [dx, dy, dw0, dw1]).unwrap();
        }
    }
}

/// `UPDATE_EXPECT=1 cargo test --test random_expressions` writes the file again.
#[test]
fn compiled_programs_are_fresh() {
    let mut text = String::from(
        "//! Generated: the random programs that `grad!` compiles; a test says when they are stale.\n
use crate::{Compiled, compile};

/// The programs, in the order in which they are drawn.
#[rustfmt::skip]
#[allow(
    unused_assignments,
    unused_braces,
    unused_mut,
    unused_variables,
    unused_parens,
    clippy::all,
    clippy::pedantic,
    reason = \"nobody wrote them\"
)]
pub(crate) fn all() -> Vec<Compiled> {
    vec![\n",
    );
    for program in sample() {
        let _ = writeln!(text, "compile! {{ {} }},", program.text());
    }
    text.push_str("    ]\n}\n");
    expect_file!["compiled.rs"].assert_eq(&text);
}

/// A program that `grad!` and rustc compiled.
struct Compiled {
    plain: fn(f64, f64, [f64; 2]) -> f64,
    value_and_grad: fn(f64, f64, [f64; 2]) -> (f64, Gradient),
}

/// By `x`, by `y` and by `w`.
type Gradient = (f64, f64, [f64; 2]);

/// Compiles a closure twice: as it is, and with its derivative.
macro_rules! compile {
    ($($closure:tt)*) => {
        Compiled {
            plain: $($closure)*,
            value_and_grad: |x, y, w| backprop::grad!($($closure)*).value_and_grad(x, y, w),
        }
    };
}
use compile;

/// The programs of the file `compiled.rs`, which are the same in every run.
fn sample() -> Vec<Program> {
    let mut runner = TestRunner::deterministic();
    (0..COMPILED)
        .map(|_| programs().new_tree(&mut runner).unwrap().current())
        .collect()
}

/// The value and the gradient of a program, by way of its text; nothing where the interpreter leaves off.
fn interpreted(program: &Program, inputs: [f64; 4]) -> Result<Option<(f64, [f64; 4])>> {
    let text = program.text();
    let tokens = text
        .parse()
        .map_err(|_| TestCaseError::fail(text.clone()))?;
    let graphs = backprop_compiler::graphs(tokens).map_err(|errors| {
        TestCaseError::fail(format!("{text}\n{}", errors.into_compile_errors()))
    })?;
    let at = |place: &Place| inputs[number_of(place)];
    let run = |graph| interpret::run(graph, &at, &runtime::outside);
    let (Ok(primal), Ok(outcome)) = (run(&graphs.0), run(&graphs.1)) else {
        return Ok(None);
    };
    prop_assert!(is_same(primal.value, outcome.value), "{}", text);
    let mut gradient = [0.0; 4];
    for (place, slope) in &outcome.gradient {
        gradient[number_of(place)] += slope;
    }
    Ok(Some((outcome.value, gradient)))
}

/// Compares every number that the tour shows: the last value with the function's, and the adjoint of each input, which is found
/// step by step, with its entry of the gradient.
fn steps_agree(program: &Program, inputs: [f64; 4]) -> Result<()> {
    let text = program.text();
    let tokens = text
        .parse()
        .map_err(|_| TestCaseError::fail(text.clone()))?;
    let (explanation, gradient) = backprop_compiler::explanation(tokens).map_err(|errors| {
        TestCaseError::fail(format!("{text}\n{}", errors.into_compile_errors()))
    })?;
    let at = |place: &Place| inputs[number_of(place)];
    let run = |graph| interpret::run(graph, &at, &runtime::outside);
    let (Ok(numbers), Ok(outcome)) = (run(&explanation.numbers), run(&gradient)) else {
        return Err(TestCaseError::reject("not a matter of numbers alone"));
    };
    let mut numbers = numbers.results.into_iter();
    for input in &explanation.inputs {
        let place = (input.parameter, input.path.clone());
        prop_assert_eq!(numbers.next(), Some(at(&place)));
    }
    let mut values = Vec::new();
    let mut adjoints = Vec::new();
    // Of each node the sum of the terms' sizes, to which rounding is relative.
    let mut sizes = vec![0.0; explanation.nodes.len()];
    let mut is_finite = true;
    let mut flows = Vec::new();
    for node in &explanation.nodes {
        values.push(node.has_value().then(|| numbers.next()).flatten());
        adjoints.push(node.is_active.then(|| numbers.next()).flatten());
        for argument in node.arguments.iter().filter(|a| a.rule.is_some()) {
            flows.push((values.len() - 1, argument.node, numbers.next()));
        }
        if node.chooses() {
            prop_assert!(numbers.next().is_some());
        }
    }
    prop_assert_eq!(numbers.next(), None);
    let last = sizes.len() - 1;
    sizes[last] = 1.0;
    flows.sort_by_key(|flow| std::cmp::Reverse(flow.0));
    for (user, node, partial) in flows {
        let partial = partial.unwrap_or(f64::NAN);
        is_finite &= partial.is_finite();
        sizes[node] += sizes[user] * partial.abs();
    }
    let value = values[last].unwrap_or(f64::NAN);
    prop_assert!(is_same(value, outcome.value), "{} at {:?}", text, inputs);
    for input in &explanation.inputs {
        let place = (input.parameter, input.path.clone());
        let expected = outcome.gradient.get(&place).copied().unwrap_or(0.0);
        let Some(node) = input.node.filter(|_| is_finite) else {
            continue;
        };
        let adjoint = adjoints[node].unwrap_or(f64::NAN);
        // What a form's own rule knows better is within the rounding of its steps.
        prop_assert!(
            (adjoint - expected).abs() <= 1e-9 * sizes[node] || !sizes[node].is_finite(),
            "the steps of\n{}\nat {:?} give {} by {}, not {}",
            text,
            inputs,
            adjoint,
            input.name,
            expected
        );
    }
    Ok(())
}

/// Which of the four inputs a place among the parameters is.
fn number_of(place: &Place) -> usize {
    match place {
        (2, path) => match path[..] {
            [Step::Index(index)] => 2 + index as usize,
            _ => panic!("an index that is not known: {path:?}"),
        },
        (parameter, _) => *parameter,
    }
}

/// Compares with plain floats, and with dual numbers.
fn agree(program: &Program, inputs: [f64; 4], value: f64, gradient: [f64; 4]) -> Result<()> {
    let expected = program.evaluate(&inputs, &mut Rounding::new(0));
    prop_assert!(
        is_same(value, expected),
        "{} at {:?} is {}, not {}",
        program.text(),
        inputs,
        expected,
        value
    );
    for (place, slope) in gradient.into_iter().enumerate() {
        // At a kink the choice is ours; where something overflows on the way, zero times infinity is anyone's guess.
        let Some(expected) = dual_slope::<0>(program, inputs, place, 0) else {
            continue;
        };
        let spread = (1..=6)
            .map(|seed| dual_slope::<1>(program, inputs, place, seed))
            .map(|blurred| blurred.map_or(f64::INFINITY, |blurred| (blurred - expected).abs()))
            .fold(0.0, f64::max);
        prop_assert!(
            (slope - expected).abs() <= 1e-12 * expected.abs() + spread,
            "the derivative of\n{}\nby input {} at {:?} is {}, dual numbers say {} ± {}",
            program.text(),
            place,
            inputs,
            slope,
            expected,
            spread
        );
    }
    Ok(())
}

/// The derivative by one of the inputs that `num-dual` gives; nothing where it is a matter of choice.
fn dual_slope<const BLUR: u8>(
    program: &Program,
    inputs: [f64; 4],
    place: usize,
    seed: u64,
) -> Option<f64> {
    let mut rounding = Rounding::new(seed);
    let mut inputs = inputs.map(|x| Dual::<BLUR>(Dual64::from_re(x)));
    inputs[place].0.eps = 1.0;
    let slope = program.evaluate(&inputs, &mut rounding).0.eps;
    rounding.is_plain.then_some(slope)
}

/// Bit for bit, except for what kind of NaN it is.
fn is_same(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan())
}
