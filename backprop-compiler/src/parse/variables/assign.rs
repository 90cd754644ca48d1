//! Assignments: a local's name stands for something else from there on.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprAssign, ExprBinary, Member};

use crate::graph::Spelling;
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::control::choose::in_each_arm;
use crate::parse::control::leave::may_leave;
use crate::parse::facts::mention;
use crate::parse::scope::{identity, spelling};
use crate::parse::values::data::Data;

impl Parser<'_> {
    /// `place = value`.
    pub(in crate::parse) fn assign(&mut self, expr: &ExprAssign) -> Data {
        if let Some(left) = crate::parse::rewrite::behind(&expr.left) {
            let left = Box::new(left);
            return self.assign(&ExprAssign {
                left,
                ..expr.clone()
            });
        }
        let may_leave = self.program.repeats && may_leave(&expr.right);
        if !may_leave && let Some(data) = self.assign_holder(expr) {
            return data;
        }
        let is_constant =
            !self.is_active_place(&expr.left) && !mention::is_active(&self.scopes, &expr.right);
        if is_constant && !may_leave {
            self.copy_statement(&expr.left, expr);
            return Data::Tuple(Vec::new());
        }
        if may_leave
            && (is_constant || self.is_of_no_float(&expr.left))
            && let Some(inside) = in_each_arm(&expr.left, &expr.right)
        {
            return self.expression(&inside);
        }
        let place = &expr.left;
        if let Some(data) = self.after_value(&expr.right, |value| quote!(#place = #value;)) {
            return data;
        }
        if let Some(data) = self.assign_parts(expr) {
            return data;
        }
        if self.is_of_no_float(&expr.left)
            && let Some(inside) = in_each_arm(&expr.left, &expr.right)
        {
            return self.expression(&inside);
        }
        let value = match self.expression(&expr.right) {
            data @ (Data::Mistake | Data::Never) => return data,
            Data::Words(_) if self.program.repeats && self.is_constant_variable(&expr.left) => {
                // What is counted is no float: the user's words do it.
                self.copy_statement(&expr.left, expr);
                return Data::Tuple(Vec::new());
            }
            data @ Data::Truth(_)
                if self.program.repeats && self.is_constant_variable(&expr.left) =>
            {
                // What is compared is a number here, where the user's words may have a reference.
                let (left, truth) = (&expr.left, self.named_data(&data));
                self.copy_statement(left, &quote!(#left = #truth));
                return Data::Tuple(Vec::new());
            }
            Data::Constant => self.constant_parts(&expr.right),
            // `a = b` copies from where `b` is, but `a = [a[1], a[0]]` needs both first.
            data @ Data::Place(_) if self.is_variable(&expr.left) => data,
            data if self.program.repeats => self.settled(data, &expr.right),
            data => data,
        };
        if let Some(place) = self.variable(&expr.left) {
            return self.store_in(&place, value, &expr.right);
        }
        if let Some(data) = self.begun_later(&expr.left, &value, &expr.right) {
            return data;
        }
        self.store(&expr.left, value)
    }

    /// Whether a place names a constant that nothing active flows to, as what a branch on an active condition chooses.
    fn is_of_no_float(&self, place: &Expr) -> bool {
        self.program.repeats
            && root(place).is_some_and(|name| !self.program.active.contains(&identity(&name)))
    }

    /// The variable in memory, or the part of one, that a place names.
    pub(in crate::parse) fn variable(
        &mut self,
        expr: &Expr,
    ) -> Option<crate::parse::values::place::Place> {
        if !self.is_variable(expr) {
            return None;
        }
        match self.expression(expr) {
            Data::Place(place) if place.cell().is_some() => Some(place),
            _ => None,
        }
    }

    fn is_variable(&self, expr: &Expr) -> bool {
        let name = root(expr).map(|name| identity(&name));
        matches!(name.and_then(|name| self.scopes.find(&name)),
            Some(Data::Place(place)) if place.cell().is_some())
    }

    /// `place += value` and the like.
    pub(in crate::parse) fn compound_assign(
        &mut self,
        name: &'static str,
        expr: &ExprBinary,
    ) -> Data {
        if let Some(left) = crate::parse::rewrite::behind(&expr.left) {
            let left = Box::new(left);
            let expr = ExprBinary {
                left,
                ..expr.clone()
            };
            return self.compound_assign(name, &expr);
        }
        let (place, operator) = (&expr.left, &expr.op);
        let changed = |value: &Ident| quote!(#place #operator #value;);
        if let Some(data) = self.after_value(&expr.right, changed) {
            return data;
        }
        if !self.is_active_place(&expr.left) && !mention::is_active(&self.scopes, &expr.right) {
            self.copy_statement(&expr.left, expr);
            return Data::Tuple(Vec::new());
        }
        if let Some(data) = self.change_fixed(expr) {
            return data;
        }
        // The right side is evaluated first, as Rust does for floats.
        let right = self.expression(&expr.right);
        if matches!(right, Data::Mistake | Data::Never) {
            return right;
        }
        if matches!(right, Data::Words(_))
            && self.program.repeats
            && self.is_constant_variable(&expr.left)
        {
            // What is counted, by fields that are no floats too, the user's words change.
            self.copy_statement(&expr.left, expr);
            return Data::Tuple(Vec::new());
        }
        if !self.is_local(&expr.left) {
            return self.refuse_place(&expr.left);
        }
        if let Some(place) = self.variable(&expr.left) {
            return self.change_in(&place, name, &right, expr);
        }
        let left = self.expression(&expr.left);
        let left = self.number(&left, &expr.left);
        let float = left.and_then(|id| self.builder.function().node(id).ty.float());
        let right = self.number_like(&right, &expr.right, float.unwrap_or(self.float));
        let (Some(left), Some(right)) = (left, right) else {
            return Data::Mistake;
        };
        if !self.are_of_one_type(&[left, right], &expr.op) {
            return Data::Mistake;
        }
        self.builder.span = expr.op.span();
        let sum = self.call_node(name, vec![left, right], Spelling::Operator);
        self.store(&expr.left, Data::Number(sum))
    }

    /// `place += value` and the like, of a field that is no float.
    pub(in crate::parse) fn change_fixed(&mut self, expr: &ExprBinary) -> Option<Data> {
        let operator = operator_of(expr.op)?;
        let (place, value) = (&expr.left, &expr.right);
        if !self.is_fixed_operation(place, value) {
            return None;
        }
        let change = syn::parse2(quote!(#place = #place #operator #value)).ok()?;
        Some(self.assign(&change))
    }

    /// `place += value` and the like, in memory.
    fn change_in(
        &mut self,
        place: &crate::parse::values::place::Place,
        name: &'static str,
        right: &Data,
        expr: &ExprBinary,
    ) -> Data {
        let Some(right) = self.number(right, &expr.right) else {
            return Data::Mistake;
        };
        self.builder.span = expr.op.span();
        match name {
            "add" => self.add_number(place, right),
            "sub" => {
                let negative = self.call_node("neg", vec![right], Spelling::Ours);
                self.add_number(place, negative);
            }
            _ => {
                let Some(left) = self.load(place, &expr.left) else {
                    return Data::Mistake;
                };
                self.builder.span = expr.op.span();
                let value = self.call_node(name, vec![left, right], Spelling::Operator);
                self.store_number(place, value);
            }
        }
        Data::Tuple(Vec::new())
    }

    fn copy_statement(&mut self, place: &Expr, expr: &dyn ToTokens) {
        let words = self.words(expr);
        self.change_constant(place, quote!(#words;));
    }

    fn is_active_place(&self, expr: &Expr) -> bool {
        if let Expr::Tuple(tuple) = bare(expr) {
            return tuple.elems.iter().any(|part| self.is_active_place(part));
        }
        if let Expr::Array(array) = bare(expr) {
            return array.elems.iter().any(|part| self.is_active_place(part));
        }
        root(expr).is_some_and(|name| {
            let found = self.scopes.find(&identity(&name));
            !matches!(found, None | Some(Data::Constant))
        })
    }

    fn is_local(&self, expr: &Expr) -> bool {
        root(expr).is_some_and(|name| self.scopes.find(&identity(&name)).is_some())
    }

    /// What is refused to a constant: a value that is differentiated, or that is not certain to be none.
    fn refuse_change(&mut self, place: &Expr, name: &str) {
        if name.contains("_of_ours") {
            // At the user's own name, which is no part of what the macro wrote.
            let at = Ident::new("name", Span::call_site().located_at(place.span()));
            self.errors.push_shared(
                &at,
                "what is handed on here is constant at first, and then is given with differentiated values",
                "write a `for` loop that changes each in a variable of its own",
            );
            return;
        }
        // Had it a `mut`, it would be a variable in memory.
        self.errors.push_shared(
            place,
            &format!("`{name}` cannot be changed"),
            &format!("declare it with `let mut {name}`"),
        );
    }

    /// Puts a value into a local, or into a part of one.
    fn store(&mut self, place: &Expr, value: Data) -> Data {
        match bare(place) {
            Expr::Path(path) if path.path.get_ident().is_some() => {
                let name = path.path.require_ident().map(identity).unwrap_or_default();
                if self.program.memory.contains(spelling(&name))
                    && let Some(Data::Constant) = self.scopes.find(&name)
                {
                    self.refuse_change(place, spelling(&name));
                    return Data::Mistake;
                }
                if !self.scopes.assign(&name, value) {
                    return self.refuse_place(place);
                }
            }
            Expr::Tuple(tuple) => {
                let Data::Tuple(fields) = value else {
                    return self.refuse_pattern(place);
                };
                if fields.len() != tuple.elems.len() {
                    return self.refuse_pattern(place);
                }
                for (place, value) in tuple.elems.iter().zip(fields) {
                    if matches!(self.store(place, value), Data::Mistake) {
                        return Data::Mistake;
                    }
                }
            }
            Expr::Infer(_) => {}
            Expr::Index(index) => {
                let Some(n) =
                    Self::whole_number(&index.index).and_then(|n| usize::try_from(n).ok())
                else {
                    self.errors.push(
                        &index.index,
                        "the place of an assigned element must be known when the macro runs",
                        "use a literal index",
                    );
                    return Data::Mistake;
                };
                return self.store_part(&index.expr, place, n, value);
            }
            Expr::Field(field) => {
                let Member::Unnamed(n) = &field.member else {
                    return self.refuse_place(place);
                };
                return self.store_part(&field.base, place, n.index as usize, value);
            }
            _ => return self.refuse_place(place),
        }
        Data::Tuple(Vec::new())
    }

    fn store_part(&mut self, base: &Expr, place: &Expr, n: usize, value: Data) -> Data {
        if !self.is_local(base) {
            return self.refuse_place(base);
        }
        let mut whole = self.expression(base);
        match &mut whole {
            Data::Array(parts) | Data::Tuple(parts) if n < parts.len() => {
                parts[n] = value;
                self.store(base, whole)
            }
            Data::Mistake => Data::Mistake,
            _ => self.refuse_place(place),
        }
    }

    fn refuse_place(&mut self, place: &Expr) -> Data {
        let captured = root(place).filter(|name| self.scopes.find(&identity(name)).is_none());
        if let Some(name) = captured {
            self.errors.push(
                &name,
                &format!(
                    "`{name}` is captured, and a differentiated value cannot be assigned to it"
                ),
                "return the value instead, or use a local `let mut`",
            );
        } else {
            self.errors.push(
                place,
                "a differentiated value can only be assigned to a local variable or a part of one",
                "bind it with `let mut` first",
            );
        }
        Data::Mistake
    }

    fn refuse_pattern(&mut self, place: &Expr) -> Data {
        self.errors.push_shared(
            place,
            "the value does not have the form of this pattern",
            "assign the parts one by one",
        );
        Data::Mistake
    }
}

/// The operator of a compound assignment.
fn operator_of(op: BinOp) -> Option<TokenStream> {
    Some(match op {
        BinOp::AddAssign(_) => quote!(+),
        BinOp::SubAssign(_) => quote!(-),
        BinOp::MulAssign(_) => quote!(*),
        BinOp::DivAssign(_) => quote!(/),
        BinOp::RemAssign(_) => quote!(%),
        BinOp::BitXorAssign(_) => quote!(^),
        BinOp::BitAndAssign(_) => quote!(&),
        BinOp::BitOrAssign(_) => quote!(|),
        BinOp::ShlAssign(_) => quote!(<<),
        BinOp::ShrAssign(_) => quote!(>>),
        _ => return None,
    })
}

/// The name that a place begins with.
pub(in crate::parse) fn root(expr: &Expr) -> Option<Ident> {
    let mut expr = bare(expr);
    loop {
        expr = match expr {
            Expr::Path(path) => return path.path.get_ident().cloned(),
            Expr::Index(index) => bare(&index.expr),
            Expr::Field(field) => bare(&field.base),
            Expr::Unary(unary) => bare(&unary.expr),
            Expr::Tuple(tuple) => bare(tuple.elems.first()?),
            _ => return None,
        };
    }
}
