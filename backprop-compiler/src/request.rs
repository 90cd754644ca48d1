//! The grammar of the macros themselves: a closure, its parameters and their types.
//!
//! In go the tokens between the parentheses of `grad!(..)`, out comes the closure with what each
//! parameter is. `|x, w: [f64; 3], n: usize|` has a float, an array of three and a constant.

pub(crate) mod function;

use std::rc::Rc;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Expr, ExprClosure, Lit, Meta, Pat, ReturnType, Type};

use crate::deep::Deep;
use crate::diagnostics::Diagnostics;
use crate::graph::Float;

/// What a parameter is made of.
#[derive(Clone)]
pub enum Form {
    /// One number.
    Float(Float),
    /// An array, with its length as written and, where that is a literal, as a number.
    Array(Box<Form>, Box<Expr>, Option<u32>),
    /// A slice behind a reference.
    Slice(Box<Form>),
    /// A `Vec`.
    Vec(Box<Form>),
    /// A struct, or a variable whose type the text does not say.
    Opaque,
    /// Something sized behind a reference.
    Reference(Box<Form>),
    /// A tuple.
    Tuple(Vec<Form>),
}

impl Form {
    /// The type of the first number in it.
    #[must_use]
    pub fn float(&self) -> Float {
        match self {
            Self::Float(float) => *float,
            Self::Array(inner, ..)
            | Self::Slice(inner)
            | Self::Vec(inner)
            | Self::Reference(inner) => inner.float(),
            Self::Opaque => Float::F64,
            Self::Tuple(fields) => fields.first().map_or(Float::F64, Self::float),
        }
    }
}

/// One parameter of the closure.
pub struct Parameter {
    /// Its name.
    pub name: Ident,
    /// Its type as written.
    pub ty: Option<Type>,
    /// What it is made of, or nothing for a constant.
    pub form: Option<Form>,
    /// Whether there is a mistake in it, so that nothing is said of its uses.
    pub is_wrong: bool,
}

/// A closure to be differentiated.
pub struct Request {
    /// The path of the crate whose private module emitted code calls.
    pub root: TokenStream,
    /// The closure, without attributes of ours, and with names for what is nested too deep.
    pub closure: ExprClosure,
    /// What those names stand for.
    pub(crate) deep: Rc<Deep>,
    /// Its parameters.
    pub parameters: Vec<Parameter>,
    /// The type parameters that stand for a float.
    pub scalars: Vec<&'static str>,
    /// The function's name, if it is one.
    pub name: Option<Ident>,
    /// Whether it is a function, whose result need not be a number.
    pub is_function: bool,
}

impl Request {
    /// Whether all parameters could be read, and the object can be made.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let count = self.closure.inputs.len();
        count <= MOST_PARAMETERS
            && count == self.parameters.len()
            && self.variables().next().is_some()
    }

    /// The differentiated parameters, each with its place among all.
    pub fn variables(&self) -> impl Iterator<Item = (usize, &Parameter, &Form)> {
        let numbered = self.parameters.iter().enumerate();
        numbered.filter_map(|(place, p)| p.form.as_ref().map(|form| (place, p, form)))
    }
}

/// The longest list of parameters.
const MOST_PARAMETERS: usize = 12;

struct Input(ExprClosure);

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut closure = input.parse::<Expr>()?;
        // A `$closure:expr` of a macro of the user's comes in parentheses.
        while let Expr::Paren(inner) = closure {
            closure = *inner.expr;
        }
        let Expr::Closure(closure) = closure else {
            let message = text_of_not_a_closure();
            return Err(syn::Error::new_spanned(first_token(&closure), message));
        };
        // A comma may follow, as after the last argument of a call.
        let _ = input.parse::<Option<syn::Token![,]>>()?;
        if let Some(rest) = input.cursor().token_tree() {
            let message = "nothing may follow the closure\n= help: put the body into braces if it \
                           goes on here";
            return Err(syn::Error::new(rest.0.span(), message));
        }
        Ok(Self(closure))
    }
}

/// The tokens in braces that stand at the last of them, which is so to blame for an early end.
fn enclosed(tokens: TokenStream) -> TokenStream {
    let last = tokens.clone().into_iter().last();
    let mut group = Group::new(Delimiter::Brace, tokens);
    if let Some(last) = last {
        group.set_span(last.span());
    }
    TokenTree::from(group).into()
}

fn parse_whole(input: ParseStream<'_>) -> syn::Result<ExprClosure> {
    let content;
    syn::braced!(content in input);
    let Input(closure) = content.parse()?;
    Ok(closure)
}

fn text_of_not_a_closure() -> &'static str {
    "expected a closure\n= help: write the parameters first, as in `|x| x * x`"
}

fn first_token(tokens: &dyn ToTokens) -> TokenStream {
    let mut all = TokenStream::new();
    tokens.to_tokens(&mut all);
    all.into_iter()
        .next()
        .map(TokenTree::into)
        .unwrap_or_default()
}

