//! The parser's bookkeeping: the next word, what is expected, which names are known.
//!
//! In go the words of a text, out comes a [`Closure`]: the one that was typed, or one whose
//! parameters are the unknown names of an expression in the order in which they appear.

use std::ops::Range;

use super::mistake::Mistake;
use super::syntax::{Closure, Expr, Parameter};
use super::token::{Lexeme, Token, split};

/// The deepest nesting of parentheses, braces, signs and powers.
pub(super) const DEEPEST: usize = 100;

/// The most numbers that an input or a list has.
pub(super) const MOST_ELEMENTS: usize = 64;

pub(super) struct Parser<'s> {
    pub(super) source: &'s str,
    lexemes: Vec<Lexeme>,
    at: usize,
    depth: usize,
    /// The names that parameters and `let` have given, each with whether it is a closure's.
    pub(super) bound: Vec<(String, bool)>,
    /// What an expression without parameters reads; nothing where the parameters were typed.
    inputs: Option<Vec<Input>>,
}

/// A name that no one gave, so that it is an input.
struct Input {
    name: String,
    /// How many elements it has, if it is an array.
    length: Option<usize>,
}

/// The words that name no value.
const KEYWORDS: &[&str] = &[
    "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern",
    "fn", "for", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref",
    "return", "self", "Self", "static", "struct", "super", "trait", "type", "unsafe", "use",
    "where", "while", "yield", "abstract", "become", "box", "do", "final", "gen", "macro",
    "override", "priv", "try", "typeof", "unsized", "virtual",
];

/// What a name stands for.
pub(super) enum Meaning {
    /// A variable of that name.
    Variable,
    /// A local closure.
    Closure,
    /// A constant, by its path.
    Constant(&'static str),
}

pub(super) type Result<T> = std::result::Result<T, Mistake>;

/// Reads a whole text.
pub(super) fn closure(source: &str) -> Result<Closure> {
    let mut parser = Parser {
        source,
        lexemes: split(source)?,
        at: 0,
        depth: 0,
        bound: Vec::new(),
        inputs: None,
    };
    if matches!(parser.peek(), Token::End) {
        let help = "write what to differentiate, as in `(4*x+1)^2`";
        return Err(parser.wrong("there is nothing here yet", help));
    }
    let closure = parser.whole()?;
    if !matches!(parser.peek(), Token::End) {
        return Err(parser.unexpected());
    }
    Ok(closure)
}

impl Parser<'_> {
    fn whole(&mut self) -> Result<Closure> {
        self.eat_name("move");
        if self.is_symbol("|") || self.is_symbol("||") {
            let (parameters, output) = self.head()?;
            let body = self.expression()?;
            return Ok(Closure {
                parameters,
                output,
                body,
            });
        }
        if let Some(parameters) = self.definition() {
            let body = self.statements_or_expression()?;
            return Ok(Closure {
                parameters,
                output: None,
                body,
            });
        }
        self.inputs = Some(Vec::new());
        let body = self.statements_or_expression()?;
        let inputs = self.inputs.take().unwrap_or_default();
        if inputs.is_empty() {
            // A constant function is a function too.
            return Ok(Closure {
                parameters: vec![(String::from("x"), None)],
                output: None,
                body,
            });
        }
        let parameters = inputs.into_iter().map(|input| match input.length {
            Some(length) => (format!("{}: [f64; {length}]", input.name), None),
            None => (input.name, None),
        });
        Ok(Closure {
            parameters: parameters.collect(),
            output: None,
            body,
        })
    }

    /// The `f(x, y) =` before an expression, if it is there.
    fn definition(&mut self) -> Option<Vec<Parameter>> {
        let mut at = self.at + 2;
        let is_call = matches!(self.lexemes[self.at].token, Token::Name)
            && self.lexemes.get(self.at + 1)?.token == Token::Symbol("(");
        if !is_call {
            return None;
        }
        let mut parameters = Vec::new();
        loop {
            let lexeme = self.lexemes.get(at)?;
            let name = &self.source[lexeme.span.clone()];
            if lexeme.token != Token::Name || KEYWORDS.contains(&name) {
                return None;
            }
            parameters.push((name.to_owned(), Some(lexeme.span.clone())));
            match self.lexemes.get(at + 1)?.token {
                Token::Symbol(",") => at += 2,
                Token::Symbol(")") => break,
                _ => return None,
            }
        }
        if self.lexemes.get(at + 2)?.token != Token::Symbol("=") {
            return None;
        }
        self.at = at + 3;
        for (name, _) in &parameters {
            self.bound.push((name.clone(), false));
        }
        Some(parameters)
    }

