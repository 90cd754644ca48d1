//! The README shows what the compiler really writes.
//!
//! The block after "expands to" is the compiler's output without the absolute paths and without the attribute that
//! silences lints. The README's other Rust code is compiled and run with the documentation.

use quote::{ToTokens, quote};

const README: &str = include_str!("../README.md");

#[test]
fn the_expansion_in_the_readme_is_what_the_compiler_writes() {
    let source = "`grad!(|x, y| (x * y).sin() + x * x)` expands to";
    let shown = block_after(source);

    let closure = quote!(|x, y| (x * y).sin() + x * x);
    let tokens = backprop_compiler::grad(quote!(::backprop), closure);
    let written = shortened(&tokens.to_string());

    let written = laid_out(&written);
    assert_eq!(laid_out(&shown), written, "it should be:\n{written}");
}

#[test]
fn the_sweep_in_the_readme_is_what_the_compiler_writes() {
    let function = function_after("use backprop::differentiable;");
    let shown = block_after("The sweep of `roughness`");

    let tokens = function.parse().expect("the README shows a function");
    let written = backprop_compiler::differentiable(quote!(), tokens);
    let written = syn::parse2(written).expect("what is written parses");
    let sweep = sweep_of(&written).to_token_stream().to_string();
    assert_eq!(laid_out(&shown), laid_out(&sweep[1..sweep.len() - 1]));
}

/// The body of the function that sweeps both ways at once.
fn sweep_of(file: &syn::File) -> syn::Block {
    for item in &file.items {
        let syn::Item::Impl(derivatives) = item else {
            continue;
        };
        for item in &derivatives.items {
            match item {
                syn::ImplItem::Fn(method) if method.sig.ident == "__pullback" => {
                    return method.block.clone();
                }
                _ => {}
            }
        }
    }
    panic!("there is no sweep");
}

/// The text of the first fenced block that follows the words.
fn block_after(words: &str) -> String {
    let (_, rest) = README.split_once(words).expect("the README has the words");
    let (_, rest) = rest.split_once("```").expect("a block follows");
    let (_, rest) = rest.split_once('\n').expect("the fence is a line");
    let (block, _) = rest.split_once("```").expect("the block ends");
    block.to_owned()
}

/// The function below the attribute, in the block that the words stand in.
fn function_after(words: &str) -> String {
    let (_, rest) = README.split_once(words).expect("the README has the words");
    let (_, rest) = rest.split_once("#[differentiable]").expect("the attribute");
    let (function, _) = rest.split_once("\n\n").expect("the function ends");
    function.to_owned()
}

/// The tokens with names in place of absolute paths, and without the one attribute.
fn shortened(tokens: &str) -> String {
    let (before, after) = tokens.split_once("# [allow").expect("lints are silenced");
    let (_, after) = after.split_once(']').expect("the attribute ends");
    let mut text = format!("{before} {after}");
    for path in [
        ":: core :: primitive ::",
        ":: core :: option :: Option ::",
        ":: backprop :: __private ::",
    ] {
        text = text.replace(path, "");
    }
    text
}

/// An expression as a formatter lays it out, so that only its tokens count.
fn laid_out(expression: &str) -> String {
    let file = syn::parse_file(&format!("fn main() {{ {expression} }}"));
    prettyplease::unparse(&file.expect("it is an expression"))
}
