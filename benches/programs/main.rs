//! Time of value and gradient, as a multiple of the time of the value, for programs with loops, calls and arrays.
//!
//! In: the workloads. Out: a table, in Markdown. Run it with `cargo bench --bench programs`; behind `--` it takes `--quick`
//! for a tenth of the rounds, and parts of workloads' names to run no others.
//!
//! A gradient by hand is the reverse sweep that a good programmer writes for the function: it shares what the function has
//! computed, and is compared with central differences before anything is timed. Where algebra makes that one shorter, the
//! simplified one has a row of its own. How large the ratio to the value may be at
//! best differs, so the last column, the ratio to the gradient by hand, is the one to judge by.

#[path = "../../examples/adbench/ba.rs"]
#[allow(dead_code, reason = "the example prints more than what is timed")]
mod ba;
mod ba_by_hand;
mod contender;
mod determinant;
#[path = "../../examples/adbench/gmm.rs"]
mod gmm;
mod gmm_by_hand;
#[path = "../../examples/adbench/hand.rs"]
#[allow(dead_code, reason = "the example prints more than what is timed")]
mod hand;
mod hand_by_hand;
mod lennard_jones;
mod llsq;
#[path = "../../examples/adbench/lstm.rs"]
mod lstm;
mod lstm_by_hand;
mod ode;
mod product;
#[path = "../../examples/adbench/read.rs"]
#[allow(dead_code, reason = "the example prints more than what is timed")]
mod read;
mod rosenbrock;
#[path = "../ratios/timing.rs"]
mod timing;
mod workload;
mod workloads;

use std::error::Error;
use std::process::ExitCode;

use timing::Rounds;
use workload::Workload;

/// The gradient that is compared with the one by hand.
const OURS: &str = "ours";

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // Cargo says `--bench` when it is asked to measure; `cargo test --all-targets` runs this too, and only the comparison
    // of the results is of use there.
    let timed = arguments.iter().any(|argument| argument == "--bench");
    let rounds = if arguments.iter().any(|argument| argument == "--quick") {
        Rounds(40)
    } else {
        Rounds(400)
    };
    let filters: Vec<&String> = arguments
        .iter()
        .filter(|argument| !argument.starts_with("--"))
        .collect();
    let mut chosen = workloads::workloads()?;
    chosen.retain(|workload| {
        filters.is_empty() || filters.iter().any(|filter| workload.name.contains(*filter))
    });

    let differences: Vec<String> = chosen.iter().flat_map(Workload::differences).collect();
    if !differences.is_empty() {
        eprintln!("{}", differences.join("\n"));
        return Ok(ExitCode::FAILURE);
    }
    if timed {
        print_table(&chosen, rounds);
    } else {
        println!("all results agree; `cargo bench --bench programs` measures");
    }
    Ok(ExitCode::SUCCESS)
}

fn print_table(workloads: &[Workload], rounds: Rounds) {
    println!(
        "| {:27} | inputs | {:>12} | by hand / value | {OURS:>7} / value | {OURS:>7} / by hand |",
        "program", "value"
    );
    println!(
        "|-{:-<27}-|-------:|-------------:|----------------:|----------------:|------------------:|",
        ""
    );
    for workload in workloads {
        let times = rounds.fastest(&mut workload.contenders());
        let [value, by_hand, ours] = [0, 1, 2].map(|i| times.get(i).copied().flatten());
        println!(
            "| {:27} | {:6} | {:>9.1} ns | {:>15} | {:>15} | {:>17} |",
            workload.name,
            workload.point.len(),
            value.unwrap_or(f64::NAN),
            ratio(by_hand, value),
            ratio(ours, value),
            ratio(ours, by_hand)
        );
    }
}

fn ratio(above: Option<f64>, below: Option<f64>) -> String {
    match (above, below) {
        (Some(above), Some(below)) => format!("{:.2}", above / below),
        _ => "-".to_owned(),
    }
}
