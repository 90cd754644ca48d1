//! What holds for every graph and for all emitted code, whatever the closure.

use std::collections::HashSet;

use backprop_compiler::graph::{Function, verify};
use backprop_compiler::{differentiate, interpret, simplify};
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

/// Closures that between them have every kind of node.
const CLOSURES: &[&str] = &[
    "|x| 1.0 / (1.0 + (-x).exp())",
    "|x, y| (x * y).sin() + x * x - y / x",
    "|x, y| { let r = x.hypot(y); if r > 1.0 { r.ln() } else { x * y } }",
    "|x, y| { let (a, b) = (x + y, [x, y]); let mut s = a; s *= b[1]; if x < y { s -= a.tanh(); } s }",
    "|x, y| x.max(y) + x.min(0.5).abs().sqrt() + y.powi(3) + x.clamp(-1.0, 1.0)",
    OF_LISTS,
    "|x, y| x.sin_cos().0 * y.mul_add(x, 2.0) + x.copysign(y).cbrt()",
];

/// A closure whose derivative hands lists to the runtime, which the interpreter does not run.
const OF_LISTS: &str = "|x, y| (x * x + y * y).sqrt() + (x.exp() + y.exp()).ln()";

/// Closures with a mistake each.
const MISTAKES: &[&str] = &[
    "|x| x.sinn()",
    "|x| x ^ 2",
    "|x| { let y = foo(x); y + x.bar() }",
];

/// Ordinary numbers, those at which branches and kinks are, and those that are none.
const NUMBERS: &[f64] = &[
    -0.0,
    0.5,
    1.0,
    -3.25,
    1e-300,
    1e300,
    f64::INFINITY,
    f64::NAN,
];

#[test]
fn the_same_input_gives_the_same_tokens() {
    for closure in CLOSURES.iter().chain(MISTAKES) {
        let first = expansion(closure).to_string();
        for _ in 0..5 {
            assert_eq!(first, expansion(closure).to_string(), "{closure}");
        }
    }
}

#[test]
fn the_body_is_in_the_output_word_for_word() {
    for closure in CLOSURES.iter().chain(MISTAKES) {
        let (_, body) = closure[1..].split_once('|').expect("parameters");
        let body = tokens(body).to_string();
        let output = expansion(closure).to_string();
        // The braces of a body that is a block may be those of something else.
        let body = body.trim_start_matches('{').trim_end_matches('}').trim();
        assert!(output.contains(body), "{closure} became {output}");
    }
}

#[test]
fn a_mistake_gives_an_error_and_no_mistake_gives_none() {
    for closure in MISTAKES {
        let output = expansion(closure).to_string();
        assert!(output.contains("compile_error"), "{closure}");
    }
    for closure in CLOSURES {
        let output = expansion(closure).to_string();
        assert!(!output.contains("compile_error"), "{closure}");
    }
}

#[test]
fn emitted_paths_are_absolute() {
    for closure in CLOSURES {
        // The names of lints are no paths.
        let starts = starts_of_relative_paths(expansion(closure));
        let starts: Vec<_> = starts.filter(|start| start != "clippy").collect();
        assert!(starts.is_empty(), "{closure} became paths from {starts:?}");
    }
    let relative: Vec<_> = starts_of_relative_paths(quote!(a::b(::c::d, e))).collect();
    assert_eq!(relative, ["a"]);
}

#[test]
fn every_graph_is_in_order() {
    for closure in CLOSURES {
        let (primal, gradient) = primal_and_gradient(closure);
        let adjoint = differentiate::adjoint(&primal, differentiate::Seed::One);
        for function in [&primal, &adjoint, &gradient] {
            assert_eq!(verify(function), Ok(()), "{closure}");
        }
    }
}

#[test]
fn neither_differentiation_nor_rewrites_change_a_bit_of_the_value() {
    for &closure in CLOSURES.iter().filter(|&&closure| closure != OF_LISTS) {
        let (primal, _) = primal_and_gradient(closure);
        let adjoint = differentiate::adjoint(&primal, differentiate::Seed::One);
        let rewritten = simplify::simplify(&adjoint);
        for &x in NUMBERS {
            for &y in NUMBERS {
                let at = |place: &interpret::Place| [x, y][place.0];
                // Functions of the runtime are only in derivatives, where any number will do.
                let value = |function| {
                    let outcome = interpret::run(function, &at, &|_, _| Some(1.0));
                    let value = outcome.expect("numbers alone").value;
                    if value.is_nan() { f64::NAN } else { value }.to_bits()
                };
                let before = value(&primal);
                assert_eq!(before, value(&adjoint), "{closure} at {x}, {y}");
                assert_eq!(before, value(&rewritten), "{closure} at {x}, {y}");
            }
        }
    }
}

