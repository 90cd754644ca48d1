//! Tuples that change and hold more than floats: `let mut best = (0, x[0]);` is one variable for each part.
//!
//! In goes a body, out comes the same with `best_0` and `best_1` in place of `best`, so that a place in memory is of floats or
//! of something constant. Only a tuple that is written out is taken apart, and only if it is taken up by its parts, assigned to,
//! and given as a whole; any other is left as it stands.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::Parser as _;
use syn::{Expr, Pat, Stmt, Type};

use crate::parse::constant::bare;
use crate::parse::expression::is_integer;
use crate::parse::facts::flow::is_whole;

/// The body with its tuples apart, if there are any.
pub(in crate::parse) fn apart(body: &Expr) -> Option<Expr> {
    let tokens = body.to_token_stream();
    let written = block(tokens.clone(), &tokens)?;
    syn::parse2(written).ok()
}

/// Tokens with the tuples of all blocks in them apart.
fn block(tokens: TokenStream, body: &TokenStream) -> Option<TokenStream> {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = false;
    let mut place = 0;
    while place < tokens.len() {
        if let Some(tuple) = Tuple::at(&tokens[place..], body)
            && let Some(rest) = tuple.renamed(&tokens[place + tuple.length..])
        {
            let declared: Vec<TokenTree> = tuple.declared.clone().into_iter().collect();
            let next = place + declared.len();
            tokens.splice(place.., declared.into_iter().chain(rest));
            place = next;
            found = true;
            continue;
        }
        if let TokenTree::Group(group) = &tokens[place]
            && let Some(inner) = block(group.stream(), body)
        {
            tokens[place] = regrouped(group, inner);
            found = true;
        }
        place += 1;
    }
    found.then(|| tokens.into_iter().collect())
}

fn regrouped(group: &Group, inner: TokenStream) -> TokenTree {
    let mut written = Group::new(group.delimiter(), inner);
    written.set_span(group.span());
    TokenTree::Group(written)
}

/// A statement that declares a tuple.
struct Tuple {
    name: Ident,
    /// How many parts it has.
    parts: usize,
    /// How many tokens the statement has.
    length: usize,
    /// The declarations of its parts.
    declared: TokenStream,
}

impl Tuple {
    /// The statement that the tokens begin with, if it is such a one.
    fn at(tokens: &[TokenTree], body: &TokenStream) -> Option<Self> {
        let [first, second, TokenTree::Ident(name), ..] = tokens else {
            return None;
        };
        if !(is_word(first, "let") && is_word(second, "mut")) {
            return None;
        }
        let end = tokens.iter().position(|token| is_mark(token, ';'))?;
        let statement: TokenStream = tokens[..=end].iter().cloned().collect();
        let Stmt::Local(local) = one_statement(statement)? else {
            return None;
        };
        let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
        let Expr::Tuple(values) = bare(&init.expr) else {
            return None;
        };
        let types = match &local.pat {
            Pat::Type(typed) => match &*typed.ty {
                Type::Tuple(types) => Some(&types.elems),
                _ => return None,
            },
            _ => None,
        };
        let parts = values.elems.len();
        let holds_more = values.elems.iter().any(is_whole)
            || types.is_some_and(|types| types.iter().any(is_of_no_float));
        let is_apart = parts > 1
            && holds_more
            && types.is_none_or(|types| types.len() == parts)
            && !mentions(&init.expr.to_token_stream(), &name.to_string())
            && (0..parts).all(|part| !mentions(body, &part_of(name, part).to_string()));
        if !is_apart {
            return None;
        }
        let attributes = &local.attrs;
        let declared = values.elems.iter().enumerate().map(|(part, value)| {
            let name = part_of(name, part);
            let ty = types.map(|types| {
                let ty = &types[part];
                quote!(: #ty)
            });
            quote!(#(#attributes)* let mut #name #ty = #value;)
        });
        Some(Self {
            name: name.clone(),
            parts,
            length: end + 1,
            declared: declared.collect(),
        })
    }

    /// What stands after the statement, with its parts in place of the tuple, if it is used in no other way.
    fn renamed(&self, tokens: &[TokenTree]) -> Option<Vec<TokenTree>> {
        let mut written = Vec::new();
        let mut place = 0;
        while let Some(token) = tokens.get(place) {
            let before = place.checked_sub(1).map(|before| &tokens[before]);
            match token {
                TokenTree::Ident(name) if *name == self.name => {
                    if before.is_some_and(|before| is_mark(before, '.')) {
                        // A field or a method of something else.
                        written.push(token.clone());
                    } else if let Some(part) = self.part_after(&tokens[place + 1..]) {
                        written.push(TokenTree::Ident(part_of(name, part)));
                        place += 2;
                    } else if is_given_whole(before, &tokens[place + 1..]) {
                        let parts = (0..self.parts).map(|part| part_of(name, part));
                        let whole = Group::new(Delimiter::Parenthesis, quote!(#(#parts),*));
                        written.push(regrouped(&whole, whole.stream()));
                    } else {
                        return None;
                    }
                }
                TokenTree::Group(group) => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    let inner = self.renamed(&inner)?.into_iter().collect();
                    written.push(regrouped(group, inner));
                }
                // What is printed may be named in the text that says how.
                TokenTree::Literal(text)
                    if text.to_string().contains('"')
                        && text.to_string().contains(&self.name.to_string()) =>
                {
                    return None;
                }
                _ => written.push(token.clone()),
            }
            place += 1;
        }
        Some(written)
    }

    /// The part that `.0` and its like name.
    fn part_after(&self, tokens: &[TokenTree]) -> Option<usize> {
        match tokens {
            [dot, TokenTree::Literal(part), ..] if is_mark(dot, '.') => {
                let part: usize = part.to_string().parse().ok()?;
                (part < self.parts).then_some(part)
            }
            _ => None,
        }
    }
}

/// Whether a name stands for its tuple as a whole: it is assigned to, or is all of a value.
fn is_given_whole(before: Option<&TokenTree>, after: &[TokenTree]) -> bool {
    let begins = before.is_none_or(|before| {
        is_mark(before, ';')
            || matches!(before, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
    });
    let is_value = begins
        || before.is_some_and(|before| {
            is_mark(before, '=') || is_word(before, "return") || is_word(before, "break")
        });
    match after {
        [] => is_value,
        [equals, next, ..] if begins && is_mark(equals, '=') => !is_mark(next, '='),
        [end, ..] => is_value && is_mark(end, ';'),
    }
}

fn part_of(name: &Ident, part: usize) -> Ident {
    let text = name.to_string();
    let text = text.trim_start_matches("r#");
    let span = Span::mixed_site().located_at(name.span());
    Ident::new(&format!("{text}_{part}"), span)
}

fn one_statement(tokens: TokenStream) -> Option<Stmt> {
    let statements = syn::Block::parse_within.parse2(tokens).ok()?;
    statements.into_iter().next()
}

fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

fn mentions(tokens: &TokenStream, name: &str) -> bool {
    let mut found = false;
    crate::parse::facts::mention::each_name(tokens, &mut |other| found |= other == name);
    found
}

/// Whether a type is that of whole numbers, truth values or characters.
fn is_of_no_float(ty: &Type) -> bool {
    let is_other = |name: &Ident| name == "bool" || name == "char";
    is_integer(ty) || matches!(ty, Type::Path(path) if path.path.get_ident().is_some_and(is_other))
}
