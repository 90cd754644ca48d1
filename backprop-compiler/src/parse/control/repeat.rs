//! Loops: `for`, `while` and `loop`, and the ways out of them.
//!
//! A loop's body becomes a region; what it changes lives in memory, so the region has no
//! parameters. A way out becomes truth values: whether the rest of this iteration is to be run,
//! and whether another one follows. So both sweeps have structure alone and no jumps.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{Block, Expr, ExprForLoop, ExprLoop, ExprWhile, Label, Pat, Stmt};

use crate::graph::{Header, Id, Init, LoopWords, Op, Type};
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::control::checkpoint::checkpoint;
use crate::parse::control::join::Arm;
use crate::parse::control::leave::{breaks_with_value, is_broken_out_of, leaves};
use crate::parse::facts::mention;
use crate::parse::iterators::iterate::Source;
use crate::parse::values::data::Data;

/// A loop that is being read, or the whole body.
pub(in crate::parse) struct Frame {
    pub(in crate::parse) label: Option<String>,
    /// A number that tells its truth values from those of others.
    pub(in crate::parse) key: usize,
    /// Which open region is the body.
    pub(in crate::parse) depth: usize,
    /// Whether a loop further in has left this iteration, and this loop.
    pub(in crate::parse) crossing: Option<(usize, usize)>,
    /// The keys of the frames around this one that are left from within it.
    pub(in crate::parse) leaves: Vec<usize>,
    /// What a `break` with a value stores to.
    pub(in crate::parse) value: Option<usize>,
    pub(in crate::parse) is_loop: bool,
}

