//! The grammar of the macros themselves: a closure, its parameters and their types.
//!
//! In go the tokens between the parentheses of `grad!(..)`, out comes the closure with what each
//! parameter is. `|x, w: [f64; 3], n: usize|` has a float, an array of three and a constant.

mod cases;
mod columns;
mod form;
pub(crate) mod function;
pub mod order;
mod pattern;

use std::cell::OnceCell;
use std::collections::HashSet;
use std::rc::Rc;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Expr, ExprClosure, Meta, Pat, ReturnType, Type};

use crate::deep::Deep;
use crate::diagnostics::Diagnostics;
use crate::graph::Float;

pub(crate) use self::columns::Columns;
use self::form::form_of;
pub use self::form::{Form, float_of, form_of_type};
pub(crate) use self::form::{element_of_list, element_of_vec, is_constant_type};

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
    /// Whether it is a closure whose result is to be an array of numbers.
    pub gives_array: bool,
    /// All names in the body, which are found once for all derivatives.
    pub(crate) names: OnceCell<HashSet<String>>,
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

    /// The type of the numbers of which nothing says another, as those in a struct: that of the first differentiated parameter
    /// that has one, or what the type of a struct mentions, or else what the result is.
    pub(crate) fn float(&self) -> Float {
        let mentioned =
            |ty: &dyn ToTokens| form::mentioned_float(ty.to_token_stream(), &self.scalars);
        self.variables()
            .find_map(|(_, _, form)| form.float())
            .or_else(|| {
                self.variables()
                    .find_map(|(_, p, _)| mentioned(p.ty.as_ref()?))
            })
            .or_else(|| mentioned(&self.closure.output))
            .unwrap_or(Float::F64)
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
    read_closure(root, input, false, errors)
}

/// The same of a closure that gives an array.
pub fn read_array(
    root: TokenStream,
    input: TokenStream,
    errors: &mut Diagnostics,
) -> Option<Request> {
    read_closure(root, input, true, errors)
}

fn read_closure(
    root: TokenStream,
    input: TokenStream,
    gives_array: bool,
    errors: &mut Diagnostics,
) -> Option<Request> {
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
    check_head(&closure, gives_array, errors);
    let mut names = pattern::Names::beside(deep.whole(&closure));
    let mut parameters = Vec::new();
    for pattern in &mut closure.inputs {
        names.name(pattern);
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
    let body = std::mem::replace(&mut *closure.body, Expr::Verbatim(TokenStream::new()));
    *closure.body = names.body(body);
    let request = Request {
        root,
        closure,
        deep: Rc::new(deep),
        parameters,
        scalars: Vec::new(),
        name: None,
        is_function: false,
        gives_array,
        names: OnceCell::new(),
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

fn check_head(closure: &ExprClosure, gives_array: bool, errors: &mut Diagnostics) {
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
        && gives_array
        && length_of_array(ty, &[]).is_none()
    {
        errors.push_shared(
            ty,
            "a Jacobian is that of an array of floats",
            "return `[f64; 3]` or the like; `grad!` is for a closure that returns one float",
        );
    }
    if let ReturnType::Type(_, ty) = &closure.output
        && !gives_array
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

/// The length of an array of floats, as written.
pub(crate) fn length_of_array<'t>(ty: &'t Type, scalars: &[&'static str]) -> Option<&'t Expr> {
    match ty {
        Type::Paren(inner) => length_of_array(&inner.elem, scalars),
        Type::Group(inner) => length_of_array(&inner.elem, scalars),
        Type::Array(array) => {
            let element = form_of_type(&array.elem, scalars);
            matches!(element, Some(Form::Float(_))).then_some(&array.len)
        }
        _ => None,
    }
}

pub(crate) fn parameter(
    pattern: &mut Pat,
    scalars: &[&'static str],
    errors: &mut Diagnostics,
) -> Option<Parameter> {
    let help = if pattern::needs_type(pattern) {
        "write its type too, as in `(x, y): (f64, f64)`"
    } else {
        "name the parameter and take it apart with `let` in the body"
    };
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
            "a parameter is a name here, or a pattern of names that fits every value",
            help,
        );
        return None;
    };
    let constant = take_constant(&mut ident.attrs, errors);
    if let Some((_, subpattern)) = &ident.subpat {
        errors.push(
            subpattern,
            "a parameter is a name here, or a pattern of names that fits every value",
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
