//! What a function gives: one number, or several in a variable.
//!
//! In goes what the body was read as; out comes the node of the number, or the outcome of the function is set.

use syn::{Expr, Stmt};

use crate::graph::{Base, Cell, Id, Init, Op, Outcome, Target, Type};
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::declared_form;
use crate::parse::values::data::{Data, Pattern};
use crate::request::{Form, Request, form_of_type};

impl Parser<'_> {
    /// What the body gives: the node of the number, if it is one.
    pub(in crate::parse) fn outcome(
        &mut self,
        request: &Request,
        data: Data,
        body: &Expr,
    ) -> Option<Id> {
        match data {
            Data::Never if self.result_type.is_some() && self.result_cell.is_some() => {
                self.whole_result(&Data::Never, body);
                None
            }
            Data::Never => Some(self.number_of_never()),
            // The head has been told that there is no such result.
            _ if request.is_function && gives_nothing(&request.closure.output) => None,
            data if request.gives_array => {
                self.array_result(&data, &request.closure.output, body);
                None
            }
            data if request.is_function && !self.gives_number(request) => {
                let form = match &request.closure.output {
                    syn::ReturnType::Type(_, ty) => declared_form(ty, &request.scalars),
                    syn::ReturnType::Default => None,
                };
                if !self.refuse_result(&data, body, form.as_ref()) {
                    self.whole_result(&data, body);
                }
                None
            }
            data => self.result(&data, body),
        }
    }

    /// The result of the closure.
    pub(in crate::parse) fn result(&mut self, data: &Data, body: &Expr) -> Option<Id> {
        if self.refuse_result(data, body, None) {
            return None;
        }
        let last = last_expression(body);
        if let Data::Tuple(_) | Data::Array(_) | Data::Place(_) | Data::Truth(_) = data
            && !is_number_place(data)
        {
            let message = format!("the result is {}, not one number", data.description());
            self.errors.push_shared(last, &message, "return one float");
            return None;
        }
        self.number(data, last)
    }

    /// Whether the result of a function is one number, as its type says.
    pub(in crate::parse) fn gives_number(&self, request: &Request) -> bool {
        match &request.closure.output {
            syn::ReturnType::Type(_, ty) => {
                let form = form_of_type(ty, self.scalars);
                matches!(form, Some(Form::Float(_)))
            }
            syn::ReturnType::Default => true,
        }
    }

    /// The result of a function that is an array, a tuple or a struct, in a variable.
    pub(in crate::parse) fn whole_result(&mut self, data: &Data, body: &Expr) {
        let last = last_expression(body);
        if let Some(cell) = self.result_cell {
            self.merge_whole(cell, data, last);
            return;
        }
        let target = match data {
            Data::Mistake => return,
            Data::Place(place) => {
                let place = place.clone();
                if place.cell().is_some() && place.path.is_empty() {
                    place.target()
                } else {
                    let init = Init::Copy(place.target());
                    let args = place.indices.clone();
                    self.result_variable(init, args)
                }
            }
            Data::Constant | Data::Words(_) => {
                let words = match data {
                    Data::Words(words) => words.clone(),
                    _ => self.words(last),
                };
                self.result_variable(Init::Words(words), Vec::new())
            }
            data => {
                let built = self.built(data, last);
                if let Some(place) = built.or_else(|| self.result_of_lists(data, last)) {
                    self.builder.set_outcome(Outcome::Place(place.target()));
                    return;
                }
                let Some(data) = self.all_numbers(data, last) else {
                    return;
                };
                let mut nodes = Vec::new();
                let Some(shape) = data.flatten(&mut nodes) else {
                    self.unexpected(&data, "a value", last);
                    return;
                };
                self.result_variable(Init::Numbers(shape), nodes)
            }
        };
        self.builder.set_outcome(Outcome::Place(target));
    }

    fn result_variable(&mut self, init: Init, args: Vec<Id>) -> Target {
        let cell = self.builder.cell(Cell {
            name: "result".into(),
            ident: None,
            length: None,
            init,
            ty: None,
        });
        self.builder.node(Op::Declare(cell), args, Type::Unit);
        Target::whole(Base::Cell(cell))
    }

    /// A number for a body that never ends.
    pub(in crate::parse) fn number_of_never(&mut self) -> Id {
        self.builder.placeholder(Type::Float(self.float))
    }
}

/// Whether it is a part of a parameter that is one number.
fn is_number_place(data: &Data) -> bool {
    matches!(data, Data::Place(place)
        if matches!(place.pattern(), Pattern::Number)
            || matches!(place.form(), Form::Opaque))
}

/// The expression that a body ends with.
pub(in crate::parse) fn last_expression(body: &Expr) -> &Expr {
    let mut expr = bare(body);
    while let Expr::Block(block) = expr
        && let Some(Stmt::Expr(last, None)) = block.block.stmts.last()
    {
        expr = bare(last);
    }
    expr
}

/// Whether a function's result is none that could be differentiated.
fn gives_nothing(output: &syn::ReturnType) -> bool {
    match output {
        syn::ReturnType::Default => true,
        syn::ReturnType::Type(_, ty) => crate::request::function::is_no_result(ty),
    }
}
