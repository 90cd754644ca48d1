//! The items of an iterator: how a loop's pattern names them, and what they stand for.
//!
//! In goes what an item is made of and the user's pattern, out comes a pattern of constants for the
//! loop's header, where an element of an active list is an index, and the data of each name.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{ExprClosure, Pat};

use crate::graph::{Step, Type};
use crate::parse::Parser;
use crate::parse::iterators::handed::Handed;
use crate::parse::scope::identity;
use crate::parse::values::data::Data;
use crate::parse::values::place::{Extent, Place};
use crate::parse::variables::pattern;
use crate::request::Form;

/// What an item is made of.
pub(in crate::parse) enum Item<'e> {
    /// Something constant.
    Constant(Handed),
    /// A whole number that is another one in each iteration.
    Counter,
    /// An element of a list, or a part of it.
    Element(Box<Place>, Part),
    /// A tuple.
    Tuple(Vec<Item<'e>>),
    /// What a closure makes of an item.
    Mapped(Box<Item<'e>>, &'e ExprClosure),
}

impl Item<'_> {
    /// The item, when it is lent out to be changed.
    pub(in crate::parse) fn lent_mutably(mut self) -> Self {
        if let Self::Element(place, _) = &mut self {
            place.is_lent_mutably = true;
        }
        self
    }
}

/// Which part of a list an item is, by the index that is counted.
#[derive(Clone)]
pub(in crate::parse) enum Part {
    /// One element.
    One,
    /// As many elements as the words say, or those that are left.
    Many {
        length: TokenStream,
        may_be_short: bool,
        /// Whether the next part begins one element further on, and not where this one ends.
        overlap: bool,
        /// Whether the parts are counted from the end of the list.
        from_end: bool,
    },
}

/// What an item stands for once the pattern has named it.
pub(in crate::parse) enum Given<'e> {
    Words(TokenStream),
    Element(Box<Place>, Part, Ident),
    Tuple(Vec<Given<'e>>),
    Mapped(Box<Given<'e>>, &'e ExprClosure),
}

