//! The grammar of `#[differentiable]`: a function with its attributes, and the options between the
//! parentheses.
//!
//! In go the tokens of the attribute and of the item, out comes the function as a closure with what
//! each parameter is, and what its derivatives are called by.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::rc::Rc;

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::parse::Parser as _;
use syn::{
    Attribute, Expr, ExprClosure, FnArg, GenericParam, Item, ItemFn, Pat, PatType, Path,
    ReturnType, Type,
};

use super::form::{FUNCTION, HELP_ON_FUNCTIONS};
use super::{Parameter, Request, parameter};
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
    /// The places of parameters with a mistake that are meant to be differentiated.
    pub(crate) meant: Vec<usize>,
}

impl FunctionRequest {
    /// Whether there is a Jacobian, of the body and not of a rule of the user's.
    pub(crate) fn has_jacobian_of_body(&self) -> bool {
        let options = &self.options;
        options.jacobian.is_some() && options.vjp.is_none() && options.jvp.is_none()
    }

    /// Whether every parameter has a name and a type, as functions beside this one need.
    pub(crate) fn has_names(&self) -> bool {
        !self.request.parameters.is_empty()
            && self.request.parameters.len() == self.item.sig.inputs.len()
            && self.item.sig.variadic.is_none()
            && !is_primitive(&self.item.sig.ident)
    }
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
    /// Whether there are second derivatives.
    pub(crate) hessian: bool,
    /// Where the Jacobian is asked for.
    pub(crate) jacobian: Option<Path>,
}

