//! `#[derive(Differentiable)]`: from a struct to the traits that make it a value built of floats.
//!
//! In go the path of the crate whose private module is called and the definition of a struct, out come implementations:
//! `Differentiable`, which treats the fields one after another, and what a parameter of a differentiated function needs. The
//! fields are read by `fields.rs`, `bodies.rs` writes what the methods do, and `bounds.rs` says what a generic parameter must be.

mod bodies;
mod bounds;
mod fields;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Attribute, Fields, GenericParam, Generics, Item, Path, parse_quote};

use self::bodies::Bodies;
use self::fields::Field;
use crate::diagnostics::Diagnostics;

/// What `#[derive(Differentiable)]` expands to: `root` is the path of the crate whose private module is called, unless the
/// struct names another.
#[must_use]
pub fn derive_differentiable(root: TokenStream, input: TokenStream) -> TokenStream {
    let text = input.to_string();
    let item: Item = match syn::parse2(input) {
        Ok(item) => item,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Diagnostics::default();
    let Some((input, attributes)) = read(item, text, &mut errors) else {
        return errors.into_compile_errors();
    };
    let root = root_of(&attributes, root, &mut errors);
    if errors.is_empty() {
        return traits(&input, &root, &Bodies::of(&input, &root));
    }
    // Without an implementation, every use of the type further down would be a mistake too.
    let stub = traits(&input, &root, &Bodies::unreachable());
    let errors = errors.into_compile_errors();
    quote!(#errors #stub)
}

/// The path of our crate: what `#[differentiable(crate = path)]` says, else the one that is given.
fn root_of(attributes: &[Attribute], given: TokenStream, errors: &mut Diagnostics) -> TokenStream {
    let mut root = given;
    for attribute in attributes {
        if attribute.path().is_ident("constant") {
            errors.push(
                attribute,
                "a whole struct cannot be constant",
                "mark fields `#[constant]`",
            );
        }
        if !attribute.path().is_ident("differentiable") {
            continue;
        }
        let path = attribute.parse_args_with(|input: syn::parse::ParseStream<'_>| {
            input.parse::<syn::Token![crate]>()?;
            input.parse::<syn::Token![=]>()?;
            input.call(Path::parse_mod_style)
        });
        match path {
            Ok(path) => root = path.into_token_stream(),
            Err(error) => errors.at(
                error.span(),
                "only `crate = path` is known here",
                "write the path of the crate `backprop`, as in `#[differentiable(crate = library::backprop)]`",
            ),
        }
    }
    root
}

/// The struct that a derive is written before.
struct Struct {
    name: Ident,
    generics: Generics,
    fields: Vec<Field>,
    /// The whole of it, as it is written.
    text: String,
}

impl Struct {
    /// The name of a type parameter of ours, which no name in the struct begins with.
    fn fresh(&self, name: &str) -> Ident {
        let mut name = name.to_owned();
        while self.text.contains(&name) {
            name.push('_');
        }
        Ident::new(&name, Span::mixed_site())
    }
}

/// The struct, after everything about the item has been checked; of an enum or a union, what there is.
fn read(item: Item, text: String, errors: &mut Diagnostics) -> Option<(Struct, Vec<Attribute>)> {
    let help = "derive it for a struct of floats, and mark a field that holds something else `#[constant]`";
    let (name, generics, fields, attributes) = match item {
        Item::Struct(item) => (item.ident, item.generics, item.fields, item.attrs),
        Item::Enum(item) => {
            errors.push(&item.enum_token, "an enum cannot be differentiated", help);
            (item.ident, item.generics, Fields::Unit, item.attrs)
        }
        Item::Union(item) => {
            errors.push(&item.union_token, "a union cannot be differentiated", help);
            (item.ident, item.generics, Fields::Unit, item.attrs)
        }
        other => {
            errors.push(&other, "only a struct can be differentiated", help);
            return None;
        }
    };
    for lifetime in generics.lifetimes() {
        errors.push(
            lifetime,
            "a struct that borrows cannot be differentiated",
            "let it own its numbers, as in `Vec<f64>`: a gradient has nothing to borrow from",
        );
    }
    let fields = fields::read(&name, &fields, &generics, errors);
    let read = Struct {
        name,
        generics,
        fields,
        text,
    };
    Some((read, attributes))
}

/// The name of a local variable, which no name of the user's can meet.
fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// The implementations, with what stands in the methods of `Differentiable`.
fn traits(input: &Struct, root: &TokenStream, bodies: &Bodies) -> TokenStream {
    let (other, tape, factor) = (local("other"), local("tape"), local("factor"));
    let record = input.fresh("Tape");
    let width = input.fresh("LANES");
    let several = quote!(#root::__private::Several);
    let (lanes, place, parts) = (local("lanes"), local("place"), local("parts"));
    let name = &input.name;
    let mut generics = input.generics.clone();
    bounds::add(&mut generics, &input.fields, root);
    let (heads, arguments, bounds) = generics.split_for_impl();
    let Bodies {
        zeros,
        set_zero,
        accumulate,
        add_scaled,
        dot,
        mismatch,
        save,
        recall,
        shapes,
        constants,
    } = bodies;
    let lints = lints();
    let parameter = parameter(input, &generics, root);
    quote! {
        #lints
        impl #heads #root::__private::Differentiable for #name #arguments #bounds {
            type Gradient = Self;
            type Lanes<const #width: ::core::primitive::usize> = #several<Self, #width>;

            #[inline]
            fn zeros_along<const #width: ::core::primitive::usize>(&self) -> #several<Self, #width> {
                #several::zeros_like(self)
            }

            #[inline]
            fn lane<const #width: ::core::primitive::usize>(
                #lanes: &#several<Self, #width>,
                #place: ::core::primitive::usize,
            ) -> Self {
                #several::copy_of(#lanes, #place)
            }

            #[inline]
            fn duplicate(&self) -> Self {
                #root::__private::sum_of_one(self)
            }

            #[inline]
            fn together<const #width: ::core::primitive::usize>(
                #parts: [Self; #width],
            ) -> #several<Self, #width> {
                #several::new(#parts)
            }

            #[inline]
            fn zeros(&self) -> Self {
                #zeros
            }

            #[inline]
            fn set_zero(&mut self) {
                #set_zero
            }

            #[inline]
            #[track_caller]
            fn accumulate(&mut self, #other: &Self) {
                #accumulate
            }

            #[inline]
            #[track_caller]
            fn add_scaled(&mut self, #factor: ::core::primitive::f64, #other: &Self) {
                #add_scaled
            }

            #[inline]
            #[track_caller]
            fn dot(&self, #other: &Self) -> ::core::primitive::f64 {
                #dot
            }

            #[inline]
            fn mismatch(
                &self,
                #other: &Self,
            ) -> ::core::option::Option<(::core::primitive::usize, ::core::primitive::usize)> {
                #mismatch
            }

            #[inline]
            fn save<#record: #root::__private::Record>(&self, #tape: &mut #record) {
                #save
            }

            #[inline]
            fn recall<#record: #root::__private::Record>(#tape: &mut #record) -> Self {
                #recall
            }

            #shapes

            #constants
        }

        #parameter
    }
}

