//! The grammar of `#[differentiable]`: a function with its attributes, and the options between the
//! parentheses.
//!
//! In go the tokens of the attribute and of the item, out comes the function as a closure with what
//! each parameter is, and what its derivatives are called by.

use std::rc::Rc;

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::parse::Parser as _;
use syn::{Expr, ExprClosure, FnArg, GenericParam, ItemFn, Pat, Path, ReturnType, Type};

use super::{Request, parameter};
use crate::deep::Deep;
use crate::diagnostics::Diagnostics;

/// A function to be differentiated.
pub(crate) struct FunctionRequest {
    /// Its body and parameters, as those of a closure.
    pub(crate) request: Request,
    /// The function, without attributes of ours.
    pub(crate) item: ItemFn,
    /// What the attribute says.
    pub(crate) options: Options,
}

/// What the attribute says.
#[derive(Default)]
pub(crate) struct Options {
    /// The path of our crate.
    root: Option<Path>,
    /// The user's own pullback.
    pub(crate) vjp: Option<Path>,
    /// The user's own pushforward.
    pub(crate) jvp: Option<Path>,
}

/// Reads an attribute and its function, or says what is wrong with them.
pub(crate) fn read(
    attribute: TokenStream,
    item: TokenStream,
    errors: &mut Diagnostics,
) -> Option<FunctionRequest> {
    let options = options(attribute, errors);
    let mut item: ItemFn = match syn::parse2(item.clone()) {
        Ok(item) => item,
        Err(_) => {
            let first: TokenStream = item.into_iter().take(1).collect();
            errors.push(
                &first,
                "`#[differentiable]` stands on a function",
                "put it on a `fn` outside of a trait; a struct takes `#[derive(Differentiable)]`",
            );
            return None;
        }
    };
    check_head(&item, errors);
    let scalars = scalars(&item);
    let mut parameters = Vec::new();
    let mut patterns = syn::punctuated::Punctuated::new();
    for input in &mut item.sig.inputs {
        match input {
            FnArg::Receiver(receiver) => errors.push(
                &receiver.self_token,
                "a method cannot be differentiated",
                "write a function that takes the value as its first parameter",
            ),
            FnArg::Typed(typed) => {
                let mut pattern = Pat::Type(typed.clone());
                if let Some(next) = parameter(&mut pattern, &scalars, errors) {
                    parameters.push(next);
                }
                typed
                    .attrs
                    .retain(|attribute| !attribute.path().is_ident("constant"));
                patterns.push(pattern);
            }
        }
    }
    let root = match &options.root {
        Some(path) => path.to_token_stream(),
        None => quote::quote!(::backprop),
    };
    let block = (*item.block).clone();
    let body = Expr::Block(syn::ExprBlock {
        attrs: Vec::new(),
        label: None,
        block,
    });
    let span = item.sig.ident.span();
    let closure = ExprClosure {
        attrs: Vec::new(),
        lifetimes: None,
        constness: None,
        modifiers: syn::ClosureModifiers::default(),
        asyncness: None,
        capture: None,
        inputs_begin: syn::token::Or(span),
        inputs: patterns,
        inputs_end: syn::token::Or(span),
        output: item.sig.output.clone(),
        body: Box::new(body),
    };
    let request = Request {
        root,
        closure,
        deep: Rc::new(Deep::default()),
        parameters,
        scalars,
        name: Some(item.sig.ident.clone()),
        is_function: true,
    };
    if errors.is_empty() && request.variables().next().is_none() {
        errors.push(
            &item.sig.ident,
            "no parameter to differentiate",
            "a function needs a parameter that holds floats and is not `#[constant]`",
        );
    }
    Some(FunctionRequest {
        request,
        item,
        options,
    })
}

/// The type parameters that stand for a float, by their bounds.
fn scalars(item: &ItemFn) -> Vec<&'static str> {
    let mut names = Vec::new();
    let is_scalar = |bound: &syn::TypeParamBound| {
        matches!(bound, syn::TypeParamBound::Trait(bound)
        if bound.path.segments.last().is_some_and(|last| {
            last.ident == "Scalar" || last.ident == "Real"
        }))
    };
    let keep = |name: &Ident| -> &'static str { Box::leak(name.to_string().into_boxed_str()) };
    for parameter in &item.sig.generics.params {
        if let GenericParam::Type(ty) = parameter
            && ty.bounds.iter().any(is_scalar)
        {
            names.push(keep(&ty.ident));
        }
    }
    let predicates = item.sig.generics.where_clause.iter();
    for predicate in predicates.flat_map(|clause| &clause.predicates) {
        if let syn::WherePredicate::Type(predicate) = predicate
            && let Type::Path(path) = &predicate.bounded_ty
            && let Some(name) = path.path.get_ident()
            && predicate.bounds.iter().any(is_scalar)
        {
            names.push(keep(name));
        }
    }
    names
}

fn check_head(item: &ItemFn, errors: &mut Diagnostics) {
    let signature = &item.sig;
    if let Some(token) = &signature.asyncness {
        errors.push(
            token,
            "an `async` function cannot be differentiated",
            "compute the value in a function of its own and await around it",
        );
    }
    if let Some(token) = &signature.abi {
        errors.push(
            token,
            "an `extern` function cannot be differentiated",
            "call it from a function with `#[differentiable(vjp = ..)]` that says its derivative",
        );
    }
    if let syn::Safety::Unsafe(token) = &signature.safety {
        errors.push(
            token,
            "an `unsafe` function cannot be differentiated",
            "compute what is unsafe from constants, outside of it",
        );
    }
    if let Some(token) = &signature.variadic {
        errors.push(token, "a variadic function cannot be differentiated", "");
    }
    if let ReturnType::Default = signature.output {
        errors.push(
            &signature.ident,
            "this function returns nothing to differentiate",
            "return a float, an array, a tuple or a struct with `#[derive(Differentiable)]`",
        );
    }
    if let ReturnType::Type(_, ty) = &signature.output {
        let is_wrong = match &**ty {
            Type::Reference(_) | Type::ImplTrait(_) | Type::TraitObject(_) | Type::Never(_) => true,
            other => super::is_constant_type(other),
        };
        if is_wrong {
            errors.push(
                ty,
                "this result cannot be differentiated",
                "return a float, an array, a tuple or a struct with `#[derive(Differentiable)]`",
            );
        }
    }
    for parameter in &signature.generics.params {
        if let GenericParam::Type(ty) = parameter
            && ty.bounds.iter().any(|bound| {
                matches!(bound, syn::TypeParamBound::Trait(bound)
                    if bound.path.segments.last().is_some_and(|last| last.ident.to_string().starts_with("Fn")))
            })
        {
            errors.push(
                ty,
                "a function that is a parameter cannot be differentiated",
                "call a `#[differentiable]` function by its name",
            );
        }
    }
}

fn options(attribute: TokenStream, errors: &mut Diagnostics) -> Options {
    let mut options = Options::default();
    let parser = syn::meta::parser(|meta| {
        if meta.path.is_ident("crate") {
            options.root = Some(meta.value()?.call(Path::parse_mod_style)?);
        } else if meta.path.is_ident("vjp") {
            options.vjp = Some(meta.value()?.parse()?);
        } else if meta.path.is_ident("jvp") {
            options.jvp = Some(meta.value()?.parse()?);
        } else {
            let known = "write `crate = path`, `vjp = path` or `jvp = path`";
            return Err(meta.error(format!("this option is not known\n= help: {known}")));
        }
        Ok(())
    });
    if let Err(error) = parser.parse2(attribute) {
        errors.add(error);
    }
    options
}
