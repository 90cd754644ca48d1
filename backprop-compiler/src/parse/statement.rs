//! The statements of a body.

use proc_macro2::Ident;
use quote::{ToTokens, quote};
use syn::{Block, Expr, Local, Pat, Stmt};

use super::Parser;
use super::constant::bare;
use crate::parse::control::leave::{always_exits, may_exit};
use crate::parse::control::repeat::block_of;
use crate::parse::facts::flow::{makes_list, sources_of};
use crate::parse::facts::mention;
use crate::parse::values::data::Data;

impl Parser<'_> {
    /// The body of a closure, whose names need no block of their own.
    pub(super) fn body(&mut self, body: &Expr) -> Data {
        match bare(body) {
            Expr::Block(block) if block.label.is_none() => {
                self.is_tail = true;
                self.is_whole = true;
                self.statements(&block.block)
            }
            other => {
                self.is_tail = true;
                self.expression(other)
            }
        }
    }

    pub(super) fn statements(&mut self, block: &Block) -> Data {
        let is_whole = std::mem::take(&mut self.is_whole);
        for statement in &block.stmts {
            // Those of a function stand at the beginning of each of its derivatives.
            if let Stmt::Item(item) = statement
                && !(is_whole && self.is_function)
            {
                self.let_statement(item.to_token_stream(), true);
                if let syn::Item::Const(syn::ItemConst { ident, .. })
                | syn::Item::Static(syn::ItemStatic { ident, .. }) = item
                {
                    // It hides what the blocks around call the same.
                    self.scopes.declare(ident, Data::Constant);
                }
            }
        }
        self.statements_of(&block.stmts)
    }

    /// The statements of a block, or the last of them.
    pub(super) fn statements_of(&mut self, statements: &[Stmt]) -> Data {
        let is_tail = std::mem::take(&mut self.is_tail);
        let mut data = Data::Tuple(Vec::new());
        let mut ends = false;
        let mut is_wrong = false;
        for (place, statement) in statements.iter().enumerate() {
            let is_last = place + 1 == statements.len();
            let rest = &statements[place + 1..];
            let exits = self.program.repeats && may_exit(statement);
            let may_fail = matches!(statement, Stmt::Local(local)
            if local.init.as_ref().is_some_and(|init| {
                init.diverge.is_some() && mention::is_active(&self.scopes, &init.expr)
            }));
            let branch = (exits || may_fail)
                .then(|| guard(statement, rest).or_else(|| self.let_guard(statement, rest)))
                .flatten();
            if let Some(branch) = branch {
                self.is_tail = is_tail;
                let found = self.expression(&branch);
                return if is_wrong { Data::Mistake } else { found };
            }
            let given = super::rewrite::given_at_once(&statements[place..]);
            let active = |part: &Expr| mention::is_active(&self.scopes, part);
            let changed = |name: &Ident| self.program.changed.contains(&name.to_string());
            let given = given.or_else(|| {
                super::rewrite::without_iterator(&statements[place..], &active, &changed)
            });
            if let Some(others) = given {
                self.is_tail = is_tail;
                let found = self.statements_of(&others);
                return if is_wrong { Data::Mistake } else { found };
            }
            if let Some(mut others) = self.short_for(statement) {
                others.extend(
                    rest.iter()
                        .filter(|other| !matches!(other, Stmt::Item(_)))
                        .cloned(),
                );
                self.is_tail = is_tail;
                let found = self.statements_of(&others);
                return if is_wrong { Data::Mistake } else { found };
            }
            self.is_tail = is_tail && is_last;
            let found = match statement {
                Stmt::Local(local) => match self.let_lent(local) {
                    Some(data) => data,
                    None => self.local(local),
                },
                Stmt::Item(_) => Data::Tuple(Vec::new()),
                Stmt::Expr(expr, None) if is_last && !gives_nothing(expr) => self.expression(expr),
                Stmt::Expr(expr, semicolon) => self.expression_statement(expr, semicolon.is_some()),
                Stmt::Macro(call) => {
                    if is_last && call.semi_token.is_none() {
                        self.macro_call(&call.mac)
                    } else {
                        match self.macro_call(&call.mac) {
                            Data::Constant => {
                                self.copied_macro(&call.mac);
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
            } else if exits && !ends {
                self.is_tail = is_tail;
                let found = self.rest(rest);
                return if is_wrong { Data::Mistake } else { found };
            }
        }
        self.is_tail = false;
        if is_wrong {
            Data::Mistake
        } else if ends {
            Data::Never
        } else {
            data
        }
    }

    /// What a `let` is short for where it reads differentiated values.
    fn short_for(&self, statement: &Stmt) -> Option<Vec<Stmt>> {
        let others = super::rewrite::statement(statement)?;
        let local = match statement {
            Stmt::Local(local) => local,
            Stmt::Expr(expr, _) => {
                let list = super::rewrite::list_of(expr);
                let is_active = mention::is_active(&self.scopes, list);
                return (is_active && !self.may_be_constants(list, expr)).then_some(others);
            }
            _ => return None,
        };
        let init = local.init.as_ref()?;
        let subject = match &init.diverge {
            Some(_) => super::rewrite::list_of(&init.expr),
            None => &init.expr,
        };
        mention::is_active(&self.scopes, subject).then_some(others)
    }

    /// `let pattern = value else { return x; }; rest` as `if let pattern = value { rest } else { x }`.
    fn let_guard(&self, statement: &Stmt, rest: &[Stmt]) -> Option<Expr> {
        let Stmt::Local(local) = statement else {
            return None;
        };
        let init = local.init.as_ref()?;
        let (_, otherwise) = init.diverge.as_ref()?;
        let is_some = matches!(&local.pat, Pat::TupleStruct(some) if some.path.is_ident("Some"));
        if rest.is_empty() || (mention::is_active(&self.scopes, &init.expr) && !is_some) {
            return None;
        }
        if super::rewrite::local(local).is_some() {
            return None;
        }
        let (pattern, value) = (&local.pat, &init.expr);
        let rest = rest
            .iter()
            .filter(|statement| !matches!(statement, Stmt::Item(_)));
        syn::parse2(quote!(if let #pattern = #value { #(#rest)* } else #otherwise)).ok()
    }

    /// An expression whose value is dropped.
    fn expression_statement(&mut self, expr: &Expr, semicolon: bool) -> Data {
        self.is_tail &= matches!(bare(expr), Expr::Return(_) | Expr::If(_) | Expr::Match(_));
        let is_exit = matches!(bare(expr), Expr::Return(_)) && self.is_tail;
        let data = self.expression(expr);
        if is_exit {
            return match (data, bare(expr)) {
                (data @ Data::Constant, Expr::Return(exit)) => {
                    let value = exit.expr.as_deref().unwrap_or(expr);
                    Data::Words(self.named_words(&data, value))
                }
                (data, _) => data,
            };
        }
        match data {
            Data::Constant => {
                let words = self.words(expr);
                let end = semicolon.then(|| quote!(;));
                self.copied_statement(expr, quote!(#words #end));
                Data::Tuple(Vec::new())
            }
            Data::Never | Data::Mistake => data,
            _ => Data::Tuple(Vec::new()),
        }
    }

    fn local(&mut self, local: &Local) -> Data {
        let Some(init) = &local.init else {
            self.let_later(local);
            return Data::Tuple(Vec::new());
        };
        if let Some(data) = self.let_holder(local) {
            return data;
        }
        if let Some(typed) = self.with_type_of_lists(local) {
            return self.local(&typed);
        }
        if let Some(data) = self.let_parts(local).or_else(|| self.let_chosen(local)) {
            return data;
        }
        if let (Expr::Closure(closure), Pat::Ident(name)) = (bare(&init.expr), &local.pat)
            && self.program.repeats
            && self.program.called.contains(&name.ident.to_string())
        {
            let data = self.closure(closure);
            self.scopes.declare(&name.ident, data);
            return Data::Tuple(Vec::new());
        }
        if let Some(data) = self.let_function(local, &init.expr) {
            return data;
        }
        let mut data = self.beginning_of_local(local, &init.expr);
        if self.program.repeats {
            data = self.settled(data, &init.expr);
            if self.refuse_unsaid_option(&data, &local.pat) {
                return Data::Mistake;
            }
        }
        if let Data::Place(place) = data {
            let is_whole = matches!(
                crate::parse::iterators::item::unwrapped(&local.pat),
                Pat::Ident(_) | Pat::Wild(_)
            );
            data = Data::Place(if is_whole {
                place
            } else {
                self.with_name(place)
            });
        }
        if let (Data::Closure(..), Pat::Ident(name)) = (&data, &local.pat) {
            self.scopes.declare(&name.ident, data);
            return Data::Tuple(Vec::new());
        }
        let data = match (data, &init.diverge) {
            (data @ (Data::Never | Data::Mistake), _) => data,
            (data, None) => match self.declare_cell(&local.pat, data, &init.expr) {
                Some(data) => data,
                None => return Data::Tuple(Vec::new()),
            },
            (data, _) => data,
        };
        match data {
            Data::Never | Data::Mistake => {
                self.declare(&local.pat, &Data::Mistake);
                data
            }
            Data::Constant if self.program.repeats => {
                let words = self.words(&init.expr);
                self.let_constant(&local.pat, init.diverge.as_ref(), &words);
                Data::Tuple(Vec::new())
            }
            Data::Words(words)
                if self.program.repeats
                    && matches!(unwrapped_pattern(&local.pat), Pat::Ident(_)) =>
            {
                self.let_constant(&local.pat, init.diverge.as_ref(), &words);
                Data::Tuple(Vec::new())
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

impl Parser<'_> {
    /// What a variable begins with.
    fn beginning_of_local(&mut self, local: &Local, init: &Expr) -> Data {
        if self.is_list_of_constants(local, init) {
            return Data::Constant;
        }
        self.lists.collected_like = self.type_of_elements(&local.pat, init);
        self.lists.is_nested = matches!(&local.pat, Pat::Ident(name)
            if self.program.nested.contains(&name.ident.to_string())
                || self.program.lent.contains(&name.ident.to_string()));
        let data = self.expression(init);
        self.lists.is_nested = false;
        data
    }

    /// Whether a list is made of what active values are only asked for their number or compared for, as `(0..x.len()).collect()`.
    fn is_list_of_constants(&self, local: &Local, init: &Expr) -> bool {
        let mut names = Vec::new();
        crate::parse::variables::pattern::collect(&local.pat, &mut names);
        let mut sources = std::collections::HashSet::new();
        sources_of(init, &mut sources);
        makes_list(init)
            && names
                .iter()
                .map(super::scope::identity)
                .chain(sources)
                .all(|name| !self.program.active.contains(&name))
    }
}

/// Whether an expression without a semicolon after it is a statement all the same.
fn gives_nothing(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::If(branch) => branch.else_branch.is_none(),
        Expr::ForLoop(_) | Expr::While(_) | Expr::Assign(_) => true,
        _ => false,
    }
}

fn unwrapped_pattern(pattern: &Pat) -> &Pat {
    match pattern {
        Pat::Type(typed) => unwrapped_pattern(&typed.pat),
        other => other,
    }
}

/// `if c { .. return x; } rest` as `if c { .. x } else { rest }`, if a statement is of that form.
fn guard(statement: &Stmt, rest: &[Stmt]) -> Option<Expr> {
    let Stmt::Expr(expr, _) = statement else {
        return None;
    };
    let Expr::If(branch) = bare(expr) else {
        return None;
    };
    if rest.is_empty() || branch.else_branch.is_some() || !always_exits(&branch.then_branch) {
        return None;
    }
    let span = branch.if_token.span;
    let rest = rest
        .iter()
        .filter(|statement| !matches!(statement, Stmt::Item(_)));
    let otherwise = block_of(Block {
        brace_token: syn::token::Brace(span),
        stmts: rest.cloned().collect(),
    });
    let mut branch = branch.clone();
    branch.else_branch = Some((syn::token::Else(span), Box::new(otherwise)));
    Some(Expr::If(branch))
}
