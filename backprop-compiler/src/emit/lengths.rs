//! Lists that get longer or shorter, or whose elements go round, as statements.
//!
//! In goes a node that does it, out comes the line of it: `points.push(owned(&item));`, or in the backward sweep
//! `grow(&mut dpoints, &mut tape);`.

use proc_macro2::TokenStream;
use quote::quote;

use super::region::Statements;
use crate::graph::{Node, Target, Work};

impl Statements<'_> {
    pub(super) fn resize(
        &self,
        work: Work,
        to: &Target,
        from: &Target,
        node: &Node,
    ) -> TokenStream {
        let writer = self.writer;
        let root = &writer.request.root;
        let (to_args, from_args) = node.args.split_at(to.arguments());
        match work {
            Work::SaveShape => {
                let is_unsure = writer.is_unsure(to);
                let to = writer.lend(to, to_args);
                let tape = self.tape();
                if is_unsure {
                    let words = quote!(Field(#to).save_shape(#tape));
                    let save = writer.by_type(&quote!(WithoutFloats), &words);
                    return quote!(#save;);
                }
                quote!(#root::__private::save_shape(#to, #tape);)
            }
            Work::Reshape => {
                let is_unsure = writer.is_unsure(to);
                let to = writer.lend_to_change(to, to_args);
                let tape = self.tape();
                if is_unsure {
                    let words = quote!(Part(#to).reshape(#tape));
                    let clear = writer.by_type(&quote!(WithoutFloats), &words);
                    return quote!(#clear;);
                }
                quote!(#root::__private::reshape(#to, #tape);)
            }
            Work::Append => {
                let copy = writer.copy_of(from.base);
                let from = writer.lend(from, from_args);
                let to = writer.place(to, to_args);
                quote!(#to.push(#copy(#from));)
            }
            Work::Drop => {
                let to = writer.place(to, to_args);
                quote!(let _ = #to.pop();)
            }
            Work::SaveLast => {
                let (to, tape) = (writer.lend(to, to_args), self.tape());
                quote!(#root::__private::save_last(#to, #tape);)
            }
            Work::Grow => {
                let (to, tape) = (writer.lend_to_change(to, to_args), self.tape());
                quote!(#root::__private::grow(#to, #tape);)
            }
            Work::GrowLike => {
                let zeros = writer.zeros_for(to.base, from.base);
                let from = writer.lend(from, from_args);
                let to = writer.place(to, to_args);
                quote!(#to.push(#zeros(#from));)
            }
            Work::Rotate { right } => {
                let to = writer.place(to, to_args);
                let count = from_args.last().map(|&count| writer.read(count));
                if right {
                    quote!(#to.rotate_right(#count);)
                } else {
                    quote!(#to.rotate_left(#count);)
                }
            }
            _ => TokenStream::new(),
        }
    }
}
