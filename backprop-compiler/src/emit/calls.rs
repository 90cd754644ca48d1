//! Calls of other differentiated functions as statements.
//!
//! In goes a node that calls one, out comes the line: `let mut result = <g>::__forward(&w, tape);`,
//! `<g>::__backward(..)` in the backward sweep, `<g>::__jvp(..)` in the forward mode.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::expression::Writer;
use super::region::Statements;
use crate::graph::{Argument, Buffer, CallWords, Id, Node, PullWords};

impl Statements<'_> {
    pub(super) fn pull(&self, pull: usize, node: &Node) -> TokenStream {
        let writer = self.writer;
        let words = &writer.function.pulls[pull];
        let mut indices = node.args.iter();
        let arguments = writer.arguments_of_call(&words.arguments, &mut indices);
        let cotangent = &writer.cells[words.cotangent];
        let tape = self.tape();
        let buffers = writer.buffers_of_call(words, &words.buffers, &arguments, &mut indices);
        let Some(along) = &words.along else {
            let function = protocol(&words.path, "__backward");
            return quote!(#function(#(#arguments,)* &#cotangent, #tape, #(#buffers),*););
        };
        let function = protocol(&words.path, "__backward_along");
        let tangents = writer.tangents_of_call(words, &along.tangents, &arguments, &mut indices);
        let more = writer.buffers_of_call(words, &along.buffers, &arguments, &mut indices);
        let tangent = &writer.cells[along.cotangent];
        quote! {
            #function(
                #(#arguments,)* #(#tangents,)* &#cotangent, &#tangent, #tape, #(#buffers,)* #(#more),*
            );
        }
    }

    pub(super) fn lift(&self, lift: usize, node: &Node) -> TokenStream {
        let (value, tangent, call) = self.lifted(lift, node);
        quote!(let (mut #value, mut #tangent) = #call;)
    }

    /// The same where the variables have been declared.
    pub(super) fn lift_into(&self, lift: usize, node: &Node) -> TokenStream {
        let (value, tangent, call) = self.lifted(lift, node);
        quote!((#value, #tangent) = #call;)
    }

    fn lifted(&self, lift: usize, node: &Node) -> (&Ident, &Ident, TokenStream) {
        let writer = self.writer;
        let words = &writer.function.pulls[lift];
        let mut indices = node.args.iter();
        let arguments = writer.arguments_of_call(&words.arguments, &mut indices);
        let (value, tangent) = (&writer.cells[words.cell], &writer.cells[words.cotangent]);
        let tangents = writer.tangents_of_call(words, &words.buffers, &arguments, &mut indices);
        let call = if words.leaves {
            let function = protocol(&words.path, "__forward_along");
            let tape = self.tape();
            quote!(#function(#(#arguments,)* #(#tangents,)* #tape))
        } else {
            let function = protocol(&words.path, "__jvp");
            quote!(#function(#(#arguments,)* #(#tangents),*))
        };
        (value, tangent, call)
    }
}

impl Writer<'_> {
    /// Buffers, lent to the callee to add to.
    fn buffers_of_call(
        &self,
        words: &PullWords,
        buffers: &[Buffer],
        arguments: &[TokenStream],
        indices: &mut std::slice::Iter<'_, Id>,
    ) -> Vec<TokenStream> {
        let mut lent = Vec::new();
        for (place, buffer) in buffers.iter().enumerate() {
            lent.push(match buffer {
                Buffer::Callee => {
                    let zeros = zeros_of_callee(words, place, arguments);
                    quote!(&mut #zeros)
                }
                Buffer::Place(target) => {
                    let ways: Vec<Id> =
                        indices.by_ref().take(target.arguments()).copied().collect();
                    self.lend_to_change(target, &ways)
                }
            });
        }
        lent
    }

    /// The tangents of arguments, lent to the callee.
    fn tangents_of_call(
        &self,
        words: &PullWords,
        tangents: &[Buffer],
        arguments: &[TokenStream],
        indices: &mut std::slice::Iter<'_, Id>,
    ) -> Vec<TokenStream> {
        let mut lent = Vec::new();
        for (place, tangent) in tangents.iter().enumerate() {
            lent.push(match tangent {
                Buffer::Callee => {
                    let zeros = zeros_of_callee(words, place, arguments);
                    quote!(&#zeros)
                }
                Buffer::Place(target) => {
                    let ways: Vec<Id> =
                        indices.by_ref().take(target.arguments()).copied().collect();
                    self.lend(target, &ways)
                }
            });
        }
        lent
    }

    pub(super) fn arguments_of_call(
        &self,
        arguments: &[Argument],
        indices: &mut std::slice::Iter<'_, Id>,
    ) -> Vec<TokenStream> {
        let mut words = Vec::new();
        for argument in arguments {
            words.push(match argument {
                Argument::Words(words) => words.clone(),
                Argument::Number => {
                    let value = indices.next().map(|&id| self.read(id));
                    value.unwrap_or_default()
                }
                Argument::Place {
                    target,
                    by_reference,
                } => {
                    let ways: Vec<Id> =
                        indices.by_ref().take(target.arguments()).copied().collect();
                    if *by_reference {
                        self.lend(target, &ways)
                    } else {
                        let root = &self.request.root;
                        let place = self.lend(target, &ways);
                        quote!(#root::__private::owned(#place))
                    }
                }
            });
        }
        words
    }
}

/// Zeros of the type of an argument, which only the callee knows.
fn zeros_of_callee(words: &PullWords, place: usize, arguments: &[TokenStream]) -> TokenStream {
    let ask = protocol(&words.path, &format!("__buffer_{place}"));
    let argument = &arguments[place];
    quote!(#ask(#argument, |all| all(#(#arguments),*)))
}

/// A path to a function as the path of its protocol, and what stands between `::<` and `>`. It is
/// said to be that of a type, so that rustc looks for no module or crate where there is none.
pub(super) fn protocol(path: &TokenStream, name: &str) -> TokenStream {
    let Ok(mut path) = syn::parse2::<syn::Path>(path.clone()) else {
        return path.clone();
    };
    let mut name = name.to_owned();
    if is_gradient(&path) {
        // The gradient of a function has its derivatives beside those of the function.
        let arguments = path.segments.pop().map(|last| last.arguments);
        path.segments.pop_punct();
        if let (Some(last), Some(arguments)) = (path.segments.last_mut(), arguments) {
            last.arguments = arguments;
        }
        if !name.starts_with("__buffer") {
            name = name.replacen("__", "__grad_", 1);
        }
    }
    let generics = match path.segments.last_mut() {
        Some(last) => std::mem::take(&mut last.arguments),
        None => syn::PathArguments::None,
    };
    let span = path
        .segments
        .last()
        .map_or_else(Span::call_site, |last| last.ident.span());
    let name = Ident::new(&name, span);
    quote!(<#path>::#name #generics)
}

/// The path of a constant beside a function's derivatives.
pub(super) fn property(path: &TokenStream, name: &str) -> TokenStream {
    let Ok(mut path) = syn::parse2::<syn::Path>(path.clone()) else {
        return path.clone();
    };
    if is_gradient(&path) {
        path.segments.pop();
        path.segments.pop_punct();
    }
    if let Some(last) = path.segments.last_mut() {
        last.arguments = syn::PathArguments::None;
    }
    let name = Ident::new(name, Span::mixed_site());
    quote!(<#path>::#name)
}

/// Whether a call is one of a function's gradient.
pub(crate) fn calls_gradient(call: &CallWords) -> bool {
    syn::parse2(call.path.clone()).is_ok_and(|path| is_gradient(&path))
}

/// Whether a path is that of a function's gradient: `f::grad`.
fn is_gradient(path: &syn::Path) -> bool {
    let mut segments = path.segments.iter().rev();
    let is_grad = segments.next().is_some_and(|last| last.ident == "grad");
    is_grad && segments.next().is_some()
}
