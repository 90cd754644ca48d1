//! Loops with `#[checkpoint]`, which the backward sweep runs again.
//!
//! In goes such a loop, out come two: one over blocks, which runs again, and one over the iterations of a block. What the body does
//! to constants of its own is done again with it; those around it may not change, since the backward sweep has them as they end.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Expr, ExprForLoop, Macro};

use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::control::leave::leaves;
use crate::parse::facts::mention;
use crate::parse::iterators::iterate::Source;
use crate::parse::scope::identity;
use crate::parse::values::data::Data;
use crate::parse::variables::assign::root;

impl Parser<'_> {
    /// A loop that is run in blocks of as many iterations as there are blocks, so that both what each
    /// block begins with and what one block leaves is the square root of what the loop would leave.
    pub(super) fn checkpointed(
        &mut self,
        each: &ExprForLoop,
        source: Source<'_>,
        attribute: &syn::Attribute,
    ) -> Data {
        if leaves(&each.body) || !source.is_exact || !source.reverses(false) {
            self.errors.push(
                attribute,
                "`#[checkpoint]` needs a loop that says beforehand how often it runs, and runs so often",
                "go through a range or a list, without `break`, `return`, or a bound that changes",
            );
            return Data::Mistake;
        }
        if let Some(name) = self.changing_constant(each.body.to_token_stream()) {
            self.errors.push(
                &name,
                &format!("a loop with `#[checkpoint]` reads `{name}`, a constant that changes"),
                "compute it from what does not change, or make it a part of what is differentiated",
            );
            return Data::Mistake;
        }
        let changes = std::mem::take(&mut self.changes_around);
        let span = each.for_token.span;
        let iterator = &source.iterator;
        let items = quote!(::core::iter::IntoIterator::into_iter(#iterator));
        self.names += 1;
        let ours =
            |base: &str, number: usize| Ident::new(&format!("{base}_{number}"), Span::mixed_site());
        let (steps, size, block) = (
            ours("steps", self.names),
            ours("size", self.names),
            ours("block", self.names),
        );
        for (name, words) in [
            (&steps, quote!(#items.size_hint().0)),
            (&size, quote!(#steps.isqrt() + 1)),
        ] {
            self.let_statement(quote!(let #name = #words;), true);
            self.scopes.declare(name, Data::Constant);
        }
        let blocks = Source::of_indices(quote!(0..#steps.div_ceil(#size)));
        self.each(blocks, None, None, false, span, |parser, given| {
            let Some(Data::Words(number)) = given else {
                return;
            };
            parser.let_statement(quote!(let #block = #number;), true);
            parser.scopes.declare(&block, Data::Constant);
            let part = Source {
                iterator: quote!(#items.skip(#block * #size).take(#size)),
                ..source
            };
            let label = each.label.as_ref();
            parser.each(
                part,
                Some(&each.pat),
                label,
                false,
                span,
                |parser, given| {
                    if let Some(given) = given {
                        parser.declare_typed(&each.pat, given, &each.expr);
                    }
                    let around = parser.runs_again.replace(parser.scopes.loops);
                    let _ = parser.statements(&each.body);
                    parser.runs_again = around;
                },
            );
        });
        self.builder.last_loop_runs_again();
        if std::mem::replace(&mut self.changes_around, changes) {
            self.errors.push(
                attribute,
                "a loop with `#[checkpoint]` changes a constant variable around it",
                "compute it from the loop's index, or make it a part of what is differentiated",
            );
            return Data::Mistake;
        }
        Data::Tuple(Vec::new())
    }

    /// A constant in words that is not the same when they are evaluated again.
    fn changing_constant(&self, words: TokenStream) -> Option<Ident> {
        let mut is_member = false;
        for token in words {
            let found = match &token {
                TokenTree::Group(group) => self.changing_constant(group.stream()),
                TokenTree::Ident(name) if !is_member => {
                    let known = identity(name);
                    let is_constant = matches!(
                        self.scopes.find(&known),
                        Some(Data::Constant | Data::Words(_))
                    );
                    (is_constant && !self.is_pure_name(&known)).then(|| name.clone())
                }
                _ => None,
            };
            if found.is_some() {
                return found;
            }
            is_member = matches!(&token, TokenTree::Punct(dot) if dot.as_char() == '.');
        }
        None
    }

    /// Copies an assignment to a constant.
    pub(in crate::parse) fn change_constant(&mut self, place: &Expr, words: TokenStream) {
        match self.runs_again {
            None => self.check(words),
            Some(_) if root(place).is_some_and(|name| self.is_of_what_runs_again(&name)) => {
                self.statement(words);
            }
            Some(_) => {
                self.changes_around = true;
                self.check(words);
            }
        }
    }

    /// Copies a statement that the user's own words do.
    pub(in crate::parse) fn copied_statement(&mut self, expr: &Expr, words: TokenStream) {
        if self.runs_again.is_some() && self.changes_own(expr) {
            self.statement(words);
        } else {
            self.check(words);
        }
    }

    /// Copies the call of a macro that stands as a statement.
    pub(in crate::parse) fn copied_macro(&mut self, call: &Macro) {
        let words = self.words(call);
        if self.runs_again.is_some() && !is_said(call) {
            self.statement(quote!(#words;));
        } else {
            self.check(quote!(#words;));
        }
    }

    /// Whether a statement can change a constant of the loop's body, so that it has to be done again with that. What is only checked or
    /// printed is not.
    fn changes_own(&self, expr: &Expr) -> bool {
        match bare(expr) {
            Expr::Macro(call) => !is_said(&call.mac),
            Expr::MethodCall(call) => self.mentions_own(&call.receiver),
            Expr::Call(call) => call
                .args
                .iter()
                .any(|arg| matches!(bare(arg), Expr::Reference(lent) if lent.mutability.is_some())),
            expr => self.mentions_own(expr),
        }
    }

    fn mentions_own(&self, expr: &Expr) -> bool {
        let mut is_found = false;
        mention::each_name(&expr.to_token_stream(), &mut |name| {
            is_found |= self.is_of_what_runs_again(name);
        });
        is_found
    }

    fn is_of_what_runs_again(&self, name: &Ident) -> bool {
        let is_inside = |loops| self.scopes.depth(&identity(name)) >= loops;
        self.runs_again.is_some_and(is_inside)
    }
}

/// Whether a macro only checks or prints.
fn is_said(call: &Macro) -> bool {
    let name = call.path.segments.last();
    name.is_some_and(|name| {
        let name = name.ident.to_string();
        ["assert", "debug_assert", "print", "eprint"]
            .iter()
            .any(|said| name.starts_with(said))
    })
}

/// The attribute that asks for a loop to be run again in the backward sweep.
pub(super) fn checkpoint(attributes: &[syn::Attribute]) -> Option<&syn::Attribute> {
    attributes
        .iter()
        .find(|attribute| attribute.path().is_ident("checkpoint"))
}