    /// Whether the parameters were typed, so that references may be.
    pub(super) fn is_rust(&self) -> bool {
        self.inputs.is_none()
    }

    /// What a name stands for where it is read as a value.
    pub(super) fn meaning(&mut self, name: &str, span: &Range<usize>) -> Result<Meaning> {
        if let Some((_, is_closure)) = self.bound.iter().rev().find(|(known, _)| known == name) {
            return Ok(if *is_closure {
                Meaning::Closure
            } else {
                Meaning::Variable
            });
        }
        match name {
            "e" => return Ok(Meaning::Constant("std::f64::consts::E")),
            "pi" | "π" => return Ok(Meaning::Constant("std::f64::consts::PI")),
            "tau" | "τ" => return Ok(Meaning::Constant("std::f64::consts::TAU")),
            "true" | "false" => return Ok(Meaning::Variable),
            _ => {}
        }
        if KEYWORDS.contains(&name) {
            let (message, help) = keyword(name);
            return Err(self.mistake(span, message, help));
        }
        if syn::parse_str::<syn::Ident>(name).is_err() {
            let message = format!("`{name}` cannot be a name");
            return Err(self.mistake(span, message, "use letters, digits and `_`"));
        }
        if name == "inf" || name == "infinity" || name == "nan" || name == "NaN" {
            let message = format!("`{name}` is no input");
            let help = "for infinity write `f64::INFINITY`, for no number `f64::NAN`";
            return Err(self.mistake(span, message, help));
        }
        let Some(inputs) = &mut self.inputs else {
            let known: Vec<_> = self.bound.iter().map(|(known, _)| known.as_str()).collect();
            let help = format!("known are {}", list(&known));
            return Err(self.mistake(span, format!("`{name}` has not been given"), &help));
        };
        if !inputs.iter().any(|input| input.name == name) {
            inputs.push(Input {
                name: name.to_owned(),
                length: None,
            });
        }
        Ok(Meaning::Variable)
    }

    /// An input that is read at an index is an array.
    pub(super) fn indexed(&mut self, name: &str, index: &Expr) -> Result<()> {
        let number = match &index.bare().kind {
            super::syntax::Kind::Number(text) => text.parse::<usize>().ok(),
            _ => None,
        };
        let is_input = !self.bound.iter().any(|(known, _)| known == name);
        let Some(inputs) = &mut self.inputs else {
            return Ok(());
        };
        let Some(input) = inputs.iter_mut().find(|input| input.name == name) else {
            return Ok(());
        };
        if !is_input {
            return Ok(());
        }
        match number {
            Some(number) if number < MOST_ELEMENTS => {
                input.length = Some(input.length.unwrap_or(0).max(number + 1));
                Ok(())
            }
            Some(_) => Err(self.too_many_elements(&index.span)),
            None => {
                let help = format!("write a closure that says so, as in `|{name}: [f64; 3]| ..`");
                let message = format!("how many elements `{name}` has is not known");
                Err(self.mistake(&index.span, message, &help))
            }
        }
    }

    pub(super) fn too_many_elements(&self, span: &Range<usize>) -> Mistake {
        let message = format!("more than {MOST_ELEMENTS} elements");
        self.mistake(span, message, "the tour draws every one: take fewer")
    }

    // The next word.

    pub(super) fn peek(&self) -> Token {
        self.lexemes[self.at].token
    }

    pub(super) fn peek_second(&self) -> Token {
        let last = self.lexemes.len() - 1;
        self.lexemes[(self.at + 1).min(last)].token
    }

    pub(super) fn is_apart(&self) -> bool {
        self.lexemes[self.at].is_apart
    }

    pub(super) fn span(&self) -> Range<usize> {
        self.lexemes[self.at].span.clone()
    }

