//! Parts of a list that a loop goes through: `windows`, `chunks` and their kind.
//!
//! In goes `x.chunks(3)`, out comes an iterator over as many numbers as there are parts, with what says which elements a part has.

#![allow(
    clippy::result_large_err,
    reason = "what is no iterator is given back as it was read, once for a loop"
)]

use proc_macro2::Literal;
use quote::{ToTokens, quote};
use syn::{Expr, ExprMethodCall};

use crate::parse::Parser;
use crate::parse::iterators::item::{Item, Part};
use crate::parse::iterators::iterate::Source;
use crate::parse::values::data::Data;
use crate::parse::values::index::operand;

impl Parser<'_> {
    /// `windows`, `chunks` and their kind.
    pub(in crate::parse) fn parts<'e>(
        &mut self,
        call: &'e ExprMethodCall,
        name: &str,
        length: &Expr,
    ) -> Result<Source<'e>, Data> {
        let place = self.list_place(&call.receiver)?;
        let data = self.whole_value(length);
        let length = match &data {
            Data::Mistake | Data::Never => return Err(data),
            Data::Words(words) => words.clone(),
            Data::Place(place) => place.words.clone(),
            _ => self.words(length),
        };
        let length = if self.is_pure(&length) {
            length
        } else {
            self.name_words(length)
        };
        let count = place.count();
        let known = count.to_string();
        let known = known.trim_matches(['(', ')', ' ']).parse::<usize>();
        let count = match known {
            Ok(known) => Literal::usize_suffixed(known).into_token_stream(),
            Err(_) => self.counted_once(count),
        };
        let length = operand(&length);
        let iterator = match name {
            "windows" => match length.to_string().parse::<usize>().ok().filter(|&n| n > 0) {
                Some(1) => quote!(0..#count),
                // Counted by the last element of each window, LLVM sees that all are within the list.
                Some(n) => {
                    let less = Literal::usize_unsuffixed(n - 1);
                    quote!((#less..#count).map(|last| last - #less))
                }
                None => quote!((0..(#count + 1).saturating_sub(#length))),
            },
            "chunks" | "chunks_mut" | "rchunks" => quote!(0..#count.div_ceil(#length)),
            _ => quote!(0..#count / #length),
        };
        Ok(Source {
            is_double_ended: self.is_pure(&count),
            is_exact: true,
            iterator,
            filters: Vec::new(),
            count: None,
            item: Item::Element(
                Box::new(place),
                Part::Many {
                    length,
                    may_be_short: name.contains("chunks") && !name.contains("exact"),
                    overlap: name == "windows",
                    from_end: name == "rchunks",
                },
            ),
        })
    }
}
