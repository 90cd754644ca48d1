//! What is done to a field of which the text does not say whether it is built of floats.
//!
//! In goes a place, out comes whether rustc must choose what is done there by the type, and the words that let it:
//! `{ use WithoutFloats as _; Part(&mut state.mode).clear() }`.

use proc_macro2::TokenStream;
use quote::quote;

use super::expression::Writer;
use crate::graph::{Base, Function, Init, Step, Target};

impl Writer<'_> {
    /// Whether what is at the end of a way may be no float and no list of these: a field, or a copy of one.
    pub(super) fn is_unsure(&self, target: &Target) -> bool {
        is_unsure(self.function, target)
    }

    pub(super) fn may_be_field(&self, init: &Init) -> bool {
        may_be_field(self.function, init)
    }

    /// Words in which a method of a trait is found where the type has none of the name.
    pub(super) fn by_type(&self, of: &TokenStream, words: &TokenStream) -> TokenStream {
        let root = &self.request.root;
        quote!({
            #[allow(unused_imports)]
            use #root::__private::#of as _;
            #root::__private::#words
        })
    }
}

/// The same of a way in a function.
pub(super) fn is_unsure(function: &Function, target: &Target) -> bool {
    match (target.path.last(), target.base) {
        (Some(step), _) => is_field(step),
        (None, Base::Cell(cell)) => {
            let known = &function.cells[cell];
            known.ty.is_none() && may_be_field(function, &known.init)
        }
        (None, _) => false,
    }
}

/// The same of what a variable begins with.
pub(super) fn may_be_field(function: &Function, init: &Init) -> bool {
    match init {
        Init::Copy(target) | Init::ZerosLike(target) | Init::Taken(target) => {
            is_unsure(function, target)
        }
        Init::Recalled(like) | Init::Later(Some(like)) => may_be_field(function, like),
        Init::RecalledPart(like, path) => match path.last() {
            Some(step) => is_field(step),
            None => may_be_field(function, like),
        },
        _ => false,
    }
}

fn is_field(step: &Step) -> bool {
    matches!(step, Step::Named(_) | Step::Field(_))
}
