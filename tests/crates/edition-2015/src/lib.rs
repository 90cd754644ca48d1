//! A user's crate of the edition 2015.
#![deny(warnings, missing_docs)]
#![forbid(unsafe_code)]

extern crate backprop;

/// One scalar, by the macro's path.
pub fn slope(x: f64) -> f64 {
    let f = backprop::grad!(|x| 1.0 / (1.0 + (-x).exp()));
    f.grad(x)
}

/// An imported macro in a module, with arrays, slices, branches and functions of the library's.
pub mod inner {
    use backprop::{constant, grad, sigmoid, Real};

    /// Value and gradient.
    pub fn both(w: [f64; 2], v: &[f64], n: usize) -> (f64, ([f64; 2], Vec<f64>)) {
        let f = grad!(|w: [f64; 2], v: &[f64], n: usize| {
            let mut sum = w[0] * v[n];
            if sum > 1.0 {
                sum += sigmoid(w[1]) + w[1].sigmoid() + constant(v[0]);
            }
            sum
        });
        f.value_and_grad(w, v, n)
    }
}

/// A function with a loop, a branch and a call of another, in a module of its own.
pub mod functions {
    use backprop::differentiable;

    #[differentiable]
    fn square(x: f64) -> f64 {
        x * x
    }

    /// The sum of the squares of what is positive.
    #[differentiable]
    pub fn total(w: &[f64]) -> f64 {
        let mut sum = 0.0;
        for (i, v) in w.iter().enumerate() {
            if *v > 0.0 && i < 10 {
                sum += square(*v);
            }
        }
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::{functions, inner, slope};

    #[test]
    fn gradients() {
        assert_eq!(slope(0.0), 0.25);
        let (value, (dw, dv)) = inner::both([2.0, 0.0], &[5.0, 7.0], 1);
        assert_eq!((value, dw), (20.0, [7.0, 0.5]));
        assert_eq!(dv, [0.0, 2.0]);
        assert_eq!(functions::total::grad(&[3.0, -1.0]), [6.0, 0.0]);
    }
}
