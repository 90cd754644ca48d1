//! The README shows what the compiler really writes.
//!
//! The block after "expands to" is the compiler's output, pretty-printed, without the absolute paths and without the
//! attribute that silences lints. The README's other Rust code is compiled and run with the documentation.

use quote::quote;

const README: &str = include_str!("../README.md");

#[test]
fn the_expansion_in_the_readme_is_what_the_compiler_writes() {
    let shown = block_after("expands to");
    let source = "grad!(|x, y| (x * y).sin() + x * x)";
    assert!(README.contains(source), "the README shows another closure");

    let tokens = backprop_compiler::grad(
        quote!(::backprop),
        quote!(|x, y| (x * y).sin() + x * x),
    );
    let written = tidied(&tokens.to_string());
    assert_eq!(shown, written, "the README is stale; now it is:\n{written}");
}

/// The text of the first fenced block that follows the words.
fn block_after(words: &str) -> String {
    let (_, rest) = README.split_once(words).expect("the README has the words");
    let (_, rest) = rest.split_once("```").expect("a block follows");
    let (_, rest) = rest.split_once('\n').expect("the fence is a line");
    let (block, _) = rest.split_once("```").expect("the block ends");
    block.to_owned()
}

/// The expression with names in place of absolute paths, laid out as by rustfmt.
fn tidied(tokens: &str) -> String {
    let (before, after) = tokens.split_once("# [allow").expect("lints are silenced");
    let (_, after) = after.split_once(']').expect("the attribute ends");
    let mut text = format!("fn main() {{ {before} {after} }}");
    for path in [
        ":: core :: primitive ::",
        ":: core :: option :: Option ::",
        ":: backprop :: __private ::",
    ] {
        text = text.replace(path, "");
    }
    let file = syn::parse_file(&text).expect("what the compiler writes is Rust");
    let laid_out = prettyplease::unparse(&file);
    let body = laid_out
        .trim_start_matches("fn main() {\n")
        .trim_end_matches("}\n");
    let mut unindented = String::new();
    for line in body.lines() {
        unindented.push_str(line.strip_prefix("    ").unwrap_or(line));
        unindented.push('\n');
    }
    unindented
}
