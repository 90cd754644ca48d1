//! Ends of chains that are loops with a few variables: searches, the largest, the last, sums over what is no iterator over indices.
//!
//! In goes `x.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1))`, out comes a block with a variable for each part of an item,
//! a loop that assigns them, and whether there was an item at all with what is in them then.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Expr, ExprClosure, ExprMethodCall, Pat, Stmt};

use super::chains::{applied, is_hard};
use super::{Active, maybe_of, ours};
use crate::parse::constant::bare;
use crate::parse::iterators::iterate::is_chain;

/// An end of a chain that stands for a loop.
pub(super) fn end(call: &ExprMethodCall, active: Active<'_>) -> Option<TokenStream> {
    let name = call.method.to_string();
    let args: Vec<&Expr> = call.args.iter().collect();
    let receiver = &*call.receiver;
    match (name.as_str(), args.as_slice()) {
        ("unwrap", []) | ("expect", [_]) => {
            let Expr::MethodCall(inner) = bare(receiver) else {
                return None;
            };
            let found = found(inner)?;
            let (begin, search, there, value) =
                (found.begin, found.search, found.there, found.value);
            let message = args.first().map_or_else(
                || quote!("called `Option::unwrap()` on a `None` value"),
                |message| quote!("{}", #message),
            );
            Some(quote!({ #begin #search assert!(#there, #message); #value }))
        }
        _ if !is_chain(receiver) => None,
        ("any" | "all", [test]) => {
            let (found, item) = (ours("found"), ours("item"));
            let is_any = name == "any";
            let test = applied(test, &item.to_token_stream());
            let test = if is_any { test } else { quote!(!(#test)) };
            let begin = !is_any;
            Some(quote!({
                let mut #found = #begin;
                for #item in #receiver {
                    if #test { #found = #is_any; break; }
                }
                #found
            }))
        }
        ("position", [test]) => {
            let (found, place, item) = (ours("found"), ours("place"), ours("item"));
            let test = applied(test, &item.to_token_stream());
            Some(quote!({
                let mut #found = false;
                let mut #place = 0_usize;
                for #item in #receiver {
                    if #test { #found = true; break; }
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
        ("try_fold", [begin, step]) => super::folds::try_fold(receiver, begin, step),
        ("fold", [begin, step]) => super::folds::fold(receiver, begin, step).or_else(|| {
            let is_hard = is_hard(receiver, active);
            is_hard.then(|| accumulated(call, &args)).flatten()
        }),
        ("sum" | "product" | "for_each", _) if is_hard(receiver, active) => {
            accumulated(call, &args)
        }
        _ => {
            let found = found(call)?;
            let (begin, search, there, value) =
                (found.begin, found.search, found.there, found.value);
            let maybe = if found.is_element {
                // An element that is not there cannot be read.
                let option = quote!(::core::option::Option);
                quote!(if #there { #option::Some(#value) } else { #option::None })
            } else {
                maybe_of(&quote!(#there), &value)
            };
            Some(quote!({ #begin #search #maybe }))
        }
    }
}

/// The loop that pushes the items of a chain to a list, where that is more than an iterator over indices.
pub(in crate::parse) fn pushes(
    call: &ExprMethodCall,
    list: &Ident,
    active: Active<'_>,
) -> Option<Expr> {
    if call.method != "collect" || !is_hard(&call.receiver, active) {
        return None;
    }
    let (chain, item) = (&call.receiver, ours("item"));
    syn::parse2(quote!(for #item in #chain { #list.push(#item); })).ok()
}

/// `let (a, b): (Vec<f64>, Vec<f64>) = chain.unzip();`, and so for `partition`: two lists that grow.
pub(super) fn two_lists(local: &syn::Local) -> Option<TokenStream> {
    let Pat::Type(typed) = &local.pat else {
        return None;
    };
    let (Pat::Tuple(names), syn::Type::Tuple(types)) = (&*typed.pat, &*typed.ty) else {
        return None;
    };
    let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
    let Expr::MethodCall(call) = bare(&init.expr) else {
        return None;
    };
    if !is_chain(&call.receiver) || names.elems.len() != 2 || types.elems.len() != 2 {
        return None;
    }
    let (mut begin, mut lists, mut ends) = (TokenStream::new(), Vec::new(), TokenStream::new());
    for (place, (name, ty)) in names.elems.iter().zip(&types.elems).enumerate() {
        let syn::Type::Path(path) = ty else {
            return None;
        };
        let mut path = path.path.clone();
        let last = path
            .segments
            .last_mut()
            .filter(|last| last.ident == "Vec")?;
        last.arguments = syn::PathArguments::None;
        let list = match name {
            Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => {
                name.ident.clone()
            }
            Pat::Wild(_) => ours(&format!("list_{place}")),
            _ => return None,
        };
        begin.extend(quote!(let mut #list: #ty = #path::new();));
        ends.extend(matches!(name, Pat::Wild(_)).then(|| quote!(let _ = #list;)));
        lists.push(list);
    }
    let [one, other] = lists.as_slice() else {
        return None;
    };
    let (chain, item) = (&call.receiver, ours("item"));
    let search = match (call.method.to_string().as_str(), call.args.first()) {
        ("unzip", None) => {
            let (left, right) = (ours("left"), ours("right"));
            quote!(for #item in #chain {
                let (#left, #right) = #item;
                #one.push(#left);
                #other.push(#right);
            })
        }
        ("partition", Some(test)) => {
            let test = applied(test, &quote!(&#item));
            quote!(for #item in #chain {
                if #test { #one.push(#item); } else { #other.push(#item); }
            })
        }
        _ => return None,
    };
    Some(quote!(#begin #search #ends))
}

/// Sums, products, folds and closures that are called for each item.
fn accumulated(call: &ExprMethodCall, args: &[&Expr]) -> Option<TokenStream> {
    let (chain, total, item) = (&call.receiver, ours("total"), ours("item"));
    match (call.method.to_string().as_str(), args) {
        ("sum", []) => {
            Some(quote!({ let mut #total = -0.0; for #item in #chain { #total += #item; } #total }))
        }
        ("product", []) => {
            Some(quote!({ let mut #total = 1.0; for #item in #chain { #total *= #item; } #total }))
        }
        ("fold", [begin, step]) => {
            let next = applied(step, &quote!(#total, #item));
            Some(
                quote!({ let mut #total = #begin; for #item in #chain { #total = #next; } #total }),
            )
        }
        ("for_each", [Expr::Closure(closure)]) => {
            let (pattern, body) = (closure.inputs.first()?, &closure.body);
            Some(quote!(for #pattern in #chain { #body; }))
        }
        _ => None,
    }
}

/// What a loop finds.
pub(super) struct Found {
    /// The variables that it is put into.
    pub(super) begin: TokenStream,
    pub(super) search: TokenStream,
    /// Whether there is one.
    pub(super) there: Ident,
    pub(super) value: TokenStream,
    /// Whether the value is an element of a list.
    pub(super) is_element: bool,
}

/// `chain.find(test)`, `chain.max_by(compare)` and their kind.
fn found(call: &ExprMethodCall) -> Option<Found> {
    let chain = &*call.receiver;
    let name = call.method.to_string();
    let args: Vec<&Expr> = call.args.iter().collect();
    if !is_chain(chain) {
        return None;
    }
    if let Some(found) = super::best::element(call) {
        return Some(found);
    }
    let there = ours("there");
    let item = ours("item");
    let shape = match name.as_str() {
        "find_map" => match args.first().map(|function| bare(function)) {
            Some(Expr::Closure(closure)) => {
                Shape::of_closure(closure, chain, &mut Vec::new(), |value, names| {
                    Shape::of_value(Some(value), names)
                })
            }
            _ => return None,
        },
        _ => Shape::of(chain, &mut Vec::new()),
    };
    let mut begin = quote!(let mut #there = false;);
    let value = shape.variables(&mut begin, &mut 0);
    let take = quote!(#there = true; #value = #item;);
    let search = match (name.as_str(), args.as_slice()) {
        ("find", [test]) => {
            let test = applied(test, &quote!(&#item));
            quote!(for #item in #chain { if #test { #take break; } })
        }
        ("find_map", [function]) => {
            let mapped = ours("mapped");
            let given = applied(function, &mapped.to_token_stream());
            quote!(for #mapped in #chain {
                if let ::core::option::Option::Some(#item) = #given { #take break; }
            })
        }
        ("last", []) => quote!(for #item in #chain { #take }),
        ("next", []) => quote!(for #item in #chain { #take break; }),
        ("nth", [place]) => {
            let (count, wanted) = (ours("count"), ours("wanted"));
            begin.extend(quote!(let #wanted = #place; let mut #count = 0_usize;));
            quote!(for #item in #chain {
                if #count == #wanted { #take break; }
                #count += 1;
            })
        }
        ("reduce", [step]) => {
            let next = applied(step, &quote!(#value, #item));
            quote!(for #item in #chain {
                if #there { #value = #next; } else { #take }
            })
        }
        // Of equals std takes the last as the largest and the first as the smallest.
        ("max_by" | "min_by", [compare]) => {
            let order = match bare(compare) {
                Expr::Path(path) => {
                    let method = &path.path.segments.last()?.ident;
                    quote!(#value.#method(&#item))
                }
                compare => applied(compare, &quote!(&#value, &#item)),
            };
            let greater = quote!(::core::cmp::Ordering::Greater);
            let better = if name == "max_by" {
                quote!(#order != #greater)
            } else {
                quote!(#order == #greater)
            };
            quote!(for #item in #chain {
                if #there { if #better { #value = #item; } } else { #take }
            })
        }
        _ => return None,
    };
    Some(Found {
        begin,
        search,
        there,
        value,
        is_element: false,
    })
}

/// What an item is made of, as far as the words say it.
#[derive(Clone)]
pub(super) enum Shape {
    Number,
    /// A counter, or another number that is no float.
    Whole,
    Truth,
    Tuple(Vec<Shape>),
}

impl Shape {
    /// That of the items of a chain; `names` are those that closures around it give.
    fn of(chain: &Expr, names: &mut Vec<(String, Self)>) -> Self {
        let call = match bare(chain) {
            Expr::Range(_) => return Self::Whole,
            Expr::MethodCall(call) => call,
            _ => return Self::Number,
        };
        let args: Vec<&Expr> = call.args.iter().collect();
        match (call.method.to_string().as_str(), args.as_slice()) {
            ("enumerate", []) => Self::Tuple(vec![Self::Whole, Self::of(&call.receiver, names)]),
            ("zip", [other]) => Self::Tuple(vec![
                Self::of(&call.receiver, names),
                Self::of(other, names),
            ]),
            ("map" | "filter_map" | "map_while" | "scan", [.., Expr::Closure(closure)]) => {
                Self::of_closure(closure, &call.receiver, names, |value, names| {
                    Self::of_value(Some(value), names)
                })
            }
            ("flat_map", [Expr::Closure(closure)]) => {
                Self::of_closure(closure, &call.receiver, names, Self::of)
            }
            _ if is_chain(&call.receiver) => Self::of(&call.receiver, names),
            _ => Self::Number,
        }
    }

    fn of_closure(
        closure: &ExprClosure,
        receiver: &Expr,
        names: &mut Vec<(String, Self)>,
        read: impl FnOnce(&Expr, &mut Vec<(String, Self)>) -> Self,
    ) -> Self {
        let item = Self::of(receiver, names);
        if let Some(pattern) = closure.inputs.last() {
            item.name(pattern, names);
        }
        read(&closure.body, names)
    }

    /// That of a value; what is not known is taken for a number.
    pub(super) fn of_value(value: Option<&Expr>, names: &mut Vec<(String, Self)>) -> Self {
        let Some(value) = value else {
            return Self::Number;
        };
        match bare(value) {
            Expr::Tuple(tuple) => {
                let parts = tuple.elems.iter();
                Self::Tuple(
                    parts
                        .map(|part| Self::of_value(Some(part), names))
                        .collect(),
                )
            }
            Expr::Path(path) => {
                let name = path.path.get_ident().map(ToString::to_string);
                let known = names
                    .iter()
                    .rev()
                    .find(|(known, _)| Some(known) == name.as_ref());
                known.map_or(Self::Number, |(_, shape)| shape.clone())
            }
            Expr::Lit(literal) => match literal.lit {
                syn::Lit::Int(_) => Self::Whole,
                syn::Lit::Bool(_) => Self::Truth,
                _ => Self::Number,
            },
            Expr::Cast(cast) if crate::parse::expression::is_integer(&cast.ty) => Self::Whole,
            Expr::Unary(unary) => Self::of_value(Some(&unary.expr), names),
            Expr::Reference(lent) => Self::of_value(Some(&lent.expr), names),
            Expr::Call(call) if super::chains::some_of(value).is_some() => {
                Self::of_value(call.args.first(), names)
            }
            Expr::If(branch) => Self::of_value(last_of(&branch.then_branch), names),
            Expr::Block(block) => Self::of_value(last_of(&block.block), names),
            _ => Self::Number,
        }
    }

    /// That of a type, where it is one of numbers.
    pub(super) fn of_type(ty: &syn::Type) -> Option<Self> {
        match ty {
            syn::Type::Tuple(tuple) => {
                let parts = tuple.elems.iter().map(Self::of_type);
                parts.collect::<Option<Vec<_>>>().map(Self::Tuple)
            }
            syn::Type::Path(path) if path.path.is_ident("bool") => Some(Self::Truth),
            syn::Type::Path(_) if crate::parse::expression::is_integer(ty) => Some(Self::Whole),
            syn::Type::Path(path) => path.path.get_ident().map(|_| Self::Number),
            syn::Type::Infer(_) => Some(Self::Number),
            syn::Type::Paren(inner) => Self::of_type(&inner.elem),
            _ => None,
        }
    }

    fn name(&self, pattern: &Pat, names: &mut Vec<(String, Self)>) {
        match (pattern, self) {
            (Pat::Ident(name), shape) => names.push((name.ident.to_string(), shape.clone())),
            (Pat::Reference(inner), shape) => shape.name(&inner.pat, names),
            (Pat::Paren(inner), shape) => shape.name(&inner.pat, names),
            (Pat::Type(inner), shape) => shape.name(&inner.pat, names),
            (Pat::Tuple(tuple), Self::Tuple(parts)) => {
                for (pattern, part) in tuple.elems.iter().zip(parts) {
                    part.name(pattern, names);
                }
            }
            _ => {}
        }
    }

    /// Declares a variable for each part, and gives the words that all of them are put together by.
    fn variables(&self, begin: &mut TokenStream, count: &mut usize) -> TokenStream {
        self.variables_of("part", begin, count)
    }

    /// The same with names that begin with another's.
    pub(super) fn variables_of(
        &self,
        base: &str,
        begin: &mut TokenStream,
        count: &mut usize,
    ) -> TokenStream {
        let first = match self {
            Self::Tuple(parts) => {
                let parts = parts.iter();
                let parts: Vec<_> = parts
                    .map(|part| part.variables_of(base, begin, count))
                    .collect();
                return quote!((#(#parts),*));
            }
            Self::Number => quote!(0.0),
            Self::Whole => quote!(0),
            Self::Truth => quote!(false),
        };
        *count += 1;
        let name = ours(&format!("{base}_{count}"));
        begin.extend(quote!(let mut #name = #first;));
        name.into_token_stream()
    }
}

fn last_of(block: &syn::Block) -> Option<&Expr> {
    match block.stmts.last()? {
        Stmt::Expr(last, None) => Some(last),
        _ => None,
    }
}
