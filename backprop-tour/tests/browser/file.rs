//! The page as one file: it asks nobody for anything, and computes what the compiler's code computes.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use backprop_compiler::rules::{self, Kind};
use backprop_tour::read::{read, with_stack};
use backprop_tour::{Draw, Function};
use serde_json::{Value, json};

use super::driver::{Browser, HOME, RIGHT};

/// Serves one page whatever is asked for, and counts how often.
fn serve(page: String) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let address = format!("http://{}/", listener.local_addr().expect("an address"));
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let reader = BufReader::new(stream.try_clone().expect("a reader"));
            let lines = reader.lines().map_while(Result::ok);
            if lines.take_while(|line| !line.is_empty()).count() == 0 {
                continue;
            }
            counted.fetch_add(1, Ordering::SeqCst);
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\
                 Content-Length: {}\r\nConnection: close\r\n\r\n",
                page.len()
            );
            let _ = stream.write_all(head.as_bytes());
            let _ = stream.write_all(page.as_bytes());
        }
    });
    (address, count)
}

#[test]
fn one_request_and_everything_works() {
    let Some(browser) = Browser::start() else {
        return;
    };
    let page = backprop_tour::to_html("(4*x+1)^2", &[1.0]).expect("a page");
    let (address, count) = serve(page);
    browser.open(&address);
    browser.wait_for("document.getElementById('value')?.textContent === '25'");
    browser.press_in("#inputs input[type=range]", &[RIGHT; 10]);
    browser.wait_for("document.getElementById('value').textContent === '29.16'");
    assert_eq!(browser.text_of("#slope"), "43.2");
    browser.wait_for("document.getElementById('code').textContent.includes('43.2')");
    browser.click("#first");
    browser.click("#theme");
    // The font of the formulas is in the file too.
    browser.wait_for("document.fonts.check('20px \"Tour Math\"', 'x')");
    assert_eq!(browser.text("performance.getEntriesByType('resource').filter((r) => !r.name.startsWith('data:')).length"), "0");
    assert_eq!(count.load(Ordering::SeqCst), 1);
    assert!(browser.run("return document.getElementById('text').readOnly;") == json!(true));
    browser.check_no_errors();
}

#[test]
fn a_file_on_disk_needs_no_server() {
    let Some(browser) = Browser::start() else {
        return;
    };
    let hostile =
        "|x| { let a = \"</script><script>document.title = 1</script>\".len() as f64; a * x }";
    assert!(backprop_tour::to_html(hostile, &[1.0]).is_err());
    let page =
        backprop_tour::to_html("w[0]*x + w[1] // </script><b>", &[2.0, 3.0, 5.0]).expect("a page");
    let path = std::env::temp_dir().join(format!("backprop-tour-{}.html", std::process::id()));
    std::fs::write(&path, page).expect("written");
    browser.open(&format!("file://{}", path.display()));
    browser.wait_for("document.getElementById('value')?.textContent === '13'");
    browser.check_no_errors();
    std::fs::remove_file(&path).expect("removed");
}

/// What a program knows and the page cannot.
struct Rates([f64; 2]);

impl Rates {
    fn of(&self, k: usize) -> f64 {
        self.0[k]
    }
}

#[test]
fn the_trace_of_a_program_becomes_a_page() {
    let Some(browser) = Browser::start() else {
        return;
    };
    let threshold = 0.5;
    let line = backprop::explain!(|x, w: [f64; 2]| if x > threshold { w[0] * x } else { w[1] });
    let (address, _) = serve(line.trace(2.0, [3.0, 5.0]).to_html());
    browser.open(&address);
    browser.wait_for("document.getElementById('value')?.textContent === '6'");
    // The name that was captured has its value, also when the other branch is taken.
    assert!(browser.text_of("#tree").contains("threshold = 0.5"));
    browser.type_into("#inputs input[type=number]", "0.25");
    browser.wait_for("document.getElementById('value').textContent === '5'");

    let rates = Rates([2.0, 7.0]);
    let opaque = backprop::explain!(|x| rates.of(1) * x * x);
    let (address, _) = serve(opaque.trace(2.0).to_html());
    browser.open(&address);
    browser.wait_for("document.getElementById('value')?.textContent === '28'");
    assert_eq!(browser.text_of("#slope"), "28");
    assert!(browser.text_of("#tree").contains("rates.of(1) = 7"));
    assert!(browser.run("return document.querySelector('#inputs input').disabled;") == json!(true));
    browser.press(&[HOME, RIGHT]);
    assert_eq!(browser.text_of("#step"), "Step 1 of 5: c = 14");
    browser.check_no_errors();
}

