//! The Gaussian mixture of `ADBench`: in, its file; out, the gradient, the product of the Hessian with a vector, and the Hessian.

use std::error::Error;

use backprop::differentiable;

use crate::contender::Evaluation;
use crate::gmm::{self, Wishart, objective};
use crate::read;

/// Writes numbers.
type Way = Box<dyn Fn(&[f64], &mut [f64])>;

/// The density by all parameters in one list, which calls that by each kind.
#[differentiable(hessian)]
fn density(
    x: &[f64],
    #[constant] a: usize,
    #[constant] b: usize,
    #[constant] points: &[f64],
    #[constant] prior: Wishart,
) -> f64 {
    objective(&x[..a], &x[a..b], &x[b..], points, prior)
}

/// The gradient, the product and the Hessian, in this order. The latter two are compared with differences of the gradient.
pub(crate) fn ways() -> Result<[Evaluation<Way>; 3], Box<dyn Error>> {
    let gmm::Instance {
        alphas,
        means,
        icf,
        points,
        prior,
    } = read::gmm("gmm/gmm_d2_K5.txt")?;
    let a = alphas.len();
    let b = a + means.len();
    let point = [alphas, means, icf].concat();
    let count = point.len();
    let along: Vec<f64> = (0..count)
        .map(|k| if k % 2 == 0 { 1.0 } else { -0.5 })
        .collect();
    let (more, most) = (points.clone(), points.clone());
    let gradient: Way = Box::new(move |x, out| {
        density::value_and_grad_into(x, a, b, &points, prior, out);
    });
    let product: Way = Box::new({
        let along = along.clone();
        move |x, out| out.copy_from_slice(&density::hvp(x, a, b, &more, prior, &along))
    });
    let matrix: Way = Box::new(move |x, out| {
        let rows = density::hessian(x, a, b, &most, prior);
        out.copy_from_slice(&rows.concat());
    });
    let mut ways = [
        Evaluation::new(&point, count, gradient),
        Evaluation::new(&point, count, product),
        Evaluation::new(&point, count * count, matrix),
    ];
    let step = 1e-6;
    let moved = |along: &[f64], step: f64| -> Vec<f64> {
        let numbers = point.iter().zip(along);
        numbers.map(|(x, along)| x + step * along).collect()
    };
    let differences = |along: &[f64]| -> Vec<f64> {
        let [above, below] = [step, -step].map(|step| ways[0].at(&moved(along, step)));
        let numbers = above.iter().zip(&below);
        numbers.map(|(a, b)| (a - b) / (2.0 * step)).collect()
    };
    let expected_product = differences(&along);
    let expected_rows: Vec<f64> = (0..count)
        .flat_map(|k| {
            differences(&std::array::from_fn::<f64, 30, _>(|j| {
                f64::from(u8::from(j == k))
            }))
        })
        .collect();
    assert_about(ways[1].numbers(), &expected_product);
    assert_about(ways[2].numbers(), &expected_rows);
    Ok(ways)
}

fn assert_about(found: &[f64], expected: &[f64]) {
    let size = expected.iter().fold(1.0_f64, |m, x| m.max(x.abs()));
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        assert!(
            (found - expected).abs() <= 1e-6 * size,
            "{found} {expected}"
        );
    }
}
