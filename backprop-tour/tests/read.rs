//! What is typed is read as it is meant, in either notation, or refused at the right column.

use backprop_compiler::graph::Step;
use backprop_compiler::interpret;
use backprop_tour::read::{MOST_CHARACTERS, Mistake, Reading, read, with_stack};

/// The Rust that a typed text becomes.
fn rust(text: &str) -> String {
    match read(text) {
        Ok(reading) => reading.rust().to_owned(),
        Err(mistake) => panic!("{text}: {mistake}"),
    }
}

/// The first mistake, of the notation or of the compiler.
fn mistake(text: &str) -> Mistake {
    match compiled(text) {
        Ok(rust) => panic!("{text} was read as {rust}"),
        Err(mistake) => mistake,
    }
}

/// The Rust, if the compiler takes it.
fn compiled(text: &str) -> Result<String, Mistake> {
    let reading = read(text)?;
    with_stack(|| compile(&reading).map(|_| ()))?;
    Ok(reading.rust().to_owned())
}

type Graphs = (
    backprop_compiler::graph::Function,
    backprop_compiler::graph::Function,
);

fn compile(reading: &Reading) -> Result<Graphs, Mistake> {
    backprop_compiler::graphs(reading.tokens()?).map_err(|errors| {
        let error = &errors.errors()[0];
        reading.mistake(error.span(), &error.to_string())
    })
}

/// The value and the gradient, by the interpreter.
fn at(text: &str, inputs: &[f64]) -> (f64, Vec<f64>) {
    let reading = read(text).unwrap_or_else(|mistake| panic!("{text}: {mistake}"));
    let (primal, gradient) =
        compile(&reading).unwrap_or_else(|mistake| panic!("{text}: {mistake}"));
    let numbers = |place: &(usize, Vec<Step>)| inputs[place.0];
    let outside = |_: &str, _: &[f64]| None;
    let value = interpret::run(&primal, &numbers, &outside).expect("numbers alone");
    let outcome = interpret::run(&gradient, &numbers, &outside).expect("numbers alone");
    assert_eq!(value.value.to_bits(), outcome.value.to_bits(), "{text}");
    let slopes = (0..inputs.len()).map(|input| {
        let slope = outcome.gradient.get(&(input, Vec::new()));
        slope.copied().unwrap_or(0.0)
    });
    (value.value, slopes.collect())
}

#[track_caller]
fn check(text: &str, inputs: &[f64], value: f64, slopes: &[f64]) {
    assert_eq!(at(text, inputs), (value, slopes.to_vec()), "{text}");
}

#[track_caller]
fn check_mistake(text: &str, column: usize, message: &str) -> Mistake {
    let found = mistake(text);
    let place = (found.message.as_str(), found.line, found.column);
    assert_eq!(place, (message, 0, column), "{text}\n{found}");
    found
}

#[test]
fn the_square_is_not_thrown_at_a_negative_base() {
    check("(4*x+1)^2", &[-1.0], 9.0, &[-24.0]);
    check("(4*x+1)^2", &[1.0], 25.0, &[40.0]);
}

#[test]
fn an_input_that_is_named_twice_is_one_input() {
    check("x*x", &[3.0], 9.0, &[6.0]);
}

#[test]
fn a_number_before_a_name_multiplies() {
    check("5x+3", &[2.0], 13.0, &[5.0]);
    assert_eq!(rust("2(x+1)"), "|x| 2.0 * (x + 1.0)");
    assert_eq!(rust("(x+1)(x-1)"), "|x| (x + 1.0) * (x - 1.0)");
    assert_eq!(rust("(x+1)x"), "|x| (x + 1.0) * x");
    assert_eq!(rust("2e^x"), "|x| 2.0 * x.exp()");
    assert_eq!(rust("2e-3x"), "|x| 2e-3 * x");
    assert_eq!(rust("x²y³"), "|x, y| x.powi(2) * y.powi(3)");
    assert_eq!(rust("2 sin(x)"), "|x| 2.0 * x.sin()");
}

