//! What the implementation asks of the generic parameters of a struct.
//!
//! In go the fields, out come bounds: a parameter in the type of a field of numbers is `Differentiable` and its own gradient, one
//! in the type of a constant field is `Clone`, and lives as long as the tape. They are asked of the parameter and not of the field's type, because a type
//! that contains itself (`struct Tree { children: Vec<Tree> }`) could not be asked for without end.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Generics, Type, parse_quote};

use super::fields::{Field, Role};

/// Adds the bounds.
pub(super) fn add(generics: &mut Generics, fields: &[Field], root: &TokenStream) {
    for parameter in &mut generics.params {
        let syn::GenericParam::Type(parameter) = parameter else {
            continue;
        };
        // Only a definition can have a default.
        parameter.default = None;
        let name = parameter.ident.clone();
        let is_in = |role: Role| {
            let mut fields = fields.iter().filter(|field| field.role == role);
            fields
                .any(|field| !is_phantom(&field.ty) && mentions(field.ty.to_token_stream(), &name))
        };
        if is_in(Role::Numbers) {
            let bound = parse_quote!(#root::__private::Differentiable<Gradient = #name>);
            parameter.bounds.push(bound);
        }
        if is_in(Role::Constant) {
            // What borrows could not go to a tape.
            parameter.bounds.push(parse_quote!(::core::clone::Clone));
            parameter.bounds.push(parse_quote!('static));
        }
    }
}

/// Whether a type is `PhantomData`, which asks nothing of its parameter.
fn is_phantom(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if {
        path.path.segments.last().is_some_and(|last| last.ident == "PhantomData")
    })
}

/// Whether a name stands in a type by itself: of `T::Item`, the struct's own bounds say what it is.
pub(super) fn mentions(tokens: TokenStream, name: &Ident) -> bool {
    let mut tokens = tokens.into_iter().peekable();
    let mut behind_path = false;
    while let Some(token) = tokens.next() {
        let found = match &token {
            TokenTree::Group(group) => mentions(group.stream(), name),
            TokenTree::Ident(ident) => {
                let is_head =
                    matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == ':');
                ident == name && !is_head && !behind_path
            }
            _ => false,
        };
        if found {
            return true;
        }
        behind_path = matches!(&token, TokenTree::Punct(last) if last.as_char() == ':');
    }
    false
}
