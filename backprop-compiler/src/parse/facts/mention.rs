//! Which of the closure's own names a piece of text mentions.
//!
//! The text is read as tokens, so that it may be anything: a closure, a macro call, a block. A name
//! after a single dot is a field or a method and is no mention; the parameters of a closure hide
//! names until the end of the group they stand in; names in the braces of a format string count.

use std::collections::{BTreeMap, HashSet};

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::parse::scope::{Scopes, identity};

/// The active names that `tokens` mentions, each with the token of its first mention.
pub(in crate::parse) fn active_names(
    scopes: &Scopes,
    tokens: &dyn ToTokens,
) -> BTreeMap<String, Ident> {
    let mut found = BTreeMap::new();
    let mut visit = |name: &Ident| {
        let text = identity(name);
        if scopes.is_active(&text) {
            found.entry(text).or_insert_with(|| name.clone());
        }
        false
    };
    let tokens = scopes.deep.whole(tokens);
    scan(tokens, &HashSet::new(), &mut visit);
    found
}

/// Whether `tokens` mentions an active name; stops at the first.
pub(in crate::parse) fn is_active(scopes: &Scopes, tokens: &dyn ToTokens) -> bool {
    let mut visit = |name: &Ident| scopes.is_active(&identity(name));
    scan(scopes.deep.whole(tokens), &HashSet::new(), &mut visit)
}

/// The text with other names for those that `alias` knows.
pub(in crate::parse) fn rename(
    tokens: TokenStream,
    alias: &dyn Fn(&Ident) -> Option<Ident>,
) -> TokenStream {
    replace(tokens, &|name| {
        let mut other = alias(name)?;
        other.set_span(other.span().located_at(name.span()));
        Some(other.into_token_stream())
    })
}

/// The text with other words for the names that `words` knows.
pub(in crate::parse) fn replace(
    tokens: TokenStream,
    words: &dyn Fn(&Ident) -> Option<TokenStream>,
) -> TokenStream {
    replace_in(tokens, words, false)
}