    /// The word before the next one.
    pub(super) fn previous(&self) -> Option<&Lexeme> {
        self.at.checked_sub(1).map(|before| &self.lexemes[before])
    }

    /// Where the word before the next one ends.
    pub(super) fn end(&self) -> usize {
        self.previous().map_or(0, |lexeme| lexeme.span.end)
    }

    pub(super) fn text(&self) -> &str {
        &self.source[self.span()]
    }

    /// Goes on by one word, and gives its place. The end is never passed.
    pub(super) fn next(&mut self) -> Range<usize> {
        let span = self.span();
        if self.at + 1 < self.lexemes.len() {
            self.at += 1;
        }
        span
    }

    pub(super) fn is_symbol(&self, symbol: &str) -> bool {
        matches!(self.peek(), Token::Symbol(next) if next == symbol)
    }

    pub(super) fn is_name(&self, name: &str) -> bool {
        self.peek() == Token::Name && self.text() == name
    }

    pub(super) fn eat(&mut self, symbol: &str) -> Option<Range<usize>> {
        self.is_symbol(symbol).then(|| self.next())
    }

    pub(super) fn eat_name(&mut self, name: &str) -> bool {
        let is_there = self.is_name(name);
        if is_there {
            self.next();
        }
        is_there
    }

    pub(super) fn expect(&mut self, symbol: &str) -> Result<Range<usize>> {
        match self.eat(symbol) {
            Some(span) => Ok(span),
            None => Err(self.wrong(&format!("expected `{symbol}`"), "")),
        }
    }

    /// The bracket that closes the one at `open`.
    pub(super) fn close(&mut self, symbol: &str, open: &Range<usize>) -> Result<()> {
        if self.eat(symbol).is_some() {
            return Ok(());
        }
        if self.peek() == Token::End {
            let opened = &self.source[open.clone()];
            let message = format!("this `{opened}` is not closed");
            return Err(self.mistake(open, message, &format!("write `{symbol}` where it ends")));
        }
        Err(self.unexpected())
    }

    /// Counts how deep `read` is nested.
    pub(super) fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.depth == DEEPEST {
            let help =
                format!("it may be {DEEPEST} levels deep: give the inner parts names by `let`");
            return Err(self.wrong("nested too deep", &help));
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    // What is wrong.

    pub(super) fn mistake(&self, span: &Range<usize>, message: String, help: &str) -> Mistake {
        Mistake::at(self.source, span, message, help.to_owned())
    }

    /// A mistake at the next word.
    pub(super) fn wrong(&self, message: &str, help: &str) -> Mistake {
        self.mistake(&self.span(), message.to_owned(), help)
    }

    /// The next word has no place here.
    pub(super) fn unexpected(&self) -> Mistake {
        let (message, help) = match self.peek() {
            Token::End => (String::from("the text ends too early"), String::new()),
            Token::Symbol(")") => (
                String::from("no parenthesis is open here"),
                String::from("remove this one, or write `(` where it begins"),
            ),
            Token::Symbol("=") => (
                String::from("`=` gives a name a value, which has no place here"),
                String::from("compare with `==`, or give a name by `let y = ..;`"),
            ),
            Token::Symbol(",") => (
                String::from("a comma has no place here"),
                String::from("the point of a number is `.`"),
            ),
            Token::Name | Token::Number => (
                format!("`{}` stands beside another value", self.text()),
                String::from("write an operator such as `*` between them"),
            ),
            _ => (
                format!("`{}` has no place here", self.text()),
                String::new(),
            ),
        };
        self.mistake(&self.span(), message, &help)
    }
}

/// What is said of a word of Rust's where a value is expected.
fn keyword(name: &str) -> (String, &'static str) {
    match name {
        "for" | "while" | "loop" => (
            format!("`{name}` is not drawn"),
            "write the terms out; the macros differentiate loops, and the tour draws expressions",
        ),
        "match" => (String::from("`match` is not read here"), "write `if`"),
        "return" | "break" | "continue" => (
            format!("`{name}` is not read here"),
            "let `if` and `else` give the value",
        ),
        _ => (
            format!("`{name}` is a word of Rust's own"),
            "give it another name",
        ),
    }
}

/// Names in a sentence.
fn list(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        None => String::from("none"),
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
    }
}
