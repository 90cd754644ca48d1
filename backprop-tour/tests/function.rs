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

/// An expression that nobody typed: what it means is known, and it is written down by the rules of mathematics.
enum Meant {
    X,
    Number(u32),
    Sum(Box<Meant>, Box<Meant>),
    Difference(Box<Meant>, Box<Meant>),
    Product(Box<Meant>, Box<Meant>),
    Quotient(Box<Meant>, Box<Meant>),
    Negative(Box<Meant>),
    Power(Box<Meant>, i32),
    Sine(Box<Meant>),
    Exponential(Box<Meant>),
}

/// Random numbers that are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 20) % sides
    }
}

impl Meant {
    fn random(dice: &mut Dice, depth: u32) -> Self {
        if depth == 0 {
            return match dice.below(3) {
                0 => Self::Number(u32::try_from(dice.below(9) + 1).expect("a digit")),
                _ => Self::X,
            };
        }
        let kind = dice.below(9);
        let first = Box::new(Self::random(dice, depth - 1));
        match kind {
            0 => Self::Negative(first),
            1 => Self::Power(
                first,
                [2, 3, -1, 1][usize::try_from(dice.below(4)).expect("small")],
            ),
            2 => Self::Sine(first),
            3 => Self::Exponential(Box::new(Self::Sine(first))),
            kind => {
                let second = Box::new(Self::random(dice, depth - 1));
                match kind {
                    4 => Self::Sum(first, second),
                    5 => Self::Difference(first, second),
                    6 | 7 => Self::Product(first, second),
                    _ => Self::Quotient(first, second),
                }
            }
        }
    }

    fn value(&self, x: f64) -> f64 {
        match self {
            Self::X => x,
            Self::Number(number) => f64::from(*number),
            Self::Sum(a, b) => a.value(x) + b.value(x),
            Self::Difference(a, b) => a.value(x) - b.value(x),
            Self::Product(a, b) => a.value(x) * b.value(x),
            Self::Quotient(a, b) => a.value(x) / b.value(x),
            Self::Negative(a) => -a.value(x),
            Self::Power(a, n) => a.value(x).powi(*n),
            Self::Sine(a) => a.value(x).sin(),
            Self::Exponential(a) => a.value(x).exp(),
        }
    }

    /// How tightly it holds together: a sum 1, a product 2, a negative 3, a power 4, anything else 5.
    fn level(&self) -> u32 {
        match self {
            Self::Sum(..) | Self::Difference(..) => 1,
            Self::Product(..) | Self::Quotient(..) => 2,
            Self::Negative(_) => 3,
            Self::Power(..) => 4,
            _ => 5,
        }
    }

    /// As mathematics writes it, in parentheses only where its place needs them.
    fn written(&self, least: u32, dice: &mut Dice) -> String {
        let text = match self {
            Self::X => String::from("x"),
            Self::Number(number) => number.to_string(),
            Self::Sum(a, b) => format!("{} + {}", a.written(1, dice), b.written(2, dice)),
            Self::Difference(a, b) => format!("{}-{}", a.written(1, dice), b.written(2, dice)),
            Self::Product(a, b) => match (&**a, &**b) {
                // A number before a name or a parenthesis needs no sign.
                (Self::Number(number), Self::X) if least <= 1 && dice.below(2) == 0 => {
                    format!("{number}x")
                }
                _ => format!("{}*{}", a.written(2, dice), b.written(3, dice)),
            },
            Self::Quotient(a, b) => format!("{}/{}", a.written(2, dice), b.written(3, dice)),
            Self::Negative(a) => format!("-{}", a.written(3, dice)),
            Self::Power(a, n) => format!("{}^{n}", a.written(5, dice)),
            Self::Sine(a) => format!("sin({})", a.written(0, dice)),
            Self::Exponential(a) if dice.below(2) == 0 => format!("e^({})", a.written(0, dice)),
            Self::Exponential(a) => format!("exp({})", a.written(0, dice)),
        };
        let is_exponential = text.starts_with("e^");
        if self.level() < least || is_exponential && least == 5 {
            format!("({text})")
        } else {
            text
        }
    }
}

#[test]
fn random_expressions_mean_what_mathematics_means() {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut finite = 0;
    for round in 0..250 {
        let meant = Meant::random(&mut dice, 1 + round % 5);
        let text = meant.written(0, &mut dice);
        for x in [0.75, -1.5] {
            let (found, expected) = (trace(&text, &[x]).value, meant.value(x));
            assert_eq!(
                found.to_bits(),
                expected.to_bits(),
                "{text} at {x}: {found}, {expected}"
            );
            finite += usize::from(expected.is_finite());
        }
    }
    assert!(finite > 350);
}
