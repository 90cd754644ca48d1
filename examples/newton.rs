//! Newton's method with nalgebra: the Hessian of `hessian!` goes into a matrix, and each step solves a linear system with it.
//!
//! The function is Wood's (A. R. Colville, "A comparative study of nonlinear programming codes", 1968), which is 0 at (1, 1, 1, 1) and
//! has a saddle on the way there from the point where everybody starts. Where the Hessian is not positive definite, a multiple of
//! the identity is added.
//!
//! ```text
//! cargo run --example newton
//! ```

use backprop::hessian;
use nalgebra::{Cholesky, SMatrix, SVector};

type Vector = SVector<f64, 4>;
type Matrix = SMatrix<f64, 4, 4>;

fn main() {
    let wood = hessian!(|a, b, c, d| {
        100.0 * (b - a * a).powi(2)
            + (1.0 - a).powi(2)
            + 90.0 * (d - c * c).powi(2)
            + (1.0 - c).powi(2)
            + 10.1 * ((b - 1.0).powi(2) + (d - 1.0).powi(2))
            + 19.8 * (b - 1.0) * (d - 1.0)
    });
    let value = |x: Vector| wood.value(x[0], x[1], x[2], x[3]);

    let mut x = Vector::new(-3.0, -1.0, -3.0, -1.0);
    let mut steps = 0;
    loop {
        let (least, (a, b, c, d), rows) = wood.value_grad_hessian(x[0], x[1], x[2], x[3]);
        let gradient = Vector::new(a, b, c, d);
        println!(
            "{steps:3}  {least:12.6e}  |gradient| = {:9.3e}",
            gradient.norm()
        );
        if gradient.norm() < 1e-10 {
            break;
        }
        // A row of ours is a column of nalgebra's, and the matrix is symmetric.
        let step = -positive_definite(Matrix::from(rows)).solve(&gradient);
        // The step is halved until the function falls as much as a part of the slope promises.
        let slope = gradient.dot(&step);
        let mut length = 1.0;
        while length > 1e-10 && value(x + step * length) > least + 1e-4 * length * slope {
            length *= 0.5;
        }
        x += step * length;
        steps += 1;
    }
    println!(
        "the least value is at {:?} after {steps} steps",
        x.as_slice()
    );

    assert!((x - Vector::repeat(1.0)).norm() < 1e-9);
    assert!(steps < 60, "Newton's method takes few steps");
}

/// A matrix that has been taken apart for solving, with so much added to its diagonal that this is possible.
fn positive_definite(hessian: Matrix) -> Cholesky<f64, nalgebra::Const<4>> {
    let mut added = 0.0;
    loop {
        if let Some(cholesky) = Cholesky::new(hessian + Matrix::identity() * added) {
            return cholesky;
        }
        added = f64::max(2.0 * added, 1e-3 * hessian.amax());
    }
}
