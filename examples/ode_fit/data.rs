//! The pelts of lynxes and hares that the Hudson's Bay Company collected from 1900 to 1920.

use super::model::{Census, Populations};

const TABLE: &str = include_str!("data/lynx_hare.csv");

/// The censuses, a year apart.
///
/// # Panics
///
/// If a line of the table is not three numbers.
pub(crate) fn censuses() -> Vec<Census> {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    lines.skip(1).map(census).collect()
}

fn census(line: &str) -> Census {
    let numbers: Option<Vec<f64>> = line.split(',').map(|word| word.parse().ok()).collect();
    match numbers.as_deref() {
        Some(&[year, lynxes, hares]) => Census {
            year,
            counted: Populations { hares, lynxes },
        },
        _ => panic!("`{line}` is not a year, lynxes and hares"),
    }
}
