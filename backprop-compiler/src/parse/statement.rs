//! Blocks and statements.

use quote::{ToTokens, quote};
use syn::{Block, Expr, Local, Stmt};

use super::Parser;
use super::constant::bare;
use super::data::{Data, Pattern};
use super::mention;
use crate::graph::{Id, Op, Type};

impl Parser<'_> {
    /// The body of a closure, whose names need no block of their own.
    pub(super) fn body(&mut self, body: &Expr) -> Data {
        match bare(body) {
            Expr::Block(block) if block.label.is_none() => self.statements(&block.block),
            other => self.expression(other),
        }
    }

    /// The result of the closure.
    pub(super) fn result(&mut self, data: &Data, body: &Expr) -> Option<Id> {
        let last = last_expression(body);
        if let Data::Tuple(_) | Data::Array(_) | Data::Place(_) | Data::Truth(_) = data
            && !is_number_place(data)
        {
            let message = format!("the result is {}, not one number", data.description());
            self.errors.push_shared(last, &message, "return one float");
            return None;
        }
        self.number(data, last)
    }

    /// A number for a body that never ends.
    pub(super) fn number_of_never(&mut self) -> Id {
        self.builder.placeholder(Type::Float(self.float))
    }

    /// A block inside an expression.
    pub(super) fn block(&mut self, block: &Block) -> Data {
        if !mention::is_active(&self.scopes, block) {
            return Data::Constant;
        }
        self.scopes.enter();
        self.builder.node(Op::Open, Vec::new(), Type::Unit);
        let mut data = self.statements(block);
        if let Data::Constant = data
            && let Some(Stmt::Expr(last, None)) = block.stmts.last()
        {
            // The names of the block are gone after it, so its value is taken here.
            data = match self.number(&data, last) {
                Some(id) => Data::Number(id),
                None => Data::Mistake,
            };
        }
        self.builder.node(Op::Close, Vec::new(), Type::Unit);
        self.scopes.leave();
        data
    }

    fn statements(&mut self, block: &Block) -> Data {
        for statement in &block.stmts {
            if let Stmt::Item(item) = statement {
                self.statement(item.to_token_stream());
            }
        }
        let mut data = Data::Tuple(Vec::new());
        let mut ends = false;
        let mut is_wrong = false;
        for (place, statement) in block.stmts.iter().enumerate() {
            let is_last = place + 1 == block.stmts.len();
            let found = match statement {
                Stmt::Local(local) => self.local(local),
                Stmt::Item(_) => Data::Tuple(Vec::new()),
                Stmt::Expr(expr, None) if is_last => self.expression(expr),
                Stmt::Expr(expr, semicolon) => self.expression_statement(expr, semicolon.is_some()),
                Stmt::Macro(call) => {
                    if is_last && call.semi_token.is_none() {
                        self.macro_call(&call.mac)
                    } else {
                        match self.macro_call(&call.mac) {
                            Data::Constant => {
                                let words = self.words(&call.mac);
                                self.check(quote!(#words;));
                                Data::Tuple(Vec::new())
                            }
                            data => data,
                        }
                    }
                }
            };
            ends |= matches!(found, Data::Never);
            is_wrong |= matches!(found, Data::Mistake);
            if is_last {
                data = found;
            }
        }
        if is_wrong {
            Data::Mistake
        } else if ends {
            Data::Never
        } else {
            data
        }
    }

    /// An expression whose value is dropped.
    fn expression_statement(&mut self, expr: &Expr, semicolon: bool) -> Data {
        let data = self.expression(expr);
        match data {
            Data::Constant => {
                let words = self.words(expr);
                let end = semicolon.then(|| quote!(;));
                self.check(quote!(#words #end));
                Data::Tuple(Vec::new())
            }
            Data::Never | Data::Mistake => data,
            _ => Data::Tuple(Vec::new()),
        }
    }

    fn local(&mut self, local: &Local) -> Data {
        let Some(init) = &local.init else {
            self.declare(&local.pat, &Data::Unassigned);
            return Data::Tuple(Vec::new());
        };
        let data = self.expression(&init.expr);
        match data {
            Data::Never | Data::Mistake => {
                self.declare(&local.pat, &Data::Mistake);
                data
            }
            Data::Constant => {
                let words = self.words(&init.expr);
                let pattern = &local.pat;
                let diverge = init
                    .diverge
                    .as_ref()
                    .map(|(token, expr)| quote!(#token #expr));
                self.statement(quote!(let #pattern = #words #diverge;));
                self.declare_constants(&local.pat);
                Data::Tuple(Vec::new())
            }
            data => {
                if let Some((token, _)) = &init.diverge {
                    self.errors.push(
                        token,
                        "`let` with `else` on a differentiated value",
                        "only something constant can fail to match",
                    );
                }
                if self.declare_typed(&local.pat, data, &init.expr) {
                    Data::Tuple(Vec::new())
                } else {
                    Data::Mistake
                }
            }
        }
    }
}

/// Whether it is a part of a parameter that is one number.
fn is_number_place(data: &Data) -> bool {
    matches!(data, Data::Place(place) if matches!(place.pattern(), Pattern::Number))
}

/// The expression that a body ends with.
fn last_expression(body: &Expr) -> &Expr {
    let mut expr = bare(body);
    while let Expr::Block(block) = expr
        && let Some(Stmt::Expr(last, None)) = block.block.stmts.last()
    {
        expr = bare(last);
    }
    expr
}
