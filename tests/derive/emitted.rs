//! What holds for everything that the derive writes, whatever it is given.

use std::str::FromStr;

use proc_macro2::TokenStream;
use quote::quote;

/// Structs of every kind.
const STRUCTS: &[&str] = &[
    "struct Unit;",
    "pub(crate) struct Places<T: Copy = f64, const N: usize>([T; N], #[constant] usize) where T: Default;",
    "#[differentiable(crate = a::b)] struct Named { x: f64, y: Vec<(f32, [f64; 2])>, #[constant] z: T::Item }",
];

/// What is no struct of floats, or none at all.
const MISTAKES: &[&str] = &[
    "",
    "fn f() {}",
    "struct",
    "struct S { x: usize }",
    "struct S<'a, T>(&'a [T], dyn Fn(f64), [f64], *const f64, !, str);",
    "#[differentiable] #[differentiable(crate = 1)] #[differentiable = 1] struct S(f64);",
    "enum E<T> { A(T), B { x: f64 } }",
    "union U { x: f64 }",
    "struct S { #[constant] x: f64, #[constant = 1] y: f64 }",
    "#[constant] struct S(#[differentiable(x)] _, impl Fn(), m!());",
];

fn expansion(text: &str) -> TokenStream {
    let tokens = TokenStream::from_str(text).expect("the text is made of tokens");
    backprop_compiler::derive_differentiable(quote!(::backprop), tokens)
}

#[test]
fn what_is_written_are_items_and_the_same_every_time() {
    for text in STRUCTS.iter().chain(MISTAKES) {
        let output = expansion(text);
        assert_eq!(output.to_string(), expansion(text).to_string(), "{text}");
        let items = syn::parse2::<syn::File>(output);
        assert!(items.is_ok(), "{text}");
    }
}

#[test]
fn a_mistake_gives_an_error_and_no_mistake_gives_none() {
    let is_mistake = |text| expansion(text).to_string().contains("compile_error");
    for text in STRUCTS {
        assert!(!is_mistake(text), "{text}");
    }
    for text in MISTAKES {
        assert!(is_mistake(text), "{text}");
    }
}

#[test]
fn paths_start_with_core_or_the_crate() {
    let text = expansion(STRUCTS[0]).to_string().replace("::", " :: ");
    let words: Vec<_> = text.split_whitespace().collect();
    for (place, _) in words.iter().enumerate().filter(|(_, word)| **word == "::") {
        let (before, after) = (words[place - 1], words[place + 1]);
        let goes_on = words[place - 2] == "::";
        let is_lint_or_own = ["clippy", "Self"].contains(&before);
        let is_absolute = ["core", "backprop"].contains(&after);
        assert!(
            goes_on || is_lint_or_own || is_absolute,
            "{before}::{after}"
        );
    }
}
