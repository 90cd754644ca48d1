//! The ways out of a loop or of the body: `break`, `continue`, `return`.
//!
//! A way out says by truth values that the rest of the iteration is not to be run, and that no other
//! follows. What leaves more than one loop says so in variables of ours, which each loop looks at.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Block, Expr, ExprForLoop, ExprLoop, ExprWhile, Lifetime, Stmt};

use crate::graph::{Id, Init, Op, Spelling, Type};
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::control::repeat::{Frame, block_of};
use crate::parse::values::data::Data;

impl Parser<'_> {
    /// `break`, `continue`: `is_break` says which.
    pub(in crate::parse) fn exit(
        &mut self,
        token: &dyn ToTokens,
        label: Option<&Lifetime>,
        value: Option<&Expr>,
        is_break: bool,
    ) -> Data {
        let target = match label {
            None => self.frames.iter().rposition(|frame| frame.is_loop),
            Some(label) => {
                let name = label.ident.to_string();
                let named = |frame: &Frame| frame.label.as_deref() == Some(name.as_str());
                self.frames.iter().rposition(named)
            }
        };
        let Some(target) = target else {
            let help = "a way out leaves a loop that is around it";
            match label {
                Some(label) => {
                    let message = format!("there is no loop with the label `{label}` here");
                    self.errors.push_shared(label, &message, help);
                }
                None => self
                    .errors
                    .push_shared(token, "there is no loop here", help),
            }
            return Data::Mistake;
        };
        if let Some(value) = value
            && self.frames[target].value.is_some()
            && let Some(data) = self.after_value(value, |value| quote!(#token #label #value;))
        {
            return data;
        }
        if let Some(value) = value {
            let data = self.expression(value);
            if matches!(data, Data::Mistake | Data::Never) {
                return data;
            }
            if let Some(cell) = self.frames[target].value
                && let Some(id) = self.number(&data, value)
            {
                let place = Self::own_place(cell);
                self.store_number(&place, id);
            }
        }
        self.leave_to(target, is_break);
        Data::Never
    }

    /// Something that is done with a value that may leave what is around it, as in `s = if c { break } else { x };`: the value
    /// comes first, so that nothing is done if it leaves.
    pub(in crate::parse) fn after_value(
        &mut self,
        value: &Expr,
        then: impl FnOnce(&Ident) -> TokenStream,
    ) -> Option<Data> {
        if !self.program.repeats || !may_leave(value) {
            return None;
        }
        self.names += 1;
        let name = Ident::new(&format!("given_{}", self.names), Span::mixed_site());
        let then = then(&name);
        let block = syn::parse2(quote!({ let #name = #value; #then })).ok()?;
        Some(self.expression(&block))
    }

    /// Leaves all loops within the frame `target`, and what is left of its body.
    pub(in crate::parse) fn leave_to(&mut self, target: usize, is_break: bool) {
        let innermost = self.frames.len() - 1;
        let key = self.frames[innermost].key;
        self.refute("#live", key);
        if target == innermost {
            if is_break {
                self.refute("#go", key);
            }
            return;
        }
        self.refute("#go", key);
        let (skip, stop) = self.crossing(target);
        let key = self.frames[target].key;
        for frame in &mut self.frames[target + 1..] {
            if !frame.leaves.contains(&key) {
                frame.leaves.push(key);
            }
        }
        let yes = self.builder.node(Op::Truth(true), Vec::new(), Type::Bool);
        let place = Self::own_place(skip);
        self.store_number(&place, yes);
        if is_break {
            let place = Self::own_place(stop);
            self.store_number(&place, yes);
        }
    }

    fn crossing(&mut self, target: usize) -> (usize, usize) {
        if let Some(known) = self.frames[target].crossing {
            return known;
        }
        let depth = self.frames[target].depth;
        let skip = self.flag_at(depth, "skip");
        let stop = self.flag_at(depth, "stop");
        self.frames[target].crossing = Some((skip, stop));
        (skip, stop)
    }

    /// `return value`, where more of the body follows.
    pub(in crate::parse) fn return_early(&mut self, exit: &syn::ExprReturn) -> Data {
        let Some(value) = &exit.expr else {
            self.errors.push_shared(
                exit,
                "`return` without a value",
                "return what the last expression gives",
            );
            return Data::Mistake;
        };
        if let Some(data) = self.after_value(value, |value| quote!(return #value;)) {
            return data;
        }
        let data = self.expression(value);
        if let Some(ty) = self.result_type.clone() {
            return self.return_whole(&ty, data, value);
        }
        let Some(id) = self.number(&data, value) else {
            return Data::Mistake;
        };
        let cell = match self.result_cell {
            Some(cell) => cell,
            None => {
                let ty = self.builder.function().node(id).ty;
                self.returned(Init::Zero, Some(ty), exit.span())
            }
        };
        let place = Self::own_place(cell);
        self.store_number(&place, id);
        self.leave_to(0, true);
        Data::Never
    }

    /// The same of a value that is not one number.
    fn return_whole(&mut self, ty: &syn::Type, data: Data, value: &Expr) -> Data {
        if let Data::Mistake | Data::Never = data {
            return data;
        }
        let form = crate::parse::declared_form(ty, self.scalars);
        if self.refuse_result(&data, value, form.as_ref()) {
            return Data::Mistake;
        }
        let cell = match self.result_cell {
            Some(cell) => cell,
            None => self.returned(Init::Nothing(ty.to_token_stream()), None, value.span()),
        };
        if matches!(self.store_whole(cell, data, value), Data::Mistake) {
            return Data::Mistake;
        }
        self.leave_to(0, true);
        Data::Never
    }

    /// Puts what is returned into the variable for it.
    fn store_whole(&mut self, cell: usize, data: Data, value: &Expr) -> Data {
        let data = match data {
            Data::Constant | Data::Words(_) => {
                let words = self.named_words(&data, value);
                let constant = self.builder.cell(crate::graph::Cell {
                    name: "constant".into(),
                    ident: None,
                    length: None,
                    init: Init::Words(words),
                    ty: None,
                });
                self.builder
                    .node(Op::Declare(constant), Vec::new(), Type::Unit);
                Data::Place(Self::own_place(constant))
            }
            data => match self.result_of_lists(&data, value) {
                Some(place) => Data::Place(place),
                None => data,
            },
        };
        self.store_in(&Self::own_place(cell), data, value)
    }

    /// The variable for what is returned, before all else.
    fn returned(&mut self, init: Init, ty: Option<Type>, span: Span) -> usize {
        let cell = self.builder.cell(crate::graph::Cell {
            name: "returned".into(),
            ident: None,
            length: None,
            init,
            ty,
        });
        let node = crate::graph::Node {
            op: Op::Declare(cell),
            args: Vec::new(),
            ty: Type::Unit,
            regions: Vec::new(),
            span,
            name: None,
            spelling: Spelling::Ours,
        };
        self.builder.push_at(1, node);
        self.result_cell = Some(cell);
        cell
    }

    /// The result that is not one number, after ways out other than the end of the body.
    pub(in crate::parse) fn merge_whole(&mut self, cell: usize, data: &Data, last: &Expr) {
        let key = self.frames.first().map_or(0, |frame| frame.key);
        let live = self.pseudo("#live", key);
        match data {
            Data::Mistake => return,
            Data::Never => {}
            data => {
                self.builder.open();
                let stored = self.store_whole(cell, data.clone(), last);
                let then = self.builder.close(Vec::new());
                if matches!(stored, Data::Mistake) {
                    return;
                }
                let regions = vec![then, crate::graph::Region::default()];
                self.builder.owner(Op::If, vec![live], Type::Unit, regions);
            }
        }
        let target = Self::own_place(cell).target();
        self.builder
            .set_outcome(crate::graph::Outcome::Place(target));
    }

    /// The result, after ways out other than the end of the body.
    pub(in crate::parse) fn merge_returned(&mut self, end: Id) -> Id {
        let Some(cell) = self.result_cell else {
            return end;
        };
        let key = self.frames.first().map_or(0, |frame| frame.key);
        let live = self.pseudo("#live", key);
        let ty = self.builder.function().node(end).ty;
        let returned = self.load_own(cell, ty);
        let yes = Op::Truth(true);
        if self.builder.function().node(live).op == yes {
            return end;
        }
        self.builder.node(Op::Select, vec![live, end, returned], ty)
    }

    /// What follows a statement that may have left the block, if anything does.
    pub(in crate::parse) fn rest(&mut self, rest: &[Stmt]) -> Data {
        let Some(frame) = self.frames.last() else {
            return Data::Never;
        };
        let live = self.pseudo("#live", frame.key);
        match self.builder.function().node(live).op {
            Op::Truth(false) => return Data::Never,
            Op::Truth(true) => return self.statements_of(rest),
            _ => {}
        }
        let mut rest = rest.to_vec();
        if self.is_tail && self.result_type.is_some() {
            // What is not one number is not given out by a branch, but put where other ways out put it.
            self.is_tail = !returns_last(&mut rest);
        }
        let span = self.builder.span;
        let block = block_of(Block {
            brace_token: syn::token::Brace(span),
            stmts: rest,
        });
        let never = Expr::Verbatim(quote!());
        let arms = [(&block, Vec::new()), (&never, Vec::new())];
        self.arms(Op::If, vec![live], &arms)
    }
}

/// Makes a way out of the last expression of a block, if there is one.
fn returns_last(statements: &mut [Stmt]) -> bool {
    let Some(last) = statements.last_mut() else {
        return false;
    };
    let value = match last {
        Stmt::Expr(value, None) => value.clone(),
        Stmt::Macro(call) if call.semi_token.is_none() => Expr::Macro(syn::ExprMacro {
            attrs: Vec::new(),
            mac: call.mac.clone(),
        }),
        _ => return false,
    };
    let span = value.span();
    let exit = syn::ExprReturn {
        attrs: Vec::new(),
        return_token: syn::token::Return(span),
        expr: Some(Box::new(value)),
    };
    *last = Stmt::Expr(Expr::Return(exit), Some(syn::token::Semi(span)));
    true
}

/// Whether something in a block, loops and closures aside that it is in, leaves what is around it.
pub(in crate::parse) fn leaves(block: &Block) -> bool {
    let mut exits = Exits::default();
    syn::visit::Visit::visit_block(&mut exits, block);
    exits.leaves
}

/// The same of an expression.
pub(in crate::parse) fn may_leave(expr: &Expr) -> bool {
    let mut exits = Exits::default();
    syn::visit::Visit::visit_expr(&mut exits, expr);
    exits.leaves
}

/// Whether a statement may leave the block that it is in.
pub(in crate::parse) fn may_exit(statement: &Stmt) -> bool {
    let mut exits = Exits::default();
    syn::visit::Visit::visit_stmt(&mut exits, statement);
    exits.leaves
}

/// Whether a block always ends with a way out.
pub(in crate::parse) fn always_exits(block: &Block) -> bool {
    match block.stmts.last() {
        Some(Stmt::Expr(expr, _)) => matches!(
            bare(expr),
            Expr::Break(_) | Expr::Continue(_) | Expr::Return(_)
        ),
        _ => false,
    }
}

pub(in crate::parse) fn breaks_with_value(block: &Block) -> bool {
    let mut exits = Exits::default();
    syn::visit::Visit::visit_block(&mut exits, block);
    exits.has_value
}

/// A block with a label as a loop that runs once; Rust allows no way out without a label in one.
pub(in crate::parse) fn loop_of(block: &syn::ExprBlock) -> Option<ExprLoop> {
    let label = block.label.clone()?;
    let span = label.name.ident.span();
    let mut body = block.block.clone();
    let expr = match body.stmts.pop() {
        Some(Stmt::Expr(value, None)) => Some(Box::new(value)),
        other => {
            body.stmts.extend(other);
            None
        }
    };
    let exit = Expr::Break(syn::ExprBreak {
        attrs: Vec::new(),
        break_token: syn::token::Break(span),
        label: Some(label.name.clone()),
        expr,
    });
    body.stmts
        .push(Stmt::Expr(exit, Some(syn::token::Semi(span))));
    Some(ExprLoop {
        attrs: Vec::new(),
        label: Some(label),
        loop_token: syn::token::Loop(span),
        body,
    })
}

/// Whether a loop is left by a `break` of its own, and not only by `return` and by ways out of loops around it.
pub(in crate::parse) fn is_broken_out_of(each: &ExprLoop) -> bool {
    let mut exits = Exits {
        label: each.label.as_ref().map(|label| label.name.clone()),
        ..Exits::default()
    };
    syn::visit::Visit::visit_block(&mut exits, &each.body);
    exits.breaks
}

#[derive(Default)]
struct Exits {
    label: Option<Lifetime>,
    depth: usize,
    leaves: bool,
    breaks: bool,
    has_value: bool,
}

impl<'ast> syn::visit::Visit<'ast> for Exits {
    fn visit_expr_break(&mut self, exit: &'ast syn::ExprBreak) {
        self.leaves |= self.depth == 0 || exit.label.is_some();
        self.has_value |= self.depth == 0 && exit.expr.is_some();
        self.breaks |= match &exit.label {
            None => self.depth == 0,
            label => *label == self.label,
        };
        syn::visit::visit_expr_break(self, exit);
    }

    fn visit_expr_continue(&mut self, exit: &'ast syn::ExprContinue) {
        self.leaves |= self.depth == 0 || exit.label.is_some();
    }

    fn visit_expr_return(&mut self, _: &'ast syn::ExprReturn) {
        self.leaves = true;
    }

    fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}

    fn visit_item(&mut self, _: &'ast syn::Item) {}

    fn visit_expr_for_loop(&mut self, each: &'ast ExprForLoop) {
        self.depth += 1;
        syn::visit::visit_expr_for_loop(self, each);
        self.depth -= 1;
    }

    fn visit_expr_while(&mut self, each: &'ast ExprWhile) {
        self.depth += 1;
        syn::visit::visit_expr_while(self, each);
        self.depth -= 1;
    }

    fn visit_expr_loop(&mut self, each: &'ast ExprLoop) {
        self.depth += 1;
        syn::visit::visit_expr_loop(self, each);
        self.depth -= 1;
    }
}
