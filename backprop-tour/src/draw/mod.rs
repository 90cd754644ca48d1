//! A trace as a picture: in the terminal, as SVG, for Graphviz, for Mermaid, and in LaTeX.
//!
//! In goes a [`Trace`], whoever made it; out comes text. All pictures show the same: each value with its letter, what it is in
//! letters, the number, the derivative of the result by it; along each use the local derivative and the rule's name. Values
//! go up, solid and blue; gradients go down, dashed and orange.

mod dot;
mod latex;
mod layout;
mod line;
mod mermaid;
mod number;
mod steps;
mod style;
mod svg;
mod terminal;

use std::fmt;
use std::io::IsTerminal;

use backprop_runtime::trace::Trace;

pub use self::style::Theme;

/// The pictures of a trace.
///
/// # Examples
///
/// ```
/// use backprop_tour::{Draw, Function};
///
/// let function = Function::of_closure("|x| (4.0 * x + 1.0).powi(2)".parse().unwrap());
/// let trace = function.unwrap_or_else(|_| panic!("a closure")).trace(&[1.0]);
/// let text = trace.picture().ascii(true).colour(false).to_string();
/// assert!(text.ends_with("f(1) = 25   f'(1) = 40 = 10 * 1 * 4\n"));
/// ```
pub trait Draw {
    /// The tree and its numbers for a terminal, by [`Display`](fmt::Display); `{:#}` gives the steps instead.
    fn picture(&self) -> Picture<'_>;

    /// An SVG image in the reader's own theme, light or dark.
    fn to_svg(&self) -> String {
        self.to_svg_in(Theme::Reader)
    }

    /// An SVG image in one theme.
    fn to_svg_in(&self, theme: Theme) -> String;

    /// The tree in the language of Graphviz.
    fn to_dot(&self) -> String;

    /// The tree as a flowchart of Mermaid.
    fn to_mermaid(&self) -> String;

    /// The function, its derivative and every step, for LaTeX with `amsmath`, or `KaTeX` or `MathJax` in display mode.
    fn to_latex(&self) -> String;

    /// One HTML file that needs nothing else: the tree with its steps, the derivation, and, where the trace's words say all of
    /// the function, a slider for each input, the curves and the Rust that computes them. A function that captured more than
    /// numbers by their names has no sliders.
    ///
    /// # Examples
    ///
    /// ```
    /// use backprop_tour::{Draw, Function};
    ///
    /// let page = Function::of_text("x*sin(x)").unwrap().trace(&[1.0]).to_html();
    /// assert!(page.starts_with("<!doctype html>"));
    /// ```
    fn to_html(&self) -> String;
}

impl Draw for Trace {
    fn picture(&self) -> Picture<'_> {
        Picture {
            trace: self,
            is_ascii: !locale_is_unicode(|name| std::env::var(name).ok()),
            is_coloured: std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
        }
    }

    fn to_svg_in(&self, theme: Theme) -> String {
        svg::image(self, theme)
    }

    fn to_dot(&self) -> String {
        dot::digraph(self)
    }

    fn to_mermaid(&self) -> String {
        mermaid::flowchart(self)
    }

    fn to_latex(&self) -> String {
        latex::aligned(self)
    }

    fn to_html(&self) -> String {
        crate::page::of_trace(self)
    }
}

/// A trace for a terminal.
///
/// It is drawn in ASCII where the locale is not UTF-8, and in colour where the standard output is a terminal and the variable
/// `NO_COLOR` is not set, unless one says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Picture<'a> {
    trace: &'a Trace,
    is_ascii: bool,
    is_coloured: bool,
}

impl Picture<'_> {
    /// Whether only ASCII is used.
    #[must_use]
    pub fn ascii(self, is_ascii: bool) -> Self {
        Self { is_ascii, ..self }
    }

    /// Whether there is colour.
    #[must_use]
    pub fn colour(self, is_coloured: bool) -> Self {
        Self {
            is_coloured,
            ..self
        }
    }
}

impl fmt::Display for Picture<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = if f.alternate() {
            steps::list(self.trace)
        } else {
            terminal::tree(self.trace, self.is_coloured)
        };
        if self.is_ascii {
            f.write_str(&in_ascii(&text))
        } else {
            f.write_str(&text)
        }
    }
}

/// Whether the first variable that says what the locale is names UTF-8.
fn locale_is_unicode(variable: impl Fn(&str) -> Option<String>) -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .find_map(|name| variable(name).filter(|value| !value.is_empty()));
    locale.is_some_and(|locale| {
        let locale = locale.to_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    })
}

/// The text in ASCII: what is drawn by signs of the same width, other letters as they can be.
fn in_ascii(text: &str) -> String {
    let mut ascii = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '├' => ascii.push('|'),
            '└' => ascii.push('`'),
            '│' => ascii.push('|'),
            '─' => ascii.push('-'),
            '∂' => ascii.push('d'),
            '·' => ascii.push('.'),
            '×' => ascii.push('*'),
            '…' => ascii.push('~'),
            '₀'..='₉' => {
                let digit = u32::from(c) - u32::from('₀') + u32::from('0');
                ascii.extend(char::from_u32(digit));
            }
            c if c.is_ascii() => ascii.push(c),
            _ => ascii.push('?'),
        }
    }
    ascii
}

#[cfg(test)]
mod tests {
    use super::locale_is_unicode;

    #[test]
    fn the_first_variable_that_is_set_says_the_locale() {
        let set = |pairs: &'static [(&str, &str)]| {
            locale_is_unicode(move |name| {
                let found = pairs.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| (*value).to_owned())
            })
        };
        assert!(set(&[("LANG", "de_DE.UTF-8")]));
        assert!(set(&[
            ("LC_ALL", ""),
            ("LC_CTYPE", "C.utf8"),
            ("LANG", "C")
        ]));
        assert!(!set(&[("LC_ALL", "C"), ("LANG", "en_US.UTF-8")]));
        assert!(!set(&[("LANG", "de_DE.ISO-8859-1")]));
        assert!(!set(&[]));
    }
}
