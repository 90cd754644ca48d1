//! Constants that a differentiated value chooses, as in `let k = if x > 0.5 { 2 } else { 3 };`.
//!
//! In goes a branch on something active whose arms give no floats, out comes one in which each arm assigns: what it leaves in the
//! variable is then kept for the backward sweep, as what any copied assignment leaves.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Block, Expr, ExprBlock, ExprIf, Local, Pat, Stmt};

use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::facts::fixed::is_case;
use crate::parse::facts::flow::is_whole;
use crate::parse::facts::mention;
use crate::parse::rewrite::some_of;
use crate::parse::scope::identity;
use crate::parse::values::data::{Data, Pattern};
use crate::parse::variables::pattern;

impl Parser<'_> {
    /// `let k = if active { 2 } else { 3 };`, if a statement is of that form.
    pub(in crate::parse) fn let_chosen(&mut self, local: &Local) -> Option<Data> {
        let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
        if !mention::is_active(&self.scopes, &init.expr) {
            return None;
        }
        let mut names = Vec::new();
        pattern::collect(&local.pat, &mut names);
        let whole = &self.program.whole.names;
        let are_whole =
            !names.is_empty() && names.iter().all(|name| whole.contains(&identity(name)));
        if !are_whole && !gives_no_float(&init.expr) {
            return None;
        }
        let place: Expr = syn::parse2(untyped(&local.pat)?.to_token_stream()).ok()?;
        if names
            .iter()
            .any(|name| self.program.active.contains(&identity(name)))
        {
            return None;
        }
        let inside = in_each_arm(&place, &init.expr)?;
        let renamed = self.declare_renamed(&local.pat);
        self.let_statement(quote!(let #renamed;), false);
        for name in names {
            self.scopes.unsettle(&identity(&name));
        }
        Some(match self.expression(&inside) {
            data @ (Data::Mistake | Data::Never) => data,
            _ => Data::Tuple(Vec::new()),
        })
    }

    /// The pattern of what the arms give, with the parts in it that are constants and certainly no floats.
    pub(in crate::parse) fn with_fixed_parts(
        &self,
        pattern: Pattern,
        values: &[(&Data, &Expr)],
    ) -> Pattern {
        if !self.program.repeats {
            return pattern;
        }
        let values = values.iter();
        let given: Vec<_> = values
            .filter(|(value, _)| !matches!(value, Data::Never))
            .map(|&(value, expr)| (value, Some(last_of(expr))))
            .collect();
        self.fixed_parts(pattern, &given)
    }

    /// The same of what is given, with the words of it where they are known.
    fn fixed_parts(&self, pattern: Pattern, given: &[(&Data, Option<&Expr>)]) -> Pattern {
        match pattern {
            Pattern::Tuple(parts) => {
                let parts = parts.into_iter().enumerate();
                let parts = parts.map(|(place, part)| {
                    let given: Vec<_> = given
                        .iter()
                        .map(|&(value, expr)| {
                            let written = expr.and_then(|expr| match bare(expr) {
                                Expr::Tuple(tuple) => tuple.elems.get(place),
                                _ => None,
                            });
                            match value {
                                Data::Tuple(fields) => {
                                    (fields.get(place).unwrap_or(value), written)
                                }
                                value => (value, written),
                            }
                        })
                        .collect();
                    self.fixed_parts(part, &given)
                });
                Pattern::Tuple(parts.collect())
            }
            Pattern::Maybe(inner) => {
                // What is not there says nothing.
                let given: Vec<_> = given
                    .iter()
                    .filter_map(|&(value, expr)| match value {
                        Data::Maybe(_, value) => Some((&**value, expr.and_then(some_of))),
                        _ => None,
                    })
                    .collect();
                Pattern::Maybe(Box::new(self.fixed_parts(*inner, &given)))
            }
            // Where one arm says it, all do, for they are of one type.
            Pattern::Unknown
                if given.iter().all(|(value, _)| value.is_constant())
                    && given
                        .iter()
                        .any(|&(value, expr)| self.is_fixed_value(value, expr)) =>
            {
                Pattern::Fixed
            }
            pattern => pattern,
        }
    }

    /// Whether a constant is certainly no float.
    pub(in crate::parse) fn is_fixed_value(&self, value: &Data, expr: Option<&Expr>) -> bool {
        expr.is_some_and(|expr| self.is_no_float(expr))
            || matches!(value, Data::Words(words) if self.is_no_float_in_words(words))
    }

    /// The same of words.
    pub(in crate::parse) fn is_no_float_in_words(&self, words: &TokenStream) -> bool {
        syn::parse2(words.clone()).is_ok_and(|value| self.is_no_float(&value))
    }

    /// Whether words are certainly no float: literals of other types, counters, and what is computed of these.
    pub(in crate::parse) fn is_no_float(&self, expr: &Expr) -> bool {
        match bare(expr) {
            Expr::Path(path) if path.path.get_ident().is_some() => path
                .path
                .get_ident()
                .is_some_and(|name| self.scopes.is_whole(&identity(name))),
            Expr::Binary(binary) => {
                self.is_no_float(&binary.left) || self.is_no_float(&binary.right)
            }
            other => is_whole(other) || is_case(other),
        }
    }

    /// The constants in what a branch gives, under names.
    pub(in crate::parse) fn fixed_under_names(&mut self, value: Data, pattern: &Pattern) -> Data {
        match (value, pattern) {
            (Data::Tuple(fields), Pattern::Tuple(patterns)) => {
                let fields = fields.into_iter().zip(patterns);
                Data::Tuple(
                    fields
                        .map(|(field, pattern)| self.fixed_under_names(field, pattern))
                        .collect(),
                )
            }
            (Data::Maybe(there, value), Pattern::Maybe(pattern)) => {
                Data::Maybe(there, Box::new(self.fixed_under_names(*value, pattern)))
            }
            (Data::Number(id), Pattern::Fixed) => {
                let value = self.constant_under_name(id);
                if let Data::Words(words) = &value
                    && let Ok(name) = syn::parse2::<proc_macro2::Ident>(words.clone())
                {
                    self.scopes.set_whole_for_good(&name);
                }
                value
            }
            (value, _) => value,
        }
    }
}

/// Whether an arm of a branch says that what it gives is no float.
pub(in crate::parse) fn gives_no_float(value: &Expr) -> bool {
    let of_block = |block: &Block| match block.stmts.last() {
        Some(Stmt::Expr(value, None)) => is_no_float(value),
        _ => false,
    };
    match bare(value) {
        Expr::If(branch) => {
            let other = branch.else_branch.as_ref();
            of_block(&branch.then_branch) || other.is_some_and(|(_, other)| gives_no_float(other))
        }
        Expr::Match(choice) => choice.arms.iter().any(|arm| is_no_float(&arm.body)),
        Expr::Block(inner) => of_block(&inner.block),
        _ => false,
    }
}

/// A whole number, a truth, a word, a case of an enum or a function's name, or a tuple or an array with one of these.
fn is_no_float(value: &Expr) -> bool {
    match bare(value) {
        Expr::Tuple(tuple) => tuple.elems.iter().any(is_no_float),
        Expr::Array(array) => array.elems.iter().any(is_no_float),
        Expr::Call(call) => is_case(&call.func),
        Expr::Struct(_) => false,
        branch @ (Expr::If(_) | Expr::Match(_) | Expr::Block(_)) => gives_no_float(branch),
        other => is_whole(other) || is_case(other),
    }
}

/// A pattern of names alone, without types and `mut`, as that of an assignment.
fn untyped(given: &Pat) -> Option<Pat> {
    Some(match given {
        Pat::Type(typed) => untyped(&typed.pat)?,
        Pat::Paren(inner) => untyped(&inner.pat)?,
        Pat::Wild(_) => given.clone(),
        Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => {
            let mut name = name.clone();
            name.mutability = None;
            Pat::Ident(name)
        }
        Pat::Tuple(tuple) => {
            let mut tuple = tuple.clone();
            for part in &mut tuple.elems {
                *part = untyped(part)?;
            }
            Pat::Tuple(tuple)
        }
        Pat::Slice(slice) => {
            let mut slice = slice.clone();
            for part in &mut slice.elems {
                *part = untyped(part)?;
            }
            Pat::Slice(slice)
        }
        _ => return None,
    })
}

/// `if c { place = a } else { place = b }` for `place = if c { a } else { b }`, and so for `match`.
pub(in crate::parse) fn in_each_arm(place: &Expr, value: &Expr) -> Option<Expr> {
    let assigned = |value: &Expr| {
        if let Expr::Break(_) | Expr::Continue(_) | Expr::Return(_) = bare(value) {
            return syn::parse_quote_spanned!(value.span()=> { #value; });
        }
        in_each_arm(place, value)
            .unwrap_or_else(|| syn::parse_quote_spanned!(value.span()=> { #place = #value; }))
    };
    let block = |block: &Block| {
        let mut block = block.clone();
        match block.stmts.pop() {
            Some(Stmt::Expr(value, None)) => {
                block.stmts.push(Stmt::Expr(
                    assigned(&value),
                    Some(syn::token::Semi(value.span())),
                ));
                Some(block)
            }
            _ => None,
        }
    };
    Some(match bare(value) {
        Expr::If(branch) => {
            let (token, other) = branch.else_branch.as_ref()?;
            let other = Box::new(in_each_arm(place, other)?);
            Expr::If(ExprIf {
                then_branch: block(&branch.then_branch)?,
                else_branch: Some((*token, other)),
                ..branch.clone()
            })
        }
        Expr::Match(choice) => {
            let mut choice = choice.clone();
            for arm in &mut choice.arms {
                *arm.body = assigned(&arm.body);
            }
            Expr::Match(choice)
        }
        Expr::Block(inner) => Expr::Block(ExprBlock {
            block: block(&inner.block)?,
            ..inner.clone()
        }),
        _ => return None,
    })
}

/// The expression that a value is, at the end of blocks.
pub(in crate::parse) fn last_of(expr: &Expr) -> &Expr {
    match bare(expr) {
        Expr::Block(block) => match block.block.stmts.last() {
            Some(Stmt::Expr(last, None)) => last_of(last),
            _ => expr,
        },
        other => other,
    }
}
