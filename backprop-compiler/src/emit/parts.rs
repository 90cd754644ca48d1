//! What the text says of the parts of parameters and variables.
//!
//! In go a request and a function, out comes whether a way through a tangent passes lists, arrays and tuples alone: `p.x` is a
//! field of a struct, whose tangents along several directions are not a struct with such a field.

use crate::graph::{Base, Function, Init, Shape, Step, Target};
use crate::request::{Form, Request};

/// What is known of the parts of everything.
pub(super) struct Parts<'a> {
    request: &'a Request,
    function: &'a Function,
}

/// What is known of one value.
#[derive(Clone, Copy)]
enum Known<'a> {
    Form(&'a Form),
    Shape(&'a Shape),
    /// Neither is it known whether it is a struct.
    Nothing,
}

impl<'a> Parts<'a> {
    pub(super) fn of(request: &'a Request, function: &'a Function) -> Self {
        Self { request, function }
    }

    /// Whether no part on a way is a field of what may be a struct.
    pub(super) fn has_way(&self, base: Base, path: &[Step]) -> bool {
        let is_field = |step: &Step| matches!(step, Step::Field(_) | Step::Named(_));
        !path.iter().any(is_field) || Self::walk(self.base(base), path).is_some()
    }

    /// What is at the end of a way; nothing if a field of something unknown is on it.
    fn walk(mut known: Known<'a>, path: &[Step]) -> Option<Known<'a>> {
        for step in path {
            known = match (known, step) {
                (_, Step::Named(_)) => return None,
                (Known::Form(form), _) => form_of_part(form, step)?,
                (Known::Shape(Shape::Tuple(parts)), Step::Field(n)) => {
                    Known::Shape(parts.get(*n as usize)?)
                }
                (_, Step::Field(_)) => return None,
                (Known::Shape(Shape::Array(parts)), Step::Index(_) | Step::Dynamic) => {
                    Known::Shape(parts.first()?)
                }
                (known, Step::From | Step::To | Step::Between) => known,
                _ => Known::Nothing,
            };
        }
        Some(known)
    }

    fn base(&self, base: Base) -> Known<'a> {
        let mut base = base;
        // A variable that is shaped like another was declared after it.
        loop {
            let cell = match base {
                Base::Parameter(parameter) | Base::Gradient(parameter) => {
                    return self.parameter(parameter);
                }
                Base::Cell(cell) => cell,
            };
            match &self.function.cells[cell].init {
                Init::Numbers(shape) | Init::ZerosInShape(shape) => return Known::Shape(shape),
                Init::Copy(like) | Init::ZerosLike(like) | Init::Taken(like) => {
                    let Target { base: like, path } = like;
                    if !path.is_empty() || matches!(like, Base::Cell(like) if *like == cell) {
                        return Known::Nothing;
                    }
                    base = *like;
                }
                _ => return Known::Nothing,
            }
        }
    }

    /// What a parameter is made of: the function's own, or the tangent of one.
    fn parameter(&self, parameter: usize) -> Known<'a> {
        let count = self.request.parameters.len();
        let own = parameter.checked_sub(count + 1).unwrap_or(parameter);
        let own = self.request.parameters.get(own);
        own.and_then(|own| own.form.as_ref())
            .map_or(Known::Nothing, Known::Form)
    }
}

/// What a part of a value is made of; nothing if it is a field of something unknown.
fn form_of_part<'a>(mut form: &'a Form, step: &Step) -> Option<Known<'a>> {
    while let Form::Reference(inner) = form {
        form = inner;
    }
    Some(match (form, step) {
        (Form::Tuple(fields), Step::Field(n)) => Known::Form(fields.get(*n as usize)?),
        (_, Step::Field(_)) => return None,
        (_, Step::From | Step::To | Step::Between) => Known::Form(form),
        (Form::Array(element, ..) | Form::Slice(element) | Form::Vec(element), _) => {
            Known::Form(element)
        }
        _ => Known::Nothing,
    })
}
