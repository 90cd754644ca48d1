//! Forms of std that stand for others of the language.
//!
//! In goes an expression such as `x.last().unwrap()` or `x.iter().any(|v| v > &t)`, out comes what it is short for, as in
//! `&x[x.len() - 1]` or a loop. Only what reads or makes differentiated values is rewritten; all else is copied as it stands.

mod apart;
mod arrays;
mod best;
mod chains;
mod cursors;
mod early;
mod ends;
mod folds;
mod labels;
mod later;
mod lent;
mod lists;
mod loops;
mod options;
mod patterns;
mod steps;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Block, Expr, ExprClosure, ExprMethodCall, Local, Pat, Stmt, Type};

use super::constant::bare;

pub(super) use self::apart::apart;
pub(super) use self::arrays::{filled, result};
pub(super) use self::chains::{applied, some_of};
pub(super) use self::cursors::without_iterator;
pub(super) use self::early::as_branches;
pub(super) use self::ends::pushes;
pub(super) use self::later::given_at_once;
pub(super) use self::lists::{DROP_LAST, TAKE_LAST, takes_last};
pub(super) use self::options::{Holder, Parts, holder, is_none};
pub(super) use self::patterns::maybe;
use self::patterns::{Maybe, arms, is_place, test_of};

/// Whether an active value is in an expression, as far as is known.
type Active<'a> = &'a dyn Fn(&Expr) -> bool;

/// What stands for an `Option` of what may be differentiated: a call with whether there is a value, and with the value.
const MAYBE: &str = "maybe";

/// Whether a path is that of [`MAYBE`].
pub(super) fn is_maybe(path: &syn::Path) -> bool {
    path.is_ident(&ours(MAYBE))
}

