//! Several tangents at once: which nodes and variables of a function with its tangent have a number for each direction.
//!
//! In goes the graph of a function with its tangent, in which every tangent is one number. It serves several directions too: a
//! tangent is only added to others, and multiplied with or divided by numbers of the function, and `Lanes` can do that. Out comes
//! what the writer must know so that each such line is well typed: a tangent is written before what it is multiplied with, and a
//! number where a tangent is wanted, which is zero, becomes one along all directions.

use std::collections::HashMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::expression::Writer;
use super::fields::{is_unsure, may_be_field};
use super::float_type;
use super::parts::Parts;
use super::words::{Floats, has_arrays, with_suffixes};
use crate::graph::{
    Base, Buffer, Callee, Comparison, Float, Function, Id, Init, Node, Op, PullWords, Shape,
    Spelling, Step, Target, Type,
};
use crate::request::{Form, Request};

/// How many directions one sweep is along, where there are more.
pub(super) const WIDEST: usize = 8;

/// How many columns two sweeps are for: where there may be more, sets say which can go together.
pub(super) const SEVERAL: usize = 2 * WIDEST;

/// What of a function has several tangents.
pub(super) struct Lanes {
    /// How many there are, in words.
    pub(super) width: TokenStream,
    nodes: Vec<bool>,
    /// The first parameter that is a tangent.
    first: usize,
    /// In words how many directions the tangents of each parameter have, where that may be none.
    widths: Vec<TokenStream>,
    /// Of which parameter alone a node is the tangent, where that may have none.
    owners: Vec<Option<usize>>,
}

impl Lanes {
    /// Nothing where the text does not say enough: a struct's tangents are not in its fields, and a type parameter does not have
    /// operations with lanes.
    pub(super) fn of(request: &Request, function: &Function, width: TokenStream) -> Option<Self> {
        if !request.scalars.is_empty() {
            return None;
        }
        let first = request.parameters.len() + 1;
        let mut found = Finder {
            function,
            parts: Parts::of(request, function),
            owners: HashMap::new(),
            lanes: Self {
                width,
                nodes: vec![false; function.nodes.len()],
                first,
                widths: Vec::new(),
                owners: Vec::new(),
            },
        };
        for index in 0..function.nodes.len() {
            let id = Id::new(index);
            let node = function.node(id);
            found.lanes.nodes[index] = found.node(node)?;
            match node.op {
                Op::Loop(of) => found.owners.insert((of, false), id),
                Op::Leave(of) => found.owners.insert((of, true), id),
                _ => None,
            };
        }
        Some(found.lanes)
    }

    /// Whether a node is a tangent.
    pub(super) fn has(&self, id: Id) -> bool {
        self.nodes[id.index()]
    }

    /// The tangents of each parameter are along as many directions as the words for it say, which may be none. Nothing if there are
    /// references within a parameter, of which it is not known what they are to.
    pub(super) fn take_widths(
        &mut self,
        request: &Request,
        function: &Function,
        widths: &[TokenStream],
    ) -> Option<()> {
        let mut forms = request.parameters.iter().filter_map(|p| p.form.as_ref());
        if forms.any(Form::has_references_inside) {
            return None;
        }
        self.widths = widths.to_vec();
        for node in &function.nodes {
            let owner_of = |place: usize| {
                let arg: &Id = node.args.get(place)?;
                self.owners[arg.index()]
            };
            let owner = match node.op {
                Op::Element { parameter, .. } => parameter.checked_sub(self.first),
                Op::Call("neg" | "div") => owner_of(0),
                Op::Call("mul") => owner_of(0).or(owner_of(1)),
                Op::Call("add" | "sub") if owner_of(0) == owner_of(1) => owner_of(0),
                _ => None,
            };
            self.owners.push(owner);
        }
        Some(())
    }

    /// In words how many directions a tangent has, where that may be none.
    pub(super) fn own_width(&self, id: Id) -> Option<&TokenStream> {
        let owner = self.owners.get(id.index()).copied().flatten()?;
        self.widths.get(owner)
    }