/// Reads an attribute and its function, or says what is wrong with them.
pub(crate) fn read(
    attribute: TokenStream,
    item: TokenStream,
    errors: &mut Diagnostics,
) -> Option<FunctionRequest> {
    let options = options(attribute, errors);
    let Ok(mut item) = syn::parse2::<ItemFn>(item.clone()) else {
        not_a_function(item, errors);
        return None;
    };
    check_head(&item, errors);
    let scalars = scalars(&item);
    let functions = type_parameters(&item, |last| last.to_string().starts_with("Fn"));
    let enums = super::cases::enums(&item.block);
    let mut names = super::pattern::Names::beside(item.to_token_stream());
    let mut parameters = Vec::new();
    let mut patterns = syn::punctuated::Punctuated::new();
    let mut meant = Vec::new();
    for (place, input) in item.sig.inputs.iter_mut().enumerate() {
        match input {
            FnArg::Receiver(receiver) => errors.push(
                &receiver.self_token,
                "a method cannot be differentiated",
                "write a function that takes the value as its first parameter",
            ),
            FnArg::Typed(typed) => {
                let mut pattern = Pat::Type(typed.clone());
                names.name(&mut pattern);
                let next = parameter(&mut pattern, &scalars, errors);
                let next = next.filter(|next| !is_refused(next, typed, &functions, &enums, errors));
                parameters.push(next.unwrap_or_else(|| {
                    if is_meant(typed, &scalars) {
                        meant.push(place);
                    }
                    unreadable(place, typed)
                }));
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
        body: Box::new(names.body(body)),
    };
    let request = Request {
        root,
        closure,
        deep: Rc::new(Deep::default()),
        parameters,
        scalars,
        name: Some(item.sig.ident.clone()),
        is_function: true,
        gives_array: false,
        names: OnceCell::new(),
    };
    if errors.is_empty() && request.variables().next().is_none() {
        errors.push(
            &item.sig.ident,
            "no parameter to differentiate",
            "a function needs a parameter that holds floats and is not `#[constant]`",
        );
    }
    if let Some(token) = &options.jacobian {
        check_jacobian(token, &request, errors);
    }
    Some(FunctionRequest {
        request,
        item,
        options,
        meant,
    })
}

/// The Jacobian is that of an array, by parameters whose numbers stand in a row.
fn check_jacobian(token: &Path, request: &Request, errors: &mut Diagnostics) {
    if let ReturnType::Type(_, ty) = &request.closure.output
        && request.length_of_result().is_none()
        && super::element_of_list(ty, &request.scalars).is_none()
        && !is_no_result(ty)
    {
        errors.push(
            ty,
            "a Jacobian is that of an array or a list of floats",
            "return `[f64; 3]`, `Vec<f64>` or the like; a float has its gradient, and with the option `hessian` second derivatives",
        );
    }
    if request.variables().next().is_some() && request.columns().is_none() {
        errors.push(
            token,
            "a Jacobian by these parameters has no form that all agree on",
            "take all numbers in one array parameter, as in `x: [f64; 3]`, or multiply by `jvp` and `vjp`, which are there \
             without this option",
        );
    }
}

/// Whether a parameter with a mistake in it is one that holds floats.
fn is_meant(typed: &PatType, scalars: &[&'static str]) -> bool {
    let mut ty = &*typed.ty;
    while let Type::Reference(reference) = ty {
        ty = &reference.elem;
    }
    let is_constant = |attribute: &Attribute| attribute.path().is_ident("constant");
    let form = super::form_of_type(ty, scalars);
    !typed.attrs.iter().any(is_constant) && !matches!(form, None | Some(super::Form::Opaque))
}

/// What stands for a parameter with a mistake in it.
fn unreadable(place: usize, typed: &PatType) -> Parameter {
    let name = match &*typed.pat {
        Pat::Ident(name) => name.ident.clone(),
        _ => quote::format_ident!("parameter_{place}"),
    };
    Parameter {
        name,
        ty: Some((*typed.ty).clone()),
        form: None,
        is_wrong: true,
    }
}

/// The mistake of an item that is no function with a body.
fn not_a_function(item: TokenStream, errors: &mut Diagnostics) {
    if let Ok(method) = syn::parse2::<syn::TraitItemFn>(item.clone()) {
        errors.push(
            &method.sig.fn_token,
            "a function without a body cannot be differentiated",
            "write the body, in a function outside of a trait",
        );
        return;
    }
    let (token, help) = match syn::parse2(item.clone()) {
        Ok(Item::Struct(item)) => (
            item.struct_token.to_token_stream(),
            "a struct takes `#[derive(Differentiable)]`",
        ),
        Ok(Item::Impl(item)) => (
            item.impl_token.to_token_stream(),
            "write a function outside of the `impl` that takes the value as its first parameter",
        ),
        Ok(Item::Trait(item)) => (
            item.trait_token.to_token_stream(),
            "write a function outside of the trait that takes the value as its first parameter",
        ),
        Ok(Item::Mod(item)) => (
            item.mod_token.to_token_stream(),
            "put it on each function in the module",
        ),
        Ok(Item::Enum(item)) => (
            item.enum_token.to_token_stream(),
            "an enum can only be a `#[constant]` parameter",
        ),
        _ => (
            item.into_iter().take(1).collect(),
            "put it on a `fn`; a struct takes `#[derive(Differentiable)]`",
        ),
    };
    errors.push(&token, "`#[differentiable]` stands on a function", help);
}

/// The type parameters that stand for a float, by their bounds.
fn scalars(item: &ItemFn) -> Vec<&'static str> {
    let names = type_parameters(item, |last| last == "Scalar" || last == "Real");
    names
        .into_iter()
        .map(|name| -> &'static str { Box::leak(name.into_boxed_str()) })
        .collect()
}

/// The type parameters with a bound whose last word is wanted.
fn type_parameters(item: &ItemFn, is_wanted: impl Fn(&Ident) -> bool) -> Vec<String> {
    let mut names = Vec::new();
    let is_meant = |bound: &syn::TypeParamBound| {
        matches!(bound, syn::TypeParamBound::Trait(bound)
            if bound.path.segments.last().is_some_and(|last| is_wanted(&last.ident)))
    };
    for parameter in &item.sig.generics.params {
        if let GenericParam::Type(ty) = parameter
            && ty.bounds.iter().any(is_meant)
        {
            names.push(ty.ident.to_string());
        }
    }
    let predicates = item.sig.generics.where_clause.iter();
    for predicate in predicates.flat_map(|clause| &clause.predicates) {
        if let syn::WherePredicate::Type(predicate) = predicate
            && let Type::Path(path) = &predicate.bounded_ty
            && let Some(name) = path.path.get_ident()
            && predicate.bounds.iter().any(is_meant)
        {
            names.push(name.to_string());
        }
    }
    names
}

/// Says that a parameter is a function or an enum, which cannot be differentiated, if it is.
fn is_refused(
    parameter: &Parameter,
    typed: &PatType,
    functions: &[String],
    enums: &HashSet<String>,
    errors: &mut Diagnostics,
) -> bool {
    let Some(form) = &parameter.form else {
        return false;
    };
    let is_function = matches!(&*typed.ty, Type::Path(path)
        if path.path.get_ident().is_some_and(|name| functions.contains(&name.to_string())));
    if is_function {
        errors.push(&typed.ty, FUNCTION, HELP_ON_FUNCTIONS);
        return true;
    }
    let is_enum = is_opaque(form) && enums.contains(&parameter.name.to_string());
    if is_enum {
        errors.push(
            &typed.ty,
            "an enum has nothing to differentiate",
            &format!("mark the parameter: `#[constant] {}: ..`", parameter.name),
        );
    }
    is_enum
}

/// Whether the text does not say what a type is, references aside.
fn is_opaque(form: &super::Form) -> bool {
    match form {
        super::Form::Reference(inner) => is_opaque(inner),
        form => matches!(form, super::Form::Opaque),
    }
}

/// Whether a name is that of a type that every module has.
fn is_primitive(name: &Ident) -> bool {
    const TYPES: &[&str] = &[
        "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8",
        "u16", "u32", "u64", "u128", "usize",
    ];
    TYPES.iter().any(|primitive| name == primitive)
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
    if is_primitive(&signature.ident) {
        let name = &signature.ident;
        errors.push(
            name,
            &format!("the derivatives of a function `{name}` would hide the type `{name}`"),
            "give the function another name",
        );
    }
    if let ReturnType::Default = signature.output {
        errors.push(
            &signature.ident,
            "this function returns nothing to differentiate",
            "return a float, an array, a tuple or a struct with `#[derive(Differentiable)]`",
        );
    }
    if let ReturnType::Type(_, ty) = &signature.output
        && let Some(part) = wrong_part(ty)
    {
        errors.push(
            part,
            "this result cannot be differentiated",
            "return a float, an array, a tuple or a struct with `#[derive(Differentiable)]`",
        );
    }
}

/// Whether a type is certainly one that has no derivative.
pub(crate) fn is_no_result(ty: &Type) -> bool {
    wrong_part(ty).is_some()
}

/// The part of a result that certainly has no derivative.
fn wrong_part(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Paren(inner) => wrong_part(&inner.elem),
        Type::Group(inner) => wrong_part(&inner.elem),
        Type::Array(array) => wrong_part(&array.elem),
        Type::Tuple(tuple) if !tuple.elems.is_empty() => tuple.elems.iter().find_map(wrong_part),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            let is_wrong = super::is_constant_type(ty)
                || matches!(last.ident.to_string().as_str(), "Option" | "Result");
            is_wrong.then_some(ty)
        }
        _ => Some(ty),
    }
}

fn options(attribute: TokenStream, errors: &mut Diagnostics) -> Options {
    let mut options = Options::default();
    let mut hessian = None;
    let parser = syn::meta::parser(|meta| {
        if meta.path.is_ident("hessian") {
            if std::mem::replace(&mut options.hessian, true) {
                return Err(meta.error("`hessian` is given twice\n= help: leave one of them"));
            }
            hessian = Some(meta.path.clone());
            return Ok(());
        }
        if meta.path.is_ident("jacobian") {
            if options.jacobian.replace(meta.path.clone()).is_some() {
                return Err(meta.error("`jacobian` is given twice\n= help: leave one of them"));
            }
            return Ok(());
        }
        let known = ["crate", "vjp", "jvp"];
        let Some(name) = known.iter().find(|name| meta.path.is_ident(name)) else {
            let known = "write `crate = path`, `vjp = path`, `jvp = path`, `hessian` or `jacobian`";
            return Err(meta.error(format!("this option is not known\n= help: {known}")));
        };
        if !meta.input.peek(syn::Token![=]) {
            let help = format!("write `{name} = path`");
            return Err(meta.error(format!("`{name}` needs a path\n= help: {help}")));
        }
        let option = match *name {
            "crate" => &mut options.root,
            "vjp" => &mut options.vjp,
            _ => &mut options.jvp,
        };
        if option.is_some() {
            let text = format!("`{name}` is given twice\n= help: leave one of them");
            return Err(meta.error(text));
        }
        *option = Some(meta.value()?.call(Path::parse_mod_style)?);
        Ok(())
    });
    if let Err(error) = parser.parse2(attribute) {
        errors.add(error);
    }
    if let (Some(token), Some(_)) = (&hessian, &options.vjp) {
        errors.push(
            token,
            "second derivatives are those of the body, and `vjp` is not",
            "leave out one of them",
        );
    }
    options
}
