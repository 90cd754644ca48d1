//! The user's words, made safe to be written again.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};

use crate::graph::{Float, Function, Op, Type};

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

/// Words with this suffix on each number with a point that is a whole element, with or without a sign, of an array or a list.
#[must_use]
pub(super) fn with_suffixes(words: &TokenStream, suffix: &str) -> TokenStream {
    let is_borrow =
        |token: &TokenTree| matches!(token, TokenTree::Punct(sign) if sign.as_char() == '&');
    let mut tokens = words.clone().into_iter().skip_while(is_borrow);
    let is_in_parentheses =
        matches!(tokens.next(), Some(TokenTree::Group(_))) && tokens.next().is_none();
    let mut suffixed = TokenStream::new();
    for token in words.clone() {
        match &token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                let elements = elements_with_suffixes(&group.stream(), suffix);
                suffixed.extend(regroup(group.delimiter(), elements, group));
            }
            TokenTree::Group(group)
                if is_in_parentheses && group.delimiter() == Delimiter::Parenthesis =>
            {
                let inner = with_suffixes(&group.stream(), suffix);
                suffixed.extend(regroup(group.delimiter(), inner, group));
            }
            _ => suffixed.extend([token]),
        }
    }
    suffixed
}

/// Whether words give arrays within an array or a list.
#[must_use]
pub(super) fn has_arrays(words: &TokenStream) -> bool {
    let is_list = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket);
    words.clone().into_iter().any(|token| {
        matches!(&token, TokenTree::Group(group)
            if is_list(&token) && group.stream().into_iter().any(|inner| is_list(&inner)))
    })
}

/// Of which types the numbers of a function are.
pub(super) struct Floats {
    /// The type of the numbers of each variable that is read or written number by number; nothing if there are several.
    of_cells: HashMap<usize, Option<Float>>,
    /// The type of all numbers there are, if it is one.
    of_all: Option<Float>,
}

impl Floats {
    /// The types that the nodes of a function say.
    pub(super) fn of(function: &Function) -> Self {
        let mut of_cells: HashMap<usize, Option<Float>> = HashMap::new();
        let mut all = HashSet::new();
        for node in &function.nodes {
            all.extend(node.ty.float());
            let (cell, ty) = match node.op {
                Op::Load { cell, .. } | Op::Pop(cell) => (cell, Some(node.ty)),
                Op::Store { cell, .. } | Op::Add { cell, .. } | Op::Push(cell) => {
                    (cell, node.args.last().map(|&value| function.node(value).ty))
                }
                _ => continue,
            };
            let float = ty.and_then(Type::float);
            let known = of_cells.entry(cell).or_insert(float);
            if *known != float {
                *known = None;
            }
        }
        let mut all = all.into_iter();
        let of_all = all.next().filter(|_| all.next().is_none());
        Self { of_cells, of_all }
    }

    /// The type of the numbers of a variable.
    pub(super) fn of_cell(&self, cell: usize) -> Option<Float> {
        // A variable that no node reads or writes by numbers is only lent, and its numbers are as all others.
        self.of_cells.get(&cell).copied().unwrap_or(self.of_all)
    }
}

fn elements_with_suffixes(elements: &TokenStream, suffix: &str) -> TokenStream {
    let tokens: Vec<TokenTree> = with_suffixes(elements, suffix).into_iter().collect();
    let is_end = |token: Option<&TokenTree>| match token {
        Some(TokenTree::Punct(end)) => matches!(end.as_char(), ',' | ';'),
        Some(_) => false,
        None => true,
    };
    let is_minus =
        |token: &TokenTree| matches!(token, TokenTree::Punct(sign) if sign.as_char() == '-');
    let all = tokens.iter().enumerate();
    let suffixed = all.map(|(place, token)| {
        let signed = place.checked_sub(1).filter(|&sign| is_minus(&tokens[sign]));
        let before = signed.unwrap_or(place).checked_sub(1);
        let before = before.map(|before| &tokens[before]);
        let is_whole = is_end(before) && is_end(tokens.get(place + 1));
        match token {
            TokenTree::Literal(number) if is_whole => {
                with_suffix(number, suffix).map_or_else(|| token.clone(), TokenTree::Literal)
            }
            _ => token.clone(),
        }
    });
    suffixed.collect()
}

fn with_suffix(number: &Literal, suffix: &str) -> Option<Literal> {
    let text = number.to_string();
    let float: syn::LitFloat = syn::parse_str(&text).ok()?;
    if !float.suffix().is_empty() {
        return None;
    }
    let mut suffixed: Literal = format!("{text}{suffix}").parse().ok()?;
    suffixed.set_span(number.span());
    Some(suffixed)
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
