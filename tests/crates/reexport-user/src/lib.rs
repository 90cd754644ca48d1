//! A user of a library that re-exports `backprop`; it has no dependency on `backprop` itself.
#![deny(warnings, missing_docs)]

use reexport::derivatives::{Pointer, Real};

/// A macro re-exported at the root, and the type re-exported with the whole crate.
pub static SQUARE: Pointer<(f64,)> = reexport::grad!(|x| x * x);

/// The macro in the re-exported crate.
#[must_use]
pub fn slopes(x: f64, w: &[f64]) -> (f64, Vec<f64>) {
    let f = reexport::derivatives::grad!(|x, w: &[f64]| {
        if x > 1.0 {
            x.hypot(w[0]).sigmoid()
        } else {
            reexport::derivatives::sigmoid(x) * w[0].powi(2)
        }
    });
    f.grad(x, w)
}

/// The library's own macro.
#[must_use]
pub fn line(x: f64) -> f64 {
    let rate = 3.0;
    reexport::slope!(y => 2.0 * (rate * y + 1.0), x)
}

/// A function, by the attribute that says where the crate is.
#[must_use]
#[reexport::derivatives::differentiable(crate = reexport::derivatives)]
pub fn product(w: &[f64]) -> f64 {
    let mut product = 1.0;
    for v in w {
        product *= v;
    }
    product
}

#[cfg(test)]
mod tests {
    use super::{SQUARE, line, product, slopes};

    #[test]
    fn gradients() {
        assert_eq!(SQUARE.grad(3.0), 6.0);
        assert_eq!(slopes(0.0, &[2.0]), (1.0, [2.0].to_vec()));
        assert_eq!(line(1.0), 6.0);
        assert_eq!(product::grad(&[2.0, 3.0]), [3.0, 2.0]);
    }
}
