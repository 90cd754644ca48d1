//! The fields of a struct: which hold numbers, and which are constant.
//!
//! In go the fields as they are written, out comes a name, a type and a [`Role`] for each. A field that can hold no number and
//! is not marked `#[constant]` is a mistake.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Attribute, Fields, GenericArgument, Generics, Meta, PathArguments, Type, TypePath};

use crate::diagnostics::Diagnostics;

/// What is done with a field.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Role {
    /// Its numbers are differentiated.
    Numbers,
    /// It is cloned.
    Constant,
}

/// A field of the struct.
pub(super) struct Field {
    /// Its name, or its place in a tuple struct.
    pub(super) name: TokenStream,
    /// Its type.
    pub(super) ty: Type,
    /// What is done with it.
    pub(super) role: Role,
}

/// The fields of a struct with these generic parameters.
pub(super) fn read(
    name: &Ident,
    fields: &Fields,
    generics: &Generics,
    errors: &mut Diagnostics,
) -> Vec<Field> {
    let owned = generics.lifetimes().next().is_none();
    let mut found = Vec::new();
    for (place, field) in fields.iter().enumerate() {
        let role = role(&field.attrs, errors);
        if role == Role::Numbers {
            check(&field.ty, true, owned, errors);
        }
        let name = match &field.ident {
            Some(name) => name.to_token_stream(),
            None => syn::Index::from(place).into_token_stream(),
        };
        found.push(Field {
            name,
            ty: field.ty.clone(),
            role,
        });
    }
    if !found.is_empty() && found.iter().all(|field| field.role == Role::Constant) {
        errors.push(
            name,
            "every field is `#[constant]`, and nothing is left to differentiate",
            "remove `#[constant]` from a field of floats, or remove the derive",
        );
    }
    found
}

/// What the attributes of a field say.
fn role(attributes: &[Attribute], errors: &mut Diagnostics) -> Role {
    let mut role = Role::Numbers;
    for attribute in attributes {
        if attribute.path().is_ident("constant") {
            role = Role::Constant;
            if !matches!(attribute.meta, Meta::Path(_)) {
                errors.push(
                    attribute,
                    "`#[constant]` takes no argument",
                    "write `#[constant]`",
                );
            }
        } else if attribute.path().is_ident("differentiable") {
            errors.push(
                attribute,
                "only `#[constant]` is known on a field",
                "write `#[differentiable(crate = path)]` before the struct",
            );
        }
    }
    role
}

/// Says what certainly holds no number that could be differentiated; of all other types, rustc knows whether they do.
fn check(ty: &Type, is_whole: bool, owned: bool, errors: &mut Diagnostics) {
    let help = if is_whole {
        "mark the field `#[constant]`"
    } else {
        "give it a field of its own, and mark that `#[constant]`"
    };
    let not_floats = |errors: &mut Diagnostics| {
        let message = format!("`{}` is not built of floats", text(ty));
        errors.push(ty, &message, help);
    };
    match ty {
        Type::Paren(inner) => check(&inner.elem, is_whole, owned, errors),
        Type::Group(inner) => check(&inner.elem, is_whole, owned, errors),
        Type::Array(array) => check(&array.elem, is_whole, owned, errors),
        Type::Tuple(tuple) => {
            let alone = is_whole && tuple.elems.len() == 1;
            for part in &tuple.elems {
                check(part, alone, owned, errors);
            }
        }
        Type::Path(path) if path.qself.is_none() => match element(path) {
            Some(element) => check(element, is_whole, owned, errors),
            None if holds_no_float(path) => not_floats(errors),
            None => {}
        },
        Type::Reference(_) if owned => errors.push(
            ty,
            "a gradient has nothing to borrow from",
            "let the field own its numbers, as in `Vec<f64>`, or mark it `#[constant]`",
        ),
        Type::Slice(_) => errors.push(
            ty,
            "a field of a slice has no size that a gradient could have",
            "write `Vec`, or an array",
        ),
        Type::FnPtr(_) | Type::Ptr(_) | Type::Never(_) | Type::TraitObject(_) => {
            not_floats(errors);
        }
        _ => {}
    }
}

/// The type of the elements of a `Vec` or a `Box`.
fn element(path: &TypePath) -> Option<&Type> {
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    if last.ident != "Vec" && last.ident != "Box" {
        return None;
    }
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// Whether a type is one of std's that hold no float.
fn holds_no_float(path: &TypePath) -> bool {
    const NAMES: &[&str] = &[
        "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
        "bool", "char", "str", "String",
    ];
    let last = path.path.segments.last();
    last.is_some_and(|last| NAMES.iter().any(|name| last.ident == name))
}

/// A type as one would write it, where that is short.
fn text(ty: &Type) -> String {
    let text = ty.to_token_stream().to_string();
    text.replace(" :: ", "::")
        .replace("* const", "*const")
        .replace("* mut", "*mut")
}
