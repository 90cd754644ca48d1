//! What iterations and branches leave on the tape, as statements.
//!
//! In go the values that are left and the nodes that take them, out come `push(tape, to_words([x, y]))` and
//! `let [x, y] = from_words(pop(tape))`. Tangents along several directions are as many words each.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::expression::Writer;
use super::region::Statements;
use crate::graph::{Id, Op, Region, Type};

/// Values by how they lie on a tape, in the order in which they are left.
struct Left {
    /// What is a word each.
    words: Vec<Id>,
    /// What is a word for each direction.
    lanes: Vec<Id>,
    /// What is of any type.
    any: Vec<Id>,
}

/// How a loop goes through groups of words, one for each iteration.
pub(super) struct Groups {
    /// The function that adds the groups to the items of an iterator.
    pub(super) with: TokenStream,
    /// The pattern of a group.
    pub(super) group: TokenStream,
    /// What writes or reads one.
    pub(super) statements: TokenStream,
}

impl Statements<'_> {
    /// What an iteration or a branch leaves on the tape.
    pub(super) fn leave(&self, values: &[Id], is_often: bool) -> TokenStream {
        let root = &self.writer.request.root;
        let tape = self.tape();
        let left = self.writer.sorted(values.iter().copied());
        let mut lines = TokenStream::new();
        for &id in &left.any {
            let value = self.writer.read(id);
            lines.extend(quote!(#root::__private::keep(#value, #tape);));
        }
        if !left.words.is_empty() {
            let words = self.words_of(&left.words);
            let push = Ident::new(
                if is_often { "push_often" } else { "push" },
                Span::mixed_site(),
            );
            lines.extend(quote!(#root::__private::Record::#push(#tape, #words);));
        }
        if !left.lanes.is_empty() {
            let lanes = self.words_of_lanes(&left.lanes);
            lines.extend(quote!(#root::__private::leave_lanes(#tape, #lanes);));
        }
        lines
    }

    /// What an iteration or a branch takes from the tape.
    pub(super) fn take(&self, region: &Region, is_often: bool) -> TokenStream {
        let root = &self.writer.request.root;
        let tape = self.tape();
        let taken = self.taken_by(region);
        let mut lines = TokenStream::new();
        if !taken.lanes.is_empty() {
            let words = quote!(#root::__private::take_lanes(#tape));
            lines.extend(self.lanes_from(&taken.lanes, &words));
        }
        if !taken.words.is_empty() {
            let pop = Ident::new(
                if is_often { "pop_often" } else { "pop" },
                Span::mixed_site(),
            );
            let words = quote!(#root::__private::Record::#pop(#tape));
            lines.extend(self.numbers_from(&taken.words, &words));
        }
        for &id in taken.any.iter().rev() {
            let name = self.writer.layout.name(id);
            lines.extend(quote!(let #name = #root::__private::kept(#tape);));
        }
        lines
    }

    /// The groups that the iterations of a loop leave, of these values.
    pub(super) fn groups_of(&self, values: &[Id]) -> Groups {
        let left = self.writer.sorted(values.iter().copied());
        let words = self.words_of(&left.words);
        let lanes = (!left.lanes.is_empty()).then(|| self.words_of_lanes(&left.lanes));
        self.groups(&left, "claimed", |group, others| {
            let lanes = lanes.map(|lanes| quote!(*#others = #lanes;));
            quote!(*#group = #words; #lanes)
        })
    }

    /// The groups that the iterations of a region take, from the last one on if the order matters.
    pub(super) fn groups_for(&self, region: &Region, order_matters: bool) -> Groups {
        let taken = self.taken_by(region);
        let name = if order_matters {
            "released_backwards"
        } else {
            "released"
        };
        self.groups(&taken, name, |group, others| {
            let words = self.numbers_from(&taken.words, &quote!(*#group));
            let lanes =
                (!taken.lanes.is_empty()).then(|| self.lanes_from(&taken.lanes, &quote!(*#others)));
            quote!(#words #lanes)
        })
    }

    fn groups(
        &self,
        values: &Left,
        name: &str,
        statements: impl FnOnce(&Ident, &Ident) -> TokenStream,
    ) -> Groups {
        let root = &self.writer.request.root;
        let [group, others] =
            ["group", "group_of_lanes"].map(|n| Ident::new(n, Span::mixed_site()));
        let [words, lanes] =
            [&values.words, &values.lanes].map(|values| Literal::usize_unsuffixed(values.len()));
        let statements = statements(&group, &others);
        let (with, group) = match &self.writer.lanes {
            Some(all) if !values.lanes.is_empty() => {
                let name = Ident::new(&format!("{name}_with_lanes"), Span::mixed_site());
                let width = &all.width;
                (
                    quote!(#root::__private::#name::<#words, #lanes, #width, _, _>),
                    quote!((#group, #others)),
                )
            }
            _ => {
                let name = Ident::new(name, Span::mixed_site());
                (
                    quote!(#root::__private::#name::<#words, _, _>),
                    quote!(#group),
                )
            }
        };
        Groups {
            with,
            group,
            statements,
        }
    }

    /// A list of values as one of words. Those of one type take one call, because rustc's checks of a
    /// function take time by the square of the calls in it.
    fn words_of(&self, values: &[Id]) -> TokenStream {
        let root = &self.writer.request.root;
        let words = values.iter().map(|&value| self.writer.read(value));
        if self.writer.are_alike(values) {
            return quote!(#root::__private::to_words([#(#words),*]));
        }
        quote!([#(#root::__private::Word::to_word(#words)),*])
    }

    /// The same of tangents along several directions.
    fn words_of_lanes(&self, values: &[Id]) -> TokenStream {
        let root = &self.writer.request.root;
        let lanes = values.iter().map(|&value| self.writer.read(value));
        if self.writer.are_alike(values) {
            return quote!(#root::__private::lanes_to_words([#(#lanes),*]));
        }
        let ty = |&value: &Id| {
            self.writer
                .lanes_type(Some(self.writer.function.node(value).ty))
        };
        let types = values.iter().map(ty);
        quote!([#(#types::to_words(#lanes)),*])
    }

    /// The values of words.
    fn numbers_from(&self, values: &[Id], words: &TokenStream) -> TokenStream {
        let root = &self.writer.request.root;
        let types: Vec<_> = values.iter().map(|&id| self.writer.type_of(id)).collect();
        let names = self.names_of(values);
        if let (true, Some(first)) = (self.writer.are_alike(values), types.first()) {
            return quote!(let [#(#names),*] = #root::__private::from_words::<#first, _>(#words););
        }
        quote! {
            let [#(#names),*] = #words;
            #(let #names = <#types as #root::__private::Word>::from_word(#names);)*
        }
    }

    /// The tangents of words.
    fn lanes_from(&self, values: &[Id], words: &TokenStream) -> TokenStream {
        let root = &self.writer.request.root;
        let names = self.names_of(values);
        if let (true, Some(&first)) = (self.writer.are_alike(values), values.first()) {
            let ty = self.writer.type_of(first);
            return quote! {
                let [#(#names),*] = #root::__private::lanes_from_words::<#ty, _, _>(#words);
            };
        }
        let ty = |&id: &Id| {
            self.writer
                .lanes_type(Some(self.writer.function.node(id).ty))
        };
        let types = values.iter().map(ty);
        quote! {
            let [#(#names),*] = #words;
            #(let #names = #types::from_words(#names);)*
        }
    }

    fn names_of(&self, values: &[Id]) -> Vec<&Ident> {
        let names = values.iter();
        names
            .filter_map(|&id| self.writer.layout.name(id))
            .collect()
    }

    /// What a region takes from the tape.
    fn taken_by(&self, region: &Region) -> Left {
        let function = self.writer.function;
        let nodes = region.nodes.iter();
        let taken = nodes.filter_map(|&id| match function.node(id).op {
            Op::Saved { slot, .. } | Op::Left { slot, .. } => Some((slot, id)),
            _ => None,
        });
        let mut taken: Vec<_> = taken.collect();
        taken.sort_unstable();
        self.writer.sorted(taken.into_iter().map(|(_, id)| id))
    }
}

impl Writer<'_> {
    fn sorted(&self, values: impl Iterator<Item = Id>) -> Left {
        let mut left = Left {
            words: Vec::new(),
            lanes: Vec::new(),
            any: Vec::new(),
        };
        for id in values {
            let list = if self.function.node(id).ty == Type::Any {
                &mut left.any
            } else if self.is_wide(id) {
                &mut left.lanes
            } else {
                &mut left.words
            };
            list.push(id);
        }
        left
    }

    /// Whether several values are numbers of one type.
    fn are_alike(&self, values: &[Id]) -> bool {
        let ty = |id: &Id| self.function.node(*id).ty;
        values.len() > 1
            && ty(&values[0]).float().is_some()
            && values.iter().all(|id| ty(id) == ty(&values[0]))
    }

    /// Whether the values that an iteration leaves can be a group: there is a word for sure.
    pub(super) fn is_group(&self, values: &[Id]) -> bool {
        values.iter().any(|&id| !self.is_wide(id))
    }
}
