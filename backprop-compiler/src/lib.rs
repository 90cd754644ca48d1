//! The compiler behind `backprop`: from a Rust closure to its derivative, as tokens.
//!
//! An ordinary library over `proc_macro2`, because a proc-macro crate can export nothing but
//! macros. This file is the whole pipeline on one screen, and the only one that knows the order of
//! the stages:
//!
//! ```text
//! tokens -> request -> parse -> graph -> differentiate -> simplify -> emit -> tokens
//! ```

mod deep;
mod derive;
pub mod diagnostics;
pub mod differentiate;
mod emit;
pub mod explain;
pub mod graph;
pub mod interpret;
mod parse;
pub mod request;
pub mod rules;
pub mod simplify;

use proc_macro2::{Literal, TokenStream};
use quote::ToTokens;

pub use crate::derive::derive_differentiable;

use crate::diagnostics::Diagnostics;
use crate::differentiate::{Directions, Seed};
use crate::emit::{Many, Second, SecondOfFunction};
use crate::explain::Explanation;
use crate::graph::{Callee, Function, Type};
use crate::request::{Form, Request};

/// What `grad!` expands to: `root` is the path of the crate whose private module is called, and
/// `input` the tokens between the macro's parentheses.
#[must_use]
pub fn grad(root: TokenStream, input: TokenStream) -> TokenStream {
    let input = emit::without_invisible_groups(input);
    let mut errors = Diagnostics::default();
    let request = request::read(root, input.clone(), &mut errors);
    match request
        .as_ref()
        .and_then(|request| derive(request, &mut errors))
    {
        Some((request, gradient)) => emit::gradient(request, &simplify::simplify(&gradient)),
        None => emit::fallback(request.as_ref(), emit::Kind::Gradient, &input, errors),
    }
}

/// What `explain!` expands to, from the same as [`grad`].
#[must_use]
pub fn explain(root: TokenStream, input: TokenStream) -> TokenStream {
    let input = emit::without_invisible_groups(input);
    let mut errors = Diagnostics::default();
    let request = request::read(root, input.clone(), &mut errors);
    let explained = request
        .as_ref()
        .and_then(|request| explained(request, &mut errors));
    match (&request, explained) {
        (Some(request), Some((explanation, function))) if errors.is_empty() => {
            emit::explained(request, &function, &explanation)
        }
        _ => emit::explained_fallback(request.as_ref(), &input, errors),
    }
}

/// What `derivatives!` expands to, as [`grad`].
#[must_use]
pub fn derivatives(root: TokenStream, input: TokenStream) -> TokenStream {
    let input = emit::without_invisible_groups(input);
    let mut errors = Diagnostics::default();
    let (order, request) = request::order::read(root, input.clone(), &mut errors);
    let primal = request
        .as_ref()
        .and_then(|request| parse::closure(request, &mut errors));
    match (order, &request, primal) {
        (Some(order), Some(request), Some(primal)) if errors.is_empty() => {
            match differentiate::taylor(&primal, order) {
                Ok(function) => emit::derivatives(request, &simplify::simplify(&function)),
                Err(span) => {
                    errors.at(
                        span,
                        differentiate::NO_ORDERS,
                        differentiate::HELP_ON_ORDERS,
                    );
                    emit::derivatives_fallback(Some(order), Some(request), &input, errors)
                }
            }
        }
        _ => emit::derivatives_fallback(order, request.as_ref(), &input, errors),
    }
}

/// What `hessian!` expands to, with the same arguments.
#[must_use]
pub fn hessian(root: TokenStream, input: TokenStream) -> TokenStream {
    let input = emit::without_invisible_groups(input);
    let mut errors = Diagnostics::default();
    let request = request::read(root, input.clone(), &mut errors);
    let gradient = request
        .as_ref()
        .and_then(|request| derive(request, &mut errors));
    if let Some((_, gradient)) = &gradient {
        refuse_third_order(gradient, &mut errors);
    }
    match gradient.filter(|_| errors.is_empty()) {
        Some((request, gradient)) => {
            let second = second(request, &gradient);
            emit::hessian(request, &simplify::simplify(&gradient), &second)
        }
        None => emit::fallback(request.as_ref(), emit::Kind::Hessian, &input, errors),
    }
}

