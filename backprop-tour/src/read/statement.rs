//! Heads of closures, blocks and statements.
//!
//! In go words such as `let a = 2*x; a^2`, out come a [`Block`] and the names it gives. Patterns
//! and types are kept as they were typed.

use std::ops::Range;

use super::parser::{MOST_ELEMENTS, Parser, Result};
use super::syntax::{Block, Expr, Kind, Parameter, Statement};
use super::token::Token;

const ASSIGNMENTS: &[&str] = &["=", "+=", "-=", "*=", "/=", "%="];

type Head = (Vec<Parameter>, Option<String>);

impl Parser<'_> {
    /// `|x, w: [f64; 3]| -> f64`: the parameters, and the type of the result.
    pub(super) fn head(&mut self) -> Result<Head> {
        let mut parameters = Vec::new();
        if self.eat("||").is_none() {
            let open = self.expect("|")?;
            while !self.is_symbol("|") {
                let start = self.span().start;
                self.words_until(&["|", ","], &open)?;
                let span = start..self.end();
                parameters.push((self.source[span.clone()].to_owned(), Some(span)));
                if self.eat(",").is_none() {
                    break;
                }
            }
            self.close("|", &open)?;
        }
        let output = match self.eat("->") {
            None => None,
            Some(arrow) => {
                let start = self.span().start;
                self.words_until(&["{"], &arrow)?;
                Some(self.source[start..self.end()].to_owned())
            }
        };
        Ok((parameters, output))
    }

    /// Passes the words of a pattern or a type, and binds the names in it.
    fn words_until(&mut self, ends: &[&str], open: &Range<usize>) -> Result<()> {
        let mut brackets = 0_usize;
        let mut elements = 1_usize;
        let mut is_type = false;
        loop {
            match self.peek() {
                Token::Symbol(end) if brackets == 0 && ends.contains(&end) => return Ok(()),
                Token::End => {
                    let message = String::from("this is not finished");
                    return Err(self.mistake(open, message, ""));
                }
                Token::Symbol("(" | "[" | "{") => brackets += 1,
                Token::Symbol(")" | "]" | "}") => {
                    if brackets == 0 {
                        return Err(self.unexpected());
                    }
                    brackets -= 1;
                }
                Token::Symbol(":") => is_type = true,
                Token::Symbol("|" | ";") if brackets == 0 => return Err(self.unexpected()),
                Token::Number if is_type => {
                    // The product is at least the number of elements of nested arrays.
                    let count = self.text().parse().unwrap_or(usize::MAX);
                    elements = elements.saturating_mul(count);
                    if elements > MOST_ELEMENTS {
                        return Err(self.too_many_elements(&self.span()));
                    }
                }
                Token::Name if !is_type && self.peek_second() != Token::Symbol("::") => {
                    let name = self.text().to_owned();
                    if name != "mut" && name != "ref" {
                        self.bound.push((name, false));
                    }
                }
                _ => {}
            }
            self.next();
        }
    }

    /// What stands after `f(x) =`, or is all there is: statements without braces, or an expression.
    pub(super) fn statements_or_expression(&mut self) -> Result<Expr> {
        let start = self.span().start;
        let block = self.statements()?;
        let whole = start..self.end();
        self.without_statements(block, whole)
    }

    /// A block whose only content is its value is that value.
    fn without_statements(&self, block: Block, span: Range<usize>) -> Result<Expr> {
        match block {
            Block {
                statements,
                value: Some(value),
            } if statements.is_empty() => Ok(*value),
            Block { value: None, .. } => {
                let end = self.end();
                let help = "let the last line be what it computes, without a `;`";
                Err(self.mistake(&(end..end), String::from("no value at the end"), help))
            }
            block => Ok(Expr {
                kind: Kind::Block(block),
                span,
            }),
        }
    }

    /// `{ .. }`.
    pub(super) fn block(&mut self) -> Result<Block> {
        let open = self.expect("{")?;
        let known = self.bound.len();
        let block = self.nested(Self::statements)?;
        self.bound.truncate(known);
        self.close("}", &open)?;
        Ok(block)
    }

    fn statements(&mut self) -> Result<Block> {
        let mut block = Block::default();
        loop {
            while self.eat(";").is_some() {}
            if self.is_symbol("}") || self.peek() == Token::End {
                return Ok(block);
            }
            if self.is_name("let") {
                block.statements.push(self.binding()?);
                continue;
            }
            let expr = self.expression()?;
            if let Token::Symbol(sign) = self.peek()
                && ASSIGNMENTS.contains(&sign)
                && self.is_place(&expr)
            {
                self.next();
                let value = self.expression()?;
                self.end_of_statement()?;
                block.statements.push(Statement::Assign(expr, sign, value));
                continue;
            }
            if self.eat(";").is_some() {
                block.statements.push(Statement::Expression(expr));
                continue;
            }
            let is_last = self.is_symbol("}") || self.peek() == Token::End;
            if !is_last && matches!(expr.kind, Kind::If(..) | Kind::Block(_)) {
                block.statements.push(Statement::Expression(expr));
                continue;
            }
            block.value = Some(Box::new(expr));
            return Ok(block);
        }
    }

    /// `let pattern: type = value;`.
    fn binding(&mut self) -> Result<Statement> {
        let word = self.next();
        let start = self.span().start;
        let known = self.bound.len();
        self.words_until(&["="], &word)?;
        let span = start..self.end();
        // The names are given after the value has been read.
        let mut given = self.bound.split_off(known);
        self.expect("=")?;
        let value = self.expression()?;
        self.end_of_statement()?;
        if matches!(value.bare().kind, Kind::Closure(..)) {
            for (_, is_closure) in &mut given {
                *is_closure = true;
            }
        }
        self.bound.append(&mut given);
        let pattern = self.source[span.clone()].to_owned();
        Ok(Statement::Let(pattern, span, value))
    }

    fn end_of_statement(&mut self) -> Result<()> {
        if self.eat(";").is_some() || self.is_symbol("}") || self.peek() == Token::End {
            return Ok(());
        }
        Err(match self.peek() {
            Token::Name | Token::Number => self.wrong("expected `;` before this", ""),
            _ => self.unexpected(),
        })
    }

    /// Whether a value can be given to it.
    fn is_place(&self, expr: &Expr) -> bool {
        match &expr.kind {
            Kind::Name(name) => self.bound.iter().any(|(known, _)| known == name),
            Kind::Index(list, _) => self.is_place(list),
            Kind::Field(whole, _) => self.is_place(whole),
            Kind::Unary("*", inner) => self.is_place(inner),
            _ => false,
        }
    }
}
