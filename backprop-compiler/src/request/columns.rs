//! Parameters whose numbers stand in a row, so that derivatives by them have the shape of a matrix.
//!
//! In go the forms of the differentiated parameters, out comes which of the shapes they have that all agree on: `|x, y|` has a
//! column for each parameter, `|x: [f64; 3]|` one for each element.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ReturnType;

use super::{Form, Request};
use crate::graph::Step;

/// The columns of a matrix of derivatives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Columns {
    /// One for each of these parameters, which are numbers of one type.
    Numbers(Vec<usize>),
    /// One for each element of a parameter that is an array, with its length where the text says it.
    Array(usize, Option<u32>),
    /// One for each element of a parameter that is a slice.
    Slice(usize),
}

impl Request {
    /// The columns of a matrix of derivatives by the parameters; nothing where they have no agreed form.
    pub(crate) fn columns(&self) -> Option<Columns> {
        let variables: Vec<_> = self
            .variables()
            .map(|(place, _, form)| (place, form))
            .collect();
        if let &[(place, form)] = variables.as_slice() {
            let form = match form {
                Form::Reference(inner) => inner,
                other => other,
            };
            match form {
                Form::Array(element, _, length) if is_number(element) => {
                    return Some(Columns::Array(place, *length));
                }
                Form::Slice(element) if is_number(element) => return Some(Columns::Slice(place)),
                _ => {}
            }
        }
        let float = variables.first()?.1.float();
        variables
            .iter()
            .all(|(_, form)| matches!(form, Form::Float(of) if Some(*of) == float))
            .then(|| Columns::Numbers(variables.iter().map(|&(place, _)| place).collect()))
    }

    /// How many numbers the array has that a closure says it gives, as written.
    pub(crate) fn length_of_result(&self) -> Option<TokenStream> {
        match &self.closure.output {
            ReturnType::Type(_, ty) => {
                super::length_of_array(ty, &self.scalars).map(ToTokens::to_token_stream)
            }
            ReturnType::Default => None,
        }
    }

    /// The numbers that the columns are for, each by the way to it; nothing where the text does not say how many there are.
    pub(crate) fn numbers(&self) -> Option<Vec<(usize, Vec<Step>)>> {
        match self.columns()? {
            Columns::Numbers(places) => Some(
                places
                    .into_iter()
                    .map(|place| (place, Vec::new()))
                    .collect(),
            ),
            Columns::Array(place, Some(length)) => {
                Some((0..length).map(|n| (place, vec![Step::Index(n)])).collect())
            }
            Columns::Array(_, None) | Columns::Slice(_) => None,
        }
    }
}

fn is_number(form: &Form) -> bool {
    matches!(form, Form::Float(_))
}
