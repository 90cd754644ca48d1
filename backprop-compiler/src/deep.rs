//! Deeply nested parentheses, cut into pieces that syn can parse on the stack that a macro has.
//!
//! In go the tokens of a closure, out come the same tokens with a name in place of each pair of
//! parentheses that stands too deep, and what stood between them as an expression of its own.
//! `((x))`, cut at a depth of one, becomes `(deep_0)` and the piece `x`.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Expr;

/// Parentheses deeper than this are cut out. syn needs about 18 kB a level without optimisation,
/// and rustc gives 8 MB.
const DEPTH: usize = 64;

const PREFIX: &str = "backprop_deep_";

/// What stood between parentheses that were too deep.
#[derive(Default)]
pub(crate) struct Deep {
    pieces: Vec<(TokenStream, Expr)>,
}

impl Deep {
    /// Cuts the tokens. A piece that is no expression stays where it is, for syn to complain of.
    pub(crate) fn cut(&mut self, tokens: TokenStream) -> TokenStream {
        self.cut_at(tokens, 0)
    }

    fn cut_at(&mut self, tokens: TokenStream, depth: usize) -> TokenStream {
        let mut before: Option<TokenTree> = None;
        let mut shallow = TokenStream::new();
        for token in tokens {
            let next = match token {
                TokenTree::Group(group) => self.group(&group, before.as_ref(), depth),
                other => other,
            };
            before = Some(next.clone());
            shallow.extend([next]);
        }
        shallow
    }

    fn group(&mut self, group: &Group, before: Option<&TokenTree>, depth: usize) -> TokenTree {
        let is_operand = group.delimiter() == Delimiter::Parenthesis && begins_operand(before);
        if is_operand && depth >= DEPTH {
            let inner = self.cut_at(group.stream(), 0);
            if let Ok(expr) = syn::parse2::<Expr>(inner.clone()) {
                let name = format!("{PREFIX}{}", self.pieces.len());
                let mut whole = Group::new(Delimiter::Parenthesis, inner);
                whole.set_span(group.span());
                self.pieces.push((TokenTree::from(whole).into(), expr));
                return Ident::new(&name, group.span().resolved_at(Span::call_site())).into();
            }
            return TokenTree::Group(group.clone());
        }
        let mut shallow = Group::new(group.delimiter(), self.cut_at(group.stream(), depth + 1));
        shallow.set_span(group.span());
        shallow.into()
    }

    /// Whether nothing was too deep.
    #[must_use]
    pub(crate) fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// The expression that a name stands for.
    #[must_use]
    pub(crate) fn expression(&self, name: &Ident) -> Option<&Expr> {
        self.piece(name).map(|(_, expr)| expr)
    }

    /// The tokens that a name stands for.
    #[must_use]
    pub(crate) fn tokens(&self, name: &Ident) -> Option<&TokenStream> {
        self.piece(name).map(|(tokens, _)| tokens)
    }

    fn piece(&self, name: &Ident) -> Option<&(TokenStream, Expr)> {
        if self.pieces.is_empty() {
            return None;
        }
        let name = name.to_string();
        self.pieces
            .get(name.strip_prefix(PREFIX)?.parse::<usize>().ok()?)
    }

    /// The tokens as the user wrote them.
    #[must_use]
    pub(crate) fn whole(&self, tokens: &dyn ToTokens) -> TokenStream {
        let tokens = tokens.to_token_stream();
        if self.pieces.is_empty() {
            tokens
        } else {
            self.restored(tokens)
        }
    }

    fn restored(&self, tokens: TokenStream) -> TokenStream {
        let mut whole = TokenStream::new();
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    let inner = self.restored(group.stream());
                    let mut restored = Group::new(group.delimiter(), inner);
                    restored.set_span(group.span());
                    whole.extend([TokenTree::from(restored)]);
                }
                TokenTree::Ident(name) => match self.tokens(&name) {
                    Some(piece) => whole.extend(self.restored(piece.clone())),
                    None => whole.extend([TokenTree::from(name)]),
                },
                other => whole.extend([other]),
            }
        }
        whole
    }
}

/// Whether parentheses after this token hold an operand, rather than the arguments of a call, a
/// pattern or a type.
fn begins_operand(before: Option<&TokenTree>) -> bool {
    match before {
        None => true,
        Some(TokenTree::Punct(punct)) => "+-*/%=,;&<".contains(punct.as_char()),
        Some(_) => false,
    }
}
