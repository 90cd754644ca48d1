//! Whatever stands between the parentheses of `grad!`, what comes out is an expression, and where it
//! has messages the closure's own tokens are in it too.

use std::str::FromStr;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use crate::change::{Dice, change, gather, plain, tokens};

/// Closures of every form that the language has, and some that it has not.
const CLOSURES: &[&str] = &[
    "|x| 1.0 / (1.0 + (-x).exp())",
    "move |x: f64, y: f32| (x * 2.0).sin() + (y as f64).powi(3)",
    "|w: [f64; 3], v: &[f64], n: usize| w[0] * v[n] + w[2].max(v[0]) - v.len() as f64",
    "|p: (f64, [f64; 2]), #[constant] c: &[f64]| { let (a, [b, d]) = p; a * b + d * c[0] }",
    "|x: f64| if x > 0.0 && !x.is_nan() || x == 1.0 { x.sqrt() } else if x < -1.0 { 0.0 } else { x }",
    "|x, n: i32| match n { 0 => x, k if k > 3 => x.powi(k), 1 | 2 => panic!(\"{n}\"), _ => 1.0 }",
    "|x| { let mut y = x; y += 2.0 * x; { let x = y; y = x * x; } if y > 1.0 { y -= x; } y }",
    "|x, n: i32| if n > 0 { if let Some(k) = t { x * k } else { x } } else { match n { 0 => x, _ => x * x } }",
    "|x, y| { let a = [x, y, 1.0]; let t = (a[0], a[1]); let (mut u, v) = t; u *= v; u - t.0 }",
    "|x| { fn f(k: f64) -> f64 { k } let f2 = |k: f64| f(k) + 1.0; x * f2(2.0) + constant(x) }",
    "|x| backprop::sigmoid(x) + f64::atan2(x, 1.0) + <f64>::sin(x) + backprop::log_sum_exp(&[x, 1.0])",
    "|x| { assert!(x > 0.0, \"{x}\"); let y; if x > 1.0 { y = x; } else { y = 2.0; } y.ln() }",
    "|x: f64| -> f64 { if let Some(k) = table.get(0) { x * k } else { x % 3.0 } }",
    "|a: [[f64; 2]; 2]| { let mut b = a; b[0][1] = 3.0; b[0][1] * b[1][0] + [a[0][0]; 4][k] }",
    "|x| { for i in 0..3 { x ^= i; } while x < 1.0 { break; } loop { return x?; } }",
    "|(a, b), ref c, d: &mut f64, ..| unsafe { async { a.await }; Point { a, ..b }.c; 'l: { d } }",
    "|x: f64| if x > 0.0 { x } else { -x } * 2.0 - { let y = x; y }",
    "|x, y| { (x, y) = (y, x); let &z = &x; let _ = 1; let Some(q) = Some(x) else { return }; *&z }",
];

/// What is wrong with the answer to these tokens, if anything is.
fn complaint(input: &TokenStream) -> Option<String> {
    complaint_of(
        input,
        &backprop_compiler::grad(quote!(::backprop), input.clone()),
    )
}

fn complaint_of(input: &TokenStream, output: &TokenStream) -> Option<String> {
    if let Err(error) = syn::parse2::<syn::Expr>(output.clone()) {
        return Some(format!("what comes out is no expression: {error}"));
    }
    let output = plain(output);
    let fails = output.contains("compile_error");
    // What takes a parameter apart may stand before the statements of a block.
    let body = match input.clone().into_iter().last()? {
        TokenTree::Group(block) if block.delimiter() == Delimiter::Brace => block.stream(),
        body => body.into(),
    };
    let body = plain(&body);
    (fails && !output.contains(&body)).then(|| String::from("the closure is lost"))
}

#[test]
fn changed_closures_are_answered_without_a_panic() {
    let closures: Vec<_> = CLOSURES.iter().map(|text| tokens(text)).collect();
    let mut others = Vec::new();
    for closure in &closures {
        gather(closure, &mut others);
    }
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    for _ in 0..12_000 {
        let mut closure = closures[dice.below(closures.len())].clone();
        for _ in 0..=dice.below(3) {
            change(&mut closure, &others, &mut dice);
        }
        let input: TokenStream = closure.into_iter().collect();
        let text = input.to_string();
        let is_explained = dice.below(4) == 0;
        let answer = std::panic::catch_unwind(|| {
            let explained =
                is_explained.then(|| backprop_compiler::explain(quote!(::backprop), input.clone()));
            let root = || quote!(::backprop);
            let others = is_explained.then(|| {
                [
                    backprop_compiler::jacobian(root(), input.clone()),
                    backprop_compiler::derivatives(root(), quote!(3, #input)),
                ]
            });
            let mut others = others.into_iter().flatten();
            complaint(&input)
                .or_else(|| complaint_of(&input, &explained?))
                .or_else(|| others.find_map(|output| complaint_of(&input, &output)))
        });
        let answer = answer.unwrap_or_else(|_| Some(String::from("the compiler panics")));
        assert_eq!(answer, None, "of `{text}`");
    }
}

#[test]
fn long_and_deep_closures_fit_on_the_stack_of_a_macro() {
    let nested = |open: &str, close: &str, depth: usize| {
        format!("|x: f64| {}x{}", open.repeat(depth), close.repeat(depth))
    };
    let deep = [
        nested("(1.0 + ", ")", 400),
        nested("-(", ")", 400),
        nested("{ ", " }", 300),
        nested("f64::sin(", ")", 300),
        format!("|x: f64| x{}", ".sin()".repeat(300)),
        format!("|x: f64| x{}", " + x".repeat(2000)),
        format!(
            "|x: f64| {{ let mut k = 0; k += 1; let s = {{ let k = x; k }}; s{} }}",
            " + x".repeat(2000)
        ),
        format!(
            "|x: f64| {}x{}",
            "if x > 0.0 { ".repeat(100),
            " } else { 1.0 }".repeat(100)
        ),
        format!(
            "|x: f64| if x > 0.0 {{ x }}{} else {{ 1.0 }}",
            " else if x > 1.0 { x }".repeat(200)
        ),
        format!("|x: f64| {{ {} x }}", "let x = x * x; ".repeat(2000)),
        nested("x.max(", ")", 300),
        nested("[", "][0]", 300),
        nested("(", ",).0", 300),
        nested("-", "", 500),
        nested("*& ", "", 300),
        nested("", " as f64", 500),
        nested("{ let y = ", "; y }", 100),
    ];
    for text in deep {
        let start: String = text.chars().take(40).collect();
        // rustc runs macros on a stack of this size.
        let on_stack = std::thread::Builder::new().stack_size(8 << 20);
        let running = on_stack.spawn(move || {
            let input = TokenStream::from_str(&text).expect("the text is made of tokens");
            // What is too large for a picture is said to be.
            let _ = backprop_compiler::explain(quote!(::backprop), input.clone());
            backprop_compiler::grad(quote!(::backprop), input).to_string()
        });
        let output = running.expect("a thread starts").join();
        let output = output.expect("the compiler does not panic");
        assert!(!output.contains("compile_error"), "of `{start}`");
    }
}
