//! The user's words, made safe to be written again.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The tokens with the invisible groups, in which `macro_rules!` hands on what it matched, made
/// visible: rustc forgets them when a macro returns them, and with them the order of operations.
///
/// A group of one token needs no parentheses; neither does a path or anything else that cannot be
/// in parentheses, which is what does not parse as an expression with an operator.
#[must_use]
pub(crate) fn without_invisible_groups(tokens: TokenStream) -> TokenStream {
    tokens.into_iter().flat_map(visible).collect()
}

/// The tokens without the attributes of ours that stand on loops, which rustc does not know.
#[must_use]
pub(crate) fn without_checkpoints(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut kept = TokenStream::new();
    let mut place = 0;
    while place < tokens.len() {
        if let [TokenTree::Punct(hash), TokenTree::Group(group), ..] = &tokens[place..]
            && hash.as_char() == '#'
            && group.delimiter() == Delimiter::Bracket
            && group.stream().to_string() == "checkpoint"
        {
            place += 2;
            continue;
        }
        kept.extend([match &tokens[place] {
            TokenTree::Group(group) => {
                let inner = without_checkpoints(group.stream());
                let mut again = Group::new(group.delimiter(), inner);
                again.set_span(group.span());
                TokenTree::Group(again)
            }
            other => other.clone(),
        }]);
        place += 1;
    }
    kept
}

fn visible(token: TokenTree) -> TokenStream {
    let TokenTree::Group(group) = token else {
        return token.into();
    };
    let inner = without_invisible_groups(group.stream());
    if group.delimiter() != Delimiter::None {
        return regroup(group.delimiter(), inner, &group);
    }
    let needs_parentheses = matches!(
        syn::parse2::<syn::Expr>(inner.clone()),
        Ok(syn::Expr::Binary(_)
            | syn::Expr::Unary(_)
            | syn::Expr::Cast(_)
            | syn::Expr::Range(_)
            | syn::Expr::If(_)
            | syn::Expr::Match(_)
            | syn::Expr::Reference(_)
            | syn::Expr::Closure(_))
    );
    if needs_parentheses {
        regroup(Delimiter::Parenthesis, inner, &group)
    } else {
        inner
    }
}

fn regroup(delimiter: Delimiter, inner: TokenStream, like: &Group) -> TokenStream {
    let mut group = Group::new(delimiter, inner);
    group.set_span(like.span());
    TokenTree::from(group).into()
}
