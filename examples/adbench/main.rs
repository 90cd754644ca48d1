//! The programs of `ADBench`, with each value beside the one that its authors publish.
//!
//! ```text
//! cargo run --release --example adbench
//! ```
//!
//! The program fails unless all published values are met to 1e-8, as `ADBench`'s own tests demand.

mod ba;
mod gmm;
mod hand;
mod lstm;
mod read;

use std::error::Error;
use std::process::ExitCode;

/// By how much a value may miss the published one.
const TOLERANCE: f64 = 1e-8;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    println!(
        "{:<42} {:>22} {:>22} {:>9}",
        "program", "value", "published", "off by"
    );
    let mut all_met = true;
    for row in rows()? {
        let published = match row.published {
            Some(published) => {
                let off = (row.value - published).abs();
                // No comparison with a value that is not a number holds.
                all_met &= off <= TOLERANCE;
                format!("{published:>22.15} {off:>9.1e}")
            }
            None => format!("{:>22} {:>9}", "-", "-"),
        };
        println!("{:<42} {:>22.15} {published}", row.name, row.value);
    }
    Ok(if all_met {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// One number that a program gives.
struct Row {
    name: String,
    value: f64,
    /// What `ADBench`'s tests expect, if they know the problem.
    published: Option<f64>,
}

fn rows() -> Result<Vec<Row>, Box<dyn Error>> {
    let mut rows = Vec::new();

    let known = read::published("gmm.objective")?;
    for (file, known) in [
        ("gmm/test.txt", known.first().copied()),
        ("gmm/gmm_d2_K5.txt", None),
        ("gmm/gmm_d10_K5.txt", None),
    ] {
        let gmm = read::gmm(file)?;
        let value = gmm::objective(&gmm.alphas, &gmm.means, &gmm.icf, &gmm.points, gmm.prior);
        rows.push(row(file, "", value, known));
    }

    let reprojection = read::published("ba.reprojection")?;
    let weight = read::published("ba.weight")?;
    for (file, known) in [
        ("ba/test.txt", true),
        ("ba/ba1_n49_m7776_p31843.txt", false),
    ] {
        let ba = read::ba(file)?;
        let [u, v] = ba::reprojection_error(&ba.camera, &ba.point, ba.weight, &ba.feature);
        let w = ba::weight_error(ba.weight);
        let known = |numbers: &[f64], i: usize| known.then(|| numbers.get(i).copied()).flatten();
        rows.push(row(file, ", across", u, known(&reprojection, 0)));
        rows.push(row(file, ", down", v, known(&reprojection, 1)));
        rows.push(row(file, ", weight", w, known(&weight, 0)));
    }

    let file = "lstm/lstm_l2_c1024.txt";
    let lstm = read::lstm(file)?;
    let value = lstm::objective(
        &lstm.main,
        &lstm.extra,
        &lstm.state,
        &lstm.sequence,
        lstm.layers,
    );
    let known = read::published("lstm.objective")?;
    rows.push(row(file, "", value, known.first().copied()));

    let file = "hand/test.txt";
    let simple = read::hand(file)?;
    let found = hand::differences(
        &simple.theta,
        &simple.model,
        &simple.correspondences,
        &simple.points,
    );
    let known = read::published("hand.simple.differences")?;
    rows.extend(differences(file, &found, &known));

    let file = "hand/hand_complicated.txt";
    let complicated = read::hand_in_triangles(file)?;
    let found = hand::differences_in_triangles(
        &complicated.theta,
        &complicated.barycentric,
        &complicated.model,
        &complicated.correspondences,
        &complicated.points,
    );
    let known = read::published("hand.complicated.differences")?;
    rows.extend(differences(file, &found, &known));

    let file = "hand/hand1_t26_c100_simple.txt";
    let fit = read::hand(file)?;
    let misfit = hand::misfit(&fit.theta, &fit.model, &fit.correspondences, &fit.points);
    rows.push(row(file, ", misfit", misfit, None));
    Ok(rows)
}

fn row(file: &str, part: &str, value: f64, published: Option<f64>) -> Row {
    Row {
        name: format!("{file}{part}"),
        value,
        published,
    }
}

fn differences<'a>(
    file: &'a str,
    found: &'a [f64],
    published: &'a [f64],
) -> impl Iterator<Item = Row> + 'a {
    found.iter().enumerate().map(move |(i, value)| {
        let part = format!(", point {} {}", i / 3, ["x", "y", "z"][i % 3]);
        row(file, &part, *value, published.get(i).copied())
    })
}