#[test]
fn powers_are_read_from_the_right() {
    assert_eq!(rust("2^3^2"), "|x| f64::powf(2.0, f64::powi(3.0, 2))");
    assert_eq!(rust("x^y^z"), "|x, y, z| x.powf(y.powf(z))");
}

#[test]
fn a_power_holds_tighter_than_the_sign_before_it() {
    check("-x^2", &[3.0], -9.0, &[-6.0]);
    check("x^-2", &[2.0], 0.25, &[-0.25]);
    assert_eq!(rust("-x^2"), "|x| -x.powi(2)");
    assert_eq!(rust("2^-x"), "|x| f64::powf(2.0, -x)");
    assert_eq!(rust("e^-x^2"), "|x| (-x.powi(2)).exp()");
}

#[test]
fn parentheses_are_kept() {
    check("(x+1)*2", &[1.0], 4.0, &[2.0]);
    check("x-(1-x)", &[3.0], 5.0, &[2.0]);
    assert_eq!(rust("(x+1)*2"), "|x| (x + 1.0) * 2.0");
    assert_eq!(rust("x-(1-x)"), "|x| x - (1.0 - x)");
}

#[test]
fn a_call_is_no_variable() {
    check("sin(x)", &[0.0], 0.0, &[1.0]);
    assert_eq!(rust("sin(x)"), "|x| x.sin()");
}

#[test]
fn a_pole_is_infinite() {
    check("1/x", &[0.0], f64::INFINITY, &[f64::NEG_INFINITY]);
}

#[test]
fn numbers_may_begin_or_end_in_the_point() {
    check(".5*x", &[3.0], 1.5, &[0.5]);
    check("5.*x", &[3.0], 15.0, &[5.0]);
    check("1e3x + 1E-2", &[1.0], 1000.01, &[1000.0]);
}

#[test]
fn a_capital_is_an_input_of_its_own() {
    check("X+1", &[2.0], 3.0, &[1.0]);
    assert_eq!(rust("x + X"), "|x, X| x + X");
}

#[test]
fn what_is_not_finished_is_a_mistake_at_its_column() {
    check_mistake("1+", 2, "expected a value after `+`");
    check_mistake("3*(x", 2, "this `(` is not closed");
    check_mistake("3*(x]", 4, "`]` has no place here");
    check_mistake("(x))", 3, "no parenthesis is open here");
    check_mistake("", 0, "there is nothing here yet");
    check_mistake("   ", 3, "there is nothing here yet");
    check_mistake("()", 0, "nothing stands between these parentheses");
    check_mistake("*x", 0, "expected a value");
    check_mistake("|x| ", 4, "expected a value after `|`");
    check_mistake("w[0", 1, "this `[` is not closed");
    check_mistake("|x", 0, "this is not finished");
}

#[test]
fn a_mistake_is_shown_with_a_caret() {
    let shown = mistake("3*(x").to_string();
    assert_eq!(
        shown,
        "this `(` is not closed\n  3*(x\n    ^\n= help: write `)` where it ends"
    );
    let second_line = mistake("let a = 2*x;\na $ 3");
    assert_eq!((second_line.line, second_line.column), (1, 2));
    assert_eq!(second_line.text, "a $ 3");
    // Columns are characters, not bytes.
    check_mistake("θ*π*$", 4, "`$` has no meaning here");
}

#[test]
fn what_can_be_read_in_two_ways_is_asked_about() {
    let quotient = "a product without a sign behind a quotient can be read in two ways";
    let found = check_mistake("1/2x", 3, quotient);
    assert_eq!(
        found.help,
        "write `/(2*x)` if all of it divides, else `/2*x`"
    );
    let power = "a product without a sign behind a power can be read in two ways";
    let found = check_mistake("e^2x", 3, power);
    assert_eq!(
        found.help,
        "write `^(2*x)` if all of it is the exponent, else `^2*x`"
    );
    check_mistake("log(x)", 0, "to which base is this logarithm?");
    check_mistake("0 < x < 1", 6, "comparisons cannot be chained");
}