/// What makes the struct a parameter that is passed by value; a reference to it is one by what the runtime says.
fn parameter(input: &Struct, generics: &Generics, root: &TokenStream) -> TokenStream {
    if generics.lifetimes().next().is_some() {
        // There are messages already, and a parameter that borrows could not be stated.
        return TokenStream::new();
    }
    let mut generics = generics.clone();
    for parameter in &mut generics.params {
        if let GenericParam::Type(parameter) = parameter {
            parameter.bounds.push(parse_quote!('static));
        }
    }
    let (heads, arguments, bounds) = generics.split_for_impl();
    let name = &input.name;
    let lints = lints();
    let (given, rest, out) = (local("input"), local("rest"), local("out"));
    let list = input.fresh("Rest");
    let short = syn::Lifetime::new("'short", Span::mixed_site());
    quote! {
        #lints
        impl #heads #root::__private::Parameter for #name #arguments #bounds {
            type In<#short> = Self;
            type Shapes<#short, #list> = (&#short Self, #list);

            #[inline]
            fn shapes<#list>(#given: &Self, #rest: #list) -> (&Self, #list) {
                (#given, #rest)
            }
        }

        #lints
        impl #heads #root::__private::Variable for #name #arguments #bounds {
            type Shape<#short> = &#short Self;
            type Out<#short> = &#short mut Self;

            #[inline]
            fn shape(#given: &Self) -> &Self {
                #given
            }

            #[inline]
            fn mismatch(
                #given: &Self,
                #rest: &Self,
            ) -> ::core::option::Option<(::core::primitive::usize, ::core::primitive::usize)> {
                #root::__private::Differentiable::mismatch(#given, #rest)
            }

            #[inline]
            #[track_caller]
            fn reset<#short>(#out: Self::Out<#short>, #given: Self::Shape<'_>) -> Self::Out<#short> {
                #root::__private::reset(#out, #given);
                #out
            }
        }

        #lints
        impl #heads #root::__private::Entry for #name #arguments #bounds {
            type Owned = Self;

            #[inline]
            fn zeros(#given: &Self) -> Self {
                #root::__private::Differentiable::zeros(#given)
            }

            #[inline]
            fn lend(#out: &mut Self) -> &mut Self {
                #out
            }
        }
    }
}

/// What stands before each implementation: it is written for the compiler, not for lints.
fn lints() -> TokenStream {
    quote! {
        #[automatically_derived]
        #[allow(unused, deprecated, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
    }
}
