//! Variables as statements: how each is declared, and what it begins with.
//!
//! In goes the node that declares one, out comes `let mut s = 0.0;`, or in the backward sweep the
//! line that takes its last value from the tape.

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::calls::protocol;
use super::expression::Writer;
use super::region::{Statements, shaped};
use crate::graph::{Base, Float, Init, Node, Shape, Step, Type};

impl Statements<'_> {
    pub(super) fn declare(&self, cell: usize, node: &Node) -> TokenStream {
        let writer = self.writer;
        let name = &writer.cells[cell];
        let known = &writer.function.cells[cell];
        if let Init::Later(_) = known.init {
            return quote!(let mut #name;);
        }
        let value = self.initial(cell, known.ty, node);
        let ty = self.declared_type(cell);
        let same = self.same_type(cell);
        quote!(let mut #name #ty = #value; #same)
    }

    /// Says that a tangent which was taken from the tape, and which perhaps nobody reads, has the type of its variable.
    fn same_type(&self, cell: usize) -> Option<TokenStream> {
        let writer = self.writer;
        let tangent = *writer.function.recalled_tangents.get(&cell)?;
        let Init::Recalled(donor) = &writer.function.cells[cell].init else {
            return None;
        };
        // Words that are never evaluated do not say all of the type.
        if !matches!(**donor, Init::Words(_)) || writer.is_wide_base(Base::Cell(tangent)) {
            return None;
        }
        let (root, name, tangent) = (
            &writer.request.root,
            &writer.cells[cell],
            &writer.cells[tangent],
        );
        Some(quote!(#root::__private::same_type(&#name, &#tangent);))
    }

    /// `: f64`, where the value does not say the type.
    pub(super) fn declared_type(&self, cell: usize) -> Option<TokenStream> {
        let known = &self.writer.function.cells[cell];
        let is_needed = match known.init {
            Init::Recalled(_) => true,
            // The user's closure says the type of what it is handed.
            Init::Numbers(_) => &*known.name == "fold",
            _ => false,
        };
        let ty = known.ty.filter(|_| is_needed)?;
        if self.writer.is_wide_base(Base::Cell(cell)) {
            return None;
        }
        let ty = Writer::type_name(ty);
        Some(quote!(: #ty))
    }

    fn initial(&self, cell: usize, ty: Option<Type>, node: &Node) -> TokenStream {
        let writer = self.writer;
        let root = &writer.request.root;
        let base = Base::Cell(cell);
        let is_wide = writer.is_wide_base(base);
        let init = &writer.function.cells[cell].init;
        match init {
            Init::Words(words) => writer.typed(cell, words),
            Init::Numbers(shape) => {
                let mut parts = node.args.iter().map(|&arg| writer.read_as(arg, is_wide));
                shaped(shape, &mut parts)
            }
            Init::Copy(target) if ty.is_some() => {
                let place = writer.target(target, &node.args);
                if writer.own_width_of(target.base).is_some() {
                    let width = writer.width();
                    quote!(#place.along::<#width>())
                } else if target.path.is_empty() && writer.is_reference(target.base) {
                    quote!(*#place)
                } else {
                    place
                }
            }
            Init::Copy(target) => {
                let copy = writer.copy_of(target.base);
                let place = writer.lend(target, &node.args);
                quote!(#copy(#place))
            }
            Init::Outcome(_) | Init::Later(_) => TokenStream::new(),
            Init::Zero => {
                if ty == Some(Type::Bool) {
                    quote!(false)
                } else {
                    writer.zero_of(base, ty)
                }
            }
            Init::ZerosLike(target) => {
                let place = writer.lend(target, &node.args);
                if writer.is_unsure(target) {
                    return writer.by_type(&quote!(Copied), &quote!(Field(#place).zeros()));
                }
                let zeros = writer.zeros_for(base, target.base);
                quote!(#zeros(#place))
            }
            Init::Taken(target) => {
                let place = writer.lend_to_change(target, &node.args);
                if writer.is_unsure(target) {
                    return writer.by_type(&quote!(Copied), &quote!(Part(#place).take()));
                }
                quote!(#root::__private::take(#place))
            }
            Init::ZerosLikeWords(words) => match writer.width_of(base) {
                Some(width) => {
                    let words = writer.typed(cell, words);
                    quote!(#root::__private::zeros_along::<#width, _>(&(#words)))
                }
                None => quote!(#root::__private::zeros(&(#words))),
            },
            Init::ZerosInShape(shape) if is_wide => {
                let zero = writer.zero_of(base, ty);
                shaped(shape, &mut std::iter::repeat_with(|| zero.clone()))
            }
            Init::ZerosInShape(shape) => self.zeros_in(shape, ty),
            Init::ListOf(ty) if is_wide => {
                let ty = writer.lanes_type(Some(*ty));
                quote!(#root::__private::Vec::<#ty>::new())
            }
            Init::ListOf(ty) => self.list_of(*ty),
            Init::ListLike(like, path) => self.list_like(like, path),
            Init::Nothing(ty) => quote!(#root::__private::nothing::<#ty>()),
            Init::RecalledPart(..) | Init::Recalled(_) => match writer.width_of(base) {
                Some(width) => self.recalled_lanes(cell, node, width),
                None => self.recalled(cell, node),
            },
        }
    }

    /// What was left on the tape.
    fn recalled(&self, cell: usize, node: &Node) -> TokenStream {
        let writer = self.writer;
        let root = &writer.request.root;
        let known = &writer.function.cells[cell];
        let (init, ty) = (&known.init, known.ty);
        match init {
            Init::RecalledPart(donor, path) => {
                let tape = self.tape();
                let part = match &**donor {
                    // A copy of what is lent has the type of what is behind the reference.
                    Init::Copy(target) if path.is_empty() && target.path.is_empty() => {
                        writer.lend(target, &[])
                    }
                    donor => {
                        let whole = self.donor(donor);
                        let part = writer.path(&whole, path, &node.args);
                        quote!(&#part)
                    }
                };
                let like = quote!(|| #root::__private::owned(#part));
                if writer.may_be_field(init) {
                    return self.recall_by_type(&like);
                }
                quote!(#root::__private::recall_as(#like, #tape))
            }
            Init::Recalled(donor) => {
                let tape = self.tape();
                let donor = match &**donor {
                    Init::Later(Some(like)) => like,
                    donor => donor,
                };
                match donor {
                    Init::Outcome(call) => match self.conditions.get(call) {
                        Some(condition) => {
                            let lent = Ident::new("tape", Span::mixed_site());
                            let recall = self.recall(*call, &lent.to_token_stream());
                            quote! {
                                #root::__private::recall_if::<#condition, _, _>(#tape, |#lent| #recall)
                            }
                        }
                        None => self.recall(*call, &tape),
                    },
                    Init::ZerosLike(target) | Init::Copy(target)
                        if writer.is_unsure(target) && target.arguments() == 0 =>
                    {
                        let place = writer.lend(target, &[]);
                        self.recall_by_type(&quote!(|| #root::__private::owned(#place)))
                    }
                    Init::ZerosLike(target) => {
                        let place = writer.lend(target, &node.args);
                        quote!(#root::__private::recall_like(#place, #tape))
                    }
                    Init::Nothing(ty) => quote!(#root::__private::recall::<#ty, _>(#tape)),
                    Init::ListOf(ty) => {
                        let list = self.list_of(*ty);
                        quote!(#root::__private::recall_like(&#list, #tape))
                    }
                    Init::ListLike(like, path) => {
                        let list = self.list_like(like, path);
                        quote!(#root::__private::recall_as(|| #list, #tape))
                    }
                    Init::Words(words) | Init::ZerosLikeWords(words) => {
                        // What is done with its numbers may come before what says their type.
                        let words = writer.suffixed(cell, words);
                        quote!(#root::__private::recall_as(|| #words, #tape))
                    }
                    Init::Numbers(shape) | Init::ZerosInShape(shape) => {
                        // A method of one of its numbers may come before what says their type.
                        let zeros = match writer.float_in(cell) {
                            Some(Float::F32) => shaped_zeros(shape, Literal::f32_suffixed(0.0)),
                            Some(Float::F64) => shaped_zeros(shape, Literal::f64_suffixed(0.0)),
                            _ => self.zeros_in(shape, ty),
                        };
                        quote!(#root::__private::recall_like(&#zeros, #tape))
                    }
                    Init::Copy(target) if target.arguments() == 0 => {
                        let place = writer.lend(target, &[]);
                        quote!(#root::__private::recall_as(|| #root::__private::owned(#place), #tape))
                    }
                    _ => quote!(#root::__private::recall(#tape)),
                }
            }
            _ => TokenStream::new(),
        }
    }

    /// Tangents along several directions that were left on the tape.
    fn recalled_lanes(&self, cell: usize, node: &Node, width: &TokenStream) -> TokenStream {
        let writer = self.writer;
        let known = &writer.function.cells[cell];
        let (init, ty) = (&known.init, known.ty);
        let root = &writer.request.root;
        let tape = self.tape();
        if let Some(ty) = ty.filter(|ty| ty.float().is_some()) {
            let ty = writer.lanes_type(Some(ty));
            return quote!(#ty::from_words(#root::__private::Record::pop(#tape)));
        }
        let like = match init {
            Init::RecalledPart(donor, path) => {
                let donor = match &**donor {
                    // A copy of what is lent has the type of what is behind the reference.
                    Init::Copy(target) if path.is_empty() && target.path.is_empty() => {
                        let place = writer.lend(target, &[]);
                        quote!((*#place))
                    }
                    // What is lent has parts of its own.
                    Init::Copy(target) if target.path.is_empty() => writer.target(target, &[]),
                    donor => self.donor(donor),
                };
                let part = writer.path(&donor, path, &node.args);
                quote!(&#part)
            }
            Init::Recalled(donor) => match &**donor {
                Init::ZerosLike(target) | Init::Copy(target) => writer.lend(target, &node.args),
                donor => {
                    let donor = self.donor(donor);
                    quote!(&#donor)
                }
            },
            _ => TokenStream::new(),
        };
        let like = writer.typed(cell, &like);
        quote!(#root::__private::recall_along::<#width, _, _>(|| #root::__private::owned(#like), #tape))
    }

    /// What was left on the tape, of the type that a closure gives, whatever that is.
    fn recall_by_type(&self, like: &TokenStream) -> TokenStream {
        let tape = self.tape();
        let words = quote!(TypeOf::result(#like).recall(#tape));
        self.writer.by_type(&quote!(TakeAside), &words)
    }

    /// An expression that has the type of what a variable would begin with, and is never evaluated.
    fn donor(&self, init: &Init) -> TokenStream {
        let writer = self.writer;
        let root = &writer.request.root;
        match init {
            Init::Later(Some(like)) => self.donor(like),
            Init::Outcome(call) => {
                self.recall(*call, &quote!(&mut #root::__private::FixedTape::<0>::new()))
            }
            Init::ZerosLike(target) | Init::Copy(target) => writer.target(target, &[]),
            Init::Words(words) | Init::ZerosLikeWords(words) => quote!((#words)),
            Init::Numbers(shape) | Init::ZerosInShape(shape) => self.zeros_in(shape, None),
            Init::ListOf(ty) => self.list_of(*ty),
            Init::ListLike(like, path) => self.list_like(like, path),
            Init::Nothing(ty) => quote!(#root::__private::nothing::<#ty>()),
            _ => writer.zero(None),
        }
    }

    /// Takes the result of a call from a tape.
    fn recall(&self, call: usize, tape: &TokenStream) -> TokenStream {
        let words = &self.writer.function.calls[call];
        let root = &self.writer.request.root;
        let path = &words.path;
        if has_generics(path) {
            // Those of them that the result does not mention would be of no use to what the callee has for this.
            let nothing = words
                .arguments
                .iter()
                .map(|_| quote!(::core::unreachable!()));
            return quote!(#root::__private::recall_as(|| #path(#(#nothing),*), #tape));
        }
        let recall = protocol(root, words.callee, path, "__recall");
        quote!(#recall(#tape))
    }

    fn list_of(&self, ty: Type) -> TokenStream {
        let root = &self.writer.request.root;
        let ty = Writer::type_name(ty);
        quote!(#root::__private::Vec::<#ty>::new())
    }

    /// An empty list of what has the type of a part of something else.
    fn list_like(&self, like: &Init, path: &[Step]) -> TokenStream {
        let writer = self.writer;
        let root = &writer.request.root;
        let part = match like {
            Init::Copy(target) if path.is_empty() => writer.lend(target, &[]),
            like => {
                let part = writer.path(&self.donor(like), path, &[]);
                quote!(&#part)
            }
        };
        quote!(#root::__private::list_like(|| #root::__private::owned(#part)))
    }

    /// Zeros in a shape, of a type of float.
    fn zeros_in(&self, shape: &Shape, ty: Option<Type>) -> TokenStream {
        let scalars = &self.writer.request.scalars;
        let ty = ty.or_else(|| {
            let name = scalars.first()?;
            Some(Type::Float(Float::Named(name)))
        });
        let zero = self.writer.zero(ty);
        shaped(shape, &mut std::iter::repeat_with(|| zero.clone()))
    }
}

/// A shape with the same number everywhere.
fn shaped_zeros(shape: &Shape, zero: Literal) -> TokenStream {
    let zero = TokenTree::from(zero);
    shaped(shape, &mut std::iter::repeat_with(|| zero.clone().into()))
}

/// Whether a path says what the generics of its function are.
fn has_generics(path: &TokenStream) -> bool {
    syn::parse2::<syn::Path>(path.clone()).is_ok_and(|path| {
        let last = path.segments.last();
        last.is_some_and(|last| !last.arguments.is_none())
    })
}
