//! Calls of other differentiated functions as statements.
//!
//! In goes a node that calls one, out comes the line: `let mut result = <g>::__forward(&w, tape);`,
//! `<g>::__backward(..)` in the backward sweep, `<g>::__jvp(..)` in the forward mode.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::expression::Writer;
use super::region::Statements;
use crate::graph::{Argument, Buffer, Id, Node};

impl Statements<'_> {
    pub(super) fn pull(&self, pull: usize, node: &Node) -> TokenStream {
        let writer = self.writer;
        let words = &writer.function.pulls[pull];
        let mut indices = node.args.iter();
        let arguments = writer.arguments_of_call(&words.arguments, &mut indices);
        let function = protocol(&words.path, "__backward");
        let cotangent = &writer.cells[words.cotangent];
        let tape = self.tape();
        let mut buffers = Vec::new();
        for (place, buffer) in words.buffers.iter().enumerate() {
            buffers.push(match buffer {
                Buffer::Callee => {
                    let ask = protocol(&words.path, &format!("__buffer_{place}"));
                    let argument = &arguments[place];
                    quote!(&mut #ask(#argument, |all| all(#(#arguments),*)))
                }
                Buffer::Place(target) => {
                    let ways: Vec<Id> =
                        indices.by_ref().take(target.arguments()).copied().collect();
                    writer.lend_to_change(target, &ways)
                }
            });
        }
        quote!(#function(#(#arguments,)* &#cotangent, #tape, #(#buffers),*);)
    }

    pub(super) fn lift(&self, lift: usize, node: &Node) -> TokenStream {
        let words = &self.writer.function.pulls[lift];
        let cells = &self.writer.cells;
        let (value, tangent) = (&cells[words.cell], &cells[words.cotangent]);
        let call = self.lifted(lift, node);
        quote!(let (mut #value, mut #tangent) = #call;)
    }

    /// The same where both variables are declared before.
    pub(super) fn lift_again(&self, lift: usize, node: &Node) -> TokenStream {
        let words = &self.writer.function.pulls[lift];
        let cells = &self.writer.cells;
        let (value, tangent) = (&cells[words.cell], &cells[words.cotangent]);
        let call = self.lifted(lift, node);
        quote!((#value, #tangent) = #call;)
    }

    fn lifted(&self, lift: usize, node: &Node) -> TokenStream {
        let writer = self.writer;
        let words = &writer.function.pulls[lift];
        let mut indices = node.args.iter();
        let arguments = writer.arguments_of_call(&words.arguments, &mut indices);
        let function = protocol(&words.path, "__jvp");
        let mut tangents = Vec::new();
        for (place, buffer) in words.buffers.iter().enumerate() {
            tangents.push(match buffer {
                Buffer::Callee => {
                    let ask = protocol(&words.path, &format!("__buffer_{place}"));
                    let argument = &arguments[place];
                    quote!(&#ask(#argument, |all| all(#(#arguments),*)))
                }
                Buffer::Place(target) => {
                    let ways: Vec<Id> =
                        indices.by_ref().take(target.arguments()).copied().collect();
                    writer.lend(target, &ways)
                }
            });
        }
        quote!(#function(#(#arguments,)* #(#tangents),*))
    }
}

impl Writer<'_> {
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

/// A path to a function as the path of its protocol, and what stands between `::<` and `>`. It is
/// said to be that of a type, so that rustc looks for no module or crate where there is none.
pub(super) fn protocol(path: &TokenStream, name: &str) -> TokenStream {
    let Ok(mut path) = syn::parse2::<syn::Path>(path.clone()) else {
        return path.clone();
    };
    let generics = match path.segments.last_mut() {
        Some(last) => std::mem::take(&mut last.arguments),
        None => syn::PathArguments::None,
    };
    let span = path
        .segments
        .last()
        .map_or_else(Span::call_site, |last| last.ident.span());
    let name = Ident::new(name, span);
    quote!(<#path>::#name #generics)
}