fn replace_in(
    tokens: TokenStream,
    words: &dyn Fn(&Ident) -> Option<TokenStream>,
    is_struct: bool,
) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut written = TokenStream::new();
    for place in 0..tokens.len() {
        match &tokens[place] {
            TokenTree::Group(group) => {
                let fields = opens_fields(&tokens, place);
                let mut inner = replace_in(group.stream(), words, fields);
                if place > 0 && is_punct(&tokens, place - 1, '!') {
                    inner.extend(named_arguments(group, words));
                }
                let mut again = proc_macro2::Group::new(group.delimiter(), inner);
                again.set_span(group.span());
                written.extend([TokenTree::Group(again)]);
            }
            TokenTree::Ident(name)
                if !after_single_dot(&tokens, place)
                    && !is_macro(&tokens, place)
                    && !is_path(&tokens, place) =>
            {
                let begins = place == 0 || is_punct(&tokens, place - 1, ',');
                let begins_field = is_struct && begins;
                match words(name) {
                    Some(_) if begins_field && is_punct(&tokens, place + 1, ':') => {
                        written.extend([tokens[place].clone()]);
                    }
                    Some(other) if begins_field => written.extend(quote!(#name: #other)),
                    Some(other) => written.extend(other),
                    None => written.extend([tokens[place].clone()]),
                }
            }
            other => written.extend([other.clone()]),
        }
    }
    written
}

/// Whether the group at a place has the fields of a struct, as in `Point { x, y: 1.0 }`.
fn opens_fields(tokens: &[TokenTree], place: usize) -> bool {
    let is_braced = matches!(&tokens[place], TokenTree::Group(group)
        if group.delimiter() == Delimiter::Brace);
    let is_type = place > 0
        && matches!(&tokens[place - 1], TokenTree::Ident(name)
            if name.to_string().starts_with(char::is_uppercase));
    if !is_braced || !is_type {
        return false;
    }
    // `if LIMIT { x }` is none.
    let before = tokens[..place].iter().rev();
    let mut before = before.take_while(|token| match token {
        TokenTree::Punct(mark) => mark.as_char() != ';',
        TokenTree::Group(group) => group.delimiter() != Delimiter::Brace,
        _ => true,
    });
    !before.any(|token| {
        matches!(token, TokenTree::Ident(word)
            if ["if", "while", "match", "in"].iter().any(|head| word == head))
    })
}

/// For the names in a macro's format string that are called otherwise: `, name = other`.
fn named_arguments(
    group: &proc_macro2::Group,
    words: &dyn Fn(&Ident) -> Option<TokenStream>,
) -> TokenStream {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let mut known = HashSet::new();
    let mut written = TokenStream::new();
    for token in &tokens {
        let TokenTree::Literal(literal) = token else {
            continue;
        };
        for name in in_format_string(&literal.to_string()) {
            let name = Ident::new(&name, literal.span());
            if let Some(other) = words(&name)
                && known.insert(name.to_string())
            {
                written.extend(quote!(, #name = #other));
            }
        }
    }
    if !written.is_empty() && is_punct(&tokens, tokens.len() - 1, ',') {
        written = written.into_iter().skip(1).collect();
    }
    written
}

/// Whether a text has no names but those of values that it reads: no closures, blocks or macros.
pub(in crate::parse) fn is_plain(tokens: &TokenStream) -> bool {
    let mut after_name = false;
    tokens.clone().into_iter().all(|token| {
        let was_after_name =
            std::mem::replace(&mut after_name, matches!(token, TokenTree::Ident(_)));
        match token {
            TokenTree::Group(group) => {
                group.delimiter() != Delimiter::Brace && is_plain(&group.stream())
            }
            // `name!(..)` calls a macro, `name != ..` compares.
            TokenTree::Punct(punct) if punct.as_char() == '!' => {
                !was_after_name || punct.spacing() == Spacing::Joint
            }
            TokenTree::Punct(punct) => punct.as_char() != '|',
            TokenTree::Ident(_) | TokenTree::Literal(_) => true,
        }
    })
}

/// Calls `visit` with every name that a text mentions.
pub(in crate::parse) fn each_name(tokens: &TokenStream, visit: &mut impl FnMut(&Ident)) {
    let mut visit = |name: &Ident| {
        visit(name);
        false
    };
    scan(tokens.clone(), &HashSet::new(), &mut visit);
}

fn scan(
    tokens: TokenStream,
    hidden: &HashSet<String>,
    visit: &mut impl FnMut(&Ident) -> bool,
) -> bool {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut hidden = hidden.clone();
    let mut place = 0;
    while place < tokens.len() {
        match &tokens[place] {
            TokenTree::Group(group) => {
                if scan(group.stream(), &hidden, visit) {
                    return true;
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == '|' && opens_closure(&tokens, place) => {
                let end = (place + 1..tokens.len()).find(|&end| is_punct(&tokens, end, '|'));
                let end = end.unwrap_or(place);
                for token in &tokens[place..end] {
                    hide(token, &mut hidden);
                }
                place = end;
            }
            TokenTree::Ident(name) => {
                let is_mention = !after_single_dot(&tokens, place)
                    && !is_macro(&tokens, place)
                    && !is_path(&tokens, place)
                    && !hidden.contains(&name.to_string());
                if is_mention && visit(name) {
                    return true;
                }
            }
            TokenTree::Literal(literal) => {
                for name in in_format_string(&literal.to_string()) {
                    let name = Ident::new(&name, literal.span());
                    if !hidden.contains(&name.to_string()) && visit(&name) {
                        return true;
                    }
                }
            }
            TokenTree::Punct(_) => {}
        }
        place += 1;
    }
    false
}

pub(in crate::parse) fn is_punct(tokens: &[TokenTree], place: usize, wanted: char) -> bool {
    matches!(tokens.get(place), Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

/// `x.name`, but not `0..name`.
fn after_single_dot(tokens: &[TokenTree], place: usize) -> bool {
    place > 0
        && is_punct(tokens, place - 1, '.')
        && !(place > 1 && is_punct(tokens, place - 2, '.'))
}

/// `name!(..)`, but not `name != ..`.
fn is_macro(tokens: &[TokenTree], place: usize) -> bool {
    is_punct(tokens, place + 1, '!') && matches!(tokens.get(place + 2), Some(TokenTree::Group(_)))
}

/// `name::..` or `..::name`.
fn is_path(tokens: &[TokenTree], place: usize) -> bool {
    let joint = |place: usize| {
        matches!(tokens.get(place), Some(TokenTree::Punct(punct))
            if punct.as_char() == ':' && punct.spacing() == Spacing::Joint)
    };
    joint(place + 1) || (place > 1 && joint(place - 2) && is_punct(tokens, place - 1, ':'))
}

/// Whether a `|` stands where an expression begins.
pub(in crate::parse) fn opens_closure(tokens: &[TokenTree], place: usize) -> bool {
    match place.checked_sub(1).map(|before| &tokens[before]) {
        None => true,
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), ',' | '=' | ';' | '>'),
        Some(TokenTree::Ident(name)) => name == "move" || name == "return",
        Some(_) => false,
    }
}

fn hide(token: &TokenTree, hidden: &mut HashSet<String>) {
    match token {
        TokenTree::Ident(name) => {
            hidden.insert(name.to_string());
        }
        TokenTree::Group(group) if group.delimiter() != Delimiter::Brace => {
            for token in group.stream() {
                hide(&token, hidden);
            }
        }
        _ => {}
    }
}

/// The names in the braces of a format string, if the literal is a string.
fn in_format_string(literal: &str) -> Vec<String> {
    if !literal.ends_with('"') {
        return Vec::new();
    }
    let openings = literal.split('{').skip(1);
    let names = openings.map(|after| {
        let end = after.find(|c: char| !(c.is_alphanumeric() || c == '_'));
        &after[..end.unwrap_or(after.len())]
    });
    names
        .filter(|name| name.starts_with(|c: char| c.is_alphabetic() || c == '_') && *name != "_")
        .filter(|name| syn::parse_str::<Ident>(name).is_ok())
        .map(str::to_owned)
        .collect()
}