/// Reads the tokens of a macro, or says what is wrong with them.
pub fn read(root: TokenStream, input: TokenStream, errors: &mut Diagnostics) -> Option<Request> {
    if input.is_empty() {
        errors.at(
            proc_macro2::Span::call_site(),
            "expected a closure",
            "write the function to differentiate, as in `grad!(|x| x * x)`",
        );
        return None;
    }
    let mut deep = Deep::default();
    let mut closure = match parse_whole.parse2(enclosed(deep.cut(input))) {
        Ok(closure) => closure,
        Err(error) => {
            errors.add(error);
            return None;
        }
    };
    check_head(&closure, errors);
    let mut parameters = Vec::new();
    for pattern in &mut closure.inputs {
        let Some(next) = parameter(pattern, &[], errors) else {
            continue;
        };
        if parameters
            .iter()
            .any(|known: &Parameter| known.name == next.name)
        {
            let message = format!("two parameters are called `{}`", next.name);
            errors.push(&next.name, &message, "give each a name of its own");
        } else {
            parameters.push(next);
        }
    }
    let request = Request {
        root,
        closure,
        deep: Rc::new(deep),
        parameters,
        scalars: Vec::new(),
        name: None,
        is_function: false,
    };
    if errors.is_empty() && request.variables().next().is_none() {
        let head = &request.closure;
        errors.at(
            head.inputs_begin.span,
            "no parameter to differentiate",
            "a closure needs a parameter of a float type that is not `#[constant]`, as in `|x| x * x`",
        );
    }
    Some(request)
}

fn check_head(closure: &ExprClosure, errors: &mut Diagnostics) {
    if let Some(token) = &closure.asyncness {
        errors.push(
            token,
            "an `async` closure cannot be differentiated",
            "remove `async`",
        );
    }
    if let Some(token) = &closure.constness {
        errors.push(
            token,
            "a `const` closure cannot be differentiated",
            "remove `const`; a closure that captures nothing can be put into a `const` as it is",
        );
    }
    if let Some(token) = &closure.lifetimes {
        errors.push(
            token,
            "lifetimes cannot be named here",
            "leave them out: every call has its own",
        );
    }
    for attribute in &closure.attrs {
        errors.push(attribute, "no attribute is known here", "remove it");
    }
    if let ReturnType::Type(_, ty) = &closure.output
        && float_of(ty).is_none()
    {
        errors.push_shared(
            ty,
            "the result of a differentiated closure is a float",
            "return one `f64` or `f32`",
        );
    }
    if let Some(pattern) = closure.inputs.iter().nth(MOST_PARAMETERS) {
        errors.push(
            pattern,
            "more than 12 parameters",
            "put several numbers into one array parameter, as in `w: [f64; 20]`",
        );
    }
}