    /// The same of what a way starts at.
    pub(super) fn own_width_of(&self, base: Base) -> Option<&TokenStream> {
        match base {
            Base::Parameter(parameter) => self.widths.get(parameter.checked_sub(self.first)?),
            _ => None,
        }
    }

    /// Whether what a way starts at holds tangents.
    pub(super) fn has_base(&self, function: &Function, base: Base) -> bool {
        match base {
            Base::Parameter(parameter) | Base::Gradient(parameter) => parameter >= self.first,
            Base::Cell(cell) => function.tangent_cells.contains(&cell),
        }
    }
}

struct Finder<'a> {
    function: &'a Function,
    parts: Parts<'a>,
    /// The loop with an index, and the node of a branch, that leaves words on the tape.
    owners: HashMap<(usize, bool), Id>,
    lanes: Lanes,
}

impl Finder<'_> {
    /// Whether a node is a tangent; nothing if the text of it cannot be that of several.
    fn node(&self, node: &Node) -> Option<bool> {
        let is_wide = |place: usize| {
            let arg = node.args.get(place);
            arg.is_some_and(|&arg| self.lanes.has(arg))
        };
        let any = || (0..node.args.len()).any(is_wide);
        match &node.op {
            Op::Element { parameter, path } => {
                let base = Base::Parameter(*parameter);
                self.way(base, path)
            }
            Op::Load { cell, path, .. } => self.way(Base::Cell(*cell), path),
            Op::Pop(cell) => Some(self.has_base(Base::Cell(*cell))),
            Op::Store { cell, path } | Op::Add { cell, path } => {
                let target = self.way(Base::Cell(*cell), path)?;
                (target || !any()).then_some(false)
            }
            Op::Accumulate { parameter, path } => {
                let target = self.way(Base::Gradient(*parameter), path)?;
                (target || !any()).then_some(false)
            }
            Op::Push(cell) => (self.has_base(Base::Cell(*cell)) || !any()).then_some(false),
            Op::Call("add" | "sub") | Op::Cast => Some(any()),
            Op::Call("neg") => Some(is_wide(0)),
            Op::Call("mul") => (!(is_wide(0) && is_wide(1))).then(any),
            Op::Call("div") => (!is_wide(1)).then(|| is_wide(0)),
            Op::Select => (!is_wide(0)).then(any),
            Op::Compare(Comparison::NotEqual) if matches!(node.spelling, Spelling::Ours) => {
                (!is_wide(1)).then_some(false)
            }
            Op::Result(place) => {
                let owner = self.function.node(node.args[0]);
                let results = owner.regions.iter().filter_map(|r| r.results.get(*place));
                Some(results.into_iter().any(|&result| self.lanes.has(result)))
            }
            Op::Declare(cell) => self.declare(*cell, any()),
            Op::Whole { to, from, .. } => {
                let is_wide = self.way(to.base, &to.path)?;
                self.way(from.base, &from.path)?;
                let is_unsure = |target| is_unsure(self.function, target);
                (!is_wide || !(is_unsure(to) || is_unsure(from))).then_some(false)
            }
            Op::Lift(lift) => self.lift(&self.function.pulls[*lift], any()),
            Op::Pull(pull) => self.pull(&self.function.pulls[*pull], any()),
            Op::Saved { of, slot } | Op::Left { of, slot } => {
                let is_left = matches!(node.op, Op::Left { .. });
                let owner = self.function.node(*self.owners.get(&(*of, is_left))?);
                let left = owner.regions.first().map_or(&owner.args, |r| &r.results);
                Some(self.lanes.has(*left.get(*slot)?))
            }
            Op::Leave(_) => Some(false),
            Op::Invoke(_) => None,
            _ => (!any()).then_some(false),
        }
    }

    fn has_base(&self, base: Base) -> bool {
        self.lanes.has_base(self.function, base)
    }

    /// Whether there are tangents at the end of a way; nothing if they cannot be reached by it.
    fn way(&self, base: Base, path: &[Step]) -> Option<bool> {
        let is_wide = self.has_base(base);
        (!is_wide || self.parts.has_way(base, path)).then_some(is_wide)
    }

    fn declare(&self, cell: usize, any: bool) -> Option<bool> {
        let is_wide = self.has_base(Base::Cell(cell));
        if !is_wide {
            return (!any).then_some(false);
        }
        match &self.function.cells[cell].init {
            Init::Numbers(shape) | Init::ZerosInShape(shape) => !has_struct(shape),
            Init::Copy(from) | Init::Taken(from) => self.way(from.base, &from.path)?,
            Init::ZerosLike(from) => {
                self.way(from.base, &from.path)?;
                !is_unsure(self.function, from)
            }
            Init::ZerosLikeWords(_) | Init::Zero | Init::ListOf(_) | Init::Later(_) => true,
            Init::ListLike(like, _) => self.is_of_the_function(like),
            Init::Recalled(like) | Init::RecalledPart(like, _) => {
                !may_be_field(self.function, &self.function.cells[cell].init)
                    && self.is_of_the_function(like)
            }
            Init::Outcome(_) | Init::Words(_) | Init::Nothing(_) => false,
        }
        .then_some(false)
    }

    /// Whether a variable would begin with something that is no tangent, whose type says what its tangents are.
    fn is_of_the_function(&self, init: &Init) -> bool {
        match init {
            Init::Copy(from) | Init::ZerosLike(from) | Init::Taken(from) => {
                !self.has_base(from.base)
            }
            Init::Later(Some(like)) => self.is_of_the_function(like),
            Init::Recalled(_) | Init::RecalledPart(..) => false,
            _ => true,
        }
    }

    fn lift(&self, words: &PullWords, any: bool) -> Option<bool> {
        if words.callee != Callee::Function || words.along.is_some() {
            return None;
        }
        self.places(&words.buffers)?;
        (!any).then_some(false)
    }

    fn pull(&self, words: &PullWords, any: bool) -> Option<bool> {
        let along = words.along.as_ref()?;
        if words.callee != Callee::Function || !self.has_base(Base::Cell(along.cotangent)) {
            return None;
        }
        self.places(&along.tangents)?;
        self.places(&along.buffers)?;
        (!any).then_some(false)
    }

    /// Nothing if tangents cannot be reached that are passed to a call.
    fn places(&self, tangents: &[Buffer]) -> Option<()> {
        for tangent in tangents {
            if let Buffer::Place(Target { base, path }) = tangent {
                self.way(*base, path)?;
            }
        }
        Some(())
    }
}

