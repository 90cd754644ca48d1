//! Branches: `if`, `if let` and `match` on something constant.
//!
//! Each arm is read as a region of its own. What an arm assigned to names outside of it becomes a
//! result beside the arm's value, so that after the branch each name stands for one node.

use proc_macro2::Span;
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprIf, ExprMatch, Pat, Stmt};

use crate::graph::{Id, MatchWords, Op};
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::control::cases::Case;
use crate::parse::control::join::Arm;
use crate::parse::control::leave::{leaves, may_leave};
use crate::parse::facts::mention;
use crate::parse::values::data::Data;

impl Parser<'_> {
    /// `if condition { .. } else { .. }`.
    pub(in crate::parse) fn if_expression(&mut self, branch: &ExprIf, is_tail: bool) -> Data {
        let condition = bare(&branch.cond);
        if let Some(token) = let_in_chain(condition)
            && mention::is_active(&self.scopes, branch)
        {
            self.errors.push(
                token,
                "`let` in a chain of conditions cannot be differentiated here",
                "put one `if` into the other",
            );
            return Data::Mistake;
        }
        if let Expr::Let(pattern) = condition {
            if !mention::is_active(&self.scopes, &pattern.expr) {
                let words = self.words(&pattern.expr);
                return self.if_let(branch, pattern, words, is_tail);
            }
            if let Some(words) = self.fixed(&pattern.expr) {
                return self.if_let(branch, pattern, words, is_tail);
            }
            return match self.expression(&pattern.expr) {
                data @ (Data::Mistake | Data::Never) => data,
                Data::Words(words) => self.if_let(branch, pattern, words, is_tail),
                data => self.if_fits(branch, pattern, data, is_tail),
            };
        }
        let data = self.expression(condition);
        if matches!(data, Data::Constant)
            && !mention::is_active(&self.scopes, branch)
            && !self.leaves_from(&branch.then_branch, branch.else_branch.as_ref())
        {
            return Data::Constant;
        }
        let condition = self.truth(&data, condition);
        let then = Expr::Block(syn::ExprBlock {
            attrs: Vec::new(),
            label: None,
            block: branch.then_branch.clone(),
        });
        let nothing = empty(branch.if_token.span);
        let otherwise = branch
            .else_branch
            .as_ref()
            .map_or(&nothing, |(_, expr)| &**expr);
        let arms = [&then, otherwise].map(|expr| (expr, Vec::new()));
        let Some(condition) = condition else {
            // The arms are read for the mistakes in them.
            let _ = self.arms(Op::If, Vec::new(), &arms);
            return Data::Mistake;
        };
        self.builder.span = branch.if_token.span();
        self.is_tail = is_tail;
        self.arms(Op::If, vec![condition], &arms)
    }

    /// `if let pattern = value`, of something that is differentiated.
    fn if_fits(
        &mut self,
        branch: &ExprIf,
        condition: &syn::ExprLet,
        data: Data,
        is_tail: bool,
    ) -> Data {
        let then = &branch.then_branch.stmts;
        let otherwise = branch.else_branch.as_ref().map(|(_, other)| other);
        let always = Pat::Wild(syn::PatWild {
            attrs: Vec::new(),
            underscore_token: syn::token::Underscore(branch.if_token.span),
        });
        let cases = [
            Case {
                pattern: &condition.pat,
                body: quote!(#(#then)*),
            },
            Case {
                pattern: &always,
                body: otherwise.map(ToTokens::to_token_stream).unwrap_or_default(),
            },
        ];
        self.cases(data, &cases, is_tail)
    }

    /// Whether a branch has a way out of what is around it.
    fn leaves_from(
        &self,
        then: &syn::Block,
        otherwise: Option<&(syn::token::Else, Box<Expr>)>,
    ) -> bool {
        self.program.repeats
            && (leaves(then) || otherwise.is_some_and(|(_, other)| may_leave(other)))
    }

    fn if_let(
        &mut self,
        branch: &ExprIf,
        pattern: &syn::ExprLet,
        scrutinee: proc_macro2::TokenStream,
        is_tail: bool,
    ) -> Data {
        if !mention::is_active(&self.scopes, branch)
            && !self.leaves_from(&branch.then_branch, branch.else_branch.as_ref())
        {
            return Data::Constant;
        }
        let words = MatchWords {
            scrutinee,
            arms: vec![pattern.pat.to_token_stream(), quote!(_)],
        };
        let then = Expr::Block(syn::ExprBlock {
            attrs: Vec::new(),
            label: None,
            block: branch.then_branch.clone(),
        });
        let nothing = empty(branch.if_token.span);
        let otherwise = branch
            .else_branch
            .as_ref()
            .map_or(&nothing, |(_, expr)| &**expr);
        self.builder.span = branch.if_token.span();
        let index = self.builder.match_words(words);
        let arms = [(&then, vec![&*pattern.pat]), (otherwise, Vec::new())];
        self.is_tail = is_tail;
        self.arms(Op::Match(index), Vec::new(), &arms)
    }

    /// `match scrutinee { .. }`.
    pub(in crate::parse) fn match_expression(&mut self, branch: &ExprMatch, is_tail: bool) -> Data {
        let fixed = self.fixed(&branch.expr);
        let is_guarded = branch.arms.iter().any(|arm| {
            matches!(&arm.pat, Pat::Guard(guarded)
                if mention::is_active(&self.scopes, &guarded.guard))
        });
        if fixed.is_none() && (is_guarded || mention::is_active(&self.scopes, &branch.expr)) {
            let data = match self.expression(&branch.expr) {
                data @ (Data::Mistake | Data::Never) => return data,
                Data::Constant if is_guarded => {
                    Data::Words(self.named_words(&Data::Constant, &branch.expr))
                }
                data => data,
            };
            if is_guarded || !data.is_constant() {
                let arms = branch.arms.iter();
                let cases: Vec<Case<'_>> = arms
                    .map(|arm| Case {
                        pattern: &arm.pat,
                        body: arm.body.to_token_stream(),
                    })
                    .collect();
                return self.cases(data, &cases, is_tail);
            }
        }
        let leaves = self.program.repeats && branch.arms.iter().any(|arm| may_leave(&arm.body));
        if !mention::is_active(&self.scopes, branch) && !leaves {
            return Data::Constant;
        }
        let mut patterns = Vec::new();
        let mut arms = Vec::new();
        for arm in &branch.arms {
            patterns.push(arm.pat.to_token_stream());
            arms.push((&*arm.body, vec![&arm.pat]));
        }
        let words = MatchWords {
            scrutinee: fixed.unwrap_or_else(|| self.words(&branch.expr)),
            arms: patterns,
        };
        self.builder.span = branch.match_token.span();
        let index = self.builder.match_words(words);
        self.is_tail = is_tail;
        self.arms(Op::Match(index), Vec::new(), &arms)
    }

    /// Reads the arms, and joins their values and what they assigned.
    pub(in crate::parse) fn arms(
        &mut self,
        op: Op,
        args: Vec<Id>,
        exprs: &[(&Expr, Vec<&Pat>)],
    ) -> Data {
        let is_tail = std::mem::take(&mut self.is_tail);
        let span = self.builder.span;
        let mut arms: Vec<Arm<'_>> = Vec::new();
        for (expr, patterns) in exprs {
            self.builder.open();
            self.scopes.enter();
            self.scopes.begin_branch();
            for pattern in patterns {
                self.declare_constants(pattern);
                self.unsettle_names(pattern);
            }
            let blocks = std::mem::take(&mut self.inner_blocks);
            self.is_tail = is_tail;
            self.is_region = true;
            let mut value = self.expression(expr);
            self.is_region = false;
            self.inner_blocks = blocks;
            if matches!(value, Data::Constant) && gives_nothing(expr) {
                let words = self.words(expr);
                self.copied_statement(expr, quote!(#words;));
                value = Data::Tuple(Vec::new());
            }
            let place = if is_tail {
                self.result_of_lists(&value, alone(expr))
            } else {
                self.tuple_of_lists(&value, alone(expr))
            };
            if let Some(place) = place {
                value = Data::Place(place);
            }
            let assigned = self.scopes.end_branch();
            self.scopes.leave();
            // The region goes on after the pattern of the results is known.
            let region = self.builder.close(Vec::new());
            arms.push(Arm {
                region,
                value,
                assigned,
                expr: alone(expr),
            });
        }
        let data = self.join(op, args, arms, span);
        self.touch_all();
        data
    }

    /// What a pattern names is not there in the backward sweep.
    pub(in crate::parse) fn unsettle_names(&mut self, pattern: &Pat) {
        let mut names = Vec::new();
        crate::parse::variables::pattern::collect(pattern, &mut names);
        for name in names {
            self.scopes.unsettle(&crate::parse::scope::identity(&name));
        }
    }
}

/// The first `let` beside an `&&`.
fn let_in_chain(condition: &Expr) -> Option<&syn::token::Let> {
    let mut operands = vec![condition];
    while let Some(operand) = operands.pop() {
        match operand {
            Expr::Binary(both) if matches!(both.op, BinOp::And(_)) => {
                operands.extend([&*both.right, &*both.left]);
            }
            Expr::Let(pattern) if !std::ptr::eq(operand, condition) => {
                return Some(&pattern.let_token);
            }
            _ => {}
        }
    }
    None
}

/// The expression that is all there is in a block.
fn alone(mut expr: &Expr) -> &Expr {
    while let Expr::Block(block) = bare(expr)
        && block.label.is_none()
        && let [Stmt::Expr(last, None)] = block.block.stmts.as_slice()
    {
        expr = last;
    }
    expr
}

/// Whether an expression is one of those whose value is `()`, as far as its form says.
pub(in crate::parse) fn gives_nothing(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Block(block) => match block.block.stmts.last() {
            Some(Stmt::Expr(last, None)) => gives_nothing(last),
            Some(Stmt::Macro(call)) => call.semi_token.is_some(),
            _ => true,
        },
        Expr::If(branch) => branch
            .else_branch
            .as_ref()
            .is_none_or(|(_, other)| gives_nothing(other)),
        Expr::Match(branch) => branch
            .arms
            .first()
            .is_some_and(|arm| gives_nothing(&arm.body)),
        Expr::Tuple(fields) => fields.elems.is_empty(),
        Expr::Assign(_) | Expr::ForLoop(_) | Expr::While(_) => true,
        Expr::Binary(binary) => is_assignment(binary.op),
        _ => false,
    }
}

pub(in crate::parse) fn is_assignment(op: BinOp) -> bool {
    matches!(
        op,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
            | BinOp::BitXorAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
            | BinOp::ShlAssign(_)
            | BinOp::ShrAssign(_)
    )
}

/// `()`, for an `if` without `else`, which is to blame for it.
fn empty(span: Span) -> Expr {
    Expr::Tuple(syn::ExprTuple {
        attrs: Vec::new(),
        paren_token: syn::token::Paren(span),
        elems: syn::punctuated::Punctuated::new(),
    })
}
