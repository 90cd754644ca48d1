//! What stands in the methods of `Differentiable`: the same done to each field of numbers, one after another.
//!
//! In go the fields, out come the statements of each method. `accumulate` of `struct S { x: f64 }` has
//! `<f64 as Differentiable>::accumulate(&mut self.x, &other.x);`.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

use super::fields::{Field, Role};
use super::{Struct, local};

/// What stands in the methods of `Differentiable`.
pub(super) struct Bodies {
    pub(super) zeros: TokenStream,
    pub(super) set_zero: TokenStream,
    pub(super) accumulate: TokenStream,
    pub(super) add_scaled: TokenStream,
    pub(super) dot: TokenStream,
    pub(super) mismatch: TokenStream,
    pub(super) save: TokenStream,
    pub(super) recall: TokenStream,
    /// All of `save_shape`, `recall_shape` and `reshape`.
    pub(super) shapes: TokenStream,
    /// All of `HAS_CONSTANTS`, `clear_constants` and `restore_constants`.
    pub(super) constants: TokenStream,
}

impl Bodies {
    /// Those of a struct of which nothing is wrong.
    pub(super) fn of(input: &Struct, root: &TokenStream) -> Self {
        let fields = &input.fields;
        let (other, factor) = (local("other"), local("factor"));
        let call = |field: &Field, method: &str, arguments: TokenStream| {
            call(root, field, method, &arguments)
        };
        let numbers = || fields.iter().filter(|field| field.role == Role::Numbers);

        let zeros = fields.iter().map(|field| {
            let name = &field.name;
            let value = match field.role {
                Role::Numbers => call(field, "zeros", quote!(&self.#name)),
                Role::Constant => {
                    let (ty, span) = (&field.ty, field.ty.span());
                    quote_spanned!(span=> <#ty as ::core::clone::Clone>::clone(&self.#name))
                }
            };
            quote!(#name: #value,)
        });
        let set_zero = numbers().map(|field| {
            let name = &field.name;
            call(field, "set_zero", quote!(&mut self.#name))
        });
        let accumulate = numbers().map(|field| {
            let name = &field.name;
            call(field, "accumulate", quote!(&mut self.#name, &#other.#name))
        });
        let add_scaled = numbers().map(|field| {
            let name = &field.name;
            call(
                field,
                "add_scaled",
                quote!(&mut self.#name, #factor, &#other.#name),
            )
        });
        let dot = numbers().map(|field| {
            let name = &field.name;
            call(field, "dot", quote!(&self.#name, &#other.#name))
        });
        let found = local("found");
        let mismatch = numbers().map(|field| {
            let name = &field.name;
            let lengths = call(field, "mismatch", quote!(&self.#name, &#other.#name));
            quote! {
                let #found = #lengths;
                if ::core::option::Option::is_some(&#found) {
                    return #found;
                }
            }
        });
        let [save, recall] = tape_of(input, root);

        Bodies {
            constants: constants(fields, root),
            zeros: quote!(Self { #(#zeros)* }),
            set_zero: quote!(#(#set_zero;)*),
            accumulate: quote!(#(#accumulate;)*),
            add_scaled: quote!(#(#add_scaled;)*),
            dot: quote!(0.0 #(+ #dot)*),
            mismatch: quote!(#(#mismatch)* ::core::option::Option::None),
            save,
            recall,
            shapes: shapes(input, root),
        }
    }

    /// Those of a struct with mistakes, which never run.
    pub(super) fn unreachable() -> Self {
        let nothing = || quote!(::core::unreachable!());
        Bodies {
            zeros: nothing(),
            set_zero: nothing(),
            accumulate: nothing(),
            add_scaled: nothing(),
            dot: nothing(),
            mismatch: nothing(),
            save: nothing(),
            recall: nothing(),
            shapes: TokenStream::new(),
            constants: TokenStream::new(),
        }
    }
}

/// A call of a method of `Differentiable`. It stands at the type of its field, so that what the field lacks is told there.
fn call(root: &TokenStream, field: &Field, method: &str, arguments: &TokenStream) -> TokenStream {
    let (ty, span) = (&field.ty, field.ty.span());
    let method = Ident::new(method, span);
    quote_spanned!(span=> <#ty as #root::__private::Differentiable>::#method(#arguments))
}

/// What stands in `save` and `recall`.
fn tape_of(input: &Struct, root: &TokenStream) -> [TokenStream; 2] {
    let fields = &input.fields;
    let tape = local("tape");
    let call =
        |field: &Field, method: &str, arguments: TokenStream| call(root, field, method, &arguments);
    let constant = |field: &Field, what: TokenStream, method: &str| {
        let method = Ident::new(method, field.ty.span());
        quote_spanned!(field.ty.span()=> #root::__private::#what.#method(#tape))
    };
    let save = fields.iter().map(|field| {
        let name = &field.name;
        match field.role {
            Role::Numbers => call(field, "save", quote!(&self.#name, #tape)),
            Role::Constant => constant(field, quote!(ConstantField(&self.#name)), "save"),
        }
    });
    let any_constant = fields.iter().any(|field| field.role == Role::Constant);
    // Where the words of a constant are known, they come before what has none.
    let save_others = any_constant.then(|| quote!(use #root::__private::SetAside as _;));
    let take_others = any_constant.then(|| quote!(use #root::__private::TakeAside as _;));
    let locals: Vec<_> = (0..fields.len())
        .map(|k| local(&format!("field_{k}")))
        .collect();
    // The last one pushed comes first.
    let taken = fields.iter().zip(&locals).rev().map(|(field, local)| {
        let ty = &field.ty;
        let value = match field.role {
            Role::Numbers => call(field, "recall", tape.to_token_stream()),
            Role::Constant => constant(
                field,
                quote!(ConstantType::<#ty>(::core::marker::PhantomData)),
                "recall",
            ),
        };
        quote!(let #local = #value;)
    });
    let names = fields.iter().map(|field| &field.name);
    let recall = quote!(#take_others #(#taken)* Self { #(#names: #locals,)* });
    [quote!(#save_others #(#save;)*), recall]
}

/// The methods `save_shape`, `recall_shape` and `reshape`.
fn shapes(input: &Struct, root: &TokenStream) -> TokenStream {
    let fields = &input.fields;
    let (tape, record) = (local("tape"), input.fresh("Tape"));
    let numbers = || fields.iter().filter(|field| field.role == Role::Numbers);
    let save = numbers().map(|field| {
        let name = &field.name;
        call(root, field, "save_shape", &quote!(&self.#name, #tape))
    });
    let reshape = numbers().rev().map(|field| {
        let name = &field.name;
        call(root, field, "reshape", &quote!(&mut self.#name, #tape))
    });
    let recall = if numbers().count() == fields.len() {
        let names: Vec<_> = numbers().map(|field| &field.name).collect();
        let locals: Vec<_> = (0..fields.len())
            .map(|k| local(&format!("field_{k}")))
            .collect();
        let taken = fields.iter().zip(&locals).rev().map(|(field, local)| {
            let value = call(root, field, "recall_shape", &tape.to_token_stream());
            quote!(let #local = #value;)
        });
        quote!(#(#taken)* Self { #(#names: #locals,)* })
    } else {
        quote!(::core::unreachable!(
            "lists of what has constants are kept as wholes"
        ))
    };
    quote! {
        #[inline]
        fn save_shape<#record: #root::__private::Record>(&self, #tape: &mut #record) {
            let _ = &#tape;
            #(#save;)*
        }

        #[inline]
        fn recall_shape<#record: #root::__private::Record>(#tape: &mut #record) -> Self {
            let _ = &#tape;
            #recall
        }

        #[inline]
        fn reshape<#record: #root::__private::Record>(&mut self, #tape: &mut #record) {
            let _ = &#tape;
            #(#reshape;)*
        }
    }
}

/// `HAS_CONSTANTS`, `clear_constants` and `restore_constants`.
fn constants(fields: &[Field], root: &TokenStream) -> TokenStream {
    let other = local("other");
    let has_constants = fields.iter().map(|field| match field.role {
        Role::Numbers => {
            let (ty, span) = (&field.ty, field.ty.span());
            quote_spanned!(span=> <#ty as #root::__private::Differentiable>::HAS_CONSTANTS)
        }
        Role::Constant => quote!(true),
    });
    let clear_constants = fields.iter().map(|field| {
        let name = &field.name;
        match field.role {
            Role::Numbers => call(root, field, "clear_constants", &quote!(&mut self.#name)),
            Role::Constant => quote!(#root::__private::Part(&mut self.#name).clear()),
        }
    });
    let restore_constants = fields.iter().map(|field| {
        let (name, ty, span) = (&field.name, &field.ty, field.ty.span());
        match field.role {
            Role::Numbers => call(
                root,
                field,
                "restore_constants",
                &quote!(&mut self.#name, &#other.#name),
            ),
            Role::Constant => {
                quote_spanned!(span=> self.#name = <#ty as ::core::clone::Clone>::clone(&#other.#name))
            }
        }
    });
    // Where a field is built of floats, what `Part` has comes before what the trait has.
    let trait_of_others = (fields.iter().any(|field| field.role == Role::Constant))
        .then(|| quote!(use #root::__private::WithoutFloats as _;));
    quote! {
        const HAS_CONSTANTS: ::core::primitive::bool = false #(|| #has_constants)*;

        #[inline]
        fn clear_constants(&mut self) {
            #trait_of_others #(#clear_constants;)*
        }

        #[inline]
        fn restore_constants(&mut self, #other: &Self) {
            #(#restore_constants;)*
        }
    }
}
