//! Stage 1, syn to graph: the body of a closure becomes a [`Function`].
//!
//! An expression that no active value flows through is not looked at: its words are copied. All
//! mistakes are pushed to the diagnostics; what is wrong becomes [`Data::Mistake`], which is
//! silent from there on, so that one mistake gives one message.

mod block;
mod calls;
mod constant;
mod control;
mod expression;
mod facts;
mod iterators;
mod operator;
mod rewrite;
mod scope;
mod statement;
mod values;
mod variables;

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use proc_macro2::Ident;

use crate::diagnostics::Diagnostics;
use crate::graph::{Base, Builder, Float, Function, Init, Op, Spelling, Type};
use crate::request::{Form, Request};

use self::control::repeat::Frame;
use self::facts::program::Program;
use self::scope::Scopes;
use self::values::data::Data;

/// What the stage knows while it reads.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each says a thing of its own of where the reader is"
)]
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
    /// The type parameters that stand for a float.
    scalars: &'a [&'static str],
    /// Whether it is a function, whose two sweeps may be apart.
    is_function: bool,
    /// Which of its variables live in memory.
    program: Program,
    /// Where words that can be evaluated again are kept.
    known_words: HashMap<String, usize>,
    /// The loops that are being read, with the whole body before them.
    frames: Vec<Frame>,
    frame_count: usize,
    /// Which value of each variable is read now.
    versions: HashMap<usize, u32>,
    version: u32,
    /// How many plain blocks are around what is read, within its region.
    inner_blocks: usize,
    /// Whether what is read next is a whole region, so that a block is not one within it.
    is_region: bool,
    /// Whether what is read next is the whole body.
    is_whole: bool,
    /// The names that closures have given where they were called.
    closure_names: HashSet<String>,
    /// How many closures are around what is read.
    closure_depth: usize,
    /// How often closures of the body's own have been written out.
    closure_calls: usize,
    /// Whether what is read gives the result of the whole body.
    is_tail: bool,
    /// Where an early `return` puts the result.
    result_cell: Option<usize>,
    /// The type of the result, where that is not one number.
    result_type: Option<syn::Type>,
    /// How many loops are around what a loop with `#[checkpoint]` declares, whose body is being read.
    runs_again: Option<usize>,
    /// Whether that body changes a constant around it.
    changes_around: bool,
    /// The variables that hold constants which are lent to calls, by the declaration of their name.
    lent_constants: HashMap<u32, usize>,
    /// What constants that are changed by the user's own words and lent to calls begin with, in words that have its type.
    begun: HashMap<u32, proc_macro2::TokenStream>,
    /// The names of parameters that are behind references.
    lent: HashSet<String>,
    /// What became known of lists since they were declared.
    lists: values::grow::Lists,
}

