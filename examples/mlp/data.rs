//! Images of handwritten digits.

use super::network::Image;

const TABLE: &str = include_str!("data/digits.csv");

/// All 1797 images.
///
/// # Panics
///
/// If a line of the table is not 64 pixels and a digit.
pub(crate) fn images() -> Vec<Image> {
    TABLE.lines().map(image).collect()
}

fn image(line: &str) -> Image {
    let (pixels, digit) = line.rsplit_once(',').expect("a line has several fields");
    let pixels = pixels
        .split(',')
        .map(|word| word.parse().expect("a number"));
    let pixels: Vec<f64> = pixels.map(|shade: f64| shade / 16.0).collect();
    Image {
        pixels: pixels.try_into().expect("64 pixels"),
        digit: digit.parse().expect("a digit"),
    }
}
