//! Changes of variables in memory.
//!
//! In goes a place with what is put there, out come the nodes that do it: `s = s + x` becomes one
//! that adds to `s`, and an array its elements' one by one.

use syn::Expr;
use syn::spanned::Spanned;

use crate::graph::{Id, Init, Op, Spelling, Step, Type, Work};
use crate::parse::Parser;
use crate::parse::values::built::is_float;
use crate::parse::values::data::Data;
use crate::parse::values::place::Place;
use crate::request::Form;

impl Parser<'_> {
    /// Puts a value into a variable or a part of one.
    pub(in crate::parse) fn store_in(&mut self, place: &Place, value: Data, expr: &Expr) -> Data {
        self.builder.span = expr.span();
        let value = match value {
            // What is read from a variable that is changed at once is copied first.
            Data::Place(from)
                if from.cell().is_some()
                    && from.cell() == place.cell()
                    && !self.is_one_number(&from) =>
            {
                self.snapshot(Data::Place(from), expr)
            }
            value => value,
        };
        match value {
            Data::Mistake | Data::Never => return value,
            Data::Array(parts) => {
                for (n, part) in (0..).zip(parts) {
                    let step = place.step(Step::Index(n), &Form::Opaque);
                    self.store_in(&step, part, expr);
                }
            }
            Data::Tuple(parts) => {
                for (n, part) in (0..).zip(parts) {
                    let step = place.step(Step::Field(n), &Form::Opaque);
                    self.store_in(&step, part, expr);
                }
            }
            Data::Struct(_, fields) => {
                for (name, part) in fields {
                    let step = place.step(Step::to_field(&name), &Form::Opaque);
                    self.store_in(&step, part, expr);
                }
            }
            Data::Place(from) if !self.is_one_number(&from) && !self.is_one_number(place) => {
                self.work(self.work_of_assignment(place, &from), place, &from);
                if let Some(cell) = place.cell() {
                    self.touch(cell);
                }
            }
            Data::Truth(id) => self.store_number(place, id),
            Data::Words(words) if self.is_unsure(place) && !is_float(&words) => {
                let constant = self.constant_variable(words);
                return self.store_in(place, Data::Place(constant), expr);
            }
            Data::Words(_) | Data::Constant if self.has_several_numbers(place) => {
                let words = match value {
                    Data::Words(words) => words,
                    _ => self.words(expr),
                };
                let constant = self.constant_variable(words);
                return self.store_in(place, Data::Place(constant), expr);
            }
            value => {
                let Some(id) = self.number(&value, expr) else {
                    return Data::Mistake;
                };
                self.store_number(place, id);
            }
        }
        Data::Tuple(Vec::new())
    }

    /// Whether a place is a field, or a whole variable, that is not known to be a number.
    fn is_unsure(&self, place: &Place) -> bool {
        match (place.form(), place.path.last()) {
            (Form::Opaque, Some(Step::Named(name))) => !self.program.floats.contains(&**name),
            (Form::Opaque, Some(Step::Field(_))) => true,
            (Form::Opaque, None) => !self.is_one_number(place),
            _ => false,
        }
    }

    /// Whether a place is known to hold more than one number.
    fn has_several_numbers(&self, place: &Place) -> bool {
        matches!(
            place.form(),
            Form::Array(..) | Form::Tuple(_) | Form::Vec(_)
        ) || self.is_list_of_numbers(place)
    }

    /// How a value is assigned to a place, by whether that may change the length of a list.
    fn work_of_assignment(&self, place: &Place, from: &Place) -> Work {
        let is_first = place.cell().is_some_and(|cell| {
            let init = &self.builder.function().cells[cell].init;
            place.path.is_empty() && matches!(init, Init::Later(_))
        });
        if is_first || self.has_one_shape(place) || self.has_one_shape(from) {
            Work::Assign
        } else {
            Work::Replace
        }
    }

    /// Whether all values of the type of a place have one shape.
    pub(in crate::parse) fn has_one_shape(&self, place: &Place) -> bool {
        fn is_fixed(form: &Form) -> bool {
            match form {
                Form::Float(_) => true,
                Form::Array(element, ..) => is_fixed(element),
                Form::Tuple(fields) => fields.iter().all(is_fixed),
                Form::Reference(inner) => is_fixed(inner),
                Form::Slice(_) | Form::Vec(_) | Form::Opaque => false,
            }
        }
        let is_of_numbers = || {
            place.cell().is_some_and(|cell| {
                let init = &self.builder.function().cells[cell].init;
                matches!(init, Init::Numbers(_))
            })
        };
        is_fixed(place.form()) || is_of_numbers()
    }

    /// Whether a variable is a `Vec` of numbers, by its type or by the `vec![..]` that it began with.
    pub(in crate::parse) fn is_list_of_numbers(&self, place: &Place) -> bool {
        match place.form() {
            Form::Vec(element) => matches!(**element, Form::Float(_)),
            Form::Opaque if place.path.is_empty() => {
                let (zero, _) = self.zero();
                let begin = quote::quote!(vec![#zero; 0]).to_string();
                let begin = begin.trim_end_matches("0]");
                let function = self.builder.function();
                let cell = place.cell().map(|cell| function.copied_from(cell));
                cell.is_some_and(|cell| match &function.cells[cell].init {
                    Init::Words(words) => words.to_string().starts_with(begin),
                    Init::ListOf(_) => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }

    /// Overwrites a number.
    pub(in crate::parse) fn store_number(&mut self, place: &Place, value: Id) {
        let Some(cell) = place.cell() else { return };
        let mut args = place.indices.clone();
        if let Some(summand) = self.summand(place, value) {
            self.add_number(place, summand);
            return;
        }
        args.push(value);
        let path = place.path.clone();
        self.builder
            .node(Op::Store { cell, path }, args, Type::Unit);
        self.touch(cell);
    }

    /// Adds to a number.
    pub(in crate::parse) fn add_number(&mut self, place: &Place, value: Id) {
        let Some(cell) = place.cell() else { return };
        let mut args = place.indices.clone();
        args.push(value);
        let path = place.path.clone();
        self.builder.node(Op::Add { cell, path }, args, Type::Unit);
        self.touch(cell);
    }

    /// Something that is done to one place with what is at another.
    pub(in crate::parse) fn work(&mut self, work: Work, to: &Place, from: &Place) {
        let mut args = to.indices.clone();
        args.extend(&from.indices);
        let (to, from) = (to.target(), from.target());
        let op = Op::Whole { work, to, from };
        self.builder.node(op, args, Type::Unit);
    }

    /// Of `s + e`, where `s` is what the place holds, the `e`; of `s - e` its negative.
    fn summand(&mut self, place: &Place, value: Id) -> Option<Id> {
        let node = self.builder.function().node(value).clone();
        let (&[first, second], Op::Call(name)) = (node.args.as_slice(), &node.op) else {
            return None;
        };
        let holds = |parser: &Self, id: Id| {
            let load = parser.builder.function().node(id);
            let version = place.cell().and_then(|cell| parser.versions.get(&cell));
            matches!(&load.op, Op::Load { cell, path, version: read }
                if Some(*cell) == place.cell() && *path == place.path
                    && *read == version.copied().unwrap_or(0))
                && load.args == place.indices
        };
        match *name {
            "add" if holds(self, first) => Some(second),
            "add" if holds(self, second) => Some(first),
            "sub" if holds(self, first) => {
                Some(self.call_node("neg", vec![second], Spelling::Ours))
            }
            _ => None,
        }
    }

    /// Whether the place is known to hold one number.
    pub(in crate::parse) fn is_one_number(&self, place: &Place) -> bool {
        let whole = place.path.is_empty();
        let ty = place
            .cell()
            .and_then(|cell| self.builder.function().cells[cell].ty);
        matches!(place.form(), Form::Float(_)) || (whole && ty.is_some())
    }

    /// Says that a variable has another value from here on.
    pub(in crate::parse) fn touch(&mut self, cell: usize) {
        self.version += 1;
        self.versions.insert(cell, self.version);
    }

    /// Says the same of every variable that something in between may have changed.
    pub(in crate::parse) fn touch_all(&mut self) {
        for cell in 0..self.builder.function().cells.len() {
            self.touch(cell);
        }
    }
}
