//! What is said about a mistake: each file of `tests/ui` does not compile, and the file beside it
//! is what the compiler says.
//!
//! `TRYBUILD=overwrite cargo test --test ui` writes what is said now.

#[test]
fn mistakes_are_told_where_they_are() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