/// A derivative that is called has been differentiated once, and that is as often as it can be.
fn refuse_third_order(function: &Function, errors: &mut Diagnostics) {
    let calls = function.calls.iter();
    for call in calls.filter(|call| call.callee != Callee::Function) {
        errors.push(
            &call.path,
            "there are no derivatives of third order",
            "a derivative that is called here cannot be differentiated twice: leave out the second derivatives of what calls it",
        );
    }
}

/// The graphs of second order, from that of the gradient.
fn second(request: &Request, gradient: &Function) -> Second {
    let gradient = &simplify::without_unread(gradient);
    let first = request.parameters.len() + 1;
    let product = simplify::simplify(&differentiate::hessian_product(gradient, first));
    let whole = request
        .numbers()
        .filter(|numbers| numbers.len() * gradient.nodes.len() <= LARGEST_AT_ONCE)
        .and_then(|numbers| differentiate::hessian(gradient, &numbers, first))
        .map(|hessian| simplify::simplify(&hessian));
    Second { product, whole }
}

/// The largest graph that is differentiated along all unit vectors at once, in nodes for each of these; a larger one is so along
/// one vector after another.
const LARGEST_AT_ONCE: usize = 20_000;

/// What `jacobian!` expands to, as [`grad`].
#[must_use]
pub fn jacobian(root: TokenStream, input: TokenStream) -> TokenStream {
    let input = emit::without_invisible_groups(input);
    let mut errors = Diagnostics::default();
    let request = request::read_array(root, input.clone(), &mut errors);
    let primal = request
        .as_ref()
        .and_then(|request| parse::closure(request, &mut errors));
    let length = request
        .as_ref()
        .and_then(|request| length_of_result(request, primal.as_ref()));
    if let (Some(request), Some(_), None) = (&request, &primal, &length) {
        errors.push(
            &request.closure.body,
            "how many numbers this array has is not in the text",
            "give an array, as in `[x * y, x + y]`, or write its length before the body, as in `|x| -> [f64; 3] { .. }`",
        );
    }
    match (&request, primal, length) {
        (Some(request), Some(primal), Some(length)) if errors.is_empty() => {
            emit::jacobian(request, request.float(), &many(request, &primal, length))
        }
        (request, _, length) => {
            emit::jacobian_fallback(request.as_ref(), length.as_ref(), &input, errors)
        }
    }
}

/// How many numbers the array that a closure gives has.
fn length_of_result(request: &Request, primal: Option<&Function>) -> Option<TokenStream> {
    request.length_of_result().or_else(|| {
        let length = primal?.length_of_outcome()?;
        Some(Literal::usize_unsuffixed(length).into_token_stream())
    })
}

/// The graphs of a function that gives an array.
fn many(request: &Request, primal: &Function, length: TokenStream) -> Many {
    let count = request.parameters.len();
    let direction = Directions::Given(count + 1);
    let tangent = differentiate::tangent(primal, &direction);
    let pullback = differentiate::adjoint(primal, Seed::Parameter(count));
    Many {
        tangent: simplify::simplify(&tangent),
        pullback: simplify::simplify(&pullback),
        whole: jacobian_at_once(request, primal),
        length,
    }
}

/// The value and all of the Jacobian, where that can be had at once, by whichever mode takes fewer operations.
fn jacobian_at_once(request: &Request, primal: &Function) -> Option<Function> {
    let numbers = request.numbers()?;
    if numbers.len() * primal.nodes.len() > LARGEST_AT_ONCE {
        return None;
    }
    let first = request.parameters.len() + 1;
    let modes = differentiate::jacobian(primal, &numbers, first)?;
    let modes = modes.map(|mode| simplify::simplify(&mode));
    modes.into_iter().min_by_key(Function::operations)
}

