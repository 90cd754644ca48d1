//! Variables that hold an iterator over differentiated lists.
//!
//! In go the statements from `let mut it = x.iter();` on, out come others without it: a chain that is only gone through stands
//! where it is gone through, and one that is asked for its `next` item becomes a counter, so that `it.next()` is the item there.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall, Local, Pat, Stmt};

use super::steps::{Cursor, Steps};
use super::{Active, is_place, ours};
use crate::parse::constant::bare;
use crate::parse::facts::mention;
use crate::parse::iterators::iterate::is_chain;

/// The statements that begin with a `let` of an iterator, without it.
pub(in crate::parse) fn without_iterator(
    statements: &[Stmt],
    active: Active<'_>,
    changed: &dyn Fn(&Ident) -> bool,
) -> Option<Vec<Stmt>> {
    let (Stmt::Local(local), rest) = statements.split_first()? else {
        return None;
    };
    let (name, chain) = held(local)?;
    if !active(chain) || reads_changed(chain, changed) {
        return None;
    }
    // Behind a `let` that gives the name to something else it is another variable.
    let end = rest.iter().position(|other| gives(other, name));
    let (before, behind) = rest.split_at(end.unwrap_or(rest.len()));
    if let Some(Stmt::Local(again)) = behind.first()
        && mentions(&again.init.as_ref().map(|init| &init.expr), name)
    {
        return None;
    }
    // What the chain mentions must mean the same where it is gone through.
    let mut names = vec![name.clone()];
    mention::each_name(&chain.to_token_stream(), &mut |name| {
        names.push(name.clone());
    });
    if before.iter().any(|other| gives_again(other, &names)) {
        return None;
    }
    let mut others = before.to_vec();
    let mut asked = Asked { name, any: false };
    for statement in &mut others {
        asked.visit_stmt_mut(statement);
    }
    if !asked.any {
        let mut uses = Uses { name, chain };
        for statement in &mut others {
            uses.visit_stmt_mut(statement);
        }
        others.extend(behind.iter().cloned());
        return Some(others);
    }
    let (mut chain, mut begin) = without_places(chain, name)?;
    if Cursor::of(&chain).is_none() {
        (chain, begin) = in_a_list(&chain, name)?;
    }
    let cursor = Cursor::of(&chain)?;
    let at = ours(&format!("at_{}", plain(name)));
    let mut steps = Steps {
        name,
        chain: &chain,
        cursor,
        at: &at,
        is_wrong: false,
    };
    for statement in &mut others {
        steps.visit_stmt_mut(statement);
    }
    if steps.is_wrong {
        return None;
    }
    let block: syn::Block = syn::parse2(quote!({ #begin let mut #at = 0_usize; })).ok()?;
    let mut written = block.stmts;
    for statement in others {
        written.extend(steps.statement(statement)?);
    }
    written.extend(behind.iter().cloned());
    Some(written)
}

/// The name that a `let` gives to an iterator, and the iterator.
fn held(local: &Local) -> Option<(&Ident, &Expr)> {
    let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
    let Pat::Ident(name) = &local.pat else {
        return None;
    };
    let chain = bare(&init.expr);
    (name.by_ref.is_none() && is_iterator(chain)).then_some((&name.ident, chain))
}

/// Whether an expression is a chain over lists that are read: of an `Option`, `copied` is no adapter.
fn is_iterator(chain: &Expr) -> bool {
    match bare(chain) {
        Expr::MethodCall(call) if is_chain(chain) => match call.method.to_string().as_str() {
            "iter" | "into_iter" | "windows" | "chunks" | "chunks_exact" | "rchunks" => {
                !is_chain(&call.receiver) || is_iterator(&call.receiver)
            }
            "drain" | "iter_mut" => false,
            _ => matches!(bare(&call.receiver), Expr::Range(_)) || is_iterator(&call.receiver),
        },
        _ => false,
    }
}

/// Whether an adapter is given something that is changed in the body: the iterator has what it was.
fn reads_changed(chain: &Expr, changed: &dyn Fn(&Ident) -> bool) -> bool {
    let Expr::MethodCall(call) = bare(chain) else {
        return false;
    };
    let reads = |arg: &Expr| {
        let mut found = false;
        if !matches!(bare(arg), Expr::Closure(_)) && !is_chain(arg) {
            mention::each_name(&arg.to_token_stream(), &mut |name| found |= changed(name));
        }
        found || reads_changed(arg, changed)
    };
    call.args.iter().any(reads) || reads_changed(&call.receiver, changed)
}

/// Whether a statement is a `let` of a name.
fn gives(statement: &Stmt, name: &Ident) -> bool {
    let mut names = Vec::new();
    if let Stmt::Local(local) = statement {
        crate::parse::variables::pattern::collect(&local.pat, &mut names);
    }
    names.contains(name)
}

/// Whether a text mentions a name.
pub(super) fn mentions(text: &dyn ToTokens, name: &Ident) -> bool {
    let mut found = false;
    mention::each_name(&text.to_token_stream(), &mut |other| {
        found |= other == name;
    });
    found
}

/// Whether a statement gives one of the names to something else.
fn gives_again(statement: &Stmt, names: &[Ident]) -> bool {
    struct Patterns<'a>(&'a [Ident], bool);
    impl VisitMut for Patterns<'_> {
        fn visit_pat_ident_mut(&mut self, pattern: &mut syn::PatIdent) {
            self.1 |= self.0.contains(&pattern.ident);
            visit_mut::visit_pat_ident_mut(self, pattern);
        }
    }
    let mut patterns = Patterns(names, false);
    patterns.visit_stmt_mut(&mut statement.clone());
    patterns.1
}

pub(super) fn is_name(expr: &Expr, name: &Ident) -> bool {
    match bare(expr) {
        Expr::Path(path) => path.path.is_ident(name),
        Expr::Reference(lent) => is_name(&lent.expr, name),
        Expr::MethodCall(call) if call.method == "by_ref" => is_name(&call.receiver, name),
        _ => false,
    }
}

/// Whether an iterator is asked for single items.
struct Asked<'a> {
    name: &'a Ident,
    any: bool,
}

