//! Expressions: which reader is meant for which, and a message for each form outside the language.

use std::rc::Rc;

use proc_macro2::Ident;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprCast, ExprRepeat, UnOp};

use super::Parser;
use super::constant::bare;
use super::rewrite;
use super::scope::identity;
use crate::graph::{Id, Op, Spelling, Type};
use crate::parse::control::leave::loop_of;
use crate::parse::facts::mention;
use crate::parse::values::data::Data;
use crate::parse::variables::alias::read;
use crate::request::{Form, float_of};

impl Parser<'_> {
    /// What an expression stands for. Its nodes are added in the order of evaluation.
    pub(super) fn expression(&mut self, expr: &Expr) -> Data {
        let is_tail = std::mem::take(&mut self.is_tail);
        let active = |part: &Expr| mention::is_active(&self.scopes, part);
        if let Some(other) = rewrite::expression(expr, &active)
            && active(rewrite::subject(expr))
            && !self.may_be_constants(rewrite::subject(expr), &other)
        {
            self.is_tail = is_tail;
            return self.expression(&other);
        }
        if self.is_whole_field(expr)
            && let Some(words) = self.fixed(expr)
        {
            return Data::Words(words);
        }
        match bare(expr) {
            Expr::Lit(_) => Data::Constant,
            Expr::Path(path) => self.name(path),
            Expr::Binary(_) => self.binary(bare(expr)),
            Expr::Unary(unary) => read(self.unary(unary)),
            Expr::MethodCall(call) => read(self.method_call(call)),
            Expr::Call(call) => self.function_call(call),
            Expr::Index(index) => read(self.index(index)),
            Expr::Field(field) => read(self.field(field)),
            Expr::Cast(cast) => self.cast(cast),
            Expr::Reference(reference) => {
                if let Some(token) = &reference.mutability
                    && mention::is_active(&self.scopes, &reference.expr)
                {
                    self.errors.push(
                        token,
                        "a differentiated value cannot be lent out to be changed",
                        "assign the new value to the variable, or give it a name first, as in `let row = &mut rows[i];`",
                    );
                    return Data::Mistake;
                }
                match self.expression(&reference.expr) {
                    Data::Place(mut place) if !place.path.is_empty() => {
                        place.is_lent_item = true;
                        Data::Place(place)
                    }
                    data => data,
                }
            }
            Expr::Tuple(tuple) => self.fields(tuple.elems.iter(), Data::Tuple),
            Expr::Array(array) => self.fields(array.elems.iter(), Data::Array),
            Expr::Repeat(repeat) => self.repeat(repeat),
            Expr::Block(block) if block.label.is_none() => self.block(&block.block, is_tail),
            Expr::If(branch) => self.if_expression(branch, is_tail),
            Expr::Match(branch) => self.match_expression(branch, is_tail),
            Expr::ForLoop(each) => self.for_loop(each),
            Expr::While(each) => self.while_loop(each),
            Expr::Loop(each) => self.loop_expression(each),
            Expr::Block(block) if mention::is_active(&self.scopes, block) => match loop_of(block) {
                Some(each) => self.loop_expression(&each),
                None => self.other(bare(expr)),
            },
            Expr::Break(exit) => self.exit(
                &exit.break_token,
                exit.label.as_ref(),
                exit.expr.as_deref(),
                true,
            ),
            Expr::Continue(exit) => {
                self.exit(&exit.continue_token, exit.label.as_ref(), None, false)
            }
            Expr::Return(exit) => match &exit.expr {
                Some(value) if is_tail => {
                    self.is_tail = true;
                    self.expression(value)
                }
                _ => self.return_early(exit),
            },
            Expr::Closure(closure) if mention::is_active(&self.scopes, closure) => {
                self.closure(closure)
            }
            Expr::Struct(literal) => self.struct_literal(literal),
            Expr::Verbatim(tokens) if tokens.is_empty() => Data::Never,
            Expr::Assign(assign) => self.assign(assign),
            Expr::Macro(call) => self.macro_call(&call.mac),
            other => self.other(other),
        }
    }

    /// A name: the closure's own, or somebody else's, which is a constant.
    fn name(&mut self, path: &syn::ExprPath) -> Data {
        let Some(name) = path.path.get_ident() else {
            return Data::Constant;
        };
        let deep = Rc::clone(&self.scopes.deep);
        if let Some(expr) = deep.expression(name) {
            return self.expression(expr);
        }
        match self.scopes.find(&identity(name)) {
            None => Data::Constant,
            Some(Data::Unassigned(_)) => {
                let message = format!("`{name}` is read before it has a value");
                self.errors.push_shared(name, &message, "assign it first");
                Data::Mistake
            }
            Some(Data::Holder(parts)) => match parts.read() {
                Some(whole) => self.expression(&whole),
                None => Data::Mistake,
            },
            Some(data) => self.as_known(data.clone()),
        }
    }

    fn unary(&mut self, expr: &syn::ExprUnary) -> Data {
        if let (UnOp::Deref(_), Expr::MethodCall(call)) = (&expr.op, bare(&expr.expr))
            && rewrite::expression(&expr.expr, &|part| mention::is_active(&self.scopes, part))
                .is_none()
            && let Some(Data::Words(words)) = self.fixed_method(call)
        {
            // What such a method lends, as in `*s.table.iter().max().unwrap()`.
            return Data::Words(quote::quote!((*#words)));
        }
        let mut data = self.expression(&expr.expr);
        if let (UnOp::Deref(_), Data::Place(place)) = (&expr.op, &mut data) {
            place.is_lent_item = false;
            if let Form::Reference(inner) = &place.form {
                place.form = (**inner).clone();
            }
        }
        match (&expr.op, data) {
            (_, data @ (Data::Constant | Data::Mistake | Data::Never)) | (UnOp::Deref(_), data) => {
                data
            }
            (UnOp::Not(_), data)
                if matches!(data, Data::Truth(_) | Data::Words(_)) || self.is_field(&expr.expr) =>
            {
                let Some(id) = self.truth(&data, &expr.expr) else {
                    return Data::Mistake;
                };
                self.builder.span = expr.op.span();
                Data::Truth(
                    self.builder
                        .spelled(Op::Not, vec![id], Type::Bool, Spelling::Operator),
                )
            }
            (UnOp::Not(token), _) => {
                self.errors
                    .push_shared(token, "`!` of a number", "`!` negates truth values");
                Data::Mistake
            }
            (_, data) => {
                let Some(id) = self.number(&data, &expr.expr) else {
                    return Data::Mistake;
                };
                self.builder.span = expr.op.span();
                Data::Number(self.call_node("neg", vec![id], Spelling::Operator))
            }
        }
    }

    /// A node that calls an elementary function, of the type of its first argument.
    pub(super) fn call_node(
        &mut self,
        name: &'static str,
        args: Vec<Id>,
        spelling: Spelling,
    ) -> Id {
        let ty = self.builder.function().node(args[0]).ty;
        self.builder.spelled(Op::Call(name), args, ty, spelling)
    }

    fn cast(&mut self, cast: &ExprCast) -> Data {
        if float_of(&cast.ty) == Some(self.float)
            && !self.is_computed_with(&cast.expr)
            && let Some(words) = self.fixed(&cast.expr)
        {
            // A float of this type would need no cast, so that few are written.
            let ty = &cast.ty;
            return Data::Words(quote::quote!(((#words) as #ty)));
        }
        let data = self.expression(&cast.expr);
        if data.is_constant() {
            return match data {
                Data::Words(words) => {
                    let ty = &cast.ty;
                    Data::Words(quote::quote!((#words as #ty)))
                }
                data => data,
            };
        }
        if matches!(data, Data::Mistake | Data::Never) {
            return data;
        }
        let Some(float) = float_of(&cast.ty) else {
            if is_integer(&cast.ty) {
                // What is left of a number after a cast to an integer does not change with it.
                let words = self.words(cast);
                return Data::Words(quote::quote!((#words)));
            }
            self.errors.push_shared(
                &cast.ty,
                "a differentiated value can only be cast to a float or an integer type",
                "write the type out, as in `x as f32`",
            );
            return Data::Mistake;
        };
        let Some(id) = self.number(&data, &cast.expr) else {
            return Data::Mistake;
        };
        self.builder.span = cast.as_token.span();
        let ty = Type::Float(float);
        Data::Number(
            self.builder
                .spelled(Op::Cast, vec![id], ty, Spelling::Operator),
        )
    }

    /// Whether a field is a float, for the body computes with fields of its name elsewhere.
    fn is_computed_with(&self, expr: &Expr) -> bool {
        matches!(bare(expr), Expr::Field(field) if matches!(&field.member, syn::Member::Named(name)
            if self.program.floats.contains(&name.to_string())))
    }

    fn fields<'e>(
        &mut self,
        exprs: impl Iterator<Item = &'e Expr>,
        gather: fn(Vec<Data>) -> Data,
    ) -> Data {
        let mut fields = Vec::new();
        let mut constant = true;
        let exprs: Vec<_> = exprs.collect();
        for (place, &expr) in exprs.iter().enumerate() {
            let data = self.expression(expr);
            if constant && !matches!(data, Data::Constant) {
                // The first active field: the constant ones before it need words of their own.
                constant = false;
                for before in &exprs[..place] {
                    let before = self.constant_parts(before);
                    fields.push(before);
                }
            }
            if !constant {
                fields.push(match data {
                    Data::Constant => self.constant_parts(expr),
                    data => data,
                });
            }
        }
        if constant && !exprs.is_empty() {
            return Data::Constant;
        }
        if fields.iter().any(|field| matches!(field, Data::Mistake)) {
            return Data::Mistake;
        }
        gather(fields)
    }

    /// Something constant that stands beside what is differentiated: an array or a tuple that is
    /// written out is one of constants, so that it is as deep as what is beside it.
    pub(super) fn constant_parts(&mut self, expr: &Expr) -> Data {
        let all = |parser: &mut Self, exprs: Vec<&Expr>| -> Vec<Data> {
            let parts = exprs.into_iter();
            parts.map(|part| parser.constant_parts(part)).collect()
        };
        match bare(expr) {
            Expr::Array(array) if self.program.repeats && !array.elems.is_empty() => {
                Data::Array(all(self, array.elems.iter().collect()))
            }
            Expr::Tuple(tuple) if self.program.repeats && !tuple.elems.is_empty() => {
                Data::Tuple(all(self, tuple.elems.iter().collect()))
            }
            Expr::Repeat(repeat) if self.program.repeats => {
                let length = Self::whole_number(&repeat.len).and_then(|n| usize::try_from(n).ok());
                match length.filter(|&length| length > 0 && length <= LONGEST_REPEAT) {
                    Some(length) => Data::Array(vec![self.constant_parts(&repeat.expr); length]),
                    None => Data::Words(self.named_words(&Data::Constant, expr)),
                }
            }
            _ => Data::Words(self.named_words(&Data::Constant, expr)),
        }
    }

    fn repeat(&mut self, repeat: &ExprRepeat) -> Data {
        let data = self.expression(&repeat.expr);
        match data {
            Data::Constant | Data::Mistake | Data::Never => data,
            data => {
                let length = Self::whole_number(&repeat.len).and_then(|n| usize::try_from(n).ok());
                let Some(length) = length.filter(|&length| length <= LONGEST_REPEAT) else {
                    self.errors.push_shared(
                        &repeat.len,
                        "the length of this array is not known when the macro runs",
                        "write a literal of at most 1024",
                    );
                    return Data::Mistake;
                };
                Data::Array(vec![data; length])
            }
        }
    }

    /// A form that is copied where no active value is in it, and outside the language otherwise.
    fn other(&mut self, expr: &Expr) -> Data {
        if matches!(expr, Expr::Try(_) | Expr::Await(_)) {
            // Told already, when the body was looked through for ways out of it.
            return Data::Mistake;
        }
        if !mention::is_active(&self.scopes, expr) {
            return Data::Constant;
        }
        let (tokens, message, help) = refusal(expr);
        if matches!(expr, Expr::Async(_) | Expr::Const(_)) {
            self.errors.push_shared(&tokens, message, help);
        } else {
            self.errors.push(&tokens, message, help);
        }
        Data::Mistake
    }
}

/// The longest array that `[x; n]` may make.
const LONGEST_REPEAT: usize = 1024;

pub(super) fn is_integer(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.get_ident().is_some_and(is_name_of_integer))
}

/// Whether a name is that of a type of whole numbers.
pub(super) fn is_name_of_integer(name: &Ident) -> bool {
    const NAMES: &[&str] = &[
        "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
    ];
    NAMES.iter().any(|known| name == known)
}

/// The token to blame in a form outside the language, what is wrong, and what to write instead.
fn refusal(expr: &Expr) -> (proc_macro2::TokenStream, &'static str, &'static str) {
    match expr {
        Expr::Async(block) => (
            block.async_token.to_token_stream(),
            "an `async` block cannot be differentiated",
            "compute the value directly",
        ),
        Expr::Unsafe(block) => (
            block.unsafe_token.to_token_stream(),
            "an `unsafe` block cannot be differentiated",
            "compute what is unsafe from constants, outside of the active part",
        ),
        Expr::Closure(closure) => (
            closure.inputs_begin.to_token_stream(),
            "a closure that reads a differentiated value cannot be differentiated",
            "write its body where it is called",
        ),
        Expr::Struct(literal) => (
            literal.path.to_token_stream(),
            "a struct of differentiated values cannot be differentiated",
            "use a tuple or an array",
        ),
        Expr::Range(range) => (
            range.limits.to_token_stream(),
            "a range of differentiated values cannot be differentiated",
            "compare with its ends, as in `a <= x && x < b`",
        ),
        Expr::Let(_) => (
            expr.to_token_stream(),
            "a pattern can only be matched with something constant",
            "use `if` with a comparison",
        ),
        Expr::Const(block) => (
            block.const_token.to_token_stream(),
            "a `const` block cannot read a differentiated value",
            "remove `const`",
        ),
        _ => (
            expr.to_token_stream(),
            "this form cannot be differentiated",
            "write it with operators, elementary functions, `let`, `if` and `match`",
        ),
    }
}
