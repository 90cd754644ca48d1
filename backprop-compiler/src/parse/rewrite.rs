//! Forms of std that stand for others of the language.
//!
//! In goes an expression such as `x.last().unwrap()` or `x.iter().any(|v| v > &t)`, out comes what it is short for, as in
//! `&x[x.len() - 1]` or a loop. Only what reads or makes differentiated values is rewritten; all else is copied as it stands.

mod arrays;
mod later;
mod lists;
mod patterns;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Block, Expr, ExprClosure, ExprMethodCall, Local, Pat, Stmt, Type};

use super::constant::bare;

pub(super) use self::arrays::{filled, result};
pub(super) use self::later::given_at_once;
pub(super) use self::lists::{DROP_LAST, TAKE_LAST, takes_last};
use self::patterns::{Maybe, arms, is_place, maybe, test_of};

/// What an expression is short for, if it is.
pub(super) fn expression(expr: &Expr) -> Option<Expr> {
    let written = match bare(expr) {
        Expr::MethodCall(call) => method(call)?,
        Expr::Call(call) => function(call)?,
        Expr::If(branch) => {
            let Expr::Let(condition) = bare(&branch.cond) else {
                return None;
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
            let chain = begun(&each.expr)?;
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
        Expr::MethodCall(call) if maybe(&call.receiver).is_some() => list_of(&call.receiver),
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
    let lent = |expr: &Expr| match bare(&expression(expr)?) {
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
fn method(call: &ExprMethodCall) -> Option<TokenStream> {
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
        return Some(match (name.as_str(), args.as_slice()) {
            ("unwrap", []) | ("expect", [_]) => value.clone(),
            ("is_some", []) => condition.clone(),
            ("unwrap_or", [other]) => quote!(if #condition { #value } else { #other }),
            ("map_or", [other, Expr::Closure(closure)]) if closure.inputs.len() == 1 => {
                let (pattern, body) = (closure.inputs.first()?, &closure.body);
                quote!(if #condition { let #pattern = #value; #body } else { #other })
            }
            _ => return None,
        });
    }
    if let Some(written) = lists::method(&name, receiver, &args) {
        return Some(written);
    }
    match (name.as_str(), args.as_slice()) {
        ("reverse", []) if is_place(receiver) => {
            let (place, last) = (ours("place"), ours("last"));
            Some(quote!(for #place in 0..#receiver.len() / 2 {
                let #last = #receiver.len() - 1 - #place;
                #receiver.swap(#place, #last);
            }))
        }
        ("extend" | "extend_from_slice", [items]) if is_place(receiver) => {
            let item = ours("item");
            let is_lent = name == "extend_from_slice"
                || match bare(items) {
                    Expr::Reference(_) => true,
                    Expr::MethodCall(call) => call.method == "iter",
                    _ => false,
                };
            let behind = is_lent.then(|| quote!(*));
            Some(quote!(for #item in #items { #receiver.push(#behind #item); }))
        }
        ("unwrap", []) | ("expect", [_]) => reduced(receiver),
        _ if !super::iterate::is_chain(receiver) => None,
        ("any" | "all", [Expr::Closure(closure)]) => {
            let (pattern, body) = one_of(closure)?;
            let (found, item) = (ours("found"), ours("item"));
            let (begin, test) = if name == "any" {
                (false, quote!(#body))
            } else {
                (true, quote!(!(#body)))
            };
            Some(quote!({
                let mut #found = #begin;
                for #item in #receiver {
                    let #pattern = #item;
                    if #test { #found = !#begin; break; }
                }
                #found
            }))
        }
        ("position", [Expr::Closure(closure)]) => {
            let (pattern, body) = one_of(closure)?;
            let (found, place, item) = (ours("found"), ours("place"), ours("item"));
            Some(quote!({
                let mut #found = false;
                let mut #place = 0_usize;
                for #item in #receiver {
                    let #pattern = #item;
                    if #body { #found = true; break; }
                    #place += 1;
                }
                if #found {
                    ::core::option::Option::Some(#place)
                } else {
                    ::core::option::Option::None
                }
            }))
        }
        ("count", []) => {
            let count = ours("count");
            Some(quote!({
                let mut #count = 0_usize;
                for _ in #receiver { #count += 1; }
                #count
            }))
        }
        _ => None,
    }
}

fn one_of(closure: &ExprClosure) -> Option<(&Pat, &Expr)> {
    let pattern = closure.inputs.first()?;
    (closure.inputs.len() == 1).then_some((pattern, &*closure.body))
}

/// `chain.reduce(step).unwrap()`, for numbers.
fn reduced(expr: &Expr) -> Option<TokenStream> {
    let Expr::MethodCall(call) = bare(expr) else {
        return None;
    };
    let name = call.method.to_string();
    let is_known = matches!(name.as_str(), "reduce" | "max_by" | "min_by")
        && super::iterate::is_chain(&call.receiver);
    let step = call.args.first().filter(|_| is_known)?;
    let (best, is_first, item) = (ours("so_far"), ours("is_first"), ours("item"));
    let next = match bare(step) {
        Expr::Closure(closure) if closure.inputs.len() == 2 => {
            let (one, other, body) = (&closure.inputs[0], &closure.inputs[1], &closure.body);
            let taken = quote!({ let #one = #best; let #other = #item; #body });
            match name.as_str() {
                "reduce" => taken,
                // Of equals std takes the last as the largest and the first as the smallest.
                "max_by" => quote!(
                    if #taken == ::core::cmp::Ordering::Greater { #best } else { #item }
                ),
                _ => quote!(if #taken == ::core::cmp::Ordering::Greater { #item } else { #best }),
            }
        }
        Expr::Path(path) if name == "reduce" => quote!(#path(#best, #item)),
        _ => return None,
    };
    let chain = &call.receiver;
    Some(quote!({
        let mut #best = 0.0;
        let mut #is_first = true;
        for #item in #chain {
            if #is_first {
                #best = #item;
                #is_first = false;
            } else {
                #best = #next;
            }
        }
        assert!(!#is_first, "called `Option::unwrap()` on a `None` value");
        #best
    }))
}
