//! Time of one value-and-gradient, as multiples of a gradient written by hand, of several ways to get it.
//!
//! In: the workloads, one file each. Out: a table, in Markdown. Run it with `cargo bench --bench ratios`; behind `--`
//! it takes `--quick` for a tenth of the rounds, and parts of workloads' names to run no others.
//!
//! A gradient written by hand is the reverse sweep that a careful person writes: subexpressions are shared, and the value
//! is computed with the operations and in the order that the function's text has, as everyone else must. Each result is
//! compared with it, at every point, before anything is timed, and a difference ends the run with an error.

mod black_scholes;
mod bundle_adjustment;
mod contender;
mod dual_residual;
mod perceptron;
mod product;
mod rosenbrock;
mod sigmoid;
mod square;
mod timing;
mod workload;

use std::process::ExitCode;

use timing::Rounds;
use workload::{COLUMNS, Workload};

/// In the order of the table.
fn workloads() -> Vec<Workload> {
    vec![
        sigmoid::workload(),
        square::workload(),
        rosenbrock::two(),
        rosenbrock::ten(),
        product::workload(),
        black_scholes::reverse_sweep(),
        black_scholes::closed_form(),
        bundle_adjustment::workload(),
        perceptron::with_tanh(),
        perceptron::with_exponentials(),
    ]
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // Cargo says `--bench` when it is asked to measure; `cargo test --all-targets` runs this too, and only the comparison
    // of the results is of use there.
    let timed = arguments.iter().any(|argument| argument == "--bench");
    let rounds = if arguments.iter().any(|argument| argument == "--quick") {
        Rounds(100)
    } else {
        Rounds(1000)
    };
    let filters: Vec<&String> = arguments
        .iter()
        .filter(|argument| !argument.starts_with("--"))
        .collect();
    let mut chosen = workloads();
    chosen.retain(|workload| {
        filters.is_empty() || filters.iter().any(|filter| workload.name.contains(*filter))
    });

    let differences: Vec<String> = chosen.iter().flat_map(Workload::differences).collect();
    if !differences.is_empty() {
        eprintln!("{}", differences.join("\n"));
        return ExitCode::FAILURE;
    }
    if timed {
        print_table(&mut chosen, rounds);
    } else {
        println!("all results agree; `cargo bench --bench ratios` measures");
    }
    ExitCode::SUCCESS
}

fn print_table(workloads: &mut [Workload], rounds: Rounds) {
    let head = "value and gradient";
    let width = workloads
        .iter()
        .map(|workload| workload.name.len())
        .fold(head.len(), usize::max);
    println!(
        "| {head:width$} | {} |",
        COLUMNS.map(|column| format!("{column:>9}")).join(" | ")
    );
    println!(
        "|-{:-<width$}-|{}",
        "",
        COLUMNS
            .map(|column| format!("-{:->9}:|", "-".repeat(column.len())))
            .concat()
    );
    for workload in &mut *workloads {
        let cells = cells(workload, rounds);
        println!("| {:width$} | {} |", workload.name, cells.join(" | "));
    }
    println!();
    for workload in workloads {
        for note in &workload.notes {
            println!("- {}: {note}.", workload.name);
        }
    }
}

/// The time by hand in nanoseconds, and every other time as a multiple of it.
fn cells(workload: &mut Workload, rounds: Rounds) -> Vec<String> {
    let times = rounds.fastest(&mut workload.contenders);
    let by_hand = times.iter().flatten().next().copied().unwrap_or(f64::NAN);
    let cell = |(column, time): (usize, Option<f64>)| match time {
        None => "-".to_owned(),
        Some(nanoseconds) if column == 0 => format!("{nanoseconds:.2} ns"),
        Some(nanoseconds) => format!("{:.2}", nanoseconds / by_hand),
    };
    let padded =
        |(cell, column): (String, &str)| format!("{cell:>width$}", width = column.len().max(9));
    times
        .into_iter()
        .enumerate()
        .map(cell)
        .zip(COLUMNS)
        .map(padded)
        .collect()
}