#[test]
fn values_beside_each_other_are_a_mistake() {
    check_mistake("x y", 2, "`y` stands beside another value");
    check_mistake("x 2", 2, "`2` stands beside another value");
    check_mistake("2 3", 2, "`3` stands beside another value");
    check_mistake("x(x+1)", 0, "`x` is not a function");
    let found = check_mistake("sin x", 0, "`sin` is a function");
    assert_eq!(found.help, "write `sin(x)`");
    check_mistake("sin^2(x)", 0, "`sin` is a function");
    check_mistake("1,5*x", 1, "a comma has no place here");
    check_mistake("1.2.3", 0, "a number with two points");
    check_mistake("0x10", 0, "numbers are decimal here");
    check_mistake("1e999*x", 0, "a number too large for `f64`");
    check_mistake("x**2", 2, "`**` is not read");
    check_mistake(
        "y = 2x",
        2,
        "`=` gives a name a value, which has no place here",
    );
}

#[test]
fn functions_have_the_names_that_mathematics_gives_them() {
    assert_eq!(rust("arctan(x) + ln(x)"), "|x| x.atan() + x.ln()");
    assert_eq!(rust("pow(x, 2)"), "|x| x.powi(2)");
    assert_eq!(rust("pow(x, y)"), "|x, y| x.powf(y)");
    assert_eq!(rust("max(x, 0)"), "|x| x.max(0.0)");
    assert_eq!(rust("sin(2)*x"), "|x| f64::sin(2.0) * x");
    assert_eq!(rust("sigmoid(x)"), "|x| backprop::sigmoid(x)");
    assert_eq!(rust("exp(-x)"), "|x| (-x).exp()");
    let found = check_mistake("sine(x)", 0, "`sine` is not a known function");
    assert_eq!(
        found.help,
        "did you mean `sin`? for a product write `sine*(..)`"
    );
    check_mistake("sin(x, y)", 0, "`sin` takes 1 argument");
    check_mistake("max(x)", 0, "`max` takes 2 arguments");
}

#[test]
fn constants_have_their_names() {
    assert_eq!(
        rust("e*pi*τ*x"),
        "|x| std::f64::consts::E * std::f64::consts::PI * std::f64::consts::TAU * x"
    );
    assert_eq!(rust("e^(-x)"), "|x| (-x).exp()");
    // Whoever gives the name says what it is.
    assert_eq!(rust("|e| e^2"), "|e| e.powi(2)");
    assert_eq!(rust("1"), "|x| 1.0");
}

#[test]
fn closures_of_rust_are_read_as_they_are() {
    for text in [
        "|x| (4.0 * x + 1.0).powi(2)",
        "|x, y: f64| (x * y).sin() + x * x",
        "|x| { let a = 2.0 * x; let b = a.sin(); a * b }",
        "|x| if x > 0.0 { x } else { -x }",
        "|w: [f64; 3], x| w[0] * x.powi(2) + w[1] * x + w[2]",
        "|x| 1.0 / (1.0 + (-x).exp())",
        "|x: f64| -> f64 { f64::max(x, 0.0) }",
        "|x| { let mut s = 0.0; s += x; s *= 2.0; s }",
        "|p: (f64, f64)| p.0 * p.1",
        "|x| { let f = |a| a * 2.0; f(x) }",
        "|x| x.powi(-2) * x.min(1.0)",
    ] {
        assert_eq!(rust(text), text);
        compiled(text).unwrap_or_else(|mistake| panic!("{text}: {mistake}"));
    }
}

#[test]
fn both_notations_may_be_mixed() {
    assert_eq!(
        rust("|x| { let a = 5x; a.sin() + cos(a)^2 }"),
        "|x| { let a = 5.0 * x; a.sin() + a.cos().powi(2) }"
    );
    assert_eq!(
        rust("let r = x² + y²; sqrt(r)"),
        "|x, y| { let r = x.powi(2) + y.powi(2); r.sqrt() }"
    );
    assert_eq!(
        rust("if x > 0 { x^2 } else { 0 }"),
        "|x| if x > 0.0 { x.powi(2) } else { 0.0 }"
    );
    assert_eq!(rust("f(x, y) = x·y − 3"), "|x, y| x * y - 3.0");
    assert_eq!(rust("w[0]*x + w[2]"), "|w: [f64; 3], x| w[0] * x + w[2]");
    assert_eq!(
        rust("|x| { let n = 3; x.powi(n) + 1 }"),
        "|x| { let n = 3; x.powi(n) + 1.0 }"
    );
    check_mistake("|x| x + y", 8, "`y` has not been given");
    check_mistake("w[i]", 2, "how many elements `w` has is not known");
}

