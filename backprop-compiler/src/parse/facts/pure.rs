//! Which words give the same when they are evaluated again, so that the backward sweep can.
//!
//! In goes an expression without active numbers, out comes whether it reads only what does not
//! change, by operations that do nothing else. `row * width + column` does; `next(&mut state)`
//! does not, nor does anything that mentions a `let mut`.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Expr, ExprMethodCall, Stmt, UnOp};

use crate::graph::Base;
use crate::parse::Parser;
use crate::parse::scope::identity;
use crate::parse::values::data::Data;
use crate::rules;

/// The methods of integers, slices and options that only look.
const METHODS: &[&str] = &[
    "abs_diff",
    "as_bytes",
    "as_ref",
    "as_slice",
    "checked_add",
    "checked_div",
    "checked_mul",
    "checked_sub",
    "chunks",
    "chunks_exact",
    "clone",
    "cloned",
    "cmp",
    "contains",
    "copied",
    "count_ones",
    "div_ceil",
    "enumerate",
    "expect",
    "first",
    "get",
    "is_empty",
    "is_multiple_of",
    "is_none",
    "is_power_of_two",
    "is_some",
    "isqrt",
    "iter",
    "last",
    "leading_zeros",
    "len",
    "min_by",
    "pow",
    "rev",
    "rotate_left",
    "rotate_right",
    "saturating_add",
    "saturating_mul",
    "saturating_sub",
    "skip",
    "step_by",
    "take",
    "to_owned",
    "to_vec",
    "trailing_zeros",
    "unsigned_abs",
    "unwrap",
    "unwrap_or",
    "windows",
    "wrapping_add",
    "wrapping_mul",
    "wrapping_sub",
    "zip",
    "is_finite",
    "size_hint",
    "is_nan",
    "next_power_of_two",
    "ilog2",
    "max_by",
    "ncols",
    "nrows",
    "dim",
];

impl Parser<'_> {
    /// Whether the words can be evaluated again.
    pub(in crate::parse) fn is_pure(&self, words: &TokenStream) -> bool {
        let mut tokens = words.clone().into_iter();
        match (tokens.next(), tokens.next()) {
            (Some(TokenTree::Literal(_)), None) => return true,
            // Most words are one name that is known here, and to read it as an expression takes longer.
            (Some(TokenTree::Ident(name)), None) => {
                let name = identity(&name);
                if self.scopes.find(&name).is_some() {
                    return self.is_pure_name(&name);
                }
            }
            _ => {}
        }
        syn::parse2::<Expr>(words.clone()).is_ok_and(|expr| self.is_pure_expr(&expr))
    }

    /// Whether an expression can be evaluated again.
    pub(in crate::parse) fn is_pure_expr(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Lit(_) => true,
            Expr::Path(path) => match path.path.get_ident() {
                Some(name) => self.is_pure_name(&identity(name)),
                None => true,
            },
            Expr::Paren(inner) => self.is_pure_expr(&inner.expr),
            Expr::Group(inner) => self.is_pure_expr(&inner.expr),
            Expr::Field(field) => self.is_pure_expr(&field.base),
            Expr::Index(index) => self.is_pure_expr(&index.expr) && self.is_pure_expr(&index.index),
            Expr::Unary(unary) => {
                matches!(unary.op, UnOp::Deref(_) | UnOp::Not(_) | UnOp::Neg(_))
                    && self.is_pure_expr(&unary.expr)
            }
            Expr::Binary(binary) => {
                !crate::parse::control::branch::is_assignment(binary.op)
                    && self.is_pure_expr(&binary.left)
                    && self.is_pure_expr(&binary.right)
            }
            Expr::Cast(cast) => self.is_pure_expr(&cast.expr),
            Expr::Reference(lent) => lent.mutability.is_none() && self.is_pure_expr(&lent.expr),
            Expr::Tuple(tuple) => tuple.elems.iter().all(|part| self.is_pure_expr(part)),
            Expr::Array(array) => array.elems.iter().all(|part| self.is_pure_expr(part)),
            Expr::Repeat(repeat) => {
                self.is_pure_expr(&repeat.expr) && self.is_pure_expr(&repeat.len)
            }
            Expr::Range(range) => {
                let ends = [&range.start, &range.end];
                ends.into_iter().flatten().all(|end| self.is_pure_expr(end))
            }
            Expr::MethodCall(call) => self.is_pure_call(call),
            Expr::Call(call) => match &*call.func {
                Expr::Path(path) => {
                    (is_conversion(&path.path) || is_copy(&path.path))
                        && call.args.iter().all(|arg| self.is_pure_expr(arg))
                }
                _ => false,
            },
            Expr::Struct(literal) => {
                literal.rest.is_none()
                    && literal
                        .fields
                        .iter()
                        .all(|field| self.is_pure_expr(&field.expr))
            }
            Expr::If(branch) => {
                self.is_pure_expr(&branch.cond)
                    && self.is_pure_block(&branch.then_branch)
                    && branch
                        .else_branch
                        .as_ref()
                        .is_some_and(|(_, other)| self.is_pure_expr(other))
            }
            Expr::Block(block) => self.is_pure_block(&block.block),
            _ => false,
        }
    }

    fn is_pure_block(&self, block: &syn::Block) -> bool {
        matches!(block.stmts.as_slice(), [Stmt::Expr(only, None)] if self.is_pure_expr(only))
    }

    pub(in crate::parse) fn is_pure_name(&self, name: &str) -> bool {
        if !self.scopes.is_stable(name) {
            return false;
        }
        match self.scopes.find(name) {
            // What is captured may be changed all the same.
            None => !self
                .program
                .changed
                .contains(crate::parse::scope::spelling(name)),
            Some(Data::Constant) => true,
            // A parameter never changes.
            Some(Data::Place(place)) => matches!(place.base, Base::Parameter(_)),
            _ => false,
        }
    }

    fn is_pure_call(&self, call: &ExprMethodCall) -> bool {
        let name = call.method.to_string();
        if matches!(name.as_str(), "len" | "is_empty") && call.args.is_empty() {
            return self.has_fixed_length(&call.receiver);
        }
        if matches!(name.as_str(), "get" | "take") && call.args.is_empty() {
            // Of a `Cell`, which somebody may set in between.
            return false;
        }
        let is_known = METHODS.contains(&name.as_str()) || rules::public(&name).is_some();
        is_known
            && self.is_pure_expr(&call.receiver)
            && call.args.iter().all(|arg| self.is_pure_expr(arg))
    }

    /// Whether the length of a list does not change, and the list is at hand in the backward sweep.
    fn has_fixed_length(&self, list: &Expr) -> bool {
        self.is_pure_expr(list)
    }
}

/// `owned` of ours.
fn is_copy(path: &syn::Path) -> bool {
    let mut segments = path.segments.iter().rev();
    segments.next().is_some_and(|last| last.ident == "owned")
        && segments
            .next()
            .is_some_and(|module| module.ident == "__private")
}

/// `f64::from`, `usize::from`, `T::from_f64`, `Some`: what only makes one value of another.
pub(in crate::parse) fn is_conversion(path: &syn::Path) -> bool {
    let Some(last) = path.segments.last() else {
        return false;
    };
    let name = last.ident.to_string();
    matches!(
        name.as_str(),
        "from" | "from_f64" | "from_i32" | "constant" | "Some"
    ) || rules::public(&name).is_some()
}