impl Parser<'_> {
    /// The pattern of a loop's items, and what they stand for unless the user's pattern says it.
    pub(in crate::parse) fn header<'e>(
        &mut self,
        item: &Item<'e>,
        pattern: Option<&Pat>,
    ) -> (TokenStream, Option<Given<'e>>) {
        if let (Item::Constant(_) | Item::Counter, Some(pattern)) = (item, pattern) {
            return (self.declare_item(item, pattern), None);
        }
        // Names of the user's stay in the header where they can, for what is copied reads them.
        let parts = match pattern.map(unwrapped) {
            Some(Pat::Tuple(tuple)) => Some(&tuple.elems),
            _ => None,
        };
        if let (Item::Tuple(items), Some(parts)) = (item, parts)
            && items.len() == parts.len()
        {
            let mut words = Vec::new();
            let mut given = Vec::new();
            for (item, part) in items.iter().zip(parts) {
                if let (Item::Constant(_) | Item::Counter, Pat::Ident(name)) = (item, part) {
                    words.push(self.declare_item(item, part));
                    let name = self.renamed(name.ident.to_token_stream());
                    given.push(Given::Words(name));
                } else if let Item::Constant(_) | Item::Counter = item {
                    let name = self.item_name("item");
                    words.push(name.to_token_stream());
                    given.push(Given::Words(name.to_token_stream()));
                } else {
                    let nested = self.plain_header(item);
                    words.push(nested.0);
                    given.push(nested.1);
                }
            }
            return (quote!((#(#words),*)), Some(Given::Tuple(given)));
        }
        let (words, given) = self.plain_header(item);
        (words, Some(given))
    }

    /// Declares the names that a pattern gives to something constant.
    fn declare_item(&mut self, item: &Item<'_>, pattern: &Pat) -> TokenStream {
        let words = self.declare_renamed(pattern);
        if pattern::is_changeable(pattern) {
            // The body may change what the header gave, and the backward sweep has the header alone.
            self.unsettle_names(pattern);
        } else if let (Item::Counter, Pat::Ident(name)) = (item, unwrapped(pattern)) {
            self.scopes.set_counter(&identity(&name.ident));
        } else if let Item::Constant(handed) = item {
            self.note_references(pattern, handed);
        }
        words
    }

    fn plain_header<'e>(&mut self, item: &Item<'e>) -> (TokenStream, Given<'e>) {
        match item {
            Item::Constant(_) => {
                let name = self.item_name("item").to_token_stream();
                (name.clone(), Given::Words(name))
            }
            Item::Counter => {
                let name = self.item_name("item");
                self.scopes.set_counter(&identity(&name));
                let name = name.to_token_stream();
                (name.clone(), Given::Words(name))
            }
            Item::Element(place, part) => {
                let name = self.item_name("k");
                self.scopes.set_counter(&identity(&name));
                let given = Given::Element(place.clone(), part.clone(), name.clone());
                (name.to_token_stream(), given)
            }
            Item::Tuple(items) => {
                let (words, given): (Vec<_>, Vec<_>) =
                    items.iter().map(|item| self.plain_header(item)).unzip();
                (quote!((#(#words),*)), Given::Tuple(given))
            }
            Item::Mapped(inner, closure) => {
                let (words, given) = self.plain_header(inner);
                (words, Given::Mapped(Box::new(given), closure))
            }
        }
    }

    fn item_name(&mut self, base: &str) -> Ident {
        self.names += 1;
        let name = Ident::new(&format!("{base}_{}", self.names), Span::mixed_site());
        self.scopes.declare(&name, Data::Constant);
        name
    }

    /// What an item stands for, in the body.
    pub(in crate::parse) fn item(&mut self, given: Given<'_>) -> Data {
        match given {
            Given::Words(words) => Data::Words(words),
            Given::Element(place, Part::One, name) => {
                let words = name.to_token_stream();
                Data::Place(self.counted(&place, &words))
            }
            Given::Element(
                place,
                Part::Many {
                    length,
                    may_be_short,
                    overlap,
                    from_end,
                },
                name,
            ) => {
                let base = &place.words;
                let count = place.count();
                let begin = if overlap {
                    name.to_token_stream()
                } else if from_end {
                    quote!((#count - #name * #length).saturating_sub(#length))
                } else {
                    quote!(#name * #length)
                };
                let end = if from_end {
                    quote!((#count - #name * #length))
                } else if may_be_short {
                    quote!(::core::cmp::Ord::min(#begin + #length, #count))
                } else {
                    quote!(#begin + #length)
                };
                let start = self.constant_node(begin.clone(), Type::Usize);
                let stop = self.constant_node(end.clone(), Type::Usize);
                let element = match place.form() {
                    Form::Array(element, ..) | Form::Slice(element) | Form::Vec(element) => {
                        (**element).clone()
                    }
                    _ => Form::Opaque,
                };
                let mut part = place.step(Step::Between, &Form::Slice(Box::new(element)));
                part.indices.extend([start, stop]);
                let count = if may_be_short {
                    quote!((#end - #begin))
                } else {
                    length.clone()
                };
                part.length = Some(count.clone());
                part.extent = Some(Extent {
                    count,
                    is_within: true,
                });
                part.size = length.to_string().parse().ok();
                part.words = quote!(#base[#begin..#end]);
                part.offsets.push(Some(begin));
                Data::Place(part)
            }
            Given::Tuple(parts) => {
                Data::Tuple(parts.into_iter().map(|part| self.item(part)).collect())
            }
            Given::Mapped(inner, closure) => {
                let data = self.item(*inner);
                self.apply(closure, vec![data])
            }
        }
    }
}

/// A pattern without a type, parentheses or a reference around it.
pub(in crate::parse) fn unwrapped(pattern: &Pat) -> &Pat {
    match pattern {
        Pat::Type(typed) => unwrapped(&typed.pat),
        Pat::Paren(inner) => unwrapped(&inner.pat),
        Pat::Reference(inner) => unwrapped(&inner.pat),
        other => other,
    }
}
