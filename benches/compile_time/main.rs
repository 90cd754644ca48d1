//! What the macro costs in `cargo check`: the same text with the macro and as a plain closure, in a crate of its own that
//! depends on this checkout as a user's would, in the dev profile.
//!
//! In: the texts of `texts.rs`. Out: a table, in Markdown, of the seconds with and without the macro, the difference, and
//! how the difference grows from a text to the longer one of the same kind. Run it with `cargo bench --bench compile_time`;
//! parts of texts' names behind `--` run no others.

mod package;
mod texts;

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use package::Package;
use texts::{Text, texts};

/// Each time is the shortest of this many.
const TRIES: u32 = 3;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // Cargo says `--bench` when it is asked to measure; `cargo test --all-targets` is not, and has nothing to learn here.
    if !arguments.iter().any(|argument| argument == "--bench") {
        println!("`cargo bench --bench compile_time` measures");
        return Ok(ExitCode::SUCCESS);
    }
    let filters: Vec<&String> = arguments
        .iter()
        .filter(|argument| !argument.starts_with("--"))
        .collect();
    let mut chosen = texts();
    chosen.retain(|text| {
        filters.is_empty() || filters.iter().any(|filter| text.kind.contains(*filter))
    });

    let package = Package::new()?;
    println!(
        "| {:24} | with macro | without |   extra | growth |",
        "`cargo check`"
    );
    println!("|-{:-<24}-|-----------:|--------:|--------:|-------:|", "");
    let mut reasons = Vec::new();
    let mut shorter: Option<(&str, f64)> = None;
    for text in &chosen {
        match measure(&package, text) {
            Ok((with, without)) => {
                let extra = with - without;
                let growth = growth(shorter, text, extra);
                println!(
                    "| {:24} | {with:8.2} s | {without:5.2} s | {extra:5.2} s | {growth:>6} |",
                    name(text)
                );
                shorter = Some((text.kind, extra));
            }
            Err(reason) => {
                println!(
                    "| {:24} | {:>10} | {:>7} | {:>7} | {:>6} |",
                    name(text),
                    "failed",
                    "",
                    "",
                    ""
                );
                reasons.push(format!("{}: {reason}", name(text)));
            }
        }
    }
    for reason in &reasons {
        eprintln!("{reason}");
    }
    Ok(if reasons.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The seconds with the macro and without.
fn measure(package: &Package, text: &Text) -> Result<(f64, f64), Box<dyn Error>> {
    let with = shortest(package, &text.with_macro())?;
    let without = shortest(package, &text.without_macro())?;
    Ok((with.as_secs_f64(), without.as_secs_f64()))
}

fn name(text: &Text) -> String {
    format!("{}, {}", text.kind, text.size)
}

/// The difference as a multiple of that of the text before, if that is a shorter one of the same kind.
fn growth(shorter: Option<(&str, f64)>, text: &Text, extra: f64) -> String {
    match shorter {
        Some((kind, before)) if kind == text.kind => format!("{:.1}", extra / before),
        _ => String::new(),
    }
}

fn shortest(package: &Package, source: &str) -> Result<Duration, Box<dyn Error>> {
    let mut shortest = Duration::MAX;
    for _ in 0..TRIES {
        shortest = shortest.min(package.check(source)?);
    }
    Ok(shortest)
}