pub(crate) fn parameter(
    pattern: &mut Pat,
    scalars: &[&'static str],
    errors: &mut Diagnostics,
) -> Option<Parameter> {
    let (inner, ty) = match pattern {
        Pat::Type(typed) => {
            let constant = take_constant(&mut typed.attrs, errors);
            (&mut *typed.pat, Some(((*typed.ty).clone(), constant)))
        }
        other => (other, None),
    };
    let Pat::Ident(ident) = inner else {
        errors.push(
            inner,
            "a parameter is a plain name here",
            "name the parameter and take it apart with `let` in the body",
        );
        return None;
    };
    let constant = take_constant(&mut ident.attrs, errors);
    if let Some((_, subpattern)) = &ident.subpat {
        errors.push(
            subpattern,
            "a parameter is a plain name here",
            "match it with `if` and a comparison in the body",
        );
        return None;
    }
    if let Some(by_ref) = &ident.by_ref {
        errors.push(
            by_ref,
            "a parameter cannot be bound by `ref`",
            "write a reference type",
        );
    }
    let (ty, constant) = match ty {
        Some((ty, outer)) => (Some(ty), constant || outer),
        None => (None, constant),
    };
    let form = match &ty {
        _ if constant => None,
        None => Some(Form::Float(Float::F64)),
        Some(ty) => match form_of(ty, scalars) {
            Ok(form) => form,
            Err(mistake) => {
                errors.push(&mistake.tokens, mistake.message, mistake.help);
                return None;
            }
        },
    };
    if constant && ty.is_none() {
        errors.push(
            &ident.ident,
            "a constant parameter needs a type",
            "write it out, as in `#[constant] k: f64`",
        );
        return None;
    }
    Some(Parameter {
        name: ident.ident.clone(),
        ty,
        form,
        is_wrong: false,
    })
}

/// Removes `#[constant]`, and says whether it was there.
fn take_constant(attributes: &mut Vec<Attribute>, errors: &mut Diagnostics) -> bool {
    let mut found = false;
    for attribute in attributes.drain(..) {
        if matches!(&attribute.meta, Meta::Path(path) if path.is_ident("constant")) {
            found = true;
        } else {
            errors.push(
                &attribute,
                "only `#[constant]` is known on a parameter",
                "remove this attribute",
            );
        }
    }
    found
}

struct Mistake {
    tokens: TokenStream,
    message: &'static str,
    help: &'static str,
}

fn mistake(tokens: &dyn ToTokens, message: &'static str, help: &'static str) -> Mistake {
    Mistake {
        tokens: tokens.to_token_stream(),
        message,
        help,
    }
}

/// What a type is made of; nothing where there is no float in it, or it cannot be told.
#[must_use]
pub fn form_of_type(ty: &Type, scalars: &[&'static str]) -> Option<Form> {
    form_of(ty, scalars).ok().flatten()
}

/// What a type is made of; nothing where there is no float in it.
fn form_of(ty: &Type, scalars: &[&'static str]) -> Result<Option<Form>, Mistake> {
    Ok(match ty {
        Type::Paren(inner) => form_of(&inner.elem, scalars)?,
        Type::Group(inner) => form_of(&inner.elem, scalars)?,
        Type::Array(array) => form_of(&array.elem, scalars)?.map(|element| {
            let known = match &array.len {
                Expr::Lit(literal) => match &literal.lit {
                    Lit::Int(length) => length.base10_parse().ok(),
                    _ => None,
                },
                _ => None,
            };
            Form::Array(Box::new(element), Box::new(array.len.clone()), known)
        }),
        Type::Reference(reference) => {
            if let Some(token) = &reference.mutability {
                return Err(mistake(
                    token,
                    "a differentiated function does not change its parameters",
                    "take `&` or a value, and return what changes",
                ));
            }
            match &*reference.elem {
                Type::Slice(slice) => {
                    form_of(&slice.elem, scalars)?.map(|element| Form::Slice(Box::new(element)))
                }
                inner => form_of(inner, scalars)?.map(|inner| Form::Reference(Box::new(inner))),
            }
        }
        Type::Tuple(tuple) => {
            let fields = tuple
                .elems
                .iter()
                .map(|ty| form_of(ty, scalars))
                .collect::<Result<Vec<_>, _>>()?;
            let count = fields.len();
            let fields: Vec<_> = fields.into_iter().flatten().collect();
            if !fields.is_empty() && fields.len() < count {
                return Err(mistake(
                    ty,
                    "a tuple of floats and constants cannot be one parameter",
                    "make the constants parameters of their own",
                ));
            }
            (count > 0 && !fields.is_empty()).then_some(Form::Tuple(fields))
        }
        Type::Infer(_) => Some(Form::Float(Float::F64)),
        Type::Path(path) => match float_of(ty) {
            Some(float) => Some(Form::Float(float)),
            None if scalar(path, scalars).is_some() => {
                scalar(path, scalars).map(|name| Form::Float(Float::Named(name)))
            }
            None if is_constant(ty) => None,
            None if names_no_float(path) => {
                return Err(mistake(ty, TYPE_WITHOUT_FLOATS, HELP_ON_TYPES));
            }
            None => match element_of_vec(ty) {
                Some(element) => {
                    form_of(element, scalars)?.map(|element| Form::Vec(Box::new(element)))
                }
                None => Some(Form::Opaque),
            },
        },
        _ => {
            return Err(mistake(ty, TYPE_WITHOUT_FLOATS, HELP_ON_TYPES));
        }
    })
}

const TYPE_WITHOUT_FLOATS: &str = "this type cannot be differentiated";

const HELP_ON_TYPES: &str =
    "use `f64`, `f32`, arrays, slices or tuples of these, or mark the parameter `#[constant]`";

/// Whether a type holds something that is called, as `Box<dyn Fn()>` does.
fn names_no_float(path: &syn::TypePath) -> bool {
    path.path.segments.iter().any(|segment| {
        let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else {
            return false;
        };
        arguments.args.iter().any(|argument| {
            matches!(
                argument,
                syn::GenericArgument::Type(
                    Type::TraitObject(_) | Type::FnPtr(_) | Type::ImplTrait(_)
                )
            )
        })
    })
}

/// The float that a type names.
#[must_use]
pub fn float_of(ty: &Type) -> Option<Float> {
    match ty {
        Type::Paren(inner) => float_of(&inner.elem),
        Type::Group(inner) => float_of(&inner.elem),
        Type::Path(path) if path.qself.is_none() => {
            let last = path.path.segments.last()?;
            match last.ident.to_string().as_str() {
                "f64" => Some(Float::F64),
                "f32" => Some(Float::F32),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether a type is certainly one that holds no float.
pub(crate) fn is_constant_type(ty: &Type) -> bool {
    is_constant(ty)
}

/// The type parameter that a path names, if it is one of those that stand for a float.
fn scalar(path: &syn::TypePath, scalars: &[&'static str]) -> Option<&'static str> {
    let ident = path.path.get_ident()?;
    scalars.iter().find(|name| ident == **name).copied()
}

/// The type of what a `Vec` holds.
fn element_of_vec(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first() {
        Some(syn::GenericArgument::Type(element)) if last.ident == "Vec" => Some(element),
        _ => None,
    }
}

/// Whether a type is one of std's that hold no float.
fn is_constant(ty: &Type) -> bool {
    const NAMES: &[&str] = &[
        "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
        "bool", "char", "str", "String",
    ];
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| {
        NAMES.iter().any(|name| last.ident == name)
    }))
}