fn has_struct(shape: &Shape) -> bool {
    match shape {
        Shape::Number => false,
        Shape::Tuple(parts) | Shape::Array(parts) => parts.iter().any(has_struct),
        Shape::Struct(..) => true,
    }
}

impl Writer<'_> {
    /// Whether a node is a tangent along several directions.
    pub(super) fn is_wide(&self, id: Id) -> bool {
        self.lanes.as_ref().is_some_and(|lanes| lanes.has(id))
    }

    /// Whether what a way starts at holds such tangents.
    pub(super) fn is_wide_base(&self, base: Base) -> bool {
        let lanes = self.lanes.as_ref();
        lanes.is_some_and(|lanes| lanes.has_base(self.function, base))
    }

    /// How many directions there are, in words, if there are several.
    pub(super) fn width(&self) -> Option<&TokenStream> {
        self.lanes.as_ref().map(|lanes| &lanes.width)
    }

    /// The same if what a way starts at holds tangents along several.
    pub(super) fn width_of(&self, base: Base) -> Option<&TokenStream> {
        let lanes = self.lanes.as_ref()?;
        lanes.has_base(self.function, base).then_some(&lanes.width)
    }

    /// In words how many directions a tangent has, where that may be none.
    pub(super) fn own_width(&self, id: Id) -> Option<&TokenStream> {
        self.lanes.as_ref()?.own_width(id)
    }

    /// A tangent of a parameter as a whole, or of a part of it, and in words how many directions it has, where that may be none.
    pub(super) fn own_width_of(&self, base: Base) -> Option<&TokenStream> {
        self.lanes.as_ref()?.own_width_of(base)
    }

    /// Tangents that may be along no direction, along all: those of parameters or parts of them, lent.
    pub(super) fn widened(&self, target: &Target, indices: &[Id]) -> Option<TokenStream> {
        let (lanes, root) = (self.lanes.as_ref()?, &self.request.root);
        let (own, width) = (lanes.own_width_of(target.base)?, &lanes.width);
        let Base::Parameter(parameter) = target.base else {
            return None;
        };
        let parameter = parameter.checked_sub(lanes.first)?;
        let form = self.request.parameters.get(parameter)?.form.as_ref();
        let is_list = match target.path.last() {
            None => matches!(form, Some(Form::Slice(_))),
            Some(step) => matches!(step, Step::From | Step::To | Step::Between),
        };
        let function = if is_list { "widened_list" } else { "widened" };
        let function = Ident::new(function, Span::mixed_site());
        let value = Target {
            base: Base::Parameter(parameter),
            path: target.path.clone(),
        };
        let [value, tangent] = [&value, target].map(|target| self.lend_as_it_is(target, indices));
        let along = quote!(#root::__private::Along);
        Some(quote! {
            &#root::__private::#function(#value, #tangent, #along::<#own>, #along::<#width>)
        })
    }

    /// A number where there is to be a tangent along several directions, if that is so.
    pub(super) fn read_as(&self, id: Id, is_wide: bool) -> TokenStream {
        if !is_wide || self.is_wide(id) {
            return self.read(id);
        }
        let node = self.function.node(id);
        let ty = self.lanes_type(Some(node.ty));
        if node.op == Op::Number(0) {
            return quote!(#ty::ZERO);
        }
        let number = self.read(id);
        quote!(#ty::splat(#number))
    }

    /// The number 0 for what a way starts at.
    pub(super) fn zero_of(&self, base: Base, ty: Option<Type>) -> TokenStream {
        if self.is_wide_base(base) {
            let ty = self.lanes_type(ty);
            return quote!(#ty::ZERO);
        }
        self.zero(ty)
    }

    /// The function that makes zeros for one place in the shape of another.
    pub(super) fn zeros_for(&self, to: Base, like: Base) -> TokenStream {
        let root = &self.request.root;
        match self.width_of(to) {
            Some(width) if !self.is_wide_base(like) => {
                quote!(#root::__private::zeros_along::<#width, _>)
            }
            _ => quote!(#root::__private::zeros),
        }
    }

    /// Words that a variable begins with, or is shaped like: their numbers have the variable's type, which rustc would have to know
    /// before it sees what is done with tangents of them.
    pub(super) fn typed(&self, cell: usize, words: &TokenStream) -> TokenStream {
        // Of a list of arrays, rustc asks for the type before the numbers that are added to it say which it is.
        if self.lanes.is_none() && !has_arrays(words) {
            return words.clone();
        }
        self.suffixed(cell, words)
    }

    /// Words whose numbers have the type of those of a variable.
    pub(super) fn suffixed(&self, cell: usize, words: &TokenStream) -> TokenStream {
        match self.float_in(cell) {
            Some(float @ (Float::F32 | Float::F64)) => with_suffixes(words, float.name()),
            _ => words.clone(),
        }
    }

    /// The type of the numbers in a variable, as far as its uses say it.
    pub(super) fn float_in(&self, cell: usize) -> Option<Float> {
        let floats = self.floats.get_or_init(|| Floats::of(self.function));
        floats.of_cell(cell)
    }

    /// The function that copies what a way starts at, or a part of it.
    pub(super) fn copy_of(&self, base: Base) -> TokenStream {
        let root = &self.request.root;
        if self.is_wide_base(base) {
            // `Clone` goes through an array number by number if these are not of a type of std's.
            quote!(#root::__private::duplicate)
        } else {
            quote!(#root::__private::owned)
        }
    }

    /// The type of tangents along several directions, to be followed by the name of what it has.
    pub(super) fn lanes_type(&self, ty: Option<Type>) -> TokenStream {
        let root = &self.request.root;
        let float = ty.and_then(Type::float);
        let number = float_type(float.unwrap_or_else(|| self.request.float()));
        let width = self.lanes.as_ref().map(|lanes| &lanes.width);
        quote!(#root::__private::Lanes::<#number, #width>)
    }
}