/// What `#[differentiable]` expands to: `attribute` is what stands between its parentheses, and
/// `item` the function below it.
#[must_use]
pub fn differentiable(attribute: TokenStream, item: TokenStream) -> TokenStream {
    let item = emit::without_invisible_groups(item);
    let mut errors = Diagnostics::default();
    let wanted = request::function::read(attribute, item.clone(), &mut errors);
    let primal = wanted
        .as_ref()
        .and_then(|wanted| parse::closure(&wanted.request, &mut errors));
    if let (Some(wanted), Some(primal)) = (&wanted, &primal)
        && wanted.options.hessian
    {
        refuse_third_order(primal, &mut errors);
    }
    match (wanted, primal) {
        (Some(wanted), Some(primal)) if errors.is_empty() => {
            let count = wanted.request.parameters.len();
            let seed = Seed::Parameter(count);
            let halves = differentiate::halves(&primal, seed);
            let is_number = !primal.body.results.is_empty();
            let of_number = || {
                let gradient = differentiate::adjoint(&primal, Seed::One);
                second(&wanted.request, &gradient)
            };
            let tangent = differentiate::tangent(&primal, &Directions::Given(count + 1));
            let second = wanted.options.hessian.then(|| SecondOfFunction {
                tangent: simplify::simplify(&differentiate::tangent(
                    &simplify::without_unread(&tangent),
                    &Directions::Given(2 * count + 1),
                )),
                halves: simplify::simplify(&differentiate::halves_along(
                    &simplify::without_unread(&halves),
                    count + 1,
                )),
                of_number: is_number.then(of_number),
            });
            let name = wanted.item.sig.ident.to_string();
            let derivatives = emit::Derivatives {
                formulas: explain::formulas(&primal, &name, &parameters(&wanted.request)),
                pullback: simplify::simplify(&differentiate::adjoint(&primal, seed)),
                halves: simplify::simplify(&halves),
                second,
                jacobian: wanted
                    .has_jacobian_of_body()
                    .then(|| jacobian_at_once(&wanted.request, &primal))
                    .flatten(),
                tangent: simplify::simplify(&tangent),
            };
            emit::function(&wanted, &derivatives)
        }
        (wanted, _) => emit::function_fallback(wanted.as_ref(), item, errors),
    }
}

/// The graph of a closure, and the graph of its value and gradient.
///
/// # Errors
/// Everything that is wrong with the closure.
pub fn graphs(input: TokenStream) -> Result<(Function, Function), Diagnostics> {
    let mut errors = Diagnostics::default();
    let request = request::read(TokenStream::new(), input, &mut errors);
    let primal = request.and_then(|request| parse::closure(&request, &mut errors));
    match primal {
        Some(primal) if errors.is_empty() => {
            let gradient = simplify::simplify(&differentiate::adjoint(&primal, Seed::One));
            Ok((primal, gradient))
        }
        _ => Err(errors),
    }
}

/// What the visual tour shows of a closure, and the graph of its value and gradient.
///
/// # Errors
/// Everything that is wrong with the closure, and what of it cannot be drawn.
pub fn explanation(input: TokenStream) -> Result<(Explanation, Function), Diagnostics> {
    let mut errors = Diagnostics::default();
    let request = request::read(TokenStream::new(), input, &mut errors);
    let explained = request.and_then(|request| explained(&request, &mut errors));
    match explained {
        Some(explained) if errors.is_empty() => Ok(explained),
        _ => Err(errors),
    }
}

fn explained(request: &Request, errors: &mut Diagnostics) -> Option<(Explanation, Function)> {
    let primal = parse::closure(request, errors)?;
    if !errors.is_empty() {
        return None;
    }
    let body = request.deep.whole(&request.closure.body);
    let mut explanation = explain::explain(&primal, &body, &parameters(request), errors)?;
    explanation.numbers = simplify::simplify(&explanation.numbers);
    let gradient = simplify::simplify(&differentiate::adjoint(&primal, Seed::One));
    Some((explanation, gradient))
}

/// The parameters as the tour knows them.
fn parameters(request: &Request) -> Vec<explain::Parameter> {
    let number = |form: &Form| match form {
        Form::Float(float) => Some(Type::Float(*float)),
        Form::Reference(inner) => match **inner {
            Form::Float(float) => Some(Type::Float(float)),
            _ => None,
        },
        _ => None,
    };
    let parameters = request.parameters.iter();
    parameters
        .map(|parameter| explain::Parameter {
            name: parameter
                .name
                .to_string()
                .trim_start_matches("r#")
                .to_owned(),
            number: parameter.form.as_ref().and_then(number),
        })
        .collect()
}

/// The gradient of what is requested, unless there are mistakes.
fn derive<'r>(request: &'r Request, errors: &mut Diagnostics) -> Option<(&'r Request, Function)> {
    if !errors.is_empty() {
        // The body is read all the same, for the mistakes in it.
        let _ = parse::closure(request, errors);
        return None;
    }
    let primal = parse::closure(request, errors)?;
    Some((request, differentiate::adjoint(&primal, Seed::One)))
}