/// An expression with every function that a text may call, each at a place where tests sample it.
fn every_function() -> String {
    let mut terms = Vec::new();
    for rule in rules::all().filter(|rule| matches!(rule.kind, Kind::Std | Kind::Ours)) {
        let arguments: Vec<String> = rule
            .domain
            .iter()
            .enumerate()
            .map(|(place, range)| {
                let sample = range.start + (range.end - range.start) * 0.37;
                match (rule.name, place) {
                    ("powi", 1) => String::from("3"),
                    // Inputs are 0.5 and 0.25.
                    (_, 0) => format!("(x + {})", sample - 0.5),
                    _ => format!("(y + {})", sample - 0.25),
                }
            })
            .collect();
        terms.push(match rule.name {
            "powi" => format!("{}^3", arguments[0]),
            // The reader asks which base a logarithm of one argument has; this one has two.
            name => format!("{name}({})", arguments.join(", ")),
        });
    }
    terms.join(" + ").replace("+ -", "- ")
}

#[test]
fn the_numbers_in_the_file_are_those_of_the_compiler() {
    let Some(browser) = Browser::start() else {
        return;
    };
    let all = every_function();
    assert!(all.matches('(').count() > 100);
    for (text, at) in [
        (all.as_str(), vec![0.5, 0.25]),
        ("1/(1+exp(-x)) + ln(1+exp(x)) + x % 0.3", vec![-0.7]),
        ("1/(1+exp(-x))", vec![-800.0]),
        ("sqrt(x^2+y^2+z^2)", vec![3e200, 4e200, 0.0]),
        (
            "if x > y && y < 2 { x*y } else { let r = x/y; r^2 }",
            vec![1.0, 3.0],
        ),
        ("log_sum_exp([x, y, 2])", vec![0.5, 0.25]),
        ("|x: f32, y: f32| (x + y).sqrt() * 0.1", vec![0.7, 0.1]),
        ("2^3^2", vec![1.0]),
    ] {
        let expected = with_stack(|| {
            let reading = read(text).unwrap_or_else(|mistake| panic!("{text}: {mistake}"));
            let function = Function::of_closure(reading.tokens().expect("Rust"));
            let function =
                function.unwrap_or_else(|errors| panic!("{text}: {}", errors.errors()[0]));
            function.trace(&at)
        });
        let page = backprop_tour::to_html(text, &at).expect("a page");
        let (address, _) = serve(page);
        browser.open(&address);
        browser.wait_for("document.querySelector('#tree svg') !== null");
        let found = browser.run("return trace('', {}).then((found) => JSON.stringify(found, (_, v) => typeof v === 'number' && !Number.isFinite(v) ? String(v) : v));");
        let found: Value = serde_json::from_str(found.as_str().expect("text")).expect("JSON");
        check(&found["value"], expected.value, text);
        for (slope, expected) in found["gradient"]
            .as_array()
            .expect("a list")
            .iter()
            .zip(&expected.gradient)
        {
            check(slope, *expected, text);
        }
        let steps = found["numbers"].as_array().expect("a list");
        assert_eq!(steps.len(), expected.numbers.len());
        for ((found, expected), node) in steps
            .iter()
            .zip(&expected.numbers)
            .zip(&expected.graph.nodes)
        {
            let name = format!("{text}: {}", node.formula.text);
            assert_eq!(found["taken"], json!(expected.is_taken), "{name}");
            for (found, expected) in [
                (&found["value"], expected.value),
                (&found["adjoint"], expected.adjoint),
            ] {
                check_optional(found, expected, &name);
            }
            for (found, expected) in found["partials"]
                .as_array()
                .expect("a list")
                .iter()
                .zip(&expected.partials)
            {
                check_optional(found, *expected, &name);
            }
        }
    }
    browser.check_no_errors();
}

#[track_caller]
fn check_optional(found: &Value, expected: Option<f64>, name: &str) {
    match expected {
        Some(expected) => check(found, expected, name),
        None => assert!(found.is_null(), "{name}: {found} instead of nothing"),
    }
}

#[track_caller]
fn check(found: &Value, expected: f64, name: &str) {
    let number = match found {
        Value::String(text) => match text.as_str() {
            "Infinity" => f64::INFINITY,
            "-Infinity" => f64::NEG_INFINITY,
            _ => f64::NAN,
        },
        other => other.as_f64().unwrap_or_else(|| panic!("{name}: {other}")),
    };
    let is_same = number.to_bits() == expected.to_bits()
        || number == expected
        || number.is_nan() && expected.is_nan()
        || (number - expected).abs() <= 1e-9 * expected.abs().max(1e-3);
    assert!(is_same, "{name}: {number} instead of {expected}");
}
