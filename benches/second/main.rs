//! Time of second derivatives and of many at once: Hessians as multiples of one written by hand, the product with a vector as a
//! multiple of the gradient, a Jacobian as a multiple of the value, and both through loops.
//!
//! Out: four tables, in Markdown. Run it with `cargo bench --bench second`; behind `--` it takes `--quick` for a tenth of the
//! rounds. All results are compared before anything is timed.

mod contender;
#[path = "../ratios/dual_residual.rs"]
mod dual_residual;
#[path = "../../examples/adbench/gmm.rs"]
mod gmm;
mod hessians;
mod loops;
mod mixture;
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

use contender::Contender;
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
    let mut loops = loops::programs();
    for (name, ways) in programs.iter_mut().chain(&mut loops) {
        let results: Vec<Vec<f64>> = ways.iter_mut().map(|way| way.numbers().to_vec()).collect();
        for result in &results[1..] {
            assert_near(name, result, &results[0]);
        }
    }
    let mixture = mixture::ways()?;
    let [value, mut dual, mut jacobian] = residual::ways();
    assert_near("residual", jacobian.numbers(), dual.numbers());
    if !timed {
        println!("all results agree; `cargo bench --bench second` measures");
        return Ok(());
    }
    println!("| Hessian | by hand | num-dual / by hand | ours / by hand |");
    println!("|---|---:|---:|---:|");
    for (name, ways) in programs {
        let [by_hand, dual, ours] = times(rounds, ways);
        println!(
            "| {name} | {by_hand:.1} ns | {:.2} | {:.2} |",
            dual / by_hand,
            ours / by_hand
        );
    }
    println!("\n| through a loop | num-dual | function / num-dual | closure / num-dual |");
    println!("|---|---:|---:|---:|");
    for (name, ways) in loops {
        let [dual, function, closure] = times(rounds, ways);
        println!(
            "| {name} | {dual:.1} ns | {:.2} | {:.2} |",
            function / dual,
            closure / dual
        );
    }
    let [gradient, product, matrix] = times(rounds, mixture);
    println!(
        "\n| GMM, d = 2, K = 5 | gradient | Hessian times a vector / gradient | Hessian, 30 x 30 / gradient |"
    );
    println!("|---|---:|---:|---:|");
    println!(
        "| | {gradient:.1} ns | {:.2} | {:.2} |",
        product / gradient,
        matrix / gradient
    );
    let [value, dual, ours] = times(rounds, [value, dual, jacobian]);
    println!("\n| value and Jacobian | value | num-dual / value | ours / value |");
    println!("|---|---:|---:|---:|");
    println!(
        "| bundle adjustment, 2 x 15 | {value:.1} ns | {:.2} | {:.2} |",
        dual / value,
        ours / value
    );
    Ok(())
}

/// The times of three, in nanoseconds.
fn times(rounds: Rounds, ways: impl IntoIterator<Item: Contender + 'static>) -> [f64; 3] {
    let ways = ways.into_iter();
    let mut ways: Vec<Option<Box<dyn Contender>>> = ways
        .map(|way| Some(Box::new(way) as Box<dyn Contender>))
        .collect();
    let times = rounds.fastest(&mut ways);
    [0, 1, 2].map(|place| times[place].unwrap_or(f64::NAN))
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
