//! What a typed text says, whatever its notation: the tree between the parser and the writer.

use std::ops::Range;

/// An expression and where it stands in the text.
#[derive(Debug)]
pub(super) struct Expr {
    pub(super) kind: Kind,
    pub(super) span: Range<usize>,
}

/// The forms of expressions.
#[derive(Debug)]
pub(super) enum Kind {
    /// A number, as it was typed.
    Number(String),
    /// A variable, `true`, or a path such as `f64::consts::PI`.
    Name(String),
    /// `-x`, `!x`, `&x`, `*x`.
    Unary(&'static str, Box<Expr>),
    /// Two operands with the operator between them and its place.
    Binary(Box<Expr>, &'static str, Range<usize>, Box<Expr>),
    /// A power, whose place is that of the sign.
    Power(Box<Expr>, Range<usize>, Box<Expr>),
    /// A function of the table of rules, by its name there and the place of the name.
    Elementary(&'static str, Range<usize>, Vec<Expr>),
    /// Any other call, by what was typed.
    Call(String, Range<usize>, Vec<Expr>),
    /// `receiver.name::<type>(arguments)`; the name with what stands between it and the parenthesis.
    Method(Box<Expr>, String, Range<usize>, Vec<Expr>),
    /// `pair.0`.
    Field(Box<Expr>, String),
    /// `w[0]`.
    Index(Box<Expr>, Box<Expr>),
    /// `[a, b]`.
    Array(Vec<Expr>),
    /// `[a; 3]`.
    Repeat(Box<Expr>, String),
    /// `(a, b)`.
    Tuple(Vec<Expr>),
    /// `(a)`.
    Parentheses(Box<Expr>),
    /// `if a { b } else { c }`.
    If(Box<Expr>, Block, Option<Box<Expr>>),
    /// `{ .. }`.
    Block(Block),
    /// `|a| ..`, with what stands between the bars, as typed.
    Closure(String, Box<Expr>),
    /// `a..b`, with the sign.
    Range(Box<Expr>, &'static str, Box<Expr>),
    /// `a as f64`.
    Cast(Box<Expr>, String),
}

/// Statements, and the value at the end.
#[derive(Debug, Default)]
pub(super) struct Block {
    pub(super) statements: Vec<Statement>,
    pub(super) value: Option<Box<Expr>>,
}

/// One statement.
#[derive(Debug)]
pub(super) enum Statement {
    /// `let pattern = value;`, with the pattern and its type as typed.
    Let(String, Range<usize>, Expr),
    /// `place = value;`, `place += value;`, with the sign.
    Assign(Expr, &'static str, Expr),
    /// `value;`.
    Expression(Expr),
}

/// A parameter with its type, as a closure has it, and its place where it was typed.
pub(super) type Parameter = (String, Option<Range<usize>>);

/// The whole: the function's inputs and what it computes.
#[derive(Debug)]
pub(super) struct Closure {
    /// What stands between the bars.
    pub(super) parameters: Vec<Parameter>,
    /// The type of the result, as typed.
    pub(super) output: Option<String>,
    pub(super) body: Expr,
}

impl Expr {
    /// The expression within parentheses.
    pub(super) fn bare(&self) -> &Self {
        let mut expr = self;
        while let Kind::Parentheses(inner) = &expr.kind {
            expr = inner;
        }
        expr
    }
}
