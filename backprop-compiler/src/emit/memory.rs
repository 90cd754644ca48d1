//! Variables, loops and calls as statements.
//!
//! In goes a node that does something to memory, out comes the line of it. A loop of the forward
//! sweep ends each iteration by leaving words on the tape; that of the backward sweep begins each by
//! taking them.

use std::collections::HashSet;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::expression::Writer;
use super::region::{Statements, shaped};
use crate::graph::{
    Argument, Base, Buffer, Float, Function, Header, Id, Init, LoopWords, Node, Op, Region, Shape,
    Step, Target, Type, Work,
};

impl Writer<'_> {
    /// What a way starts at, where a value is read.
    fn base(&self, base: Base) -> TokenStream {
        match base {
            Base::Parameter(parameter) => self.parameters[parameter].clone(),
            Base::Gradient(parameter) => self.buffers[parameter].to_token_stream(),
            Base::Cell(cell) => self.cells[cell].to_token_stream(),
        }
    }

    /// A way, as a place that can be read or written.
    fn target(&self, target: &Target, indices: &[Id]) -> TokenStream {
        let base = self.base(target.base);
        if target.path.is_empty() && matches!(target.base, Base::Gradient(_)) {
            return quote!(*#base);
        }
        self.path(&base, &target.path, indices)
    }

    /// A reference to what is at the end of a way.
    fn lend(&self, target: &Target, indices: &[Id]) -> TokenStream {
        let place = self.target(target, indices);
        if target.path.is_empty() && self.is_reference(target.base) {
            return quote!(#place);
        }
        quote!(&#place)
    }

    fn lend_to_change(&self, target: &Target, indices: &[Id]) -> TokenStream {
        let place = self.target(target, indices);
        quote!(&mut #place)
    }

    /// Whether a name stands for a reference already.
    fn is_reference(&self, base: Base) -> bool {
        match base {
            Base::Parameter(parameter) => self.lent.get(parameter).copied().unwrap_or(true),
            _ => false,
        }
    }

    /// The value of the function, where it is in a variable.
    pub(super) fn owned(&self, target: &Target) -> TokenStream {
        self.target(target, &[])
    }

    fn arguments_of_call(
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

impl Statements<'_> {
    /// The line of a node that does something to memory.
    pub(super) fn memory(&self, id: Id, node: &Node) -> TokenStream {
        let writer = self.writer;
        let root = &writer.request.root;
        match &node.op {
            Op::Declare(cell) => self.declare(*cell, node),
            Op::Store { cell, path } => {
                let (place, value) = self.place_and_value(*cell, path, node);
                let value = writer.read(value);
                quote!(#place = #value;)
            }
            Op::Add { cell, path } => {
                let (place, value) = self.place_and_value(*cell, path, node);
                add_to(writer, &place, value)
            }
            Op::Push(cell) => {
                let name = &writer.cells[*cell];
                let value = writer.read(node.args[0]);
                quote!(#name.push(#value);)
            }
            Op::Pop(cell) => {
                let name = &writer.cells[*cell];
                let pop = quote!(::core::option::Option::unwrap_or(#name.pop(), 0.0));
                match writer.layout.name(id) {
                    Some(value) => quote!(let #value = #pop;),
                    None => quote!(let _ = #pop;),
                }
            }
            Op::Whole { work, to, from } => {
                let (to_args, from_args) = node.args.split_at(to.arguments());
                match work {
                    Work::Assign if self.is_first_value(to) => {
                        let from = writer.lend(from, from_args);
                        let to = writer.target(to, to_args);
                        quote!(#to = #root::__private::owned(#from);)
                    }
                    Work::Assign => {
                        if self.is_last_use(from) {
                            let (to, from) =
                                (writer.target(to, to_args), writer.target(from, from_args));
                            return quote!(#to = #from;);
                        }
                        let to = writer.lend_to_change(to, to_args);
                        let from = writer.lend(from, from_args);
                        quote!(#root::__private::assign(#to, #from);)
                    }
                    Work::Accumulate => {
                        let to = writer.lend_to_change(to, to_args);
                        let from = writer.lend(from, from_args);
                        quote!(#root::__private::accumulate(#to, #from);)
                    }
                    Work::Zeros => {
                        let from = writer.lend(from, from_args);
                        let to = writer.target(to, to_args);
                        quote!(#to = #root::__private::zeros(#from);)
                    }
                    Work::Clear => {
                        let to = writer.lend_to_change(to, to_args);
                        quote!(#root::__private::clear(#to);)
                    }
                    Work::Save => {
                        let to = writer.lend(to, to_args);
                        let tape = self.tape();
                        quote!(#root::__private::save(#to, #tape);)
                    }
                }
            }
            Op::Invoke(call) => {
                let words = &writer.function.calls[*call];
                let function = protocol(&words.path, "__forward");
                let arguments = writer.arguments_of_call(&words.arguments, &mut node.args.iter());
                let name = &writer.cells[words.cell];
                let tape = if words.leaves {
                    self.tape()
                } else {
                    quote!(&mut #root::__private::Tape::new())
                };
                quote!(let mut #name = #function(#(#arguments,)* #tape);)
            }
            Op::Pull(pull) => self.pull(*pull, node),
            Op::Lift(lift) => self.lift(*lift, node),
            _ => TokenStream::new(),
        }
    }

    fn place_and_value(&self, cell: usize, path: &[Step], node: &Node) -> (TokenStream, Id) {
        let last = node.args.len() - 1;
        let name = self.writer.cells[cell].to_token_stream();
        let place = self.writer.path(&name, path, &node.args[..last]);
        (place, node.args[last])
    }

    fn declare(&self, cell: usize, node: &Node) -> TokenStream {
        let writer = self.writer;
        let name = &writer.cells[cell];
        let known = &writer.function.cells[cell];
        if let Init::Later(_) = known.init {
            return quote!(let mut #name;);
        }
        let value = self.initial(&known.init, known.ty, node);
        if let (Init::Recalled(_), Some(ty)) = (&known.init, known.ty) {
            let ty = writer.type_name(ty);
            return quote!(let mut #name: #ty = #value;);
        }
        quote!(let mut #name = #value;)
    }

    fn initial(&self, init: &Init, ty: Option<Type>, node: &Node) -> TokenStream {
        let writer = self.writer;
        let root = &writer.request.root;
        match init {
            Init::Words(words) => words.clone(),
            Init::Numbers(shape) => {
                let mut parts = node.args.iter().map(|&arg| writer.read(arg));
                shaped(shape, &mut parts)
            }
            Init::Copy(target) if ty.is_some() => {
                let place = writer.target(target, &node.args);
                if target.path.is_empty() && writer.is_reference(target.base) {
                    quote!(*#place)
                } else {
                    place
                }
            }
            Init::Copy(target) => {
                let place = writer.lend(target, &node.args);
                quote!(#root::__private::owned(#place))
            }
            Init::Outcome(_) | Init::Later(_) => TokenStream::new(),
            Init::Zero => {
                if ty == Some(Type::Bool) {
                    quote!(false)
                } else {
                    writer.zero(ty)
                }
            }
            Init::ZerosLike(target) => {
                let place = writer.lend(target, &node.args);
                quote!(#root::__private::zeros(#place))
            }
            Init::ZerosLikeWords(words) => quote!(#root::__private::zeros(&(#words))),
            Init::ZerosInShape(shape) => self.zeros_in(shape, ty),
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
                quote!(#root::__private::recall_as(|| #root::__private::owned(#part), #tape))
            }
            Init::Recalled(donor) => {
                let tape = self.tape();
                match &**donor {
                    Init::Outcome(call) | Init::Later(Some(call)) => {
                        let words = &writer.function.calls[*call];
                        let recall = protocol(&words.path, "__recall");
                        quote!(#recall(#tape))
                    }
                    Init::ZerosLike(target) => {
                        let place = writer.lend(target, &node.args);
                        quote!(#root::__private::recall_like(#place, #tape))
                    }
                    Init::Words(words) | Init::ZerosLikeWords(words) => {
                        quote!(#root::__private::recall_like(&(#words), #tape))
                    }
                    Init::Numbers(shape) | Init::ZerosInShape(shape) => {
                        let zeros = self.zeros_in(shape, ty);
                        quote!(#root::__private::recall_like(&#zeros, #tape))
                    }
                    Init::Copy(target) if target.arguments() == 0 => {
                        let place = writer.lend(target, &[]);
                        quote!(#root::__private::recall_as(|| #root::__private::owned(#place), #tape))
                    }
                    _ => quote!(#root::__private::recall(#tape)),
                }
            }
        }
    }

    /// An expression that has the type of what a variable would begin with, and is never evaluated.
    fn donor(&self, init: &Init) -> TokenStream {
        let writer = self.writer;
        let root = &writer.request.root;
        match init {
            Init::Outcome(call) | Init::Later(Some(call)) => {
                let words = &writer.function.calls[*call];
                let recall = protocol(&words.path, "__recall");
                quote!(#recall(&mut #root::__private::FixedTape::<0>::new()))
            }
            Init::ZerosLike(target) => writer.target(target, &[]),
            Init::Words(words) | Init::ZerosLikeWords(words) => quote!((#words)),
            Init::Numbers(shape) | Init::ZerosInShape(shape) => self.zeros_in(shape, None),
            Init::Copy(target) => {
                let place = writer.target(&Target::whole(target.base), &[]);
                quote!(#place)
            }
            _ => quote!(0.0),
        }
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

    fn pull(&self, pull: usize, node: &Node) -> TokenStream {
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
                    quote!(&mut #ask(#argument))
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

    fn lift(&self, lift: usize, node: &Node) -> TokenStream {
        let writer = self.writer;
        let words = &writer.function.pulls[lift];
        let mut indices = node.args.iter();
        let arguments = writer.arguments_of_call(&words.arguments, &mut indices);
        let function = protocol(&words.path, "__jvp");
        let (value, tangent) = (&writer.cells[words.cell], &writer.cells[words.cotangent]);
        let mut tangents = Vec::new();
        for (place, buffer) in words.buffers.iter().enumerate() {
            tangents.push(match buffer {
                Buffer::Callee => {
                    let ask = protocol(&words.path, &format!("__buffer_{place}"));
                    let argument = &arguments[place];
                    quote!(&#ask(#argument))
                }
                Buffer::Place(target) => {
                    let ways: Vec<Id> =
                        indices.by_ref().take(target.arguments()).copied().collect();
                    let place = writer.target(target, &ways);
                    quote!(&#place)
                }
            });
        }
        quote!(let (mut #value, mut #tangent) = #function(#(#arguments,)* #(#tangents),*);)
    }

    /// Whether what is written has no value before.
    fn is_first_value(&self, target: &Target) -> bool {
        let Base::Cell(cell) = target.base else {
            return false;
        };
        target.path.is_empty() && matches!(self.writer.function.cells[cell].init, Init::Later(_))
    }

    /// Whether a variable is read here for the last time, so that it can be moved.
    fn is_last_use(&self, target: &Target) -> bool {
        let Base::Cell(cell) = target.base else {
            return false;
        };
        target.path.is_empty()
            && self.uses_of_cells[cell] == 1
            && matches!(self.writer.function.cells[cell].init, Init::Outcome(_))
    }

    /// The tape, lent.
    pub(super) fn tape(&self) -> TokenStream {
        let tape = Ident::new("tape", Span::mixed_site());
        if self.tape_is_lent {
            quote!(#tape)
        } else {
            quote!(&mut #tape)
        }
    }

    /// A loop.
    pub(super) fn repeat(&self, id: Id, node: &Node) -> TokenStream {
        let writer = self.writer;
        let Op::Loop(index) = node.op else {
            return TokenStream::new();
        };
        let words = &writer.function.loops[index];
        let region = &node.regions[0];
        let body = self.region(region);
        if words.reverses.is_some() {
            return self.backwards(node, words, region, &body);
        }
        let is_left = usize::from(words.is_left);
        if self.in_groups.contains(&index) && !region.results.is_empty() {
            return self.repeat_in_groups(words, region, &body);
        }
        let leaves = self.leave(&region.results[is_left..], true);
        let count = writer
            .layout
            .result(id, 0)
            .and_then(|count| writer.layout.name(count));
        let counts = count.map(|count| quote!(#count += 1;));
        let ends = words.is_left.then(|| {
            let go = writer.read(region.results[0]);
            match negation(writer, region.results[0]) {
                Some(stop) => quote!(if #stop { break; }),
                None => quote!(if !#go { break; }),
            }
        });
        let begins = count.map(|count| quote!(let mut #count = 0_usize;));
        match &words.header {
            Header::For {
                pattern, iterator, ..
            } => quote!(#begins for #pattern in #iterator { #body #leaves #counts #ends }),
            Header::Endless => quote!(#begins loop { #body #leaves #counts #ends }),
        }
    }

    /// A loop that knows how often it runs, and leaves one group of words an iteration.
    fn repeat_in_groups(
        &self,
        words: &LoopWords,
        region: &Region,
        body: &TokenStream,
    ) -> TokenStream {
        let Header::For {
            pattern, iterator, ..
        } = &words.header
        else {
            return TokenStream::new();
        };
        let root = &self.writer.request.root;
        let tape = self.tape();
        let width = Literal::usize_unsuffixed(region.results.len());
        let group = Ident::new("group", Span::mixed_site());
        let count = size_of(iterator);
        let iterator = into_iterator(iterator);
        let values = self.words_of(&region.results);
        quote! {
            for (#pattern, #group) in #iterator.zip(#root::__private::Record::claim::<#width>(#tape, #count)) {
                #body
                *#group = [#(#values),*];
            }
        }
    }

    fn words_of(&self, values: &[Id]) -> Vec<TokenStream> {
        let root = &self.writer.request.root;
        let word = |&value: &Id| {
            let value = self.writer.read(value);
            quote!(#root::__private::Word::to_word(#value))
        };
        values.iter().map(word).collect()
    }

    /// What an iteration leaves on the tape.
    pub(super) fn leave(&self, values: &[Id], is_often: bool) -> TokenStream {
        if values.is_empty() {
            return TokenStream::new();
        }
        let root = &self.writer.request.root;
        let tape = self.tape();
        let values = self.words_of(values);
        let push = Ident::new(
            if is_often { "push_often" } else { "push" },
            Span::mixed_site(),
        );
        quote!(#root::__private::Record::#push(#tape, [#(#values),*]);)
    }

    fn backwards(
        &self,
        node: &Node,
        words: &LoopWords,
        region: &Region,
        body: &TokenStream,
    ) -> TokenStream {
        let writer = self.writer;
        if let Some(of) = words.reverses
            && self.in_groups.contains(&of)
            && let Header::For {
                pattern, iterator, ..
            } = &words.header
        {
            let root = &writer.request.root;
            let group = Ident::new("group", Span::mixed_site());
            let (taken, width) = self.take_from(region, &quote!(*#group));
            let width = Literal::usize_unsuffixed(width);
            let count = size_of(iterator);
            let items = into_iterator(iterator);
            let tape = self.tape();
            let groups = quote!(#root::__private::Record::release::<#width>(#tape, #count));
            let mut items = quote!(::core::iter::Iterator::zip(#items, #groups));
            if order_matters(writer.function, region) {
                items = quote!(::core::iter::Iterator::rev(#items));
            }
            return quote! {
                for (#pattern, #group) in #items {
                    #taken
                    #body
                }
            };
        }
        let taken = self.take(region, true);
        let count = node.args.first().map(|&count| writer.read(count));
        match (&words.header, count) {
            (
                Header::For {
                    pattern,
                    iterator,
                    reverses: true,
                    ..
                },
                None,
            ) => {
                let items = if taken.is_empty() && !order_matters(writer.function, region) {
                    iterator.clone()
                } else {
                    reverse(iterator)
                };
                quote!(for #pattern in #items { #taken #body })
            }
            (
                Header::For {
                    pattern,
                    iterator,
                    reverses: true,
                    ..
                },
                Some(count),
            ) => {
                let items = into_iterator(iterator);
                let items = quote!(::core::iter::Iterator::take(#items, #count));
                quote!(for #pattern in ::core::iter::Iterator::rev(#items) { #taken #body })
            }
            (_, count) => quote!(for _ in 0..#count { #taken #body }),
        }
    }

    /// What an iteration takes from the tape.
    pub(super) fn take(&self, region: &Region, is_often: bool) -> TokenStream {
        let root = &self.writer.request.root;
        let tape = self.tape();
        let pop = Ident::new(
            if is_often { "pop_often" } else { "pop" },
            Span::mixed_site(),
        );
        self.take_from(region, &quote!(#root::__private::Record::#pop(#tape)))
            .0
    }

    /// What an iteration takes from a group of words, and how many they are.
    fn take_from(&self, region: &Region, words: &TokenStream) -> (TokenStream, usize) {
        let writer = self.writer;
        let root = &writer.request.root;
        let mut saved = Vec::new();
        for &id in &region.nodes {
            if let Op::Saved { slot, .. } = writer.function.node(id).op {
                saved.push((slot, id));
            }
        }
        if saved.is_empty() {
            return (TokenStream::new(), 0);
        }
        saved.sort_unstable();
        let names: Vec<_> = saved
            .iter()
            .filter_map(|&(_, id)| writer.layout.name(id))
            .collect();
        let types = saved.iter().map(|&(_, id)| writer.type_of(id));
        let taken = quote! {
            let [#(#names),*] = #words;
            #(let #names = <#types as #root::__private::Word>::from_word(#names);)*
        };
        (taken, saved.len())
    }
}

/// `place += value`, or `-=` where the value is a negative.
pub(super) fn add_to(writer: &Writer<'_>, place: &TokenStream, value: Id) -> TokenStream {
    if writer.layout.name(value).is_none()
        && let Op::Call("neg") = writer.function.node(value).op
    {
        let positive = writer.read(writer.function.node(value).args[0]);
        return quote!(#place -= #positive;);
    }
    let value = writer.read(value);
    quote!(#place += #value;)
}

/// Of `!stop`, which is not named, the `stop`.
fn negation(writer: &Writer<'_>, id: Id) -> Option<TokenStream> {
    let node = writer.function.node(id);
    (node.op == Op::Not && writer.layout.name(id).is_none()).then(|| writer.read(node.args[0]))
}

/// Whether the iterations of a backward sweep must be gone through from the last one on: not if all
/// that they do is to add to what none of them reads.
fn order_matters(function: &Function, region: &Region) -> bool {
    let mut inner = HashSet::new();
    let mut added = HashSet::new();
    let mut read = HashSet::new();
    let mut waiting = vec![(region, false)];
    while let Some((region, is_nested)) = waiting.pop() {
        for &id in &region.nodes {
            let node = function.node(id);
            match &node.op {
                Op::Declare(cell) => {
                    inner.insert(*cell);
                    match &function.cells[*cell].init {
                        Init::Recalled(_) | Init::RecalledPart(..) => return true,
                        Init::Copy(from) | Init::ZerosLike(from) => {
                            if let Base::Cell(from) = from.base {
                                read.insert(from);
                            }
                        }
                        _ => {}
                    }
                }
                Op::Load { cell, .. } => {
                    read.insert(*cell);
                }
                Op::Add { cell, .. } => {
                    added.insert(*cell);
                }
                Op::Store { cell, .. } => {
                    added.insert(*cell);
                    read.insert(*cell);
                }
                Op::Push(_)
                | Op::Pop(_)
                | Op::Whole { .. }
                | Op::Invoke(_)
                | Op::Pull(_)
                | Op::Lift(_) => return true,
                // What an inner loop left comes off the tape the last first.
                Op::Saved { .. } if is_nested => return true,
                _ => {}
            }
            waiting.extend(node.regions.iter().map(|region| (region, true)));
        }
    }
    added.intersection(&read).any(|cell| !inner.contains(cell))
}

/// How many items an iterator has that knows it.
fn size_of(iterator: &TokenStream) -> TokenStream {
    let iterator = into_iterator(iterator);
    quote!(::core::iter::Iterator::size_hint(&#iterator).0)
}

/// Words for an iterator. Its methods are called by their paths, for the prelude may not be there.
fn into_iterator(iterator: &TokenStream) -> TokenStream {
    match syn::parse2::<syn::Expr>(iterator.clone()) {
        Ok(syn::Expr::MethodCall(_) | syn::Expr::Paren(_)) => iterator.clone(),
        Ok(syn::Expr::Range(_)) => quote!((#iterator)),
        _ => quote!(::core::iter::IntoIterator::into_iter(#iterator)),
    }
}

/// An iterator that goes the other way.
fn reverse(iterator: &TokenStream) -> TokenStream {
    let iterator = into_iterator(iterator);
    quote!(::core::iter::Iterator::rev(#iterator))
}
