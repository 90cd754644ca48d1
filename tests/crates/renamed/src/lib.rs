//! A user's crate in which the dependency has another name.
#![deny(warnings, missing_docs)]

use chain::{Real, grad};

/// By an import, with everything that emitted code may reach for.
#[must_use]
pub fn slope(x: f64, w: &[f64]) -> (f64, Vec<f64>) {
    let f = grad!(|x, w: &[f64], #[constant] n: usize| {
        if x > 1.0 {
            x.hypot(w[n]).sigmoid()
        } else {
            chain::sigmoid(x) * w[n].powi(2)
        }
    });
    f.grad(x, w, 0)
}

/// A function, by the attribute that says the name.
#[must_use]
#[chain::differentiable(crate = chain)]
pub fn energy(x: f64, w: &[f64]) -> f64 {
    let mut sum = x.sigmoid();
    for v in w {
        sum += v * x;
    }
    sum
}

/// One that calls it, and has slices to make vectors for.
#[must_use]
#[chain::differentiable(crate = ::chain)]
pub fn twice(x: f64, w: &[f64]) -> f64 {
    let mut y = x;
    for _ in 0..w.len() {
        y = energy(y, w);
    }
    y
}

#[cfg(test)]
mod tests {
    #[test]
    fn gradients() {
        assert_eq!(super::slope(0.0, &[2.0]), (1.0, [2.0].to_vec()));
        assert_eq!(super::energy::grad(0.0, &[2.0]), (2.25, [0.0].to_vec()));
        assert_eq!(super::twice::grad(0.0, &[2.0]), (2.25, [0.0].to_vec()));
        assert_eq!(chain::grad!(|x| x * x).grad(3.0), 6.0);
    }
}
