//! The function that a misspelt name probably means.

use super::all;

/// The public function whose name is nearest to `name`, if one is near enough to be meant.
#[must_use]
pub fn nearest(name: &str) -> Option<&'static str> {
    if let Some(&(_, meant)) = ALIASES.iter().find(|(alias, _)| *alias == name) {
        return Some(meant);
    }
    // Of names equally far away the first in the alphabet is taken, so that the answer is one.
    all()
        .filter(|rule| rule.is_public())
        .map(|rule| rule.name)
        .chain(["sin_cos"])
        .map(|known| (distance(name, known), known))
        .filter(|&(distance, known)| distance <= 1 + known.len().min(name.len()) / 4)
        .min()
        .map(|(_, known)| known)
}

/// What other languages call functions that Rust names otherwise.
const ALIASES: &[(&str, &str)] = &[
    ("log1p", "ln_1p"),
    ("expm1", "exp_m1"),
    ("logistic", "sigmoid"),
    ("pow", "powf"),
    ("arcsin", "asin"),
    ("arccos", "acos"),
    ("arctan", "atan"),
    ("arctan2", "atan2"),
    ("fabs", "abs"),
    ("lgamma", "ln_gamma"),
    ("logsumexp", "log_sum_exp"),
    ("logaddexp", "log_add_exp"),
    ("sign", "signum"),
    ("phi", "norm_cdf"),
    ("fma", "mul_add"),
    ("sq", "powi"),
    ("square", "powi"),
    ("inv", "recip"),
    ("reciprocal", "recip"),
];

/// The edit distance of two names, with neighbours swapped counted as one edit.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len() > 32 || b.len() > 32 {
        return usize::MAX;
    }
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = match (i, j) {
                (0, _) => j,
                (_, 0) => i,
                _ => {
                    let change = usize::from(a[i - 1] != b[j - 1]);
                    let mut least = (rows[i - 1][j] + 1)
                        .min(rows[i][j - 1] + 1)
                        .min(rows[i - 1][j - 1] + change);
                    if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                        least = least.min(rows[i - 2][j - 2] + 1);
                    }
                    least
                }
            };
        }
    }
    rows[a.len()][b.len()]
}