// A pass that recursed over nodes would overflow this stack, and one that visited a shared node twice would never end.
#[test]
fn a_long_chain_needs_little_stack_and_little_more_than_its_length() {
    let (short, long) = [500, 2000]
        .map(|steps| {
            let chain = "let x = x * x + x.sin();".repeat(steps);
            length_on_a_small_stack(format!("|x| {{ {chain} x }}"))
        })
        .into();
    assert!(long < 4 * short + 100, "{short} tokens became {long}");
}

// Values that are swept in the arm or behind the question of what reads them would stand one in the other all along the chain.
#[test]
fn a_long_chain_of_branches_and_choices_does_not_stand_one_in_the_other() {
    for link in [
        "let y = if x > 1.0 { y.ln() } else { x };",
        "let y = y.ln().max(x);",
        "let y = (y / x).min(x.sqrt());",
    ] {
        let (short, long) = [100, 400]
            .map(|steps| {
                let chain = link.repeat(steps);
                length_on_a_small_stack(format!("|x| {{ let y = x.sqrt(); {chain} y }}"))
            })
            .into();
        assert!(long < 5 * short, "{short} tokens became {long} of {link}");
    }
}

/// How many tokens a closure expands to.
fn length_on_a_small_stack(closure: String) -> usize {
    let count = move || count(expansion(&closure));
    let thread = std::thread::Builder::new().stack_size(1 << 20);
    thread
        .spawn(count)
        .expect("a thread")
        .join()
        .expect("no overflow")
}

#[test]
fn a_loop_up_to_a_length_that_changes_later_leaves_no_index() {
    let body = "let mut u = x.to_vec();
        for _ in 0..9 {
            let mut next = u.clone();
            for i in 1..u.len() - 1 { next[i] = u[i] * u[i - 1] + u[i + 1]; }
            u = next;
        }
        u[1]";
    let function = format!("fn f(x: &[f64]) -> f64 {{ {body} }}");
    let text = backprop_compiler::differentiable(TokenStream::new(), tokens(&function)).to_string();
    let (_, pullback) = text.split_once("fn __pullback").expect("the gradient");
    let (pullback, _) = pullback.split_once("fn __").expect("what follows it");
    // Both factors, once an iteration, and the length, once a round.
    assert_eq!(
        pullback.matches("to_words ([t_1 , t_2])").count(),
        1,
        "{pullback}"
    );
    assert_eq!(pullback.matches("to_word (").count(), 1, "{pullback}");
}

fn tokens(text: &str) -> TokenStream {
    text.parse().expect("tokens")
}

fn primal_and_gradient(closure: &str) -> (Function, Function) {
    backprop_compiler::graphs(tokens(closure)).unwrap_or_else(|_| panic!("mistakes in {closure}"))
}

fn expansion(closure: &str) -> TokenStream {
    backprop_compiler::grad(quote!(::backprop), tokens(closure))
}

fn count(tokens: TokenStream) -> usize {
    let size = |token| match token {
        TokenTree::Group(group) => 1 + count(group.stream()),
        _ => 1,
    };
    tokens.into_iter().map(size).sum()
}

/// The names before `::` that have no `::` before them.
fn starts_of_relative_paths(tokens: TokenStream) -> impl Iterator<Item = String> {
    let mut starts = HashSet::new();
    collect_starts(tokens, &mut starts);
    starts.into_iter()
}

fn collect_starts(tokens: TokenStream, starts: &mut HashSet<String>) {
    let is_colon = |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Punct(p)) if p.as_char() == ':');
    let trees: Vec<_> = tokens.into_iter().collect();
    for (i, tree) in trees.iter().enumerate() {
        match tree {
            TokenTree::Group(group) => collect_starts(group.stream(), starts),
            TokenTree::Ident(name) => {
                let leads = is_colon(trees.get(i + 1)) && is_colon(trees.get(i + 2));
                let follows = i >= 2 && is_colon(trees.get(i - 1)) && is_colon(trees.get(i - 2));
                if leads && !follows {
                    starts.insert(name.to_string());
                }
            }
            _ => {}
        }
    }
}
