//! Fisher's iris flowers.

use super::model::MEASURES;

const TABLE: &str = include_str!("data/iris.csv");

/// The measurements of versicolor and virginica, and which of the flowers are virginica.
///
/// # Panics
///
/// If a line of the table is not four numbers and the number of a species.
pub(crate) fn flowers() -> (Vec<[f64; MEASURES]>, Vec<bool>) {
    let lines = TABLE.lines().skip(1).map(flower);
    lines
        .filter(|&(_, species)| species != 0)
        .map(|(measures, species)| (measures, species == 2))
        .unzip()
}

fn flower(line: &str) -> ([f64; MEASURES], u8) {
    let (measures, species) = line.rsplit_once(',').expect("a flower has several fields");
    let measures = measures
        .split(',')
        .map(|word| word.parse().expect("a number"));
    let measures: Vec<f64> = measures.collect();
    let measures = measures.try_into().expect("four measures");
    (measures, species.parse().expect("a species"))
}
