//! What `explain!` gives: the tree of a function with the letters of the article, the numbers on the way, and formulas.

mod formulas;
mod same_as_compiled;

use backprop::explain;
use backprop::trace::{Kind, Trace};

/// The letter, the formula, the value and the derivative of each node.
fn table(trace: &Trace) -> Vec<(String, String, Option<f64>, Option<f64>)> {
    let nodes = trace.graph.nodes.iter().zip(&trace.numbers);
    nodes
        .map(|(node, numbers)| {
            let (letter, formula) = (node.letter.to_string(), node.formula.text.to_string());
            (letter, formula, numbers.value, numbers.adjoint)
        })
        .collect()
}

fn row(
    letter: &str,
    formula: &str,
    value: f64,
    adjoint: Option<f64>,
) -> (String, String, Option<f64>, Option<f64>) {
    (letter.into(), formula.into(), Some(value), adjoint)
}

/// The rules by which the derivative flows to a node, in the order of its users.
fn rules(trace: &Trace, letter: &str) -> Vec<String> {
    let node = trace.graph.nodes.iter().position(|n| n.letter == letter);
    let node = node.expect("a node of that letter");
    let nodes = trace.graph.nodes.iter();
    let arguments = nodes.flat_map(|n| &n.arguments).filter(|a| a.node == node);
    arguments
        .filter_map(|argument| argument.rule.as_ref().map(ToString::to_string))
        .collect()
}

#[test]
fn the_articles_example_has_its_letters_and_numbers() {
    let trace = explain!(|x| (4.0 * x + 1.0).powi(2)).trace(1.0);
    assert_eq!(
        table(&trace),
        [
            row("a", "4", 4.0, None),
            row("b", "x", 1.0, Some(40.0)),
            row("c", "a * b", 4.0, Some(10.0)),
            row("d", "1", 1.0, None),
            row("e", "c + d", 5.0, Some(10.0)),
            row("f", "2", 2.0, None),
            row("g", "e ^ f", 25.0, Some(1.0)),
        ]
    );
    assert_eq!(rules(&trace, "e"), ["power rule"]);
    assert_eq!(rules(&trace, "c"), ["sum rule"]);
    assert_eq!(rules(&trace, "b"), ["product rule"]);
    let path = trace.path(1).unwrap();
    let factors: Vec<f64> = path.iter().map(|step| step.partial).collect();
    assert_eq!(factors, [10.0, 1.0, 4.0]);
}

#[test]
fn the_articles_sigmoid_has_its_letters_from_c_on() {
    let e = std::f64::consts::E;
    let trace = explain!(|x| 1.0 / (e.powf(-x) + 1.0)).trace(0.5);
    let formulas: Vec<_> = table(&trace)
        .into_iter()
        .map(|row| (row.0, row.1))
        .collect();
    let expected = [
        ("a", "x"),
        ("b", "-a"),
        ("c", "e"),
        ("d", "c ^ b"),
        ("f", "1"),
        ("g", "d + f"),
        ("h", "1"),
        ("i", "h / g"),
    ];
    // The captured `e` keeps its letter.
    for ((letter, formula), (expected, of)) in formulas.iter().zip(expected) {
        assert_eq!((letter.as_str(), formula.as_str()), (expected, of));
    }
    let trace = explain!(|x| 1.0 / (1.0 + (-x).exp())).trace(0.5);
    let formulas: Vec<_> = table(&trace).into_iter().map(|row| row.1).collect();
    assert_eq!(formulas, ["x", "-a", "exp b", "1", "d + c", "1", "f / e"]);
    assert_eq!(rules(&trace, "e"), ["quotient rule"]);
    assert_eq!(rules(&trace, "a"), ["constant multiple"]);
    assert!((trace.gradient[0] - 0.235_003_712_201_594_5).abs() < 1e-15);
}

#[test]
fn a_value_that_is_used_twice_is_one_node_and_a_stub() {
    let trace = explain!(|x| x * x.sin()).trace(1.0);
    let nodes = &trace.graph.nodes;
    assert_eq!(nodes.len(), 3);
    let stubs: Vec<_> = nodes[2]
        .arguments
        .iter()
        .map(|a| (a.node, a.is_stub))
        .collect();
    assert_eq!(stubs, [(0, true), (1, false)]);
    let terms: Vec<f64> = trace.uses()[0].iter().map(|a| a.term).collect();
    assert_eq!(terms, [1.0_f64.cos(), 1.0_f64.sin()]);
    assert_eq!(
        trace.numbers[0].adjoint,
        Some(1.0_f64.cos() + 1.0_f64.sin())
    );
    assert_eq!(trace.path(0), None);
}

