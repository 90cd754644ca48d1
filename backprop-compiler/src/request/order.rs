//! The grammar of `derivatives!`: how many, a comma, and a closure of one number.
//!
//! In go the tokens between the parentheses, out come the number and the closure: of
//! `3, |x| x.sin()` they are 3 and `|x| x.sin()`.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::LitInt;

use super::{Form, Request};
use crate::diagnostics::Diagnostics;

/// The highest order: the code for all of them grows with its square.
const HIGHEST: usize = 32;

/// Reads how many derivatives are wanted and of what, or says what is wrong.
pub fn read(
    root: TokenStream,
    input: TokenStream,
    errors: &mut Diagnostics,
) -> (Option<usize>, Option<Request>) {
    let mut tokens = input.clone().into_iter();
    let is_before_comma =
        |token: &TokenTree| !matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    let first: Vec<TokenTree> = tokens.by_ref().take_while(is_before_comma).collect();
    let begins_closure = |token: &TokenTree| match token {
        TokenTree::Punct(punct) => punct.as_char() == '|',
        TokenTree::Ident(name) => *name == "move",
        _ => false,
    };
    if input.is_empty() || first.first().is_some_and(begins_closure) {
        let place = first.first().map_or_else(Span::call_site, TokenTree::span);
        errors.at(
            place,
            "expected the number of derivatives",
            "write it first, as in `derivatives!(3, |x| x.sin())`",
        );
        let request = (!input.is_empty()).then(|| super::read(root, input, errors));
        return (None, request.flatten());
    }
    let order = order(&first, errors);
    let rest: TokenStream = tokens.collect();
    if rest.is_empty() {
        let last = first.last().map_or_else(Span::call_site, TokenTree::span);
        if order.is_some() {
            errors.at(
                last,
                "expected a closure after the number of derivatives",
                "write the function, as in `derivatives!(3, |x| x.sin())`",
            );
        }
        return (order, None);
    }
    let request = super::read(root, rest, errors);
    if let Some(request) = &request {
        check(request, errors);
    }
    (order, request)
}

fn order(tokens: &[TokenTree], errors: &mut Diagnostics) -> Option<usize> {
    let help = format!(
        "write a number from 0 to {HIGHEST}, as in `derivatives!(3, |x| x.sin())`: the code for each \
         derivative is written when the macro runs"
    );
    let literal = match tokens {
        [TokenTree::Literal(literal)] => syn::parse_str::<LitInt>(&literal.to_string()).ok(),
        _ => None,
    };
    let tokens: TokenStream = tokens.iter().cloned().collect();
    let Some(literal) = literal else {
        let message = "the number of derivatives is a whole number, written out";
        errors.push(&tokens, message, &help);
        return None;
    };
    match literal.base10_parse() {
        Ok(order) if order <= HIGHEST => Some(order),
        _ => {
            let message = format!("more than {HIGHEST} derivatives");
            errors.push(&tokens, &message, &help);
            None
        }
    }
}

/// Derivatives of every order are by one number.
fn check(request: &Request, errors: &mut Diagnostics) {
    let mut variables = request.variables();
    let Some((_, first, form)) = variables.next() else {
        return;
    };
    if !matches!(form, Form::Float(_)) {
        errors.push(
            &first.name,
            "the derivatives of every order are by one float",
            "take a float, and build the rest from it in the body; `grad!` differentiates by anything",
        );
    }
    for (_, other, _) in variables {
        errors.push(
            &other.name,
            "the derivatives of every order are by one float",
            "mark all parameters but one `#[constant]`; `grad!` differentiates by several",
        );
    }
}
