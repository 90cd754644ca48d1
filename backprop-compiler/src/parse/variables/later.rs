//! Variables that are declared without a value, as in `let mut last; loop { last = step(x); .. }`.
//!
//! In goes the `let`, out come for a constant the user's own words, and for what a loop assigns first a variable that is declared
//! before the loop once its value is seen. So is a variable for what the arms of a branch give, where that is not made of numbers
//! that are known one by one.

use proc_macro2::Ident;
use quote::{ToTokens, quote};
use syn::{Expr, Local, Pat};

use crate::graph::{Base, Cell, Init, Node, Op, Spelling, Step, Type};
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::facts::flow::makes_list;
use crate::parse::scope::identity;
use crate::parse::values::data::{Data, Pattern};
use crate::parse::values::place::Place;
use crate::parse::values::structs;
use crate::parse::variables::pattern;
use crate::request::Form;

/// A variable that waits for its first value.
#[derive(Clone)]
pub(in crate::parse) struct Later {
    /// How many regions are open where it is declared.
    depth: usize,
    /// What its `let` says of its type.
    ty: Option<Box<syn::Type>>,
}

impl Parser<'_> {
    /// `let name;`
    pub(in crate::parse) fn let_later(&mut self, local: &Local) {
        let mut names = Vec::new();
        pattern::collect(&local.pat, &mut names);
        let is_constant = |name: &Ident| {
            let name = name.to_string();
            self.program.changed.contains(&name) && !self.program.active.contains(&name)
        };
        if self.program.repeats && names.iter().all(is_constant) {
            let renamed = self.declare_renamed(&local.pat);
            self.let_statement(quote!(let #renamed;), false);
            self.unsettle_names(&local.pat);
            return;
        }
        let ty = match &local.pat {
            Pat::Type(typed) => Some(typed.ty.clone()),
            _ => None,
        };
        let depth = self.builder.depth();
        self.declare(&local.pat, &Data::Unassigned(Later { depth, ty }));
    }

    /// Puts its first value into a variable, if a loop does that.
    pub(in crate::parse) fn begun_later(
        &mut self,
        place: &Expr,
        value: &Data,
        expr: &Expr,
    ) -> Option<Data> {
        let Expr::Path(path) = bare(place) else {
            return None;
        };
        let name = path.path.get_ident()?;
        if !self.program.repeats || !self.program.memory.contains(&name.to_string()) {
            return None;
        }
        let Some(Data::Unassigned(later)) = self.scopes.find(&identity(name)) else {
            return None;
        };
        let later = later.clone();
        let Some(value) = self.as_whole(value.clone(), expr) else {
            return Some(Data::Mistake);
        };
        let (init, ty, form) = self.beginning_of(&later, &value);
        let ident = self.cell_name(name);
        let cell = self.builder.cell(Cell {
            name: crate::parse::variables::cell::plain_name(name).into(),
            ident: Some(ident.clone()),
            length: None,
            init,
            ty,
        });
        let node = Node {
            op: Op::Declare(cell),
            args: Vec::new(),
            ty: Type::Unit,
            regions: Vec::new(),
            span: name.span(),
            name: None,
            spelling: Spelling::Ours,
        };
        self.builder.push_at(later.depth, node);
        if later.ty.is_none() {
            self.note_donor(cell, &value);
        }
        let place = Place::root(Base::Cell(cell), &form, &ident);
        self.scopes.begin(name, &ident, &Data::Place(place.clone()));
        Some(self.store_in(&place, value, expr))
    }

    /// What a variable begins with, by its type or its first value, which overwrites that.
    fn beginning_of(&self, later: &Later, value: &Data) -> (Init, Option<Type>, Form) {
        let written = later.ty.as_deref();
        let written_form = written.and_then(|ty| crate::parse::declared_form(ty, self.scalars));
        let is_number = match (&written_form, value) {
            (Some(form), _) => matches!(form, Form::Float(_)),
            (None, Data::Place(place)) => {
                // A part of what a call gives is taken for a number.
                self.is_one_number(place)
                    || (matches!(place.form(), Form::Opaque) && !place.path.is_empty())
            }
            (None, data) => !Self::is_several(data),
        };
        if is_number {
            let float = match (written_form, value) {
                (Some(Form::Float(float)), _) => Some(float),
                (_, Data::Number(id)) => self.builder.function().node(*id).ty.float(),
                (_, Data::Place(place)) => match place.form() {
                    Form::Float(float) => Some(*float),
                    _ => None,
                },
                _ => None,
            };
            let float = float.unwrap_or(self.float);
            return (Init::Zero, Some(Type::Float(float)), Form::Float(float));
        }
        let form = match (written_form, value) {
            (Some(form), _) => form,
            (None, Data::Place(place)) => match place.form() {
                Form::Slice(element) => Form::Vec(element.clone()),
                form => form.clone(),
            },
            _ => Form::Opaque,
        };
        let ty = written.map_or_else(|| quote!(_), ToTokens::to_token_stream);
        (Init::Nothing(ty), None, form)
    }

    /// Says that a variable has the type of its first value, where nothing else says its type.
    fn note_donor(&mut self, cell: usize, value: &Data) {
        let known = &self.builder.function().cells[cell];
        let is_open = known.ty.is_none()
            && match &known.init {
                Init::Nothing(_) => true,
                Init::Later(Some(like)) => matches!(**like, Init::Nothing(_)),
                _ => false,
            };
        if let (true, Data::Place(place)) = (is_open, value)
            && let Some(donor) = type_of(place)
        {
            self.builder.set_fleeting(cell, donor);
        }
    }

    /// A value that is put together of several as a variable of ours, which others can be copied from as a whole.
    pub(in crate::parse) fn as_whole(&mut self, data: Data, expr: &Expr) -> Option<Data> {
        if !matches!(data, Data::Array(_) | Data::Tuple(_) | Data::Struct(..)) {
            return Some(data);
        }
        let built = self.built(&data, expr);
        if let Some(place) = built.or_else(|| self.tuple_of_lists(&data, expr)) {
            return Some(Data::Place(place));
        }
        let data = self.all_numbers(&data, expr)?;
        let mut nodes = Vec::new();
        let shape = data.flatten(&mut nodes)?;
        let cell = self.builder.cell(Cell {
            name: "whole".into(),
            ident: None,
            length: None,
            init: Init::Numbers(shape),
            ty: None,
        });
        self.builder.node(Op::Declare(cell), nodes, Type::Unit);
        Some(Data::Place(Self::own_place(cell)))
    }
}

impl Parser<'_> {
    /// A variable for what the arms of a branch give, where one of them is more than numbers that are known one by one.
    pub(in crate::parse) fn chosen(
        &mut self,
        values: &[(&Data, &Expr)],
        pattern: &Pattern,
        span: proc_macro2::Span,
    ) -> Option<Place> {
        let given = || {
            let all = values.iter().map(|&(value, _)| value);
            all.filter(|value| !matches!(value, Data::Never))
        };
        let returns = given().count() == values.len();
        let is_opaque = |value: &Data| self.is_whole(value);
        let all_opaque = matches!(pattern, Pattern::Unknown) && given().all(is_opaque);
        if given().count() == 0 || !(all_opaque || self.is_mixed(values)) {
            return None;
        }
        let places = || {
            given().filter_map(|value| match value {
                Data::Place(place) => Some(place),
                _ => None,
            })
        };
        let call =
            places().find_map(
                |place| match self.builder.function().cells[place.cell()?].init {
                    Init::Outcome(call) if place.path.is_empty() => Some(Init::Outcome(call)),
                    _ => None,
                },
            );
        let nothing = || Init::Nothing(quote!(_));
        let init = if !returns {
            // The arm that leaves gives nothing, and is written like the others.
            nothing()
        } else if all_opaque {
            let like = call.or_else(|| places().find_map(type_of));
            Init::Later(like.map(Box::new))
        } else {
            Init::Later(Some(Box::new(call.unwrap_or_else(nothing))))
        };
        let form = places()
            .map(Place::form)
            .find(|form| !matches!(form, Form::Opaque));
        let form = form.cloned().unwrap_or(Form::Opaque);
        let cell = self.builder.cell(Cell {
            name: "chosen".into(),
            ident: None,
            length: None,
            init,
            ty: None,
        });
        self.builder.span = span;
        self.builder.node(Op::Declare(cell), Vec::new(), Type::Unit);
        let mut place = Place::root(Base::Cell(cell), &form, &quote!());
        place.is_copy = true;
        Some(place)
    }

    /// Whether it is a value whose type only a callee knows.
    pub(in crate::parse) fn is_whole(&self, value: &Data) -> bool {
        let Data::Place(place) = value else {
            return false;
        };
        matches!(place.form(), Form::Opaque)
            // A part of what a call gives is taken for a number.
            && (!place.is_copy || place.path.is_empty())
            && place.cell().is_none_or(|cell| {
                !place.path.is_empty() || self.builder.function().cells[cell].ty.is_none()
            })
    }

    /// Whether the arms of a branch give lists, structs, or what only a callee knows beside what is written out.
    fn is_mixed(&self, values: &[(&Data, &Expr)]) -> bool {
        let is_list = |value: &Data, expr: &Expr| match value {
            Data::Place(place) => match place.form {
                Form::Vec(_) => true,
                Form::Array(..) => place.parts().is_none(),
                _ => false,
            },
            Data::Struct(..) => true,
            value => value.is_constant() && (makes_list(expr) || structs::is_written_out(expr)),
        };
        let is_written_out = |value: &Data, expr: &Expr| match value {
            Data::Array(_) => true,
            Data::Tuple(parts) => !parts.is_empty(),
            Data::Place(place) => place.parts().is_some(),
            value => {
                let is_several = matches!(
                    bare(expr),
                    Expr::Array(_) | Expr::Tuple(_) | Expr::Repeat(_)
                );
                value.is_constant() && (is_several || structs::is_of_a_type(expr))
            }
        };
        let is_opaque = |value: &Data| self.is_whole(value);
        let mut values = values.iter();
        self.program.repeats
            && (values.clone().any(|&(value, expr)| is_list(value, expr))
                || ((values.clone().any(|&(value, _)| is_opaque(value))
                    || values.clone().all(|(value, _)| value.is_constant()))
                    && values.any(|&(value, expr)| is_written_out(value, expr))))
    }

    /// Puts what an arm gives into the variable for it.
    pub(in crate::parse) fn store_chosen(
        &mut self,
        place: &Place,
        value: Data,
        expr: &Expr,
    ) -> Data {
        let is_constant = value.is_constant();
        let value = if is_constant {
            let words = self.named_words(&value, expr);
            Data::Place(self.constant_variable(words))
        } else {
            match self.as_whole(value, expr) {
                Some(value) => value,
                None => return Data::Mistake,
            }
        };
        if let Some(cell) = place.cell() {
            if !is_constant {
                self.note_donor(cell, &value);
            } else if let Expr::Struct(literal) = bare(expr) {
                let (root, path) = (self.root, &literal.path);
                let like = quote!(#path { ..#root::__private::any() });
                self.builder.set_fleeting(cell, Init::Words(like));
            } else if !self.builder.function().fleeting.contains_key(&cell)
                && let Some(ty) = self
                    .form_of_words(expr)
                    .and_then(|form| self.type_of(&form))
            {
                self.builder.set_fleeting(cell, Init::Nothing(ty));
            }
        }
        self.store_in(place, value, expr)
    }
}

/// What has the type of what is at the end of a way: all elements of a list have one type.
fn type_of(place: &Place) -> Option<Init> {
    let mut target = place.target();
    for step in &mut target.path {
        if *step == Step::Dynamic {
            *step = Step::Index(0);
        }
    }
    (target.arguments() == 0).then_some(Init::Copy(target))
}