impl VisitMut for Asked<'_> {
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        let asks = matches!(
            call.method.to_string().as_str(),
            "next" | "peek" | "by_ref" | "nth" | "next_if" | "next_back" | "remainder" | "len"
        );
        self.any |= asks && is_name(&call.receiver, self.name);
        visit_mut::visit_expr_method_call_mut(self, call);
    }

    fn visit_expr_reference_mut(&mut self, lent: &mut syn::ExprReference) {
        self.any |= lent.mutability.is_some() && is_name(&lent.expr, self.name);
        visit_mut::visit_expr_reference_mut(self, lent);
    }
}

/// Puts the chain where its name stands.
struct Uses<'a> {
    name: &'a Ident,
    chain: &'a Expr,
}

impl VisitMut for Uses<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let is_copy = matches!(bare(expr), Expr::MethodCall(call)
            if call.method == "clone" && is_name(&call.receiver, self.name));
        if is_copy || matches!(bare(expr), Expr::Path(path) if path.path.is_ident(self.name)) {
            *expr = self.chain.clone();
        } else {
            visit_mut::visit_expr_mut(self, expr);
        }
    }
}

/// The chain over what has a name, and the `let`s of those names.
fn without_places(chain: &Expr, name: &Ident) -> Option<(Expr, TokenStream)> {
    let Expr::MethodCall(call) = bare(chain) else {
        return None;
    };
    if call.method == "peekable" {
        return without_places(&call.receiver, name);
    }
    let mut call = call.clone();
    let mut begin = TokenStream::new();
    if is_chain(&call.receiver) {
        let (receiver, inner) = without_places(&call.receiver, name)?;
        begin = inner;
        *call.receiver = receiver;
    } else if !is_place(&call.receiver) {
        let list = ours(&format!("list_{}", plain(name)));
        let receiver = &call.receiver;
        begin = match bare(receiver) {
            Expr::Index(_) => quote!(let #list = &#receiver;),
            _ => quote!(let #list = #receiver;),
        };
        *call.receiver = syn::parse_quote!(#list);
    }
    Some((Expr::MethodCall(call), begin))
}

/// The items of a chain that passes some over, in a list of ours.
fn in_a_list(chain: &Expr, name: &Ident) -> Option<(Expr, TokenStream)> {
    const KNOWN: &[&str] = &[
        "iter",
        "into_iter",
        "copied",
        "cloned",
        "filter",
        "map",
        "take",
        "skip",
        "step_by",
        "rev",
        "take_while",
        "skip_while",
        "filter_map",
        "chain",
    ];
    let mut link = chain;
    while let Expr::MethodCall(call) = bare(link)
        && is_chain(link)
    {
        if !KNOWN.iter().any(|known| call.method == known) {
            return None;
        }
        link = &call.receiver;
    }
    let list = ours(&format!("items_{}", plain(name)));
    let items = syn::parse_quote!(#list.into_iter());
    Some((items, quote!(let #list: Vec<_> = #chain.collect();)))
}

pub(super) fn plain(name: &Ident) -> String {
    name.to_string().trim_start_matches("r#").to_owned()
}
