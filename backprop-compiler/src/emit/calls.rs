//! Calls of other differentiated functions as statements.
//!
//! In goes a node that calls one, out comes the line: `let mut result = <g>::__forward(&w, tape);`,
//! `<g>::__backward(..)` in the backward sweep, `<g>::__jvp(..)` in the forward mode.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::expression::Writer;
use super::region::Statements;
use crate::graph::{Argument, Buffer, Callee, Id, Node, PullWords};

impl Statements<'_> {
    pub(super) fn pull(&self, pull: usize, node: &Node) -> TokenStream {
        let writer = self.writer;
        let words = &writer.function.pulls[pull];
        let mut indices = node.args.iter();
        let arguments = writer.arguments_of_call(&words.arguments, &mut indices);
        let cotangent = &writer.cells[words.cotangent];
        let tape = self.tape();
        let buffers = writer.buffers_of_call(words, &words.buffers, &arguments, &mut indices, None);
        let Some(along) = &words.along else {
            let function = writer.protocol(words, "__backward");
            return quote!(#function(#(#arguments,)* &#cotangent, #tape, #(#buffers),*););
        };
        let function = match writer.width() {
            Some(width) => {
                let root = &writer.request.root;
                protocol_along(
                    root,
                    words.callee,
                    &words.path,
                    "__backward_alongs",
                    Some(width),
                )
            }
            None => writer.protocol(words, "__backward_along"),
        };
        let tangents = writer.tangents_of_call(words, &along.tangents, &arguments, &mut indices);
        let width = writer.width();
        let more = writer.buffers_of_call(words, &along.buffers, &arguments, &mut indices, width);
        let tangent = &writer.cells[along.cotangent];
        quote! {
            #function(
                #(#arguments,)* #(#tangents,)* &#cotangent, &#tangent, #tape, #(#buffers,)* #(#more),*
            );
        }
    }

    pub(super) fn lift(&self, lift: usize, node: &Node) -> TokenStream {
        let (results, call) = self.lifted(lift, node);
        let results = results.iter().map(|name| quote!(mut #name));
        let results = pairs(&results.collect::<Vec<_>>());
        quote!(let #results = #call;)
    }

    /// The same where the variables have been declared.
    pub(super) fn lift_into(&self, lift: usize, node: &Node) -> TokenStream {
        let (results, call) = self.lifted(lift, node);
        let results = pairs(&results);
        quote!(#results = #call;)
    }

    /// The names of what is given, and the call.
    fn lifted(&self, lift: usize, node: &Node) -> (Vec<&Ident>, TokenStream) {
        let writer = self.writer;
        let words = &writer.function.pulls[lift];
        let mut indices = node.args.iter();
        let arguments = writer.arguments_of_call(&words.arguments, &mut indices);
        let results = words.lifted().into_iter();
        let results = results.map(|cell| &writer.cells[cell]).collect();
        let tangents = writer.tangents_of_call(words, &words.buffers, &arguments, &mut indices);
        let call = if let Some(along) = &words.along {
            let function = writer.protocol(words, "__jvp_along");
            let along = [&along.tangents, &along.buffers]
                .map(|tangents| writer.tangents_of_call(words, tangents, &arguments, &mut indices));
            let along = along.concat();
            quote!(#function(#(#arguments,)* #(#tangents,)* #(#along),*))
        } else {
            let root = &writer.request.root;
            let width = writer.width();
            let name = match (words.leaves, width) {
                (false, Some(width)) => {
                    let mut indices = node.args.iter();
                    writer.arguments_of_call(&words.arguments, &mut indices);
                    match writer.call_of_some(words, &arguments, &mut indices, width) {
                        Some(call) => return (results, call),
                        None => "__jvps",
                    }
                }
                (true, Some(_)) => "__forward_alongs",
                (true, None) => "__forward_along",
                (false, None) => "__jvp",
            };
            let function = protocol_along(root, words.callee, &words.path, name, width);
            let tape = words.leaves.then(|| self.tape());
            quote!(#function(#(#arguments,)* #(#tangents,)* #tape))
        };
        (results, call)
    }
}

/// A pattern of a pair, or of a pair of pairs.
fn pairs<T: ToTokens>(names: &[T]) -> TokenStream {
    match names {
        [first, second] => quote!((#first, #second)),
        names => {
            let pairs = names.chunks(2).map(pairs);
            quote!((#(#pairs),*))
        }
    }
}

impl Writer<'_> {
    fn protocol(&self, words: &PullWords, name: &str) -> TokenStream {
        protocol(&self.request.root, words.callee, &words.path, name)
    }

    /// Buffers, lent to the callee to add to.
    fn buffers_of_call(
        &self,
        words: &PullWords,
        buffers: &[Buffer],
        arguments: &[TokenStream],
        indices: &mut std::slice::Iter<'_, Id>,
        width: Option<&TokenStream>,
    ) -> Vec<TokenStream> {
        let mut lent = Vec::new();
        for (place, buffer) in buffers.iter().enumerate() {
            lent.push(match buffer {
                Buffer::Callee => {
                    let zeros = self.zeros_of_callee(words, place, arguments, width);
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

    /// The call of a function along several directions, of whose arguments some have tangents along none; nothing if that is not so,
    /// or if its path has generic arguments, behind which the numbers of directions would have to be.
    fn call_of_some(
        &self,
        words: &PullWords,
        arguments: &[TokenStream],
        indices: &mut std::slice::Iter<'_, Id>,
        width: &TokenStream,
    ) -> Option<TokenStream> {
        let root = &self.request.root;
        let path = syn::parse2::<syn::Path>(words.path.clone()).ok()?;
        if !path.segments.last()?.arguments.is_none() {
            return None;
        }
        let none = quote!(0);
        let mut is_of_some = false;
        let (mut widths, mut tangents) = (Vec::new(), Vec::new());
        for (place, tangent) in words.buffers.iter().enumerate() {
            let (own, tangent) = match tangent {
                Buffer::Callee => {
                    let zeros = self.zeros_of_callee(words, place, arguments, Some(&none));
                    (Some(&none), quote!(&#zeros))
                }
                Buffer::Place(target) => {
                    let ways: Vec<Id> =
                        indices.by_ref().take(target.arguments()).copied().collect();
                    let own = self.own_width_of(target.base);
                    (own, self.lend_as_it_is(target, &ways))
                }
            };
            is_of_some |= own.is_some();
            let own = own.unwrap_or(width);
            widths.push(quote!(#root::__private::Along::<#own>));
            tangents.push(tangent);
        }
        let function = protocol(root, words.callee, &words.path, "__jvps_of_some");
        is_of_some.then(|| {
            quote! {
                #function(
                    (#root::__private::Along::<#width>, #(#widths),*), #(#arguments,)* #(#tangents),*
                )
            }
        })
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
                    let zeros = self.zeros_of_callee(words, place, arguments, self.width());
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

    /// Zeros of the type of an argument, which only the callee knows, along as many directions as `width` says. A call that is never
    /// made says what the type is, and the callee how many references there are to be looked through.
    fn zeros_of_callee(
        &self,
        words: &PullWords,
        place: usize,
        arguments: &[TokenStream],
        width: Option<&TokenStream>,
    ) -> TokenStream {
        let root = &self.request.root;
        let path = &words.path;
        let value = Ident::new("value", Span::mixed_site());
        let mut others = arguments.to_vec();
        let argument = std::mem::replace(&mut others[place], value.to_token_stream());
        let depths = match function_of(words.callee, path) {
            Some(function) => property(&function, "__DEPTHS"),
            None => property(path, "__DEPTHS"),
        };
        let depth = match words.callee {
            Callee::Function | Callee::Gradient | Callee::ValueAndGradient => "depth_of",
            Callee::Tangent => "depth_of_tangent",
            Callee::Pullback => "depth_of_pullback",
        };
        let depth = Ident::new(depth, Span::mixed_site());
        let place = Literal::usize_unsuffixed(place);
        let zeros = quote! {
            #root::__private::buffer::<{ #root::__private::#depth(&#depths, #place) }, _>(
                #argument,
                |#value| { let _ = #path(#(#others),*); },
            )
        };
        match width {
            Some(width) => quote!(#root::__private::zeros_along::<#width, _>(&#zeros)),
            None => zeros,
        }
    }
}

/// Of the path of a derivative that of the function.
fn function_of(callee: Callee, path: &TokenStream) -> Option<TokenStream> {
    if callee == Callee::Function {
        return None;
    }
    let mut path = syn::parse2::<syn::Path>(path.clone()).ok()?;
    path.segments.pop();
    path.segments.pop_punct();
    Some(path.into_token_stream())
}

/// A path to a function, or to a derivative of one, as the path of its protocol. It is said to be that of a type, so that rustc
/// looks for no module or crate where there is none; and what is there of second derivatives alone is asked of a trait, so that
/// rustc says of which function there are none.
pub(super) fn protocol(
    root: &TokenStream,
    callee: Callee,
    path: &TokenStream,
    name: &str,
) -> TokenStream {
    protocol_along(root, callee, path, name, None)
}

/// The same of a function that may have a number of directions behind its own generic arguments; where these are left to inference,
/// so is that.
fn protocol_along(
    root: &TokenStream,
    callee: Callee,
    path: &TokenStream,
    name: &str,
    width: Option<&TokenStream>,
) -> TokenStream {
    let Ok(mut path) = syn::parse2::<syn::Path>(path.clone()) else {
        return path.clone();
    };
    let derivative = match callee {
        Callee::Function => None,
        Callee::Gradient => Some("grad"),
        Callee::ValueAndGradient => Some("value_and_grad"),
        Callee::Tangent => Some("jvp"),
        Callee::Pullback => Some("vjp"),
    };
    if derivative.is_some() {
        // What is left is the path of the function, and what stood between `::<` and `>` is of both.
        let arguments = path.segments.pop().map(|last| last.arguments);
        path.segments.pop_punct();
        if let (Some(last), Some(arguments)) = (path.segments.last_mut(), arguments)
            && !arguments.is_none()
        {
            last.arguments = arguments;
        }
    }
    let mut generics = match path.segments.last_mut() {
        Some(last) => std::mem::take(&mut last.arguments),
        None => syn::PathArguments::None,
    };
    if let syn::PathArguments::AngleBracketed(generics) = &mut generics
        && let Some(width) = width
    {
        generics.args.push(syn::parse_quote!({ #width }));
    }
    let span = path
        .segments
        .last()
        .map_or_else(Span::call_site, |last| last.ident.span());
    let is_second = derivative.is_some() || name.contains("_along");
    let name = match derivative {
        Some(derivative) if is_second => name.replacen("__", &format!("__{derivative}_"), 1),
        _ => name.to_owned(),
    };
    let name = Ident::new(&name, span);
    if is_second {
        quote!(<#path as #root::__private::SecondOrder>::DERIVATIVES.#name #generics)
    } else {
        quote!(<#path>::#name #generics)
    }
}

/// The path of a constant beside a function's derivatives.
pub(super) fn property(path: &TokenStream, name: &str) -> TokenStream {
    let Ok(mut path) = syn::parse2::<syn::Path>(path.clone()) else {
        return path.clone();
    };
    if let Some(last) = path.segments.last_mut() {
        last.arguments = syn::PathArguments::None;
    }
    let name = Ident::new(name, Span::mixed_site());
    quote!(<#path>::#name)
}
