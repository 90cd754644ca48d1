//! Operands: numbers, names, calls, lists, branches, and what is asked of them.
//!
//! In go words, out comes an [`Expr`] without an operator of its own: `w[0]`, `x.sin()`, `(a + b)`,
//! `if a { b } else { c }`.

use std::ops::Range;

use super::parser::{MOST_ELEMENTS, Meaning, Parser, Result};
use super::syntax::{Expr, Kind};
use super::token::Token;

impl Parser<'_> {
    /// A value and what is asked of it: methods, fields, elements.
    pub(super) fn postfix(&mut self) -> Result<Expr> {
        let mut expr = self.primary()?;
        loop {
            let start = expr.span.start;
            let kind = if self.eat(".").is_some() {
                match self.peek() {
                    Token::Number => {
                        let field = self.text().to_owned();
                        self.next();
                        Kind::Field(Box::new(expr), field)
                    }
                    Token::Name => self.method(expr)?,
                    _ => return Err(self.wrong("expected the name of a method", "")),
                }
            } else if self.is_symbol("[") && !ends_block(&expr) {
                let open = self.next();
                let index = self.expression()?;
                self.close("]", &open)?;
                if let Kind::Name(name) = &expr.kind {
                    let name = name.clone();
                    self.indexed(&name, &index)?;
                }
                Kind::Index(Box::new(expr), Box::new(index))
            } else {
                return Ok(expr);
            };
            let span = start..self.end();
            expr = Expr { kind, span };
        }
    }

    fn method(&mut self, receiver: Expr) -> Result<Kind> {
        let mut name = self.text().to_owned();
        let span = self.next();
        if self.eat("::").is_some() {
            let start = self.span().start;
            let open = self.expect("<")?;
            while !self.is_symbol(">") {
                if self.peek() == Token::End || self.is_symbol("(") {
                    return Err(self.mistake(&open, String::from("this `<` is not closed"), ""));
                }
                self.next();
            }
            self.next();
            name.push_str("::");
            name.push_str(&self.source[start..self.end()]);
        }
        if !self.is_symbol("(") {
            return Ok(Kind::Field(Box::new(receiver), name));
        }
        let arguments = self.arguments()?;
        Ok(Kind::Method(Box::new(receiver), name, span, arguments))
    }

    /// `(a, b)` behind a name.
    pub(super) fn arguments(&mut self) -> Result<Vec<Expr>> {
        let open = self.expect("(")?;
        let (arguments, _) = self.separated(")", &open)?;
        Ok(arguments)
    }

    /// Expressions between commas up to `end`, and whether the last comma has none behind it.
    fn separated(&mut self, end: &'static str, open: &Range<usize>) -> Result<(Vec<Expr>, bool)> {
        let mut all = Vec::new();
        let mut ends_in_comma = false;
        while !self.is_symbol(end) {
            all.push(self.expression()?);
            ends_in_comma = self.eat(",").is_some();
            if !ends_in_comma {
                break;
            }
        }
        self.close(end, open)?;
        Ok((all, ends_in_comma))
    }

    /// A value without anything behind it.
    fn primary(&mut self) -> Result<Expr> {
        let start = self.span().start;
        let kind = match self.peek() {
            Token::Number => self.number()?,
            Token::Name => self.named()?,
            Token::Symbol("(") => {
                let open = self.next();
                let (mut all, ends_in_comma) = self.separated(")", &open)?;
                match all.len() {
                    0 => {
                        let message = String::from("nothing stands between these parentheses");
                        return Err(self.mistake(&(start..self.end()), message, "write a value"));
                    }
                    1 if !ends_in_comma => Kind::Parentheses(Box::new(all.swap_remove(0))),
                    _ => Kind::Tuple(all),
                }
            }
            Token::Symbol("[") => self.list()?,
            Token::Symbol("{") => Kind::Block(self.block()?),
            Token::Symbol("|" | "||") => {
                let known = self.bound.len();
                let (parameters, _) = self.head()?;
                let body = self.expression()?;
                self.bound.truncate(known);
                let typed: Vec<_> = parameters.into_iter().map(|(typed, _)| typed).collect();
                Kind::Closure(typed.join(", "), Box::new(body))
            }
            Token::Symbol("," | ";" | ")" | "]" | "}" | "*" | "/" | "^" | "%" | "&")
            | Token::End => {
                return Err(self.nothing_here());
            }
            Token::Raised(_) => return Err(self.wrong("expected a value before this power", "")),
            Token::Symbol(_) => return Err(self.unexpected()),
        };
        let span = start..self.end();
        Ok(Expr { kind, span })
    }

    fn nothing_here(&self) -> super::Mistake {
        let help = "write a number, an input such as `x`, or a function such as `sin(x)`";
        match self.previous() {
            None => self.wrong("expected a value", help),
            Some(before) => {
                let before = &self.source[before.span.clone()];
                self.wrong(&format!("expected a value after `{before}`"), help)
            }
        }
    }

    fn number(&mut self) -> Result<Kind> {
        let text = self.text().to_owned();
        let digits = text.replace('_', "");
        let value = digits.trim_end_matches(|c: char| c.is_alphabetic());
        if value.parse::<f64>().is_ok_and(f64::is_infinite) {
            let help = "the greatest is about 1.8e308; for infinity write `f64::INFINITY`";
            return Err(self.wrong("a number too large for `f64`", help));
        }
        self.next();
        Ok(Kind::Number(text))
    }

    /// `[a, b]` or `[a; 3]`.
    fn list(&mut self) -> Result<Kind> {
        let open = self.next();
        if self.is_symbol("]") {
            self.next();
            return Ok(Kind::Array(Vec::new()));
        }
        let first = self.expression()?;
        if self.eat(";").is_some() {
            let count = self.text().to_owned();
            match count.trim_end_matches("usize").parse::<usize>() {
                Ok(number) if number <= MOST_ELEMENTS => {}
                Ok(_) => return Err(self.too_many_elements(&self.span())),
                Err(_) => return Err(self.wrong("expected a whole number", "")),
            }
            self.next();
            self.close("]", &open)?;
            return Ok(Kind::Repeat(Box::new(first), count));
        }
        let mut all = vec![first];
        if self.eat(",").is_some() {
            let (others, _) = self.separated("]", &open)?;
            all.extend(others);
        } else {
            self.close("]", &open)?;
        }
        Ok(Kind::Array(all))
    }

    /// What begins with a name: a variable, a constant, a call, `if`.
    fn named(&mut self) -> Result<Kind> {
        if self.is_name("if") {
            return self.branch();
        }
        if self.peek_second() == Token::Symbol("::") {
            return self.path();
        }
        let name = self.text().to_owned();
        let span = self.next();
        if self.is_symbol("(") {
            return self.call(&name, &span);
        }
        if self.is_symbol("!") && matches!(self.peek_second(), Token::Symbol("(" | "[" | "{")) {
            let message = String::from("macros are not read here");
            return Err(self.mistake(&span, message, "write what stands in it"));
        }
        let is_bound = self.bound.iter().any(|(known, _)| *known == name);
        if !is_bound && let Some(function) = super::function(&name) {
            let message = format!("`{name}` is a function");
            let help = match self.peek() {
                Token::Symbol("^") | Token::Raised(_) => {
                    format!("write `{name}(x)^2` for a power of its result")
                }
                Token::Name | Token::Number => format!("write `{name}({})`", self.text()),
                _ => format!("write `{name}({})`", function.arguments.join(", ")),
            };
            return Err(self.mistake(&span, message, &help));
        }
        Ok(match self.meaning(&name, &span)? {
            Meaning::Constant(path) => Kind::Name(path.to_owned()),
            Meaning::Variable | Meaning::Closure => Kind::Name(name),
        })
    }

    /// `f64::consts::PI`, `f64::sin(x)`.
    fn path(&mut self) -> Result<Kind> {
        let start = self.span().start;
        self.next();
        while self.eat("::").is_some() {
            if self.peek() != Token::Name {
                return Err(self.wrong("expected a name", ""));
            }
            self.next();
        }
        let span = start..self.end();
        let path = self.source[span.clone()].to_owned();
        if self.is_symbol("(") {
            let arguments = self.arguments()?;
            return Ok(Kind::Call(path, span, arguments));
        }
        Ok(Kind::Name(path))
    }

    /// `if a { b } else { c }`.
    fn branch(&mut self) -> Result<Kind> {
        self.next();
        if self.is_name("let") {
            return Err(self.wrong("`if let` is not read here", "compare with `==`"));
        }
        let condition = self.expression()?;
        if !self.is_symbol("{") {
            let help = "write `if x > 0 { x } else { -x }`";
            return Err(self.wrong("expected `{` after the condition", help));
        }
        let then = self.block()?;
        if !self.eat_name("else") {
            return Ok(Kind::If(Box::new(condition), then, None));
        }
        let start = self.span().start;
        let kind = if self.is_name("if") {
            self.nested(Self::branch)?
        } else {
            Kind::Block(self.block()?)
        };
        let span = start..self.end();
        let other = Box::new(Expr { kind, span });
        Ok(Kind::If(Box::new(condition), then, Some(other)))
    }
}

/// Whether it ends in `}`, so that what follows is another statement.
fn ends_block(expr: &Expr) -> bool {
    matches!(expr.kind, Kind::If(..) | Kind::Block(_))
}