/// An `Option`, by whether there is a value, and the value.
pub(super) fn maybe_of(there: &TokenStream, value: &TokenStream) -> TokenStream {
    let maybe = ours(MAYBE);
    quote!(#maybe(#there, #value))
}

/// What an expression is short for, if it is.
pub(super) fn expression(expr: &Expr, active: Active<'_>) -> Option<Expr> {
    let written = match bare(expr) {
        Expr::MethodCall(call) => method(call, active)?,
        Expr::Call(call) => function(call)?,
        Expr::If(branch) => {
            let Expr::Let(condition) = bare(&branch.cond) else {
                return syn::parse2(options::chain_of_conditions(branch)?).ok();
            };
            let (test, binding) = test_of(&condition.pat, &condition.expr)?;
            let then = &branch.then_branch.stmts;
            let otherwise = branch.else_branch.as_ref();
            let otherwise = otherwise.map(|(token, other)| quote!(#token #other));
            let token = &branch.if_token;
            quote!(#token #test { #binding #(#then)* } #otherwise)
        }
        Expr::Match(branch) => arms(branch)?,
        Expr::While(each) => {
            let Expr::Let(condition) = bare(&each.cond) else {
                return None;
            };
            let (test, binding) = test_of(&condition.pat, &condition.expr)?;
            let (label, token, body) = (&each.label, &each.while_token, &each.body.stmts);
            quote!(#label #token #test { #binding #(#body)* })
        }
        Expr::ForLoop(each) => {
            let Some(chain) = begun(&each.expr) else {
                return syn::parse2(chains::for_loop(each, active)?).ok();
            };
            let each = syn::ExprForLoop {
                expr: Box::new(chain),
                ..each.clone()
            };
            each.into_token_stream()
        }
        _ => return None,
    };
    syn::parse2(written).ok()
}

/// What has to be differentiated for an expression to be rewritten: the list that is asked for an element or a pattern, since
/// what is constant may be a map or a type of the user's.
pub(super) fn subject(expr: &Expr) -> &Expr {
    match bare(expr) {
        Expr::If(branch) => match bare(&branch.cond) {
            Expr::Let(condition) => list_of(&condition.expr),
            _ => expr,
        },
        Expr::Match(branch) => list_of(&branch.expr),
        Expr::While(each) => match bare(&each.cond) {
            Expr::Let(condition) => list_of(&condition.expr),
            _ => expr,
        },
        Expr::MethodCall(call) if lists::changes(&call.method) => list_of(&call.receiver),
        Expr::MethodCall(call) if maybe(&call.receiver).is_some() || maybe(expr).is_some() => {
            list_of(&call.receiver)
        }
        _ => expr,
    }
}

/// The list behind methods, references and indices.
pub(super) fn list_of(expr: &Expr) -> &Expr {
    match bare(expr) {
        Expr::MethodCall(call) => list_of(&call.receiver),
        Expr::Index(index) => list_of(&index.expr),
        Expr::Unary(unary) => list_of(&unary.expr),
        Expr::Reference(lent) => list_of(&lent.expr),
        other => other,
    }
}

/// The place behind what is lent where it is assigned to: `v[0]` for `*v.first_mut().unwrap()`.
pub(super) fn behind(place: &Expr) -> Option<Expr> {
    let lent = |expr: &Expr| match bare(&expression(expr, &|_| true)?) {
        Expr::Reference(lent) if lent.mutability.is_some() => Some((*lent.expr).clone()),
        _ => None,
    };
    let base = |expr: &Expr| {
        let is_call = matches!(bare(expr), Expr::MethodCall(_));
        let found = if is_call { lent(expr) } else { behind(expr) };
        found.map(Box::new)
    };
    Some(match bare(place) {
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => lent(&unary.expr)?,
        Expr::Field(field) => Expr::Field(syn::ExprField {
            base: base(&field.base)?,
            ..field.clone()
        }),
        Expr::Index(index) => Expr::Index(syn::ExprIndex {
            expr: base(&index.expr)?,
            ..index.clone()
        }),
        _ => return None,
    })
}

/// The statements that one is short for, if it is.
pub(super) fn statement(statement: &Stmt) -> Option<Vec<Stmt>> {
    match statement {
        Stmt::Local(found) => local(found),
        Stmt::Expr(expr, Some(_)) => lists::dropped(expr).map(|written| vec![written]),
        _ => None,
    }
}

/// The statements that a `let` is short for, if it is.
pub(super) fn local(local: &Local) -> Option<Vec<Stmt>> {
    let written = bound(local)?;
    let block: Block = syn::parse2(quote!({ #written })).ok()?;
    Some(block.stmts)
}

/// A name of ours, which no text of the user's mentions.
fn ours(name: &str) -> Ident {
    Ident::new(&format!("{name}_of_ours"), Span::mixed_site())
}

/// Whether a path ends in a name, in a module of std if it says so.
fn is_path_to(func: &Expr, name: &str, module: &str) -> bool {
    let Expr::Path(path) = bare(func) else {
        return false;
    };
    let mut segments = path.path.segments.iter().rev();
    segments.next().is_some_and(|last| last.ident == name)
        && segments.next().is_some_and(|before| before.ident == module)
}

/// `let pattern = value else { .. };`, and arrays that a function fills.
fn bound(local: &Local) -> Option<TokenStream> {
    let init = local.init.as_ref()?;
    if let Pat::Wild(_) = &local.pat
        && let Some(written) = lists::dropped(&init.expr)
    {
        return Some(written.into_token_stream());
    }
    if let Some(parts) = lent::parts(local) {
        return Some(parts);
    }
    if let Some(lists) = ends::two_lists(local) {
        return Some(lists);
    }
    let Some((_, otherwise)) = &init.diverge else {
        let Pat::Type(typed) = &local.pat else {
            return None;
        };
        let (ty, value) = (typed.ty.as_ref(), filled(&init.expr, &typed.ty)?);
        let pattern = &typed.pat;
        return Some(match ty {
            Type::Array(array) if matches!(*array.elem, Type::Infer(_)) => {
                quote!(let #pattern = #value;)
            }
            _ => quote!(let #pattern: #ty = #value;),
        });
    };
    let (test, binding) = test_of(&local.pat, &init.expr)?;
    // `{ return x }` gives nothing, and is no value here.
    let otherwise = match bare(otherwise) {
        Expr::Block(block) if matches!(block.block.stmts.last(), Some(Stmt::Expr(_, None))) => {
            let statements = &block.block.stmts;
            quote!({ #(#statements)*; })
        }
        otherwise => otherwise.to_token_stream(),
    };
    Some(quote!(if !(#test) #otherwise #binding))
}

/// A function of std that stands for a method.
fn function(call: &syn::ExprCall) -> Option<TokenStream> {
    let args: Vec<&Expr> = call.args.iter().collect();
    match args.as_slice() {
        [one, other] if is_path_to(&call.func, "zip", "iter") => {
            Some(quote!((#one).into_iter().zip(#other)))
        }
        [value, count] if is_path_to(&call.func, "repeat_n", "iter") => {
            Some(quote!((0..#count).map(|_| #value)))
        }
        [value] if is_path_to(&call.func, "repeat", "iter") => Some(quote!((0..).map(|_| #value))),
        [_] if is_path_to(&call.func, "from_fn", "array") => {
            let Expr::Path(path) = bare(&call.func) else {
                return None;
            };
            let syn::PathArguments::AngleBracketed(generics) =
                &path.path.segments.last()?.arguments
            else {
                return None;
            };
            let mut generics = generics.args.iter();
            let (ty, length) = (generics.next()?, generics.next()?);
            let ty = syn::parse2(quote!([#ty; #length])).ok()?;
            filled(&Expr::Call(call.clone()), &ty).map(ToTokens::into_token_stream)
        }
        _ => None,
    }
}

/// A chain that begins with a function that stands for something else.
fn begun(chain: &Expr) -> Option<Expr> {
    match bare(chain) {
        Expr::Call(call) => syn::parse2(function(call)?).ok(),
        Expr::MethodCall(call) => {
            let receiver = Box::new(begun(&call.receiver)?);
            let call = call.clone();
            Some(Expr::MethodCall(ExprMethodCall { receiver, ..call }))
        }
        _ => None,
    }
}

/// A method that stands for others, or for a loop.
fn method(call: &ExprMethodCall, active: Active<'_>) -> Option<TokenStream> {
    if let Some(receiver) = begun(&call.receiver) {
        let receiver = Box::new(receiver);
        let call = call.clone();
        return Some(ExprMethodCall { receiver, ..call }.into_token_stream());
    }
    let name = call.method.to_string();
    let args: Vec<&Expr> = call.args.iter().collect();
    let receiver = &*call.receiver;
    if let Some(found) = maybe(receiver) {
        let Maybe {
            condition, value, ..
        } = &found;
        if found.is_taken && name == "is_some" {
            let is_there = ours("is_there");
            return Some(quote!({
                let #is_there = #condition;
                if #is_there { #value; }
                #is_there
            }));
        }
        match (name.as_str(), args.as_slice()) {
            ("unwrap", []) | ("expect", [_]) => return Some(value.clone()),
            ("is_some", []) => return Some(condition.clone()),
            ("unwrap_or", [other]) => {
                return Some(quote!(if #condition { #value } else { #other }));
            }
            ("map_or", [other, Expr::Closure(closure)]) if closure.inputs.len() == 1 => {
                let (pattern, body) = (closure.inputs.first()?, &closure.body);
                return Some(
                    quote!(if #condition { let #pattern = #value; #body } else { #other }),
                );
            }
            _ => {}
        }
    }
    let some = quote!(::core::option::Option::Some);
    let none = quote!(::core::option::Option::None);
    if let Some(found) = maybe(&Expr::MethodCall(call.clone())) {
        let (condition, value) = (found.condition, found.value);
        return Some(quote!(if #condition { #some(#value) } else { #none }));
    }
    if let Some(written) = lists::method(&name, receiver, &args) {
        return Some(written);
    }
    match (name.as_str(), args.as_slice()) {
        ("then", [Expr::Closure(closure)]) if closure.inputs.is_empty() => {
            let value = &closure.body;
            Some(quote!(if #receiver { #some(#value) } else { #none }))
        }
        ("then_some", [value]) => Some(quote!(if #receiver { #some(#value) } else { #none })),
        ("contains", [item]) if matches!(bare(receiver), Expr::Range(_)) => within(receiver, item),
        _ => loops::method(call).or_else(|| ends::end(call, active)),
    }
}

/// Whether a value is in a range: `(low..high).contains(&x)` is `low <= x && x < high`, with each evaluated once and in this order.
fn within(range: &Expr, value: &Expr) -> Option<TokenStream> {
    let Expr::Range(range) = bare(range) else {
        return None;
    };
    let [low, high, item] = ["low", "high", "item"].map(ours);
    let value = match bare(value) {
        Expr::Reference(lent) => lent.expr.to_token_stream(),
        value => quote!(*#value),
    };
    let ends = [(&low, &range.start), (&high, &range.end)];
    let given = ends
        .iter()
        .filter_map(|(name, end)| end.as_ref().map(|end| quote!(let #name = #end;)));
    let above = range.start.iter().map(|_| quote!(#low <= #item));
    let below = range.end.iter().map(|_| match range.limits {
        syn::RangeLimits::HalfOpen(_) => quote!(#item < #high),
        syn::RangeLimits::Closed(_) => quote!(#item <= #high),
    });
    let tests = above.chain(below);
    Some(quote!({ #(#given)* let #item = #value; true #(&& #tests)* }))
}

fn one_of(closure: &ExprClosure) -> Option<(&Pat, &Expr)> {
    let pattern = closure.inputs.first()?;
    (closure.inputs.len() == 1).then_some((pattern, &*closure.body))
}
