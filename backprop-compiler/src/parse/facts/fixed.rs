//! Parts of structs that are no floats, by how they are used: `0..s.n`, `s.m as f64`, `s.kind == Kind::Up`.
//!
//! The text does not say what a field is. In goes an expression that stands where a float cannot, out come its words, which are
//! constant, and a question to rustc whether the fields in it hold no floats that a derivative would be lost of.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprMethodCall};

use crate::graph::Step;
use crate::parse::Parser;
use crate::parse::calls::call::PREDICATES;
use crate::parse::calls::refuse::exists_in_std;
use crate::parse::constant::bare;
use crate::parse::expression::is_integer;
use crate::parse::facts::flow::is_whole;
use crate::parse::facts::mention;
use crate::parse::scope::identity;
use crate::parse::values::data::Data;
use crate::request::Form;
use crate::rules;

/// What an expression reads.
enum Reads {
    /// Nothing but constants.
    Constants,
    /// Fields too, of which these must hold no floats.
    Fields(Vec<Expr>),
}

impl Parser<'_> {
    /// The words of an expression that reads fields of structs and constants alone, and is no float where it stands.
    pub(in crate::parse) fn fixed(&mut self, expr: &Expr) -> Option<TokenStream> {
        if !self.program.repeats || !mention::is_active(&self.scopes, expr) {
            return None;
        }
        let Reads::Fields(fields) = self.reads(expr)? else {
            return None;
        };
        for field in fields {
            self.check_is_fixed(&field);
        }
        Some(self.words(expr))
    }

    /// Whether an expression is the field of a struct whose type the text does not say.
    pub(in crate::parse) fn is_field(&self, expr: &Expr) -> bool {
        self.program.repeats && matches!(self.form_at(expr), Some((Form::Opaque, true)))
    }

    /// Whether an expression is a field that is no float by where it stands elsewhere.
    pub(in crate::parse) fn is_whole_field(&self, expr: &Expr) -> bool {
        let whole = &self.program.whole;
        let is_known = match bare(expr) {
            Expr::Path(path) => path.path.get_ident().is_some_and(|name| {
                !whole.names.is_empty() && whole.names.contains(&name.to_string())
            }),
            Expr::Field(_) | Expr::Index(_) => {
                !whole.fields.is_empty()
                    && super::whole::way(expr).is_some_and(|way| whole.fields.contains(&way))
            }
            _ => false,
        };
        is_known && self.is_field(expr)
    }

    /// Whether an operator is one of integers and the like, because one of its operands is, and the other is a field.
    pub(in crate::parse) fn is_fixed_operation(&self, left: &Expr, right: &Expr) -> bool {
        let is_plain = |expr: &Expr| {
            is_whole(expr)
                || is_case(expr)
                || matches!(bare(expr), Expr::Path(path) if path.path.get_ident()
                    .is_some_and(|name| self.scopes.is_counter(&identity(name))))
        };
        (is_plain(left) && self.is_field(right)) || (self.is_field(left) && is_plain(right))
    }

    /// A method of something that is no float, such as `s.name.as_str()`.
    pub(in crate::parse) fn fixed_method(&mut self, call: &ExprMethodCall) -> Option<Data> {
        let name = call.method.to_string();
        let is_of_floats = rules::public(&name).is_some()
            || PREDICATES.contains(&name.as_str())
            || exists_in_std(&name)
            || matches!(
                name.as_str(),
                "sin_cos" | "clone" | "to_owned" | "to_vec" | "map"
            )
            || matches!(name.as_str(), "len" | "is_empty")
            || crate::parse::iterators::iterate::is_chain(&Expr::MethodCall(call.clone()));
        let is_whole = call.args.iter().any(is_whole) && name != "powi";
        if (is_of_floats && !is_whole) || !self.is_inside_field(&call.receiver) {
            return None;
        }
        if self.is_list_of_floats(&call.receiver) {
            return None;
        }
        self.fixed(&Expr::MethodCall(call.clone())).map(Data::Words)
    }

    /// Whether something is done to the last element of a list in a struct that may be one of constants, because no float is
    /// put into it.
    pub(in crate::parse) fn may_be_constants(&self, list: &Expr, written: &Expr) -> bool {
        matches!(bare(list), Expr::Field(_))
            && self.is_field(list)
            && !self.is_list_of_floats(list)
            && crate::parse::rewrite::takes_last(written)
    }

    /// Whether a float is put into the list that a field is.
    fn is_list_of_floats(&self, list: &Expr) -> bool {
        match bare(list) {
            Expr::Field(field) => match &field.member {
                syn::Member::Named(name) => self.program.grown.contains(&name.to_string()),
                syn::Member::Unnamed(_) => false,
            },
            Expr::Index(index) => self.is_list_of_floats(&index.expr),
            _ => false,
        }
    }

    /// Whether a chain of methods begins with a field.
    fn is_inside_field(&self, receiver: &Expr) -> bool {
        match bare(receiver) {
            Expr::MethodCall(call) => self.is_inside_field(&call.receiver),
            other => self.is_field(other),
        }
    }

    /// What an expression reads, if that is nothing but fields and constants.
    fn reads(&self, expr: &Expr) -> Option<Reads> {
        let expr = bare(expr);
        if !mention::is_active(&self.scopes, expr) {
            return Some(Reads::Constants);
        }
        match expr {
            Expr::Path(path) => {
                let name = path.path.get_ident()?;
                match self.scopes.find(&identity(name))? {
                    Data::Words(_) => Some(Reads::Constants),
                    _ => self
                        .is_field(expr)
                        .then(|| Reads::Fields(vec![expr.clone()])),
                }
            }
            Expr::Field(_) => self
                .is_field(expr)
                .then(|| Reads::Fields(vec![expr.clone()])),
            Expr::Index(_) if self.is_field(expr) => Some(Reads::Fields(vec![expr.clone()])),
            Expr::Index(index) => self.all(&[&index.expr, &index.index]),
            Expr::Unary(unary) => self.reads(&unary.expr),
            Expr::Reference(lent) if lent.mutability.is_none() => self.reads(&lent.expr),
            Expr::Cast(cast) if is_integer(&cast.ty) => self.reads(&cast.expr).map(unasked),
            Expr::Cast(cast) => self.reads(&cast.expr),
            Expr::Tuple(tuple) => self.all(&tuple.elems.iter().collect::<Vec<_>>()),
            Expr::Binary(binary) if !crate::parse::control::branch::is_assignment(binary.op) => {
                let both = self.all(&[&binary.left, &binary.right])?;
                Some(if is_comparison(binary.op) {
                    unasked(both)
                } else {
                    both
                })
            }
            Expr::Range(range) => {
                let ends = [&range.start, &range.end];
                let ends: Vec<&Expr> = ends.into_iter().flatten().map(|end| &**end).collect();
                self.all(&ends)
            }
            Expr::MethodCall(call) => {
                let mut parts: Vec<&Expr> = call.args.iter().collect();
                let is_length = matches!(call.method.to_string().as_str(), "len" | "is_empty");
                if is_length && parts.is_empty() {
                    let list = self.reads(&call.receiver);
                    return Some(list.map_or_else(|| Reads::Fields(Vec::new()), unasked));
                }
                parts.push(&call.receiver);
                self.all(&parts)
            }
            Expr::Call(call) => {
                let Expr::Path(path) = bare(&call.func) else {
                    return None;
                };
                let is_known = crate::parse::facts::pure::is_conversion(&path.path);
                is_known.then(|| self.all(&call.args.iter().collect::<Vec<_>>()))?
            }
            _ => None,
        }
    }

    fn all(&self, parts: &[&Expr]) -> Option<Reads> {
        let mut fields = Vec::new();
        let mut any = false;
        for part in parts {
            if let Reads::Fields(found) = self.reads(part)? {
                any = true;
                fields.extend(found);
            }
        }
        Some(if any {
            Reads::Fields(fields)
        } else {
            Reads::Constants
        })
    }

    /// What stands at the end of a way through fields and elements, and whether it is in a struct.
    fn form_at(&self, expr: &Expr) -> Option<(Form, bool)> {
        let part = |form: &Form| match form {
            Form::Array(element, ..) | Form::Slice(element) | Form::Vec(element) => {
                Some((**element).clone())
            }
            Form::Opaque => Some(Form::Opaque),
            _ => None,
        };
        let (form, is_inside) = match bare(expr) {
            Expr::Path(path) => match self.scopes.find(&identity(path.path.get_ident()?))? {
                Data::Place(place) => {
                    let is_field = |step: &Step| matches!(step, Step::Named(_) | Step::Field(_));
                    (place.form().clone(), place.path.iter().any(is_field))
                }
                _ => return None,
            },
            Expr::Field(field) => {
                let (base, is_inside) = self.form_at(&field.base)?;
                match (base, &field.member) {
                    (Form::Opaque, _) => (Form::Opaque, true),
                    (Form::Tuple(fields), syn::Member::Unnamed(index)) => {
                        (fields.get(index.index as usize)?.clone(), is_inside)
                    }
                    _ => return None,
                }
            }
            Expr::Index(index) if !matches!(bare(&index.index), Expr::Range(_)) => {
                let (base, is_inside) = self.form_at(&index.expr)?;
                (part(&base)?, is_inside)
            }
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => {
                self.form_at(&unary.expr)?
            }
            Expr::Reference(lent) => self.form_at(&lent.expr)?,
            Expr::MethodCall(call)
                if call.args.is_empty()
                    && matches!(call.method.to_string().as_str(), "clone" | "to_owned") =>
            {
                self.form_at(&call.receiver)?
            }
            _ => return None,
        };
        Some((
            match form {
                Form::Reference(inner) => *inner,
                form => form,
            },
            is_inside,
        ))
    }

    /// Lets rustc see that a field holds no floats, once for each way of writing it.
    fn check_is_fixed(&mut self, field: &Expr) {
        let words = self.words(field);
        if !self.checked.insert(format!("fixed {words}")) {
            return;
        }
        let root = self.root;
        let span = field.span().resolved_at(Span::mixed_site());
        let check = quote_spanned!(span=> #root::__private::Field(&#words).holds_no_floats());
        self.check(quote! {
            let _ = || {
                #[allow(unused_imports)]
                use #root::__private::WithoutFloats as _;
                #check
            };
        });
    }
}

/// What is compared or made an integer of leads no derivative on, whatever it is.
fn unasked(reads: Reads) -> Reads {
    match reads {
        Reads::Fields(_) => Reads::Fields(Vec::new()),
        reads @ Reads::Constants => reads,
    }
}

fn is_comparison(op: BinOp) -> bool {
    use BinOp::{Eq, Ge, Gt, Le, Lt, Ne};
    matches!(op, Eq(_) | Ne(_) | Lt(_) | Le(_) | Gt(_) | Ge(_))
}

/// `Mode::Up` or `None`, but not `f64::EPSILON` or `LIMIT`.
pub(in crate::parse) fn is_case(expr: &Expr) -> bool {
    let Expr::Path(path) = bare(expr) else {
        return false;
    };
    path.path.segments.last().is_some_and(|last| {
        let name = last.ident.to_string();
        name.starts_with(char::is_uppercase) && name.chars().any(char::is_lowercase)
    })
}