#[test]
fn what_the_compiler_refuses_is_shown_at_the_typed_column() {
    let found = mistake("5x + x.foo()");
    assert_eq!((found.column, found.width), (7, 3), "{found}");
    let found = mistake("|x| { let a = 5x; a.len() }");
    assert_eq!((found.column, found.width), (20, 3), "{found}");
}

#[test]
fn limits_are_said() {
    let long = format!("x{}", "+x".repeat(MOST_CHARACTERS));
    assert_eq!(mistake(&long).message, "8001 characters, which is too long");
    let deep = format!("{}x{}", "(".repeat(150), ")".repeat(150));
    assert_eq!(mistake(&deep).message, "nested too deep");
    assert_eq!(mistake(&deep).column, 100);
    for text in [
        "w[64]",
        "|w: [f64; 65]| w[0]",
        "|w: [[f64; 9]; 9]| w[0][0]",
        "|x| [x; 65][0]",
    ] {
        assert_eq!(mistake(text).message, "more than 64 elements", "{text}");
    }
}

#[test]
fn what_grows_without_end_is_refused() {
    let doubled = (1..40).map(|n| {
        let before = n - 1;
        format!("let f{n} = |a| f{before}(a) + f{before}(a); ")
    });
    let doubled: String = doubled.collect();
    let text = format!("|x| {{ let f0 = |a| a * a; {doubled} f39(x) }}");
    let words = "more than 20000 operations, with closures written out";
    assert_eq!(mistake(&text).message, words);
    assert_eq!(mistake("|x| [[[x; 60]; 60]; 60][0][0][0]").message, words);
}

#[test]
fn hostile_texts_are_answered() {
    let million = "x".repeat(1_000_000);
    assert_eq!(
        mistake(&million).message,
        "1000000 characters, which is too long"
    );
    let n = MOST_CHARACTERS / 2 - 1;
    for opener in [
        "(", "[", "{", "-", "!", "&", "x^", "|x|", "sin(", "x[", "if x {", "f(x,", "2^-",
    ] {
        let deep = opener.repeat(10_000);
        mistake(&deep);
        mistake(&deep[..MOST_CHARACTERS - MOST_CHARACTERS % opener.len()]);
    }
    // As deep as it gets from the left, which is no nesting of parentheses.
    let sum = format!("x{}", "+x".repeat(n));
    compiled(&sum).expect("it can be read");
    let calls = format!("x{}", ".sin()".repeat(n / 3));
    compiled(&calls).expect("it can be read");
    let branches = "if x > 0 { x } else ".repeat(90) + "{ x }";
    compiled(&branches).expect("it can be read");
}

#[test]
fn no_text_makes_it_panic() {
    let words = [
        "x", "2", ".", "..", "^", "(", ")", "[", "]", "{", "}", "|", ",", ";", ":", "=", "==",
        "let ", "if ", "else ", "sin", "e", " ", "²", "π", "-", "*", "/", "&", "!", "<", "\n",
        "as ", "f64", "::", "w[0]", "\u{0}", "𝕏", "//", "/*", "'", "\"", "#", "move ", "->", "1e",
        "0x", "é", "\u{202e}",
    ];
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut read_well = 0;
    for _ in 0..4_000 {
        let mut text = String::new();
        for _ in 0..12 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let word = usize::try_from(state >> 33).expect("31 bits") % words.len();
            text.push_str(words[word]);
        }
        match compiled(&text) {
            Ok(_) => read_well += 1,
            Err(mistake) => {
                let length = mistake.text.chars().count();
                assert!(mistake.column <= length, "{text}: {mistake}");
                assert!(!mistake.message.is_empty());
            }
        }
    }
    assert!(read_well < 1_000);
}
