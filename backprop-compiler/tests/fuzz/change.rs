//! Tokens that are cut and mixed at random, by a generator that is the same in every run.

use std::str::FromStr;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Numbers that look random, the same in every run.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below `end`, by the xorshift64* generator.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let bits = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(bits).expect("31 bits are a place") % end
    }
}

pub(crate) fn tokens(text: &str) -> Vec<TokenTree> {
    let stream = TokenStream::from_str(text).expect("the text is made of tokens");
    stream.into_iter().collect()
}

/// One change somewhere in the tokens: one of them goes, comes twice, changes places, or becomes
/// one of another closure.
pub(crate) fn change(tokens: &mut Vec<TokenTree>, others: &[TokenTree], dice: &mut Dice) {
    if tokens.is_empty() {
        return;
    }
    let place = dice.below(tokens.len());
    if let TokenTree::Group(group) = &tokens[place]
        && dice.below(4) > 0
    {
        let mut inner: Vec<TokenTree> = group.stream().into_iter().collect();
        change(&mut inner, others, dice);
        let delimiter = match dice.below(30) {
            0 => Delimiter::Brace,
            1 => Delimiter::Bracket,
            2 => Delimiter::None,
            _ => group.delimiter(),
        };
        tokens[place] = Group::new(delimiter, inner.into_iter().collect()).into();
        return;
    }
    let other = others[dice.below(others.len())].clone();
    let second = dice.below(tokens.len());
    match dice.below(5) {
        0 => drop(tokens.remove(place)),
        1 => tokens.insert(place, tokens[place].clone()),
        2 => tokens.swap(place, second),
        3 => tokens[place] = other,
        _ => tokens.insert(place, other),
    }
}

pub(crate) fn gather(tokens: &[TokenTree], all: &mut Vec<TokenTree>) {
    for token in tokens {
        all.push(token.clone());
        if let TokenTree::Group(group) = token {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            gather(&inner, all);
        }
    }
}

/// The text without spaces, and without the parentheses that syn sets where a mistake needs them.
pub(crate) fn plain(tokens: &TokenStream) -> String {
    let text = tokens.to_string();
    let kept = |c: &char| !c.is_whitespace() && *c != '(' && *c != ')';
    text.chars().filter(kept).collect()
}
