//! Time of second derivatives and of many at once: Hessians as multiples of one written by hand, the product with a vector as a
//! multiple of the gradient, and a Jacobian as a multiple of the value.
//!
//! Out: three tables, in Markdown. Run it with `cargo bench --bench second`; behind `--` it takes `--quick` for a tenth of the
//! rounds. All results are compared before anything is timed.

mod contender;
#[path = "../ratios/dual_residual.rs"]
mod dual_residual;
#[path = "../../examples/adbench/gmm.rs"]
mod gmm;
mod hessians;
#[path = "../../examples/adbench/read.rs"]
#[allow(dead_code, reason = "the example prints more than what is timed")]
mod read;
mod residual;
#[path = "../ratios/timing.rs"]
mod timing;

// What the reader of the example's files names.
#[path = "../../examples/adbench/ba.rs"]
#[allow(dead_code, reason = "only the reader of its files is used")]
mod ba;
#[path = "../../examples/adbench/hand.rs"]
#[allow(dead_code, reason = "only the reader of its files is used")]
mod hand;
#[path = "../../examples/adbench/lstm.rs"]
#[allow(dead_code, reason = "only the reader of its files is used")]
mod lstm;

use std::error::Error;

use contender::{Contender, Evaluation};
use timing::Rounds;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let timed = arguments.iter().any(|argument| argument == "--bench");
    let rounds = if arguments.iter().any(|argument| argument == "--quick") {
        Rounds(100)
    } else {
        Rounds(1000)
    };
    let mut programs = hessians::programs();
    for (name, ways) in &mut programs {
        let results: Vec<Vec<f64>> = ways.iter_mut().map(|way| way.numbers().to_vec()).collect();
        for result in &results[1..] {
            assert_near(name, result, &results[0]);
        }
    }
    let (gradient, product) = mixture()?;
    let [value, mut dual, mut jacobian] = residual::ways();
    assert_near("residual", jacobian.numbers(), dual.numbers());
    if !timed {
        println!("all results agree; `cargo bench --bench second` measures");
        return Ok(());
    }
    println!("| Hessian | by hand | num-dual / by hand | ours / by hand |");
    println!("|---|---:|---:|---:|");
    for (name, ways) in programs {
        let mut ways: Vec<Option<Box<dyn Contender>>> = ways
            .into_iter()
            .map(|way| Some(Box::new(way) as Box<dyn Contender>))
            .collect();
        let times = rounds.fastest(&mut ways);
        let [by_hand, dual, ours] = [0, 1, 2].map(|place| times[place].unwrap_or(f64::NAN));
        println!(
            "| {name} | {by_hand:.1} ns | {:.2} | {:.2} |",
            dual / by_hand,
            ours / by_hand
        );
    }
    let times = rounds.fastest(&mut [Some(gradient), Some(product)]);
    let [gradient, product] = [0, 1].map(|place| times[place].unwrap_or(f64::NAN));
    println!("\n| Hessian times a vector | gradient | product / gradient |");
    println!("|---|---:|---:|");
    println!(
        "| GMM, d = 2, K = 5 | {gradient:.1} ns | {:.2} |",
        product / gradient
    );
    let ways = [value, dual, jacobian].map(|way| Some(Box::new(way) as Box<dyn Contender>));
    let times = rounds.fastest(&mut Vec::from(ways));
    let [value, dual, ours] = [0, 1, 2].map(|place| times[place].unwrap_or(f64::NAN));
    println!("\n| value and Jacobian | value | num-dual / value | ours / value |");
    println!("|---|---:|---:|---:|");
    println!(
        "| bundle adjustment, 2 x 15 | {value:.1} ns | {:.2} | {:.2} |",
        dual / value,
        ours / value
    );
    Ok(())
}

fn assert_near(name: &str, found: &[f64], expected: &[f64]) {
    let size = expected.iter().fold(1.0_f64, |m, x| m.max(x.abs()));
    for (found, expected) in found.iter().zip(expected) {
        assert!(
            (found - expected).abs() <= 1e-12 * size,
            "{name}: {found} is not {expected}"
        );
    }
}

type Pair = (Box<dyn Contender>, Box<dyn Contender>);

/// The gradient of the Gaussian mixture of `ADBench`, and the product of its Hessian with a vector.
fn mixture() -> Result<Pair, Box<dyn Error>> {
    let gmm = read::gmm("gmm/gmm_d2_K5.txt")?;
    let a = gmm.alphas.len();
    let b = a + gmm.means.len();
    let point = [gmm.alphas, gmm.means, gmm.icf].concat();
    let along: Vec<f64> = (0..point.len())
        .map(|k| if k % 2 == 0 { 1.0 } else { -0.5 })
        .collect();
    let (points, prior) = (gmm.points, gmm.prior);
    let count = point.len();
    let gradient = Evaluation::new(&point, count, {
        let points = points.clone();
        move |x: &[f64], out: &mut [f64]| {
            let (alphas, rest) = out.split_at_mut(a);
            let (means, icf) = rest.split_at_mut(b - a);
            gmm::objective::value_and_grad_into(
                &x[..a],
                &x[a..b],
                &x[b..],
                &points,
                prior,
                alphas,
                means,
                icf,
            );
        }
    });
    let mut product = Evaluation::new(&point, count, {
        let along = along.clone();
        move |x: &[f64], out: &mut [f64]| {
            let (alphas, means, icf) = gmm::objective::hvp(
                &x[..a],
                &x[a..b],
                &x[b..],
                &points,
                prior,
                &along[..a],
                &along[a..b],
                &along[b..],
            );
            out[..a].copy_from_slice(&alphas);
            out[a..b].copy_from_slice(&means);
            out[b..].copy_from_slice(&icf);
        }
    });
    let step = 1e-6;
    let moved = |step: f64| -> Vec<f64> {
        point
            .iter()
            .zip(&along)
            .map(|(x, along)| x + step * along)
            .collect()
    };
    let (above, below) = (gradient.at(&moved(step)), gradient.at(&moved(-step)));
    let differences: Vec<f64> = above
        .iter()
        .zip(&below)
        .map(|(a, b)| (a - b) / (2.0 * step))
        .collect();
    let found = product.numbers().to_vec();
    let size = differences.iter().fold(1.0_f64, |m, x| m.max(x.abs()));
    for (found, expected) in found.iter().zip(&differences) {
        assert!(
            (found - expected).abs() <= 1e-6 * size,
            "{found} {expected}"
        );
    }
    Ok((Box::new(gradient), Box::new(product)))
}
