//! What statements, loops and patterns say of the types of the names that they give.
//!
//! In goes `for (k, &j) in s.table.iter().enumerate()`, out comes that `k` is a whole number, and that `j` is of the type of `s.table[..]`.

use std::collections::HashMap;

use syn::{Expr, Local, Pat, Type};

use super::Reader;
use super::classes::Class;
use crate::parse::constant::bare;
use crate::parse::expression::is_integer;

impl Reader {
    pub(super) fn block(&mut self, block: &syn::Block) -> Option<Class> {
        self.blocks.push(HashMap::new());
        let mut last = None;
        for statement in &block.stmts {
            last = match statement {
                syn::Stmt::Local(local) => {
                    self.local(local);
                    None
                }
                syn::Stmt::Expr(expr, end) => self.class(expr).filter(|_| end.is_none()),
                syn::Stmt::Macro(call) => {
                    self.list_macro(&call.mac);
                    None
                }
                syn::Stmt::Item(_) => None,
            };
        }
        self.blocks.pop();
        last
    }

    fn local(&mut self, local: &Local) {
        let Some(init) = &local.init else {
            self.bind(&local.pat, None);
            return;
        };
        if let (Expr::Closure(closure), Pat::Ident(name)) = (bare(&init.expr), &local.pat) {
            let closure = self.closure(closure);
            self.bind(&local.pat, None);
            self.closures.insert(name.ident.to_string(), closure);
            return;
        }
        let class = self.class(&init.expr);
        if let Some((_, otherwise)) = &init.diverge {
            self.class(otherwise);
        }
        if let (Pat::Tuple(names), Expr::Tuple(values)) = (&local.pat, bare(&init.expr)) {
            for (name, value) in names.elems.iter().zip(&values.elems) {
                let class = self.class(value);
                self.bind(name, class);
            }
            return;
        }
        if let Pat::Struct(fields) = &local.pat {
            let whole = super::way(&init.expr);
            for field in &fields.fields {
                let class = match (&whole, &field.member) {
                    (Some(whole), syn::Member::Named(name)) => {
                        self.at_way(format!("{whole}.{name}"))
                    }
                    _ => None,
                };
                self.bind(&field.pat, class);
            }
            return;
        }
        self.bind(&local.pat, class);
    }

    /// The names of a loop, by what it goes through.
    pub(super) fn items(&mut self, pattern: &Pat, list: &Expr) {
        match bare(list) {
            Expr::Range(_) => {
                let class = self.set_whole(list);
                self.bind(pattern, class);
            }
            Expr::MethodCall(call)
                if call.method == "enumerate" && matches!(pattern, Pat::Tuple(_)) =>
            {
                let Pat::Tuple(parts) = pattern else { return };
                let place = self.classes.new_whole();
                if let (Some(first), Some(second)) = (parts.elems.first(), parts.elems.get(1)) {
                    self.items(second, &call.receiver);
                    self.bind(first, Some(place));
                }
            }
            Expr::MethodCall(call)
                if ["rev", "iter", "copied", "cloned", "skip", "take", "step_by"]
                    .iter()
                    .any(|name| call.method == name) =>
            {
                for arg in &call.args {
                    self.set_whole(arg);
                }
                self.items(pattern, &call.receiver);
            }
            Expr::Path(_) | Expr::Field(_) | Expr::Index(_) | Expr::Reference(_) => {
                self.class(list);
                let class = self.element(list);
                self.bind(pattern, class);
            }
            other => {
                self.class(other);
                self.bind(pattern, None);
            }
        }
    }

    /// Gives a pattern's names; of parts of what is taken apart nothing is said.
    pub(super) fn bind(&mut self, pattern: &Pat, class: Option<Class>) {
        match pattern {
            Pat::Ident(name) => {
                let given = self.declare(&name.ident.to_string());
                self.same(Some(given), class);
            }
            Pat::Reference(lent) => self.bind(&lent.pat, class),
            Pat::Paren(inner) => self.bind(&inner.pat, class),
            Pat::Type(typed) => {
                let class = class.unwrap_or_else(|| self.classes.new_class());
                if is_whole_type(&typed.ty) {
                    self.classes.set_whole(class);
                }
                self.bind(&typed.pat, Some(class));
            }
            other => {
                let mut names = Vec::new();
                crate::parse::variables::pattern::collect(other, &mut names);
                for name in names {
                    self.declare(&name.to_string());
                }
            }
        }
    }
}

/// A type of whole numbers, behind references too.
pub(super) fn is_whole_type(ty: &Type) -> bool {
    match ty {
        Type::Reference(lent) => is_whole_type(&lent.elem),
        ty => is_integer(ty),
    }
}
