//! What calls and methods say of the names that they mention: what they change, and whose value flows where.

use std::collections::HashSet;

use syn::{Expr, ExprCall, ExprMethodCall};

use super::reader::Reader;
use crate::parse::constant::bare;
use crate::parse::facts::flow::{handed_on, is_number, is_whole, root, sources_of};
use crate::parse::rewrite::{DROP_LAST, TAKE_LAST};
use crate::parse::values::structs;

impl Reader {
    /// What a method changes, and what flows where by it.
    pub(super) fn note_method(&mut self, call: &ExprMethodCall) {
        let handed = handed_on(call);
        self.flows.push((handed.inputs, handed.sources.clone()));
        let named = handed.named.into_iter();
        self.calls
            .extend(named.map(|name| (name, handed.sources.clone())));
        let name = call.method.to_string();
        if crate::rules::public(&name).is_some() && !call.args.iter().any(is_whole) {
            self.note_number(&call.receiver);
        }
        if matches!(
            name.as_str(),
            "push" | "swap" | "fill" | "copy_from_slice" | "clone_from_slice"
        ) || name.ends_with("_mut")
        {
            self.program.changed.extend(root(&call.receiver));
        }
        match name.as_str() {
            "iter" | "iter_mut" | "into_iter" | "windows" | "chunks" | "chunks_exact"
            | "rchunks" => {
                self.program.repeats = true;
                self.keep_in_memory(&call.receiver);
            }
            // Of an array.
            "map" => self.program.repeats = true,
            "push" => {
                let is_whole = call.args.first().is_some_and(is_whole);
                if let (Expr::Field(field), false) = (whole_list(&call.receiver), is_whole)
                    && let syn::Member::Named(name) = &field.member
                {
                    self.program.grown.insert(name.to_string());
                }
                self.keep_in_memory(&call.receiver);
                if let Some(list) = root(&call.receiver) {
                    self.program.growing.insert(list.clone());
                    if let Some(value) = call.args.first() {
                        if is_number(value) {
                            self.program.of_numbers.insert(list.clone());
                        }
                        self.flow(vec![list], value);
                    }
                }
            }
            "pop" | TAKE_LAST | DROP_LAST | "rotate_left" | "rotate_right" => {
                self.program.repeats = true;
                self.keep_in_memory(&call.receiver);
                let list = root(&call.receiver);
                self.program.changed.extend(list.clone());
                self.program.replaced.extend(list);
            }
            "sort_by"
            | "sort_by_key"
            | "sort_by_cached_key"
            | "sort_unstable_by"
            | "sort_unstable_by_key" => {
                self.program.repeats = true;
                self.keep_in_memory(&call.receiver);
                self.program.changed.extend(root(&call.receiver));
            }
            "swap" | "fill" | "copy_from_slice" | "clone_from_slice" => {
                self.keep_in_memory(&call.receiver);
                if let (Some(list), Some(value)) = (root(&call.receiver), call.args.first()) {
                    self.flow(vec![list], value);
                }
            }
            _ => {}
        }
    }

    /// What a function is lent, and what changes places by it.
    pub(super) fn note_call(&mut self, call: &ExprCall) {
        for arg in &call.args {
            if let Expr::Reference(lent) = bare(arg) {
                match bare(&lent.expr) {
                    Expr::Path(_) => self.program.lent.extend(root(&lent.expr)),
                    Expr::Index(part) => self.program.lent_in_part.extend(root(&part.expr)),
                    _ => {}
                }
            }
        }
        self.program.repeats |= structs::is_constructor(call);
        if let Some(name) = root(&call.func) {
            let mut sources = HashSet::new();
            for arg in &call.args {
                sources_of(arg, &mut sources);
            }
            self.calls.push((name, sources));
        }
        let Expr::Path(path) = bare(&call.func) else {
            return;
        };
        let name = path.path.segments.last().map(|last| last.ident.to_string());
        let is_called = |other: &str| name.as_deref() == Some(other);
        let (is_swap, is_replace) = (is_called("swap"), is_called("replace"));
        if let (true, Some(Expr::Reference(place))) =
            (is_replace || is_called("take"), call.args.first().map(bare))
            && place.mutability.is_some()
        {
            self.program.repeats = true;
            self.program.replaced.extend(root(&place.expr));
        }
        if (is_swap || is_replace)
            && let (Some(a), Some(b)) = (call.args.first(), call.args.get(1))
        {
            for (to, from) in [(a, b), (b, a)].into_iter().take(1 + usize::from(is_swap)) {
                self.program.changed.extend(root(to));
                self.program.replaced.extend(root(to));
                self.flow(root(to).into_iter().collect(), from);
            }
        }
    }
}

/// The list behind indices.
fn whole_list(list: &Expr) -> &Expr {
    match bare(list) {
        Expr::Index(index) => whole_list(&index.expr),
        other => other,
    }
}