impl Parser<'_> {
    /// Begins to read the whole body.
    pub(in crate::parse) fn enter_body(&mut self) {
        self.enter_frame(None, None, false);
    }

    fn enter_frame(&mut self, label: Option<&Label>, value: Option<usize>, is_loop: bool) {
        self.frame_count += 1;
        let key = self.frame_count;
        let yes = self.builder.node(Op::Truth(true), Vec::new(), Type::Bool);
        self.scopes
            .declare_text(&format!("#live{key}"), Data::Truth(yes));
        self.scopes
            .declare_text(&format!("#go{key}"), Data::Truth(yes));
        let depth = self.builder.depth();
        self.frames.push(Frame {
            label: label.map(|label| label.name.ident.to_string()),
            key,
            depth,
            crossing: None,
            leaves: Vec::new(),
            value,
            is_loop,
        });
    }

    /// Whether what is read is run more often than the body, or not always.
    pub(in crate::parse) fn is_inside(&self) -> bool {
        self.is_function || self.builder.depth() > 1
    }

    /// `for pattern in iterator { .. }`.
    pub(in crate::parse) fn for_loop(&mut self, each: &ExprForLoop) -> Data {
        if !mention::is_active(&self.scopes, each) && !leaves(&each.body) {
            return Data::Constant;
        }
        let source = match self.source(&each.expr) {
            Ok(source) => source,
            Err(data) => {
                // The body is read for the mistakes in it.
                self.scopes.enter();
                self.declare(&each.pat, &Data::Mistake);
                self.builder.open();
                self.enter_frame(each.label.as_ref(), None, true);
                let _ = self.statements(&each.body);
                self.frames.pop();
                self.builder.close(Vec::new());
                self.scopes.leave();
                return data;
            }
        };
        let span = each.for_token.span;
        let label = each.label.as_ref();
        if let Some(attribute) = checkpoint(&each.attrs) {
            return self.checkpointed(each, source, attribute);
        }
        let may_leave = leaves(&each.body);
        self.each(
            source,
            Some(&each.pat),
            label,
            may_leave,
            span,
            |parser, given| {
                if let Some(given) = given {
                    let expr = &each.expr;
                    parser.declare_typed(&each.pat, given, expr);
                }
                let _ = parser.statements(&each.body);
            },
        );
        Data::Tuple(Vec::new())
    }

    /// Reads a loop over a source; `body` is given what the items stand for, unless the pattern
    /// names them already.
    pub(in crate::parse) fn each(
        &mut self,
        source: Source<'_>,
        pattern: Option<&Pat>,
        label: Option<&Label>,
        leaves: bool,
        span: Span,
        body: impl FnOnce(&mut Self, Option<Data>),
    ) {
        self.scopes.enter();
        self.touch_all();
        self.builder.open();
        self.scopes.loops += 1;
        let (words, item) = self.header(&source.item, pattern);
        let reverses = source.reverses(leaves);
        self.enter_frame(label, None, true);
        let blocks = std::mem::take(&mut self.inner_blocks);
        if !reverses {
            self.unsettle_pattern(&words);
        }
        let given = item.map(|item| self.item(item));
        self.filtered(source.filters, given, span, body);
        self.inner_blocks = blocks;
        let header = Header::For {
            pattern: words,
            iterator: source.iterator,
            reverses,
            is_exact: source.is_exact,
        };
        self.close_loop(header, source.count, span);
    }

    /// The end of a loop's region, and the loop itself.
    fn close_loop(&mut self, header: Header, count: Option<u64>, span: Span) {
        let Some(frame) = self.frames.pop() else {
            return;
        };
        let go = self.pseudo("#go", frame.key);
        let is_left = self.builder.function().node(go).op != Op::Truth(true);
        let region = self
            .builder
            .close(if is_left { vec![go] } else { Vec::new() });
        self.scopes.loops -= 1;
        self.scopes.leave();
        self.builder.span = span;
        let words = self.builder.loop_words(LoopWords {
            header,
            is_left,
            reverses: None,
            count: count.filter(|_| !is_left),
            runs_again: false,
        });
        self.builder
            .owner(Op::Loop(words), Vec::new(), Type::Unit, vec![region]);
        self.touch_all();
        self.after_loop(&frame.leaves);
    }

    /// What left this loop may have left those around it too.
    fn after_loop(&mut self, left: &[usize]) {
        let mut crossings = Vec::new();
        for frame in &self.frames {
            if let Some((skip, stop)) = frame.crossing
                && left.contains(&frame.key)
            {
                crossings.push((frame.key, skip, stop));
            }
        }
        let Some(current) = self.frames.last() else {
            return;
        };
        let current = current.key;
        for (key, skip, stop) in crossings {
            let skipped = self.load_own(skip, Type::Bool);
            self.and_not("#live", current, skipped);
            if key == current {
                let stopped = self.load_own(stop, Type::Bool);
                self.and_not("#go", current, stopped);
            } else {
                self.and_not("#go", current, skipped);
            }
        }
    }

    pub(in crate::parse) fn pseudo(&mut self, name: &str, key: usize) -> Id {
        match self.scopes.find(&format!("{name}{key}")) {
            Some(Data::Truth(id)) => *id,
            _ => self.builder.node(Op::Truth(true), Vec::new(), Type::Bool),
        }
    }

    fn and_not(&mut self, name: &str, key: usize, condition: Id) {
        let before = self.pseudo(name, key);
        let no = self.builder.node(Op::Truth(false), Vec::new(), Type::Bool);
        let id = if self.builder.function().node(before).op == Op::Truth(true) {
            self.builder.node(Op::Not, vec![condition], Type::Bool)
        } else {
            self.builder
                .node(Op::Select, vec![condition, no, before], Type::Bool)
        };
        self.scopes.assign(&format!("{name}{key}"), Data::Truth(id));
    }

    pub(in crate::parse) fn refute(&mut self, name: &str, key: usize) {
        let no = self.builder.node(Op::Truth(false), Vec::new(), Type::Bool);
        self.scopes.assign(&format!("{name}{key}"), Data::Truth(no));
    }

    /// `while condition { .. }`.
    pub(in crate::parse) fn while_loop(&mut self, each: &ExprWhile) -> Data {
        if !mention::is_active(&self.scopes, each) && !leaves(&each.body) {
            return Data::Constant;
        }
        if let Expr::Let(pattern) = bare(&each.cond)
            && mention::is_active(&self.scopes, &pattern.expr)
        {
            self.errors.push(
                &pattern.let_token,
                "`while let` takes a differentiated value apart",
                "use `loop` with `match` or `if let`, and `break`",
            );
            return Data::Mistake;
        }
        // `loop { if condition { body } else { break } }`
        let span = each.while_token.span;
        let body = block_of(each.body.clone());
        let exit = Expr::Break(syn::ExprBreak {
            attrs: Vec::new(),
            break_token: syn::token::Break(span),
            label: None,
            expr: None,
        });
        let exit = block_of(Block {
            brace_token: syn::token::Brace(span),
            stmts: vec![Stmt::Expr(exit, Some(syn::token::Semi(span)))],
        });
        self.endless(each.label.as_ref(), None, span, |parser| {
            if let Expr::Let(_) = bare(&each.cond) {
                let _ = parser.if_expression(
                    &syn::ExprIf {
                        attrs: Vec::new(),
                        if_token: syn::token::If(span),
                        cond: each.cond.clone(),
                        then_branch: each.body.clone(),
                        else_branch: Some((syn::token::Else(span), Box::new(exit))),
                    },
                    false,
                );
                return;
            }
            let data = parser.expression(&each.cond);
            let Some(condition) = parser.truth(&data, &each.cond) else {
                let _ = parser.expression(&body);
                return;
            };
            let arms = [(&body, Vec::new()), (&exit, Vec::new())];
            parser.arms(Op::If, vec![condition], &arms);
        });
        Data::Tuple(Vec::new())
    }

    /// `loop { .. }`.
    pub(in crate::parse) fn loop_expression(&mut self, each: &ExprLoop) -> Data {
        if !mention::is_active(&self.scopes, each) && !leaves(&each.body) {
            return Data::Constant;
        }
        let has_value = breaks_with_value(&each.body);
        let value = has_value.then(|| {
            let ty = Type::Float(self.float);
            let zero = self.builder.number(0.0, self.float);
            let init = Init::Numbers(crate::graph::Shape::Number);
            self.own_cell("value", init, vec![zero], ty)
        });
        let span = each.loop_token.span;
        self.endless(each.label.as_ref(), value, span, |parser| {
            let _ = parser.statements(&each.body);
        });
        match value {
            Some(cell) => Data::Number(self.load_own(cell, Type::Float(self.float))),
            None if is_broken_out_of(each) => Data::Tuple(Vec::new()),
            None => Data::Never,
        }
    }

    fn endless(
        &mut self,
        label: Option<&Label>,
        value: Option<usize>,
        span: Span,
        body: impl FnOnce(&mut Self),
    ) {
        self.scopes.enter();
        self.touch_all();
        self.builder.open();
        self.scopes.loops += 1;
        self.enter_frame(label, value, true);
        let blocks = std::mem::take(&mut self.inner_blocks);
        body(self);
        self.inner_blocks = blocks;
        self.close_loop(Header::Endless, None, span);
    }

    /// Says of names of ours in a pattern that what they stand for is kept by nobody.
    fn unsettle_pattern(&mut self, pattern: &TokenStream) {
        let mut names: Vec<Ident> = Vec::new();
        mention::each_name(pattern, &mut |name| names.push(name.clone()));
        for name in names {
            self.scopes.unsettle(&crate::parse::scope::identity(&name));
        }
    }

    /// A region that is run where all filters let an item pass, by the condition `expr`. A way out of the loop in it is one of
    /// the loop's.
    pub(in crate::parse) fn conditional(
        &mut self,
        condition: Id,
        expr: &Expr,
        span: Span,
        body: impl FnOnce(&mut Self),
    ) {
        self.builder.open();
        self.scopes.enter();
        self.scopes.begin_branch();
        body(self);
        let assigned = self.scopes.end_branch();
        self.scopes.leave();
        let then = self.builder.close(Vec::new());
        self.builder.open();
        let otherwise = self.builder.close(Vec::new());
        let arm = |region, assigned| Arm {
            region,
            value: Data::Tuple(Vec::new()),
            assigned,
            expr,
        };
        let arms = vec![arm(then, assigned), arm(otherwise, Vec::new())];
        let _ = self.join(Op::If, vec![condition], arms, span);
        self.touch_all();
    }
}

/// A block as an expression.
pub(in crate::parse) fn block_of(block: Block) -> Expr {
    Expr::Block(syn::ExprBlock {
        attrs: Vec::new(),
        label: None,
        block,
    })
}
