//! Binary operators: arithmetic, comparisons, `&&` and `||`, compound assignment.
//!
//! A chain such as `a + b + c + ..` is read by a loop along its left side, however long it is.

use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprBinary};

use super::Parser;
use super::constant::bare;
use crate::graph::{Comparison, Id, Op, Spelling, Type};
use crate::parse::control::join::Arm;
use crate::parse::values::data::Data;

/// What a binary operator is to a derivative.
enum Operator {
    Arithmetic(&'static str),
    Compare(Comparison),
    And,
    Or,
    Assign(&'static str),
    Other,
}

fn operator(op: BinOp) -> Operator {
    match op {
        BinOp::Add(_) => Operator::Arithmetic("add"),
        BinOp::Sub(_) => Operator::Arithmetic("sub"),
        BinOp::Mul(_) => Operator::Arithmetic("mul"),
        BinOp::Div(_) => Operator::Arithmetic("div"),
        BinOp::Rem(_) => Operator::Arithmetic("rem"),
        BinOp::Lt(_) => Operator::Compare(Comparison::Less),
        BinOp::Le(_) => Operator::Compare(Comparison::LessOrEqual),
        BinOp::Gt(_) => Operator::Compare(Comparison::Greater),
        BinOp::Ge(_) => Operator::Compare(Comparison::GreaterOrEqual),
        BinOp::Eq(_) => Operator::Compare(Comparison::Equal),
        BinOp::Ne(_) => Operator::Compare(Comparison::NotEqual),
        BinOp::And(_) => Operator::And,
        BinOp::Or(_) => Operator::Or,
        BinOp::AddAssign(_) => Operator::Assign("add"),
        BinOp::SubAssign(_) => Operator::Assign("sub"),
        BinOp::MulAssign(_) => Operator::Assign("mul"),
        BinOp::DivAssign(_) => Operator::Assign("div"),
        BinOp::RemAssign(_) => Operator::Assign("rem"),
        _ => Operator::Other,
    }
}

impl Parser<'_> {
    /// A chain of binary operators, from its leftmost operand on.
    pub(super) fn binary(&mut self, expr: &Expr) -> Data {
        let mut chain: Vec<&ExprBinary> = Vec::new();
        let mut first = expr;
        while let Expr::Binary(binary) = bare(first) {
            if let Operator::Assign(name) = operator(binary.op) {
                if chain.is_empty() {
                    return self.compound_assign(name, binary);
                }
                break;
            }
            if chain.is_empty()
                && crate::parse::control::branch::is_assignment(binary.op)
                && let Some(data) = self.change_fixed(binary)
            {
                return data;
            }
            chain.push(binary);
            first = &binary.left;
        }
        let mut data = self.expression(bare(first));
        for binary in chain.into_iter().rev() {
            data = self.combine(binary, &data);
        }
        data
    }

    /// One operator, whose left operand has been read.
    fn combine(&mut self, binary: &ExprBinary, left: &Data) -> Data {
        let operator = operator(binary.op);
        match operator {
            Operator::And => return self.lazy(binary, left, false),
            Operator::Or => return self.lazy(binary, left, true),
            _ => {}
        }
        let right = self.expression(&binary.right);
        match (left, &right) {
            (Data::Mistake, _) | (_, Data::Mistake) => return Data::Mistake,
            (Data::Never, _) | (_, Data::Never) => return Data::Never,
            (Data::Constant, Data::Constant) => return Data::Constant,
            _ => {}
        }
        let is_other = matches!(operator, Operator::Other);
        let is_fixed = is_other && self.is_fixed_operation(&binary.left, &binary.right);
        if is_other && !is_fixed && !(left.is_constant() && right.is_constant()) {
            return self.refuse_operator(binary.op);
        }
        if left.is_constant() && right.is_constant() {
            // Both have words, and at least one of them stands for something already evaluated.
            let left = self.named_words(left, &binary.left);
            let right = self.named_words(&right, &binary.right);
            let op = &binary.op;
            return Data::Words(quote::quote!((#left #op #right)));
        }
        if let Some(data) = self.fixed_operation(binary, &operator, left, &right) {
            return data;
        }
        if let (Operator::Compare(comparison), Data::Truth(_), _)
        | (Operator::Compare(comparison), _, Data::Truth(_)) = (&operator, left, &right)
        {
            let a = self.truth(left, &binary.left);
            let b = self.truth(&right, &binary.right);
            let (Some(a), Some(b)) = (a, b) else {
                return Data::Mistake;
            };
            return self.comparison(binary, *comparison, a, b);
        }
        let Some((a, b)) = self.operands(left, &right, binary) else {
            return Data::Mistake;
        };
        self.builder.span = binary.op.span();
        match operator {
            Operator::Compare(comparison) => self.comparison(binary, comparison, a, b),
            Operator::Arithmetic(name) => {
                Data::Number(self.call_node(name, vec![a, b], Spelling::Operator))
            }
            _ => self.refuse_operator(binary.op),
        }
    }

    /// An operation that is none of floats, such as `s.n - 1`, or a comparison of a field with something that may be no float.
    fn fixed_operation(
        &mut self,
        binary: &ExprBinary,
        operator: &Operator,
        left: &Data,
        right: &Data,
    ) -> Option<Data> {
        let is_known = |data: &Data| matches!(data, Data::Number(_) | Data::Truth(_));
        if is_known(left) || is_known(right) {
            return None;
        }
        let is_parameter = |data: &Data| {
            matches!(data, Data::Place(place) if place.cell().is_none()) || data.is_constant()
        };
        let is_fixed = self.is_fixed_operation(&binary.left, &binary.right)
            || (matches!(operator, Operator::Compare(_))
                && !crate::parse::calls::call::is_float_literal(&binary.left)
                && !crate::parse::calls::call::is_float_literal(&binary.right)
                && is_parameter(left)
                && is_parameter(right));
        if !is_fixed {
            return None;
        }
        let whole = Expr::Binary(binary.clone());
        self.fixed(&whole)
            .map(|words| Data::Words(quote::quote!((#words))))
    }

    fn comparison(&mut self, binary: &ExprBinary, comparison: Comparison, a: Id, b: Id) -> Data {
        self.builder.span = binary.op.span();
        let op = Op::Compare(comparison);
        Data::Truth(
            self.builder
                .spelled(op, vec![a, b], Type::Bool, Spelling::Operator),
        )
    }

    /// Both operands as numbers of one type; a constant takes the type of the other.
    fn operands(&mut self, left: &Data, right: &Data, binary: &ExprBinary) -> Option<(Id, Id)> {
        let left_is_constant = left.is_constant();
        let a = if left_is_constant {
            None
        } else {
            self.number(left, &binary.left)
        };
        let b = if right.is_constant() {
            None
        } else {
            self.number(right, &binary.right)
        };
        if (a.is_none() && !left_is_constant) || (b.is_none() && !right.is_constant()) {
            return None;
        }
        let float = a
            .or(b)
            .and_then(|id| self.builder.function().node(id).ty.float());
        let float = float.unwrap_or(self.float);
        let a = match a {
            Some(a) => a,
            None => self.number_like(left, &binary.left, float)?,
        };
        let b = match b {
            Some(b) => b,
            None => self.number_like(right, &binary.right, float)?,
        };
        self.are_of_one_type(&[a, b], &binary.op).then_some((a, b))
    }

    /// Whether all floats are of one type, or else a mistake at `token`.
    pub(super) fn are_of_one_type(&mut self, ids: &[Id], token: &dyn ToTokens) -> bool {
        let mut floats = ids
            .iter()
            .filter_map(|&id| self.builder.function().node(id).ty.float());
        let Some(first) = floats.next() else {
            return true;
        };
        let Some(other) = floats.find(|&other| other != first) else {
            return true;
        };
        let message = format!("`{}` and `{}` in one operation", first.name(), other.name());
        self.errors
            .push_shared(token, &message, "cast one of them, as in `x as f64`");
        false
    }

    /// `a && b` and `a || b`: the right side is evaluated only where the left does not decide.
    fn lazy(&mut self, binary: &ExprBinary, left: &Data, decided: bool) -> Data {
        let constant = matches!(left, Data::Constant);
        if constant && !crate::parse::facts::mention::is_active(&self.scopes, &binary.right) {
            return Data::Constant;
        }
        let Some(condition) = self.truth(left, &binary.left) else {
            // The right side is read for the mistakes in it.
            let _ = self.expression(&binary.right);
            return Data::Mistake;
        };
        self.builder.open();
        self.scopes.begin_branch();
        let right = self.expression(&binary.right);
        let is_left = matches!(right, Data::Never);
        let right = if is_left {
            Some(self.builder.placeholder(Type::Bool))
        } else {
            self.truth(&right, &binary.right)
        };
        let assigned = self.scopes.end_branch();
        let results = right.into_iter().collect();
        let evaluated = self.builder.close(results);
        let Some(right) = right else {
            return Data::Mistake;
        };
        self.builder.open();
        let known = self
            .builder
            .node(Op::Truth(decided), Vec::new(), Type::Bool);
        let skipped = self.builder.close(vec![known]);
        if is_left || !assigned.is_empty() {
            // What the right side does to variables is there afterwards.
            let arm = |region, assigned, id| Arm {
                region,
                value: Data::Truth(id),
                assigned,
                expr: &binary.right,
            };
            let evaluated = arm(evaluated, assigned, right);
            let skipped = arm(skipped, Vec::new(), known);
            let arms = if decided {
                vec![skipped, evaluated]
            } else {
                vec![evaluated, skipped]
            };
            let data = self.join(Op::If, vec![condition], arms, binary.op.span());
            self.touch_all();
            return data;
        }
        let regions = if decided {
            vec![skipped, evaluated]
        } else {
            vec![evaluated, skipped]
        };
        self.builder.span = binary.op.span();
        let owner = self
            .builder
            .owner(Op::If, vec![condition], Type::Bool, regions);
        // What was loaded on the right side is known there alone.
        self.touch_all();
        Data::Truth(self.builder.result(owner, 0))
    }

    fn refuse_operator(&mut self, op: BinOp) -> Data {
        let help = match op {
            BinOp::BitXor(_) => "a power is written `x.powi(2)`, or `x.powf(0.5)` for a float",
            _ => "it works on integers; only `+ - * / %` and comparisons work on floats",
        };
        let message = format!("`{}` on a differentiated value", op.to_token_stream());
        self.errors.push_shared(&op, &message, help);
        Data::Mistake
    }

    /// Which of two numbers is larger, which does not change with them.
    pub(super) fn ordering(
        &mut self,
        receiver: &Data,
        call: &syn::ExprMethodCall,
        other: &Expr,
    ) -> Data {
        let data = self.expression(other);
        let (Some(a), Some(b)) = (
            self.number(receiver, &call.receiver),
            self.number(&data, other),
        ) else {
            return Data::Mistake;
        };
        let names = [a, b].map(|id| {
            self.names += 1;
            let name = proc_macro2::Ident::new(
                &format!("part_{}", self.names),
                proc_macro2::Span::mixed_site(),
            );
            self.bind(&name, &Data::Number(id));
            self.scopes.declare(&name, Data::Number(id));
            name
        });
        let ([a, b], method) = (names, &call.method);
        Data::Words(if method == "total_cmp" {
            quote::quote!(#a.#method(&#b))
        } else {
            quote::quote!(::core::cmp::PartialOrd::#method(&#a, &#b))
        })
    }
}
