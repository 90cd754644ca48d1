//! Reading what somebody typed: `(4*x+1)^2`, `5x+3`, `e^(-x)`, or `|x| (4.0 * x + 1.0).powi(2)`.
//!
//! In goes a text in mathematics' notation, in Rust's, or in a mixture of both, which one parser
//! reads; out comes a [`Reading`]: the closure in Rust, which the compiler parses as it parses that
//! of `grad!`, and the way back from its words to the columns of the typed text.
//!
//! Mathematics is read as mathematics: a power binds tighter than a sign before it and is read from
//! the right, `5x` is a product, `e`, `pi` and `tau` are numbers, `sin(x)` is a call. What an
//! expression mentions without saying what it is becomes an input, in the order of appearance.

mod cost;
mod expression;
mod function;
mod integers;
mod mistake;
mod operand;
mod parser;
mod statement;
mod syntax;
mod token;
mod write;

use std::ops::Range;
use std::thread;

use proc_macro2::{Span, TokenStream};

use self::function::function;
pub use self::mistake::Mistake;

/// The longest text, in characters.
pub const MOST_CHARACTERS: usize = 4000;

/// The stack of the thread that reads: the longest text can be as many levels deep.
const STACK: usize = 256 << 20;

/// A typed text that could be read.
#[derive(Clone, Debug)]
pub struct Reading {
    source: String,
    rust: String,
    origins: Vec<(usize, Range<usize>)>,
}

/// Reads a typed text.
///
/// # Errors
/// The first mistake in the notation. What the compiler cannot differentiate is found when it has
/// the [`tokens`](Reading::tokens).
///
/// # Examples
/// ```
/// let reading = backprop_tour::read::read("(4*x+1)^2").unwrap();
/// assert_eq!(reading.rust(), "|x| (4.0 * x + 1.0).powi(2)");
///
/// let mistake = backprop_tour::read::read("3*(x").unwrap_err();
/// assert_eq!(mistake.message, "this `(` is not closed");
/// assert_eq!((mistake.line, mistake.column), (0, 2));
/// ```
pub fn read(source: &str) -> Result<Reading, Mistake> {
    let length = source.chars().count();
    if length > MOST_CHARACTERS {
        let beyond = source.char_indices().nth(MOST_CHARACTERS);
        let start = beyond.map_or(source.len(), |(at, _)| at);
        let message = format!("{length} characters, which is too long");
        let help = format!("the tour reads up to {MOST_CHARACTERS}");
        // Of such a text no line is repeated.
        return Err(Mistake::at(
            &source[..start],
            &(start..start),
            message,
            help,
        ));
    }
    with_stack(|| {
        let closure = parser::closure(source)?;
        if let Some(span) = cost::excess(&closure) {
            let message = format!(
                "more than {} operations, with closures written out",
                cost::MOST
            );
            let help = String::from("call fewer closures from closures, or take shorter lists");
            return Err(Mistake::at(source, &span, message, help));
        }
        let written = write::closure(&closure);
        Ok(Reading {
            source: source.to_owned(),
            rust: written.rust,
            origins: written.origins,
        })
    })
}

/// Runs `work` with room for expressions as deep as a text can be: `1+1+..` is a level for each
/// sign. What works on the tokens of a [`Reading`] belongs in it too.
///
/// # Panics
/// Where `work` does, or where the system has no thread left.
pub fn with_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        let thread = thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, work)
            .expect("the system has a thread");
        match thread.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

impl Reading {
    /// The text as it was typed.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The closure, in Rust.
    #[must_use]
    pub fn rust(&self) -> &str {
        &self.rust
    }

    /// The tokens of the closure, for the compiler.
    ///
    /// # Errors
    /// Words that are none in Rust.
    pub fn tokens(&self) -> Result<TokenStream, Mistake> {
        self.rust
            .parse()
            .map_err(|error: proc_macro2::LexError| self.mistake(error.span(), &error.to_string()))
    }

    /// A mistake that the compiler found, with its place in the typed text: a message whose second
    /// line after `= help:` says what to write instead.
    #[must_use]
    pub fn mistake(&self, span: Span, text: &str) -> Mistake {
        let place = span.byte_range();
        let start = self.origin(place.start);
        let end = self.origin(place.end.saturating_sub(1).max(place.start));
        let end = end.end.max(start.end);
        let (message, help) = text.split_once("\n= help: ").unwrap_or((text, ""));
        Mistake::at(
            &self.source,
            &(start.start..end),
            message.to_owned(),
            help.to_owned(),
        )
    }

    /// Where in the typed text a byte of the Rust comes from.
    fn origin(&self, at: usize) -> Range<usize> {
        let next = self.origins.partition_point(|(start, _)| *start <= at);
        let origin = next.checked_sub(1).and_then(|last| self.origins.get(last));
        origin.map_or(0..self.source.len(), |(_, origin)| origin.clone())
    }
}
