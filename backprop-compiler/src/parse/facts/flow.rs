//! Where values flow by the words of an expression alone: which names are read, and what says that a value is no float.
//!
//! In goes an expression, out come the names whose value is in its own: `a` and `b` of `a * b[k] + c.len()`.

use std::collections::HashSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::visit::{self, Visit};
use syn::{Expr, Lit, Token};

use crate::parse::constant::bare;
use crate::parse::expression::is_name_of_integer;

pub(in crate::parse) fn is_arithmetic(op: syn::BinOp) -> bool {
    use syn::BinOp::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Rem, Sub, SubAssign};
    matches!(
        op,
        Add(_)
            | Sub(_)
            | Mul(_)
            | Div(_)
            | Rem(_)
            | AddAssign(_)
            | SubAssign(_)
            | MulAssign(_)
            | DivAssign(_)
    )
}

/// Whether words give a number, whatever the names in them are.
pub(in crate::parse) fn is_number(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Binary(binary) => is_arithmetic(binary.op),
        Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Neg(_)),
        Expr::Lit(literal) => matches!(literal.lit, Lit::Float(_)),
        Expr::Cast(_) => true,
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            let is_sum = matches!(name.as_str(), "sum" | "product");
            is_sum || crate::rules::public(&name).is_some()
        }
        _ => false,
    }
}

/// The name that a place begins with.
pub(in crate::parse) fn root(place: &Expr) -> Option<String> {
    let mut expr = bare(place);
    loop {
        expr = match expr {
            Expr::Path(path) => return path.path.get_ident().map(ToString::to_string),
            Expr::Index(index) => bare(&index.expr),
            Expr::Field(field) => bare(&field.base),
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => bare(&unary.expr),
            Expr::Reference(reference) => bare(&reference.expr),
            Expr::MethodCall(call) if call.args.is_empty() => bare(&call.receiver),
            _ => return None,
        }
    }
}

pub(in crate::parse) fn roots(place: &Expr, found: &mut Vec<String>) {
    match bare(place) {
        Expr::Tuple(tuple) => tuple.elems.iter().for_each(|part| roots(part, found)),
        Expr::Array(array) => array.elems.iter().for_each(|part| roots(part, found)),
        other => found.extend(root(other)),
    }
}

/// Whether an expression makes a list whose length is known at run time alone.
pub(in crate::parse) fn makes_list(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Macro(call) => call.mac.path.is_ident("vec"),
        Expr::MethodCall(call) => {
            matches!(call.method.to_string().as_str(), "to_vec" | "collect")
        }
        Expr::Call(call) => {
            let name = call.func.to_token_stream().to_string();
            name.starts_with("Vec ::") || name.contains(":: Vec ::")
        }
        _ => false,
    }
}

/// The variable of which an expression lends a part to be changed.
pub(in crate::parse) fn lent_from(expr: &Expr) -> Option<String> {
    match bare(expr) {
        Expr::Reference(lent) => lent.mutability.and_then(|_| root(&lent.expr)),
        Expr::MethodCall(call) => match call.method.to_string().as_str() {
            "unwrap" | "expect" => lent_from(&call.receiver),
            "split_at_mut" | "first_mut" | "last_mut" | "get_mut" => root(&call.receiver),
            _ => None,
        },
        _ => None,
    }
}

/// Whether the items of an iterator can be assigned to.
pub(in crate::parse) fn lends_to_change(expr: &Expr) -> bool {
    let mut found = false;
    let tokens = expr.to_token_stream();
    scan(tokens, &mut |word| {
        found |= word == "mut"
            || word == "iter_mut"
            || word == "chunks_mut"
            || word == "chunks_exact_mut";
    });
    found
}

fn scan(tokens: TokenStream, visit: &mut impl FnMut(&str)) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => scan(group.stream(), visit),
            TokenTree::Ident(name) => visit(&name.to_string()),
            _ => {}
        }
    }
}

/// Whether a literal, a cast, a limit of integers or the question for a length says that a value is no float.
pub(in crate::parse) fn is_whole(expr: &Expr) -> bool {
    is_whole_within(expr, OPERANDS)
}

/// How many operations within each other are looked through for an operand that says what all are: each of a long sum is asked.
const OPERANDS: usize = 4;

