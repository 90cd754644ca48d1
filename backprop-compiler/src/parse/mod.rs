//! Stage 1, syn to graph: the body of a closure becomes a [`Function`].
//!
//! An expression that no active value flows through is not looked at: its words are copied. All
//! mistakes are pushed to the diagnostics; what is wrong becomes [`Data::Mistake`], which is
//! silent from there on, so that one mistake gives one message.

mod assign;
mod branch;
mod call;
mod constant;
mod data;
mod exits;
mod expression;
mod mention;
mod operator;
mod pattern;
mod place;
mod scope;
mod statement;

use std::collections::HashSet;
use std::rc::Rc;

use proc_macro2::Ident;

use crate::diagnostics::Diagnostics;
use crate::graph::{Builder, Float, Function, Op, Spelling, Type};
use crate::request::{Form, Request};

use self::data::Data;
use self::scope::Scopes;

/// What the stage knows while it reads.
struct Parser<'a> {
    errors: &'a mut Diagnostics,
    /// The path of the crate whose private module emitted code calls.
    root: &'a proc_macro2::TokenStream,
    builder: Builder,
    scopes: Scopes,
    /// The type of a number that nothing else says the type of.
    float: Float,
    /// How many names of ours the copied words have so far.
    names: usize,
    /// The paths that rustc has been asked about.
    checked: HashSet<String>,
}

/// The function that a closure's body says, or nothing where there are mistakes.
pub(crate) fn closure(request: &Request, errors: &mut Diagnostics) -> Option<Function> {
    let float = request
        .variables()
        .next()
        .map_or(Float::F64, |(_, _, form)| form.float());
    let mut parser = Parser {
        errors,
        root: &request.root,
        builder: Builder::default(),
        scopes: Scopes::new(Rc::clone(&request.deep)),
        float,
        names: 0,
        checked: HashSet::new(),
    };
    for (place, parameter) in request.parameters.iter().enumerate() {
        let data = match &parameter.form {
            None => Data::Constant,
            Some(form) => parser.parameter(place, &parameter.name, form),
        };
        parser.scopes.declare(&parameter.name, data);
    }
    let body = &*request.closure.body;
    exits::refuse(request.deep.whole(body), parser.errors);
    let data = parser.body(body);
    let result = match data {
        Data::Never => Some(parser.number_of_never()),
        data => parser.result(&data, body),
    };
    let Parser {
        builder, errors, ..
    } = parser;
    errors
        .is_empty()
        .then(|| builder.finish(result.into_iter().collect()))
}

impl Parser<'_> {
    /// What a parameter's name stands for: a number at once, the rest place by place.
    fn parameter(&mut self, parameter: usize, name: &Ident, form: &Form) -> Data {
        let place = place::Place::root(parameter, form);
        match form {
            Form::Float(float) => {
                self.builder.span = name.span();
                let op = Op::Element {
                    parameter,
                    path: Vec::new(),
                };
                let ty = Type::Float(*float);
                let id = self.builder.spelled(op, Vec::new(), ty, Spelling::Operator);
                self.builder.name(id, &name.to_string().into());
                Data::Number(id)
            }
            _ => Data::Place(place),
        }
    }
}
