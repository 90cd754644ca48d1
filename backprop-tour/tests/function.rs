//! A typed function has the numbers of mathematics.

use backprop_runtime::trace::Trace;
use backprop_tour::read::{read, with_stack};
use backprop_tour::{Draw, Function};

fn trace(text: &str, at: &[f64]) -> Trace {
    let reading = read(text).unwrap_or_else(|mistake| panic!("{text}: {mistake}"));
    with_stack(|| {
        let tokens = reading.tokens().expect("Rust");
        let function = Function::of_closure(tokens);
        let function = function.unwrap_or_else(|errors| panic!("{text}: {}", errors.errors()[0]));
        function.trace(at)
    })
}

#[test]
fn the_numbers_of_the_article() {
    let trace = trace("(4*x+1)^2", &[1.0]);
    let letters: Vec<_> = trace.graph.nodes.iter().map(|node| &*node.letter).collect();
    assert_eq!(letters, ["a", "b", "c", "d", "e", "f", "g"]);
    let values: Vec<_> = trace
        .numbers
        .iter()
        .map(|n| n.value.expect("a value"))
        .collect();
    assert_eq!(values, [4.0, 1.0, 4.0, 1.0, 5.0, 2.0, 25.0]);
    let slopes: Vec<_> = trace.numbers.iter().filter_map(|n| n.adjoint).collect();
    assert_eq!(slopes, [40.0, 10.0, 10.0, 1.0]);
}

#[test]
fn every_row_of_the_table_of_failures() {
    for (text, at, value, slope) in [
        ("(4*x+1)^2", -1.0, 9.0, -24.0),
        ("x*x", 3.0, 9.0, 6.0),
        ("5x+3", 2.0, 13.0, 5.0),
        ("2^3^2", 0.0, 512.0, 0.0),
        ("-x^2", 3.0, -9.0, -6.0),
        ("(x+1)*2", 1.0, 4.0, 2.0),
        ("x-(1-x)", 3.0, 5.0, 2.0),
        ("sin(x)", 0.0, 0.0, 1.0),
        ("1/x", 0.0, f64::INFINITY, f64::NEG_INFINITY),
        (".5*x", 3.0, 1.5, 0.5),
        ("X+1", 2.0, 3.0, 1.0),
    ] {
        let trace = trace(text, &[at]);
        assert_eq!((trace.value, trace.gradient[0]), (value, slope), "{text}");
    }
    let formula = |text: &str| trace(text, &[1.0]).graph.formula.text.to_string();
    assert_eq!(formula("(x+1)*2"), "(x + 1)*2");
    assert_eq!(formula("x-(1-x)"), "x - (1 - x)");
}

#[test]
fn constants_are_evaluated() {
    for (text, at, value) in [
        (
            "e*pi*x",
            2.0,
            2.0 * std::f64::consts::E * std::f64::consts::PI,
        ),
        ("sin(2)*x", 3.0, 3.0 * 2.0_f64.sin()),
        ("2*3*x", 4.0, 24.0),
        ("|x| { let n = 3; x.powi(n) }", 2.0, 8.0),
        (
            "|x| { let n: usize = 7; x * (n / 2usize) as f64 }",
            2.0,
            6.0,
        ),
        ("if 1 > 2 { x } else { 3x }", 2.0, 6.0),
        ("|x| x * backprop::constant(x)", 3.0, 9.0),
        ("max(1, 2)*x", 5.0, 10.0),
        ("x*(if 2 > 1 { 4 } else { 5 })", 2.0, 8.0),
    ] {
        assert_eq!(trace(text, &[at]).value, value, "{text}");
    }
    assert_eq!(
        trace("|x| x * backprop::constant(x)", &[3.0]).gradient,
        [3.0]
    );
}

#[test]
fn arrays_branches_and_closures() {
    let line = trace("w[0]*x + w[1]", &[2.0, 3.0, 5.0]);
    assert_eq!((line.value, line.gradient), (13.0, vec![5.0, 1.0, 2.0]));
    let branch = trace("if x > 0 { x^2 } else { sin(x) }", &[3.0]);
    assert_eq!((branch.value, branch.gradient), (9.0, vec![6.0]));
    let untaken = branch
        .numbers
        .iter()
        .filter(|numbers| !numbers.is_taken)
        .count();
    assert!(untaken > 0);
    let closure = trace("|x| { let f = |a| a * a; f(x) + f(2x) }", &[1.0]);
    assert_eq!((closure.value, closure.gradient), (5.0, vec![10.0]));
    let norm = trace("sqrt(x^2 + y^2 + z^2)", &[2.0, 3.0, 6.0]);
    assert_eq!(norm.value, 7.0);
    let softplus = trace("ln(1 + exp(x))", &[0.0]);
    assert_eq!(softplus.gradient, [0.5]);
}

#[test]
fn a_trace_of_a_program_becomes_a_page_with_sliders() {
    let trace = trace(
        "|w: [f64; 2], x| { let n = 3; w[1]*x^2 + 2.5*w[1] + x.powi(n) }",
        &[3.0, 2.0],
    );
    let page = trace.to_html();
    assert!(page.contains("\"gradient\":{\"body\""));
    // A name that the trace's words do not explain, as a program's own data.
    let mut captured = trace;
    captured.graph.source = "config.rate(w[0]) * x".into();
    let page = captured.to_html();
    assert!(page.contains("\"fixed\":{\""));
    assert!(!page.contains("\"gradient\":{\"body\""));
}

#[test]
fn what_a_closure_captured_is_given_by_its_value() {
    let mut captured = trace("x * 0.3 + 2", &[5.0]);
    // As `explain!` leaves it of `|x| x * threshold + 2.0`.
    captured.graph.source = "x * threshold + 2.0".into();
    let place = captured
        .graph
        .nodes
        .iter()
        .position(|node| node.source == "0.3");
    captured.graph.nodes[place.expect("the factor")].source = "threshold".into();
    let page = captured.to_html();
    assert!(page.contains("\"gradient\":{\"body\""));
}
