//! Tuples of numbers and constants in lists, as in `Vec<(usize, f64)>`.
//!
//! In goes `(i, x * y)`, out comes a variable that begins with `(i, 0.0)`, and the node that stores the number. Its type is that
//! which the list is declared with, or else what the words of the constants say.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Expr, Lit, Pat, Type};

use crate::graph::Init;
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::expression::is_integer;
use crate::parse::scope::identity;
use crate::parse::values::built::put_together;
use crate::parse::values::data::Data;
use crate::parse::values::place::Place;
use crate::parse::variables::cell::collected_into;

impl Parser<'_> {
    /// Whether there is a tuple in a value that has constants beside numbers, which are certainly no floats.
    pub(in crate::parse) fn has_mixed(&self, data: &Data) -> bool {
        if !self.program.repeats {
            return false;
        }
        match data {
            Data::Array(parts) => parts.iter().any(|part| self.has_mixed(part)),
            Data::Tuple(parts) => parts.iter().any(|part| match part {
                Data::Words(words) => syn::parse2::<Expr>(words.clone()).is_ok_and(|expr| {
                    crate::parse::facts::flow::is_whole(&expr)
                        || self.like_constant(&expr).is_some()
                }),
                Data::Truth(_) => true,
                part => self.has_mixed(part),
            }),
            _ => false,
        }
    }

    /// Whether a tuple is put into a list that is declared as one of numbers and constants.
    pub(in crate::parse) fn is_mixed_in(&self, list: &Place, data: &Data) -> bool {
        let is_declared = list
            .cell()
            .is_some_and(|cell| self.lists.like.contains_key(&cell));
        matches!(data, Data::Tuple(_)) && (is_declared || self.has_mixed(data))
    }

    /// Such a value as a variable of ours, which is put into a list.
    pub(in crate::parse) fn mixed(
        &mut self,
        list: Option<usize>,
        data: Data,
        expr: &Expr,
    ) -> Option<Place> {
        let known = list.and_then(|cell| self.lists.like.get(&cell).cloned());
        let like = known.or_else(|| self.like_parts(&data));
        let Some(like) = like else {
            self.refuse_type(expr);
            return None;
        };
        if let Some(cell) = list {
            self.lists.like.entry(cell).or_insert_with(|| like.clone());
        }
        self.typed_value(data, like, expr)
    }

    fn refuse_type(&mut self, expr: &Expr) {
        self.errors.push_shared(
            expr,
            "nothing says of which type the constants in this tuple are",
            "write the type of the list, as in `let mut list: Vec<(usize, f64)> = Vec::new();`",
        );
    }

    /// A variable of ours with words of its type, since whole numbers that it begins with may be of any.
    fn typed_value(&mut self, data: Data, like: TokenStream, expr: &Expr) -> Option<Place> {
        let place = self.own_value_like(data, None, expr)?;
        if let Some(cell) = place.cell() {
            let root = self.root;
            let known = self.builder.cell_mut(cell);
            if let Init::Words(words) = &known.init {
                known.init = Init::Words(quote!(#root::__private::of_type(|| #like, #words)));
            }
            self.builder.set_fleeting(cell, Init::Words(like));
        }
        Some(place)
    }

    /// A variable that begins with an array of such tuples.
    pub(in crate::parse) fn mixed_array(
        &mut self,
        data: &Data,
        pattern: &Pat,
        init: &Expr,
    ) -> Option<Data> {
        let is_array = matches!(data, Data::Array(_) | Data::Tuple(_));
        if !is_array || !self.has_mixed(data) {
            return None;
        }
        let root = self.root;
        let written = match pattern {
            Pat::Type(typed) => {
                let ty = &typed.ty;
                Some(quote!(#root::__private::any::<#ty>()))
            }
            _ => None,
        };
        let like = written.or_else(|| self.like_parts(data));
        let Some(like) = like else {
            self.refuse_type(init);
            return Some(Data::Mistake);
        };
        let place = self.typed_value(data.clone(), like, init);
        Some(place.map_or(Data::Mistake, Data::Place))
    }

    /// Says of which type the elements of a list are that begins with words.
    pub(in crate::parse) fn say_elements(&mut self, cell: usize, pattern: &Pat, init: &Expr) {
        let like = self.type_of_elements(pattern, init).or_else(|| {
            let Expr::Macro(call) = bare(init) else {
                return None;
            };
            let tokens = &call.mac.tokens;
            let list: syn::ExprArray = syn::parse2(quote!([#tokens])).ok()?;
            let first = list.elems.into_iter().next()?;
            let is_tuple = matches!(first, Expr::Tuple(_)) && call.mac.path.is_ident("vec");
            is_tuple.then(|| like_words(&first)).flatten()
        });
        if let Some(like) = like {
            self.lists.like.insert(cell, like);
        }
    }

    /// Words of the type of the tuples that a list holds, where the text writes it out.
    pub(in crate::parse) fn type_of_elements(
        &self,
        pattern: &Pat,
        init: &Expr,
    ) -> Option<TokenStream> {
        let ty = match pattern {
            Pat::Type(typed) => &typed.ty,
            _ => collected_into(init)?,
        };
        let element = crate::request::element_of_vec(ty)?;
        let is_open = |token| matches!(token, proc_macro2::TokenTree::Ident(word) if word == "_");
        let Type::Tuple(tuple) = element else {
            return None;
        };
        let known = tuple.elems.iter().any(crate::request::is_constant_type)
            && !tuple
                .elems
                .iter()
                .any(|part| matches!(part, Type::Infer(_)))
            && !element.to_token_stream().into_iter().any(is_open);
        let root = self.root;
        known.then(|| quote!(#root::__private::any::<#element>()))
    }

    /// Words of the type of a value, where those of its constants say it.
    fn like_parts(&self, data: &Data) -> Option<TokenStream> {
        if let Data::Array(parts) = data {
            // The elements are of one type, which one of them may say.
            let element = parts.iter().find_map(|part| self.like_parts(part))?;
            let elements = parts.iter().map(|_| &element);
            return Some(quote!([#(#elements),*]));
        }
        put_together(data, &mut |part| match part {
            Data::Number(_) => Some(self.zero().0),
            Data::Truth(_) => Some(quote!(false)),
            Data::Words(words) => self.like_constant(&syn::parse2(words.clone()).ok()?),
            Data::Place(place) => {
                let ty = self.type_of(&self.known_form(place))?;
                let root = self.root;
                Some(quote!(#root::__private::any::<#ty>()))
            }
            _ => None,
        })
    }

    /// Words of the type of a constant: a counter is a `usize`, and so is a length.
    fn like_constant(&self, expr: &Expr) -> Option<TokenStream> {
        match bare(expr) {
            Expr::Path(path) => {
                let name = identity(path.path.get_ident()?);
                self.scopes.is_counter(&name).then(|| quote!(0_usize))
            }
            Expr::MethodCall(call) if call.method == "len" => Some(quote!(0_usize)),
            Expr::Binary(binary) => {
                let left = self.like_constant(&binary.left);
                left.or_else(|| self.like_constant(&binary.right))
            }
            other => like_words(other),
        }
    }
}

/// Words of the type of others, which mention no variable.
fn like_words(expr: &Expr) -> Option<TokenStream> {
    match bare(expr) {
        Expr::Lit(literal) => match &literal.lit {
            // Which integer it is without a suffix, its use says elsewhere.
            Lit::Int(number) if number.suffix().is_empty() => None,
            Lit::Int(_) | Lit::Float(_) | Lit::Bool(_) | Lit::Char(_) => {
                Some(literal.to_token_stream())
            }
            _ => None,
        },
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Neg(_)) => like_words(&unary.expr),
        Expr::Tuple(tuple) => {
            let parts: Option<Vec<_>> = tuple.elems.iter().map(like_words).collect();
            let parts = parts?;
            Some(quote!((#(#parts,)*)))
        }
        Expr::Cast(cast) if is_integer(&cast.ty) => {
            let ty = &cast.ty;
            Some(quote!((0 as #ty)))
        }
        _ => None,
    }
}
