//! Constants that are lent to calls of differentiated functions, as in `f(x, &table)`.
//!
//! In goes the `let` of one, or the words that are lent, out comes a variable with its value: the backward half of the call is
//! handed it again, wherever that stands.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Expr, Pat};

use crate::graph::{Argument, Init};
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::scope::identity;
use crate::parse::values::data::Data;
use crate::request::Form;

impl Parser<'_> {
    /// A constant that is lent to calls: their backward halves are handed it again, so it is a variable that is left for them where
    /// its words cannot be evaluated again. Whatever else mentions it finds the name as before.
    pub(in crate::parse) fn lent_constant(
        &mut self,
        name: &Ident,
        pattern: &Pat,
        words: &TokenStream,
    ) {
        let donor = syn::parse2::<Expr>(words.clone())
            .ok()
            .and_then(|init| self.donor_of(words, &init, pattern));
        let donor = match donor {
            Some(Init::Nothing(_)) if self.mentions_what_stays(words) => {
                Some(Init::Words(words.clone()))
            }
            donor => donor,
        };
        let words = with_type(pattern, words);
        let cell = self.new_cell(name, Init::Words(words), Vec::new(), None, &Form::Opaque);
        if let Some(donor) = donor {
            self.builder.set_fleeting(cell, donor);
        }
        let key = identity(name);
        let written = self.builder.cell_mut(cell).ident.clone();
        self.scopes.declare(name, Data::Constant);
        if let Some(written) = written
            && identity(&written) != key
        {
            self.scopes.declare(&written, Data::Constant);
            self.scopes.set_alias(&key, &written);
        }
        self.scopes.unsettle(&key);
        self.lent_constants.insert(self.scopes.serial(&key), cell);
    }

    /// The variable of a constant that is lent here.
    pub(in crate::parse) fn lent_variable(&self, lent: &Expr) -> Option<usize> {
        let serial = self.scopes.serial(&identity(lent_name(lent)?));
        self.lent_constants.get(&serial).copied()
    }

    /// Words that have the type of a constant that is lent here, or of a part of it, and that is changed elsewhere.
    fn begun_with(&self, lent: &Expr) -> Option<TokenStream> {
        let Expr::Reference(lent) = bare(lent) else {
            return None;
        };
        let (name, part) = match bare(&lent.expr) {
            Expr::Path(path) => (path.path.get_ident()?, quote!()),
            Expr::Index(part) => match (bare(&part.expr), bare(&part.index)) {
                (Expr::Path(path), Expr::Range(_)) => (path.path.get_ident()?, quote!([..])),
                (Expr::Path(path), _) => (path.path.get_ident()?, quote!([0])),
                _ => return None,
            },
            _ => return None,
        };
        let begun = self.begun.get(&self.scopes.serial(&identity(name)))?;
        Some(quote!((#begun) #part))
    }

    /// What a constant begins with, where its words say its type in the backward sweep too.
    pub(in crate::parse) fn typed_words(
        &self,
        pattern: &Pat,
        words: &TokenStream,
    ) -> Option<TokenStream> {
        self.mentions_what_stays(words)
            .then(|| with_type(pattern, words))
    }

    /// Whether every name in words stands for the same in the backward sweep.
    pub(in crate::parse) fn mentions_what_stays(&self, words: &TokenStream) -> bool {
        let mut stays = true;
        crate::parse::facts::mention::each_name(words, &mut |name| {
            stays &= self.scopes.is_stable(&identity(name));
        });
        stays
    }

    /// A copy of a constant that is lent and that cannot be had again, which is left for the backward half.
    pub(in crate::parse) fn lent_words_of_call(
        &mut self,
        words: &TokenStream,
        expr: &Expr,
    ) -> Argument {
        let root = self.root;
        let copy = quote!(#root::__private::owned(#words));
        let like = match self.begun_with(expr) {
            Some(begun) => Init::Words(quote!(#root::__private::owned(&#begun))),
            None if self.mentions_what_stays(words) => Init::Words(copy.clone()),
            // Its elements' type is what the call takes.
            None if is_part(expr) => Init::Nothing(quote!(#root::__private::Vec<_>)),
            None => Init::Nothing(quote!(_)),
        };
        let place = self.own_variable_like(copy, like);
        Argument::Place {
            target: place.target(),
            by_reference: true,
        }
    }
}

/// Whether a part of a list is lent, as in `f(&list[1..])`.
fn is_part(lent: &Expr) -> bool {
    let Expr::Reference(lent) = bare(lent) else {
        return false;
    };
    matches!(bare(&lent.expr), Expr::Index(part) if matches!(bare(&part.index), Expr::Range(_)))
}

/// The name that is lent in `f(&name)`.
fn lent_name(lent: &Expr) -> Option<&Ident> {
    let Expr::Reference(lent) = bare(lent) else {
        return None;
    };
    match bare(&lent.expr) {
        Expr::Path(path) => path.path.get_ident(),
        _ => None,
    }
}

/// The words of a `let`, as what its type says.
fn with_type(pattern: &Pat, words: &TokenStream) -> TokenStream {
    match pattern {
        Pat::Type(typed) => {
            let ty = &typed.ty;
            quote!({ let begin: #ty = #words; begin })
        }
        _ => words.clone(),
    }
}