fn is_whole_within(expr: &Expr, depth: usize) -> bool {
    match bare(expr) {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) => !number.suffix().starts_with('f'),
            Lit::Float(_) => false,
            _ => true,
        },
        Expr::Unary(unary) => is_whole_within(&unary.expr, depth),
        // Of `k % 2` one operand says what both are.
        Expr::Binary(binary) if depth > 0 && is_arithmetic(binary.op) => {
            is_whole_within(&binary.left, depth - 1) || is_whole_within(&binary.right, depth - 1)
        }
        Expr::Cast(cast) => crate::parse::expression::is_integer(&cast.ty),
        Expr::MethodCall(call) => call.method == "len" && call.args.is_empty(),
        // `usize::MAX` and its like.
        Expr::Path(path) => {
            let first = path.path.segments.first();
            path.path.segments.len() == 2
                && first.is_some_and(|first| is_name_of_integer(&first.ident))
        }
        _ => false,
    }
}

/// The names whose value flows into that of an expression: not those that are asked for their
/// length, compared, or made integers of.
pub(in crate::parse) fn sources_of(expr: &Expr, found: &mut HashSet<String>) {
    struct Sources<'a>(&'a mut HashSet<String>);

    impl<'ast> Visit<'ast> for Sources<'_> {
        fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
            self.0
                .extend(path.path.get_ident().map(ToString::to_string));
        }

        fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
            let name = call.method.to_string();
            if !matches!(name.as_str(), "len" | "is_empty" | "is_nan" | "is_finite") {
                visit::visit_expr_method_call(self, call);
            }
        }

        fn visit_expr_index(&mut self, index: &'ast syn::ExprIndex) {
            self.visit_expr(&index.expr);
        }

        fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
            use syn::BinOp::{And, Eq, Ge, Gt, Le, Lt, Ne, Or};
            let op = binary.op;
            if !matches!(
                op,
                Eq(_) | Ne(_) | Lt(_) | Le(_) | Gt(_) | Ge(_) | And(_) | Or(_)
            ) {
                visit::visit_expr_binary(self, binary);
            }
        }

        fn visit_expr_cast(&mut self, cast: &'ast syn::ExprCast) {
            if !crate::parse::expression::is_integer(&cast.ty) {
                visit::visit_expr_cast(self, cast);
            }
        }

        fn visit_expr_if(&mut self, branch: &'ast syn::ExprIf) {
            self.visit_block(&branch.then_branch);
            if let Some((_, other)) = &branch.else_branch {
                self.visit_expr(other);
            }
        }

        fn visit_expr_macro(&mut self, call: &'ast syn::ExprMacro) {
            // Of `vec![value; length]` the value flows.
            let repeated = call.mac.parse_body_with(|input: ParseStream<'_>| {
                let value: Expr = input.parse()?;
                let _: Token![;] = input.parse()?;
                let _: Expr = input.parse()?;
                Ok(value)
            });
            if let Ok(value) = repeated {
                sources_of(&value, self.0);
                return;
            }
            let mut all = Vec::new();
            scan(call.mac.tokens.clone(), &mut |word| {
                all.push(word.to_owned());
            });
            self.0.extend(all);
        }
    }

    Sources(found).visit_expr(expr);
}

/// What a method hands on to the closures and the functions that it is given.
pub(in crate::parse) struct Handed {
    /// The names that the closures give to it.
    pub(in crate::parse) inputs: Vec<String>,
    /// The functions and closures that are only named.
    pub(in crate::parse) named: Vec<String>,
    /// Whose value it is.
    pub(in crate::parse) sources: HashSet<String>,
}

/// `v` and `x` of `x.iter().map(|v| v.sin())`, `f` of `x.iter().map(f)`.
pub(in crate::parse) fn handed_on(call: &syn::ExprMethodCall) -> Handed {
    let mut inputs = Vec::new();
    let mut named = Vec::new();
    let mut sources = HashSet::new();
    sources_of(&call.receiver, &mut sources);
    let last = call.args.len().saturating_sub(1);
    for (place, arg) in call.args.iter().enumerate() {
        match bare(arg) {
            Expr::Closure(closure) => {
                for input in &closure.inputs {
                    crate::parse::variables::pattern::collect(input, &mut inputs);
                }
            }
            Expr::Path(path) if place == last && takes_function(call) => {
                named.extend(path.path.get_ident().map(ToString::to_string));
            }
            other => sources_of(other, &mut sources),
        }
    }
    Handed {
        inputs: inputs.iter().map(ToString::to_string).collect(),
        named,
        sources,
    }
}

/// Whether the last argument of a method is a function or a closure.
fn takes_function(call: &syn::ExprMethodCall) -> bool {
    matches!(
        call.method.to_string().as_str(),
        "map"
            | "filter"
            | "fold"
            | "for_each"
            | "reduce"
            | "any"
            | "all"
            | "position"
            | "max_by"
            | "min_by"
    )
}
