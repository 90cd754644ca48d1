//! The README shows what the compiler really writes.
//!
//! The block after "expands to" is the compiler's output without the absolute paths and without the attribute that
//! silences lints. The README's other Rust code is compiled and run with the documentation.

use quote::quote;

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

/// The text of the first fenced block that follows the words.
fn block_after(words: &str) -> String {
    let (_, rest) = README.split_once(words).expect("the README has the words");
    let (_, rest) = rest.split_once("```").expect("a block follows");
    let (_, rest) = rest.split_once('\n').expect("the fence is a line");
    let (block, _) = rest.split_once("```").expect("the block ends");
    block.to_owned()
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
