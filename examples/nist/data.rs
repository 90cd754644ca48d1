//! Reads the files of the NIST Statistical Reference Datasets for non-linear regression.
//!
//! In goes the text of a `.dat` file. Its header gives the lines, counted from one, on which the
//! starting and certified values and the observations stand; out comes a [`Problem`], or a
//! [`DataError`] that names the line to blame.
//!
//! ```text
//!                Starting Values   (lines 41 to 42)
//!                Certified Values  (lines 41 to 47)
//!                Data              (lines 61 to 74)
//! ```
//!
//! Source of the files: <https://www.itl.nist.gov/div898/strd/nls/nls_main.shtml>.

use std::error::Error;
use std::fmt;
use std::fs;
use std::io;
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::str::FromStr;

/// One regression problem with its certified solution.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Problem {
    /// The name of the dataset, such as `Misra1a`.
    pub(crate) name: String,
    /// NIST's own judgement: `Lower`, `Average` or `Higher`.
    pub(crate) difficulty: String,
    /// The two starting points; the first is far from the solution, the second near it.
    pub(crate) starts: [Vec<f64>; 2],
    /// The certified parameters, to 11 significant digits.
    pub(crate) certified: Vec<f64>,
    /// The certified residual sum of squares.
    pub(crate) residual_sum_of_squares: f64,
    /// What was measured.
    pub(crate) observations: Vec<Observation>,
}

/// One line of measurements.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Observation {
    /// The measured response, before any transformation that the model asks for.
    pub(crate) response: f64,
    /// The predictor variables, in the file's order.
    pub(crate) predictors: Vec<f64>,
}

/// What is wrong with a file, and where.
#[derive(Debug)]
pub(crate) enum DataError {
    /// The file could not be read.
    Unreadable(PathBuf, io::Error),
    /// The text has no line, or no value, of this kind.
    Missing(&'static str),
    /// The line with this number, counted from one, does not say what it should.
    Malformed(usize, String),
}

impl fmt::Display for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(path, error) => write!(f, "cannot read {}: {error}", path.display()),
            Self::Missing(what) => write!(f, "the file does not give its {what}"),
            Self::Malformed(line, what) => write!(f, "line {line}: {what}"),
        }
    }
}

impl Error for DataError {}

/// Reads the dataset called `name` from this project's own copy.
///
/// # Errors
///
/// If there is no such file, or if [`Problem::from_str`] refuses its text.
pub(crate) fn load(name: &str) -> Result<Problem, DataError> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/nist/data");
    let path = PathBuf::from(folder).join(format!("{name}.dat"));
    match fs::read_to_string(&path) {
        Ok(text) => text.parse(),
        Err(error) => Err(DataError::Unreadable(path, error)),
    }
}

impl FromStr for Problem {
    type Err = DataError;

    fn from_str(text: &str) -> Result<Self, DataError> {
        let lines: Vec<&str> = text.lines().collect();
        let parameters = parameters(&lines)?;
        let column = |index: usize| parameters.iter().map(|row| row[index]).collect();
        Ok(Self {
            name: word_after(&lines, "Dataset Name:")
                .ok_or(DataError::Missing("name"))?
                .to_owned(),
            difficulty: lines
                .iter()
                .find_map(|line| line.trim().strip_suffix(" Level of Difficulty"))
                .ok_or(DataError::Missing("level of difficulty"))?
                .to_owned(),
            starts: [column(0), column(1)],
            certified: column(2),
            residual_sum_of_squares: word_after(&lines, "Residual Sum of Squares:")
                .and_then(|word| word.parse().ok())
                .ok_or(DataError::Missing("residual sum of squares"))?,
            observations: observations(&lines)?,
        })
    }
}

/// The rows `b1 = start1 start2 certified deviation`, numbered from one without a gap.
fn parameters(lines: &[&str]) -> Result<Vec<[f64; 4]>, DataError> {
    let mut rows = Vec::new();
    for (number, line) in section(lines, "Starting Values")? {
        let malformed = |what| DataError::Malformed(number, what);
        let (name, values) = line
            .split_once('=')
            .ok_or_else(|| malformed("expected `parameter = values`".to_owned()))?;
        let expected = format!("b{}", rows.len() + 1);
        if name.trim() != expected {
            let name = name.trim();
            return Err(malformed(format!(
                "expected parameter `{expected}`, found `{name}`"
            )));
        }
        let values = numbers(number, values)?;
        rows.push(values.try_into().map_err(|values: Vec<f64>| {
            malformed(format!(
                "expected 4 values of `{expected}`, found {}",
                values.len()
            ))
        })?);
    }
    Ok(rows)
}

/// The table of measurements: the response, then the predictors, whose number every line shares.
fn observations(lines: &[&str]) -> Result<Vec<Observation>, DataError> {
    let mut observations: Vec<Observation> = Vec::new();
    for (number, line) in section(lines, "Data ")? {
        let values = numbers(number, line)?;
        let Some((&response, predictors)) = values.split_first().filter(|(_, x)| !x.is_empty())
        else {
            return Err(DataError::Malformed(
                number,
                "expected a response and its predictors".to_owned(),
            ));
        };
        if observations
            .first()
            .is_some_and(|first| first.predictors.len() != predictors.len())
        {
            return Err(DataError::Malformed(
                number,
                "not as many values as on the lines before".to_owned(),
            ));
        }
        observations.push(Observation {
            response,
            predictors: predictors.to_vec(),
        });
    }
    let promised = word_after(lines, "Number of Observations:").and_then(|word| word.parse().ok());
    if promised != Some(observations.len()) {
        return Err(DataError::Missing(
            "number of observations, or gives another than it has",
        ));
    }
    Ok(observations)
}

/// The lines, each with its number, to which the header assigns the section called `title`.
fn section<'a>(lines: &[&'a str], title: &'static str) -> Result<Vec<(usize, &'a str)>, DataError> {
    let (header, range) = lines
        .iter()
        .enumerate()
        .find_map(|(index, line)| {
            let rest = line.trim_start().strip_prefix(title)?;
            Some((index + 1, line_range(rest.trim().strip_prefix("(lines")?)))
        })
        .ok_or(DataError::Missing("line ranges"))?;
    let range = range
        .filter(|range| *range.start() >= 1 && *range.end() <= lines.len() && !range.is_empty())
        .ok_or_else(|| {
            DataError::Malformed(header, "the file has no such range of lines".to_owned())
        })?;
    Ok(range.map(|number| (number, lines[number - 1])).collect())
}

/// Reads ` 41 to  43)`.
fn line_range(text: &str) -> Option<RangeInclusive<usize>> {
    let (first, last) = text.trim().strip_suffix(')')?.split_once("to")?;
    Some(first.trim().parse().ok()?..=last.trim().parse().ok()?)
}

/// All words of `text`, each a finite number.
fn numbers(line: usize, text: &str) -> Result<Vec<f64>, DataError> {
    let number = |word: &str| match word.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(number),
        _ => Err(DataError::Malformed(
            line,
            format!("`{word}` is not a number"),
        )),
    };
    text.split_whitespace().map(number).collect()
}

/// The first word that follows `title` on the line that starts with it.
fn word_after<'a>(lines: &[&'a str], title: &str) -> Option<&'a str> {
    let rest = lines.iter().find_map(|line| line.strip_prefix(title))?;
    rest.split_whitespace().next()
}
