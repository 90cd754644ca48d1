//! Ways out of a body other than its end: `return`, `?` and `.await`; and statements that `cfg` may take away.
//!
//! They are looked for in the tokens, since a part that is copied is read by nobody else. What
//! stands in a closure, a function or an `async` block of the body's own leaves only that; of a closure that is written out, it leaves
//! a block.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Expr, Lifetime};

use crate::diagnostics::Diagnostics;
use crate::parse::constant::bare;
use crate::parse::facts::mention::{is_punct, opens_closure};

/// Reports every way out of a body.
pub(in crate::parse) fn refuse(tokens: TokenStream, errors: &mut Diagnostics) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut place = 0;
    while let Some(token) = tokens.get(place) {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                if let Some(name) = condition(&tokens, place) {
                    errors.push_shared(
                        &name,
                        &format!("the macro cannot tell what `{name}` leaves of this"),
                        "write `if cfg!(..) { .. }`",
                    );
                }
            }
            TokenTree::Group(group) => refuse(group.stream(), errors),
            TokenTree::Ident(word) if word == "await" && is_dot(&tokens, place) => errors
                .push_shared(
                    word,
                    "`.await` cannot be differentiated",
                    "await the value beforehand and hand it in",
                ),
            TokenTree::Ident(word) if word == "fn" || word == "async" || word == "macro_rules" => {
                place = end_of_item(&tokens, place);
            }
            TokenTree::Punct(mark) if mark.as_char() == '?' && follows_operand(&tokens, place) => {
                errors.push_shared(
                    mark,
                    "`?` cannot be differentiated",
                    "take the value out beforehand, or use `match` on something constant",
                );
            }
            TokenTree::Punct(mark) if mark.as_char() == '|' && opens_closure(&tokens, place) => {
                place = end_of_closure(&tokens, place);
            }
            _ => {}
        }
        place += 1;
    }
}

/// The `cfg` of an attribute that stands before something other than an item.
fn condition(tokens: &[TokenTree], mark: usize) -> Option<proc_macro2::Ident> {
    const ITEMS: &[&str] = &[
        "const", "enum", "extern", "fn", "impl", "mod", "pub", "static", "struct", "trait", "type",
        "unsafe", "use",
    ];
    let Some(TokenTree::Group(attribute)) = tokens.get(mark + 1) else {
        return None;
    };
    let Some(TokenTree::Ident(name)) = attribute.stream().into_iter().next() else {
        return None;
    };
    let mut rest = tokens[mark + 2..].iter();
    let is_item = rest.find_map(|token| match token {
        TokenTree::Punct(mark) if mark.as_char() == '#' => None,
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => None,
        TokenTree::Ident(word) => Some(ITEMS.iter().any(|item| word == item)),
        _ => Some(false),
    });
    let is_condition = name == "cfg" || name == "cfg_attr";
    (is_condition && is_item != Some(true)).then_some(name)
}

/// The body of a closure without its `return`s, if it has any: with branches where it ends in these, and else with ways out of a
/// block, as in `'a: { for v in x { if c { break 'a v; } } y }`.
pub(in crate::parse) fn without_returns(body: &Expr) -> Option<Expr> {
    if let Some(branches) = crate::parse::rewrite::as_branches(body) {
        return Some(branches);
    }
    let label = Lifetime::new("'closure_of_ours", Span::mixed_site());
    let mut found = false;
    let statements = match bare(body) {
        Expr::Block(block) if block.label.is_none() => {
            let statements = &block.block.stmts;
            quote!(#(#statements)*)
        }
        other => other.to_token_stream(),
    };
    let written = with_breaks(statements, &label, &mut found);
    found.then(|| syn::parse2(quote!(#label: { #written })).ok())?
}

fn with_breaks(tokens: TokenStream, label: &Lifetime, found: &mut bool) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut written = TokenStream::new();
    let mut place = 0;
    while place < tokens.len() {
        match &tokens[place] {
            TokenTree::Group(group) => {
                let inner = with_breaks(group.stream(), label, found);
                let mut again = proc_macro2::Group::new(group.delimiter(), inner);
                again.set_span(group.span());
                written.extend([TokenTree::Group(again)]);
            }
            TokenTree::Ident(word) if word == "return" => {
                *found = true;
                written.extend(quote_spanned!(word.span()=> break #label));
            }
            token => {
                // What leaves another closure or a function stays.
                let end = match token {
                    TokenTree::Ident(word) if word == "fn" || word == "macro_rules" => {
                        end_of_item(&tokens, place)
                    }
                    TokenTree::Punct(mark)
                        if mark.as_char() == '|' && opens_closure(&tokens, place) =>
                    {
                        end_of_closure(&tokens, place)
                    }
                    _ => place,
                };
                written.extend(tokens[place..=end].iter().cloned());
                place = end;
            }
        }
        place += 1;
    }
    written
}

fn is_dot(tokens: &[TokenTree], place: usize) -> bool {
    place > 0 && is_punct(tokens, place - 1, '.')
}

/// Not the `?` of `?Sized`.
fn follows_operand(tokens: &[TokenTree], place: usize) -> bool {
    let before = place.checked_sub(1).and_then(|before| tokens.get(before));
    match before {
        None => false,
        Some(TokenTree::Punct(mark)) => mark.as_char() == '?',
        Some(_) => true,
    }
}

/// Where the braces of a function or a block end.
fn end_of_item(tokens: &[TokenTree], place: usize) -> usize {
    let rest = tokens[place..].iter();
    let mut ends = rest.map(|token| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(mark) => mark.as_char() == ';',
        _ => false,
    });
    ends.position(|ends| ends).map_or(place, |end| place + end)
}

/// Where the body of a closure ends: at a comma or a semicolon after its parameters.
fn end_of_closure(tokens: &[TokenTree], place: usize) -> usize {
    let last = tokens.len() - 1;
    let Some(body) = (place + 1..=last).find(|&end| is_punct(tokens, end, '|')) else {
        return place;
    };
    (body + 1..=last)
        .find(|&end| is_punct(tokens, end, ',') || is_punct(tokens, end, ';'))
        .unwrap_or(last)
}
