//! The generics of a function that only some of its parameters' types need.
//!
//! In go the generics of a function and a type, out come those that the type mentions, with what their bounds mention in turn:
//! of `<T: Real, const N: usize>` and `(T, T)` it is `<T: Real>`. What takes only such a type can be called where nothing says what the
//! others are.

use std::collections::HashSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{GenericParam, Generics, Type, WherePredicate};

/// The generics that a type mentions.
pub(super) fn mentioned_by(ty: &Type, generics: &Generics) -> Generics {
    let mut words = HashSet::new();
    words_in(ty.to_token_stream(), &mut words);
    let predicates = generics.where_clause.as_ref();
    let predicates = predicates.map(|clause| clause.predicates.iter().collect::<Vec<_>>());
    let predicates: Vec<&WherePredicate> = predicates.unwrap_or_default();
    loop {
        let before = words.len();
        for parameter in &generics.params {
            if words.contains(&name_of(parameter)) {
                words_in(parameter.to_token_stream(), &mut words);
            }
        }
        for predicate in &predicates {
            if mentions_any(predicate, generics, &words) {
                words_in(predicate.to_token_stream(), &mut words);
            }
        }
        if words.len() == before {
            break;
        }
    }
    let mut kept = generics.clone();
    let parameters = generics.params.iter();
    let parameters = parameters.filter(|parameter| words.contains(&name_of(parameter)));
    kept.params = parameters.cloned().collect();
    if let Some(clause) = &mut kept.where_clause {
        let predicates = predicates.into_iter();
        let predicates = predicates.filter(|predicate| mentions_any(predicate, generics, &words));
        clause.predicates = predicates.cloned().collect();
    }
    kept
}

/// Whether a bound is one on a parameter that is among the words.
fn mentions_any(predicate: &WherePredicate, generics: &Generics, words: &HashSet<String>) -> bool {
    let mut own = HashSet::new();
    words_in(predicate.to_token_stream(), &mut own);
    let mut names = generics.params.iter().map(name_of);
    names.any(|name| words.contains(&name) && own.contains(&name))
}

fn name_of(parameter: &GenericParam) -> String {
    match parameter {
        GenericParam::Lifetime(lifetime) => lifetime.lifetime.ident.to_string(),
        GenericParam::Type(ty) => ty.ident.to_string(),
        GenericParam::Const(constant) => constant.ident.to_string(),
    }
}

fn words_in(tokens: TokenStream, words: &mut HashSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => {
                words.insert(word.to_string());
            }
            TokenTree::Group(group) => words_in(group.stream(), words),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