#[test]
fn the_branch_that_is_not_taken_has_no_numbers() {
    let f = explain!(|x, y| {
        let size = x * y;
        if size > 2.0 {
            size.ln() * 3.0
        } else {
            size.sin() - y
        }
    });
    for (x, y) in [(2.0, 5.0), (0.5, 0.25)] {
        let trace = f.trace(x, y);
        let is_large = x * y > 2.0;
        let node = |formula: &str| {
            let found = trace.graph.nodes.iter().position(|n| n.source == formula);
            let found = found.unwrap_or_else(|| panic!("{formula}"));
            (&trace.graph.nodes[found], &trace.numbers[found])
        };
        let (written, size) = node("x * y");
        assert_eq!(
            (written.name.as_deref(), size.value),
            (Some("size"), Some(x * y))
        );
        for (source, is_taken) in [
            ("size.ln()", is_large),
            ("size.ln() * 3.0", is_large),
            ("3.0", is_large),
            ("size.sin()", !is_large),
            ("size.sin() - y", !is_large),
        ] {
            let (_, numbers) = node(source);
            assert_eq!(numbers.is_taken, is_taken, "{source}");
            assert_eq!(numbers.value.is_some(), is_taken, "{source}");
        }
        let (_, condition) = node("size > 2.0");
        assert_eq!(condition.value, Some(f64::from(u8::from(is_large))));
        let (dx, dy) = if is_large {
            (3.0 / x, 3.0 / y)
        } else {
            ((x * y).cos() * y, (x * y).cos() * x - 1.0)
        };
        assert!((trace.gradient[0] - dx).abs() < 1e-15 && (trace.gradient[1] - dy).abs() < 1e-15);
    }
}

#[test]
fn branches_in_branches_are_dimmed_with_them() {
    let f = explain!(|x| if x > 0.0 {
        if x > 1.0 { x.ln() } else { x.sin() }
    } else if x > -1.0 {
        x.exp()
    } else {
        x.cos()
    });
    for (x, taken) in [
        (2.0, "x.ln()"),
        (0.5, "x.sin()"),
        (-0.5, "x.exp()"),
        (-2.0, "x.cos()"),
    ] {
        let trace = f.trace(x);
        for source in ["x.ln()", "x.sin()", "x.exp()", "x.cos()"] {
            let at = trace
                .graph
                .nodes
                .iter()
                .position(|n| n.source == source)
                .unwrap();
            assert_eq!(
                trace.numbers[at].is_taken,
                source == taken,
                "{source} at {x}"
            );
        }
    }
}

#[test]
fn elements_of_arrays_and_tuples_are_inputs() {
    let f = explain!(|x, w: [f64; 3], p: (f64, f64)| w[2] * x + w[0] * p.1);
    let graph = f.graph();
    let names: Vec<_> = graph
        .inputs
        .iter()
        .map(|input| input.name.as_ref())
        .collect();
    assert_eq!(names, ["x", "w[0]", "w[2]", "p.1"]);
    let trace = f.trace(2.0, [3.0, 4.0, 5.0], (6.0, 7.0));
    assert_eq!(trace.at, [2.0, 3.0, 5.0, 7.0]);
    assert_eq!(trace.gradient, [5.0, 7.0, 2.0, 3.0]);
}

#[test]
fn a_function_of_nothing_is_explained_all_the_same() {
    let trace = explain!(|x, y| y).trace(1.0, 2.0);
    assert_eq!(trace.graph.nodes.len(), 1);
    assert_eq!(trace.graph.nodes[0].kind, Kind::Input(1));
    assert_eq!((trace.at, trace.gradient), (vec![1.0, 2.0], vec![0.0, 1.0]));
    let trace = explain!(|x| 3.0).trace(1.0);
    assert_eq!((trace.value, trace.gradient), (3.0, vec![0.0]));
}

#[test]
fn where_the_chain_rule_overflows_the_gradient_does_not() {
    let trace = explain!(|x| 1.0 / (1.0 + (-x).exp())).trace(-800.0);
    assert_eq!(trace.gradient, [0.0]);
    assert_eq!(trace.numbers[0].adjoint, Some(0.0));
}

#[test]
fn an_element_that_a_branch_reads_first_is_there_outside_of_it() {
    let f = explain!(|x, w: [f64; 2]| (if x > 0.0 { w[0] } else { 1.0 }) * w[0] + w[1]);
    let trace = f.trace(-1.0, [3.0, 4.0]);
    let at = trace.graph.inputs[1].node.unwrap();
    assert_eq!(trace.numbers[at].value, Some(3.0));
    assert_eq!((trace.value, trace.gradient), (7.0, vec![0.0, 1.0, 1.0]));
}
