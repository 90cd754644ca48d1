//! Variables in memory: how they are declared.
//!
//! A variable that a loop changes, or whose elements are reached by an index that is known at run
//! time alone, is a [`Cell`] of the graph: `let mut s = 0.0;` declares one, `s += x[i] * y;` adds
//! to it, and its name reads it.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::{Expr, Pat};

use crate::graph::{Base, Cell, Id, Init, Node, Op, Shape, Spelling, Step, Type};
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::facts::flow::is_whole;
use crate::parse::scope::identity;
use crate::parse::values::data::{Data, Pattern};
use crate::parse::values::place::Place;
use crate::request::Form;

impl Parser<'_> {
    /// Whether a variable of this name, which begins with `init`, lives in memory.
    pub(in crate::parse) fn lives_in_memory(&self, name: &Ident, init: &Expr) -> bool {
        let name = name.to_string();
        self.program.repeats
            && self.program.memory.contains(&name)
            && self.program.active.contains(&name)
            && !is_whole(init)
    }

    /// Declares a variable that begins with what `data` stands for; gives the data back where it
    /// needs no memory.
    pub(in crate::parse) fn declare_cell(
        &mut self,
        pattern: &Pat,
        data: Data,
        init: &Expr,
    ) -> Option<Data> {
        let (name, form) = match pattern {
            Pat::Type(typed) => match &*typed.pat {
                Pat::Ident(name) => (
                    &name.ident,
                    crate::parse::declared_form(&typed.ty, self.scalars),
                ),
                _ => return Some(data),
            },
            Pat::Ident(name) => (&name.ident, None),
            Pat::Reference(inner) => return self.declare_cell(&inner.pat, data, init),
            Pat::Paren(inner) => return self.declare_cell(&inner.pat, data, init),
            _ => return Some(data),
        };
        let is_changed = matches!(crate::parse::iterators::item::unwrapped(pattern),
            Pat::Ident(name) if name.mutability.is_some());
        let place = self.built(&data, init);
        if let Some(place) = place.or_else(|| self.array_of_lists(&data, init)) {
            self.adopt(name, &place);
            return None;
        }
        // The part of a variable must not change with the name that is given to its value.
        let is_part = is_changed && matches!(&data, Data::Place(place) if place.cell().is_some());
        // What is constant and cannot be changed stays so, whatever else has the name.
        if !(is_part || self.lives_in_memory(name, init)) || (data.is_constant() && !is_changed) {
            return Some(data);
        }
        match self.mixed_array(&data, pattern, init) {
            Some(Data::Place(place)) => {
                self.adopt(name, &place);
                return None;
            }
            Some(mistake) => return Some(mistake),
            None => {}
        }
        let is_lent = matches!(bare(init), Expr::Reference(_));
        match data {
            Data::Constant | Data::Words(_) => {
                self.declare_constant_cell(pattern, name, data, form, init);
                None
            }
            // What an alias lends is changed where it lives.
            Data::Place(place) if is_lent => Some(Data::Place(place)),
            Data::Place(place) if place.is_copy && place.path.is_empty() => {
                self.adopt(name, &place);
                None
            }
            Data::Place(place) if !matches!(place.form(), Form::Float(_)) => {
                if Self::is_list_that_is_lent(&place) && !place.is_copy {
                    return Some(Data::Place(place));
                }
                let form = form.unwrap_or_else(|| place.form().clone());
                let init = Init::Copy(place.target());
                let length = Some(place.count()).filter(|count| self.is_pure(count));
                let length = place.length.clone().or(length);
                self.new_cell(name, init, place.indices.clone(), None, &form);
                self.set_length(name, length);
                None
            }
            Data::Place(place) => {
                let id = self.load(&place, init)?;
                self.declare_numbers(name, &Data::Number(id));
                None
            }
            Data::Number(_)
            | Data::Truth(_)
            | Data::Array(_)
            | Data::Tuple(_)
            | Data::Struct(..) => {
                let Some(data) = self.all_numbers(&data, init) else {
                    self.scopes.declare(name, Data::Mistake);
                    return None;
                };
                self.declare_numbers(name, &data);
                None
            }
            other => Some(other),
        }
    }

    /// A variable that begins with a constant.
    fn declare_constant_cell(
        &mut self,
        pattern: &Pat,
        name: &Ident,
        data: Data,
        form: Option<Form>,
        init: &Expr,
    ) {
        let words = match data {
            Data::Words(words) => words,
            _ => self.words(init),
        };
        let donor = self.donor_of(&words, init, pattern);
        let words = match pattern {
            // The type says what a list without elements is of.
            Pat::Type(typed) => {
                let ty = &typed.ty;
                quote::quote!({ let begin: #ty = #words; begin })
            }
            _ => words,
        };
        let words = if name.to_string().ends_with("_of_ours") {
            self.with_type(words)
        } else {
            words
        };
        let ty = self.type_of_words(init);
        let form = form.or_else(|| self.form_of_words(init));
        let is_growing = self.program.growing.contains(&name.to_string());
        let is_of_numbers = self.program.of_numbers.contains(&name.to_string());
        let is_open = is_growing && form.is_none();
        let (words, form) = if is_open && is_of_numbers {
            let element = Box::new(Form::Float(self.float));
            (self.list_of_floats(&words), Some(Form::Vec(element)))
        } else {
            (words, form)
        };
        let form = form.unwrap_or(Form::Opaque);
        let length = self.length_of_words(init);
        let cell = self.new_cell(name, Init::Words(words), Vec::new(), ty, &form);
        self.say_elements(cell, pattern, init);
        if is_open && !is_of_numbers {
            self.begin_list(cell);
        }
        if let Some(donor) = donor {
            self.builder.set_fleeting(cell, donor);
        }
        self.set_length(name, length);
    }

    /// The length of a list that words make, where it can be written again.
    fn length_of_words(&mut self, init: &Expr) -> Option<proc_macro2::TokenStream> {
        let length = match bare(init) {
            Expr::Macro(call) => {
                let tokens = &call.mac.tokens;
                let repeat = syn::parse2::<syn::ExprRepeat>(quote::quote!([#tokens])).ok()?;
                self.words(&repeat.len)
            }
            Expr::Repeat(repeat) => self.words(&repeat.len),
            Expr::Array(array) => {
                let count = array.elems.len();
                quote::quote!(#count)
            }
            _ => return None,
        };
        self.is_pure(&length).then_some(length)
    }

    fn set_length(&mut self, name: &Ident, length: Option<proc_macro2::TokenStream>) {
        if self.has_any_length(name) {
            return;
        }
        if let Some(Data::Place(place)) = self.scopes.find(&identity(name)) {
            let mut place = place.clone();
            if let (Some(cell), Some(length)) = (place.cell(), &length) {
                self.builder.cell_mut(cell).length = Some(length.clone());
            }
            if length.is_some() {
                place.length = length;
            }
            self.scopes.assign(&identity(name), Data::Place(place));
        }
    }

    /// A slice behind a reference can only be lent on.
    fn is_list_that_is_lent(place: &Place) -> bool {
        matches!(place.form, Form::Slice(_))
            || matches!(
                (&place.form, place.base),
                (Form::Reference(_), Base::Parameter(_))
            )
    }

    fn declare_numbers(&mut self, name: &Ident, data: &Data) {
        let mut nodes = Vec::new();
        let Some(shape) = data.flatten(&mut nodes) else {
            self.scopes.declare(name, Data::Mistake);
            return;
        };
        let ty = match shape {
            Shape::Number => Some(self.builder.function().node(nodes[0]).ty),
            _ => None,
        };
        let length = match &shape {
            Shape::Array(elements) => {
                let count = elements.len();
                Some(quote::quote!(#count))
            }
            _ => None,
        };
        let mut types = nodes.iter().map(|&id| self.builder.function().node(id).ty);
        let form = form_of_shape(&shape, &mut types).unwrap_or(Form::Opaque);
        self.new_cell(name, Init::Numbers(shape), nodes, ty, &form);
        self.set_length(name, length);
    }

    /// A variable of the user's.
    pub(in crate::parse) fn new_cell(
        &mut self,
        name: &Ident,
        init: Init,
        args: Vec<Id>,
        ty: Option<Type>,
        form: &Form,
    ) -> usize {
        self.builder.span = name.span();
        let ident = self.cell_name(name);
        let cell = self.builder.cell(Cell {
            name: plain_name(name).into(),
            ident: Some(ident.clone()),
            length: None,
            init,
            ty,
        });
        self.builder.node(Op::Declare(cell), args, Type::Unit);
        let place = Place::root(Base::Cell(cell), form, &ident);
        self.declare_variable(name, &ident, place);
        cell
    }

    /// Declares the user's name, and that in emitted code, for words may mention either.
    fn declare_variable(&mut self, name: &Ident, written: &Ident, place: Place) {
        if identity(written) != identity(name) {
            self.scopes.declare(written, Data::Place(place.clone()));
        }
        self.scopes.declare(name, Data::Place(place));
    }

    /// What a variable is called in emitted code: as the user calls it, unless another is called
    /// so where it can be seen.
    pub(in crate::parse) fn cell_name(&mut self, name: &Ident) -> Ident {
        let text = name.to_string();
        // What a block gives is there after it, beside what another gives.
        let is_given_out = self.inner_blocks > 0 && self.program.again.contains(&text);
        if !(is_given_out || self.program.twice.contains(&text)) {
            return name.clone();
        }
        self.names += 1;
        let text = text.strip_prefix("r#").unwrap_or(&text);
        Ident::new(
            &format!("{text}_{}", self.names),
            proc_macro2::Span::mixed_site(),
        )
    }

    /// A variable of ours for one number or truth value.
    pub(in crate::parse) fn own_cell(
        &mut self,
        name: &str,
        init: Init,
        args: Vec<Id>,
        ty: Type,
    ) -> usize {
        let cell = self.builder.cell(Cell {
            name: name.into(),
            ident: None,
            length: None,
            init,
            ty: Some(ty),
        });
        self.builder.node(Op::Declare(cell), args, Type::Unit);
        cell
    }

    /// A variable of ours for a truth value that is false, declared in an open region.
    pub(in crate::parse) fn flag_at(&mut self, depth: usize, name: &str) -> usize {
        let cell = self.builder.cell(Cell {
            name: name.into(),
            ident: None,
            length: None,
            init: Init::Words(quote::quote!(false)),
            ty: Some(Type::Bool),
        });
        let node = Node {
            op: Op::Declare(cell),
            args: Vec::new(),
            ty: Type::Unit,
            regions: Vec::new(),
            span: self.builder.span,
            name: None,
            spelling: Spelling::Ours,
        };
        self.builder.push_at(depth, node);
        cell
    }

    /// Gives a value that has no name yet one of the user's.
    pub(in crate::parse) fn adopt(&mut self, name: &Ident, place: &Place) {
        let mut place = place.clone();
        let mut written = name.clone();
        if let Some(cell) = place.cell()
            && self.builder.cell_mut(cell).ident.is_none()
        {
            let ident = self.cell_name(name);
            written = ident.clone();
            let known = self.builder.cell_mut(cell);
            known.ident = Some(ident.clone());
            known.name = plain_name(name).into();
            place.words = ident.to_token_stream();
        } else if let Some(cell) = place.cell() {
            // A list of ours has a name already, but it is the user's that is changed.
            self.builder.cell_mut(cell).name = plain_name(name).into();
        }
        place.is_copy = false;
        if self.has_any_length(name) {
            // How long it was at first is not how long it is.
            place.length = None;
        }
        self.declare_variable(name, &written, place);
    }

    /// The place of a whole variable of ours.
    pub(in crate::parse) fn own_place(cell: usize) -> Place {
        Place::root(Base::Cell(cell), &Form::Opaque, &quote::quote!())
    }

    /// Reads a variable of ours.
    pub(in crate::parse) fn load_own(&mut self, cell: usize, ty: Type) -> Id {
        let place = Self::own_place(cell);
        self.read(&place, ty)
    }

    /// Gives a name of the user's that holds a constant what a copied assignment leaves in it.
    pub(in crate::parse) fn is_constant_variable(&self, place: &Expr) -> bool {
        let Expr::Path(path) = bare(place) else {
            return false;
        };
        path.path
            .get_ident()
            .is_some_and(|name| matches!(self.scopes.find(&identity(name)), Some(Data::Constant)))
    }

    /// Reads all that is not read yet, and makes constants numbers.
    pub(in crate::parse) fn all_numbers(&mut self, data: &Data, expr: &Expr) -> Option<Data> {
        let all = |parser: &mut Self, parts: &[Data]| {
            parts
                .iter()
                .map(|part| parser.all_numbers(part, expr))
                .collect::<Option<Vec<_>>>()
        };
        Some(match data {
            Data::Array(parts) => {
                let pattern = parts
                    .iter()
                    .map(Data::pattern)
                    .find(Pattern::is_taken_apart);
                let like_the_others = |parser: &mut Self, part: &Data| match &pattern {
                    Some(pattern) if part.is_constant() => parser.realise(part, pattern, expr),
                    _ => parser.all_numbers(part, expr),
                };
                let parts = of_one_form(parts);
                let numbers = parts.iter().map(|part| like_the_others(self, part));
                Data::Array(numbers.collect::<Option<Vec<_>>>()?)
            }
            Data::Tuple(parts) => Data::Tuple(all(self, parts)?),
            Data::Struct(path, fields) => {
                let names = fields.iter().map(|(name, _)| name.clone());
                let parts: Vec<Data> = fields.iter().map(|(_, part)| part.clone()).collect();
                let parts = all(self, &parts)?;
                Data::Struct(path.clone(), names.zip(parts).collect())
            }
            Data::Truth(id) => Data::Truth(*id),
            Data::Place(place) if place.parts().is_some() => {
                let parts: Vec<Data> = place.parts()?.into_iter().map(Data::Place).collect();
                let parts = all(self, &parts)?;
                match place.form() {
                    Form::Tuple(_) => Data::Tuple(parts),
                    _ => Data::Array(parts),
                }
            }
            other => Data::Number(self.number(other, expr)?),
        })
    }
}

/// The type that the words of a `collect` name.
pub(in crate::parse) fn collected_into(init: &Expr) -> Option<&syn::Type> {
    let Expr::MethodCall(call) = bare(init) else {
        return None;
    };
    let turbofish = call
        .turbofish
        .as_ref()
        .filter(|_| call.method == "collect")?;
    match turbofish.args.first()? {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

/// The elements of an array. Those of which nothing is known, such as what a call gives, are arrays where others are.
fn of_one_form(parts: &[Data]) -> Vec<Data> {
    let count = parts.iter().find_map(|part| match part {
        Data::Array(elements) => Some(elements.len()),
        Data::Place(place) if matches!(place.form(), Form::Array(..)) => {
            place.parts().map(|parts| parts.len())
        }
        _ => None,
    });
    let taken_apart = |part: &Data| match (part, count.map(u32::try_from)) {
        (Data::Place(place), Some(Ok(count))) if matches!(place.form(), Form::Opaque) => {
            let element = |n| Data::Place(place.step(Step::Index(n), &Form::Opaque));
            Data::Array((0..count).map(element).collect())
        }
        _ => part.clone(),
    };
    parts.iter().map(taken_apart).collect()
}

/// What numbers make, put together like this.
pub(in crate::parse) fn form_of_shape(
    shape: &Shape,
    types: &mut impl Iterator<Item = Type>,
) -> Option<Form> {
    match shape {
        Shape::Number => types.next().and_then(Type::float).map(Form::Float),
        Shape::Array(parts) => {
            let forms: Option<Vec<_>> = parts.iter().map(|p| form_of_shape(p, types)).collect();
            let count = u32::try_from(parts.len()).ok()?;
            let length = proc_macro2::Literal::u32_unsuffixed(count);
            let length = Box::new(syn::parse2(length.to_token_stream()).ok()?);
            let element = Box::new(forms?.into_iter().next()?);
            Some(Form::Array(element, length, Some(count)))
        }
        Shape::Tuple(parts) => {
            let forms: Option<Vec<_>> = parts.iter().map(|p| form_of_shape(p, types)).collect();
            forms.map(Form::Tuple)
        }
        Shape::Struct(..) => None,
    }
}

/// A name without the `r#` of a raw one, for others are made from it.
pub(in crate::parse) fn plain_name(name: &Ident) -> String {
    let name = name.to_string();
    name.strip_prefix("r#").unwrap_or(&name).to_owned()
}
