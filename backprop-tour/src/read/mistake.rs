//! What is wrong with a typed text: a message, what to write instead, and where.
//!
//! In go a text and a range of its bytes, out comes a [`Mistake`] with a line and a column, whose
//! `Display` is the line with a caret under the place.

use std::fmt;
use std::ops::Range;

/// One mistake in a typed text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// What is wrong, in lower case and without a full stop.
    pub message: String,
    /// What to write instead, or nothing.
    pub help: String,
    /// The line, from 0.
    pub line: usize,
    /// The first character in that line that is wrong, from 0.
    pub column: usize,
    /// How many characters of that line are wrong; at least 1.
    pub width: usize,
    /// That line.
    pub text: String,
}

/// A line longer than this is not repeated in full under a message.
const LONGEST_LINE: usize = 100;

impl Mistake {
    /// A mistake at the bytes `at` of `source`.
    pub(crate) fn at(source: &str, at: &Range<usize>, message: String, help: String) -> Self {
        let start = floor(source, at.start);
        let line_start = source[..start].rfind('\n').map_or(0, |place| place + 1);
        let line_end = source[start..]
            .find('\n')
            .map_or(source.len(), |length| start + length);
        let end = floor(source, at.end).clamp(start, line_end);
        Self {
            message,
            help,
            line: source[..line_start].matches('\n').count(),
            column: source[line_start..start].chars().count(),
            width: source[start..end].chars().count().max(1),
            text: source[line_start..line_end].to_owned(),
        }
    }
}

/// The greatest boundary of a character of `source` that is not beyond `at`.
fn floor(source: &str, at: usize) -> usize {
    let mut at = at.min(source.len());
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    at
}

impl fmt::Display for Mistake {
    /// The message, the line with carets, and what to write instead.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Of a long line, a part around the place is shown.
        let skipped = self.column.saturating_sub(LONGEST_LINE / 2);
        let part: String = self.text.chars().skip(skipped).take(LONGEST_LINE).collect();
        let before = " ".repeat(self.column - skipped);
        let room = LONGEST_LINE.saturating_sub(self.column - skipped).max(1);
        let carets = "^".repeat(self.width.min(room));
        write!(f, "{}\n  {part}\n  {before}{carets}", self.message)?;
        if !self.help.is_empty() {
            write!(f, "\n= help: {}", self.help)?;
        }
        Ok(())
    }
}

impl std::error::Error for Mistake {}
