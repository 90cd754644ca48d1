//! Blocks inside expressions.
//!
//! In goes `{ let a = x * x; a + 1.0 }`, out comes what it gives, which is still there when the names of the block are gone.

use proc_macro2::{Ident, Span};
use quote::{ToTokens, quote};
use syn::{Block, Expr, Stmt};

use super::Parser;
use crate::graph::{Id, Op, Type};
use crate::parse::control::branch::gives_nothing;
use crate::parse::control::leave::leaves;
use crate::parse::facts::mention;
use crate::parse::values::data::Data;

/// A constant that is still there when the names of a block are gone.
struct Kept {
    id: Id,
    name: Ident,
    /// Whether it is certainly no float.
    is_whole: bool,
}

impl Parser<'_> {
    /// A block inside an expression.
    pub(super) fn block(&mut self, block: &Block, is_tail: bool) -> Data {
        let is_region = std::mem::take(&mut self.is_region);
        if !mention::is_active(&self.scopes, block) && !leaves(block) {
            return Data::Constant;
        }
        self.inner_blocks += usize::from(!is_region);
        self.is_tail = is_tail;
        self.scopes.enter();
        if !is_region {
            self.builder.node(Op::Open, Vec::new(), Type::Unit);
        }
        let mut data = self.statements(block);
        let last = match block.stmts.last() {
            Some(Stmt::Expr(last, None)) => Some(last),
            _ => None,
        };
        let mut kept = Vec::new();
        if let Some(last) = last
            && self.program.repeats
            && !is_region
        {
            // It may be of any type.
            data = self.taken_out(data, last, &mut kept);
        } else if let (Data::Constant, Some(last)) = (&data, last)
            && gives_nothing(last)
        {
            let words = self.words(last);
            self.check(quote!(#words;));
            data = Data::Tuple(Vec::new());
        } else if let Data::Constant = data
            && let Some(last) = last
        {
            // The names of the block are gone after it, so its value is taken here.
            data = match self.number(&data, last) {
                Some(id) => Data::Number(id),
                None => Data::Mistake,
            };
        }
        if let Some(last) = last
            && self.program.repeats
        {
            // So are the numbers in its variables.
            data = self.loaded(data, last);
        }
        if let Some(last) = last
            && self.program.repeats
            && !is_region
        {
            data = self.given_out(data, last);
        }
        if !is_region {
            self.builder.node(Op::Close, Vec::new(), Type::Unit);
        }
        self.scopes.leave();
        self.inner_blocks -= usize::from(!is_region);
        if let Data::Place(place) = &data
            && let Some(cell) = place.cell()
            && let Some(name) = self.builder.function().cells[cell].ident.clone()
            && self.scopes.find(&super::scope::identity(&name)).is_none()
        {
            // Words that ask for its length mention it by its name.
            self.scopes
                .declare(&name, Data::Place(Self::whole_of(place, &name)));
        }
        for Kept { id, name, is_whole } in kept {
            self.bind(&name, &Data::Number(id));
            self.scopes.declare(&name, Data::Constant);
            if is_whole {
                self.scopes.set_whole_for_good(&name);
            }
            // The backward sweep has the value, where it reads one, and not the name.
            self.scopes.unsettle(&super::scope::identity(&name));
        }
        data
    }

    /// What a block gives, with constants in it under names that are there after it.
    fn taken_out(&mut self, data: Data, last: &Expr, kept: &mut Vec<Kept>) -> Data {
        match data {
            Data::Constant | Data::Words(_) => {
                let is_whole = self.is_fixed_value(&data, Some(last));
                let id = self.typed(&data, last, Type::Any);
                self.names += 1;
                let name = Ident::new(&format!("part_{}", self.names), Span::mixed_site());
                kept.push(Kept {
                    id,
                    name: name.clone(),
                    is_whole,
                });
                Data::Words(name.to_token_stream())
            }
            Data::Tuple(parts) => {
                let parts = parts.into_iter();
                Data::Tuple(parts.map(|part| self.taken_out(part, last, kept)).collect())
            }
            Data::Maybe(there, value) => {
                let there = self.taken_out(*there, last, kept);
                Data::Maybe(
                    Box::new(there),
                    Box::new(self.taken_out(*value, last, kept)),
                )
            }
            data => data,
        }
    }
}
