//! Expressions of both notations, by the precedence of their operators.
//!
//! In go words, out comes an [`Expr`]: `-x^2` is the negative of a power, `2^3^2` is `2^(3^2)`,
//! `5x` a product. What people read in two ways, such as `1/2x`, is a mistake that says both.

use std::ops::Range;

use super::parser::{Parser, Result};
use super::syntax::{Expr, Kind};
use super::token::Token;

/// The operators between two operands, by how tightly they hold them.
const LEVELS: &[&[&str]] = &[
    &["..", "..="],
    &["||"],
    &["&&"],
    &["==", "!=", "<", "<=", ">", ">="],
    &["+", "-"],
    &["*", "/", "%"],
];

const COMPARISONS: usize = 3;
const PRODUCTS: usize = 5;

impl Parser<'_> {
    /// An expression.
    pub(super) fn expression(&mut self) -> Result<Expr> {
        self.nested(|parser| parser.level(0))
    }

    /// Operands between operators of this level or a tighter one.
    fn level(&mut self, level: usize) -> Result<Expr> {
        if level == LEVELS.len() {
            return self.cast();
        }
        let mut left = self.level(level + 1)?;
        let mut is_quotient = false;
        let mut is_compared = false;
        loop {
            let span = self.span();
            let sign = match self.peek() {
                Token::Symbol(sign) if LEVELS[level].contains(&sign) => sign,
                Token::Symbol("|" | "&") if level == PRODUCTS => {
                    let help = "for the absolute value write `abs(x)`, for logic `&&` and `||`";
                    return Err(self.wrong("bits have no derivative", help));
                }
                _ if level == PRODUCTS && self.begins_factor()? => {
                    if is_quotient {
                        return Err(self.ambiguous_quotient(&left));
                    }
                    let right = self.power()?;
                    left = binary(left, "*", span, right);
                    continue;
                }
                _ => return Ok(left),
            };
            if level == COMPARISONS && is_compared {
                let help = "write `a < b && b < c`";
                return Err(self.wrong("comparisons cannot be chained", help));
            }
            self.next();
            if sign == "*" && self.is_symbol("*") && !self.is_apart() {
                return Err(self.wrong("`**` is not read", "write `x^2` for a power"));
            }
            let right = self.level(level + 1)?;
            is_quotient = sign == "/" || sign == "%";
            is_compared = level == COMPARISONS;
            if level == 0 {
                let whole = left.span.start..right.span.end;
                let kind = Kind::Range(Box::new(left), sign, Box::new(right));
                return Ok(Expr { kind, span: whole });
            }
            left = binary(left, sign, span, right);
        }
    }

    /// Whether a factor follows without an operator, as the `x` of `2x`.
    fn begins_factor(&self) -> Result<bool> {
        let follows = self.previous().map(|lexeme| lexeme.token);
        let may_end = match follows {
            Some(Token::Number) => !self.source[..self.end()].ends_with('_'),
            Some(Token::Symbol(")" | "]") | Token::Raised(_)) => true,
            _ => false,
        };
        Ok(match self.peek() {
            Token::Symbol("(") => may_end,
            Token::Name if ["as", "else", "in"].contains(&self.text()) => false,
            Token::Name if may_end => true,
            Token::Name if follows == Some(Token::Name) => return Err(self.beside()),
            Token::Number if may_end || follows == Some(Token::Name) => {
                return Err(self.beside());
            }
            _ => false,
        })
    }

    /// Two values without an operator between them.
    fn beside(&self) -> super::Mistake {
        let before = self.previous().map_or(0..0, |lexeme| lexeme.span.clone());
        let before_text = &self.source[before];
        let help = if super::function(before_text).is_some() {
            format!("write `{before_text}({})`", self.text())
        } else {
            String::from("write an operator such as `*` between them")
        };
        let message = format!("`{}` stands beside another value", self.text());
        self.mistake(&self.span(), message, &help)
    }

    fn ambiguous_quotient(&self, left: &Expr) -> super::Mistake {
        let divisor = match &left.kind {
            Kind::Binary(_, _, _, right) => &self.source[right.span.clone()],
            _ => "a",
        };
        let factor = self.text();
        let (factor, dots) = if factor == "(" {
            ("(", "..)")
        } else {
            (factor, "")
        };
        let message =
            String::from("a product without a sign behind a quotient can be read in two ways");
        let help = format!(
            "write `/({divisor}*{factor}{dots})` if all of it divides, else `/{divisor}*{factor}{dots}`"
        );
        self.mistake(&self.span(), message, &help)
    }

    /// `a as f64`.
    fn cast(&mut self) -> Result<Expr> {
        let mut expr = self.unary()?;
        while self.eat_name("as") {
            let start = self.span().start;
            if self.peek() != Token::Name {
                return Err(self.wrong("expected a type", ""));
            }
            self.next();
            let ty = self.source[start..self.end()].to_owned();
            let span = expr.span.start..self.end();
            let kind = Kind::Cast(Box::new(expr), ty);
            expr = Expr { kind, span };
        }
        Ok(expr)
    }

    /// A sign and what it stands before, or a power.
    fn unary(&mut self) -> Result<Expr> {
        let sign = match self.peek() {
            Token::Symbol(sign @ ("-" | "!")) => sign,
            Token::Symbol(sign @ ("&" | "*")) if self.is_rust() => sign,
            Token::Symbol("+") => {
                let help = "a number is positive without a sign";
                return Err(self.wrong("expected a value before `+`", help));
            }
            _ => return self.power(),
        };
        let start = self.next().start;
        let inner = self.nested(Self::unary)?;
        let span = start..inner.span.end;
        let kind = Kind::Unary(sign, Box::new(inner));
        Ok(Expr { kind, span })
    }

    /// `a ^ b`, which is read from the right.
    fn power(&mut self) -> Result<Expr> {
        let mut base = self.postfix()?;
        if let Token::Raised(_) = self.peek() {
            base = self.raised(base);
        }
        let Some(sign) = self.eat("^") else {
            return Ok(base);
        };
        let exponent = self.nested(Self::unary)?;
        let ends_in_number = self.previous().map(|word| word.token) == Some(Token::Number);
        let is_followed = matches!(self.peek(), Token::Name | Token::Symbol("("));
        if ends_in_number && is_followed && !self.is_name("as") && !self.is_name("else") {
            let exponent = &self.source[exponent.span.clone()];
            let next = if self.is_symbol("(") {
                "(..)"
            } else {
                self.text()
            };
            let message =
                String::from("a product without a sign behind a power can be read in two ways");
            let help = format!(
                "write `^({exponent}*{next})` if all of it is the exponent, else `^{exponent}*{next}`"
            );
            return Err(self.mistake(&self.span(), message, &help));
        }
        let span = base.span.start..exponent.span.end;
        let kind = Kind::Power(Box::new(base), sign, Box::new(exponent));
        Ok(Expr { kind, span })
    }

    /// `x²`, `x¹⁰`.
    fn raised(&mut self, base: Expr) -> Expr {
        let start = self.span().start;
        let mut digits = String::new();
        while let Token::Raised(digit) = self.peek() {
            self.next();
            digits.push(char::from(b'0' + digit));
        }
        let place = start..self.end();
        let span = base.span.start..self.end();
        let exponent = Expr {
            kind: Kind::Number(digits),
            span: place.clone(),
        };
        let kind = Kind::Power(Box::new(base), place, Box::new(exponent));
        Expr { kind, span }
    }
}

fn binary(left: Expr, sign: &'static str, place: Range<usize>, right: Expr) -> Expr {
    let span = left.span.start..right.span.end;
    let kind = Kind::Binary(Box::new(left), sign, place, Box::new(right));
    Expr { kind, span }
}
