//! Long and deep functions: they fit on the stack that rustc runs macros on, and are answered soon.

use std::fmt::Write as _;
use std::str::FromStr;
use std::time::{Duration, Instant};

use proc_macro2::TokenStream;

/// A function of one number with this body.
fn function(body: &str) -> String {
    format!("fn f(x: f64, n: usize) -> f64 {{ let mut y = x; {body} y }}")
}

#[test]
fn long_and_deep_functions_are_answered_soon() {
    let repeated = |text: &str, times: usize| function(&text.repeat(times));
    let nested = |open: &str, close: &str, depth: usize| {
        function(&format!(
            "{}y *= x;{}",
            open.repeat(depth),
            close.repeat(depth)
        ))
    };
    let texts = [
        repeated("y = y * x + y.sin();", 1000),
        repeated("for i in 0..n { y += x * y; }", 300),
        repeated("while y > 1.0 { y /= 2.0; }", 300),
        repeated("if y > 1.0 { y *= x; } else { y = x; }", 300),
        repeated("if y > 3.0 { return y; }", 150),
        repeated("if y < 0.0 { return y; } y += x;", 150),
        repeated(
            "let mut a = [x, y]; for i in 0..2 { a[i] *= y; } y = a[0] + a[1];",
            150,
        ),
        repeated("let f = |v: f64| v * y; y = f(f(x));", 150),
        function(&format!(
            "for i in 0..n {{ {} }}",
            "if y > 3.0 { continue; } y += x;".repeat(100)
        )),
        function(&format!(
            "for i in 0..n {{ {} }}",
            "y = y * x + y.sin();".repeat(1000)
        )),
        nested("for i in 0..n {", "}", 40),
        nested("while y < 2.0 {", "}", 40),
        nested("if y < 2.0 {", "}", 100),
        nested("let r = y.sqrt(); if y < 2.0 { y += r;", "}", 100),
        function(&format!(
            "let r = x.sqrt(); {} {{ y = x; }}",
            "if y > n as f64 { y += r; } else ".repeat(100)
        )),
        nested("'a: loop { if y > x { break; }", "}", 40),
        nested("for i in 0..n { if y > x { return y; }", "}", 20),
    ];
    for text in texts {
        let start: String = text.chars().skip(44).take(60).collect();
        let on_stack = std::thread::Builder::new().stack_size(8 << 20);
        let begin = Instant::now();
        let running = on_stack.spawn(move || {
            let item = TokenStream::from_str(&text).expect("the text is made of tokens");
            backprop_compiler::differentiable(TokenStream::new(), item).to_string()
        });
        let output = running.expect("a thread starts").join();
        let output = output.expect("the compiler does not panic");
        let time = begin.elapsed();
        println!(
            "{:8.0} ms, {:7} bytes: {start}",
            time.as_secs_f64() * 1e3,
            output.len()
        );
        assert!(!output.contains("compile_error"), "of `{start}`");
        assert!(time < Duration::from_secs(20), "{time:?} of `{start}`");
    }
}

#[test]
fn closures_that_call_each_other_twice_are_no_trap() {
    let mut body = String::from("let f0 = |v: f64| v * x;");
    for k in 1..60 {
        let before = k - 1;
        let _ = write!(body, "let f{k} = |v: f64| f{before}(v) + f{before}(v * x);");
    }
    body += "y = f59(y);";
    let item = TokenStream::from_str(&function(&body)).expect("the text is made of tokens");
    let begin = Instant::now();
    let output = backprop_compiler::differentiable(TokenStream::new(), item).to_string();
    assert!(output.contains("compile_error"));
    assert!(begin.elapsed() < Duration::from_secs(20));
}
