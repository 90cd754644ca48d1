//! What is done to memory as statements.
//!
//! In goes a node that changes a variable or a gradient, out comes the line of it: `s += x;`,
//! `*grad = y;`. Also the words of a way to a part of one, as a place and lent.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::calls::protocol;
use super::expression::Writer;
use super::region::Statements;
use crate::graph::{Base, Callee, Id, Init, Node, Op, Spelling, Step, Target, Work};

impl Writer<'_> {
    /// What a way starts at, where a value is read.
    fn base(&self, base: Base) -> TokenStream {
        match base {
            Base::Parameter(parameter) => self.parameters[parameter].clone(),
            Base::Gradient(parameter) => self.buffers[parameter].to_token_stream(),
            Base::Cell(cell) => self.cells[cell].to_token_stream(),
        }
    }

    /// A way, as a place that is read.
    pub(super) fn target(&self, target: &Target, indices: &[Id]) -> TokenStream {
        let base = self.base(target.base);
        if target.path.is_empty() && matches!(target.base, Base::Gradient(_)) {
            return quote!(*#base);
        }
        self.path(&base, &target.path, indices)
    }

    /// A way, as a place that is written.
    pub(super) fn place(&self, target: &Target, indices: &[Id]) -> TokenStream {
        if target.path.contains(&Step::Last) {
            return self.path_to_change(&self.base(target.base), &target.path, indices);
        }
        self.target(target, indices)
    }

    /// A reference to what is at the end of a way, or to a copy along all directions of tangents that may be along none.
    pub(super) fn lend(&self, target: &Target, indices: &[Id]) -> TokenStream {
        let widened = self.widened(target, indices);
        widened.unwrap_or_else(|| self.lend_as_it_is(target, indices))
    }

    /// A reference to what is at the end of a way.
    pub(super) fn lend_as_it_is(&self, target: &Target, indices: &[Id]) -> TokenStream {
        let place = self.target(target, indices);
        if target.path.is_empty() && self.is_reference(target.base) {
            return quote!(#place);
        }
        quote!(&#place)
    }

    pub(super) fn lend_to_change(&self, target: &Target, indices: &[Id]) -> TokenStream {
        let place = self.place(target, indices);
        quote!(&mut #place)
    }

    /// Whether a name stands for a reference already.
    pub(super) fn is_reference(&self, base: Base) -> bool {
        match base {
            Base::Parameter(parameter) => self.lent.get(parameter).copied().unwrap_or(true),
            _ => false,
        }
    }

    /// The value of the function, where it is in a variable.
    pub(super) fn owned(&self, target: &Target) -> TokenStream {
        self.target(target, &[])
    }
}

impl Writer<'_> {
    /// The way from a parameter, or from its gradient, to one of its numbers.
    ///
    /// An expression that is never evaluated has no indices; any will do.
    pub(super) fn path(&self, base: &TokenStream, path: &[Step], indices: &[Id]) -> TokenStream {
        self.way(base, path, indices, false)
    }

    /// The same where the number is written.
    pub(super) fn path_to_change(
        &self,
        base: &TokenStream,
        path: &[Step],
        indices: &[Id],
    ) -> TokenStream {
        self.way(base, path, indices, true)
    }

    fn way(
        &self,
        base: &TokenStream,
        path: &[Step],
        indices: &[Id],
        is_changed: bool,
    ) -> TokenStream {
        let root = &self.request.root;
        let mut indices = indices.iter();
        let mut next = || match indices.next() {
            Some(&index) => self.read(index),
            None => quote!(0),
        };
        let mut tokens = base.clone();
        for step in path {
            tokens = match step {
                Step::Field(n) => {
                    let n = Literal::u32_unsuffixed(*n);
                    quote!(#tokens.#n)
                }
                Step::Index(n) => {
                    let n = Literal::u32_unsuffixed(*n);
                    quote!(#tokens[#n])
                }
                Step::Dynamic => {
                    let index = next();
                    quote!(#tokens[#index])
                }
                // The list cannot be asked for its length while it is lent to be changed.
                Step::Last if is_changed => {
                    quote!((*#root::__private::last_of(&mut #tokens)))
                }
                Step::Last => quote!(#tokens[#tokens.len() - 1]),
                Step::Named(name) => {
                    let name = Ident::new(name, Span::call_site());
                    quote!(#tokens.#name)
                }
                Step::From => {
                    let start = next();
                    quote!(#tokens[#start..])
                }
                Step::To => {
                    let end = next();
                    quote!(#tokens[..#end])
                }
                Step::Between => {
                    let start = next();
                    let end = next();
                    quote!(#tokens[#start..#end])
                }
            };
        }
        tokens
    }
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
                let value = writer.read_as(value, writer.is_wide_base(Base::Cell(*cell)));
                quote!(#place = #value;)
            }
            Op::Add { cell, path } => {
                let (place, value) = self.place_and_value(*cell, path, node);
                let is_wide = writer.is_wide_base(Base::Cell(*cell));
                if path.contains(&Step::Dynamic)
                    && let Some((first, second)) = writer.terms(value)
                {
                    let first = add_to(writer, &place, first, is_wide);
                    let (name, second) = second;
                    let second = writer.read_as(second, is_wide);
                    return match name {
                        "add" => quote!(#first #place += #second;),
                        _ => quote!(#first #place -= #second;),
                    };
                }
                add_to(writer, &place, value, is_wide)
            }
            Op::Push(cell) => {
                let name = &writer.cells[*cell];
                let is_wide = writer.is_wide_base(Base::Cell(*cell));
                let value = writer.read_as(node.args[0], is_wide);
                quote!(#name.push(#value);)
            }
            Op::Pop(cell) => {
                let name = &writer.cells[*cell];
                let zero = writer.zero_of(Base::Cell(*cell), None);
                let pop = quote!(::core::option::Option::unwrap_or(#name.pop(), #zero));
                match writer.layout.name(id) {
                    Some(value) => quote!(let #value = #pop;),
                    None => quote!(let _ = #pop;),
                }
            }
            Op::Whole { work, to, from } => self.whole(*work, to, from, node),
            Op::Invoke(call) => {
                let words = &writer.function.calls[*call];
                let arguments = writer.arguments_of_call(&words.arguments, &mut node.args.iter());
                let name = &writer.cells[words.cell];
                if words.callee != Callee::Function {
                    // The backward half of a derivative computes what it reads.
                    let function = &words.path;
                    return quote!(let mut #name = #function(#(#arguments),*););
                }
                let function = protocol(root, words.callee, &words.path, "__forward");
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

    /// The line of a node that does something to a value as a whole.
    fn whole(&self, work: Work, to: &Target, from: &Target, node: &Node) -> TokenStream {
        let writer = self.writer;
        let root = &writer.request.root;
        let (to_args, from_args) = node.args.split_at(to.arguments());
        match work {
            Work::Assign | Work::Replace if self.is_first_value(to) => {
                let copy = writer.copy_of(from.base);
                let from = writer.lend(from, from_args);
                let to = writer.place(to, to_args);
                quote!(#to = #copy(#from);)
            }
            Work::Assign | Work::Replace => {
                if self.is_last_use(from) {
                    let (to, from) = (writer.place(to, to_args), writer.target(from, from_args));
                    return quote!(#to = #from;);
                }
                let to = writer.lend_to_change(to, to_args);
                let from = writer.lend(from, from_args);
                quote!(#root::__private::assign(#to, #from);)
            }
            Work::Swap { .. } => {
                let to = writer.lend_to_change(to, to_args);
                let from = writer.lend_to_change(from, from_args);
                quote!(::core::mem::swap(#to, #from);)
            }
            Work::Accumulate if writer.is_unsure(to) && writer.is_unsure(from) => {
                let to = writer.lend_to_change(to, to_args);
                let from = writer.lend(from, from_args);
                let of = quote!(WithoutFloats);
                let add = writer.by_type(&of, &quote!(Part(#to).accumulate(#from)));
                quote!(#add;)
            }
            Work::Accumulate => {
                let to = writer.lend_to_change(to, to_args);
                let from = writer.lend(from, from_args);
                quote!(#root::__private::accumulate(#to, #from);)
            }
            Work::Zeros if writer.is_unsure(from) || writer.is_unsure(to) => {
                let from = writer.lend(from, from_args);
                let to = writer.place(to, to_args);
                let zeros = writer.by_type(&quote!(Copied), &quote!(Field(#from).zeros()));
                quote!(#to = #zeros;)
            }
            Work::Zeros => {
                let zeros = writer.zeros_for(to.base, from.base);
                let from = writer.lend(from, from_args);
                let to = writer.place(to, to_args);
                quote!(#to = #zeros(#from);)
            }
            Work::Clear if writer.is_unsure(to) => {
                let to = writer.lend_to_change(to, to_args);
                let clear = writer.by_type(&quote!(WithoutFloats), &quote!(Part(#to).clear()));
                quote!(#clear;)
            }
            Work::Clear => {
                let to = writer.lend_to_change(to, to_args);
                quote!(#root::__private::clear(#to);)
            }
            Work::Save => {
                let is_unsure = writer.is_unsure(to);
                let condition = self.condition(to);
                let to = writer.lend(to, to_args);
                let tape = self.tape();
                if let Some(condition) = condition {
                    return quote!(#root::__private::save_if::<#condition, _, _>(#to, #tape););
                }
                if is_unsure {
                    let of = quote!(SetAside);
                    let save = writer.by_type(&of, &quote!(Field(#to).save(#tape)));
                    return quote!(#save;);
                }
                quote!(#root::__private::save(#to, #tape);)
            }
            _ => self.resize(work, to, from, node),
        }
    }

    fn place_and_value(&self, cell: usize, path: &[Step], node: &Node) -> (TokenStream, Id) {
        let last = node.args.len() - 1;
        let name = self.writer.cells[cell].to_token_stream();
        let place = self.writer.path_to_change(&name, path, &node.args[..last]);
        (place, node.args[last])
    }

    /// On what it depends whether the result of a call is left on the tape.
    fn condition(&self, target: &Target) -> Option<&TokenStream> {
        let Base::Cell(cell) = target.base else {
            return None;
        };
        match self.writer.function.cells[cell].init {
            Init::Outcome(call) if target.path.is_empty() => self.conditions.get(&call),
            _ => None,
        }
    }

    /// Whether what is written has no value before, or one whose type only what is written says.
    fn is_first_value(&self, target: &Target) -> bool {
        let Base::Cell(cell) = target.base else {
            return false;
        };
        target.path.is_empty()
            && match &self.writer.function.cells[cell].init {
                Init::Later(_) => true,
                Init::Nothing(ty) => ty.to_string() == "_",
                _ => false,
            }
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
}

impl Writer<'_> {
    /// The two terms of a sum or a difference of ours that nobody else reads, and which of both it is.
    ///
    /// To an element of a list they are added one by one, which is as many operations. With one sum LLVM would write neighbours
    /// such as `d[i - 1]` and `d[i]` as a pair, and the read of one of them in the next iteration has to wait for that.
    fn terms(&self, value: Id) -> Option<(Id, (&'static str, Id))> {
        let node = self.function.node(value);
        match (&node.op, node.args.as_slice()) {
            (Op::Call(name @ ("add" | "sub")), &[first, second])
                if self.layout.name(value).is_none() && matches!(node.spelling, Spelling::Ours) =>
            {
                Some((first, (*name, second)))
            }
            _ => None,
        }
    }
}

/// `place += value`, or `-=` where the value is a negative.
pub(super) fn add_to(
    writer: &Writer<'_>,
    place: &TokenStream,
    value: Id,
    is_wide: bool,
) -> TokenStream {
    if writer.layout.name(value).is_none()
        && let Op::Call("neg") = writer.function.node(value).op
    {
        let positive = writer.read_as(writer.function.node(value).args[0], is_wide);
        return quote!(#place -= #positive;);
    }
    let value = writer.read_as(value, is_wide);
    quote!(#place += #value;)
}
