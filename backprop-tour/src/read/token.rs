//! From characters to words: numbers, names and symbols, each with its place.
//!
//! In goes a text in either notation, out comes a list of [`Lexeme`]s that ends in
//! [`Token::End`]. `5x` is the number `5` and the name `x`, `2e-3` one number, `x²` the name `x`
//! and [`Token::Raised`].

use std::ops::Range;

use super::mistake::Mistake;

/// What a word is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Token {
    /// `4`, `.5`, `2e-3`, `3usize`.
    Number,
    /// `x`, `sin`, `let`.
    Name,
    /// An operator, a bracket or a separator, in its one spelling.
    Symbol(&'static str),
    /// A power that is written small and high: `²`.
    Raised(u8),
    /// The end of the text.
    End,
}

/// A word and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Lexeme {
    pub(super) token: Token,
    pub(super) span: Range<usize>,
    /// Whether there is a space before it.
    pub(super) is_apart: bool,
}

/// The symbols, the longer ones first.
const SYMBOLS: &[&str] = &[
    "..=", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "%=",
    "..", "+", "-", "*", "/", "%", "^", "(", ")", "[", "]", "{", "}", "<", ">", "=", "!", ",", ";",
    ":", "|", "&", ".", "_",
];

/// What else mathematics writes for a symbol.
const SPELLINGS: &[(char, &str)] = &[
    ('·', "*"),
    ('⋅', "*"),
    ('∙', "*"),
    ('×', "*"),
    ('÷', "/"),
    ('−', "-"),
    ('–', "-"),
    ('≤', "<="),
    ('≥', ">="),
    ('≠', "!="),
];

const RAISED: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/// The types that a number's name may end in.
const SUFFIXES: &[&str] = &[
    "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128",
    "usize",
];

/// Splits the text into words.
pub(super) fn split(source: &str) -> Result<Vec<Lexeme>, Mistake> {
    let mut lexemes: Vec<Lexeme> = Vec::new();
    let mut at = 0;
    loop {
        let start = skip_space(source, at);
        let is_apart = start > at;
        let Some(first) = source[start..].chars().next() else {
            lexemes.push(Lexeme {
                token: Token::End,
                span: start..start,
                is_apart,
            });
            return Ok(lexemes);
        };
        let before = lexemes.last().map(|lexeme| lexeme.token);
        let (token, length) = word(source, start, first, before)?;
        at = start + length;
        lexemes.push(Lexeme {
            token,
            span: start..at,
            is_apart,
        });
    }
}

/// The place after white space and comments.
fn skip_space(source: &str, mut at: usize) -> usize {
    loop {
        let rest = &source[at..];
        let trimmed = rest.trim_start();
        at += rest.len() - trimmed.len();
        if trimmed.starts_with("//") {
            at += trimmed.find('\n').unwrap_or(trimmed.len());
        } else if trimmed.starts_with("/*") {
            at += trimmed.find("*/").map_or(trimmed.len(), |end| end + 2);
        } else {
            return at;
        }
    }
}

fn word(
    source: &str,
    start: usize,
    first: char,
    before: Option<Token>,
) -> Result<(Token, usize), Mistake> {
    let rest = &source[start..];
    let begins_number = first.is_ascii_digit()
        || first == '.' && rest[1..].starts_with(|c: char| c.is_ascii_digit());
    // In `pair.0` the digits are the name of a field.
    let names_field = before == Some(Token::Symbol(".")) && first.is_ascii_digit();
    if names_field {
        let length = rest.find(|c: char| !c.is_ascii_digit());
        return Ok((Token::Number, length.unwrap_or(rest.len())));
    }
    let follows_operand = matches!(
        before,
        Some(Token::Name | Token::Symbol(")" | "]") | Token::Raised(_))
    );
    if begins_number && !(first == '.' && follows_operand) {
        return number(source, start);
    }
    if let Some(digit) = RAISED.chars().position(|raised| raised == first) {
        let digit = u8::try_from(digit).unwrap_or(0);
        return Ok((Token::Raised(digit), first.len_utf8()));
    }
    if let Some((_, symbol)) = SPELLINGS.iter().find(|(other, _)| *other == first) {
        return Ok((Token::Symbol(symbol), first.len_utf8()));
    }
    if first.is_alphabetic() || first == '_' && rest[1..].starts_with(is_of_name) {
        let length = rest.find(|c| !is_of_name(c)).unwrap_or(rest.len());
        return Ok((Token::Name, length));
    }
    if let Some(symbol) = SYMBOLS.iter().find(|symbol| rest.starts_with(**symbol)) {
        return Ok((Token::Symbol(symbol), symbol.len()));
    }
    let (message, help) = match first {
        '√' => (String::from("`√` is not read"), "write `sqrt(x)`"),
        '"' | '\'' => (String::from("text has no derivative"), ""),
        c if c.is_control() => (String::from("a control character"), "remove it"),
        c => (format!("`{c}` has no meaning here"), ""),
    };
    let span = start..start + first.len_utf8();
    Err(Mistake::at(source, &span, message, help.to_owned()))
}

fn is_of_name(c: char) -> bool {
    c == '_' || c.is_alphanumeric() && !RAISED.contains(c)
}

/// A number: digits, a point, an exponent, a type.
fn number(source: &str, start: usize) -> Result<(Token, usize), Mistake> {
    let rest = &source[start..];
    let bytes = rest.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = 0;
    let digits = |at: &mut usize| {
        while bytes
            .get(*at)
            .is_some_and(|byte| byte.is_ascii_digit() || *byte == b'_')
        {
            *at += 1;
        }
    };
    digits(&mut at);
    let is_based = at == 1
        && rest.starts_with('0')
        && matches!(bytes.get(1), Some(b'x' | b'b' | b'o'))
        && is_digit(2);
    if is_based {
        let span = start..start + 3;
        let message = String::from("numbers are decimal here");
        let help = String::from("for a product, write `*` between its factors");
        return Err(Mistake::at(source, &span, message, help));
    }
    if bytes.get(at) == Some(&b'.') {
        let after = rest[at + 1..].chars().next();
        // `2.sin()` calls a method, `0..3` is a range.
        if !after.is_some_and(|c| c == '.' || c == '_' || c.is_alphabetic()) {
            at += 1;
            digits(&mut at);
        }
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        let signed = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        if is_digit(at + 1 + signed) {
            at += 1 + signed;
            digits(&mut at);
        }
    }
    let name_length = rest[at..].find(|c| !is_of_name(c));
    let name = &rest[at..at + name_length.unwrap_or(rest.len() - at)];
    if SUFFIXES.contains(&name) {
        at += name.len();
    }
    if bytes.get(at) == Some(&b'.') && is_digit(at + 1) {
        let span = start..start + at + 1;
        let message = String::from("a number with two points");
        return Err(Mistake::at(source, &span, message, String::new()));
    }
    Ok((Token::Number, at))
}
