//! How the tables of numbers beside this file are read, and what a test says once it has gone through one.

/// The numbers of a column.
pub(crate) fn numbers(text: &str) -> Vec<f64> {
    text.split(' ')
        .map(|word| word.parse().expect("a number"))
        .collect()
}

/// Panics with what was found to be wrong, or with a function that the table should have and has not.
pub(crate) fn close(wrong: &str, seen: &[&str], names: &[&str]) {
    assert!(wrong.is_empty(), "\n{wrong}");
    for name in names {
        assert!(seen.contains(name), "no row for {name}");
    }
}