/// The function that a closure's body says, or nothing where there are mistakes.
pub(crate) fn closure(request: &Request, errors: &mut Diagnostics) -> Option<Function> {
    let float = request.float();
    let apart = rewrite::apart(&request.closure.body);
    let body = apart.as_ref().unwrap_or(&request.closure.body);
    let written = rewrite::result(body, &request.closure.output);
    let body = written.as_ref().unwrap_or(body);
    let active = active_names(request);
    let names: Vec<Ident> = request.parameters.iter().map(|p| p.name.clone()).collect();
    let distinct = request
        .deep
        .is_empty()
        .then(|| facts::program::distinct(body, &active, &names));
    let distinct = distinct.flatten();
    let body = distinct.as_ref().unwrap_or(body);
    let forms = request.parameters.iter().filter_map(|p| p.form.as_ref());
    let whole = if forms.into_iter().any(Form::has_struct) {
        facts::whole::Whole::of(body, &request.parameters)
    } else {
        facts::whole::Whole::default()
    };
    let mut parser = Parser {
        errors,
        root: &request.root,
        builder: Builder::default(),
        scopes: Scopes::new(Rc::clone(&request.deep)),
        float,
        names: 0,
        checked: HashSet::new(),
        scalars: &request.scalars,
        is_function: request.is_function,
        program: Program::of(body, &active, &names, whole),
        known_words: HashMap::new(),
        frames: Vec::new(),
        frame_count: 0,
        versions: HashMap::new(),
        version: 0,
        inner_blocks: 0,
        is_region: false,
        is_whole: false,
        closure_names: HashSet::new(),
        closure_depth: 0,
        closure_calls: 0,
        is_tail: true,
        result_cell: None,
        result_type: None,
        runs_again: None,
        changes_around: false,
        lent_constants: HashMap::new(),
        begun: HashMap::new(),
        lent: HashSet::new(),
        lists: values::grow::Lists::default(),
    };
    parser.program.repeats |= request.is_function;
    parser.enter_body();
    for (place, parameter) in request.parameters.iter().enumerate() {
        if let Some(syn::Type::Reference(_)) = &parameter.ty {
            parser.lent.insert(parameter.name.to_string());
        }
        match &parameter.form {
            None if parameter.is_wrong => parser.scopes.declare(&parameter.name, Data::Mistake),
            None => parser.scopes.declare(&parameter.name, Data::Constant),
            Some(form) => parser.parameter(place, &parameter.name, form),
        }
    }
    if let syn::ReturnType::Type(_, ty) = &request.closure.output
        && request.is_function
        && !parser.gives_number(request)
    {
        parser.result_type = Some((**ty).clone());
    }
    facts::exits::refuse(request.deep.whole(body), parser.errors);
    let data = parser.body(body);
    let result = parser.outcome(request, data, body);
    let result = result.map(|end| parser.merge_returned(end));
    if result.is_none() && !parser.builder.has_outcome() && parser.errors.is_empty() {
        // Words that rustc will refuse, such as a statement that is a number.
        parser.errors.push_shared(
            control::outcome::last_expression(body),
            "what this gives is not known",
            "give each part a name with `let` first",
        );
    }
    let hidden = std::mem::take(&mut parser.program.twice);
    if parser.program.repeats {
        parser.builder.set_hidden(hidden);
    }
    let Parser {
        builder, errors, ..
    } = parser;
    errors
        .is_empty()
        .then(|| builder.finish(result.into_iter().collect()))
}

impl Parser<'_> {
    /// What a parameter's name stands for: a number at once, the rest place by place.
    fn parameter(&mut self, parameter: usize, name: &Ident, form: &Form) {
        let text = name.to_string();
        let is_hidden = self.program.repeats && self.program.twice.contains(&text);
        let words = if is_hidden {
            Ident::new(
                &format!("{}_in", text.strip_prefix("r#").unwrap_or(&text)),
                proc_macro2::Span::mixed_site(),
            )
        } else {
            name.clone()
        };
        if self.lent.contains(&text) {
            self.lent.insert(words.to_string());
        }
        let place = values::place::Place::root(Base::Parameter(parameter), form, &words);
        let is_changed = self.program.repeats && self.program.memory.contains(&text);
        let is_lent = matches!(form, Form::Slice(_) | Form::Reference(_));
        if is_changed && !is_lent && self.program.changed.contains(&text) {
            let whole = place.target();
            let ty = match form {
                Form::Float(float) => Some(Type::Float(*float)),
                _ => None,
            };
            self.new_cell(name, Init::Copy(whole), Vec::new(), ty, form);
            return;
        }
        let data = match form {
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
        };
        self.scopes.declare(name, data);
    }
}

/// The names of the differentiated parameters.
fn active_names(request: &Request) -> Vec<String> {
    let names = request.variables().map(|(_, parameter, _)| parameter);
    names.map(|parameter| parameter.name.to_string()).collect()
}

/// What a type that a `let` writes out says of its value.
fn declared_form(ty: &syn::Type, scalars: &[&'static str]) -> Option<Form> {
    crate::request::form_of_type(ty, scalars)
}
