//! Other names in the bodies of loops and closures: the labels of ways out, the state of a `scan`.
//!
//! In goes a body with `break`, out comes the same with `break 'stop`, for what was one loop has become several.

use proc_macro2::Ident;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprClosure, ExprForLoop, Lifetime};

use crate::parse::constant::bare;

/// Lets the state of a `scan` stand where it was behind a reference.
pub(super) fn without_reference(body: &mut Expr, name: &Ident, state: &Ident) {
    let (name, state) = (name.clone(), state.clone());
    Behind { name, state }.visit_expr_mut(body);
}

/// The state of a `scan` without the reference that it is behind.
struct Behind {
    name: Ident,
    state: Ident,
}

impl VisitMut for Behind {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let is_state =
            |expr: &Expr| matches!(bare(expr), Expr::Path(path) if path.path.is_ident(&self.name));
        let is_behind = match &*expr {
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => is_state(&unary.expr),
            other => is_state(other),
        };
        if is_behind {
            let state = &self.state;
            *expr = syn::parse_quote!(#state);
        } else {
            visit_mut::visit_expr_mut(self, expr);
        }
    }
}

/// The ways out of a loop, with another label.
pub(super) struct Relabel {
    from: Option<Lifetime>,
    /// The label that they are given, if they are.
    pub(super) to: Option<Lifetime>,
    depth: usize,
    pub(super) breaks: bool,
    /// Whether a loop further in goes on with the next item.
    pub(super) continues: bool,
}

impl Relabel {
    /// Those of a loop, which keep their labels until they are given another.
    pub(super) fn of(each: &ExprForLoop) -> Self {
        Self {
            from: each.label.as_ref().map(|label| label.name.clone()),
            to: None,
            depth: 0,
            breaks: false,
            continues: false,
        }
    }

    fn inside(&mut self, read: impl FnOnce(&mut Self)) {
        self.depth += 1;
        read(self);
        self.depth -= 1;
    }
}

impl VisitMut for Relabel {
    fn visit_expr_break_mut(&mut self, exit: &mut syn::ExprBreak) {
        let is_own = match &exit.label {
            None => self.depth == 0,
            label => *label == self.from,
        };
        if is_own {
            self.breaks = true;
            if self.to.is_some() {
                exit.label.clone_from(&self.to);
            }
        }
    }

    fn visit_expr_continue_mut(&mut self, exit: &mut syn::ExprContinue) {
        self.continues |= exit.label.is_some() && exit.label == self.from;
    }

    fn visit_expr_for_loop_mut(&mut self, each: &mut ExprForLoop) {
        self.inside(|exits| visit_mut::visit_expr_for_loop_mut(exits, each));
    }

    fn visit_expr_while_mut(&mut self, each: &mut syn::ExprWhile) {
        self.inside(|exits| visit_mut::visit_expr_while_mut(exits, each));
    }

    fn visit_expr_loop_mut(&mut self, each: &mut syn::ExprLoop) {
        self.inside(|exits| visit_mut::visit_expr_loop_mut(exits, each));
    }

    fn visit_expr_closure_mut(&mut self, _: &mut ExprClosure) {}
}
