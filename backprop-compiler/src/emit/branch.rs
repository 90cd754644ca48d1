//! Branches as statements.
//!
//! In goes a node that owns the regions of a branch, out comes `let (a, b) = if .. { .. } else { .. };`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::region::Statements;
use crate::graph::{Id, Op, Region};

impl Statements<'_> {
    /// A branch, and the names of what it gives.
    pub(super) fn branch(&self, id: Id) -> TokenStream {
        let function = self.writer.function;
        let layout = &self.writer.layout;
        let node = function.node(id);
        let count = node
            .regions
            .first()
            .map_or(0, |region| region.results.len());
        let is_wide = |place: usize| {
            let mut results = node.regions.iter().map(|region| region.results[place]);
            results.any(|result| self.writer.is_wide(result))
        };
        let wide: Vec<bool> = (0..count).map(is_wide).collect();
        let arms: Vec<_> = node
            .regions
            .iter()
            .map(|region| self.arm(region, &wide))
            .collect();
        let branch = match &node.op {
            Op::If => {
                let condition = self.writer.read(node.args[0]);
                let (then, otherwise) = (&arms[0], &arms[1]);
                if otherwise.is_empty() {
                    quote!(if #condition { #then })
                } else {
                    quote!(if #condition { #then } else { #otherwise })
                }
            }
            Op::Match(index) => {
                let words = &function.matches[*index];
                let (scrutinee, patterns) = (&words.scrutinee, &words.arms);
                quote!(match #scrutinee { #(#patterns => { #arms })* })
            }
            _ => {
                let choice = self.writer.read(node.args[0]);
                let last = arms.len().saturating_sub(1);
                let numbers = (0..last).map(proc_macro2::Literal::usize_unsuffixed);
                let (arms, rest) = arms.split_at(last);
                quote!(match #choice { #(#numbers => { #arms })* _ => { #(#rest)* } })
            }
        };
        if count == 0 {
            return branch;
        }
        let names: Vec<_> = (0..count)
            .map(|place| {
                let name = layout
                    .result(id, place)
                    .and_then(|result| layout.name(result));
                name.map_or_else(|| quote!(_), ToTokens::to_token_stream)
            })
            .collect();
        let pattern = if let [one] = names.as_slice() {
            one.clone()
        } else {
            quote!((#(#names),*))
        };
        if layout.hoisted[id.index()] {
            quote!(#pattern = #branch;)
        } else {
            quote!(let #pattern = #branch;)
        }
    }

    /// The statements of a region with what it gives, some of which has several tangents.
    fn arm(&self, region: &Region, wide: &[bool]) -> TokenStream {
        let mut body = self.take(region, true);
        body.extend(self.region(region));
        let results: Vec<_> = region
            .results
            .iter()
            .zip(wide)
            .map(|(&id, &is_wide)| self.writer.read_as(id, is_wide))
            .collect();
        match results.as_slice() {
            [] => body,
            [one] => quote!(#body #one),
            several => quote!(#body (#(#several),*)),
        }
    }
}
