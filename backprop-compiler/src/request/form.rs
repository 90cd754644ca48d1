//! Types: what a parameter is made of.
//!
//! In goes a type as the user wrote it, out comes its [`Form`]: `&[[f64; 3]]` is a slice of arrays of
//! three floats. A type without a float in it has none.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Expr, Lit, Type};

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
    /// Whether there may be a struct in it, which the text says nothing more of.
    #[must_use]
    pub fn has_struct(&self) -> bool {
        match self {
            Self::Float(_) => false,
            Self::Array(inner, ..)
            | Self::Slice(inner)
            | Self::Vec(inner)
            | Self::Reference(inner) => inner.has_struct(),
            Self::Opaque => true,
            Self::Tuple(fields) => fields.iter().any(Self::has_struct),
        }
    }

    /// Whether there are references in it, other than one around it all.
    #[must_use]
    pub fn has_references_inside(&self) -> bool {
        match self {
            Self::Slice(inner) | Self::Reference(inner) => inner.has_references(),
            other => other.has_references(),
        }
    }

    fn has_references(&self) -> bool {
        match self {
            Self::Float(_) | Self::Opaque => false,
            Self::Slice(_) | Self::Reference(_) => true,
            Self::Array(inner, ..) | Self::Vec(inner) => inner.has_references(),
            Self::Tuple(fields) => fields.iter().any(Self::has_references),
        }
    }

    /// The type of the first number in it, unless that is in a struct.
    #[must_use]
    pub fn float(&self) -> Option<Float> {
        match self {
            Self::Float(float) => Some(*float),
            Self::Array(inner, ..)
            | Self::Slice(inner)
            | Self::Vec(inner)
            | Self::Reference(inner) => inner.float(),
            Self::Opaque => None,
            Self::Tuple(fields) => fields.iter().find_map(Self::float),
        }
    }
}

/// The float that a type mentions anywhere, as `Point<f32>` does.
pub(super) fn mentioned_float(tokens: TokenStream, scalars: &[&'static str]) -> Option<Float> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Group(group) => mentioned_float(group.stream(), scalars),
        TokenTree::Ident(name) if name == "f32" => Some(Float::F32),
        TokenTree::Ident(name) if name == "f64" => Some(Float::F64),
        TokenTree::Ident(name) => {
            let scalar = scalars.iter().find(|scalar| name == **scalar);
            scalar.map(|scalar| Float::Named(scalar))
        }
        _ => None,
    })
}

/// What a type is made of; nothing where there is no float in it, or it cannot be told.
#[must_use]
pub fn form_of_type(ty: &Type, scalars: &[&'static str]) -> Option<Form> {
    form_of(ty, scalars).ok().flatten()
}

pub(super) struct Mistake {
    pub(super) tokens: TokenStream,
    pub(super) message: &'static str,
    pub(super) help: &'static str,
}

fn mistake(tokens: &dyn ToTokens, message: &'static str, help: &'static str) -> Mistake {
    Mistake {
        tokens: tokens.to_token_stream(),
        message,
        help,
    }
}

/// What a type is made of; nothing where there is no float in it.
pub(super) fn form_of(ty: &Type, scalars: &[&'static str]) -> Result<Option<Form>, Mistake> {
    if is_constant_type(ty) {
        return Ok(None);
    }
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
        Type::ImplTrait(_) | Type::FnPtr(_) | Type::TraitObject(_) => {
            return Err(mistake(ty, FUNCTION, HELP_ON_FUNCTIONS));
        }
        _ => {
            return Err(mistake(ty, TYPE_WITHOUT_FLOATS, HELP_ON_TYPES));
        }
    })
}

pub(super) const FUNCTION: &str = "a function that is a parameter cannot be differentiated";
pub(super) const HELP_ON_FUNCTIONS: &str =
    "call a `#[differentiable]` function by its name, or mark the parameter `#[constant]`";

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

/// The type parameter that a path names, if it is one of those that stand for a float.
fn scalar(path: &syn::TypePath, scalars: &[&'static str]) -> Option<&'static str> {
    let ident = path.path.get_ident()?;
    scalars.iter().find(|name| ident == **name).copied()
}

/// The type of the floats in a `Vec` of them.
pub(crate) fn element_of_list(ty: &Type, scalars: &[&'static str]) -> Option<Type> {
    let ty = match ty {
        Type::Paren(inner) => &inner.elem,
        Type::Group(inner) => &inner.elem,
        ty => ty,
    };
    let element = element_of_vec(ty)?;
    let form = form_of_type(element, scalars);
    matches!(form, Some(Form::Float(_))).then(|| element.clone())
}

/// The type of what a `Vec` holds.
pub(crate) fn element_of_vec(ty: &Type) -> Option<&Type> {
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

/// Whether a type says by its words that it holds no float: `usize`, `&str`, `Option<u8>`, `&[(bool, char)]`.
pub(crate) fn is_constant_type(ty: &Type) -> bool {
    match ty {
        Type::Paren(inner) => is_constant_type(&inner.elem),
        Type::Group(inner) => is_constant_type(&inner.elem),
        Type::Reference(inner) => inner.mutability.is_none() && is_constant_type(&inner.elem),
        Type::Slice(inner) => is_constant_type(&inner.elem),
        Type::Array(inner) => is_constant_type(&inner.elem),
        Type::Tuple(tuple) => !tuple.elems.is_empty() && tuple.elems.iter().all(is_constant_type),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| {
            let name = last.ident.to_string();
            PLAIN.contains(&name.as_str())
                || (OF_OTHERS.contains(&name.as_str()) && is_of_constants(&last.arguments))
        }),
        _ => false,
    }
}

/// The types of std that hold no float.
const PLAIN: &[&str] = &[
    "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "bool",
    "char", "str", "String", "Ordering", "Duration",
];

/// Those that hold what their arguments are.
const OF_OTHERS: &[&str] = &[
    "Option",
    "Result",
    "Vec",
    "Box",
    "Rc",
    "Arc",
    "Range",
    "RangeInclusive",
    "RangeFrom",
    "RangeTo",
    "HashMap",
    "BTreeMap",
    "HashSet",
    "BTreeSet",
    "VecDeque",
    "Cow",
    "NonZero",
    "Wrapping",
];

fn is_of_constants(arguments: &syn::PathArguments) -> bool {
    let syn::PathArguments::AngleBracketed(arguments) = arguments else {
        return false;
    };
    let mut types = arguments.args.iter().filter_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.clone().next().is_some() && types.all(is_constant_type)
}
